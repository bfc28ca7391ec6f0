"""Caller and server do what their machines may do, given what passed between all of them."""

from __future__ import annotations

import pytest

from machines.checker.search.breadth_first import explore
from machines.checker.translation.translator import translate
from machines.model.party import NEW
from machines.review.behaviour import worlds
from machines.review.follower import Event
from machines.review.search import Search
from machines.review.surroundings import NoRoom, Scene, Surroundings
from machines.spec import read_spec
from machines.spec.spec import Spec
from tests.review.variants import ECHO

KEYS = (("connection", ("c1", NEW)),)


@pytest.fixture(scope="module")
def echo() -> Spec:
    return read_spec(ECHO)


@pytest.fixture
def around(echo: Spec) -> Surroundings:
    return Search(echo, echo, worlds(echo, echo)[0]).surroundings[0]


def event(text: str) -> Event:
    """Return the event of a text such as `send open c1`."""
    action, name, *label = text.split()
    fields = tuple(("connection", each) for each in label)
    return Event("send" if action == "send" else "receive", name, fields)


def after(around: Surroundings, *texts: str) -> Scene:
    scene = around.start
    for text in texts:
        found = around.after(scene, event(text))
        assert found is not None, text
        scene = found
    return scene


def coming(around: Surroundings, scene: Scene) -> set[str]:
    return {each.message for each in around.comes(scene, KEYS)}


def test_what_comes_follows_what_was_sent(around: Surroundings) -> None:
    assert coming(around, around.start) == {"say", "bye"}
    scene = after(around, "receive say", "send open c1")
    assert coming(around, scene) == {"stop", "accepted", "lost"}
    scene = after(around, "receive say", "send open c1", "receive accepted c1")
    assert coming(around, scene) == {"stop", "closed", "lost"}


def test_what_is_not_expected_has_no_scene(around: Surroundings) -> None:
    assert around.after(around.start, event("send finished")) is None
    assert around.after(around.start, event("receive stop")) is None
    assert around.after(around.start, event("receive accepted c1")) is None
    assert around.after(around.start, event("send nothing")) is None


def test_nothing_comes_on_a_connection_that_was_left(around: Surroundings) -> None:
    scene = after(around, "receive say", "send open c1", "receive accepted c1")
    left = around.left(scene, ["c1"])
    assert coming(around, left) == {"stop"}
    assert around.after(left, event("send ask c1"), is_late=True) == left


def test_there_is_no_room_where_the_server_reads_nothing_more(around: Surroundings) -> None:
    scene = after(around, "receive say", "send ask c1", "send ask c1")  # it was asked for no open
    with pytest.raises(NoRoom):
        around.after(scene, event("send ask c1"))


def test_a_search_takes_the_rows_that_exploring_takes(echo: Spec) -> None:
    search = Search(echo, echo, worlds(echo, echo)[0])
    search.run({}, 10_000, None, any_will_do=False)
    answers = search.followers[0]._answers.values()
    rows = {row for answer in answers if answer is not None for _, _, row in answer.rows}
    program = translate(echo, echo.instances[0], untimed=True)
    explored = {taken.row for taken in explore(program).rows}
    client = {row.id for machine in echo.of_role("client") for row in machine.rows}
    assert rows == explored & client
