"""The clients of two specs side by side, and what surrounds each: a search for how they differ.

What is looked for, and what is not, is said in `machines.review.behaviour`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple

from machines.model.closure import DIGITS
from machines.model.ensemble import Keys
from machines.model.party import CONNECTION, NEW
from machines.model.site import HERE
from machines.model.table import limits_of
from machines.review.alphabet import Alphabet, alphabet
from machines.review.distinction import SIDES, Distinction, Kind, Moment, Side
from machines.review.follower import Answer, Event, Follower
from machines.review.formal import formal
from machines.review.surroundings import NoRoom, Scene, Surroundings, valuations
from machines.spec.spec import Instance, Spec


class Pair(NamedTuple):
    """Both clients and what surrounds each, None where that cannot be any more."""

    clients: tuple[int, int]
    scenes: tuple[Scene | None, Scene | None]


class _Found(NamedTuple):
    """How a pair was reached first."""

    before: Pair | None
    moment: Moment | None
    depth: int


class Search:
    """One search, in one world. `parents` leads from each pair back to the start."""

    def __init__(self, before: Spec, after: Spec, world: Instance) -> None:
        self.world = world
        specs = (before, after)
        limits = [_limits(spec, world) for spec in specs]
        self.alphabet: Alphabet = alphabet(before, after, limits)
        one = Follower(before, limits[0])
        is_same = _clients(before, limits[0]) == _clients(after, limits[1])
        self.followers = (one, one if is_same else Follower(after, limits[1]))
        self.surroundings = [self._surroundings(before, limits[0])]
        self.is_around_same = _around(before, limits[0]) == _around(after, limits[1])
        self.surroundings.append(
            self.surroundings[0] if self.is_around_same else self._surroundings(after, limits[1])
        )
        self.parents: dict[Pair, _Found] = {}
        self.is_cut = False
        self._sent: dict[tuple[tuple[int, int], Keys], tuple[Event, ...]] = {}

    def _surroundings(self, spec: Spec, limits: dict[str, Fraction]) -> Surroundings:
        classes = self.alphabet.classes
        # A server that takes everything at once, for the sake of time, is the server of 1 here.
        return Surroundings(spec, limits, classes, max(self.world.channel, 1))

    def run(
        self,
        found: dict[tuple[Side, bool], Distinction],
        pairs_max: int,
        progress: Callable[[int, str], None] | None,
        *,
        any_will_do: bool,
    ) -> None:
        """Search until all is known, or too much is; what is shorter replaces what was found."""
        one, other = self.followers
        start = Pair((one.start, other.start), self._scenes())
        self.parents[start] = _Found(None, None, 0)
        layer, depth = [start], 0
        seen: set[tuple[Side, bool]] = set()
        while layer:
            fresh: list[Pair] = []
            for pair in layer:
                for moment, target, distinctions in self._moments(pair):
                    for distinction in distinctions:
                        key = (distinction.side, distinction.is_of_client)
                        if key not in seen:
                            seen.add(key)
                            _keep(found, distinction)
                    if target is not None and target not in self.parents:
                        self.parents[target] = _Found(pair, moment, depth + 1)
                        fresh.append(target)
                if self._is_done(seen) or (any_will_do and found):
                    return
                if len(self.parents) > pairs_max:
                    self.is_cut = True
                    return
            if progress is not None:
                progress(len(self.parents), f"{self.world.name}, {depth + 1} events deep")
            depth += 1
            layer = fresh if self._is_worth(found, seen, depth + 1) else []

    def _is_done(self, seen: set[tuple[Side, bool]]) -> bool:
        return len(seen) == (2 if self.is_around_same else 4)

    def _is_worth(
        self,
        found: Mapping[tuple[Side, bool], Distinction],
        seen: set[tuple[Side, bool]],
        depth: int,
    ) -> bool:
        """Tell whether sequences of that many moments may still tell something new."""
        kinds = [(side, is_client) for side in SIDES for is_client in (True, False)]
        wanted = [k for k in kinds if k not in seen and (k[1] or not self.is_around_same)]
        return any(k not in found or len(found[k].moments) > depth for k in wanted)

    def _scenes(self) -> tuple[Scene, Scene]:
        return self.surroundings[0].start, self.surroundings[1].start

    # what can happen next

    def _moments(self, pair: Pair) -> Iterator[tuple[Moment, Pair | None, tuple[Distinction, ...]]]:
        """Walk all that may happen: the moment, the pair after it, and how the two differ on it."""
        yield from self._waits(pair)
        keys = tuple((per, self._keys(pair, per)) for per in self.alphabet.pers)
        for event in self._sends(pair, keys):
            yield from self._after(pair, event, (True, True))
        coming = [
            () if scene is None else tuple(around.comes(scene, keys))
            for around, scene in zip(self.surroundings, pair.scenes, strict=True)
        ]
        either = [set(coming[0]), set(coming[1])]
        for event in dict.fromkeys((*coming[0], *coming[1])):
            yield from self._after(pair, event, (event in either[0], event in either[1]))

    def _waits(self, pair: Pair) -> Iterator[tuple[Moment, Pair | None, tuple[Distinction, ...]]]:
        both = tuple(zip(self.followers, pair.clients, strict=True))
        ends = [follower.deadline(state) for follower, state in both]
        instants = sorted({t for follower, state in both for t in follower.instants(state)})
        first, last = min(ends), max(ends)
        for seconds in instants:
            if seconds <= first:
                states = [follower.wait(state, seconds) for follower, state in both]
                after = Pair((states[0], states[1]), pair.scenes)
                yield Moment("", None, seconds), after, ()
        if first < last:
            beyond = [t for t in (*instants, last) if first < t <= last and t != float("inf")]
            moment = Moment("", None, min(beyond, default=first + 1.0))
            late = ends.index(first)
            why = f"{both[late][0].owed(both[late][1])} within {_time(first)}"
            yield moment, None, (self._distinction(pair, 1 - late, "deadline", moment, why),)

    def _sends(self, pair: Pair, keys: Keys) -> tuple[Event, ...]:
        """Return what one client or the other may send; NEW stands for a key to be given."""
        asked = (pair.clients, keys)
        if asked not in self._sent:
            one, other = zip(self.followers, pair.clients, strict=True)
            events = (
                Event("send", message.name, fields)
                for message in self.alphabet.sent
                for fields in valuations(message, self.alphabet.classes, dict(keys))
            )
            self._sent[asked] = tuple(
                event
                for event in events
                if one[0].take(one[1], event) or other[0].take(other[1], event)
            )
        return self._sent[asked]

    def _after(
        self, pair: Pair, event: Event, comes: tuple[bool, bool]
    ) -> Iterator[tuple[Moment, Pair | None, tuple[Distinction, ...]]]:
        """Walk what an event leads to: nothing where no client takes it, or a bound holds it."""
        named = self._named(pair, event)
        if named is None:
            return
        origin, (pair, event) = pair, named
        answers = [
            follower.take(state, event)
            for follower, state in zip(self.followers, pair.clients, strict=True)
        ]
        one, other = answers
        rows = tuple(() if answer is None else answer.rows for answer in answers)
        moment = Moment(self._actor(event), event, 0.0, rows)
        if one is None and other is None:
            return
        if one is None or other is None:
            loser = answers.index(None)
            kind: Kind = "output" if event.action == "send" else "input"
            why = self.followers[loser].why(pair.clients[loser], event)
            yield moment, None, (self._distinction(origin, 1 - loser, kind, moment, why),)
            return
        target, differs = self._together(pair, moment, (one, other), comes)
        told = (self._distinction(origin, side, kind, moment, why) for side, kind, why in differs)
        yield moment, target, tuple(told)

    def _together(
        self, pair: Pair, moment: Moment, answers: tuple[Answer, Answer], comes: tuple[bool, bool]
    ) -> tuple[Pair | None, list[tuple[int, Kind, str]]]:
        """Return the pair after an event that both clients take, and what differs all the same.

        That is: which side has more, of what kind, and what the other makes of it.
        """
        differs: list[tuple[int, Kind, str]] = []
        one, other = answers
        for index, (mine, yours) in enumerate(((one, other), (other, one))):
            more = [str(each) for each in mine.restarts if each not in yours.restarts]
            if more:
                why = f"it does not {' and '.join(more)}"
                differs.append((index, "flow", why))
        try:
            scenes = [self._scene(pair, i, moment, answers[i], comes[i]) for i in (0, 1)]
        except NoRoom:
            return None, differs
        for index in (0, 1):
            is_live = None not in pair.scenes
            if is_live and scenes[index] is not None and scenes[1 - index] is None:
                what = "expect" if moment.actor == "client" else "do"
                who = "its caller" if moment.actor == "client" else f"its {moment.actor}"
                why = f"{who} does not {what} this"
                differs.append((index, "surroundings", why))
        target = Pair((one.state, other.state), (scenes[0], scenes[1]))
        return (None if scenes == [None, None] else target), differs

    def _scene(
        self, pair: Pair, index: int, moment: Moment, answer: Answer, comes: bool
    ) -> Scene | None:
        around, scene, follower = (
            self.surroundings[index],
            pair.scenes[index],
            self.followers[index],
        )
        event = moment.event
        if scene is None or event is None or not comes:
            return None
        label = dict(event.fields).get(CONNECTION)
        is_late = (
            event.action == "send"
            and label not in dict(scene.sites)
            and label in follower.keys(pair.clients[index], CONNECTION)
        )
        after = around.after(scene, event, is_late=is_late)
        if after is None:
            return None
        labels = [name for name, _ in after.sites]
        over = [name for name in labels if follower.is_over(answer.state, CONNECTION, name)]
        return around.left(after, over)

    def _actor(self, event: Event) -> str:
        if event.action == "send":
            return "client"
        known = (follower.spec.messages.get(event.message) for follower in self.followers)
        return next(message.sender for message in known if message is not None)

    # keys

    def _keys(self, pair: Pair, per: str) -> tuple[str, ...]:
        """Return the keys of one kind that are in use, and NEW for one more."""
        return (*sorted(self._used(pair, per)), NEW)

    def _used(self, pair: Pair, per: str) -> frozenset[str]:
        used: frozenset[str] = frozenset()
        for index in (0, 1):
            used |= self.followers[index].keys(pair.clients[index], per)
            scene = pair.scenes[index]
            if scene is not None:
                used |= self.surroundings[index].keys(scene, per)
        return used

    def _named(self, pair: Pair, event: Event) -> tuple[Pair, Event] | None:
        """Give a label to each new key; None where the bound on copies holds that back."""
        fields = dict(event.fields)
        for per, value in event.fields:
            if value != NEW or per not in self.alphabet.pers:
                continue
            label = self._label(pair, per)
            if label is None:
                return None
            fields[per] = label
            if label in self._used(pair, per):
                pair = self._forget(pair, per, label)
        return pair, event._replace(fields=tuple(sorted(fields.items())))

    def _forget(self, pair: Pair, per: str, label: str) -> Pair:
        clients = [self.followers[i].forget(pair.clients[i], per, label) for i in (0, 1)]
        scenes = [
            None if scene is None else around.forget(scene, per, label)
            for around, scene in zip(self.surroundings, pair.scenes, strict=True)
        ]
        return Pair((clients[0], clients[1]), (scenes[0], scenes[1]))

    def _label(self, pair: Pair, per: str) -> str | None:
        """Return a label for a new key: one that is over, or else one that was never used."""
        used = self._used(pair, per)
        if per == CONNECTION and not any(CONNECTION in each.pers for each in self.followers):
            return None if HERE in used else HERE
        over = sorted(label for label in used if self._is_over(pair, per, label))
        if over:
            return over[0]
        prefix = HERE[0] if per == CONNECTION else per
        bound = self.world.keys.get(per, self.world.copies)
        labels = (f"{prefix}{number}" for number in range(1, bound + 1))
        return next((label for label in labels if label not in used), None)

    def _is_over(self, pair: Pair, per: str, label: str) -> bool:
        """Tell whether nobody will hear of a key again."""
        for index, scene in enumerate(pair.scenes):
            follower, state = self.followers[index], pair.clients[index]
            if label in follower.keys(state, per) and not follower.is_over(state, per, label):
                return False
            if scene is not None and not self.surroundings[index].is_over(scene, per, label):
                return False
        return True

    # the way there

    def _distinction(
        self, pair: Pair, side: int, kind: Kind, moment: Moment, why: str
    ) -> Distinction:
        moments = [moment]
        here: Pair | None = pair
        while here is not None:
            here, last, _ = self.parents[here]
            if last is not None:
                moments.append(last)
        return Distinction(SIDES[side], kind, tuple(moments[::-1]), why, self.world.name)


def _keep(found: dict[tuple[Side, bool], Distinction], new: Distinction) -> None:
    key = (new.side, new.is_of_client)
    if key not in found or len(new.moments) < len(found[key].moments):
        found[key] = new


def _limits(spec: Spec, world: Instance) -> dict[str, Fraction]:
    return dict(limits_of(spec, {n: v for n, v in world.limits.items() if n in spec.limits}))


def _around(spec: Spec, limits: Mapping[str, Fraction]) -> object:
    """Return all that the surroundings of a spec hang on."""
    machines = [m for m in spec.machines.values() if m.role != "client"]
    return formal([machines, list(spec.messages.values()), sorted(limits.items())])


def _clients(spec: Spec, limits: Mapping[str, Fraction]) -> object:
    """Return all that the client of a spec hangs on."""
    machines = list(spec.of_role("client"))
    return formal([machines, list(spec.messages.values()), sorted(limits.items())])


def _time(seconds: float) -> str:
    return f"{round(seconds, DIGITS):g} s"
