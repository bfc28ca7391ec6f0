"""How long a search needs to find the race in the released plugin, for many seeds.

The race: whether `audio.done` finds the end of the text already told depends on the order of tasks.
Where it does not, the end of the segment (O7) is lost, or the error where there was no audio (O8).
"""

from __future__ import annotations

from bisect import bisect_left
from time import perf_counter

from bench.hunt import hunt, shown
from bench.measure import Row, prepare
from machines.lockstep.driver import plugin
from machines.lockstep.search import Plan

RULES = ("O7", "O8")
MOST_EPISODES = 5000  # a seed


def measure(seeds: int) -> list[Row]:
    """A round is a seed. One that finds nothing counts with all its episodes, and as not found.

    The seconds last to the end of the batch that shows the race: that is where a search looks.
    """
    plugin("xai_tts")
    prepare()
    outcomes = [_outcome(seed) for seed in range(seeds)]
    found, episodes, seconds = zip(*outcomes, strict=True)
    return [
        Row("seeds that found it", "share", (sum(found) / seeds,)),
        Row("until found", "episodes", episodes),
        Row("until found", "s", seconds),
    ]


def _outcome(seed: int) -> tuple[bool, int, float]:
    """Whether a seed finds the race; episodes up to the one that shows it; seconds on one core."""
    plan = Plan("xai_tts", "upstream", ("contract",), MOST_EPISODES, seed)
    started = perf_counter()
    catch = hunt(plan, RULES)
    elapsed = perf_counter() - started
    if catch is None:
        return False, MOST_EPISODES, elapsed
    _, environment, first, count = catch.batch
    needed = 1 + bisect_left(
        range(1, count),
        True,
        key=lambda part: shown((plan, environment, first, part), RULES) is not None,
    )
    return True, first + needed, elapsed
