"""What choosing costs: nothing explored, everything explored but benign, and a swarm.

The first two do the same work to the byte. A swarm also changes what happens (more polls, shorter
reads, other stories), and that is part of its cost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from bench.measure import Piece, Row, interleaved, ratios
from bench.session import with_scripted_remote
from machines.lockstep.episode import Setting, run
from machines.lockstep.search import setting
from machines.lockstep.walk import Walk
from machines.sim import LABELS, Conditions, Source, benign, swarm

SESSIONS, EPISODES = 20, 10  # a round
NOTHING, BENIGN, SWARM = "nothing explored", "explored, all benign", "swarm"


def measure(seconds: float) -> list[Row]:
    rows: list[Row] = []
    for pieces in (_sessions(), _episodes()):
        found = interleaved(pieces, seconds / 2)
        rows += found + ratios(found)
    return rows


def _sessions() -> dict[str, Piece]:
    def piece(source: Callable[[int], Source], conditions: Conditions) -> Piece:
        def sessions(number: int) -> dict[str, float]:
            for each in range(SESSIONS):
                with_scripted_remote(source(number * SESSIONS + each), conditions)
            return {"sessions": SESSIONS}

        return sessions

    nothing, everything = Conditions(), Conditions(explore=frozenset(LABELS))
    return {
        f"session, {NOTHING}": piece(lambda seed: benign(), nothing),
        f"session, {BENIGN}": piece(lambda seed: benign(), everything),
        f"session, {SWARM}": piece(swarm, everything),
    }


def _episodes() -> dict[str, Piece]:
    def piece(source: Callable[[int], Source], at: Setting) -> Piece:
        def episodes(number: int) -> dict[str, float]:
            for each in range(number * EPISODES, (number + 1) * EPISODES):
                walk = Walk(at.spec, at.environment, f"bench/{each}", Counter())
                run(at, source(each), walk)
            return {"episodes": EPISODES}

        return episodes

    everything = setting("xai_tts", "patched", "contract")
    nothing = replace(everything, environment=replace(everything.environment, explore=()))
    labels = everything.environment.explore
    return {
        f"episode, {NOTHING}": piece(lambda seed: benign(), nothing),
        f"episode, {BENIGN}": piece(lambda seed: benign(), everything),
        f"episode, {SWARM}": piece(lambda seed: swarm(seed, labels), everything),
    }
