"""Every run of an instance of a spec, breadth first: the worlds, and the edges between them.

What is explored and what is not is said in `machines.model.product`. It is what paths are chosen
from; what is wrong with a spec is the business of `machines check`.
"""

from __future__ import annotations

from collections import deque

from machines.model.product import Edge, Product, World
from machines.model.step import Step
from machines.model.story import left
from machines.spec.spec import Instance, Spec

#: where a row is taken at a far end: in a world or after an edge from it, on that connection
Unseen = tuple[World, Edge | None, str]


class Explorer:
    """One exploration.

    `edges` are those from each world; `parents` leads from each back to the start. `rows` are those
    that some run takes; `unseen` says where the server first takes one that the client cannot see.
    """

    def __init__(self, spec: Spec, instance: Instance) -> None:
        self.product = Product(spec, instance)
        self.parents: dict[World, tuple[World, Edge] | None] = {}
        self.edges: dict[World, list[Edge]] = {}
        self.rows: set[str] = set()
        self.unseen: dict[str, Unseen] = {}
        self._lost: dict[str, Unseen] = {}
        self._beliefs: set[int] = set()
        self._closed: set[tuple[int, int]] = set()
        #: steps that were seen, by identity: the product makes each once
        self._steps: dict[int, Step] = {}

    def run(self, states_max: int) -> bool:
        """Explore until nothing is new; False if there are more worlds than that.

        OutOfDomain where an effect gives a variable a value that it cannot have.
        """
        start = self.product.start()
        self.parents[start] = None
        waiting = deque([start])
        while waiting and len(self.edges) < states_max:
            world = waiting.popleft()
            for label, belief in world.sites:
                self._look_at(belief, (world, None, label))
            edges = self.edges[world] = list(self.product.edges(world))
            for edge in edges:
                self._note(world, edge)
                if edge.target not in self.parents:
                    self.parents[edge.target] = (world, edge)
                    waiting.append(edge.target)
        self.unseen = {**self._lost, **self.unseen}
        self.rows |= {*self.unseen, *self.product.site.sending}
        return not waiting

    def _note(self, world: World, edge: Edge) -> None:
        """Take over the rows of a step, and those of a far end that is left alone by it."""
        if id(edge.step) not in self._steps:
            self._steps[id(edge.step)] = edge.step
            self.rows.update(row_id for _, _, row_id in edge.step.rows)
        if edge.closes and self._is_news(world, edge):
            for label, belief in left(self.product, world.sites, edge):
                self._look_at(belief, (world, edge, label))

    def _look_at(self, belief: int, place: Unseen) -> None:
        """Take over the rows that may be taken unseen at the far end of a connection."""
        if belief in self._beliefs:
            return
        self._beliefs.add(belief)
        well, lost = self.product.site.rows(belief)
        for found, rows in ((self.unseen, well), (self._lost, lost)):
            for row_id in sorted(rows):
                found.setdefault(row_id, place)

    def _is_news(self, world: World, edge: Edge) -> bool:
        """Tell whether this step was not seen before to give up a far end in this state."""
        there = {label for label, _ in edge.target.sites}
        gone = {(id(edge.step), belief) for label, belief in world.sites if label not in there}
        is_news = not gone or not gone <= self._closed
        self._closed |= gone
        return is_news

    def edges_to(self, world: World) -> list[Edge]:
        """Return the edges of a shortest run to a world."""
        edges: list[Edge] = []
        parent = self.parents[world]
        while parent is not None:
            world, edge = parent
            edges.append(edge)
            parent = self.parents[world]
        return edges[::-1]
