"""What is wrong with a spec: errors with a code and a position, all of a file at once."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from machines.spec.codes import CODES, Code, errors_page
from machines.spec.spec import Position

__all__ = ["CODES", "Code", "SpecError", "SpecErrors", "errors_page", "near"]


@dataclass(frozen=True, slots=True)
class SpecError:
    """One thing that is wrong, and what to do about it. `code` is one of CODES."""

    code: str
    path: str
    position: Position
    message: str
    hint: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.position.line}:{self.position.column}"
        return f"{place}: {self.code} {self.message}\n    hint: {self.hint}"


class SpecErrors(Exception):
    """Everything that is wrong with one spec, sorted by position, each once."""

    def __init__(self, errors: Iterable[SpecError]) -> None:
        def order(error: SpecError) -> tuple[int, int, str, str]:
            return (error.position.line, error.position.column, error.code, error.message)

        self.errors = tuple(sorted(set(errors), key=order))
        super().__init__(self.errors)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


def near(word: str, known: Iterable[str]) -> str:
    """Return a hint for an unknown word: the nearest known one, or all of them."""
    words = sorted(set(known))
    close = difflib.get_close_matches(word, words, n=1)
    if close:
        return f"did you mean '{close[0]}'?"
    if not words:
        return "there is none that could stand here"
    shown = ", ".join(words[:12])
    return f"known here: {shown}" + (f" and {len(words) - 12} more" if len(words) > 12 else "")
