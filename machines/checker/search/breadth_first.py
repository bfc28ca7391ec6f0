"""Breadth-first search of a program, many states at a time.

The states of a level are expanded in batches: all commands at once, in columns of numbers. States
are numbered as the plainest search (`machines.checker.naive`) meets them, whatever the size of a
batch, so numbers, counts and paths are the same on every machine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

import numpy as np

from machines.checker.clocks.zones import Zones
from machines.checker.packing import Words
from machines.checker.program import Bound, Program
from machines.checker.reduction.stubborn import Stubborn
from machines.checker.reduction.symmetry import Symmetry
from machines.checker.search.expansion import Batch, Expansion, Found, Ids
from machines.checker.search.exploration import Edges, Exploration, joined
from machines.checker.search.successors import Indices
from machines.checker.search.visited import Visited

STATES_MAX = 2_000_000
BATCH_STATES = 8192
PROGRESS_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search is: `waiting` states are known and not yet expanded."""

    states: int
    transitions: int
    depth: int
    waiting: int
    seconds: float

    @property
    def rate(self) -> float:
        """Distinct states a second."""
        return self.states / self.seconds if self.seconds else 0.0


def explore(
    program: Program,
    *,
    states_max: int = STATES_MAX,
    symmetry: Symmetry | None = None,
    stubborn: Stubborn | None = None,
    zones: Zones | None = None,
    progress: Callable[[Progress], None] | None = None,
    keep_graph: bool = True,
) -> Exploration:
    """Explore a program; one with clocks needs `zones`.

    The search ends early when it has more than `states_max` states, or on Ctrl-C: what was found
    by then is returned and is not complete. `progress` is told now and then. ValueError where
    the program makes no sense in a state that was reached.
    """
    search = _Search(Expansion(program, zones, symmetry), stubborn, keep_graph)
    is_interrupted = False
    try:
        search.run(states_max, progress or (lambda _: None))
    except KeyboardInterrupt:
        is_interrupted = True
    return search.result(is_interrupted)


@dataclass(frozen=True, slots=True)
class _Record:
    """What expanding a batch came to: new states with their parents, transitions, dead ends."""

    depth: int
    parents: Ids
    parent_commands: Ids
    transitions: int
    commands: frozenset[int]
    edges: Edges | None
    stuck: Ids


@dataclass(frozen=True, slots=True)
class _Observer:
    """Something to be seen in a state: a fault or a watch, by its number."""

    number: int
    guard: int
    bounds: tuple[Bound, ...]
    seen: dict[int, int]


class _Search:
    def __init__(self, expansion: Expansion, stubborn: Stubborn | None, keep_graph: bool) -> None:
        self._expansion = expansion
        self._stubborn = stubborn
        self._keep_graph = keep_graph
        self._visited = Visited(expansion.width)
        # Appending to this is the one step that makes a batch count: an interrupt falls between.
        self._records: list[_Record] = []
        self._is_exhausted = False
        program, truth = expansion.program, expansion.columns.truth
        self._faulty: dict[int, int] = {}
        self._met: dict[int, int] = {}
        self._observers = [
            _Observer(number, truth(command.guard), command.bounds, self._faulty)
            for number, command in enumerate(program.commands)
            if command.fault is not None
        ] + [
            _Observer(number, truth(watch.guard), watch.bounds, self._met)
            for number, watch in enumerate(program.watches)
        ]
        self._final = truth(program.final)

    def run(self, states_max: int, progress: Callable[[Progress], None]) -> None:
        started = told = monotonic()
        start = self._expansion.representatives(self._expansion.start())
        _, new = self._visited.add(start)
        nothing = np.full(new.size, -1, np.int32)
        none = np.empty(0, np.int32)
        self._records.append(_Record(0, nothing, nothing, 0, frozenset(), None, none))
        begin, end, depth, transitions = 0, new.size, 0, 0
        while begin < end:
            depth += 1
            for first in range(begin, end, BATCH_STATES):
                last = min(first + BATCH_STATES, end)
                record = self._expand(first, last, end, depth)
                self._records.append(record)
                transitions += record.transitions
                now = monotonic()
                if now - told >= PROGRESS_SECONDS:
                    told, count = now, self._visited.count
                    progress(Progress(count, transitions, depth, count - last, now - started))
                if self._visited.count > states_max:
                    return
            begin, end = end, self._visited.count
        self._is_exhausted = True

    def _expand(self, first: int, last: int, end: int, depth: int) -> _Record:
        """Expand the states from `first` until `last`, of a level that goes on until `end`."""
        expansion = self._expansion
        batch = expansion.batch(self._visited.words[:, first:last].copy())
        self._observe(batch, first)
        found, targets, new = self._follow(batch, end)
        sources = (found.sources + first).astype(np.int32)
        is_stuck = ~batch.sheet[self._final]
        is_stuck[found.sources] = False
        return _Record(
            depth,
            sources[new],
            found.commands[new],
            sources.size,
            frozenset(np.flatnonzero(np.bincount(found.commands)).tolist()),
            Edges(sources, targets, found.commands) if self._keep_graph else None,
            (np.flatnonzero(is_stuck) + first).astype(np.int32),
        )

    def _follow(self, batch: Batch, end: int) -> tuple[Found, Ids, Indices]:
        """Return the transitions to be counted, where they lead, and which came to new states."""
        expansion = self._expansion
        if self._stubborn is None:
            found = expansion.expand(batch)
            return found, *self._add(found)
        enabled = expansion.enabled(batch)
        chosen = self._stubborn.select(batch.states, enabled)
        found = expansion.expand(batch, chosen)
        targets, new = self._add(found)
        # What was put off must not be put off for ever: a state that leads to nothing beyond its
        # own level by the commands chosen is expanded by all of them.
        is_closed = np.ones(batch.zones.size, np.bool_)
        is_closed[found.sources[targets >= end]] = False
        rest = expansion.expand(batch, enabled & ~chosen & is_closed)
        more, fresh = self._add(rest)
        both = Found(
            np.concatenate([found.sources, rest.sources]),
            np.concatenate([found.commands, rest.commands]),
            np.concatenate([found.words, rest.words], axis=1),
        )
        return both, np.concatenate([targets, more]), np.concatenate([new, fresh + targets.size])

    def _add(self, found: Found) -> tuple[Ids, Indices]:
        return self._visited.add(self._expansion.representatives(found.words))

    def _observe(self, batch: Batch, first: int) -> None:
        """Note the first state in which each fault or watch is seen; then look for it no more."""
        waiting = []
        for observer in self._observers:
            where = np.flatnonzero(batch.sheet[observer.guard])
            where = where[self._expansion.holds(batch, where, observer.bounds)]
            if where.size:
                observer.seen[observer.number] = first + int(where[0])
            else:
                waiting.append(observer)
        self._observers = waiting

    def result(self, is_interrupted: bool) -> Exploration:
        records = self._records
        parents = joined([record.parents for record in records])
        edges = [record.edges for record in records if record.edges is not None]
        return Exploration(
            self._expansion.program,
            is_complete=self._is_exhausted,
            is_interrupted=is_interrupted,
            transitions=sum(record.transitions for record in records),
            taken=frozenset().union(*(record.commands for record in records)),
            rows=frozenset(self._expansion.rows),
            faulty=self._faulty,
            met=self._met,
            stuck=joined([record.stuck for record in records]),
            edges=_edges(edges) if self._keep_graph else None,
            levels=_levels(records),
            words=self._words(parents.size),
            parents=parents,
            parent_commands=joined([record.parent_commands for record in records]),
            expansion=self._expansion,
        )

    def _words(self, count: int) -> Words:
        return self._visited.words[:, :count].copy()


def _edges(parts: list[Edges]) -> Edges:
    return Edges(
        joined([part.sources for part in parts]),
        joined([part.targets for part in parts]),
        joined([part.commands for part in parts]),
    )


def _levels(records: list[_Record]) -> tuple[int, ...]:
    """Return the number of the first state of each level."""
    starts: dict[int, int] = {}
    count = 0
    for record in records:
        if record.parents.size:
            starts.setdefault(record.depth, count)
        count += record.parents.size
    return tuple(starts.values())
