"""Whether a sequence of events of an automaton can happen in time, all clocks running at one speed.

An automaton lets each clock reach its thresholds in its own time. Here the instants of the events
are unknowns, and what clocks and obligations ask of them are differences of two of them: they can
be met if and only if no cycle of them asks for less than nothing (Bellman, Ford).

What is not asked: an obligation that came into force when its clock was old already is due by its
clock or at once; it is given its whole time here. So what is told to be impossible is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from machines.checker.strength.automaton import Automaton
from machines.checker.strength.identification import Sequence
from machines.checker.strength.observable import Event, Place
from machines.model.closure import RESOLUTION
from machines.model.duty import Duty
from machines.model.table import CompiledRow


class _Difference(NamedTuple):
    """`instant[later] - instant[earlier] <= seconds`; instant 0 is the start, n the n-th event."""

    earlier: int
    later: int
    seconds: float


def is_timely(automaton: Automaton, sequence: Sequence) -> bool:
    """Tell whether a sequence of events that all have moves can happen in time."""
    differences = list(_Asked(automaton).of(sequence))
    instants = [0.0] * (len(sequence) + 1)
    for _ in range(len(instants) + 1):
        is_met = True
        for earlier, later, seconds in differences:
            if instants[earlier] + seconds < instants[later] - RESOLUTION / 10:
                instants[later] = instants[earlier] + seconds
                is_met = False
        if is_met:
            return True
    return False


class _Asked:
    """What a sequence asks of the instants of its events.

    `reset` is, by clock, the event that reset it last; `since`, by the id of an obligation in
    force, the event from which its time is counted.
    """

    def __init__(self, automaton: Automaton) -> None:
        self._automaton = automaton
        self._meaning = automaton.meaning
        self._reset = dict.fromkeys(self._meaning.ages, 0)
        self._since: dict[str, int] = {}

    def of(self, sequence: Sequence) -> Iterator[_Difference]:
        """Walk the differences."""
        place = self._meaning.start()
        self._enter(place, 0, {})
        for number, index in enumerate(sequence, 1):
            event = self._automaton.events[index]
            yield _Difference(number, number - 1, 0.0)
            yield from self._ages(place, event, number)
            for duty in self._meaning.in_force(place):
                yield _Difference(self._since[duty.obligation.id], number, duty.within)
            target, row = self._meaning.after(place, event)
            assert target is not None, "the sequence has moves"
            for clock in row.resets if row is not None else ():
                self._reset[clock] = number
            self._enter(target, number, self._kept(place, target, event, row))
            place = target

    def _ages(self, place: Place, event: Event, number: int) -> Iterator[_Difference]:
        """Walk what the bands of the clocks that matter say of the instant of an event.

        Several clocks may reach a threshold at one instant, one event after the other.
        """
        least = 0.0 if event.kind == "reach" else RESOLUTION
        ages = self._meaning.ages.items()
        for (clock, thresholds), band in zip(ages, place.bands, strict=True):
            if clock not in self._meaning.live_clocks[place.state]:
                continue
            if event.kind == "reach" and event.name == clock:
                yield _Difference(number, self._reset[clock], -event.seconds)
            elif band < len(thresholds):
                yield _Difference(self._reset[clock], number, thresholds[band] - least)

    def _kept(
        self, place: Place, target: Place, event: Event, row: CompiledRow | None
    ) -> dict[str, int]:
        """Return from when the obligations are counted that go on: who sends begins anew."""
        if target.state != place.state:
            return {}
        sent = event.name if row is not None and event.kind == "send" else None
        in_force = self._meaning.in_force(place)
        return {
            duty.obligation.id: self._since[duty.obligation.id]
            for duty in in_force
            if sent not in duty.obligation.send
        }

    def _enter(self, place: Place, number: int, kept: dict[str, int]) -> None:
        def since(duty: Duty) -> int:
            begun = kept.get(duty.obligation.id, number)
            clock = duty.obligation.clock
            return begun if clock is None else max(begun, self._reset[clock])

        self._since = {d.obligation.id: since(d) for d in self._meaning.in_force(place)}
