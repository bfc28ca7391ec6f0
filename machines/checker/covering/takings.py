"""Which row each copy of each machine takes at each transition of an exploration."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from machines.checker.columns import Columns, Truths
from machines.checker.formula import TRUE
from machines.checker.program import Command
from machines.checker.search.exploration import Edges, Exploration
from machines.checker.search.successors import Indices
from machines.checker.translation.layout import Copy
from machines.model.untimed import Local

#: numbers of rows, states or transitions of a machine, for each state or edge
Codes = npt.NDArray[np.int16]

#: no row is taken
NONE = -1

BATCH_STATES = 1 << 14


class _Taking(NamedTuple):
    """A row that a copy takes by a command, where a condition (a column; None: always) holds."""

    copy: int
    row: int
    guard: int | None


class Takings:
    """The edges of an exploration that kept them, of all states: who takes what.

    `rows` has shape (copies, edges): the place of the row in its machine, NONE where a copy takes
    none. Copies are in the order in which they are given.
    """

    def __init__(self, exploration: Exploration, copies: Sequence[Copy]) -> None:
        assert exploration.edges is not None, "the graph was not kept"
        self.exploration = exploration
        self.copies = tuple(copies)
        self.edges: Edges = exploration.edges
        self.begins: Indices = np.searchsorted(
            self.edges.sources, np.arange(exploration.states + 1)
        )
        self.rows: Codes = np.full((len(copies), self.edges.sources.size), NONE, np.int16)
        columns = Columns(exploration.program.cells)
        takings = self._takings(columns)
        for first in range(0, exploration.states, BATCH_STATES):
            self._fill(columns, takings, first, min(first + BATCH_STATES, exploration.states))

    def _takings(self, columns: Columns) -> dict[int, list[_Taking]]:
        """Return what is taken by each command, by its number."""
        places = {(c.table.machine.name, c.label): n for n, c in enumerate(self.copies)}
        numbers = [
            {row.id: number for number, row in enumerate(copy.table.machine.rows)}
            for copy in self.copies
        ]
        return {
            number: [
                _Taking(
                    copy := places[taken.machine, taken.key],
                    numbers[copy][taken.row],
                    None if case.guard == TRUE else columns.truth(case.guard),
                )
                for part in command.parts
                for case in part
                for taken in case.rows
            ]
            for number, command in enumerate(self.exploration.program.commands)
        }

    def _fill(
        self, columns: Columns, takings: Mapping[int, list[_Taking]], first: int, last: int
    ) -> None:
        """Note what is taken in the states from `first` until `last`."""
        packing = self.exploration.expansion.packing
        sheet = columns.sheet(packing.unpack(self.exploration.words[: packing.words, first:last]))
        begin, end = self.begins[first], self.begins[last]
        commands = self.edges.commands[begin:end]
        order = np.argsort(commands, kind="stable")
        stops = np.flatnonzero(np.diff(commands[order], append=-1)) + 1
        start = 0
        for stop in stops.tolist():
            places = order[start:stop] + begin
            where = self.edges.sources[places] - first
            for copy, row, guard in takings[int(commands[order[start]])]:
                at = places if guard is None else places[sheet[guard][where]]
                self.rows[copy, at] = row
            start = stop

    def command(self, edge: int) -> Command:
        """Return the command of an edge."""
        return self.exploration.program.commands[int(self.edges.commands[edge])]

    def states(self, copy: int) -> Codes:
        """Return the state of a copy in each state of the exploration, as its cell has it."""
        packing = self.exploration.expansion.packing
        slot = packing.slots[self.copies[copy].state]
        return slot.values(self.exploration.words[slot.word])

    def renews(self, copy: int) -> Truths:
        """Return which commands (by number) make a new key of which this is a copy."""
        key, label = self.copies[copy].key, self.copies[copy].label
        return np.array(
            [
                key in command.event.new and dict(command.event.fields)[key] == label
                for command in self.exploration.program.commands
            ],
            np.bool_,
        )

    def first(self) -> dict[str, int]:
        """Return the first edge at which each row is taken, by any copy; only those that are."""
        found: dict[str, int] = {}
        for number, copy in enumerate(self.copies):
            rows, edges = np.unique(self.rows[number], return_index=True)
            for row, edge in zip(rows.tolist(), edges.tolist(), strict=True):
                if row != NONE:
                    name = copy.table.machine.rows[row].id
                    found[name] = min(edge, found.get(name, edge))
        return found

    def locals(self, copy: int) -> set[Local]:
        """Return the states and values that a copy comes to, while it is there."""
        chosen = self.copies[copy]
        packing, words = self.exploration.expansion.packing, self.exploration.words
        cells = [chosen.state, *(cell for cell, _ in chosen.variables.values())]
        slots = [packing.slots[cell] for cell in cells]
        columns = np.unique([slot.values(words[slot.word]) for slot in slots], axis=1)
        names = [*chosen.table.states]
        domains = [(domain.members(), packing.slots[c]) for c, domain in chosen.variables.values()]
        return {
            (
                names[state - 1],
                tuple(m[v - slot.low] for (m, slot), v in zip(domains, values, strict=True)),
            )
            for state, *values in columns.T.tolist()
            if state
        }

    def run(self, edge: int) -> list[int]:
        """Return a shortest run that ends with an edge, as edges."""
        return [*self.path(int(self.edges.sources[edge])), edge]

    def path(self, state: int) -> list[int]:
        """Return a shortest run to a state, as edges."""
        return [self._edge(*step) for step in self.exploration.path(state)]

    def _edge(self, source: int, command: int) -> int:
        """Return the edge by which a command leaves a state: edges are by state, then command."""
        begin, end = self.begins[source], self.begins[source + 1]
        return int(begin + np.searchsorted(self.edges.commands[begin:end], command))
