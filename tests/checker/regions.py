"""The region graph of a timed program, one region at a time: what the zones are held to.

Alur and Dill, "A theory of timed automata" (1994): ages that agree in their whole units, in the
order of their fractions and in which fractions are 0 cannot be told apart, nor can ages beyond
the greatest constant. So one vector of ages stands for a region. Exact, strict bounds included;
and slow with more than two or three clocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from machines.checker.clocks.units import comparisons, unit
from machines.checker.formula import value
from machines.checker.naive import State, after, cases
from machines.checker.program import Bound, Program

#: a unit of the program is `RegionGraph.whole` of these
Ages = tuple[int, ...]
Region = tuple[State, Ages]


@dataclass
class Regions:
    """What the region graph has: values of cells; numbers of faults and watches seen; stops.

    `stuck` are the cells of regions from which no command can be taken, now or later; `expiring`
    those in which an invariant (by number) is in force and its clock at its bound or beyond.
    """

    cells: set[State] = field(default_factory=set)
    faulty: set[int] = field(default_factory=set)
    met: set[int] = field(default_factory=set)
    stuck: set[State] = field(default_factory=set)
    expiring: set[tuple[State, int]] = field(default_factory=set)


@dataclass
class Site:
    """What concerns all ages with the same cells."""

    #: bounds, clocks put to 0, cells reached
    steps: list[tuple[tuple[Bound, ...], set[int], State]]
    faults: dict[int, tuple[Bound, ...]]
    watches: dict[int, tuple[Bound, ...]]
    invariants: dict[int, Bound]


def meets(relation: str, age: int | Fraction, time: int | Fraction) -> bool:
    """Return whether an age meets a bound, both in the same unit."""
    return {"<": age < time, "<=": age <= time, ">=": age >= time, ">": age > time}[relation]


class RegionGraph:
    """The steps between regions."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.whole = 2 * len(program.clocks) + 2
        self._unit = unit(comparisons(program))
        self._greatest = [-1] * len(program.clocks)
        for bound in comparisons(program):
            time = self.count(bound.time)
            self._greatest[bound.clock] = max(self._greatest[bound.clock], time)
        self._sites: dict[State, Site] = {}

    def count(self, time: Fraction) -> int:
        return int(time / self._unit) * self.whole

    def holds(self, bounds: tuple[Bound, ...], ages: Ages) -> bool:
        return all(meets(b.relation, ages[b.clock], self.count(b.time)) for b in bounds)

    def site(self, state: State) -> Site:
        if state not in self._sites:
            self._sites[state] = self._site(state)
        return self._sites[state]

    def _site(self, state: State) -> Site:
        program = self.program
        steps = []
        faults = {}
        for number, command in enumerate(program.commands):
            if not value(command.guard, state):
                continue
            if command.fault is not None:
                faults[number] = command.bounds
                continue
            resets = {clock for case in cases(command, state) for clock in case.resets}
            steps.append((command.bounds, resets, after(command, state)))
        return Site(
            steps,
            faults,
            {n: w.bounds for n, w in enumerate(program.watches) if value(w.guard, state)},
            {
                n: Bound(one.clock, ">=", one.time)
                for n, one in enumerate(program.invariants)
                if value(one.guard, state)
            },
        )

    def normal(self, ages: Ages) -> Ages:
        """Return the one vector of ages that stands for the region of another one."""
        whole, pairs = self.whole, list(zip(ages, self._greatest, strict=True))
        fractions = {0} | {age % whole for age, most in pairs if age <= most}
        place = {part: 2 * number for number, part in enumerate(sorted(fractions))}
        return tuple(
            age - age % whole + place[age % whole] if age <= most else most + whole
            for age, most in pairs
        )

    def later(self, state: State, ages: Ages) -> Ages | None:
        """Return the next region that time leads to; None where there is none or it is barred."""
        pairs = zip(ages, self._greatest, strict=True)
        fractions = [age % self.whole for age, most in pairs if age <= most]
        if not fractions:
            return None
        gap = self.whole - max(fractions)
        time = gap // 2 if 0 in fractions else gap
        for due in self.site(state).invariants.values():
            if ages[due.clock] + time > self.count(due.time):
                return None
        return self.normal(tuple(age + time for age in ages))

    def successors(self, state: State, ages: Ages) -> Iterator[Region]:
        for bounds, resets, target in self.site(state).steps:
            if self.holds(bounds, ages):
                new = tuple(0 if clock in resets else age for clock, age in enumerate(ages))
                yield target, self.normal(new)

    def explore(self) -> Regions:
        """Walk all regions."""
        found = Regions()
        start = self.program.initial(), self.normal((0,) * len(self.program.clocks))
        known, waiting = {start}, [start]
        waits: list[tuple[Region, Region]] = []
        alive: set[Region] = set()
        while waiting:
            state, ages = waiting.pop()
            self._observe(found, state, ages)
            targets = list(self.successors(state, ages))
            if targets:
                alive.add((state, ages))
            later = self.later(state, ages)
            if later is not None:
                waits.append(((state, ages), (state, later)))
                targets.append((state, later))
            waiting += set(targets) - known
            known |= set(targets)
        while more := {source for source, target in waits if target in alive} - alive:
            alive |= more
        found.stuck = {state for state, _ in known - alive}
        return found

    def _observe(self, found: Regions, state: State, ages: Ages) -> None:
        site = self.site(state)
        found.cells.add(state)
        found.faulty |= {n for n, bounds in site.faults.items() if self.holds(bounds, ages)}
        found.met |= {n for n, bounds in site.watches.items() if self.holds(bounds, ages)}
        found.expiring |= {
            (state, n) for n, due in site.invariants.items() if self.holds((due,), ages)
        }
