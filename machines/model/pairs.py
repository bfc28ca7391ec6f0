"""Which transitions an instance reaches, and which two of them one copy takes in succession.

A transition of a client machine is a row left from one of its sources. A pair of transitions is
adjacent when one copy takes the second right after the first; what it ignores in between does not
count.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from machines.model.exploration import Explorer
from machines.model.product import Edge
from machines.model.step import Step
from machines.spec.spec import Machine, Row, Spec

#: (machine, key) of a copy of a client machine; the key is "" where there is none
Place = tuple[str, str]


class Pair(NamedTuple):
    """Two transitions, by name, that one copy of a client machine takes one after the other."""

    first: str
    second: str

    def __str__(self) -> str:
        return f"{self.first} then {self.second}"


def transition(row: Row, source: str) -> str:
    """Return the name of a row left from a source: its id, and the source where it has several."""
    return row.id if len(row.sources) == 1 else f"{row.id} in {source}"


def transitions(machine: Machine) -> list[str]:
    """Return the names of all transitions of a machine, in the order of the spec."""
    return [transition(row, source) for row in machine.rows for source in row.sources]


def successions(machine: Machine) -> list[Pair]:
    """Return the pairs that states alone do not rule out: the second leaves where the first ends.

    Guards and the other machines rule out many of them.
    """
    return [
        Pair(transition(first, source), transition(second, first.target(source)))
        for first in machine.rows
        for source in first.sources
        for second in machine.rows
        if first.target(source) in second.sources
    ]


class Node(NamedTuple):
    """The number of a world, and the transition that a copy of a client machine took last."""

    world: int
    place: Place
    last: str


class Found(NamedTuple):
    """The last edge of a run: from a world, or from a node that it was found through."""

    before: int | Node
    edge: Edge


class _Move(NamedTuple):
    """A transition of a copy at an edge; `is_same` unless it is the first of a new copy."""

    world: int
    transition: str
    target: int
    edge: Edge
    is_same: bool


class Successions:
    """The transitions and the adjacent pairs of an exploration that kept its edges.

    `transitions` are found with a first edge that takes them, nearest first.
    """

    def __init__(self, explorer: Explorer) -> None:
        self._explorer = explorer
        self._client = explorer.product.client
        self._rows = {row.id: row for m in self._client.machines for row in m.machine.rows}
        self._machines = {m.machine.name: m.machine for m in self._client.machines}
        self._worlds = list(explorer.edges)
        self._numbers = {world: number for number, world in enumerate(self._worlds)}
        self._states: dict[int, dict[Place, str]] = {}
        self._steps: dict[int, dict[Place, Row]] = {}
        self._parents: dict[Node, Found] = {}
        #: of each world: the number of the target, and the rows taken, of each edge
        self._out = [
            [(self._numbers[edge.target], self._taken(edge.step), edge) for edge in edges]
            for edges in explorer.edges.values()
        ]
        self._moves: dict[Place, list[_Move]] = {}
        self.transitions: dict[str, Found] = {}
        for world, out in enumerate(self._out):
            for target, rows, edge in out:
                for place in rows:
                    name = self._transition(world, rows, place)
                    is_same = self._is_same(world, rows, place)
                    move = _Move(world, name, target, edge, is_same)
                    self._moves.setdefault(place, []).append(move)
                    if name not in self.transitions:
                        self.transitions[name] = Found(world, edge)

    def pairs(self) -> set[Pair]:
        """Return all adjacent pairs."""
        return {pair for place in self._moves for pair in self._pairs_of(place)}

    def _pairs_of(self, place: Place) -> Iterator[Pair]:
        """Walk the pairs of one copy: what it may have taken last, in each world, and takes then.

        Sets of transitions are the bits of a number here, passed on until nothing is new.
        """
        names = list(self.transitions)
        bits = {name: 1 << number for number, name in enumerate(names)}
        lasts = [0] * len(self._worlds)
        news = [0] * len(self._worlds)
        for move in self._moves[place]:
            news[move.target] |= bits[move.transition]
        waiting = deque(world for world, new in enumerate(news) if new)
        while waiting:
            world = waiting.popleft()
            new, news[world] = news[world] & ~lasts[world], 0
            if not new or place not in self._copies(world):
                continue
            lasts[world] |= new
            for target, rows, _ in self._out[world]:
                fresh = new & ~(lasts[target] | news[target])
                if fresh and not (rows and place in rows):
                    news[target] |= fresh
                    waiting.append(target)
        seconds = dict.fromkeys(names, 0)
        for move in self._moves[place]:
            if move.is_same:
                seconds[move.transition] |= lasts[move.world]
        for second, found in seconds.items():
            yield from (Pair(first, second) for first in names if found & bits[first])

    def runs(self, wanted: Collection[Pair]) -> dict[Pair, list[Edge]]:
        """Return a shortest run for each of some pairs; those that no run has are left out."""
        found: dict[Pair, Found] = {}
        seeds = self._seeds({pair.first for pair in wanted})
        layer: list[tuple[Node, Found]] = []
        depth = 0
        while layer or any(other > depth for other in seeds):
            depth += 1
            fresh: list[Node] = []
            for node, how in (*layer, *seeds.pop(depth, ())):
                if node not in self._parents:
                    self._parents[node] = how
                    fresh.append(node)
            layer = [item for node in fresh for item in self._follow(node, found)]
        return {pair: self.edges(found[pair]) for pair in wanted if pair in found}

    def edges(self, found: Found) -> list[Edge]:
        """Return the edges of a run, from the start to what was found."""
        edges: list[Edge] = []
        while True:
            edges.append(found.edge)
            if isinstance(found.before, int):
                return [*self._explorer.edges_to(self._worlds[found.before]), *edges[::-1]]
            found = self._parents[found.before]

    def _seeds(self, firsts: Collection[str]) -> dict[int, list[tuple[Node, Found]]]:
        """Return the nodes right after a first transition, by the number of edges to there."""
        seeds: dict[int, list[tuple[Node, Found]]] = {}
        depths: list[int] = []
        for world in self._worlds:
            parent = self._explorer.parents[world]
            depths.append(0 if parent is None else depths[self._numbers[parent[0]]] + 1)
        for place, moves in self._moves.items():
            for number, name, target, edge, _ in moves:
                if name in firsts:
                    found = (Node(target, place, name), Found(number, edge))
                    seeds.setdefault(depths[number] + 1, []).append(found)
        return seeds

    def _follow(self, node: Node, found: dict[Pair, Found]) -> Iterator[tuple[Node, Found]]:
        """Note the pairs that begin with a node's last; walk to where it is still the last."""
        world, place, last = node
        if place not in self._copies(world):
            return
        for target, rows, edge in self._out[world]:
            if place not in rows:
                yield Node(target, place, last), Found(node, edge)
            elif self._is_same(world, rows, place):
                pair = Pair(last, self._transition(world, rows, place))
                found.setdefault(pair, Found(node, edge))

    def _copies(self, world: int) -> dict[Place, str]:
        """Return the state of each copy of the client that there is."""
        client = self._worlds[world].client
        found = self._states.get(client)
        if found is None:
            found = self._states[client] = {}
            for index, key, local, _ in self._explorer.product.clients[client]:
                machine = self._client.machines[index].machine
                found[machine.name, key if machine.per is not None else ""] = local[0]
        return found

    def _taken(self, step: Step) -> dict[Place, Row]:
        """Return the rows that copies of the client take at a step."""
        found = self._steps.get(id(step))  # the product makes each step once, and keeps it
        if found is None:
            found = self._steps[id(step)] = {
                (machine, key): self._rows[row_id]
                for machine, key, row_id in step.rows
                if machine in self._machines
            }
        return found

    def _is_same(self, world: int, rows: Mapping[Place, Row], place: Place) -> bool:
        """Tell whether the copy that moves is the one that is there, not a new one of its key."""
        return self._copies(world).get(place) in rows[place].sources

    def _transition(self, world: int, rows: Mapping[Place, Row], place: Place) -> str:
        state = self._copies(world).get(place)
        if state is None or state not in rows[place].sources:
            state = self._machines[place[0]].initial
        return transition(rows[place], state)


def walked(spec: Spec, steps: Collection[Step]) -> Iterator[tuple[str, str, str | Pair]]:
    """Walk (machine, state entered, what is covered): each transition, then each pair, of a run.

    All machines of all roles are followed. A copy whose state its row does not leave is a new one,
    of a key that is given again.
    """
    states: dict[tuple[str, str], str] = {}
    lasts: dict[tuple[str, str], str] = {}
    for step in steps:
        for name, key, row_id in step.rows:
            machine, row = spec.row(row_id)
            state = states.get((name, key), machine.initial)
            if state not in row.sources:
                state = machine.initial
                lasts.pop((name, key), None)
            taken = transition(row, state)
            states[name, key] = row.target(state)
            yield name, states[name, key], taken
            if (name, key) in lasts:
                yield name, states[name, key], Pair(lasts[name, key], taken)
            lasts[name, key] = taken
