"""Formulas over columns: the value of a formula in many states at once.

The states of a batch are an array of shape (cells, states) of int16: one contiguous row for each
cell. Formulas are compiled together, so that what several of them have in common is worked out
once for a batch. `machines.checker.formula.value` is the meaning that this is held to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, assert_never

import numpy as np
import numpy.typing as npt

from machines.checker.formula import (
    SIGNS,
    Among,
    Binary,
    Every,
    Formula,
    Negated,
    Number,
    Read,
    Some,
    value,
)
from machines.checker.program import Cell

States = npt.NDArray[np.int16]
Truths = npt.NDArray[np.bool_]
Column = npt.NDArray[Any]

#: the same signs, for two columns, or for a column and a number
_COLUMN_SIGNS: dict[str, Callable[[Any, Any], Any]] = dict(SIGNS)

#: the least and the greatest value that a cell of a batch can hold
LEAST, GREATEST = -(2**15), 2**15 - 1


class Columns:
    """Compiled formulas, known by number. ValueError for cells whose values need more than 16 bits.

    `truth` compiles a formula as a condition, `number` as an integer. Both may be called at any
    time; a sheet made before knows nothing of formulas compiled after it.
    """

    def __init__(self, cells: Sequence[Cell]) -> None:
        for cell in cells:
            if cell.low < LEAST or cell.high > GREATEST:
                raise ValueError(f"{cell.name} is not within {LEAST}..{GREATEST}")
        self._cells = tuple(cells)
        self._makers: list[Callable[[Sheet], Column]] = []
        self._truths: dict[Formula, int] = {}
        self._numbers: dict[Formula, int] = {}

    def sheet(self, states: States) -> Sheet:
        """Return the columns of all formulas for these states; each is worked out when asked."""
        return Sheet(self._makers, states)

    def truth(self, formula: Formula) -> int:
        """Return the number of the column of booleans that says where a formula is true."""
        known = self._truths.get(formula)
        if known is None:
            known = self._truths[formula] = self._add(self._truth_maker(formula))
        return known

    def number(self, formula: Formula) -> int:
        """Return the number of the column of integers that holds the values of a formula."""
        known = self._numbers.get(formula)
        if known is None:
            known = self._numbers[formula] = self._add(self._number_maker(formula))
        return known

    def range(self, formula: Formula) -> tuple[int, int]:
        """Return bounds of the values that a formula can have, from the domains of its cells."""
        match formula:
            case Number(number):
                return number, number
            case Read(cell):
                return self._cells[cell].low, self._cells[cell].high
            case Binary("+", left, right):
                (a, b), (c, d) = self.range(left), self.range(right)
                return a + c, b + d
            case Binary("-", left, right):
                (a, b), (c, d) = self.range(left), self.range(right)
                return a - d, b - c
            case _:
                return 0, 1

    def _add(self, maker: Callable[[Sheet], Column]) -> int:
        self._makers.append(maker)
        return len(self._makers) - 1

    def _truth_maker(self, formula: Formula) -> Callable[[Sheet], Column]:
        if not _has_cells(formula):
            constant = bool(value(formula, ()))
            return lambda sheet: np.full(sheet.length, constant)
        match formula:
            case Binary("+" | "-") | Read() | Number():
                number = self.number(formula)
                return lambda sheet: sheet[number] != 0
            case Binary(sign, left, right):
                return self._comparison(_COLUMN_SIGNS[sign], left, right)
            case Among(operand, values):
                return self._membership(operand, values)
            case Every(parts):
                return _combined(np.logical_and, [self.truth(part) for part in parts])
            case Some(parts):
                return _combined(np.logical_or, [self.truth(part) for part in parts])
            case Negated(operand):
                inner = self.truth(operand)
                return lambda sheet: ~sheet[inner]
        assert_never(formula)

    def _number_maker(self, formula: Formula) -> Callable[[Sheet], Column]:
        match formula:
            case Number(number):
                return lambda sheet: np.full(sheet.length, number, np.int64)
            case Read(cell):
                return lambda sheet: sheet.states[cell]
            case Binary("+" | "-" as sign, left, right):
                low, high = self.range(formula)
                kind = np.int16 if low >= LEAST and high <= GREATEST else np.int64
                combine: Callable[[Column, Column], Column] = _COLUMN_SIGNS[sign]
                a, b = self.number(left), self.number(right)
                # Sums of 16 bits may be reached by way of a sum that needs more.
                return lambda sheet: combine(
                    sheet[a].astype(np.int64), sheet[b].astype(np.int64)
                ).astype(kind)
            case _:
                truth = self.truth(formula)
                return lambda sheet: sheet[truth].astype(np.int16)

    def _comparison(
        self, compare: Callable[[Any, Any], Any], left: Formula, right: Formula
    ) -> Callable[[Sheet], Column]:
        if isinstance(right, Number):
            a, constant = self.number(left), right.value
            return lambda sheet: compare(sheet[a], constant)
        a, b = self.number(left), self.number(right)
        return lambda sheet: compare(sheet[a], sheet[b])

    def _membership(self, operand: Formula, values: tuple[int, ...]) -> Callable[[Sheet], Column]:
        number = self.number(operand)
        low, high = self.range(operand)
        members = np.isin(np.arange(low, high + 1), values)
        return lambda sheet: members[sheet[number].astype(np.intp) - low]


class Sheet:
    """The columns of compiled formulas for one batch of states. Columns are not to be written."""

    def __init__(self, makers: Sequence[Callable[[Sheet], Column]], states: States) -> None:
        self.states = states
        self.length = states.shape[1]
        self._makers = makers
        self._columns: list[Column | None] = [None] * len(makers)

    def __getitem__(self, number: int) -> Column:
        """Return a column by the number that `truth` or `number` gave."""
        column = self._columns[number]
        if column is None:
            column = self._columns[number] = self._makers[number](self)
        return column


def _combined(combine: np.ufunc, numbers: list[int]) -> Callable[[Sheet], Column]:
    first, *rest = numbers
    if not rest:
        return lambda sheet: sheet[first]
    second, *others = rest

    def maker(sheet: Sheet) -> Column:
        column: Column = combine(sheet[first], sheet[second])
        for number in others:
            combine(column, sheet[number], out=column)
        return column

    return maker


def _has_cells(formula: Formula) -> bool:
    match formula:
        case Number():
            return False
        case Read():
            return True
        case Binary(_, left, right):
            return _has_cells(left) or _has_cells(right)
        case Among(operand) | Negated(operand):
            return _has_cells(operand)
        case Every(parts) | Some(parts):
            return any(map(_has_cells, parts))
    assert_never(formula)
