"""The connections of one TTS: which one takes the next stream, and how they go."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp
from livekit.agents import APIError, APITimeoutError
from livekit.plugins.soniox.log import logger

from machines.plugins.soniox_tts.connection import Connection
from machines.plugins.soniox_tts.limits import Limits
from machines.plugins.soniox_tts.stream import Request, Stream

Handshake = Callable[[], Coroutine[Any, Any, aiohttp.ClientWebSocketResponse]]


class Pool:
    """Opens streams, each on the first connection that has room, and connections as needed.

    `handshake` raises an APIError. One is under way at a time, for as long as anybody waits for
    it, and no longer than the first one would. What is done with is closed in the background, so
    that it never stands in the way.
    """

    def __init__(self, handshake: Handshake, limits: Callable[[], Limits]) -> None:
        self._handshake = handshake
        self._limits = limits
        self._connections: list[Connection] = []
        self._waiting: dict[asyncio.Event, None] = {}
        self._opening: asyncio.Task[None] | None = None
        self._warming: asyncio.Task[None] | None = None
        self._closings: set[asyncio.Task[None]] = set()

    async def open(self, request: Request, timeout: float) -> tuple[Stream, bool]:
        """Return a new stream, and whether its connection was there before.

        `timeout` is how long to wait for room, in seconds. Raises an APIError if there is none.
        """
        connection = self._first_with_room() or await self._room(timeout)
        reused, connection.reused = connection.reused, True
        return connection.open(request), reused

    def prewarm(self) -> None:
        """Open a connection in the background, if there is none."""
        if not self._connections and self._opening is None and self._warming is None:
            self._warming = asyncio.create_task(self._warm(), name="Soniox TTS prewarming")
            self._warming.add_done_callback(self._warmed)

    async def aclose(self) -> None:
        """Close everything. Returns when it is gone, at the latest after `limits.goodbye`.

        Should the caller give up waiting, the closing goes on.
        """
        for task in (self._warming, self._opening):
            if task is not None:
                task.cancel()
        for connection in list(self._connections):
            self._drop(connection)
        while tasks := {*self._closings, *filter(None, (self._warming, self._opening))}:
            await asyncio.wait(tasks)

    def _first_with_room(self) -> Connection | None:
        return next((each for each in self._connections if each.room), None)

    async def _room(self, timeout: float) -> Connection:
        """Wait for a connection with room; the caller takes its place without suspending."""
        wake = asyncio.Event()
        self._waiting[wake] = None
        try:
            async with asyncio.timeout(timeout):
                return await self._found(wake, timeout)
        except TimeoutError:
            pass
        finally:
            del self._waiting[wake]
            if not self._waiting and self._opening is not None:
                self._opening.cancel()
        if not self._waiting and self._opening is not None:
            await asyncio.wait({self._opening}, timeout=self._limits().goodbye)
        raise APITimeoutError(f"no place for a stream on a connection to Soniox in {timeout:g} s")

    async def _found(self, wake: asyncio.Event, timeout: float) -> Connection:
        while (connection := self._first_with_room()) is None:
            taken = len(self._connections) + len(self._closings)
            if self._opening is None and taken < self._limits().connections:
                self._opening = asyncio.create_task(
                    self._open(timeout), name="Soniox TTS handshake"
                )
                self._opening.add_done_callback(self._opened)
            opening = self._opening
            wake.clear()
            await wake.wait()
            if opening is not None and opening.done() and not opening.cancelled():
                failure = opening.exception()
                if failure is not None:
                    raise copy.copy(failure)  # several may wait for this one
        return connection

    async def _open(self, timeout: float) -> None:
        """Connect in time: who comes later and waits for the same must not prolong a dead one."""
        try:
            async with asyncio.timeout(timeout):
                ws = await self._handshake()
        except TimeoutError:
            raise APITimeoutError(f"no handshake with Soniox in {timeout:g} s") from None
        self._connections.append(Connection(ws, self._limits(), on_change=self._changed))

    def _opened(self, task: asyncio.Task[None]) -> None:
        self._opening = None
        if not task.cancelled():
            task.exception()  # it is raised where it is waited for
        self._wake()

    async def _warm(self) -> None:
        try:
            await self._room(self._limits().prewarm)
        except APIError as error:
            logger.warning("no connection to Soniox in advance: %s", error.message)

    def _warmed(self, _task: asyncio.Task[None]) -> None:
        self._warming = None

    def _changed(self, connection: Connection) -> None:
        if connection.ended is not None or (
            connection.idle and (connection.retired or self._spare(connection))
        ):
            self._drop(connection)
        self._wake()

    def _spare(self, connection: Connection) -> bool:
        """Whether there is room elsewhere, so that this one need not be kept."""
        return any(each.room for each in self._connections if each is not connection)

    def _wake(self) -> None:
        for wake in self._waiting:
            wake.set()

    def _drop(self, connection: Connection) -> None:
        """Close a connection, now and in the background. It may be dropped again."""
        if connection in self._connections:
            self._connections.remove(connection)
        if not connection.leaving:
            connection.leaving = True
            closing = asyncio.create_task(connection.close(), name="Soniox TTS closing")
            self._closings.add(closing)
            closing.add_done_callback(self._closed)

    def _closed(self, task: asyncio.Task[None]) -> None:
        self._closings.discard(task)
        self._wake()
