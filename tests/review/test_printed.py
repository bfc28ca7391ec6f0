"""What is printed of a tree is read as that tree again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from machines.review.printed import printed
from machines.spec import Names, parse_expression
from machines.spec.expression import (
    Arith,
    Bool,
    Compare,
    In,
    Literal,
    MessageField,
    Name,
    Node,
    Not,
)
from machines.spec.spec import Domain

NAMES = Names(
    variables={"a": Domain("bool"), "n": Domain("int", low=0, high=9)},
    clocks=frozenset({"tick"}),
    limits={"soon": "s", "most": "count"},
    states=("here", "there"),
    fields={"loud": Domain("bool"), "kind": Domain("enum", values=("x", "y"))},
)
N = Name("variable", "n")
ATOMS: list[Node] = [
    Name("variable", "a"),
    MessageField("loud"),
    Compare("<", N, Literal(3)),
    Compare(">=", Name("clock", "tick"), Name("limit", "soon")),
    Compare("<=", N, Arith("-", Name("limit", "most"), Literal(1))),
    Compare("==", Name("state", "state"), Literal("here")),
    In(N, (Literal(1), Literal(2)), negated=False),
    In(MessageField("kind"), (Literal("x"), Literal("y")), negated=True),
    Literal(True),
]


def trees() -> st.SearchStrategy[Node]:
    def grown(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        several = st.lists(inner, min_size=2, max_size=3).map(tuple)
        joined = st.sampled_from(("and", "or")).flatmap(
            lambda word: several.map(lambda parts: Bool(word, parts))
        )
        return inner.map(Not) | joined

    return st.recursive(st.sampled_from(ATOMS), grown, max_leaves=8)


def flat(node: Node) -> Node:
    """Return the tree with `and` inside `and` made one, as it is read from a text."""
    match node:
        case Not(operand):
            return Not(flat(operand))
        case Bool(word, operands):
            parts: list[Node] = []
            for each in map(flat, operands):
                same = isinstance(each, Bool) and each.operator == word
                parts += each.operands if same and isinstance(each, Bool) else (each,)
            return Bool(word, tuple(parts))
    return node


@given(trees())
def test_a_printed_tree_is_read_as_it_was(tree: Node) -> None:
    assert parse_expression(printed(tree), NAMES).tree == flat(tree)
