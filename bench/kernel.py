"""What simulating costs: one WebSocket session on the real kernel and on the simulated one.

The aim: the simulated kernel is not slower than the real loopback that it stands for.
"""

from __future__ import annotations

from collections.abc import Callable

from bench.measure import Piece, Row, interleaved, ratios
from bench.session import on_loopback, on_simulated_kernel, with_scripted_remote
from machines.sim import Conditions, benign

SESSIONS = 20  # a round: enough that it is not over within one time slice of the machine


def measure(seconds: float) -> list[Row]:
    conditions = Conditions()
    rows = interleaved(
        {
            "real loopback": repeated(on_loopback),
            "simulated kernel": repeated(lambda: on_simulated_kernel(benign(), conditions)),
            "simulated kernel, scripted remote": repeated(
                lambda: with_scripted_remote(benign(), conditions)
            ),
        },
        seconds,
    )
    return rows + ratios(rows)


def repeated(session: Callable[[], None]) -> Piece:
    """A round of sessions that are all the same."""

    def piece(number: int) -> dict[str, float]:
        for _ in range(SESSIONS):
            session()
        return {"sessions": SESSIONS}

    return piece
