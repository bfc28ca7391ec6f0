"""Conditions on clocks become ways, each with bounds and a formula: none lost, none told twice."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from machines.checker.formula import Binary, Number, Read, equals, every, negated, some, value
from machines.checker.program import Bound, Cell, Place
from machines.checker.translation.conditions import Meaning, distinct, is_possible, tightened
from machines.spec.expression import Scope, value_of
from machines.spec.parse import parse_expression
from machines.spec.spec import Domain
from machines.spec.typed import Names

COLOURS = Domain("enum", values=("red", "green", "blue"))
DOMAINS = {
    "p": Domain("bool"),
    "q": Domain("bool"),
    "n": Domain("int", low=0, high=3),
    "c": COLOURS,
    "d": COLOURS,
}
NAMES = Names(
    variables=dict(DOMAINS),
    clocks=frozenset({"x", "y"}),
    limits={"soon": "s", "late": "s", "many": "count"},
    fields={"status": Domain("enum", values=(200, 503)), "last": Domain("bool")},
    states=("here", "there"),
)
LIMITS = {"soon": Fraction(1), "late": Fraction(5, 2), "many": Fraction(2)}
FIELDS = {"status": 503, "last": True}
MEANING = Meaning(
    variables={name: (at, domain) for at, (name, domain) in enumerate(DOMAINS.items())},
    state=5,
    states={"here": 1, "there": 2},
    clocks={"x": 0, "y": 1},
    limits=LIMITS,
    fields=FIELDS,
)
AGES = [Fraction(number, 4) for number in (0, 3, 4, 5, 9, 10, 11)]

ATOMS = [
    "p",
    "q",
    "n < many",
    "n + 1 == 3",
    "n in (0, 3)",
    "c == red",
    "c != d",
    "c not in (red, blue)",
    "state == here",
    "msg.last",
    "msg.status == 503",
    "msg.status in (200, 503)",
    "x >= soon",
    "x < late",
    "y <= soon",
    "y > late",
    "late > x",
    "x < 0.5",
]


def conditions() -> st.SearchStrategy[str]:
    return st.recursive(
        st.sampled_from(ATOMS[:-1]),
        lambda inner: st.one_of(
            inner.map(lambda text: f"not ({text})"),
            st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(
                lambda three: f"({three[0]}) {three[1]} ({three[2]})"
            ),
        ),
        max_leaves=5,
    )


def meets(bounds: tuple[Bound, ...], ages: tuple[Fraction, Fraction]) -> bool:
    signs = {"<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}
    return all(getattr(ages[b.clock], signs[b.relation])(b.time) for b in bounds)


@given(conditions(), st.booleans(), st.data())
def test_a_condition_holds_in_one_of_its_ways(
    text: str, is_true: bool, data: st.DataObject
) -> None:
    tree = parse_expression(text, NAMES).tree
    ways = MEANING.ways(tree, is_true)
    assert len({way.bounds for way in ways}) == len(ways)
    for _ in range(10):
        values = [data.draw(st.sampled_from(domain.members())) for domain in DOMAINS.values()]
        state = data.draw(st.sampled_from(["here", "there"]))
        ages = (data.draw(st.sampled_from(AGES)), data.draw(st.sampled_from(AGES)))
        scope = Scope(
            dict(zip(DOMAINS, values, strict=True)),
            {"x": ages[0], "y": ages[1]},
            LIMITS,
            FIELDS,
            state,
        )
        codes = [
            domain.members().index(each) if domain.kind == "enum" else int(each or 0)
            for each, domain in zip(values, DOMAINS.values(), strict=True)
        ]
        cells = [*codes, MEANING.states[state]]
        holding = [way for way in ways if meets(way.bounds, ages) and value(way.guard, cells)]
        assert bool(holding) == (bool(value_of(tree, scope)) is is_true), (text, ways)
        for one, other in product(holding, holding):
            is_weaker = tightened((*one.bounds, *other.bounds)) == other.bounds
            assert one is other or not is_weaker, "told twice"


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("x < 0.5 and x >= soon", []),
        ("x < 0", []),
        ("x >= 0", [()]),
        ("x >= soon and x > soon and late > x", [((">", 1), ("<", Fraction(5, 2)))]),
        ("not (x >= soon and y >= soon)", [(("<", 1),), (("<", 1),)]),
    ],
)
def test_bounds_are_the_least_that_say_it(text: str, bounds: list[object]) -> None:
    ways = MEANING.ways(parse_expression(text, NAMES).tree)
    assert [tuple((b.relation, b.time) for b in way.bounds) for way in ways] == bounds


def test_a_way_is_not_told_where_weaker_bounds_allow_it() -> None:
    ways = MEANING.ways(parse_expression("p or (q and x >= soon)", NAMES).tree)
    assert [way.bounds for way in ways] == [(), (Bound(0, ">=", Fraction(1)),)]
    assert ways[0].guard == Read(0)
    assert ways[1].guard == every(Read(1), negated(Read(0)))
    assert distinct(reversed(ways)) == ways


def test_what_cannot_be_told_by_bounds_is_refused() -> None:
    tree = parse_expression("p == (x < soon)", NAMES).tree
    with pytest.raises(ValueError, match="cannot be told by bounds"):
        MEANING.ways(tree)


def test_what_is_possible_is_found_and_what_is_not_too() -> None:
    cells = [Cell(str(number), 0, 9, 0, Place("here")) for number in range(8)]
    same = every(*(Binary("==", Read(at), Read(at + 1)) for at in range(7)))
    assert is_possible(every(same, equals(0, 9)), cells)
    assert not is_possible(every(same, equals(0, 9), equals(7, 1)), cells)
    assert not is_possible(every(equals(3, 1), equals(3, 2)), cells)
    assert not is_possible(some(), cells)
    assert is_possible(every(), cells)
    total = Binary("+", Read(0), Binary("+", Read(1), Binary("+", Read(2), Read(3))))
    hard = every(Binary(">", Binary("+", total, Binary("+", Read(4), Read(5))), Number(54)))
    assert is_possible(hard, cells), "that takes too long: it is taken to be possible"
