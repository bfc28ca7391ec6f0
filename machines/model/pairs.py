"""Transitions of machines, and two of them in succession: the names of what paths cover.

A transition is a row left from one of its sources. A pair of transitions is adjacent when one copy
takes the second right after the first; what it ignores in between does not count.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from machines.model.step import Step
from machines.spec.spec import Machine, Row, Spec


class Pair(NamedTuple):
    """Two transitions, by name, that one copy of a machine takes one after the other."""

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
