"""Copies of machines, and what they owe: obligations with the instants that bound them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from machines.model.closure import Closure, Limits, Threshold, compiled, thresholds
from machines.spec.spec import Machine, Obligation


@dataclass(eq=False)
class Copy:
    """One running copy of a machine. `clocks` are the instants of the last resets, in seconds.

    `entered` is the instant at which the copy came into its state; a row that stays leaves it.
    `changed` is the instant of the last occurrence that concerned the copy. `held` is, for each
    obligation of the state, the instant since which it was in force without a break at `changed`,
    or None. `row` is the id of the row taken last, None where that occurrence was ignored.
    """

    machine: Machine
    key: str | None
    state: str
    variables: dict[str, Any]
    clocks: dict[str, float]
    entered: float
    changed: float
    held: list[float | None] = field(default_factory=list)
    row: str | None = None

    def clone(self) -> Copy:
        """Return an equal copy that shares nothing that changes."""
        return Copy(
            self.machine,
            self.key,
            self.state,
            dict(self.variables),
            dict(self.clocks),
            self.entered,
            self.changed,
            list(self.held),
            self.row,
        )


def start(machine: Machine, key: str | None = None, now: float = 0.0) -> Copy:
    """Return a copy of a machine in its initial state, its clocks at zero at `now`."""
    variables = {variable.name: variable.initial for variable in machine.variables}
    clocks = dict.fromkeys(machine.clocks, now)
    return Copy(machine, key, machine.initial, variables, clocks, now, now)


@dataclass(frozen=True, slots=True)
class Due:
    """An obligation in force. `since` and `deadline` are instants in virtual seconds.

    `since` is the last reset of the obligation's clock, or, where it names none, the instant at
    which it began to hold. The deadline is never before that instant: whoever comes under an
    obligation late is not already in default.
    """

    machine: str
    key: str | None
    state: str
    obligation: Obligation
    since: float
    deadline: float

    def __str__(self) -> str:
        what = " or ".join(self.obligation.send)
        name = self.machine if self.key is None else f"{self.machine} {self.key}"
        return (
            f"{self.obligation.id}: {name} in {self.state} must send {what} "
            f"by {self.deadline:.9g} s"
        )


@dataclass(frozen=True, slots=True)
class Duty:
    """An obligation with its condition as a closure, and the time it allows in seconds."""

    obligation: Obligation
    when: Closure
    within: float
    thresholds: tuple[Threshold, ...]

    def holds(self, copy: Copy, now: float) -> bool:
        """Tell whether the condition is true at `now`."""
        return bool(self.when(copy.variables, copy.clocks, now, {}, copy.state))

    def spans(self, copy: Copy, index: int) -> Iterator[tuple[float, float]]:
        """Walk the stretches of time [start, end) in which it is in force if nothing happens."""
        start = copy.held[index]
        if not self.thresholds:
            if start is not None:
                yield start, math.inf
            return
        for instant in flips(self.thresholds, copy, copy.changed):
            if not self.holds(copy, instant):
                if start is not None:
                    yield start, instant
                start = None
            elif start is None:
                start = instant
        if start is not None:
            yield start, math.inf

    def since(self, copy: Copy, index: int, now: float) -> float | None:
        """Return the instant since which it has been in force at `now`; None if it is not."""
        for start, end in self.spans(copy, index):
            if start <= now < end:
                return start
        return None

    def due(self, copy: Copy, start: float) -> Due:
        """Return what is owed by a copy for which it has been in force since `start`."""
        clock = self.obligation.clock
        since = start if clock is None else copy.clocks[clock]
        deadline = max(since + self.within, start)
        return Due(copy.machine.name, copy.key, copy.state, self.obligation, since, deadline)


def duty(obligation: Obligation, limits: Limits) -> Duty:
    """Compile an obligation; `within` is the name of a limit, or "0 s"."""
    within = 0.0 if obligation.within == "0 s" else float(limits[obligation.within])
    when = compiled(obligation.when, limits)
    return Duty(obligation, when, within, thresholds(obligation.when, limits))


def flips(changes: tuple[Threshold, ...], copy: Copy, after: float) -> list[float]:
    """Return the instants after `after` at which a clock of the copy reaches a threshold."""
    instants = {copy.clocks[change.clock] + change.age for change in changes}
    return sorted(instant for instant in instants if instant > after)
