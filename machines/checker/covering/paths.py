"""Short runs that together take every transition, and every transition of the client after another.

What is covered is said in `machines.model.pairs`: the transitions and the adjacent pairs of the
client's machines, and the rows of caller and server. Which of them there are is decided by
exploring an instance; each gets a shortest run, and runs that others contain are left out.

Time is left out: a guard on a clock may be true or false at any moment, so more can happen here
than in a timed run. The server is never late, whatever the channel of the instance: it takes what
is sent at once, as it does when a path is played move by move, each when all is quiet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from machines.checker.covering.successions import Successions
from machines.checker.covering.takings import Takings
from machines.checker.covering.telling import tell
from machines.checker.search.breadth_first import explore
from machines.checker.translation.layout import Layout
from machines.checker.translation.translator import translate, without
from machines.model.pairs import Pair
from machines.model.scenario import Scenario, covered_by
from machines.model.table import limits_of
from machines.model.untimed import Local
from machines.spec.spec import Instance, Spec

__all__ = ["STATES_MAX", "Cover", "paths", "reached"]

#: instances with more states than this are too large to look for pairs in
STATES_MAX = 250_000


def paths(
    spec: Spec, states_max: int = STATES_MAX, progress: Callable[[str], None] | None = None
) -> list[Scenario]:
    """Return runs that cover every row, transition and adjacent pair that the instances reach.

    Instances of more than `states_max` states are left out: they are there to be checked. For each
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
    """Walk the covers of the instances of a spec; those that are too large are left out."""
    tell_of = progress or (lambda _: None)
    for instance in spec.instances:
        tell_of(f"explore {instance.name}")
        takings = _explored(spec, instance, states_max)
        if takings is not None:
            tell_of(f"look for pairs in {instance.name}")
            yield Cover(spec, instance, takings)


def _explored(spec: Spec, instance: Instance, states_max: int) -> Takings | None:
    """Return what is taken where in an instance; None where it has more states than that."""
    prompt = replace(instance, channel=0)
    found = explore(translate(spec, prompt, untimed=True), states_max=states_max)
    if found.is_interrupted:
        raise KeyboardInterrupt
    layout = Layout(without(spec, prompt), prompt, limits_of(spec, prompt.limits))
    return Takings(found, tuple(layout.all())) if found.is_complete else None


class Cover:
    """What the runs of an instance reach, and the choice of some that take all of it."""

    def __init__(self, spec: Spec, instance: Instance, takings: Takings) -> None:
        self.spec = spec
        self.instance = instance
        self._takings = takings
        self._successions = Successions(takings)
        self._first = takings.first()
        self.states = takings.exploration.states
        #: what some run reaches: rows of all machines, transitions and adjacent pairs of the client
        self.rows = frozenset(self._first)
        self.transitions = tuple(self._successions.transitions)
        self.pairs = frozenset(self._successions.pairs)

    def locals(self) -> dict[str, frozenset[Local]]:
        """Return the states and values of each client machine that some run comes to."""
        found: dict[str, set[Local]] = {}
        for number, copy in enumerate(self._takings.copies):
            if copy.table.machine.role == "client":
                own = found.setdefault(copy.table.machine.name, set())
                own.update(self._takings.locals(number))
        return {name: frozenset(each) for name, each in found.items()}

    def paths(self, covered: set[str | Pair]) -> list[Scenario]:
        """Return runs for what is not covered yet, longest first, and add it to `covered`."""
        chosen: list[Scenario] = []
        for goal, edges in self._runs():
            if goal not in covered:
                chosen.append(Scenario(tell(self.spec, self._takings, edges), goal))
                covered |= covered_by(self.spec, chosen[-1])
        return chosen

    def _runs(self) -> Iterator[tuple[str | Pair, list[int]]]:
        """Walk a shortest run for all that is reached: pairs, transitions, then rows."""
        pairs = self._successions.pairs
        yield from sorted(pairs.items(), key=lambda item: (-len(item[1]), item[0]))
        for name, edge in self._successions.transitions.items():
            yield name, self._takings.run(edge)
        for machine in self.spec.machines.values():
            for row in machine.rows:
                if row.id in self._first:
                    yield row.id, self._takings.run(self._first[row.id])
