"""Counted time against regions and zones, and what it cannot do."""

from __future__ import annotations

import operator
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from machines.checker.clocks import digital as subject
from machines.checker.clocks.digital import before, digital
from machines.checker.clocks.zones import Zones
from machines.checker.formula import TRUE, Every, equals, negated, some, value
from machines.checker.naive import Explored, State, after, successors
from machines.checker.naive import explore as naive
from machines.checker.program import Cell, Clock, Program, Watch
from machines.checker.search.breadth_first import explore
from tests.checker.random_programs import programs, symmetric_timed_programs, timed_programs
from tests.checker.regions import RegionGraph, Regions
from tests.checker.timed_models import (
    HERE,
    at,
    command,
    earlier_each_time,
    fischer,
    lamp,
    railroad_crossing,
    stuck_between,
)

closed_programs = (
    timed_programs(True, 6) | timed_programs(True, 6) | symmetric_timed_programs(True, 4)
)
#: ages make many states of a few, and they are walked one by one here
some_examples = settings(max_examples=40)


def counted(program: Program, fineness: int | None = None) -> tuple[Program, Explored]:
    made = digital(program, fineness=fineness)
    return made, naive(made)


def seen(program: Program, fineness: int | None = None) -> Regions:
    """Return what counted time says of what regions say (nothing of what expires)."""
    made, explored = counted(program, fineness)
    count = len(program.cells)
    names = {one.name: number for number, one in enumerate(made.commands)}
    return Regions(
        cells={state[:count] for state in explored.parents},
        faulty={names[name] for name in explored.faulty},
        met={
            number
            for number, watch in enumerate(made.watches)
            if any(value(watch.guard, state) for state in explored.parents)
        },
        stuck={state[:count] for state in explored.stuck},
    )


def not_final(program: Program, states: set[State]) -> set[State]:
    return {state for state in states if not value(program.final, state)}


@some_examples
@given(closed_programs)
def test_whole_units_are_enough_where_no_bound_is_strict(program: Program) -> None:
    found, expected = seen(program), RegionGraph(program).explore()
    exploration = explore(program, zones=Zones(program), states_max=1_000)
    by_zones = {exploration.cells(number) for number in range(exploration.states)}
    assert by_zones == found.cells or not exploration.is_complete
    assert found.cells == expected.cells
    assert found.faulty == expected.faulty
    assert found.met == expected.met
    assert found.stuck <= not_final(program, expected.stuck)


@given(timed_programs(), st.integers(1, 3))
def test_whatever_counted_time_does_is_real(program: Program, fineness: int) -> None:
    found, expected = seen(program, fineness), RegionGraph(program).explore()
    assert found.cells <= expected.cells
    assert found.faulty <= expected.faulty
    assert found.met <= expected.met
    assert found.stuck <= not_final(program, expected.stuck)


@some_examples
@given(closed_programs)
def test_it_is_a_program_like_any_other(program: Program) -> None:
    made, explored = counted(program)
    assert made.cells[: len(program.cells)] == program.cells
    assert not any((made.clocks, made.invariants, *(one.bounds for one in made.commands)))
    assert len({one.name for one in made.commands}) == len(made.commands)
    for one in made.commands:
        writers = [{cell for case in part for cell, _ in case.sets} for part in one.parts]
        assert sum(map(len, writers)) == len(set().union(*writers))
    lows, highs = [cell.low for cell in made.cells], [cell.high for cell in made.cells]
    assert all(map(operator.le, lows, map(min, zip(*explored.parents, strict=True))))
    assert all(map(operator.ge, highs, map(max, zip(*explored.parents, strict=True))))


@some_examples
@given(closed_programs)
def test_an_age_is_0_where_the_clock_does_not_run(program: Program) -> None:
    made, explored = counted(program)
    ages = {cell.name: number for number, cell in enumerate(made.cells)}
    for number, clock in enumerate(program.clocks):
        age = ages.get(f"age of {clock.name}")
        due = [one.guard for one in program.invariants if one.clock == number]
        is_running = some(clock.running, *due)
        if age is not None and is_running != TRUE:
            for state in explored.parents:
                assert state[age] == 0 or value(is_running, state)


@given(programs(), st.data())
def test_what_must_hold_before_is_what_holds_after(program: Program, data: st.DataObject) -> None:
    guards = [one.guard for one in program.commands]
    guards += [one.guard for one in program.watches]
    formula = data.draw(st.sampled_from([program.final, Every(tuple(guards)), *guards]))
    for state in naive(program).parents:
        for one, _ in successors(program, state):
            for asked in (formula, negated(formula)):
                assert value(before(one, asked), state) == value(asked, after(one, state))


def broken(program: Program, fineness: int | None = None) -> set[str]:
    found = seen(program, fineness)
    return {program.watches[number].name for number in found.met}


@pytest.mark.parametrize(
    ("processes", "write", "wait"), [(2, 2, 3), (3, 1, 2), (2, 2, 2), (3, 1, 1)]
)
def test_fischer(processes: int, write: int, wait: int) -> None:
    program = fischer(processes, write, wait)
    expected = set() if wait > write else {watch.name for watch in program.watches}
    assert broken(program) == expected
    exploration = explore(program, zones=Zones(program))
    cells = {exploration.cells(number) for number in range(exploration.states)}
    assert seen(program).cells == cells


@pytest.mark.parametrize(("nearest", "expected"), [(2, set()), (1, {"open"})])
def test_gate_is_down_when_the_train_is_inside(nearest: int, expected: set[str]) -> None:
    assert broken(railroad_crossing(nearest), 4) == expected | {"train is inside"}


def test_strict_bounds_are_refused() -> None:
    with pytest.raises(ValueError, match=r"lamp: the bound since < 5 s is strict.*fineness"):
        digital(lamp(4))
    assert broken(lamp(4), 1) == {"bright"}


@pytest.mark.parametrize("turns", [2, 3, 7])
def test_no_unit_is_fine_enough_for_all_strict_bounds(turns: int) -> None:
    program = earlier_each_time(turns)
    assert broken(program, turns) == {"all turns"}
    assert broken(program, turns - 1) == set()


def test_stops_between_whole_units_need_half_ones() -> None:
    program = stuck_between()
    assert RegionGraph(program).explore().stuck == {(2,)}
    assert seen(program).stuck == set()
    assert seen(program, 2).stuck == {(2,)}


def test_time_that_changes_nothing_does_not_pass() -> None:
    """Or nothing would ever be stuck: at 2 s and beyond, nothing is possible."""
    program = Program(
        "missed",
        (Cell("cell", 0, 1, 0, HERE),),
        (Clock("x", HERE), Clock("never read", HERE)),
        (command("go", equals(0, 0), {0: 1}, (), at(0, ("<=", 1))),),
        final=equals(0, 1),
    )
    made, explored = counted(program)
    assert [cell.name for cell in made.cells] == ["cell", "age of x"]
    assert explored.stuck == [(0, 2)]
    assert [one.name for one in made.commands] == ["go and x <= 1 s", "delay"]


def test_the_unit_is_the_greatest_that_all_times_share() -> None:
    bounds = at(0, (">=", 2)) + at(0, ("<=", 5))
    watch = Watch("never", "late", "", TRUE, (*bounds, *at(0, (">=", 0))))
    program = Program("units", (), (Clock("x", HERE),), (), (), (watch,))
    assert digital(program).cells[0].high == 5 + 1
    coarse = Watch("never", "late", "", TRUE, at(0, (">=", 4), ("<=", 6)))
    made = digital(Program("units", (), (Clock("x", HERE),), (), (), (coarse,)))
    assert made.cells[0].high == 3 + 1
    assert made.notes == (f"time is counted in steps of {Fraction(2)} s",)


def test_a_program_without_clocks_stays_as_it_is() -> None:
    program = Program("none", (Cell("cell", 0, 1, 0, HERE),))
    assert digital(program) is program


def test_a_planted_fault_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock is not put to 0: the lock is then entered too soon."""
    program = fischer(2, 1, 2)
    assert broken(program) == set()
    monkeypatch.setattr(subject._Digital, "_put", lambda self, clock, command: ())
    assert broken(program) == {"2 and 1"}
