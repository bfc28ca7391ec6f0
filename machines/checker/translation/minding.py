"""Where the age of a clock still matters: what may be read before the clock is reset.

The reckoning is that of variables that are dead (`machines.model.untimed`), over the states of a
copy together with some variables that are read along with the clock: a clock that is compared only
`when complete` does not matter as long as nothing is complete and whatever completes it resets it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from machines.checker.formula import FALSE, TRUE, Formula, Number, among, every, reads, some
from machines.checker.program import Bound, Cell
from machines.checker.translation.conditions import is_possible
from machines.checker.translation.substitution import substituted

#: how many variables are told apart at most, beside the state
VARIABLES_MAX = 2

#: the state, and the values of the variables that are told apart
Situation = tuple[int, ...]


class Step(NamedTuple):
    """Something that a copy may do, as far as its own cells and clocks go."""

    guard: Formula
    bounds: tuple[Bound, ...]
    sets: tuple[tuple[int, Formula], ...]
    resets: tuple[int, ...]


class _Move(NamedTuple):
    """A step from one state: what it asks and sets of the other cells."""

    source: int
    target: int
    guard: Formula
    bounds: tuple[Bound, ...]
    sets: Mapping[int, Formula]
    resets: tuple[int, ...]


class Minding:
    """What the clocks of one copy matter for. `state` is the cell of its state."""

    def __init__(self, state: int, steps: Iterable[Step], cells: Sequence[Cell]) -> None:
        self._state = state
        self._cells = cells
        self._states = range(cells[state].low, cells[state].high + 1)
        self._moves = [move for step in steps for move in self._of_states(step)]
        self._own = {cell for move in self._moves for cell in move.sets}

    def _of_states(self, step: Step) -> Iterator[_Move]:
        for source in self._states:
            known = {self._state: source}
            guard = substituted(step.guard, known)
            if guard == FALSE:
                continue
            sets = {cell: substituted(formula, known) for cell, formula in step.sets}
            to = sets.pop(self._state, Number(source))
            target = to.value if isinstance(to, Number) else source
            yield _Move(source, target, guard, step.bounds, sets, step.resets)

    def where(self, clock: int, conditions: Iterable[Formula]) -> Formula:
        """Return where the age of a clock may still be read before it is reset.

        It is read by bounds, and where one of the `conditions` is true. Cells of others may have
        any value; so may variables that are not worth telling apart.
        """
        asking = [
            (m.source, m.guard) for m in self._moves if any(b.clock == clock for b in m.bounds)
        ]
        for condition in conditions:
            found = (
                (state, substituted(condition, {self._state: state})) for state in self._states
            )
            asking += [(state, guard) for state, guard in found if guard != FALSE]
        candidates = sorted({c for _, guard in asking for c in reads(guard)} & self._own)
        told: tuple[int, ...] = ()
        best, share = self._minding(clock, asking, told)
        while len(told) < VARIABLES_MAX:
            tried = [(*told, cell) for cell in candidates if cell not in told]
            results = [(*self._minding(clock, asking, cells), cells) for cells in tried]
            found_, less, cells = min(
                results, key=lambda item: item[1], default=(best, share, told)
            )
            if less >= share:
                break
            best, share, told = found_, less, cells
        return _formula(best, (self._state, *told), self._cells)

    def _minding(
        self, clock: int, asking: Iterable[tuple[int, Formula]], told: tuple[int, ...]
    ) -> tuple[set[Situation], float]:
        """Return the situations in which the clock matters, and which share of all they are."""
        graph = _Graph(told, self._cells)
        found = {(state, *rest) for state, guard in asking for rest in graph.possible(guard)}
        before: dict[Situation, set[Situation]] = {}
        for move in self._moves:
            if clock not in move.resets:
                for source, target in graph.edges(move):
                    before.setdefault(target, set()).add(source)
        waiting = list(found)
        while waiting:
            fresh = before.get(waiting.pop(), set()) - found
            found |= fresh
            waiting += fresh
        count = len(self._states)
        for whole in graph.ranges:
            count *= len(whole)
        return found, len(found) / count


class _Graph:
    """The values of variables that are told apart, and what leads from one to another."""

    def __init__(self, told: tuple[int, ...], cells: Sequence[Cell]) -> None:
        self.told = told
        self.cells = cells
        self.ranges = [range(cells[cell].low, cells[cell].high + 1) for cell in told]

    def possible(self, guard: Formula) -> Iterator[Situation]:
        """Walk the values with which a guard may be true."""
        for values in self._related([guard]):
            if is_possible(substituted(guard, values), self.cells):
                yield from self._with(values)

    def edges(self, move: _Move) -> Iterator[tuple[Situation, Situation]]:
        """Walk the situations in which a move may be made, and those to which it may lead."""
        sets = {cell: move.sets[cell] for cell in self.told if cell in move.sets}
        for values in self._related([move.guard, *sets.values()]):
            if substituted(move.guard, values) == FALSE:
                continue
            new = {cell: _constant(substituted(formula, values)) for cell, formula in sets.items()}
            for source in self._with(values):
                for target in self._after(source, new):
                    yield (move.source, *source), (move.target, *target)

    def _related(self, formulas: Iterable[Formula]) -> Iterator[dict[int, int]]:
        """Walk the values of the cells that are told apart and that some formulas read."""
        read = {cell for formula in formulas for cell in reads(formula)}
        places = [at for at, cell in enumerate(self.told) if cell in read]
        for values in product(*(self.ranges[at] for at in places)):
            yield dict(zip((self.told[at] for at in places), values, strict=True))

    def _with(self, values: Mapping[int, int]) -> Iterator[Situation]:
        pairs = zip(self.told, self.ranges, strict=True)
        return product(*((values[cell],) if cell in values else whole for cell, whole in pairs))

    def _after(self, source: Situation, new: Mapping[int, int | None]) -> Iterator[Situation]:
        choices: list[Iterable[int]] = []
        for cell, value, whole in zip(self.told, source, self.ranges, strict=True):
            found = new.get(cell, value)
            choices.append(whole if found is None else (found,))
        return product(*choices)


def _constant(formula: Formula) -> int | None:
    """Return the value of a constant; None for what is not known."""
    if formula in (TRUE, FALSE):
        return int(formula == TRUE)
    return formula.value if isinstance(formula, Number) else None


def _formula(found: set[Situation], told: Sequence[int], cells: Sequence[Cell]) -> Formula:
    """Return whether the cells have one of some values, with no more comparisons than it takes."""
    if not found:
        return FALSE
    if not told:
        return TRUE
    first, *rest = told
    groups: dict[frozenset[Situation], list[int]] = {}
    for number in range(cells[first].low, cells[first].high + 1):
        others = frozenset(values[1:] for values in found if values[0] == number)
        groups.setdefault(others, []).append(number)
    if len(groups) == 1:
        return _formula({*next(iter(groups))}, rest, cells)
    pairs = ((among(first, numbers), others) for others, numbers in groups.items())
    return some(*(every(here, _formula({*others}, rest, cells)) for here, others in pairs))
