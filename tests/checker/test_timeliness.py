"""What can happen in time: clocks run at one speed, and nothing due is waited past."""

from __future__ import annotations

import pytest

from machines.checker.strength.automaton import NONE, Automaton, automaton
from machines.checker.strength.timeliness import is_timely
from machines.lockstep.search import spec_of
from machines.spec.spec import Spec
from tests.model.toys import Toy, message

SHIPPED = automaton(spec_of("xai_tts"), "utterance")


def race() -> Spec:
    """Two clocks that start together, one that starts later, and an answer that is due."""
    toy = Toy(
        message("go", "caller client"),
        message("on", "caller client"),
        *(message(name, "client caller") for name in ("early", "late", "second", "answer")),
        limits={"short": "2", "long": "5", "due": "3"},
    )
    toy.machine(
        "racer",
        "client",
        "idle running owing!",
        [
            ("X1", "idle", "receive go", "", "one = 0; two = 0", "running"),
            ("X2", "running", "receive on", "", "two = 0", "owing"),
            ("X3", "running owing", "send early", "one < short and two >= long", "", "idle"),
            ("X4", "running owing", "send late", "one >= long and two < short", "", "idle"),
            ("X5", "running owing", "send second", "two >= long", "", "idle"),
            ("X6", "owing", "send answer", "", "", "same"),
        ],
        clocks=("one", "two"),
        must={"owing": [("answer", "due", None, "")]},
    )
    return toy.spec()


RACE = automaton(race(), "racer")


def sequence(found: Automaton, words: str) -> tuple[int, ...]:
    """Return events by name; `one>2` waits until a clock is so old."""
    names = {
        f"{event.name}>{event.seconds:g}" if event.kind == "reach" else event.name: number
        for number, event in enumerate(found.events)
    }
    return tuple(names[word] for word in words.split())


@pytest.mark.parametrize(
    ("words", "is_possible"),
    [
        ("", True),
        ("go", True),
        ("go two>5 early", False),  # both started together
        ("go one>5 late", False),
        ("go two>2 one>2 two>5 one>5 second", True),
        ("go one>2 one>5 two>5 second", False),  # one is past before two is, at one instant
        ("go one>5 on late", False),  # two would be past as well before it is started anew
        ("go one>2 two>2 on one>5 late", True),
        ("go on two>5 second", False),  # the answer is due before
        ("go on one>2 two>2 answer one>5 two>5 second", True),
        ("go on one>2 two>2 one>5 two>5 second", False),
    ],
)
def test_what_clocks_and_obligations_ask_of_time(words: str, is_possible: bool) -> None:
    events = sequence(RACE, words)
    assert RACE.run(events) != NONE
    assert is_timely(RACE, events) == is_possible


def test_most_ways_of_the_shipped_machine_are_possible() -> None:
    possible = {state for state, way in enumerate(SHIPPED.access) if is_timely(SHIPPED, way)}
    labels = {SHIPPED.label(state) for state in possible}
    assert {"idle", "waiting[complete=True]", "backoff[attempts=1, age of pause=1]"} <= labels
    late = [SHIPPED.label(state) for state in range(len(SHIPPED.places)) if state not in possible]
    assert "waiting[given=True, complete=True, age of progress=1]" in late  # O1 is due after 1 s
