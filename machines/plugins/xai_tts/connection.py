"""One WebSocket to the vendor, read from its first to its last moment."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Mapping
from typing import Protocol

import aiohttp
from livekit.agents import APIConnectionError, APIError
from livekit.plugins.xai.log import logger

from machines.plugins.xai_tts.frames import Frame, Nothing, decode

CLOSE_SECONDS = 2.0  # what saying goodbye may take; after it the line is cut


class Listener(Protocol):
    """Whoever has an utterance on a connection."""

    def receive(self, frame: Frame) -> None:
        """Take a frame."""

    def lost(self, failure: APIError) -> None:
        """The connection ended: nothing more will come."""


class Connection:
    """Carries one utterance at a time, whose `listener` takes what arrives.

    It is read at all times: a ping is answered and an end is noticed also while nobody uses it.
    Whatever ends it in such a moment (a close, an error, audio nobody asked for) is reported to
    `on_loss` at once, so that no later utterance meets it.
    """

    def __init__(
        self, ws: aiohttp.ClientWebSocketResponse, *, on_loss: Callable[[Connection], None]
    ) -> None:
        self._ws = ws
        # Kept from the start: aiohttp forgets it when it closes, and a line may have to be cut.
        self._transport = ws._conn.transport if ws._conn is not None else None
        self._on_loss = on_loss
        self.loop = asyncio.get_running_loop()
        self.opened = self.loop.time()
        self.reused = False
        self.leaving = False
        self.listener: Listener | None = None
        #: Why nothing more will come; None while it lasts.
        self.ended: APIError | None = None
        self._reader = self.loop.create_task(self._read(), name="xAI TTS reader")

    @property
    def usable(self) -> bool:
        """Whether a frame handed to it now can reach the transport."""
        return (
            self.ended is None
            and not self.leaving
            and not self._ws.closed
            and self._transport is not None
            and not self._transport.is_closing()
        )

    async def send(self, frame: Mapping[str, str]) -> None:
        """Send a frame as JSON; suspends while the peer does not read.

        Raises `aiohttp.ClientError` or `OSError` if the connection ended.
        """
        await self._ws.send_str(json.dumps(frame))

    async def close(self) -> None:
        """Say goodbye and be gone within CLOSE_SECONDS, whatever the peer does.

        The reader is stopped first: after that aiohttp sends its close frame and does not wait
        for the answer, which a peer in the middle of an utterance may never give.
        """
        self._reader.cancel()
        await asyncio.wait({self._reader})
        try:
            with contextlib.suppress(TimeoutError, aiohttp.ClientError, OSError):
                async with asyncio.timeout(CLOSE_SECONDS):
                    await self._ws.close()
                    if self._transport is not None and self._transport.get_write_buffer_size():
                        await asyncio.sleep(CLOSE_SECONDS)  # the close frame is still in it
        finally:
            # Closing politely would wait for a peer that does not read for as long as it likes. One
            # that is closing with nothing left to write needs no push, and may be gone already.
            line = self._transport
            if line is not None and (not line.is_closing() or line.get_write_buffer_size()):
                line.abort()

    async def _read(self) -> None:
        try:
            while True:
                message = await self._ws.receive()
                if message.type is aiohttp.WSMsgType.TEXT:
                    self._deliver(decode(message.data))
                elif message.type is aiohttp.WSMsgType.BINARY:
                    self._deliver(Nothing("a binary frame"))
                else:
                    code = self._ws.close_code
                    self._end(APIConnectionError(f"xAI closed the connection (code {code})"))
                    return
        finally:
            self._end(APIConnectionError("the connection to xAI was closed"))

    def _deliver(self, frame: Frame) -> None:
        if isinstance(frame, Nothing):
            logger.warning("xAI sent %s, it is skipped", frame.what)
        elif self.ended is not None:
            return
        elif self.listener is not None:
            self.listener.receive(frame)
        else:
            self._end(APIConnectionError(f"xAI sent {type(frame).__name__} between two utterances"))

    def _end(self, failure: APIError) -> None:
        if self.ended is not None:
            return
        self.ended = failure
        if self.listener is not None:
            self.listener.lost(failure)
        else:
            self._on_loss(self)
