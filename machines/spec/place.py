"""The parts of a spec file by name, for messages: `row X7`, `state 'idle' of machine 'socket'`."""

from __future__ import annotations

from machines.spec.source import Where

_NOUNS = {
    "limits": "limit",
    "messages": "message",
    "flows": "flow",
    "machines": "machine",
    "properties": "property",
    "instances": "instance",
    "environments": "environment",
    "variables": "variable",
    "states": "state",
    "rows": "row",
    "must": "obligation",
    "ignore": "ignore",
    "illegal": "illegal",
    "not applicable": "not applicable,",
}


def entry(where: Where) -> Where:
    """Return the smallest part that has a name of its own and holds `where`; () for the file."""
    if len(where) < 2:
        return ()
    if where[0] == "machines" and len(where) >= 4 and where[2] in _NOUNS:
        return where[:6] if len(where) >= 6 and where[4] == "must" else where[:4]
    return where[:2] if where[0] in _NOUNS else ()


def place(data: object, where: Where) -> str:
    """Name the part that holds `where`, in words."""
    part = entry(where)
    if not part:
        return "the file"
    noun = _NOUNS[str(part[-2])]
    if noun in ("row", "obligation"):
        return f"{noun} {_name(data, part, 'id')}"
    if noun in ("ignore", "illegal"):
        return f"{noun} of machine '{part[1]}'"
    named = f"{noun} '{_name(data, part, 'name')}'"
    return f"{named} of machine '{part[1]}'" if len(part) == 4 else named


def _name(data: object, part: Where, key: str) -> str:
    """Return a key of a mapping, or what an item of a list calls itself."""
    if isinstance(part[-1], str):
        return part[-1]
    for step in part:
        data = data[step]  # type: ignore[index]
    name = data.get(key) if isinstance(data, dict) else None
    return name if isinstance(name, str) else f"number {part[-1] + 1}"
