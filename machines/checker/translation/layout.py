"""Where everything of a spec stands in a program: copies of machines, connections, keys, clocks.

A machine with `per` has a copy for each label of that key from the start; its state is 0 as long as
the copy is not there. Each connection has the queue of what is on its way to the server, and a line
that was never opened, is open, or was closed by the client for good.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from machines.checker.formula import Formula, among, equals, every, negated, some
from machines.checker.program import Cell, Clock, Place
from machines.checker.translation.conditions import Meaning
from machines.model.ensemble import Fields, field_classes
from machines.model.party import CONNECTION, carries
from machines.model.table import Table
from machines.spec.spec import ON_CONNECTION, Domain, Instance, Message, Role, Spec, Value

NEVER, OPEN, CLOSED = 0, 1, 2
_LINE = ("never opened", "open", "closed")
_VALUE_MAX = 2**15 - 1


@dataclass(frozen=True, eq=False)
class Copy:
    """One copy of a machine: its cells, and its clocks by number.

    `key` is the kind of key and `index` the number of the label, "" and 0 for a machine without.
    `timers` are the clocks of obligations that name none: the first of each state, the second...
    """

    table: Table
    key: str
    index: int
    label: str
    state: int
    variables: Mapping[str, tuple[int, Domain]]
    clocks: Mapping[str, int]
    timers: tuple[int, ...]

    @property
    def name(self) -> str:
        """What the copy is called: `socket c1`."""
        return f"{self.table.machine.name} {self.label}".strip()

    def code(self, state: str) -> int:
        """Return the value of the cell `state` that stands for a state."""
        return 1 + [*self.table.states].index(state)

    def at(self, *states: str) -> Formula:
        """Return whether the copy is in one of some states."""
        return among(self.state, [self.code(name) for name in states])

    def finals(self) -> tuple[str, ...]:
        """Return the names of the final states."""
        return tuple(state.name for state in self.table.states.values() if state.final)

    def there(self) -> Formula:
        """Return whether the copy is there; always true of a machine without a key."""
        return negated(equals(self.state, 0)) if self.key else every()

    def meaning(self, limits: Mapping[str, Fraction], fields: Mapping[str, Value]) -> Meaning:
        """Return what names mean in an expression of this copy and a message."""
        states = {name: self.code(name) for name in self.table.states}
        return Meaning(self.variables, self.state, states, self.clocks, limits, fields)


@dataclass(frozen=True)
class Line:
    """One connection: the cell of its line, and for each place of its queue the cells there.

    The first cell of a place is the item (0: none), the others the labels of keys that it carries.
    """

    index: int
    label: str
    status: int
    queue: tuple[tuple[int, ...], ...]


class Layout:
    """All cells and clocks of a spec with the copies and queues of an instance.

    `kinds` are the numbers of labels by kind of key; `items` what may wait in a queue: messages
    with the values of fields that the server tells apart. `follows` are the cells of what is
    followed, by machine, index of the copy and kind of key.
    """

    def __init__(self, spec: Spec, instance: Instance, limits: Mapping[str, Fraction]) -> None:
        self.spec = spec
        self.instance = instance
        self.limits = limits
        self.cells: list[Cell] = []
        self.clocks: list[Clock] = []
        self.classes = field_classes(spec, limits)
        self.kinds = dict(self._kinds())
        self.copies = {m.name: tuple(self._copies(m.name)) for m in spec.machines.values()}
        self.follows = dict(self._follows())
        self.items = tuple(self._items())
        carried = (self.keys(spec.messages[name]) for name, _ in self.items)
        self.queued_keys = tuple(dict.fromkeys(k for ks in carried for k in ks if k != CONNECTION))
        self.lines = tuple(self._lines())

    def _kinds(self) -> Iterator[tuple[str, int]]:
        machines = self.spec.machines.values()
        if any(m.kind in ON_CONNECTION for m in self.spec.messages.values()):
            is_keyed = any(m.per == CONNECTION and m.role != "server" for m in machines)
            yield CONNECTION, self._many(CONNECTION) if is_keyed else 1
        for kind in dict.fromkeys(k for m in machines for k in (m.per, *m.follows)):
            if kind is not None and kind != CONNECTION:
                yield kind, self._many(kind)

    def _many(self, kind: str) -> int:
        return self.instance.keys.get(kind, self.instance.copies)

    def _copies(self, name: str) -> Iterator[Copy]:
        table = Table(self.spec.machines[name], self.limits)
        kind = table.machine.per
        if kind is None:
            yield self._copy(table, "", 0)
            return
        for index in range(1, self.kinds[kind] + 1):
            yield self._copy(table, kind, index)

    def _copy(self, table: Table, kind: str, index: int) -> Copy:
        machine = table.machine
        label = label_of(kind, index) if kind else ""
        name = f"{machine.name} {label}".strip()
        place = Place(machine.name, kind, index)
        names = tuple(table.states)
        low = 0 if kind else 1
        first = 0 if kind else 1 + names.index(machine.initial)
        labels = ("not there", *names) if kind else names
        state = self.cell(Cell(f"{name}.state", low, len(names), first, place, labels))
        variables = {
            v.name: (self._variable(name, v.name, v.domain, v.initial, place), v.domain)
            for v in machine.variables
        }
        clocks = {clock: self.clock(f"{name}.{clock}", place) for clock in machine.clocks}
        duties = (sum(item.clock is None for item in s.must) for s in machine.states)
        timers = tuple(
            self.clock(f"{name}.due {number}", place)
            for number in range(1, max(duties, default=0) + 1)
        )
        return Copy(table, kind, index, label, state, variables, clocks, timers)

    def _variable(self, of: str, name: str, domain: Domain, initial: Value, place: Place) -> int:
        members = domain.members()
        where = f"{of}.{name}"
        if domain.kind == "enum":
            labels = tuple(map(str, members))
            start = members.index(initial)
            return self.cell(Cell(where, 0, len(members) - 1, start, place, labels))
        if domain.kind == "bool":
            return self.cell(Cell(where, 0, 1, int(bool(initial)), place, ("false", "true")))
        if max(abs(domain.low), abs(domain.high)) > _VALUE_MAX:
            raise ValueError(f"the variable {where} ranges to {domain.high}: too far to explore")
        return self.cell(Cell(where, domain.low, domain.high, int(initial or 0), place))

    def _follows(self) -> Iterator[tuple[tuple[str, int, str], int]]:
        for machine in self.spec.machines.values():
            for copy, kind in product(self.copies[machine.name], machine.follows):
                place = Place(machine.name, copy.key, copy.index)
                many = self.kinds[kind]
                labels = ("none", *(label_of(kind, index) for index in range(1, many + 1)))
                what = "follows" if len(machine.follows) == 1 else f"follows {kind}"
                cell = self.cell(Cell(f"{copy.name} {what}", 0, many, 0, place, labels, kind))
                yield (machine.name, copy.index, kind), cell

    def _items(self) -> Iterator[tuple[str, Fields]]:
        if not self.instance.channel:
            return
        for message in self.spec.messages.values():
            if message.receiver == "server" and message.kind in ON_CONNECTION:
                reads: set[str] = set()
                machines = self.machines("server", message.name)
                for name in machines:
                    reads |= self.copies[name][0].table.reads.get(message.name, frozenset())
                found = (tuple(f for f in c if f[0] in reads) for c in self.classes[message.name])
                if machines:
                    yield from ((message.name, fields) for fields in dict.fromkeys(found))

    def _lines(self) -> Iterator[Line]:
        for index in range(1, self.kinds.get(CONNECTION, 0) + 1):
            label = label_of(CONNECTION, index)
            place = Place("line", CONNECTION, index)
            status = self.cell(Cell(f"line {label}", 0, 2, NEVER, place, _LINE))
            queue = [
                tuple(self._place(f"queue {label}.{number}", place))
                for number in range(1, self.instance.channel + 1)
                if self.items
            ]
            yield Line(index, label, status, tuple(queue))

    def _place(self, name: str, place: Place) -> Iterator[int]:
        labels = ("nothing", *(said(message, fields) for message, fields in self.items))
        yield self.cell(Cell(name, 0, len(self.items), 0, place, labels))
        for kind in self.queued_keys:
            many = self.kinds[kind]
            names = ("none", *(label_of(kind, index) for index in range(1, many + 1)))
            yield self.cell(Cell(f"{name}.{kind}", 0, many, 0, place, names, kind))

    def cell(self, cell: Cell) -> int:
        """Add a cell and return its number."""
        self.cells.append(cell)
        return len(self.cells) - 1

    def flag(self, name: str, place: Place) -> int:
        """Add a cell that is false at the start."""
        return self.cell(Cell(name, 0, 1, 0, place, ("false", "true")))

    def clock(self, name: str, place: Place) -> int:
        """Add a clock and return its number."""
        self.clocks.append(Clock(name, place))
        return len(self.clocks) - 1

    # questions

    def machines(self, role: Role, message: str) -> tuple[str, ...]:
        """Return the machines of a role that take part in a message."""
        return tuple(m.name for m in self.spec.of_role(role) if message in m.alphabet)

    def keys(self, message: Message) -> tuple[str, ...]:
        """Return the kinds of keys that a message carries and that some machine minds."""
        return tuple(kind for kind in self.kinds if carries(message, kind))

    def keyed(self, kind: str, index: int) -> list[Copy]:
        """Return all copies with a key, of all roles."""
        return [copy for copy in self.all() if copy.key == kind and copy.index == index]

    def all(self) -> Iterator[Copy]:
        """Walk all copies of all machines."""
        for copies in self.copies.values():
            yield from copies

    def is_heard(self, kind: str, index: int) -> Formula:
        """Return whether something on its way to the server names a key."""
        if kind not in self.queued_keys:
            return some()
        at = 1 + self.queued_keys.index(kind)
        return some(*(equals(cells[at], index) for line in self.lines for cells in line.queue))


def label_of(kind: str, index: int) -> str:
    """Return the name of the `index`-th key of a kind: `c1` for connections, `stream_id1`."""
    return f"{CONNECTION[0] if kind == CONNECTION else kind}{index}"


def said(message: str, fields: Fields) -> str:
    """Return a message and the values of its fields, for people."""
    inside = ", ".join(f"{name}={text(value)}" for name, value in fields)
    return f"{message}({inside})" if inside else message


def text(value: Value) -> str:
    """Write a value as the spec does."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def meant(message: Message, name: str, said: str) -> Value:
    """Return the value of a field that `text` wrote; what it wrote where no value is known."""
    domain = message.domain(name)
    members = () if domain is None else domain.members()
    return next((member for member in members if text(member) == said), said)
