"""Guards and effects as Python closures: the trees of `machines.spec`, compiled once.

`Expression.evaluate` is the reference and walks the tree anew each time; a closure gives the same
value about ten times as fast, which the exploration and every run need.

Time. An instant is a float in seconds. Two floats that stand for the same decimal may differ in
their last bit, so the age of a clock is rounded to a nanosecond before it is compared; a constant
is folded exactly, as a fraction, and then becomes the float of the same decimal.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, assert_never

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
    Scope,
    leaves,
    value_of,
)

Variables = Mapping[str, Any]
#: clock -> the instant of its last reset
Clocks = Mapping[str, float]
Fields = Mapping[str, Any]
Limits = Mapping[str, Fraction]
#: (variables, clocks, now, fields of the message, state) -> value
Closure = Callable[[Variables, Clocks, float, Fields, str], Any]

DIGITS = 9
#: the shortest time that is told apart from none
RESOLUTION = 10.0**-DIGITS

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_MIRRORED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


def number(value: Fraction) -> int | float:
    """Return a limit as the plain number that closures compare with."""
    return value.numerator if value.denominator == 1 else float(value)


def age(since: float, now: float) -> float:
    """Return the seconds from `since` to `now`, to the nanosecond."""
    return round(now - since, DIGITS)


def compiled(expression: Expression | None, limits: Limits) -> Closure:
    """Compile an expression; one that is not there is true."""
    if expression is None:
        return lambda _variables, _clocks, _now, _fields, _state: True
    return _closure(expression.tree, limits)


def _closure(node: Node, limits: Limits) -> Closure:
    if all(isinstance(leaf, Name) and leaf.kind == "limit" for leaf in leaves(node)):
        return _constant(value_of(node, Scope(limits=limits)))
    match node:
        case Literal(value):
            return _constant(value)
        case Name():
            return _name(node)
        case MessageField(name):
            return lambda _variables, _clocks, _now, fields, _state: fields[name]
        case Bool(word, operands):
            return _joined(word, [_closure(operand, limits) for operand in operands])
        case Not(operand):
            inner = _closure(operand, limits)
            return lambda v, c, n, f, s: not inner(v, c, n, f, s)
        case In(operand, members, negated):
            inner = _closure(operand, limits)
            values = frozenset(member.value for member in members)
            return lambda v, c, n, f, s: (inner(v, c, n, f, s) in values) is not negated
        case Compare(sign, left, right):
            return _binary(_COMPARE[sign], _closure(left, limits), _closure(right, limits))
        case Arith(sign, left, right):
            function = operator.add if sign == "+" else operator.sub
            return _binary(function, _closure(left, limits), _closure(right, limits))
    assert_never(node)


def _constant(value: Any) -> Closure:
    plain = number(value) if isinstance(value, Fraction) else value
    return lambda _variables, _clocks, _now, _fields, _state: plain


def _name(node: Name) -> Closure:
    name = node.name
    if node.kind == "variable":
        return lambda variables, _clocks, _now, _fields, _state: variables[name]
    if node.kind == "clock":
        return lambda _variables, clocks, now, _fields, _state: round(now - clocks[name], DIGITS)
    return lambda _variables, _clocks, _now, _fields, state: state


def _joined(word: str, parts: list[Closure]) -> Closure:
    if word == "and":

        def every(v: Variables, c: Clocks, n: float, f: Fields, s: str) -> bool:
            return all(part(v, c, n, f, s) for part in parts)

        return every

    def some(v: Variables, c: Clocks, n: float, f: Fields, s: str) -> bool:
        return any(part(v, c, n, f, s) for part in parts)

    return some


def _binary(function: Callable[[Any, Any], Any], left: Closure, right: Closure) -> Closure:
    return lambda v, c, n, f, s: function(left(v, c, n, f, s), right(v, c, n, f, s))


@dataclass(frozen=True, slots=True)
class Threshold:
    """An age of a clock, in seconds, at which a comparison changes its value."""

    clock: str
    age: float


def thresholds(expression: Expression | None, limits: Limits) -> tuple[Threshold, ...]:
    """Return every age of a clock at which the expression may change, in the order of the text.

    A comparison that still holds at its constant (`<=`) changes one nanosecond later.
    """
    if expression is None:
        return ()
    return tuple(
        Threshold(clock, constant + (RESOLUTION if sign in (">", "<=") else 0.0))
        for sign, clock, constant in _clock_comparisons(expression.tree, limits)
    )


def _clock_comparisons(node: Node, limits: Limits) -> Iterator[tuple[str, str, float]]:
    match node:
        case Bool(_, operands):
            for operand in operands:
                yield from _clock_comparisons(operand, limits)
        case Not(operand):
            yield from _clock_comparisons(operand, limits)
        case Compare(sign, Name("clock", clock), constant):
            yield sign, clock, _seconds(constant, limits)
        case Compare(sign, constant, Name("clock", clock)):
            yield _MIRRORED[sign], clock, _seconds(constant, limits)
        case _:
            return


def _seconds(node: Node, limits: Limits) -> float:
    value = value_of(node, Scope(limits=limits))
    assert isinstance(value, (int, float, Fraction)), "a clock is compared with a time"
    return float(value)


def names_read(expression: Expression | None, kind: str) -> frozenset[str]:
    """Return the names of one kind (`variable`, `clock`, `limit`, `msg`) that are read."""
    if expression is None:
        return frozenset()
    return frozenset(
        leaf.field if isinstance(leaf, MessageField) else leaf.name
        for leaf in leaves(expression.tree)
        if (kind == "msg" if isinstance(leaf, MessageField) else leaf.kind == kind)
    )
