"""A role in a run: all its machines, each with all its copies, in step with what happens.

Which machines a message concerns, and which of their copies, is said in `machines.spec.spec`; they
take it together, or nothing changes. The client's party is the oracle: what it does not allow the
plugin may not do. The parties of caller and server say what may be done to it.

A party runs on `machines.model.table`, not on machines of the `transitions` library: one message
concerns several copies, which must all be asked before one of them moves, and tables are asked in
a few microseconds. A test holds tables and `transitions` machines equal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from machines.model.closure import Limits
from machines.model.departure import Assumption, NotAllowed, near_misses
from machines.model.duty import Copy, Due, flips
from machines.model.occurrence import Action, Occurrence, Taken
from machines.model.table import CompiledRow, Table, limits_of
from machines.spec.spec import ON_CONNECTION, Message, Role, Row, Spec, Value

CONNECTION = "connection"
#: the key that offers give to a copy that does not exist yet
NEW = "new"


class Enabled(NamedTuple):
    """A row that may be taken now. `key` is NEW where its copy would be made by taking it.

    `fields` are the values of keys, and of the finite fields that a row of the role reads, with
    which all machines of the role agree to it: at least one mapping. Any value of a field that
    they leave out will do.
    """

    machine: str
    key: str | None
    row: Row
    fields: tuple[Mapping[str, Value], ...]


@dataclass(frozen=True, slots=True)
class _Concern:
    """How a message concerns one machine: by `per`, where the message carries its key."""

    table: Table
    per: str | None
    carries: bool


class _Step(NamedTuple):
    table: Table
    copy: Copy
    row: CompiledRow | None
    is_new: bool


class _Refusal(NamedTuple):
    table: Table
    copy: Copy


class Party:
    """All machines of one role. `taken` counts rows by (machine, row id).

    Building one compiles the rows (a millisecond); `clone` a fresh one to have many.

    `limits` replace limits of the spec by name; KeyError for a name it does not have. `now` is
    the instant at which the clocks of the first copies start.
    """

    def __init__(
        self, spec: Spec, role: Role, limits: Limits | None = None, now: float = 0.0
    ) -> None:
        self.spec = spec
        self.role = role
        self.limits = limits_of(spec, limits)
        self.now = now
        self.taken: Counter[tuple[str, str]] = Counter()
        #: by machine, key of the copy and key field that it follows: the value that it follows
        self.followed: dict[tuple[str, str | None, str], str] = {}
        self.tables = {m.name: Table(m, self.limits) for m in spec.of_role(role)}
        self.copies: dict[tuple[str, str | None], Copy] = {
            (name, None): table.start(None, now)
            for name, table in self.tables.items()
            if table.machine.per is None
        }
        self._concerns = {
            message.name: tuple(self._concerned(message)) for message in spec.messages.values()
        }

    def _concerned(self, message: Message) -> Iterator[_Concern]:
        for table in self.tables.values():
            if message.name in table.machine.alphabet:
                per = table.machine.per
                yield _Concern(table, per, per is not None and carries(message, per))

    def clone(self) -> Party:
        """Return a party in the same state that goes its own way from here on."""
        other = object.__new__(Party)
        other.__dict__.update(self.__dict__)
        other.taken = Counter(self.taken)
        other.followed = dict(self.followed)
        other.copies = {place: copy.clone() for place, copy in self.copies.items()}
        return other

    def observe(self, occurrence: Occurrence) -> list[Taken]:
        """Take an occurrence in all copies that it concerns, and say what each did.

        Raises NotAllowed when the role itself does what one of its machines does not allow, and
        Assumption when it receives what its machines do not provide for; nothing changes then.
        """
        steps = self._resolve(occurrence)
        if isinstance(steps, _Refusal):
            raise self._departure(steps, occurrence)
        now = self.now = occurrence.at
        result: list[Taken] = []
        for table, copy, row, is_new in steps:
            source = copy.state
            table.move(copy, row, occurrence.action, occurrence.fields, now)
            name = table.machine.name
            if table.machine.follows and self._leads(table, occurrence):
                for kind in table.machine.follows:
                    if kind in occurrence.fields:
                        self.followed[name, copy.key, kind] = str(occurrence.fields[kind])
            if is_new:
                self.copies[name, copy.key] = copy
            if row is None:
                result.append(Taken(name, copy.key, None, source, source))
                continue
            self.taken[name, row.row.id] += 1
            result.append(Taken(name, copy.key, row.row.id, source, copy.state, row.restarts))
        return result

    def _resolve(self, occurrence: Occurrence) -> list[_Step] | _Refusal:
        """Return what each copy concerned would do, or the first one that would not take it."""
        action, message, fields, now = (
            occurrence.action,
            occurrence.message,
            occurrence.fields,
            occurrence.at,
        )
        steps: list[_Step] = []
        for table, per, is_keyed in self._concern(action, message):
            is_free = not table.machine.follows or self._leads(table, occurrence)
            for copy, is_new in self._copies_of(table, per, is_keyed, fields, now):
                if not is_free and self._is_elsewhere(copy, fields):
                    continue
                row = table.choose(copy, action, message, fields, now)
                if row is None and not table.ignores(copy.state, action, message):
                    return _Refusal(table, copy)
                steps.append(_Step(table, copy, row, is_new))
        if not steps and action == "send":
            table = next(iter(self.tables.values()))
            return _Refusal(table, next(self._of(table), None) or table.start(None, now))
        return steps

    def _leads(self, table: Table, occurrence: Occurrence) -> bool:
        """Tell whether a message says what a copy follows: the client sends it, with its key."""
        machine, action = table.machine, occurrence.action
        is_clients = (action == "send") == (self.role == "client") and action != "clock"
        is_its = machine.per is None or machine.per in occurrence.fields
        return is_clients and is_its and machine.is_led_by(occurrence.message)

    def _is_elsewhere(self, copy: Copy, fields: Mapping[str, object]) -> bool:
        """Tell whether a message carries another key than the one the copy follows."""
        machine = copy.machine
        return any(
            kind in fields
            and str(fields[kind]) != self.followed.get((machine.name, copy.key, kind))
            for kind in machine.follows
        )

    def _concern(self, action: Action, message: str) -> Iterator[tuple[Table, str | None, bool]]:
        if action == "clock":
            for table in self.tables.values():
                if message in table.machine.clocks:
                    yield table, table.machine.per, table.machine.per is not None
            return
        for concern in self._concerns[message]:
            yield concern.table, concern.per, concern.carries

    def _copies_of(
        self,
        table: Table,
        per: str | None,
        is_keyed: bool,
        fields: Mapping[str, object],
        now: float,
    ) -> Iterator[tuple[Copy, bool]]:
        name = table.machine.name
        if per is None:
            yield self.copies[name, None], False
        elif is_keyed:
            key = str(fields[per])
            copy = self.copies.get((name, key))
            yield (table.start(key, now), True) if copy is None else (copy, False)
        else:
            for copy in self._of(table):
                yield copy, False

    def _of(self, table: Table) -> Iterator[Copy]:
        name = table.machine.name
        return (copy for place, copy in self.copies.items() if place[0] == name)

    def _departure(self, refusal: _Refusal, occurrence: Occurrence) -> NotAllowed | Assumption:
        table, copy = refusal
        near = near_misses(table, copy, occurrence, self.limits)
        if occurrence.action == "receive":
            reason = table.states[copy.state].illegal.get(occurrence.message)
            return Assumption(table.machine.name, copy, occurrence, near, reason)
        return NotAllowed(table.machine.name, copy, occurrence, near)

    # what may happen next

    def allows(self, occurrence: Occurrence) -> bool:
        """Tell whether all copies concerned would take the occurrence; changes nothing."""
        return not isinstance(self._resolve(occurrence), _Refusal)

    def enabled(self, row_id: str, fields: Mapping[str, object], now: float) -> bool:
        """Tell whether that row would be taken now with those fields, and all others agree.

        A row of a machine with `per` is asked of the copy whose key `fields` holds, which may be
        one that does not exist yet; without the key, of any copy.
        """
        table = next((t for t in self.tables.values() if row_id in t.by_id), None)
        if table is None:
            raise KeyError(f"no machine of the {self.role} has a row {row_id!r}")
        row = table.by_id[row_id].row
        steps = self._resolve(Occurrence(row.action, row.message, fields, now))
        if isinstance(steps, _Refusal):
            return False
        return any(step.row is table.by_id[row_id] for step in steps)

    def enabled_rows(self, now: float) -> list[Enabled]:
        """Return the `send` and `clock` rows that may be taken now, in the order of the spec."""
        result: list[Enabled] = []
        for name, table in self.tables.items():
            per = table.machine.per
            copies = [(copy.key, copy) for copy in self._of(table)]
            if per is not None:
                copies.append((NEW, table.start(NEW, now)))
            for key, copy in copies:
                for row in table.leaving.get(copy.state, ()):
                    if row.row.action == "receive":
                        continue
                    fields = tuple(self._agreed(table, copy, row, now))
                    if fields:
                        result.append(Enabled(name, key, row.row, fields))
        return result

    def _agreed(
        self, table: Table, copy: Copy, row: CompiledRow, now: float
    ) -> Iterator[Mapping[str, Value]]:
        """Walk the values of fields with which this copy takes this row and the others agree."""
        action, message, per = row.row.action, row.row.message, table.machine.per
        if action == "clock":
            if row.guard(copy.variables, copy.clocks, now, {}, copy.state):
                yield {} if per is None else {per: copy.key}
            return
        for fields in self._valuations(self.spec.messages[message]):
            if per is not None and fields.get(per, copy.key) != copy.key:
                continue
            if table.choose(copy, action, message, fields, now) is not row:
                continue
            occurrence = Occurrence(action, message, fields, now)
            is_free = not table.machine.follows or self._leads(table, occurrence)
            if (is_free or not self._is_elsewhere(copy, fields)) and self.allows(occurrence):
                yield fields

    def _valuations(self, message: Message) -> Iterator[dict[str, Value]]:
        """Walk the values of the fields of a message that matter here, and of its keys."""
        choices: dict[str, tuple[Value, ...]] = {}
        keys: dict[str, set[str]] = {}
        for concern in self._concerns[message.name]:
            for name in concern.table.reads.get(message.name, ()):
                domain = message.domain(name)
                choices[name] = domain.members() if domain is not None else ()
            if concern.carries and concern.per is not None:
                known = {copy.key for copy in self._of(concern.table) if copy.key is not None}
                keys.setdefault(concern.per, set()).update(known)
        choices.update((per, (*sorted(known), NEW)) for per, known in keys.items())
        for values in product(*choices.values()):
            yield dict(zip(choices, values, strict=True))

    # what is owed, and when things change by themselves

    def obligations(self, now: float) -> list[Due]:
        """Return the obligations in force at `now`, in the order of the machines and copies."""
        return [
            item.due(copy, start)
            for copy in self.copies.values()
            for index, item in enumerate(self.tables[copy.machine.name].duties[copy.state])
            if (start := item.since(copy, index, now)) is not None
        ]

    def due(self) -> Due | None:
        """Return the obligation whose deadline comes first if nothing happens; None if none."""
        dues = [
            due
            for copy in self.copies.values()
            for index, item in enumerate(self.tables[copy.machine.name].duties[copy.state])
            for start, end in item.spans(copy, index)
            if (due := item.due(copy, start)).deadline < end
        ]
        return min(dues, key=lambda due: due.deadline, default=None)

    def interesting(self, now: float) -> list[float]:
        """Return the instants after `now` at which a guard on a clock or a deadline flips."""
        instants: set[float] = set()
        for copy in self.copies.values():
            table = self.tables[copy.machine.name]
            for row in table.leaving.get(copy.state, ()):
                instants.update(flips(row.thresholds, copy, now))
            for index, item in enumerate(table.duties[copy.state]):
                instants.update(flips(item.thresholds, copy, now))
                instants.update(
                    item.due(copy, span[0]).deadline for span in item.spans(copy, index)
                )
        return sorted(instant for instant in instants if instant > now)


def carries(message: Message, field_name: str) -> bool:
    """Tell whether a message names that key: what travels on a connection names the connection."""
    if field_name == CONNECTION and message.kind in ON_CONNECTION:
        return True
    return message.domain(field_name) is not None
