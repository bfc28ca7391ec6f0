"""Both versions of every machine that changed, as one drawing: what is new, gone and otherwise.

A row that changed stands there twice: as it was, and as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from machines.review.formal import formal
from machines.spec.spec import Machine, Obligation, Row, Spec, State
from machines.write.change_graph import ADDED, IS, REMOVED, WAS, Mark, Revised


def merged(before: Spec, after: Spec) -> Revised:
    """Return the machines that differ in what counts, with a mark on all that does."""
    limits = {**before.limits, **after.limits}
    spec = replace(after, limits=limits, messages={**before.messages, **after.messages})
    machines: list[Machine] = []
    marks: dict[tuple[str, str], Mark] = {}
    for name in dict.fromkeys((*after.machines, *before.machines)):
        old, new = before.machines.get(name), after.machines.get(name)
        if old is None or new is None or formal(old) != formal(new):
            machines.append(_Merge(old, new, marks).machine())
    changed = [
        f"{name}: {_value(before, name)} -> {_value(after, name)}"
        for name in limits
        if _value(before, name) != _value(after, name)
    ]
    return Revised(spec, tuple(machines), marks, tuple(changed))


def _value(spec: Spec, name: str) -> str:
    if name not in spec.limits:
        return "none"
    limit = spec.limits[name]
    return f"{float(limit.value):g}" + ("" if limit.unit == "count" else f" {limit.unit}")


class _Merge:
    """One machine while it is put together; `marks` are noted by (machine, name)."""

    def __init__(
        self, old: Machine | None, new: Machine | None, marks: dict[tuple[str, str], Mark]
    ) -> None:
        self._old = old
        self._new = new
        self._marks = marks

    def machine(self) -> Machine:
        """Return the machine with everything that either version has."""
        base = self._new or self._old
        assert base is not None, "one of them is there"
        old, new = self._old or replace(base, states=(), rows=()), self._new
        new = new or replace(base, states=(), rows=())
        self._name = base.name
        states = tuple(self._states(old, new))
        rows = tuple(self._rows(old, new))
        return replace(base, states=states, rows=rows)

    def _mark(self, name: str, mark: Mark) -> None:
        self._marks[self._name, name] = mark

    def _states(self, old: Machine, new: Machine) -> Iterator[State]:
        olds = {state.name: state for state in old.states}
        news = {state.name: state for state in new.states}
        for name in dict.fromkeys((*news, *olds)):
            was, here = olds.get(name), news.get(name)
            if was is None or here is None:
                self._mark(name, ADDED if was is None else REMOVED)
            elif formal(was) != formal(here):
                self._mark(name, IS)
            state = here or was
            assert state is not None, "one of them is there"
            musts = self._owed(was.must if was else (), here.must if here else ())
            yield replace(state, must=tuple(musts))

    def _owed(
        self, old: tuple[Obligation, ...], new: tuple[Obligation, ...]
    ) -> Iterator[Obligation]:
        olds, news = {each.id: each for each in old}, {each.id: each for each in new}
        for name in dict.fromkeys((*news, *olds)):
            was, here = olds.get(name), news.get(name)
            if was is not None and here is not None and formal(was) == formal(here):
                yield here
                continue
            if was is not None:
                yield replace(was, id=self._named(name, REMOVED if here is None else WAS))
            if here is not None:
                yield replace(here, id=self._named(name, ADDED if was is None else IS))

    def _rows(self, old: Machine, new: Machine) -> Iterator[Row]:
        olds, news = {row.id: row for row in old.rows}, {row.id: row for row in new.rows}
        for name in dict.fromkeys((*news, *olds)):
            was, here = olds.get(name), news.get(name)
            if was is not None and here is not None and formal(was) == formal(here):
                yield here
                continue
            if was is not None:
                yield replace(was, id=self._named(name, REMOVED if here is None else WAS))
            if here is not None:
                yield replace(here, id=self._named(name, ADDED if was is None else IS))

    def _named(self, name: str, mark: Mark) -> str:
        """Return the name under which a version of a part is drawn."""
        shown = f"{mark.sign} {name}"
        self._mark(shown, mark)
        return shown
