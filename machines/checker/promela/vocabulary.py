"""The words of a program in Promela: a variable for each cell, a constant for each named value.

And its formulas, which are nearly the same there: values are integers, truth is 1, the signs and
their precedence are those of C.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import assert_never

from machines.checker.formula import (
    Among,
    Binary,
    Every,
    Formula,
    Negated,
    Number,
    Read,
    Sign,
    Some,
)
from machines.checker.program import Cell, Program

__all__ = ["HOLDS", "PROCESS", "Vocabulary", "type_of"]

#: what a variable may not be called: the words of Promela, those of C, and macros in it by SPIN
WORDS_OF_PROMELA = """
    active assert atomic bit bool break byte chan cond_expr d_proctype d_step do else empty
    enabled eval false fi full get_p get_priority goto hidden if in init inline int int_max len
    local ltl mtype nempty never nfull notrace now np_ od of pc_value pid print printf printm
    priority proctype provided return run select set_p set_priority short show skip stdin
    timeout trace true typedef unless unsigned xr xs
"""
WORDS_OF_C = """
    auto case char const continue default double enum extern float for long register restrict
    signed sizeof static struct switch uchar uint ulong union ushort void volatile while
    cas enter_critical final get16bits get_permuted getframe grab_state iam_alive leave_critical
    max mix onstack_now onstack_put onstack_zap pptr q_sz qptr rot wasnew
"""
RESERVED = frozenset(f"{WORDS_OF_PROMELA} {WORDS_OF_C}".split())

#: the name of the one process of a model
PROCESS = "system"
#: the variable that holds the condition of the claim at hand
HOLDS = "claim_holds"

#: the types of Promela that hold the range low..high, the smallest first
TYPES = (
    ("bit", 0, 1),
    ("byte", 0, 2**8 - 1),
    ("short", -(2**15), 2**15 - 1),
    ("int", -(2**31), 2**31 - 1),
)

# How tightly a formula binds: what binds less than its place demands stands in parentheses.
EITHER, BOTH, COMPARED, SUMMED, WHOLE = range(5)

#: values whose labels Promela knows
TRUTH = {(0, "false"), (1, "true")}

EQUALITY: frozenset[Sign] = frozenset({"==", "!="})
ARITHMETIC: frozenset[Sign] = frozenset({"+", "-"})


def type_of(cell: Cell) -> str:
    """Return the smallest type that holds the domain of a cell. ValueError where there is none."""
    for name, low, high in TYPES:
        if low <= cell.low and cell.high <= high:
            return name
    raise ValueError(f"{cell.name}: no type of Promela holds {cell.low}..{cell.high}")


class Vocabulary:
    """What the cells of a program and their values are called.

    `variables` are the names of the cells, by number, and `befores` those of what they were before
    a step, in small letters, since what SPIN defines for the C compiler is in capitals;
    `constants` are the values of the named constants. A constant is the machine and the
    label in capitals, `CLIENT_DRAINING`; where two cells of a machine mean different values by a
    label, the cell and the label.
    """

    def __init__(self, program: Program) -> None:
        self.cells = program.cells
        self.constants: dict[str, int] = {}
        self._labels = [
            {value: self._constant(cell, value, label) for value, label in _labelled(cell)}
            for cell in program.cells
        ]
        taken = {*self.constants, *RESERVED, PROCESS, HOLDS}
        self.variables = tuple(
            _unlike(_identifier(cell.name).lower(), taken) for cell in program.cells
        )
        self.befores = tuple(_unlike(f"old_{name}", taken) for name in self.variables)

    def text(self, formula: Formula, written: Collection[int] = ()) -> str:
        """Return a formula in Promela; of the cells `written`, it reads what they were before."""
        return self._text(formula, EITHER, written)

    def value(self, cell: int, formula: Formula, written: Collection[int] = ()) -> str:
        """Return the right-hand side of an assignment to a cell, by its label if it has one."""
        if isinstance(formula, Number) and formula.value in self._labels[cell]:
            return self._labels[cell][formula.value]
        return self._text(formula, COMPARED, written)

    def _text(self, formula: Formula, place: int, written: Collection[int]) -> str:
        match formula:
            case Number(number):
                return str(number)
            case Read(cell):
                return (self.befores if cell in written else self.variables)[cell]
            case Binary(sign, left, right):
                return self._binary(sign, left, right, place, written)
            case Among(operand, values):
                same = (Binary("==", operand, Number(value)) for value in values)
                return self._text(Some(tuple(same)), place, written)
            case Every(parts):
                return self._joined("&&", "true", parts, BOTH, place, written)
            case Some(parts):
                return self._joined("||", "false", parts, EITHER, place, written)
            case Negated(operand):
                return f"!({self._text(operand, EITHER, written)})"
        assert_never(formula)

    def _binary(
        self, sign: Sign, left: Formula, right: Formula, place: int, written: Collection[int]
    ) -> str:
        """Return a comparison, sum or difference. Comparisons do not associate; sums do so left."""
        binds, right_binds = (SUMMED, WHOLE) if sign in ARITHMETIC else (COMPARED, SUMMED)
        first = self._label(sign, right, left) or self._text(left, SUMMED, written)
        second = self._label(sign, left, right) or self._text(right, right_binds, written)
        return _within(f"{first} {sign} {second}", binds, place)

    def _label(self, sign: Sign, cell: Formula, number: Formula) -> str | None:
        """Return the constant for a number that is held against a cell which has a label for it."""
        if sign in EQUALITY and isinstance(cell, Read) and isinstance(number, Number):
            return self._labels[cell.cell].get(number.value)
        return None

    def _joined(
        self,
        sign: str,
        nothing: str,
        parts: tuple[Formula, ...],
        binds: int,
        place: int,
        written: Collection[int],
    ) -> str:
        """Return a conjunction or disjunction: `nothing` where it is empty, and never a number."""
        # A part that is the only one, or the operand of the other sign, stands by itself.
        texts = [self._text(part, COMPARED, written) for part in parts]
        if not texts:
            return nothing
        if len(texts) == 1:
            texts = [texts[0], "true" if sign == "&&" else "false"]
        return _within(f" {sign} ".join(texts), binds, place)

    def _constant(self, cell: Cell, value: int, label: str) -> str:
        if (value, label) in TRUTH:
            return label
        for owner in (cell.place.machine, cell.name):
            found = _identifier(f"{owner}_{label}").upper()
            if self.constants.setdefault(found, value) == value:
                return found
        found = _unlike(found, set(self.constants))
        self.constants[found] = value
        return found


def _labelled(cell: Cell) -> Iterator[tuple[int, str]]:
    return enumerate(cell.labels, cell.low)


def _identifier(name: str) -> str:
    """Return a name with whatever no identifier may hold replaced."""
    found = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_")
    return found if found[:1].isalpha() else f"x_{found}"


def _unlike(name: str, taken: set[str]) -> str:
    """Return the name, with a number where it is taken already; it is taken from now on."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    taken.add(found)
    return found


def _within(text: str, binds: int, place: int) -> str:
    return text if binds >= place else f"({text})"
