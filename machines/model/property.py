"""The properties of a spec, watched in a run: pure observers of the machines and of messages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from machines.model.closure import Closure, Limits, compiled
from machines.model.duty import Copy
from machines.model.occurrence import Occurrence
from machines.model.party import Party
from machines.model.table import limits_of
from machines.spec.spec import Property, Spec


@dataclass(frozen=True, slots=True)
class PropertyBreach:
    """A property that does not hold, and for which copy of its machine."""

    name: str
    key: str | None
    what: str

    def __str__(self) -> str:
        of = self.name if self.key is None else f"{self.name}, of {self.key}"
        return f"{of}: {self.what}"


@dataclass(frozen=True, slots=True)
class Awaited:
    """A `leads to` that was triggered at `since` and must be answered by `deadline` (seconds)."""

    name: str
    key: str | None
    since: float
    deadline: float


class PropertyMonitor:
    """All properties of a spec. `reached` names the `sometimes` goals that were seen to hold."""

    def __init__(self, spec: Spec, limits: Limits | None = None) -> None:
        self._spec = spec
        self._limits = limits_of(spec, limits)
        self._conditions: dict[str, Closure] = {
            item.name: compiled(item.condition, self._limits)
            for item in spec.properties
            if item.condition is not None
        }
        self._awaited: dict[tuple[str, str | None], Awaited] = {}
        self.reached: set[str] = set()

    def observe(self, occurrence: Occurrence, parties: Iterable[Party]) -> list[PropertyBreach]:
        """Check all properties right after an occurrence was taken by the parties.

        A message between two observed roles is to be shown once.
        """
        breaches = self.overdue(occurrence.at)
        copies: dict[str, list[Copy]] = {}
        for party in parties:
            for copy in party.copies.values():
                copies.setdefault(copy.machine.name, []).append(copy)
        for item in self._spec.properties:
            if item.kind == "leads to":
                self._lead(item, occurrence)
            else:
                breaches += self._judge(item, copies.get(item.machine, []), occurrence.at)
        return breaches

    def witness(self, occurrence: Occurrence, parties: Iterable[Party]) -> None:
        """Take an act of the network, which no machine of the client sees: it may await an answer.

        It concerns the copy of its key, if there is one that is not in a final state: nothing can
        be asked of a connection that the client is done with.
        """
        open_copies = {
            (copy.machine.name, copy.key)
            for party in parties
            for copy in party.copies.values()
            if not copy.machine.state(copy.state).final
        }
        for item in self._spec.properties:
            if item.kind == "leads to" and occurrence.message == item.trigger:
                per = self._spec.machines[item.machine].per
                key = None if per is None else str(occurrence.fields.get(per))
                if (item.machine, key) in open_copies:
                    self._lead(item, occurrence)

    def _judge(self, item: Property, copies: list[Copy], now: float) -> Iterator[PropertyBreach]:
        condition = self._conditions[item.name]
        for copy in copies:
            holds = condition(copy.variables, copy.clocks, now, {}, copy.state)
            if item.kind == "sometimes":
                if holds:
                    self.reached.add(item.name)
            elif bool(holds) is (item.kind == "never"):
                source = "" if item.condition is None else item.condition.source
                yield PropertyBreach(item.name, copy.key, f"{item.kind} {source}: {item.about}")

    def _lead(self, item: Property, occurrence: Occurrence) -> None:
        assert item.within is not None, f"the property {item.name} has no time"
        per = self._spec.machines[item.machine].per
        value = None if per is None else occurrence.fields.get(per)
        key = None if value is None else str(value)
        if occurrence.message in item.to:
            for name, other in list(self._awaited):
                if name == item.name and key in (None, other):
                    del self._awaited[name, other]
        if occurrence.message == item.trigger and (item.name, key) not in self._awaited:
            deadline = occurrence.at + float(self._limits[item.within])
            self._awaited[item.name, key] = Awaited(item.name, key, occurrence.at, deadline)

    def due(self) -> Awaited | None:
        """Return what is awaited with the earliest deadline; None if nothing is."""
        return min(self._awaited.values(), key=lambda item: item.deadline, default=None)

    def overdue(self, now: float) -> list[PropertyBreach]:
        """Return what should have followed by now and did not; each is told once."""
        late = [place for place, item in self._awaited.items() if item.deadline < now]
        breaches: list[PropertyBreach] = []
        for place in late:
            item = self._awaited.pop(place)
            seconds = item.deadline - item.since
            rule = next(p for p in self._spec.properties if p.name == item.name)
            what = f"{rule.trigger} is followed by none of {', '.join(rule.to)} in {seconds:g} s"
            breaches.append(PropertyBreach(item.name, item.key, what))
        return breaches
