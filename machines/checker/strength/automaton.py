"""A client machine as an automaton over what can be observed of it: deterministic and partial.

What its states and events are, and what an event does, is said in
`machines.checker.strength.observable`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from machines.checker.strength.observable import Event, Moves, Place
from machines.model.closure import Limits
from machines.model.table import limits_of
from machines.spec.spec import Machine, Spec, Value

#: no move: not provided for, or not allowed
NONE = -1
#: automata of more states are not built
PLACES_MAX = 20_000


class TooLarge(ValueError):
    """A machine with so many states that what tells them apart is not looked for."""


@dataclass(frozen=True)
class Automaton:
    """`moves[i][e]` is the number of the state to which event `e` leads from state `i`, or NONE.

    State 0 is the initial one; states are in the order of a search breadth first. `access[i]` is a
    shortest sequence of events that leads to state `i`. `forced[i]` is the one message that the
    machine may send there and that is due, NONE where there is no such message. `meaning` is what
    the events do, and was asked for all this.
    """

    meaning: Moves
    places: tuple[Place, ...]
    moves: tuple[tuple[int, ...], ...]
    access: tuple[tuple[int, ...], ...]
    forced: tuple[int, ...]

    @property
    def machine(self) -> Machine:
        """The machine of the spec."""
        return self.meaning.machine

    @property
    def events(self) -> tuple[Event, ...]:
        """The events by number."""
        return self.meaning.events

    def run(self, sequence: Sequence[int], start: int = 0) -> int:
        """Return the state after a sequence of events; NONE where some event has no move."""
        state = start
        for event in sequence:
            if state == NONE:
                break
            state = self.moves[state][event]
        return state

    def is_choice(self, state: int, event: int) -> bool:
        """Tell whether it is for the machine to decide if this event happens next."""
        return self.events[event].kind == "send" and self.forced[state] != event

    def differing(self, state: int) -> dict[str, Value]:
        """Return what a state holds that the initial one does not: variables, and bands."""
        place, start = self.places[state], self.places[0]
        names = [variable.name for variable in self.machine.variables]
        found: dict[str, Value] = {
            name: value
            for name, value, initial in zip(names, place.values, start.values, strict=True)
            if value != initial
        }
        clocks = zip(self.machine.clocks, place.bands, strict=True)
        return found | {f"age of {clock}": band for clock, band in clocks if band}

    def label(self, state: int) -> str:
        """Return a state in words: its control state, and what differs from the start."""
        told = ", ".join(f"{name}={value}" for name, value in self.differing(state).items())
        name = self.places[state].state
        return f"{name}[{told}]" if told else name


def automaton(spec: Spec, machine: str, limits: Limits | None = None) -> Automaton:
    """Return the automaton of a machine of the client. `limits` replace limits of the spec.

    KeyError for a name that the spec does not have, TooLarge where it has too many states.
    """
    moves = Moves(spec, spec.machines[machine], limits_of(spec, limits))
    start = moves.start()
    numbers = {start: 0}
    access: list[tuple[int, ...]] = [()]
    table: list[tuple[int, ...]] = []
    forced: list[int] = []
    waiting = deque([start])
    while waiting:
        place = waiting.popleft()
        found: list[int] = []
        sent: list[int] = []
        for index, event in enumerate(moves.events):
            target, row = moves.after(place, event)
            if row is not None and event.kind == "send":
                sent.append(index)
            if target is not None and target not in numbers:
                if len(numbers) == PLACES_MAX:
                    raise TooLarge(f"{machine} has more than {PLACES_MAX} states")
                access.append((*access[numbers[place]], index))
                numbers[target] = len(numbers)
                waiting.append(target)
            found.append(NONE if target is None else numbers[target])
        table.append(tuple(found))
        forced.append(_forced(moves, place, sent))
    return Automaton(moves, tuple(numbers), tuple(table), tuple(access), tuple(forced))


def _forced(moves: Moves, place: Place, sent: list[int]) -> int:
    """Return the one event that may be sent, where it is due too; NONE where there is none."""
    if len(sent) != 1:
        return NONE
    message = moves.events[sent[0]].name
    is_due = any(message in duty.obligation.send for duty in moves.in_force(place))
    return sent[0] if is_due else NONE
