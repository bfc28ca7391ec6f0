"""Connections, translated: who hears what when messages cross, and lines are lost or left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from machines.checker.judgement.judging import judge
from machines.checker.search.breadth_first import explore
from machines.checker.search.exploration import Exploration
from machines.checker.translation.cuts import lost_unexplored
from machines.checker.translation.translator import translate
from machines.model.party import CONNECTION
from machines.spec.spec import Instance, Spec
from tests.model.toys import KEY, Rows, Toy, instance, message, number


def explored(spec: Spec, bounds: Instance) -> Exploration:
    found = explore(translate(spec, bounds, untimed=True))
    assert found.is_complete
    return found


def never(spec: Spec, found: Exploration) -> list[str]:
    """Return the rows that no run takes."""
    taken = {each.row for each in found.rows}
    rows = (row.id for machine in spec.machines.values() for row in machine.rows)
    return [row_id for row_id in rows if row_id not in taken]


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
    toy.machine(
        *("vendor", "server", "away there said gone!", server),
        per=server_per,
        illegal=heard,
        variables={"many": (number(0, 1), 0)},
    )
    return toy.spec()


OPENING: Rows = [("C1", "fresh", "send open", "", "", "up")]
CLOSING: Rows = [("C2", "up", "send shut", "", "", "over")]
MEETING: Rows = [
    ("V1", "away", "receive open", "", "", "there"),
    ("V2", "there", "receive shut", "", "", "gone"),
]


def test_a_connection_is_opened_closed_and_given_again() -> None:
    spec = wired([*OPENING, *CLOSING], MEETING)
    found = explored(spec, instance(channel=0))
    # nothing yet, open, and closed: from there the same key is opened again
    assert (found.states, found.transitions) == (3, 3)
    assert never(spec, found) == []


def test_two_connections_are_the_product_of_one() -> None:
    spec = wired([*OPENING, *CLOSING], MEETING)
    # none; one that is up or over; two, each up or over
    assert explored(spec, instance(copies=2, channel=0)).states == 7
    two = replace(instance(channel=0), keys={CONNECTION: 2})
    assert explored(spec, two).states == 7


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


@pytest.mark.parametrize("end", ["lost", "closed"])
def test_what_was_said_before_a_line_ended_was_heard(end: str) -> None:
    """What a line may lose is what a server that is late has not said: see the channel."""
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
    assert never(spec, explored(spec, instance())) == ["C6"]


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


@pytest.mark.parametrize("often", [False, True], ids=["once", "again and again"])
def test_a_server_whose_connection_is_over_has_ended(*, often: bool) -> None:
    """Whether the label is given again, and the server forgotten by that, decides nothing."""
    server = [
        ("V1", "away", "receive open", "", "", "there"),
        ("V2", "there", "receive shut", "", "", "said"),
        ("V3", "there", "send lost", "", "", "gone"),
        ("V4", "said", "receive say", "", "", "same"),
    ]

    def lost_ends(client: Rows) -> list[str]:
        spec = wired(client, server)
        toy = Toy(*spec.messages.values())
        toy.machines = dict(spec.machines)
        opens = ("M1", "fresh used", "send open", "", "", "used")
        once = ("M1", "fresh", "send open", "", "", "used")
        toy.machine("opener", "client", "fresh used!", [opens if often else once])
        found = judge(explored(toy.spec(), instance(channel=0)))
        return [one.what for one in found if one.kind == "end cannot be reached"]

    lost = ("C3", "up", "receive lost", "", "", "over")
    assert lost_ends([*OPENING, *CLOSING, lost]) == []
    # as long as the client goes on talking, the server has not ended
    talk = ("C4", "heard", "send say", "", "", "same")
    talks = [*OPENING, ("C2", "up", "send shut", "", "", "heard"), lost, talk]
    assert "vendor can come to no final state any more" in lost_ends(talks)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            [
                ("V3", "there", "send reply", "", "", "said"),
                ("V4", "said", "send lost", "", "", "gone"),
            ],
            ["V3"],
        ),
        (
            [
                ("V3", "there", "send reply", "", "", "said"),
                ("V4", "there said", "send lost", "", "", "gone"),
            ],
            [],
        ),
        ([("V3", "there", "send reply", "", "", "said")], []),
        (
            [
                ("V3", "there", "send reply", "", "", "same"),
                ("V4", "there", "send lost", "", "", "gone"),
            ],
            [],
        ),
        (
            [
                ("V3", "there", "send silence", "", "", "said"),
                ("V4", "said", "send lost", "", "", "gone"),
            ],
            [],
        ),
        (
            [
                ("V3", "there", "send reply", "", "many = 1", "said"),
                ("V4", "there said", "send lost", "many == 1", "", "gone"),
            ],
            ["V3"],
        ),
    ],
    ids=["only after", "before, too", "never", "same state", "no frame", "by a guard"],
)
def test_what_a_cut_takes_back_only_where_it_was_said_is_told(rows: Rows, told: list[str]) -> None:
    spec = wired([*OPENING, *CLOSING], [*MEETING, *rows])
    assert lost_unexplored(spec) == told
    notes = translate(spec, instance(), untimed=True).notes
    assert [note for note in notes if "lost on its way" in note] == [
        f"what is lost on its way to the client where {row} came before a cut" for row in told
    ]


@pytest.mark.parametrize(("dest", "told"), [("away", ["V1"]), ("gone", [])])
def test_a_copy_that_is_not_there_keeps_no_line_from_being_cut(dest: str, told: list[str]) -> None:
    """One that is there again, in the state in which it began, does."""
    toy = Toy(
        message("reply", "server client", "frame", {"r": "$stream"}, stream=KEY),
        message("lost", "server client", "event"),
    )
    rows: Rows = [
        ("V1", "away", "send reply", "", "", "said"),
        ("V2", "said", "send lost", "", "", dest),
    ]
    toy.machine("vendor", "server", "away said gone!", rows, per="stream")
    assert lost_unexplored(toy.spec()) == told
