"""Guards and effects as typed trees: what they mention, and their value in a scope.

The trees are made by `machines.spec.parse`, which checks them; evaluating a checked one raises
nothing. Backends that print or export them walk the dataclasses below.
"""

from __future__ import annotations

import operator
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

Value = bool | int | str | None
#: A value, or a time in seconds while clocks and limits are being compared.
Quantity = bool | int | str | float | Fraction | None

Comparison = typing.Literal["==", "!=", "<", "<=", ">", ">="]


class Scope(typing.NamedTuple):
    """What names stand for while an expression is evaluated. Clocks and times are in seconds."""

    variables: Mapping[str, Value] = {}
    clocks: Mapping[str, float | Fraction] = {}
    limits: Mapping[str, Fraction] = {}
    message: Mapping[str, Value] = {}
    state: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A variable, a clock or a limit; or the state of the machine, whose name is `state`."""

    kind: typing.Literal["variable", "clock", "limit", "state"]
    name: str


@dataclass(frozen=True, slots=True)
class MessageField:
    """`msg.field`: a field of the message that the row takes."""

    field: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A constant: true, 3, the name of an enum's value or of a state, or seconds."""

    value: Value | Fraction


@dataclass(frozen=True, slots=True)
class Compare:
    """`left operator right`."""

    operator: Comparison
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class In:
    """`operand in (members)`, or `not in` where `negated`."""

    operand: Node
    members: tuple[Literal, ...]
    negated: bool


@dataclass(frozen=True, slots=True)
class Bool:
    """Two or more operands joined by `and` or by `or`."""

    operator: typing.Literal["and", "or"]
    operands: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """`not operand`."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Arith:
    """`left + right` or `left - right`."""

    operator: typing.Literal["+", "-"]
    left: Node
    right: Node


Node = Name | MessageField | Literal | Compare | In | Bool | Not | Arith


@dataclass(frozen=True, slots=True)
class Expression:
    """A checked expression: the text of the spec, and its tree."""

    source: str
    tree: Node

    def evaluate(self, scope: Scope) -> Value:
        """Return the value of the expression; raises nothing when `scope` has all its names."""
        return typing.cast(Value, value_of(self.tree, scope))

    def names(self) -> frozenset[str]:
        """Return every name that is read, as written: `heard`, `msg.status`, `patience`."""
        return frozenset(name_of(leaf) for leaf in leaves(self.tree))


@dataclass(frozen=True, slots=True)
class Assign:
    """`variable = expression`."""

    variable: str
    expression: Expression


@dataclass(frozen=True, slots=True)
class Reset:
    """`clock = 0`."""

    clock: str


@dataclass(frozen=True, slots=True)
class Portion:
    """`times * msg.field`: so many bytes or characters of a payload."""

    times: int
    field: str

    def __str__(self) -> str:
        return f"{self.times} * msg.{self.field}"


@dataclass(frozen=True, slots=True)
class Restart:
    """`restart(flow)`: the sink of the flow starts afresh; `keep` and `rewind`: see `Flow`.

    `portion` is how much `keep(flow, portion)` keeps, None for all.
    """

    flow: str
    how: typing.Literal["restart", "keep", "rewind"] = "restart"
    portion: Portion | None = None

    def __str__(self) -> str:
        portion = "" if self.portion is None else f", {self.portion}"
        return f"{self.how}({self.flow}{portion})"


#: Statements of one row are independent of their order: each reads what was before the row.
Statement = Assign | Reset | Restart

_COMPARE: dict[str, Callable[[typing.Any, typing.Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def value_of(node: Node, scope: Scope) -> Quantity:
    """Return the value of a checked tree in `scope`."""
    match node:
        case Literal(constant):
            return constant
        case MessageField(field):
            return scope.message[field]
        case Name():
            return _lookup(node, scope)
        case Bool("and", operands):
            return all(value_of(operand, scope) for operand in operands)
        case Bool(_, operands):
            return any(value_of(operand, scope) for operand in operands)
        case Not(operand):
            return not value_of(operand, scope)
        case Compare(sign, left, right):
            return _COMPARE[sign](value_of(left, scope), value_of(right, scope))
        case In(operand, members, negated):
            value = value_of(operand, scope)
            return any(value == member.value for member in members) is not negated
        case Arith(sign, left, right):
            first: typing.Any = value_of(left, scope)
            second: typing.Any = value_of(right, scope)
            return typing.cast(Quantity, first + second if sign == "+" else first - second)
    typing.assert_never(node)


def _lookup(name: Name, scope: Scope) -> Quantity:
    if name.kind == "variable":
        return scope.variables[name.name]
    if name.kind == "clock":
        return scope.clocks[name.name]
    return scope.limits[name.name] if name.kind == "limit" else scope.state


def leaves(node: Node) -> Iterator[Name | MessageField]:
    """Walk the names of a tree, from left to right, each as often as it stands there."""
    match node:
        case Name() | MessageField():
            yield node
        case Literal():
            return
        case Bool(_, operands):
            for operand in operands:
                yield from leaves(operand)
        case Not(operand) | In(operand):
            yield from leaves(operand)
        case Compare(_, left, right) | Arith(_, left, right):
            yield from leaves(left)
            yield from leaves(right)


def name_of(leaf: Name | MessageField) -> str:
    """Return a name as the spec writes it."""
    return leaf.name if isinstance(leaf, Name) else f"msg.{leaf.field}"
