"""What paths cover of the machines of a spec, counted on the paths themselves.

Each path is followed from row to row, machine by machine; what it takes on the way is covered. What
there is to cover comes from exploring the instances.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from machines.checker.covering.paths import Cover
from machines.model.pairs import successions, transitions, walked
from machines.model.scenario import Scenario
from machines.spec.spec import Machine, Role, Spec


@dataclass(frozen=True)
class Tally:
    """Names of things in the order of the spec: all, those some instance reaches, those covered."""

    declared: tuple[str, ...]
    reached: frozenset[str]
    covered: frozenset[str]

    @property
    def never(self) -> tuple[str, ...]:
        """What no instance reaches."""
        return tuple(name for name in self.declared if name not in self.reached)

    @property
    def missed(self) -> tuple[str, ...]:
        """What some instance reaches and no path covers."""
        return tuple(name for name in self.declared if name in self.reached - self.covered)


@dataclass(frozen=True)
class MachineCover:
    """What the paths cover of a machine; transitions and adjacent pairs for those of the client.

    The pairs declared are those that states alone do not rule out.
    """

    machine: str
    role: Role
    states: Tally
    rows: Tally
    transitions: Tally | None = None
    pairs: Tally | None = None

    @property
    def tallies(self) -> dict[str, Tally]:
        """What is counted, by its name in the plural."""
        found = {"states": self.states, "rows": self.rows}
        found |= {"transitions": self.transitions} if self.transitions else {}
        return found | ({"pairs": self.pairs} if self.pairs else {})


@dataclass
class Reached:
    """What the instances reach, taken over from their covers one by one."""

    rows: frozenset[str] = frozenset()
    transitions: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()

    def add(self, cover: Cover) -> None:
        """Add what one instance reaches."""
        self.rows |= frozenset(cover.rows)
        self.transitions |= frozenset(cover.transitions)
        self.pairs |= frozenset(map(str, cover.pairs))


def coverage(spec: Spec, paths: Iterable[Scenario], reached: Reached) -> tuple[MachineCover, ...]:
    """Return what paths cover, for each machine of the spec."""
    states = {name: {machine.initial} for name, machine in spec.machines.items()}
    taken: set[str] = set()
    for path in paths:
        taken.update(path.rows)
        for machine, state, what in walked(spec, path.steps):
            states[machine].add(state)
            taken.add(str(what))
    return tuple(
        _of_machine(machine, frozenset(states[name]), frozenset(taken), reached)
        for name, machine in spec.machines.items()
    )


def _of_machine(
    machine: Machine, states: frozenset[str], taken: frozenset[str], reached: Reached
) -> MachineCover:
    rows = [row.id for row in machine.rows]
    entered = {row.dest for row in machine.rows if row.id in reached.rows and row.dest}
    return MachineCover(
        machine.name,
        machine.role,
        states=Tally(
            tuple(state.name for state in machine.states),
            frozenset({machine.initial, *entered}),
            states,
        ),
        rows=_tally(rows, reached.rows, taken),
        transitions=_tally(transitions(machine), reached.transitions, taken)
        if machine.role == "client"
        else None,
        pairs=_tally(list(map(str, successions(machine))), reached.pairs, taken)
        if machine.role == "client"
        else None,
    )


def _tally(names: Sequence[str], reached: frozenset[str], taken: frozenset[str]) -> Tally:
    own = frozenset(names)
    return Tally(tuple(names), reached & own, taken & own)
