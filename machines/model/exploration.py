"""Every run of a spec, explored breadth first, and what is wrong with any of them.

What is explored and what is not is said in `machines.model.product`. Counts are of worlds: states
of caller and client together with what the client may know of the far ends. Each finding comes
with a shortest run that leads to it.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from machines.model.finding import Finding, Step
from machines.model.history import AtRest, Goal
from machines.model.judge import Judge
from machines.model.product import Edge, Product, World
from machines.model.story import left, tell
from machines.model.untimed import OutOfDomain
from machines.spec.spec import Instance, Spec

STATES_MAX = 1_000_000


@dataclass
class Exploration:
    """What exploring one instance of a spec yielded.

    `rows` and `goals` are what some run reaches; `dead_rows` and `missed_goals` what none does, in
    the order of the spec. Another instance may reach those: see `never`. `is_complete` is False
    when the bound on states was hit: then nothing is known of what was not seen.
    """

    spec: Spec
    instance: Instance
    states: int = 0
    transitions: int = 0
    is_complete: bool = True
    findings: list[Finding] = field(default_factory=list)
    rows: set[str] = field(default_factory=set)
    goals: set[str] = field(default_factory=set)
    held_back: Counter[str] = field(default_factory=Counter)

    @property
    def dead_rows(self) -> list[str]:
        """Rows that no run of this instance takes."""
        rows = (row.id for machine in self.spec.machines.values() for row in machine.rows)
        return [row_id for row_id in rows if row_id not in self.rows]

    @property
    def missed_goals(self) -> list[str]:
        """`sometimes` properties that hold in no run of this instance."""
        goals = (item.name for item in self.spec.properties if item.kind == "sometimes")
        return [name for name in goals if name not in self.goals]

    @property
    def is_pin_wrong(self) -> bool:
        """Tell whether the spec pins another number of states."""
        return self.instance.states not in (None, self.states)

    @property
    def conforms(self) -> bool:
        """Tell whether all was explored, nothing is wrong, and the count is the pinned one."""
        return self.is_complete and not self.findings and not self.is_pin_wrong

    @property
    def notes(self) -> list[str]:
        """What the verdict does not cover, in sentences."""
        notes = [
            "time is left out: a guard on a clock may be true or false at any moment",
            "deadlines, leads-to properties and flows are judged in runs only",
        ]
        if self.held_back["channel"]:
            notes.append(
                f"the server is at most {self.instance.channel} messages late: "
                f"{self.held_back['channel']} steps had to wait for it"
            )
        if self.held_back["copies"]:
            notes.append(
                f"at most {self.instance.copies} keys of a kind at once: "
                f"{self.held_back['copies']} steps that need one more were left out"
            )
        if not self.is_complete:
            notes.append(f"stopped after {self.states} states: this is no pass")
        return notes


def never(explorations: Sequence[Exploration]) -> tuple[list[str], list[str]]:
    """Return the rows and the `sometimes` goals that no instance reaches."""
    if not explorations:
        return [], []
    rows = set.intersection(*({*e.dead_rows} for e in explorations))
    goals = set.intersection(*({*e.missed_goals} for e in explorations))
    first = explorations[0]
    return (
        [row_id for row_id in first.dead_rows if row_id in rows],
        [name for name in first.missed_goals if name in goals],
    )


def explore(spec: Spec, instance: Instance, states_max: int = STATES_MAX) -> Exploration:
    """Explore an instance of a spec. ValueError where it cannot be explored at all."""
    return Explorer(spec, instance).run(states_max)


class Explorer:
    """One exploration under way. `parents` leads from each world back to the start."""

    def __init__(self, spec: Spec, instance: Instance) -> None:
        self.product = Product(spec, instance)
        self.result = Exploration(spec, instance, held_back=self.product.held_back)
        self.parents: dict[World, tuple[World, Edge] | None] = {}
        self.edges: dict[World, list[Edge]] = {}
        self.judge = Judge(spec, self.product)
        #: row of the server -> where it is first taken: after a world, or after an edge from it
        self.server_rows: dict[str, tuple[World, Edge | None, str]] = {}
        self._lost_rows: dict[str, tuple[World, Edge | None, str]] = {}
        self._found: set[tuple[str, str]] = set()
        self._closed: set[tuple[int, int]] = set()
        #: steps that were seen, by identity: the product makes each once
        self._steps: dict[int, Step] = {}

    def run(self, states_max: int, *, keep_edges: bool = False) -> Exploration:
        """Explore until nothing is new, or until there are too many states."""
        start = self.product.start()
        self.parents[start] = None
        waiting = deque([start])
        while waiting:
            world = waiting.popleft()
            self.result.states += 1
            self._look(world)
            edges = self._edges(world)
            if keep_edges:
                self.edges[world] = edges
            for edge in edges:
                if edge.target not in self.parents:
                    self.parents[edge.target] = (world, edge)
                    waiting.append(edge.target)
            if self.result.states >= states_max and waiting:  # what waits was never looked at
                self.result.is_complete = False
                break
        self.result.goals = self.judge.goals
        self.server_rows = {**self._lost_rows, **self.server_rows}
        return self.result

    def _look(self, world: World) -> None:
        """Judge what is new in a world: states of copies, and beliefs about the server."""
        for finding in self.judge.look(world):
            self._note(finding, world)
        for label, belief in world.sites:
            self._look_at(belief, label, world, None)

    def _look_at(self, belief: int, label: str, world: World, edge: Edge | None) -> None:
        """Judge what may go on at the far end of a connection, in a world or after an edge."""
        news = self.judge.look_at(belief)
        if news is None:
            return
        for found, rows in ((self._lost_rows, news.lost), (self.server_rows, news.rows)):
            for row_id in sorted(rows):
                found.setdefault(row_id, (world, edge, label))
        self.result.rows |= news.rows | news.lost
        for finding in news.wrong:
            self._note(finding, world)
        for item in news.unread:
            what = f"{item.refusal.machine} in {item.refusal.state} receives {item.item[0]}"
            if ("unspecified reception", what) not in self._found:
                self._found.add(("unspecified reception", what))
                edges = [*self.edges_to(world), *([] if edge is None else [edge])]
                path = tell(self.product, edges, {label: item})
                self.result.findings.append(Finding("unspecified reception", what, path))

    def _edges(self, world: World) -> list[Edge]:
        """Return the steps from a world, and note what is wrong with them."""
        edges: list[Edge] = []
        wrong: list[Finding] = []
        try:
            for item in self.product.edges(world):
                if isinstance(item, Finding):
                    wrong.append(item)
                else:
                    edges.append(item)
        except OutOfDomain as error:
            wrong.append(Finding("out of domain", str(error), ()))
        for finding in wrong:
            self._note(finding, world)
        self.result.transitions += len(edges)
        for edge in edges:
            if id(edge.step) not in self._steps:
                self._steps[id(edge.step)] = edge.step
                self.result.rows.update(row_id for _, _, row_id in edge.step.rows)
            if edge.closes and self._is_news(world, edge):
                for label, belief in left(self.product, world.sites, edge):
                    self._look_at(belief, label, world, edge)
        if not wrong and self._is_deadlock(world, edges):
            resting: dict[str, Goal] = {label: AtRest() for label, _ in world.sites}
            self._note(Finding("deadlock", _resting(self.product, world), ()), world, resting)
        return edges

    def _is_news(self, world: World, edge: Edge) -> bool:
        """Tell whether this step was not seen before to give up a far end in this state."""
        there = {label for label, _ in edge.target.sites}
        gone = {(id(edge.step), belief) for label, belief in world.sites if label not in there}
        is_news = not gone or not gone <= self._closed
        self._closed |= gone
        return is_news

    def _is_deadlock(self, world: World, edges: list[Edge]) -> bool:
        """Tell whether caller and client cannot move, and the servers may have nothing to say."""
        if not all(edge.step.actor == "server" for edge in edges):
            return False
        if not all(self.product.site.can_rest(belief) for _, belief in world.sites):
            return False
        return any(not is_final for _, is_final in self.product.states(world))

    def _note(
        self, finding: Finding, world: World, goals: Mapping[str, Goal] | None = None
    ) -> None:
        """Keep the first finding of its kind: breadth first, its path is a shortest one."""
        if (finding.kind, finding.what) not in self._found:
            self._found.add((finding.kind, finding.what))
            last = (Edge(step, world) for step in finding.path)
            path = tell(self.product, [*self.edges_to(world), *last], goals)
            self.result.findings.append(replace(finding, path=path))

    def edges_to(self, world: World) -> list[Edge]:
        """Return the edges of a shortest run to a world."""
        edges: list[Edge] = []
        parent = self.parents[world]
        while parent is not None:
            world, edge = parent
            edges.append(edge)
            parent = self.parents[world]
        return edges[::-1]


def _resting(product: Product, world: World) -> str:
    states = (name for name, is_final in product.states(world) if not is_final)
    return f"nothing can move: {', '.join(states)}"
