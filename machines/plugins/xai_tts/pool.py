"""The connections of one TTS: which may serve the next utterance, and how the others go."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp
from livekit.agents import APIConnectionError, APIError
from livekit.plugins.xai.log import logger

from machines.plugins.xai_tts.connection import CLOSE_SECONDS, Connection

AGE_SECONDS = 1800.0  # the vendor ends a connection after about 2100 s [measured]
PREWARM_SECONDS = 10.0  # for a handshake that no utterance waits for

Handshake = Callable[[float], Coroutine[Any, Any, aiohttp.ClientWebSocketResponse]]


class Pool:
    """Lends connections, one to an utterance.

    `handshake` takes the seconds it may last, and raises an APIError. What is done with is closed
    in the background, so that it never stands in the way of the next utterance.
    """

    def __init__(self, handshake: Handshake) -> None:
        self._handshake = handshake
        self._generation = 0
        self._idle: dict[Connection, None] = {}  # the one used last stands last
        self._lent: dict[Connection, int] = {}  # with the generation it belongs to
        self._handshakes: set[asyncio.Task[aiohttp.ClientWebSocketResponse]] = set()
        self._closings: set[asyncio.Task[None]] = set()
        self._warming: asyncio.Task[None] | None = None

    @property
    def idle(self) -> bool:
        """Whether a connection waits for an utterance."""
        return bool(self._idle)

    async def get(self, timeout: float) -> Connection:
        """Return a connection that is the caller's until `put` or `drop`.

        `timeout` is that of a handshake, in seconds. Raises an APIError if there is none to be had.
        """
        if self._warming is not None and not self._idle:
            await asyncio.wait({self._warming}, timeout=timeout)
        while self._idle:
            connection, _ = self._idle.popitem()
            if connection.loop.time() - connection.opened <= AGE_SECONDS:
                self._lent[connection] = self._generation
                return connection
            self.drop(connection)
        return await self._open(timeout)

    def put(self, connection: Connection) -> None:
        """Take back a connection on which nothing of its utterance is left."""
        if self._lent.pop(connection, None) == self._generation and connection.usable:
            connection.reused = True
            self._idle[connection] = None
        else:
            self.drop(connection)

    def drop(self, connection: Connection) -> None:
        """Close a connection, now and in the background. It may be dropped again."""
        self._idle.pop(connection, None)
        self._lent.pop(connection, None)
        if not connection.leaving:
            connection.leaving = True
            closing = connection.loop.create_task(connection.close(), name="xAI TTS closing")
            self._closings.add(closing)
            closing.add_done_callback(self._closings.discard)

    def invalidate(self) -> None:
        """Let no connection of now serve another utterance. One that is lent finishes its own."""
        self._generation += 1
        for connection in list(self._idle):
            self.drop(connection)

    def prewarm(self) -> None:
        """Open a connection in the background, if there is none."""
        if not self._idle and not self._lent and self._warming is None:
            self._warming = asyncio.create_task(self._warm(), name="xAI TTS prewarming")
            self._warming.add_done_callback(self._warmed)

    async def aclose(self) -> None:
        """Close everything. Returns when it is gone, which takes at most about CLOSE_SECONDS.

        Should the caller give up waiting, the closing goes on.
        """
        self.invalidate()
        for connection in list(self._lent):
            self.drop(connection)
        if self._warming is not None:
            self._warming.cancel()
        for handshake in self._handshakes:
            handshake.cancel()
        while tasks := {*self._closings, *self._handshakes, *filter(None, [self._warming])}:
            await asyncio.wait(tasks)

    async def _warm(self) -> None:
        try:
            self.put(await self._open(PREWARM_SECONDS))
        except APIError as error:
            logger.warning("no connection to xAI in advance: %s", error.message)

    def _warmed(self, _task: asyncio.Task[None]) -> None:
        self._warming = None

    async def _open(self, timeout: float) -> Connection:
        while True:
            generation = self._generation
            connection = Connection(await self._shake(timeout), on_loss=self.drop)
            if generation == self._generation:
                self._lent[connection] = generation
                return connection
            self.drop(connection)  # it has the options of before

    async def _shake(self, timeout: float) -> aiohttp.ClientWebSocketResponse:
        """Run the handshake in a task of its own, so that cancelling this one is never lost.

        In Python 3.11 `wait_for`, which upstream's handshake uses, swallows a cancellation that
        comes in the moment it succeeds.
        """
        task = asyncio.create_task(self._handshake(timeout), name="xAI TTS handshake")
        self._handshakes.add(task)
        task.add_done_callback(self._handshakes.discard)
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:
            task.add_done_callback(self._unwanted)
            task.cancel()
            await asyncio.wait({task}, timeout=CLOSE_SECONDS)
            raise
        if task.cancelled():
            raise APIConnectionError("the TTS was closed during the handshake")
        return task.result()

    def _unwanted(self, task: asyncio.Task[aiohttp.ClientWebSocketResponse]) -> None:
        if not task.cancelled() and task.exception() is None:
            self.drop(Connection(task.result(), on_loss=self.drop))
