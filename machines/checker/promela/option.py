"""A command as an option of the loop of a Promela model, and how the text of one is laid out."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeVar

from machines.checker.formula import TRUE, Formula, reads
from machines.checker.program import Case, Command
from machines.checker.promela.vocabulary import Vocabulary

__all__ = ["OPTION", "Option", "comment", "wrapped"]

WIDTH = 100
OPTION = "    :: atomic {"  # how an option begins, and nothing else
GLUE = "\0"  # a blank at which no line is broken

Item = TypeVar("Item")


class Option:
    """A command as an option of the loop.

    Promela assigns one thing after another where a command sets all its cells at once. So what is
    written later may not read what was written before: parts, and the assignments of a case, are
    put into an order in which that is so; where there is none, the value before is `kept`.
    """

    def __init__(self, command: Command, words: Vocabulary) -> None:
        self.command = command
        self.words = words
        self.kept: set[int] = set()
        parts = _ordered([part for part in command.parts if part], _part_reads, _part_writes)
        written: set[int] = set()
        # Where no case applies, a d_step waits if the choice comes first; later it is an error.
        self.statements = [] if any(_is_plain(part) for part in parts[:1]) else [" " * 12 + "skip"]
        for part in parts:
            self.statements.append("\n".join(self._part(part, written)))
            written |= _part_writes(part)

    def lines(self) -> Iterator[str]:
        """Walk the lines of the option."""
        command, words = self.command, self.words
        yield from comment(command.name, 4)
        yield from wrapped(f"{OPTION.strip()} ({words.text(command.guard)}) ->", 4)
        yield "        d_step {"
        saves = [f"{words.befores[c]} = {words.variables[c]}" for c in sorted(self.kept)]
        statements = [*(" " * 12 + save for save in saves), *self.statements]
        yield from ";\n".join(statements).split("\n")
        yield "        } }"

    def _part(self, part: Sequence[Case], written: Collection[int]) -> Iterator[str]:
        """Walk the lines of a part: a choice, or its one case that is always there."""
        if _is_plain(part):
            yield from self._effect(part[0], written, 12)
            return
        yield " " * 12 + "if"
        for case in part:
            yield from wrapped(f":: ({self._read(case.guard, written)}) ->", 12)
            yield from self._effect(case, written, 20)
        yield " " * 12 + "fi"

    def _effect(self, case: Case, written: Collection[int], indent: int) -> Iterator[str]:
        """Walk the lines of the assignments of a case, after its rows."""
        rows = ", ".join(f"{t.machine} {t.key} {t.row}".replace("  ", " ") for t in case.rows)
        if rows:
            yield from comment(rows, indent)
        before = set(written)
        statements = []
        for cell, formula in _ordered(case.sets, _set_reads, _set_writes):
            new = self._read(formula, before, cell)
            statements.append("\n".join(wrapped(f"{self.words.variables[cell]} = {new}", indent)))
            before.add(cell)
        yield from ";\n".join(statements or [" " * indent + "skip"]).split("\n")

    def _read(self, formula: Formula, written: Collection[int], into: int | None = None) -> str:
        """Return a formula, noting which cells it must be able to read as they were before."""
        self.kept |= set(reads(formula)) & set(written)
        if into is None:
            return self.words.text(formula, written)
        return self.words.value(into, formula, written)


def comment(text: str, indent: int) -> Iterator[str]:
    """Walk the lines of a comment; paragraphs of the text are kept apart."""
    margin = " " * indent
    paragraphs = text.replace("*/", "* /").split("\n\n")
    lines = [line for p in paragraphs for line in ["", *textwrap.wrap(p, WIDTH - indent - 6)]][1:]
    if len(lines) == 1:
        yield f"{margin}/* {lines[0]} */"
        return
    yield f"{margin}/* {lines[0]}"
    yield from (f"{margin} * {line}".rstrip() for line in lines[1:])
    yield f"{margin} */"


def wrapped(text: str, indent: int) -> list[str]:
    """Return a statement, broken after connectives and before options into lines that fit."""
    glued = re.sub(r"(?<!&&)(?<!\|\|) (?!::)", GLUE, text)
    lines = textwrap.wrap(
        glued,
        WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 8),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(GLUE, " ") for line in lines]


def _ordered(
    items: Iterable[Item],
    read: Callable[[Item], set[int]],
    write: Callable[[Item], set[int]],
) -> list[Item]:
    """Return the items so that none reads what one before it writes, as far as that can be."""
    left = list(items)
    found: list[Item] = []
    while left:
        others = {
            id(item): set[int]().union(*(read(other) for other in left if other is not item))
            for item in left
        }
        free = (item for item in left if not write(item) & others[id(item)])
        chosen = next(free, left[0])
        left.remove(chosen)
        found.append(chosen)
    return found


def _is_plain(part: Sequence[Case]) -> bool:
    """Return whether a part always does the same."""
    return len(part) == 1 and part[0].guard == TRUE


def _part_reads(part: Sequence[Case]) -> set[int]:
    guards = (reads(case.guard) for case in part)
    return set(chain(*guards, *(reads(new) for case in part for _, new in case.sets)))


def _part_writes(part: Sequence[Case]) -> set[int]:
    return {cell for case in part for cell, _ in case.sets}


def _set_reads(assignment: tuple[int, Formula]) -> set[int]:
    return set(reads(assignment[1]))


def _set_writes(assignment: tuple[int, Formula]) -> set[int]:
    return {assignment[0]}
