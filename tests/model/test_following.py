"""A machine that follows keys attends to what comes with them, and to nothing else."""

from __future__ import annotations

import pytest

from machines.model.departure import Assumption, NotAllowed
from machines.model.party import Party
from machines.spec.spec import Spec
from tests.model.test_party import happen, occurrence, states
from tests.model.toys import KEY, Toy, message


def following() -> Spec:
    toy = Toy(
        message("open", "client server", "event"),
        message("word", "server client", "frame", {"w": 1}),
        message("halt", "caller client"),
    )
    toy.machine(
        "reader",
        "client",
        "idle reading",
        [
            ("F1", "idle reading", "send open", "", "", "reading"),
            ("F2", "reading", "receive word", "", "", "idle"),
            ("F3", "reading", "receive halt", "", "", "same"),
        ],
        follows="connection",
        illegal="idle.word",
    )
    return toy.spec()


def test_a_machine_that_follows_a_key_is_not_concerned_by_the_others() -> None:
    party = Party(following(), "client")
    assert party.observe(occurrence("0 receive word connection=a")) == []
    happen(party, "0 send open connection=a", "0 send open connection=b")
    before = party.clone()
    assert party.observe(occurrence("0 receive word connection=a")) == []
    assert states(party) == {"reader": "reading"}
    happen(party, "0 receive halt", "0 receive word connection=b")
    assert states(party) == {"reader": "idle"}
    with pytest.raises(Assumption):
        party.observe(occurrence("0 receive word connection=b"))
    happen(party, "0 send open connection=a")
    assert party.observe(occurrence("0 receive word connection=b")) == []
    assert before.observe(occurrence("0 receive word connection=b")) != []


def led(led_by: str) -> Spec:
    toy = Toy(
        message("open", "client server", "event"),
        message("close", "client server", "event"),
        message("word", "server client", "frame", {"w": 1}),
    )
    rows = [
        ("F1", "idle reading", "send open", "", "", "reading"),
        ("F2", "reading", "receive word", "", "", "same"),
        ("F3", "reading", "send close", "", "", "idle"),
    ]
    toy.machine(
        "reader",
        "client",
        "idle reading",
        rows,
        follows="connection",
        led_by=led_by,
        illegal="idle.word",
    )
    lines = [("L1", "on", "send open", "", "", "same"), ("L2", "on", "send close", "", "", "same")]
    toy.machine("line", "client", "on", lines, per="connection")
    return toy.spec()


def test_a_machine_that_is_led_by_a_message_does_not_turn_to_what_others_name() -> None:
    opened = ("0 send open connection=a", "0 send open connection=b")
    party = Party(led("open"), "client")
    happen(party, *opened)
    offers = [each for each in party.enabled_rows(0.0) if each.row.id == "F3"]
    assert [dict(fields) for each in offers for fields in each.fields] == [{"connection": "b"}]
    happen(party, "0 send close connection=a")
    assert party.copies["reader", None].state == "reading"
    happen(party, "0 receive word connection=b")
    assert party.observe(occurrence("0 receive word connection=a")) == []
    happen(party, "0 send close connection=b")
    assert party.copies["reader", None].state == "idle"
    by_any = Party(led(""), "client")
    happen(by_any, *opened, "0 send close connection=a")
    assert by_any.copies["reader", None].state == "idle"


def following_copies() -> Spec:
    toy = Toy(
        message("say", "caller client", turn=KEY),
        message("begin", "client server", turn=KEY, stream=KEY),
        message("word", "client server", stream=KEY),
        message("sound", "server client", stream=KEY),
        message("gone", "server client"),
    )
    rows = [
        ("F1", "idle busy", "receive say", "", "", "same"),
        ("F2", "idle busy", "send begin", "", "", "busy"),
        ("F3", "busy", "send word", "", "", "same"),
        ("F4", "busy", "receive sound", "", "", "heard"),
        ("F5", "busy heard", "receive gone", "", "", "idle"),
    ]
    states, ignored = "idle busy heard", "idle.gone heard.sound"
    toy.machine(
        "turn", "client", states, rows, per="turn", follows="stream connection", ignore=ignored
    )
    speaks = [
        ("V1", "on", "receive begin", "", "", "same"),
        ("V2", "on", "send sound", "", "", "same"),
    ]
    toy.machine("voice", "server", "on", speaks, per="stream", follows="connection")
    return toy.spec()


def test_copies_follow_what_the_client_sends_with_their_key() -> None:
    party = Party(following_copies(), "client")
    happen(party, "0 receive say turn=a", "0 receive say turn=b")
    happen(party, "0 send begin turn=a stream=p connection=x")
    happen(party, "0 send begin turn=b stream=q connection=y")
    assert states(party) == {"turn a": "busy", "turn b": "busy"}
    assert [
        each.key for each in party.observe(occurrence("0 send word stream=q connection=y"))
    ] == ["b"]
    happen(party, "0 receive sound stream=p connection=x")
    assert states(party) == {"turn a": "heard", "turn b": "busy"}
    happen(party, "0 receive gone connection=y")
    assert states(party) == {"turn a": "heard", "turn b": "idle"}
    before = party.clone()
    happen(party, "0 send begin turn=b stream=r connection=x")
    assert party.observe(occurrence("0 receive sound stream=q connection=y")) == []
    assert before.observe(occurrence("0 receive sound stream=r connection=x")) == []
    with pytest.raises(NotAllowed):
        party.observe(occurrence("0 send word stream=q connection=y"))


def test_a_copy_of_the_server_speaks_on_the_connection_that_it_follows_only() -> None:
    party = Party(following_copies(), "server")
    happen(party, "0 receive begin turn=a stream=p connection=x")
    assert party.allows(occurrence("0 send sound stream=p connection=x"))
    assert not party.allows(occurrence("0 send sound stream=p connection=y"))
