"""What a search has found: the states, how each was reached first, and what is wrong with some."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from machines.checker.packing import Words
from machines.checker.program import Program, Taken
from machines.checker.search.expansion import Expansion, Ids
from machines.checker.search.run import Run, run
from machines.checker.trail import Move


@dataclass(frozen=True)
class Edges:
    """Transitions: for each the numbers of its source, its target and its command, by source."""

    sources: Ids
    targets: Ids
    commands: Ids


@dataclass(frozen=True)
class Exploration:
    """The states met, numbered from 0 in the order of a breadth-first search.

    states, transitions, depth
        how many; depth is that of the deepest state, 0 for the initial one
    is_complete
        whether that is all there is: neither the bound on states nor an interrupt cut it short
    taken, rows
        the commands taken at least once (by number), and the rows taken in them
    faulty, met
        the first state in which each command with a fault could be taken, or each watch holds;
        by the number of the command or watch
    stuck
        the states from which no command can be taken, now or later, and that are not final
    edges
        all transitions; None where they were not kept
    """

    program: Program
    is_complete: bool
    is_interrupted: bool
    transitions: int
    taken: frozenset[int]
    rows: frozenset[Taken]
    faulty: dict[int, int]
    met: dict[int, int]
    stuck: Ids
    edges: Edges | None
    levels: tuple[int, ...]
    words: Words
    parents: Ids
    parent_commands: Ids
    expansion: Expansion

    @property
    def states(self) -> int:
        """How many states were met."""
        return len(self.parents)

    @property
    def depth(self) -> int:
        """How many commands the deepest state is away from the initial one."""
        return len(self.levels) - 1

    def cells(self, number: int) -> tuple[int, ...]:
        """Return the values of all cells in a state."""
        column = self.words[: self.expansion.packing.words, number : number + 1]
        return tuple(int(value) for value in self.expansion.packing.unpack(column)[:, 0])

    def zone(self, number: int) -> int:
        """Return the number of the zone of a state, 0 where the program has no clocks."""
        return 0 if self.expansion.zones is None else int(self.words[-1, number])

    def trail(self, number: int) -> tuple[Move, ...]:
        """Return a shortest run to a state, with the earliest instants at which it may happen."""
        return self.run(number).moves()

    def run(self, number: int) -> Run:
        """Return a shortest run to a state, of real states also where a symmetry was used."""
        path = self.path(number)
        states = self.words[:, [*(state for state, _ in path), number]]
        return run(self.expansion, states, [taken for _, taken in path])

    def path(self, number: int) -> tuple[tuple[int, int], ...]:
        """Return a shortest path to a state: (state before, command taken there), by number."""
        steps: list[tuple[int, int]] = []
        while self.parents[number] >= 0:
            steps.append((int(self.parents[number]), int(self.parent_commands[number])))
            number = steps[-1][0]
        return tuple(reversed(steps))

    @cached_property
    def goals(self) -> dict[str, int | None]:
        """The `sometimes` watches by name, with the first state in which each holds, if any."""
        return {
            watch.name: self.met.get(number)
            for number, watch in enumerate(self.program.watches)
            if watch.kind == "sometimes"
        }


def joined(parts: list[Ids]) -> Ids:
    """Return the concatenation of arrays of numbers, of which there may be none."""
    return np.concatenate(parts) if parts else np.empty(0, np.int32)
