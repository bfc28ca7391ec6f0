"""The far end of a connection as the client may know it: the set of what may be going on there.

The server and the queue towards it cannot be seen by the client; it sees only what arrives. So the
exploration does not walk through the server's hidden moves one by one. It keeps, for each
connection, the set of all situations of the server that agree with what the client sent and saw
(the subset construction), which is exact: no reception and no state is lost or invented.

The queue from the server to the client is not needed for that. Whatever a run with such a queue
can do, a run can do in which the server is late instead: it has not read yet what crossed its own
message, and its message arrives at once. `channel` bounds how many messages it may be late.

A line may be doomed: what the server sends on it is lost, until the client is told (`lost`
overtakes and drops what was in flight) or the line is silent for ever.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from machines.model.ensemble import Ensemble, Fields, Members, Offer, Refusal, Rows
from machines.model.numbered import Numbered
from machines.model.occurrence import Action
from machines.model.party import CONNECTION
from machines.spec.spec import Message

#: the connection was reset: this overtakes and drops what is in flight
LOST = "lost"
#: from now on nothing arrives either way, and nobody says so
SILENCE = "silence"

#: what every far end calls its own connection
HERE = "c1"

Mode = Literal["live", "doomed", "silent"]
#: a message on its way: its name and its fields
Item = tuple[str, Fields]


class Situation(NamedTuple):
    """One state of the server, what is on its way to it, and the state of the line."""

    members: Members
    queue: tuple[Item, ...]
    mode: Mode


class Move(NamedTuple):
    """One step of the server. The one that dooms the line has no message and no rows."""

    action: Action
    message: str
    fields: Fields
    rows: Rows
    target: Situation


#: all situations that are possible, as far as the client knows
Belief = frozenset[Situation]


class Unread(NamedTuple):
    """A message that reached the server in a state that does not provide for it."""

    refusal: Refusal
    item: Item


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
        self._hidden: dict[Situation, tuple[Move, ...]] = {}
        self._beliefs: Numbered[Belief] = Numbered()
        self._closures: dict[Belief, int] = {}
        self._emits: dict[int, tuple[tuple[Item, int], ...]] = {}
        self._sends: dict[tuple[int, Item], int | None] = {}
        self._alone: dict[int, int] = {}
        #: what may be the case before anything was sent
        self.start = self._closure(frozenset({self.first}))

    @property
    def first(self) -> Situation:
        """The situation in which nothing has happened."""
        return Situation(self.server.start(), (), "live")

    def situations(self, belief: int) -> Belief:
        """Return what is possible under a belief."""
        return self._beliefs[belief]

    def send(self, belief: int, item: Item) -> int | None:
        """Return the belief after the client sent something; None if there is no room for it."""
        asked = (belief, item)
        if asked not in self._sends:
            after = (self.sent(situation, item) for situation in self._beliefs[belief])
            kernel = frozenset(s for s in after if s is not None)
            self._sends[asked] = self._closure(kernel) if kernel else None
        return self._sends[asked]

    def sent(self, situation: Situation, item: Item) -> Situation | None:
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
                for move in self.emissions(situation):
                    item = (move.message, move.fields)
                    after.setdefault(item, set()).add(move.target)
            found = tuple((i, self._closure(frozenset(after[i]))) for i in sorted(after, key=repr))
            self._emits[belief] = found
        return found

    def emissions(self, situation: Situation) -> Iterator[Move]:
        """Walk what one situation may send so that it arrives."""
        if situation.mode == "silent":
            return
        for action, name, fields in self._offers(situation.members):
            if action == "clock" or self.messages[name].kind == "network":
                continue
            if situation.mode == "doomed" and name != LOST:
                continue
            for outcome in self.server.react(situation.members, "send", name, fields).outcomes:
                target = Situation(outcome.members, situation.queue, "live")
                yield Move("send", name, fields, outcome.rows, target)

    def _offers(self, members: Members) -> tuple[Offer, ...]:
        pers = dict.fromkeys((CONNECTION, *self.server.pers))
        keys = ((per, tuple(sorted(self.server.keys(members, per)))) for per in pers)
        return self.server.offers(members, tuple(keys))

    def hidden(self, situation: Situation) -> tuple[Move, ...]:
        """Return the moves of one situation that the client does not see."""
        found = self._hidden.get(situation)
        if found is None:
            found = self._hidden[situation] = tuple(dict.fromkeys(self._moves(situation)))
        return found

    def _moves(self, situation: Situation) -> Iterator[Move]:
        members, queue, mode = situation
        if queue:
            (name, fields), rest = queue[0], queue[1:]
            for outcome in self.server.react(members, "receive", name, fields).outcomes:
                target = Situation(outcome.members, rest, mode)
                yield Move("receive", name, fields, outcome.rows, target)
        if mode == "live" and self._can_doom:
            yield Move("clock", "", (), (), situation._replace(mode="doomed"))
        for action, name, fields in self._offers(members):
            is_seen = action != "clock" and self.messages[name].kind != "network"
            if is_seen and mode == "live":
                continue
            for outcome in self.server.react(members, action, name, fields).outcomes:
                after = ((), "silent") if name == SILENCE else (queue, mode)
                yield Move(action, name, fields, outcome.rows, Situation(outcome.members, *after))

    def unread(self, situation: Situation) -> tuple[Unread, ...]:
        """Return the refusals of the message that is read next."""
        if not situation.queue:
            return ()
        name, fields = item = situation.queue[0]
        answer = self.server.react(situation.members, "receive", name, fields)
        return tuple(Unread(refusal, item) for refusal in answer.refusals)

    def alone(self, belief: int) -> int:
        """Return all that may become of the server when the client is gone for good."""
        if belief not in self._alone:
            kernel = (situation._replace(mode="doomed") for situation in self._beliefs[belief])
            self._alone[belief] = self._closure(frozenset(kernel))
        return self._alone[belief]

    def _closure(self, kernel: Belief) -> int:
        found = self._closures.get(kernel)
        if found is None:
            reached = set(kernel)
            waiting = deque(kernel)
            while waiting:
                for move in self.hidden(waiting.popleft()):
                    if move.target not in reached:
                        reached.add(move.target)
                        waiting.append(move.target)
            found = self._closures[kernel] = self._beliefs.number(frozenset(reached))
        return found

    def without(self, belief: int, per: str, key: str) -> int:
        """Return the belief without the copies of a key that is given again."""
        cleared = (
            situation._replace(members=self.server.without(situation.members, per, key))
            for situation in self._beliefs[belief]
        )
        return self._closure(frozenset(cleared))

    def busy(self, belief: int) -> frozenset[tuple[str, str]]:
        """Return the (key field, key) that may still be heard of."""
        found: set[tuple[str, str]] = set()
        for situation in self._beliefs[belief]:
            found.update((name, str(key)) for _, fields in situation.queue for name, key in fields)
            for per in self.server.pers:
                for key in self.server.keys(situation.members, per):
                    if not self.server.is_final(situation.members, per, key):
                        found.add((per, key))
        return frozenset(found)

    def can_rest(self, belief: int) -> bool:
        """Tell whether the server may be at rest: nothing on its way, nothing it could do."""
        return any(map(self.is_at_rest, self._beliefs[belief]))

    def is_at_rest(self, situation: Situation) -> bool:
        """Tell whether nothing is on its way, and the server has nothing to do that is heard."""
        if situation.mode == "doomed" or situation.queue:
            return False
        return situation.mode == "silent" or not self._offers(situation.members)
