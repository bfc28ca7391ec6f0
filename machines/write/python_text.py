"""Parts of Python source, laid out as ruff's formatter lays them out."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence

from machines.spec.spec import Value

__all__ = ["WIDTH", "call", "camel", "docstring", "filled", "literal", "mapping", "snake", "unique"]

#: Characters in a line of what is written.
WIDTH = 100


def snake(text: str) -> str:
    """Return a name for a function: ``a turn ends`` becomes ``a_turn_ends``."""
    return re.sub(r"\W+", "_", text).strip("_")


def camel(text: str) -> str:
    """Return a name for a class: ``voice_tts`` becomes ``VoiceTts``."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[\W_]+", text))


def unique(names: Iterable[str]) -> list[str]:
    """Return the names in their order; a later one that was there already gets a number."""
    given: list[str] = []
    for name in names:
        number, candidate = 1, name
        while candidate in given:
            number += 1
            candidate = f"{name}_{number}"
        given.append(candidate)
    return given


def literal(value: Value) -> str:
    """Return a value as source; text in double quotes, unless that needs escapes."""
    if not isinstance(value, str):
        return repr(value)
    written = repr(value)
    if written.startswith("'") and '"' not in value:
        return f'"{written[1:-1]}"'
    return written


def mapping(fields: Mapping[str, Value]) -> str:
    """Return a mapping of texts to values as source, on one line."""
    return "{" + ", ".join(f'"{key}": {literal(value)}' for key, value in fields.items()) + "}"


def call(before: str, arguments: Sequence[str], after: str, indent: int = 0) -> str:
    """Return ``before(arguments)after``: on one line where it fits, else an argument a line."""
    space = " " * indent
    line = f"{space}{before}({', '.join(arguments)}){after}"
    if len(line) <= WIDTH or not arguments:
        return line
    listed = "".join(f"{space}    {argument},\n" for argument in arguments)
    return f"{space}{before}(\n{listed}{space}){after}"


def filled(before: str, items: Sequence[str], after: str, indent: int = 0) -> str:
    """Return ``before[items]after`` with as many items on a line as fit.

    The formatter would put every item on a line of its own: this is for tables it is kept from.
    """
    space = " " * indent
    line = f"{space}{before}[{', '.join(items)}]{after}"
    if len(line) <= WIDTH:
        return line
    lines, at_hand = [], ""
    for item in items:
        longer = f"{at_hand} {item}," if at_hand else f"{space}    {item},"
        if at_hand and len(longer) > WIDTH:
            lines.append(at_hand)
            longer = f"{space}    {item},"
        at_hand = longer
    return "\n".join([f"{space}{before}[", *lines, at_hand, f"{space}]{after}"])


def docstring(text: str, indent: int = 4) -> str:
    """Return prose as a docstring: sentences, wrapped; three double quotes become single ones."""
    space = " " * indent
    sentence = _sentence_of(text).replace('"""', "'''")
    quotes = 'r"""' if "\\" in sentence else '"""'
    if indent + len(f'{quotes}{sentence}"""') <= WIDTH:
        return f'{space}{quotes}{sentence}"""'
    lines = textwrap.wrap(
        sentence,
        WIDTH,
        initial_indent=f"{space}{quotes}",
        subsequent_indent=space,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join([*lines, f'{space}"""'])


def _sentence_of(text: str) -> str:
    """Return prose on one line, with a capital where it starts with a word, and a full stop."""
    flat = " ".join(text.split())
    first = flat.partition(" ")[0]
    if first.rstrip(",;:").isalpha() and first.islower():
        flat = flat[0].upper() + flat[1:]
    return flat if flat.endswith((".", "!", "?")) else f"{flat}."
