"""A program without clocks, written as a model for SPIN: a second opinion on what the checker says.

How the two correspond (SPIN's manual is at spinroot.com/spin/Man):

states
    A cell is a global variable, and the one process is at the head of its one loop whenever a
    state is stored: a command is `atomic`, and what it does a `d_step`. So SPIN stores one state
    for each state of the program. What a cell was before, where a command needs
    it after writing the cell, is kept in a `hidden` variable, which is no part of a state. With its
    option -o2 SPIN counts the cells that are written and never read too.
transitions
    Each command that can be taken is one transition (and one of the atomic steps that SPIN counts
    apart). SPIN counts two more things: the initial state, and a step that changes nothing in each
    state in which no command can be taken (two atomic steps).
deadlock
    That step is the option with `timeout`, which SPIN can take where nothing else can be taken; it
    asserts that the state is final. It stands in for SPIN's own check of end states, which is
    about places in the code and not about the values of variables.
faults, and what may never hold
    Assertions in a `never` claim, which SPIN runs in step with the process: each is evaluated in
    each state, none of them takes part in the program, so a fault hides no deadlock.
goals
    Assertions that the goal is not reached, in the same place, and only where GOALS is defined:
    SPIN finds the goal by finding the assertion broken.

commands never taken
    SPIN lists the statements that it never reached, with their lines.

SPIN names a broken assertion by its text; here that ends in `7)`, and 7 is the number of a claim. A
step of SPIN's holds 2,048 statements, so a claim is two: a condition, and an assertion of it. The
variable between them is hidden: no part of a state.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from machines.checker.formula import FALSE, Formula, Number
from machines.checker.program import Cell, Program
from machines.checker.promela.option import OPTION, Option, comment, wrapped
from machines.checker.promela.vocabulary import HOLDS, PROCESS, Vocabulary, type_of

__all__ = ["Claim", "claims", "option_lines", "promela"]

DEADLOCK = 1


@dataclass(frozen=True, slots=True)
class Claim:
    """What SPIN is asked to find, under the number that its message gives.

    `name` is that of the command with a fault or of the watch, "" for deadlock.
    """

    number: int
    kind: Literal["deadlock", "fault", "never", "sometimes"]
    name: str
    what: str
    guard: Formula


def claims(program: Program) -> tuple[Claim, ...]:
    """Return all that SPIN is asked to find: the deadlock first, the goals last.

    The guard of the deadlock is FALSE: it is no condition on a state alone.
    """
    asked: list[tuple[Literal["fault", "never", "sometimes"], str, str, Formula]] = [
        ("fault", command.name, f"{command.fault.kind}: {command.fault.what}", command.guard)
        for command in program.commands
        if command.fault is not None
    ]
    for kind in ("never", "sometimes"):
        asked += [(kind, w.name, w.about, w.guard) for w in program.watches if w.kind == kind]
    stuck = Claim(DEADLOCK, "deadlock", "", "nothing can happen, in a state not final", FALSE)
    return (stuck, *(Claim(number, *what) for number, what in enumerate(asked, DEADLOCK + 1)))


def promela(program: Program) -> str:
    """Return the model. ValueError where the program has clocks, or a cell no type of Promela."""
    if program.clocks:
        raise ValueError(f"{program.name} has clocks: count them in whole units first")
    words = Vocabulary(program)
    commands = [command for command in program.commands if command.fault is None]
    steps = [Option(command, words) for command in commands]
    needed = sorted(set(chain.from_iterable(step.kept for step in steps)))
    asked = claims(program)
    sections = [
        _heading(program),
        _constants(words),
        _variables(program.cells, words, needed),
        _process(steps, words.text(program.final)),
        _never(asked, words),
    ]
    return "\n\n".join("\n".join(lines) for lines in map(list, sections) if lines) + "\n"


def option_lines(model: str) -> list[int]:
    """Return the lines of a model, from 1, at which the options begin.

    One for each command without a fault, in the order of the program; the last is the deadlock's.
    """
    lines = enumerate(model.split("\n"), 1)
    return [number for number, line in lines if line.startswith(OPTION)]


def _heading(program: Program) -> Iterator[str]:
    written = (
        "Written by `machines export --to promela`. A state gives each variable a value; each "
        "option of the loop is a command of the protocol, taken in one instant."
    )
    yield from comment("\n\n".join([program.name, written, *program.notes]), 0)
    yield "/* spin -o2 -search -DSAFETY -DNOREDUCE -m1000000 -c0 FILE"
    yield " * finds all that can go wrong: it names broken claims by their numbers, which stand at"
    yield " * the end; with -DGOALS, goals reached too. Without -c0 it stops at the first, and then"
    yield " * spin -t -p FILE, with -DGOALS again, shows the way there."
    yield " */"


def _constants(words: Vocabulary) -> Iterator[str]:
    width = max(map(len, words.constants), default=0)
    for name, value in words.constants.items():
        yield f"#define {name:{width}} {value}"


def _variables(cells: Sequence[Cell], words: Vocabulary, needed: Iterable[int]) -> Iterator[str]:
    for number, cell in enumerate(cells):
        initial = words.value(number, Number(cell.initial))
        yield from comment(f"{cell.name}: {cell.low}..{cell.high}", 0)
        yield f"{type_of(cell)} {words.variables[number]} = {initial};"
    for number in needed:
        yield f"hidden int {words.befores[number]};"


def _process(steps: Iterable[Option], final: str) -> Iterator[str]:
    yield f"active proctype {PROCESS}() {{"
    yield "    do"
    for step in steps:
        yield from step.lines()
    yield from comment("nothing can happen any more: that is well in a final state only", 4)
    yield f"{OPTION} timeout ->"
    yield from wrapped(f"if :: ({final}) -> skip :: else -> assert(!{DEADLOCK}) fi", 8)
    yield "        }"
    yield "    od"
    yield "}"


def _never(asked: Sequence[Claim], words: Vocabulary) -> Iterator[str]:
    yield f"/* claim {DEADLOCK}, deadlock: {asked[0].what} */"
    if len(asked) == 1:
        return
    yield f"hidden byte {HOLDS};"
    yield "never {"
    yield "    do"
    yield "    :: d_step {"
    yield "            skip;"
    goals = [claim for claim in asked if claim.kind == "sometimes"]
    for claim in asked[1:]:
        if goals and claim is goals[0]:
            yield "#ifdef GOALS"
        yield from comment(f"claim {_described(claim)}", 12)
        guard = words.text(claim.guard)
        yield from wrapped(f"{HOLDS} = ({guard}); assert(!({HOLDS} && {claim.number}));", 12)
    if goals:
        yield "#endif"
    yield "        }"
    yield "    od"
    yield "}"


def _described(claim: Claim) -> str:
    return f"{claim.number}, {claim.kind} {claim.name}: {claim.what}".removesuffix(": ")
