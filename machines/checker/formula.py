"""Formulas over the cells of a program: what guards and effects are made of, and how they print.

Every value is an integer; truth is 1 and falsehood 0. A cell is named by its number in the
program. Backends (columns of numbers, functions, Promela) walk the dataclasses below; `value` is
the meaning that all of them are held to.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, assert_never

Sign = Literal["==", "!=", "<", "<=", ">", ">=", "+", "-"]

#: how many functions of formulas are kept
COMPILED_MAX = 1 << 16

#: the meaning of each sign
SIGNS: dict[str, Callable[[int, int], int]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "+": operator.add,
    "-": operator.sub,
}


@dataclass(frozen=True, slots=True)
class Number:
    """A constant."""

    value: int


@dataclass(frozen=True, slots=True)
class Read:
    """The value of a cell."""

    cell: int


@dataclass(frozen=True, slots=True)
class Binary:
    """`left sign right`: a comparison, a sum or a difference."""

    sign: Sign
    left: Formula
    right: Formula


@dataclass(frozen=True, slots=True)
class Among:
    """Whether the operand has one of the values."""

    operand: Formula
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Every:
    """Whether all parts are true; true where there is none."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """Whether a part is true; false where there is none."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Negated:
    """Whether the operand is false."""

    operand: Formula


Formula = Number | Read | Binary | Among | Every | Some | Negated

TRUE: Formula = Every(())
FALSE: Formula = Some(())


def every(*parts: Formula) -> Formula:
    """Return the conjunction, flattened; FALSE where a part is FALSE."""
    found: dict[Formula, None] = {}
    for part in parts:
        if part == FALSE:
            return FALSE
        found.update(dict.fromkeys(part.parts if isinstance(part, Every) else (part,)))
    return next(iter(found)) if len(found) == 1 else Every(tuple(found))


def some(*parts: Formula) -> Formula:
    """Return the disjunction, flattened; TRUE where a part is TRUE."""
    found: dict[Formula, None] = {}
    for part in parts:
        if part == TRUE:
            return TRUE
        found.update(dict.fromkeys(part.parts if isinstance(part, Some) else (part,)))
    return next(iter(found)) if len(found) == 1 else Some(tuple(found))


def negated(part: Formula) -> Formula:
    """Return the negation, without two in a row."""
    if isinstance(part, Negated):
        return part.operand
    if part == TRUE:
        return FALSE
    return TRUE if part == FALSE else Negated(part)


def equals(cell: int, value: int) -> Formula:
    """Return whether a cell has a value."""
    return Binary("==", Read(cell), Number(value))


def among(cell: int, values: Sequence[int]) -> Formula:
    """Return whether a cell has one of some values; FALSE where there are none."""
    if not values:
        return FALSE
    return equals(cell, values[0]) if len(values) == 1 else Among(Read(cell), tuple(values))


def value(formula: Formula, cells: Sequence[int]) -> int:
    """Return the value of a formula where the cells have these values."""
    match formula:
        case Number(number):
            return number
        case Read(cell):
            return cells[cell]
        case Binary(sign, left, right):
            return int(SIGNS[sign](value(left, cells), value(right, cells)))
        case Among(operand, values):
            return int(value(operand, cells) in values)
        case Every(parts):
            return int(all(value(part, cells) for part in parts))
        case Some(parts):
            return int(any(value(part, cells) for part in parts))
        case Negated(operand):
            return int(not value(operand, cells))
    assert_never(formula)


@lru_cache(COMPILED_MAX)
def compiled(formula: Formula) -> Callable[[Sequence[int]], int]:
    """Return a formula as a function of the cells: `value`, where it is asked again and again."""
    match formula:
        case Number(number):
            return lambda _: number
        case Read(cell):
            return lambda cells: cells[cell]
        case Binary("==", Read(cell), Number(number)):
            return lambda cells: cells[cell] == number
        case Binary(sign, left, right):
            sign_of, one, other = SIGNS[sign], compiled(left), compiled(right)
            return lambda cells: sign_of(one(cells), other(cells))
        case Among(operand, values):
            inner = compiled(operand)
            return lambda cells: inner(cells) in values
        case Every(parts):
            tests = [compiled(part) for part in parts]
            return lambda cells: all(test(cells) for test in tests)
        case Some(parts):
            tests = [compiled(part) for part in parts]
            return lambda cells: any(test(cells) for test in tests)
        case Negated(operand):
            inner = compiled(operand)
            return lambda cells: not inner(cells)
    assert_never(formula)


def reads(formula: Formula) -> Iterator[int]:
    """Walk the numbers of the cells that a formula reads, each as often as it stands there."""
    match formula:
        case Number():
            return
        case Read(cell):
            yield cell
        case Binary(_, left, right):
            yield from reads(left)
            yield from reads(right)
        case Among(operand) | Negated(operand):
            yield from reads(operand)
        case Every(parts) | Some(parts):
            for part in parts:
                yield from reads(part)
