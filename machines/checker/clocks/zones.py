"""The zones of a program by number, for many states at a time: what a timed search computes with.

A symbolic state is the values of all cells and a zone (module `ages`); equal zones have the same
number. All that was once computed is remembered, so a search costs as much as there are distinct
zones and things done to them, however many states share them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from machines.checker.clocks.ages import Ages, Comparisons, Zone, cut, delayed, reordered, rest
from machines.checker.clocks.units import due
from machines.checker.program import Bound, Program

Numbers = npt.NDArray[np.int32]
Masks = npt.NDArray[np.uint64]
Rows = npt.NDArray[np.intp]
#: a step asked for: zone, resets, invariants, running
Key = tuple[int, int, int, int]

_MASK_BITS = 64


class Zones:
    """The zones of a program, numbered as they are met. Masks have bit `n` for number `n`.

    ValueError where the program has more clocks or invariants than a mask has bits (64).
    """

    def __init__(self, program: Program) -> None:
        for kind, count in (
            ("clocks", len(program.clocks)),
            ("invariants", len(program.invariants)),
        ):
            if count > _MASK_BITS:
                raise ValueError(
                    f"{program.name} has {count} {kind}, and at most {_MASK_BITS} can be searched: "
                    "explore an instance with fewer copies, or leave time out"
                )
        self._ages = Ages(program)
        self._invariants = program.invariants
        self._zones: list[Zone] = []
        self._numbers: dict[Zone, int] = {}
        self._limits: dict[int, Comparisons] = {}
        self._counted: dict[tuple[Bound, ...], Comparisons] = {}
        self._steps: dict[tuple[Comparisons, bool], dict[Key, tuple[int, ...]]] = {}
        self._parts: dict[Comparisons, dict[int, Zone | None]] = {}
        self._targets: dict[tuple[Zone, int, int, Comparisons, bool], tuple[int, ...]] = {}

    def __len__(self) -> int:
        return len(self._zones)

    def __getitem__(self, number: int) -> Zone:
        return self._zones[number]

    def start(self, invariants: int, running: int) -> list[int]:
        """Return the zones at the start of a program, all clocks at 0, after any delay allowed."""
        return list(self._entered(self._ages.start(), 0, invariants, running, is_instant=False))

    def step(
        self,
        zones: Numbers,
        bounds: tuple[Bound, ...],
        resets: Masks,
        invariants: Masks,
        running: Masks,
        *,
        is_instant: bool = False,
    ) -> tuple[Rows, Numbers]:
        """Take a command from N zones; return rows (of 0..N-1, ascending) and zones reached.

        The clocks must meet the bounds; those in `resets` are put to 0; then time may pass under
        the `invariants` in force in the target, where those in `running` run. A row stands as
        often as there are zones that it leads to: not at all, once, or more often (a live one, then
        frozen ones). `is_instant` lets no time pass after the command.
        """
        firsts, inverse = _combinations(zones, resets, invariants, running)
        wanted = self._comparisons(bounds)
        known = self._steps.setdefault((wanted, is_instant), {})
        reached: list[tuple[int, ...]] = []
        for key in zip(
            zones[firsts].tolist(),
            resets[firsts].tolist(),
            invariants[firsts].tolist(),
            running[firsts].tolist(),
            strict=True,
        ):
            found = known.get(key)
            if found is None:
                met = self._part(key[0], wanted)
                found = () if met is None else self._entered(met, *key[1:], is_instant=is_instant)
                known[key] = found
            reached.append(found)
        return _spread(reached, inverse)

    def meets(self, zones: Numbers, bounds: tuple[Bound, ...]) -> npt.NDArray[np.bool_]:
        """Return for each zone whether the bounds hold somewhere in it."""
        wanted = self._comparisons(bounds)
        distinct, inverse = np.unique(zones, return_inverse=True)
        found = [self._part(number, wanted) is not None for number in distinct.tolist()]
        return np.array(found, np.bool_)[inverse]

    def renamed(
        self, zones: Numbers, which: npt.NDArray[np.integer], orders: Sequence[tuple[int, ...]]
    ) -> Numbers:
        """Return zones whose clock `c` has the age that clock `orders[which][c]` has in `zones`."""
        firsts, inverse = _combinations(zones, which)
        found = [
            self._number(reordered(self._zones[number], orders[order]))
            for number, order in zip(zones[firsts].tolist(), which[firsts].tolist(), strict=True)
        ]
        return np.array(found, np.int32)[inverse]

    def is_frozen(self, zone: int, invariants: int) -> bool:
        """Return whether a zone reached under these invariants in force is a frozen one."""
        return self._part(zone, self._limits_of(invariants)) is None

    def expiring(self, zone: int, invariant: int) -> int:
        """Return the part in which the invariant's clock is at its bound or beyond it, or -1."""
        return self.part(zone, (replace(due(self._invariants[invariant]), relation=">="),))

    def part(self, zone: int, bounds: tuple[Bound, ...]) -> int:
        """Return the part in which all bounds hold; -1 where it is empty."""
        found = self._part(zone, self._comparisons(bounds))
        return -1 if found is None else self._number(found)

    def covers(self, zone: int, ways: Iterable[tuple[Bound, ...]]) -> bool:
        """Return whether everywhere in the zone all bounds of some way hold."""
        return rest(self._zones[zone], map(self._comparisons, ways)) is None

    def stuck(self, zone: int, ways: Iterable[tuple[Bound, ...]], invariants: int) -> int:
        """Return a part in which no way is open, now or after a delay; -1 where there is none.

        `ways` are the bounds of the commands whose guard is true, `invariants` those in force; the
        zone is one that a search reached under them, not a part of one.
        """
        is_live = not self.is_frozen(zone, invariants)
        found = rest(self._zones[zone], map(self._comparisons, ways), is_live=is_live)
        return -1 if found is None else self._number(found)

    def _part(self, number: int, wanted: Comparisons) -> Zone | None:
        if not wanted:
            return self._zones[number]
        known = self._parts.setdefault(wanted, {})
        if number not in known:
            known[number] = cut(self._zones[number], wanted)
        return known[number]

    def _entered(
        self, zone: Zone, resets: int, invariants: int, running: int, *, is_instant: bool
    ) -> tuple[int, ...]:
        limits = self._limits_of(invariants)
        kept = self._ages.kept(running, limits)
        key = zone, resets & kept, kept, limits, is_instant
        found = self._targets.get(key)
        if found is None:
            target = self._ages.after(zone, resets, kept)
            reached = [target] if is_instant else delayed(target, limits)
            found = tuple(self._number(self._ages.extrapolated(part)) for part in reached)
            self._targets[key] = found
        return found

    def _comparisons(self, bounds: tuple[Bound, ...]) -> Comparisons:
        if bounds not in self._counted:
            self._counted[bounds] = self._ages.counted(bounds)
        return self._counted[bounds]

    def _number(self, zone: Zone) -> int:
        number = self._numbers.setdefault(zone, len(self._zones))
        if number == len(self._zones):
            self._zones.append(zone)
        return number

    def _limits_of(self, invariants: int) -> Comparisons:
        if invariants not in self._limits:
            self._limits[invariants] = self._ages.limits(invariants)
        return self._limits[invariants]


def _combinations(*columns: npt.NDArray[np.integer]) -> tuple[Rows, Rows]:
    """Return where each distinct row of the columns stands first, and for each row its number."""
    _, firsts, inverse = np.unique(columns[0], return_index=True, return_inverse=True)
    for column in columns[1:]:
        if column.size and (column != column[0]).any():
            values, numbers = np.unique(column, return_inverse=True)
            _, firsts, inverse = np.unique(
                inverse * len(values) + numbers, return_index=True, return_inverse=True
            )
    return firsts, inverse


def _spread(reached: list[tuple[int, ...]], inverse: Rows) -> tuple[Rows, Numbers]:
    """Return for each row (by its number in `reached`) all that it reaches, row after row."""
    lengths = np.array([len(found) for found in reached], np.intp)
    flat = np.array([zone for found in reached for zone in found], np.int32)
    offsets = np.cumsum(lengths) - lengths
    counts = lengths[inverse]
    rows = np.repeat(np.arange(inverse.size), counts)
    within = np.arange(rows.size) - np.repeat(np.cumsum(counts) - counts, counts)
    return rows, flat[np.repeat(offsets[inverse], counts) + within]
