"""One utterance on one connection: its text out, its audio in, and how it ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import aiohttp
from livekit.agents import APIConnectionError, APIError, APITimeoutError, tts
from livekit.plugins.xai.log import logger

from machines.plugins.xai_tts.connection import Connection
from machines.plugins.xai_tts.frames import Audio, Damaged, Done, Failed, Frame
from machines.plugins.xai_tts.words import Text


class Utterance:
    """Sends `text` over `connection` and hands the audio to `emitter`, until one thing ends it.

    `patience` is how long, in seconds, it waits for progress once the text is complete: a caller
    that pauses between two words is no fault of the vendor. Progress is audio, and text that the
    transport took; pings and frames without meaning are none. `on_text` is called before each
    piece of text.
    """

    def __init__(
        self,
        connection: Connection,
        text: Text,
        emitter: tts.AudioEmitter,
        *,
        patience: float,
        on_text: Callable[[], None],
    ) -> None:
        self._connection = connection
        self._text = text
        self._emitter = emitter
        self._patience = patience
        self._on_text = on_text
        self._loop = asyncio.get_running_loop()
        self._draining = False
        self._due = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._outcome: asyncio.Future[APIError | None] = self._loop.create_future()
        #: Something of the text was handed to the transport.
        self.submitted = False
        #: It ended well, and nothing of it is left on the connection.
        self.clean = False

    async def run(self) -> APIError | None:
        """Run to the end, and return what went wrong."""
        if self._connection.ended is not None:
            return self._connection.ended
        self._connection.listener = self
        sender = asyncio.create_task(self._send(), name="xAI TTS sender")
        self._text.complete.add_done_callback(self._start_clock)
        try:
            parts: set[asyncio.Future[Any]] = {sender, self._outcome}
            await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
            if not self._outcome.done():
                sender.result()  # raises what went wrong in the caller's tokenizer, if it did
            failure = await self._outcome
            # A send that still waits for the peer to read would leave its mark on the next one.
            self.clean = failure is None and sender.done()
            return failure
        finally:
            self._outcome.cancel()
            self._connection.listener = None
            self._text.complete.remove_done_callback(self._start_clock)
            if self._timer is not None:
                self._timer.cancel()
            abandon(sender)

    def receive(self, frame: Frame) -> None:
        """Take a frame from the connection."""
        if not self.submitted and isinstance(frame, Audio | Done):
            frame = Damaged("it answers text that was not sent yet")
        match frame:
            case Audio(pcm):
                if pcm:
                    self._emitter.push(pcm)
                    self._progress()
            case Done():
                if self._draining:
                    self._emitter.end_segment()
                    self._finish(None)
                else:
                    logger.warning("xAI ended the audio before the text was complete, skipped")
            case Failed(message):
                self._finish(APIError(f"xAI failed: {message}"))
            case Damaged(why):
                self._finish(APIError(f"xAI sent audio that cannot be used: {why}"))

    def lost(self, failure: APIError) -> None:
        """Take the end of the connection."""
        self._finish(failure)

    async def _send(self) -> None:
        try:
            while (chunk := await self._text.peek()) is not None:
                self._on_text()
                await self._submit({"type": "text.delta", "delta": chunk})
                self._text.advance()
            if not self.submitted:
                self._finish(None)  # the caller's tokenizer kept nothing: text.done would be bare
                return
            # Before the frame is handed over, not after: the answer may come while a send waits.
            self._draining = True
            await self._submit({"type": "text.done"})
        except (aiohttp.ClientError, OSError) as error:
            self._finish(APIConnectionError(f"cannot write to xAI ({type(error).__name__})"))

    async def _submit(self, frame: dict[str, str]) -> None:
        if not self._connection.usable:
            raise ConnectionResetError
        self.submitted = True
        await self._connection.send(frame)
        self._progress()

    def _progress(self) -> None:
        self._due = self._loop.time() + self._patience

    def _start_clock(self, _complete: asyncio.Future[None]) -> None:
        if not self._outcome.done():
            self._progress()
            self._timer = self._loop.call_at(self._due, self._check_clock)

    def _check_clock(self) -> None:
        if self._loop.time() < self._due:
            self._timer = self._loop.call_at(self._due, self._check_clock)
        else:
            self._finish(APITimeoutError(f"no audio from xAI for {self._patience:g} s"))

    def _finish(self, failure: APIError | None) -> None:
        if not self._outcome.done():
            self._outcome.set_result(failure)
            # What else arrives is not ours: the connection judges it.
            self._connection.listener = None


def abandon(task: asyncio.Task[Any]) -> None:
    """Cancel a task that nobody will ask for its result, not even if it is an error."""
    task.cancel()
    task.add_done_callback(lambda done: done.cancelled() or done.exception())
