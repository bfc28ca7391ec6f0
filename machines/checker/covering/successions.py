"""Which transitions of the client an exploration takes, which two in succession, and how soon.

A transition of a client machine is a row left from one of its sources. A pair of transitions is
adjacent when one copy takes the second right after the first; what it ignores in between does not
count. As long as a copy takes nothing it stays in its state, so what follows a transition is looked
for among the states of the exploration in which the copy is where the transition led it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from machines.checker.covering.takings import NONE, Codes, Takings
from machines.checker.search.successors import Indices
from machines.model.pairs import Pair, transition, transitions

#: for each state how many steps a run to it has, `FAR` where there is none
Distances = npt.NDArray[np.int32]
FAR = np.iinfo(np.int32).max


class _Ways(NamedTuple):
    """Shortest runs on which a transition was the last: to each state, and its last edge there."""

    lengths: Distances
    edges: Indices


class Successions:
    """The transitions and the adjacent pairs of the client, each with a run of edges.

    `transitions` are those that some run takes, with the first edge that does. `pairs` are given
    with a shortest run; both are in the order of copies and of the spec.
    """

    def __init__(self, takings: Takings) -> None:
        self._takings = takings
        depths = np.diff([*takings.exploration.levels, takings.exploration.states])
        self._depths = np.repeat(np.arange(depths.size, dtype=np.int32), depths)
        self.transitions: dict[str, int] = {}
        self.pairs: dict[Pair, list[int]] = {}
        for number, copy in enumerate(takings.copies):
            if copy.table.machine.role == "client":
                self._add(_Copy(takings, number))

    def _add(self, copy: _Copy) -> None:
        for name, edges in copy.edges.items():
            nearest = int(edges[0])
            self.transitions[name] = min(nearest, self.transitions.get(name, nearest))
            ways = self._ways(copy, edges)
            for second, last in copy.seconds(name, ways.lengths):
                pair, run = Pair(name, second), self._run(copy, ways, last)
                if pair not in self.pairs or len(run) < len(self.pairs[pair]):
                    self.pairs[pair] = run

    def _ways(self, copy: _Copy, seeds: Indices) -> _Ways:
        """Search for where a copy can come without taking anything after one of the `seeds`.

        Numbers of edges grow with the depth of their sources, so the first edge found to a state
        is the last one of a shortest run.
        """
        edges = self._takings.edges
        ways = _Ways(
            np.full(self._depths.size, FAR, np.int32), np.full(self._depths.size, -1, np.intp)
        )
        lengths = self._depths[edges.sources[seeds]] + 1
        reached: Indices = np.empty(0, np.intp)
        length, waiting = int(lengths[0]), 0
        while reached.size or waiting < seeds.size:
            stop = int(np.searchsorted(lengths, length, "right"))
            found = np.concatenate([seeds[waiting:stop], copy.quietly(reached)])
            targets = edges.targets[found]
            is_new = ways.lengths[targets] == FAR
            found, targets = found[is_new], targets[is_new]
            ways.lengths[targets] = length
            ways.edges[targets[::-1]] = found[::-1]  # of several to one state the first stays
            reached = np.sort(targets[ways.edges[targets] == found]).astype(np.intp)
            waiting, length = stop, length + 1
        return ways

    def _run(self, copy: _Copy, ways: _Ways, last: int) -> list[int]:
        """Return the edges of a run that ends with `last`, from the start."""
        sources = self._takings.edges.sources
        run = [last]
        while len(run) == 1 or copy.rows[run[-1]] == NONE:
            run.append(int(ways.edges[sources[run[-1]]]))
        return [*self._takings.path(int(sources[run[-1]])), *run[::-1]]


class _Copy:
    """One copy of a client machine: at which edges it takes which transition, and at which none."""

    def __init__(self, takings: Takings, number: int) -> None:
        machine = takings.copies[number].table.machine
        edges, codes = takings.edges, takings.states(number)
        self.rows: Codes = takings.rows[number]
        self._takings = takings
        self._sources = edges.sources
        self._names = transitions(machine)
        self._targets = [row.target(source) for row in machine.rows for source in row.sources]
        self._states = [source for row in machine.rows for source in row.sources]
        is_anew = takings.renews(number)[edges.commands] | (codes[edges.sources] == 0)
        stays = ~is_anew & (codes[edges.sources] == codes[edges.targets])
        quiet = np.flatnonzero(stays & (self.rows == NONE))
        self._quiet: Indices = quiet
        self._begins = np.searchsorted(edges.sources[quiet], np.arange(codes.size + 1))
        taking = np.flatnonzero(self.rows != NONE)
        before, is_anew = codes[edges.sources[taking]], is_anew[taking]
        before[is_anew] = takings.copies[number].code(machine.initial)
        taken = self._numbered(takings, number)[self.rows[taking], before]
        self.edges = self._by_transition(taking, taken)
        self._others = self._by_transition(taking[~is_anew], taken[~is_anew])

    def _numbered(self, takings: Takings, number: int) -> Codes:
        """Return the number of each transition, by row and state."""
        copy = takings.copies[number]
        numbers = {name: at for at, name in enumerate(self._names)}
        found = np.full((len(copy.table.machine.rows), len(copy.table.states) + 1), -1, np.int16)
        for at, row in enumerate(copy.table.machine.rows):
            for source in row.sources:
                found[at, copy.code(source)] = numbers[transition(row, source)]
        return found

    def _by_transition(self, edges: Indices, taken: Codes) -> dict[str, Indices]:
        """Return the edges at which each transition is taken, those it has first."""
        order = np.argsort(taken, kind="stable")
        counts = np.bincount(taken, minlength=len(self._names))
        parts = np.split(edges[order], np.cumsum(counts)[:-1])
        return {name: part for name, part in zip(self._names, parts, strict=True) if part.size}

    def quietly(self, states: Indices) -> Indices:
        """Return the edges from some states at which the copy takes nothing, and stays."""
        begins, ends = self._begins[states], self._begins[states + 1]
        counts = ends - begins
        skipped = np.repeat(ends - np.cumsum(counts), counts)
        return self._quiet[skipped + np.arange(counts.sum())]

    def seconds(self, first: str, lengths: Distances) -> Iterator[tuple[str, int]]:
        """Walk what the copy may take next after its transition `first`, with the nearest edge."""
        after = self._targets[self._names.index(first)]
        for name, state in zip(self._names, self._states, strict=True):
            if state == after and name in self._others:
                edges = self._others[name]
                near = lengths[self._sources[edges]]
                nearest = int(np.argmin(near))
                if near[nearest] != FAR:
                    yield name, int(edges[nearest])
