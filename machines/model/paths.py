"""Short runs that together take every transition, and every transition of the client after another.

What is covered is said in `machines.model.pairs`: the transitions and the adjacent pairs of the
client's machines, and the rows of caller and server. Which of them there are is decided by
exploring an instance; each gets a shortest run, and runs that others contain are left out.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from machines.model.exploration import Explorer
from machines.model.pairs import Pair, Successions, walked
from machines.model.party import CONNECTION
from machines.model.product import Edge, on
from machines.model.site import HERE
from machines.model.step import Step
from machines.model.story import tell
from machines.model.untimed import Local
from machines.spec.spec import Row, Spec, Value

__all__ = ["STATES_MAX", "Cover", "Pair", "Scenario", "covered_by", "paths", "reached"]

#: instances with more worlds than this are too large to look for pairs in
STATES_MAX = 100_000


@dataclass(frozen=True)
class Scenario:
    """A run from the start. `goal` is the row, the transition or the pair that it was chosen for.

    The steps of caller and server are the moves of the environment, those of the client what it is
    expected to do on the way; a client may do otherwise and still conform.
    """

    steps: tuple[Step, ...]
    goal: str | Pair

    @property
    def name(self) -> str:
        """The goal in words: `V31`, `X26 then X27`, or `X2 in waiting then X10`."""
        return str(self.goal)

    @property
    def moves(self) -> tuple[tuple[str, Mapping[str, Value]], ...]:
        """What caller and server do: the id of a row, and the fields that matter.

        Keys are named by their field and in the order in which they are mentioned: `c1`, `s2`...
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


def paths(
    spec: Spec, states_max: int = STATES_MAX, progress: Callable[[str], None] | None = None
) -> list[Scenario]:
    """Return runs that cover every row, transition and adjacent pair that the instances reach.

    Instances of more than `states_max` worlds are left out: they are there to be checked. For each
    instance the longest run comes first; order and runs depend on the spec only. `progress` is told
    what is done next. ValueError for a spec that cannot be explored.
    """
    covered: set[str | Pair] = set()
    found: list[Scenario] = []
    for cover in reached(spec, states_max, progress):
        found += cover.paths(covered)
    return found


def reached(
    spec: Spec, states_max: int = STATES_MAX, progress: Callable[[str], None] | None = None
) -> Iterator[Cover]:
    """Walk the covers of the instances of a spec; those that are too large are left out.

    The server may be one message late at least: there is no run here in which it is never late.
    """
    tell_of = progress or (lambda _: None)
    for instance in spec.instances:
        with _no_garbage():
            tell_of(f"explore {instance.name}")
            explorer = Explorer(spec, replace(instance, channel=max(1, instance.channel)))
            if explorer.run(states_max):
                tell_of(f"look for pairs in {instance.name}")
                yield Cover(explorer)


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Keep the garbage collector from walking a graph, again and again, that is all in use."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class Cover:
    """The choice of runs from an exploration that kept its edges."""

    def __init__(self, explorer: Explorer) -> None:
        self._explorer = explorer
        self._product = explorer.product
        self._successions = Successions(explorer)
        self.spec = explorer.product.spec
        self.instance = explorer.product.instance
        self.worlds = len(explorer.edges)
        #: what some run reaches: rows of all machines, transitions and adjacent pairs of the client
        self.rows = explorer.rows
        self.transitions = tuple(self._successions.transitions)
        self.pairs = self._successions.pairs()

    def locals(self) -> dict[str, frozenset[Local]]:
        """Return the states and values of each client machine that some run comes to."""
        found: dict[str, set[Local]] = {}
        for number in {world.client for world in self._explorer.parents}:
            for index, _, local, _ in self._product.clients[number]:
                machine = self._product.client.machines[index].machine
                found.setdefault(machine.name, set()).add(local)
        return {name: frozenset(states) for name, states in found.items()}

    def paths(self, covered: set[str | Pair]) -> list[Scenario]:
        """Return runs for what is not covered yet, longest first, and add it to `covered`."""
        chosen: list[Scenario] = []
        wanted = sorted(self.pairs - covered)
        runs = [(edges, pair) for pair, edges in self._successions.runs(wanted).items()]
        runs.sort(key=lambda run: (-len(run[0]), run[1]))
        for edges, pair in runs:
            if pair not in covered:
                chosen.append(self._scenario(tell(self._product, edges), pair, covered))
        for name, found in self._successions.transitions.items():
            if name not in covered:
                edges = self._successions.edges(found)
                chosen.append(self._scenario(tell(self._product, edges), name, covered))
        for row_id, steps in self._row_runs(covered):
            if row_id not in covered:
                chosen.append(self._scenario(steps, row_id, covered))
        return chosen

    def _scenario(
        self, steps: tuple[Step, ...], goal: str | Pair, covered: set[str | Pair]
    ) -> Scenario:
        path = Scenario(steps, goal)
        covered |= covered_by(self.spec, path)
        return path

    def _row_runs(self, covered: set[str | Pair]) -> Iterator[tuple[str, tuple[Step, ...]]]:
        """Walk a shortest run for each row of caller and server that is not covered yet."""
        wanted = [
            (row, machine.role)
            for machine in self.spec.machines.values()
            for row in machine.rows
            if machine.role != "client" and row.id in self.rows and row.id not in covered
        ]
        for row, role in wanted:
            if role == "caller" or self._is_near(row):
                yield row.id, tell(self._product, self._first(row.id))
            elif row.action == "send" and (found := self._arrival(row.id, row.message)):
                edges, label = found
                yield row.id, tell(self._product, edges, {label: row.id})
            else:
                world, edge, label = self._explorer.unseen[row.id]
                edges = [*self._explorer.edges_to(world), *([] if edge is None else [edge])]
                yield row.id, tell(self._product, edges, {label: row.id})

    def _is_near(self, row: Row) -> bool:
        """Tell whether a row belongs to what the client calls, or is called by, in one instant."""
        machines = self._product.near["server"].machines
        return any(row.id in machine.table.by_id for machine in machines)

    def _first(self, row_id: str) -> list[Edge]:
        """Return the edges of a shortest run that ends with a row of who is near."""
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
                step = edge.step
                if not step.on_wire or (step.actor, step.message) != ("server", message):
                    continue
                label = str(dict(step.fields)[CONNECTION])
                belief = beliefs[label]
                for per, key in edge.new:
                    belief = site.without(belief, per, key)
                item = (message, on(step.fields, HERE))
                moves = (m for s in site.situations(belief) for m in site.sendings(s, item))
                if any(found == row_id for move in moves for _, _, found in move.rows):
                    return [*self._explorer.edges_to(world), edge], label
        return None


def covered_by(spec: Spec, path: Scenario) -> set[str | Pair]:
    """Return what a run covers: the ids of its rows, its transitions, and its adjacent pairs."""
    found: set[str | Pair] = set(path.rows)
    found.update(what for _, _, what in walked(spec, path.steps))
    return found
