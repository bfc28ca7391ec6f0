"""Messages as commands: who is concerned, and all that they do in one instant.

The rule of composition is that of `machines.model.party`: all copies of a role that a message
concerns take it together, or it does not happen; one that comes where a copy concerned neither
takes nor ignores it is a fault.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import NamedTuple

from machines.checker.formula import FALSE, TRUE, Formula, equals, every, negated, some
from machines.checker.program import Bound, Case, Command, Event
from machines.checker.translation.channel import Channel
from machines.checker.translation.conditions import Way, is_possible, joined
from machines.checker.translation.keys import Keys
from machines.checker.translation.layout import CLOSED, Copy, Layout, label_of, text
from machines.checker.translation.observers import Observers
from machines.checker.translation.reaction import Absent, Flaw, Outcome, Reactions, Request
from machines.model.party import CONNECTION
from machines.spec.spec import Role, Value


@dataclass(frozen=True, slots=True)
class Key:
    """A key that a message carries: the number of its label, and whether it is a new one."""

    index: int
    is_new: bool


class Concerned(NamedTuple):
    """A copy that a message concerns, what it may do, and what is wrong with that.

    `is_acting` where it is the one that sends; where `unless` is true it hears nothing.
    """

    copy: Copy
    outcomes: tuple[Outcome, ...]
    flaws: tuple[Flaw, ...]
    is_acting: bool
    unless: Formula = FALSE


class Exchange(NamedTuple):
    """One message with its keys and fields, as one role or two take part in it.

    `guard` is what must be the case beside what the copies say. `queued` is the item that is put
    into the queue of the connection; 0 for none. `opens` where it is the client that sends on it.
    """

    event: Event
    keys: Mapping[str, Key]
    guard: Formula
    concerned: tuple[Concerned, ...]
    queued: int = 0
    opens: bool = False
    extra: tuple[tuple[Case, ...], ...] = ()


class Exchanges:
    """Makes commands of exchanges."""

    def __init__(
        self, layout: Layout, reactions: Reactions, keys: Keys, observers: Observers
    ) -> None:
        self.layout = layout
        self.reactions = reactions
        self.keys = keys
        self.observers = observers
        self.channel = Channel(layout)

    def concerned(
        self,
        role: Role,
        request: Request,
        keys: Mapping[str, Key],
        unless: Formula = FALSE,
    ) -> Iterator[Concerned]:
        """Walk the copies of a role that a message concerns. `unless` none is concerned then."""
        is_acting = request.action != "receive"
        for name in self._machines(role, request):
            followed = self._followed(name, role, request, keys)
            if any(keys[kind].is_new for kind in followed):
                continue
            for copy, absent in self._copies(name, role, keys, is_acting=is_acting):
                if followed and absent == "anew":
                    continue  # what was followed is what the old one did
                cells = [(self.layout.follows[name, copy.index, kind], kind) for kind in followed]
                here = [equals(cell, keys[kind].index) for cell, kind in cells]
                elsewhere = some(unless, negated(every(*here))) if here else unless
                found = self.reactions.reaction(copy, request, absent)
                outcomes, flaws = found.outcomes, found.flaws
                if elsewhere != FALSE:
                    outcomes, flaws = _only(negated(elsewhere), outcomes, flaws)
                    ends = None if copy.key else False
                    outcomes = (*outcomes, Outcome((), Case(elsewhere), ends=ends))
                yield Concerned(copy, outcomes, flaws, is_acting, unless)

    def _followed(
        self, name: str, role: Role, request: Request, keys: Mapping[str, Key]
    ) -> list[str]:
        """Return the keys of a message that a copy of a machine must follow to be concerned."""
        machine = self.layout.spec.machines[name]
        is_clients = (request.action != "receive") == (role == "client")
        is_leading = is_clients and machine.is_led_by(request.message)
        if is_leading and machine.per in (None, *keys):
            return []
        return [kind for kind in machine.follows if kind in keys]

    def _machines(self, role: Role, request: Request) -> Iterable[str]:
        if request.action != "clock":
            return self.layout.machines(role, request.message)
        machines = self.layout.spec.of_role(role)
        return [machine.name for machine in machines if request.message in machine.clocks]

    def _copies(
        self, name: str, role: Role, keys: Mapping[str, Key], *, is_acting: bool
    ) -> Iterator[tuple[Copy, Absent]]:
        copies = self.layout.copies[name]
        kind = copies[0].key
        if kind not in keys:
            yield from ((copy, "unconcerned") for copy in copies)
            return
        key = keys[kind]
        is_dumb = is_acting and role != "client"  # it begins what it begins under a new key
        absent: Absent = "anew" if key.is_new else "dumb" if is_dumb else "made"
        yield copies[key.index - 1], absent

    # commands

    def commands(self, exchange: Exchange) -> Iterator[Command]:
        """Walk the commands of an exchange: one for each way the clocks may stand, and faults."""
        found = exchange.concerned
        for ways in product(*(_bounds(item.outcomes) for item in found)):
            bounds = joined([[Way(way, TRUE)] for way in ways])
            if bounds:
                chosen = [_under(way, item) for way, item in zip(ways, found, strict=True)]
                yield from self._command(exchange, bounds[0].bounds, chosen)
        yield from _merged(self._faults(exchange))

    def _command(
        self, exchange: Exchange, bounds: tuple[Bound, ...], chosen: list[tuple[Outcome, ...]]
    ) -> Iterator[Command]:
        pairs = list(zip(exchange.concerned, chosen, strict=True))
        moved = [o.case.guard for c, found in pairs for o in found if c.is_acting and o.is_row]
        parts = [tuple(outcome.case for outcome in found) for found in chosen]
        parts += self._lines(exchange, pairs)
        parts += exchange.extra
        acts = TRUE if exchange.event.action == "receive" else some(*moved)
        takes = (some(*(case.guard for case in part)) for part in parts)
        guard = every(exchange.guard, acts, *takes)
        if not is_possible(guard, self.layout.cells):
            return
        parts += self._others(exchange, parts)
        useful = tuple(part for part in parts if any(_does_something(case) for case in part))
        name = named(exchange) + self._when(bounds)
        yield Command(name, exchange.event, guard, useful, bounds)

    def _lines(
        self, exchange: Exchange, pairs: Sequence[tuple[Concerned, tuple[Outcome, ...]]]
    ) -> Iterator[tuple[Case, ...]]:
        """Walk the parts that queue the message, and that open and close lines."""
        key = exchange.keys.get(CONNECTION)
        if exchange.queued and key is not None:
            others = {kind: other.index for kind, other in exchange.keys.items()}
            is_anew = key.is_new
            yield self.channel.sent(key.index, exchange.queued, others, is_anew=is_anew)
        for line in self.layout.lines:
            touched = {
                item.copy.state: list(found)
                for item, found in pairs
                if item.copy.key == CONNECTION
                and item.copy.index == line.index
                and item.copy.table.machine.role == "client"
            }
            is_this = key is not None and key.index == line.index
            part = self.channel.closing(
                line.index,
                touched,
                opens=is_this and exchange.opens,
                is_anew=is_this and key is not None and key.is_new,
            )
            if part is not None:
                yield part

    def _others(
        self, exchange: Exchange, parts: Sequence[tuple[Case, ...]]
    ) -> Iterator[tuple[Case, ...]]:
        """Walk what else happens: keys are forgotten, and observers see it."""
        kept = {cell for part in parts for case in part for cell, _ in case.sets}
        kept |= {item.copy.state for item in exchange.concerned}
        for kind, key in exchange.keys.items():
            if key.is_new:
                yield from self.keys.forgotten(kind, key.index, kept)
        if exchange.event.seen:
            indexes = {kind: key.index for kind, key in exchange.keys.items()}
            yield from self.observers.parts(exchange.event.message, indexes)

    def _faults(self, exchange: Exchange) -> Iterator[Command]:
        """Walk the faults: a copy refuses what comes, or an effect leaves a domain."""
        acting = [item for item in exchange.concerned if item.is_acting]
        for item in exchange.concerned:
            for flaw in item.flaws:
                if item.is_acting and flaw.fault.kind == "unspecified reception":
                    continue
                before = [other for other in acting if other is not item]
                yield from self._fault(exchange, before, flaw, is_acting=item.is_acting)

    def _fault(
        self, exchange: Exchange, before: list[Concerned], flaw: Flaw, *, is_acting: bool
    ) -> Iterator[Command]:
        for ways in product(*(_bounds(item.outcomes) for item in before)):
            bounds = joined([[Way(way, TRUE)] for way in (flaw.bounds, *ways)])
            if not bounds:
                continue
            chosen = [_under(way, item) for way, item in zip(ways, before, strict=True)]
            moved = some(*(o.case.guard for found in chosen for o in found if o.is_row))
            takes = (some(*(o.case.guard for o in found)) for found in chosen)
            extra = (some(*(case.guard for case in part)) for part in exchange.extra)
            first = TRUE if is_acting or not before else moved
            guard = every(exchange.guard, first, *takes, *extra, flaw.guard)
            if is_possible(guard, self.layout.cells):
                name = f"{named(exchange)}{self._when(bounds[0].bounds)}: {flaw.fault.what}"
                taken = tuple(tuple(o.case for o in found) for found in chosen)
                yield Command(
                    name, exchange.event, guard, taken, bounds[0].bounds, fault=flaw.fault
                )

    def _when(self, bounds: Sequence[Bound]) -> str:
        said = (f"{self.layout.clocks[b.clock].name} {b.relation} {b.time} s" for b in bounds)
        found = " and ".join(said)
        return f" when {found}" if found else ""

    def event(
        self,
        actor: Role,
        request: Request,
        keys: Mapping[str, Key],
        *,
        seen: bool = True,
    ) -> Event:
        """Return what an exchange is to an observer."""
        fields = [(kind, label_of(kind, key.index)) for kind, key in keys.items()]
        fields += [(name, text(value)) for name, value in request.fields if name not in keys]
        new = tuple(kind for kind, key in keys.items() if key.is_new)
        return Event(actor, request.action, request.message, tuple(fields), seen, new)

    def request(
        self,
        action: str,
        message: str,
        fields: Iterable[tuple[str, Value]],
        keys: Mapping[str, Key],
    ) -> Request:
        """Return what copies are asked; keys are fields, too."""
        labels = {kind: label_of(kind, key.index) for kind, key in keys.items()}
        found = tuple({**dict(fields), **labels}.items())
        if action == "clock":
            return Request("clock", message, found)
        return Request("send" if action == "send" else "receive", message, found)

    def is_closed(self, index: int) -> Formula:
        """Return whether the client has closed a connection."""
        return equals(self.channel.line(index).status, CLOSED)


def _merged(commands: Iterable[Command]) -> Iterable[Command]:
    """Return one command for all of one name and bounds: where one copy or another is wrong."""
    found: dict[tuple[str, tuple[Bound, ...]], Command] = {}
    for each in commands:
        first = found.setdefault((each.name, each.bounds), each)
        if first is not each:
            parts = tuple(part for part in first.parts if part in each.parts)
            both = replace(first, guard=some(first.guard, each.guard), parts=parts)
            found[each.name, each.bounds] = both
    return found.values()


def _bounds(outcomes: Iterable[Outcome]) -> list[tuple[Bound, ...]]:
    """Return the bounds under which a copy may do something."""
    return list(dict.fromkeys(outcome.bounds for outcome in outcomes))


def _under(bounds: tuple[Bound, ...], item: Concerned) -> tuple[Outcome, ...]:
    return tuple(outcome for outcome in item.outcomes if outcome.bounds == bounds)


def _only(
    where: Formula, outcomes: Iterable[Outcome], flaws: Iterable[Flaw]
) -> tuple[tuple[Outcome, ...], tuple[Flaw, ...]]:
    """Return what a copy does, restricted to where it is concerned."""
    return (
        tuple(
            item._replace(case=replace(item.case, guard=every(where, item.case.guard)))
            for item in outcomes
        ),
        tuple(flaw._replace(guard=every(where, flaw.guard)) for flaw in flaws),
    )


def _does_something(case: Case) -> bool:
    return bool(case.sets or case.resets or case.rows)


def named(exchange: Exchange) -> str:
    """Return the name of the command of an exchange."""
    event = exchange.event
    inside = ", ".join(f"{name}={value}" for name, value in event.fields)
    new = [label_of(kind, key.index) for kind, key in exchange.keys.items() if key.is_new]
    how = f" with a new {' and '.join(new)}" if new else ""
    unheard = "" if event.seen or event.actor != "server" or event.action != "send" else " unheard"
    verb = f"{event.actor} {event.action}s {event.message}({inside})"
    return f"{verb}{how}{unheard}"
