"""The plainest search of a program without clocks: one state at a time, in a dictionary.

It is what the meaning of a program is, in code that can be read in a minute; the other searches
are held to it, and their speed is measured against it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from machines.checker.formula import value
from machines.checker.program import Case, Command, Program

State = tuple[int, ...]


@dataclass
class Explored:
    """What a search met: states with the step that led to each first, and how many transitions.

    `faulty` are the first states in which a command with a fault could be taken, by its name;
    `stuck` the states that no command leaves and that are not final.
    """

    parents: dict[State, tuple[State, str] | None]
    transitions: int = 0
    taken: set[str] = field(default_factory=set)
    faulty: dict[str, State] = field(default_factory=dict)
    stuck: list[State] = field(default_factory=list)


def cases(command: Command, state: State) -> tuple[Case, ...]:
    """Return the case of each part that applies. ValueError where there is not just one."""
    chosen: list[Case] = []
    for number, part in enumerate(command.parts):
        found = [case for case in part if value(case.guard, state)]
        if len(found) != 1:
            raise ValueError(f"{command.name}: {len(found)} cases of part {number} in {state}")
        chosen.append(found[0])
    return tuple(chosen)


def after(command: Command, state: State) -> State:
    """Return the state to which a command leads."""
    new = list(state)
    for case in cases(command, state):
        for cell, formula in case.sets:
            new[cell] = value(formula, state)
    return tuple(new)


def successors(program: Program, state: State) -> Iterator[tuple[Command, State]]:
    """Walk the commands that can be taken and the states they lead to, in their order."""
    for command in program.commands:
        if command.fault is None and value(command.guard, state):
            yield command, after(command, state)


def explore(program: Program, states_max: int = 10**6) -> Explored:
    """Search breadth first. ValueError where the program has clocks or more states than that."""
    if program.clocks:
        raise ValueError(f"{program.name} has clocks")
    start = program.initial()
    found = Explored({start: None})
    waiting = deque([start])
    while waiting:
        state = waiting.popleft()
        for command in program.commands:
            if command.fault is not None and value(command.guard, state):
                found.faulty.setdefault(command.name, state)
        is_stuck = True
        for command, target in successors(program, state):
            is_stuck = False
            found.transitions += 1
            found.taken.add(command.name)
            if target not in found.parents:
                if len(found.parents) >= states_max:
                    raise ValueError(f"{program.name} has more than {states_max} states")
                found.parents[target] = (state, command.name)
                waiting.append(target)
        if is_stuck and not value(program.final, state):
            found.stuck.append(state)
    return found
