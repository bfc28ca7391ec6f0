"""The product of caller, client and server: every world of a spec, and every step from it.

What is explored
    Calls and results are taken by caller and client in one step. What the client sends on a
    connection is queued; the far end of each connection is a `machines.model.site`.
    `instance.channel` bounds how many messages the server may be late, `instance.copies` the keys
    of one kind that are in use at once; a key whose copies are all final may be given again.
    An end of a connection whose copies are all final is closed: nothing reaches it any more.

What is not
    Time: a guard on a clock may be true or false at any moment, so more can happen here than in a
    timed run, never less; a deadline is no event, and `leads to` is judged in runs only. Payloads:
    flows are judged in runs only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from machines.model.ensemble import Answer, Ensemble, Fields, Members, Offer, field_classes
from machines.model.finding import Finding, Step
from machines.model.numbered import Numbered
from machines.model.party import CONNECTION, NEW
from machines.model.site import HERE, Item, Site
from machines.model.table import limits_of
from machines.spec.spec import Instance, Spec

#: (key field, key)
Named = tuple[str, str]
#: the connections that are open, by label, with the number of the belief about each
Sites = tuple[tuple[str, int], ...]


class World(NamedTuple):
    """One state of the product: numbers of the states of caller and client, and the far ends."""

    caller: int
    client: int
    sites: Sites


class Edge(NamedTuple):
    """A step and the world it leads to; `closes` if a connection is given up by it."""

    step: Step
    target: World
    closes: bool = False


class Own(NamedTuple):
    """A step of caller and client, whatever the far ends are doing.

    `item` is put on its way on connection `label`. The connections `closed` are given up by it.
    The server forgets the keys `cleared`, which are given again.
    """

    step: Step
    caller: int
    client: int
    label: str = ""
    item: Item | None = None
    closed: tuple[str, ...] = ()
    cleared: tuple[Named, ...] = ()


@dataclass(frozen=True)
class _Here:
    """Caller and client at one moment, the open connections, and the keys the server minds."""

    caller: Members
    client: Members
    labels: tuple[str, ...]
    busy: frozenset[Named]
    cleared: tuple[Named, ...] = ()


class Product:
    """The moves of the product of a spec, with the limits and bounds of an instance.

    ValueError where the spec has a server machine for all connections and the client opens more
    than one. `held_back` counts the steps that a bound kept from happening.
    """

    def __init__(self, spec: Spec, instance: Instance) -> None:
        self.spec = spec
        self.instance = instance
        self.limits = limits_of(spec, instance.limits)
        classes = field_classes(spec, self.limits)
        self.caller = Ensemble(spec, "caller", self.limits, classes)
        self.client = Ensemble(spec, "client", self.limits, classes)
        self.server = Ensemble(spec, "server", self.limits, classes)
        self.site = Site(self.server, instance.channel)
        self.callers: Numbered[Members] = Numbered()
        self.clients: Numbered[Members] = Numbered()
        self.held_back: Counter[str] = Counter()
        both = (*self.caller.pers, *self.client.pers)
        self.pers = tuple(dict.fromkeys((*both, *self.server.pers, CONNECTION)))
        shared = [m.name for m in spec.of_role("server") if m.per is None]
        if shared and CONNECTION in both:
            raise ValueError(
                f"the server machine {shared[0]} of {spec.protocol} is one for all connections: "
                f"give it 'per: connection', or it cannot be explored"
            )
        self._own: dict[tuple[object, ...], tuple[Own | Finding, ...]] = {}
        self._arriving: dict[tuple[object, ...], tuple[Own | Finding, ...]] = {}

    def start(self) -> World:
        """Return the world in which nothing has happened."""
        caller = self.callers.number(self.caller.start())
        return World(caller, self.clients.number(self.client.start()), ())

    def edges(self, world: World) -> Iterator[Edge | Finding]:
        """Walk everything that can happen next, and what must not happen and does."""
        caller, client, sites = world
        labels = tuple(label for label, _ in sites)
        for own in self._own_steps(world, labels):
            if isinstance(own, Finding):
                yield own
            elif (after := self._sites_after(sites, own)) is not None:
                yield Edge(own.step, World(own.caller, own.client, after), bool(own.closed))
        for label, belief in sites:
            for item, belief_after in self.site.emits(belief):
                for own in self._arrivals(caller, client, labels, label, item):
                    if isinstance(own, Finding):
                        yield own
                        continue
                    after = tuple(
                        (name, belief_after if name == label else other)
                        for name, other in sites
                        if name not in own.closed
                    )
                    yield Edge(own.step, World(caller, own.client, after), bool(own.closed))

    def _sites_after(self, sites: Sites, own: Own) -> Sites | None:
        """Return the far ends after a step of caller and client; None where there is no room."""
        if own.item is None and not own.closed and not own.cleared:
            return sites
        beliefs = dict(sites)
        for per, key in own.cleared:
            if per != CONNECTION:
                beliefs = {name: self.site.without(b, per, key) for name, b in beliefs.items()}
        if own.item is not None:
            belief = self.site.send(beliefs.get(own.label, self.site.start), own.item)
            if belief is None:
                self.held_back["channel"] += 1
                return None
            beliefs[own.label] = belief
        return tuple(sorted(item for item in beliefs.items() if item[0] not in own.closed))

    def states(self, world: World) -> Iterator[tuple[str, bool]]:
        """Walk the copies of caller and client: where each is, and whether that is final."""
        for ensemble, members in (
            (self.caller, self.callers[world.caller]),
            (self.client, self.clients[world.client]),
        ):
            for index, key, local in members:
                table = ensemble.machines[index].table
                name = table.machine.name
                name = name if table.machine.per is None else f"{name} {key}"
                yield f"{name} in {local[0]}", table.states[local[0]].final

    # caller and client, which do not see the far ends

    def _own_steps(self, world: World, labels: tuple[str, ...]) -> tuple[Own | Finding, ...]:
        busy: frozenset[Named] = frozenset()
        if self.server.pers not in ((), (CONNECTION,)):
            busy = busy.union(*(self.site.busy(belief) for _, belief in world.sites))
        asked = (world.caller, world.client, labels, busy)
        found = self._own.get(asked)
        if found is None:
            here = _Here(self.callers[world.caller], self.clients[world.client], labels, busy)
            found = self._own[asked] = tuple(self._steps(here))
        return found

    def _steps(self, here: _Here) -> Iterator[Own | Finding]:
        keys = tuple((per, (*sorted(self._used(here, per)), NEW)) for per in self.pers)
        for offer in self.caller.offers(here.caller, keys):
            yield from self._from_caller(here, offer)
        for offer in self.client.offers(here.client, keys):
            if self.spec.messages[offer[1]].receiver == "server":
                yield from self._to_server(here, offer)
            else:
                yield from self._to_caller(here, offer)

    def _from_caller(self, here: _Here, offer: Offer) -> Iterator[Own | Finding]:
        action, name, _ = offer
        for cleared, fields in self._named(here, offer):
            for outcome in self.caller.react(cleared.caller, action, name, fields).outcomes:
                if action == "clock":
                    step = Step("caller", action, name, fields, outcome.rows)
                    yield self._step(cleared, step, outcome.members, cleared.client)
                    continue
                heard = self.client.react(cleared.client, "receive", name, fields)
                yield from _refused(heard, Step("caller", "send", name, fields, outcome.rows))
                for other in heard.outcomes:
                    step = Step("caller", "send", name, fields, (*outcome.rows, *other.rows))
                    yield self._step(cleared, step, outcome.members, other.members)

    def _to_caller(self, here: _Here, offer: Offer) -> Iterator[Own | Finding]:
        for cleared, fields in self._named(here, offer):
            for outcome in self.client.react(cleared.client, "send", offer[1], fields).outcomes:
                heard = self.caller.react(cleared.caller, "receive", offer[1], fields)
                yield from _refused(heard, Step("client", "send", offer[1], fields, outcome.rows))
                for other in heard.outcomes:
                    step = Step("client", "send", offer[1], fields, (*outcome.rows, *other.rows))
                    yield self._step(cleared, step, other.members, outcome.members)

    def _to_server(self, here: _Here, offer: Offer) -> Iterator[Own | Finding]:
        for cleared, fields in self._named(here, offer):
            label = str(dict(fields)[CONNECTION])
            is_over = label not in here.labels and label in self.client.keys(
                cleared.client, CONNECTION
            )
            for outcome in self.client.react(cleared.client, "send", offer[1], fields).outcomes:
                step = Step("client", "send", offer[1], fields, outcome.rows, on_wire=not is_over)
                item = None if is_over else (offer[1], on(fields, HERE))
                yield self._step(cleared, step, cleared.caller, outcome.members, label, item)

    def _arrivals(
        self, caller: int, client: int, labels: tuple[str, ...], label: str, item: Item
    ) -> tuple[Own | Finding, ...]:
        asked = (client, labels, label, item)
        found = self._arriving.get(asked)
        if found is None:
            here = _Here(self.callers[caller], self.clients[client], labels, frozenset())
            found = self._arriving[asked] = tuple(self._arrive(here, label, item))
        return found

    def _arrive(self, here: _Here, label: str, item: Item) -> Iterator[Own | Finding]:
        name, fields = item[0], on(item[1], label)
        answer = self.client.react(here.client, "receive", name, fields)
        yield from _refused(answer, Step("server", "send", name, fields, (), on_wire=True))
        for outcome in answer.outcomes:
            step = Step("server", "send", name, fields, outcome.rows, on_wire=True)
            yield self._step(here, step, here.caller, outcome.members)

    def _step(
        self,
        here: _Here,
        step: Step,
        caller: Members,
        client: Members,
        label: str = "",
        item: Item | None = None,
    ) -> Own:
        labels = here.labels if item is None else {*here.labels, label}
        closed = tuple(x for x in labels if self.client.is_final(client, CONNECTION, x))
        numbers = (self.callers.number(caller), self.clients.number(client))
        return Own(step, *numbers, label, item, closed, here.cleared)

    # keys

    def _used(self, here: _Here, per: str) -> frozenset[str]:
        used = self.caller.keys(here.caller, per) | self.client.keys(here.client, per)
        return used | frozenset(here.labels) if per == CONNECTION else used

    def _named(self, here: _Here, offer: Offer) -> Iterator[tuple[_Here, Fields]]:
        """Give a label to each new key; nothing where the bound on copies holds that back."""
        fields = dict(offer[2])
        for per, value in offer[2]:
            if value != NEW or per not in self.pers:
                continue
            label = self._label(here, per)
            if label is None:
                self.held_back["copies"] += 1
                return
            fields[per] = label
            here = _Here(
                self.caller.without(here.caller, per, label),
                self.client.without(here.client, per, label),
                here.labels,
                here.busy,
                (*here.cleared, (per, label)),
            )
        yield here, tuple(fields.items())

    def _label(self, here: _Here, per: str) -> str | None:
        """Return a label for a new key: one that is over, or else one that was never used."""
        used = self._used(here, per)
        if per == CONNECTION and CONNECTION not in self.client.pers:
            return None if HERE in used else HERE
        over = sorted(label for label in used if self._is_over(here, per, label))
        if over:
            return over[0]
        prefix = HERE[0] if per == CONNECTION else per
        labels = (f"{prefix}{number}" for number in range(1, self.instance.copies + 1))
        return next((label for label in labels if label not in used), None)

    def _is_over(self, here: _Here, per: str, label: str) -> bool:
        """Tell whether nobody will hear of a key again."""
        for ensemble, members in ((self.caller, here.caller), (self.client, here.client)):
            if label in ensemble.keys(members, per) and not ensemble.is_final(members, per, label):
                return False
        return label not in here.labels if per == CONNECTION else (per, label) not in here.busy


def _refused(answer: Answer, step: Step) -> Iterator[Finding]:
    for refusal in answer.refusals:
        what = f"{refusal.machine} in {refusal.state} receives {step.message}"
        yield Finding("unspecified reception", what, (step,))


def on(fields: Fields, label: str) -> Fields:
    """Return the fields with another connection."""
    return tuple(sorted({**dict(fields), CONNECTION: label}.items()))
