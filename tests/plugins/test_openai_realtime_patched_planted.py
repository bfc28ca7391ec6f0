"""Faults planted in the corrected OpenAI Realtime, and the test that catches each."""

from __future__ import annotations

import asyncio
import functools
import math
from collections.abc import Callable
from typing import Any

import pytest
from livekit.agents import llm
from livekit.plugins.openai import realtime as upstream
from openai.types.realtime import ResponseCancelEvent

from machines.plugins.openai_realtime import connection, patched, responses
from machines.plugins.openai_realtime.connection import Connection, Dialer
from machines.plugins.openai_realtime.limits import Limits
from machines.plugins.openai_realtime.replies import Replies
from machines.plugins.openai_realtime.responses import Responses
from machines.plugins.openai_realtime.session import RealtimeSession
from tests.plugins import openai_realtime_vendor
from tests.plugins import test_openai_realtime_patched as speech
from tests.plugins import test_openai_realtime_patched_closing as closing
from tests.plugins import test_openai_realtime_patched_connections as lines
from tests.plugins import test_openai_realtime_patched_given_up as given_up

Patch = pytest.MonkeyPatch
Plant = Callable[[Patch], None]


def limit(**values: float) -> Plant:
    """Have sessions work with another limit than the test asks for."""

    def plant(patch: Patch) -> None:
        asked = Limits.__init__

        def init(self: Limits, **given: Any) -> None:
            asked(self, **{**given, **values})

        patch.setattr(Limits, "__init__", init)

    return plant


def method(owner: Any, name: str, wrong: Callable[..., Any]) -> Plant:
    """Replace a method; the wrong one is given the right one first."""

    def plant(patch: Patch) -> None:
        right = getattr(owner, name)
        patch.setattr(owner, name, lambda *given, **more: wrong(right, *given, **more))

    return plant


def constant(owner: object, name: str, value: object) -> Plant:
    return lambda patch: patch.setattr(owner, name, value)


def released(owner: type, name: str) -> Plant:
    """Do without an override."""
    return lambda patch: patch.delattr(owner, name)


def does_nothing(right: Any, *_: Any, **__: Any) -> None:
    """A method that was forgotten."""


def hears_all_that_is_created(right: Any, self: Responses, event: Any) -> None:
    self._hear(event.response.id)
    upstream.RealtimeSession._handle_response_created(self, event)


def names_no_response(right: Any, self: Responses, response: str) -> None:
    self.send_event(ResponseCancelEvent(type="response.cancel"))


def cancels_only(right: Any, self: Responses) -> None:
    if self._response is not None:
        self._cancel(self._response)


def interrupts_again(right: Any, self: Responses) -> None:
    self._silenced = False
    right(self)


def waits_for_the_deadline(right: Any, self: Replies, event_id: str, error: Exception) -> None:
    if "timed out" in str(error):
        right(self, event_id, error)


def tells_no_incompleteness(right: Any, self: Responses, error: Exception, **more: Any) -> None:
    if "incomplete" not in str(error):
        right(self, error, **more)


def leaves_an_error_unread(right: Any, self: Any, event: Any) -> None:
    self._current_generation._done_fut = asyncio.Future()
    right(self, event)


def leaves_the_former_open(right: Any, self: Responses, response: str | None) -> None:
    self._current_generation, self._response, self._silenced = None, response, False


def leaves_who_waits(right: Any, self: Responses) -> None:
    self._hear(None)


def fails_all_that_wait(right: Any, self: Responses) -> None:
    self._replies.fail_all("the connection ended")
    right(self)


def leaves_the_generation(right: Any, self: Responses) -> None:
    self._replies.fail_all("the connection ended", written=True)


def is_never_final(patch: Patch) -> None:
    patch.setattr(responses, "FATAL", set())
    never: Any = lambda self, error: False  # noqa: E731
    patch.setattr(upstream.RealtimeSession, "_is_fatal_error", never, raising=False)


def counts_nothing(right: Any, self: RealtimeSession, failure: Exception, _: float) -> Exception:
    return failure


def lasted_for_nothing(right: Any, self: RealtimeSession, failure: Exception, _: float) -> Any:
    return right(self, failure, 0.0)


def sees_no_progress(right: Any, self: Responses, event: Any) -> None:
    before = self._failures
    right(self, event)
    self._failures = before


async def keeps_the_cause(right: Any, self: Dialer, url: str, headers: Any) -> Any:
    return await self._session.ws_connect(url, headers=headers)


async def never_rotates(right: Any, self: RealtimeSession, conversation: Any) -> None:
    await asyncio.wait({conversation})


async def rotates_blindly(right: Any, self: RealtimeSession, conversation: Any) -> None:
    await asyncio.wait({conversation}, timeout=self._max_duration)
    while self.has_active_generation:
        self._settled.clear()
        await self._settled.wait()


async def loses_what_waits(right: Any, self: Connection, data: str) -> None:
    self.conversing = False
    await right(self, data)


CASES: dict[str, tuple[Plant, Callable[..., None], tuple[Any, ...]]] = {
    "a late reply is heard": (
        method(Responses, "_handle_response_created", hears_all_that_is_created),
        given_up.test_a_reply_that_was_given_up_harms_no_other,
        ("give up",),
    ),
    "a reply that is given up as it arrives is heard": (
        method(Responses, "_handle_response_created", hears_all_that_is_created),
        given_up.test_a_reply_that_is_given_up_as_it_arrives_is_not_heard,
        (),
    ),
    "a cancel names no response": (
        method(Responses, "_cancel", names_no_response),
        given_up.test_a_reply_that_was_given_up_harms_no_other,
        ("give up",),
    ),
    "what is late is not cancelled": (
        method(Responses, "_cancel", does_nothing),
        given_up.test_a_reply_that_was_given_up_harms_no_other,
        ("give up",),
    ),
    "an interruption forgets what is pending": (
        method(Replies, "fail_all", does_nothing),
        given_up.test_a_reply_that_was_given_up_harms_no_other,
        ("interrupt",),
    ),
    "an interruption waits for the vendor": (
        method(Responses, "interrupt", cancels_only),
        given_up.test_what_was_not_read_is_dropped_by_an_interruption,
        (),
    ),
    "what was not read is kept": (
        method(responses, "_drain", does_nothing),
        given_up.test_what_was_not_read_is_dropped_by_an_interruption,
        (),
    ),
    "an answer to a cancel is told": (
        released(Responses, "_handle_error"),
        given_up.test_an_answer_to_a_cancel_is_no_news,
        (),
    ),
    "a superseded response stays open": (
        method(Responses, "_hear", leaves_the_former_open),
        speech.test_a_response_that_is_superseded_ends,
        (),
    ),
    "a rejection waits for the deadline": (
        method(Replies, "fail", waits_for_the_deadline),
        speech.test_a_rejected_reply_fails_at_once_with_the_vendors_error,
        (),
    ),
    "an end without a beginning waits for the deadline": (
        method(Replies, "fail", waits_for_the_deadline),
        speech.test_a_reply_that_is_done_before_it_is_created_fails_at_once,
        (),
    ),
    "incompleteness is not told": (
        method(Responses, "_emit_error", tells_no_incompleteness),
        speech.test_a_response_that_does_not_complete_ends_and_says_why,
        ("incomplete", None, [True]),
    ),
    "an error that nobody reads": (
        method(upstream.RealtimeSession, "_handle_response_done", leaves_an_error_unread),
        speech.test_a_response_that_does_not_complete_ends_and_says_why,
        ("failed", None, [True]),
    ),
    "a model for Azure is the released one": (
        constant(patched.RealtimeModel, "with_azure", upstream.RealtimeModel.with_azure),
        speech.test_it_is_a_drop_in_for_the_released_model,
        (),
    ),
    "who waits is left with the connection": (
        method(Responses, "_forget", leaves_who_waits),
        lines.test_a_reply_fails_with_the_connection_that_it_was_written_to,
        (),
    ),
    "what was not written fails with the connection": (
        method(Responses, "_forget", fails_all_that_wait),
        lines.test_what_waits_to_be_written_is_not_lost_with_the_connection,
        (),
    ),
    "what waits to be written is lost": (
        method(Connection, "send_str", loses_what_waits),
        lines.test_what_waits_to_be_written_is_not_lost_with_the_connection,
        (),
    ),
    "what is over is asked for": (
        constant(Replies, "write", lambda self, event_id: True),
        lines.test_a_reply_that_is_over_before_it_is_written_is_never_asked_for,
        ("give up",),
    ),
    "a generation outlives its connection": (
        method(Responses, "_forget", leaves_the_generation),
        lines.test_a_generation_ends_with_its_connection,
        (lines.reset,),
    ),
    "no heartbeat": (
        limit(heartbeat=60.0),
        lines.test_a_generation_ends_with_its_connection,
        (lines.fall_dead,),
    ),
    "a damaged frame ends the session": (
        constant(connection, "_is_event", lambda text: True),
        lines.test_a_damaged_frame_is_skipped,
        ("[]",),
    ),
    "retries without end": (
        method(RealtimeSession, "_counted", counts_nothing),
        lines.test_retries_are_bounded,
        ((lines.leave_at_once,),),
    ),
    "an error that is final is retried": (
        is_never_final,
        lines.test_an_error_that_is_final_ends_the_session,
        ("code", "error"),
    ),
    "progress is not counted": (
        method(Responses, "_handle_response_done", sees_no_progress),
        lines.test_progress_gives_the_budget_back,
        (),
    ),
    "a long call is not counted": (
        method(RealtimeSession, "_counted", lasted_for_nothing),
        lines.test_a_connection_that_lasted_gives_the_budget_back,
        (),
    ),
    "the key is in the cause": (
        method(Dialer, "ws_connect", keeps_the_cause),
        lines.test_a_refusal_keeps_its_status_and_the_key,
        (401, 1),
    ),
    "no rotation": (
        method(RealtimeSession, "_until_over", never_rotates),
        closing.test_a_rotation_waits_for_who_is_speaking_and_is_no_error,
        (),
    ),
    "a rotation in the middle of a sentence": (
        constant(Responses, "has_active_generation", False),
        closing.test_a_rotation_waits_for_who_is_speaking_and_is_no_error,
        (),
    ),
    "a rotation that forgets who waits": (
        constant(Replies, "pending", False),
        closing.test_a_rotation_waits_for_what_is_pending,
        (),
    ),
    "a rotation misses the end": (
        method(RealtimeSession, "_until_over", rotates_blindly),
        closing.test_a_rotation_that_waits_sees_the_end_of_the_connection,
        (),
    ),
    "a cancel outlives its connection": (
        constant(Responses, "_wants", lambda self, event: True),
        lines.test_a_cancel_that_was_not_written_is_forgotten_with_the_connection,
        (),
    ),
    "closing forgets who waits": (
        method(RealtimeSession, "_end", does_nothing),
        closing.test_closing_answers_everybody_and_tells_no_error,
        (),
    ),
    "closing waits for a handshake": (
        released(RealtimeSession, "aclose"),
        closing.test_closing_waits_for_no_handshake,
        (),
    ),
    "a goodbye without end": (
        limit(goodbye=math.inf),
        closing.test_closing_waits_for_no_peer_that_does_not_read,
        (),
    ),
    "no deadline of a write": (
        limit(patience=math.inf, goodbye=0.1),
        lines.test_a_peer_that_does_not_read_is_left,
        (),
    ),
    "a connection is left open": (
        method(RealtimeSession, "_hang_up", does_nothing),
        lines.test_a_connection_that_cannot_be_set_up_is_not_left_open,
        (),
    ),
}
#: Those that are seen by what is logged.
LOGGED: dict[str, tuple[Plant, Callable[..., None]]] = {
    "events of other responses are taken": (
        constant(Responses, "_hears", lambda self, event: True),
        speech.test_events_of_another_response_are_ignored,
    ),
    "the end of another response is taken": (
        released(Responses, "_handle_response_done"),
        speech.test_events_of_another_response_are_ignored,
    ),
    "two interruptions, two cancels": (
        method(Responses, "interrupt", interrupts_again),
        given_up.test_an_interruption_ends_the_generation_at_once,
    ),
    "items that are not heard are told": (
        released(Responses, "emit"),
        given_up.test_a_reply_that_comes_after_its_deadline_is_never_heard,
    ),
}
CAUGHT = (AssertionError, TimeoutError, llm.RealtimeError, asyncio.CancelledError)


@pytest.mark.parametrize("fault", CASES)
def test_a_planted_fault_is_caught(fault: str, monkeypatch: Patch) -> None:
    plant, test, given = CASES[fault]
    plant(monkeypatch)
    monkeypatch.setattr(openai_realtime_vendor, "LIMIT_SECONDS", 1.0)
    with pytest.raises(CAUGHT):
        functools.partial(test, *given)()


@pytest.mark.parametrize("fault", LOGGED)
def test_a_planted_fault_is_logged(
    fault: str, monkeypatch: Patch, caplog: pytest.LogCaptureFixture
) -> None:
    plant, test = LOGGED[fault]
    plant(monkeypatch)
    monkeypatch.setattr(openai_realtime_vendor, "LIMIT_SECONDS", 1.0)
    with pytest.raises(CAUGHT):
        test(caplog)
