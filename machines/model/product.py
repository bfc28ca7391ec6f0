"""The product of caller, client and server: every world of a spec, and every step from it.

What is explored
    Calls and results are taken by caller and client in one step, hooks by client and server. What
    the client sends on a connection is queued; the far end of each connection is a
    `machines.model.site`. `instance.channel` bounds how many messages the server may be late,
    `instance.copies` and `instance.keys` the keys of one kind that are in use at once; a key whose
    copies are all final may be given again. Who mentions a key first makes it: caller and client,
    and the server in a hook or on a connection. An end of a connection whose copies are all final
    is closed: nothing reaches it any more.

What is not
    Time: a guard on a clock may be true or false at any moment, so more can happen here than in a
    timed run, never less; a deadline is no event. Payloads. Nothing is judged: what somebody does
    not provide for is no step here, and `machines check` says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from machines.model.ensemble import Ensemble, Fields, Keys, Members, Offer, field_classes
from machines.model.labels import NEAR, Labels, Moment, Near
from machines.model.numbered import Numbered
from machines.model.party import CONNECTION, NEW, carries
from machines.model.site import HERE, Item, Named, Site
from machines.model.step import Step
from machines.model.table import limits_of
from machines.spec.spec import ON_CONNECTION, Instance, Machine, Spec

#: the connections that are open, by label, with the number of the belief about each
Sites = tuple[tuple[str, int], ...]
#: keys that far ends may name, and those among them that are made by it
_FarWay = tuple[Keys, tuple[Named, ...]]
_UNNAMED: tuple[_FarWay, ...] = (((), ()),)


class World(NamedTuple):
    """One state of the product: numbers of what is near, of the client, and the far ends."""

    near: int
    client: int
    sites: Sites


class Edge(NamedTuple):
    """A step and the world it leads to; `closes` if a connection is given up by it.

    The keys `new` are made by it: whoever knew keys of those labels before forgets them.
    """

    step: Step
    target: World
    closes: bool = False
    new: tuple[Named, ...] = ()


class Own(NamedTuple):
    """A step of all but the far ends, whatever those are doing.

    `item` is put on its way on connection `label`. The connections `closed` are given up by it.
    """

    step: Step
    near: int
    client: int
    label: str = ""
    item: Item | None = None
    closed: tuple[str, ...] = ()
    new: tuple[Named, ...] = ()


class _Asked(NamedTuple):
    """What steps depend on: a moment with numbers for copies."""

    near: int
    client: int
    labels: tuple[str, ...]
    known: frozenset[Named]
    busy: frozenset[Named]


class Product:
    """The moves of the product of a spec, with the limits and bounds of an instance.

    ValueError where a server machine is one for all connections and the client opens more than
    one, and where one takes part both in hooks and in what travels on connections.
    """

    def __init__(self, spec: Spec, instance: Instance) -> None:
        self.spec = spec
        self.instance = instance
        self.limits = limits_of(spec, instance.limits)
        classes = field_classes(spec, self.limits)
        inside, far = _parted(spec)
        self.client = Ensemble(spec, "client", self.limits, classes)
        self.near: dict[Near, Ensemble] = {
            "caller": Ensemble(spec, "caller", self.limits, classes),
            "server": Ensemble(spec, "server", self.limits, classes, inside),
        }
        server = Ensemble(spec, "server", self.limits, classes, far)
        ensembles = (self.near["caller"], self.client, self.near["server"], server)
        self.pers = tuple(dict.fromkeys((*(p for e in ensembles for p in e.pers), CONNECTION)))
        self.site = Site(server, instance.channel, self.pers)
        self.labels = Labels(self.client, self.near, self.pers, instance)
        self.nears: Numbered[tuple[Members, Members]] = Numbered()
        self.clients: Numbered[Members] = Numbered()
        self._knows_keys = server.pers not in ((), (CONNECTION,))
        #: keys beside the connection that the server may name on it
        self._named_far = tuple(per for per in self.pers if per != CONNECTION and _names(spec, per))
        self._own: dict[_Asked, tuple[Own, ...]] = {}
        self._arriving: dict[tuple[object, ...], tuple[Own, ...]] = {}
        self._ways: dict[_Asked, tuple[_FarWay, ...]] = {}
        self._nobody = self.nears.number(((), ()))
        shared = [machine.name for machine in far if machine.per is None]
        if shared and CONNECTION in (*self.near["caller"].pers, *self.client.pers):
            raise ValueError(
                f"the server machine {shared[0]} of {spec.protocol} is one for all connections: "
                f"give it 'per: connection', or it cannot be explored"
            )

    def start(self) -> World:
        """Return the world in which nothing has happened."""
        near = (self.near["caller"].start(), self.near["server"].start())
        return World(self.nears.number(near), self.clients.number(self.client.start()), ())

    def edges(self, world: World) -> Iterator[Edge]:
        """Walk everything that can happen next."""
        near, client, sites = world
        asked = _Asked(near, client, tuple(label for label, _ in sites), *self._far_keys(sites))
        for own in self._own_steps(asked):
            after = self._sites_after(sites, own)
            if after is not None:
                target = World(own.near, own.client, after)
                yield Edge(own.step, target, bool(own.closed), own.new)
        for keys, new in self._far_ways(asked):
            yield from self._far_edges(asked, self._forgetful(sites, new), keys, new)

    def _far_edges(
        self, asked: _Asked, sites: Sites, keys: Keys, new: tuple[Named, ...]
    ) -> Iterator[Edge]:
        """Walk what arrives; the keys `new` are made by it, the far ends have forgotten them."""
        for label, belief in sites:
            for item, belief_after in self.site.emits(belief, keys):
                if any(named not in item[1] for named in new):
                    continue
                for own in self._arrivals(asked, label, item, new):
                    after = tuple(
                        (name, belief_after if name == label else other)
                        for name, other in sites
                        if name not in own.closed
                    )
                    near = own.near if new else asked.near
                    yield Edge(own.step, World(near, own.client, after), bool(own.closed), new)

    def _sites_after(self, sites: Sites, own: Own) -> Sites | None:
        """Return the far ends after a step of the others; None where there is no room."""
        if own.item is None and not own.closed and not own.new:
            return sites
        beliefs = dict(self._forgetful(sites, own.new))
        if own.item is not None:
            belief = self.site.send(beliefs.get(own.label, self.site.start), own.item)
            if belief is None:
                return None
            beliefs[own.label] = belief
        return tuple(sorted(item for item in beliefs.items() if item[0] not in own.closed))

    def _forgetful(self, sites: Sites, new: tuple[Named, ...]) -> Sites:
        """Return the far ends without what they know of keys that are given again."""
        for per, key in new:
            if per != CONNECTION:
                sites = tuple((name, self.site.without(b, per, key)) for name, b in sites)
        return sites

    def _far_keys(self, sites: Sites) -> tuple[frozenset[Named], frozenset[Named]]:
        """Return the keys beside the connection that far ends know, and those they may speak of."""
        if not self._knows_keys or not sites:
            return frozenset(), frozenset()
        known = frozenset[Named]().union(*(self.site.known(belief) for _, belief in sites))
        return known, frozenset[Named]().union(*(self.site.busy(belief) for _, belief in sites))

    # caller, client and whoever is called inside the process, who do not see the far ends

    def _here(self, asked: _Asked) -> Moment:
        near, client, labels, known, busy = asked
        return Moment(*self.nears[near], self.clients[client], labels, known, busy)

    def _own_steps(self, asked: _Asked) -> tuple[Own, ...]:
        found = self._own.get(asked)
        if found is None:
            found = self._own[asked] = tuple(self._steps(self._here(asked)))
        return found

    def _steps(self, here: Moment) -> Iterator[Own]:
        keys = tuple((per, (*sorted(self.labels.used(here, per)), NEW)) for per in self.pers)
        for role in NEAR:
            for offer in self.near[role].offers(here.members(role), keys):
                yield from self._from_near(here, offer, role)
        for offer in self.client.offers(here.client, keys):
            message = self.spec.messages[offer[1]]
            if message.kind in ON_CONNECTION:
                yield from self._to_far_end(here, offer)
            else:
                role = "caller" if message.receiver == "caller" else "server"
                yield from self._to_near(here, offer, role)

    def _from_near(self, here: Moment, offer: Offer, role: Near) -> Iterator[Own]:
        action, name, _ = offer
        for now, fields in self.labels.named(here, offer):
            for outcome in self.near[role].react(now.members(role), action, name, fields):
                if action == "clock":
                    step = Step(role, action, name, fields, outcome.rows)
                    yield self._step(self._moved(now, role, outcome.members), step, now.client)
                    continue
                for other in self.client.react(now.client, "receive", name, fields):
                    step = Step(role, "send", name, fields, (*outcome.rows, *other.rows))
                    yield self._step(self._moved(now, role, outcome.members), step, other.members)

    def _to_near(self, here: Moment, offer: Offer, role: Near) -> Iterator[Own]:
        _, name, _ = offer
        for now, fields in self.labels.named(here, offer):
            for outcome in self.client.react(now.client, "send", name, fields):
                for other in self.near[role].react(now.members(role), "receive", name, fields):
                    step = Step("client", "send", name, fields, (*outcome.rows, *other.rows))
                    yield self._step(self._moved(now, role, other.members), step, outcome.members)

    def _to_far_end(self, here: Moment, offer: Offer) -> Iterator[Own]:
        for now, fields in self.labels.named(here, offer):
            label = str(dict(fields)[CONNECTION])
            is_over = label not in now.labels and label in self.client.keys(now.client, CONNECTION)
            for outcome in self.client.react(now.client, "send", offer[1], fields):
                step = Step("client", "send", offer[1], fields, outcome.rows, on_wire=not is_over)
                item = None if is_over else (offer[1], on(fields, HERE))
                yield self._step(now, step, outcome.members, label, item)

    def _moved(self, here: Moment, role: Near, members: Members) -> Moment:
        if role == "caller":
            return replace(here, caller=members)
        return replace(here, server=members)

    def _step(
        self, here: Moment, step: Step, client: Members, label: str = "", item: Item | None = None
    ) -> Own:
        """Return a step after which the client is in this state, and the others are as here."""
        labels = here.labels if item is None else {*here.labels, label}
        closed = tuple(x for x in labels if self.client.is_final(client, CONNECTION, x))
        near = self.nears.number((here.caller, here.server))
        return Own(step, near, self.clients.number(client), label, item, closed, here.new)

    # what the far ends send

    def _far_ways(self, asked: _Asked) -> tuple[_FarWay, ...]:
        """Return the ways in which far ends may name keys beside the connection."""
        if not self._named_far or not asked.labels:
            return _UNNAMED
        found = self._ways.get(asked)
        if found is None:
            found = self._ways[asked] = tuple(self._namings(self._here(asked)))
        return found

    def _namings(self, here: Moment) -> Iterator[_FarWay]:
        """Walk the keys that may be named: those in use; then for some kinds a new one instead."""
        pers = self._named_far
        used = {per: tuple(sorted(self.labels.used(here, per))) for per in pers}
        fresh = {per: label for per in pers if (label := self.labels.label(here, per))}
        for chosen in product((False, True), repeat=len(pers)):
            anew = [per for per, is_new in zip(pers, chosen, strict=True) if is_new]
            if all(per in fresh for per in anew):
                new = tuple((per, fresh[per]) for per in anew)
                keys = {**used, **{per: (label,) for per, label in new}}
                yield tuple(keys.items()), new

    def _arrivals(
        self, asked: _Asked, label: str, item: Item, new: tuple[Named, ...]
    ) -> tuple[Own, ...]:
        """Return what the client does with what arrives; the others forget keys that are new."""
        near = asked.near if new else self._nobody
        place = (near, asked.client, asked.labels, label, item, new)
        found = self._arriving.get(place)
        if found is None:
            here = Moment(*self.nears[near], self.clients[asked.client], asked.labels)
            for named in new:
                here = self.labels.anew(here, named)
            found = self._arriving[place] = tuple(self._arrive(here, label, item))
        return found

    def _arrive(self, here: Moment, label: str, item: Item) -> Iterator[Own]:
        name, fields = item[0], on(item[1], label)
        for outcome in self.client.react(here.client, "receive", name, fields):
            step = Step("server", "send", name, fields, outcome.rows, on_wire=True)
            yield self._step(here, step, outcome.members)


def _parted(spec: Spec) -> tuple[list[Machine], list[Machine]]:
    """Return the server's machines that are called inside the process, and those at far ends."""
    inside: list[Machine] = []
    far: list[Machine] = []
    for machine in spec.of_role("server"):
        messages = [spec.messages[name] for name in sorted(machine.alphabet)]
        on_wire = [message.name for message in messages if message.kind in ON_CONNECTION]
        called = [message.name for message in messages if message.kind not in ON_CONNECTION]
        if on_wire and called:
            raise ValueError(
                f"the server machine {machine.name} of {spec.protocol} takes part in hooks "
                f"({called[0]}) and in what travels on connections ({on_wire[0]}): make it two "
                "machines, or it cannot be explored"
            )
        (inside if called else far).append(machine)
    return inside, far


def _names(spec: Spec, per: str) -> bool:
    """Tell whether something that the server sends on a connection carries that key."""
    return any(
        message.sender == "server" and message.kind in ON_CONNECTION and carries(message, per)
        for message in spec.messages.values()
    )


def on(fields: Fields, label: str) -> Fields:
    """Return the fields with another connection."""
    return tuple(sorted({**dict(fields), CONNECTION: label}.items()))
