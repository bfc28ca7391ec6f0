"""Every time that a program compares a clock with, and the unit that they are multiples of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import gcd, lcm

from machines.checker.program import Bound, Invariant, Program

#: the relations whose time itself does not meet them
STRICT = frozenset({"<", ">"})


def due(invariant: Invariant) -> Bound:
    """Return what an invariant asks of its clock where it is in force."""
    return Bound(invariant.clock, "<=", invariant.time)


def comparisons(program: Program) -> Iterator[Bound]:
    """Walk the bounds of commands and watches, and those of the invariants."""
    for command in program.commands:
        yield from command.bounds
    for watch in program.watches:
        yield from watch.bounds
    yield from map(due, program.invariants)


def unit(bounds: Iterable[Bound]) -> Fraction:
    """Return the greatest time, in seconds, of which all times are multiples; 1 where all are 0."""
    times = [bound.time for bound in bounds]
    scale = lcm(*(time.denominator for time in times))
    return Fraction(gcd(*(int(time * scale) for time in times)) or scale, scale)
