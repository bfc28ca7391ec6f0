"""A program with clocks as one without: every clock a counter of units, time a command.

All ages are then multiples of one unit, the greatest time that all constants of the program are
multiples of. Where every bound may be reached (`<=`, `>=`) that reaches the same values of cells
as time that flows, and the same faults and watches: a run with its instants rounded down is a run.
See Henzinger, Manna and Pnueli, "What good are digital clocks?" (ICALP 1992).

With strict bounds (`<`, `>`) it does not, and no finer unit mends it for good. A ticks whenever x
is 1 and puts it to 0; B puts y to 0 when y is less than 1, once between two ticks. Each of B's
turns comes earlier after a tick than the last one did, so k turns need a unit of 1/k at most,
however few clocks there are. So a program with strict bounds is refused, unless a `fineness` is
given: the unit is divided by it, and then whatever is reached is reached in flowing time, but not
conversely.

An age counts up to one unit beyond the greatest constant that its clock is compared with, and is 0
where the clock does not run: there it does not matter. Time passes one unit at a time, and only
while some age changes by it: so a state is stuck in which nothing but time can pass for ever, and
one in which an invariant is due and nothing can be done. What is stuck here is so in flowing time.
The converse fails even without strict bounds: that no bound is met is itself a strict condition.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import product

from machines.checker.clocks.units import STRICT, comparisons, due, unit
from machines.checker.formula import (
    FALSE,
    Among,
    Binary,
    Every,
    Formula,
    Negated,
    Number,
    Read,
    Some,
    every,
    negated,
    reads,
    some,
)
from machines.checker.program import Bound, Case, Cell, Command, Event, Program, Watch


def digital(program: Program, *, fineness: int | None = None) -> Program:
    """Return a program without clocks; `fineness` is how many parts the unit is divided into.

    The cells of the program keep their numbers, the ages come after them. ValueError where a bound
    is strict and no fineness is given.
    """
    if not program.clocks:
        return program
    bounds = tuple(comparisons(program))
    strict = [bound for bound in bounds if bound.relation in STRICT]
    if strict and fineness is None:
        clock = program.clocks[strict[0].clock].name
        what = f"{clock} {strict[0].relation} {strict[0].time} s"
        raise ValueError(
            f"{program.name}: the bound {what} is strict, and counted "
            "time is exact only for bounds that may be reached; give a fineness to see a part of "
            "what can happen"
        )
    return _Digital(program, bounds, fineness or 1).program()


class _Digital:
    def __init__(self, program: Program, bounds: tuple[Bound, ...], fineness: int) -> None:
        self._program = program
        self._unit = unit(bounds) / fineness
        greatest: dict[int, int] = {}
        for bound in bounds:
            greatest[bound.clock] = max(greatest.get(bound.clock, 0), self._units(bound.time))
        #: the greatest constant of each clock that is compared at all, and the cell of its age
        self._greatest = dict(sorted(greatest.items()))
        self._ages = {clock: len(program.cells) + n for n, clock in enumerate(self._greatest)}
        self._running = {
            clock: some(
                program.clocks[clock].running,
                *(other.guard for other in program.invariants if other.clock == clock),
            )
            for clock in self._greatest
        }

    def program(self) -> Program:
        """Return the whole program."""
        old = self._program
        ages = tuple(
            Cell(f"age of {old.clocks[clock].name}", 0, greatest + 1, 0, old.clocks[clock].place)
            for clock, greatest in self._greatest.items()
        )
        return replace(
            old,
            cells=old.cells + ages,
            clocks=(),
            commands=(*map(self._command, old.commands), self._delay()),
            invariants=(),
            watches=tuple(map(self._watch, old.watches)),
            notes=(*old.notes, f"time is counted in steps of {self._unit} s"),
        )

    def _units(self, time: Fraction) -> int:
        return int(time / self._unit)

    def _holds(self, bound: Bound) -> Formula:
        return Binary(
            bound.relation, Read(self._ages[bound.clock]), Number(self._units(bound.time))
        )

    def _watch(self, watch: Watch) -> Watch:
        return replace(watch, guard=every(watch.guard, *map(self._holds, watch.bounds)), bounds=())

    def _command(self, command: Command) -> Command:
        names = [self._program.clocks[bound.clock].name for bound in command.bounds]
        ways = [
            f"{name} {bound.relation} {bound.time} s"
            for name, bound in zip(names, command.bounds, strict=True)
        ]
        parts = tuple(tuple(replace(case, resets=()) for case in part) for part in command.parts)
        return replace(
            command,
            # Names are unique up to bounds, and there are none left.
            name=" and ".join([command.name, *ways]),
            guard=every(command.guard, *map(self._holds, command.bounds)),
            parts=parts
            + tuple(part for clock in self._ages if (part := self._put(clock, command))),
            bounds=(),
        )

    def _put(self, clock: int, command: Command) -> tuple[Case, ...]:
        """Return the part that puts an age to 0 where a command resets or stops its clock."""
        cases = [case for part in command.parts for case in part]
        wanted = [case.guard for case in cases if clock in case.resets]
        written = {cell for case in cases for cell, _ in case.sets}
        if not written.isdisjoint(reads(self._running[clock])):
            wanted.append(negated(before(command, self._running[clock])))
        guard = some(*wanted)
        if guard == FALSE:
            return ()
        return Case(guard, ((self._ages[clock], Number(0)),)), Case(negated(guard))

    def _delay(self) -> Command:
        """Return the command of one unit that passes."""
        grows = {
            clock: every(
                self._running[clock],
                Binary("<=", Read(self._ages[clock]), Number(greatest)),
            )
            for clock, greatest in self._greatest.items()
        }
        allowed = [
            some(negated(invariant.guard), self._holds(replace(due(invariant), relation="<")))
            for invariant in self._program.invariants
        ]
        parts = tuple(
            (
                Case(guard, ((self._ages[clock], _next(self._ages[clock])),)),
                Case(negated(guard)),
            )
            for clock, guard in grows.items()
        )
        event = Event("time", "delay", f"{self._unit} s", seen=False)
        return Command("delay", event, every(some(*grows.values()), *allowed), parts)


def _next(cell: int) -> Formula:
    return Binary("+", Read(cell), Number(1))


def before(command: Command, formula: Formula) -> Formula:
    """Return what must hold before a command is taken so that the formula holds after it.

    It is the weakest precondition, where the guard of the command is true.
    """
    match formula:
        case Every(parts):
            return every(*(before(command, part) for part in parts))
        case Some(parts):
            return some(*(before(command, part) for part in parts))
        case Negated(operand):
            return negated(before(command, operand))
    read = set(reads(formula))
    writing = [
        part
        for part in command.parts
        if any(cell in read for case in part for cell, _ in case.sets)
    ]
    return some(
        *(
            every(
                *(case.guard for case in chosen),
                composed(formula, {cell: new for case in chosen for cell, new in case.sets}),
            )
            for chosen in product(*writing)
        )
    )


def composed(formula: Formula, news: dict[int, Formula]) -> Formula:
    """Return the formula with these formulas in the place of cells."""
    match formula:
        case Number():
            return formula
        case Read(cell):
            return news.get(cell, formula)
        case Binary(sign, left, right):
            return Binary(sign, composed(left, news), composed(right, news))
        case Among(operand, values):
            return Among(composed(operand, news), values)
        case Every(parts):
            return every(*(composed(part, news) for part in parts))
        case Some(parts):
            return some(*(composed(part, news) for part in parts))
        case Negated(operand):
            return negated(composed(operand, news))
