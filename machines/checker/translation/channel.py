"""The way to the server: a queue of places for each connection, and whether its line is open.

What the client sends goes to the end of the queue, and waits there until the server takes it; a
full queue holds the client back. The way back needs no queue: whatever a run with such a queue can
do, a run can do in which the server is late instead, and what it sends arrives at once. So a line
that is reset loses nothing on its way back, either: what was lost is what a server that is late has
not sent yet (`machines.checker.translation.cuts` says where that is not the same). The client
closes a line for good when all its copies with that connection are in final states: the server may
still take what is in the queue and send, but nobody hears.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from machines.checker.formula import (
    FALSE,
    TRUE,
    Formula,
    Number,
    Read,
    equals,
    every,
    negated,
    some,
)
from machines.checker.program import Case
from machines.checker.translation.layout import CLOSED, NEVER, OPEN, Layout, Line
from machines.checker.translation.reaction import Outcome
from machines.model.ensemble import Fields
from machines.model.party import CONNECTION


class Channel:
    """The queues and lines of a layout."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    def line(self, index: int) -> Line:
        """Return the connection with that label, by its number from 1."""
        return self.layout.lines[index - 1]

    def item(self, message: str, fields: Mapping[str, object]) -> int:
        """Return the value that stands for a message in a queue; 0 where nobody takes it."""
        for number, (name, values) in enumerate(self.layout.items, 1):
            if name == message and all(fields[field] == found for field, found in values):
                return number
        return 0

    def sent(
        self, index: int, item: int, keys: Mapping[str, int], *, is_anew: bool
    ) -> tuple[Case, ...]:
        """Return the part that puts an item at the end of a queue; no case where it is full.

        `is_anew` where the label is given again: what the old queue held is forgotten.
        """
        line = self.line(index)
        content = [item, *(keys.get(kind, 0) for kind in self.layout.queued_keys)]
        if is_anew:
            first, *others = line.queue
            empty = [(cell, Number(0)) for place in others for cell in place]
            return (Case(every(), (*self._put(first, content), *empty)),)
        cases: list[Case] = []
        for number, place in enumerate(line.queue):
            is_first = every() if not number else negated(equals(line.queue[number - 1][0], 0))
            guard = every(is_first, equals(place[0], 0), negated(equals(line.status, CLOSED)))
            cases.append(Case(guard, tuple(self._put(place, content))))
        return (*cases, Case(equals(line.status, CLOSED)))

    def _put(self, place: tuple[int, ...], content: list[int]) -> Iterator[tuple[int, Formula]]:
        return ((cell, Number(number)) for cell, number in zip(place, content, strict=True))

    def taken(self, index: int) -> tuple[Case, ...]:
        """Return the part that takes the first item out of a queue."""
        queue = self.line(index).queue
        sets: list[tuple[int, Formula]] = []
        for place, following in zip(queue, (*queue[1:], None), strict=True):
            for number, cell in enumerate(place):
                sets.append((cell, Number(0) if following is None else Read(following[number])))
        return (Case(every(), tuple(sets)),)

    def heads(self, index: int) -> Iterator[tuple[str, Fields, dict[str, int], Formula]]:
        """Walk what the first place may hold: message, fields, keys, and whether it holds that."""
        first = self.line(index).queue[0]
        for number, (name, fields) in enumerate(self.layout.items, 1):
            carried = self.layout.keys(self.layout.spec.messages[name])
            kinds = [kind for kind in carried if kind != CONNECTION]
            for chosen in product(*(range(1, self.layout.kinds[kind] + 1) for kind in kinds)):
                keys = dict(zip(kinds, chosen, strict=True))
                where = [
                    equals(first[1 + at], keys[kind])
                    for at, kind in enumerate(self.layout.queued_keys)
                    if kind in keys
                ]
                yield name, fields, keys, every(equals(first[0], number), *where)

    def closing(
        self, index: int, touched: Mapping[int, list[Outcome]], *, opens: bool, is_anew: bool
    ) -> tuple[Case, ...] | None:
        """Return the part that opens a line or closes it; None where neither can happen.

        `touched` are the outcomes of copies of the client with this connection, by state cell.
        `opens` where the client sends on it.
        """
        status = self.line(index).status
        closes = self._closes(index, touched, is_anew=is_anew)
        was_never = TRUE if is_anew else equals(status, NEVER)
        was_open = FALSE if is_anew else equals(status, OPEN)
        begins = every(was_never, negated(closes)) if opens else FALSE
        ends = every(closes, some(was_open, was_never) if opens else was_open)
        if begins == ends == FALSE:
            return None
        cases = (
            Case(begins, ((status, Number(OPEN)),)),
            Case(ends, ((status, Number(CLOSED)),)),
            Case(every(negated(begins), negated(ends))),
        )
        return tuple(case for case in cases if case.guard != FALSE)

    def _closes(
        self, index: int, touched: Mapping[int, list[Outcome]], *, is_anew: bool
    ) -> Formula:
        """Return whether all copies of the client with this connection are final after a step."""
        if not any(item.ends and item.is_row for found in touched.values() for item in found):
            return FALSE
        ended: list[Formula] = []
        there: list[Formula] = []
        for copy in self.layout.keyed(CONNECTION, index):
            if copy.table.machine.role != "client":
                continue
            if copy.state in touched:
                found = touched[copy.state]
                ended.append(some(*(item.case.guard for item in found if item.ends is not False)))
                there.append(some(*(item.case.guard for item in found if item.ends is not None)))
            elif not is_anew:
                ended.append(some(negated(copy.there()), copy.at(*copy.finals())))
                there.append(copy.there())
        return every(some(*there), *ended)
