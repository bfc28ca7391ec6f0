"""A follower is a party whose states are told apart no further than can be seen."""

from __future__ import annotations

import math
import random

import pytest

from machines.model.occurrence import Occurrence
from machines.model.party import Party
from machines.review.behaviour import AS_SHIPPED
from machines.review.follower import Event, Follower
from machines.review.search import Search
from machines.spec import read_spec
from tests.model import toys
from tests.review.variants import ECHO, XAI


@pytest.mark.parametrize("path", [ECHO, XAI])
def test_a_follower_allows_what_the_party_allows_on_every_walk(path: object) -> None:
    spec = read_spec(ECHO if path == ECHO else XAI)
    search = Search(spec, spec, AS_SHIPPED)
    follower = search.followers[0]
    chance = random.Random(7)
    taken = refused = 0
    for _ in range(60):
        party, state, now = Party(spec, "client"), follower.start, 0.0
        for _ in range(25):
            waits = [t for t in follower.instants(state) if t <= follower.deadline(state)]
            if waits and chance.random() < 0.3:
                seconds = chance.choice(waits)
                now, state = now + seconds, follower.wait(state, seconds)
            events = [
                Event(action, name, fields)
                for name, values in search.alphabet.classes.items()
                for action in ("send", "receive")
                for fields in _with_connections(spec.messages[name].kind, values)
            ]
            for event in chance.sample(events, len(events)):
                answer = follower.take(state, event)
                occurrence = Occurrence(event.action, event.message, dict(event.fields), now)
                is_known = follower.knows(event)
                assert (answer is not None) == (is_known and party.allows(occurrence))
                refused += answer is None
                if answer is not None:
                    party.observe(occurrence)
                    state, taken = answer.state, taken + 1
                    break
            due = party.due()
            left = math.inf if due is None else round(due.deadline - now, 9)
            assert follower.deadline(state) == pytest.approx(max(left, 0.0))
    assert taken > 500
    assert refused > 500


def _with_connections(kind: str, values: object) -> list[tuple[tuple[str, object], ...]]:
    assert isinstance(values, list)
    if kind not in ("frame", "event", "network"):
        return values
    return [tuple(sorted((*v, ("connection", label)))) for v in values for label in ("c1", "c2")]


def clocked(dest: str) -> Follower:
    toy = toys.Toy(toys.message("go", "client caller", "result"), limits={"soon": "2"})
    rows = [("T1", "here", "send go", "tick >= soon", "", dest)]
    toy.machine("talker", "client", "here there!", rows, clocks=("tick",))
    return Follower(toy.spec(), {"soon": toy.limits["soon"].value})


def test_an_age_beyond_all_thresholds_is_as_good_as_any() -> None:
    follower = clocked("there")
    start = follower.start
    assert follower.instants(start) == (2.0,)
    assert follower.wait(start, 3.0) == follower.wait(start, 30.0)
    assert follower.wait(start, 1.0) != follower.wait(start, 3.0)


def test_a_clock_that_nobody_reads_any_more_does_not_count() -> None:
    follower = clocked("there")
    over = follower.take(follower.wait(follower.start, 2.0), Event("send", "go", ()))
    assert over is not None
    assert follower.wait(over.state, 1.0) == over.state
    assert follower.instants(over.state) == ()


def test_a_message_that_the_spec_does_not_have_is_not_allowed() -> None:
    follower = clocked("there")
    event = Event("send", "nothing", ())
    assert follower.take(follower.start, event) is None
    assert "no message nothing" in follower.why(follower.start, event)
