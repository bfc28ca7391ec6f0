"""What commands have to do with each other, worked out from what they read and write.

Besides the commands of a program that can be taken there are observers: things that are looked for
in states (a fault, a watch, a final state, an obligation that cannot be met). They change nothing,
and are to be seen in a reduced search if they can be seen at all. Both are numbered together here,
commands first in their order, and sets of them are integers with a bit for each.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from machines.checker.formula import Every, Formula, Negated, Number, Some, reads, value
from machines.checker.program import Case, Command, Program

#: what a command may put into a cell; None for anything
Puts = frozenset[int] | None


@dataclass(frozen=True)
class Actor:
    """A command or an observer.

    `guard` is divided into parts all of which must be true. `chooses` are the cells on which it
    depends what is done, and `puts` what may be put where. `is_timed` tells that it reads clocks,
    puts one to 0, or decides which clocks run and which obligations are in force.
    """

    guard: tuple[Formula, ...]
    chooses: frozenset[int] = frozenset()
    puts: tuple[tuple[int, Puts], ...] = ()
    is_timed: bool = False
    is_observer: bool = True


def actors(program: Program) -> tuple[Actor, ...]:
    """Return the commands of a program, each in its place, and then its observers."""
    clocked = {
        cell
        for guard in (
            *(one.guard for one in program.invariants),
            *(one.running for one in program.clocks),
        )
        for cell in reads(guard)
    }
    commands = [_command(command, clocked) for command in program.commands]
    watches = [
        Actor(conjuncts(watch.guard), is_timed=bool(watch.bounds)) for watch in program.watches
    ]
    ends = [Actor(conjuncts(end)) for end in program.ends.values()]
    duties = [
        Actor(conjuncts(one.guard), _known_to(program, one.owner), is_timed=True)
        for one in program.invariants
    ]
    return (*commands, *watches, *ends, *duties)


def conjuncts(formula: Formula) -> tuple[Formula, ...]:
    """Return formulas all of which are true where the formula is."""
    if isinstance(formula, Every):
        return tuple(inner for part in formula.parts for inner in conjuncts(part))
    return (formula,)


def _command(command: Command, clocked: set[int]) -> Actor:
    guard = conjuncts(command.guard)
    if command.fault is not None:
        return Actor(guard, is_timed=bool(command.bounds))
    cases = [case for part in command.parts for case in part]
    puts: dict[int, Puts] = {}
    for case in cases:
        for cell, right in case.sets:
            known = puts.get(cell, frozenset())
            if known is not None and isinstance(right, Number):
                puts[cell] = known | {right.value}
            else:
                puts[cell] = None
    is_timed = bool(command.bounds) or any(case.resets for case in cases)
    return Actor(
        guard,
        frozenset(_chosen(cases)),
        tuple(puts.items()),
        is_timed or not clocked.isdisjoint(puts),
        is_observer=False,
    )


def _chosen(cases: Iterable[Case]) -> Iterable[int]:
    for case in cases:
        yield from reads(case.guard)
        for _, right in case.sets:
            yield from reads(right)


def _known_to(program: Program, owner: str) -> frozenset[int]:
    """Return the cells that the commands of a role read: what it may do for an obligation."""
    return frozenset(
        cell
        for command in program.commands
        if command.event.actor == owner
        for formula in (command.guard, *_formulas(command))
        for cell in reads(formula)
    )


def _formulas(command: Command) -> Iterable[Formula]:
    for part in command.parts:
        for case in part:
            yield case.guard
            yield from (right for _, right in case.sets)


class Independence:
    """The relations between the actors of a program.

    `disturbed[n]` are the actors that a command cannot be exchanged with where both can be taken,
    or that it may disable there; `conditions` are the different parts of guards, `parts[n]` their
    numbers for each actor, and `helpers[c]` the commands that may make a condition true.
    """

    def __init__(self, program: Program) -> None:
        self.actors = actors(program)
        self._domains = [frozenset(range(cell.low, cell.high + 1)) for cell in program.cells]
        self._state = [0] * len(program.cells)
        numbers: dict[Formula, int] = {}
        self.parts = [
            tuple(numbers.setdefault(part, len(numbers)) for part in actor.guard)
            for actor in self.actors
        ]
        self.conditions = tuple(numbers)
        taken = [(n, actor) for n, actor in enumerate(self.actors) if not actor.is_observer]
        self.helpers = [
            _set(n for n, actor in taken if self._may_change(actor, condition, to=True))
            for condition in self.conditions
        ]
        spoilers = [
            _set(n for n, actor in taken if self._may_change(actor, condition, to=False))
            for condition in self.conditions
        ]
        self._spoilers = [_union(spoilers[part] for part in parts) for parts in self.parts]
        self._allowed = [self._values(actor.guard) for actor in self.actors]
        self.disturbed = [
            0
            if actor.is_observer
            else _set(
                other
                for other in range(len(self.actors))
                if other != number and self._disturbs(number, other)
            )
            for number, actor in enumerate(self.actors)
        ]

    def _disturbs(self, number: int, other: int) -> bool:
        """Return whether a command disturbs another, or an observer, where both can be taken."""
        if self._exclude(number, other):
            return False
        one, two = self.actors[number], self.actors[other]
        if self._spoilers[other] >> number & 1 or not two.chooses.isdisjoint(dict(one.puts)):
            return True
        if two.is_observer:
            return False
        if self._spoilers[number] >> other & 1 or not one.chooses.isdisjoint(dict(two.puts)):
            return True
        theirs = dict(two.puts)
        return any(
            cell in theirs and (puts is None or len(puts) > 1 or puts != theirs[cell])
            for cell, puts in one.puts
        )

    def _exclude(self, number: int, other: int) -> bool:
        """Return whether two guards cannot be true in the same state, as far as that is plain."""
        one, two = self._allowed[number], self._allowed[other]
        return any(values.isdisjoint(two.get(cell, values)) for cell, values in one.items())

    def _values(self, guard: Sequence[Formula]) -> dict[int, frozenset[int]]:
        """Return the values of cells with which the parts of a guard about one cell are true."""
        found: dict[int, frozenset[int]] = {}
        for part in guard:
            cells = set(reads(part))
            if len(cells) == 1:
                (cell,) = cells
                known = found.get(cell, self._domains[cell])
                found[cell] = frozenset(v for v in known if self._value(part, cell, v))
        return found

    def _value(self, formula: Formula, cell: int, number: int) -> bool:
        """Return whether a formula about one cell is true where it has this value."""
        self._state[cell] = number
        return bool(value(formula, self._state))

    def _may_change(self, actor: Actor, formula: Formula, *, to: bool) -> bool:
        """Return whether a command may make a formula true, or false."""
        match formula:
            case Every(parts) | Some(parts):
                return any(self._may_change(actor, part, to=to) for part in parts)
            case Negated(operand):
                return self._may_change(actor, operand, to=not to)
        cells = set(reads(formula))
        puts = {cell: values for cell, values in actor.puts if cell in cells}
        if not puts or None in puts.values() or len(cells) > 1:
            return bool(puts)
        ((cell, constants),) = puts.items()
        return any(self._value(formula, cell, constant) is to for constant in constants or ())


def _set(numbers: Iterable[int]) -> int:
    return sum(1 << number for number in numbers)


def _union(sets: Iterable[int]) -> int:
    found = 0
    for one in sets:
        found |= one
    return found
