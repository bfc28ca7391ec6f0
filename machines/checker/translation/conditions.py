"""Expressions of a spec as formulas over cells, and what they say about clocks as bounds.

A condition that compares clocks becomes several `Way`s: the disjunctive normal form of its clock
comparisons, each way with a formula for everything else. A way never holds where one with weaker
bounds holds already, so that no step is told twice without need.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, product
from typing import Any, NamedTuple

from machines.checker.formula import (
    FALSE,
    TRUE,
    Binary,
    Every,
    Formula,
    Number,
    Read,
    compiled,
    equals,
    every,
    negated,
    some,
)
from machines.checker.formula import reads as cells_read
from machines.checker.program import Bound, Cell, Relation
from machines.spec.expression import (
    Arith,
    Bool,
    Compare,
    Comparison,
    In,
    Literal,
    MessageField,
    Name,
    Node,
    Not,
    Scope,
    leaves,
    value_of,
)
from machines.spec.spec import Domain, Value

#: how many values are tried at most before a formula is taken to be possible
TRIES_MAX = 10_000
_OPPOSITE: dict[str, str] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}
_MIRRORED: dict[str, str] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


class Way(NamedTuple):
    """One way in which a condition holds: the clocks meet the bounds, and the guard is true."""

    bounds: tuple[Bound, ...]
    guard: Formula


@dataclass(frozen=True)
class Meaning:
    """What names stand for: variables and the state of one copy, and fields of one message.

    `states` are the values of the cell `state`; `clocks` are numbers in the program.
    """

    variables: Mapping[str, tuple[int, Domain]]
    state: int
    states: Mapping[str, int]
    clocks: Mapping[str, int]
    limits: Mapping[str, Fraction]
    fields: Mapping[str, Value]

    def formula(self, node: Node) -> Formula:
        """Return a tree that reads no clock as a formula. ValueError for one that cannot be."""
        if all(self._is_constant(leaf) for leaf in leaves(node)):
            return Number(self._whole(self._constant(node)))
        match node:
            case Name("variable", name):
                return Read(self.variables[name][0])
            case Bool(word, operands):
                parts = [self.formula(operand) for operand in operands]
                return every(*map(_plain, parts)) if word == "and" else some(*map(_plain, parts))
            case Not(operand):
                return negated(_plain(self.formula(operand)))
            case Arith(sign, left, right):
                return Binary(sign, self.formula(left), self.formula(right))
            case In(operand, members, is_negated):
                values = {member.value for member in members}
                found = some(*(where for v, where in self._choices(operand) if v in values))
                return negated(found) if is_negated else found
            case Compare(sign, left, right):
                return self._comparison(sign, left, right)
        raise ValueError(f"{node} cannot be told by cells")

    def code(self, node: Node, domain: Domain) -> Formula:
        """Return a tree as what a cell of that domain holds. ValueError where it cannot."""
        if domain.kind != "enum":
            return self.formula(node)
        if isinstance(node, Name) and node.kind == "variable":
            cell, other = self.variables[node.name]
            if other == domain:
                return Read(cell)
        if all(self._is_constant(leaf) for leaf in leaves(node)):
            return Number(domain.members().index(self._constant(node)))
        raise ValueError(f"{node} is no value of {domain.members()}")

    def _is_constant(self, leaf: Name | MessageField) -> bool:
        return isinstance(leaf, MessageField) or leaf.kind == "limit"

    def _constant(self, node: Node) -> Any:
        return value_of(node, Scope(limits=self.limits, message=self.fields))

    def _whole(self, constant: Any) -> int:
        if isinstance(constant, str) or Fraction(constant).denominator != 1:
            raise ValueError(f"{constant!r} is no whole number")
        return int(constant)

    def _choices(self, node: Node) -> Iterator[tuple[Any, Formula]]:
        """Walk the values that a tree may have, each with where it has it."""
        if all(self._is_constant(leaf) for leaf in leaves(node)):
            yield self._constant(node), TRUE
        elif isinstance(node, Name) and node.kind == "state":
            yield from ((name, equals(self.state, code)) for name, code in self.states.items())
        elif isinstance(node, Name):
            cell, domain = self.variables[node.name]
            for index, member in enumerate(domain.members()):
                code = index if domain.kind == "enum" else int(member or 0)
                yield member, equals(cell, code)
        else:
            raise ValueError(f"{node} has no list of values")

    def _comparison(self, sign: Comparison, left: Node, right: Node) -> Formula:
        if not any(map(self._is_symbol, (left, right))):
            return Binary(sign, self.formula(left), self.formula(right))
        test = _ORDER[sign]
        return some(
            *(
                every(here, there)
                for (one, here), (other, there) in product(
                    self._choices(left), self._choices(right)
                )
                if test(one, other)
            )
        )

    def _is_symbol(self, node: Node) -> bool:
        """Tell whether a tree stands for a state, a key or a member of an enum."""
        if isinstance(node, Name):
            is_enum = node.kind == "variable" and self.variables[node.name][1].kind == "enum"
            return node.kind == "state" or is_enum
        if isinstance(node, Literal):
            return isinstance(node.value, str)
        return isinstance(node, MessageField) and isinstance(self.fields[node.field], str)

    # clocks

    def ways(self, node: Node | None, is_true: bool = True) -> tuple[Way, ...]:
        """Return the ways in which a condition is true, or is false; None is always true."""
        if node is None:
            return (Way((), TRUE),) if is_true else ()
        return distinct(self._ways(node, is_true))

    def _ways(self, node: Node, is_true: bool) -> list[Way]:
        if not any(isinstance(leaf, Name) and leaf.kind == "clock" for leaf in leaves(node)):
            formula = _plain(self.formula(node))
            return [Way((), formula if is_true else negated(formula))]
        match node:
            case Not(operand):
                return self._ways(operand, not is_true)
            case Bool(word, operands):
                parts = [self._ways(operand, is_true) for operand in operands]
                is_joint = (word == "and") is is_true
                return joined(parts) if is_joint else list(chain.from_iterable(parts))
            case Compare(sign, Name("clock", name), time):
                return self._clock(name, sign, time, is_true)
            case Compare(sign, time, Name("clock", name)):
                return self._clock(name, _MIRRORED[sign], time, is_true)
        raise ValueError(f"{node} compares a clock in a way that cannot be told by bounds")

    def _clock(self, name: str, sign: str, time: Node, is_true: bool) -> list[Way]:
        constant = Fraction(self._constant(time))
        number = self.clocks[name]
        ways: dict[str, tuple[tuple[Relation, ...], ...]] = {
            "<": (("<",),),
            "<=": (("<=",),),
            ">": ((">",),),
            ">=": ((">=",),),
            "==": (("<=", ">="),),
            "!=": (("<",), (">",)),
        }
        found = (
            tightened(Bound(number, relation, constant) for relation in relations)
            for relations in ways[sign if is_true else _OPPOSITE[sign]]
        )
        return [Way(bounds, TRUE) for bounds in found if bounds is not None]


def _plain(formula: Formula) -> Formula:
    """Return a truth value that is a constant as TRUE or FALSE."""
    if isinstance(formula, Number):
        return TRUE if formula.value else FALSE
    return formula


def tightened(bounds: Iterable[Bound]) -> tuple[Bound, ...] | None:
    """Return the least bounds that say the same, in a fixed order; None where no age meets all.

    >>> tightened([Bound(0, ">=", Fraction(1)), Bound(0, ">", Fraction(1))])
    (Bound(clock=0, relation='>', time=Fraction(1, 1)),)
    """
    lower: dict[int, tuple[Fraction, bool]] = {}
    upper: dict[int, tuple[Fraction, bool]] = {}
    for clock, relation, time in ((b.clock, b.relation, b.time) for b in bounds):
        if relation in (">", ">="):
            lower[clock] = max(lower.get(clock, (time, False)), (time, relation == ">"))
        else:
            upper[clock] = min(upper.get(clock, (time, True)), (time, relation == "<="))
    found: list[Bound] = []
    for clock in sorted({*lower, *upper}):
        low, is_above = lower.get(clock, (Fraction(0), False))
        if low < 0:
            low, is_above = Fraction(0), False
        if low > 0 or is_above:
            found.append(Bound(clock, ">" if is_above else ">=", low))
        if clock in upper:
            high, is_closed = upper[clock]
            if high < low or (high == low and (is_above or not is_closed)):
                return None
            found.append(Bound(clock, "<=" if is_closed else "<", high))
    return tuple(found)


def joined(parts: Sequence[Sequence[Way]]) -> list[Way]:
    """Return the ways in which one way of each part holds."""
    found: list[Way] = []
    for chosen in product(*parts):
        bounds = tightened(bound for way in chosen for bound in way.bounds)
        guard = every(*(way.guard for way in chosen))
        if bounds is not None and guard != FALSE:
            found.append(Way(bounds, guard))
    return found


def distinct(ways: Iterable[Way]) -> tuple[Way, ...]:
    """Return ways with the same bounds as one, each without what weaker bounds allow already."""
    merged: dict[tuple[Bound, ...], list[Formula]] = {}
    for way in ways:
        merged.setdefault(way.bounds, []).append(way.guard)
    found = {bounds: some(*guards) for bounds, guards in merged.items()}
    result: list[Way] = []
    for bounds, guard in found.items():
        looser = [other for other in found if other != bounds and _implies(bounds, other)]
        weaker = [found[other] for other in looser]
        left = every(guard, *map(negated, weaker))
        if left != FALSE:
            result.append(Way(bounds, left))
    return tuple(sorted(result, key=lambda way: len(way.bounds)))


def _implies(bounds: Sequence[Bound], weaker: Sequence[Bound]) -> bool:
    """Tell whether ages that meet the bounds meet the weaker ones."""
    return tightened((*bounds, *weaker)) == tuple(bounds)


def is_possible(formula: Formula, cells: Sequence[Cell]) -> bool:
    """Tell whether some values of the cells make a formula true; True where that takes too long."""
    parts = formula.parts if isinstance(formula, Every) else (formula,)
    pairs = sorted((({*cells_read(part)}, part) for part in parts), key=lambda pair: len(pair[0]))
    order = list(dict.fromkeys(cell for read, _ in pairs for cell in sorted(read)))
    # Each part is looked at as soon as all cells that it reads have a value.
    ready: list[list[Callable[[Sequence[int]], int]]] = [[] for _ in (None, *order)]
    for read, part in pairs:
        ready[max((order.index(cell) + 1 for cell in read), default=0)].append(compiled(part))
    values = [0] * len(cells)
    tries = 0

    def found(depth: int) -> bool:
        nonlocal tries
        tries += 1
        if not all(is_true(values) for is_true in ready[depth]):
            return False
        if depth == len(order) or tries > TRIES_MAX:
            return True
        cell = cells[order[depth]]
        for number in range(cell.low, cell.high + 1):
            values[order[depth]] = number
            if found(depth + 1):
                return True
        return False

    return found(0)
