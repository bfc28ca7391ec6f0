"""The picture of one machine, as source for graphviz."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import graphviz

from machines.spec.spec import Machine, Spec, State
from machines.write.canvas import HEADING, NAME, SMALL, TEXT, canvas, marks_of_aspects
from machines.write.figure import Box, Bundle, figure
from machines.write.markup import (
    SPACE,
    Type,
    cell,
    line,
    paragraph,
    row_table,
    section,
    stacked,
    table,
)
from machines.write.notation import (
    domain_text,
    flat,
    limit_value_text,
    listing,
    obligation_text,
    value_text,
)
from machines.write.palette import INK, LINES, PALETTE, QUIET, SHADE

__all__ = ["MachineDrawing", "machine_graph"]

#: With more rows than this a picture gets narrower boxes, so that it still fits a screen.
CROWD = 40
START = "(start)"


@dataclass(frozen=True, slots=True)
class _Measure:
    """Characters in a line of a state's box, beside an arrow, and of the heading."""

    box: int
    beside: int
    heading: int

    @property
    def room(self) -> float:
        """The points that a row in a box takes, so that all boxes with rows are equally wide."""
        return self.box * 3.7


WIDE, NARROW = _Measure(34, 32, 130), _Measure(24, 22, 200)


def machine_graph(spec: Spec, machine: Machine) -> graphviz.Digraph:
    """Return the picture of ``machine``: its states, all its rows, and a legend."""
    drawing = MachineDrawing(spec, machine)
    graph = canvas(f"{spec.protocol}.{machine.name}", drawing.heading())
    drawing.draw(graph)
    return graph


class MachineDrawing:
    """The boxes and arrows of one machine while they are drawn.

    ``grounds`` give states, obligations and rows another ground, by name or id. ``prefix`` sets the
    names of the nodes apart from those of other machines in one picture.
    """

    def __init__(
        self,
        spec: Spec,
        machine: Machine,
        grounds: Mapping[str, str] | None = None,
        prefix: str = "",
    ) -> None:
        self.spec = spec
        self.machine = machine
        self.measure = NARROW if len(machine.rows) > CROWD else WIDE
        self.grounds = grounds or {}
        self.prefix = prefix

    def draw(self, graph: graphviz.Digraph) -> None:
        """Add all boxes and arrows."""
        shown = figure(self.machine)
        start = f"{self.prefix}{START}"
        graph.node(start, "", shape="circle", style="filled", fillcolor=INK, width="0.12")
        graph.edge(start, self.node((self.machine.initial,)), constraint="false")
        for box in shown.boxes:
            if len(box.states) == 1:
                self.draw_state(graph, self.machine.state(box.states[0]), box)
            else:
                self.draw_group(graph, box)
        for bundle in shown.bundles:
            self.draw_bundle(graph, bundle)

    def node(self, states: tuple[str, ...]) -> str:
        """Return the name of a box's node."""
        return self.prefix + _box_name(states)

    def draw_state(self, graph: graphviz.Digraph, state: State, box: Box) -> None:
        """Add a state: its name, what it is, what it owes, and the rows that stay in it."""
        sections = [
            section(
                cell(
                    line(state.name, Type(NAME, style="B")),
                    ground=self.grounds.get(state.name, ""),
                )
            ),
            section(cell(paragraph(flat(state.about), self.measure.box, Type(SMALL, QUIET, "I")))),
        ]
        for obligation in state.must:
            text = obligation_text(obligation, self.spec.limits)
            owed = paragraph(text, self.measure.box, Type(SMALL + 0.5), title=obligation.id)
            ground = self.grounds.get(obligation.id, SHADE)
            sections.append(section(cell(owed, left=True, ground=ground)))
        graph.node(
            self.node((state.name,)),
            f"<{table([*sections, *self.stays(box)])}>",
            style="rounded",
            color=INK,
            peripheries="2" if state.final else "1",
        )

    def draw_group(self, graph: graphviz.Digraph, box: Box) -> None:
        """Add a box that stands for several states, named in the shorter of two ways."""
        others = tuple(s.name for s in self.machine.states if s.name not in box.states)
        but = f"in any state but {listing(others, 'and')}" if others else "in any state"
        name = min(f"in {listing(box.states)}", but, key=len)
        title = section(cell(paragraph(name, self.measure.box, Type(TEXT, style="I"))))
        graph.node(
            self.node(box.states),
            f"<{table([title, *self.stays(box)])}>",
            style="dashed",
            color=LINES,
        )
        # Seen by nobody: it puts the group beside its first state, where there is room for it.
        first = self.node(box.states[:1])
        graph.edge(first, self.node(box.states), style="invis", weight="0")

    def stays(self, box: Box) -> Iterator[str]:
        """Yield the part of a box for the rows that change no state."""
        if box.stays:
            measure = self.measure
            rows = row_table(
                box.stays,
                self.spec.limits,
                TEXT,
                measure.box - 3,
                measure.room,
                grounds=self.grounds,
            )
            yield section(cell(line("stays:", Type(SMALL, QUIET)), left=True))
            yield section(cell(rows, left=True))

    def draw_bundle(self, graph: graphviz.Digraph, bundle: Bundle) -> None:
        """Add one arrow, in the look of its rows' aspect where they share one."""
        aspects = {row.aspect for row in bundle.rows}
        look = PALETTE[aspects.pop() if len(aspects) == 1 else "other"]
        label = row_table(
            bundle.rows, self.spec.limits, TEXT, self.measure.beside, grounds=self.grounds
        )
        graph.edge(
            self.node(bundle.sources),
            self.node((bundle.dest,)),
            f"<{label}>",
            color=look.stroke,
            style=look.line,
        )

    def heading(self) -> str:
        """Return what stands above the picture: whose machine it is, its names, the legend."""
        machine = self.machine
        per = f", one for each {machine.per}" if machine.per else ""
        followed = " and one ".join(machine.follows)
        per += f", follows one {followed} at a time" if followed else ""
        per += f", led by {' or '.join(machine.led_by)}" if machine.led_by else ""
        title = line(f"{self.spec.protocol} · {machine.name}  ", Type(HEADING, style="B"))
        title += line(f"machine of the {machine.role}{per}", Type(TEXT))
        width = self.measure.heading
        lines = [paragraph(flat(machine.about), width, Type(TEXT), title=f"{machine.name}:")]
        lines += [
            paragraph(text, width, Type(TEXT), title=f"{kind}:")
            for kind, text in self.declarations()
        ]
        legend = marks_of_aspects({row.aspect for row in machine.rows})
        signs = "?m received   !m sent   [guard]   / effect   ".replace(" ", SPACE)
        legend.append(cell(line(signs, Type(TEXT))))
        legend.append(cell(line("owed in a state", Type(TEXT)), ground=SHADE))
        legend.append(cell("", room=8))
        boxes = f"dashed box: in any of these states {SPACE} double border: final"
        legend.append(cell(line(boxes, Type(TEXT))))
        return stacked([title, *lines, table([section(*legend)])])

    def declarations(self) -> Iterator[tuple[str, str]]:
        """Yield the names that guards read: variables, clocks, and limits with their values."""
        alike: dict[str, list[str]] = defaultdict(list)
        for variable in self.machine.variables:
            initial = value_text(variable.initial)
            alike[f"{domain_text(variable.domain)} = {initial}"].append(variable.name)
        if alike:
            shared = (f"{', '.join(names)}: {domain}" for domain, names in alike.items())
            yield "variables", "; ".join(shared)
        if self.machine.clocks:
            yield "clocks", ", ".join(self.machine.clocks)
        guards = [row.guard for row in self.machine.rows if row.guard is not None]
        read = {name for guard in guards for name in guard.names()}
        limits = [limit for name, limit in self.spec.limits.items() if name in read]
        if limits:
            yield (
                "limits",
                ", ".join(f"{limit.name} = {limit_value_text(limit)}" for limit in limits),
            )


def _box_name(states: tuple[str, ...]) -> str:
    """Return the name of a box's node: unique, and no state's where it stands for several."""
    return states[0] if len(states) == 1 else f"any of {', '.join(states)}"
