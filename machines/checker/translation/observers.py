"""The properties of a spec as watches, with what `leads to` has to remember.

`always`, `never` and `sometimes` are judged in every state, for each copy. A `leads to` is awaited
from its trigger on until one of its answers, for each key of its machine; its clock runs meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from machines.checker.formula import Formula, Number, equals, every, negated
from machines.checker.program import Bound, Case, Place, Watch
from machines.checker.translation.layout import Layout, label_of
from machines.spec.spec import Property


@dataclass(frozen=True, slots=True)
class Awaited:
    """A `leads to` of one key: the cell that says whether it is awaited, and its clock."""

    item: Property
    key: str
    index: int
    cell: int
    clock: int


class Observers:
    """All properties of a layout. Adds cells and clocks for `leads to` where time is explored."""

    def __init__(self, layout: Layout, *, untimed: bool) -> None:
        self.layout = layout
        promised = [item for item in layout.spec.properties if item.kind == "leads to"]
        judged = [item for item in promised if item.runs_only is None]
        #: why a property is not judged, by its name
        self.left_out = {
            item.name: item.runs_only or "time is left out"
            for item in promised
            if untimed or item.runs_only is not None
        }
        self.awaited = [] if untimed else list(self._awaited(judged))

    def _awaited(self, promised: Iterable[Property]) -> Iterator[Awaited]:
        layout = self.layout
        for item in promised:
            kind = layout.spec.machines[item.machine].per or ""
            trigger = layout.spec.messages[item.trigger or ""]
            if kind not in layout.keys(trigger):
                kind = ""
            for index in range(1, layout.kinds[kind] + 1) if kind else (0,):
                of = f"{item.name}, of {label_of(kind, index)}" if kind else item.name
                place = Place(f"property {item.name}", kind, index)
                cell = layout.flag(of, place)
                yield Awaited(item, kind, index, cell, layout.clock(of, place))

    def parts(self, message: str, keys: Mapping[str, int]) -> Iterator[tuple[Case, ...]]:
        """Walk what a message that is seen does to what is awaited."""
        for found in self.awaited:
            item, kind, index = found.item, found.key, found.index
            cell, clock = found.cell, found.clock
            asked = keys.get(kind, index)
            if message == item.trigger and asked == index:
                begun = Case(equals(cell, 0), ((cell, Number(1)),), (clock,))
                again = ((), (clock,)) if message in item.to else ((), ())
                yield begun, Case(negated(equals(cell, 0)), *again)
            elif message in item.to and self._answers(item, keys, index):
                yield (Case(every(), ((cell, Number(0)),)),)

    def _answers(self, item: Property, keys: Mapping[str, int], index: int) -> bool:
        """Tell whether an answer with these keys is one for this key: without a key, for all."""
        kind = self.layout.spec.machines[item.machine].per or ""
        return kind not in keys or keys[kind] == index

    def watches(self) -> Iterator[Watch]:
        """Walk all properties, for each copy of their machine."""
        layout = self.layout
        for item in layout.spec.properties:
            if item.condition is None:
                continue
            kind: Literal["never", "sometimes"] = "never"
            if item.kind == "sometimes":
                kind = "sometimes"
            for copy in layout.copies[item.machine]:
                meaning = copy.meaning(layout.limits, {})
                for way in meaning.ways(item.condition.tree, item.kind != "always"):
                    guard = every(copy.there(), way.guard)
                    yield Watch(kind, item.name, item.about, guard, way.bounds)
        for found in self.awaited:
            awaited = found.item
            bound = Bound(found.clock, ">", layout.limits[awaited.within or ""])
            to = " or ".join(awaited.to)
            about = f"{awaited.trigger} is followed by {to} too late: {awaited.about}"
            guard = negated(equals(found.cell, 0))
            yield Watch("never", awaited.name, about, guard, (bound,), "answer too late")

    def reading(self, clock: int) -> Iterator[Formula]:
        """Walk where the condition of a property reads a clock."""
        for watch in self.watches():
            if any(bound.clock == clock for bound in watch.bounds):
                yield watch.guard

    def running(self) -> Iterator[tuple[int, Formula]]:
        """Walk the clocks of what is awaited, each with where it runs."""
        for item in self.awaited:
            yield item.clock, negated(equals(item.cell, 0))

    def busy(self) -> Iterator[tuple[str, int, Formula]]:
        """Walk the keys that may not be given again, each with while what."""
        for item in self.awaited:
            if item.key:
                yield item.key, item.index, negated(equals(item.cell, 0))
