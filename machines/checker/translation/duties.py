"""Obligations as invariants, and the clocks that count them.

An obligation that names a clock is due by that one; the others are counted from when they came into
force, or from when one of their messages was sent, by a timer of the copy. The obligations of one
state have a timer each, and those of different states share them, since a copy is in one state.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from machines.checker.formula import TRUE, Formula, every, negated, some
from machines.checker.program import Invariant
from machines.checker.translation.conditions import Meaning
from machines.checker.translation.layout import Copy, Layout
from machines.model.closure import names_read
from machines.spec.spec import Obligation


class Duties:
    """The obligations of a layout; none where time is left out.

    `left_out` are the ids of those whose condition reads a clock.
    """

    def __init__(self, layout: Layout, *, untimed: bool) -> None:
        self.layout = layout
        self.untimed = untimed
        self.left_out = tuple(
            item.id
            for machine in layout.spec.machines.values()
            for state in machine.states
            for item in state.must
            if names_read(item.when, "clock")
        )

    def timed(self, copy: Copy, state: str) -> Iterator[tuple[Obligation, int]]:
        """Walk the obligations of a state that are explored, each with the clock that counts it."""
        timers = iter(copy.timers)
        for item in copy.table.states[state].must:
            clock = next(timers) if item.clock is None else copy.clocks[item.clock]
            if item.id not in self.left_out and not self.untimed:
                yield item, clock

    def starts(
        self, copy: Copy, source: str, target: str, sent: str | None, assigned: frozenset[str]
    ) -> Iterator[tuple[Formula, tuple[int, ...]]]:
        """Walk which timers a row starts, each with where it does so (before the row).

        A timer starts when its state is entered, when its message is sent, and when its condition
        becomes true; one that starts although the condition stays false does no harm.
        """
        always: list[int] = []
        perhaps: list[tuple[Formula, int]] = []
        for item, clock in self.timed(copy, target):
            if item.clock is not None:
                continue
            if target != source or sent in item.send:
                always.append(clock)
            elif names_read(item.when, "variable") & assigned:
                perhaps.append((self.holds(copy, item), clock))
        for held in product((True, False), repeat=len(perhaps)):
            pairs = list(zip(held, perhaps, strict=True))
            guard = every(*(when if is_held else negated(when) for is_held, (when, _) in pairs))
            timers = (timer for is_held, (_, timer) in pairs if not is_held)
            yield guard, (*always, *timers)

    def holds(self, copy: Copy, item: Obligation) -> Formula:
        """Return the condition of an obligation; of those that read no clock."""
        if item.when is None:
            return TRUE
        return some(*(way.guard for way in self._meaning(copy).ways(item.when.tree)))

    def in_force(self, copy: Copy, item: Obligation) -> Formula:
        """Return whether an obligation is in force."""
        return every(copy.at(item.state), self.holds(copy, item))

    def invariants(self) -> Iterator[Invariant]:
        """Walk all obligations of all copies."""
        for copy in self.layout.all():
            for state in copy.table.states:
                for item, clock in self.timed(copy, state):
                    yield Invariant(
                        name=item.id,
                        guard=self.in_force(copy, item),
                        clock=clock,
                        time=self._time(item),
                        owner=copy.table.machine.role,
                        messages=item.send,
                    )

    def _time(self, item: Obligation) -> Fraction:
        return Fraction(0) if item.within == "0 s" else self.layout.limits[item.within]

    def _meaning(self, copy: Copy) -> Meaning:
        return copy.meaning(self.layout.limits, {})

    def counting(self, copy: Copy, clock: int) -> Iterator[Formula]:
        """Walk where an obligation of a copy is in force that a clock counts."""
        for state in copy.table.states:
            for item, number in self.timed(copy, state):
                if number == clock:
                    yield self.in_force(copy, item)
