"""Every case that guards can tell apart, so that claims about guards are checked, not sampled.

Variables and fields run through their domains. A clock runs through the limits that it is compared
with, the gaps between them, and what lies beyond: guards cannot tell more apart. Keys, which are
compared for equality only, run through as many values as there are keys. Limits take the values of
the file and of each instance.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from machines.spec.expression import (
    Arith,
    Bool,
    Compare,
    In,
    MessageField,
    Name,
    Node,
    Not,
    Quantity,
    Scope,
    leaves,
    name_of,
    value_of,
)
from machines.spec.spec import Machine, Message, Spec

CASES_MAX = 100_000
#: A name as guards write it -> its value.
Case = Mapping[str, Quantity]


class TooManyCases(Exception):
    """The guards tell more cases apart than can be checked."""


@dataclass(frozen=True, slots=True)
class Cases:
    """All cases of some guards: for each set of limits, the values that each name takes."""

    kinds: Mapping[str, str]
    grids: tuple[tuple[Mapping[str, Fraction], Mapping[str, Sequence[Quantity]]], ...]
    state: str

    def __iter__(self) -> Iterator[tuple[Case, Scope]]:
        for limits, grid in self.grids:
            for values in itertools.product(*grid.values()):
                case = dict(zip(grid, values, strict=True))
                yield case, self._scope(case, limits)

    def _scope(self, case: Case, limits: Mapping[str, Fraction]) -> Scope:
        scope = Scope({}, {}, limits, {}, self.state)
        tables: dict[str, object] = {
            "variable": scope.variables,
            "clock": scope.clocks,
            "field": scope.message,
        }
        for name, value in case.items():
            table = tables[self.kinds[name]]
            assert isinstance(table, dict)
            table[name.removeprefix("msg.")] = value
        return scope

    def witness(self, holds: Callable[[Scope], bool]) -> str | None:
        """Return a case in which `holds`, by the names that matter; None where there is none."""
        found = next(((case, scope) for case, scope in self if holds(scope)), None)
        if found is None:
            return None
        kept, limits = dict(found[0]), found[1].limits
        for name in found[0]:
            rest = {other: value for other, value in kept.items() if other != name}
            if all(
                holds(scope)
                for case, scope in self
                if scope.limits is limits and rest.items() <= case.items()
            ):
                kept = rest
        shown = [f"{name} = {self._shown(name, value)}" for name, value in kept.items()]
        return ", ".join(shown) or "in every case"

    def _shown(self, name: str, value: Quantity) -> str:
        if self.kinds[name] == "clock" and isinstance(value, Fraction):
            return f"{float(value):g} s"
        return str(value).lower() if isinstance(value, bool) else str(value)


def cases(
    spec: Spec, machine: Machine, message: Message | None, state: str, trees: Iterable[Node]
) -> Cases:
    """Return every case that `trees` can tell apart. TooManyCases where they are too many."""
    trees = list(trees)
    names = {name_of(leaf): leaf for tree in trees for leaf in leaves(tree)}
    kinds = {name: _kind(leaf) for name, leaf in names.items() if _kind(leaf) in _FREE}
    mentioned = [name for name, leaf in names.items() if _kind(leaf) == "limit"]
    grids = []
    for limits in limit_sets(spec, mentioned):
        grid = {
            name: _values(machine, message, names[name], trees, limits) for name in sorted(kinds)
        }
        grids.append((limits, grid))
    if sum(math.prod(map(len, grid.values())) for _, grid in grids) > CASES_MAX:
        raise TooManyCases
    return Cases(kinds, tuple(grids), state)


_FREE = ("variable", "clock", "field")


def _kind(leaf: Name | MessageField) -> str:
    return leaf.kind if isinstance(leaf, Name) else "field"


def limit_sets(spec: Spec, names: Sequence[str]) -> list[Mapping[str, Fraction]]:
    """Return the values that some limits have together: in the file, and in each instance."""
    base = {name: spec.limits[name].value for name in names}
    sets: list[Mapping[str, Fraction]] = [base]
    for instance in spec.instances:
        changed = base | {k: v for k, v in instance.limits.items() if k in base}
        if changed not in sets:
            sets.append(changed)
    return sets


def _values(
    machine: Machine,
    message: Message | None,
    leaf: Name | MessageField,
    trees: Sequence[Node],
    limits: Mapping[str, Fraction],
) -> Sequence[Quantity]:
    if isinstance(leaf, MessageField):
        domain = message.domain(leaf.field) if message else None
        assert domain is not None
        if domain.kind != "key":
            return domain.members()
        keys = {x for tree in trees for x in leaves(tree) if isinstance(x, MessageField)}
        return [f"key {i + 1}" for i in range(len(keys))]
    if leaf.kind == "variable":
        return next(v.domain for v in machine.variables if v.name == leaf.name).members()
    bounds = {b for tree in trees for b in _bounds(tree, leaf, limits)}
    marks = sorted({Fraction(0), *(bound for bound in bounds if bound > 0)})
    gaps = [(a + b) / 2 for a, b in itertools.pairwise(marks)]
    return sorted([*marks, *gaps, marks[-1] + 1])


def _bounds(node: Node, clock: Name, limits: Mapping[str, Fraction]) -> Iterator[Fraction]:
    """Walk what a clock is compared with."""
    match node:
        case Compare(_, left, right):
            for one, other in ((left, right), (right, left)):
                value = value_of(other, Scope(limits=limits)) if one == clock else None
                if isinstance(value, int | Fraction):
                    yield Fraction(value)
        case Bool(_, operands):
            for operand in operands:
                yield from _bounds(operand, clock, limits)
        case Not(operand) | In(operand):
            yield from _bounds(operand, clock, limits)
        case Arith():
            return
