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

What the server sends may name keys beside the connection: those that it knows, and those that it is
given by whoever asks. A key of which it has no copies is any key at all (NEW) in what is lost.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Mapping
from typing import Literal, NamedTuple

from machines.model.ensemble import Ensemble, Fields, Keys, Members, Offer, Rows
from machines.model.numbered import Numbered
from machines.model.occurrence import Action
from machines.model.party import CONNECTION, NEW, carries
from machines.spec.spec import ON_CONNECTION, Message

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


class Move(NamedTuple):
    """One step of the server. The one that dooms the line has no message and no rows."""

    action: Action
    message: str
    fields: Fields
    rows: Rows
    target: Situation


#: all situations that are possible, as far as the client knows
Belief = frozenset[Situation]


class Site:
    """The server's machines as one far end. Beliefs and what follows from them are remembered.

    Whichever connection it is, it is called HERE. `pers` are the key fields that machines of other
    roles have copies for.
    """

    def __init__(self, server: Ensemble, channel: int, pers: Collection[str] = ()) -> None:
        self.server = server
        self.messages: Mapping[str, Message] = server.messages
        self._channel = channel
        self._can_doom = any(
            row.row.message in (LOST, SILENCE) and row.row.action == "send"
            for machine in server.machines
            for row in machine.table.by_id.values()
        )
        #: the keys beside the connection that the server may name without having copies for them
        self._unkept = tuple(sorted(self._carried() & {*pers} - {CONNECTION, *server.pers}))
        #: rows by which the server sends what arrives, as far as it was asked for
        self.sending: set[str] = set()
        self._hidden: dict[Situation, tuple[Move, ...]] = {}
        self._beliefs: Numbered[Belief] = Numbered()
        self._closures: dict[Belief, int] = {}
        self._emits: dict[tuple[int, Keys], tuple[tuple[Item, int], ...]] = {}
        self._sends: dict[tuple[int, Item], int | None] = {}
        self._alone: dict[int, int] = {}
        self._keys: dict[int, tuple[frozenset[Named], frozenset[Named]]] = {}
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

    def emits(self, belief: int, keys: Keys = ()) -> tuple[tuple[Item, int], ...]:
        """Return everything that may arrive at the client next, with the belief after it.

        `keys` beside the connection may be named in it, whether or not the server knows them.
        """
        asked = (belief, keys)
        found = self._emits.get(asked)
        if found is None:
            after: dict[Item, set[Situation]] = {}
            for situation in self._beliefs[belief]:
                for move in self._emissions(situation, keys):
                    item = (move.message, move.fields)
                    after.setdefault(item, set()).add(move.target)
                    self.sending.update(row_id for _, _, row_id in move.rows)
            found = tuple((i, self._closure(frozenset(after[i]))) for i in sorted(after, key=repr))
            self._emits[asked] = found
        return found

    def arrived(self, belief: int, item: Item) -> int:
        """Return the belief after that item arrived. KeyError where it cannot arrive."""
        return dict(self.emits(belief, self._keys_of(item)))[item]

    def sendings(self, situation: Situation, item: Item) -> Iterator[Move]:
        """Walk the ways in which one situation may send an item so that it arrives."""
        for move in self._emissions(situation, self._keys_of(item)):
            if (move.message, move.fields) == item:
                yield move

    def _keys_of(self, item: Item) -> Keys:
        """Return the keys beside the connection that an item names."""
        pers = {*self.server.pers, *self._unkept} - {CONNECTION}
        return tuple((name, (str(value),)) for name, value in item[1] if name in pers)

    def _emissions(self, situation: Situation, keys: Keys) -> Iterator[Move]:
        """Walk what one situation may send so that it arrives."""
        if situation.mode == "silent":
            return
        for action, name, fields in self._offers(situation.members, keys):
            if action == "clock" or self.messages[name].kind == "network":
                continue
            if situation.mode == "doomed" and name != LOST:
                continue
            for outcome in self.server.react(situation.members, "send", name, fields):
                target = Situation(outcome.members, situation.queue, "live")
                yield Move("send", name, fields, outcome.rows, target)

    def _carried(self) -> set[str]:
        """Return the key fields of what the server may send on a connection."""
        return {
            field.name
            for message in self.messages.values()
            if message.sender == "server" and message.kind in ON_CONNECTION
            for field in message.fields
            if field.domain.kind == "key"
        }

    def _offers(self, members: Members, keys: Keys = ()) -> tuple[Offer, ...]:
        named = dict(keys)
        known = [
            (per, tuple(sorted(self.server.keys(members, per).union(named.get(per, ())))))
            for per in dict.fromkeys((CONNECTION, *self.server.pers))
        ]
        known += [(per, named.get(per, ())) for per in self._unkept]
        return self.server.offers(members, tuple(known))

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
            for outcome in self.server.react(members, "receive", name, fields):
                target = Situation(outcome.members, rest, mode)
                yield Move("receive", name, fields, outcome.rows, target)
        if mode == "live" and self._can_doom:
            yield Move("clock", "", (), (), situation._replace(mode="doomed"))
        anyhow = tuple((per, (NEW,)) for per in self._unkept)
        for action, name, fields in self._offers(members, anyhow):
            is_seen = action != "clock" and self.messages[name].kind != "network"
            if is_seen and mode == "live":
                continue
            for outcome in self.server.react(members, action, name, fields):
                after = ((), "silent") if name == SILENCE else (queue, mode)
                yield Move(action, name, fields, outcome.rows, Situation(outcome.members, *after))

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

    def known(self, belief: int) -> frozenset[Named]:
        """Return the keys beside the connection that the far end may know, or is yet to read of."""
        return self._names(belief)[0]

    def busy(self, belief: int) -> frozenset[Named]:
        """Return those of them that may still be heard of."""
        return self._names(belief)[1]

    def _names(self, belief: int) -> tuple[frozenset[Named], frozenset[Named]]:
        if belief not in self._keys:
            known: set[Named] = set()
            busy: set[Named] = set()
            pers = [per for per in self.server.pers if per != CONNECTION]
            for members, queue, _ in self._beliefs[belief]:
                for name, fields in queue:
                    carried = [per for per in pers if carries(self.messages[name], per)]
                    busy.update((per, str(dict(fields)[per])) for per in carried)
                for per in pers:
                    keys = self.server.keys(members, per)
                    known.update((per, key) for key in keys)
                    busy.update((per, k) for k in keys if self.server.is_busy(members, per, k))
            self._keys[belief] = frozenset(known | busy), frozenset(busy)
        return self._keys[belief]

    def rows(self, belief: int) -> tuple[frozenset[str], frozenset[str]]:
        """Return the rows that may be taken unseen: on a line that is well, and on a doomed one."""
        well: set[str] = set()
        lost: set[str] = set()
        for situation in self._beliefs[belief]:
            for move in self.hidden(situation):
                where = lost if situation.mode == "doomed" else well
                where.update(row_id for _, _, row_id in move.rows)
        return frozenset(well), frozenset(lost - well)
