"""The client of a spec, followed through time: each state once, each answer remembered.

A state is a party of `machines.model` at one instant. Two states are one where nothing that may
still happen can tell them apart: variables and clocks that nobody reads before they are set again
do not count, and an age beyond everything that it is compared with is as good as any other such
age.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from machines.model.closure import DIGITS, Limits, names_read
from machines.model.departure import Departure
from machines.model.duty import Copy, Duty
from machines.model.occurrence import Action, Occurrence
from machines.model.party import Party
from machines.model.table import Table
from machines.model.untimed import live_variables
from machines.spec.expression import Reset, Restart
from machines.spec.spec import Machine, Spec, Value

#: the fields of a message that matter, in the order of their names
Fields = tuple[tuple[str, Value], ...]


class Event(NamedTuple):
    """A message as the client sees it: received or sent, with the fields that matter."""

    action: Action
    message: str
    fields: Fields


class Answer(NamedTuple):
    """What becomes of the client: its state, the rows taken, and the flows they start afresh.

    Rows are (machine, key, row id); the key is "" where there is none.
    """

    state: int
    rows: tuple[tuple[str, str, str], ...]
    restarts: tuple[Restart, ...]


class Follower:
    """The client of one spec under some limits; states are numbers, times seconds from now."""

    def __init__(self, spec: Spec, limits: Limits) -> None:
        self.spec = spec
        first = Party(spec, "client", limits)
        self.pers = tuple(dict.fromkeys(m.per for m in spec.of_role("client") if m.per is not None))
        self._habits = {name: _Habits(table) for name, table in first.tables.items()}
        self._moments: list[tuple[Party, float]] = []
        self._numbers: dict[tuple[object, ...], int] = {}
        self._answers: dict[tuple[int, Event], Answer | None] = {}
        self._later: dict[tuple[int, float], int] = {}
        self._forgotten: dict[tuple[int, str, str], int] = {}
        self._instants: dict[int, tuple[float, ...]] = {}
        self._deadlines: dict[int, float] = {}
        #: the state in which nothing has happened
        self.start = self._number(first, 0.0)

    def __len__(self) -> int:
        return len(self._moments)

    def take(self, state: int, event: Event) -> Answer | None:
        """Return what an event leads to; None where the client does not allow it."""
        asked = (state, event)
        if asked not in self._answers:
            self._answers[asked] = self._take(state, event)
        return self._answers[asked]

    def _take(self, state: int, event: Event) -> Answer | None:
        party, now = self._moments[state]
        occurrence = Occurrence(event.action, event.message, dict(event.fields), now)
        if not self.knows(event) or not party.allows(occurrence):
            return None
        after = party.clone()
        taken = after.observe(occurrence)
        rows = tuple((each.machine, each.key or "", each.row_id) for each in taken if each.row_id)
        restarts = tuple(sorted((r for each in taken for r in each.restarts), key=str))
        return Answer(self._number(after, now), rows, restarts)

    def knows(self, event: Event) -> bool:
        """Tell whether the spec has this message, and it passes the client in this direction."""
        message = self.spec.messages.get(event.message)
        if message is None:
            return False
        return (message.sender if event.action == "send" else message.receiver) == "client"

    def why(self, state: int, event: Event) -> str:
        """Return in words why an event is not allowed in a state in which it is not."""
        if not self.knows(event):
            return f"there is no message {event.message} that the client could {event.action}"
        party, now = self._moments[state]
        occurrence = Occurrence(event.action, event.message, dict(event.fields), now)
        try:
            party.clone().observe(occurrence)
        except Departure as departure:
            return str(departure)
        raise ValueError(f"{occurrence} is allowed")

    def wait(self, state: int, seconds: float) -> int:
        """Return the state after some time in which nothing happens."""
        asked = (state, seconds)
        if asked not in self._later:
            party, now = self._moments[state]
            self._later[asked] = self._number(party, now + seconds)
        return self._later[asked]

    def instants(self, state: int) -> tuple[float, ...]:
        """Return the times from now, in order, at which a comparison or a deadline may change."""
        found = self._instants.get(state)
        if found is None:
            party, now = self._moments[state]
            times = {instant - now for instant in party.interesting(now)}
            for copy in party.copies.values():
                times.update(self._habits[copy.machine.name].ahead(copy, now))
            found = self._instants[state] = tuple(
                sorted({round(time, DIGITS) for time in times} - {0.0})
            )
        return found

    def deadline(self, state: int) -> float:
        """Return the time until something is overdue if nothing happens; infinite if never."""
        if state not in self._deadlines:
            party, now = self._moments[state]
            due = party.due()
            left = math.inf if due is None else round(due.deadline - now, DIGITS)
            self._deadlines[state] = max(left, 0.0)
        return self._deadlines[state]

    def owed(self, state: int) -> str:
        """Return the obligation with the first deadline, in words; "" where nothing is owed."""
        due = self._moments[state][0].due()
        if due is None:
            return ""
        name = due.machine if due.key is None else f"{due.machine} {due.key}"
        what = " or ".join(due.obligation.send)
        return f"{due.obligation.id}: {name} in state {due.state} must send {what}"

    def forget(self, state: int, per: str, key: str) -> int:
        """Return the state without the copies of a key, which is given again."""
        asked = (state, per, key)
        if asked not in self._forgotten:
            party, now = self._moments[state]
            after = party.clone()
            for place, copy in party.copies.items():
                if copy.machine.per == per and copy.key == key:
                    del after.copies[place]
            for where, followed in party.followed.items():
                name, copy_key, kind = where
                is_its = self.spec.machines[name].per == per and copy_key == key
                if is_its or (kind == per and followed == key):
                    del after.followed[where]
            self._forgotten[asked] = self._number(after, now)
        return self._forgotten[asked]

    def keys(self, state: int, per: str) -> frozenset[str]:
        """Return the keys of the copies of machines with that `per`."""
        copies = self._moments[state][0].copies.values()
        return frozenset(c.key for c in copies if c.key is not None and c.machine.per == per)

    def is_over(self, state: int, per: str, key: str) -> bool:
        """Tell whether there are copies with this key, and all of them are in final states."""
        party = self._moments[state][0]
        ends = [
            party.tables[copy.machine.name].states[copy.state].final
            for copy in party.copies.values()
            if copy.key == key and copy.machine.per == per
        ]
        return bool(ends) and all(ends)

    def _number(self, party: Party, now: float) -> int:
        """Return the number of a state; a new one for a state that was not met yet."""
        copies = tuple(
            (*place, *self._habits[place[0]].seen(copy, now))
            for place, copy in sorted(party.copies.items(), key=_order)
        )
        key = (copies, tuple(sorted(party.followed.items())))
        number = self._numbers.setdefault(key, len(self._moments))
        if number == len(self._moments):
            self._moments.append((party, now))
        return number


def _order(item: tuple[tuple[str, str | None], Copy]) -> tuple[str, str]:
    (machine, key), _ = item
    return machine, key or ""


class _Habits:
    """What of a copy of one machine can make a difference later."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.machine = table.machine
        self.variables = live_variables(self.machine, frozenset())
        self.clocks = live_clocks(self.machine)
        duties = [duty for there in table.duties.values() for duty in there]
        found: dict[str, set[float]] = {clock: set() for clock in self.machine.clocks}
        for threshold in (t for row in table.by_id.values() for t in row.thresholds):
            found[threshold.clock].add(threshold.age)
        for duty in duties:
            for threshold in duty.thresholds:
                found[threshold.clock].add(threshold.age)
            if duty.obligation.clock is not None:
                found[duty.obligation.clock].add(duty.within)
        #: by clock: the ages that it is compared with
        self.ages: Mapping[str, tuple[float, ...]] = {
            clock: tuple(sorted(ages)) for clock, ages in found.items()
        }

    def ahead(self, copy: Copy, now: float) -> Iterator[float]:
        """Walk the times from now at which a clock that matters has an age it is compared with."""
        for clock in self.clocks[copy.state]:
            for age in self.ages[clock]:
                time = copy.clocks[clock] + age - now
                if round(time, DIGITS) > 0:
                    yield time

    def seen(self, copy: Copy, now: float) -> tuple[object, ...]:
        """Return all of a copy that can make a difference later."""
        live = self.variables[copy.state]
        values = tuple(v for name, v in copy.variables.items() if name in live)
        ages = tuple(
            _capped(now - copy.clocks[clock], self.ages[clock]) for clock in self.clocks[copy.state]
        )
        duties = self.table.duties[copy.state]
        held = tuple(
            _held(duty, copy, since, now) for duty, since in zip(duties, copy.held, strict=True)
        )
        return copy.state, values, ages, held


def _capped(age: float, ages: Iterable[float]) -> float:
    """Return an age to the nanosecond; infinite where it is beyond all it is compared with."""
    rounded = round(age, DIGITS)
    return rounded if any(rounded <= other for other in ages) else math.inf


def _held(duty: Duty, copy: Copy, since: float | None, now: float) -> object:
    """Return what matters of the instant since which an obligation is in force."""
    if duty.thresholds:  # whether it was in force in between is found out from then on
        start = None if since is None else round(now - since, DIGITS)
        return start, round(now - copy.changed, DIGITS)
    if since is None:
        return None
    clock = duty.obligation.clock
    if clock is None:
        return _capped(now - since, (duty.within,))
    return max(round(since - copy.clocks[clock] - duty.within, DIGITS), 0.0)


def live_clocks(machine: Machine) -> Mapping[str, tuple[str, ...]]:
    """Return, for each state, the clocks that may still be read before they are reset."""
    live: dict[str, set[str]] = {state.name: set() for state in machine.states}
    for state in machine.states:
        for obligation in state.must:
            live[state.name] |= names_read(obligation.when, "clock")
            live[state.name] |= {obligation.clock} - {None}  # type: ignore[arg-type]
    changed = True
    while changed:
        changed = False
        for row in machine.rows:
            reads = set(names_read(row.guard, "clock"))
            reads |= {row.message} if row.action == "clock" else set()
            resets = {item.clock for item in row.effect if isinstance(item, Reset)}
            for source in row.sources:
                needed = reads | (live[row.target(source)] - resets)
                if not needed <= live[source]:
                    live[source] |= needed
                    changed = True
    return {
        state: tuple(clock for clock in machine.clocks if clock in names)
        for state, names in live.items()
    }
