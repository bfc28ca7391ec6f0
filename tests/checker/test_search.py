"""The search by columns finds what the plainest search finds, in the same order."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given

from machines.checker import naive
from machines.checker.formula import (
    FALSE,
    TRUE,
    Binary,
    Formula,
    Number,
    Read,
    equals,
    negated,
    value,
)
from machines.checker.naive import cases, successors
from machines.checker.program import (
    Case,
    Cell,
    Clock,
    Command,
    Event,
    Place,
    Program,
    Taken,
)
from machines.checker.reduction.symmetry import Symmetry
from machines.checker.search import breadth_first as search
from machines.checker.search.breadth_first import Progress, explore
from machines.checker.search.exploration import Exploration
from machines.checker.search.visited import Visited
from machines.checker.trail import Move
from tests.checker import programs, random_programs

HERE = Place("here")
EVENT = Event("who", "do", "it")


def counting(cases: tuple[Case, ...], guard: Formula = TRUE, high: int = 3) -> Program:
    """Return a program of one cell and one command."""
    cells = (Cell("count", 0, high, 0, HERE),)
    return Program("counting", cells, (), (Command("count", EVENT, guard, (cases,)),))


def plus(number: int) -> tuple[tuple[int, Formula], ...]:
    return ((0, Binary("+", Read(0), Number(number))),)


def same_as_plain(program: Program, found: Exploration) -> None:
    plain = naive.explore(program)
    states = [found.cells(number) for number in range(found.states)]
    assert states == list(plain.parents)
    names = [command.name for command in program.commands]
    parents = [
        None if parent < 0 else (states[parent], names[command])
        for parent, command in zip(found.parents, found.parent_commands, strict=True)
    ]
    assert parents == list(plain.parents.values())
    assert found.is_complete
    assert found.transitions == plain.transitions
    assert {names[number] for number in found.taken} == plain.taken
    assert [states[number] for number in found.stuck] == plain.stuck
    faulty = {names[command]: states[state] for command, state in found.faulty.items()}
    assert faulty == plain.faulty


@given(random_programs.programs())
def test_random_programs(program: Program) -> None:
    same_as_plain(program, explore(program))


@given(random_programs.symmetric_programs())
def test_random_programs_with_copies(program: Program) -> None:
    same_as_plain(program, explore(program))


@given(random_programs.programs())
def test_edges_are_the_transitions(program: Program) -> None:
    found = explore(program)
    assert found.edges is not None
    edges = zip(found.edges.sources, found.edges.commands, found.edges.targets, strict=True)
    assert [
        (found.cells(source), program.commands[command], found.cells(target))
        for source, command, target in edges
    ] == [
        (state, command, target)
        for state in map(found.cells, range(found.states))
        for command, target in successors(program, state)
    ]


@given(random_programs.programs())
def test_watches_are_met_first_where_they_hold_first(program: Program) -> None:
    found = explore(program)
    for number, watch in enumerate(program.watches):
        holding = (state for state in range(found.states) if value(watch.guard, found.cells(state)))
        assert found.met.get(number) == next(holding, None)
    assert found.goals == {
        watch.name: found.met.get(number)
        for number, watch in enumerate(program.watches)
        if watch.kind == "sometimes"
    }


@pytest.mark.parametrize("size", [1, 7, 8192])
def test_the_size_of_a_batch_changes_nothing(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    program = programs.two_phase_commit(3)
    monkeypatch.setattr(search, "BATCH_STATES", size)
    same_as_plain(program, explore(program))


def test_rows_are_those_of_the_cases_that_apply() -> None:
    low, high = Taken("counter", "", "C1"), Taken("counter", "", "C2")
    never = Taken("counter", "", "C3")
    program = counting(
        (
            Case(equals(0, 0), plus(1), rows=(low,)),
            Case(equals(0, 1), plus(1), rows=(high,)),
            Case(equals(0, 2), rows=(high,)),
            Case(equals(0, 3), rows=(never,)),
        )
    )
    found = explore(program)
    assert found.rows == {low, high}
    assert [move.rows for move in found.trail(2)] == [(low,), (high,)]


def test_a_trail_of_a_fault_ends_with_it() -> None:
    program = programs.counter(3)
    found = explore(program)
    assert found.trail(2) == (Move(program.commands[0].event),) * 2
    assert found.trail(0) == ()


@pytest.mark.parametrize(
    ("cases", "problem"),
    [
        ((Case(equals(0, 0), plus(1)),), r"count: 0 cases of part 0 in \(1,\)"),
        (
            (Case(TRUE, plus(1)), Case(equals(0, 2))),
            r"count: 2 cases of part 0 in \(2,\)",
        ),
        (
            # One state has two cases and another has none: the sum alone would not tell.
            (Case(equals(0, 0)), Case(negated(equals(0, 1)), plus(1))),
            r"count: 2 cases of part 0 in \(0,\)",
        ),
        ((Case(TRUE, plus(1)),), r"count puts count to 4, which is not within 0\.\.3"),
        ((Case(TRUE, plus(-1)),), r"count puts count to -1, which is not within 0\.\.3"),
        ((Case(TRUE, ((0, Number(9)),)),), r"count puts count to 9, which is not within 0\.\.3"),
    ],
)
def test_what_makes_no_sense_is_told(cases: tuple[Case, ...], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        explore(counting(cases))


def test_two_cases_here_and_none_there_are_told() -> None:
    cells = (Cell("count", 0, 3, 0, HERE), Cell("is split", 0, 1, 0, HERE))
    split = Command(
        "split", EVENT, equals(1, 0), ((Case(TRUE, ((0, Number(1)), (1, Number(1)))),),)
    )
    other = Command(
        "other", EVENT, equals(1, 0), ((Case(TRUE, ((0, Number(2)), (1, Number(1)))),),)
    )
    bad = Command("bad", EVENT, equals(1, 1), ((Case(equals(0, 1)), Case(equals(0, 1))),))
    with pytest.raises(ValueError, match=r"bad: 2 cases of part 0 in \(1, 1\)"):
        explore(Program("split", cells, (), (split, other, bad)))


def test_a_state_outside_its_domain_to_begin_with_is_told() -> None:
    cells = (Cell("count", 0, 3, 4, HERE),)
    with pytest.raises(ValueError, match="count begins as 4, outside its domain"):
        explore(Program("wrong", cells))


def test_clocks_need_zones() -> None:
    with pytest.raises(ValueError, match="timed has clocks: it is explored with zones"):
        explore(Program("timed", (), (Clock("c", HERE),)))


def test_a_program_of_nothing_has_one_state() -> None:
    found = explore(Program("nothing", ()))
    assert (found.states, found.transitions, found.depth) == (1, 0, 0)
    assert found.stuck.size == 0
    assert explore(Program("nothing", (), final=FALSE)).stuck.tolist() == [0]


def test_a_bound_on_states_is_no_complete_search() -> None:
    program = programs.two_phase_commit(5)
    found = explore(program, states_max=1000)
    assert not found.is_complete
    assert not found.is_interrupted
    assert 1000 < found.states < 8832
    everything = explore(program, states_max=8832)
    assert everything.is_complete
    assert not explore(program, states_max=8831).is_complete


def interrupted(after: int, monkeypatch: pytest.MonkeyPatch) -> Exploration:
    told: list[Progress] = []

    def press(progress: Progress) -> None:
        told.append(progress)
        if len(told) == after:
            raise KeyboardInterrupt

    monkeypatch.setattr(search, "PROGRESS_SECONDS", 0)
    monkeypatch.setattr(search, "BATCH_STATES", 100)
    return explore(programs.two_phase_commit(5), progress=press)


def test_an_interrupt_leaves_what_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    found = interrupted(20, monkeypatch)
    assert found.is_interrupted
    assert not found.is_complete
    whole = explore(programs.two_phase_commit(5))
    assert (found.words == whole.words[:, : found.states]).all()
    assert found.edges is not None
    assert whole.edges is not None
    assert (found.edges.targets == whole.edges.targets[: found.transitions]).all()
    assert found.edges.targets.max() == found.states - 1
    last = found.states - 1
    assert found.trail(last) == whole.trail(last)


def test_an_interrupt_in_the_midst_of_a_batch_takes_it_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As if Ctrl-C came when the states of a batch are stored and its transitions are not."""
    calls = 0
    add = Visited.add

    def adding(*arguments: object) -> object:
        nonlocal calls
        calls += 1
        found = add(*arguments)  # type: ignore[arg-type]
        if calls == 5:
            raise KeyboardInterrupt
        return found

    monkeypatch.setattr(Visited, "add", adding)
    found = explore(programs.two_phase_commit(3))
    assert found.is_interrupted
    assert found.edges is not None
    assert found.edges.targets.max() == found.states - 1
    assert found.words.shape[1] == found.states


def test_progress_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Progress] = []
    monkeypatch.setattr(search, "PROGRESS_SECONDS", 0)
    found = explore(programs.two_phase_commit(5), progress=told.append)
    last = told[-1]
    assert (last.states, last.transitions, last.waiting) == (8832, found.transitions, 0)
    assert [each.states for each in told] == sorted(each.states for each in told)
    assert Progress(100, 0, 0, 0, 4.0).rate == 25


def test_a_graph_that_is_not_kept() -> None:
    found = explore(programs.two_phase_commit(3), keep_graph=False)
    assert found.edges is None
    assert found.transitions == 1145


def names(trail: tuple[Move, ...]) -> list[str]:
    return [move.event.message for move in trail]


def test_a_trail_by_symmetry_is_a_run_of_the_program() -> None:
    program = programs.two_phase_commit(3)
    found = explore(program, symmetry=Symmetry(program))
    assert found.states < 288
    by_name: Mapping[str, Command] = {command.name: command for command in program.commands}
    goal = found.goals["commit agreed"]
    assert goal is not None
    trail = found.trail(goal)
    state = program.initial()
    for name in names(trail):
        assert value(by_name[name].guard, state)
        assert cases(by_name[name], state)
        state = naive.after(by_name[name], state)
    assert value(program.watches[1].guard, state)
    shortest = explore(program).goals["commit agreed"]
    assert shortest is not None
    assert len(trail) == len(explore(program).trail(shortest))
