"""One WebSocket to the vendor, and the streams on it."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
from livekit.agents import APIConnectionError, APIError, utils
from livekit.plugins.soniox.log import logger

from machines.plugins.soniox_tts.frames import Answer, Nothing, decode
from machines.plugins.soniox_tts.limits import Limits
from machines.plugins.soniox_tts.stream import Request, Stream, failure_of
from machines.plugins.soniox_tts.ticker import Ticker


class Connection:
    """Carries several streams at a time, and is read and kept alive at all times.

    Every frame goes out through one queue, in the order in which it was handed over. `on_change`
    is called when a stream was forgotten, and when no further stream may be opened here: after an
    end of whatever kind, of which each stream is told once, and after `retire`.
    """

    def __init__(
        self,
        ws: aiohttp.ClientWebSocketResponse,
        limits: Limits,
        *,
        on_change: Callable[[Connection], None],
    ) -> None:
        self._ws = ws
        # Kept from the start: aiohttp forgets it when it closes, and a line may have to be cut.
        self._transport = ws._conn.transport if ws._conn is not None else None
        self.limits = limits
        self._on_change = on_change
        self._streams: dict[str, Stream] = {}
        self._queue: asyncio.Queue[Mapping[str, Any]] = asyncio.Queue()
        self.reused = False
        self.retired = False
        self.leaving = False
        #: Why nothing more will come; None while it lasts.
        self.ended: APIError | None = None
        self._keepalive = Ticker(limits.keepalive, self._keep_alive)
        self._tasks = {
            asyncio.create_task(self._read(), name="Soniox TTS reader"),
            asyncio.create_task(self._write(), name="Soniox TTS writer"),
        }

    @property
    def idle(self) -> bool:
        """Whether no stream is active."""
        return not self._streams

    @property
    def room(self) -> bool:
        """Whether another stream may be opened."""
        return (
            len(self._streams) < self.limits.streams
            and self.ended is None
            and not self.retired
            and not self.leaving
            and not self._ws.closed
            and self._transport is not None
            and not self._transport.is_closing()
        )

    def open(self, request: Request) -> Stream:
        """Return a new stream, of which the vendor learns with its first text."""
        stream = Stream(self, utils.shortuuid(), request)
        self._streams[stream.id] = stream
        return stream

    def has(self, stream: Stream) -> bool:
        """Whether a stream is active here."""
        return self._streams.get(stream.id) is stream

    def forget(self, stream: Stream) -> None:
        """Give the place of a stream free. Frames that still come for its id are dropped."""
        if self.has(stream):
            del self._streams[stream.id]
            stream.stop()
            self._on_change(self)

    def retire(self) -> None:
        """Open no further stream; those that are there go on."""
        if not self.retired:
            self.retired = True
            self._on_change(self)

    def send(self, frame: Mapping[str, Any]) -> None:
        """Queue a frame. After the end it is dropped: its stream was told."""
        if self.ended is None:
            self._queue.put_nowait(frame)

    async def close(self) -> None:
        """Say goodbye and be gone within `limits.goodbye`, whatever the peer does.

        The reader is stopped first: after that aiohttp sends its close frame and does not wait
        for the answer, which a peer in the middle of a stream may never give.
        """
        for task in self._tasks:
            task.cancel()
        await asyncio.wait(self._tasks)
        self._end(APIConnectionError("the connection to Soniox was closed"))
        try:
            with contextlib.suppress(TimeoutError, aiohttp.ClientError, OSError):
                async with asyncio.timeout(self.limits.goodbye):
                    await self._ws.close()
                    if self._transport is not None and self._transport.get_write_buffer_size():
                        await asyncio.sleep(self.limits.goodbye)  # the close frame is still in it
        finally:
            # Closing politely would wait for a peer that does not read for as long as it likes. One
            # that is closing with nothing left to write needs no push, and may be gone already.
            line = self._transport
            if line is not None and (not line.is_closing() or line.get_write_buffer_size()):
                line.abort()

    async def _read(self) -> None:
        try:
            while self.ended is None:
                message = await self._ws.receive()
                if message.type is aiohttp.WSMsgType.TEXT:
                    self._deliver(decode(message.data))
                elif message.type is aiohttp.WSMsgType.BINARY:
                    self._deliver(Nothing("a binary frame"))
                else:
                    code = self._ws.close_code
                    self._end(APIConnectionError(f"Soniox closed the connection (code {code})"))
        finally:
            self._end(APIConnectionError("the connection to Soniox was closed"))

    async def _write(self) -> None:
        while True:
            frame = await self._queue.get()
            if self.ended is not None:
                return
            try:
                await self._ws.send_str(json.dumps(frame))
            except (aiohttp.ClientError, OSError) as error:
                why = f"cannot write to Soniox ({type(error).__name__})"
                self._end(APIConnectionError(why))
                return

    def _deliver(self, answer: Answer | Nothing) -> None:
        if isinstance(answer, Nothing):
            logger.warning("Soniox sent %s, it is skipped", answer.what)
        elif answer.stream_id is not None:
            stream = self._streams.get(answer.stream_id)
            if stream is not None:  # else it is late
                stream.receive(answer)
        elif answer.refusal is not None:
            self._end(failure_of(answer.refusal))

    def _keep_alive(self) -> None:
        self.send({"keep_alive": True})

    def _end(self, failure: APIError) -> None:
        if self.ended is not None:
            return
        self.ended = failure
        self._keepalive.stop()
        streams, self._streams = self._streams, {}
        for stream in streams.values():
            stream.lost(failure)
        self._on_change(self)
