"""How the parts of a spec are written for people: one notation in every picture and every test.

``?message`` is received, ``!message`` is sent, ``[guard]`` must hold, ``/ effect`` is what changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from machines.spec.expression import Assign, Reset, Restart, Statement
from machines.spec.spec import Domain, Limit, Obligation, Row, Value

__all__ = [
    "domain_text",
    "effect_text",
    "flat",
    "guard_text",
    "limit_text",
    "limit_value_text",
    "listing",
    "obligation_text",
    "trigger_text",
    "value_text",
]


def flat(text: str) -> str:
    """Return prose on one line: how its author wrapped it is lost."""
    return " ".join(text.split())


def listing(words: tuple[str, ...], last: str = "or") -> str:
    """Return ``a, b or c``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def limit_value_text(limit: Limit) -> str:
    """Return the value of a limit with its unit, such as ``0.1 s``."""
    value = limit.value
    number = str(value.numerator) if value.denominator == 1 else f"{float(value):g}"
    return number if limit.unit == "count" else f"{number} {limit.unit}"


def limit_text(name: str, limits: Mapping[str, Limit]) -> str:
    """Return ``patience (30 s)`` for the name of a limit; a literal such as ``0 s`` as it is."""
    return f"{name} ({limit_value_text(limits[name])})" if name in limits else name


def value_text(value: Value) -> str:
    """Return a value of a variable as a spec writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def domain_text(domain: Domain) -> str:
    """Return the values of a variable in a few characters."""
    if domain.kind == "int":
        return f"{domain.low}..{domain.high}"
    if domain.kind == "enum":
        return "|".join(str(value) for value in domain.values)
    return domain.kind


def trigger_text(row: Row, limits: Mapping[str, Limit]) -> str:
    """Return what makes a row happen: ``?message``, ``!message``, or a clock at a limit."""
    if row.action == "clock":
        return f"clock {row.message} at {limit_text(row.at or '', limits)}"
    return ("?" if row.action == "receive" else "!") + row.message


def guard_text(row: Row) -> str:
    """Return the guard as its author wrote it, on one line, or nothing."""
    return "" if row.guard is None else flat(row.guard.source)


def effect_text(effect: tuple[Statement, ...]) -> str:
    """Return the effects in their order; neighbours that get the same constant share it.

    ``given = false, complete = false, attempts = 0`` is written
    ``given, complete = false; attempts = 0``.
    """
    parts = []
    for (value, shared), statements in groupby(map(_halves, effect), key=lambda half: half[1:]):
        names = [name for name, *_ in statements]
        if not value:
            parts += names
        elif shared:
            parts.append(f"{', '.join(names)} = {value}")
        else:
            parts += [f"{name} = {value}" for name in names]
    return "; ".join(parts)


def _halves(statement: Statement) -> tuple[str, str, bool]:
    """Return what a statement changes, the value it gets, and whether that is a constant."""
    match statement:
        case Assign(variable, expression):
            return variable, flat(expression.source), not expression.names()
        case Reset(clock):
            return clock, "0", True
        case Restart():
            return str(statement), "", False


def obligation_text(obligation: Obligation, limits: Mapping[str, Limit]) -> str:
    """Return what a state owes, by when, and under which condition."""
    within = limit_text(obligation.within, limits)
    counted = "" if obligation.clock is None else f" of {obligation.clock}"
    when = "" if obligation.when is None else f", when {flat(obligation.when.source)}"
    sends = listing(obligation.send)
    return f"must send {sends} within {within}{counted}{when}"
