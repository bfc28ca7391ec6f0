"""A walker over four sites, with clocks: the programs on which findings are tested."""

from __future__ import annotations

from fractions import Fraction

from machines.checker import naive
from machines.checker.clocks.zones import Zones
from machines.checker.formula import TRUE, Formula, Number, equals, value
from machines.checker.judgement.judging import judge
from machines.checker.naive import after
from machines.checker.program import (
    Bound,
    Case,
    Cell,
    Clock,
    Command,
    Event,
    Invariant,
    Place,
    Program,
    Relation,
    Taken,
    Watch,
)
from machines.checker.search.breadth_first import explore
from machines.checker.search.exploration import Exploration

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
