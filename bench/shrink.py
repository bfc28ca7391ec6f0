"""What it takes to shrink a known finding, from the walk that found it to its shortest story."""

from __future__ import annotations

from time import perf_counter

from bench.hunt import hunt
from bench.measure import Row, prepare
from machines.lockstep.driver import plugin
from machines.lockstep.errors import BadCall
from machines.lockstep.search import Plan
from machines.lockstep.shrink import Shrinker

LEAST_ROUNDS, MOST_EPISODES = 3, 5000
FINDINGS = {"O6, a turn that never ends": ("O6",), "O7/O8, the race": ("O7", "O8")}


def measure(seconds: float) -> list[Row]:
    """A round is a seed, and so another walk that found it. Finding it is not in the time."""
    plugin("xai_tts")
    prepare()
    return [
        row
        for name, rules in FINDINGS.items()
        for row in _rows(name, rules, seconds / len(FINDINGS))
    ]


def _rows(name: str, rules: tuple[str, ...], seconds: float) -> list[Row]:
    columns: dict[str, list[float]] = {}
    seed, shrinking = 0, 0.0
    while seed < LEAST_ROUNDS or shrinking < seconds:
        values = _shrink(rules, seed)
        shrinking += values["s"]
        seed += 1
        for unit, value in values.items():
            columns.setdefault(unit, []).append(value)
    return [Row(name, unit, tuple(values)) for unit, values in columns.items()]


def _shrink(rules: tuple[str, ...], seed: int) -> dict[str, float]:
    plan = Plan("xai_tts", "upstream", ("contract",), MOST_EPISODES, seed)
    catch = hunt(plan, rules)
    if catch is None:
        raise BadCall(
            f"seed {seed}: {MOST_EPISODES} episodes of the released plugin break none of "
            f"{', '.join(rules)}; is another release installed than the lock file names?"
        )
    found = catch.found
    shrinker = Shrinker(plan.setting(found.environment), found.verdict, found.signature)
    started = perf_counter()
    best = shrinker.shrink()
    return {
        "episodes": shrinker.episodes,
        "s": perf_counter() - started,
        "steps before": len(found.verdict.steps),
        "steps after": len(best.steps),
        "deviations before": len(found.verdict.schedule),
        "deviations after": len(best.schedule),
    }
