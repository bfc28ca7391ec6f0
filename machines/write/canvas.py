"""What all pictures share: type sizes, the page, and the marks of aspects in a legend."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import graphviz

from machines.spec.spec import Aspect
from machines.write.markup import Type, aspect_mark, cell, line
from machines.write.palette import INK, PALETTE

__all__ = ["HEADING", "NAME", "SMALL", "TEXT", "canvas", "marks_of_aspects"]

#: Sizes of text in points: titles, names of boxes, rows, and what is said beside them.
HEADING, NAME, TEXT, SMALL = 13.0, 11.0, 8.5, 7.5

#: Measured alike by every renderer: Liberation Sans, Arial and Helvetica have the same widths.
FONT: Final = "Helvetica,Arial,sans-serif"

#: Inches at 96 pixels each: a picture is scaled to fit one screen of 1920 by 1080, with some edge.
SCREEN: Final = "19.7,10.8"


def canvas(name: str, heading: str) -> graphviz.Digraph:
    """Return an empty picture that reads from left to right, with markup as its heading."""
    graph: graphviz.Digraph = graphviz.Digraph(
        name,
        graph_attr={
            "rankdir": "LR",
            "fontname": FONT,
            "nodesep": "0.1",
            "ranksep": "0.02",
            "margin": "0.1",
            "size": SCREEN,
            "labelloc": "t",
            "labeljust": "l",
            "label": f"<{heading}>",
        },
        node_attr={"fontname": FONT, "shape": "box", "fontcolor": INK, "margin": "0.06,0.05"},
        edge_attr={"fontname": FONT, "arrowsize": "0.7", "fontcolor": INK},
    )
    return graph


def marks_of_aspects(used: Collection[Aspect]) -> list[str]:
    """Return cells that show the colour, the letters and the line of each aspect in ``used``."""
    cells = []
    for aspect, look in PALETTE.items():
        if aspect in used:
            cells.append(aspect_mark(aspect, TEXT))
            cells.append(cell(line(f"{look.sample} {aspect}\u00a0\u00a0", Type(TEXT))))
    return cells
