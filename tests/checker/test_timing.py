"""Instants of runs: known ones, all that a grid has, and those of random programs carried out."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from machines.checker.clocks.timing import Leg, instants
from machines.checker.clocks.zones import Zones
from machines.checker.formula import TRUE, value
from machines.checker.naive import after, cases
from machines.checker.program import Bound, Invariant, Program, Relation
from machines.checker.search.breadth_first import explore
from machines.checker.search.exploration import Exploration
from tests.checker.random_programs import symmetric_timed_programs, timed_programs
from tests.checker.regions import meets
from tests.checker.timed_models import at, earlier_each_time, fischer, lamp, stuck_between

X, Y = range(2)


def within(clock: int, time: int) -> Invariant:
    return Invariant("", TRUE, clock, Fraction(time), "", ())


def seconds(*times: int | str) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, times))


@pytest.mark.parametrize(
    ("legs", "expected"),
    [
        ([], []),
        ([Leg()], [0]),
        ([Leg(at(X, (">=", 2)), (X,)), Leg(at(X, (">=", 3)))], [2, 5]),
        # What comes later does not hold back what came before, unless it must.
        ([Leg((), (Y,)), Leg(at(X, (">=", 3)))], [0, 3]),
        ([Leg((), (Y,)), Leg(at(X, (">=", 3)) + at(Y, ("<=", 1)))], [2, 3]),
        # An invariant holds the run back from waiting, so the reset has to come late.
        ([Leg((), (Y,)), Leg(at(X, (">=", 3)), (), (within(Y, 1),))], [2, 3]),
        # Where it was beyond its bound, no time passes.
        ([Leg(at(X, (">=", 3))), Leg((), (), (within(X, 2),), is_frozen=True)], [3, 3]),
        ([Leg(at(X, (">", 2)))], ["2.05"]),
        ([Leg(at(X, (">", 2))), Leg(at(Y, ("<", 3)))], ["2.05", "2.05"]),
        ([Leg((Bound(X, ">", Fraction("0.02")),))], ["0.03"]),
    ],
)
def test_known_instants(legs: list[Leg], expected: list[int | str]) -> None:
    assert instants(legs) == seconds(*expected)


def test_two_steps_after_times_share_a_tenth() -> None:
    legs = [Leg(at(X, (">", 1)), (X,)), Leg(at(X, (">", 1))), Leg(at(Y, ("<=", 3)))]
    assert instants(legs) == (1 + Fraction(1, 30), 2 + Fraction(1, 15), 2 + Fraction(1, 15))


@pytest.mark.parametrize(
    "legs",
    [
        [Leg(at(X, (">=", 2), ("<", 2)))],
        [Leg(at(X, (">=", 2))), Leg(at(X, ("<=", 1)))],
        [Leg(at(X, (">=", 3)), (), (within(X, 2),))],
        [Leg(at(X, ("<=", 0))), Leg(at(X, (">=", 1)), is_frozen=True)],
    ],
)
def test_what_cannot_be_timed(legs: list[Leg]) -> None:
    with pytest.raises(ValueError, match="no instants meet all bounds"):
        instants(legs)


def obeys(legs: Sequence[Leg], times: Sequence[Fraction]) -> bool:
    """Return whether a run can be carried out at these times."""
    started: dict[int, Fraction] = {}
    before = Fraction(0)
    for leg, now in zip(legs, times, strict=True):
        ages = {clock: now - started.get(clock, Fraction(0)) for clock in (X, Y)}
        if now < before or (leg.is_frozen and now > before):
            return False
        if not leg.is_frozen and any(ages[due.clock] > due.time for due in leg.invariants):
            return False
        if not all(meets(bound.relation, ages[bound.clock], bound.time) for bound in leg.bounds):
            return False
        started.update(dict.fromkeys(leg.resets, now))
        before = now
    return True


@st.composite
def leg_lists(draw: st.DrawFn, relations: tuple[Relation, ...], most: int) -> list[Leg]:
    clock = st.sampled_from((X, Y))
    time = st.integers(0, 3)
    bound = st.builds(Bound, clock, st.sampled_from(relations), time.map(Fraction))
    leg = st.builds(
        Leg,
        st.lists(bound, max_size=2).map(tuple),
        st.lists(clock, max_size=1).map(tuple),
        st.lists(st.builds(within, clock, time), max_size=1).map(tuple),
        st.sampled_from((False, False, False, True)),
    )
    return draw(st.lists(leg, min_size=1, max_size=most))


def possible(legs: list[Leg], steps: int) -> list[tuple[Fraction, ...]]:
    """Return all timings in multiples of a part of a second, up to one that must be enough."""
    grid = [Fraction(n, steps) for n in range(3 * len(legs) * steps + steps + 1)]
    return [times for times in combinations_with_replacement(grid, len(legs)) if obeys(legs, times)]


def found(legs: list[Leg]) -> tuple[Fraction, ...] | None:
    try:
        return instants(legs)
    except ValueError:
        return None


@given(leg_lists(("<=", ">="), 4))
def test_each_instant_is_the_earliest_of_all_timings(legs: list[Leg]) -> None:
    timings = possible(legs, 1)
    least = tuple(map(min, zip(*timings, strict=True))) if timings else None
    assert found(legs) == least


@given(leg_lists(("<=", ">=", "<", ">"), 3))
def test_strict_bounds_are_met_wherever_they_can_be(legs: list[Leg]) -> None:
    times = found(legs)
    # Instants that differ in their order, and in that of their fractions: quarters have them all.
    assert (times is not None) == bool(possible(legs, len(legs) + 1))
    assert times is None or obeys(legs, times)


def carried_out(exploration: Exploration, zones: Zones, number: int) -> None:
    """Carry out the path to a state at its instants, clock by clock."""
    program = exploration.program
    path = exploration.path(number)
    states = [exploration.cells(before) for before, _ in path]
    commands = [program.commands[command] for _, command in path]
    legs = []
    for (before, _), state, command in zip(path, states, commands, strict=True):
        due = [n for n, one in enumerate(program.invariants) if value(one.guard, state)]
        legs.append(
            Leg(
                command.bounds,
                tuple(clock for case in cases(command, state) for clock in case.resets),
                tuple(program.invariants[n] for n in due),
                zones.is_frozen(exploration.zone(before), sum(1 << n for n in due)),
            )
        )
    ages = [Fraction(0)] * len(program.clocks)
    state, now = program.initial(), Fraction(0)
    for leg, command, time in zip(legs, commands, instants(legs), strict=True):
        assert time >= now
        ages = [age + time - now for age in ages]
        if time > now:
            assert all(ages[due.clock] <= due.time for due in leg.invariants)
        assert value(command.guard, state)
        assert all(meets(bound.relation, ages[bound.clock], bound.time) for bound in leg.bounds)
        ages = [Fraction(0) if clock in leg.resets else age for clock, age in enumerate(ages)]
        state, now = after(command, state), time
    assert state == exploration.cells(number)


@given(timed_programs() | symmetric_timed_programs())
def test_every_path_of_a_search_can_be_carried_out(program: Program) -> None:
    zones = Zones(program)
    exploration = explore(program, zones=zones, states_max=200)
    for number in range(exploration.states):
        carried_out(exploration, zones, number)


@pytest.mark.parametrize(
    "program",
    [fischer(2, 2, 2), fischer(3, 1, 2), lamp(4), earlier_each_time(8), stuck_between()],
    ids=lambda program: program.name,
)
def test_paths_of_published_models_can_be_carried_out(program: Program) -> None:
    zones = Zones(program)
    exploration = explore(program, zones=zones)
    for number in range(exploration.states):
        carried_out(exploration, zones, number)
