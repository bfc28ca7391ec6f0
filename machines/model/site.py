"""The far end of a connection as the client may know it: the set of what may be going on there.

The server and the queue towards it cannot be seen by the client; it sees only what arrives. So what
is kept is, for each connection, the set of all situations of the server that agree with what the
client sent and saw (the subset construction), which is exact: no reception and no state is lost or
invented.

The queue from the server to the client is not needed for that. Whatever a run with such a queue
can do, a run can do in which the server is late instead: it has not read yet what crossed its own
message, and its message arrives at once. `channel` bounds how many messages it may be late.

A line may be doomed: what the server sends on it is lost, until the client is told (`lost`
overtakes and drops what was in flight) or the line is silent for ever.

What the server sends may name those keys beside the connection that it knows.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from machines.model.ensemble import Ensemble, Fields, Members, Offer
from machines.model.numbered import Numbered
from machines.model.party import CONNECTION, carries
from machines.spec.spec import Message

#: the connection was reset: this overtakes and drops what is in flight
LOST = "lost"
#: from now on nothing arrives either way, and nobody says so
SILENCE = "silence"

#: what every far end calls its own connection
HERE = "c1"

#: (key field, key)
Named = tuple[str, str]

Mode = Literal["live", "doomed", "silent"]
#: a message on its way: its name and its fields
Item = tuple[str, Fields]


class Situation(NamedTuple):
    """One state of the server, what is on its way to it, and the state of the line."""

    members: Members
    queue: tuple[Item, ...]
    mode: Mode


#: all situations that are possible, as far as the client knows
Belief = frozenset[Situation]


class Site:
    """The server's machines as one far end. Beliefs and what follows from them are remembered.

    Whichever connection it is, it is called HERE.
    """

    def __init__(self, server: Ensemble, channel: int) -> None:
        self.server = server
        self.messages: Mapping[str, Message] = server.messages
        self._channel = channel
        self._can_doom = any(
            row.row.message in (LOST, SILENCE) and row.row.action == "send"
            for machine in server.machines
            for row in machine.table.by_id.values()
        )
        self._hidden: dict[Situation, tuple[Situation, ...]] = {}
        self._beliefs: Numbered[Belief] = Numbered()
        self._closures: dict[Belief, int] = {}
        self._emits: dict[int, tuple[tuple[Item, int], ...]] = {}
        self._sends: dict[tuple[int, Item], int | None] = {}
        self._busy: dict[int, frozenset[Named]] = {}
        #: what may be the case before anything was sent
        self.start = self._closure(frozenset({Situation(server.start(), (), "live")}))

    def send(self, belief: int, item: Item) -> int | None:
        """Return the belief after the client sent something; None if there is no room for it."""
        asked = (belief, item)
        if asked not in self._sends:
            after = (self._sent(situation, item) for situation in self._beliefs[belief])
            kernel = frozenset(s for s in after if s is not None)
            self._sends[asked] = self._closure(kernel) if kernel else None
        return self._sends[asked]

    def _sent(self, situation: Situation, item: Item) -> Situation | None:
        """Return one situation after the client sent something; None if there is no room."""
        if situation.mode == "silent":
            return situation
        if len(situation.queue) >= self._channel:
            return None
        return situation._replace(queue=(*situation.queue, item))

    def emits(self, belief: int) -> tuple[tuple[Item, int], ...]:
        """Return everything that may arrive at the client next, with the belief after it."""
        found = self._emits.get(belief)
        if found is None:
            after: dict[Item, set[Situation]] = {}
            for situation in self._beliefs[belief]:
                for item, target in self._emissions(situation):
                    after.setdefault(item, set()).add(target)
            found = tuple((i, self._closure(frozenset(after[i]))) for i in sorted(after, key=repr))
            self._emits[belief] = found
        return found

    def _emissions(self, situation: Situation) -> Iterator[tuple[Item, Situation]]:
        """Walk what one situation may send so that it arrives."""
        if situation.mode == "silent":
            return
        for action, name, fields in self._offers(situation.members):
            if action == "clock" or self.messages[name].kind == "network":
                continue
            if situation.mode == "doomed" and name != LOST:
                continue
            for outcome in self.server.react(situation.members, "send", name, fields):
                yield (name, fields), Situation(outcome.members, situation.queue, "live")

    def _offers(self, members: Members) -> tuple[Offer, ...]:
        pers = dict.fromkeys((CONNECTION, *self.server.pers))
        known = tuple((per, tuple(sorted(self.server.keys(members, per)))) for per in pers)
        return self.server.offers(members, known)

    def _unseen(self, situation: Situation) -> tuple[Situation, ...]:
        """Return where one situation may lead without anything that the client sees."""
        found = self._hidden.get(situation)
        if found is None:
            found = self._hidden[situation] = tuple(dict.fromkeys(self._moves(situation)))
        return found

    def _moves(self, situation: Situation) -> Iterator[Situation]:
        members, queue, mode = situation
        if queue:
            (name, fields), rest = queue[0], queue[1:]
            for outcome in self.server.react(members, "receive", name, fields):
                yield Situation(outcome.members, rest, mode)
        if mode == "live" and self._can_doom:
            yield situation._replace(mode="doomed")
        for action, name, fields in self._offers(members):
            is_seen = action != "clock" and self.messages[name].kind != "network"
            if is_seen and mode == "live":
                continue
            for outcome in self.server.react(members, action, name, fields):
                after = ((), "silent") if name == SILENCE else (queue, mode)
                yield Situation(outcome.members, *after)

    def _closure(self, kernel: Belief) -> int:
        found = self._closures.get(kernel)
        if found is None:
            reached = set(kernel)
            waiting = deque(kernel)
            while waiting:
                for target in self._unseen(waiting.popleft()):
                    if target not in reached:
                        reached.add(target)
                        waiting.append(target)
            found = self._closures[kernel] = self._beliefs.number(frozenset(reached))
        return found

    def without(self, belief: int, per: str, key: str) -> int:
        """Return the belief without the copies of a key that is given again."""
        cleared = (
            situation._replace(members=self.server.without(situation.members, per, key))
            for situation in self._beliefs[belief]
        )
        return self._closure(frozenset(cleared))

    def busy(self, belief: int) -> frozenset[Named]:
        """Return the keys beside the connection that may still be heard of."""
        if belief not in self._busy:
            busy: set[Named] = set()
            pers = [per for per in self.server.pers if per != CONNECTION]
            for members, queue, _ in self._beliefs[belief]:
                for name, fields in queue:
                    carried = [per for per in pers if carries(self.messages[name], per)]
                    busy.update((per, str(dict(fields)[per])) for per in carried)
                for per in pers:
                    keys = self.server.keys(members, per)
                    busy.update((per, k) for k in keys if self.server.is_busy(members, per, k))
            self._busy[belief] = frozenset(busy)
        return self._busy[belief]


def on(fields: Fields, label: str) -> Fields:
    """Return the fields with another connection."""
    return tuple(sorted({**dict(fields), CONNECTION: label}.items()))
