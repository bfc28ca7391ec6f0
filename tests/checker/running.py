"""Where the clocks of a program must run: worked out on its states, without its bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from machines.checker.formula import TRUE, Formula, equals, every, some, value
from machines.checker.naive import State, after, cases
from machines.checker.program import Invariant, Program

#: states that a formula lists: more could not be read
LISTED_MAX = 12


def running(random: Random, program: Program) -> Program:
    """Return the program with each clock running where it must, or always.

    A clock must run in a state from which it may still be read before it is put to 0; that is
    worked out on the states that there are when no bound holds anything back. Where there are many
    of them the clock always runs: a formula that lists them could not be read.
    """
    if random.random() < 0.5:
        return program
    return replace(
        program,
        clocks=tuple(
            replace(clock, running=_in_one_of(needed) if len(needed) <= LISTED_MAX else TRUE)
            for clock, needed in zip(program.clocks, needed_clocks(program), strict=True)
        ),
    )


def _in_one_of(states: set[State]) -> Formula:
    each: Sequence[Formula] = [
        every(*(equals(*pair) for pair in enumerate(state))) for state in sorted(states)
    ]
    return some(*each)


def needed_clocks(program: Program) -> list[set[State]]:
    """Return for each clock the states, with bounds left out, in which its age may matter."""
    needed: list[set[State]] = [set() for _ in program.clocks]
    sources: dict[tuple[State, int], list[State]] = {}
    start = program.initial()
    known, waiting = {start}, [start]
    while waiting:
        state = waiting.pop()
        for one in (*program.invariants, *program.watches, *program.commands):
            if value(one.guard, state):
                limits = () if isinstance(one, Invariant) else one.bounds
                for clock in {bound.clock for bound in limits} or (
                    {one.clock} if isinstance(one, Invariant) else set()
                ):
                    needed[clock].add(state)
        for command in program.commands:
            if command.fault is not None or not value(command.guard, state):
                continue
            target = after(command, state)
            resets = {clock for case in cases(command, state) for clock in case.resets}
            for clock in range(len(program.clocks)):
                if clock not in resets:
                    sources.setdefault((target, clock), []).append(state)
            if target not in known:
                known.add(target)
                waiting.append(target)
    for clock, found in enumerate(needed):
        waiting = list(found)
        while waiting:
            for source in sources.get((waiting.pop(), clock), ()):
                if source not in found:
                    found.add(source)
                    waiting.append(source)
    return needed
