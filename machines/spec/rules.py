"""What may be compared with what, added to what and assigned to what."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal as Word

from machines.spec.errors import near
from machines.spec.expression import Arith, Compare, Comparison, Literal, Name
from machines.spec.spec import Domain
from machines.spec.typed import (
    ExpressionError,
    Kind,
    Names,
    Typed,
    domain_text,
    kind_of,
    unknown,
)

_TIMES = ("clock", "time", "number", "int")


def compare(sign: Comparison, left: Typed, right: Typed, names: Names) -> Typed:
    """Return the comparison; ExpressionError where its sides do not fit together."""
    if left.kind in ("enum", "state"):
        right = as_member(left, right, names, ordered=sign not in ("==", "!="))
    elif right.kind == "enum":
        left = as_member(right, left, names, ordered=sign not in ("==", "!="))
    if "any" not in (left.kind, right.kind):
        for side in (left, right):
            if side.kind == "word":
                raise unknown(side, names)
        _check_sides(sign, left, right)
    return Typed(Compare(sign, left.node, right.node), "bool", left.offset)


def _check_sides(sign: str, left: Typed, right: Typed) -> None:
    kinds = {left.kind, right.kind}
    equality = sign in ("==", "!=")
    misfit = f"{left.said()} cannot be compared with {right.said()}"
    if "clock" in kinds or "time" in kinds:
        if left.kind == right.kind == "clock":
            raise ExpressionError("S302", left.offset, misfit, "compare a clock with a limit")
        count = next((s for s in (left, right) if s.kind == "int" and not _plain(s)), None)
        if count is not None or not kinds <= set(_TIMES):
            hint = "a clock is compared with a limit in seconds, or with a number of seconds"
            raise ExpressionError("S302", left.offset, misfit, hint)
        if equality:
            message = f"a time cannot be compared with {sign}"
            hint = "time passes in steps of any size: use <, <=, > or >="
            raise ExpressionError("S302", left.offset, message, hint)
        return
    if len(kinds) > 1 or "number" in kinds or "text" in kinds:
        raise ExpressionError("S302", left.offset, misfit, "both sides must be of one type")
    if not equality and kinds & {"bool", "key", "state"}:
        message = f"{left.said()} cannot be compared with {sign}"
        raise ExpressionError("S302", left.offset, message, "use == or !=")


def _plain(side: Typed) -> bool:
    return isinstance(side.node, Literal)


def as_member(of: Typed, side: Typed, names: Names, *, ordered: bool = False) -> Typed:
    """Return `side` as a value of the enum or state `of`; ExpressionError where it is none."""
    if side.kind == "any" or not isinstance(side.node, Literal):
        same = side.kind == of.kind and side.domain == of.domain
        if side.kind == "any" or (same and of.kind == "enum" and not ordered):
            return side
        message = f"{of.said()} cannot be compared with {side.said()}"
        raise ExpressionError("S302", side.offset, message, "compare it with a constant")
    value = side.node.value
    if of.kind == "state":
        states = names.states or ()
        if side.kind not in ("word", "text") or value not in states:
            message = f"unknown state '{value}'"
            raise ExpressionError("S204", side.offset, message, near(str(value), states))
        return Typed(side.node, "state", side.offset, constant=True)
    members = of.domain.values if of.domain else ()
    if ordered:
        if side.kind != "int" or not all(isinstance(member, int) for member in members):
            message = f"{of.said()} has no order"
            raise ExpressionError("S302", of.offset, message, "use ==, != or in")
    elif side.kind == "bool" or value not in members:
        message = f"{of.called()} is never {side.said()}"
        hint = near(str(value), [str(member) for member in members])
        raise ExpressionError("S303", side.offset, message, hint)
    return Typed(side.node, "enum", side.offset, constant=True, domain=of.domain)


def arith(sign: Word["+", "-"], left: Typed, right: Typed, names: Names) -> Typed:
    """Return the sum or difference; ExpressionError where it is none of this language."""
    for side in (left, right):
        if side.kind == "word":
            raise unknown(side, names)
    kinds = {left.kind, right.kind} - {"any"}
    if not kinds <= {"int"} and not kinds <= {"time", "number", "int"}:
        message = f"{left.said()} {sign} {right.said()} has no meaning"
        hint = "add constants and limits to whole numbers, or times to times"
        raise ExpressionError("S302", left.offset, message, hint)
    if "time" in kinds and any(s.kind == "int" and not _plain(s) for s in (left, right)):
        message = f"{left.said()} {sign} {right.said()}: their units differ"
        raise ExpressionError("S302", left.offset, message, "add times to times")
    if not left.constant and not right.constant:
        message = "a sum may hold one variable only"
        raise ExpressionError("S301", left.offset, message, "add a constant or a limit")
    kind: Kind = "any" if not kinds else "int" if kinds == {"int"} else "time"
    constant = left.constant and right.constant
    return Typed(Arith(sign, left.node, right.node), kind, left.offset, constant)


def assigned(name: str, domain: Domain | None, value: Typed, names: Names) -> Typed:
    """Return `value` as something the variable can hold; ExpressionError where it cannot."""
    if domain is None:
        return value
    target = Typed(Name("variable", name), kind_of(domain), 0, domain=domain)
    if target.kind == "enum" and value.domain != domain:
        return as_member(target, value, names)
    if value.kind == "word":
        raise unknown(value, names)
    if value.kind not in (target.kind, "any"):
        message = f"{target.said()} cannot hold {value.said()}"
        raise ExpressionError("S302", value.offset, message, "both must be of one type")
    constant = value.node.value if isinstance(value.node, Literal) else None
    if isinstance(constant, int | Fraction) and constant not in domain.members():
        message = f"'{name}' cannot hold {value.said()}: it ranges over {domain_text(domain)}"
        raise ExpressionError("S303", value.offset, message, "widen the domain or mend the value")
    return value
