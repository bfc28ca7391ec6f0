"""One machine without its clocks: what a search goes through.

A guard on a clock may be true or false at any moment: all ages of the clocks are tried. That is an
over-approximation: everything a timed run can do is there, and some things that it cannot do.

Variables that nobody can read any more before they are set again are put back to their initial
values (dead variable reduction), which changes nothing that can be observed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import NamedTuple

from machines.model.closure import Fields, Threshold, names_read
from machines.model.duty import Copy
from machines.model.occurrence import Action
from machines.model.table import CompiledRow, Table
from machines.spec.expression import Assign
from machines.spec.spec import Domain, Machine, Value

#: the state of a copy, and the values of its variables in the order of the spec
Local = tuple[str, tuple[Value, ...]]
#: what a copy may be asked: where it is, an action, the message or clock, and the fields
_Asked = tuple[Local, Action, str, tuple[tuple[str, Value], ...]]


class Option(NamedTuple):
    """One thing a copy may do: the row it takes (None: it ignores the message), and where to."""

    row_id: str | None
    local: Local


class OutOfDomain(ValueError):
    """An effect gives a variable a value that its domain does not have."""


class Untimed:
    """A machine over (state, values), its answers remembered."""

    def __init__(self, table: Table, observed: frozenset[str]) -> None:
        self.table = table
        self.machine = table.machine
        self.names = tuple(variable.name for variable in self.machine.variables)
        self._domains: dict[str, Domain] = {v.name: v.domain for v in self.machine.variables}
        self._initial = tuple(variable.initial for variable in self.machine.variables)
        self._live = live_variables(self.machine, observed)
        self._reactions: dict[_Asked, tuple[Option, ...]] = {}

    def start(self) -> Local:
        """Return the initial state and values."""
        return (self.machine.initial, self._initial)

    def react(
        self, local: Local, action: Action, message: str, fields: tuple[tuple[str, Value], ...]
    ) -> tuple[Option, ...]:
        """Return all that a copy may do with a message. OutOfDomain where an effect is wrong."""
        asked = (local, action, message, fields)
        found = self._reactions.get(asked)
        if found is None:
            found = self._reactions[asked] = self._react(*asked[:3], dict(fields))
        return found

    def _react(
        self, local: Local, action: Action, message: str, fields: Fields
    ) -> tuple[Option, ...]:
        state = local[0]
        rows = self.table.rows.get((state, action, message), ())
        options: dict[Option, None] = {}
        for copy in self.ages(local, (flip for row in rows for flip in row.thresholds)):
            row = self.table.choose(copy, action, message, fields, 0.0)
            if row is not None:
                options[Option(row.row.id, self._after(copy, row, fields))] = None
            elif self.table.ignores(state, action, message):
                options[Option(None, local)] = None
        return tuple(options)

    def ages(self, local: Local, changes: Iterable[Threshold]) -> Iterator[Copy]:
        """Walk timed copies in this state, one for each way the clocks may stand, at instant 0."""
        choices: dict[str, set[float]] = {}
        for change in changes:
            choices.setdefault(change.clock, {0.0}).add(change.age)
        variables = dict(zip(self.names, local[1], strict=True))
        for ages in product(*(sorted(values) for values in choices.values())):
            clocks = dict.fromkeys(self.machine.clocks, 0.0)
            clocks.update((name, -age) for name, age in zip(choices, ages, strict=True))
            yield Copy(self.machine, None, local[0], variables, clocks, 0.0, 0.0)

    def _after(self, copy: Copy, row: CompiledRow, fields: Fields) -> Local:
        variables = dict(copy.variables)
        for name, value in row.assigns:
            new = value(copy.variables, copy.clocks, 0.0, fields, copy.state)
            if new not in self._domains[name].members():
                raise OutOfDomain(
                    f"{row.row.id} sets {name} to {new!r}, which its domain does not have"
                )
            variables[name] = new
        state = row.row.target(copy.state)
        live = self._live[state]
        values = (
            variables[name] if name in live else initial
            for name, initial in zip(self.names, self._initial, strict=True)
        )
        return (state, tuple(values))


def live_variables(machine: Machine, observed: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """Return, for each state, the variables that may still be read before they are set again.

    `observed` are read everywhere (by properties).
    """
    live = {state.name: set(observed) for state in machine.states}
    for state in machine.states:
        for obligation in state.must:
            live[state.name] |= names_read(obligation.when, "variable")
    changed = True
    while changed:
        changed = False
        for row in machine.rows:
            assigns = [item for item in row.effect if isinstance(item, Assign)]
            reads = set(names_read(row.guard, "variable"))
            for item in assigns:
                reads |= names_read(item.expression, "variable")
            for source in row.sources:
                kept = live[row.target(source)] - {item.variable for item in assigns}
                if not (reads | kept) <= live[source]:
                    live[source] |= reads | kept
                    changed = True
    return {state: frozenset(names) for state, names in live.items()}
