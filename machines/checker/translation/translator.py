"""A spec and an instance as a program of guarded commands.

What is explored
    All copies of all machines with their variables, clocks and obligations. Calls, results and
    hooks are taken by both sides in one instant; what the client sends on a connection waits in a
    queue (`machines.checker.translation.channel`), or is taken in the same instant where the
    instance has no place in its channel. Keys are labels that are given again
    (`machines.checker.translation.keys`).

What is not
    Payloads: flows are judged in runs only. Where time is left out, a guard on a clock may be true
    or false at any moment, and nothing is ever due.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import product

from machines.checker.formula import Formula, equals, every, negated, some
from machines.checker.program import Case, Command, Program
from machines.checker.translation.cuts import lost_unexplored
from machines.checker.translation.duties import Duties
from machines.checker.translation.exchange import Exchange, Exchanges, Key
from machines.checker.translation.keys import Keys, Labels
from machines.checker.translation.layout import CLOSED, NEVER, OPEN, Copy, Layout
from machines.checker.translation.minding import Minding
from machines.checker.translation.observers import Observers
from machines.checker.translation.reaction import Reactions
from machines.model.ensemble import Fields
from machines.model.party import CONNECTION
from machines.model.table import limits_of
from machines.spec.spec import ON_CONNECTION, ROLES, Instance, Message, Spec

__all__ = ["Labels", "translate", "without"]


def translate(
    spec: Spec,
    instance: Instance,
    *,
    limits: Mapping[str, Fraction] | None = None,
    untimed: bool = False,
    labels: Labels = "lowest",
) -> Program:
    """Return the program of an instance of a spec.

    `limits` replace those of the instance, which replace those of the spec: KeyError for a name
    that the spec does not have. `labels` says which labels new keys are given. Time is left out
    where `untimed` or the instance says so. ValueError for what cannot be explored.
    """
    untimed = untimed or instance.untimed
    return _Translation(spec, instance, limits or {}, labels, untimed=untimed).program()


class _Translation:
    def __init__(
        self,
        spec: Spec,
        instance: Instance,
        limits: Mapping[str, Fraction],
        labels: Labels,
        *,
        untimed: bool,
    ) -> None:
        self.spec = spec = without(spec, instance)
        self.instance = instance
        self.untimed = untimed
        self.layout = Layout(spec, instance, limits_of(spec, {**instance.limits, **limits}))
        self.observers = Observers(self.layout, untimed=untimed)
        self.duties = Duties(self.layout, untimed=untimed)
        self.keys = Keys(self.layout, labels)
        for kind, index, busy in self.observers.busy():
            self.keys.busy.setdefault((kind, index), []).append(busy)
        self.reactions = Reactions(self.layout, self.duties)
        self.exchanges = Exchanges(self.layout, self.reactions, self.keys, self.observers)

    def program(self) -> Program:
        """Return all of it."""
        commands = tuple(
            command
            for exchange in self._exchanges()
            for command in self.exchanges.commands(exchange)
        )
        watches = tuple(self.observers.watches())
        clocks = tuple(self.layout.clocks)
        if self.untimed:
            commands = tuple(map(_untimed, commands))
            watches = tuple(replace(watch, bounds=()) for watch in watches)
            clocks = ()
        else:
            running = dict(self.observers.running())
            for copy in self.layout.all():
                running.update(self._running(copy))
            clocks = tuple(
                replace(clock, running=running[number]) for number, clock in enumerate(clocks)
            )
        return Program(
            name=f"{self.spec.protocol} {self.instance.name}",
            cells=tuple(self.layout.cells),
            clocks=clocks,
            commands=commands,
            invariants=tuple(self.duties.invariants()),
            watches=watches,
            final=self._final(),
            ends=dict(self._ends()),
            copies=dict(self.layout.kinds),
            notes=tuple(self._notes()),
        )

    def _running(self, copy: Copy) -> Iterator[tuple[int, Formula]]:
        """Walk the clocks of a copy, each with where its age still matters."""
        steps = self.reactions.steps(copy) if copy.clocks else ()
        minding = Minding(copy.state, steps, self.layout.cells)
        for clock in copy.clocks.values():
            asked = [*self.duties.counting(copy, clock), *self.observers.reading(clock)]
            yield clock, minding.where(clock, asked)
        for timer in copy.timers:
            yield timer, some(*self.duties.counting(copy, timer))

    def _exchanges(self) -> Iterator[Exchange]:
        for message in self.spec.messages.values():
            for fields in self.layout.classes[message.name]:
                for keys in self._keys(message):
                    yield from self._sent(message, fields, keys)
        if self.instance.channel:
            yield from self._taken()
        yield from self._fired()

    def _keys(self, message: Message) -> Iterator[dict[str, Key]]:
        """Walk the keys that a message may carry: each label, in use already or new."""
        kinds = self.layout.keys(message)
        choices: list[list[Key]] = []
        for kind in kinds:
            indexes = range(1, self.layout.kinds[kind] + 1)
            is_given = kind == CONNECTION and message.sender == "server"
            choices.append([Key(i, is_new=False) for i in indexes])
            choices[-1] += [] if is_given else [Key(i, is_new=True) for i in indexes]
        for chosen in product(*choices):
            yield dict(zip(kinds, chosen, strict=True))

    def _known(self, keys: Mapping[str, Key]) -> Formula:
        """Return whether the keys are in use, and the new ones may be given."""
        return every(
            *(
                self.keys.given(kind, key.index) if key.is_new else self.keys.used(kind, key.index)
                for kind, key in keys.items()
            )
        )

    def _sent(
        self,
        message: Message,
        fields: Fields,
        keys: Mapping[str, Key],
    ) -> Iterator[Exchange]:
        """Walk the exchanges in which a message is sent."""
        made = self.exchanges
        ask = made.request("send", message.name, fields, keys)
        acting = tuple(made.concerned(message.sender, ask, keys))
        if not any(outcome.is_row for item in acting for outcome in item.outcomes):
            return
        hear = made.request("receive", message.name, fields, keys)
        event = made.event(message.sender, ask, keys)
        if message.kind not in ON_CONNECTION:
            heard = tuple(made.concerned(message.receiver, hear, keys))
            yield Exchange(event, keys, self._known(keys), (*acting, *heard))
            return
        connection = keys[CONNECTION]
        status = self.layout.lines[connection.index - 1].status
        others = self._known({kind: key for kind, key in keys.items() if kind != CONNECTION})
        if message.sender == "client":
            closed = made.is_closed(connection.index) if not connection.is_new else some()
            known = self._known(keys)
            queued = made.channel.item(message.name, dict(ask.fields))
            if self.instance.channel:
                yield Exchange(event, keys, known, acting, queued, opens=True)
            else:
                heard = tuple(made.concerned("server", hear, keys, unless=closed))
                yield Exchange(event, keys, known, (*acting, *heard), opens=True)
        elif message.kind == "network":
            unseen = replace(event, seen=False)
            there = every(others, negated(equals(status, NEVER)))
            yield Exchange(unseen, keys, there, acting)
        else:
            heard = tuple(made.concerned("client", hear, keys))
            is_open = every(others, equals(status, OPEN))
            yield Exchange(event, keys, is_open, (*acting, *heard))
            is_closed = every(others, equals(status, CLOSED))
            yield Exchange(replace(event, seen=False), keys, is_closed, acting)

    def _taken(self) -> Iterator[Exchange]:
        """Walk the exchanges in which the server takes something out of a queue."""
        made = self.exchanges
        for line in self.layout.lines if self.layout.items else ():
            for name, fields, others, head in made.channel.heads(line.index):
                indexes = {CONNECTION: line.index, **others}
                kinds = self.layout.keys(self.spec.messages[name])
                keys = {kind: Key(indexes[kind], is_new=False) for kind in kinds}
                request = made.request("receive", name, fields, keys)
                concerned = tuple(made.concerned("server", request, keys))
                event = made.event("server", request, keys, seen=False)
                extra = (made.channel.taken(line.index),)
                yield Exchange(event, keys, head, concerned, extra=extra)

    def _fired(self) -> Iterator[Exchange]:
        """Walk the exchanges in which a clock of the environment fires."""
        made = self.exchanges
        for role in ROLES:
            machines = self.spec.of_role(role)
            rows = (row for machine in machines for row in machine.rows if row.action == "clock")
            for clock in dict.fromkeys(row.message for row in rows):
                pers = (machine.per for machine in machines if clock in machine.clocks)
                kinds = [kind for kind in dict.fromkeys(pers) if kind is not None]
                for chosen in product(*(range(1, self.layout.kinds[k] + 1) for k in kinds)):
                    pairs = zip(kinds, chosen, strict=True)
                    keys = {kind: Key(index, is_new=False) for kind, index in pairs}
                    request = made.request("clock", clock, (), keys)
                    acting = tuple(made.concerned(role, request, keys))
                    event = made.event(role, request, keys, seen=role != "server")
                    yield Exchange(event, keys, every(), acting)

    # what holds of all

    def _ended(self, copy: Copy) -> Formula:
        return some(negated(copy.there()), copy.at(*copy.finals()))

    def _final(self) -> Formula:
        """Return whether all copies of caller and client that are there have ended."""
        copies = (c for c in self.layout.all() if c.table.machine.role != "server")
        return every(*map(self._ended, copies))

    def _ends(self) -> Iterator[tuple[str, Formula]]:
        for name, copies in self.layout.copies.items():
            if copies[0].finals():
                yield name, every(*map(self._is_settled, copies))

    def _is_settled(self, copy: Copy) -> Formula:
        """Return whether a copy has ended, or is a server whose connection is over.

        That one is forgotten when the label is given again, and which label it is that is given
        must not decide whether an end can be reached.
        """
        if copy.key == CONNECTION and copy.table.machine.role == "server":
            return some(self._ended(copy), self.keys.over(CONNECTION, copy.index))
        return self._ended(copy)

    def _notes(self) -> Iterator[str]:
        if self.untimed:
            yield "time is left out: a guard on a clock may be true or false at any moment"
            yield "obligations are judged with time and in runs only"
        if self.instance.without:
            yield f"the environment never does {', '.join(self.instance.without)}"
        for name, why in self.observers.left_out.items():
            yield f"`{name}` is judged in runs only: {why}"
        for name in () if self.untimed else self.duties.left_out:
            yield f"the obligation {name} is left out: its condition reads a clock"
        if self.layout.items:
            many = self.instance.channel
            late = "one message" if many == 1 else f"{many} messages"
            yield f"the server is at most {late} late: what finds no place has to wait"
        if rows := lost_unexplored(self.spec):
            yield f"what is lost on its way to the client where {', '.join(rows)} came before a cut"
        for kind, many in self.layout.kinds.items():
            yield f"at most {many} of the key {kind} in use at once"
        if self.spec.flows:
            yield "payloads are left out: flows are judged in runs only"


def without(spec: Spec, instance: Instance) -> Spec:
    """Return a spec without the rows that an instance leaves out."""
    if not instance.without:
        return spec
    machines = {
        name: replace(machine, rows=tuple(r for r in machine.rows if r.id not in instance.without))
        for name, machine in spec.machines.items()
    }
    return replace(spec, machines=machines)


def _untimed(command: Command) -> Command:
    parts = tuple(tuple(_timeless(case) for case in part) for part in command.parts)
    return replace(command, parts=parts, bounds=())


def _timeless(case: Case) -> Case:
    return replace(case, resets=())
