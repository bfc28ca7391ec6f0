"""What the ages of a program's clocks can be: zones, and what commands and delays make of them.

Only clocks that are running are in a zone; of another nothing is kept. A clock that starts running
without being put to 0 may have any age: a program whose `running` is right (true wherever the age
may yet be read before a reset) has no such clock.

A zone is *live* when time may pass in it, and then holds all that is reached so; or *frozen*: some
invariant in force has an age beyond its bound, and only commands lead on.

Zones are made finitely many by `dbm.extrapolated` with one and the same greatest constant for
lower and upper bounds of a clock. Two constants would give fewer zones and the same reachable
states, but not the same deadlocks: they keep what is possible, not what is impossible.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from machines.checker.clocks import dbm
from machines.checker.clocks.units import comparisons, unit
from machines.checker.program import Bound, Program

#: the clocks of the rows of the matrix, from its row 1 on, and the matrix
Zone = tuple[tuple[int, ...], dbm.Matrix]
#: a clock, whether it is bounded from above, and the encoded bound
Comparison = tuple[int, bool, int]
Comparisons = tuple[Comparison, ...]


def bits(mask: int) -> tuple[int, ...]:
    """Return the numbers of the bits that are set, from the lowest on."""
    return tuple(number for number in range(mask.bit_length()) if mask >> number & 1)


class Ages:
    """Operations on the zones of one program. Masks have bit `n` for clock or invariant `n`."""

    def __init__(self, program: Program) -> None:
        bounds = tuple(comparisons(program))
        #: the time, in seconds, that the integers of the zones count
        self.unit = unit(bounds)
        self._due = [(one.clock, self._count(one.time)) for one in program.invariants]
        self._greatest = [0] * len(program.clocks)
        self._read = 0
        for bound in bounds:
            time = self._count(bound.time)
            self._greatest[bound.clock] = max(self._greatest[bound.clock], time)
            self._read |= 1 << bound.clock

    def start(self) -> Zone:
        """Return the zone of all clocks at 0."""
        clocks = tuple(range(len(self._greatest)))
        return clocks, dbm.origin(len(clocks))

    def counted(self, bounds: Iterable[Bound]) -> Comparisons:
        """Return bounds as the operations below take them."""
        return tuple(
            (bound.clock, True, dbm.within(self._count(bound.time), bound.relation == "<"))
            if bound.relation in {"<", "<="}
            else (bound.clock, False, dbm.within(-self._count(bound.time), bound.relation == ">"))
            for bound in bounds
        )

    def limits(self, invariants: int) -> Comparisons:
        """Return the least bound of each clock under the invariants of a mask."""
        least: dict[int, int] = {}
        for number in bits(invariants):
            clock, time = self._due[number]
            least[clock] = min(time, least.get(clock, time))
        return tuple((clock, True, dbm.within(least[clock])) for clock in sorted(least))

    def kept(self, running: int, limits: Comparisons) -> int:
        """Return the mask of the clocks of which the age is kept where these run."""
        kept = running & self._read
        for clock, _, _ in limits:
            kept |= 1 << clock
        return kept

    def after(self, zone: Zone, resets: int, kept: int) -> Zone:
        """Return the zone after resets, of the clocks that are kept."""
        clocks = bits(kept)
        matrix = _of(zone, clocks)
        for row, clock in enumerate(clocks, 1):
            if resets >> clock & 1:
                matrix = dbm.reset(matrix, row)
        return clocks, matrix

    def extrapolated(self, zone: Zone) -> Zone:
        """Return a zone that is one of finitely many, and in which the same can happen."""
        clocks, matrix = zone
        greatest = (0, *(self._greatest[clock] for clock in clocks))
        return clocks, dbm.extrapolated(matrix, greatest, greatest)

    def _count(self, time: Fraction) -> int:
        return int(time / self.unit)


def cut(zone: Zone, wanted: Comparisons) -> Zone | None:
    """Return the part in which all comparisons hold; their clocks are in it, too."""
    clocks, matrix = _with(zone, wanted)
    found = dbm.intersected(matrix, _constraints(clocks, wanted))
    return None if found is None else (clocks, found)


def rest(zone: Zone, ways: Iterable[Comparisons], *, is_live: bool = False) -> Zone | None:
    """Return a part in which no way is open: its comparisons do not all hold.

    In a live zone, nor after any delay in it.
    """
    ways = tuple(ways)
    clocks, matrix = _with(zone, [comparison for way in ways for comparison in way])
    parts = [matrix]
    for way in ways:
        wanted = _constraints(clocks, way)
        if is_live:
            # The zone holds all its delays: what can wait for the way waits inside it.
            inside = dbm.intersected(matrix, wanted)
            if inside is None:
                continue
            wanted = list(dbm.constraints(dbm.earlier(inside)))
        parts = [outside for part in parts for outside in dbm.minus(part, wanted)]
    return (clocks, parts[0]) if parts else None


def delayed(zone: Zone, limits: Comparisons) -> list[Zone]:
    """Return the zones reached by letting time pass: the live one, if any, then frozen ones.

    There is a frozen one for each limit that has been passed somewhere, except those that lie in
    another one. They may have ages in common: a division of what is frozen would depend on the
    order of the clocks, and so tell copies apart that are interchangeable.
    """
    clocks, matrix = zone
    wanted = _constraints(clocks, limits)
    live = dbm.intersected(matrix, wanted)
    if live is not None:
        live = dbm.intersected(dbm.delayed(live), wanted)
    passed = [dbm.constrained(matrix, (j, i, dbm.opposite(limit))) for i, j, limit in wanted]
    frozen = _largest(part for part in passed if part is not None)
    return [(clocks, part) for part in ([live] if live else []) + frozen]


def _largest(parts: Iterable[dbm.Matrix]) -> list[dbm.Matrix]:
    """Return the zones that do not lie in another one."""
    found: list[dbm.Matrix] = []
    for part in parts:
        if not any(dbm.includes(other, part) for other in found):
            found = [*(other for other in found if not dbm.includes(part, other)), part]
    return found


def reordered(zone: Zone, order: tuple[int, ...]) -> Zone:
    """Return a zone in which clock `c` has the age that clock `order[c]` has in this one."""
    old, matrix = zone
    row = {clock: number for number, clock in enumerate(old, 1)}
    clocks = tuple(clock for clock, source in enumerate(order) if source in row)
    return clocks, dbm.chosen(matrix, [row[order[clock]] for clock in clocks])


def _of(zone: Zone, clocks: tuple[int, ...]) -> dbm.Matrix:
    """Return the matrix of these clocks; one that the zone does not know has any age."""
    old, matrix = zone
    if old == clocks:
        return matrix
    row = {clock: number for number, clock in enumerate(old, 1)}
    return dbm.chosen(matrix, [row.get(clock) for clock in clocks])


def _with(zone: Zone, wanted: Iterable[Comparison]) -> Zone:
    """Return a zone in which the clocks compared are, whether they run or not."""
    old, _ = zone
    clocks = old + tuple({clock: None for clock, _, _ in wanted if clock not in old})
    return clocks, _of(zone, clocks)


def _constraints(clocks: tuple[int, ...], wanted: Comparisons) -> list[dbm.Constraint]:
    return [
        (clocks.index(clock) + 1, 0, limit) if is_upper else (0, clocks.index(clock) + 1, limit)
        for clock, is_upper, limit in wanted
    ]
