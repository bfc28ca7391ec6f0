"""The corrected agent session over a realtime model: a drop-in for `livekit.agents.AgentSession`.

    from machines.plugins.realtime_reply.patched import AgentSession

What it mends, with the rows and obligations of the spec that the released session breaks:

- An error that answered a request is told by the handle, also where the reply is interrupted in
  the same instant, and also one that is no RealtimeError (O4, O5). Awaiting a handle never raises,
  and `exception()` is there on every release.
- So is what a stream of the response raises, which passed for a reply that was said whole (X44).
- A reply that is interrupted while its context is updated is over at once, and the model is not
  asked for it (X14, X15); an update that failed before 1.8 ended the reply without a word (O3).
- So is one that waits for the model's answer to `say` (O7); what that answer was is told as that to
  any other request is (O4, O5).
- The model is told to stop what it is saying when a reply is interrupted, once, and only if that
  response has not ended: before 1.8 it was told by `session.interrupt()` only (O8), and since then
  also where nothing was being said for this reply, which stops somebody else's.
- An interrupted reply is over when it was interrupted, not when the model gets round to ending it.
- An agent without an output for audio listens again after a reply (O9, before 1.8); and any agent
  after a tool, where the reply to what it brought fails or is interrupted.
- A response that the model begins while the session ends is stopped; the session waited for it to
  end by itself (O23).

Any agent, and any realtime model, may be used with it. Replies over a pipeline are the released
ones, but for the errors of their tasks, which `exception()` tells.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Awaitable, Callable
from contextvars import ContextVar
from typing import Any, Literal

from livekit import agents
from livekit.agents import llm, utils
from livekit.agents.voice import SpeechHandle
from livekit.agents.voice.agent_activity import AgentActivity

from machines.plugins.realtime_reply import adoption
from machines.plugins.realtime_reply.response import Response
from machines.plugins.releases import check_release

#: The releases of livekit-agents that this was tested with.
SUPPORTED = ("1.6.0", "1.6.4", "1.7.1", "1.8.9")

# What is wrapped or overridden, by the class that has it.
_NEEDED: dict[type, tuple[str, ...]] = {
    agents.AgentSession: ("_update_agent_state",),
    AgentActivity: (
        "_create_speech_task",
        "_on_generation_created",
        "_realtime_generation_task",
        "_realtime_reply_task",
    ),
    llm.RealtimeSession: ("say",),
    SpeechHandle: ("_cancel", "_mark_done", "_mark_generation_done", "wait_if_not_interrupted"),
}


check_release("livekit-agents", agents.__version__, SUPPORTED, _NEEDED)


#: Of the reply task that runs, the handle.
_replying: ContextVar[Handle] = ContextVar("replying")

_Say = Callable[[str | AsyncIterable[str]], Awaitable[llm.GenerationCreatedEvent]]


def heeded(say: _Say) -> _Say:
    """Return `say` of a model's session such that the handle knows what it waits for."""

    def said(text: str | AsyncIterable[str]) -> Awaitable[llm.GenerationCreatedEvent]:
        request = asyncio.ensure_future(say(text))
        if (handle := _replying.get(None)) is not None:  # whoever else asks has no handle
            handle.heed(request)
        return request

    return said


class Handle(adoption.Handle):
    """A handle that keeps what went wrong, and ends at once when it is interrupted."""

    _activity: Activity
    _error: BaseException | None
    #: What the reply task waits for next; None beyond the request.
    _awaits: Literal["authorization", "request"] | None = None
    #: The reply task, while it gets the request ready: nobody else heeds an interruption then.
    _preparing: asyncio.Task[Any] | None = None
    #: The request of something to be said, once it was made.
    _request: asyncio.Future[Any] | None = None

    def _adopt(self, activity: adoption.Activity) -> None:
        super()._adopt(activity)
        self._error = None

    def exception(self) -> BaseException | None:
        """What the reply failed of, if it did. InvalidStateError while it is not done."""
        if not self.done():
            raise asyncio.InvalidStateError("SpeechHandle is not done yet")
        return self._error

    async def wait_if_not_interrupted(self, aw: list[asyncio.futures.Future[Any]]) -> None:
        awaits, self._awaits, self._preparing = self._awaits, None, None
        await super().wait_if_not_interrupted(aw)
        for each in aw:
            self._keep_error(each)
        if awaits == "authorization" and not self.interrupted:
            self._awaits, self._preparing = "request", asyncio.current_task()
        elif awaits == "request" and self.interrupted:
            self._leave(aw[0])

    def _keep_error(self, future: asyncio.Future[Any]) -> None:
        if future.done() and not future.cancelled():
            error = future.exception()
            if error is not None and not isinstance(error, utils.aio.ChanClosed):
                self.keep(error)

    def keep(self, error: BaseException) -> None:
        """The reply failed of this; the first such error is told."""
        self._error = self._error or error

    def heed(self, request: asyncio.Future[Any]) -> None:
        """The reply task waits for this, and heeds no interruption until it was answered."""
        self._request = request
        request.add_done_callback(self._keep_error)

    def _leave(self, request: asyncio.Future[Any]) -> None:
        """The reply was interrupted while the model was asked: heed the answer, if it came.

        One that did not come is withdrawn by the released code.
        """
        if request.done() and not request.cancelled():
            request.result()
            self._activity.stop()
            raise asyncio.CancelledError

    def _cancel(self) -> SpeechHandle:
        was_interrupted = self.interrupted
        super()._cancel()
        is_answered = self._request is not None and self._request.done()
        if self._preparing is not None and not was_interrupted and not is_answered:
            self._preparing.cancel()
        return self

    def begin(self, awaits: Literal["authorization"] | None) -> None:
        """A reply task begins (it awaits its authorization), or its response does."""
        self._awaits, self._preparing, self._request = awaits, None, None

    def _mark_generation_done(self) -> None:
        self._activity.fall_silent(self)
        super()._mark_generation_done()

    def _mark_done(self, error: BaseException | None = None) -> None:
        if not self.done():
            self._error = error or self._error
        super()._mark_done()


class Activity(adoption.Activity):
    """An activity that tells each reply's handle how it ended, and the model what nobody hears."""

    handle_class = Handle

    async def _realtime_reply_task(self, *, speech_handle: SpeechHandle, **options: Any) -> None:
        assert isinstance(speech_handle, Handle)
        speech_handle.begin("authorization")
        _replying.set(speech_handle)
        session = self._rt_session
        if session is not None and "say" not in vars(session):
            vars(session)["say"] = heeded(session.say)
        try:
            await super()._realtime_reply_task(speech_handle=speech_handle, **options)
        except asyncio.CancelledError:
            if not speech_handle.interrupted:
                raise
        except Exception as error:  # noqa: BLE001  # whatever it is, the handle tells it
            speech_handle._mark_done(error)
        finally:
            if options.get("tool_reply"):
                self.think_no_more(speech_handle)

    async def _realtime_generation_task(
        self,
        *,
        speech_handle: SpeechHandle,
        generation_ev: llm.GenerationCreatedEvent,
        **options: Any,
    ) -> None:
        assert isinstance(speech_handle, Handle)
        speech_handle.begin(None)
        response = Response(generation_ev, speech_handle.keep)

        def leave(interrupted: asyncio.Future[None]) -> None:
            if not interrupted.cancelled() and not response.is_over:
                response.cut()
                self.stop()

        speech_handle._interrupt_fut.add_done_callback(leave)
        try:
            await super()._realtime_generation_task(
                speech_handle=speech_handle, generation_ev=response.event, **options
            )
        except Exception as error:  # noqa: BLE001  # whatever it is, the handle tells it
            speech_handle._mark_done(error)
        finally:
            speech_handle._interrupt_fut.remove_done_callback(leave)
            response.cut()

    def _on_generation_created(self, ev: llm.GenerationCreatedEvent) -> None:
        if self._session._closing and not ev.user_initiated:
            self.stop()
        else:
            super()._on_generation_created(ev)

    def stop(self) -> None:
        """Tell the model that nobody hears what it is saying."""
        assert self._rt_session is not None
        self._rt_session.interrupt()

    def fall_silent(self, speech: SpeechHandle) -> None:
        """A reply was said: an agent that says nothing else listens."""
        if self._is_last(speech) and self._session.agent_state == "speaking":
            self._session._update_agent_state("listening")

    def think_no_more(self, speech: SpeechHandle) -> None:
        """The reply to what tools brought is over: an agent that has nothing else to do listens."""
        is_busy = self._background_speeches or self._speech_q
        if self._is_last(speech) and not is_busy and self._session.agent_state == "thinking":
            self._session._update_agent_state("listening")

    def _is_last(self, speech: SpeechHandle) -> bool:
        return self._current_speech is None or self._current_speech is speech


class AgentSession(adoption.AgentSession[adoption.Userdata]):
    """The released session, but for what the module says."""

    activity_class = Activity
