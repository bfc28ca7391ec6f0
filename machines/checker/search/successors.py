"""The commands of a program, compiled to be carried out in many states at once.

Putting constants into cells is done on the packed words; only values that are worked out are
packed one cell at a time. What cannot be (no case or two cases of a part, a value outside the
domain of its cell) is a ValueError that names the command.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from machines.checker.columns import Columns, Sheet, Truths
from machines.checker.formula import TRUE, Formula, Number
from machines.checker.packing import Packing, Words
from machines.checker.program import Case, Command, Program, Taken

Indices = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Put:
    """A value that is worked out: the column of it, its cell, whether it may be out of domain."""

    column: int
    cell: int
    is_checked: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """A case, compiled. `guard` is None where there is nothing to choose.

    For each word that it changes, `keeps` are the bits that stay and `sets` those of constants.
    """

    guard: int | None
    words: tuple[tuple[int, np.uint64, np.uint64], ...]
    puts: tuple[Put, ...]
    resets: np.uint64
    rows: tuple[Taken, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A command, compiled."""

    number: int
    command: Command
    guard: int
    parts: tuple[tuple[Choice, ...], ...]


@dataclass(slots=True)
class Successors:
    """Where one command leads from some states of a batch.

    `sources` are the states by their place in the batch; `resets` has a bit for each clock that
    is put to 0. `rows` tells which rows are taken, each with the places among the sources at which
    it is (None for all of them).
    """

    sources: Indices
    words: Words
    resets: Words
    rows: list[tuple[tuple[Taken, ...], Truths | None]] = field(default_factory=list)


class Steps:
    """All commands of a program that can be taken, compiled, in their order."""

    def __init__(self, program: Program, columns: Columns, packing: Packing) -> None:
        self._cells = program.cells
        self._columns = columns
        self._packing = packing
        self.steps = tuple(
            Step(
                number,
                command,
                columns.truth(command.guard),
                tuple(self._part(command, part) for part in command.parts),
            )
            for number, command in enumerate(program.commands)
            if command.fault is None
        )

    def after(self, step: Step, sheet: Sheet, words: Words, sources: Indices) -> Successors:
        """Carry a command out in the states of a batch that stand at these places.

        `words` are those of the whole batch. The guard of the command must be true there.
        """
        found = Successors(sources, words[:, sources], np.zeros(sources.size, np.uint64))
        for number, part in enumerate(step.parts):
            if len(part) == 1 and part[0].guard is None:
                self._carry_out(step, part[0], sheet, found, None)
                continue
            seen = np.zeros(sources.size, np.bool_)
            total = 0
            for choice in part:
                where = (
                    np.ones(sources.size, np.bool_)
                    if choice.guard is None
                    else sheet[choice.guard][sources]
                )
                count = np.count_nonzero(where)
                if count:
                    total += int(count)
                    seen |= where
                    self._carry_out(step, choice, sheet, found, where)
            if total != sources.size or not seen.all():
                self._complain(step, number, sheet, sources)
        return found

    def _carry_out(
        self, step: Step, choice: Choice, sheet: Sheet, found: Successors, where: Truths | None
    ) -> None:
        """Do one case at the places where it applies, everywhere if that is None."""
        for word, keeps, sets in choice.words:
            old = found.words[word]
            if where is None:
                old &= keeps
                old |= sets
            else:
                np.copyto(old, (old & keeps) | sets, where=where)
        for put in choice.puts:
            self._put(step, put, sheet, found, where)
        if choice.resets:
            found.resets |= choice.resets if where is None else choice.resets * where
        if choice.rows:
            found.rows.append((choice.rows, where))

    def _put(
        self, step: Step, put: Put, sheet: Sheet, found: Successors, where: Truths | None
    ) -> None:
        slot, cell = self._packing.slots[put.cell], self._cells[put.cell]
        at = slice(None) if where is None else np.flatnonzero(where)
        values = sheet[put.column][found.sources[at]]
        if put.is_checked:
            wrong = values[(values < cell.low) | (values > cell.high)]
            if wrong.size:
                raise ValueError(
                    f"{step.command.name} puts {cell.name} to {wrong[0]}, "
                    f"which is not within {cell.low}..{cell.high}"
                )
        old = found.words[slot.word]
        old[at] = (old[at] & np.uint64(~slot.mask & _ALL)) | slot.codes(values)

    def _complain(self, step: Step, number: int, sheet: Sheet, sources: Indices) -> None:
        """Say in which state a part has no case that applies, or several."""
        applying = np.zeros(sources.size, np.int64)
        for choice in step.parts[number]:
            applying += 1 if choice.guard is None else sheet[choice.guard][sources]
        at = int(np.flatnonzero(applying != 1)[0])
        state = tuple(int(value) for value in sheet.states[:, sources[at]])
        raise ValueError(f"{step.command.name}: {applying[at]} cases of part {number} in {state}")

    def _part(self, command: Command, part: Iterable[Case]) -> tuple[Choice, ...]:
        return tuple(self._choice(command, case) for case in part)

    def _choice(self, command: Command, case: Case) -> Choice:
        keeps: dict[int, int] = {}
        sets: dict[int, int] = {}
        puts: list[Put] = []
        for number, formula in case.sets:
            slot, cell = self._packing.slots[number], self._cells[number]
            low, high = self._columns.range(formula)
            if isinstance(formula, Number) and cell.low <= formula.value <= cell.high:
                keeps[slot.word] = keeps.get(slot.word, _ALL) & ~slot.mask
                sets[slot.word] = sets.get(slot.word, 0) | slot.code(formula.value)
            else:
                is_checked = low < cell.low or high > cell.high
                puts.append(Put(self._columns.number(formula), number, is_checked))
        return Choice(
            None if case.guard == TRUE else self._guard(case.guard),
            tuple((word, np.uint64(keeps[word]), np.uint64(sets[word])) for word in keeps),
            tuple(puts),
            np.uint64(sum(1 << clock for clock in set(case.resets))),
            case.rows,
        )

    def _guard(self, guard: Formula) -> int:
        return self._columns.truth(guard)


_ALL = 2**64 - 1
