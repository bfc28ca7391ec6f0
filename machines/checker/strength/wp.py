"""The test set of the Wp method: every move of an automaton, and what identifies where it ends.

A test is a sequence of events from the initial state. Each but the last has a move; the last has
one too, or is something that the machine may not do there, and that an implementation must not do.
With room for `extra` states, the tests are: a shortest way to each state, then any `extra` + 1
events or fewer, then each sequence of the identification set of the state where they end; those
that others begin with are left out. This is the harmonised form (HSI), see
`machines.checker.strength.identification`: for a partial automaton the sequences of all
identification sets need not have moves everywhere, so each state is given its own in both phases of
the method.

What it finds: an implementation that is itself such an automaton over the same events, of at most
as many states as this one (minimal) and `extra` more, that provides for what this one provides for
and is not equivalent to it, fails a test - if all states of this one can be told apart. Where some
cannot, an implementation may put one in the place of the other unseen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from machines.checker.strength.automaton import NONE, Automaton
from machines.checker.strength.identification import Identification, Sequence

Count = Literal["all", "driven", "untimed"]


class Size(NamedTuple):
    """How many tests, the events of all of them, and the events of the longest."""

    tests: int
    events: int
    longest: int


class _Node(NamedTuple):
    """A state reached by a test under way, and what must be tried from there.

    `room` is how many events of any kind are tried, beside the `sequences`. `is_access` where the
    way here is the one of `Automaton.access`.
    """

    state: int
    sequences: frozenset[Sequence]
    room: int
    is_access: bool = False


class TestSet:
    """The tests of an automaton, walked or only counted; `extra` states more than it has."""

    __test__ = False  # what pytest collects by its name

    def __init__(self, identification: Identification, extra: int = 0) -> None:
        self.automaton = identification.automaton
        self.sets = [
            identification.identification_set(state) for state in range(len(self.automaton.places))
        ]
        self._extra = extra
        self._sizes: dict[tuple[_Node, Count], Size] = {}

    def tests(self) -> Iterator[Sequence]:
        """Walk all tests; there may be a great many."""
        return self._walk(self._start(), ())

    def size(self, count: Count = "all") -> Size:
        """Return the size of the set, or of the part of it that is easier to carry out.

        `driven` counts the tests in which the client has no choice: whatever it sends on the way,
        before the last event, is the one message it may send then, and is due. `untimed` counts
        those in which nothing waits for a clock.
        """
        return self._size(self._start(), count)

    def _start(self) -> _Node:
        return _Node(0, self.sets[0], self._extra + 1, is_access=True)

    def _walk(self, node: _Node, before: Sequence) -> Iterator[Sequence]:
        branches = list(self._branches(node))
        if not branches:
            yield before
        for event, child in branches:
            if child is None:
                yield (*before, event)
            else:
                yield from self._walk(child, (*before, event))

    def _size(self, node: _Node, count: Count) -> Size:
        found = self._sizes.get((node, count))
        if found is not None:
            return found
        branches = list(self._branches(node))
        sizes: list[Size] = []
        for event, child in branches:
            if child is None:
                sizes.append(Size(1, 0, 0))
            elif self._is_counted(node.state, event, count):
                sizes.append(self._size(child, count))
        found = Size(1, 0, 0)
        if branches:
            tests = sum(size.tests for size in sizes)
            events = sum(size.events + size.tests for size in sizes)
            found = Size(tests, events, max((s.longest + 1 for s in sizes if s.tests), default=0))
        self._sizes[node, count] = found
        return found

    def _is_counted(self, state: int, event: int, count: Count) -> bool:
        if count == "driven":
            return not self.automaton.is_choice(state, event)
        return count == "all" or self.automaton.events[event].kind != "reach"

    def _branches(self, node: _Node) -> Iterator[tuple[int, _Node | None]]:
        """Walk the events to try next, with the node after each; None where a test ends."""
        automaton = self.automaton
        tails: dict[int, set[Sequence]] = {}
        for first, *rest in node.sequences:
            tails.setdefault(first, set()).add(tuple(rest))
        for number, event in enumerate(automaton.events):
            target = automaton.moves[node.state][number]
            is_tried = node.room > 0 and (target != NONE or event.is_judged)
            if not is_tried and number not in tails:
                continue
            if target == NONE or event.is_last:
                yield number, None
                continue
            after = frozenset(tails.get(number, ())) - {()}
            if node.room:
                yield number, self._entered(node, number, target, after)
            else:
                yield number, _Node(target, after, 0) if after else None

    def _entered(self, node: _Node, event: int, target: int, after: frozenset[Sequence]) -> _Node:
        """Return the node after an event of any kind: there, what identifies the state is tried."""
        access = self.automaton.access
        sequences = after | self.sets[target]
        if node.is_access and access[target] == (*access[node.state], event):
            return _Node(target, sequences, self._extra + 1, is_access=True)
        return _Node(target, sequences, node.room - 1)


def departure(
    tests: Iterator[Sequence], automaton: Automaton, implementation: Automaton
) -> Sequence | None:
    """Return the first test that an implementation fails, up to where it does; None if none.

    It fails where it does not take what it should take, and where it does what it should not do.
    Both are automata over the same events, in any order.
    """
    numbers = {event: number for number, event in enumerate(implementation.events)}
    for test in tests:
        ours = theirs = 0
        for length, number in enumerate(test, 1):
            event = automaton.events[number]
            other = numbers.get(event)
            ours = automaton.moves[ours][number]
            theirs = NONE if other is None else implementation.moves[theirs][other]
            if (ours == NONE) != (theirs == NONE):
                return test[:length]
            if ours == NONE or event.is_last:
                break
    return None
