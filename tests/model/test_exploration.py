"""Exploration counts what it should, and finds what was planted, by the shortest way."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from machines.model.exploration import Exploration, explore, never
from machines.model.finding import Finding
from machines.model.machine import find_spec
from machines.model.party import CONNECTION
from machines.spec.reader import read_spec
from machines.spec.spec import Property, Spec
from tests.model.toys import AT, Rows, Toy, instance, message, number

CLIENT: Rows = [
    ("X1", "idle", "receive ask", "", "", "busy"),
    ("X2", "busy", "send answer", "", "", "idle"),
]
CALLER: Rows = [
    ("K1", "quiet", "send ask", "n < 2", "n = n + 1", "waiting"),
    ("K2", "waiting", "receive answer", "", "", "quiet"),
    ("K3", "quiet", "send bye", "", "", "gone"),
]


def calls(client: Rows, caller: Rows, client_states: str = "idle busy over!") -> Toy:
    """A caller asks at most twice and says goodbye; no connection."""
    toy = Toy(
        message("ask", "caller client"),
        message("bye", "caller client"),
        message("answer", "client caller", "result"),
        limits={"soon": "1"},
    )
    toy.machine(
        "caller", "caller", "quiet waiting gone!", caller, variables={"n": (number(0, 2), 0)}
    )
    toy.machine("callee", "client", client_states, client, clocks=("wait",))
    return toy


BYE: Rows = [("X3", "idle", "receive bye", "", "", "over")]


def told(found: Exploration) -> list[tuple[str, str]]:
    return [(finding.kind, finding.what) for finding in found.findings]


def rows(finding: Finding) -> list[str]:
    return [row_id for step in finding.path for _, _, row_id in step.rows]


def test_a_small_graph_is_counted() -> None:
    found = explore(calls([*CLIENT, *BYE], CALLER).spec(), instance())
    # quiet and waiting for n = 0, 1, 2 without waiting at 0, and gone: what n was is dead there
    assert (found.states, found.transitions) == (6, 7)
    assert found.conforms
    assert (found.dead_rows, found.missed_goals) == ([], [])
    assert found.rows == {"K1", "K2", "K3", "X1", "X2", "X3"}


def test_a_pinned_count_must_be_met() -> None:
    spec = calls([*CLIENT, *BYE], CALLER).spec()
    assert explore(spec, instance(states=6)).conforms
    found = explore(spec, instance(states=7))
    assert found.is_pin_wrong
    assert not found.conforms


def test_a_bound_on_states_is_never_a_pass() -> None:
    found = explore(calls([*CLIENT, *BYE], CALLER).spec(), instance(), states_max=5)
    assert (found.is_complete, found.conforms) == (False, False)
    assert "this is no pass" in found.notes[-1]
    assert explore(calls([*CLIENT, *BYE], CALLER).spec(), instance(), states_max=6).is_complete


def test_a_deadlock_is_found_by_the_shortest_way() -> None:
    found = explore(calls(CLIENT[:1], CALLER[:2]).spec(), instance())
    assert told(found) == [("deadlock", "nothing can move: caller in waiting, callee in busy")]
    assert rows(found.findings[0]) == ["K1", "X1"]


def test_a_clock_guard_is_no_deadlock_and_an_impossible_one_is() -> None:
    late = [CLIENT[0], ("X2", "busy", "send answer", "wait >= soon", "", "idle"), *BYE]
    assert explore(calls(late, CALLER).spec(), instance()).conforms
    never_true = [CLIENT[0], ("X2", "busy", "send answer", "wait < 0", "", "idle"), *BYE]
    assert [kind for kind, _ in told(explore(calls(never_true, CALLER).spec(), instance()))] == [
        "deadlock"
    ]


def test_an_unspecified_reception_is_found_by_the_shortest_way() -> None:
    rude = [*CALLER, ("K4", "waiting", "send bye", "", "", "gone")]
    found = explore(calls([*CLIENT, *BYE], rude).spec(), instance())
    assert told(found) == [("unspecified reception", "callee in busy receives bye")]
    assert rows(found.findings[0]) == ["K1", "X1", "K4"]


def test_a_caller_that_does_not_expect_a_result_is_found() -> None:
    eager = [*CLIENT, *BYE, ("X4", "idle", "send answer", "", "", "same")]
    found = explore(calls(eager, CALLER).spec(), instance())
    assert told(found) == [("unspecified reception", "caller in quiet receives answer")]
    assert rows(found.findings[0]) == ["X4"]


def test_dead_rows_and_missed_goals_are_told_and_told_apart_by_instance() -> None:
    toy = calls([*CLIENT, *BYE, ("X5", "over", "receive ask", "", "", "same")], CALLER)
    for name, source in (("twice", "n == 2"), ("thrice", "n == 2 and state == gone and n == 1")):
        condition = toy.condition("caller", source)
        toy.properties.append(
            Property(name, "sometimes", "caller", condition, None, (), None, "", AT)
        )
    short = [("K1", "quiet", "send ask", "n < 1", "n = n + 1", "waiting"), *CALLER[1:]]
    found = explore(toy.spec(), instance())
    assert (found.dead_rows, found.missed_goals) == (["X5"], ["thrice"])
    other = calls([*CLIENT, *BYE, ("X5", "over", "receive ask", "", "", "same")], short)
    other.properties = toy.properties
    assert explore(other.spec(), instance()).missed_goals == ["twice", "thrice"]
    assert never([found, explore(other.spec(), instance())]) == (["X5"], ["thrice"])


@pytest.mark.parametrize(("kind", "source"), [("never", "n == 2"), ("always", "n < 2")])
def test_a_broken_property_is_found_by_the_shortest_way(kind: str, source: str) -> None:
    toy = calls([*CLIENT, *BYE], CALLER)
    low = Property(
        "low",
        "never" if kind == "never" else "always",
        "caller",
        toy.condition("caller", source),
        None,
        (),
        None,
        "n stays low",
        AT,
    )
    toy.properties.append(low)
    found = explore(toy.spec(), instance())
    assert told(found) == [("property broken", "low: n stays low")]
    assert rows(found.findings[0]) == ["K1", "X1", "X2", "K2", "K1", "X1"]


def test_a_value_out_of_its_domain_is_found() -> None:
    greedy = [("K1", "quiet", "send ask", "", "n = n + 1", "waiting"), *CALLER[1:]]
    found = explore(calls([*CLIENT, *BYE], greedy).spec(), instance())
    assert told(found) == [("out of domain", "K1 sets n to 3")]


def test_an_obligation_that_cannot_be_met_is_found() -> None:
    rude: Rows = [*CALLER, ("K4", "waiting", "send bye", "", "", "gone")]
    deaf: Rows = [CLIENT[0], ("X6", "busy", "receive bye", "", "", "over"), *BYE]
    toy = calls(deaf, rude)
    must = {"busy": [("answer", "soon", None, "")]}
    toy.machine("callee", "client", "idle busy over!", deaf, must=must)
    found = explore(toy.spec(), instance())
    assert told(found) == [("obligation cannot be met", "O0: callee in busy must send answer")]
    assert rows(found.findings[0]) == ["K1", "X1"]


# with connections


def wired(client: Rows, server: Rows, *, server_per: str | None = CONNECTION) -> Spec:
    """A client with a copy for each connection, and a server."""
    toy = Toy(
        message("open", "client server", "event"),
        message("say", "client server", "frame", {"s": 1}),
        message("shut", "client server", "event"),
        message("reply", "server client", "frame", {"r": 1}),
        message("lost", "server client", "event"),
        message("closed", "server client", "event"),
        message("silence", "server client", "network"),
    )
    heard = "fresh.reply fresh.lost"
    toy.machine("line", "client", "fresh up heard over!", client, per=CONNECTION, illegal=heard)
    heard = "away.say away.shut"
    toy.machine("vendor", "server", "away there said gone!", server, per=server_per, illegal=heard)
    return toy.spec()


OPENING: Rows = [("C1", "fresh", "send open", "", "", "up")]
CLOSING: Rows = [("C2", "up", "send shut", "", "", "over")]
MEETING: Rows = [
    ("V1", "away", "receive open", "", "", "there"),
    ("V2", "there", "receive shut", "", "", "gone"),
]


def test_a_connection_is_opened_closed_and_given_again() -> None:
    found = explore(wired([*OPENING, *CLOSING], MEETING), instance())
    # nothing yet, open, and closed: from there the same key is opened again
    assert (found.states, found.transitions) == (3, 3)
    assert found.conforms
    assert found.dead_rows == []


def test_two_connections_are_the_product_of_one() -> None:
    found = explore(wired([*OPENING, *CLOSING], MEETING), instance(copies=2))
    # none; one that is up or over; two, each up or over
    assert found.states == 7
    assert found.conforms


def test_messages_that_cross_are_found_and_rows_of_the_server_are_told() -> None:
    client = [*OPENING, *CLOSING, ("C3", "up", "send say", "", "", "same")]
    client += [("C4", "up", "receive reply", "", "", "over")]
    server = [*MEETING, ("V3", "there", "send reply", "", "", "gone")]
    crossing = explore(wired(client, server), instance(channel=2))
    assert told(crossing) == [("unspecified reception", "vendor in there receives say")]
    assert rows(crossing.findings[0]) == ["C1", "V1", "C3"]
    polite = [*server, ("V4", "there", "receive say", "", "", "same")]
    assert explore(wired(client, polite), instance(channel=2)).conforms
    strict = wired([*client[:2], client[3], ("C5", "up", "send say", "", "", "over")], server)
    last = explore(strict, instance(channel=2))
    assert told(last) == [("unspecified reception", "vendor in there receives say")]
    assert rows(last.findings[0]) == ["C1", "V1", "C5"]


def test_a_message_that_overtakes_nothing_is_not_invented() -> None:
    """The reply comes after the word it answers, so a client that has not spoken never sees it."""
    client = [
        *OPENING,
        ("C2", "up", "send say", "", "", "over"),
    ]
    server = [
        ("V1", "away", "receive open", "", "", "there"),
        ("V2", "there", "receive say", "", "", "same"),
    ]
    spec = wired([*client, ("C9", "over", "receive reply", "", "", "same")], server)
    answering = replace(
        spec.machines["vendor"],
        rows=(
            *spec.machines["vendor"].rows[:1],
            replace(spec.machines["vendor"].rows[1], dest="gone"),
        ),
    )
    found = explore(replace(spec, machines={**spec.machines, "vendor": answering}), instance())
    assert found.conforms
    assert found.dead_rows == ["C9"]


@pytest.mark.parametrize(("end", "dead"), [("lost", []), ("closed", ["C6"])])
def test_only_a_lost_line_drops_what_was_in_flight(end: str, dead: list[str]) -> None:
    client = [
        *OPENING,
        ("C6", "up", f"receive {end}", "", "", "over"),
        ("C7", "up", "receive reply", "", "", "heard"),
        ("C8", "heard", f"receive {end}", "", "", "over"),
    ]
    server = [
        ("V1", "away", "receive open", "", "", "there"),
        ("V5", "there", "send reply", "", "", "said"),
        ("V6", "said", f"send {end}", "", "", "gone"),
    ]
    found = explore(wired(client, server), instance())
    assert found.conforms
    assert found.dead_rows == dead


def test_a_silent_line_is_a_deadlock_for_a_client_that_only_waits() -> None:
    client = [*OPENING, ("C4", "up", "receive reply", "", "", "over")]
    server = [
        ("V1", "away", "receive open", "", "", "there"),
        ("V5", "there", "send reply", "", "", "gone"),
    ]
    assert explore(wired(client, server), instance()).conforms
    mute = [*server, ("V7", "there", "send silence", "", "", "same")]
    found = explore(wired(client, mute), instance())
    assert told(found) == [("deadlock", "nothing can move: line c1 in up")]
    assert rows(found.findings[0]) == ["C1", "V1", "V7"]


def test_what_arrives_elsewhere_does_not_concern_a_machine_that_follows() -> None:
    client = [*OPENING, ("C4", "up", "receive reply", "", "", "over")]
    server = [
        ("V1", "away", "receive open", "", "", "there"),
        ("V5", "there", "send reply", "", "", "gone"),
    ]
    reading: Rows = [
        ("R1", "idle", "send open", "", "", "busy"),
        ("R2", "busy", "send open", "", "", "late"),
        ("R3", "busy late", "receive reply", "", "", "done"),
        ("R4", "done", "receive reply", "", "", "same"),
    ]

    def dead(follows: str | None) -> list[str]:
        toy = Toy(*wired(client, server).messages.values())
        toy.machines = dict(wired(client, server).machines)
        states = "idle busy late done!"
        toy.machine("reader", "client", states, reading, follows=follows, illegal="idle.reply")
        found = explore(toy.spec(), instance(copies=2))
        assert told(found) == []
        return found.dead_rows

    # each connection has one reply: a second one comes on the connection that was left
    assert dead(follows=None) == []
    assert dead(follows=CONNECTION) == ["R4"]


def test_bounds_that_held_something_back_are_said() -> None:
    client = [*OPENING, ("C3", "up", "send say", "", "", "same")]
    server = [*MEETING[:1], ("V4", "there", "receive say", "", "", "same")]
    found = explore(wired(client, server), instance())
    assert found.held_back["copies"] > 0
    assert any("at most 1 keys of a kind" in note for note in found.notes)
    deaf = explore(wired(client, MEETING[:1]), instance())
    assert deaf.held_back["channel"] > 0
    assert any("the server is at most 1 messages late" in note for note in deaf.notes)


def test_a_server_for_all_connections_cannot_be_explored() -> None:
    with pytest.raises(ValueError, match="the server machine vendor of toy is one for all"):
        explore(wired([*OPENING, *CLOSING], MEETING, server_per=None), instance())


def test_every_row_and_goal_of_the_shipped_spec_is_reached_by_small_instances() -> None:
    spec = read_spec(find_spec("xai_tts"))
    limits = [
        {"utterances": 1, "max_retry": 1, "mischief_max": 1},
        {"utterances": 2, "max_retry": 0, "mischief_max": 1},
    ]
    found = [
        explore(spec, replace(instance(), limits={k: Fraction(v) for k, v in each.items()}))
        for each in limits
    ]
    assert all(each.is_complete for each in found)
    assert never(found) == ([], [])
