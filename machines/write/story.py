"""A story: what happened in a run, as arrows between the parties of a protocol."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

__all__ = ["LEGEND", "Arrow", "Mark", "lanes_of", "moments", "plain"]

Mark = Literal["", "late", "wrong", "missing"]

#: What each mark says, for the foot of a chart.
LEGEND: Final[dict[Mark, str]] = {
    "late": "it came after it was due",
    "wrong": "it was not allowed here, or not like this",
    "missing": "it was due and never came",
}

#: The order in which lanes stand; others follow as they appear.
LANES: Final = ("caller", "client")

#: Seconds without anything that are drawn as a pause.
PAUSE: Final = 1.0


@dataclass(frozen=True, slots=True)
class Arrow:
    """One thing that happened or, ``missing``, that should have.

    ``at`` is in seconds since the start. ``source`` and ``target`` are names of lanes; where they
    are the same, that party did it by itself. ``label`` stands on the arrow, ``note`` (ids of rows,
    a reason) beside the chart.
    """

    at: float
    source: str
    target: str
    label: str
    note: str = ""
    mark: Mark = ""

    @property
    def remark(self) -> str:
        """What stands beside the chart: the mark in words, then the note."""
        return plain(": ".join(part for part in (self.mark.upper(), self.note) if part))


def lanes_of(story: Sequence[Arrow]) -> tuple[str, ...]:
    """Return the lanes of a story from left to right."""
    seen = dict.fromkeys(lane for arrow in story for lane in (arrow.source, arrow.target))
    return tuple([n for n in LANES if n in seen] + [n for n in seen if n not in LANES])


def moments(story: Sequence[Arrow]) -> Iterator[tuple[str, str, Arrow]]:
    """Yield for each arrow the pause before it, its time where that is new, and the arrow.

    Pause and time are texts, empty where there is none. Raises ValueError where time goes back.
    """
    shown = ""
    for before, arrow in pairwise([None, *story]):
        assert arrow is not None  # only the first of the list is None
        passed = 0.0 if before is None else arrow.at - before.at
        if passed < 0:
            raise ValueError(f"{arrow.label!r} at {arrow.at} s is told after {before}")
        time = f"{arrow.at:.3f}"
        pause = f"{passed:.3f}".rstrip("0").rstrip(".") + " s pass" if passed >= PAUSE else ""
        yield pause, "" if time == shown else time, arrow
        shown = time


def plain(text: str) -> str:
    """Return text on one line, with everything that does not print written as an escape."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
