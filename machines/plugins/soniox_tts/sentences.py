"""The text of one utterance: what the caller pushes, in sentences."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from livekit.agents import tokenize


class Sentences:
    """Pushed text on its way out. Nothing is lost between two sentences: a space opens the next.

    `wake` is called when there is more, or when there will be no more.
    """

    def __init__(self, tokenizer: tokenize.SentenceTokenizer, wake: Callable[[], None]) -> None:
        self._tokens = tokenizer.stream()
        self._wake = wake
        self._ready: deque[str] = deque()
        self._ended = False
        self._reader = asyncio.create_task(self._read(), name="Soniox TTS sentences")
        self._reader.add_done_callback(self._done)

    @property
    def over(self) -> bool:
        """Whether every sentence was taken, and no more will come.

        Raises what went wrong in the caller's tokenizer, if it did.
        """
        if not self._reader.done() or self._ready:
            return False
        self._reader.result()
        return True

    def push(self, text: str) -> None:
        """Take text as the caller pushed it, cut anywhere. Text after `end` is dropped."""
        if not self._ended:
            self._tokens.push_text(text)

    def end(self) -> None:
        """Say that the text is complete. Saying it again changes nothing."""
        if not self._ended:
            self._ended = True
            self._tokens.end_input()

    def take(self) -> str | None:
        """Return the next sentence, if there is one by now."""
        return self._ready.popleft() if self._ready else None

    def close(self) -> None:
        """Make no more sentences."""
        self._reader.cancel()

    async def _read(self) -> None:
        space, last = "", " "
        try:
            async for token in self._tokens:
                text = space + token.token
                if not text.strip():
                    space = text
                    continue
                # A tokenizer may drop the space between two sentences, and the vendor joins texts.
                space = "" if last.isspace() or text[0].isspace() else " "
                self._ready.append(space + text)
                space, last = "", text[-1]
                self._wake()
        finally:
            await self._tokens.aclose()

    def _done(self, reader: asyncio.Task[None]) -> None:
        if not reader.cancelled():
            reader.exception()  # `over` raises it
        self._wake()
