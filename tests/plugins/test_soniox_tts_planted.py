"""Faults planted in the corrected Soniox TTS, and the test that catches each."""

from __future__ import annotations

import asyncio
import functools
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from livekit.agents import APIError

from machines.plugins.soniox_tts import patched
from machines.plugins.soniox_tts.connection import Connection
from machines.plugins.soniox_tts.frames import Answer, Refusal
from machines.plugins.soniox_tts.limits import Limits
from machines.plugins.soniox_tts.sentences import Sentences
from machines.plugins.soniox_tts.stream import Stream
from machines.plugins.soniox_tts.ticker import Ticker
from machines.plugins.soniox_tts.utterance import Batch, Utterance
from tests.plugins import soniox_vendor
from tests.plugins import test_soniox_tts_connections as lines
from tests.plugins import test_soniox_tts_failures as failures
from tests.plugins import test_soniox_tts_patched as speech

Patch = pytest.MonkeyPatch
Plant = Callable[[Patch], None]


def limit(**values: float) -> Plant:
    """Have connections and pools work with another limit than the test asks for."""

    def plant(patch: Patch) -> None:
        asked = Limits.__init__

        def init(self: Limits, **given: Any) -> None:
            asked(self, **{**given, **values})

        patch.setattr(Limits, "__init__", init)

    return plant


def method(owner: type, name: str, wrong: Callable[..., Any]) -> Plant:
    """Replace a method; the wrong one is given the right one first."""

    def plant(patch: Patch) -> None:
        right = getattr(owner, name)
        patch.setattr(owner, name, lambda *given, **more: wrong(right, *given, **more))

    return plant


def never_idle(right: Any, self: Connection, request: Any) -> Stream:
    stream: Stream = right(self, replace(request, idle=math.inf))
    return stream


def cancels_always(right: Any, self: Stream) -> None:
    self.finished = False
    right(self)


def forgets_when_left(right: Any, self: Stream) -> None:
    right(self)
    self._connection.forget(self)


def never_cancels(right: Any, self: Connection, frame: Any) -> None:
    if "cancel" not in frame:
        right(self, frame)


def fails_its_connection(right: Any, self: Stream, answer: Answer) -> None:
    right(self, answer)
    if self.failure is not None:
        self._connection._end(self.failure)


def takes_what_is_late(right: Any, self: Connection, answer: Any) -> None:
    if isinstance(answer, Answer) and answer.stream_id not in self._streams:
        for stream in list(self._streams.values()):
            stream.receive(answer)
    else:
        right(self, answer)


def is_content_with_terminated(right: Any, self: Stream, answer: Answer) -> None:
    right(self, replace(answer, audio_end=answer.audio_end or answer.terminated))


def ignores_errors_of_the_connection(right: Any, self: Connection, answer: Any) -> None:
    if isinstance(answer, Answer) and answer.stream_id is not None:
        right(self, answer)


async def hears_nothing(right: Any, self: Utterance, batch: Batch, timeout: float) -> Any:
    opened, _, failure = await right(self, batch, timeout)
    return opened, failure is None, failure


async def replays_the_last_sentence(
    right: Any, self: Utterance, batch: Batch, timeout: float
) -> Any:
    batch.sentences = batch.sentences[-1:]
    return await right(self, batch, timeout)


def counts_afresh(right: Any, self: Utterance, *given: Any, **more: Any) -> None:
    right(self, *given, **{**more, "retries": 0})


def takes_all_for_heard(right: Any, self: Utterance, *given: Any, **more: Any) -> None:
    right(self, *given, **{**more, "audible": lambda: True})


async def has_no_budget(right: Any, self: Utterance, batch: Batch, timeout: float) -> Any:
    self._retries = 0
    return await right(self, batch, timeout)


async def closes_politely(right: Any, self: Connection) -> None:
    self._end(APIError("closed"))
    for task in self._tasks:
        task.cancel()
    await asyncio.wait({asyncio.ensure_future(self._ws.close())}, timeout=0.1)


async def keeps_the_cause(right: Any, self: patched.TTS) -> Any:
    return await self._ensure_session().ws_connect(
        self._opts.websocket_url, headers={"Authorization": f"Bearer {self._opts.api_key}"}
    )


def drops_the_space(right: Any, self: Sentences) -> str | None:
    sentence: str | None = right(self)
    return None if sentence is None else sentence.strip()


def does_nothing(right: Any, *_: Any) -> None:
    """A method that was forgotten."""


def says_it_at_the_end(right: Any, self: Stream) -> None:
    right(self)
    self.finished = False


CASES: dict[str, tuple[Plant, Callable[..., None], tuple[Any, ...]]] = {
    "no idle clock": (
        method(Connection, "open", never_idle),
        speech.test_a_stream_without_more_text_is_finished,
        (),
    ),
    "audio feeds the idle clock": (
        method(Connection, "open", never_idle),
        speech.test_a_stream_is_finished_when_idle_while_it_speaks,
        (),
    ),
    "no clock of what is held": (
        limit(hold=math.inf),
        speech.test_a_stream_that_says_nothing_is_finished,
        (),
    ),
    "no age": (limit(age=math.inf), speech.test_an_old_stream_is_finished, ()),
    "a stream for each sentence": (
        limit(idle=0.0),
        speech.test_a_stream_that_is_fed_and_speaks_goes_on,
        (),
    ),
    "no keepalive of a stream": (
        limit(stream_keepalive=math.inf),
        speech.test_each_stream_is_kept_alive_until_its_audio_ended,
        (),
    ),
    "a keepalive for ever": (
        method(Ticker, "stop", does_nothing),
        speech.test_each_stream_is_kept_alive_until_its_audio_ended,
        (),
    ),
    "no deadline": (limit(patience=math.inf), failures.test_a_silent_stream_meets_a_deadline, ()),
    "a dead connection is used again": (
        method(Connection, "retire", does_nothing),
        failures.test_a_silent_stream_meets_a_deadline,
        (),
    ),
    "the end of the text counts later": (
        method(Stream, "finish", says_it_at_the_end),
        speech.test_an_utterance_is_one_stream,
        (),
    ),
    "what was heard is replayed": (
        method(Utterance, "_attempt", hears_nothing),
        failures.test_a_later_stream_that_was_heard_is_not_replayed,
        (),
    ),
    "a part is replayed": (
        method(Utterance, "_attempt", replays_the_last_sentence),
        failures.test_a_later_stream_is_replayed_alone,
        (),
    ),
    "replays without a budget": (
        method(Utterance, "_attempt", has_no_budget),
        failures.test_the_replays_of_later_streams_have_one_budget,
        (),
    ),
    "two budgets": (
        method(Utterance, "__init__", counts_afresh),
        failures.test_replays_and_retries_have_one_budget,
        (),
    ),
    "a retry that nobody is told of": (
        method(Utterance, "__init__", takes_all_for_heard),
        failures.test_a_failure_keeps_its_status_and_one_budget_counts,
        (408, 3),
    ),
    "terminated is a clean end": (
        method(Stream, "_take", is_content_with_terminated),
        failures.test_a_termination_before_the_end_of_the_audio_is_a_failure,
        (),
    ),
    "words run together": (
        method(Sentences, "take", drops_the_space),
        speech.test_words_arrive_with_the_space_between_them,
        (True,),
    ),
    "an error of a stream ends its connection": (
        method(Stream, "receive", fails_its_connection),
        failures.test_a_failure_keeps_its_status_and_one_budget_counts,
        (408, 3),
    ),
    "damaged audio ends its connection": (
        method(Stream, "receive", fails_its_connection),
        lines.test_damaged_audio_fails_its_stream_only,
        ("AAA",),
    ),
    "late frames count": (
        method(Connection, "_deliver", takes_what_is_late),
        lines.test_late_frames_are_dropped,
        (),
    ),
    "an error of the connection is logged only": (
        method(Connection, "_deliver", ignores_errors_of_the_connection),
        lines.test_an_error_of_the_connection_fails_each_of_its_streams_once,
        (503, True),
    ),
    "a cancel after the text": (
        method(Stream, "leave", cancels_always),
        lines.test_nothing_is_cancelled_after_text_end,
        (),
    ),
    "a place is free too early": (
        method(Stream, "leave", forgets_when_left),
        lines.test_nothing_is_cancelled_after_text_end,
        (),
    ),
    "an interrupted stream goes on": (
        method(Connection, "send", never_cancels),
        lines.test_an_interruption_cancels_its_stream_only,
        (),
    ),
    "six streams": (
        limit(streams=6),
        lines.test_five_streams_share_a_connection_and_fifteen_three,
        (),
    ),
    "four connections": (
        limit(connections=4),
        lines.test_five_streams_share_a_connection_and_fifteen_three,
        (),
    ),
    "a dead peer is waited for": (
        method(Connection, "close", closes_politely),
        lines.test_a_peer_that_does_not_read_is_left,
        (),
    ),
    "the key is in the cause": (
        method(patched.TTS, "_handshake", keeps_the_cause),
        lines.test_a_refusal_keeps_its_status,
        (401, False),
    ),
}


def test_a_transient_error_is_told_from_others() -> None:
    codes = (400, 401, 402, 404, 408, 429, 500, 503)
    assert [code for code in codes if Refusal(code, "").transient] == [408, 429, 500, 503]


@pytest.mark.parametrize("fault", CASES)
def test_a_planted_fault_is_caught(fault: str, monkeypatch: Patch) -> None:
    plant, test, given = CASES[fault]
    plant(monkeypatch)
    monkeypatch.setattr(soniox_vendor, "LIMIT_SECONDS", 0.6)
    with pytest.raises((AssertionError, TimeoutError)):
        functools.partial(test, *given)()
