"""When the commands of a run may happen: the earliest instants that all bounds allow.

A run through symbolic states says which commands follow each other, not when. The instants are the
unknowns of a system of differences (each bound compares the instants of two commands: that of the
command taken, and that of the last reset of the clock), whose least solution is found by shortest
paths (Bellman and Ford; Cormen et al., "Introduction to Algorithms", 24.4). It is the least for
all commands at once: none of them can happen earlier in any other timing of the same run.

A strict bound has no least solution. There, each step "after" a time comes a little after it: one
part in `n + 1` of the unit, where the unit is the greatest time that all times in question are
multiples of (a tenth of a second at most), and `n` how many such steps are summed at most. So a
single one is half a unit late.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from machines.checker.clocks.units import STRICT, due, unit
from machines.checker.program import Bound, Invariant

UNIT_SECONDS_MAX = Fraction(1, 10)

#: an instant: so many seconds, and so many times a little more
Instant = tuple[Fraction, int]


@dataclass(frozen=True, slots=True)
class Leg:
    """One command of a run, and the state that it leaves.

    `invariants` are in force in that state, `bounds` and `resets` are those of the command.
    `is_frozen` says that in this state the age of an invariant's clock is beyond its bound: no
    time passes there. A run may end in a leg without a command: what a watch asks of the clocks.
    """

    bounds: tuple[Bound, ...] = ()
    resets: tuple[int, ...] = ()
    invariants: tuple[Invariant, ...] = ()
    is_frozen: bool = False


@dataclass(frozen=True, slots=True)
class _Difference:
    """Instant `later` is at least `time` after instant `earlier`; strictly more if so said."""

    later: int
    earlier: int
    time: Fraction
    is_strict: bool = False


def instants(legs: Sequence[Leg]) -> tuple[Fraction, ...]:
    """Return the earliest instant of each command, in seconds from the start.

    ValueError where no instants meet all bounds.
    """
    differences = tuple(_differences(legs))
    found: list[Instant] = [(Fraction(0), 0)] * (len(legs) + 1)
    # Each round settles one more command at least, the last finds nothing left to change.
    for _ in range(len(legs) + 2):
        is_settled = True
        for difference in differences:
            time, steps = found[difference.earlier]
            least = time + difference.time, steps + difference.is_strict
            if least > found[difference.later]:
                found[difference.later] = least
                is_settled = False
        if is_settled:
            break
    else:
        raise ValueError("no instants meet all bounds of these commands")
    bounds = [bound for leg in legs for bound in leg.bounds]
    bounds += [due(invariant) for leg in legs for invariant in leg.invariants]
    little = min(unit(bounds), UNIT_SECONDS_MAX) / (max(steps for _, steps in found) + 1)
    return tuple(time + steps * little for time, steps in found[1:])


def _differences(legs: Sequence[Leg]) -> Iterator[_Difference]:
    """Walk what the bounds say of the instants; 0 is the start, leg n ends at instant n + 1."""
    last_resets: dict[int, int] = {}
    for now, leg in enumerate(legs, 1):
        yield _Difference(now, now - 1, Fraction(0))
        if leg.is_frozen:
            yield _Difference(now - 1, now, Fraction(0))
        else:
            for invariant in leg.invariants:
                yield _difference(due(invariant), last_resets.get(invariant.clock, 0), now)
        for bound in leg.bounds:
            yield _difference(bound, last_resets.get(bound.clock, 0), now)
        last_resets.update(dict.fromkeys(leg.resets, now))


def _difference(bound: Bound, reset: int, now: int) -> _Difference:
    """Return what a bound says, met at an instant by a clock that was put to 0 at another one."""
    is_strict = bound.relation in STRICT
    if bound.relation in {">", ">="}:
        return _Difference(now, reset, bound.time, is_strict)
    return _Difference(reset, now, -bound.time, is_strict)
