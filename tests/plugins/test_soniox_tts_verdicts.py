"""What a short search says of the Soniox TTS: who breaks what, who does not, and planted faults."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from machines.lockstep.search import Plan, Result, batches, spec_of, walk_batch
from machines.plugins.soniox_tts.connection import Connection
from machines.plugins.soniox_tts.frames import Answer
from machines.plugins.soniox_tts.stream import Stream
from machines.plugins.soniox_tts.utterance import Batch, Utterance

Patch = pytest.MonkeyPatch

#: What a short search finds in the released plugin (1.8.9), and in the proposed fix, every time.
COMMON = {"obligation: O3", "obligation: O6", "obligation: O7"}
GOALS = {goal.name for goal in spec_of("soniox_tts").properties if goal.kind == "sometimes"}


def walks(
    variant: str, episodes: int, *environments: str, until: Callable[[Result], bool] | None = None
) -> Result:
    """Search in this process; no longer than `until` is true of what was found."""
    result = Result()
    plan = Plan("soniox_tts", variant, environments, episodes)
    for batch in batches(plan):
        result.add(walk_batch(batch))
        if until is not None and until(result):
            break
    return result


@pytest.mark.parametrize("variant", ["upstream", "proposed"])
def test_a_short_search_finds_what_is_common(variant: str) -> None:
    result = walks(variant, 200)
    assert set(result.found) >= COMMON
    assert not result.bugs


def test_the_patched_plugin_conforms_in_a_short_search() -> None:
    result = walks("patched", 200)
    for environment in ("crowd", "pauses"):
        result.add(walks("patched", 100, environment))
    assert not result.found
    assert not result.bugs
    assert result.goals == GOALS
    assert result.taken["W13"]  # a stream is killed by a clock of the vendor's


def mixes_up_two_streams(right: Any, self: Connection, answer: Any) -> None:
    others = [each for each in self._streams if each != getattr(answer, "stream_id", None)]
    if isinstance(answer, Answer) and answer.pcm and others:
        answer = replace(answer, stream_id=others[0])
    right(self, answer)


def fails_its_neighbours(right: Any, self: Stream, answer: Answer) -> None:
    right(self, answer)
    if self.failure is not None:
        for other in list(self._connection._streams.values()):
            other._end(self.failure)


def cancels_its_neighbours(right: Any, self: Stream, answer: Answer) -> None:
    right(self, answer)
    if answer.refusal is not None:
        for other in list(self._connection._streams.values()):
            if other is not self and not other.over:
                other._send(cancel=True)


def was_heard(stream: Stream) -> bool:
    """Whether its audio ended as it should and `terminated` is due."""
    return stream.finished and stream.over and stream.failure is None


def cancels_neighbours_that_were_heard(right: Any, self: Stream, answer: Answer) -> None:
    right(self, answer)
    if answer.refusal is not None:
        for other in list(self._connection._streams.values()):
            if was_heard(other):
                other._send(cancel=True)


def fails_neighbours_that_were_heard(right: Any, self: Stream, answer: Answer) -> None:
    """Wait for `terminated` before a stream counts as heard, and be failed by others till then."""
    if answer.audio_end and self.finished and self.heard:
        right(self, replace(answer, audio_end=False))
        vars(self)["waits"] = True
    elif answer.terminated and vars(self).get("waits"):
        self._end(None)
        self._connection.forget(self)
    else:
        right(self, answer)
    if answer.refusal is not None and self.failure is not None:
        for other in list(self._connection._streams.values()):
            if vars(other).get("waits"):
                other._end(self.failure)


def ends_the_connection(right: Any, self: Stream, answer: Answer) -> None:
    right(self, answer)
    if answer.refusal is not None:
        asyncio.get_running_loop().create_task(self._connection.close())


async def says_again_what_was_heard(
    right: Any, self: Utterance, batch: Batch, timeout: float
) -> Any:
    opened, _, failure = await right(self, batch, timeout)
    return opened, failure is None, failure


def waits_for_ever_after_terminated(right: Any, self: Stream, answer: Answer) -> None:
    if answer.terminated and not self.over:
        self._request = replace(self._request, patience=1e9)
    else:
        right(self, answer)


PLANTED: dict[str, tuple[type, str, Callable[..., Any], set[str]]] = {
    "mixes up two streams": (
        Connection,
        "_deliver",
        mixes_up_two_streams,
        {"not allowed: utterance.draining does not send audio after X19"},
    ),
    "fails its neighbours": (
        Stream,
        "receive",
        fails_its_neighbours,
        {"not allowed: isolation.well does not send error_event(recoverable=True) after N1"},
    ),
    "cancels its neighbours": (
        Stream,
        "receive",
        cancels_its_neighbours,
        {"not allowed: isolation.well does not send cancel_stream after N1"},
    ),
    "cancels neighbours that were heard": (
        Stream,
        "receive",
        cancels_neighbours_that_were_heard,
        {"not allowed: isolation.spoken does not send cancel_stream after N7"},
    ),
    "fails neighbours that were heard": (
        Stream,
        "receive",
        fails_neighbours_that_were_heard,
        {"not allowed: failure.spoken does not send error_event(recoverable=False) after F7"},
    ),
    "ends the connection": (
        Stream,
        "receive",
        ends_the_connection,
        {"not allowed: isolation.well does not send close after N1"},
    ),
    "says again what was heard": (
        Utterance,
        "_attempt",
        says_again_what_was_heard,
        {"obligation: O8"},
    ),
    "waits for ever after terminated": (
        Stream,
        "receive",
        waits_for_ever_after_terminated,
        {"obligation: O9"},
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_caught_by_its_rule(name: str, monkeypatch: Patch) -> None:
    owner, method, wrong, rules = PLANTED[name]
    right = getattr(owner, method)
    monkeypatch.setattr(owner, method, lambda *given: wrong(right, *given))
    result = walks("patched", 600, "crowd", "kernel", until=lambda now: set(now.found) >= rules)
    assert set(result.found) >= rules
