"""Trees of guards and effects, as a spec would write them."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never

from machines.spec.expression import (
    Arith,
    Bool,
    Compare,
    Expression,
    In,
    Literal,
    MessageField,
    Name,
    Node,
    Not,
    name_of,
)


def expression(tree: Node) -> Expression:
    """Return a tree with its text."""
    return Expression(printed(tree), tree)


def printed(node: Node) -> str:
    """Return the text of a tree, with no more parentheses than Python's rules ask for."""
    match node:
        case Name() | MessageField():
            return name_of(node)
        case Literal(value):
            return _constant(value)
        case Bool(word, operands):
            return f" {word} ".join(_inside(each, word) for each in operands)
        case Not(operand):
            text = printed(operand)
            return f"not ({text})" if isinstance(operand, Bool) else f"not {text}"
        case Compare(relation, left, right):
            return f"{printed(left)} {relation} {printed(right)}"
        case In(operand, members, negated):
            sign = "not in" if negated else "in"
            return f"{printed(operand)} {sign} ({', '.join(map(printed, members))})"
        case Arith(plus, left, right):
            other = f"({printed(right)})" if isinstance(right, Arith) else printed(right)
            return f"{printed(left)} {plus} {other}"
    assert_never(node)


def _inside(node: Node, word: str) -> str:
    """Return an operand of `and` or `or`; one inside the other stands in parentheses."""
    text = printed(node)
    return f"({text})" if isinstance(node, Bool) and node.operator != word else text


def _constant(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{float(value):g}" if isinstance(value, Fraction) else str(value)
