"""A run of a program as it would go: the states passed, the commands taken, and when.

The path that a search remembers is one of a run where there is no symmetry. Where there is one,
its states stand for all of their renamings, so the run is found anew: from the real state, that
command which leads to a renaming of the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from machines.checker.clocks.timing import Leg, instants
from machines.checker.formula import value
from machines.checker.packing import Words
from machines.checker.program import Bound, Case, Command
from machines.checker.search.expansion import Expansion
from machines.checker.trail import Move


@dataclass(frozen=True, slots=True)
class Run:
    """The states of a run, packed, and the commands (by number) that lead from each to the next."""

    expansion: Expansion
    states: Words
    commands: tuple[int, ...]

    def cells(self, at: int) -> tuple[int, ...]:
        """Return the values of all cells at a place of the run; -1 for its end."""
        packing = self.expansion.packing
        column = self.states[: packing.words, at].reshape(-1, 1)
        return tuple(int(value) for value in packing.unpack(column)[:, 0])

    def moves(self) -> tuple[Move, ...]:
        """Return what happens, at the earliest instants."""
        return self.ending()[0]

    def ending(
        self, last: Command | None = None, bounds: tuple[Bound, ...] = ()
    ) -> tuple[tuple[Move, ...], Fraction | None]:
        """Return what happens, at the earliest instants, and the instant at which it is over.

        `last`, a command with a fault, is the last move, and the clocks meet the `bounds` at it
        (or at the end, where there is none). The instants are None where there are no clocks.
        ValueError where no instants allow that.
        """
        program = self.expansion.program
        commands = [program.commands[number] for number in self.commands]
        legs = [self._leg(at, command) for at, command in enumerate(commands)]
        if last is not None:
            bounds = (*bounds, *last.bounds)
        legs.append(self._leg(len(commands), last, bounds))
        if last is not None:
            commands.append(last)
        times: Sequence[Fraction | None] = [None] * len(legs)
        if program.clocks:
            times = instants(legs)
        moves = tuple(
            Move(
                command.event,
                tuple(row for case in _applying(command, self.cells(at)) for row in case.rows),
                times[at],
            )
            for at, command in enumerate(commands)
        )
        return moves, times[-1]

    def _leg(self, at: int, command: Command | None, bounds: tuple[Bound, ...] = ()) -> Leg:
        program, zones, cells = self.expansion.program, self.expansion.zones, self.cells(at)
        if zones is None:
            return Leg()
        invariants = [
            number
            for number, invariant in enumerate(program.invariants)
            if value(invariant.guard, cells)
        ]
        mask = sum(1 << number for number in invariants)
        resets: tuple[int, ...] = ()
        if command is not None and command.fault is None:
            bounds = (*bounds, *command.bounds)
            resets = tuple(clock for case in _applying(command, cells) for clock in case.resets)
        return Leg(
            bounds,
            resets,
            tuple(program.invariants[number] for number in invariants),
            zones.is_frozen(int(self.states[-1, at]), mask),
        )


def run(expansion: Expansion, states: Words, commands: Sequence[int]) -> Run:
    """Return the run through states that a search met, one after the other by these commands."""
    if expansion.symmetry is None:
        return Run(expansion, states, tuple(commands))
    starts = expansion.start()
    at = _first(expansion.representatives(starts), states[:, 0])
    real = [starts[:, at : at + 1]]
    taken: list[int] = []
    for target in states.T[1:]:
        found = expansion.expand(expansion.batch(real[-1]))
        at = _first(expansion.representatives(found.words), target)
        real.append(found.words[:, at : at + 1])
        taken.append(int(found.commands[at]))
    return Run(expansion, np.concatenate(real, axis=1), tuple(taken))


def _first(states: Words, wanted: Words) -> int:
    return int(np.flatnonzero((states == wanted[:, np.newaxis]).all(axis=0))[0])


def _applying(command: Command, cells: tuple[int, ...]) -> list[Case]:
    return [case for part in command.parts for case in part if value(case.guard, cells)]
