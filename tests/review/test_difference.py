"""A difference as people and programs get it, and as a picture."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest

from machines.review import Difference, compare
from machines.spec import read_spec
from machines.spec.spec import Spec
from machines.write.change_graph import ADDED, IS, REMOVED, WAS
from machines.write.markup import SPACE
from machines.write.rendering import RendererLacks
from tests.review.variants import ECHO, dropped, limited, not_owing, otherwise


@pytest.fixture(scope="module")
def echo() -> Spec:
    return read_spec(ECHO)


@pytest.fixture(scope="module")
def difference(echo: Spec) -> Difference:
    return compare(
        echo, otherwise(limited(dropped(echo, "R4"), "release", "2"), "S3", dest="spent")
    )


def test_equal_specs_have_no_difference(echo: Spec) -> None:
    found = compare(echo, read_spec(ECHO))
    assert found.is_none
    assert found.behaviour is None
    assert found.text() == "echo\n  no difference"
    assert found.graph() is None
    assert found.picture() is None


def test_words_alone_are_no_other_behaviour(echo: Spec) -> None:
    found = compare(echo, otherwise(echo, "R3", because="another reason"))
    assert not found.is_none
    assert found.behaviour is None
    assert "behaviour: the same" in found.text()
    assert found.graph() is None


def test_the_text_says_what_changed_and_shows_it(difference: Difference) -> None:
    assert difference.behaviour is not None
    assert difference.text().splitlines() == [
        "echo",
        "  ~ limit release",
        "      value: 1 s -> 2 s",
        "  ~ row S3",
        "      dest: closed -> spent",
        "  - row R4: request: send abandon, opening -> failing",
        "  only before: the client may do this (one)",
        "      1. caller sends say(): R1",
        "      2. client sends open(connection=c1): R2, S1 of c1",
        "      3. client sends abandon(connection=c1): R4, S3 of c1 | nothing",
        "      after: send abandon(connection='c1') is not allowed: request in state opening",
        "  only after: the client may take this time (one)",
        "      1. caller sends say(): R1",
        "      2. 2 s pass",
        "      before: O1: request in state wanted must send open within 1 s",
        "  only after: caller or server may do this (one)",
        "      1. caller sends say(): R1",
        "      2. client sends open(connection=c1): R2, S1 of c1",
        "      3. caller sends stop(): R13, S11 of c1",
        "      4. client sends abandon(connection=c1): R17, S3 of c1",
        "      5. server sends lost(connection=c1): nothing | S7 of c1",
        "      before: its server does not do this",
        f"  looked at {difference.behaviour.pairs} pairs of states in one",
    ]


def test_the_data_are_json_and_say_the_same(difference: Difference) -> None:
    data = json.loads(json.dumps(difference.data()))
    assert [(c["how"], c["what"], c["name"], c["prose"]) for c in data["changes"]] == [
        ("changed", "limit", "release", False),
        ("changed", "row", "S3", False),
        ("removed", "row", "R4", False),
    ]
    before, after, around = data["behaviour"]["distinctions"]
    assert around["kind"] == "surroundings"
    assert (before["only"], before["kind"], after["only"]) == ("before", "output", "after")
    assert [step.get("message") or step["wait"] for step in after["sequence"]] == ["say", 2.0]
    assert before["sequence"][1]["rows"]["before"] == [
        ["request", "", "R2"],
        ["socket", "c1", "S1"],
    ]


def test_the_picture_marks_every_change_and_nothing_else(difference: Difference) -> None:
    graph = difference.graph()
    assert graph is not None
    drawn = graph.source
    marked = set(re.findall(r'BGCOLOR="(#\w+)"[^>]*><FONT[^>]*><B>([-+]|was|now) (\w+) ', drawn))
    assert marked == {
        (REMOVED.ground, "-", "R4"),
        (WAS.ground, "was", "S3"),
        (IS.ground, "now", "S3"),
    }
    assert "release: 1 s -&gt; 2 s" in drawn.replace(SPACE, " ")
    assert set(re.findall(r"cluster_(\w+)", drawn)) == {"request", "socket"}


def test_a_state_that_owes_less_is_marked_with_what_it_owed(echo: Spec) -> None:
    for before, after, mark in (
        (echo, not_owing(echo, "socket", "spent"), REMOVED),
        (not_owing(echo, "socket", "spent"), echo, ADDED),
    ):
        graph = compare(before, after).graph()
        assert graph is not None
        assert (
            f'BGCOLOR="{mark.ground}"><FONT POINT-SIZE="8"><B>{mark.sign} O9 </B>' in graph.source
        )
        assert f'BGCOLOR="{IS.ground}"><FONT POINT-SIZE="11"><B>spent</B>' in graph.source


def test_the_picture_can_be_drawn(difference: Difference) -> None:
    drawn = difference.picture()
    assert drawn is not None
    assert ET.fromstring(drawn).tag.endswith("svg")


def test_without_dot_the_message_says_what_to_do(
    difference: Difference, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(RendererLacks, match="Install graphviz"):
        difference.picture()
