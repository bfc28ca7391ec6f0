"""The responses of the vendor, of which the agent hears one at most."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from livekit.agents import APIError, llm, utils
from livekit.plugins.openai import realtime as upstream
from openai.types.realtime import (
    RealtimeErrorEvent,
    ResponseCancelEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseOutputItemAddedEvent,
)

from machines.plugins.openai_realtime.replies import Replies

#: What the event ids of our cancels begin with: what the vendor answers to one is no news.
CANCEL = "response_cancel_"
#: What fails on every other connection, too. The vendor's codes; it has told some as types.
FATAL = {
    "account_deactivated",
    "billing_hard_limit_reached",
    "credit_balance_exhausted",
    "insufficient_quota",
    "invalid_api_key",
}


def _of_the_heard(name: str) -> Any:
    """Have a handler of the released session see only events of the response that is heard."""

    def handle(self: Responses, event: Any) -> None:
        if self._hears(event):
            getattr(upstream.RealtimeSession, name)(self, event)

    return handle


class Responses(upstream.RealtimeSession):
    """The released session, which tells events apart by their response.

    A response that was asked for under an id for which nobody waits is cancelled by its own id and
    never heard. So nothing has to be remembered about replies that were given up.
    """

    _closing = False
    _failures = 0  # connections that ended early, in a row
    _fatal: APIError | None = None  # after this no other connection is to be tried
    _response: str | None = None  # the id of the response that is heard
    _silenced = False  # it was interrupted, and is not done yet

    def __init__(self, realtime_model: upstream.RealtimeModel, **options: Any) -> None:
        self._settled = asyncio.Event()  # something that was pending or heard is over, or all is
        self._replies = Replies(self._settled.set)
        self._unheard: set[str] = set()  # items of responses that are not heard
        self._cancels: set[str] = set()  # event ids that wait to be written
        super().__init__(realtime_model, **options)

    @property
    def has_active_generation(self) -> bool:
        """Whether a reply is pending or heard."""
        return self._replies.pending or (self._response is not None and not self._silenced)

    def interrupt(self) -> None:
        """Cancel what is heard, and give up what is pending."""
        self._replies.fail_all("generate_reply was interrupted")
        if self._response is None or self._silenced:
            return
        self._silenced = True
        self._cancel(self._response)
        generation: Any = self._current_generation
        for message in generation.messages.values():
            _drain(message.text_ch)
            _drain(message.audio_ch)
        _drain(generation.message_ch)
        _drain(generation.function_ch)
        self._close_current_generation()
        self._current_generation = generation  # what it used is counted when it is done
        self._settled.set()

    def emit(self, event: Any, *args: Any) -> None:
        """Tell whoever listens, but not of items that are not heard."""
        if event == "remote_item_added" and args[0].item.id in self._unheard:
            return
        super().emit(event, *args)

    def _hear(self, response: str | None) -> None:
        """Have another response be the one that is heard, or none."""
        if self._current_generation is not None:
            self._close_current_generation()
        self._current_generation = None
        self._response = response
        self._silenced = False
        self._settled.set()

    def _hears(self, event: Any) -> bool:
        if isinstance(event, dict):
            response = event.get("response_id")
        else:
            response = getattr(event, "response_id", None)
        current = self._response is not None and response in {None, self._response}
        return current and not self._silenced and not self._closing

    def _cancel(self, response: str) -> None:
        event_id = utils.shortuuid(CANCEL)
        self._cancels.add(event_id)
        self.send_event(
            ResponseCancelEvent(type="response.cancel", response_id=response, event_id=event_id)
        )

    def _wants(self, event: dict[str, Any]) -> bool:
        """Whether an event that is about to be written is still to be."""
        event_id = str(event.get("event_id"))
        if event_id.startswith(CANCEL):
            wanted = event_id in self._cancels
            self._cancels.discard(event_id)
            return wanted
        return event["type"] != "response.create" or self._replies.write(event_id)

    def _forget(self) -> None:
        """Leave a connection, with all that only it could have completed."""
        self._replies.fail_all("the connection ended before the reply came", written=True)
        self._cancels.clear()
        self._unheard.clear()
        self._hear(None)

    def _handle_response_created(self, event: ResponseCreatedEvent) -> None:
        if self._closing or self._fatal is not None or event.response.id is None:
            return
        asked = _client_event_id(event)
        if asked is not None:
            waiting = self._replies.created(asked)
            if waiting is None:
                self._cancel(event.response.id)
                return
            self._response_created_futures[asked] = waiting
        self._hear(event.response.id)
        super()._handle_response_created(event)

    def _handle_response_output_item_added(self, event: ResponseOutputItemAddedEvent) -> None:
        if self._hears(event):
            super()._handle_response_output_item_added(event)
        elif event.item.id is not None:
            self._unheard.add(event.item.id)

    _handle_response_content_part_added = _of_the_heard("_handle_response_content_part_added")
    _handle_response_text_delta = _of_the_heard("_handle_response_text_delta")
    _handle_response_text_done = _of_the_heard("_handle_response_text_done")
    _handle_response_audio_transcript_delta = _of_the_heard(
        "_handle_response_audio_transcript_delta"
    )
    _handle_response_audio_delta = _of_the_heard("_handle_response_audio_delta")
    _handle_response_audio_done = _of_the_heard("_handle_response_audio_done")
    _handle_response_output_item_done = _of_the_heard("_handle_response_output_item_done")

    def _handle_response_done(self, event: ResponseDoneEvent) -> None:
        status = event.response.status
        if self._response is None or event.response.id != self._response:
            asked = _client_event_id(event)
            if asked is not None:
                text = f"the response was {status} before it was created"
                self._replies.fail(asked, llm.RealtimeError(text))
            return
        if status == "completed":
            self._failures = 0
        generation: Any = self._current_generation
        # The error that it would be given instead is told by an event; nobody reads it here.
        with contextlib.suppress(asyncio.InvalidStateError):
            generation._done_fut.set_result(None)
        heard = not self._silenced
        self._response = None  # whoever is told below may not interrupt it any more
        self._take_for_fatal(getattr(event.response.status_details, "error", None))
        try:
            super()._handle_response_done(event)
        finally:
            self._hear(None)
        if status == "incomplete" and heard:
            details = event.response.status_details
            reason = None if details is None else details.reason
            self._emit_error(APIError(f"the response is incomplete: {reason}"), recoverable=True)

    def _handle_error(self, event: RealtimeErrorEvent) -> None:
        asked = event.error.event_id
        if asked is not None:
            if asked.startswith(CANCEL):
                return  # the response was over before: that is what was wanted
            rejection = llm.RealtimeError(event.error.message)
            rejection.code = event.error.code  # releases before 1.7 know of no code
            self._replies.fail(asked, rejection)
        if not self._take_for_fatal(event.error):
            super()._handle_error(event)

    def _take_for_fatal(self, error: Any) -> bool:
        """Whether this error ends the session; releases before 1.7 know of none."""
        if FATAL.isdisjoint({getattr(error, "code", None), getattr(error, "type", None)}):
            return False
        label = self._realtime_model._provider_label
        self._fatal = APIError(f"{label} returned an error", body=error, retryable=False)
        self._settled.set()
        return True

    def _emit_error(self, error: Exception, recoverable: bool) -> None:
        if not self._closing and (self._fatal is None or not recoverable):
            super()._emit_error(error, recoverable)


def _client_event_id(event: ResponseCreatedEvent | ResponseDoneEvent) -> str | None:
    """Return the id under which this session asked for a response; None if it did not."""
    metadata = event.response.metadata
    return metadata.get("client_event_id") if isinstance(metadata, dict) else None


def _drain(channel: utils.aio.Chan[Any]) -> None:
    while not channel.empty():
        channel.recv_nowait()
