"""The least automaton that behaves as another one does: states that are the same are one."""

from __future__ import annotations

from collections import deque

from machines.checker.strength.automaton import NONE, Automaton


def classes(automaton: Automaton) -> tuple[int, ...]:
    """Return the number of the class of each state: those of a class have the same moves, for ever.

    Here what a state does not provide for counts too, so nothing that can be asked of one of them
    cannot be asked of the other.
    """
    found: tuple[int, ...] = (0,) * len(automaton.places)
    count = 0
    while len(set(found)) > count:
        count = len(set(found))
        seen: dict[tuple[int, ...], int] = {}
        views = (
            (own, *(NONE if target == NONE else found[target] for target in moves))
            for own, moves in zip(found, automaton.moves, strict=True)
        )
        found = tuple(seen.setdefault(view, len(seen)) for view in views)
    return found


def minimal(automaton: Automaton) -> Automaton:
    """Return the automaton of the classes, each shown by its first state."""
    of = classes(automaton)
    first: dict[int, int] = {}
    for state, number in enumerate(of):
        first.setdefault(number, state)
    order: dict[int, int] = {of[0]: 0}
    access: list[tuple[int, ...]] = [()]
    waiting = deque([of[0]])
    while waiting:
        number = waiting.popleft()
        for event, target in enumerate(automaton.moves[first[number]]):
            if target != NONE and of[target] not in order:
                access.append((*access[order[number]], event))
                order[of[target]] = len(order)
                waiting.append(of[target])
    forced: dict[int, set[int]] = {}
    for state, number in enumerate(of):
        forced.setdefault(number, set()).add(automaton.forced[state])
    return Automaton(
        meaning=automaton.meaning,
        places=tuple(automaton.places[first[number]] for number in order),
        moves=tuple(
            tuple(
                NONE if target == NONE else order[of[target]]
                for target in automaton.moves[first[number]]
            )
            for number in order
        ),
        access=tuple(access),
        forced=tuple(
            next(iter(forced[number])) if len(forced[number]) == 1 else NONE for number in order
        ),
    )
