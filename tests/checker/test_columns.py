"""Columns mean what formulas mean, words hold states, and no state is taken for another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from machines.checker.columns import Columns, States
from machines.checker.formula import (
    Among,
    Binary,
    Every,
    Formula,
    Negated,
    Number,
    Read,
    Some,
    compiled,
    value,
)
from machines.checker.packing import Packing
from machines.checker.program import Cell, Place
from machines.checker.search.visited import Visited

DOMAINS = ((0, 1), (-3, 4), (0, 300), (-(2**15), 2**15 - 1), (7, 7), (0, 2**14))
NOWHERE = Place("test")
CELLS = tuple(Cell(f"cell {n}", *ends, ends[0], NOWHERE) for n, ends in enumerate(DOMAINS))

numbers = st.sampled_from([-(2**15), -3, -1, 0, 1, 2, 4, 7, 300, 2**14, 2**15 - 1, 2**17])
formulas: st.SearchStrategy[Formula] = st.recursive(
    st.builds(Number, numbers) | st.builds(Read, st.integers(0, len(CELLS) - 1)),
    lambda inner: st.one_of(
        st.builds(
            Binary, st.sampled_from(["==", "!=", "<", "<=", ">", ">=", "+", "-"]), inner, inner
        ),
        st.builds(Among, inner, st.lists(numbers, max_size=4).map(tuple)),
        st.builds(Every, st.lists(inner, max_size=4).map(tuple)),
        st.builds(Some, st.lists(inner, max_size=4).map(tuple)),
        st.builds(Negated, inner),
    ),
    max_leaves=8,
)
states = st.tuples(
    *(
        st.sampled_from(sorted({low, high, (low + high) // 2})) | st.integers(low, high)
        for low, high in DOMAINS
    )
)


def columns_of(rows: Sequence[Sequence[int]]) -> States:
    return np.array(rows, np.int16).reshape(len(rows), -1).T


@given(st.lists(formulas, min_size=1, max_size=3), st.lists(states, min_size=1, max_size=6))
def test_columns_have_the_values_of_formulas(
    wanted: list[Formula], rows: list[tuple[int, ...]]
) -> None:
    columns = Columns(CELLS)
    places = [(columns.number(each), columns.truth(each)) for each in wanted]
    sheet = columns.sheet(columns_of(rows))
    for formula, (number, truth) in zip(wanted, places, strict=True):
        expected = [value(formula, row) for row in rows]
        assert sheet[number].tolist() == expected
        assert sheet[truth].dtype == np.bool_
        assert sheet[truth].tolist() == [bool(each) for each in expected]


@given(formulas, states)
def test_functions_have_the_values_of_formulas(formula: Formula, row: tuple[int, ...]) -> None:
    assert compiled(formula)(row) == value(formula, row)


@given(formulas, states)
def test_a_value_is_within_the_range_of_its_formula(formula: Formula, row: tuple[int, ...]) -> None:
    low, high = Columns(CELLS).range(formula)
    assert low <= value(formula, row) <= high


@pytest.mark.parametrize("sign", ["+", "-"])
def test_sums_that_need_more_bits_than_a_cell(sign: Literal["+", "-"]) -> None:
    low, high = DOMAINS[3]
    pairs = [(left, right) for left in (low, high) for right in DOMAINS[5]]
    formula = Binary(sign, Binary(sign, Read(3), Read(5)), Read(5))
    rows = [(0, 0, 0, left, 7, right) for left, right in pairs]
    columns = Columns(CELLS)
    number = columns.number(formula)
    expected = [value(formula, row) for row in rows]
    assert columns.sheet(columns_of(rows))[number].tolist() == expected
    assert columns.range(formula) == (min(expected), max(expected))
    assert min(expected) < low or max(expected) > high


def test_equal_formulas_are_worked_out_once() -> None:
    columns = Columns(CELLS)
    formula = Every((Binary("<", Read(1), Number(3)), Negated(Read(0))))
    again = Some((Number(0), Every((Binary("<", Read(1), Number(3)), Negated(Read(0))))))
    assert columns.truth(formula) == columns.truth(again.parts[1])


def test_a_cell_with_too_many_values_is_refused() -> None:
    with pytest.raises(ValueError, match=r"wide is not within -32768\.\.32767"):
        Columns([Cell("wide", 0, 2**15, 0, NOWHERE)])


@given(st.lists(states, min_size=1, max_size=5), st.integers(1, 5))
def test_packed_states_come_back(rows: list[tuple[int, ...]], repeats: int) -> None:
    cells = CELLS * repeats
    packing = Packing(cells)
    given_states = columns_of([row * repeats for row in rows]).reshape(len(cells), len(rows))
    assert packing.words == {1: 1, 2: 2, 3: 3, 4: 3, 5: 4}[repeats]
    assert (packing.unpack(packing.pack(given_states)) == given_states).all()


def test_a_state_without_cells_takes_a_word() -> None:
    assert Packing([]).words == 1


@given(
    st.lists(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 1)), max_size=30), max_size=6)
)
def test_states_are_numbered_as_they_come(batches: list[list[tuple[int, int]]]) -> None:
    visited = Visited(2)
    expected: dict[tuple[int, int], int] = {}
    for batch in batches:
        words = np.array(batch, np.uint64).reshape(len(batch), 2).T
        before = len(expected)
        found, new = visited.add(words)
        assert found.tolist() == [expected.setdefault(one, len(expected)) for one in batch]
        assert [batch[at] for at in new] == list(expected)[before:]
    assert list(map(tuple, visited.words.T.tolist())) == list(expected)


class Colliding(Visited):
    """A set whose table sends all states to the same few slots."""

    def _places(self, words: np.ndarray) -> np.ndarray:
        return super()._places(words) & 3


@pytest.mark.parametrize("word", [0, 1])
def test_states_with_equal_hashes_are_not_taken_for_each_other(word: int) -> None:
    visited = Colliding(2)
    words = np.zeros((2, 300), np.uint64)
    words[word] = np.arange(300)
    assert visited.add(words)[0].tolist() == list(range(300))
    assert visited.add(words[:, ::-1])[0].tolist() == list(range(300))[::-1]


def test_the_set_grows() -> None:
    visited = Visited(1)
    words = (np.arange(30_000, dtype=np.uint64) * np.uint64(2**40)).reshape(1, -1)
    for start in range(0, 30_000, 1000):
        visited.add(words[:, start : start + 1500])
    assert visited.count == 30_000
    assert visited.add(words)[0].tolist() == list(range(30_000))
