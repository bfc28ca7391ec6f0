"""Findings in which time is the trouble: each where it is, none where it is not."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given

from machines.checker import naive
from machines.checker.clocks.digital import digital
from machines.checker.clocks.units import unit
from machines.checker.formula import TRUE, among, equals, value
from machines.checker.judgement.judging import judge
from machines.checker.judgement.timelocks import timelocks
from machines.checker.naive import State, after
from machines.checker.program import (
    Bound,
    Command,
    Fault,
    Invariant,
    Program,
    Watch,
)
from tests.checker import random_programs
from tests.checker.walker import (
    END,
    LEFT,
    RIGHT,
    START,
    bound,
    due,
    findings,
    go,
    instants_fit,
    timed,
    walk,
)


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
