"""What random programs are made of: cells and clocks with copies, and what may be said of them.

What is said is said in templates, for any copies that it may be about.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from machines.checker.formula import (
    TRUE,
    Among,
    Binary,
    Formula,
    Number,
    Read,
    Sign,
    among,
    equals,
    every,
    some,
)
from machines.checker.program import Cell, Place, Relation

#: the copies that something is about, one for each of its keys
Copies = tuple[int, ...]
#: what is said of such copies, and the cell that is meant
Template = Callable[[Copies], Formula]
Target = Callable[[Copies], int]

CLOSED: tuple[Relation, ...] = ("<=", ">=")
STRICT: tuple[Relation, ...] = ("<=", ">=", "<", ">")


@dataclass(frozen=True)
class Slot:
    """A cell of a process; or one for each copy of a `key`. Its values may name copies of a key."""

    name: str
    low: int
    high: int
    key: str = ""
    names: str = ""
    process: str = "site"


@dataclass
class Sketch:
    """The cells and clocks of a program to be, and what can be said and done about them.

    A clock of `timers` is given by its key: there is one for each copy. `view` are the slots that
    are spoken of, all at first; `locality` is how often a command speaks of one process only, and
    `timing` how often it has to do with a clock.
    """

    copies: Mapping[str, int]
    slots: Sequence[Slot]
    timers: Sequence[str] = ()
    relations: tuple[Relation, ...] = STRICT
    view: Sequence[Slot] = ()
    locality: float = 0.7
    timing: float = 0.5

    def __post_init__(self) -> None:
        self.view = self.view or self.slots
        self.places: dict[tuple[Slot, int], int] = {}
        for slot in self.slots:
            for index in self.indices(slot.key):
                self.places[slot, index] = len(self.places)
        self.clocks: dict[tuple[int, int], int] = {}
        for number, key in enumerate(self.timers):
            for index in self.indices(key):
                self.clocks[number, index] = len(self.clocks)

    def indices(self, key: str) -> range:
        """Return the numbers of the copies of a key; 0 alone where there is no key."""
        return range(1, self.copies[key] + 1) if key else range(1)

    def choices(self, about: tuple[str, ...]) -> Iterator[Copies]:
        """Walk the choices of different copies for these keys."""
        for chosen in itertools.product(*(self.indices(key) for key in about)):
            if len(set(zip(about, chosen, strict=True))) == len(about):
                yield chosen

    def seeing(self, slots: Sequence[Slot]) -> Sketch:
        """Return the same sketch, with fewer slots to speak of."""
        return replace(self, view=slots)

    def reach(self, about: tuple[str, ...]) -> list[tuple[Slot, Target]]:
        """Return the cells that a command about such copies has at hand."""
        found: list[tuple[Slot, Target]] = []
        for slot in self.view:
            if not slot.key:
                found.append((slot, lambda _, slot=slot: self.places[slot, 0]))
            for at, key in enumerate(about):
                if key == slot.key:
                    found.append((slot, lambda c, slot=slot, at=at: self.places[slot, c[at]]))
        return found

    def atoms(self, about: tuple[str, ...]) -> list[Template]:
        """Return the conditions that cannot be divided, for commands about such copies."""
        found: list[Template] = [lambda _: TRUE]
        reach = self.reach(about)
        for slot, cell in reach:
            found += self._single(slot, cell, about)
            for other, second in reach:
                if other.names == slot.names and (other, second) != (slot, cell):
                    signs: tuple[Sign, ...] = ("==", "!=") if slot.names else ("==", "<", ">=")
                    found += [
                        lambda c, sign=sign, cell=cell, second=second: Binary(
                            sign, Read(cell(c)), Read(second(c))
                        )
                        for sign in signs
                    ]
        for slot in self.view:
            if slot.key and not slot.names:
                found += [
                    lambda _, slot=slot, many=many: many(
                        *(equals(self.places[slot, i], slot.high) for i in self.indices(slot.key))
                    )
                    for many in (every, some)
                ]
        return found

    def _single(self, slot: Slot, cell: Target, about: tuple[str, ...]) -> list[Template]:
        if slot.names:
            return [
                lambda c, cell=cell: equals(cell(c), 0),
                lambda c, cell=cell: Read(cell(c)),
                *(
                    make
                    for at, key in enumerate(about)
                    if key == slot.names
                    for make in (
                        lambda c, cell=cell, at=at: equals(cell(c), c[at]),
                        lambda c, cell=cell, at=at: Among(Read(cell(c)), (0, c[at])),
                    )
                ),
            ]
        values = range(slot.low, slot.high + 1)
        return [
            *(lambda c, cell=cell, v=v: equals(cell(c), v) for v in values),
            lambda c, cell=cell: Binary("<", Read(cell(c)), Number(slot.high)),
            lambda c, cell=cell: among(cell(c), (slot.low, slot.high)),
            lambda c, cell=cell: Binary(">", Read(cell(c)), Number(slot.low)),
        ]

    def values(self, slot: Slot, about: tuple[str, ...]) -> list[Template]:
        """Return what may be put into a cell."""
        found: list[Template] = [
            lambda c, read=read: Read(read(c))
            for other, read in self.reach(about)
            if other.names == slot.names and slot.low <= other.low and other.high <= slot.high
        ]
        if slot.names:
            found.append(lambda _: Number(0))
            found += [
                lambda c, at=at: Number(c[at]) for at, key in enumerate(about) if key == slot.names
            ]
        else:
            found += [lambda _, v=v: Number(v) for v in range(slot.low, slot.high + 1)]
        return found

    def cells(self, initials: Mapping[Slot, int]) -> tuple[Cell, ...]:
        """Return the cells, in the order of their numbers."""
        return tuple(
            Cell(
                f"{slot.name}{index or ''}",
                slot.low,
                slot.high,
                initials[slot],
                self.place(slot, index),
                names=slot.names,
            )
            for slot, index in self.places
        )

    def place(self, slot: Slot, index: int) -> Place:
        """Return where a cell is."""
        return Place(f"each {slot.key}" if slot.key else slot.process, slot.key, index)
