"""A long call: what is said for many minutes arrives whole, whoever is slow, in virtual time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from machines.lockstep.director import Director
from machines.lockstep.episode import run
from machines.lockstep.search import setting
from machines.lockstep.step import WAIT, Step
from machines.lockstep.verdict import Verdict
from machines.sim.choice import benign

FRAME_SECONDS = 0.05
FRAME = {"samples": 800, "seed": 1}


class Teller:
    """A chooser that plays the moves of a story, named by their messages."""

    def __init__(self, story: Iterator[tuple[str, dict[str, Any]]]) -> None:
        self._story = story

    def eager(self, director: Director) -> Step | None:
        return None

    def settled(self, director: Director, timer: float | None) -> Step | None:
        for message, fields in self._story:
            if message == WAIT:
                return Step(WAIT, fields)
            for machine in director.spec.machines.values():
                for row in machine.rows:
                    step = Step(row.id, fields)
                    is_sent = machine.role != "client" and row.action == "send"
                    if is_sent and row.message == message and director.enabled(step):
                        return step
        return None


def play(story: Iterator[tuple[str, dict[str, Any]]]) -> Verdict:
    return run(setting("soniox_stt", "patched", "kernel"), benign(), Teller(story))


def speech(seconds: float) -> Iterator[tuple[str, dict[str, Any]]]:
    for _ in range(round(seconds / FRAME_SECONDS)):
        yield "push_audio", {"pcm": FRAME}
        yield WAIT, {"seconds": FRAME_SECONDS}


def received(verdict: Verdict, label: str) -> int:
    return sum(1 for moment in verdict.story if moment.label.startswith(label))


@pytest.mark.parametrize("is_answered", [True, False])
def test_minutes_of_speech_arrive_whole(is_answered: bool) -> None:
    """All of it is compared by the flow `audio`; an hour of it is in the benchmarks."""

    def story() -> Iterator[tuple[str, dict[str, Any]]]:
        yield "open_stream", {}
        yield "accepted", {}
        for _ in range(20):
            yield from speech(10)
            if is_answered:
                yield "word", {"words": "a", "at": 0}
        yield "end_input", {}
        yield WAIT, {"seconds": 1.0}
        yield "finished", {}

    verdict = play(story())
    assert verdict.conforms, verdict.findings
    assert received(verdict, "push_audio") == 4000
    assert received(verdict, "ended") == 1
    assert verdict.virtual_seconds > 200


def test_a_peer_that_stops_reading_for_long_is_given_up_and_nothing_is_lost() -> None:
    """It fills 256 KiB of buffers first. What was said meanwhile goes out on the next one."""

    def story() -> Iterator[tuple[str, dict[str, Any]]]:
        yield "open_stream", {}
        yield "accepted", {}
        yield from speech(2)
        yield "word", {"words": "a", "at": 0}
        yield "stall", {}
        yield from speech(24)
        yield "accepted", {}
        yield from speech(10)
        yield "end_input", {}
        yield WAIT, {"seconds": 1.0}
        yield "finished", {}

    verdict = play(story())
    assert verdict.conforms, verdict.findings
    assert received(verdict, "error_event(recoverable=True)") == 1
    assert received(verdict, "ended") == 1
    assert received(verdict, "open") == 3  # the stream, and two connections
