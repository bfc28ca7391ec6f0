"""Difference bound matrices against their meaning: sets of points, counted out on a grid.

All bounds are whole, so a zone of two clocks that is not empty has a point in thirds, and whether a
delay (or an age that is forgotten) leads from such a point into a zone shows in sixths.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from machines.checker.clocks import dbm

Points = npt.NDArray[np.int64]

#: a unit of the bounds is this many steps of the grid
STEPS = 6
GREATEST = 3
#: beyond every sum of constants
AGES_MAX = 4 * GREATEST


def grid(step: int) -> Points:
    """Return all pairs of ages that are multiples of `step` sixths; shape (points, clocks)."""
    ages = np.arange(0, AGES_MAX * STEPS + 1, step)
    return np.stack(np.meshgrid(ages, ages, indexing="ij"), -1).reshape(-1, 2)


THIRDS = grid(2)
#: beyond whatever follows from ages of the grid
SIXTHS = np.arange(2 * AGES_MAX * STEPS + 1)

raw_constraints = st.tuples(
    st.sampled_from([(i, j) for i in range(3) for j in range(3) if i != j]),
    st.integers(-GREATEST, GREATEST),
    st.booleans(),
).map(lambda drawn: (*drawn[0], dbm.within(drawn[1], drawn[2])))
constraint_lists = st.lists(raw_constraints, max_size=4)
clocks = st.sampled_from((1, 2))
constants = st.tuples(st.just(0), st.integers(0, GREATEST), st.integers(0, GREATEST))


def anything() -> dbm.Matrix:
    return dbm.chosen(dbm.origin(0), (None, None))


@st.composite
def zones(draw: st.DrawFn) -> dbm.Matrix:
    found = dbm.intersected(anything(), draw(constraint_lists))
    assume(found is not None)
    assert found is not None
    return found


def inside(constraints: list[dbm.Constraint], points: Points) -> npt.NDArray[np.bool_]:
    """Return which points meet all constraints, read as inequalities one by one."""
    ages = np.concatenate([np.zeros((len(points), 1), np.int64), points], axis=1)
    found = np.ones(len(points), np.bool_)
    for i, j, limit in constraints:
        difference, time = ages[:, i] - ages[:, j], (limit >> 1) * STEPS
        found &= difference <= time if limit & 1 else difference < time
    return found


def members(zone: dbm.Matrix, points: Points) -> npt.NDArray[np.bool_]:
    return inside(list(dbm.constraints(zone)), points)


def moved(points: Points, column: int, ages: Points) -> Points:
    """Return for each point the points with another age in a column; shape (points, ages, 2)."""
    found = np.repeat(points[:, None], len(ages), axis=1)
    found[:, :, column] = ages
    return found


def some_member(zone: dbm.Matrix, choices: Points) -> npt.NDArray[np.bool_]:
    """Return for each row of points whether one of them is in the zone."""
    found = members(zone, choices.reshape(-1, 2)).reshape(choices.shape[:2])
    return np.asarray(found.any(axis=1))


def is_canonical(zone: dbm.Matrix) -> bool:
    return dbm.closed([list(row) for row in zone]) == zone


@given(constraint_lists)
def test_constraints_cut_out_the_points_that_meet_them(wanted: list[dbm.Constraint]) -> None:
    found = dbm.intersected(anything(), wanted)
    expected = inside(wanted, THIRDS)
    assert (found is None) == (not expected.any())
    if found is not None:
        assert is_canonical(found)
        assert (members(found, THIRDS) == expected).all()


@given(zones(), zones())
def test_a_zone_includes_another_when_all_of_its_points_are_inside(
    outer: dbm.Matrix, inner: dbm.Matrix
) -> None:
    expected = members(outer, THIRDS)[members(inner, THIRDS)].all()
    assert dbm.includes(outer, inner) == expected


@given(zones(), zones())
def test_equal_sets_have_equal_matrices(first: dbm.Matrix, second: dbm.Matrix) -> None:
    same = (members(first, THIRDS) == members(second, THIRDS)).all()
    assert (first == second) == same


@given(zones(), constraint_lists)
def test_what_is_taken_away_is_gone_and_nothing_else(
    zone: dbm.Matrix, wanted: list[dbm.Constraint]
) -> None:
    pieces = dbm.minus(zone, wanted)
    assert all(is_canonical(piece) for piece in pieces)
    counts = np.sum([members(piece, THIRDS) for piece in pieces], axis=0)
    assert (counts == (members(zone, THIRDS) & ~inside(wanted, THIRDS))).all()


@given(zones())
def test_delay_adds_one_time_to_all_ages(zone: dbm.Matrix) -> None:
    found = dbm.delayed(zone)
    before = THIRDS[:, None] - SIXTHS[None, :, None]
    before[(before < 0).any(axis=2)] = -1
    assert is_canonical(found)
    assert (members(found, THIRDS) == some_member(zone, before)).all()


@given(zones())
def test_earlier_takes_one_time_from_all_ages(zone: dbm.Matrix) -> None:
    found = dbm.earlier(zone)
    assert is_canonical(found)
    near = THIRDS[(THIRDS <= GREATEST * STEPS).all(axis=1)]
    assert (members(found, near) == some_member(zone, near[:, None] + SIXTHS[:, None])).all()


@given(zones(), clocks)
def test_reset_puts_one_age_to_0(zone: dbm.Matrix, clock: int) -> None:
    found = dbm.reset(zone, clock)
    expected = some_member(zone, moved(THIRDS, clock - 1, SIXTHS)) & (THIRDS[:, clock - 1] == 0)
    assert is_canonical(found)
    assert (members(found, THIRDS) == expected).all()


@given(zones())
def test_clocks_are_put_in_another_order(zone: dbm.Matrix) -> None:
    found = dbm.chosen(zone, (2, 1))
    assert is_canonical(found)
    assert (members(found, THIRDS) == members(zone, THIRDS[:, ::-1])).all()


@given(zones(), clocks)
def test_a_clock_that_is_forgotten_and_known_again_has_any_age(
    zone: dbm.Matrix, clock: int
) -> None:
    kept = 3 - clock
    alone = dbm.chosen(zone, (kept,))
    found = dbm.chosen(alone, (1, None) if kept == 1 else (None, 1))
    assert is_canonical(alone)
    assert is_canonical(found)
    expected = some_member(zone, moved(THIRDS, clock - 1, SIXTHS))
    assert (members(found, THIRDS) == expected).all()


def simulated(points: Points, zone: dbm.Matrix, lower: Points, upper: Points) -> bool:
    """Return whether each point has one of the zone that can do all that the point can."""
    near = grid(1)[(grid(1) <= (GREATEST * 2 + 1) * STEPS).all(axis=1)]
    able = near[members(zone, near)][None]
    point = points[:, None]
    as_able = (
        (able == point)
        | ((able < point) & (able > lower * STEPS))
        | ((able > point) & (point > upper * STEPS))
    )
    return bool(as_able.all(axis=2).any(axis=1).all())


@given(zones(), constants, constants)
def test_extrapolation_adds_only_what_the_zone_simulates(
    zone: dbm.Matrix, lower: tuple[int, ...], upper: tuple[int, ...]
) -> None:
    found = dbm.extrapolated(zone, lower, upper)
    assert is_canonical(found)
    assert dbm.includes(found, zone)
    near = THIRDS[(THIRDS <= (GREATEST + 2) * STEPS).all(axis=1)]
    added = near[members(found, near) & ~members(zone, near)]
    assert simulated(added, zone, np.array(lower[1:]), np.array(upper[1:]))


@given(zones(), constants)
def test_extrapolation_with_equal_constants_adds_only_what_cannot_be_told_apart(
    zone: dbm.Matrix, greatest: tuple[int, ...]
) -> None:
    def signatures(points: Points) -> set[tuple[int, ...]]:
        most = np.array(greatest[1:]) * STEPS
        return set(map(tuple, np.where(points <= most, points, most + 1).tolist()))

    found = dbm.extrapolated(zone, greatest, greatest)
    sixths = grid(1)
    assert signatures(THIRDS[members(found, THIRDS)]) <= signatures(sixths[members(zone, sixths)])


@given(zones(), constants)
def test_extrapolation_leaves_no_constant_beyond_the_greatest(
    zone: dbm.Matrix, greatest: tuple[int, ...]
) -> None:
    most = max(greatest)
    for _, _, limit in dbm.constraints(dbm.extrapolated(zone, greatest, greatest)):
        # A bound may follow from two that were kept.
        assert -2 * most <= limit >> 1 <= 2 * most


def test_ages_beyond_the_greatest_constant_are_one_zone() -> None:
    far = [
        dbm.intersected(anything(), ((0, 1, dbm.within(-age)), (1, 0, dbm.within(age))))
        for age in (4, 5, 100)
    ]
    found = {dbm.extrapolated(zone, (0, 3, 3), (0, 3, 3)) for zone in far if zone is not None}
    assert found == {dbm.intersected(anything(), [(0, 1, dbm.within(-3, True))])}


@pytest.mark.parametrize(("time", "is_strict"), [(0, False), (0, True), (-2, False), (5, True)])
def test_a_bound_and_its_opposite_divide_the_line(time: int, is_strict: bool) -> None:
    limit = dbm.within(time, is_strict)
    meets = inside([(1, 2, limit)], THIRDS)
    assert (inside([(2, 1, dbm.opposite(limit))], THIRDS) == ~meets).all()
    assert dbm.added(limit, dbm.opposite(limit)) < dbm.ZERO


def test_no_bound_stays_none_when_added_to() -> None:
    assert dbm.added(dbm.INFINITY, dbm.within(-3)) == dbm.INFINITY
