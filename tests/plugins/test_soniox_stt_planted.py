"""Faults planted in the corrected Soniox STT, and the test that catches each."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from livekit.agents import APIError, stt

from machines.plugins.soniox_stt import connection, patched
from machines.plugins.soniox_stt.audio import Audio
from machines.plugins.soniox_stt.connection import Connection
from machines.plugins.soniox_stt.frames import Nothing, Refusal, Result
from machines.plugins.soniox_stt.limits import Limits
from machines.plugins.soniox_stt.transcript import Transcript
from machines.plugins.soniox_stt.usage import Usage
from tests.plugins import soniox_stt_vendor
from tests.plugins import test_soniox_stt_failures as failures
from tests.plugins import test_soniox_stt_patched as speech

Patch = pytest.MonkeyPatch
Plant = Callable[[Patch], None]


def limit(**values: float) -> Plant:
    """Have streams work with another limit than the test asks for."""

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


def constant(owner: object, name: str, value: object) -> Plant:
    return lambda patch: patch.setattr(owner, name, value)


def does_nothing(right: Any, *_: Any, **__: Any) -> None:
    """A method that was forgotten."""


def only_logs_errors(right: Any, self: Connection, result: Any) -> Any:
    refused = isinstance(result, Result) and result.refusal is not None
    return right(self, replace(result, refusal=None) if refused else result)


def ends_at_any_finish(right: Any, self: Connection, result: Any) -> Any:
    self._ended = self._ended or (isinstance(result, Result) and result.finished)
    return right(self, result)


async def ends_at_a_close(right: Any, self: Connection) -> None:
    try:
        await right(self)
    except APIError as failure:
        if "closed the connection" not in str(failure):
            raise


async def ends_late(right: Any, self: Connection, writing: Any) -> None:
    before, self._ended = self._ended, False
    await right(self, writing)
    self._ended = before


def skips_without_tokens(right: Any, self: Connection, result: Any) -> Any:
    empty = isinstance(result, Result) and not result.tokens
    return right(self, Nothing("no tokens") if empty else result)


def retries_all(right: Any, refusal: Refusal) -> Any:
    failure = right(refusal)
    failure.retryable = True
    return failure


def takes_back(right: Any, self: Audio) -> int:
    """Start with what was not sent, as the base class does."""
    self._forget(self._sent)
    return int(right(self))


def begins_at_nought(right: Any, self: Transcript, base: float) -> None:
    right(self, 0.0)


def keeps_no_floor(right: Any, self: Transcript) -> None:
    right(self)
    self._floor = 0.0


def begins_with_what_is_shown(right: Any, self: Transcript, tokens: Any, **more: Any) -> None:
    if tokens and not self._speaking:
        self._speaking = True
        self._tell(stt.SpeechEventType.START_OF_SPEECH)
    right(self, tokens, **more)


def begins_late(patch: Patch) -> None:
    method(Transcript, "_start", does_nothing)(patch)
    method(Transcript, "_show", begins_with_what_is_shown)(patch)


def ends_only_what_is_final(right: Any, self: Transcript) -> None:
    if self._finals:
        right(self)


def keeps_what_is_final(right: Any, self: Transcript) -> None:
    finals = self._finals
    right(self)
    self._finals = finals


def counts_down(right: Any, self: Usage, result: Result) -> None:
    self._total = 0.0
    right(self, result)


def never_resets(right: Any, self: patched.SpeechStream, event: stt.SpeechEvent) -> None:
    kept = self._num_retries
    right(self, event)
    self._num_retries = kept


async def keeps_the_cause(right: Any, self: patched.SpeechStream) -> Any:
    return await self._ensure_session().ws_connect(
        self._stt._base_url, headers={"Authorization": f"Bearer {self._stt._api_key}"}
    )


def is_never_too_much(right: Any, self: Audio, pcm: bytes) -> bool:
    right(self, pcm)
    return True


def marks_nothing(right: Any, self: Audio) -> bool:
    right(self)
    return False


def marks_at_once(right: Any, self: Audio) -> bool:
    self._mark = min(self._mark, self._sent)
    return bool(right(self))


CASES: dict[str, tuple[Plant, Callable[..., None], tuple[Any, ...]]] = {
    "error frames are only logged": (
        method(Connection, "_deliver", only_logs_errors),
        failures.test_an_error_frame_keeps_its_status_and_its_class,
        (401, 1),
    ),
    "everything is retried": (
        lambda patch: patch.setattr(
            connection, "failure_of", functools.partial(retries_all, connection.failure_of)
        ),
        failures.test_an_error_frame_keeps_its_status_and_its_class,
        (400, 1),
    ),
    "finished ends any call": (
        method(Connection, "_deliver", ends_at_any_finish),
        failures.test_nobody_goes_deaf_in_the_middle_of_a_call,
        (failures.finish_early,),
    ),
    "a close ends any call": (
        method(Connection, "_read", ends_at_a_close),
        failures.test_nobody_goes_deaf_in_the_middle_of_a_call,
        (failures.leave,),
    ),
    "no heartbeat": (
        limit(heartbeat=60.0),
        failures.test_nobody_goes_deaf_in_the_middle_of_a_call,
        (failures.fall_dead,),
    ),
    "what was not final is lost": (
        method(Audio, "rewind", takes_back),
        failures.test_nobody_goes_deaf_in_the_middle_of_a_call,
        (failures.restart,),
    ),
    "what is final is sent again": (
        method(Audio, "acknowledge", does_nothing),
        failures.test_nobody_goes_deaf_in_the_middle_of_a_call,
        (failures.restart,),
    ),
    "words come twice": (
        method(Audio, "acknowledge", does_nothing),
        failures.test_no_word_comes_twice_if_the_vendor_tells_no_times,
        (),
    ),
    "times start at nought again": (
        method(Transcript, "begin", begins_at_nought),
        failures.test_nobody_goes_deaf_in_the_middle_of_a_call,
        (failures.break_off,),
    ),
    "a failure ends no utterance": (
        method(Transcript, "end", ends_only_what_is_final),
        speech.test_what_was_withdrawn_is_told_no_more,
        (),
    ),
    "a token is in two transcripts": (
        method(Transcript, "end", keeps_what_is_final),
        speech.test_each_utterance_is_told_in_order,
        (),
    ),
    "an utterance without a beginning": (
        begins_late,
        speech.test_an_utterance_in_one_frame_has_a_beginning,
        (),
    ),
    "times go back": (
        method(Transcript, "end", keeps_no_floor),
        speech.test_tokens_without_times_do_not_go_back,
        (),
    ),
    "a frame without tokens is skipped": (
        method(Connection, "_deliver", skips_without_tokens),
        speech.test_frames_without_tokens_and_damaged_ones_say_the_rest,
        (),
    ),
    "usage counts again": (
        method(Usage, "take", counts_down),
        speech.test_usage_is_told_once_and_never_less,
        (),
    ),
    "no keepalive": (
        limit(keepalive=60.0),
        speech.test_silence_is_kept_alive,
        (),
    ),
    "the vendor is never told the end": (
        method(Audio, "finish", does_nothing),
        speech.test_the_end_of_the_input_ends_the_stream,
        (),
    ),
    "an end without audio connects": (
        constant(Audio, "done", False),
        speech.test_an_end_without_audio_asks_nobody,
        (),
    ),
    "no finalize": (
        method(Audio, "take_flush", marks_nothing),
        speech.test_a_flush_asks_to_finalize_after_the_audio_before_it,
        (),
    ),
    "finalize too early": (
        method(Audio, "take_flush", marks_at_once),
        speech.test_a_flush_asks_to_finalize_after_the_audio_before_it,
        (),
    ),
    "finalize too often": (
        limit(finalize=0.0),
        speech.test_a_flush_asks_to_finalize_after_the_audio_before_it,
        (),
    ),
    "an old buffer grows": (
        limit(replay=3600.0),
        speech.test_an_hour_of_audio_passes_unchanged,
        (),
    ),
    "everything is sent again": (
        limit(replay=3600.0),
        failures.test_only_the_last_audio_is_sent_again,
        (),
    ),
    "the answer is dropped if the write is slow": (
        method(Connection, "_send", ends_late),
        failures.test_an_answer_before_the_end_is_written_counts,
        (),
    ),
    "no deadline of the answer": (
        limit(patience=math.inf),
        failures.test_the_answer_to_the_end_has_a_deadline,
        (),
    ),
    "no deadline of a write": (
        limit(patience=math.inf, heartbeat=60.0),
        failures.test_a_peer_that_does_not_read_is_left,
        (),
    ),
    "a gap in the audio that nobody is told of": (
        method(Audio, "push", is_never_too_much),
        failures.test_too_much_that_waits_is_dropped_and_told,
        (),
    ),
    "progress is not counted": (
        method(patched.SpeechStream, "_emit", never_resets),
        failures.test_retries_are_bounded_without_progress,
        (True,),
    ),
    "the key is in the cause": (
        method(patched.SpeechStream, "_handshake", keeps_the_cause),
        failures.test_a_refused_handshake_keeps_its_status_and_the_key,
        (401, 1),
    ),
}


@pytest.mark.parametrize("fault", CASES)
def test_a_planted_fault_is_caught(fault: str, monkeypatch: Patch) -> None:
    plant, test, given = CASES[fault]
    plant(monkeypatch)
    monkeypatch.setattr(soniox_stt_vendor, "LIMIT_SECONDS", 0.8)
    if test is failures.test_an_answer_before_the_end_is_written_counts:
        given = (monkeypatch,)
    # RuntimeError: a stream that ended takes no more audio
    with pytest.raises((AssertionError, TimeoutError, RuntimeError)):
        functools.partial(test, *given)()
