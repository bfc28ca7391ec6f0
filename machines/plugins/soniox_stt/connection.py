"""One WebSocket to the vendor: audio out, results in, until one thing ends it."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

import aiohttp
from livekit.agents import APIConnectionError, APIError, APIStatusError, APITimeoutError
from livekit.plugins.soniox.log import logger

from machines.plugins.soniox_stt.audio import Audio
from machines.plugins.soniox_stt.frames import Nothing, Refusal, Result, decode
from machines.plugins.soniox_stt.limits import Limits

KEEPALIVE = '{"type":"keepalive"}'
FINALIZE = '{"type":"finalize"}'
END_OF_AUDIO = ""


class Connection:
    """Sends `config`, then `audio`, and passes results on.

    `chunk` is how many bytes go into one message, and `patience` how many seconds a write may take
    and the answer to the end of the audio.
    """

    def __init__(
        self,
        ws: aiohttp.ClientWebSocketResponse,
        audio: Audio,
        limits: Limits,
        *,
        config: Mapping[str, Any],
        chunk: int,
        patience: float,
        on_result: Callable[[Result], None],
    ) -> None:
        self._ws = ws
        # Kept from the start: aiohttp forgets it when it closes, and a line may have to be cut.
        self._transport = ws._conn.transport if ws._conn is not None else None
        self._audio = audio
        self._limits = limits
        self._config = config
        self._chunk = chunk
        self._patience = patience
        self._on_result = on_result
        self._loop = asyncio.get_running_loop()
        self._ended = False  # the end of the audio was handed over
        self._finalized = float("-inf")
        self._progress = 0.0  # when the vendor was told the end, or said something after it

    async def run(self, feed: Coroutine[Any, Any, None]) -> None:
        """Converse until the vendor finished what it was told to finish, while `feed` feeds.

        Raises an APIError for every other end, and what `feed` raises.
        """
        reader = asyncio.create_task(self._read(), name="Soniox STT reader")
        writer = asyncio.create_task(self._write(), name="Soniox STT writer")
        feeder = asyncio.create_task(feed, name="Soniox STT feeder")
        tasks = pending = {reader, writer, feeder}
        try:
            while not reader.done():
                done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
                failure = next(filter(None, (task.exception() for task in done - {reader})), None)
                if failure is not None and not reader.done():
                    if self._transport is None or self._transport.is_closing():
                        # Why a line broke may stand in a frame that is yet to be read.
                        await asyncio.wait({reader}, timeout=self._limits.goodbye)
                    if not reader.done():
                        raise failure
            reader.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            for task in tasks:
                task.cancelled() or task.exception()  # was told, or is of no interest any more

    async def close(self, *, cut: bool) -> None:
        """Be gone: at once if `cut`, else with a goodbye, within `limits.goodbye` whatever comes.

        Nothing reads any more, so aiohttp does not wait for the answer to its close frame.
        """
        line = self._transport
        if cut:
            _abort(line)
        try:
            with contextlib.suppress(TimeoutError, aiohttp.ClientError, OSError):
                async with asyncio.timeout(self._limits.goodbye):
                    await self._ws.close()
                    if line is not None and not cut and line.get_write_buffer_size():
                        await asyncio.sleep(self._limits.goodbye)  # the close frame is still in it
        finally:
            # Closing politely would wait for a peer that does not read for as long as it likes.
            _abort(line)

    async def _read(self) -> None:
        while True:
            try:
                message = await self._ws.receive()
            except (aiohttp.ClientError, OSError) as error:  # the answer to a ping did not go out
                text = f"the connection to Soniox broke ({type(error).__name__})"
                raise APIConnectionError(text) from None
            if message.type is aiohttp.WSMsgType.TEXT:
                if self._deliver(decode(message.data)):
                    return
            elif message.type is aiohttp.WSMsgType.BINARY:
                logger.warning("Soniox sent a binary frame, it is skipped")
            else:
                code = self._ws.close_code
                raise APIConnectionError(f"Soniox closed the connection (code {code})")

    def _deliver(self, result: Result | Nothing) -> bool:
        """Pass a result on. Returns whether all is done."""
        if isinstance(result, Nothing):
            logger.warning("Soniox sent %s, it is skipped", result.what)
            return False
        self._progress = self._loop.time()
        self._on_result(result)
        if result.refusal is not None:
            raise failure_of(result.refusal)
        if result.finished and not self._ended:
            # The vendor has reasons of its own, age for one. The caller speaks on.
            raise APIConnectionError("Soniox finished before the end of the audio")
        return result.finished

    async def _write(self) -> None:
        """Send all there is, in order, and something in every silence. Ends with an APIError."""
        await self._send(self._ws.send_str(json.dumps(self._config)))
        while True:
            if self._audio.take_flush():
                await self._finalize()
            elif pcm := self._audio.take(self._chunk):
                await self._send(self._ws.send_bytes(pcm))
            elif self._audio.ended:
                break
            else:
                await self._pause()
        # It counts from now on, not from when the frame is out: the answer may be quicker.
        self._ended = True
        self._progress = self._loop.time()
        await self._send(self._ws.send_str(END_OF_AUDIO))
        while self._loop.time() < self._progress + self._patience:
            await self._pause()
        raise APITimeoutError(f"Soniox did not finish within {self._patience:g} s")

    async def _finalize(self) -> None:
        now = self._loop.time()
        over = self._audio.ended and not self._audio.waiting  # the end of the audio says the same
        if not over and now >= self._finalized + self._limits.finalize:
            self._finalized = now
            await self._send(self._ws.send_str(FINALIZE))

    async def _pause(self) -> None:
        """Wait for something to say, for as long as silence is allowed; then keep alive."""
        self._audio.changed.clear()
        pause = self._limits.keepalive
        if self._ended:
            pause = min(pause, self._progress + self._patience - self._loop.time())
        try:
            async with asyncio.timeout(pause):
                await self._audio.changed.wait()
        except TimeoutError:
            await self._send(self._ws.send_str(KEEPALIVE))

    async def _send(self, writing: Awaitable[None]) -> None:
        try:
            async with asyncio.timeout(self._patience):
                await writing
        except TimeoutError:
            raise APITimeoutError("Soniox does not read what it is sent") from None
        except (aiohttp.ClientError, OSError) as error:
            raise APIConnectionError(f"cannot write to Soniox ({type(error).__name__})") from None


def _abort(line: asyncio.WriteTransport | None) -> None:
    """Cut a line, if there is anything to cut.

    One that is closing with nothing left to write needs no push, and may be gone already: asyncio
    raises an AttributeError then.
    """
    if line is not None and (not line.is_closing() or line.get_write_buffer_size()):
        line.abort()


def failure_of(refusal: Refusal) -> APIError:
    """Return the error that says to LiveKit what the vendor said."""
    return APIStatusError(
        f"Soniox failed: {refusal.message}",
        status_code=refusal.code,
        retryable=refusal.transient,
    )
