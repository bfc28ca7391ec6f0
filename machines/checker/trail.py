"""What a search reports: findings, each with a shortest run that leads to it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from machines.checker.program import Event, Taken

Kind = Literal[
    "unclassified pair",
    "unspecified reception",
    "out of domain",
    "deadlock",
    "obligation cannot be met",
    "time is stopped",
    "property broken",
    "answer too late",
    "end cannot be reached",
]


@dataclass(frozen=True, slots=True)
class Move:
    """One command of a run: what happens, the rows taken, and when at the earliest, in seconds.

    `at` is None where time was left out. The rows are those of whoever acts first.
    """

    event: Event
    rows: tuple[Taken, ...] = ()
    at: Fraction | None = None

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value}" for name, value in self.event.fields)
        rows = ", ".join(f"{t.row} of {t.key}" if t.key else t.row for t in self.rows)
        when = "" if self.at is None else f"{float(self.at):g} s: "
        event = self.event
        return f"{when}{event.actor} {event.action}s {event.message}({inside}): {rows or 'no row'}"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that the program can do and should not; the trail is a shortest run to there.

    `at` is the instant at which it shows, in seconds; None where time was left out.
    """

    kind: Kind
    what: str
    trail: tuple[Move, ...] = ()
    at: Fraction | None = None

    def __str__(self) -> str:
        steps = "".join(f"\n    {number}. {move}" for number, move in enumerate(self.trail, 1))
        return f"{self.kind}: {self.what}{steps}"
