"""Which states of an automaton can be told apart, and by which events.

Two states are told apart by a sequence of events that both have moves for but the last, which one
of them may do and the other may not: a message the machine may or may not send, a time it may or
may not be silent for. What the environment never sends to one of them tells nothing.

Each pair has one sequence, a shortest one, that serves both of its states. So the identification
sets are harmonised, which is what makes a test set of them sound for automata that are partial
(Luo, Petrenko, v. Bochmann: Selecting test sequences for partially specified nondeterministic
finite state machines, 1994); where the automaton has all moves they are identification sets of the
Wp method (Fujiwara, v. Bochmann, Khendek, Amalou, Ghedamsi: Test selection based on finite state
models, 1991).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from machines.checker.strength.automaton import NONE, Automaton, TooLarge

#: a sequence of events, by number
Sequence = tuple[int, ...]
#: of more states, not all pairs are looked at
STATES_MAX = 2_000


class Identification:
    """What tells the states of an automaton apart.

    `lengths[i, j]` is the length of the sequence that tells states i and j apart, 0 where none
    does; `events[i, j]` is its first event. TooLarge where there are too many pairs to look at.
    """

    def __init__(self, automaton: Automaton) -> None:
        self.automaton = automaton
        self._moves = np.array(automaton.moves, dtype=np.int32)
        count = len(automaton.places)
        if count > STATES_MAX:
            name = automaton.machine.name
            raise TooLarge(f"{name} has {count} states that differ, more than {STATES_MAX}")
        self.lengths: npt.NDArray[np.int16] = np.zeros((count, count), dtype=np.int16)
        self.events: npt.NDArray[np.int16] = np.full((count, count), NONE, dtype=np.int16)
        self._sets: dict[tuple[int, bytes], frozenset[Sequence]] = {}
        self._tell_apart()

    def _tell_apart(self) -> None:
        """Fill in lengths and events, shortest first; of equal ones, the event that tells most."""
        length = 0
        is_new = True
        while is_new:
            length += 1
            is_new = False
            open_pairs = self.lengths == 0
            found = {e: self._told_by(e, length) for e in range(len(self.automaton.events))}
            while found:
                counts = {e: int((told & open_pairs).sum()) for e, told in found.items()}
                found = {e: told for e, told in found.items() if counts[e]}
                if not found:
                    break
                best = max(found, key=lambda e: (counts[e], -e))
                told = found.pop(best) & open_pairs
                self.lengths[told] = length
                self.events[told] = best
                open_pairs &= ~told
                is_new = True

    def _told_by(self, event: int, length: int) -> npt.NDArray[np.bool_]:
        """Return the pairs that a sequence of this length tells apart that begins with an event."""
        targets = self._moves[:, event]
        has = targets != NONE
        if length == 1:
            if not self.automaton.events[event].is_judged:
                return np.zeros_like(self.lengths, dtype=bool)
            differs: npt.NDArray[np.bool_] = np.not_equal.outer(has, has)
            return differs
        if self.automaton.events[event].is_last:
            return np.zeros_like(self.lengths, dtype=bool)
        before = self.lengths[np.ix_(targets, targets)] == length - 1
        told: npt.NDArray[np.bool_] = np.logical_and.outer(has, has) & before
        return told

    def alike(self) -> list[tuple[int, int]]:
        """Return the pairs of states that nothing tells apart, in their order."""
        found = np.argwhere(np.triu(self.lengths == 0, 1))
        return [(int(first), int(second)) for first, second in found]

    def classes(self) -> list[tuple[int, ...]] | None:
        """Return the classes of states that nothing tells apart; None where there are no classes.

        In a partial automaton a state may be like two others that are told apart.
        """
        likes = self.lengths == 0
        groups = {tuple(map(int, np.flatnonzero(row))) for row in likes}
        is_partition = sum(map(len, groups)) == len(likes)
        return sorted(groups) if is_partition else None

    def apart(self, first: int, second: int) -> Sequence:
        """Return the sequence that tells two states apart; () where none does."""
        found: list[int] = []
        while self.lengths[first, second]:
            event = int(self.events[first, second])
            found.append(event)
            if self.lengths[first, second] == 1:
                break
            first, second = int(self._moves[first, event]), int(self._moves[second, event])
        return tuple(found)

    def identification_set(self, state: int) -> frozenset[Sequence]:
        """Return the sequences that tell a state from all others that can be told from it."""
        others = np.flatnonzero(self.lengths[state])
        return frozenset(_maximal(self._sequences(state, others)))

    def _sequences(self, state: int, others: npt.NDArray[np.intp]) -> frozenset[Sequence]:
        asked = (state, others.tobytes())
        if asked not in self._sets:
            self._sets[asked] = frozenset(self._walk(state, others))
        return self._sets[asked]

    def _walk(self, state: int, others: npt.NDArray[np.intp]) -> Iterator[Sequence]:
        first = self.events[state, others]
        for event in np.unique(first):
            rest = others[first == event]
            later = rest[self.lengths[state, rest] > 1]
            if len(later) < len(rest):
                yield (int(event),)
            if len(later):
                targets = np.unique(self._moves[later, event]).astype(np.intp)
                for tail in self._sequences(int(self._moves[state, event]), targets):
                    yield (int(event), *tail)


def _maximal(sequences: frozenset[Sequence]) -> Iterator[Sequence]:
    """Walk the sequences that are no beginning of another."""
    beginnings = {each[:end] for each in sequences for end in range(len(each))}
    return (each for each in sequences if each not in beginnings)
