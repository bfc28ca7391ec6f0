"""Short runs that together take every row, and every row of the client after every other.

A pair of rows is adjacent when one copy of a client machine takes the second right after the
first; what it ignores in between does not count. Which rows and pairs there are is decided by
exploring an instance; each gets a shortest run, and runs that others contain are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from machines.model.exploration import Explorer
from machines.model.finding import Step
from machines.model.product import Edge, World
from machines.model.story import tell
from machines.spec.spec import Spec, Value

#: instances with more worlds than this are too large to look for pairs in
STATES_MAX = 50_000


class Pair(NamedTuple):
    """Two rows that one copy of a client machine takes one after the other."""

    first: str
    second: str


@dataclass(frozen=True)
class Scenario:
    """A run from the start. `goal` is the row or the pair for which it was chosen.

    The steps of caller and server are the moves of the environment, those of the client what it is
    expected to do on the way; a client may do otherwise and still conform.
    """

    steps: tuple[Step, ...]
    goal: str | Pair

    @property
    def name(self) -> str:
        """The goal in words: `V31`, or `X26 then X27`."""
        return self.goal if isinstance(self.goal, str) else f"{self.goal[0]} then {self.goal[1]}"

    @property
    def moves(self) -> tuple[tuple[str, Mapping[str, Value]], ...]:
        """What caller and server do: the id of a row, and the fields that matter.

        Connections are `c1`, `c2`... in the order in which the client opens them.
        """
        return tuple(
            (step.rows[0][2], dict(step.fields))
            for step in self.steps
            if step.actor != "client" and step.rows
        )

    @property
    def rows(self) -> tuple[str, ...]:
        """The rows of all machines, in the order in which they are taken."""
        return tuple(row_id for step in self.steps for _, _, row_id in step.rows)


class _Node(NamedTuple):
    """A world, and the row that a copy of a client machine took last."""

    world: World
    machine: str
    key: str
    row: str


class _Found(NamedTuple):
    """The last edge of a run: from a world, or from a node that it was found through."""

    before: World | _Node
    edge: Edge


def paths(spec: Spec, states_max: int = STATES_MAX) -> list[Scenario]:
    """Return runs that cover every row and every adjacent pair that the instances reach.

    Instances of more than `states_max` worlds are left out: they are there to be checked. For each
    instance the longest run comes first; order and runs depend on the spec only.
    """
    covered: set[str | Pair] = set()
    found: list[Scenario] = []
    for instance in spec.instances:
        explorer = Explorer(spec, instance)
        if explorer.run(states_max, keep_edges=True).is_complete:
            found += Cover(explorer).paths(covered)
    return found


class Cover:
    """The choice of runs from an exploration that kept its edges."""

    def __init__(self, explorer: Explorer) -> None:
        self._explorer = explorer
        self._product = explorer.product
        machines = explorer.product.client.machines
        self._machines = {m.machine.name: n for n, m in enumerate(machines)}
        self._sources = {
            row.id: frozenset(row.sources)
            for machine in explorer.product.spec.machines.values()
            for row in machine.rows
        }
        self._parents: dict[_Node, _Found] = {}
        self.pairs: dict[Pair, _Found] = {}
        self._find_pairs()

    def paths(self, covered: set[str | Pair]) -> list[Scenario]:
        """Return runs for what is not covered yet, longest first, and add it to `covered`."""
        runs = [(self._edges(found), pair) for pair, found in self.pairs.items()]
        runs.sort(key=lambda run: (-len(run[0]), run[1]))
        chosen: list[Scenario] = []
        for edges, pair in runs:
            if pair not in covered:
                path = Scenario(tell(self._product, edges), pair)
                covered.update(path.rows)
                covered.update(self._pairs_on(edges))
                chosen.append(path)
        for row_id, steps in self._row_runs(covered):
            if row_id not in covered:
                path = Scenario(steps, row_id)
                covered.update(path.rows)
                chosen.append(path)
        return chosen

    def _find_pairs(self) -> None:
        """Walk all (world, last row of a copy), nearest first, and note the pairs that follow."""
        seeds: dict[int, list[tuple[_Node, _Found]]] = {}
        depths: dict[World, int] = {}
        for world, edges in self._explorer.edges.items():
            parent = self._explorer.parents[world]
            depth = depths[world] = 0 if parent is None else depths[parent[0]] + 1
            for edge in edges:
                for node in self._nodes(edge):
                    seeds.setdefault(depth + 1, []).append((node, _Found(world, edge)))
        layer: list[tuple[_Node, _Found]] = []
        depth = 0
        while layer or any(other > depth for other in seeds):
            depth += 1
            fresh: list[_Node] = []
            for node, found in (*layer, *seeds.pop(depth, ())):
                if node not in self._parents:
                    self._parents[node] = found
                    fresh.append(node)
            layer = [item for node in fresh for item in self._follow(node)]

    def _nodes(self, edge: Edge) -> Iterator[_Node]:
        for machine, key, row_id in edge.step.rows:
            if machine in self._machines:
                yield _Node(edge.target, machine, key, row_id)

    def _follow(self, node: _Node) -> Iterator[tuple[_Node, _Found]]:
        """Note the pairs that begin with the row of a node; walk to where it is still the last."""
        for edge in self._explorer.edges.get(node.world, ()):
            second = self._taken(node.world, edge, node.machine, node.key)
            if second is None:
                if self._is_there(edge.target, node.machine, node.key):
                    yield node._replace(world=edge.target), _Found(node, edge)
            elif second:
                self.pairs.setdefault(Pair(node.row, second), _Found(node, edge))

    def _taken(self, world: World, edge: Edge, machine: str, key: str) -> str | None:
        """Return the row that a copy takes at an edge; "" if it is another copy of that key."""
        for name, label, row_id in edge.step.rows:
            if (name, label) == (machine, key):
                state = self._state(world, machine, key)
                return row_id if state in self._sources[row_id] else ""
        return None

    def _state(self, world: World, machine: str, key: str) -> str | None:
        index = self._machines[machine]
        is_one = self._product.client.machines[index].machine.per is None
        for found, label, local in self._product.clients[world.client]:
            if found == index and (is_one or label == key):
                return local[0]
        return None

    def _is_there(self, world: World, machine: str, key: str) -> bool:
        return self._state(world, machine, key) is not None

    def _edges(self, found: _Found) -> list[Edge]:
        """Return the edges of a run, from the start to what was found."""
        edges: list[Edge] = []
        while True:
            edges.append(found.edge)
            if isinstance(found.before, World):
                return [*self._explorer.edges_to(found.before), *edges[::-1]]
            found = self._parents[found.before]

    def _pairs_on(self, edges: Iterable[Edge]) -> Iterator[Pair]:
        """Walk the pairs that a run takes."""
        last: dict[tuple[str, str], str] = {}
        world = self._product.start()
        for edge in edges:
            for machine, key, row_id in edge.step.rows:
                if machine in self._machines:
                    first = last.get((machine, key))
                    if first is not None and self._taken(world, edge, machine, key):
                        yield Pair(first, row_id)
                    last[machine, key] = row_id
            world = edge.target

    def _row_runs(self, covered: set[str | Pair]) -> Iterator[tuple[str, tuple[Step, ...]]]:
        """Walk a shortest run for each row that is not covered yet: those of the server last."""
        wanted = [
            (row.id, machine.role, row)
            for machine in self._product.spec.machines.values()
            for row in machine.rows
            if row.id in self._explorer.result.rows and row.id not in covered
        ]
        for row_id, role, row in wanted:
            if role != "server":
                edges = self._first(row_id)
                yield row_id, tell(self._product, edges)
            elif row.action == "send" and (found := self._arrival(row_id, row.message)):
                edges, label = found
                yield row_id, tell(self._product, edges, {label: row_id})
            else:
                world, edge, label = self._explorer.server_rows[row_id]
                edges = [*self._explorer.edges_to(world), *([] if edge is None else [edge])]
                yield row_id, tell(self._product, edges, {label: row_id})

    def _first(self, row_id: str) -> list[Edge]:
        """Return the edges of a shortest run that ends with a row of caller or client."""
        for world, edges in self._explorer.edges.items():
            for edge in edges:
                if any(found == row_id for _, _, found in edge.step.rows):
                    return [*self._explorer.edges_to(world), edge]
        raise KeyError(row_id)

    def _arrival(self, row_id: str, message: str) -> tuple[list[Edge], str] | None:
        """Return a shortest run that ends with the arrival of what that row of the server sends."""
        site = self._product.site
        for world, edges in self._explorer.edges.items():
            beliefs = dict(world.sites)
            for edge in edges:
                if edge.step.actor != "server" or edge.step.message != message:
                    continue
                label = str(dict(edge.step.fields)["connection"])
                moves = (m for s in site.situations(beliefs[label]) for m in site.emissions(s))
                if any(found == row_id for move in moves for _, _, found in move.rows):
                    return [*self._explorer.edges_to(world), edge], label
        return None
