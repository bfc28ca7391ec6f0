"""Where a verdict flips as one limit grows: a few points, then halving between unlike ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

#: points asked before halving begins: what flips and flips back between two of them is missed
COARSE_POINTS = 9


class Judged(Protocol):
    """What is asked of an answer: the findings that make it differ from another."""

    @property
    def signature(self) -> frozenset[str]:
        """Names of what is wrong; empty where all is well."""


J = TypeVar("J", bound=Judged)


@dataclass(frozen=True)
class Flip(Generic[J]):
    """Two neighbouring values, a step apart, whose answers differ."""

    low: Fraction
    high: Fraction
    below: J
    above: J


@dataclass(frozen=True)
class Sweep(Generic[J]):
    """All answers by value, in order, and where they differ; of how many `values` there are."""

    answers: dict[Fraction, J]
    flips: tuple[Flip[J], ...]
    values: int
    is_interrupted: bool = False


def sweep(ask: Callable[[Fraction], J], low: Fraction, high: Fraction, step: Fraction) -> Sweep[J]:
    """Find every flip between `low` and `high` that the coarse points show, to within `step`.

    Values are `low` plus multiples of `step`, and `high`. Ctrl-C ends it early: what was answered
    by then is returned. ValueError for an empty range.
    """
    if not low < high or step <= 0:
        raise ValueError("a range goes from a lower to a higher value, by a step above zero")
    last = -((low - high) // step)  # the number of steps, rounded up
    answers: dict[int, J] = {}

    def value(number: int) -> Fraction:
        return min(low + number * step, high)

    def answer(number: int) -> J:
        if number not in answers:
            answers[number] = ask(value(number))
        return answers[number]

    coarse = sorted({round(last * k / (COARSE_POINTS - 1)) for k in range(COARSE_POINTS)})
    flips: list[Flip[J]] = []
    is_interrupted = False
    try:
        for first, second in pairwise(coarse):
            start = first
            while answer(start).signature != answer(second).signature:
                left, right = start, second
                while right - left > 1:
                    middle = (left + right) // 2
                    if answer(middle).signature == answer(start).signature:
                        left = middle
                    else:
                        right = middle
                flips.append(Flip(value(left), value(right), answer(left), answer(right)))
                start = right
    except KeyboardInterrupt:
        is_interrupted = True
    known = {value(number): answers[number] for number in sorted(answers)}
    return Sweep(known, tuple(flips), last + 1, is_interrupted)
