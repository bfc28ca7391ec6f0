"""Keys: which labels are in use, which one a new key is given, and what is forgotten by that.

A label is in use as long as a copy has it. It is over when all copies of it are in final states and
nothing on its way names it; for a connection only copies of caller and client count, and its line
must be closed: what the server still does on it alone is nobody's business. A new key is given a
label that is over, or else one that was never used. All that was known of the old one is forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from machines.checker.formula import Formula, Number, equals, every, negated, some
from machines.checker.program import Case
from machines.checker.translation.layout import OPEN, Copy, Layout
from machines.model.party import CONNECTION

#: `lowest`: a new key is given the lowest label; `any`: each one that will do (more states, but
#: renaming the labels changes nothing, which symmetry needs)
Labels = Literal["lowest", "any"]


class Keys:
    """The labels of one layout. `busy` says while what a label may not be given again."""

    def __init__(self, layout: Layout, labels: Labels) -> None:
        self.layout = layout
        self.labels = labels
        self.busy: dict[tuple[str, int], list[Formula]] = {}

    def minds(self, kind: str, index: int) -> list[Copy]:
        """Return the copies that must have ended before their label is given again."""
        found = self.layout.keyed(kind, index)
        if kind != CONNECTION:
            return found
        return [copy for copy in found if copy.table.machine.role != "server"]

    def used(self, kind: str, index: int) -> Formula:
        """Return whether a key has this label."""
        there = [copy.there() for copy in self.minds(kind, index)]
        if kind == CONNECTION:
            return some(*there, equals(self.layout.lines[index - 1].status, OPEN))
        return some(*there, self.layout.is_heard(kind, index))

    def over(self, kind: str, index: int) -> Formula:
        """Return whether nobody will hear again of the key that has this label."""
        copies = self.minds(kind, index)
        ended = [some(negated(copy.there()), copy.at(*copy.finals())) for copy in copies]
        there = some(*(copy.there() for copy in copies))
        busy = map(negated, self.busy.get((kind, index), []))
        if kind == CONNECTION:
            status = self.layout.lines[index - 1].status
            return every(there, *ended, negated(equals(status, OPEN)), *busy)
        return every(there, *ended, negated(self.layout.is_heard(kind, index)), *busy)

    def given(self, kind: str, index: int) -> Formula:
        """Return whether a new key may be given this label."""
        many = range(1, self.layout.kinds[kind] + 1)
        is_lowest = self.labels == "lowest"
        others = [number for number in many if number < index] if is_lowest else []
        again = every(
            self.over(kind, index), *(negated(self.over(kind, number)) for number in others)
        )
        fresh = every(
            negated(self.used(kind, index)),
            *(negated(self.over(kind, number)) for number in many if number != index),
            *(self.used(kind, number) for number in others),
        )
        return some(again, fresh)

    def forgotten(self, kind: str, index: int, kept: set[int]) -> Iterator[tuple[Case, ...]]:
        """Walk the parts that forget a label; cells in `kept` are set by others."""
        layout = self.layout
        for copy in layout.keyed(kind, index):
            if copy.state not in kept:
                cells = (copy.state, *(cell for cell, _ in copy.variables.values()))
                yield (_reset(layout, cells),)
        for (name, number, followed), cell in layout.follows.items():
            if cell in kept:
                continue
            if layout.spec.machines[name].per == kind and number == index:
                yield (_reset(layout, (cell,)),)
            elif followed == kind:
                here = equals(cell, index)
                yield Case(here, ((cell, Number(0)),)), Case(negated(here))
        if kind == CONNECTION:
            line = layout.lines[index - 1]
            cells = tuple(c for place in line.queue for c in place if c not in kept)
            if line.status not in kept:
                yield (_reset(layout, (line.status, *cells)),)
            elif cells:
                yield (_reset(layout, cells),)


def _reset(layout: Layout, cells: tuple[int, ...]) -> Case:
    return Case(every(), tuple((cell, Number(layout.cells[cell].initial)) for cell in cells))
