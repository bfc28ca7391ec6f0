"""What can be wrong in a state, said of the state alone: findings before they have their runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

import numpy as np

from machines.checker.judgement.timelocks import timelocks
from machines.checker.packing import Words
from machines.checker.program import Bound, Cell, Command, Place, Program
from machines.checker.search.breadth_first import BATCH_STATES
from machines.checker.search.expansion import Expansion
from machines.checker.search.successors import Indices
from machines.checker.trail import Kind


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A finding in a state, by the place of that state among those that were looked at.

    `command` is one with a fault that can be taken there, `bounds` what the clocks have to meet.
    `likeness` is what it has in common with the same finding of another copy.
    """

    kind: Kind
    what: str
    place: int
    command: Command | None = None
    bounds: tuple[Bound, ...] = ()
    likeness: tuple[object, ...] = ()


def fault(program: Program, number: int, place: int) -> Suspicion:
    """Return what is wrong where a command with a fault can be taken. ValueError without one."""
    command = program.commands[number]
    if command.fault is None:
        raise ValueError(f"{command.name} has no fault")
    event = command.event
    kind, what = cast(Kind, command.fault.kind), command.fault.what
    likeness = (event.actor, event.action, event.message, _times(command.bounds))
    return Suspicion(kind, what, place, command, likeness=likeness)


def broken_watch(program: Program, number: int, place: int) -> Suspicion:
    """Return what is wrong where a watch holds that never may."""
    watch = program.watches[number]
    what = f"{watch.name}: {watch.about}" if watch.about else watch.name
    likeness = (watch.about, _times(watch.bounds))
    return Suspicion(cast(Kind, watch.finding), what, place, None, watch.bounds, likeness)


def dead_ends(expansion: Expansion, words: Words, places: Indices) -> Iterator[Suspicion]:
    """Walk the deadlocks in states that are stuck, and of which these are the places.

    A state in which a fault can be taken is left out: the fault is told of.
    """
    for first in range(0, places.size, BATCH_STATES):
        some = places[first : first + BATCH_STATES]
        guards = expansion.guards(expansion.batch(words[:, some]))
        yield from _resting(expansion, words, some[~guards.any(axis=0)])


def late(expansion: Expansion, words: Words) -> Iterator[Suspicion]:
    """Walk the states of a program with clocks in which time is the trouble, and the deadlocks."""
    program = expansion.program
    stuck: dict[int, tuple[Bound, ...]] = {}
    for one in timelocks(expansion, words):
        if one.invariant >= 0:
            owed = program.invariants[one.invariant]
            what = f"{owed.name}: {owed.owner} must send {' or '.join(owed.messages)}"
            likeness = (owed.owner, owed.messages, owed.time)
            kind: Kind = "obligation cannot be met"
            yield Suspicion(kind, what, one.place, None, one.bounds, likeness)
        elif one.invariants:
            names = ", ".join(program.invariants[number].name for number in one.invariants)
            what = f"nothing can happen, and no time may pass: {names}"
            yield Suspicion("time is stopped", what, one.place, bounds=one.bounds)
        else:
            stuck.setdefault(one.place, one.bounds)
    for found in _resting(expansion, words, np.array(sorted(stuck), np.intp)):
        yield replace(found, bounds=stuck[found.place])


def in_state(expansion: Expansion, words: Words) -> Iterator[Suspicion]:
    """Walk what is wrong in one state. If no time is kept and nothing can happen, it is stuck."""
    program, columns = expansion.program, expansion.columns
    here = np.zeros(1, np.intp)
    watches = [columns.truth(watch.guard) for watch in program.watches]
    batch = expansion.batch(words)
    guards = expansion.guards(batch)[:, 0]
    for number, command in enumerate(program.commands):
        can_be = guards[number] and expansion.holds(batch, here, command.bounds)[0]
        if command.fault is not None and can_be:
            yield fault(program, number, 0)
    for number, watch in enumerate(program.watches):
        is_met = batch.sheet[watches[number]][0] and expansion.holds(batch, here, watch.bounds)[0]
        if watch.kind == "never" and is_met:
            yield broken_watch(program, number, 0)
    if expansion.zones is not None:
        yield from late(expansion, words)
    else:
        yield from dead_ends(expansion, words, here)


def _times(bounds: tuple[Bound, ...]) -> tuple[object, ...]:
    return tuple((bound.relation, bound.time) for bound in bounds)


def _resting(expansion: Expansion, words: Words, places: Indices) -> Iterator[Suspicion]:
    """Walk some states in which nothing can happen, the first for each combination of sites."""
    if not places.size:
        return
    sites = _sites(expansion.program)
    columns = expansion.batch(words[:, places]).states[list(sites)]
    _, firsts = np.unique(columns, axis=1, return_index=True)
    for at in np.sort(firsts).tolist():
        labels = [
            f"{cell.place.machine} in {cell.labels[number - cell.low]}"
            for cell, number in zip(sites.values(), columns[:, at].tolist(), strict=True)
        ]
        what = "nothing can happen" + ": " * bool(labels) + ", ".join(dict.fromkeys(labels))
        yield Suspicion("deadlock", what, int(places[at]))


def _sites(program: Program) -> dict[int, Cell]:
    """Return the cell of each place that tells its state: the first with names for its values."""
    found: dict[Place, int] = {}
    for number, cell in enumerate(program.cells):
        if cell.labels:
            found.setdefault(cell.place, number)
    return {number: program.cells[number] for number in found.values()}
