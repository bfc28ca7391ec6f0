"""Guards and effects: their trees, their values, and what is no guard."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from machines.spec import ExpressionError, Names, parse_expression, parse_statement
from machines.spec.expression import (
    Arith,
    Assign,
    Bool,
    Compare,
    In,
    Literal,
    MessageField,
    Name,
    Not,
    Portion,
    Reset,
    Restart,
    Scope,
)
from machines.spec.spec import Domain

NAMES = Names(
    variables={
        "heard": Domain("bool"),
        "tries": Domain("int", low=0, high=3),
        "pace": Domain("enum", values=("calm", "hurried")),
        "broken": None,
    },
    clocks=frozenset({"pause"}),
    limits={"patience": "s", "tries_max": "count", "wrong": None},
    fields={
        "last": Domain("bool"),
        "status": Domain("enum", values=(408, 429, 500)),
        "id": Domain("key"),
        "other": Domain("key"),
        "pcm": Domain("bytes"),
    },
    states=("idle", "draining"),
    flows=frozenset({"text"}),
)
SCOPE = Scope(
    variables={"heard": True, "tries": 2, "pace": "calm"},
    clocks={"pause": Fraction(3, 2)},
    limits={"patience": Fraction(5), "tries_max": Fraction(3)},
    message={"last": False, "status": 429, "id": "a", "other": "a"},
    state="draining",
)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("heard", True),
        ("not heard", False),
        ("true", True),
        ("False", False),
        ("heard and not msg.last", True),
        ("msg.last or heard and tries == 0", False),
        ("tries < tries_max", True),
        ("tries + 1 < tries_max", False),
        ("tries == tries_max - 1", True),
        ("-1 < tries", True),
        ("tries in (0, 2)", True),
        ("tries not in (0, 2)", False),
        ("pace == calm", True),
        ("calm != pace", False),
        ("pace in (hurried,)", False),
        ("pace == 'hurried'", False),
        ("msg.status in (408, 429)", True),
        ("msg.status >= 500", False),
        ("msg.id == msg.other", True),
        ("state == draining", True),
        ("state in (idle, draining)", True),
        ("pause >= patience", False),
        ("pause >= 1.5", True),
        ("1 < pause", True),
        ("pause + 0 < patience", None),
        ("patience - 4 < pause", True),
        ("heard == true", True),
    ],
)
def test_value(source: str, value: bool | None) -> None:
    if value is None:
        with pytest.raises(ExpressionError):
            parse_expression(source, NAMES)
    else:
        assert parse_expression(source, NAMES).evaluate(SCOPE) is value


def test_tree_of_everything() -> None:
    source = "not heard and (tries + 1 <= tries_max or msg.status not in (408, 500))"
    expression = parse_expression(source, NAMES)
    tries = Arith("+", Name("variable", "tries"), Literal(1))
    status = In(MessageField("status"), (Literal(408), Literal(500)), negated=True)
    assert expression.source == source
    assert expression.tree == Bool(
        "and",
        (
            Not(Name("variable", "heard")),
            Bool("or", (Compare("<=", tries, Name("limit", "tries_max")), status)),
        ),
    )
    assert expression.names() == {"heard", "tries", "tries_max", "msg.status"}


def test_statements() -> None:
    step = parse_statement("tries = tries + 1", NAMES)
    assert isinstance(step, Assign)
    assert (step.variable, step.expression.source) == ("tries", "tries + 1")
    assert step.expression.evaluate(SCOPE) == 3
    calm = parse_statement("pace = hurried", NAMES)
    assert isinstance(calm, Assign)
    assert calm.expression.evaluate(SCOPE) == "hurried"
    assert parse_statement("pause = 0", NAMES) == Reset("pause")
    assert parse_statement("restart(text)", NAMES) == Restart("text")
    portion = parse_statement("keep(text, 32 * msg.status)", NAMES)
    assert portion == Restart("text", "keep", Portion(32, "status"))
    assert str(portion) == "keep(text, 32 * msg.status)"


@pytest.mark.parametrize(
    ("source", "code", "offset"),
    [
        ("heared", "S205", 0),
        ("heard and tires > 1", "S205", 10),
        ("tries", "S302", 0),
        ("heard and tries", "S302", 10),
        ("heard > tries", "S302", 0),
        ("heard == 1", "S302", 0),
        ("tries == 1.5", "S302", 0),
        ("tries == calm", "S205", 9),
        ("pace == clam", "S303", 8),
        ("pace == 1", "S303", 8),
        ("pace < calm", "S302", 0),
        ("msg.status == 404", "S303", 14),
        ("msg.id < msg.other", "S302", 0),
        ("msg.id == 'a'", "S302", 0),
        ("msg.nothing", "S210", 0),
        ("msg.pcm == 1", "S302", 0),
        ("state == draning", "S204", 9),
        ("state < idle", "S302", 0),
        ("pause == patience", "S302", 0),
        ("pause > tries", "S302", 0),
        ("pause > pause", "S302", 0),
        ("pause > tries_max", "S302", 0),
        ("pause", "S302", 0),
        ("tries < tries + tries", "S301", 8),
        ("tries + true < 2", "S302", 0),
        ("tries * 2 < 2", "S301", 0),
        ("0 < tries < 2", "S301", 0),
        ("tries is 2", "S301", 0),
        ("tries in [1, 2]", "S301", 9),
        ("tries in (tries,)", "S301", 10),
        ("len(tries) > 0", "S301", 0),
        ("heard if heard else heard", "S301", 0),
        ("__import__('os')", "S301", 0),
        ("(lambda: heard)()", "S301", 0),
        ("msg.last.real", "S301", 0),
        ("tries[0] > 1", "S301", 0),
        ("None", "S301", 0),
        ("b'x' == pace", "S301", 0),
        ("heard; heard", "S301", 0),
        ("tries = 1", "S301", 0),
        ("heard and", "S301", 9),
        ("", "S301", 0),
        ("not " * 50 + "heard", "S301", 0),
        ("heard and " * 300 + "heard", "S301", 0),
        ("(" * 300 + "heard" + ")" * 300, "S301", 0),
        ("1" * 1900 + " > tries", "S301", 0),
        ("heard\0", "S301", 0),
        ("'\\d' == pace", "S301", 0),
    ],
)
def test_what_is_no_guard(source: str, code: str, offset: int) -> None:
    with pytest.raises(ExpressionError) as found:
        parse_expression(source, NAMES)
    assert found.value.code == code
    if offset or code != "S301":
        assert found.value.offset == offset


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("tires = 1", "S205"),
        ("patience = 1", "S205"),
        ("pause = 1", "S304"),
        ("pause = tries", "S304"),
        ("pause = false", "S304"),
        ("tries = 4", "S303"),
        ("tries = heard", "S302"),
        ("heard = 1", "S302"),
        ("pace = clam", "S303"),
        ("pace = heard", "S302"),
        ("heard = calm", "S205"),
        ("tries += 1", "S301"),
        ("tries = heard = 1", "S301"),
        ("restart(audio)", "S208"),
        ("restart(text, text)", "S301"),
        ("restart(text=1)", "S301"),
        ("restart('text')", "S301"),
        ("restart(text, 32 * msg.status)", "S301"),
        ("keep(audio, 32 * msg.status)", "S208"),
        ("keep(text, msg.status)", "S301"),
        ("keep(text, 0 * msg.status)", "S301"),
        ("keep(text, 32 * tries)", "S301"),
        ("keep(text, 32 * msg.status, 1)", "S301"),
        ("keep(text, 32 * msg.nothing)", "S210"),
        ("keep(text, 32 * msg.last)", "S302"),
        ("keep(text, 32 * msg.id)", "S302"),
        ("keep(text, 32 * msg.pcm)", "S302"),
        ("del tries", "S301"),
        ("import os", "S301"),
        ("heard", "S301"),
    ],
)
def test_what_is_no_statement(source: str, code: str) -> None:
    with pytest.raises(ExpressionError) as found:
        parse_statement(source, NAMES)
    assert found.value.code == code


@pytest.mark.parametrize(
    "source", ["broken", "broken > 2", "broken == nothing", "pause > wrong", "broken in (a, 1)"]
)
def test_what_is_wrong_elsewhere_is_not_blamed_here(source: str) -> None:
    parse_expression(source, NAMES)


def test_a_hint_names_the_nearest() -> None:
    with pytest.raises(ExpressionError) as found:
        parse_expression("heart", NAMES)
    assert found.value.hint == "did you mean 'heard'?"


NAMES_AND_NUMBERS = "heard tries pace pause patience tries_max msg.status state calm idle 1 2.5"
WORDS = "and or not in == != < >= + - * ( ) , = restart keep text true None . [ ] lambda : broken"
TOKENS = st.sampled_from(f"{NAMES_AND_NUMBERS} {WORDS}".split())


@given(st.lists(TOKENS, max_size=12).map(" ".join) | st.text(max_size=20))
def test_any_text_is_an_expression_or_an_error(source: str) -> None:
    for parse in (parse_expression, parse_statement):
        error = refusal(parse, source)
        assert error is None or 0 <= error.offset <= len(source)


def refusal(parse: Callable[[str, Names], object], source: str) -> ExpressionError | None:
    """Return why `source` is refused; None where it is not."""
    try:
        parse(source, NAMES)
    except ExpressionError as error:
        return error
    return None
