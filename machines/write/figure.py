"""What the picture of a machine shows, as plain data, before any renderer sees it.

Every row is drawn: as an arrow, or in a state's box where it changes no state ("stays"). Rows that
leave the same several states are drawn once, at a box that stands for any of them, where drawing
them at each state would repeat more than a little.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from machines.spec.spec import Machine, Row

__all__ = ["REPEATS", "Box", "Bundle", "Figure", "figure"]

#: So many lines may be drawn more than once to keep rows at the states they leave.
REPEATS = 1


@dataclass(frozen=True, slots=True)
class Box:
    """A state, or any of several; ``stays`` are its rows that change no state."""

    states: tuple[str, ...]
    stays: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """All rows that lead from one box to one state: one arrow with a table of rows."""

    sources: tuple[str, ...]
    dest: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """The boxes in the order of their states, groups after them, and the arrows between them."""

    machine: Machine
    boxes: tuple[Box, ...]
    bundles: tuple[Bundle, ...]

    def rows(self) -> set[str]:
        """Return the ids of all rows that are drawn."""
        drawn = [row for box in self.boxes for row in box.stays]
        drawn += [row for bundle in self.bundles for row in bundle.rows]
        return {row.id for row in drawn}


def figure(machine: Machine) -> Figure:
    """Return what the picture of ``machine`` shows."""
    stays: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    leaves: dict[tuple[tuple[str, ...], str], list[Row]] = defaultdict(list)
    grouped = set(_groups(machine.rows))
    for row in machine.rows:
        places = [row.sources] if row.sources in grouped else [(s,) for s in row.sources]
        for place in places:
            if row.dest is None or place == (row.dest,):
                stays[place].append(row)
            else:
                leaves[place, row.dest].append(row)
    boxes = [(state.name,) for state in machine.states] + sorted(
        grouped, key=lambda sources: _order(machine, sources)
    )
    return Figure(
        machine,
        tuple(Box(states, tuple(stays[states])) for states in boxes),
        tuple(Bundle(sources, dest, tuple(rows)) for (sources, dest), rows in leaves.items()),
    )


def _groups(rows: Iterable[Row]) -> list[tuple[str, ...]]:
    """Return the sets of states that get a box of their own."""
    shared: dict[tuple[str, ...], int] = defaultdict(int)
    for row in rows:
        shared[row.sources] += 1
    return [s for s, count in shared.items() if (len(s) - 1) * count > REPEATS]


def _order(machine: Machine, sources: tuple[str, ...]) -> tuple[int, ...]:
    """Return the key by which groups are sorted: the places of their states in the spec."""
    names = [state.name for state in machine.states]
    return tuple(names.index(source) for source in sources)
