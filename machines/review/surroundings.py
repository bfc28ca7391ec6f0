"""What surrounds the client: the caller, and the far end of each connection, as far as it can know.

Neither their clocks nor what they do unseen is followed one by one: a scene holds everything that
may be going on, given what passed between them and the client (see `machines.model.site`). Time is
left out, so they can do more here than in a timed run, never less. A role that no machine of the
spec plays is free to do anything at any time, and so is a server that is called inside the process
(hooks).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import product
from typing import NamedTuple

from machines.model.closure import Limits
from machines.model.ensemble import Ensemble, Keys, Members
from machines.model.numbered import Numbered
from machines.model.occurrence import Action
from machines.model.party import CONNECTION, NEW, carries
from machines.model.site import HERE, Site, on
from machines.review.follower import Event, Fields
from machines.spec.spec import Message, Spec


class Scene(NamedTuple):
    """What may be going on: the number of what the caller may be, and the open far ends."""

    caller: int
    sites: tuple[tuple[str, int], ...]


class NoRoom(Exception):
    """The server is as late as it may be: what the client sends has to wait."""


class Surroundings:
    """Caller and server of a spec under some limits.

    `classes` are the values of fields that are told apart, by message. `channel` bounds how many
    messages the server may be late.
    """

    def __init__(
        self, spec: Spec, limits: Limits, classes: Mapping[str, list[Fields]], channel: int
    ) -> None:
        self.spec = spec
        self.classes = classes
        self.is_caller_free = not spec.of_role("caller")
        has_hooks = any(message.kind == "hook" for message in spec.messages.values())
        self.is_server_free = has_hooks or not spec.of_role("server")
        self._caller = Ensemble(spec, "caller", limits, classes)
        self.site = Site(Ensemble(spec, "server", limits, classes), channel)
        self.pers = tuple(dict.fromkeys((*self._caller.pers, *self.site.server.pers, CONNECTION)))
        self._callers: Numbered[frozenset[Members]] = Numbered()
        self._calls: dict[tuple[int, Keys], tuple[Event, ...]] = {}
        self._moved: dict[tuple[int, Event], int | None] = {}
        self._keys: dict[tuple[Scene, str], frozenset[str]] = {}
        self.start = Scene(self._resting({self._caller.start()}), ())

    def keys(self, scene: Scene, per: str) -> frozenset[str]:
        """Return the keys of one kind that the caller or an open far end goes by."""
        if (scene, per) not in self._keys:
            self._keys[scene, per] = self._known(scene, per)
        return self._keys[scene, per]

    def _known(self, scene: Scene, per: str) -> frozenset[str]:
        found = frozenset[str]().union(
            *(self._caller.keys(members, per) for members in self._callers[scene.caller])
        )
        if per == CONNECTION:
            return found | {label for label, _ in scene.sites}
        busy = (self.site.busy(belief) for _, belief in scene.sites)
        return found | {key for there in busy for kind, key in there if kind == per}

    def is_over(self, scene: Scene, per: str, key: str) -> bool:
        """Tell whether nobody here will speak of a key again."""
        for members in self._callers[scene.caller]:
            if key in self._caller.keys(members, per) and not self._caller.is_final(
                members, per, key
            ):
                return False
        if per == CONNECTION:
            return key not in dict(scene.sites)
        return all((per, key) not in self.site.busy(belief) for _, belief in scene.sites)

    def forget(self, scene: Scene, per: str, key: str) -> Scene:
        """Return the scene without a key that is given again."""
        there = self._callers[scene.caller]
        caller = frozenset(self._caller.without(members, per, key) for members in there)
        sites = scene.sites
        if per != CONNECTION:
            sites = tuple((label, self.site.without(b, per, key)) for label, b in sites)
        return Scene(self._callers.number(caller), sites)

    # what may come

    def comes(self, scene: Scene, keys: Keys) -> Iterator[Event]:
        """Walk what may come to the client; `keys` are those that may be named, NEW among them."""
        asked = (scene.caller, keys)
        if asked not in self._calls:
            self._calls[asked] = tuple(dict.fromkeys(self._called(scene.caller, keys)))
        yield from self._calls[asked]
        for label, belief in scene.sites:
            for (name, fields), _ in self.site.emits(belief):
                yield Event("receive", name, on(fields, label))
        if self.is_server_free:
            used = [key for key in dict(keys).get(CONNECTION, ()) if key != NEW]
            yield from self._anything("server", keys, used or [HERE])

    def _called(self, caller: int, keys: Keys) -> Iterator[Event]:
        if self.is_caller_free:
            yield from self._anything("caller", keys, [])
        for members in self._callers[caller]:
            for action, name, fields in self._caller.offers(members, keys):
                if action == "clock" or self.spec.messages[name].receiver != "client":
                    continue
                if self._caller.react(members, action, name, fields):
                    yield Event("receive", name, tuple(sorted(fields)))

    def _anything(self, role: str, keys: Keys, labels: Collection[str]) -> Iterator[Event]:
        """Walk all messages of a free role to the client, on these connections."""
        for message in self.spec.messages.values():
            if (message.sender, message.receiver) == (role, "client") and message.kind != "network":
                known = {**dict(keys), CONNECTION: tuple(labels)}
                for fields in valuations(message, self.classes, known):
                    yield Event("receive", message.name, fields)

    # what becomes of it

    def after(self, scene: Scene, event: Event, *, is_late: bool = False) -> Scene | None:
        """Return the scene after an event; None where it cannot be, or nobody would take it.

        What is sent on a connection that the client is done with (`is_late`) goes nowhere. NoRoom
        where the server cannot be any later than it is.
        """
        message = self.spec.messages.get(event.message)
        if message is None:
            return None
        other = message.receiver if event.action == "send" else message.sender
        if other == "caller":
            caller = self._moves(scene.caller, event)
            return None if caller is None else scene._replace(caller=caller)
        if self.is_server_free or is_late:
            return scene
        label = str(dict(event.fields)[CONNECTION])
        item = (event.message, tuple(sorted(on(event.fields, HERE))))
        beliefs = dict(scene.sites)
        if event.action == "send":
            belief = self.site.send(beliefs.get(label, self.site.start), item)
            if belief is None:
                raise NoRoom
        else:
            arrivals = dict(self.site.emits(beliefs[label])) if label in beliefs else {}
            if item not in arrivals:
                return None
            belief = arrivals[item]
        beliefs[label] = belief
        return scene._replace(sites=tuple(sorted(beliefs.items())))

    def left(self, scene: Scene, labels: Collection[str]) -> Scene:
        """Return the scene when the client is done with these connections."""
        kept = tuple(site for site in scene.sites if site[0] not in labels)
        return scene if len(kept) == len(scene.sites) else scene._replace(sites=kept)

    def _moves(self, caller: int, event: Event) -> int | None:
        """Return what the caller may be after an event between it and the client."""
        if self.is_caller_free:
            return caller
        asked = (caller, event)
        if asked not in self._moved:
            found: set[Members] = set()
            for members in self._callers[caller]:
                way: Action = "receive" if event.action == "send" else "send"
                outcomes = self._caller.react(members, way, event.message, event.fields)
                if way == "send" and not self._is_its_own(members, event):
                    continue
                found.update(outcome.members for outcome in outcomes)
            self._moved[asked] = self._resting(found) if found else None
        return self._moved[asked]

    def _is_its_own(self, members: Members, event: Event) -> bool:
        """Tell whether a row of the caller sends this: what it ignores, it does not send."""
        there = tuple(
            (per, tuple(str(value) for name, value in event.fields if name == per))
            for per in self.pers
        )
        offers = self._caller.offers(members, there)
        return any(
            (name, tuple(sorted(fields))) == (event.message, event.fields)
            for _, name, fields in offers
        )

    def _resting(self, members: set[Members]) -> int:
        """Return the number of these, and of what clocks of the caller may make of them."""
        reached = set(members)
        waiting = list(members)
        while waiting:
            here = waiting.pop()
            keys = tuple((per, tuple(sorted(self._caller.keys(here, per)))) for per in self.pers)
            for action, name, fields in self._caller.offers(here, keys):
                if action != "clock":
                    continue
                for outcome in self._caller.react(here, action, name, fields):
                    if outcome.members not in reached:
                        reached.add(outcome.members)
                        waiting.append(outcome.members)
        return self._callers.number(frozenset(reached))


def valuations(
    message: Message, classes: Mapping[str, list[Fields]], keys: Mapping[str, tuple[str, ...]]
) -> Iterator[Fields]:
    """Walk the fields of a message: those that are told apart, with every key it may carry."""
    carried = [per for per in keys if carries(message, per)]
    for values in classes[message.name]:
        for chosen in product(*(keys[per] for per in carried)):
            yield tuple(sorted((*values, *zip(carried, chosen, strict=True))))
