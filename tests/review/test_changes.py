"""What two specs say differently is told by name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from machines.review.changes import changes, is_same, told
from machines.review.edits import with_state
from machines.spec import read_spec
from machines.spec.spec import Spec
from tests.review.variants import ECHO, dropped, hearing, limited, not_owing, otherwise


@pytest.fixture(scope="module")
def echo() -> Spec:
    return read_spec(ECHO)


def lines(before: Spec, after: Spec) -> list[str]:
    return list(told(changes(before, after)))


def test_equal_specs_have_no_changes(echo: Spec) -> None:
    assert changes(echo, read_spec(ECHO)) == ()
    assert lines(echo, echo) == []


def test_each_kind_of_change_is_told_both_ways(echo: Spec) -> None:
    assert lines(echo, limited(echo, "release", "1.5")) == [
        "~ limit release",
        "    value: 1 s -> 1.5 s",
    ]
    row = "row R4: request: send abandon, opening -> failing"
    assert lines(echo, dropped(echo, "R4")) == [f"- {row}"]
    assert lines(dropped(echo, "R4"), echo) == [f"+ {row}"]
    assert lines(echo, otherwise(echo, "R3", dest="asking", sources=("opening", "wanted"))) == [
        "~ row R3",
        "    sources: opening -> opening, wanted",
        "    dest: ready -> asking",
    ]
    owed = "obligation O9: machine socket, state spent, send close, within release"
    assert lines(echo, not_owing(echo, "socket", "spent")) == [f"- {owed}"]
    assert lines(echo, hearing(echo, "request", "idle", "answer")) == [
        "- ignore answer of request, in idle"
    ]


def test_pairs_of_one_message_are_told_together(echo: Spec) -> None:
    after = hearing(hearing(echo, "request", "idle", "lost"), "request", "parting", "lost")
    assert lines(echo, after) == ["- ignore lost of request, in idle, parting"]


def test_words_alone_are_told_apart_from_what_counts(echo: Spec) -> None:
    after = otherwise(echo, "R3", because="another reason")
    assert lines(echo, after) == ["  in words only: row R3"]
    assert is_same(echo, after)
    machine = echo.machines["request"]
    state = machine.state("idle")
    reasons = dict.fromkeys(state.ignore, "for another reason")
    assert is_same(echo, with_state(echo, machine, replace(state, ignore=reasons)))


@pytest.mark.parametrize(
    "other",
    [
        lambda spec: limited(spec, "release", "2"),
        lambda spec: dropped(spec, "S9"),
        lambda spec: hearing(spec, "request", "idle", "answer"),
        lambda spec: replace(
            spec,
            messages={
                **spec.messages,
                "ask": replace(spec.messages["ask"], shape={"ask": "$text", "loud": "yes"}),
            },
        ),
    ],
)
def test_whatever_counts_makes_specs_differ(echo: Spec, other: object) -> None:
    assert callable(other)
    assert not is_same(echo, other(echo))
    assert changes(echo, other(echo))
