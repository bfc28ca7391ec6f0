"""From an exploration to what is wrong with the program: one finding for each thing that is said.

Findings are in the order of how long their runs are. What needs all states (that an end can be
reached) is said of complete explorations only, with their graph; an exploration cut short says so
itself, and whoever reports it has to. With partial-order reduction the graph is a part of it that
is enough: ends, faults and dead ends are in reach from a state by what was left of the transitions,
if they are at all (`machines.checker.reduction.stubborn`).

An end is reached, if the environment is fair
    What is judged is that from each reachable state some run leads to a final state of each
    machine that has any. That is less than saying that every run ends: it says that every run ends
    in which what is possible again and again happens at last (strong fairness of each command),
    and it is wrong to rely on it where the far end may refuse for ever. With clocks, "from each
    state" means from each zone: from some of its clock values, not from each of them.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from machines.checker.columns import Truths
from machines.checker.formula import Formula, every, some
from machines.checker.judgement import suspicion
from machines.checker.judgement.suspicion import Suspicion
from machines.checker.search.breadth_first import BATCH_STATES
from machines.checker.search.exploration import Exploration
from machines.checker.search.graph import leading_to
from machines.checker.trail import Kind, Trouble


def judge(exploration: Exploration) -> list[Trouble]:
    """Return what is wrong, each with a shortest run, the shortest first.

    Where a symmetry was used, each is told of the copies that the run is about.
    """
    first: dict[tuple[Kind, str], Suspicion] = {}
    for one in _suspicions(exploration):
        known = first.get((one.kind, one.what))
        if known is None or one.place < known.place:
            first[one.kind, one.what] = one
    troubles: dict[tuple[Kind, str], Trouble] = {}
    for one in sorted(first.values(), key=lambda each: each.place):
        trouble = _trouble(exploration, one)
        troubles.setdefault((trouble.kind, trouble.what), trouble)
    return sorted(troubles.values(), key=lambda each: (len(each.trail), each.kind, each.what))


def _trouble(exploration: Exploration, one: Suspicion) -> Trouble:
    """Give a finding its run. By symmetry it may have been found of other copies than those."""
    run = exploration.run(one.place)
    if exploration.expansion.symmetry is not None:
        here = list(suspicion.in_state(exploration.expansion, run.states[:, -1:]))
        same = [each for each in here if (each.kind, each.what) == (one.kind, one.what)]
        alike = [each for each in here if (each.kind, each.likeness) == (one.kind, one.likeness)]
        one = next(iter(same + alike), one)
    moves, at = run.ending(one.command, one.bounds)
    return Trouble(one.kind, one.what, moves, at)


def _suspicions(exploration: Exploration) -> Iterator[Suspicion]:
    """Walk all that is wrong; the places are the numbers of the states."""
    program, expansion = exploration.program, exploration.expansion
    for number, state in exploration.faulty.items():
        yield suspicion.fault(program, number, state)
    for number, state in exploration.met.items():
        if program.watches[number].kind == "never":
            yield suspicion.broken_watch(program, number, state)
    if expansion.zones is not None:
        yield from suspicion.late(expansion, exploration.words)
    else:
        stuck = exploration.stuck.astype(np.intp)
        yield from suspicion.dead_ends(expansion, exploration.words, stuck)
    yield from _lost_ends(exploration)


def _lost_ends(exploration: Exploration) -> Iterator[Suspicion]:
    """Walk the machines with a final state that cannot be reached from some state.

    Where a run is stuck, or comes to a fault, is told of already, so it counts as an end here.
    """
    program = exploration.program
    if not exploration.is_complete or exploration.edges is None:
        return
    guards = (command.guard for command in program.commands if command.fault is not None)
    told = holding(exploration, some(*guards))
    told[exploration.stuck] = True
    # Where all machines can come to an end together, each can: that is asked once, for all of them.
    together = told | holding(exploration, every(*program.ends.values()))
    well = leading_to(exploration.edges, together)
    for machine, end in () if well.all() else program.ends.items():
        ends = well | told | holding(exploration, end)
        lost = np.flatnonzero(~leading_to(exploration.edges, ends))
        if lost.size:
            what = f"{machine} can come to no final state any more"
            yield Suspicion("end cannot be reached", what, int(lost[0]))


def holding(exploration: Exploration, formula: Formula) -> Truths:
    """Return in which states of an exploration a formula is true."""
    expansion = exploration.expansion
    number = expansion.columns.truth(formula)
    found = np.empty(exploration.states, np.bool_)
    for first in range(0, exploration.states, BATCH_STATES):
        part = slice(first, first + BATCH_STATES)
        found[part] = expansion.batch(exploration.words[:, part]).sheet[number]
    return found
