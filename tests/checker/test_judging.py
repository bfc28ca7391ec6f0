"""What is found in an exploration: each kind of finding where it is, none where it is not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from machines.checker import naive
from machines.checker.clocks.zones import Zones
from machines.checker.formula import FALSE, TRUE, Number, equals, every, value
from machines.checker.judgement.judging import judge
from machines.checker.naive import after
from machines.checker.program import (
    Case,
    Cell,
    Clock,
    Command,
    Event,
    Fault,
    Place,
    Program,
    Taken,
    Watch,
)
from machines.checker.reduction.symmetry import Symmetry
from machines.checker.search.breadth_first import explore
from machines.checker.search.exploration import Edges
from machines.checker.search.graph import leading_to
from tests.checker import programs, random_programs
from tests.checker.walker import (
    END,
    LEFT,
    RIGHT,
    START,
    bound,
    findings,
    go,
    instants_fit,
    timed,
    walk,
)


def test_nothing_is_wrong() -> None:
    assert findings(walk(go(START, LEFT), go(LEFT, END))) == []


def test_a_fault_is_told_once_with_its_shortest_run() -> None:
    fault = Fault("unspecified reception", "walker in left receives rain")

    def rain(name: str, site: int) -> Command:
        event = Event("cloud", "send", "rain")
        return Command(f"rain {name}", event, equals(0, site), fault=fault)

    program = walk(
        go(START, RIGHT), go(RIGHT, LEFT), go(LEFT, END), rain("late", LEFT), rain("soon", RIGHT)
    )
    (trouble,) = judge(explore(program))
    assert (trouble.kind, trouble.what) == (fault.kind, fault.what)
    assert [(move.event.message, move.rows) for move in trouble.trail] == [
        ("step", (Taken("walker", "", "W02"),)),
        ("rain", ()),
    ]
    assert str(trouble).splitlines()[-1] == "    2. cloud sends rain(): no row"


def test_a_deadlock_is_told_once_for_each_combination_of_sites() -> None:
    program = walk(go(START, LEFT), go(START, RIGHT), go(RIGHT, END))
    assert findings(program) == [("deadlock", "nothing can happen: walker in left", 1)]
    assert findings(replace(program, final=TRUE)) == [
        ("end cannot be reached", "walker can come to no final state any more", 1)
    ]


def test_where_a_fault_can_be_taken_there_is_no_deadlock() -> None:
    fault = Fault("out of domain", "too many")
    wrong = Command("wrong", Event("walker", "send", "step"), equals(0, LEFT), fault=fault)
    program = walk(go(START, LEFT), wrong)
    assert findings(program) == [("out of domain", "too many", 2)]


def test_an_end_that_cannot_be_reached_from_somewhere() -> None:
    program = walk(go(START, LEFT), go(START, END), go(LEFT, RIGHT), go(RIGHT, LEFT))
    told = [("end cannot be reached", "walker can come to no final state any more", 1)]
    assert findings(program) == told
    assert findings(replace(program, commands=(*program.commands, go(RIGHT, START)))) == []
    assert judge(explore(program, keep_graph=False)) == []
    assert judge(explore(program, states_max=2)) == []


def test_a_watch_names_its_kind_of_finding() -> None:
    never = Watch("never", "no left", "the left is closed", equals(0, LEFT))
    goal = Watch("sometimes", "right", "", equals(0, RIGHT))
    late = Watch("never", "late", "", equals(0, END), finding="answer too late")
    program = walk(go(START, LEFT), go(LEFT, END), watches=(never, goal, late))
    assert findings(program) == [
        ("property broken", "no left: the left is closed", 1),
        ("answer too late", "late", 2),
    ]
    assert explore(program).goals == {"right": None}


def test_findings_by_symmetry_are_told_of_real_runs() -> None:
    program = programs.two_phase_commit(3)
    received = next(c for c in program.commands if c.name == "receive rm2")
    faults = tuple(
        replace(
            received,
            name=f"fault {number}",
            event=Event("tm", "receive", "prepared", (("rm", str(number)),)),
            guard=every(equals(2 + 3 * (number - 1), 3), equals(3 + 3 * (number - 1), 1)),
            parts=(),
            fault=Fault("unspecified reception", f"aborted, and prepared before: rm {number}"),
        )
        for number in (1, 2, 3)
    )
    program = replace(program, commands=program.commands + faults)
    plain = judge(explore(program))
    assert len(plain) == 3
    reduced = judge(explore(program, symmetry=Symmetry(program)))
    assert reduced
    assert {each.kind for each in reduced} == {each.kind for each in plain}
    for trouble in reduced:
        state = program.initial()
        for move in trouble.trail[:-1]:
            command = next(c for c in program.commands if c.event == move.event)
            assert value(command.guard, state)
            state = after(command, state)
        last = next(c for c in faults if c.event == trouble.trail[-1].event)
        assert value(last.guard, state)
        assert len(trouble.trail) == len(plain[0].trail)


def test_by_symmetry_a_finding_is_told_of_the_copy_that_its_run_is_about() -> None:
    """The first of two copies is late; the state that stands for it has the other one late."""
    places = [Place("copy", "copy", number) for number in (1, 2)]
    begin = [
        Command(
            f"begin {n}",
            Event("copy", "send", "begin", (("copy", str(n)),)),
            equals(n - 1, 0),
            ((Case(TRUE, ((n - 1, Number(1)),), (n - 1,)),),),
        )
        for n in (1, 2)
    ]
    late = [
        Command(
            f"late {n}",
            Event("time", "send", "late", (("copy", str(n)),)),
            every(equals(n - 1, 1), equals(2 - n, 0)),
            (),
            (bound(">", 3, clock=n - 1),),
            Fault("out of domain", "a copy is late"),
        )
        for n in (1, 2)
    ]
    program = Program(
        "copies",
        tuple(Cell(f"copy {place.index}", 0, 1, 0, place) for place in places),
        tuple(Clock(f"clock {place.index}", place) for place in places),
        (*begin, *late),
        copies={"copy": 2},
    )
    symmetry = Symmetry(program)
    found = explore(program, zones=Zones(program), symmetry=symmetry)
    assert symmetry.refusals == {}
    assert found.states < timed(program).states
    (trouble,) = judge(found)
    first, last = trouble.trail
    assert (first.event.message, last.event.message) == ("begin", "late")
    assert first.event.fields == last.event.fields
    assert last.at is not None
    assert last.at > 3


@given(random_programs.symmetric_timed_programs())
def test_by_symmetry_the_same_kinds_are_found_and_all_runs_fit(program: Program) -> None:
    zones = Zones(program)
    plain, reduced = timed(program), explore(program, zones=zones, symmetry=Symmetry(program))
    expected = {each.kind for each in judge(plain)}
    assert {each.kind for each in judge(reduced)} == expected
    for number in range(min(reduced.states, 30)):
        instants_fit(program, reduced, number)


@given(random_programs.programs())
def test_deadlocks_are_those_of_the_plainest_search(program: Program) -> None:
    plain = naive.explore(program)
    faults = [command.guard for command in program.commands if command.fault is not None]
    stuck = [state for state in plain.stuck if not any(value(guard, state) for guard in faults)]
    told = [each for each in judge(explore(program)) if each.kind == "deadlock"]
    assert bool(stuck) == bool(told)


@given(st.integers(1, 12), st.data())
def test_what_leads_to_a_goal(count: int, data: st.DataObject) -> None:
    number = st.integers(0, count - 1)
    pairs = sorted(data.draw(st.sets(st.tuples(number, number), max_size=30)))
    goals = data.draw(st.sets(number))
    sources, targets = np.array(pairs, np.int32).reshape(-1, 2).T
    edges = Edges(sources, targets, np.zeros(len(pairs), np.int32))
    found = leading_to(edges, np.isin(np.arange(count), list(goals)))
    expected = set(goals)
    for _ in range(count):
        expected |= {source for source, target in pairs if target in expected}
    assert set(np.flatnonzero(found).tolist()) == expected


def test_nothing_final_is_asked_of_a_program_without_ends() -> None:
    program = walk(go(START, LEFT), go(LEFT, START), ends={}, final=FALSE)
    assert findings(program) == []
