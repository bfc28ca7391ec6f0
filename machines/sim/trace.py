"""The trace of an episode: what happened, in order, so that two runs can be compared.

An entry is a tuple `(kind, virtual time in seconds, details...)` of numbers and strings. Bytes are
recorded by length, never by content: a WebSocket mask is random and changes no behaviour.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable

Field = int | float | str
Entry = tuple[Field, ...]


class Trace:
    """A record of every poll, transfer, delivery, deviation and remote event of one episode.

    Kinds written here: `poll` (number, ready descriptors and masks), `send` and `recv` (direction,
    bytes), `arrive` (direction, bytes or what came), `choose` (label, where, k, value), `remote`
    (connection, what its scripted host did) and `note` (whatever an upper layer adds).
    """

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.clock: Callable[[], float] = lambda: 0.0  # the kernel puts its own here
        self._sealed = False

    def add(self, kind: str, now: float, *details: Field) -> None:
        """Record one entry; `now` in virtual seconds."""
        if not self._sealed:
            self.entries.append((kind, now, *details))

    def note(self, kind: str, detail: Field) -> None:
        """Record something an upper layer saw: a `kind` of its own, and a plain `detail`."""
        self.add("note", self.clock(), kind, detail)

    def seal(self) -> None:
        """End it with the last poll: how often a frozen callback did a thing is not repeatable."""
        while self.entries and self.entries[-1][0] != "poll":
            self.entries.pop()
        self._sealed = True

    def digest(self) -> str:
        """SHA-256, in hexadecimal, of a canonical encoding: equal for equal executions."""
        text = json.dumps(self.entries, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    def lines(self) -> Iterable[str]:
        """One line of JSON an entry; floats are written in full."""
        return (json.dumps(entry, separators=(",", ":")) for entry in self.entries)

    def difference(self, other: Trace) -> str | None:
        """The first place where two traces differ, in words, or None when they are equal."""
        mine, theirs = list(self.lines()), list(other.lines())
        for index, (a, b) in enumerate(zip(mine, theirs, strict=False)):
            if a != b:
                return f"entry {index}: {a} here, {b} there"
        if len(mine) != len(theirs):
            return f"{len(mine)} entries here, {len(theirs)} there"
        return None
