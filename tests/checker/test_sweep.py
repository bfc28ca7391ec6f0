"""A sweep finds each threshold that its coarse points show, to within a step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from machines.checker.judgement.sweep import sweep


@dataclass(frozen=True)
class Answer:
    signature: frozenset[str]


def broken_below(*thresholds: Fraction) -> tuple[list[Fraction], Callable[[Fraction], Answer]]:
    """Return an answer with one finding for each threshold that is not reached, and its log."""
    asked: list[Fraction] = []

    def ask(value: Fraction) -> Answer:
        asked.append(value)
        return Answer(frozenset(str(each) for each in thresholds if value < each))

    return asked, ask


@given(st.integers(1, 1000), st.sampled_from(["0.1", "1", "0.25"]))
def test_a_threshold_is_found_to_within_a_step(number: int, by: str) -> None:
    step = Fraction(by)
    threshold = number * step
    _, ask = broken_below(threshold)
    found = sweep(ask, Fraction(0), 1001 * step, step)
    assert [(flip.low, flip.high) for flip in found.flips] == [(threshold - step, threshold)]
    (flip,) = found.flips
    assert flip.below.signature
    assert not flip.above.signature


def test_two_thresholds_between_two_coarse_points_are_both_found() -> None:
    _, ask = broken_below(Fraction(31), Fraction(33))
    found = sweep(ask, Fraction(0), Fraction(800), Fraction(1))
    assert [flip.high for flip in found.flips] == [31, 33]


def test_nothing_is_asked_twice_and_little_is_asked() -> None:
    asked, ask = broken_below(Fraction(421))
    sweep(ask, Fraction(0), Fraction(1000), Fraction(1))
    assert len(asked) == len(set(asked)) < 20


def test_the_end_of_the_range_is_asked_though_no_step_meets_it() -> None:
    _, ask = broken_below(Fraction(10))
    found = sweep(ask, Fraction(0), Fraction(10), Fraction(3))
    assert [(flip.low, flip.high) for flip in found.flips] == [(Fraction(9), Fraction(10))]


@pytest.mark.parametrize(("low", "high", "step"), [(1, 1, 1), (2, 1, 1), (0, 1, 0)])
def test_an_empty_range_is_refused(low: int, high: int, step: int) -> None:
    _, ask = broken_below()
    with pytest.raises(ValueError, match="range"):
        sweep(ask, Fraction(low), Fraction(high), Fraction(step))


def test_an_interrupt_keeps_what_is_known() -> None:
    asked, answers = broken_below(Fraction(421))

    def ask(value: Fraction) -> Answer:
        if len(asked) == 6:
            raise KeyboardInterrupt
        return answers(value)

    found = sweep(ask, Fraction(0), Fraction(1000), Fraction(1))
    assert found.is_interrupted
    assert len(found.answers) == 6
    assert found.values == 1001
