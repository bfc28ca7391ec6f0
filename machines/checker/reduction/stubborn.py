"""Partial-order reduction: in each state only some of the commands are taken, the others later.

A set T of commands and observers is stubborn in a state (A. Valmari, Stubborn Sets for Reduced
State Space Generation, 1991; P. Godefroid, Partial-Order Methods for the Verification of Concurrent
Systems, 1996: strong stubborn sets) where

1. a command of T can be taken, if any can;
2. for each command of T that can be taken, all that it disturbs are in T: commands with which it
   cannot be exchanged, and what it may disable;
3. for each of T that cannot be, there is a part of its guard that is false, and all commands that
   may make that true are in T.

So a run that avoids T leaves its commands possible and unchanged: each may as well come first.

Theorem. Let a search take in each state the commands of a stubborn set, and let a state in which
all commands are taken be reachable from each state of it. Then for each run w of the program there
is a run of the search that consists of the commands of w and others, where commands that do not
disturb each other have changed places. Hence the search meets every state in which nothing can
happen; it takes every command, in each of its cases, that any run takes (the cells that choose the
case do not change by such an exchange); it meets a state for each watch and each fault that can be
seen, which are observers; from a state of it an end can be reached in it, if at all; and if there
is any state from which an end cannot be, there is one in the search (w and then others lead there).

The condition on the search (it prevents that a command is put off for ever) is kept by its
proviso: where no chosen command leads to a state that is expanded later, all are taken. In a
breadth-first search those are the states of the next level; following them, one comes at last to a
state that is expanded fully, as the search ends (D. Bosnacki, S. Leue and A. Lluch Lafuente,
Partial-Order Reduction for General State Exploring Algorithms, 2009; S. Evangelista and C. Pajault,
Solving the Ignoring Problem for Partial Order Reduction, 2010).

Clocks. A delay is one more thing that may happen. A command that asks nothing of clocks and does
nothing to them can be exchanged with it, whatever the zone; one that does cannot. So a set with a
timed command whose guard is true is all commands, and the sets that are smaller than that hold for
each age of the clocks in the zone alike.

Not preserved: how many states and transitions there are, how long a shortest run is (runs found
are runs, but not always shortest), and which states there are in between.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from machines.checker.columns import Columns, States, Truths
from machines.checker.formula import Every
from machines.checker.program import Program
from machines.checker.reduction.independence import Independence

#: after so many different situations it is seen whether choosing pays: it does where it leaves out
#: something in at least one situation of so many
TRIED, PAYING = 1_000, 10


class Stubborn:
    """Chooses a stubborn set for each state; sets are remembered by what is true in the state.

    Choosing takes longer than expanding a state. Where it hardly ever leaves anything out, it is
    given up after a while: then all commands are taken, which is always right. What is chosen thus
    depends on the states asked about before, so each search needs a `Stubborn` of its own.
    """

    def __init__(self, program: Program) -> None:
        self._relations = relations = Independence(program)
        self._columns = Columns(program.cells)
        self._conditions = [self._columns.truth(each) for each in relations.conditions]
        self._guards = [self._columns.truth(Every(actor.guard)) for actor in relations.actors]
        commands = [n for n, actor in enumerate(relations.actors) if not actor.is_observer]
        self._commands = _bits(commands)
        self._timed = _bits(n for n, actor in enumerate(relations.actors) if actor.is_timed)
        self._known: dict[bytes, int] = {}
        self._chosen = [np.ones(len(program.commands), np.bool_)]
        self._reduced = 0

    def select(self, states: States, enabled: Truths) -> Truths:
        """Return the commands to take where, out of those enabled; shape (commands, states)."""
        if self._has_given_up() or not states.shape[1]:
            return enabled.copy()
        sheet = self._columns.sheet(states)
        truths = _keys([sheet[number] for number in self._conditions], states.shape[1])
        able = _keys([sheet[number] for number in self._guards], states.shape[1])
        places = np.zeros(states.shape[1], np.intp)
        for at, key in enumerate(truths):
            if key not in self._known:
                if self._has_given_up():
                    continue
                self._learn(key, int.from_bytes(able[at], "little"))
            places[at] = self._known[key]
        distinct, inverse = np.unique(places, return_inverse=True)
        table = np.array([self._chosen[number] for number in distinct.tolist()], np.bool_)
        return np.logical_and(enabled, table[inverse].T)

    def _has_given_up(self) -> bool:
        return len(self._known) >= TRIED and self._reduced * PAYING < len(self._known)

    def _learn(self, key: bytes, able: int) -> None:
        """Remember the choice where these conditions are true, and the guards of `able` actors."""
        found = self._choice(int.from_bytes(key, "little"), able)
        self._known[key] = 0
        if found is not None:
            self._known[key] = len(self._chosen)
            size = len(self._chosen[0])
            self._chosen.append(np.array([found >> number & 1 for number in range(size)], np.bool_))
            self._reduced += 1

    def _choice(self, truth: int, able: int) -> int | None:
        """Return a stubborn set with the fewest commands that can be taken; None for all.

        `truth` has a bit for each condition that is true.
        """
        best, least = None, (able & self._commands).bit_count()
        barred = able & self._timed
        for seed in _members(able & self._commands & ~self._timed):
            found = self._closure(seed, truth, able, barred, least)
            if found is None:
                # What needs this one is no better.
                barred |= 1 << seed
            else:
                best, least = found, (found & able & self._commands).bit_count()
            if least == 1:
                break
        return best

    def _closure(self, seed: int, truth: int, able: int, barred: int, least: int) -> int | None:
        """Return a stubborn set with a command; None if it has `barred` ones, or is no smaller.

        `able` are the actors whose guard is true; `least` is how many of them are too many.
        """
        found = waiting = 1 << seed
        while waiting:
            # Those that can act come first: they soon tell that a set is too large.
            some = waiting & able or waiting
            number = (some & -some).bit_length() - 1
            waiting ^= 1 << number
            if able >> number & 1:
                new = self._relations.disturbed[number] & ~found
            else:
                new = self._helpers(number, truth, able, found)
            found |= new
            waiting |= new
            if found & barred or (found & able & self._commands).bit_count() >= least:
                return None
        return found

    def _helpers(self, number: int, truth: int, able: int, found: int) -> int:
        """Return what must be added to a set for an actor whose guard is false.

        That is for one part of the guard that is false: the one that costs least.
        """
        missing = [
            self._relations.helpers[condition] & ~found
            for condition in self._relations.parts[number]
            if not truth >> condition & 1
        ]
        return min(missing, key=lambda new: ((new & able).bit_count(), new.bit_count()))


def _keys(rows: list[Truths], length: int) -> list[bytes]:
    """Return for each state a word with a bit for each row."""
    truths = np.zeros((len(rows), length), np.bool_)
    for row, found in zip(truths, rows, strict=True):
        row[:] = found
    packed = np.packbits(truths, axis=0, bitorder="little")
    return [bytes(word) for word in np.ascontiguousarray(packed.T)]


def _bits(numbers: Iterable[int]) -> int:
    return sum(1 << number for number in set(numbers))


def _members(numbers: int) -> Iterator[int]:
    while numbers:
        yield (numbers & -numbers).bit_length() - 1
        numbers &= numbers - 1
