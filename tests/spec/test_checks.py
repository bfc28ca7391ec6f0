"""What is checked of a whole spec: cases that guards tell apart, and frames that look alike."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from machines.spec import Names, Spec, SpecErrors, parse_expression
from machines.spec.build_messages import CONNECTION
from machines.spec.check_frames import overlap
from machines.spec.spec import Domain, Field, Message, Position
from machines.spec.valuations import cases, limit_sets
from tests.spec.planting import TOY, outcome

Errors = Callable[..., SpecErrors]
U6 = "trigger: receive answer, guard: not msg.last"
U7 = "trigger: receive answer, guard: msg.last"
BEFORE_U7 = "{id: U7,"
#: The row U6 again, from an instant on, before U7.
AND_LATER = (
    f"{{id: U6b, aspect: other, source: asked, {U6} and waited >= pause, dest: same, because: x}}\n"
    f"      - {BEFORE_U7}"
)


def messages(found: SpecErrors) -> list[str]:
    return [error.message for error in found.errors]


def test_a_clock_is_tried_at_its_limits_and_between_them(toy: Spec) -> None:
    machine = toy.machines["utterance"]
    names = Names(clocks=frozenset({"waited"}), limits={"pause": "s", "answer": "s"})
    tree = parse_expression("waited >= pause and waited < answer", names).tree
    found = [case["waited"] for case, _ in cases(toy, machine, None, "asked", [tree])]
    half = Fraction(1, 2)
    assert found == [0, half / 2, half, Fraction(5, 4), 2, 3]


def test_limits_take_the_values_of_the_instances(toy: Spec) -> None:
    sets = limit_sets(toy, ["tries_max", "room"])
    assert sets == [{"tries_max": 1, "room": 3}, {"tries_max": 0, "room": 3}]


def test_clocks_that_leave_no_gap_and_do_not_overlap(tmp_path: Path) -> None:
    text = TOY.read_text()
    for old, new in (
        (U6, f"{U6} and waited < pause"),
        (BEFORE_U7, AND_LATER),
    ):  # fmt: skip
        assert text.count(old) == 1
        text = text.replace(old, new)
    path = tmp_path / "toy.yaml"
    path.write_text(text)
    assert outcome(path) == "sound\n"


def test_clocks_that_meet_in_one_instant(errors: Errors) -> None:
    found = errors(
        (U6, f"{U6} and waited <= pause"),
        (BEFORE_U7, AND_LATER),
    )  # fmt: skip
    case = "msg.last = false, waited = 0.5 s, in state asked"
    assert messages(found) == [f"rows U6 and U6b are both taken at receive answer: {case}"]


def test_a_gap_that_only_an_instance_has(errors: Errors) -> None:
    # With tries_max 1 a try is below it or not; with 0, the instance's, none is below it.
    found = errors((U7, f"{U7} and (tries_max > 0 or tries > 0)"))
    assert messages(found) == [
        "no row is taken at receive answer: msg.last = true, tries = 0, in state asked"
    ]


def test_the_state_is_known_to_its_guard(errors: Errors) -> None:
    found = errors(('guard: "state in (asked, telling)"', "guard: state == open"))
    assert messages(found) == ["the guard of row U8 is never true"]


def test_the_same_gap_of_several_states_is_one_error(errors: Errors) -> None:
    found = errors(
        ("[talking, told], trigger: receive voice,",
         "[talking, told], trigger: receive voice, guard: quiet > patience,")
    )  # fmt: skip
    assert messages(found) == [
        "no row is taken at receive voice: quiet = 0 s, in states talking, told"
    ]


def test_every_silent_state_is_named(errors: Errors) -> None:
    found = errors(('      noise: {states: [idle, open, asked, telling], because: "skipped"}',
                    '      noise: {states: [asked], because: "skipped"}'))  # fmt: skip
    assert [message.split("'")[1] for message in messages(found)] == ["idle", "open", "telling"]
    assert {error.code for error in found.errors} == {"S501"}


def frame(shape: object, **fields: Domain) -> Message:
    """Return a message of the server with a shape."""
    listed = (*(Field(name, domain) for name, domain in fields.items()), CONNECTION)
    return Message("m", "frame", "server", "client", listed, shape, "", Position(1, 1))


TEXT = Domain("text")
BYTES = Domain("bytes", unit=2)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (frame({"type": "a"}), frame({"type": "b"}), False),
        (frame({"type": "a"}), frame({"type": "a"}), True),
        (frame({"type": "a"}), frame({"type": "a", "more": 1}), False),
        (frame({"type": "$x"}, x=TEXT), frame({"type": "a"}), True),
        (frame({"type": "$x"}, x=TEXT), frame({"type": 1}), False),
        (frame({"type": "$x"}, x=TEXT), frame({"type": "$y"}, y=TEXT), True),
        (frame({"type": "$x"}, x=Domain("blank")), frame({"type": "a"}), False),
        (frame({"n": "$x"}, x=Domain("int", low=0, high=3)), frame({"n": 3}), True),
        (frame({"n": "$x"}, x=Domain("int", low=0, high=3)), frame({"n": 4}), False),
        (frame({"n": "$x"}, x=Domain("int", low=0, high=3)), frame({"n": True}), False),
        (frame({"n": "$x"}, x=Domain("enum", values=("a", "b"))), frame({"n": "b"}), True),
        (
            frame({"n": "$x"}, x=Domain("enum", values=("a", "b"))),
            frame({"n": "$y"}, y=Domain("enum", values=("c",))),
            False,
        ),
        (frame({"n": "$x:base64"}, x=BYTES), frame({"n": "*not base64*"}), False),
        (frame({"n": "$x:base64"}, x=BYTES), frame({"n": "QUJD"}), True),
        (frame([1, "a"]), frame([1, "$x"], x=TEXT), True),
        (frame([1, "a"]), frame([1]), False),
        (frame({"a": {"b": 1}}), frame({"a": {"b": 2}}), False),
        (frame('{"type": "a"}'), frame({"type": "a"}), True),
        (frame('{"type": "$x"}'), frame({"type": "$x"}), True),
        (frame('{"type"'), frame({"type": "a"}), False),
        (frame('{"type"'), frame('{"type"'), True),
        (frame(b"\x00"), frame(b"\x00"), True),
        (frame(b"\x00"), frame(b"\x01"), False),
        (frame(b"{}"), frame("{}"), False),
    ],
)
def test_frames_that_may_look_alike(one: Message, other: Message, alike: bool) -> None:
    assert overlap(one, other) is alike
    assert overlap(other, one) is alike
