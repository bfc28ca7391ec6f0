"""A clock is minded where its age may be read before it is reset, and nowhere else."""

from __future__ import annotations

from fractions import Fraction

from machines.checker.formula import FALSE, Formula, Number, among, equals, every, some, value
from machines.checker.program import Bound, Cell, Place
from machines.checker.translation.minding import Minding, Step

HERE = Place("here")
CELLS = (Cell("state", 0, 4, 1, HERE), Cell("ready", 0, 1, 0, HERE), Cell("other", 0, 1, 0, HERE))
LATE = (Bound(0, ">=", Fraction(1)),)


def step(
    source: int,
    target: int,
    *,
    guard: Formula | None = None,
    ready: int | None = None,
    reads: bool = False,
    resets: bool = False,
) -> Step:
    sets: tuple[tuple[int, Formula], ...] = ((0, Number(target)),)
    sets += () if ready is None else ((1, Number(ready)),)
    asked = every(equals(0, source), *([] if guard is None else [guard]))
    return Step(asked, LATE if reads else (), sets, (0,) if resets else ())


def minded(*steps: Step, conditions: tuple[Formula, ...] = ()) -> set[tuple[int, int]]:
    found = Minding(0, steps, CELLS).where(0, conditions)
    return {(s, r) for s in range(5) for r in range(2) if value(found, (s, r, 0))}


def everywhere(*states: int) -> set[tuple[int, int]]:
    return {(state, ready) for state in states for ready in (0, 1)}


def test_nothing_is_minded_that_nobody_reads() -> None:
    assert Minding(0, [step(1, 2), step(2, 3, resets=True)], CELLS).where(0, []) == FALSE


def test_what_leads_to_a_reader_without_a_reset_is_minded() -> None:
    steps = (step(1, 2), step(2, 3), step(3, 4, reads=True), step(4, 1))
    assert minded(*steps) == everywhere(1, 2, 3, 4)
    steps = (step(1, 2), step(2, 3, resets=True), step(3, 4, reads=True), step(4, 1))
    assert minded(*steps) == everywhere(3)


def test_a_condition_reads_too() -> None:
    steps = (step(1, 2, resets=True), step(2, 3))
    assert minded(*steps, conditions=(equals(0, 3),)) == everywhere(2, 3)


def test_a_variable_that_says_whether_it_is_read_is_told_apart() -> None:
    steps = (
        step(1, 2, ready=0),
        step(2, 2, ready=1, resets=True),
        step(2, 3, guard=equals(1, 1), reads=True),
        step(3, 1),
    )
    assert minded(*steps) == {(2, 1)}
    # Without the reset, what is not ready yet is minded as well, and what leads there.
    steps = (steps[0], step(2, 2, ready=1), *steps[2:])
    assert minded(*steps) == everywhere(1, 2, 3)


def test_what_cells_of_others_say_is_not_known() -> None:
    steps = (step(1, 2, guard=equals(2, 1)), step(2, 3, guard=equals(2, 1), reads=True))
    assert minded(*steps) == everywhere(1, 2)


def test_a_guard_that_is_never_true_reads_nothing() -> None:
    never = every(equals(1, 1), some(every(equals(1, 0)), equals(0, 4)))
    assert minded(step(1, 2), step(2, 3, guard=never, reads=True)) == set()
    assert among(0, [1, 2]) == Minding(0, [step(1, 2), step(2, 3, reads=True)], CELLS).where(0, [])
