"""One utterance: its sentences over as many streams as it takes, and their audio in order."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from livekit.agents import APIConnectOptions, APIError
from livekit.plugins.soniox.log import logger

from machines.plugins.soniox_tts.sentences import Sentences
from machines.plugins.soniox_tts.stream import Stream

#: Opens a stream, within so many seconds.
Open = Callable[[float], Awaitable[Stream]]


@dataclass
class Batch:
    """What one stream says, kept so that it can be said again."""

    sentences: list[str]
    complete: bool = False


class Utterance:
    """Says `text` over streams that `open_stream` gives, one after the other.

    A stream is finished when no sentence follows in time, and by age: then the next sentence opens
    another, once the audio of this one has ended. `wake` is set whenever text or stream changed;
    `on_text` is called before each sentence. `audible` tells whether the caller heard anything, and
    `retries` is how many the base class made: they are of the same budget.
    """

    def __init__(
        self,
        text: Sentences,
        open_stream: Open,
        *,
        wake: asyncio.Event,
        options: APIConnectOptions,
        retries: int,
        audible: Callable[[], bool],
        on_text: Callable[[], None],
    ) -> None:
        self._text = text
        self._open = open_stream
        self._changed = wake
        self._options = options
        self._on_text = on_text
        self._loop = asyncio.get_running_loop()
        self._retries = retries
        self._audible = audible

    async def next(self) -> str | None:
        """Return the next sentence, as soon as there is one; None at the end."""
        while True:
            self._changed.clear()
            if (sentence := self._text.take()) is not None or self._text.over:
                return sentence
            await self._changed.wait()

    async def run(self, first: str) -> None:
        """Say everything, from the sentence `first` on. Raises an APIError."""
        sentence: str | None = first
        while sentence is not None:
            await self._say(Batch([sentence]))
            sentence = await self.next()

    async def _say(self, batch: Batch) -> None:
        """Say what fits in one stream; again on another one, if it failed before its first sound.

        As long as the caller heard nothing, the base class starts the utterance afresh, and tells
        the caller. Later it would not: then what is missing is replayed here. A stream that failed
        in mid-speech is not: nobody hears a word twice. While it waits for a stream the caller is
        told nothing: all handshakes for one together take no longer than one may.
        """
        due = self._loop.time() + self._options.timeout
        while True:
            opened, heard, failure = await self._attempt(batch, due - self._loop.time())
            if failure is None and not heard and any(map(str.isalnum, "".join(batch.sentences))):
                failure = APIError("Soniox sent no audio for a text")
            if failure is None:
                return
            again = failure.retryable and not heard and self._audible()
            if not again or self._retries >= self._options.max_retry:
                raise failure
            pause = self._options._interval_for_retry(self._retries)
            if opened:
                due = self._loop.time() + pause + self._options.timeout
            elif self._loop.time() + pause >= due:
                raise failure
            self._retries += 1
            logger.warning("%s; what it did not say is said again in %g s", failure, pause)
            await asyncio.sleep(pause)

    async def _attempt(self, batch: Batch, timeout: float) -> tuple[bool, bool, APIError | None]:
        """Say a batch over one stream, which is to open in `timeout` seconds.

        Returns whether it opened, whether it was heard, and what went wrong.
        """
        try:
            stream = await self._open(timeout)
        except APIError as failure:
            return False, False, failure
        try:
            await self._converse(stream, batch)
        finally:
            stream.leave()
        return True, stream.heard, stream.failure

    async def _converse(self, stream: Stream, batch: Batch) -> None:
        """Feed a stream until it is over; sentences that come in time join the batch."""
        for said in batch.sentences:
            self._on_text()
            stream.say(said)
        if batch.complete:
            stream.finish()
        while not stream.over:
            self._changed.clear()
            late = self._loop.time() >= stream.due
            if not batch.complete and (late or self._text.over):
                batch.complete = True
                stream.finish()
            elif not batch.complete and (sentence := self._text.take()) is not None:
                batch.sentences.append(sentence)
                self._on_text()
                stream.say(sentence)
            elif late:
                stream.give_up()
            else:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout_at(stream.due):
                        await self._changed.wait()
