"""States as words of 64 bits: each cell has its bits in one word, and a state has one encoding.

A word is what the search compares, stores and changes: putting constants into cells is one AND
and one OR, whatever their number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from machines.checker.columns import Column, States
from machines.checker.program import Cell

Words = npt.NDArray[np.uint64]

WORD_BITS = 64


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a cell is: its word, the lowest of its bits there, how many, and its lowest value."""

    word: int
    shift: int
    bits: int
    low: int

    @property
    def mask(self) -> int:
        """The bits of the cell in its word."""
        return ((1 << self.bits) - 1) << self.shift

    def code(self, value: int) -> int:
        """Return the bits that mean a value."""
        return (value - self.low) << self.shift

    def codes(self, values: Column) -> Words:
        """Return the bits that mean the values of a column."""
        distance = (values.astype(np.int64) - self.low).astype(np.uint64)
        return distance << np.uint64(self.shift)

    def values(self, word: Words) -> Column:
        """Return the values of the cell in states of which this is the right word."""
        if not self.bits:
            return np.full(word.shape, self.low, np.int16)
        digits = (word >> np.uint64(self.shift)) & np.uint64((1 << self.bits) - 1)
        return digits.astype(np.int16) + np.int16(self.low)


class Packing:
    """The places of all cells. `words` is how many words a state takes, at least one."""

    def __init__(self, cells: Sequence[Cell]) -> None:
        slots: list[Slot] = []
        word = shift = 0
        for cell in cells:
            bits = (cell.high - cell.low).bit_length()
            if shift + bits > WORD_BITS:
                word, shift = word + 1, 0
            slots.append(Slot(word, shift, bits, cell.low))
            shift += bits
        self.slots = tuple(slots)
        self.words = word + 1

    def pack(self, states: States) -> Words:
        """Return the words, of shape (words, states), of states of shape (cells, states)."""
        found = np.zeros((self.words, states.shape[1]), np.uint64)
        for slot, column in zip(self.slots, states, strict=True):
            found[slot.word] |= slot.codes(column)
        return found

    def unpack(self, words: Words) -> States:
        """Return the states, of shape (cells, states), of words of shape (words, states)."""
        states = np.empty((len(self.slots), words.shape[1]), np.int16)
        for number, slot in enumerate(self.slots):
            states[number] = slot.values(words[slot.word])
        return states
