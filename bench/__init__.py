"""Benchmarks: how fast things are, measured when somebody asks. Nothing in `machines` imports them.

- `measure`: rounds, rates, ratios, and the conditions they were taken under
- `session`: the WebSocket session that `kernel` and `choices` repeat
- `hunt`: walks until a finding shows, for `shrink` and `race`
- `lockstep`, `kernel`, `choices`, `shrink`, `race`: one benchmark each
- `soak`: a long search that fails on one alarm; no benchmark, but the same command
"""
