"""A spec with one part of it exchanged, and everything that follows from it set right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from machines.spec.spec import Limit, Machine, Row, Spec, State


def with_machine(spec: Spec, machine: Machine) -> Spec:
    """Return the spec with another machine of that name."""
    named = {row.message for row in machine.rows if row.action != "clock"}
    named |= {name for state in machine.states for name in (*state.ignore, *state.illegal)}
    fresh = replace(machine, alphabet=frozenset(named))
    return replace(spec, machines={**spec.machines, machine.name: fresh})


def with_rows(spec: Spec, machine: Machine, rows: Iterable[Row]) -> Spec:
    """Return the spec with other rows in a machine."""
    return with_machine(spec, replace(machine, rows=tuple(rows)))


def with_row(spec: Spec, machine: Machine, old: Row, *new: Row) -> Spec:
    """Return the spec with these rows, or none, instead of one of a machine."""
    rows = (each for row in machine.rows for each in (new if row.id == old.id else (row,)))
    return with_rows(spec, machine, rows)


def with_state(spec: Spec, machine: Machine, new: State) -> Spec:
    """Return the spec with another state of that name in a machine."""
    states = (new if state.name == new.name else state for state in machine.states)
    return with_machine(spec, replace(machine, states=tuple(states)))


def with_limit(spec: Spec, limit: Limit) -> Spec:
    """Return the spec with another limit of that name; instances keep what they say of it."""
    return replace(spec, limits={**spec.limits, limit.name: limit})
