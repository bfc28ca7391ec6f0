"""The run of a program, played on the machines that judge real runs: an independent meaning.

Caller, client and server are `machines.model.party.Party`s; labels of keys that are given again
become fresh keys. Where a run does not say when (time was left out), instants are looked for at
which the guards on clocks come true.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import product

from machines.checker.program import Event
from machines.checker.trail import Move, Trouble
from machines.checker.translation.layout import meant
from machines.model.closure import names_read
from machines.model.departure import Departure
from machines.model.duty import Copy
from machines.model.occurrence import Action, Occurrence
from machines.model.party import CONNECTION, Party
from machines.spec.expression import Assign
from machines.spec.spec import ON_CONNECTION, ROLES, Instance, Message, Role, Row, Spec

#: findings whose last move is refused
FAULTS = ("unspecified reception", "out of domain")
#: joins what several copies are wrong with
AND = "; "
#: how many moves are tried at most
TRIES_MAX = 10_000
_LATE = 1e-9

#: (machine, key or "", row id)
Rows = frozenset[tuple[str, str, str]]


class Refusal(Exception):
    """A move that the machines do not take as the run says; the message says why.

    Where several copies are wrong with what they receive, it says all of that, joined by `AND`.
    """


@dataclass(frozen=True)
class Rehearsed:
    """How far a run could be played. `performed` moves went as it says, at these `instants`.

    `refused` says what was wrong with the next one; None where all of them went.
    """

    performed: int
    instants: tuple[float, ...]
    refused: str | None = None

    def shows(self, trouble: Trouble) -> bool:
        """Tell whether the run goes as a finding says: to its end, or up to the fault there."""
        if trouble.kind in FAULTS:
            is_last = self.performed == len(trouble.trail) - 1
            return is_last and trouble.what in (self.refused or "").split(AND)
        return self.refused is None


@dataclass
class Stage:
    """The three parties at one moment, and what is on its way to the server.

    `names` are the keys that labels stand for, `closed` the connections that the client has closed.
    """

    spec: Spec
    channel: int
    parties: dict[Role, Party]
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    queues: dict[str, tuple[Occurrence, ...]] = field(default_factory=dict)
    closed: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    count: int = 0

    def clone(self) -> Stage:
        """Return an equal stage that goes its own way from here on."""
        other = copy(self)
        other.parties = {role: party.clone() for role, party in self.parties.items()}
        other.names = dict(self.names)
        other.queues = dict(self.queues)
        return other

    def kinds(self, event: Event) -> tuple[str, ...]:
        """Return the kinds of keys that an event names."""
        pers = {k for m in self.spec.machines.values() for k in (m.per, *m.follows) if k}
        return tuple(name for name, _ in event.fields if name in {*pers, CONNECTION})

    def perform(self, event: Event, now: float, new: frozenset[str] = frozenset()) -> Rows:
        """Let something happen, with fresh keys of the kinds `new`; return the rows taken.

        What copies do whose label was given to another key is left out: a program has forgotten
        them. Refusal where a party does not take it, or gives a variable a value that it cannot
        have. A party that does not take it is left as it was, the others are not.
        """
        for name, label in event.fields:
            if name in new or (name in self.kinds(event) and (name, label) not in self.names):
                self.count += 1
                is_known = (name, label) in self.names
                fresh = f"{label}.{self.count}" if is_known else label
                self.names[name, label] = fresh
        current = {"", *self.names.values()}
        return frozenset(row for row in self._perform(event, now) if row[1] in current)

    def _perform(self, event: Event, now: float) -> Rows:
        role = next(role for role in ROLES if role == event.actor)
        if event.action == "clock":
            return self._take(role, self._occurrence(event, "clock", now))
        message = self.spec.messages[event.message]
        if event.action == "receive":
            return self._arrive(event, now)
        rows = self._take(role, self._occurrence(event, "send", now))
        rows |= self._deliver(message, event, now)
        self._close()
        return rows

    def _deliver(self, message: Message, event: Event, now: float) -> Rows:
        heard = self._occurrence(event, "receive", now)
        if message.kind in ON_CONNECTION:
            connection = str(heard.fields[CONNECTION])
            if message.receiver == "client":
                is_heard = message.kind != "network" and connection not in self.closed
                return self._take("client", heard) if is_heard else frozenset()
            if connection in self.closed:
                return frozenset()
            self.opened |= {connection}
            if self.channel:
                waiting = self.queues.get(connection, ())
                self.queues[connection] = (*waiting, heard)
                return frozenset()
        return self._take(message.receiver, heard)

    def _arrive(self, event: Event, now: float) -> Rows:
        connection = self.names[CONNECTION, dict(event.fields)[CONNECTION]]
        waiting = self.queues.get(connection, ())
        if not waiting or waiting[0].message != event.message:
            raise Refusal(f"{event.message} is not the next thing on its way on {connection}")
        first, *rest = waiting
        self.queues[connection] = tuple(rest)
        return self._take("server", Occurrence("receive", first.message, first.fields, now))

    def _take(self, role: Role, occurrence: Occurrence) -> Rows:
        party = self.parties[role]
        try:
            self.parties[role], rows = _moved(party, occurrence)
        except Refusal as refusal:
            alone = _alone(party, occurrence) if occurrence.action == "receive" else ()
            raise Refusal(AND.join(dict.fromkeys((str(refusal), *alone)))) from refusal
        return rows

    def _close(self) -> None:
        """Note the connections that the client has closed: all its copies with them have ended."""
        ends: dict[str, list[bool]] = {}
        for place in self.parties["client"].copies.values():
            if place.key is not None and place.machine.per == CONNECTION:
                is_final = place.machine.state(place.state).final
                ends.setdefault(place.key, []).append(is_final)
        gone = {key for key, found in ends.items() if all(found) and key in self.opened}
        self.closed |= gone

    def _occurrence(self, event: Event, action: Action, now: float) -> Occurrence:
        fields: dict[str, object] = {}
        message = self.spec.messages.get(event.message)
        for name, said in event.fields:
            key = self.names.get((name, said))
            if key is not None:
                fields[name] = key
            elif message is not None:
                fields[name] = meant(message, name, said)
        return Occurrence(action, event.message, fields, now)

    def said(self, rows: Sequence[tuple[str, str, str]]) -> Rows:
        """Return rows with the keys that their labels stand for."""
        found: set[tuple[str, str, str]] = set()
        for machine, label, row in rows:
            kind = self.spec.machines[machine].per
            found.add((machine, self.names.get((kind or "", label), label), row))
        return frozenset(found)

    def overdue(self, now: float) -> str | None:
        """Return an obligation that is not met in time if nothing happens before `now`."""
        for party in self.parties.values():
            due = party.due()
            if due is None or names_read(due.obligation.when, "clock"):
                continue
            if due.deadline < now - _LATE:
                return str(due)
        return None

    def interesting(self, now: float) -> list[float]:
        """Return the instants after `now` at which something changes by itself."""
        found = {at for party in self.parties.values() for at in party.interesting(now)}
        return sorted(found)


def _moved(party: Party, occurrence: Occurrence) -> tuple[Party, Rows]:
    """Return the party after an occurrence, and the rows taken; raises Refusal."""
    after = party.clone()
    try:
        taken = after.observe(occurrence)
    except Departure as departure:
        verb = f"{occurrence.action}s {occurrence.message}"
        raise Refusal(f"{departure.machine} in {departure.state} {verb}") from departure
    rows: set[tuple[str, str, str]] = set()
    flaws: list[str] = []
    for each in taken:
        if each.row_id is not None:
            rows.add((each.machine, each.key or "", each.row_id))
            row = after.tables[each.machine].by_id[each.row_id].row
            flaws += _outside(after.copies[each.machine, each.key], row)
    if flaws:
        raise Refusal(AND.join(flaws))
    return after, frozenset(rows)


def _outside(after: Copy, row: Row) -> Iterator[str]:
    """Walk the values outside of their domains that a row gave to variables of a copy."""
    domains = {variable.name: variable.domain for variable in after.machine.variables}
    for effect in row.effect:
        if isinstance(effect, Assign):
            value = after.variables[effect.variable]
            if value not in domains[effect.variable].members():
                yield f"{row.id} sets {effect.variable} to {value}"


def _alone(party: Party, occurrence: Occurrence) -> Iterator[str]:
    """Walk what is wrong with an occurrence for each copy of a party, were it the only one."""
    for name, table in party.tables.items():
        per = table.machine.per
        keys = [key for machine, key in party.copies if machine == name]
        if per is not None and per in occurrence.fields:
            keys = [key for key in keys if key == occurrence.fields[per]] or [None]
        spec = replace(party.spec, machines={name: table.machine})
        for key in keys:
            one = Party(spec, party.role, party.limits, party.now)
            one.copies = {at: c.clone() for at, c in party.copies.items() if at == (name, key)}
            one.followed = dict(party.followed)
            try:
                _moved(one, occurrence)
            except Refusal as refusal:
                yield str(refusal)


def stage(spec: Spec, instance: Instance, limits: Mapping[str, Fraction] | None = None) -> Stage:
    """Return the parties of a spec in which nothing has happened, with the limits of an instance.

    `limits` replace some of these.
    """
    found = {**instance.limits, **(limits or {})}
    parties: dict[Role, Party] = {role: Party(spec, role, found) for role in ROLES}
    return Stage(spec, instance.channel, parties)


def rehearse_finding(
    spec: Spec,
    instance: Instance,
    trouble: Trouble,
    limits: Mapping[str, Fraction] | None = None,
) -> Rehearsed:
    """Play the run of a finding: in a way that shows it, if there is one.

    A run does not say which labels are given to new keys, and what is wrong with one key may be
    well with another.
    """
    wrong = trouble.what if trouble.kind in FAULTS else None
    return rehearse(spec, instance, trouble.trail, limits, wrong=wrong)


def rehearse(
    spec: Spec,
    instance: Instance,
    trail: Sequence[Move],
    limits: Mapping[str, Fraction] | None = None,
    *,
    wrong: str | None = None,
) -> Rehearsed:
    """Play a run on the parties of a spec; `limits` replace those of the instance.

    Returns the furthest that it could be played, over all choices that the run leaves open; where
    it is said what is `wrong` with the last move, ways are tried until that is what refuses it.
    """
    best = Rehearsed(0, (), "nothing was tried") if trail else Rehearsed(0, ())
    waiting: list[tuple[Stage, tuple[float, ...]]] = [(stage(spec, instance, limits), ())]
    tries = 0
    while waiting and tries < TRIES_MAX:
        here, instants = waiting.pop()
        at = len(instants)
        if at == len(trail):
            best = Rehearsed(at, instants)
            if wrong is None:
                return best
            continue
        after: list[tuple[Stage, tuple[float, ...]]] = []
        for now, new in _choices(here, trail[at], instants):
            tries += 1
            there = here.clone()
            refused = _refused(there, trail[at], now, new)
            if refused is None:
                after.append((there, (*instants, now)))
            elif at == len(trail) - 1 and wrong in refused.split(AND):
                return Rehearsed(at, instants, refused)
            elif at > best.performed or (at == 0 and not best.instants):
                best = Rehearsed(at, instants, refused)
        waiting += reversed(after)
    if tries >= TRIES_MAX:
        return Rehearsed(best.performed, best.instants, "no instants were found for it")
    return best


def _refused(here: Stage, move: Move, now: float, new: frozenset[str]) -> str | None:
    """Let a move happen; return what is wrong with it, None where it goes as the run says."""
    if move.at is not None:
        late = here.overdue(now)
        if late is not None:
            return late
    try:
        rows = here.perform(move.event, now, new)
    except Refusal as refusal:
        return str(refusal)
    wanted = here.said([(taken.machine, taken.key, taken.row) for taken in move.rows])
    if rows == wanted:
        return None
    return f"{_listed(rows)} instead of {_listed(wanted)}"


def _listed(rows: Rows) -> str:
    return ", ".join(sorted(row for _, _, row in rows)) or "no row"


def _choices(
    here: Stage, move: Move, instants: Sequence[float]
) -> Iterator[tuple[float, frozenset[str]]]:
    """Walk when a move may happen, and which of its keys may be fresh."""
    start = instants[-1] if instants else 0.0
    times = [start, *here.interesting(start)] if move.at is None else [float(move.at)]
    kinds = [kind for kind in here.kinds(move.event) if move.event.action == "send"]
    known = [k for k in kinds if (k, dict(move.event.fields)[k]) in here.names]
    for now in times:
        for chosen in product((False, True), repeat=len(known)):
            pairs = zip(known, chosen, strict=True)
            yield now, frozenset(kind for kind, is_new in pairs if is_new)
