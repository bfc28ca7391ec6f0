"""Paths of generated tests: what the environment does in the scenarios of the model."""

from __future__ import annotations

from dataclasses import replace

import pytest

from machines.model.pairs import Pair
from machines.model.scenario import Scenario
from machines.model.step import Step
from machines.spec.spec import Domain, Role, Spec, Value, Variable
from machines.write.courses import WAIT, Untestable, courses, courses_of


def step(actor: Role, action: str, message: str, *rows: str, **fields: Value) -> Step:
    taken = tuple(("machine", "", row_id) for row_id in rows)
    return Step(actor, action, message, tuple(fields.items()), taken)  # type: ignore[arg-type]


START = step("caller", "send", "start", "K1", "X1", stream_id="s1")
OPEN = step("client", "send", "open", "C1", connection="c1")
HEARD_OF = step("server", "receive", "open", "V1", connection="c1")
ACCEPTED = step("server", "send", "accepted", "V2", "C2", connection="c1")
CLOSED = step("server", "send", "closed", "V3", "C3", code=1011, connection="c1")
GIVEN_UP = step("client", "send", "done", "X6", "K6", stream_id="s1")
TIRED = step("caller", "clock", "day", "K4")
ASKED = step("client", "send", "ask", "X4", "C4", stream_id="s1", connection="c1")


#: the first stream, as a run names it
S1 = {"stream_id": "s1"}


@pytest.mark.parametrize(
    ("steps", "moves"),
    [
        ([START, OPEN, HEARD_OF, ACCEPTED], [("K1", S1), ("V2", {})]),
        ([CLOSED], [("V3", {"code": 1011})]),
        ([START, GIVEN_UP], [("K1", S1), (WAIT, {})]),
        ([START, TIRED, GIVEN_UP, CLOSED], [("K1", S1), (WAIT, {}), ("V3", {"code": 1011})]),
        ([START, TIRED], [("K1", S1), (WAIT, {})]),
        ([START, ASKED], [("K1", S1)]),
        ([], []),
    ],
    ids=["rows", "fields", "late", "once", "clock", "prompt", "nothing"],
)
def test_a_course_is_what_the_environment_does(
    relay: Spec, steps: list[Step], moves: list[tuple[str, dict[str, Value]]]
) -> None:
    (course,) = courses_of(relay, [Scenario(tuple(steps), Pair("X1", "X4"))])
    assert course.name == "X1 then X4"
    assert list(course.moves) == moves


def test_a_row_of_aspect_timeout_takes_time(relay: Spec) -> None:
    (plain,) = courses_of(relay, [Scenario((START, ASKED), "X4")])
    stream = relay.machines["stream"]
    rows = tuple(replace(r, aspect="timeout") if r.id == "X4" else r for r in stream.rows)
    late = replace(relay, machines={**relay.machines, "stream": replace(stream, rows=rows)})
    (course,) = courses_of(late, [Scenario((START, ASKED), "X4")])
    assert course.moves == (*plain.moves, (WAIT, {}))


def test_the_same_moves_are_one_course(relay: Spec) -> None:
    scenarios = [
        Scenario((START,), "K1"),
        Scenario((START, OPEN), Pair("X1", "C1")),
        Scenario((START, CLOSED), "V3"),
        Scenario((START, replace(CLOSED, fields=(("code", 1000),))), "V3"),
    ]
    assert [c.name for c in courses_of(relay, scenarios)] == ["K1", "V3", "V3_2"]


def test_moves_name_their_keys_but_not_the_connection(relay: Spec) -> None:
    again = replace(START, fields=(("stream_id", "s2"),))
    (course,) = courses_of(relay, [Scenario((START, OPEN, again, ACCEPTED), "K1")])
    assert course.moves == (("K1", S1), ("K1", {"stream_id": "s2"}), ("V2", {}))


def test_a_spec_that_cannot_be_explored_is_untestable(relay: Spec) -> None:
    far = Variable("far", Domain("int", high=40_000), 0, "", relay.machines["server"].position)
    server = replace(relay.machines["server"], variables=(far,))
    spec = replace(relay, machines={**relay.machines, "server": server})
    with pytest.raises(Untestable, match=r"relay\.yaml: no paths can be found: .* too far"):
        courses(spec)


def test_the_courses_of_a_protocol(relay: Spec) -> None:
    found = courses(relay)
    assert found == courses(relay)
    assert len({course.name for course in found}) == len(found)
    taken = {row_id for course in found for row_id, _ in course.moves}
    sent = {
        row.id
        for machine in relay.machines.values()
        if machine.role != "client"
        for row in machine.rows
        if row.action == "send"
    }
    assert taken == {*sent, WAIT}
