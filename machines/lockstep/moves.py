"""What the environment may do at a moment: its rows, with the keys and fields that they take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from machines.lockstep.keys import Keys
from machines.lockstep.step import Step
from machines.model.party import CONNECTION, Party
from machines.spec.spec import ON_CONNECTION, Machine, Role, Row, Spec


class Moves:
    """The rows of caller and server. `connection` is the one in use, None where there is none."""

    def __init__(self, spec: Spec, parties: Mapping[Role, Party], keys: Keys) -> None:
        self._spec = spec
        self._parties = parties
        self._keys = keys
        self._rows = {row.id: (each, row) for each in spec.machines.values() for row in each.rows}

    def row(self, row_id: str) -> tuple[Machine, Row]:
        """The row with that id and its machine. KeyError where there is none."""
        return self._rows[row_id]

    def enabled(self, step: Step, connection: str | None, now: float) -> bool:
        """Whether the row of a step can be taken with its fields."""
        machine, row = self._rows[step.move]
        fields = self._asked(row.message, step.fields)
        if not self._may_begin(machine.role, row.message, fields):
            return False
        if self._spec.messages[row.message].kind in ON_CONNECTION:
            if connection is None:
                return False
            fields = {**fields, CONNECTION: connection}
        return self._parties[machine.role].enabled(step.move, fields, now)

    def ways(
        self, row_id: str, where: Callable[[Mapping[str, Any]], str | None], now: float
    ) -> list[Mapping[str, str]]:
        """The keys with which a row can be taken, for some value of its other fields.

        One mapping without keys where its message names none; none where it cannot be taken.
        `where` says on which connection a move with such keys would be made; None: on none.
        """
        machine, row = self._rows[row_id]
        message = self._spec.messages[row.message]
        party = self._parties[machine.role]
        agreed = [
            fields
            for each in party.enabled_rows(now)
            if each.row.id == row_id
            for fields in each.fields
        ]
        found: list[Mapping[str, str]] = []
        for keys in self._keys.candidates(message) if agreed else ():
            named: dict[str, Any] = {**keys}
            if message.kind in ON_CONNECTION:
                connection = where(keys)
                if connection is None:
                    continue
                named[CONNECTION] = connection
            if not self._may_begin(machine.role, message.name, keys):
                continue
            if any(party.enabled(row_id, {**fields, **named}, now) for fields in agreed):
                found.append(keys)
        return found

    def states(self, machine: Machine, connection: str | None) -> list[str]:
        """The states of a machine: of its copy for the connection in use.

        Of a machine with other keys, those of all its copies, and of one yet to be made.
        """
        party = self._parties[machine.role]
        if machine.per not in (None, CONNECTION):
            states = [copy.state for copy in party.copies.values() if copy.machine is machine]
            return list(dict.fromkeys([*states, machine.initial]))
        copy = party.copies.get((machine.name, None if machine.per is None else connection))
        return [machine.initial if copy is None else copy.state]

    def _may_begin(self, role: Role, message: str, fields: Mapping[str, Any]) -> bool:
        """Whether the copies that sending a message would make are of keys nobody mentioned yet."""
        copies = self._parties[role].copies
        keyed = ((each, each.per) for each in self._spec.of_role(role) if message in each.alphabet)
        return not any(
            (machine.name, fields[per]) not in copies and self._keys.is_known(per, fields[per])
            for machine, per in keyed
            if per is not None and per != CONNECTION and per in fields
        )

    def _asked(self, message: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of a move that machines may ask for: finite ones and keys."""
        known = self._spec.messages[message]
        return {
            name: value
            for name, value in fields.items()
            if (domain := known.domain(name)) is not None
            and (domain.finite or domain.kind == "key")
        }
