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


def lines() -> tuple[Party, PropertyMonitor]:
    """A client of connections c1 (in use) and c2 (closed), asked to notice a dead line."""
    toy = Toy(
        message("open", "client server", "event"),
        message("close", "client server", "event"),
        message("silence", "server client", "network"),
        limits={"soon": "2"},
    )
    toy.machine(
        "socket",
        "client",
        "fresh open closed!",
        [
            ("C1", "fresh", "send open", "", "", "open"),
            ("C2", "open", "send close", "", "", "closed"),
        ],
        per="connection",
    )
    toy.properties.append(
        Property("noticed", "leads to", "socket", None, "silence", ("close",), "soon", "", AT, "-")
    )
    spec = toy.spec()
    party = Party(spec, "client")
    for name, key in (("open", "c1"), ("open", "c2"), ("close", "c2")):
        party.observe(Occurrence("send", name, {"connection": key}, 0.0))
    return party, PropertyMonitor(spec)


def test_an_act_of_the_network_may_await_an_answer() -> None:
    party, monitor = lines()
    monitor.witness(Occurrence("receive", "silence", {"connection": "c1"}, 1.0), [party])
    assert monitor.overdue(2.9) == []
    assert [(each.name, each.key) for each in monitor.overdue(3.1)] == [("noticed", "c1")]


def test_nothing_is_awaited_of_a_connection_that_is_over_or_unknown() -> None:
    party, monitor = lines()
    for key in ("c2", "c3"):
        monitor.witness(Occurrence("receive", "silence", {"connection": key}, 1.0), [party])
    assert monitor.due() is None


def test_the_answer_ends_what_is_awaited() -> None:
    party, monitor = lines()
    monitor.witness(Occurrence("receive", "silence", {"connection": "c1"}, 1.0), [party])
    occurrence = Occurrence("send", "close", {"connection": "c1"}, 2.0)
    party.observe(occurrence)
    assert monitor.observe(occurrence, [party]) == []
    assert monitor.due() is None
