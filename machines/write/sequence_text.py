"""A sequence chart for a terminal, drawn with characters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from rich.cells import cell_len, chop_cells

from machines.write.story import LEGEND, Arrow, Mark, lanes_of, moments, plain

__all__ = ["WIDTH", "sequence_text"]

#: Columns of the whole chart, of the time on its left, and of the notes on its right, at least.
WIDTH, TIME, NOTES = 100, 9, 18
#: Columns from one lane to the next, at least, and what an arrow needs besides its label.
NARROWEST, ENDS = 10, 7


@dataclass(frozen=True, slots=True)
class _Stroke:
    """The characters of an arrow: its shaft, its heads, and how it leaves its lane."""

    shaft: str
    heads: str
    tails: str


STROKES: Final[dict[Mark, _Stroke]] = {
    "": _Stroke("─", "◀▶", "├┤"),
    "late": _Stroke("╌", "◀▶", "├┤"),
    "wrong": _Stroke("━", "◀▶", "┝┥"),
    "missing": _Stroke("┄", "◁▷", "├┤"),
}


class _Line:
    """One line of the chart: cells of a terminal that are written to by column."""

    def __init__(self) -> None:
        self.cells = [" "] * WIDTH

    def put(self, column: int, text: str) -> None:
        """Write text from a column on; a character may take two cells, or none."""
        for character in text:
            size = cell_len(character)
            if size == 0 and column > 0:
                self.cells[column - 1] += character
                continue
            self.cells[column : column + size] = [character, *[""] * (size - 1)]
            column += size

    def centre(self, column: int, text: str) -> None:
        """Write text with its middle at a column."""
        self.put(column - cell_len(text) // 2, text)

    def __str__(self) -> str:
        return "".join(self.cells).rstrip()


def sequence_text(story: Sequence[Arrow]) -> str:
    """Return a story as a chart of at most 100 columns; empty for an empty story.

    Raises ValueError where time goes back, or where there are more lanes than have room.
    """
    return "\n".join(map(str, _Chart(story).lines())) + "\n" if story else ""


class _Chart:
    """A story laid out: where its lanes stand, and its lines."""

    def __init__(self, story: Sequence[Arrow]) -> None:
        self.story = story
        self.names = lanes_of(story)
        first = TIME + (cell_len(self.names[0]) + 4) // 2
        last = (cell_len(self.names[-1]) + 4) // 2 + 2
        spans = max(len(self.names) - 1, 1)
        most = (WIDTH - first - last - NOTES) // spans
        if most < NARROWEST:
            raise ValueError(f"{len(self.names)} lanes do not fit {WIDTH} columns")
        gap = min(max(self.wanted(), NARROWEST), most)
        self.lanes = {name: first + gap * index for index, name in enumerate(self.names)}
        alone = self.wanted() if len(self.names) == 1 else 0
        self.beside = min(first + gap * (len(self.names) - 1) + last + alone, WIDTH - NOTES)

    def wanted(self) -> int:
        """Return the columns between lanes that every label and every name would like."""
        index = self.names.index
        needs = [cell_len(name) + 6 for name in self.names]
        for arrow in self.story:
            spans = max(abs(index(arrow.source) - index(arrow.target)), 1)
            needs.append(-(-(cell_len(plain(arrow.label)) + ENDS) // spans))
        return max(needs)

    def lines(self) -> Iterator[_Line]:
        """Yield the whole chart."""
        yield from self.head()
        for pause, time, arrow in moments(self.story):
            if pause:
                yield self.lane_line("┆", pause)
            yield from self.arrow_lines(time, arrow)
        yield self.lane_line("╵")
        for mark in dict.fromkeys(arrow.mark for arrow in self.story if arrow.mark):
            stroke = STROKES[mark]
            line = _Line()
            line.put(TIME, f"{stroke.shaft * 3}{stroke.heads[1]} {mark}: {LEGEND[mark]}")
            yield line

    def head(self) -> Iterator[_Line]:
        """Yield the boxes with the names of the lanes."""
        top, middle, bottom = _Line(), _Line(), _Line()
        for name, column in self.lanes.items():
            width = cell_len(name) + 2
            left = column - (width + 2) // 2
            top.put(left, f"┌{'─' * width}┐")
            middle.put(left, f"│ {name} │")
            bottom.put(left, f"└{'─' * width}┘")
            bottom.put(column, "┬")
        middle.put(0, "seconds")
        yield from (top, middle, bottom)

    def lane_line(self, stroke: str, note: str = "") -> _Line:
        """Return a line on which nothing happens but that time passes."""
        line = _Line()
        for column in self.lanes.values():
            line.put(column, stroke)
        line.put(self.beside, note)
        return line

    def arrow_lines(self, time: str, arrow: Arrow) -> Iterator[_Line]:
        """Yield the lines of one arrow: a long label starts above it, a long note goes on below."""
        start, end = self.lanes[arrow.source], self.lanes[arrow.target]
        alone = start == end
        room = self.room_beside(start) if alone else abs(end - start) - ENDS
        labels = _wrapped(plain(arrow.label), room)
        notes = _wrapped(arrow.remark, WIDTH - self.beside) or [""]
        if not alone and len(labels) > 1:
            for text in labels:
                line = self.lane_line("│")
                line.centre((start + end) // 2, f" {text} ")
                yield line
            labels = [""]
        for text, note, number in zip_longest(labels, notes, range(1), fillvalue=""):
            line = self.lane_line("│", str(note))
            if number == 0:
                line.put(TIME - 1 - len(time), time)
            if alone:
                self.draw_alone(line, start, str(text), first=number == 0)
            elif number == 0:
                _draw_arrow(line, start, end, str(text), STROKES[arrow.mark])
            yield line

    def room_beside(self, column: int) -> int:
        """Return the columns for what a lane does by itself: up to the next lane."""
        return min(abs(other - column) for other in self.bounds() if other != column) - 4

    def bounds(self) -> list[int]:
        """Return the columns that what a lane does by itself may not pass."""
        return [*self.lanes.values()] if len(self.lanes) > 1 else [self.beside + NOTES]

    def draw_alone(self, line: _Line, column: int, text: str, *, first: bool) -> None:
        """Write what a lane does by itself: on its right, of the last lane on its left."""
        if first:
            line.put(column, "◆")
        left = len(self.lanes) > 1 and column == max(self.lanes.values())
        line.put(column - 1 - cell_len(text) if left else column + 2, text)


def _draw_arrow(line: _Line, start: int, end: int, text: str, stroke: _Stroke) -> None:
    """Draw one arrow between two lanes, with its label in the middle."""
    low, high = min(start, end), max(start, end)
    line.put(low + 1, stroke.shaft * (high - low - 1))
    if start < end:
        line.put(high - 1, stroke.heads[1])
        line.put(start, stroke.tails[0])
    else:
        line.put(low + 1, stroke.heads[0])
        line.put(start, stroke.tails[1])
    if text:
        line.centre((low + high + 1) // 2, f" {text} ")


def _wrapped(text: str, width: int) -> list[str]:
    """Return text in lines of at most ``width`` cells; a word that is longer is broken."""
    lines: list[str] = []
    for word in text.split():
        if lines and cell_len(lines[-1]) + 1 + cell_len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines += chop_cells(word, width)
    return lines
