"""Guards and effects: from text to typed trees, by `ast`; nothing of the text is ever run.

The language: `and`, `or`, `not`; comparisons of a variable, a clock, a limit, `msg.field` or
`state` with each other or with constants; `in` and `not in` a tuple of constants; `+` and `-` of
constants and limits; `true` and `false`. Statements: `variable = expression`, `clock = 0`,
`restart(flow)`, `keep(flow)`, `keep(flow, number * msg.field)`, `rewind(flow)`.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Sequence
from fractions import Fraction
from typing import Literal as Word

from machines.spec.errors import near
from machines.spec.expression import (
    Assign,
    Bool,
    Comparison,
    Expression,
    In,
    Literal,
    MessageField,
    Not,
    Portion,
    Reset,
    Restart,
    Statement,
)
from machines.spec.rules import arith, as_member, assigned, compare
from machines.spec.typed import ExpressionError, Names, Typed, field_kind, named, unknown

_LENGTH_MAX = 2000
_HOW: dict[str, Word["restart", "keep", "rewind"]] = {
    "restart": "restart",
    "keep": "keep",
    "rewind": "rewind",
}
_DEPTH_MAX = 30
_NUMBER_MAX = 10**9
_ALLOWED = (
    "allowed are and, or, not, comparisons, in and not in a tuple of constants, "
    "+ and - of constants and limits, true and false"
)
_SIGNS: dict[type[ast.cmpop], Comparison] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}


def parse_expression(source: str, names: Names) -> Expression:
    """Return the condition that `source` states. ExpressionError where it is none."""
    body = _parsed(source, "a condition")
    if not isinstance(body, ast.Expr):
        hint = "use == to compare" if isinstance(body, ast.Assign) else _ALLOWED
        raise ExpressionError("S301", 0, "this is a statement, not a condition", hint)
    parser = _Parser(source, names)
    return Expression(source.strip(), parser.condition(body.value, 0).node)


def parse_statement(source: str, names: Names) -> Statement:
    """Return the statement of an effect that `source` is. ExpressionError where it is none."""
    body = _parsed(source, "a statement")
    parser = _Parser(source, names)
    match body:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return parser.assignment(name, parser.offset(body), value)
        case ast.Expr(
            value=ast.Call(
                func=ast.Name(id="restart" | "keep" | "rewind" as how),
                args=[ast.Name(id=flow), *portion] as args,
                keywords=[],
            )
        ) if not portion or (how == "keep" and len(portion) == 1):
            if flow not in names.flows:
                message = f"unknown flow '{flow}'"
                offset = parser.offset(args[0])
                raise ExpressionError("S208", offset, message, near(flow, names.flows))
            return Restart(flow, _HOW[how], parser.portion(portion[0]) if portion else None)
        case ast.AugAssign(target=ast.Name(id=name)):
            hint = f"write {name} = {name} + 1"
            raise ExpressionError("S301", 0, "an assignment is written out in full", hint)
    hint = (
        "write variable = expression, clock = 0, restart(flow), keep(flow), "
        "keep(flow, number * msg.field) or rewind(flow)"
    )
    raise ExpressionError("S301", 0, "this is no statement of an effect", hint)


def _parsed(source: str, what: str) -> ast.stmt:
    """Return the one statement that Python's parser finds in `source`."""
    if len(source) > _LENGTH_MAX:
        message = f"this is longer than {_LENGTH_MAX} characters"
        raise ExpressionError("S301", 0, message, "split the row")
    text = source.replace("\n", " ")
    lead = len(text) - len(text.lstrip())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            statements = ast.parse(text.strip()).body
    except SyntaxError as error:
        offset = lead + max((error.offset or 1) - 1, 0)
        message = f"this is no expression: {error.msg}"
        raise ExpressionError("S301", min(offset, len(source)), message, _ALLOWED) from None
    except (ValueError, MemoryError, RecursionError, Warning):
        raise ExpressionError("S301", 0, f"this cannot be read as {what}", _ALLOWED) from None
    if len(statements) != 1:
        raise ExpressionError("S301", 0, f"this is not {what}: one is needed", _ALLOWED)
    return statements[0]


class _Parser:
    """Turns the nodes of `ast` into typed nodes of ours. Every other construct is an error."""

    def __init__(self, source: str, names: Names) -> None:
        self.source = source
        self.names = names
        self.lead = len(source) - len(source.lstrip())

    def offset(self, node: ast.stmt | ast.expr) -> int:
        """Return how many characters into the source `node` begins (`ast` counts bytes)."""
        encoded = self.source.strip().replace("\n", " ").encode()[: node.col_offset]
        return self.lead + len(encoded.decode(errors="ignore"))

    def assignment(self, name: str, offset: int, value: ast.expr) -> Statement:
        """Return the assignment of `value` to a variable, or the reset of a clock."""
        if name in self.names.clocks:
            if not (
                isinstance(value, ast.Constant) and type(value.value) is int and not value.value
            ):
                message = f"the clock '{name}' can only be set to 0"
                raise ExpressionError("S304", self.offset(value), message, f"write {name} = 0")
            return Reset(name)
        if name not in self.names.variables:
            message = f"unknown variable '{name}'"
            if name in self.names.limits:
                message = f"'{name}' is a limit: it never changes"
            hint = near(name, [*self.names.variables, *self.names.clocks])
            raise ExpressionError("S205", offset, message, hint)
        typed = assigned(name, self.names.variables[name], self.typed(value, 0), self.names)
        text = ast.get_source_segment(self.source.strip().replace("\n", " "), value)
        return Assign(name, Expression(text or ast.unparse(value), typed.node))

    def portion(self, node: ast.expr) -> Portion:
        """Return `number * msg.field`, of a field that is a whole number."""
        offset = self.offset(node)
        match node:
            case ast.BinOp(
                left=ast.Constant(value=int(times)),
                op=ast.Mult(),
                right=ast.Attribute(value=ast.Name(id="msg"), attr=name),
            ) if not isinstance(times, bool) and 0 < times <= _NUMBER_MAX:
                typed = self.message_field(name, offset)
                if typed.domain is not None and not _are_sizes(typed.domain.members()):
                    message = f"{typed.said()} is no size"
                    hint = "use a field whose values are whole numbers"
                    raise ExpressionError("S302", offset, message, hint)
                return Portion(times, name)
        hint = "write keep(flow, number * msg.field)"
        raise ExpressionError("S301", offset, "this is no portion of a flow", hint)

    def condition(self, node: ast.expr, depth: int) -> Typed:
        """Return a node that is true or false."""
        typed = self.typed(node, depth)
        if typed.kind == "word":
            raise unknown(typed, self.names)
        if typed.kind not in ("bool", "any"):
            message = f"{typed.said()} is not a condition"
            raise ExpressionError("S302", typed.offset, message, "compare it with something")
        return typed

    def typed(self, node: ast.expr, depth: int) -> Typed:
        """Return any node of the language."""
        offset = self.offset(node)
        if depth > _DEPTH_MAX:
            raise ExpressionError("S301", offset, "nested too deeply", "split the row")
        match node:
            case ast.Constant(value=value):
                return self.constant(value, offset)
            case ast.Name(id="true" | "false"):
                return Typed(Literal(node.id == "true"), "bool", offset, constant=True)
            case ast.Name(id=name):
                return named(name, self.names, offset)
            case ast.Attribute(value=ast.Name(id="msg"), attr=attr):
                return self.message_field(attr, offset)
            case ast.BoolOp(op=op, values=values):
                operands = tuple(self.condition(value, depth + 1).node for value in values)
                word: Word["and", "or"] = "and" if isinstance(op, ast.And) else "or"
                return Typed(Bool(word, operands), "bool", offset)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return Typed(Not(self.condition(operand, depth + 1).node), "bool", offset)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
                return self.constant(-value, offset)
            case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as op, right=right):
                sign: Word["+", "-"] = "+" if isinstance(op, ast.Add) else "-"
                first, second = self.typed(left, depth + 1), self.typed(right, depth + 1)
                return arith(sign, first, second, self.names)
            case ast.Compare():
                return self.comparison(node, depth)
        what = _CONSTRUCTS.get(type(node), type(node).__name__)
        raise ExpressionError("S301", offset, f"{what} is not part of the language", _ALLOWED)

    def constant(self, value: object, offset: int) -> Typed:
        """Return a literal."""
        if isinstance(value, bool):
            return Typed(Literal(value), "bool", offset, constant=True)
        if isinstance(value, int) and abs(value) <= _NUMBER_MAX:
            return Typed(Literal(value), "int", offset, constant=True)
        if isinstance(value, float) and abs(value) <= _NUMBER_MAX:
            return Typed(Literal(Fraction(str(value))), "number", offset, constant=True)
        if isinstance(value, str):
            return Typed(Literal(value), "text", offset, constant=True)
        message = f"{str(value)[:20]} is no constant of the language"
        raise ExpressionError("S301", offset, message, _ALLOWED)

    def message_field(self, name: str, offset: int) -> Typed:
        """Return `msg.name`."""
        fields = self.names.fields
        if fields is None:
            message = f"there is no message here, so no 'msg.{name}'"
            raise ExpressionError("S210", offset, message, near(name, self.names.all()))
        if name not in fields:
            hint = near(name, fields) if fields else "the message has no fields"
            raise ExpressionError("S210", offset, f"unknown field 'msg.{name}'", hint)
        domain = fields[name]
        kind = "any" if domain is None else field_kind(domain, name, offset)
        return Typed(MessageField(name), kind, offset, domain=domain)

    def comparison(self, node: ast.Compare, depth: int) -> Typed:
        """Return `left sign right`, or `left in (constants)`."""
        offset = self.offset(node)
        if len(node.ops) > 1:
            hint = "write a < b and b < c"
            raise ExpressionError("S301", offset, "a chain of comparisons is not used", hint)
        left, op = self.typed(node.left, depth + 1), node.ops[0]
        if isinstance(op, ast.In | ast.NotIn):
            return self.membership(left, node.comparators[0], negated=isinstance(op, ast.NotIn))
        if type(op) not in _SIGNS:
            raise ExpressionError("S301", offset, "'is' is not part of the language", "use ==")
        right = self.typed(node.comparators[0], depth + 1)
        return compare(_SIGNS[type(op)], left, right, self.names)

    def membership(self, left: Typed, right: ast.expr, *, negated: bool) -> Typed:
        """Return `left in (constants)` or `left not in (constants)`."""
        if not isinstance(right, ast.Tuple) or not right.elts:
            message = "'in' is followed by constants in parentheses"
            hint = "write x in (1, 2); a single one as x == 1"
            raise ExpressionError("S301", self.offset(right), message, hint)
        members: list[Literal] = []
        for each in right.elts:
            member = self.typed(each, 0)
            if left.kind in ("enum", "state"):
                member = as_member(left, member, self.names)
            elif left.kind != "any" and "word" in (left.kind, member.kind):
                raise unknown(left if left.kind == "word" else member, self.names)
            elif left.kind != "any" and (
                left.kind not in ("int", "bool") or member.kind != left.kind
            ):
                message = f"{left.said()} cannot be one of {member.said()}"
                raise ExpressionError("S302", member.offset, message, "use a comparison")
            if not isinstance(member.node, Literal):
                message = f"{member.said()} is not a constant"
                raise ExpressionError("S301", member.offset, message, "write constants only")
            members.append(member.node)
        return Typed(In(left.node, tuple(members), negated), "bool", left.offset)


def _are_sizes(members: Sequence[object]) -> bool:
    return bool(members) and all(type(each) is int and each >= 0 for each in members)


_CONSTRUCTS: dict[type[ast.expr], str] = {
    ast.Call: "a call",
    ast.Attribute: "an attribute of anything but msg",
    ast.Subscript: "an index",
    ast.Lambda: "a lambda",
    ast.IfExp: "a conditional expression",
    ast.NamedExpr: "an assignment inside an expression",
    ast.Tuple: "a tuple outside 'in'",
    ast.List: "a list",
    ast.Dict: "a mapping",
    ast.Set: "a set",
    ast.JoinedStr: "a formatted text",
    ast.BinOp: "an operator other than + and -",
    ast.UnaryOp: "a sign before anything but a number",
    ast.Await: "await",
    ast.Starred: "a star",
}
