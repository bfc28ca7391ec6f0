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
from machines.model.untimed import Local, Option, Untimed
from machines.spec.expression import Assign, Bool, Expression, MessageField, Node, Not, leaves
from machines.spec.spec import Message, Role, Spec, Value

#: the fields of a message that matter, in the order of their names
Fields = tuple[tuple[str, Value], ...]
#: (index of the machine, key, local state) of each copy, in this order; the key of a machine that
#: follows a key field is the one that it follows
Members = tuple[tuple[int, str, Local], ...]
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


class Refusal(NamedTuple):
    """A copy that has no row for a message and does not ignore it."""

    machine: str
    key: str
    state: str


class Answer(NamedTuple):
    """All that a role may do with a message."""

    outcomes: tuple[Outcome, ...]
    refusals: tuple[Refusal, ...]


class Ensemble:
    """The machines of one role. Copies of machines without a key have the key "".

    `classes` are the values of fields that are told apart, by message (see `field_classes`).
    """

    def __init__(
        self, spec: Spec, role: Role, limits: Limits, classes: Mapping[str, list[Fields]]
    ) -> None:
        self.role = role
        self.messages = spec.messages
        self.classes = classes
        observed = {m.name: _observed(spec, m.name) for m in spec.of_role(role)}
        self.machines = [Untimed(Table(m, limits), observed[m.name]) for m in spec.of_role(role)]
        self.pers = tuple(dict.fromkeys(m.machine.per for m in self.machines if m.machine.per))
        self._answers: dict[tuple[Members, Action, str, Fields], Answer] = {}
        self._offers: dict[tuple[Members, Keys], tuple[Offer, ...]] = {}

    def start(self) -> Members:
        """Return the copies that are there from the beginning: those of machines without a key."""
        return tuple(
            (index, "", machine.start())
            for index, machine in enumerate(self.machines)
            if machine.machine.per is None
        )

    def keys(self, members: Members, per: str) -> frozenset[str]:
        """Return the keys of the copies of machines with that `per`."""
        return frozenset(
            key for index, key, _ in members if self.machines[index].machine.per == per
        )

    def is_final(self, members: Members, per: str, key: str) -> bool:
        """Tell whether there are copies with this key and all of them are in final states."""
        states = [
            self.machines[index].table.states[local[0]].final
            for index, found, local in members
            if found == key and self.machines[index].machine.per == per
        ]
        return bool(states) and all(states)

    def without(self, members: Members, per: str, key: str) -> Members:
        """Return the copies without those that have this key; who followed it follows none."""
        kept: list[tuple[int, str, Local]] = []
        for index, found, local in members:
            machine = self.machines[index].machine
            if found != key or per not in (machine.per, machine.follows):
                kept.append((index, found, local))
            elif machine.follows == per:
                kept.append((index, "", local))
        return tuple(kept)

    def react(self, members: Members, action: Action, message: str, fields: Fields) -> Answer:
        """Return all that the copies concerned may do together with a message."""
        asked = (members, action, message, fields)
        found = self._answers.get(asked)
        if found is None:
            found = self._answers[asked] = self._react(*asked)
        return found

    def _react(self, members: Members, action: Action, message: str, fields: Fields) -> Answer:
        concerned = self._concerned(members, action, message, dict(fields))
        options: list[tuple[Option, ...]] = []
        refusals: list[Refusal] = []
        for index, key, local in concerned:
            reaction = self.machines[index].react(local, action, message, fields)
            options.append(reaction.options)
            if reaction.refuses:
                name = self.machines[index].machine.name
                refusals.append(Refusal(name, key, local[0]))
        others = {(index, key): local for index, key, local in members}
        outcomes: dict[Outcome, None] = {}
        for chosen in product(*options):
            after = dict(others)
            rows: list[tuple[str, str, str]] = []
            for (index, key, _), option in zip(concerned, chosen, strict=True):
                machine = self.machines[index].machine
                place = key
                if action == "send" and machine.follows in dict(fields):
                    del after[index, key]
                    place = str(dict(fields)[machine.follows])
                after[index, place] = option.local
                if option.row_id is not None:
                    named = key if machine.per is not None else ""
                    rows.append((machine.name, named, option.row_id))
            state = tuple((*place, local) for place, local in sorted(after.items()))
            outcomes[Outcome(state, tuple(rows))] = None
        return Answer(tuple(outcomes), tuple(refusals))

    def _concerned(
        self, members: Members, action: Action, message: str, fields: Mapping[str, Value]
    ) -> list[tuple[int, str, Local]]:
        """Return the copies that a message concerns, those included that it makes."""
        found: list[tuple[int, str, Local]] = []
        for index, machine in enumerate(self.machines):
            per = machine.machine.per
            copies = [item for item in members if item[0] == index]
            if action == "clock":
                is_concerned = message in machine.machine.clocks
                is_keyed = per is not None
            else:
                is_concerned = message in machine.machine.alphabet
                is_keyed = per is not None and carries(self.messages[message], per)
            if not is_concerned:
                continue
            follows = machine.machine.follows
            if action == "receive" and follows and follows in fields:
                copies = [item for item in copies if item[1] == fields[follows]]
            if per is not None and is_keyed:
                key = str(fields[per])
                copies = [item for item in copies if item[1] == key]
                copies = copies or [(index, key, machine.start())]
            found += copies
        return found

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
        there = {(index, key) for index, key, _ in members}
        makeable = [
            (index, key, machine.start())
            for index, machine in enumerate(self.machines)
            for key in dict(keys).get(machine.machine.per or "", ())
            if (index, key) not in there
        ]
        for index, key, local in (*members, *makeable):
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
