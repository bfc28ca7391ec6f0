"""The text of one utterance: what the caller pushes becomes what a `text.delta` may carry."""

from __future__ import annotations

import asyncio

from livekit.agents import tokenize

LONGEST_CHARACTERS = 15_000  # of one text.delta [documented by the vendor]


class SpacedWords(tokenize.basic.WordTokenizer):
    """Words with the white space before them.

    The vendor joins deltas as they are, so a space that is not sent is not spoken. The tokenizer
    that upstream takes by default drops it.
    """

    def __init__(self) -> None:
        super().__init__(ignore_punctuation=False, retain_format=True)


class Text:
    """Pushed text on its way out, in chunks of one word (or what the caller's tokenizer makes).

    No chunk is white space alone: it waits for the word that follows, and is dropped at the end.
    """

    def __init__(self, tokenizer: tokenize.WordTokenizer) -> None:
        self._tokens = tokenizer.stream()
        self._space = ""
        self._chunk = ""
        self.blank = True
        #: Set with the first word, or at the end if there is none.
        self.begun = asyncio.Event()
        #: Done when no more text will come.
        self.complete: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def push(self, text: str) -> None:
        """Take text as the caller pushed it, cut anywhere. Text after `end` is dropped."""
        if self.complete.done():
            return
        self._tokens.push_text(text)
        if text.strip():
            self.blank = False
            self.begun.set()

    def end(self) -> None:
        """Say that the text is complete. Saying it again changes nothing."""
        if not self.complete.done():
            self.complete.set_result(None)
            self.begun.set()
            self._tokens.end_input()

    async def peek(self) -> str | None:
        """Return the chunk that is next, as soon as there is one; None at the end.

        Only one task may wait here at a time.
        """
        while not self._chunk:
            try:
                token = (await anext(self._tokens)).token
            except StopAsyncIteration:
                return None
            self._space += token
            if self._space.strip():
                self._chunk, self._space = self._space, ""
        return self._chunk[:LONGEST_CHARACTERS]

    def advance(self) -> None:
        """Go on to the chunk after the one that `peek` returned."""
        self._chunk = self._chunk[LONGEST_CHARACTERS:]
