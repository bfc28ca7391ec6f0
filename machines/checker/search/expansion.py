"""From a batch of states to all that follows them in one command, in packed words throughout.

A state is a column of words: those of its cells and, where the program has clocks, one more that
is the number of its zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from machines.checker.clocks.zones import Zones
from machines.checker.columns import Columns, Sheet, States, Truths
from machines.checker.packing import Packing, Words
from machines.checker.program import Bound, Program, Taken
from machines.checker.reduction.symmetry import Symmetry
from machines.checker.search.successors import Indices, Steps, Successors

Ids = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Batch:
    """States to be expanded: packed (with zones, if any), unpacked, and their columns."""

    words: Words
    states: States
    zones: Ids
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Found:
    """What follows a batch: for each transition its source's place, its command, its target."""

    sources: Indices
    commands: Ids
    words: Words


class Expansion:
    """A program compiled for being explored. ValueError where it has clocks, and no zones."""

    def __init__(
        self, program: Program, zones: Zones | None = None, symmetry: Symmetry | None = None
    ) -> None:
        if program.clocks and zones is None:
            raise ValueError(f"{program.name} has clocks: it is explored with zones")
        self.program = program
        self.columns = Columns(program.cells)
        self.packing = Packing(program.cells)
        self.zones = zones if program.clocks else None
        self.symmetry = symmetry
        self.width = self.packing.words + (self.zones is not None)
        self.rows: set[Taken] = set()
        self._steps = Steps(program, self.columns, self.packing)
        self._guards = [self.columns.truth(command.guard) for command in program.commands]
        self._invariants = [self.columns.truth(each.guard) for each in program.invariants]
        self._running = [self.columns.truth(clock.running) for clock in program.clocks]

    def start(self) -> Words:
        """Return the initial states, which differ in zones only."""
        states = np.array([self.program.initial()], np.int64).T
        for cell, value in zip(self.program.cells, states, strict=True):
            if not cell.low <= value[0] <= cell.high:
                raise ValueError(f"{cell.name} begins as {value[0]}, outside its domain")
        cells = states.astype(np.int16)
        ids = [0]
        if self.zones is not None:
            invariants, running = self.masks(self.columns.sheet(cells))
            ids = self.zones.start(int(invariants[0]), int(running[0]))
        words = np.repeat(self.packing.pack(cells), len(ids), axis=1)
        return self._joined(words, np.array(ids, np.int32))

    def batch(self, words: Words) -> Batch:
        """Return the states with these words, ready to be expanded."""
        cells = words[: self.packing.words]
        states = self.packing.unpack(cells)
        ids = np.zeros(words.shape[1], np.int32)
        if self.zones is not None:
            ids = words[-1].astype(np.int32)
        return Batch(words, states, ids, self.columns.sheet(states))

    def guards(self, batch: Batch) -> Truths:
        """Return the guards of all commands, those with a fault too: shape (commands, states)."""
        return np.array([batch.sheet[guard] for guard in self._guards]).reshape(
            len(self._guards), batch.zones.size
        )

    def enabled(self, batch: Batch) -> Truths:
        """Return which commands (all of the program; never one with a fault) can be taken where."""
        found = np.zeros((len(self.program.commands), batch.zones.size), np.bool_)
        for step in self._steps.steps:
            where = np.flatnonzero(batch.sheet[step.guard])
            if where.size:
                found[step.number, where] = self.holds(batch, where, step.command.bounds)
        return found

    def holds(self, batch: Batch, where: Indices, bounds: tuple[Bound, ...]) -> Truths:
        """Return in which of the states at these places some clock values meet the bounds."""
        if self.zones is None or not where.size:
            return np.ones(where.size, np.bool_)
        return self.zones.meets(batch.zones[where], bounds)

    def expand(self, batch: Batch, chosen: Truths | None = None) -> Found:
        """Return all transitions from a batch, by source, then by command.

        `chosen` says which commands to take where, out of the enabled ones; None for all. The rows
        taken are added to `rows`.
        """
        commands: list[int] = []
        found: list[Successors] = []
        for step in self._steps.steps:
            mask = batch.sheet[step.guard] if chosen is None else chosen[step.number]
            where = np.flatnonzero(mask)
            if where.size:
                commands.append(step.number)
                found.append(self._steps.after(step, batch.sheet, batch.words, where))
        if not found:
            return Found(np.empty(0, np.intp), np.empty(0, np.int32), batch.words[:, :0])
        words = np.concatenate([one.words for one in found], axis=1)
        if self.zones is not None:
            return self._timed(batch, commands, found, words)
        for one in found:
            self._note(one, None)
        sources = np.concatenate([one.sources for one in found])
        numbers = np.repeat(np.array(commands, np.int32), [one.sources.size for one in found])
        return self._ordered(sources, numbers, words)

    def _timed(
        self, batch: Batch, commands: list[int], found: list[Successors], words: Words
    ) -> Found:
        """Carry the same commands out in the zones."""
        assert self.zones is not None
        targets = self.packing.unpack(words[: self.packing.words])
        invariants, running = self.masks(self.columns.sheet(targets))
        sources: list[Indices] = []
        numbers: list[Ids] = []
        reached: list[Words] = []
        start = 0
        for number, one in zip(commands, found, strict=True):
            part = slice(start, start + one.sources.size)
            start = part.stop
            places, zones = self.zones.step(
                batch.zones[one.sources],
                self.program.commands[number].bounds,
                one.resets,
                invariants[part],
                running[part],
            )
            self._note(one, places)
            sources.append(one.sources[places])
            numbers.append(np.full(places.size, number, np.int32))
            reached.append(self._joined(one.words[: self.packing.words, places], zones))
        return self._ordered(
            np.concatenate(sources), np.concatenate(numbers), np.concatenate(reached, axis=1)
        )

    def _ordered(self, sources: Indices, commands: Ids, words: Words) -> Found:
        """Sort transitions by source; as narrow numbers they are sorted digit by digit."""
        narrow = sources.astype(np.uint16) if sources.max(initial=0) < 2**16 else sources
        order = np.argsort(narrow, kind="stable")
        return Found(sources[order], commands[order], words[:, order])

    def representatives(self, words: Words) -> Words:
        """Return for each state the one that stands for all of its renamings."""
        if self.symmetry is None:
            return words
        states, which = self.symmetry.canonical(self.packing.unpack(words[: self.packing.words]))
        packed = self.packing.pack(states)
        if self.zones is None:
            return packed
        renamed = partial(self.zones.renamed, orders=self.symmetry.clock_orders)
        ids = renamed(words[-1].astype(np.int32), which)
        return self._joined(packed, self.symmetry.settled(states, ids, renamed))

    def _joined(self, words: Words, ids: Ids) -> Words:
        if self.zones is None:
            return words
        return np.concatenate([words, ids.astype(np.uint64)[np.newaxis]])

    def masks(self, sheet: Sheet) -> tuple[Words, Words]:
        """Return which invariants are in force and which clocks run in states, a bit for each."""
        invariants = np.zeros(sheet.length, np.uint64)
        running = np.zeros(sheet.length, np.uint64)
        for number, guard in enumerate(self._invariants):
            invariants |= np.uint64(1 << number) * sheet[guard]
        for number, guard in enumerate(self._running):
            running |= np.uint64(1 << number) * sheet[guard]
        return invariants, running

    def _note(self, one: Successors, places: Indices | None) -> None:
        """Remember the rows taken; `places` are those sources from which time allows it."""
        for rows, where in one.rows:
            if self.rows.issuperset(rows):
                continue
            if where is not None and places is not None:
                is_taken = bool(where[places].any())
            else:
                is_taken = places is None or places.size > 0
            if is_taken:
                self.rows.update(rows)
