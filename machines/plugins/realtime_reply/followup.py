"""The released agent session with the second form of the fix that was proposed (seed 001, #6228).

In the reply task, after the wait for the model's answer: if the request failed, of whatever, it is
logged, the handle is marked done with the error, the agent's state is listening, and the task
returns. The `except` that the released task has after it is then never reached by an error.

The released task must not be copied here. Where it would go on, in the wait for the model's answer,
the same is done; to return from there, what it returns by is raised and caught around the task.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from livekit.agents.log import logger
from livekit.agents.voice import SpeechHandle

from machines.plugins.realtime_reply import adoption


class Returned(BaseException):
    """The task returns here."""


class Handle(adoption.Handle):
    """A handle that looks at the model's answer, for which a reply task waits after its turn."""

    #: How many waits it is to the one for the model's answer, with it.
    waits: int = 0

    async def wait_if_not_interrupted(self, aw: list[asyncio.futures.Future[Any]]) -> None:
        await super().wait_if_not_interrupted(aw)
        self.waits -= 1
        if self.waits != 0 or self.interrupted:
            return
        (answer,) = aw
        error = None if answer.cancelled() else answer.exception()
        if error is not None:
            logger.error("failed to generate a reply: %s", error)
            self._mark_done(error=error)
            self._activity.session._update_agent_state("listening")
            raise Returned


class Activity(adoption.Activity):
    """An activity with such handles."""

    handle_class = Handle

    async def _realtime_reply_task(self, *, speech_handle: SpeechHandle, **options: Any) -> None:
        assert isinstance(speech_handle, Handle)
        is_request = options.get("text") is None  # what is to be said is awaited in another place
        speech_handle.waits = 2 if is_request else 0
        with contextlib.suppress(Returned):
            await super()._realtime_reply_task(speech_handle=speech_handle, **options)


class AgentSession(adoption.AgentSession[adoption.Userdata]):
    """A session with such activities."""

    activity_class = Activity
