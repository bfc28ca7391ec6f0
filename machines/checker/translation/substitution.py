"""Formulas in which some cells are known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from machines.checker.formula import (
    FALSE,
    TRUE,
    Among,
    Binary,
    Every,
    Formula,
    Negated,
    Number,
    Read,
    Some,
    every,
    negated,
    some,
    value,
)


def substituted(formula: Formula, known: Mapping[int, int]) -> Formula:
    """Return a formula with these cells replaced by their values, and what follows folded."""
    match formula:
        case Number():
            return formula
        case Read(cell):
            return Number(known[cell]) if cell in known else formula
        case Binary(sign, left, right):
            new = Binary(sign, substituted(left, known), substituted(right, known))
            if isinstance(new.left, Number) and isinstance(new.right, Number):
                return _folded(new, is_truth=sign not in ("+", "-"))
            return new
        case Among(operand, values):
            inner = substituted(operand, known)
            if isinstance(inner, Number):
                return TRUE if inner.value in values else FALSE
            return Among(inner, values)
        case Every(parts):
            return every(*(_truth(substituted(part, known)) for part in parts))
        case Some(parts):
            return some(*(_truth(substituted(part, known)) for part in parts))
        case Negated(operand):
            return negated(_truth(substituted(operand, known)))
    assert_never(formula)


def _folded(formula: Formula, *, is_truth: bool) -> Formula:
    number = Number(value(formula, ()))
    return _truth(number) if is_truth else number


def _truth(formula: Formula) -> Formula:
    """Return a constant that is asked for its truth as TRUE or FALSE."""
    if isinstance(formula, Number):
        return TRUE if formula.value else FALSE
    return formula
