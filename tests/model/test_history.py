"""What the client saw is explained by a run of the server that ends as asked, losing nothing."""

from __future__ import annotations

import pytest

from machines.model.ensemble import Ensemble, field_classes
from machines.model.history import Arrived, Seen, Sent, explain
from machines.model.party import CONNECTION
from machines.model.site import HERE, Item, Site
from tests.model.toys import Rows, Toy, message


def site(rows: Rows) -> Site:
    toy = Toy(
        message("open", "client server", "event"),
        message("say", "client server", "frame", {"s": 1}),
        message("reply", "server client", "frame", {"r": 1}),
        message("lost", "server client", "event"),
        message("ping", "server client", "network"),
    )
    toy.machine("vendor", "server", "away there near said gone!", rows, per=CONNECTION)
    spec = toy.spec()
    return Site(Ensemble(spec, "server", {}, field_classes(spec, {})), channel=3)


def run(rows: Rows, *history: Seen, goal: str | None = None) -> list[list[str]]:
    moves = explain(site(rows), history, goal)
    return [[row for move in moment for _, _, row in move.rows] for moment in moves]


def flat(moments: list[list[str]]) -> list[str]:
    return [row for moment in moments for row in moment]


def item(name: str) -> Item:
    return name, ((CONNECTION, HERE),)


OPEN, SAY, REPLY = Sent(item("open")), Sent(item("say")), Arrived(item("reply"))
ROWS: Rows = [
    ("V1", "away", "receive open", "", "", "there"),
    ("V2", "there", "receive say", "", "", "same"),
    ("V3", "there", "send reply", "", "", "said"),
    ("V4", "there", "send ping", "", "", "near"),
    ("V5", "near", "send ping", "", "", "away"),
    ("V6", "away", "send ping", "", "", "said"),
    ("V7", "said", "receive say", "", "", "same"),
    ("V8", "said", "send lost", "", "", "gone"),
]


def test_each_move_is_in_its_moment() -> None:
    assert run(ROWS, OPEN, SAY, REPLY) == [[], ["V1"], ["V3"], []]
    assert run(ROWS, OPEN, REPLY, SAY, goal="V7") == [[], ["V1", "V3"], [], ["V7"]]


def test_a_goal_is_met_after_all_that_was_seen() -> None:
    assert run(ROWS[:2], OPEN, SAY, SAY, goal="V2") == [[], ["V1"], [], ["V2"]]


def test_a_run_that_loses_nothing_is_preferred_to_a_shorter_one() -> None:
    assert flat(run(ROWS, OPEN, SAY, goal="V7")) == ["V1", "V4", "V5", "V6", "V7"]
    without = [row for row in ROWS if row[0] != "V6"]
    assert flat(run(without, OPEN, SAY, goal="V7")) == ["V1", "V3", "V7"]


def test_what_cannot_have_been_seen_has_no_explanation() -> None:
    with pytest.raises(KeyError, match="no run of the server agrees"):
        run(ROWS, REPLY)
