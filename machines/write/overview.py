"""The picture of a whole protocol: its roles, their machines, and what passes between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

import graphviz

from machines.spec.spec import ROLES, Flow, Kind, Machine, Message, Property, Role, Spec
from machines.write.canvas import HEADING, NAME, SMALL, TEXT, canvas
from machines.write.markup import Type, cell, line, paragraph, section, stacked, table
from machines.write.notation import flat, limit_text, listing
from machines.write.palette import INK, LINES, QUIET

__all__ = ["overview"]

#: Characters in a line of a role's box, and of the heading.
BOX, WIDTH = 34, 150

PARTS: Final[dict[Role, str]] = {
    "caller": "who uses the plugin",
    "client": "the plugin under test",
    "server": "the vendor and the line to it",
}

#: How the kinds of message are drawn, and what they are called.
KINDS: Final[dict[Kind, tuple[str, str]]] = {
    "call": ("solid", "calls"),
    "result": ("solid", "results"),
    "frame": ("bold", "frames"),
    "event": ("dashed", "events of the connection"),
    "network": ("dotted", "acts that the client cannot see"),
    "hook": ("solid", "hooks inside the process"),
}


def overview(spec: Spec) -> graphviz.Digraph:
    """Return the picture of the protocol: a box for a role, an arrow for a kind of message."""
    graph = canvas(spec.protocol, _heading(spec))
    for role in ROLES:
        machines = spec.of_role(role)
        if machines:
            graph.node(role, f"<{_role_label(role, machines)}>", color=LINES)
    groups: dict[tuple[Role, Role, Kind], list[Message]] = defaultdict(list)
    for message in spec.messages.values():
        groups[message.sender, message.receiver, message.kind].append(message)
    for (sender, receiver, kind), messages in groups.items():
        style, _ = KINDS[kind]
        backwards = ROLES.index(sender) > ROLES.index(receiver)
        # Drawn the other way round, so that the roles stand in their order from left to right.
        ends = (receiver, sender) if backwards else (sender, receiver)
        graph.edge(
            *ends,
            f"<{_message_table(sender, kind, messages)}>",
            color=QUIET,
            style=style,
            dir="back" if backwards else "forward",
        )
    return graph


def _role_label(role: Role, machines: tuple[Machine, ...]) -> str:
    """Return the box of a role, with a box for each of its machines."""
    sections = [
        section(cell(line(role, Type(HEADING, style="B")))),
        section(cell(line(PARTS[role], Type(SMALL, QUIET, "I")))),
    ]
    sections += [section(cell(_boxed(machine))) for machine in machines]
    return table(sections)


def _boxed(machine: Machine) -> str:
    """Return the box of a machine: what it is, and how large."""
    per = f", one for each {machine.per}" if machine.per else ""
    followed = " and one ".join(machine.follows)
    per += f", follows one {followed} at a time" if followed else ""
    per += f", led by {' or '.join(machine.led_by)}" if machine.led_by else ""
    owed = sum(len(state.must) for state in machine.states)
    counts = f"{len(machine.states)} states, {len(machine.rows)} rows, {owed} obligations{per}"
    inner = table(
        [
            section(cell(line(machine.name, Type(NAME, style="B")))),
            section(cell(paragraph(flat(machine.about), BOX, Type(SMALL, QUIET, "I")))),
            section(cell(paragraph(counts, BOX, Type(SMALL)))),
        ]
    )
    return (
        f'<TABLE BORDER="1" COLOR="{INK}" STYLE="ROUNDED" CELLBORDER="0" CELLPADDING="2">'
        f"{section(cell(inner))}</TABLE>"
    )


def _message_table(sender: Role, kind: Kind, messages: list[Message]) -> str:
    """Return the label of an arrow: the kind, and every message with its payload."""
    _, title = KINDS[kind]
    sections = [
        section(cell(line(f"{title}, from the {sender}", Type(TEXT, style="B")), left=True))
    ]
    for message in messages:
        # A key such as the connection's is the address of a message, not what it says.
        fields = ", ".join(f.name for f in message.fields if f.domain.kind != "key")
        text = line(f"{message.name} " if fields else message.name, Type(TEXT))
        text += line(f"({fields})", Type(SMALL, QUIET)) if fields else ""
        sections.append(section(cell(text, left=True)))
    return table(sections)


def _heading(spec: Spec) -> str:
    """Return what stands above the picture: the protocol, its flows and its properties."""
    lines = [line(spec.protocol, Type(HEADING, style="B"))]
    lines += [
        paragraph(text, WIDTH, Type(TEXT), title=title)
        for title, text in [*_flows(spec.flows), *_properties(spec)]
    ]
    return stacked(lines)


def _flows(declared: tuple[Flow, ...]) -> Iterator[tuple[str, str]]:
    """Yield for each flow its title, and where payload enters and must arrive."""
    for flow in declared:
        how = {"exact": "exactly", "words": "word for word"}[flow.compare]
        per = f", for each {flow.per}" if flow.per else ""
        sources = listing(tuple(".".join(source) for source in flow.sources), "and")
        ends = f"{sources} → {'.'.join(flow.sink)}"
        complete = f", all of it at {listing(flow.complete)}" if flow.complete else ""
        yield f"flow {flow.name}:", f"{ends}, {how}, in order and once{complete}{per}"


def _properties(spec: Spec) -> Iterator[tuple[str, str]]:
    """Yield for each property its kind and what it claims."""
    for claim in spec.properties:
        yield f"{claim.kind}:", f"{claim.name} — {_claimed(claim, spec)}"


def _claimed(claim: Property, spec: Spec) -> str:
    """Return the claim of one property, as the spec has it."""
    if claim.condition is not None:
        return f"{claim.machine}: {flat(claim.condition.source)}"
    within = f" within {limit_text(claim.within, spec.limits)}" if claim.within else ""
    return f"{claim.machine}: {claim.trigger} leads to {listing(claim.to)}{within}"
