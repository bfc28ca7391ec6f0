"""What can be observed of a client machine: its states and events, and what an event does.

States
    A control state, the values of the variables that matter there, and for each clock that matters
    the band its age is in: how many of the thresholds that guards compare it with are passed.
Events
    A message sent or received, with one value of its fields for each way guards may tell them
    apart. `reach`: time passes until a clock has a threshold, if it has not. `silence`: nothing
    happens for longer than a time; nothing follows it.
Moves
    An event leads to one state or to none. What the machine may send it has a row for or ignores;
    it may be silent for longer than a time where no obligation of that time or less is in force.
    What it may receive it has a row for, ignores, or does not provide for: that is an assumption
    about the environment, so no test may send it and nothing can be learned from it.

Clocks run at one speed, but here each reaches its thresholds in its own time, and the time an
obligation allows is compared with thresholds of the clock that counts it only. So every timed run
of the machine is a run of the automaton, and some runs of it ask for an impossible order of time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from machines.model.closure import Limits, names_read
from machines.model.duty import Copy, Duty
from machines.model.ensemble import Fields, field_classes
from machines.model.table import CompiledRow, Table
from machines.model.untimed import live_variables
from machines.spec.expression import Reset
from machines.spec.spec import Machine, Spec, Value

Kind = Literal["receive", "send", "reach", "silence"]


class Event(NamedTuple):
    """An event. `name` is that of a message, of a clock, or for silence of a time.

    `seconds` are the age that a clock reaches, or the time of silence.
    """

    kind: Kind
    name: str
    fields: Fields = ()
    seconds: float = 0.0

    @property
    def is_judged(self) -> bool:
        """Tell whether a machine may be wrong to do it, so that it tells states apart."""
        return self.kind in ("send", "silence")

    @property
    def is_last(self) -> bool:
        """Tell whether nothing can follow it."""
        return self.kind == "silence"

    def __str__(self) -> str:
        if self.kind == "silence":
            return f"silence for more than {self.seconds:g} s"
        if self.kind == "reach":
            return f"wait until {self.name} is {self.seconds:g} s"
        inside = ", ".join(f"{name}={value}" for name, value in self.fields)
        return f"{self.kind} {self.name}({inside})" if inside else f"{self.kind} {self.name}"


class Place(NamedTuple):
    """A state of an automaton: control state, values of the variables, bands of the clocks."""

    state: str
    values: tuple[Value, ...]
    bands: tuple[int, ...]


class Moves:
    """What the events of a client machine do, with some limits.

    `ages` are the thresholds that conditions compare each clock with, in seconds, rising;
    `live_clocks` the clocks that matter in each state.
    """

    def __init__(self, spec: Spec, machine: Machine, limits: Limits) -> None:
        self.machine = machine
        self._table = Table(machine, limits)
        self._names = tuple(variable.name for variable in machine.variables)
        self._initial = tuple(variable.initial for variable in machine.variables)
        self._live = live_variables(machine, frozenset())
        self.live_clocks = live_clocks(machine)
        self._duties = [duty for duties in self._table.duties.values() for duty in duties]
        self.ages = {clock: self._thresholds(clock) for clock in machine.clocks}
        self.events = tuple(self._all_events(spec, field_classes(spec, limits)))

    def _thresholds(self, clock: str) -> tuple[float, ...]:
        flips = [flip for row in self._table.by_id.values() for flip in row.thresholds]
        flips += [flip for duty in self._duties for flip in duty.thresholds]
        return tuple(sorted({flip.age for flip in flips if flip.clock == clock and flip.age > 0}))

    def _all_events(self, spec: Spec, classes: Mapping[str, list[Fields]]) -> Iterator[Event]:
        for message in spec.messages.values():
            if message.name in self.machine.alphabet:
                for fields in classes[message.name]:
                    is_sent = message.sender == "client"
                    yield Event("send" if is_sent else "receive", message.name, fields)
        for clock, ages in self.ages.items():
            yield from (Event("reach", clock, (), age) for age in ages)
        within = {duty.within: duty.obligation.within for duty in self._duties}
        yield from (Event("silence", within[each], (), each) for each in sorted(within))

    def _place(self, state: str, values: tuple[Value, ...], bands: tuple[int, ...]) -> Place:
        """Return a state, with what does not matter there put back to how it began."""
        live, running = self._live[state], self.live_clocks[state]
        kept = zip(self._names, values, self._initial, strict=True)
        bands = tuple(
            band if clock in running else 0 for clock, band in zip(self.ages, bands, strict=True)
        )
        return Place(state, tuple(v if name in live else i for name, v, i in kept), bands)

    def _copy(self, place: Place) -> Copy:
        """Return a timed copy that is in a state, at instant 0."""
        clocks = {
            clock: -ages[band - 1] if band else 0.0
            for (clock, ages), band in zip(self.ages.items(), place.bands, strict=True)
        }
        variables = dict(zip(self._names, place.values, strict=True))
        return Copy(self.machine, None, place.state, variables, clocks, 0.0, 0.0)

    def start(self) -> Place:
        """Return the initial state."""
        return self._place(self.machine.initial, self._initial, (0,) * len(self.ages))

    def in_force(self, place: Place) -> list[Duty]:
        """Return the obligations in force in a state."""
        copy = self._copy(place)
        return [duty for duty in self._table.duties[place.state] if duty.holds(copy, 0.0)]

    def after(self, place: Place, event: Event) -> tuple[Place | None, CompiledRow | None]:
        """Return the state after an event, None where it has no move, and the row it takes."""
        match event.kind:
            case "silence":
                is_allowed = all(duty.within > event.seconds for duty in self.in_force(place))
                return (place if is_allowed else None), None
            case "reach":
                return self._later(place, event), None
            case action:
                return self._moved(place, action, event)

    def _later(self, place: Place, event: Event) -> Place | None:
        """Return the state when a clock has reached a threshold; None if that cannot be waited."""
        index = self.machine.clocks.index(event.name)
        band = self.ages[event.name].index(event.seconds) + 1
        for duty in self.in_force(place):
            is_counted = duty.obligation.clock == event.name and duty.within < event.seconds
            if duty.within == 0 or is_counted:
                return None
        band = max(band, place.bands[index])
        bands = (*place.bands[:index], band, *place.bands[index + 1 :])
        return self._place(place.state, place.values, bands)

    def _moved(
        self, place: Place, action: Literal["receive", "send"], event: Event
    ) -> tuple[Place | None, CompiledRow | None]:
        """Return the state after a message, None where it is not provided for, and the row."""
        copy = self._copy(place)
        fields = dict(event.fields)
        row = self._table.choose(copy, action, event.name, fields, 0.0)
        if row is None:
            is_ignored = self._table.ignores(place.state, action, event.name)
            return (place if is_ignored else None), None
        values = dict(copy.variables)
        for name, closure in row.assigns:
            values[name] = closure(copy.variables, copy.clocks, 0.0, fields, copy.state)
        bands = tuple(
            0 if clock in row.resets else band
            for clock, band in zip(self.ages, place.bands, strict=True)
        )
        target = row.row.target(place.state)
        return self._place(target, tuple(values[name] for name in self._names), bands), row


def live_clocks(machine: Machine) -> Mapping[str, frozenset[str]]:
    """Return, for each state, the clocks that a condition may still read before they are reset."""
    live = {
        state.name: {c for item in state.must for c in names_read(item.when, "clock")}
        for state in machine.states
    }
    changed = True
    while changed:
        changed = False
        for row in machine.rows:
            resets = {item.clock for item in row.effect if isinstance(item, Reset)}
            for source in row.sources:
                needed = names_read(row.guard, "clock") | (live[row.target(source)] - resets)
                changed |= not needed <= live[source]
                live[source] |= needed
    return {state: frozenset(names) for state, names in live.items()}
