"""Symmetry reduction: of states that differ in the names of copies only, one stands for all.

Where the copies of a key are interchangeable (`machines.checker.reduction.renaming` checks it),
renaming them maps runs of a program to runs. So a state that can be reached by renaming another has
the same future up to names, and a search that replaces each state by one representative of its
renamings (its canonical form) meets a representative of each reachable state and of no other:
faults, dead ends, watches, rows and ends are the same as without (C. N. Ip and D. L. Dill, Better
Verification Through Symmetry, 1996; E. A. Emerson and A. P. Sistla, Symmetry and Model Checking,
1996). Counts of states and transitions are not: they are those of the quotient.

A rule by which new copies take the lowest free name tells copies apart, and is refused. Where any
free name may be taken instead, the program is symmetric; and where free copies are all alike, it
has the same states up to renaming: a copy that takes another free name than the lowest can change
places with the one that would have had it, and nobody can tell.

The canonical form: copies are sorted by what there is to know of each without knowing any name (its
variables, and what refers to it); where that leaves copies equal though they refer to others, the
least of all renamings is taken instead.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from machines.checker.columns import States
from machines.checker.program import Program
from machines.checker.reduction.renaming import NotSymmetricError, columns, require_exchange

Indices = npt.NDArray[np.intp]
Ids = npt.NDArray[np.int32]
Codes = npt.NDArray[np.int64]

#: numbers below this can be put together in one word of 64 bits
_WORD = 2**62


@dataclass(frozen=True)
class Kind:
    """The copies of a key that are interchangeable.

    `table` has the cells of the copies, of shape (variables, copies), `clocks` their clocks
    likewise. `named` are the cells, wherever they are, whose values name copies of this key.
    """

    key: str
    count: int
    table: Indices
    clocks: Indices
    named: tuple[int, ...]

    def arranged(self, states: States, order: Indices) -> States:
        """Return the states after renaming: to each place comes the copy that `order` has there.

        Places and copies are counted from 0; `order` has the shape (places, states).
        """
        found = states.copy()
        if self.table.size:
            block = states[self.table]
            found[self.table] = np.take_along_axis(block, order[np.newaxis], axis=1)
        if self.named:
            names = np.zeros((self.count + 1, states.shape[1]), np.int16)
            np.put_along_axis(
                names[1:], order, np.arange(1, self.count + 1, dtype=np.int16)[:, np.newaxis], 0
            )
            for cell in self.named:
                old = found[cell][np.newaxis]
                found[cell] = np.take_along_axis(names, old.astype(np.intp), axis=0)[0]
        return found


class Symmetry:
    """The renamings of a program's copies. Keys that tell their copies apart are left alone.

    `refusals` says for each of those why: by key, in words. `is_trivial` is whether none is left.
    Renamings are numbered; 0 is the one that changes nothing.
    """

    def __init__(self, program: Program) -> None:
        self.refusals: dict[str, str] = {}
        self._cells = program.cells
        self._clocks = len(program.clocks)
        self._kinds: list[Kind] = []
        for key, count in program.copies.items():
            try:
                for first in range(1, count):
                    require_exchange(program, key, first)
            except NotSymmetricError as error:
                self.refusals[key] = str(error)
            else:
                self._kinds += [_kind(program, key, count)] if count > 1 else []
        self.is_trivial = not self._kinds
        names = {kind.key for kind in self._kinds}
        held = [c.place.key for c in program.cells if c.names in names and c.place.key in names]
        # Copies that refer to copies: being alike on the face of it is not being alike.
        self._is_entangled = bool(held)

    def canonical(self, states: States) -> tuple[States, Indices]:
        """Return what stands for each state, and the number of the renaming that leads there.

        `states` has a row for each cell and a column for each state.
        """
        states = states.copy()
        orders: list[Indices] = []
        codes: list[Codes] = []
        for kind in self._kinds:
            found = self._codes(kind, states)
            order = np.broadcast_to(
                np.arange(kind.count)[:, np.newaxis], (kind.count, states.shape[1])
            ).copy()
            wrong = np.flatnonzero(~_is_sorted(found))
            if wrong.size:
                order[:, wrong] = _sorting(found[:, :, wrong])
                states[:, wrong] = kind.arranged(states[:, wrong], order[:, wrong])
                found = np.take_along_axis(found, order[np.newaxis], axis=1)
            orders.append(order)
            codes.append(found)
        if self._is_entangled:
            self._disentangle(states, orders, _has_ties(codes, states.shape[1]))
        return states, self._numbers(orders, states.shape[1])

    def settled(self, states: States, zones: Ids, renamed: Callable[[Ids, Indices], Ids]) -> Ids:
        """Return what stands for the zones of canonical states, by number.

        Where several renamings lead to the same state, they need not lead to the same zone: the
        least number of those zones stands for all. `renamed` renames zones by the numbers of
        renamings.
        """
        zones = zones.copy()
        codes = [self._codes(kind, states) for kind in self._kinds]
        tied = np.flatnonzero(_has_ties(codes, states.shape[1]))
        old = zones[tied]
        for number, element in enumerate(self._elements):
            if number and tied.size:
                same = (self._renamed(states[:, tied], element) == states[:, tied]).all(axis=0)
                at = tied[same]
                which = np.full(at.size, number, np.intp)
                zones[at] = np.minimum(zones[at], renamed(old[same], which))
        return zones

    @cached_property
    def clock_orders(self) -> tuple[tuple[int, ...], ...]:
        """For each renaming, by number, the clock that comes to the place of each clock."""
        found = []
        for element in self._elements:
            clocks = np.arange(self._clocks)
            for kind, order in zip(self._kinds, element, strict=True):
                clocks[kind.clocks] = kind.clocks[:, list(order)]
            found.append(tuple(clocks.tolist()))
        return tuple(found)

    @cached_property
    def _elements(self) -> tuple[tuple[tuple[int, ...], ...], ...]:
        """All renamings in the order of their numbers: for each kind, its order."""
        every = (itertools.permutations(range(kind.count)) for kind in self._kinds)
        return tuple(itertools.product(*every))

    def _renamed(self, states: States, element: tuple[tuple[int, ...], ...]) -> States:
        for kind, order in zip(self._kinds, element, strict=True):
            orders = np.repeat(np.array(order)[:, np.newaxis], states.shape[1], axis=1)
            states = kind.arranged(states, orders)
        return states

    def _disentangle(
        self, states: States, orders: list[Indices], has_ties: npt.NDArray[np.bool_]
    ) -> None:
        """Put the least of all renamings in the place of each state with ties."""
        tied = np.flatnonzero(has_ties)
        if not tied.size:
            return
        start = states[:, tied]
        best = start.copy()
        chosen = np.zeros(tied.size, np.intp)
        for number, element in enumerate(self._elements):
            other = self._renamed(start, element)
            better = _is_less(other, best)
            best[:, better] = other[:, better]
            chosen[better] = number
        states[:, tied] = best
        for at, all_orders in enumerate(orders):
            table = np.array([element[at] for element in self._elements])
            all_orders[:, tied] = np.take_along_axis(all_orders[:, tied], table[chosen].T, axis=0)

    def _codes(self, kind: Kind, states: States) -> Codes:
        """Return what there is to know of each copy without names: shape (words, copies, states).

        Renaming copies renames this, and changes nothing else in it.
        """
        features: list[tuple[Codes, int]] = []
        names = {other.key for other in self._kinds}
        own = np.arange(1, kind.count + 1)[:, np.newaxis]
        for row in kind.table:
            cell, values = self._cells[row[0]], states[row].astype(np.int64)
            if cell.names == kind.key:
                features.append((np.where(values == own, 2, values != 0), 3))
            elif cell.names in names:
                features.append(((values != 0).astype(np.int64), 2))
            else:
                features.append((values - cell.low, cell.high - cell.low + 1))
        for group in self._referring(kind):
            count = (states[group][:, np.newaxis] == own).sum(axis=0)
            features.append((count, len(group) + 1))
        return _words(features, kind.count, states.shape[1])

    def _referring(self, kind: Kind) -> list[list[int]]:
        """Return the cells that name copies of a kind; those of copies that correspond together."""
        groups: dict[int, list[int]] = {cell: [cell] for cell in kind.named}
        for other in self._kinds:
            for row in other.table.tolist():
                if row[0] in groups:
                    for cell in row:
                        del groups[cell]
                    groups[row[0]] = row
        return list(groups.values())

    def _numbers(self, orders: Sequence[Indices], length: int) -> Indices:
        """Return the numbers of renamings given by the order of each kind."""
        found = np.zeros(length, np.intp)
        for kind, order in zip(self._kinds, orders, strict=True):
            rank = np.zeros(length, np.intp)
            for at in range(kind.count - 1):
                # The place of a permutation in the order of itertools, digit by digit.
                smaller = (order[at + 1 :] < order[at]).sum(axis=0)
                rank += smaller * math.factorial(kind.count - 1 - at)
            found = found * math.factorial(kind.count) + rank
        return found


def _kind(program: Program, key: str, count: int) -> Kind:
    table = np.array(columns(program.cells, key, count), np.intp).reshape(-1, count)
    clocks = np.array(columns(program.clocks, key, count), np.intp).reshape(-1, count)
    named = tuple(number for number, cell in enumerate(program.cells) if cell.names == key)
    return Kind(key, count, table, clocks, named)


def _words(features: Sequence[tuple[Codes, int]], copies: int, length: int) -> Codes:
    """Put numbers of a few bits together: each is given with how many values it may have."""
    words = [np.zeros((copies, length), np.int64)]
    room = _WORD
    for values, size in features:
        if room < size:
            words.append(np.zeros((copies, length), np.int64))
            room = _WORD
        room //= size
        words[-1] = words[-1] * size + values
    return np.array(words)


def _is_sorted(codes: Codes) -> npt.NDArray[np.bool_]:
    """Return in which states each copy is at least the one before it."""
    less = np.zeros(codes[0, 1:].shape, np.bool_)
    for word in codes[::-1]:
        less = (word[1:] < word[:-1]) | ((word[1:] == word[:-1]) & less)
    return np.asarray(~less.any(axis=0), np.bool_)


def _sorting(codes: Codes) -> Indices:
    """Return the order in which the copies of each state are sorted; those alike stay in theirs."""
    order = np.argsort(codes[-1], axis=0, kind="stable")
    for word in codes[-2::-1]:
        more = np.argsort(np.take_along_axis(word, order, axis=0), axis=0, kind="stable")
        order = np.take_along_axis(order, more, axis=0)
    return order


def _has_ties(codes: Sequence[Codes], length: int) -> npt.NDArray[np.bool_]:
    """Return in which states copies next to each other are alike."""
    found = np.zeros(length, np.bool_)
    for words in codes:
        found |= (words[:, 1:] == words[:, :-1]).all(axis=0).any(axis=0)
    return found


def _is_less(left: States, right: States) -> npt.NDArray[np.bool_]:
    """Return where a state comes before another, compared cell by cell."""
    first = (left != right).argmax(axis=0)
    at = np.arange(left.shape[1])
    found: npt.NDArray[np.bool_] = np.less(left[first, at], right[first, at])
    return found
