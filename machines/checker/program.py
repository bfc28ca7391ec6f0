"""A program of guarded commands: what a spec and an instance become before they are explored.

A state gives every cell a value and every clock an age. It changes in two ways:

delay
    All clocks grow by the same time. A state in which an invariant holds good (its guard is true)
    may be left by a delay only as far as the age of its clock does not pass its bound; where the
    age has passed it already, no time may pass at all.
command
    A command whose guard is true, and whose bounds the clocks meet, is taken in one instant: in
    each of its parts the one case whose guard is true is carried out. All guards and right-hand
    sides read the state before. The cases of a part exclude each other, parts write different
    cells, and one case of each part must apply where the guard of the command is true: a part of
    which no case need apply has a case for that.

A command with a fault is never taken: where it could be, something is wrong. Guards never read
clocks: what a row of a spec says about clocks is in the bounds, one command for each way.

Times are rationals, in seconds. Nothing here knows of specs; published models are written as
programs directly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from machines.checker.formula import TRUE, Formula

Relation = Literal["<", "<=", ">=", ">"]


@dataclass(frozen=True, slots=True)
class Place:
    """What a cell or a clock belongs to: a machine of the spec (or a process), and its copy.

    `key` is the kind of key that its copies have (`connection`; "" for none), `index` the number
    of the copy, from 1. Copies with the same `key` are interchangeable.
    """

    machine: str
    key: str = ""
    index: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A variable of finite domain `low..high`.

    `labels` name its values, from `low` on, where numbers would tell nothing. `names` is the kind
    of key whose copies the values name (0 for none of them, then 1, 2...): symmetry renames them.
    """

    name: str
    low: int
    high: int
    initial: int
    place: Place
    labels: tuple[str, ...] = ()
    names: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock. It is `running` where something that may come to pass depends on its age.

    Elsewhere its age does not matter, and is not told apart.
    """

    name: str
    place: Place
    running: Formula = TRUE


@dataclass(frozen=True, slots=True)
class Bound:
    """A comparison of the age of a clock (by number) with a time in seconds."""

    clock: int
    relation: Relation
    time: Fraction


@dataclass(frozen=True, slots=True)
class Taken:
    """A row that a case takes, of which copy of which machine ("" where it has no key)."""

    machine: str
    key: str
    row: str


@dataclass(frozen=True, slots=True)
class Case:
    """One thing that a part of a command may do: values for cells (by number), clocks put to 0."""

    guard: Formula
    sets: tuple[tuple[int, Formula], ...] = ()
    resets: tuple[int, ...] = ()
    rows: tuple[Taken, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong where a command could be taken: a kind of finding, and what it says."""

    kind: str
    what: str


@dataclass(frozen=True, slots=True)
class Event:
    """What a command is to an observer: who acts, how, on which message or clock.

    `fields` are the values of keys and of the fields that guards tell apart. `seen` is false for
    what neither caller nor client can see: a move of the server alone, something taken from a
    queue. `new` are the kinds of those keys that are made by it.
    """

    actor: str
    action: str
    message: str
    fields: tuple[tuple[str, str], ...] = ()
    seen: bool = True
    new: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """A guarded command. `name` is unique in the program up to `bounds`."""

    name: str
    event: Event
    guard: Formula
    parts: tuple[tuple[Case, ...], ...] = ()
    bounds: tuple[Bound, ...] = ()
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Invariant:
    """An obligation in force where the guard is true: it is due when the clock has its bound.

    `owner` is the role whose commands may discharge it, by one whose event has one of these
    `messages`.
    """

    name: str
    guard: Formula
    clock: int
    time: Fraction
    owner: str
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Watch:
    """A condition on states: `never` may hold, or holds `sometimes` (a goal).

    `finding` is the kind of finding where one that may never hold does.
    """

    kind: Literal["never", "sometimes"]
    name: str
    about: str
    guard: Formula
    bounds: tuple[Bound, ...] = ()
    finding: str = "property broken"


@dataclass(frozen=True)
class Program:
    """All of it. `final` is true where it is well that nothing can happen any more.

    `ends` are the final states of the machines by name, each with the formula of being there.
    `copies` is how many copies there are for each kind of key. `notes` say what the program
    leaves out of what it was made of.
    """

    name: str
    cells: tuple[Cell, ...]
    clocks: tuple[Clock, ...] = ()
    commands: tuple[Command, ...] = ()
    invariants: tuple[Invariant, ...] = ()
    watches: tuple[Watch, ...] = ()
    final: Formula = TRUE
    ends: Mapping[str, Formula] = field(default_factory=dict)
    copies: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def initial(self) -> tuple[int, ...]:
        """Return the values of all cells at the start; all clocks are at 0 then."""
        return tuple(cell.initial for cell in self.cells)
