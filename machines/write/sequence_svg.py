"""A sequence chart for a page, drawn as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from xml.etree import ElementTree as ET

from machines.write.palette import INK, LINES, MARKS, PAPER, QUIET
from machines.write.story import LEGEND, Arrow, Mark, lanes_of, moments, plain

__all__ = ["sequence_svg"]

#: Pixels: from one lane to the next, of one line, of the space for times and for notes.
GAP, STEP, TIMES, NOTES = 230, 28, 90, 350
#: Characters of a label and of a note that are shown; there is room for these.
LABEL, NOTE = 30, 48
#: Pixels: height of the names, and of their boxes.
HEAD, BOX = 44, 24
FONT: Final = "Helvetica,Arial,sans-serif"
DASHES: Final[dict[Mark, str]] = {"": "", "late": "6 4", "wrong": "", "missing": "2 4"}


def sequence_svg(story: Sequence[Arrow]) -> str:
    """Return a story as an SVG picture; empty for an empty story.

    Raises ValueError where time goes back.
    """
    return _Drawing(story).text() if story else ""


class _Drawing:
    """A picture of a story while it is drawn."""

    def __init__(self, story: Sequence[Arrow]) -> None:
        self.story = story
        names = lanes_of(story)
        self.lanes = {name: TIMES + GAP // 2 + GAP * index for index, name in enumerate(names)}
        self.beside = TIMES + GAP * len(names)
        self.svg = ET.Element("svg")
        self.y = HEAD

    def text(self) -> str:
        """Return the whole picture."""
        self.add("rect", width="100%", height="100%", fill=PAPER)
        lines = [self.add("line", stroke=LINES) for _ in self.lanes]
        for pause, time, arrow in moments(self.story):
            self.y += STEP
            if pause:
                self.write(self.beside, pause, QUIET, "start")
                self.y += STEP
            self.write(TIMES - 20, time and f"{time} s", QUIET, "end")
            self.write(self.beside, arrow.remark, MARKS[arrow.mark], "start")
            self.draw(arrow)
        bottom = self.y + STEP
        for line, column in zip(lines, self.lanes.values(), strict=True):
            ends = {"x1": column, "x2": column, "y1": HEAD - BOX, "y2": bottom}
            line.attrib.update({name: str(value) for name, value in ends.items()})
        for name, column in self.lanes.items():
            self.name(name, column)
        self.y = bottom
        for mark in dict.fromkeys(arrow.mark for arrow in self.story if arrow.mark):
            self.y += STEP
            self.write(TIMES, f"{mark}: {LEGEND[mark]}", MARKS[mark], "start")
        width, height = self.beside + NOTES, self.y + STEP // 2
        self.svg.attrib |= {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {width} {height}",
            "width": str(width),
            "height": str(height),
            "font-family": FONT,
            "font-size": "13",
        }
        ET.indent(self.svg)
        return ET.tostring(self.svg, encoding="unicode") + "\n"

    def add(self, tag: str, **attributes: object) -> ET.Element:
        """Add one element; ``_`` in a name of an attribute stands for ``-``."""
        written = {name.replace("_", "-"): str(value) for name, value in attributes.items()}
        return ET.SubElement(self.svg, tag, written)

    def write(
        self, x: float, text: str, colour: str, anchor: str, *, lift: int = -4, most: int = NOTE
    ) -> None:
        """Write text, cut to ``most`` characters, ``lift`` pixels above the line at hand.

        What was cut is shown to who points at it.
        """
        if not text:
            return
        element = self.add("text", x=x, y=self.y - lift, fill=colour, text_anchor=anchor)
        element.text = text if len(text) <= most else text[: most - 1] + "…"
        if len(text) > most:
            ET.SubElement(element, "title").text = text

    def name(self, name: str, column: int) -> None:
        """Draw the box with the name of a lane."""
        place = {"x": column - 60, "y": HEAD - BOX - 8, "width": 120, "height": BOX, "rx": 6}
        self.add("rect", fill=PAPER, stroke=INK, **place)
        element = self.add(
            "text", x=column, y=HEAD - 15, fill=INK, text_anchor="middle", font_weight="bold"
        )
        element.text = plain(name)

    def draw(self, arrow: Arrow) -> None:
        """Draw one arrow on the line at hand, and its label above it."""
        start, end = self.lanes[arrow.source], self.lanes[arrow.target]
        colour, label = MARKS[arrow.mark], plain(arrow.label)
        if start == end:
            self.add("circle", cx=start, cy=self.y, r=4, fill=colour)
            last = start == max(self.lanes.values()) and len(self.lanes) > 1
            x, anchor = (start - 10, "end") if last else (start + 10, "start")
            self.write(x, label, colour, anchor, most=LABEL)
            return
        way = 1 if end > start else -1
        shaft = {"x1": start, "x2": end - way * 8, "y1": self.y, "y2": self.y}
        width = 2.5 if arrow.mark == "wrong" else 1.3
        dash = {"stroke_dasharray": DASHES[arrow.mark]} if DASHES[arrow.mark] else {}
        self.add("line", stroke=colour, stroke_width=width, **shaft, **dash)
        head = [(end, self.y), (end - way * 9, self.y - 4), (end - way * 9, self.y + 4)]
        points = " ".join(f"{x},{y}" for x, y in head)
        fill = PAPER if arrow.mark == "missing" else colour
        self.add("polygon", points=points, fill=fill, stroke=colour)
        self.write((start + end) // 2, label, colour, "middle", lift=6, most=LABEL)
