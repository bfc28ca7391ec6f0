"""How many episodes a second one core drives, and how much time passes in them."""

from __future__ import annotations

from bench.measure import Piece, Row, interleaved
from machines.lockstep.errors import HarnessBug
from machines.lockstep.search import BATCH_EPISODES, Plan, walk_batch

VARIANTS = ("patched", "upstream")
ENVIRONMENTS = ("kernel", "contract")


def measure(seconds: float) -> list[Row]:
    return interleaved(
        {
            f"{variant}, {environment}": _walks(Plan("xai_tts", variant), environment)
            for variant in VARIANTS
            for environment in ENVIRONMENTS
        },
        seconds,
    )


def _walks(plan: Plan, environment: str) -> Piece:
    """Batches of a search, one a round; shrinking is not in it."""

    def piece(number: int) -> dict[str, float]:
        result = walk_batch((plan, environment, number * BATCH_EPISODES, BATCH_EPISODES))
        if result.bugs:
            raise HarnessBug(result.bugs[0])
        return {"episodes": result.episodes, "virtual s": result.virtual_seconds}

    return piece
