"""The set of states met so far: exact, in order of arrival, for many states at a time.

It is a hash table with open addressing over stored words. A hash only says where to look; whether
two states are the same is decided by comparing all of their words, so none is ever taken for
another (as hash compaction would).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from machines.checker.packing import Words

Numbers = npt.NDArray[np.int32]

_FREE = -1
_LEAST_SLOTS = 1 << 12
#: multipliers of the finaliser of SplitMix64 (Steele, Lea and Flood 2014)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)


class Visited:
    """States of so many words, numbered from 0 in the order in which they were first added."""

    def __init__(self, words: int) -> None:
        self.count = 0
        self._stored = np.empty((words, _LEAST_SLOTS), np.uint64)
        self._table = np.full(_LEAST_SLOTS, _FREE, np.int32)

    @property
    def words(self) -> Words:
        """All states, of shape (words, states). A view, good until more are added."""
        return self._stored[:, : self.count]

    def add(self, words: Words) -> tuple[Numbers, npt.NDArray[np.intp]]:
        """Return the number of each state, and where the states stand that were not known before.

        Of equal new states in a batch the first counts as new; they are numbered in its order.
        """
        base, length = self.count, words.shape[1]
        self._reserve(base + length)
        self._stored[:, base : base + length] = words
        places = self._places(words)
        found = np.empty(length, np.int32)
        # Each state that is not known takes a number by its place in the batch, for now.
        pending = np.arange(length)
        while pending.size:
            at = places[pending]
            numbers = self._table[at]
            free = np.flatnonzero(numbers == _FREE)
            if free.size:
                # Of several that want a free slot the last one written has it: the first here.
                claims = free[::-1]
                self._table[at[claims]] = base + pending[claims]
                numbers[free] = self._table[at[free]]
            is_same = self._are_equal(numbers, base + pending)
            found[pending] = numbers
            pending = pending[~is_same]
            places[pending] = (places[pending] + 1) & (len(self._table) - 1)
        own = np.arange(base, base + length, dtype=np.int32)
        new = np.flatnonzero(found == own)
        self._stored[:, base : base + new.size] = words[:, new]
        final = own.copy()
        final[new] = own[: new.size]
        self._table[places[new]] = own[: new.size]
        is_recent = found >= base
        found[is_recent] = final[found[is_recent] - base]
        self.count = base + new.size
        return found, new

    def _are_equal(self, left: Numbers, right: npt.NDArray[np.intp]) -> npt.NDArray[np.bool_]:
        found: npt.NDArray[np.bool_] = self._stored[0, left] == self._stored[0, right]
        for word in self._stored[1:]:
            found &= word[left] == word[right]
        return found

    def _places(self, words: Words) -> npt.NDArray[np.intp]:
        """Return the slot of the table in which to look for each state first."""
        mixed = np.zeros(words.shape[1], np.uint64)
        for word in words:
            mixed ^= word
            mixed = (mixed ^ (mixed >> np.uint64(30))) * _FIRST
            mixed = (mixed ^ (mixed >> np.uint64(27))) * _SECOND
            mixed ^= mixed >> np.uint64(31)
        return (mixed & np.uint64(len(self._table) - 1)).astype(np.intp)

    def _reserve(self, count: int) -> None:
        """Make room for so many states, in a table that is never more than half full."""
        capacity = self._stored.shape[1]
        if count > capacity:
            stored = np.empty((len(self._stored), max(count, 2 * capacity)), np.uint64)
            stored[:, : self.count] = self.words
            self._stored = stored
        if 2 * count <= len(self._table):
            return
        self._table = np.full(1 << (2 * count - 1).bit_length(), _FREE, np.int32)
        places = self._places(self.words)
        pending = np.arange(self.count)
        while pending.size:
            at = places[pending]
            free = np.flatnonzero(self._table[at] == _FREE)
            self._table[at[free]] = pending[free]
            pending = pending[self._table[at] != pending]
            places[pending] = (places[pending] + 1) & (len(self._table) - 1)
