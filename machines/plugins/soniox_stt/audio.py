"""The caller's audio on its way: what waits to be sent, and what may have to be sent again."""

from __future__ import annotations

import asyncio


class Audio:
    """PCM from the first byte that may still be needed to the last one that was pushed.

    Positions count the bytes of the whole stream, over all connections; they stand on whole
    samples. Between `take` and `acknowledge` a byte is kept, up to `window` bytes of them.
    """

    def __init__(self, *, width: int, window: int, backlog: int) -> None:
        self._width = width  # of a sample of all channels
        self._window = window
        self._backlog = backlog
        self._pcm = bytearray()
        self._first = 0  # the position of the first byte that is kept
        self._sent = 0
        self._mark = 0  # where the last segment ends
        self._due = False  # whether that is still to be said
        #: No more will be pushed.
        self.ended = False
        #: Set when there is something new to send or to say.
        self.changed = asyncio.Event()

    @property
    def end(self) -> int:
        """The position after the last byte."""
        return self._first + len(self._pcm)

    @property
    def waiting(self) -> bool:
        """Whether something was not sent yet."""
        return self._sent < self.end

    @property
    def done(self) -> bool:
        """Whether nothing is left of all that will ever come."""
        return self.ended and not self._pcm

    def push(self, pcm: bytes | memoryview) -> bool:
        """Take audio. False: too much waits already, and the oldest of it was dropped."""
        self._pcm += pcm
        self.changed.set()
        if self.end - self._sent <= self._backlog:
            return True
        self._forget(self.end - self._window)
        return False

    def flush(self) -> None:
        """Mark the end of a segment, if there was audio since the last one."""
        if self.end > self._mark:
            self._mark, self._due = self.end, True
            self.changed.set()

    def finish(self) -> None:
        """Mark the end of all audio."""
        self.ended = True
        self.changed.set()

    def take(self, limit: int) -> bytes:
        """Return what to send next, at most `limit` bytes and not beyond a mark; or nothing."""
        stop = min(self.end, self._sent + max(limit // self._width, 1) * self._width)
        if self._due:
            stop = min(stop, self._mark)
        pcm = bytes(self._pcm[self._sent - self._first : stop - self._first])
        self._sent = stop
        self._forget(self._sent - self._window)
        return pcm

    def take_flush(self) -> bool:
        """Whether a segment was sent to its end. It is told once."""
        if not self._due or self._sent < self._mark:
            return False
        self._due = False
        return True

    def acknowledge(self, position: int) -> None:
        """Keep nothing before a position any longer; one that was not sent yet is no answer."""
        self._forget(min(position, self._sent))

    def rewind(self) -> int:
        """Begin again with the first byte that is kept. Returns its position."""
        self._sent = self._first
        self._due = self._mark > self._first
        return self._first

    def _forget(self, position: int) -> None:
        count = (position - self._first) // self._width * self._width
        if count > 0:
            del self._pcm[:count]
            self._first += count
            self._sent = max(self._sent, self._first)
