"""Something that is done again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Ticker:
    """Calls `action` every `interval` seconds, the first time after one, until it is stopped."""

    def __init__(self, interval: float, action: Callable[[], None]) -> None:
        self._interval = interval
        self._action = action
        self._loop = asyncio.get_running_loop()
        self._due = self._loop.time() + interval
        self._timer = self._loop.call_at(self._due, self._tick)

    def stop(self) -> None:
        """Call it no more."""
        self._timer.cancel()

    def _tick(self) -> None:
        self._due += self._interval
        self._timer = self._loop.call_at(self._due, self._tick)
        self._action()
