"""Exploration reaches what can happen and nothing else: worlds, rows, values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from machines.model.exploration import Explorer
from machines.model.party import CONNECTION
from machines.model.untimed import OutOfDomain
from machines.spec.spec import Instance, Spec
from tests.model.toys import Rows, Toy, instance, message, number

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


def explored(spec: Spec, bounds: Instance, states_max: int = 10_000) -> Explorer:
    explorer = Explorer(spec, bounds)
    assert explorer.run(states_max) == (len(explorer.edges) < states_max)
    return explorer


def counted(found: Explorer) -> tuple[int, int]:
    """Return the numbers of worlds and edges."""
    return len(found.edges), sum(map(len, found.edges.values()))


def never(spec: Spec, found: Explorer) -> list[str]:
    """Return the rows that no run takes."""
    rows = (row.id for machine in spec.machines.values() for row in machine.rows)
    return [row_id for row_id in rows if row_id not in found.rows]


def test_a_small_graph_is_counted() -> None:
    found = explored(calls([*CLIENT, *BYE], CALLER).spec(), instance())
    # quiet and waiting for n = 0, 1, 2 without waiting at 0, and gone: what n was is dead there
    assert counted(found) == (6, 7)
    assert found.rows == {"K1", "K2", "K3", "X1", "X2", "X3"}


def test_a_bound_on_states_is_told() -> None:
    spec = calls([*CLIENT, *BYE], CALLER).spec()
    assert not Explorer(spec, instance()).run(5)
    assert Explorer(spec, instance()).run(6)


def test_a_guard_on_a_clock_may_be_true_and_an_impossible_one_is_not() -> None:
    late = calls([CLIENT[0], ("X2", "busy", "send answer", "wait >= soon", "", "idle")], CALLER)
    assert never(late.spec(), explored(late.spec(), instance())) == []
    none = calls([CLIENT[0], ("X2", "busy", "send answer", "wait < 0", "", "idle")], CALLER)
    assert never(none.spec(), explored(none.spec(), instance())) == ["K2", "X2"]


def test_what_nobody_provides_for_is_no_step() -> None:
    rude = [*CALLER, ("K4", "waiting", "send bye", "", "", "gone")]
    spec = calls([*CLIENT, *BYE, ("X4", "idle", "send answer", "", "", "same")], rude).spec()
    assert never(spec, explored(spec, instance())) == ["K4", "X4"]


def test_a_value_out_of_its_domain_is_refused() -> None:
    greedy = [("K1", "quiet", "send ask", "", "n = n + 1", "waiting"), *CALLER[1:]]
    with pytest.raises(OutOfDomain, match="K1 sets n to 3, which its domain does not have"):
        explored(calls([*CLIENT, *BYE], greedy).spec(), instance())


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
    spec = wired([*OPENING, *CLOSING], MEETING)
    found = explored(spec, instance())
    # nothing yet, open, and closed: from there the same key is opened again
    assert counted(found) == (3, 3)
    assert never(spec, found) == []


def test_two_connections_are_the_product_of_one() -> None:
    spec = wired([*OPENING, *CLOSING], MEETING)
    # none; one that is up or over; two, each up or over
    assert counted(explored(spec, instance(copies=2)))[0] == 7
    assert counted(explored(spec, replace(instance(), keys={CONNECTION: 2})))[0] == 7


def test_messages_cross_where_the_server_may_be_late() -> None:
    client = [*OPENING, *CLOSING, ("C3", "up", "send say", "", "", "heard")]
    client += [("C4", "heard", "receive reply", "", "", "over")]
    server = [*MEETING, ("V3", "there", "send reply", "", "", "gone")]
    spec = wired(client, server)
    assert never(spec, explored(spec, instance(channel=2))) == []
    assert never(spec, explored(spec, instance(channel=1))) == []
    meek = wired([*client, ("C5", "heard", "send say", "", "", "fresh")], server)
    assert never(meek, explored(meek, instance(channel=1))) == ["C5"]
    assert never(meek, explored(meek, instance(channel=2))) == []


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
    spec = replace(spec, machines={**spec.machines, "vendor": answering})
    assert never(spec, explored(spec, instance())) == ["C9"]


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
    spec = wired(client, server)
    assert never(spec, explored(spec, instance())) == dead


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
        return never(toy.spec(), explored(toy.spec(), instance(copies=2)))

    # each connection has one reply: a second one comes on the connection that was left
    assert dead(follows="") == []
    assert dead(follows=CONNECTION) == ["R4"]


def test_a_server_for_all_connections_cannot_be_explored() -> None:
    with pytest.raises(ValueError, match="the server machine vendor of toy is one for all"):
        Explorer(wired([*OPENING, *CLOSING], MEETING, server_per=None), instance())
