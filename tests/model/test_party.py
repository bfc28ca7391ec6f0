"""A party takes what happens in all its machines together, and says what is owed by when."""

from __future__ import annotations

import pytest

from machines.model.departure import Assumption, NotAllowed
from machines.model.occurrence import Occurrence
from machines.model.party import NEW, Party
from machines.spec.spec import Spec
from tests.model.toys import BOOL, Toy, message, number


def talk() -> Spec:
    """A client of two machines: one for the talk, one copy of `line` for each connection."""
    toy = Toy(
        message("start", "caller client", loud=BOOL),
        message("stop", "caller client"),
        message("done", "client caller", "result"),
        message("open", "client server", "event"),
        message("word", "client server", "frame", {"w": 1}),
        message("reply", "server client", "frame", {"r": "$mood"}, mood=number(0, 2)),
        message("noise", "server client", "frame", {"n": 1}),
        limits={"soon": "0.3", "late": "2", "rest": "5"},
    )
    toy.machine(
        "talker",
        "client",
        "idle busy",
        [
            ("T1", "idle", "receive start", "", "loud = msg.loud; tick = 0; said = 0", "busy"),
            ("T2", "busy", "send word", "said < 2", "said = said + 1; tick = 0", "same"),
            ("T3", "busy", "receive reply", "msg.mood > 0", "", "same"),
            ("T4", "busy", "send done", "tick >= soon", "", "idle"),
            ("T5", "busy", "receive stop", "", "", "idle"),
        ],
        variables={"loud": (BOOL, False), "said": (number(0, 2), 0)},
        clocks=("tick",),
        must={
            "busy": [
                ("done", "late", "tick", ""),
                ("word", "soon", None, "loud and said == 0"),
                ("word", "soon", None, "said == 1 and tick >= late"),
            ]
        },
        ignore="idle.reply",
        illegal="idle.stop",
    )
    toy.machine(
        "line",
        "client",
        "fresh ready busy over!",
        [
            ("L1", "fresh", "send open", "", "", "ready"),
            ("L2", "ready busy", "send word", "", "", "busy"),
            ("L3", "busy", "receive reply", "", "", "ready"),
            ("L4", "ready", "receive stop", "", "", "over"),
        ],
        per="connection",
        ignore="busy.stop ready.noise",
    )
    return toy.spec()


def happen(party: Party, *words: str) -> None:
    """Let things happen: `at action message field=value...`."""
    for text in words:
        party.observe(occurrence(text))


def occurrence(text: str) -> Occurrence:
    at, action, name, *fields = text.split()
    values: dict[str, object] = {}
    for field in fields:
        key, value = field.split("=")
        values[key] = {"true": True, "false": False}.get(value, value)
        if value.isdigit():
            values[key] = int(value)
    assert action in ("send", "receive")
    return Occurrence("send" if action == "send" else "receive", name, values, float(at))


def states(party: Party) -> dict[str, str]:
    return {f"{name} {key or ''}".strip(): copy.state for (name, key), copy in party.copies.items()}


def test_machines_take_a_message_together_and_copies_are_made_by_key() -> None:
    party = Party(talk(), "client")
    happen(party, "0 receive start loud=false", "0 send open connection=a")
    taken = party.observe(occurrence("0 send word connection=a"))
    assert [(item.machine, item.key, item.row_id, item.dest) for item in taken] == [
        ("talker", None, "T2", "busy"),
        ("line", "a", "L2", "busy"),
    ]
    happen(party, "0 send open connection=b")
    assert states(party) == {"talker": "busy", "line a": "busy", "line b": "ready"}
    assert party.taken == {
        ("talker", "T1"): 1,
        ("talker", "T2"): 1,
        ("line", "L1"): 2,
        ("line", "L2"): 1,
    }


def test_a_message_without_the_key_goes_to_every_copy() -> None:
    party = Party(talk(), "client")
    happen(party, "0 receive start loud=false", "0 send open connection=a")
    happen(party, "0 send word connection=a", "0 send open connection=b")
    taken = party.observe(occurrence("0 receive stop"))
    assert [(item.key, item.row_id) for item in taken] == [(None, "T5"), ("a", None), ("b", "L4")]
    assert states(party) == {"talker": "idle", "line a": "busy", "line b": "over"}


@pytest.mark.parametrize(
    ("wrong", "machine"),
    [
        ("0 send done", "talker"),
        ("0 send word connection=new", "line"),
        ("0 send word connection=a", "talker"),
    ],
)
def test_what_one_machine_does_not_allow_changes_nothing(wrong: str, machine: str) -> None:
    party = Party(talk(), "client")
    happen(party, "0 receive start loud=false", "0 send open connection=a")
    if machine == "talker":
        happen(party, *["0 send word connection=a"] * 2)
    before = {place: vars(copy.clone()) for place, copy in party.copies.items()}
    with pytest.raises(NotAllowed) as error:
        party.observe(occurrence(wrong))
    assert error.value.machine == machine
    assert {place: vars(copy) for place, copy in party.copies.items()} == before


def test_near_misses_name_the_guard_its_values_and_the_other_states() -> None:
    party = Party(talk(), "client")
    happen(party, "0 receive start loud=true")
    with pytest.raises(NotAllowed) as error:
        party.observe(occurrence("0.25 send done"))
    guard, *rest = error.value.near
    assert (guard.kind, guard.row_id, guard.guard) == ("guard", "T4", "tick >= soon")
    assert guard.values == (("tick", 0.25), ("soon", 0.3))
    assert [(miss.kind, miss.message) for miss in rest] == [("instead", "word")]
    with pytest.raises(NotAllowed) as error:
        Party(talk(), "client").observe(occurrence("0 send done"))
    assert [(miss.kind, miss.states) for miss in error.value.near] == [("state", ("busy",))]


def test_what_the_environment_may_not_do_is_no_fault_of_the_role() -> None:
    party = Party(talk(), "client")
    with pytest.raises(Assumption) as illegal:
        party.observe(occurrence("0 receive stop"))
    assert illegal.value.reason == "because"
    happen(party, "0 receive start loud=false")
    with pytest.raises(Assumption) as unclassified:
        party.observe(occurrence("0 receive start loud=false"))
    assert unclassified.value.reason is None
    with pytest.raises(Assumption):
        party.observe(occurrence("0 receive reply connection=a mood=0"))
    assert not isinstance(illegal.value, NotAllowed)
    assert states(party) == {"talker": "busy"}


def test_a_final_state_hears_nothing_and_sends_nothing() -> None:
    party = Party(talk(), "client")
    happen(party, "0 receive start loud=false", "0 send open connection=a", "0 receive stop")
    happen(party, "0 receive start loud=false", "0 receive reply connection=a mood=1")
    assert states(party)["line a"] == "over"
    with pytest.raises(NotAllowed):
        party.observe(occurrence("0 send word connection=a"))


@pytest.mark.parametrize(("start", "end"), [(0.1, 0.4), (2.0, 2.3)])
def test_clocks_count_to_the_nanosecond(start: float, end: float) -> None:
    """A float that misses 0.3 s by its last bit, above or below, is 0.3 s."""
    party = Party(talk(), "client")
    happen(party, f"{start} receive start loud=false")
    assert end - start != 0.3
    assert not party.enabled("T4", {}, end - 2e-9)
    assert party.enabled("T4", {}, end)


def dues(party: Party, now: float) -> list[tuple[str, float, float]]:
    return [
        (due.obligation.send[0], due.since, round(due.deadline, 9))
        for due in party.obligations(now)
    ]


def test_an_obligation_counts_from_when_it_began_to_hold() -> None:
    party = Party(talk(), "client")
    happen(party, "1 receive start loud=true", "1 send open connection=a")
    assert dues(party, 1.2) == [("done", 1.0, 3.0), ("word", 1.0, 1.3)]
    due = party.due()
    assert due is not None
    assert (due.obligation.send, due.deadline) == (("word",), 1.3)
    happen(party, "1.25 send word connection=a")
    assert dues(party, 1.25) == [("done", 1.25, 3.25)]


def test_a_condition_on_a_clock_turns_an_obligation_on_by_itself() -> None:
    party = Party(talk(), "client")
    happen(party, "0 receive start loud=false", "0 send open connection=a")
    happen(party, "1 send word connection=a")
    assert dues(party, 2.9) == [("done", 1.0, 3.0)]
    assert dues(party, 3.1) == [("done", 1.0, 3.0), ("word", 3.0, 3.3)]
    assert [round(instant, 9) for instant in party.interesting(1.0)] == [1.3, 3.0, 3.3]
    happen(party, "3.2 receive reply connection=a mood=1")
    assert dues(party, 3.25) == [("done", 1.0, 3.0), ("word", 3.0, 3.3)]


def late() -> Spec:
    toy = Toy(
        message("go", "caller client"),
        message("worry", "caller client"),
        message("done", "client caller", "result"),
        limits={"soon": "2", "long": "3"},
    )
    toy.machine(
        "worker",
        "client",
        "idle busy",
        [
            ("W1", "idle", "receive go", "", "tick = 0", "busy"),
            ("W2", "busy", "receive worry", "", "worried = true", "same"),
            ("W3", "busy", "send done", "tick > soon and not tick <= long", "", "idle"),
        ],
        variables={"worried": (BOOL, False)},
        clocks=("tick",),
        must={"busy": [("done", "soon", "tick", "worried")]},
    )
    return toy.spec()


def test_whoever_comes_under_an_obligation_late_is_not_in_default_already() -> None:
    party = Party(late(), "client")
    happen(party, "0 receive go", "5 receive worry")
    assert dues(party, 5.0) == [("done", 0.0, 5.0)]


def test_what_was_sent_is_due_again_from_then_on() -> None:
    toy = Toy(
        message("beat", "client server", "frame", {"b": 1}),
        message("stray", "client server", "frame", {"s": 1}),
        limits={"soon": "2"},
    )
    rows = [("B1", "alive", "send beat", "", "", "same")]
    toy.machine("heart", "client", "alive", rows, must={"alive": [("beat", "soon", None, "")]})
    party = Party(toy.spec(), "client")
    happen(party, "1.5 send beat connection=a")
    assert dues(party, 1.5) == [("beat", 1.5, 3.5)]
    with pytest.raises(NotAllowed, match="stray"):
        party.observe(occurrence("1.5 send stray connection=a"))


def test_a_strict_comparison_flips_right_after_its_limit() -> None:
    party = Party(late(), "client")
    happen(party, "0 receive go")
    assert party.interesting(0.0) == [2.000000001, 3.000000001]
    assert not party.enabled("W3", {}, 3.0)
    assert party.enabled("W3", {}, 3.000000001)


def test_offers_are_what_all_machines_agree_to() -> None:
    party = Party(talk(), "client")
    happen(party, "0 receive start loud=false", "0 send open connection=a")
    offers = {(o.machine, o.key, o.row.id): o.fields for o in party.enabled_rows(0.0)}
    assert offers == {
        ("talker", None, "T2"): ({"connection": "a"},),
        ("line", "a", "L2"): ({"connection": "a"},),
        ("line", NEW, "L1"): ({"connection": NEW},),
    }
    assert party.enabled("T2", {"connection": "a"}, 0.0)
    assert not party.enabled("T2", {"connection": "b"}, 0.0)


def test_a_clone_goes_its_own_way() -> None:
    party = Party(talk(), "client")
    happen(party, "0 receive start loud=false", "0 send open connection=a")
    other = party.clone()
    happen(other, "0 send word connection=a")
    assert states(party) == {"talker": "busy", "line a": "ready"}
    assert party.copies["talker", None].variables["said"] == 0
    assert ("talker", "T2") not in party.taken


def test_limits_may_be_replaced_and_must_be_known() -> None:
    party = Party(talk(), "client", {"soon": talk().limits["late"].value})
    happen(party, "0 receive start loud=false")
    assert not party.enabled("T4", {}, 1.9)
    assert party.enabled("T4", {}, 2.0)
    with pytest.raises(KeyError, match="has no limit 'sooner'"):
        Party(talk(), "client", {"sooner": talk().limits["late"].value})


def clocked() -> Spec:
    toy = Toy(message("ring", "caller client"), limits={"snooze": "5"})
    toy.machine(
        "bell",
        "caller",
        "quiet loud",
        [
            ("B1", "quiet", "clock nap at snooze", "", "nap = 0", "loud"),
            ("B2", "loud", "send ring", "", "", "quiet"),
        ],
        clocks=("nap",),
    )
    return toy.spec()


def test_a_clock_row_is_ripe_at_its_limit() -> None:
    party = Party(clocked(), "caller")
    assert [offer.row.id for offer in party.enabled_rows(4.9)] == []
    assert party.interesting(0.0) == [5.0]
    assert [offer.row.id for offer in party.enabled_rows(5.0)] == ["B1"]
    party.observe(Occurrence("clock", "nap", {}, 5.0))
    assert states(party) == {"bell": "loud"}
    with pytest.raises(NotAllowed):
        party.observe(Occurrence("clock", "nap", {}, 5.0))
