"""All machines of one role without their clocks, with all their copies, as one immutable state.

The rule of composition is that of `machines.model.party`; here every choice is followed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

from machines.model.closure import Limits, compiled, names_read
from machines.model.occurrence import Action
from machines.model.party import carries
from machines.model.table import Table
from machines.model.untimed import Local, Untimed
from machines.spec.expression import Assign, Bool, Expression, MessageField, Node, Not, leaves
from machines.spec.spec import Machine, Message, Role, Spec, Value

#: the fields of a message that matter, in the order of their names
Fields = tuple[tuple[str, Value], ...]
#: one copy: the index of its machine, its key, its state, and the keys that it follows, by the
#: order of its machine's `follows`; "" where there is none
Member = tuple[int, str, Local, tuple[str, ...]]
#: all copies, in the order of machines and keys
Members = tuple[Member, ...]
#: the keys that may be named, by key field
Keys = tuple[tuple[str, tuple[str, ...]], ...]
#: what a role may want to do: an action, the message or clock, and the fields
Offer = tuple[Action, str, Fields]
#: (machine, key, row id) of each copy that took a row
Rows = tuple[tuple[str, str, str], ...]


class Outcome(NamedTuple):
    """One way in which the copies concerned take a message together."""

    members: Members
    rows: Rows


class Ensemble:
    """The machines of one role. Copies of machines without a key have the key "".

    `classes` are the values of fields that are told apart, by message (see `field_classes`). `pers`
    are the key fields that machines have copies for, or follow.
    """

    def __init__(
        self,
        spec: Spec,
        role: Role,
        limits: Limits,
        classes: Mapping[str, list[Fields]],
    ) -> None:
        self.role = role
        self.messages = spec.messages
        self.classes = classes
        chosen = spec.of_role(role)
        self.machines = [Untimed(Table(m, limits), _observed(spec, m.name)) for m in chosen]
        pers = [each for m in chosen for each in (m.per, *m.follows) if each is not None]
        self.pers = tuple(dict.fromkeys(pers))
        self._outcomes: dict[tuple[Members, Action, str, Fields], tuple[Outcome, ...]] = {}
        self._offers: dict[tuple[Members, Keys], tuple[Offer, ...]] = {}

    def start(self) -> Members:
        """Return the copies that are there from the beginning: those of machines without a key."""
        machines = enumerate(self.machines)
        return tuple(self._made(i, "") for i, item in machines if item.machine.per is None)

    def _made(self, index: int, key: str) -> Member:
        machine = self.machines[index]
        return index, key, machine.start(), ("",) * len(machine.machine.follows)

    def keys(self, members: Members, per: str) -> frozenset[str]:
        """Return the keys of one kind that copies have, or follow."""
        found: set[str] = set()
        for index, key, _, followed in members:
            machine = self.machines[index].machine
            if machine.per == per:
                found.add(key)
            if per in machine.follows:
                found.add(followed[machine.follows.index(per)])
        return frozenset(found - {""})

    def is_final(self, members: Members, per: str, key: str) -> bool:
        """Tell whether there are copies with this key and all of them are in final states."""
        states = self._finals(members, per, key)
        return bool(states) and all(states)

    def is_busy(self, members: Members, per: str, key: str) -> bool:
        """Tell whether there is a copy with this key in a state that is not final."""
        return not all(self._finals(members, per, key))

    def _finals(self, members: Members, per: str, key: str) -> list[bool]:
        """Return, for each copy with this key, whether its state is final."""
        return [
            self.machines[index].table.states[local[0]].final
            for index, found, local, _ in members
            if found == key and self.machines[index].machine.per == per
        ]

    def without(self, members: Members, per: str, key: str) -> Members:
        """Return the copies without those that have this key; who followed it follows none."""
        kept: list[Member] = []
        for index, found, local, followed in members:
            machine = self.machines[index].machine
            if machine.per == per and found == key:
                continue
            pairs = zip(machine.follows, followed, strict=True)
            left = tuple("" if pair == (per, key) else pair[1] for pair in pairs)
            kept.append((index, found, local, left))
        return tuple(kept)

    def react(
        self, members: Members, action: Action, message: str, fields: Fields
    ) -> tuple[Outcome, ...]:
        """Return all that the copies concerned may do together with a message."""
        asked = (members, action, message, fields)
        found = self._outcomes.get(asked)
        if found is None:
            found = self._outcomes[asked] = self._react(*asked)
        return found

    def _react(
        self, members: Members, action: Action, message: str, fields: Fields
    ) -> tuple[Outcome, ...]:
        concerned = self._concerned(members, action, message, dict(fields))
        if not concerned and action != "receive":
            return ()
        options = [
            self.machines[index].react(local, action, message, fields)
            for index, _, local, _ in concerned
        ]
        others = {(index, key): (local, follows) for index, key, local, follows in members}
        outcomes: dict[Outcome, None] = {}
        for chosen in product(*options):
            after = dict(others)
            rows: list[tuple[str, str, str]] = []
            for (index, key, _, followed), option in zip(concerned, chosen, strict=True):
                machine = self.machines[index].machine
                led = dict(zip(machine.follows, followed, strict=True))
                if led and self._leads(machine, action, message, dict(fields)):
                    led.update((n, str(v)) for n, v in fields if n in led)
                after[index, key] = (option.local, tuple(led.values()))
                if option.row_id is not None:
                    rows.append((machine.name, key, option.row_id))
            state = tuple((*place, *there) for place, there in sorted(after.items()))
            outcomes[Outcome(state, tuple(rows))] = None
        return tuple(outcomes)

    def _concerned(
        self, members: Members, action: Action, message: str, fields: Mapping[str, Value]
    ) -> list[Member]:
        """Return the copies that a message concerns, those included that it makes."""
        found: list[Member] = []
        for index, item in enumerate(self.machines):
            machine = item.machine
            if action == "clock":
                is_concerned = message in machine.clocks
                is_keyed = machine.per is not None
            else:
                is_concerned = message in machine.alphabet
                is_keyed = machine.per is not None and carries(self.messages[message], machine.per)
            if not is_concerned:
                continue
            copies = [copy for copy in members if copy[0] == index]
            if machine.per is not None and is_keyed:
                key = str(fields[machine.per])
                copies = [copy for copy in copies if copy[1] == key] or [self._made(index, key)]
            if machine.follows and not self._leads(machine, action, message, fields):
                copies = [copy for copy in copies if not _is_elsewhere(machine, copy[3], fields)]
            found += copies
        return found

    def _leads(
        self, machine: Machine, action: Action, message: str, fields: Mapping[str, Value]
    ) -> bool:
        """Tell whether a message says what a copy follows; see `machines.spec.spec`."""
        is_clients = (action == "send") == (self.role == "client") and action != "clock"
        is_its = machine.per is None or machine.per in fields
        return is_clients and is_its and machine.is_led_by(message)

    def offers(self, members: Members, keys: Keys) -> tuple[Offer, ...]:
        """Return the messages that some copy has a row to send, and the clocks that may fire.

        `keys` are all keys that may be named, those of copies yet to be made among them. The other
        copies concerned are not asked here: that is for `react`.
        """
        asked = (members, keys)
        found = self._offers.get(asked)
        if found is None:
            found = self._offers[asked] = tuple(dict.fromkeys(self._offered(members, keys)))
        return found

    def _offered(self, members: Members, keys: Keys) -> Iterator[Offer]:
        there = {(index, key) for index, key, _, _ in members}
        makeable = [
            self._made(index, key)
            for index, item in enumerate(self.machines)
            for key in dict(keys).get(item.machine.per or "", ())
            if (index, key) not in there
        ]
        for index, key, local, _ in (*members, *makeable):
            table = self.machines[index].table
            per = table.machine.per
            for row in table.leaving.get(local[0], ()):
                if row.row.action == "clock":
                    yield "clock", row.row.message, () if per is None else ((per, key),)
                elif row.row.action == "send":
                    own = {} if per is None else {per: (key,)}
                    message = self.messages[row.row.message]
                    for fields in self._fields(message, {**dict(keys), **own}):
                        yield "send", message.name, fields

    def _fields(self, message: Message, keys: Mapping[str, tuple[str, ...]]) -> Iterator[Fields]:
        """Walk the values of the fields of a message: of those that matter, and of its keys."""
        carried = [per for per in keys if carries(message, per)]
        for values in self.classes[message.name]:
            for chosen in product(*(keys[per] for per in carried)):
                yield tuple(sorted((*values, *zip(carried, chosen, strict=True))))


def _is_elsewhere(machine: Machine, followed: tuple[str, ...], fields: Mapping[str, Value]) -> bool:
    """Tell whether a message carries another key than the one that a copy follows."""
    pairs = zip(machine.follows, followed, strict=True)
    return any(kind in fields and fields[kind] != key for kind, key in pairs)


def _observed(spec: Spec, machine: str) -> frozenset[str]:
    """Return the variables of a machine that properties read."""
    found: frozenset[str] = frozenset()
    for item in spec.properties:
        if item.machine == machine:
            found |= names_read(item.condition, "variable")
    return found


def field_classes(spec: Spec, limits: Limits) -> dict[str, list[Fields]]:
    """Return, for each message, one value of its fields for each way guards may see them.

    Fields that no row reads are left out. Values that every guard sees alike are one.
    """
    result: dict[str, list[Fields]] = {}
    for message in spec.messages.values():
        atoms = [atom for tree in _trees(spec, message.name) for atom in _atoms(tree)]
        seen: dict[tuple[object, ...], Fields] = {}
        read = {name for atom in atoms for name in _fields_of(atom)}
        finite = [f for f in message.fields if f.name in read and f.domain.finite]
        for values in product(*(item.domain.members() for item in finite)):
            fields = {item.name: value for item, value in zip(finite, values, strict=True)}
            signature = tuple(_view(atom, fields, limits) for atom in atoms)
            seen.setdefault(signature, tuple(sorted(fields.items())))
        result[message.name] = list(seen.values())
    return result


def _view(atom: Node, fields: Mapping[str, Value], limits: Limits) -> object:
    """Return what an atom sees of fields: its value, or the fields where it mentions more."""
    read = _fields_of(atom)
    is_alone = all(isinstance(leaf, MessageField) or leaf.kind == "limit" for leaf in leaves(atom))
    if is_alone and fields.keys() >= {*read}:
        return compiled(Expression("", atom), limits)({}, {}, 0.0, fields, "")
    return tuple(fields.get(name) for name in read)


def _trees(spec: Spec, message: str) -> Iterator[Node]:
    for machine in spec.machines.values():
        for row in machine.rows:
            if row.message == message and row.action != "clock":
                if row.guard is not None:
                    yield row.guard.tree
                for item in row.effect:
                    if isinstance(item, Assign):
                        yield item.expression.tree


def _atoms(node: Node) -> Iterator[Node]:
    """Walk the parts of a condition that mention a field and are joined by and, or and not."""
    if isinstance(node, Bool):
        for operand in node.operands:
            yield from _atoms(operand)
    elif isinstance(node, Not):
        yield from _atoms(node.operand)
    elif _fields_of(node):
        yield node


def _fields_of(node: Node) -> list[str]:
    return sorted({leaf.field for leaf in leaves(node) if isinstance(leaf, MessageField)})
