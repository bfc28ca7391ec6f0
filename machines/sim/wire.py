"""Virtual time, and what is on its way: the events of the world outside the loop under test."""

from __future__ import annotations

import heapq
from collections.abc import Callable

from machines.sim.choice import Choices
from machines.sim.conditions import Conditions
from machines.sim.trace import Field, Trace

TICK_SECONDS = 1e-9  # what reading the clock costs, so that no two readings are equal
START_SECONDS = 1000.0  # not 0, so that a sentinel of 0 is not mistaken for a recent moment


class Wire:
    """The clock, and a heap of events in order of `(due, moment of scheduling)`.

    `now` is virtual time in seconds. It moves when the clock is read, when an iteration of the loop
    has cost time, and when the loop is idle; it never stands still and never goes back.
    """

    def __init__(self, conditions: Conditions, choices: Choices, trace: Trace | None) -> None:
        self.conditions = conditions
        self.choices = choices
        self.trace = trace
        self.now = START_SECONDS
        #: The threads that live in virtual time, by their idents: the loop's, and those of jobs.
        self.threads: set[int] = set()
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._scheduled = 0

    def time(self) -> float:
        """Read the clock, in seconds: strictly increasing, like a clock of nanoseconds."""
        self.now = now = self.now + TICK_SECONDS
        return now

    def at(self, due: float, fn: Callable[[], None]) -> None:
        """Call `fn` at the first poll at or after `due`. It counts as in flight until then."""
        self._scheduled += 1
        heapq.heappush(self._events, (due, self._scheduled, fn))

    def next_due(self) -> float | None:
        """When the next event is due, in virtual seconds; None when nothing is in flight."""
        return self._events[0][0] if self._events else None

    def deliver_due(self) -> None:
        """Apply the events that are due, including those that they cause."""
        events = self._events
        while events and events[0][0] <= self.now:
            heapq.heappop(events)[2]()

    def latency(self, where: str, label: str = "lat") -> float:
        """Choose how long something takes, in seconds."""
        latencies = self.conditions.latencies_seconds
        return latencies[self.choices.choose(label, where, len(latencies))]

    def record(self, kind: str, *details: Field) -> None:
        """Put an entry into the trace, if there is one."""
        if self.trace is not None:
            self.trace.add(kind, self.now, *details)
