"""What one copy of a machine does with a message: its rows as cases, and where it has none.

The rule is that of `machines.model.table` and `machines.model.untimed`: the row whose guard is
true; else nothing, where the state ignores the message; else the copy refuses it. Variables that
nobody can read any more before they are set are put back to their initial values, and keys that
are followed for nothing are forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from machines.checker.formula import Binary, Formula, Number, every, negated, reads
from machines.checker.program import Bound, Case, Fault, Taken
from machines.checker.translation.attention import attention, leads
from machines.checker.translation.conditions import Meaning, is_possible
from machines.checker.translation.duties import Duties
from machines.checker.translation.layout import Copy, Layout, label_of
from machines.checker.translation.minding import Step
from machines.checker.translation.substitution import substituted
from machines.model.closure import names_read
from machines.model.ensemble import Fields
from machines.model.occurrence import Action
from machines.model.table import CompiledRow
from machines.model.untimed import live_variables
from machines.spec.expression import Assign, Bool, Compare, Name, Node

#: cells, and what they are set to
Sets = tuple[tuple[int, Formula], ...]
#: what becomes of a copy that is not there: it is made, it is not concerned, or it cannot answer;
#: `anew`: there may be one with the same label, which is forgotten
Absent = Literal["made", "unconcerned", "dumb", "anew"]


class Outcome(NamedTuple):
    """Something that a copy may do: a case, where the clocks meet the bounds.

    `is_row` where it takes a row; `ends` where it is in a final state then, None where the copy is
    not there.
    """

    bounds: tuple[Bound, ...]
    case: Case
    is_row: bool = False
    ends: bool | None = None


class Flaw(NamedTuple):
    """Where a copy refuses a message, or an effect leaves a domain."""

    bounds: tuple[Bound, ...]
    guard: Formula
    fault: Fault


class Reaction(NamedTuple):
    """All that a copy may do with a message."""

    outcomes: tuple[Outcome, ...]
    flaws: tuple[Flaw, ...]


class Request(NamedTuple):
    """What a copy is asked: to send or to receive a message with these fields, or a clock."""

    action: Action
    message: str
    fields: Fields


class _Change(NamedTuple):
    """What a row does from some source: where, what it sets, which timers start."""

    guard: Formula
    sets: Sets
    resets: tuple[int, ...]
    ends: bool


class Reactions:
    """The reactions of the copies of a layout."""

    def __init__(self, layout: Layout, duties: Duties) -> None:
        self.layout = layout
        self.duties = duties
        self._live = {
            machine.name: live_variables(machine, self._observed(machine.name))
            for machine in layout.spec.machines.values()
        }
        self._minded = {
            name: attention(layout.spec, copies[0].table) for name, copies in layout.copies.items()
        }

    def _observed(self, machine: str) -> frozenset[str]:
        """Return the variables of a machine that properties read."""
        items = (item for item in self.layout.spec.properties if item.machine == machine)
        return frozenset().union(*(names_read(item.condition, "variable") for item in items))

    def reaction(self, copy: Copy, request: Request, absent: Absent) -> Reaction:
        """Return what a copy does with a message, and what becomes of it if it is not there."""
        outcomes: list[Outcome] = []
        flaws: list[Flaw] = []
        if absent != "anew":
            for outcome, flaw in self._answers(copy, request):
                outcomes += outcome
                flaws += flaw
        if copy.key and absent == "unconcerned":
            outcomes.append(Outcome((), Case(negated(copy.there()))))
        elif copy.key and absent != "dumb":
            made = self._made(copy, request, absent == "anew")
            outcomes += made.outcomes
            flaws += made.flaws
        cells = self.layout.cells
        return Reaction(
            tuple(item for item in outcomes if is_possible(item.case.guard, cells)),
            tuple(item for item in flaws if is_possible(item.guard, cells)),
        )

    def steps(self, copy: Copy) -> Iterator[Step]:
        """Walk all that a copy may do once it is there, as far as its own cells and clocks go."""
        for request in self._requests(copy):
            found = self.reaction(copy, request, "dumb")
            for bounds, case, *_ in found.outcomes:
                yield Step(case.guard, bounds, case.sets, case.resets)
            for flaw in found.flaws:
                # Who sends what it has no row for does not do it: nothing is asked of its clocks.
                if request.action == "receive" or flaw.fault.kind != "unspecified reception":
                    yield Step(flaw.guard, flaw.bounds, (), ())

    def _requests(self, copy: Copy) -> Iterator[Request]:
        machine, messages = copy.table.machine, self.layout.spec.messages
        labels = {kind: label_of(kind, 1) for kind in self.layout.kinds}
        for name in sorted(machine.alphabet):
            action: Action = "send" if messages[name].sender == machine.role else "receive"
            for fields in self.layout.classes[name]:
                yield Request(action, name, tuple({**dict(fields), **labels}.items()))
        for clock in machine.clocks:
            yield Request("clock", clock, tuple(labels.items()))

    def _answers(self, copy: Copy, request: Request) -> Iterator[tuple[list[Outcome], list[Flaw]]]:
        """Walk what the copy does in its states, when it is there."""
        action, message, fields = request
        table = copy.table
        meaning = copy.meaning(self.layout.limits, dict(fields))
        of_state = {name: table.rows.get((name, action, message), ()) for name in table.states}
        for row in dict.fromkeys(row.row.id for rows in of_state.values() for row in rows):
            sources = [name for name, rows in of_state.items() if row in [r.row.id for r in rows]]
            yield self._row(copy, table.by_id[row], sources, request, meaning)
        groups: dict[tuple[tuple[str, ...], bool | None, Sets, str], list[str]] = {}
        for name, rows in of_state.items():
            state = table.states[name]
            is_ignored = table.ignores(name, action, message)
            ids = tuple(row.row.id for row in rows)
            followed = self._followed(copy, request, name, name)
            where = (ids, state.final, followed, "") if is_ignored else (ids, None, (), name)
            groups.setdefault(where, []).append(name)
        for (ids, ends, followed, name), states in groups.items():
            here = copy.at(*states)
            for way in meaning.ways(_any_of([table.by_id[row] for row in ids]), is_true=False):
                guard = every(here, way.guard)
                if ends is not None:
                    yield [Outcome(way.bounds, Case(guard, followed), ends=ends)], []
                else:
                    yield [], [Flaw(way.bounds, guard, _refusal(copy, name, message))]

    def _row(
        self,
        copy: Copy,
        row: CompiledRow,
        sources: list[str],
        request: Request,
        meaning: Meaning,
    ) -> tuple[list[Outcome], list[Flaw]]:
        """Return what a row does, with sources from which it does the same in one case."""
        changes: dict[_Change, list[str]] = {}
        for source in sources:
            for change in self._changes(copy, row, source, request, meaning):
                changes.setdefault(change, []).append(source)
        rows = (Taken(copy.table.machine.name, copy.label, row.row.id),)
        outcomes: list[Outcome] = []
        flaws: list[Flaw] = []
        for way in meaning.ways(_condition(row)):
            for change, states in changes.items():
                guard = every(copy.at(*states), way.guard, change.guard)
                wrong = list(self._wrong(row, meaning, guard))
                flaws += [Flaw(way.bounds, where, fault) for where, fault in wrong]
                guard = every(guard, *(negated(where) for where, _ in wrong))
                case = Case(guard, change.sets, change.resets, rows)
                outcomes.append(Outcome(way.bounds, case, True, change.ends))
        return outcomes, flaws

    def _changes(
        self, copy: Copy, row: CompiledRow, source: str, request: Request, meaning: Meaning
    ) -> Iterator[_Change]:
        """Walk what a row does from one source; it depends on which obligations held before."""
        machine = copy.table.machine
        target = row.row.target(source)
        effects = {e.variable: e.expression for e in row.row.effect if isinstance(e, Assign)}
        live = self._live[machine.name]
        sets: list[tuple[int, Formula]] = []
        if target != source:
            sets.append((copy.state, Number(copy.code(target))))
        for name, (cell, domain) in copy.variables.items():
            if name in live[target] and name in effects:
                sets.append((cell, meaning.code(effects[name].tree, domain)))
            elif name not in live[target] and name in live[source]:
                sets.append((cell, Number(self.layout.cells[cell].initial)))
        sets += self._followed(copy, request, source, target)
        resets = tuple(copy.clocks[name] for name in row.resets)
        sent = request.message if request.action == "send" else None
        ends = copy.table.states[target].final
        starts = self.duties.starts(copy, source, target, sent, frozenset(effects))
        for guard, timers in starts:
            yield _Change(guard, tuple(sets), tuple(dict.fromkeys((*resets, *timers))), ends)

    def _followed(self, copy: Copy, request: Request, source: str, target: str) -> Sets:
        """Return what a copy follows from now on, as far as that still matters."""
        machine = copy.table.machine
        message = self.layout.spec.messages.get(request.message)
        led = leads(machine, message) if message is not None else ()
        before, after = (self._minded[machine.name][state] for state in (source, target))
        sets: list[tuple[int, Formula]] = []
        for kind in machine.follows:
            cell = self.layout.follows[machine.name, copy.index, kind]
            if kind in after and kind in led:
                labels = self.layout.cells[cell].labels
                sets.append((cell, Number(labels.index(dict(request.fields)[kind]))))
            elif kind in before and kind not in after:
                sets.append((cell, Number(0)))
        return tuple(sets)

    def _wrong(
        self, row: CompiledRow, meaning: Meaning, guard: Formula
    ) -> Iterator[tuple[Formula, Fault]]:
        """Walk the values outside of its domain that a row may give a variable."""
        cells = self.layout.cells
        for effect in row.row.effect:
            if not isinstance(effect, Assign):
                continue
            domain = meaning.variables[effect.variable][1]
            if domain.kind != "int":
                continue
            new = meaning.formula(effect.expression.tree)
            read = [cells[number] for number in dict.fromkeys(reads(new))]
            reach = sum(item.high - item.low for item in read)
            lows = {number: cells[number].low for number in reads(new)}
            start = substituted(new, lows)
            low = start.value if isinstance(start, Number) else domain.low
            for bad in range(low - reach, low + reach + 1):
                where = every(guard, Binary("==", new, Number(bad)))
                if not domain.low <= bad <= domain.high and is_possible(where, cells):
                    what = f"{row.row.id} sets {effect.variable} to {bad}"
                    yield where, Fault("out of domain", what)

    # copies that are made by a message

    def _made(self, copy: Copy, request: Request, is_anew: bool) -> Reaction:
        """Return what a copy does that the message makes: it starts, and takes it at once."""
        cells = self.layout.cells
        start = {cell: cells[cell].initial for cell, _ in copy.variables.values()}
        start[copy.state] = copy.code(copy.table.machine.initial)
        machine = copy.table.machine
        follows = (self.layout.follows[machine.name, copy.index, kind] for kind in machine.follows)
        start.update(dict.fromkeys(follows, 0))
        here = every() if is_anew else negated(copy.there())
        outcomes: list[Outcome] = []
        flaws: list[Flaw] = []
        clocks = (*copy.clocks.values(), *copy.timers)
        for found, wrong in self._answers(copy, request):
            for outcome in found:
                if not _is_new(outcome.bounds):
                    continue
                guard = every(here, substituted(outcome.case.guard, start))
                new = dict(start) if is_anew else {copy.state: start[copy.state]}
                sets: dict[int, Formula] = {cell: Number(number) for cell, number in new.items()}
                sets.update((c, substituted(f, start)) for c, f in outcome.case.sets)
                case = Case(guard, tuple(sets.items()), clocks, outcome.case.rows)
                outcomes.append(Outcome((), case, outcome.is_row, outcome.ends))
            for flaw in wrong:
                if _is_new(flaw.bounds):
                    guard = every(here, substituted(flaw.guard, start))
                    flaws.append(Flaw((), guard, flaw.fault))
        return Reaction(tuple(outcomes), tuple(flaws))


def _is_new(bounds: tuple[Bound, ...]) -> bool:
    """Tell whether clocks at 0 meet the bounds."""
    zero = Fraction(0)
    return all(
        bound.relation in ("<", "<=") or (bound.relation == ">=" and bound.time <= zero)
        for bound in bounds
    )


def _refusal(copy: Copy, state: str, message: str) -> Fault:
    what = f"{copy.table.machine.name} in {state} receives {message}"
    return Fault("unspecified reception", what)


def _condition(row: CompiledRow) -> Node | None:
    """Return the guard of a row, and that its clock has reached its limit."""
    guard = None if row.row.guard is None else row.row.guard.tree
    if row.row.at is None:
        return guard
    ripe = Compare(">=", Name("clock", row.row.message), Name("limit", row.row.at))
    return ripe if guard is None else Bool("and", (ripe, guard))


def _any_of(rows: list[CompiledRow]) -> Node:
    """Return whether one of the rows may be taken, as far as guards go."""
    conditions = [_condition(row) for row in rows]
    return Bool("or", tuple(c if c is not None else Bool("and", ()) for c in conditions))
