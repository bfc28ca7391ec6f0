"""HTML-like labels of graphviz: text, tables of rows, and marks of aspects.

Everything that takes ``text`` takes plain text and escapes it; everything else takes markup.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from itertools import groupby

from machines.spec.spec import Aspect, Limit, Row
from machines.write.notation import effect_text, guard_text, trigger_text
from machines.write.palette import INK, PALETTE, PAPER, QUIET

__all__ = [
    "SPACE",
    "Type",
    "aspect_mark",
    "cell",
    "line",
    "paragraph",
    "row_table",
    "section",
    "stacked",
    "table",
]

#: A space that no line is broken at, and that nothing shortens.
SPACE = "\u00a0"
#: Ends a line that is set to the left, and one that is centred.
LEFT, CENTRED = '<BR ALIGN="LEFT"/>', "<BR/>"


@dataclass(frozen=True, slots=True)
class Type:
    """How text is set: size in points, colour, ``B`` or ``I`` or neither."""

    size: float
    colour: str = INK
    style: str = ""

    def set(self, markup: str) -> str:
        """Return markup set in this type."""
        styled = f"<{self.style}>{markup}</{self.style}>" if self.style else markup
        colour = "" if self.colour == INK else f' COLOR="{self.colour}"'
        return f'<FONT POINT-SIZE="{self.size:g}"{colour}>{styled}</FONT>'

    def smaller(self) -> Type:
        """Return the type for what is said below a line of this one."""
        return Type(self.size - 1, QUIET)


def _wrapped(text: str, width: int) -> list[str]:
    """Return plain text as escaped lines of about ``width`` characters.

    Words are kept whole, and a number keeps its unit beside it.
    """
    joined = re.sub(r"(\d) (s|bytes)\b", rf"\1{SPACE}\2", text)
    lines = textwrap.wrap(joined, width, break_long_words=False, break_on_hyphens=False)
    return [escape(line) for line in lines]


def line(text: str, kind: Type) -> str:
    """Return plain text on one line."""
    return kind.set(escape(text))


def paragraph(text: str, width: int, kind: Type, *, title: str = "") -> str:
    """Return plain text in lines: centred, or to the left after a bold ``title``."""
    lines = _wrapped(f"{title} {text}" if title else text, width)
    if not title:
        return CENTRED.join(kind.set(each) for each in lines)
    bold = escape(title)
    # Where the type changes, the space belongs before the change: SVG drops it after.
    lines[0] = f"<B>{bold} </B>{lines[0].removeprefix(bold).lstrip()}"
    return "".join(kind.set(each) + LEFT for each in lines)


def table(sections: Iterable[str]) -> str:
    """Return a table without borders."""
    attributes = 'BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="1"'
    return f"<TABLE {attributes}>{''.join(sections)}</TABLE>"


def stacked(parts: Iterable[str]) -> str:
    """Return a heading: parts one below the other, to the left, with some space at its foot."""
    return table(
        [*(section(cell(part, left=True)) for part in parts), section('<TD HEIGHT="8"></TD>')]
    )


def section(*cells: str) -> str:
    """Return one row of a table."""
    return f"<TR>{''.join(cells)}</TR>"


def cell(markup: str, *, left: bool = False, ground: str = "", room: float = 0) -> str:
    """Return one cell; ``room`` is its least width in points."""
    attributes = ' ALIGN="LEFT"' if left else ""
    attributes += f' BGCOLOR="{ground}"' if ground else ""
    attributes += f' WIDTH="{room:.0f}"' if room else ""
    return f"<TD{attributes}>{markup}</TD>"


def aspect_mark(aspect: Aspect, size: float) -> str:
    """Return the coloured cell with the letters of an aspect."""
    look = PALETTE[aspect]
    return cell(line(look.letters, Type(size - 1.5, look.ink)), ground=look.colour)


def row_table(
    rows: Iterable[Row],
    limits: Mapping[str, Limit],
    size: float,
    width: int,
    room: float = 0,
    *,
    grounds: Mapping[str, str],
) -> str:
    """Return a table of rows of the machine: for each its aspect, and what it does.

    Neighbours that differ in nothing but the message share one guard and one effect. ``width`` is
    in characters, ``room`` the least width of the text in points. ``grounds`` are those of rows
    that stand out, by id.
    """

    def likeness(row: Row) -> tuple[Aspect, str, str, str]:
        ground = grounds.get(row.id, PAPER)
        return row.aspect, ground, guard_text(row), effect_text(row.effect)

    return table(
        section(
            aspect_mark(aspect, size),
            cell(
                _row_lines(list(alike), limits, Type(size), width),
                left=True,
                room=room,
                ground=ground,
            ),
        )
        for (aspect, ground, _, _), alike in groupby(rows, key=likeness)
    )


def _row_lines(rows: list[Row], limits: Mapping[str, Limit], kind: Type, width: int) -> str:
    """Return what rows do that share a guard and an effect: a line each, then what they share."""
    heads = [f"<B>{escape(row.id)} </B>{escape(trigger_text(row, limits))}" for row in rows]
    small = kind.smaller()
    guard, effect = guard_text(rows[0]), effect_text(rows[0].effect)
    below = []
    if guard and len(rows) == 1 and len(f"{rows[0].id} {rows[0].message} [{guard}]") < width:
        heads[0] += " " + small.set(f"[{escape(guard)}]")
    elif guard:
        below += _wrapped(f"[{guard}]", width)
    if effect:
        below += _wrapped(f"/ {effect}", width)
    lines = [kind.set(head) for head in heads] + [small.set(each) for each in below]
    return lines[0] if len(lines) == 1 else "".join(each + LEFT for each in lines)
