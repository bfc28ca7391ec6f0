"""The picture of what changed between two versions of a protocol's machines.

It is that of `machines.write.machine_graph`, a frame for each machine that changed, with a ground
and a sign for what was added, removed or changed; the sign says it again for a print in grey.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import graphviz

from machines.spec.spec import Machine, Spec
from machines.write.canvas import HEADING, TEXT, canvas, marks_of_aspects
from machines.write.machine_graph import MachineDrawing
from machines.write.markup import SPACE, Type, cell, line, paragraph, section, stacked, table
from machines.write.palette import LINES

__all__ = ["ADDED", "IS", "MARKED", "REMOVED", "WAS", "Mark", "Revised", "change_graph"]

#: Characters in a line of the heading.
WIDTH = 160


@dataclass(frozen=True, slots=True)
class Mark:
    """How one sort of change is drawn: a sign before the id, a ground, and words for the legend."""

    sign: str
    ground: str
    about: str


#: Pale grounds of Okabe and Ito's colours: text of the usual ink is legible on each.
ADDED: Final = Mark("+", "#bfe6d9", "added")
REMOVED: Final = Mark("-", "#f5cdb6", "removed")
WAS: Final = Mark("was", "#f3e3bb", "changed: as it was")
IS: Final = Mark("now", "#f0d58a", "changed: as it is")
MARKED: Final = (ADDED, REMOVED, WAS, IS)


@dataclass(frozen=True, slots=True)
class Revised:
    """Both versions of the machines that changed, drawn as one.

    ``marks`` are by (machine, name): of a state by its name, of a row or an obligation by the id
    that it has here. ``limits`` say in words which limits changed.
    """

    spec: Spec
    machines: tuple[Machine, ...]
    marks: Mapping[tuple[str, str], Mark]
    limits: tuple[str, ...]


def change_graph(revised: Revised) -> graphviz.Digraph:
    """Return one picture of all machines that changed, with a legend."""
    graph = canvas(f"{revised.spec.protocol}.changes", _heading(revised))
    for machine in revised.machines:
        grounds = {
            name: mark.ground for (of, name), mark in revised.marks.items() if of == machine.name
        }
        drawing = MachineDrawing(revised.spec, machine, grounds, f"{machine.name}.")
        with graph.subgraph(name=f"cluster_{machine.name}") as frame:
            title = line(machine.name, Type(HEADING, style="B"))
            frame.attr(label=f"<{title}>", color=LINES, labeljust="l")
            drawing.draw(frame)
    return graph


def _heading(revised: Revised) -> str:
    """Return what stands above the picture: what it is of, the limits that changed, the legend."""
    lines = [line(f"{revised.spec.protocol} · what changed", Type(HEADING, style="B"))]
    if revised.limits:
        text = ", ".join(revised.limits)
        lines.append(paragraph(text, WIDTH, Type(TEXT), title="limits:"))
    legend: list[str] = []
    for mark in MARKED:
        legend.append(cell(line(f"{mark.sign} {mark.about}", Type(TEXT)), ground=mark.ground))
        legend.append(cell(line(SPACE, Type(TEXT))))
    aspects = {row.aspect for machine in revised.machines for row in machine.rows}
    return stacked([*lines, table([section(*legend, *marks_of_aspects(aspects))])])
