"""Where time is the trouble: states in which an obligation cannot be met, or nothing can go on.

An obligation is looked at where it is due: its clock has its bound, so no time may pass, and its
owner alone, by any number of commands at that one instant, has to send one of the messages, or put
the obligation out of force. As ages stay what they are during an instant, except those put to 0,
what such a series of commands asks of the clocks is the bounds of all of them together: a way. The
obligation can be met where each combination of ages that may occur there meets some way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

import numpy as np

from machines.checker.clocks.units import comparisons
from machines.checker.clocks.zones import Zones
from machines.checker.columns import Truths
from machines.checker.formula import value
from machines.checker.naive import State, after, cases
from machines.checker.packing import Words
from machines.checker.program import Bound, Invariant, Program, Relation
from machines.checker.search.breadth_first import BATCH_STATES
from machines.checker.search.expansion import Batch, Expansion

Way = tuple[Bound, ...]


@dataclass(frozen=True, slots=True)
class Timelock:
    """A state, by its place, in which nothing can go on where the clocks meet the bounds.

    `invariant` is the obligation that cannot be met, by number; -1 where no command at all can be
    taken. `invariants` are those in force.
    """

    place: int
    bounds: tuple[Bound, ...]
    invariant: int
    invariants: tuple[int, ...]


def timelocks(expansion: Expansion, words: Words) -> Iterator[Timelock]:
    """Walk the timelocks among some states of a program with clocks, by their places there.

    All states that are stuck are told, but each obligation that cannot be met only once.
    """
    if expansion.zones is None:
        return
    seeker = _Seeker(expansion, expansion.zones)
    for first in range(0, words.shape[1], BATCH_STATES):
        yield from seeker.seek(expansion.batch(words[:, first : first + BATCH_STATES]), first)


class _Seeker:
    def __init__(self, expansion: Expansion, zones: Zones) -> None:
        self._expansion = expansion
        self._zones = zones
        self._program = program = expansion.program
        self._bounds = [command.bounds for command in program.commands]
        self._is_bounded = np.array([bool(bounds) for bounds in self._bounds], np.bool_)
        self._stuck: dict[tuple[int, int, bytes], int] = {}
        self._final = expansion.columns.truth(program.final)
        self._direct = [
            np.array([_discharges(program, number, one) for number in range(len(self._bounds))])
            for one in program.invariants
        ]
        self._unmet = set(range(len(program.invariants)))
        self._ways: dict[tuple[int, State], tuple[Way, ...]] = {}
        self._comparisons = {
            Bound(bound.clock, relation, bound.time)
            for bound in comparisons(program)
            for relation in get_args(Relation)
        }
        self._known_limits: dict[int, tuple[Bound, ...]] = {}

    def seek(self, batch: Batch, first: int) -> Iterator[Timelock]:
        guards = self._expansion.guards(batch)
        masks, _ = self._expansion.masks(batch.sheet)
        is_final = batch.sheet[self._final]
        for place in np.flatnonzero(~guards[~self._is_bounded].any(axis=0)).tolist():
            mask = int(masks[place])
            zone = self._stuck_part(int(batch.zones[place]), mask, guards[:, place])
            if zone >= 0 and (mask or not is_final[place]):
                yield Timelock(first + place, self._limits(zone), -1, _bits(mask))
        for number in sorted(self._unmet):
            in_force = (masks >> np.uint64(number)) & np.uint64(1) == 1
            is_free = guards[self._direct[number] & ~self._is_bounded].any(axis=0)
            for place in np.flatnonzero(in_force & ~is_free).tolist():
                zone = self._late_part(number, batch, guards[:, place], place)
                if zone >= 0:
                    self._unmet.discard(number)
                    mask = int(masks[place])
                    yield Timelock(first + place, self._limits(zone), number, _bits(mask))
                    break

    def _stuck_part(self, zone: int, mask: int, guards: Truths) -> int:
        key = zone, mask, np.packbits(guards).tobytes()
        found = self._stuck.get(key)
        if found is None:
            ways = {self._bounds[number] for number in np.flatnonzero(guards)}
            found = self._stuck[key] = self._zones.stuck(zone, ways, mask)
        return found

    def _late_part(self, number: int, batch: Batch, guards: Truths, place: int) -> int:
        """Return the part of the zone in which an obligation is due and cannot be met, or -1."""
        zone = self._zones.expiring(int(batch.zones[place]), number)
        if zone < 0:
            return -1
        ways = {self._bounds[command] for command in np.flatnonzero(guards & self._direct[number])}
        if self._zones.covers(zone, ways):
            return -1
        state = tuple(batch.states[:, place].tolist())
        known = self._ways.get((number, state))
        if known is None:
            found = _ways(self._program, self._program.invariants[number], state)
            known = self._ways[number, state] = tuple(found)
        return -1 if self._zones.covers(zone, known) else zone

    def _limits(self, zone: int) -> tuple[Bound, ...]:
        """Return what a zone says of each clock alone, as far as the program can tell."""
        known = self._known_limits.get(zone)
        if known is None:
            known = self._known_limits[zone] = tuple(
                bound for bound in self._comparisons if self._zones.covers(zone, [(bound,)])
            )
        return known


def _discharges(program: Program, number: int, invariant: Invariant) -> bool:
    command = program.commands[number]
    return (
        command.fault is None
        and command.event.actor == invariant.owner
        and command.event.message in invariant.messages
    )


def _ways(program: Program, invariant: Invariant, state: State) -> Iterator[Way]:
    """Walk the ways in which the owner of an obligation may meet it, at one instant."""
    commands = [
        command
        for command in program.commands
        if command.fault is None and command.event.actor == invariant.owner
    ]
    start: tuple[State, frozenset[int], frozenset[Bound]] = state, frozenset(), frozenset()
    waiting, seen = deque([start]), {start}
    while waiting:
        state, reset, asked = waiting.popleft()
        for command in commands:
            if not value(command.guard, state):
                continue
            if not all(_holds_at_0(bound) for bound in command.bounds if bound.clock in reset):
                continue
            new = asked | {bound for bound in command.bounds if bound.clock not in reset}
            target = after(command, state)
            clocks = reset.union(*(case.resets for case in cases(command, state)))
            if (
                command.event.message in invariant.messages
                or invariant.clock in clocks
                or not value(invariant.guard, target)
            ):
                yield tuple(new)
                if not new:
                    return
            elif (target, clocks, new) not in seen:
                seen.add((target, clocks, new))
                waiting.append((target, clocks, new))


def _holds_at_0(bound: Bound) -> bool:
    if bound.relation in {"<", ">"}:
        return bound.relation == "<" and bound.time > 0
    return bound.relation == "<=" or bound.time == 0


def _bits(mask: int) -> tuple[int, ...]:
    return tuple(number for number in range(mask.bit_length()) if mask >> number & 1)
