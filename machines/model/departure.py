"""What a party says when something happens that its machines do not provide for.

Departure
    NotAllowed    the role did what one of its machines does not allow: it broke the spec
    Assumption    the role received what its machines assume never comes: its environment broke
                  the spec, or the spec forgot the case; never the fault of the role itself
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from machines.model.closure import Limits, age, number
from machines.model.duty import Copy
from machines.model.occurrence import Occurrence, brief
from machines.model.table import CompiledRow, Table
from machines.spec.expression import MessageField, leaves, name_of


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Something close to what happened that would have been allowed.

    `kind` says what is missing: `state`, the row leaves other states (`states`); `guard`, the
    guard of the row is false with these `values`; `instead`, this row of another message could
    have been taken from this state, at this or another moment.
    """

    kind: Literal["state", "guard", "instead"]
    row_id: str
    action: str
    message: str
    states: tuple[str, ...] = ()
    guard: str = ""
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        if self.kind == "state":
            return f"{self.row_id}: {self.action} {self.message} only in {', '.join(self.states)}"
        if self.kind == "guard":
            values = ", ".join(f"{name} is {brief(value)}" for name, value in self.values)
            return f"{self.row_id}: {self.action} {self.message} only if {self.guard}; {values}"
        condition = f" if {self.guard}" if self.guard else ""
        return f"{self.row_id}: {self.action} {self.message} instead{condition}"


class Departure(Exception):
    """An occurrence that a copy of a machine neither takes nor ignores."""

    def __init__(
        self, machine: str, copy: Copy, occurrence: Occurrence, near: list[NearMiss]
    ) -> None:
        super().__init__(machine, copy.key, copy.state, occurrence)
        self.machine = machine
        self.key = copy.key
        self.state = copy.state
        self.occurrence = occurrence
        self.near = near

    @property
    def where(self) -> str:
        """The copy and its state, in words."""
        name = self.machine if self.key is None else f"{self.machine} {self.key}"
        return f"{name} in state {self.state}"


class NotAllowed(Departure):
    """The role did what one of its machines does not allow."""

    def __str__(self) -> str:
        return f"{self.occurrence} is not allowed: {self.where}"


class Assumption(Departure):
    """The role received what one of its machines assumes never comes. `reason` quotes the spec.

    It is None where the spec does not classify the message in this state at all.
    """

    def __init__(
        self,
        machine: str,
        copy: Copy,
        occurrence: Occurrence,
        near: list[NearMiss],
        reason: str | None,
    ) -> None:
        super().__init__(machine, copy, occurrence, near)
        self.reason = reason

    def __str__(self) -> str:
        why = "the spec does not say what it means" if self.reason is None else self.reason
        return f"{self.occurrence} is not provided for: {self.where}: {why}"


def near_misses(table: Table, copy: Copy, occurrence: Occurrence, limits: Limits) -> list[NearMiss]:
    """Return what would have been allowed instead, closest first.

    The same message with another guard, then the same message in another state, then everything
    that the machine may send or receive from this state.
    """
    guards: list[NearMiss] = []
    states: list[NearMiss] = []
    instead: list[NearMiss] = []
    for row in table.by_id.values():
        is_here = copy.state in row.row.sources
        is_same = (row.row.action, row.row.message) == (occurrence.action, occurrence.message)
        if is_same and is_here:
            guards.append(_near("guard", row, _values(row, copy, occurrence, limits)))
        elif is_same:
            states.append(_near("state", row))
        elif is_here and row.row.action == occurrence.action:
            instead.append(_near("instead", row))
    return [*guards, *states, *instead]


def _near(
    kind: Literal["state", "guard", "instead"],
    row: CompiledRow,
    values: tuple[tuple[str, object], ...] = (),
) -> NearMiss:
    what = row.row
    guard = "" if what.guard is None else what.guard.source
    return NearMiss(kind, what.id, what.action, what.message, what.sources, guard, values)


def _values(
    row: CompiledRow, copy: Copy, occurrence: Occurrence, limits: Limits
) -> tuple[tuple[str, object], ...]:
    """Return the names in the guard of a row with the values they have now, in their order."""
    if row.row.guard is None:
        return ()
    found: dict[str, object] = {}
    for leaf in leaves(row.row.guard.tree):
        if isinstance(leaf, MessageField):
            found[name_of(leaf)] = occurrence.fields.get(leaf.field)
        elif leaf.kind == "variable":
            found[leaf.name] = copy.variables[leaf.name]
        elif leaf.kind == "clock":
            found[leaf.name] = age(copy.clocks[leaf.name], occurrence.at)
        else:
            found[leaf.name] = copy.state if leaf.kind == "state" else number(limits[leaf.name])
    return tuple(found.items())
