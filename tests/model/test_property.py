"""Properties are judged after every occurrence, and change nothing."""

from __future__ import annotations

from typing import Any

from machines.model.occurrence import Occurrence
from machines.model.party import Party
from machines.model.property import PropertyMonitor
from machines.spec.spec import Property, Spec
from tests.model.toys import AT, Toy, message, number


def counting() -> Spec:
    toy = Toy(
        message("up", "caller client", "call"),
        message("down", "caller client", "call"),
        limits={"soon": "2"},
    )
    toy.machine(
        "counter",
        "client",
        "here there",
        [
            ("C1", "here", "receive up", "", "n = n + 1", "same"),
            ("C2", "here", "receive down", "", "n = n - 1", "there"),
            ("C3", "there", "receive down", "", "", "same"),
        ],
        variables={"n": (number(0, 3), 0)},
    )
    for name, kind, source in (
        ("small", "always", "n < 2"),
        ("not there with one", "never", "state == there and n == 1"),
        ("two", "sometimes", "n == 2"),
        ("three", "sometimes", "n == 3"),
    ):
        condition = toy.condition("counter", source)
        kinds = {"always": "always", "never": "never", "sometimes": "sometimes"}
        claim: Any = kinds[kind]
        toy.properties.append(Property(name, claim, "counter", condition, None, (), None, "", AT))
    toy.properties.append(
        Property("down follows", "leads to", "counter", None, "up", ("down",), "soon", "", AT)
    )
    return toy.spec()


def run(*events: tuple[float, str]) -> tuple[list[list[str]], set[str]]:
    spec = counting()
    party = Party(spec, "client")
    monitor = PropertyMonitor(spec)
    told: list[list[str]] = []
    for at, name in events:
        occurrence = Occurrence("receive", name, {}, at)
        party.observe(occurrence)
        told.append([breach.name for breach in monitor.observe(occurrence, [party])])
    return told, monitor.reached


def test_always_and_never_and_sometimes() -> None:
    told, reached = run((0, "up"), (0, "up"), (0, "down"))
    assert told == [[], ["small"], ["not there with one"]]
    assert reached == {"two"}


def test_what_must_follow_in_time_is_missed_once() -> None:
    assert run((0, "up"), (2, "down"), (9, "down"))[0] == [[], [], []]
    told, _ = run((0, "up"), (1, "up"), (2.5, "down"), (9, "down"))
    assert [[n for n in names if n == "down follows"] == ["down follows"] for names in told] == [
        False,
        False,
        True,
        False,
    ]


def test_what_is_awaited_has_a_deadline() -> None:
    spec = counting()
    party, monitor = Party(spec, "client"), PropertyMonitor(spec)
    assert monitor.due() is None
    occurrence = Occurrence("receive", "up", {}, 1.0)
    party.observe(occurrence)
    monitor.observe(occurrence, [party])
    due = monitor.due()
    assert due is not None
    assert (due.name, due.since, due.deadline) == ("down follows", 1.0, 3.0)
    assert monitor.overdue(3.0) == []
    assert [breach.name for breach in monitor.overdue(3.1)] == ["down follows"]
    assert monitor.due() is None
