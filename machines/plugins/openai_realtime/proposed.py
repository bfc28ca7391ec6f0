"""The released OpenAI Realtime with the fix that was proposed against late playback.

The proposal, made for 1.6.4: when `generate_reply` times out, a `response.cancel` is sent at once.
And a response that is created for a future that is done is cancelled a second time and not told to
the agent, while its generation lives on for the events that trail in. The cancels name no response.

Both changes are inside methods of the released session, which this file must not copy:

- What the timer does is done when the future has its error, one step of the event loop later.
- The released handler of `response.created` runs with its `generation_created` held back.

On 1.8.9, which forgets nothing that timed out and cancels it by its id, only the cancels that name
no response are added.
"""

from __future__ import annotations

import asyncio
from typing import Any

from livekit.agents import llm
from livekit.plugins.openai import realtime as upstream
from openai.types.realtime import ResponseCancelEvent, ResponseCreatedEvent

Future = asyncio.Future[llm.GenerationCreatedEvent]

#: What the released session tells a caller whose reply timed out; its other errors differ.
TIMED_OUT = "generate_reply timed out."


class RealtimeModel(upstream.RealtimeModel):
    """`livekit.plugins.openai.realtime.RealtimeModel` with the proposed fix."""

    def session(self, **options: Any) -> RealtimeSession:
        """Open a session, with the options of the released one."""
        session = RealtimeSession(self, **options)
        self._sessions.add(session)
        return session


class RealtimeSession(upstream.RealtimeSession):
    """The released session, which cancels replies that timed out."""

    _holds_back = False

    def generate_reply(self, **options: Any) -> Future:
        """Ask for a reply, with the options of the released session."""
        future = super().generate_reply(**options)
        future.add_done_callback(self._on_done)
        return future

    def emit(self, event: Any, *args: Any) -> None:
        """Tell whoever listens, but not of a generation that is held back."""
        if not (self._holds_back and event == "generation_created"):
            super().emit(event, *args)

    def _on_done(self, future: Future) -> None:
        if not future.cancelled() and str(future.exception()) == TIMED_OUT:
            self._cancel()

    def _handle_response_created(self, event: ResponseCreatedEvent) -> None:
        metadata = event.response.metadata
        asked = metadata.get("client_event_id") if isinstance(metadata, dict) else None
        future = None if asked is None else self._response_created_futures.get(asked)
        if future is None or not future.done():
            super()._handle_response_created(event)
            return
        self._cancel()
        self._holds_back = True
        try:
            super()._handle_response_created(event)
        finally:
            self._holds_back = False

    def _cancel(self) -> None:
        self.send_event(ResponseCancelEvent(type="response.cancel"))
