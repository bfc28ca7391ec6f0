"""What is found in an exploration: each kind of finding where it is, none where it is not."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from machines.checker import naive
from machines.checker.digital import digital
from machines.checker.exploration import Edges, Exploration
from machines.checker.formula import FALSE, TRUE, Formula, Number, among, equals, every, value
from machines.checker.graph import leading_to
from machines.checker.judging import judge
from machines.checker.naive import State, after
from machines.checker.program import (
    Bound,
    Case,
    Cell,
    Clock,
    Command,
    Event,
    Fault,
    Invariant,
    Place,
    Program,
    Relation,
    Taken,
    Watch,
)
from machines.checker.search import explore
from machines.checker.symmetry import Symmetry
from machines.checker.timelocks import timelocks
from machines.checker.units import unit
from machines.checker.zones import Zones
from tests.checker import programs, random_programs

HERE = Place("walker")
SITES = ("start", "left", "right", "end")
START, LEFT, RIGHT, END = range(4)


def go(
    source: int,
    dest: int,
    *,
    actor: str = "walker",
    message: str = "step",
    resets: tuple[int, ...] = (),
    bounds: tuple[Bound, ...] = (),
) -> Command:
    return Command(
        f"{message} {source} {dest}",
        Event(actor, "send", message),
        equals(0, source),
        ((Case(TRUE, ((0, Number(dest)),), resets, (Taken("walker", "", f"W{source}{dest}"),)),),),
        bounds,
    )


def walk(
    *commands: Command,
    clocks: int = 0,
    invariants: tuple[Invariant, ...] = (),
    watches: tuple[Watch, ...] = (),
    final: Formula | None = None,
    ends: dict[str, Formula] | None = None,
) -> Program:
    """Return a program of one walker and its clocks, that is to come to its end."""
    return Program(
        "walk",
        (Cell("site", 0, 3, START, HERE, SITES),),
        tuple(Clock(f"clock {number}", HERE) for number in range(clocks)),
        commands,
        invariants,
        watches,
        equals(0, END) if final is None else final,
        {"walker": equals(0, END)} if ends is None else ends,
    )


def bound(relation: Relation, time: int, clock: int = 0) -> Bound:
    return Bound(clock, relation, Fraction(time))


def due(site: int, time: int, *messages: str, clock: int = 0, owner: str = "walker") -> Invariant:
    return Invariant("duty", equals(0, site), clock, Fraction(time), owner, messages or ("step",))


def timed(program: Program) -> Exploration:
    return explore(program, zones=Zones(program))


def findings(program: Program) -> list[tuple[str, str, int]]:
    """Return kind, text and length of the run of each finding."""
    found = timed(program) if program.clocks else explore(program)
    return [(each.kind, each.what, len(each.trail)) for each in judge(found)]


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


# Time


def test_a_way_out_that_is_missed_by_waiting_is_a_deadlock() -> None:
    program = walk(go(START, END, bounds=(bound("<", 5),)), clocks=1)
    assert findings(program) == [("deadlock", "nothing can happen: walker in start", 0)]
    assert findings(replace(program, invariants=(due(START, 4),))) == []
    # At 5 the step is no longer possible and no time may pass either.
    kinds = [kind for kind, _, _ in findings(replace(program, invariants=(due(START, 5),)))]
    assert kinds == ["obligation cannot be met", "time is stopped"]


def test_a_way_out_that_opens_later_is_none() -> None:
    assert findings(walk(go(START, END, bounds=(bound(">", 5),)), clocks=1)) == []


def test_an_obligation_that_cannot_be_met_in_time() -> None:
    late = go(START, END, bounds=(bound(">=", 5),))
    early = due(START, 4)
    program = walk(late, clocks=1, invariants=(early,))
    assert findings(program) == [
        ("obligation cannot be met", "duty: walker must send step", 0),
        ("time is stopped", "nothing can happen, and no time may pass: duty", 0),
    ]
    assert findings(replace(program, invariants=(due(START, 5),))) == []


def test_an_obligation_holds_in_a_final_state_too() -> None:
    program = walk(go(START, END), clocks=1, invariants=(due(END, 3),))
    kinds = [kind for kind, _, _ in findings(program)]
    assert kinds == ["obligation cannot be met", "time is stopped"]


@pytest.mark.parametrize(("time", "told"), [(4, ["property broken"]), (5, [])])
def test_a_watch_asks_the_clocks(time: int, told: list[str]) -> None:
    late = Watch("never", "late", "", equals(0, START), (bound(">", time),))
    leave = go(START, END)
    program = walk(leave, clocks=1, invariants=(due(START, 5),), watches=(late,))
    assert [kind for kind, _, _ in findings(program)] == told
    wrong = replace(leave, bounds=(bound(">", time),), fault=Fault("out of domain", "late"))
    program = replace(program, commands=(leave, replace(wrong, name="wrong")), watches=())
    assert bool(findings(program)) == bool(told)


def test_help_from_others_is_no_way_to_meet_an_obligation() -> None:
    helper = go(START, LEFT, actor="other", message="push")
    program = walk(helper, go(LEFT, END), clocks=1, invariants=(due(START, 4),))
    assert findings(program) == [("obligation cannot be met", "duty: walker must send step", 0)]


@pytest.mark.parametrize(
    ("last", "is_met"),
    [
        (go(LEFT, END), True),
        (go(LEFT, END, bounds=(bound("<=", 4),)), True),
        (go(LEFT, END, bounds=(bound("<", 4),)), False),
        # The first command puts the other clock to 0.
        (go(LEFT, END, bounds=(bound("<=", 0, clock=1),)), True),
        (go(LEFT, END, bounds=(bound(">=", 1, clock=1),)), False),
        # By another message the duty is left behind, which is as good.
        (go(LEFT, END, message="leave"), True),
        (go(LEFT, RIGHT, message="wander"), False),
    ],
)
def test_several_commands_at_one_instant_may_meet_an_obligation(
    last: Command, is_met: bool
) -> None:
    duty = Invariant("duty", among(0, [START, LEFT, RIGHT]), 0, Fraction(4), "walker", ("step",))
    first = go(START, LEFT, message="prepare", resets=(1,), bounds=(bound(">=", 4),))
    program = walk(first, last, clocks=2, invariants=(duty,))
    assert ("obligation cannot be met" not in {kind for kind, _, _ in findings(program)}) == is_met


def test_the_run_to_a_late_fault_has_its_earliest_instants() -> None:
    """The clock is put to 0 at 2 s at the earliest, and the fault comes 3 s later."""
    fault = Fault("out of domain", "late")
    wrong = replace(go(LEFT, END, bounds=(bound(">=", 3),)), fault=fault, parts=())
    program = walk(
        go(START, LEFT, resets=(0,), bounds=(bound(">=", 2),)),
        wrong,
        clocks=1,
        final=TRUE,
    )
    (trouble,) = judge(timed(program))
    assert [move.at for move in trouble.trail] == [2, 5]


def test_a_run_to_a_timelock_leads_to_its_clock_values() -> None:
    """Only who turns left late is stuck there: the run has to be a late one."""
    program = walk(
        go(START, LEFT),
        go(LEFT, END, bounds=(bound("<=", 7),)),
        clocks=1,
        invariants=(Invariant("duty", equals(0, LEFT), 0, Fraction(7), "walker", ("step",)),),
    )
    (obligation, stopped) = judge(timed(program))
    assert (obligation.kind, stopped.kind) == ("obligation cannot be met", "time is stopped")
    (at,) = [move.at for move in stopped.trail]
    assert at is not None
    assert at > 7


def instants_fit(program: Program, found: Exploration, number: int) -> None:
    """Replay the run to a state with its instants, in exact time."""
    run, trail = found.run(number), found.trail(number)
    ages = [Fraction(0)] * len(program.clocks)
    state, now = program.initial(), Fraction(0)
    for move, taken in zip(trail, run.commands, strict=True):
        command = program.commands[taken]
        assert move.at is not None
        delay = move.at - now
        assert delay >= 0
        now = move.at
        for invariant in program.invariants:
            if delay and value(invariant.guard, state):
                assert ages[invariant.clock] + delay <= invariant.time
        ages = [age + delay for age in ages]
        assert value(command.guard, state)
        for each in command.bounds:
            age = ages[each.clock]
            assert {
                "<": age < each.time,
                "<=": age <= each.time,
                ">=": age >= each.time,
                ">": age > each.time,
            }[each.relation]
        for case in naive.cases(command, state):
            for clock in case.resets:
                ages[clock] = Fraction(0)
        state = after(command, state)
    assert state == run.cells(-1)


@given(random_programs.timed_programs())
def test_runs_fit_their_instants(program: Program) -> None:
    found = timed(program)
    for number in range(min(found.states, 30)):
        instants_fit(program, found, number)


def unmet_in_digits(program: Program, fineness: int) -> set[int]:
    """Return the obligations that cannot be met in counted time, by their definition."""
    counted = digital(program, fineness=fineness)
    step = unit(_comparisons(program)) / fineness
    ages = {
        clock: len(program.cells) + place
        for place, clock in enumerate(sorted({each.clock for each in _comparisons(program)}))
    }
    unmet: set[int] = set()
    for state in naive.explore(counted).parents:
        for number, invariant in enumerate(program.invariants):
            is_due = state[ages[invariant.clock]] * step >= invariant.time
            if number in unmet or not is_due or not value(invariant.guard, state):
                continue
            if not _is_met_at_once(program, counted, invariant, state):
                unmet.add(number)
    return unmet


def _comparisons(program: Program) -> list[Bound]:
    found = [each for command in program.commands for each in command.bounds]
    found += [each for watch in program.watches for each in watch.bounds]
    return found + [Bound(each.clock, "<=", each.time) for each in program.invariants]


def _is_met_at_once(program: Program, counted: Program, invariant: Invariant, start: State) -> bool:
    known, waiting = {start}, [start]
    while waiting:
        state = waiting.pop()
        for command, timeless in zip(program.commands, counted.commands, strict=False):
            if command.fault is not None or command.event.actor != invariant.owner:
                continue
            if not value(timeless.guard, state):
                continue
            target = after(timeless, state)
            resets = {clock for case in naive.cases(command, state) for clock in case.resets}
            if command.event.message in invariant.messages or invariant.clock in resets:
                return True
            if not value(invariant.guard, target):
                return True
            if target not in known:
                known.add(target)
                waiting.append(target)
    return False


@given(random_programs.timed_programs(closed=True))
def test_obligations_are_unmet_where_they_are_in_counted_time(program: Program) -> None:
    """With half units: the ages that no bound tells apart lie between two whole ones."""
    assume(program.invariants)
    found = timed(program)
    late = timelocks(found.expansion, found.words)
    unmet = {each.invariant for each in late if each.invariant >= 0}
    assert unmet_in_digits(program, 2) == unmet


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
