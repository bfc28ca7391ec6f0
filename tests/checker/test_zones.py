"""Zones against regions, published timed models, and faults planted in the zones."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from machines.checker.clocks import ages, dbm
from machines.checker.clocks.zones import Zones
from machines.checker.formula import TRUE, equals, value
from machines.checker.naive import State
from machines.checker.program import (
    Bound,
    Cell,
    Clock,
    Invariant,
    Program,
    Watch,
)
from machines.checker.search.breadth_first import explore
from machines.checker.search.exploration import Exploration
from tests.checker.random_programs import symmetric_timed_programs, timed_programs
from tests.checker.regions import RegionGraph, Regions
from tests.checker.test_dbm import zones as matrices
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

STATES_MAX = 400


def searched(program: Program, states_max: int = 10**6) -> tuple[Exploration, Zones]:
    zones = Zones(program)
    return explore(program, zones=zones, states_max=states_max), zones


def in_force(program: Program, state: State) -> int:
    return sum(1 << n for n, one in enumerate(program.invariants) if value(one.guard, state))


def summary(exploration: Exploration, zones: Zones) -> Regions:
    """Return what a search with zones says of what a region graph says."""
    program = exploration.program
    found = Regions(faulty=set(exploration.faulty), met=set(exploration.met))
    for number in range(exploration.states):
        state, zone = exploration.cells(number), exploration.zone(number)
        found.cells.add(state)
        mask = in_force(program, state)
        ways = [
            one.bounds for one in program.commands if one.fault is None and value(one.guard, state)
        ]
        if zones.stuck(zone, ways, mask) >= 0:
            found.stuck.add(state)
        found.expiring |= {
            (state, due) for due in ages.bits(mask) if zones.expiring(zone, due) >= 0
        }
    return found


@given(timed_programs() | symmetric_timed_programs())
def test_zones_reach_what_regions_reach(program: Program) -> None:
    exploration, zones = searched(program, STATES_MAX)
    assume(exploration.is_complete)
    assert summary(exploration, zones) == RegionGraph(program).explore()


def broken(exploration: Exploration) -> set[str]:
    return {exploration.program.watches[number].name for number in exploration.met}


@pytest.mark.parametrize("processes", [2, 3, 4])
@pytest.mark.parametrize(("write", "wait"), [(2, 3), (1, 2), (3, 7)])
def test_fischer_excludes_when_waiting_outlasts_writing(
    processes: int, write: int, wait: int
) -> None:
    exploration, _ = searched(fischer(processes, write, wait))
    assert exploration.is_complete
    assert broken(exploration) == set()


@pytest.mark.parametrize("processes", [2, 3])
@pytest.mark.parametrize(("write", "wait"), [(2, 2), (2, 1)])
def test_fischer_fails_when_it_does_not(processes: int, write: int, wait: int) -> None:
    program = fischer(processes, write, wait)
    assert broken(searched(program)[0]) == {watch.name for watch in program.watches}


def test_fischer_at_a_strict_bound() -> None:
    """With `>` in the place of `>=`, as in the tutorial, waiting as long as writing is enough."""
    program = fischer(2, 2, 2)
    strict = [
        command(
            one.name,
            one.guard,
            dict(one.parts[0][0].sets),
            one.parts[0][0].resets,
            tuple(Bound(bound.clock, ">", bound.time) for bound in one.bounds),
        )
        for one in program.commands
    ]
    changed = Program(
        program.name,
        program.cells,
        program.clocks,
        tuple(strict),
        program.invariants,
        program.watches,
    )
    assert broken(searched(changed)[0]) == set()


@pytest.mark.parametrize(("nearest", "expected"), [(2, set()), (1, {"open"})])
def test_gate_is_down_when_the_train_is_inside(nearest: int, expected: set[str]) -> None:
    exploration, _ = searched(railroad_crossing(nearest))
    assert broken(exploration) == expected | {"train is inside"}


@pytest.mark.parametrize(("pause", "expected"), [(4, {"bright"}), (5, set()), (6, set())])
def test_lamp_is_bright_for_the_quick(pause: int, expected: set[str]) -> None:
    assert broken(searched(lamp(pause))[0]) == expected


def test_time_is_not_counted_in_steps() -> None:
    assert broken(searched(earlier_each_time(10))[0]) == {"all turns"}
    program = stuck_between()
    assert summary(*searched(program)).stuck == {(2,)}


def frozen() -> Program:
    """Where "past" comes into force the age of x may be below, at or beyond its bound of 2."""
    return Program(
        "frozen",
        (Cell("step", 0, 3, 0, HERE),),
        (Clock("x", HERE),),
        (
            command("go", equals(0, 0), {0: 1}, (), at(0, ("<=", 3))),
            command("out at 3", equals(0, 1), {0: 2}, (), at(0, (">=", 3))),
            command("out at 2", equals(0, 1), {0: 3}, (), at(0, (">=", 2), ("<=", 2))),
        ),
        (Invariant("past", equals(0, 1), 0, Fraction(2), "model", ()),),
        (Watch("never", "beyond 3", "", equals(0, 1), at(0, (">", 3))),),
    )


def test_what_is_past_its_bound_is_frozen() -> None:
    program = frozen()
    exploration, zones = searched(program)
    there = [n for n in range(exploration.states) if exploration.cells(n) == (1,)]
    assert [zones.is_frozen(exploration.zone(number), 1) for number in there] == [False, True]
    live, late = (exploration.zone(number) for number in there)
    assert not zones.meets(np.array([live], np.int32), at(0, (">", 2)))[0]
    assert zones.covers(late, [at(0, (">", 2), ("<=", 3))])
    # At 2 s it goes out at once; at 3 s exactly, too; in between nothing can be done.
    assert summary(exploration, zones) == RegionGraph(program).explore()
    assert (1,) in summary(exploration, zones).stuck


def test_what_is_due_is_found() -> None:
    zones = Zones(frozen())
    (start,) = zones.start(0, 1)
    due = zones.expiring(start, 0)
    assert zones.covers(due, [at(0, (">=", 2))])
    assert not zones.covers(due, [at(0, (">", 2))])
    (early,) = zones.start(1, 1)
    assert zones.covers(zones.expiring(early, 0), [at(0, (">=", 2), ("<=", 2))])
    before = zones.part(start, at(0, ("<", 2)))
    assert zones.expiring(before, 0) == -1
    assert zones.part(before, at(0, (">=", 2))) == -1


@pytest.mark.parametrize(
    ("ways", "expected"),
    [
        ([at(0, ("<=", 2)), at(0, (">", 2))], True),
        ([at(0, ("<", 2)), at(0, (">", 2))], False),
        ([at(0, ("<=", 1)), at(0, (">=", 3)), at(0, (">", 1), ("<", 3))], True),
        ([at(0, ("<=", 3))], False),
        ([()], True),
        ([], False),
    ],
)
def test_ways_cover_a_zone_together(ways: list[tuple[Bound, ...]], expected: bool) -> None:
    zones = Zones(frozen())
    (start,) = zones.start(0, 1)
    assert zones.covers(start, ways) == expected


def test_what_can_wait_is_not_stuck() -> None:
    zones = Zones(frozen())
    (start,) = zones.start(0, 1)
    assert zones.stuck(start, [at(0, (">=", 3))], 0) == -1
    late = zones.stuck(start, [at(0, ("<=", 3))], 0)
    assert zones.covers(late, [at(0, (">", 3))])
    (early,) = zones.start(1, 1)
    assert zones.covers(zones.stuck(early, [at(0, (">=", 3))], 1), [at(0, ("<=", 2))])


def masks(*numbers: int) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    return np.array(numbers, np.uint64)


def test_an_instant_lets_no_time_pass() -> None:
    zones = Zones(frozen())
    (start,) = zones.start(1, 1)
    arguments = np.array([start], np.int32), (), masks(1), masks(0), masks(1)
    _, later = zones.step(*arguments)
    _, now = zones.step(*arguments, is_instant=True)
    assert zones.covers(int(now[0]), [at(0, ("<=", 0))])
    assert not zones.covers(int(later[0]), [at(0, ("<=", 3))])


def test_a_clock_that_does_not_run_is_forgotten_and_may_then_have_any_age() -> None:
    zones = Zones(frozen())
    (start,) = zones.start(0, 1)
    _, stopped = zones.step(np.array([start], np.int32), (), masks(0), masks(0), masks(0))
    assert zones[int(stopped[0])] == ((), dbm.origin(0))
    assert zones.meets(stopped, at(0, (">=", 3)))[0]
    _, again = zones.step(stopped, (), masks(0), masks(0), masks(1), is_instant=True)
    assert zones.meets(again, at(0, (">=", 3)))[0]
    assert zones.meets(again, at(0, ("<=", 0)))[0]


def test_a_clock_that_nothing_reads_is_not_kept() -> None:
    program = frozen()
    unread = Program("unread", program.cells, (*program.clocks, Clock("y", HERE)), program.commands)
    zones = Zones(unread)
    assert zones[zones.start(0, 3)[0]][0] == (0,)


@given(timed_programs() | symmetric_timed_programs(), st.data())
def test_many_steps_at_once_are_the_steps_one_by_one(program: Program, data: st.DataObject) -> None:
    _, zones = searched(program, STATES_MAX)
    count = data.draw(st.integers(0, 40))
    drawn = {
        name: data.draw(st.lists(st.integers(0, most), min_size=count, max_size=count))
        for name, most in (
            ("zone", len(zones) - 1),
            ("resets", (1 << len(program.clocks)) - 1),
            ("invariants", (1 << len(program.invariants)) - 1),
            ("running", (1 << len(program.clocks)) - 1),
        )
    }
    bounds = data.draw(st.sampled_from([(), *(one.bounds for one in program.commands)]))
    ids = np.array(drawn["zone"], np.int32)
    columns = [np.array(drawn[name], np.uint64) for name in ("resets", "invariants", "running")]
    rows, reached = zones.step(ids, bounds, *columns)
    fresh = Zones(program)
    explore(program, zones=fresh, states_max=STATES_MAX)
    pairs = []
    for row in range(count):
        _, found = fresh.step(
            ids[row : row + 1], bounds, *(column[row : row + 1] for column in columns)
        )
        pairs += [(row, fresh[zone]) for zone in found.tolist()]
    assert [
        (row, zones[zone]) for row, zone in zip(rows.tolist(), reached.tolist(), strict=True)
    ] == pairs
    meeting = zones.meets(ids, bounds).tolist()
    assert meeting == [row in set(rows.tolist()) for row in range(count)]


@given(timed_programs() | symmetric_timed_programs())
def test_a_step_that_does_nothing_leads_to_the_same_zone(program: Program) -> None:
    """Zones hold all their delays, and what is extrapolated stays as it is."""
    exploration, zones = searched(program, STATES_MAX)
    for number in range(exploration.states):
        state, zone = exploration.cells(number), exploration.zone(number)
        running = sum(
            1 << n for n, clock in enumerate(program.clocks) if value(clock.running, state)
        )
        rows, found = zones.step(
            np.array([zone], np.int32),
            (),
            masks(0),
            masks(in_force(program, state)),
            masks(running),
        )
        assert (rows.tolist(), found.tolist()) == ([0], [zone])


@given(timed_programs() | symmetric_timed_programs())
def test_clocks_change_places(program: Program) -> None:
    _, zones = searched(program, STATES_MAX)
    orders = list(permutations(range(len(program.clocks))))
    count = len(zones)
    for which, order in enumerate(orders):
        back = orders.index(tuple(order.index(clock) for clock in range(len(order))))
        there = zones.renamed(np.arange(count, dtype=np.int32), np.full(count, which), orders)
        assert zones.renamed(there, np.full(count, back), orders).tolist() == list(range(count))
        for old, new in enumerate(there.tolist()):
            (clocks, matrix), (new_clocks, new_matrix) = zones[old], zones[new]
            assert sorted(order[clock] for clock in new_clocks) == list(clocks)
            for row, clock in enumerate(new_clocks, 1):
                old_row = clocks.index(order[clock]) + 1
                assert new_matrix[row][0] == matrix[old_row][0]
                assert new_matrix[0][row] == matrix[0][old_row]


limits = st.lists(
    st.tuples(st.sampled_from((0, 1)), st.integers(0, 3).map(dbm.within)),
    min_size=1,
    max_size=2,
    unique_by=lambda drawn: drawn[0],
).map(lambda drawn: tuple((clock, True, limit) for clock, limit in sorted(drawn)))


@given(matrices(), limits)
def test_delay_does_not_tell_clocks_apart(matrix: dbm.Matrix, wanted: ages.Comparisons) -> None:
    zone = (0, 1), matrix
    swapped = tuple(sorted((1 - clock, is_upper, limit) for clock, is_upper, limit in wanted))
    there = ages.delayed(ages.reordered(zone, (1, 0)), swapped)
    assert {ages.reordered(part, (1, 0)) for part in there} == set(ages.delayed(zone, wanted))
    assert len(set(there)) == len(there)


def test_more_clocks_than_a_mask_has_bits_are_refused() -> None:
    clocks = tuple(Clock(f"clock {number}", HERE) for number in range(65))
    with pytest.raises(ValueError, match=r"65 clocks.*fewer copies"):
        Zones(Program("many", (), clocks))


def test_a_program_without_clocks_has_one_zone() -> None:
    zones = Zones(Program("none", (Cell("cell", 0, 1, 0, HERE),)))
    ids = np.array(zones.start(0, 0) * 3, np.int32)
    rows, reached = zones.step(ids, (), masks(0, 0, 0), masks(0, 0, 0), masks(0, 0, 0))
    assert rows.tolist() == [0, 1, 2]
    assert reached.tolist() == [0, 0, 0]
    empty = ids[:0]
    assert [len(one) for one in zones.step(empty, (), masks(), masks(), masks())] == [0, 0]
    assert zones.meets(empty, ()).tolist() == []


def circling() -> Program:
    """One clock goes round every second, the other counts: at 4 s exactly one gets out."""
    x, y = 0, 1
    four = at(y, (">=", 4), ("<=", 4))
    return Program(
        "circling",
        (Cell("step", 0, 2, 0, HERE),),
        (Clock("x", HERE), Clock("y", HERE)),
        (
            command("round", equals(0, 0), {}, (x,), at(x, (">=", 1))),
            command("out", equals(0, 0), {0: 1}, (), at(x, ("<=", 0)) + four),
            command("never", equals(0, 0), {0: 2}, (), at(x, (">", 0), ("<", 1)) + four),
        ),
        (Invariant("round", TRUE, x, Fraction(1), "model", ()),),
    )


def without_constants(self: ages.Ages, zone: ages.Zone) -> ages.Zone:
    clocks, matrix = zone
    nothing = (0,) * len(matrix)
    return clocks, dbm.extrapolated(matrix, nothing, nothing)


def without_frozen(zone: ages.Zone, limits: ages.Comparisons) -> list[ages.Zone]:
    return ages.delayed(zone, limits)[:1]


def frozen_too(zone: ages.Zone, limits: ages.Comparisons) -> list[ages.Zone]:
    return [(clocks, dbm.delayed(matrix)) for clocks, matrix in ages.delayed(zone, limits)]


def without_reset(
    self: ages.Ages, zone: ages.Zone, resets: int, kept: int, after: Any = ages.Ages.after
) -> Any:
    return after(self, zone, 0, kept)


@pytest.mark.parametrize(
    ("model", "place", "fault"),
    [
        (circling(), "machines.checker.clocks.ages.Ages.extrapolated", without_constants),
        (frozen(), "machines.checker.clocks.zones.delayed", without_frozen),
        (frozen(), "machines.checker.clocks.zones.delayed", frozen_too),
        (circling(), "machines.checker.clocks.ages.Ages.after", without_reset),
    ],
    ids=["constants too small", "frozen part dropped", "frozen part delayed", "reset forgotten"],
)
def test_a_planted_fault_is_seen(
    monkeypatch: pytest.MonkeyPatch, model: Program, place: str, fault: object
) -> None:
    expected = RegionGraph(model).explore()
    assert summary(*searched(model)) == expected
    monkeypatch.setattr(place, fault)
    assert summary(*searched(model)) != expected
