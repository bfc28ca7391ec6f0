"""Mutants: a spec with one small fault, such as a reviewer may overlook.

Each operator walks one kind of fault over the whole spec, in its order. Mutants are specs that
were not read from a file: nothing says that one is sound.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from machines.review.edits import with_limit, with_row, with_rows, with_state
from machines.review.printed import expression, printed
from machines.spec.expression import Assign, Bool, Compare, Comparison, Node, Not, Reset
from machines.spec.spec import Limit, Machine, Row, Spec


@dataclass(frozen=True, slots=True)
class Mutant:
    """A spec with one fault. `target` is the id of a row or an obligation, or a name.

    `what` says in words what is otherwise.
    """

    operator: str
    target: str
    what: str
    spec: Spec

    @property
    def name(self) -> str:
        """The operator and what it was applied to: `drop guard X21`."""
        return f"{self.operator} {self.target}"


_Made = Iterator[tuple[str, str, Spec]]
Operator = Callable[[Spec], _Made]


def mutants(spec: Spec, limit: int | None = None, seed: int = 0) -> list[Mutant]:
    """Return all mutants of a spec, or `limit` of them drawn with a seed, in their order.

    A sample takes of each operator in turn, so that small kinds of fault are not lost in large.
    """
    made = [
        [Mutant(name, target, what, other) for target, what, other in operator(spec)]
        for name, operator in OPERATORS.items()
    ]
    everything = [each for group in made for each in group]
    if limit is None or limit >= len(everything):
        return everything
    chance = random.Random(seed)
    shuffled = [chance.sample(group, len(group)) for group in made]
    chosen: list[Mutant] = []
    for turn in range(max(map(len, shuffled))):
        chosen += [group[turn] for group in shuffled if turn < len(group)]
    kept = {id(each) for each in chosen[:limit]}
    return [each for each in everything if id(each) in kept]


def _rows(spec: Spec) -> Iterator[tuple[Machine, Row]]:
    return ((machine, row) for machine in spec.machines.values() for row in machine.rows)


def _guarded(spec: Spec, machine: Machine, row: Row, tree: Node) -> Spec:
    return with_row(spec, machine, row, replace(row, guard=expression(tree)))


def _drop_guard(spec: Spec) -> _Made:
    for machine, row in _rows(spec):
        if row.guard is not None:
            other = with_row(spec, machine, row, replace(row, guard=None))
            yield row.id, f"without its guard {row.guard.source}", other


def _drop_conjunct(spec: Spec) -> _Made:
    for machine, row in _rows(spec):
        if row.guard is None:
            continue
        parts = _conjuncts(row.guard.tree)
        for index, part in enumerate(parts if len(parts) > 1 else ()):
            tree = _joined([*parts[:index], *parts[index + 1 :]])
            yield row.id, f"without {printed(part)}", _guarded(spec, machine, row, tree)


def _negate_conjunct(spec: Spec) -> _Made:
    for machine, row in _rows(spec):
        if row.guard is None:
            continue
        parts = _conjuncts(row.guard.tree)
        for index, part in enumerate(parts):
            negated = part.operand if isinstance(part, Not) else Not(part)
            tree = _joined([*parts[:index], negated, *parts[index + 1 :]])
            what = f"{printed(negated)} for {printed(part)}"
            yield row.id, what, _guarded(spec, machine, row, tree)


def _conjuncts(tree: Node) -> list[Node]:
    return list(tree.operands) if isinstance(tree, Bool) and tree.operator == "and" else [tree]


def _joined(parts: list[Node]) -> Node:
    return parts[0] if len(parts) == 1 else Bool("and", tuple(parts))


#: each relation and the one that differs from it where both sides are equal
_RELATIONS: dict[Comparison, Comparison] = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


def _change_relation(spec: Spec) -> _Made:
    for machine, row in _rows(spec):
        for old, new, tree in _otherwise(row.guard.tree) if row.guard else ():
            what = f"{printed(new)} for {printed(old)}"
            yield row.id, what, _guarded(spec, machine, row, tree)


def _otherwise(node: Node) -> Iterator[tuple[Node, Node, Node]]:
    """Walk the comparisons of a tree: as it is, as it might be, and the whole tree then."""
    match node:
        case Compare(sign, left, right) if sign in _RELATIONS:
            new = Compare(_RELATIONS[sign], left, right)
            yield node, new, new
        case Not(operand):
            for one, other, tree in _otherwise(operand):
                yield one, other, Not(tree)
        case Bool(word, operands):
            for index, operand in enumerate(operands):
                for one, other, tree in _otherwise(operand):
                    whole = (*operands[:index], tree, *operands[index + 1 :])
                    yield one, other, Bool(word, whole)


def _swap_dests(spec: Spec) -> _Made:
    """Walk pairs of rows that follow each other and leave a state in common for different ones."""
    for machine in spec.machines.values():
        for one, other in pairwise(machine.rows):
            if set(one.sources) & set(other.sources) and one.dest != other.dest:
                swapped = {
                    one.id: replace(one, dest=other.dest),
                    other.id: replace(other, dest=one.dest),
                }
                rows = (swapped.get(row.id, row) for row in machine.rows)
                what = f"into {other.dest or 'same'}, and {other.id} into {one.dest or 'same'}"
                yield one.id, what, with_rows(spec, machine, rows)


def _redirect(spec: Spec) -> _Made:
    for machine, row in _rows(spec):
        names = [state.name for state in machine.states]
        here = row.dest or row.sources[0]
        if len(names) > 1:
            dest = names[(names.index(here) + 1) % len(names)]
            other = with_row(spec, machine, row, replace(row, dest=dest))
            yield row.id, f"into {dest} instead of {row.dest or 'same'}", other


def _lose(kind: type[Reset | Assign]) -> Operator:
    def lose(spec: Spec) -> _Made:
        for machine, row in _rows(spec):
            for index, statement in enumerate(row.effect):
                if not isinstance(statement, kind):
                    continue
                effect = (*row.effect[:index], *row.effect[index + 1 :])
                name = statement.clock if isinstance(statement, Reset) else statement.variable
                other = with_row(spec, machine, row, replace(row, effect=effect))
                yield row.id, f"does not set {name}", other

    return lose


def _drop_row(spec: Spec) -> _Made:
    for machine, row in _rows(spec):
        what = f"without {row.action} {row.message} in {', '.join(row.sources)}"
        yield row.id, what, with_row(spec, machine, row)


def _drop_source(spec: Spec) -> _Made:
    for machine, row in _rows(spec):
        for source in row.sources if len(row.sources) > 1 else ():
            kept = tuple(each for each in row.sources if each != source)
            other = with_row(spec, machine, row, replace(row, sources=kept))
            yield row.id, f"not in {source}", other


def _extra_output(spec: Spec) -> _Made:
    """Walk rows that send, each once more in the next state that does not send that message."""
    for machine, row in _rows(spec):
        if row.action != "send":
            continue
        taken = {
            source
            for other in machine.rows
            if (other.action, other.message) == ("send", row.message)
            for source in other.sources
        }
        names = [state.name for state in machine.states]
        first = names.index(row.sources[-1])
        free = (name for name in (*names[first:], *names[:first]) if name not in taken)
        place = next(free, None)
        if place is not None:
            extra = replace(row, id=f"{row.id}x", sources=(place,))
            other = with_row(spec, machine, row, row, extra)
            yield row.id, f"sends {row.message} in {place}, too", other


def _drop_ignore(spec: Spec) -> _Made:
    for machine in spec.machines.values():
        for state in machine.states:
            for message in state.ignore:
                kept = {name: why for name, why in state.ignore.items() if name != message}
                other = with_state(spec, machine, replace(state, ignore=kept))
                yield f"{machine.name}.{state.name}", f"does not ignore {message}", other


def _drop_obligation(spec: Spec) -> _Made:
    for machine in spec.machines.values():
        for state in machine.states:
            for obligation in state.must:
                kept = tuple(each for each in state.must if each.id != obligation.id)
                other = with_state(spec, machine, replace(state, must=kept))
                yield obligation.id, f"{state.name} does not owe it", other


def _free_obligation(spec: Spec) -> _Made:
    for machine in spec.machines.values():
        for state in machine.states:
            for index, obligation in enumerate(state.must):
                if obligation.when is None:
                    continue
                musts = (
                    *state.must[:index],
                    replace(obligation, when=None),
                    *state.must[index + 1 :],
                )
                other = with_state(spec, machine, replace(state, must=musts))
                yield obligation.id, f"whether or not {obligation.when.source}", other


def _scale(factor: int, *, is_wider: bool) -> Operator:
    def scale(spec: Spec) -> _Made:
        for limit in spec.limits.values():
            value = limit.value * factor if is_wider else limit.value / factor
            if limit.unit == "count":
                value = limit.value + (1 if is_wider else -1)
            if value >= 0 and value != limit.value:
                what = f"{_amount(limit)} becomes {_amount(replace(limit, value=value))}"
                yield limit.name, what, with_limit(spec, replace(limit, value=value))

    return scale


def _amount(limit: Limit) -> str:
    return f"{float(limit.value):g}" + ("" if limit.unit == "count" else f" {limit.unit}")


#: every kind of fault by its name; limits are doubled and halved, counts get one more or less
OPERATORS: dict[str, Operator] = {
    "drop guard": _drop_guard,
    "drop conjunct": _drop_conjunct,
    "negate conjunct": _negate_conjunct,
    "change relation": _change_relation,
    "swap dests": _swap_dests,
    "redirect": _redirect,
    "lose reset": _lose(Reset),
    "lose assignment": _lose(Assign),
    "drop row": _drop_row,
    "drop source": _drop_source,
    "extra output": _extra_output,
    "drop ignore": _drop_ignore,
    "drop obligation": _drop_obligation,
    "free obligation": _free_obligation,
    "widen limit": _scale(2, is_wider=True),
    "narrow limit": _scale(2, is_wider=False),
}
