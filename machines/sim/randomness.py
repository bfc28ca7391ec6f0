"""What draws at random during an episode, made repeatable.

The `random` module's own generator is seeded and put back afterwards. `os.urandom`, and with it
`uuid.uuid4` and `secrets`, reads a seeded stream on the loop's thread. Left alone: generators that
a module seeded from the system by itself, and those of C libraries (TLS), where only lengths
matter.
"""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self


class SeededRandomness:
    """A context in which this thread draws the same numbers for the same `seed`."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._state: Any = None
        self._urandom: Callable[[int], bytes] = os.urandom

    def __enter__(self) -> Self:
        self._state = random.getstate()
        random.seed(self._seed)
        real = self._urandom = os.urandom
        stream = random.Random(f"urandom {self._seed}")
        thread, ident = threading.get_ident(), threading.get_ident

        def urandom(size: int, /) -> bytes:
            return stream.randbytes(size) if ident() == thread else real(size)

        self._set(urandom)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._set(self._urandom)
        random.setstate(self._state)

    def _set(self, urandom: Callable[[int], bytes]) -> None:
        os.urandom = urandom
        random.__dict__["_urandom"] = urandom  # SystemRandom, and so secrets, calls this name
