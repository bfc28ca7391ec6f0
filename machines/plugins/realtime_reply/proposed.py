"""The released agent session with the fix that was proposed for a reply that failed.

It was proposed in two forms (seed 001, livekit/agents #6228). This is the first one:
`wait_if_not_interrupted` looks at what it waited for, and raises the first error that is no
cancellation. The other one, which followed a review, is in `followup`.
"""

from __future__ import annotations

import asyncio
from typing import Any

from machines.plugins.realtime_reply import adoption


class Handle(adoption.Handle):
    """A handle that raises what it waited for."""

    async def wait_if_not_interrupted(self, aw: list[asyncio.futures.Future[Any]]) -> None:
        await super().wait_if_not_interrupted(aw)
        if self.interrupted:
            return
        for each in aw:
            if not each.cancelled() and (error := each.exception()) is not None:
                raise error


class Activity(adoption.Activity):
    """An activity with such handles."""

    handle_class = Handle


class AgentSession(adoption.AgentSession[adoption.Userdata]):
    """A session with such activities."""

    activity_class = Activity
