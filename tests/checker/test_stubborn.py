"""Partial-order reduction gives the same answers: against the plainest search, on random programs.

The reduced search of these tests is as plain: one state at a time, level by level. The search of
the checker is held to the same answers.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from machines.checker import naive
from machines.checker.clocks.zones import Zones
from machines.checker.formula import TRUE, Formula, Number, equals, every, value
from machines.checker.judgement.judging import judge
from machines.checker.naive import State, after, cases
from machines.checker.program import Case, Cell, Command, Event, Fault, Place, Program, Watch
from machines.checker.reduction.independence import Independence
from machines.checker.reduction.stubborn import Stubborn
from machines.checker.reduction.symmetry import Symmetry
from machines.checker.search.breadth_first import explore
from machines.checker.search.exploration import Exploration
from tests.checker.programs import two_phase_commit
from tests.checker.random_programs import (
    plain_sketch,
    programs,
    symmetric_programs,
    symmetric_timed_programs,
    timed_programs,
    written,
)

#: what was found of a program: all that a reduction must keep
Answers = dict[str, object]
#: a case taken: its command, its part, its place there
Done = tuple[str, int, int]


@dataclass
class Searched:
    """The states met, each with those that follow it, and the cases carried out."""

    targets: dict[State, list[State]] = field(default_factory=dict)
    done: set[Done] = field(default_factory=set)
    stuck: set[State] = field(default_factory=set)


def search(program: Program, stubborn: Stubborn | None, *, has_proviso: bool = True) -> Searched:
    """Search breadth first, with the commands that are chosen in each state (None for all)."""
    found = Searched()
    level = {program.initial()}
    met = set(level)
    while level:
        following: set[State] = set()
        for state in sorted(level):
            enabled = list(naive.successors(program, state))
            chosen = enabled if stubborn is None else select(program, stubborn, state)
            new = {target for _, target in chosen} - met
            if has_proviso and not new:
                chosen = enabled
            if not enabled:
                found.stuck.add(state)
            found.targets[state] = [target for _, target in chosen]
            found.done |= {one for command, _ in chosen for one in done(command, state)}
            following |= {target for _, target in chosen} - met
        met |= following
        level = following
    return found


def select(program: Program, stubborn: Stubborn, state: State) -> list[tuple[Command, State]]:
    enabled = [
        command.fault is None and bool(value(command.guard, state)) for command in program.commands
    ]
    column = np.array(enabled, np.bool_)[:, np.newaxis]
    chosen = stubborn.select(np.array([state], np.int16).T, column)[:, 0]
    return [
        (command, after(command, state))
        for command, is_chosen in zip(program.commands, chosen, strict=True)
        if is_chosen
    ]


def done(command: Command, state: State) -> Iterable[Done]:
    for number, (part, case) in enumerate(zip(command.parts, cases(command, state), strict=True)):
        yield command.name, number, part.index(case)
    yield command.name, -1, -1


def answers(program: Program, found: Searched) -> Answers:
    states = list(found.targets)
    return {
        "stuck": found.stuck,
        "done": found.done,
        "faults": {
            command.name
            for command in program.commands
            if command.fault and any(value(command.guard, state) for state in states)
        },
        "watches": {
            (watch.name, watch.guard)
            for watch in program.watches
            if any(value(watch.guard, state) for state in states)
        },
        "ends lost": {name: bool(lost(found, end)) for name, end in program.ends.items()},
    }


def lost(found: Searched, end: Formula) -> set[State]:
    """Return the states from which no state is reached where a formula is true."""
    good = {state for state in found.targets if value(end, state)}
    while True:
        more = {s for s, ts in found.targets.items() if s not in good and not good.isdisjoint(ts)}
        if not more:
            return set(found.targets) - good
        good |= more


@settings(max_examples=300)
@given(programs())
def test_answers_are_those_of_the_plainest_search(program: Program) -> None:
    plain = search(program, None)
    reduced = search(program, Stubborn(program))
    assert set(reduced.targets) <= set(plain.targets)
    assert answers(program, reduced) == answers(program, plain)


@settings(max_examples=200)
@given(st.one_of(programs(), symmetric_programs()), st.booleans())
def test_the_search_of_the_checker_keeps_the_answers(program: Program, renames: bool) -> None:
    plain = explore(program)
    symmetry = Symmetry(program) if renames else None
    found = explore(program, stubborn=Stubborn(program), symmetry=symmetry)
    assert found.states <= plain.states
    assert found.rows == plain.rows
    for number in found.faulty.keys() | found.met.keys():
        assert number in plain.faulty or number in plain.met
    assert bool(found.stuck.size) == bool(plain.stuck.size)
    assert {program.commands[n].fault for n in found.faulty} == {
        program.commands[n].fault for n in plain.faulty
    }
    assert {program.watches[n].name for n in found.met} == {
        program.watches[n].name for n in plain.met
    }


@settings(max_examples=80)
@given(st.one_of(programs(cells_max=4), symmetric_programs()))
def test_what_does_not_disturb_can_be_exchanged(program: Program) -> None:
    """In all states that the domains allow, whether they can be reached or not."""
    relations = Independence(program)
    commands = program.commands
    domains = [range(cell.low, cell.high + 1) for cell in program.cells]
    if math.prod(map(len, domains)) > 100:
        return
    for state in itertools.product(*domains):
        able = [n for n, command in enumerate(commands) if value(command.guard, state)]
        for one in able:
            if commands[one].fault is not None:
                assert relations.disturbed[one] == 0
                continue
            target = after(commands[one], state)
            for other in able:
                if other != one and not relations.disturbed[one] >> other & 1:
                    assert value(commands[other].guard, target)
                    assert commands[other].fault is not None or commute(
                        commands[one], commands[other], state
                    )
            for number, watch in enumerate(program.watches, start=len(commands)):
                if value(watch.guard, state) and not relations.disturbed[one] >> number & 1:
                    assert value(watch.guard, target)
            for condition, helpers in zip(relations.conditions, relations.helpers, strict=True):
                if not helpers >> one & 1:
                    assert value(condition, state) or not value(condition, target)


def commute(one: Command, other: Command, state: State) -> bool:
    """Return whether two commands do the same, by the same cases, in either order."""
    return (
        after(other, after(one, state)) == after(one, after(other, state))
        and cases(other, after(one, state)) == cases(other, state)
        and cases(one, after(other, state)) == cases(one, state)
    )


@settings(max_examples=200)
@given(st.one_of(timed_programs(), symmetric_timed_programs()), st.booleans())
def test_with_clocks_the_findings_are_the_same(program: Program, renames: bool) -> None:
    plain = explore(program, zones=Zones(program))
    found = explore(
        program,
        zones=Zones(program),
        stubborn=Stubborn(program),
        symmetry=Symmetry(program) if renames else None,
    )
    assert findings(found) == findings(plain)
    assert found.rows == plain.rows
    assert {program.watches[n].name for n in found.met} == {
        program.watches[n].name for n in plain.met
    }


def findings(exploration: Exploration) -> set[tuple[str, str]]:
    return {(one.kind, one.what) for one in judge(exploration)}


def case(cell: int, number: int) -> tuple[Case, ...]:
    return (Case(TRUE, ((cell, Number(number)),)),)


def put(name: str, guard: Formula, *cells: tuple[int, int]) -> Command:
    return Command(name, Event("client", "does", name), guard, tuple(case(*one) for one in cells))


def fault(name: str, guard: Formula) -> Command:
    return Command(name, Event("client", "does", name), guard, fault=Fault("bad", name))


def program_of(count: int, *commands: Command, watches: tuple[Watch, ...] = ()) -> Program:
    """Return a program whose cells are 0 or 1, and 0 at first."""
    cells = tuple(Cell(f"cell {n}", 0, 1, 0, Place("site")) for n in range(count))
    return Program("made up", cells, commands=commands, watches=watches)


def independent(count: int) -> Program:
    """Return that many processes of one step each, that have nothing to do with each other."""
    return program_of(count, *(put(f"step {n}", equals(n, 0), (n, 1)) for n in range(count)))


def test_random_programs_can_be_reduced() -> None:
    """Otherwise the tests above would hold nothing."""
    reduced = 0
    for seed in range(100):
        random = Random(seed)
        program = written(random, plain_sketch(random, 6), 12)
        found = search(program, Stubborn(program))
        reduced += len(found.targets) < len(search(program, None).targets)
    assert reduced >= 10


def test_of_independent_steps_one_order_is_left() -> None:
    found = explore(independent(10), stubborn=Stubborn(independent(10)))
    assert explore(independent(10)).states == 2**10
    assert found.states == 10 + 1
    assert found.cells(found.states - 1) == (1,) * 10


def ignoring() -> Program:
    """Return a program that can turn in a circle, and so put off for ever what is wrong."""
    return program_of(
        2,
        put("turn", equals(0, 0), (0, 1)),
        put("turn back", equals(0, 1), (0, 0)),
        put("go wrong", equals(1, 0), (1, 1)),
        fault("wrong", equals(1, 1)),
    )


def test_what_is_put_off_is_not_put_off_for_ever() -> None:
    """The problem of ignoring: without the proviso this fault is never seen."""
    program, stubborn = ignoring(), Stubborn(ignoring())
    plain, reduced = search(program, None), search(program, stubborn)
    assert answers(program, plain)["faults"] == {"wrong"}
    assert answers(program, reduced) == answers(program, plain)
    assert list(explore(program, stubborn=stubborn).faulty) == [3]
    without = search(program, stubborn, has_proviso=False)
    assert answers(program, without)["faults"] == set()


def test_an_observer_sees_what_is_there_for_a_moment_only() -> None:
    """Both steps are independent; that one comes before the other is what is looked for."""
    between = every(equals(0, 1), equals(1, 0))
    watch = Watch("sometimes", "between", "", between)
    program = program_of(
        2, put("b", equals(1, 0), (1, 1)), put("a", equals(0, 0), (0, 1)), watches=(watch,)
    )
    assert list(explore(program, stubborn=Stubborn(program)).met) == [0]


def test_an_end_that_is_lost_is_told_of_the_reduced_search() -> None:
    """One of five processes may turn in a circle for ever instead of coming to its end."""
    steps = independent(4).commands
    program = replace(
        program_of(
            6,
            *steps,
            put("end", every(equals(4, 0), equals(5, 0)), (4, 1)),
            put("go astray", every(equals(4, 0), equals(5, 0)), (5, 1)),
            put("turn", every(equals(5, 1), equals(4, 0)), (4, 1)),
            put("turn back", every(equals(5, 1), equals(4, 1)), (4, 0)),
        ),
        ends={"walker": every(equals(4, 1), equals(5, 0))},
    )
    plain, found = explore(program), explore(program, stubborn=Stubborn(program))
    assert found.states < plain.states
    assert findings(found) == findings(plain)
    assert [kind for kind, _ in findings(found)] == ["end cannot be reached"]


@pytest.mark.parametrize("managers", [3, 5])
def test_two_phase_commit_has_fewer_states_and_the_same_answers(managers: int) -> None:
    program = two_phase_commit(managers)
    plain, found = explore(program), explore(program, stubborn=Stubborn(program))
    assert found.states < plain.states
    assert (found.met.keys(), found.taken) == (plain.met.keys(), plain.taken)
    assert found.stuck.size == plain.stuck.size
