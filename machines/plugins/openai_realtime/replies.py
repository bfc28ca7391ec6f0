"""The replies that a session was asked for and the vendor has not created yet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from livekit.agents import llm

Future = asyncio.Future[llm.GenerationCreatedEvent]


@dataclass(eq=False, slots=True)
class Reply:
    """One `response.create`, known by its client event id."""

    future: Future
    written: bool = False  # handed to a connection, so that the vendor may have it


class Replies:
    """Answers each future once: with what was created, with an error, or at its deadline.

    Who cancels its future gives the reply up. A reply that is over stays here for as long as its
    `response.create` waits to be written, which then never happens. `on_over` is called after each.
    """

    def __init__(self, on_over: Callable[[], None]) -> None:
        self._on_over = on_over
        self._asked: dict[str, Reply] = {}

    @property
    def pending(self) -> bool:
        """Whether anybody waits for a reply."""
        return any(not reply.future.done() for reply in self._asked.values())

    def ask(self, event_id: str, patience: float) -> Future:
        """Return the future of a reply, which fails after `patience` seconds."""
        loop = asyncio.get_running_loop()
        reply = self._asked[event_id] = Reply(loop.create_future())
        late = llm.RealtimeError("generate_reply timed out.")
        deadline = loop.call_later(patience, self.fail, event_id, late)
        reply.future.add_done_callback(partial(self._over, event_id, deadline))
        return reply.future

    def created(self, event_id: str) -> Future | None:
        """Return the future that waits for this reply, if there is one."""
        reply = self._asked.get(event_id)
        return None if reply is None or reply.future.done() else reply.future

    def write(self, event_id: str) -> bool:
        """Note that a `response.create` is about to be written. Returns whether it shall be."""
        reply = self._asked.get(event_id)
        if reply is None:
            return True  # none of ours
        if reply.future.done():
            del self._asked[event_id]
            return False
        reply.written = True
        return True

    def fail(self, event_id: str, error: llm.RealtimeError) -> None:
        """Tell who waits for this reply, if anybody does."""
        future = self.created(event_id)
        if future is not None:
            future.set_exception(error)

    def fail_all(self, reason: str, *, written: bool = False) -> None:
        """Tell all who wait; only those whose `response.create` was written, if `written`."""
        for event_id, reply in list(self._asked.items()):
            if reply.written or not written:
                self.fail(event_id, llm.RealtimeError(reason))

    def _over(self, event_id: str, deadline: asyncio.TimerHandle, future: Future) -> None:
        deadline.cancel()
        reply = self._asked.get(event_id)
        if reply is not None and reply.written:
            del self._asked[event_id]
        self._on_over()
