"""Renaming copies in a program: what a program becomes when two copies of a key change places.

Copies are interchangeable where the program becomes itself. That is not believed but checked, on
the structure of the program: guards and effects may be written in another order and no more. A
program that is symmetric for a reason that its structure does not show is refused, which costs
states and no answers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import assert_never

from machines.checker.formula import (
    Among,
    Binary,
    Every,
    Formula,
    Negated,
    Number,
    Read,
    Some,
)
from machines.checker.program import Bound, Case, Cell, Clock, Command, Place, Program


class NotSymmetricError(ValueError):
    """The copies of a key are not interchangeable; the text says where the program tells them."""


class Exchange:
    """Two copies of a key change places, everywhere in a program.

    Each method says what a part of the program is after that, so that two such descriptions can be
    compared (a copy that changes places with itself changes nothing). Left out of them is what has
    no consequences: the order in which things are written, and what an event is called where
    neither a fault nor an obligation asks.
    """

    def __init__(self, program: Program, key: str, first: int, second: int) -> None:
        self._cells = program.cells
        self._key = key
        self._indices = {first: second, second: first}
        count = program.copies[key]
        self._cell = exchanged(program.cells, key, count, self._indices)
        self._clock = exchanged(program.clocks, key, count, self._indices)
        self._owners = {one.owner for one in program.invariants}
        self._messages = {name for one in program.invariants for name in one.messages}

    def command(self, command: Command) -> Hashable:
        """Return what a command becomes."""
        event, is_fault = command.event, command.fault is not None
        return (
            event.action if is_fault else "",
            event.actor if is_fault or event.actor in self._owners else "",
            event.message if is_fault or event.message in self._messages else "",
            self.formula(command.guard),
            _counted(frozenset(map(self._case, part)) for part in command.parts),
            self.bounds(command.bounds),
            command.fault,
        )

    def rest(self, program: Program) -> list[tuple[str, Counter[Hashable]]]:
        """Return what all else in a program becomes, each with what to call it."""
        clocks: Iterable[Hashable] = (
            (self._clock[number], self.formula(clock.running))
            for number, clock in enumerate(program.clocks)
        )
        invariants: Iterable[Hashable] = (
            (self._clock[one.clock], one.time, one.owner, one.messages, self.formula(one.guard))
            for one in program.invariants
        )
        watches: Iterable[Hashable] = (
            (one.kind, one.name, self.formula(one.guard), self.bounds(one.bounds))
            for one in program.watches
        )
        return [
            ("where its clocks run", Counter(clocks)),
            ("its obligations", Counter(invariants)),
            ("its properties", Counter(watches)),
            ("where it may end", Counter([self.formula(program.final)])),
            *(
                (f"where {name} ends", Counter([self.formula(end)]))
                for name, end in program.ends.items()
            ),
        ]

    def bounds(self, bounds: Iterable[Bound]) -> Hashable:
        """Return what comparisons of clocks become."""
        return frozenset((self._clock[one.clock], one.relation, one.time) for one in bounds)

    def formula(self, formula: Formula) -> Hashable:
        """Return what a formula becomes. NotSymmetricError where it reckons with names."""
        match formula:
            case Number(number):
                return ("number", number)
            case Read(cell):
                return ("read", self._cell[cell])
            case Binary(sign, left, right):
                sides = [self._side(formula, side) for side in (left, right)]
                return (sign, frozenset(sides) if sign in ("==", "!=") else tuple(sides))
            case Among(operand, values):
                if self._is_name(operand):
                    values = tuple(self._indices.get(one, one) for one in values)
                return ("among", self.formula(operand), frozenset(values))
            case Every(parts) | Some(parts):
                return (type(formula).__name__, frozenset(map(self.formula, parts)))
            case Negated(operand):
                return ("negated", self.formula(operand))
        assert_never(formula)

    def _side(self, whole: Binary, side: Formula) -> Hashable:
        """Return what a side of a comparison or of a sum becomes."""
        if not (self._is_name(whole.left) or self._is_name(whole.right)):
            return self.formula(side)
        if whole.sign in ("==", "!=") and (self._is_name(side) or isinstance(side, Number)):
            return self._name(side)
        raise NotSymmetricError(
            f"names of copies of {self._key!r} are compared by {whole.sign}, or with no name"
        )

    def _case(self, case: Case) -> Hashable:
        return (
            self.formula(case.guard),
            frozenset((self._cell[cell], self._put(cell, right)) for cell, right in case.sets),
            frozenset(self._clock[clock] for clock in case.resets),
            _counted((row.machine, row.row) for row in case.rows),
        )

    def _put(self, cell: int, right: Formula) -> Hashable:
        """Return what the value that is put into a cell becomes."""
        is_name = self._cells[cell].names == self._key
        if is_name and (self._is_name(right) or isinstance(right, Number)):
            return self._name(right)
        if is_name or self._is_name(right):
            raise NotSymmetricError(
                f"{self._cells[cell].name} and the names of copies of {self._key!r} are mixed"
            )
        return self.formula(right)

    def _is_name(self, formula: Formula) -> bool:
        return isinstance(formula, Read) and self._cells[formula.cell].names == self._key

    def _name(self, formula: Formula) -> Hashable:
        if isinstance(formula, Number):
            return ("number", self._indices.get(formula.value, formula.value))
        return self.formula(formula)


def _counted(items: Iterable[Hashable]) -> Hashable:
    return frozenset(Counter(items).items())


def columns(items: Iterable[Cell | Clock], key: str, count: int) -> list[tuple[int, ...]]:
    """Return the numbers of what the copies of a key have: for each thing, that of each copy.

    The things of a copy correspond in their order. NotSymmetricError where copies have different
    ones.
    """
    found: dict[tuple[str, int], list[int]] = {}
    kinds: dict[int, Hashable] = {}
    for number, item in enumerate(items):
        place: Place = item.place
        if place.key == key:
            found.setdefault((place.machine, place.index), []).append(number)
            kinds[number] = (
                (item.low, item.high, item.labels, item.names, item.initial)
                if isinstance(item, Cell)
                else None
            )
    table: list[tuple[int, ...]] = []
    for machine in dict.fromkeys(machine for machine, _ in found):
        rows = [found.get((machine, index), []) for index in range(1, count + 1)]
        if len(set(map(len, rows))) != 1 or any(
            len({kinds[number] for number in column}) != 1 for column in zip(*rows, strict=True)
        ):
            raise NotSymmetricError(f"copies of {key!r} of {machine} have different variables")
        table += zip(*rows, strict=True)
    return table


def exchanged(
    items: tuple[Cell, ...] | tuple[Clock, ...], key: str, count: int, indices: dict[int, int]
) -> dict[int, int]:
    """Return where each cell (or each clock) is, by number, when copies have changed places."""
    found = {number: number for number in range(len(items))}
    for column in columns(items, key, count):
        for index, number in enumerate(column, start=1):
            found[number] = column[indices.get(index, index) - 1]
    return found


def require_exchange(program: Program, key: str, first: int) -> None:
    """Raise NotSymmetricError unless copies `first` and `first + 1` of a key may change places."""
    for cell in program.cells:
        if cell.names == key and (cell.low, cell.high) != (0, program.copies[key]):
            raise NotSymmetricError(f"{cell.name} cannot name each copy of {key!r}, or none")
    before = Exchange(program, key, first, first)
    change = Exchange(program, key, first, first + 1)
    where = f"where copies {first} and {first + 1} of {key!r} change places"
    known = set(map(before.command, program.commands))
    for command in program.commands:
        if change.command(command) not in known:
            raise NotSymmetricError(f"{command.name!r} is no command any more {where}")
    for (what, old), (_, new) in zip(before.rest(program), change.rest(program), strict=True):
        if old != new:
            raise NotSymmetricError(f"{what} changes {where}")
