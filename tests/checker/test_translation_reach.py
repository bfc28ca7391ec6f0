"""What caller and client come to is what the product of the model comes to.

The product keeps the server as a set of beliefs; a program has it in cells. What can be seen of
both is the same: the states of caller and client together, and the rows taken.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from machines.checker.exploration import Exploration
from machines.checker.layout import Layout, label_of
from machines.checker.search import explore
from machines.checker.translation import translate
from machines.model.ensemble import Member, Members
from machines.model.machine import specs_folder
from machines.model.product import Product, World
from machines.model.table import limits_of
from machines.spec.reader import read_spec
from machines.spec.spec import Instance, Role, Spec

XAI = read_spec(specs_folder() / "xai_tts.yaml")
ECHO = read_spec(Path(__file__).parent.parent / "lockstep/toy/specs/echo.yaml")
#: the product bounds counters by limits as instances do
SHIPPED = [
    (XAI, replace(XAI.instances[0], untimed=True, channel=1)),
    (XAI, replace(XAI.instances[1], untimed=True, channel=1)),
    (ECHO, replace(ECHO.instances[0], untimed=True, channel=1)),
    (ECHO, replace(ECHO.instances[0], untimed=True, channel=2, limits={}, copies=2)),
]

Both = tuple[Members, Members]


def by_product(spec: Spec, instance: Instance) -> tuple[set[Both], set[str]]:
    """Return the states of caller and client, and the rows that either takes."""
    product = Product(spec, instance)
    start = product.start()
    worlds: set[World] = {start}
    waiting = [start]
    rows: set[str] = set()
    while waiting:
        for edge in product.edges(waiting.pop()):
            rows.update(row for _, _, row in edge.step.rows)
            if edge.target not in worlds:
                worlds.add(edge.target)
                waiting.append(edge.target)
    both = {(product.nears[world.near][0], product.clients[world.client]) for world in worlds}
    return both, rows


def by_program(spec: Spec, instance: Instance) -> tuple[set[Both], set[str]]:
    found = explore(translate(spec, instance))
    layout = Layout(spec, instance, limits_of(spec, instance.limits))
    sides = {m.name for m in spec.machines.values() if m.role != "server"}
    rows = {taken.row for taken in found.rows if taken.machine in sides}
    return set(_states(found, layout)), rows


def _states(found: Exploration, layout: Layout) -> list[Both]:
    states = {found.cells(number) for number in range(found.states)}
    return [(_members(layout, "caller", s), _members(layout, "client", s)) for s in states]


def _members(layout: Layout, role: Role, cells: tuple[int, ...]) -> Members:
    """Return the copies of a role as the product has them."""
    members: list[Member] = []
    for index, machine in enumerate(layout.spec.of_role(role)):
        for copy in layout.copies[machine.name]:
            if not cells[copy.state]:
                continue
            state = [*copy.table.states][cells[copy.state] - 1]
            values = tuple(
                domain.members()[cells[cell] - layout.cells[cell].low]
                for cell, domain in copy.variables.values()
            )
            at = [(kind, cells[layout.follows[machine.name, 0, kind]]) for kind in machine.follows]
            followed = tuple(label_of(kind, number) if number else "" for kind, number in at)
            members.append((index, copy.label, (state, values), followed))
    return tuple(sorted(members))


@pytest.mark.parametrize(("spec", "instance"), SHIPPED)
def test_caller_and_client_come_to_the_same(
    spec: Spec, instance: Instance, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The product lets a line lose what was sent on it before it says so; see `channel`.
    monkeypatch.setattr("machines.model.site.LOST", "")
    monkeypatch.setattr("machines.model.site.SILENCE", "")
    product, program = by_product(spec, instance), by_program(spec, instance)
    assert len(product[0]) > 20
    assert product == program


def test_a_line_that_loses_what_was_sent_adds_little() -> None:
    spec, instance = SHIPPED[1]
    more, less = by_product(spec, instance), by_program(spec, instance)
    assert more[1] == less[1]
    assert less[0] < more[0]
    assert len(more[0] - less[0]) < 0.05 * len(less[0])
    # All of it: a connection that the server had accepted is reset before the client knows.
    states = {
        (utterance[0], socket[0])
        for _, client in more[0] - less[0]
        for (_, _, utterance, _), (_, _, socket, _) in [client]
    }
    assert states == {("connecting", "closed")}
