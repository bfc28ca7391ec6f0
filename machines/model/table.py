"""The rows of a machine as plain tables: what the oracle and the exploration run on.

A table answers one question: which row does a copy of the machine take, and what becomes of it?
It changes nothing itself. `machines.model.machine` builds a machine of the `transitions` library
from the same rows, guards evaluated by `machines.spec`; a test holds the two against each other
over every (state, message, valuation), so that whoever trusts one may trust the other.
"""

from __future__ import annotations

from dataclasses import dataclass

from machines.model.closure import (
    Closure,
    Fields,
    Limits,
    Threshold,
    age,
    compiled,
    names_read,
    thresholds,
)
from machines.model.duty import Copy, Duty, duty, start
from machines.model.occurrence import Action
from machines.spec.expression import Assign, Reset, Restart
from machines.spec.spec import Machine, Row, Spec, State


@dataclass(frozen=True, slots=True)
class CompiledRow:
    """A row with its guard and effect as closures."""

    row: Row
    guard: Closure
    assigns: tuple[tuple[str, Closure], ...]
    resets: tuple[str, ...]
    restarts: tuple[Restart, ...]
    thresholds: tuple[Threshold, ...]


class Table:
    """One machine, compiled with one set of limits."""

    def __init__(self, machine: Machine, limits: Limits) -> None:
        self.machine = machine
        self.states: dict[str, State] = {state.name: state for state in machine.states}
        self.rows: dict[tuple[str, Action, str], tuple[CompiledRow, ...]] = {}
        self.leaving: dict[str, tuple[CompiledRow, ...]] = {}
        self.by_id: dict[str, CompiledRow] = {}
        #: message -> the fields that a guard or an effect reads
        self.reads: dict[str, frozenset[str]] = {}
        for row in machine.rows:
            self._add(_compiled_row(row, limits))
        self.duties: dict[str, tuple[Duty, ...]] = {
            state.name: tuple(duty(item, limits) for item in state.must) for state in machine.states
        }

    def _add(self, row: CompiledRow) -> None:
        self.by_id[row.row.id] = row
        message = row.row.message
        self.reads[message] = self.reads.get(message, frozenset()) | _fields_read(row.row)
        for source in row.row.sources:
            place = (source, row.row.action, row.row.message)
            self.rows[place] = (*self.rows.get(place, ()), row)
            self.leaving[source] = (*self.leaving.get(source, ()), row)

    def start(self, key: str | None = None, now: float = 0.0) -> Copy:
        """Return a new copy in the initial state, its clocks at zero at `now`."""
        copy = start(self.machine, key, now)
        copy.held = [now if item.holds(copy, now) else None for item in self.duties[copy.state]]
        return copy

    def choose(
        self, copy: Copy, action: Action, message: str, fields: Fields, now: float
    ) -> CompiledRow | None:
        """Return the row that the copy takes, or None where no row is enabled.

        The checker of specs sees to it that at most one is.
        """
        for row in self.rows.get((copy.state, action, message), ()):
            if row.guard(copy.variables, copy.clocks, now, fields, copy.state):
                return row
        return None

    def ignores(self, state: str, action: Action, message: str) -> bool:
        """Tell whether a message for which no row is enabled may happen and change nothing.

        A final state hears nothing: it ignores whatever it receives and does not classify. What
        the role itself sends there must be a row, or be ignored by name.
        """
        place = self.states[state]
        if message in place.ignore:
            return True
        return place.final and action == "receive" and message not in place.illegal

    def move(
        self, copy: Copy, row: CompiledRow | None, action: Action, fields: Fields, now: float
    ) -> None:
        """Change the copy as the row says (None: the occurrence is ignored)."""
        before = copy.state
        duties = self.duties[before]
        held = [item.since(copy, index, now) for index, item in enumerate(duties)]
        if row is not None:
            values = [
                (name, value(copy.variables, copy.clocks, now, fields, before))
                for name, value in row.assigns
            ]
            copy.variables.update(values)
            for clock in row.resets:
                copy.clocks[clock] = now
            copy.state = row.row.target(before)
        if copy.state != before:
            copy.entered = now
            duties = self.duties[copy.state]
            held = [None] * len(duties)
        sent = row.row.message if row is not None and action == "send" else None
        for index, item in enumerate(duties):
            if not item.holds(copy, now):
                held[index] = None
            elif held[index] is None or sent in item.obligation.send:
                held[index] = now
        copy.held = held
        copy.row = None if row is None else row.row.id
        copy.changed = now


def limits_of(spec: Spec, overrides: Limits | None = None) -> Limits:
    """Return the limits of a spec by name, with some of them replaced. KeyError if unknown."""
    limits = {name: limit.value for name, limit in spec.limits.items()}
    for name, value in (overrides or {}).items():
        if name not in limits:
            known = ", ".join(sorted(limits))
            raise KeyError(f"{spec.protocol} has no limit {name!r}; it has {known}")
        limits[name] = value
    return limits


def _compiled_row(row: Row, limits: Limits) -> CompiledRow:
    guard = compiled(row.guard, limits)
    flips = thresholds(row.guard, limits)
    if row.at is not None:
        guard = _ripe(row.message, float(limits[row.at]), guard)
        flips = (Threshold(row.message, float(limits[row.at])), *flips)
    return CompiledRow(
        row=row,
        guard=guard,
        assigns=tuple(
            (item.variable, compiled(item.expression, limits))
            for item in row.effect
            if isinstance(item, Assign)
        ),
        resets=tuple(item.clock for item in row.effect if isinstance(item, Reset)),
        restarts=tuple(item for item in row.effect if isinstance(item, Restart)),
        thresholds=flips,
    )


def _fields_read(row: Row) -> frozenset[str]:
    read = names_read(row.guard, "msg")
    for item in row.effect:
        if isinstance(item, Assign):
            read |= names_read(item.expression, "msg")
    return read


def _ripe(clock: str, limit: float, guard: Closure) -> Closure:
    """Return the guard of a clock row: its clock has reached its limit, and its guard holds."""
    return lambda v, c, n, f, s: age(c[clock], n) >= limit and guard(v, c, n, f, s)
