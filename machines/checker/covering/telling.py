"""From a run through an exploration to the steps of a story.

Labels of keys are given again and again; in a story each key has a name of its own: that of its
field and of the order in which it is mentioned.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from machines.checker.covering.takings import NONE, Takings
from machines.checker.program import Event
from machines.checker.translation.layout import meant
from machines.model.naming import key_name
from machines.model.occurrence import Action
from machines.model.step import Step
from machines.spec.spec import ON_CONNECTION, ROLES, Message, Spec, Value

_ACTIONS: tuple[Action, ...] = ("receive", "send", "clock")
#: (machine, key, row id)
_Row = tuple[str, str, str]
#: the names of keys at a moment, by kind and label
_Names = Mapping[tuple[str, str], str]


def tell(spec: Spec, takings: Takings, edges: Sequence[int]) -> tuple[Step, ...]:
    """Return the steps of a run; what nobody takes a row at is none.

    What the client sends on a connection and the server takes in the same instant are two steps.
    """
    names: dict[tuple[str, str], str] = {}
    mentioned: Counter[str] = Counter()
    steps: list[Step] = []
    for edge in edges:
        event = takings.command(edge).event
        for kind in event.new:
            mentioned[kind] += 1
            names[kind, dict(event.fields)[kind]] = key_name(kind, mentioned[kind])
        steps += _steps(spec, event, tuple(_taken(takings, edge, event.actor, names)), names)
    return tuple(steps)


def _taken(takings: Takings, edge: int, actor: str, names: _Names) -> Iterator[_Row]:
    """Walk the rows taken at an edge, those of whoever acts first."""
    rows = takings.rows[:, edge]
    taking = [number for number, row in enumerate(rows) if row != NONE]
    taking.sort(key=lambda number: takings.copies[number].table.machine.role != actor)
    for number in taking:
        copy = takings.copies[number]
        machine = copy.table.machine
        name = names[copy.key, copy.label] if copy.key else ""
        yield machine.name, name, machine.rows[rows[number]].id


def _steps(spec: Spec, event: Event, rows: tuple[_Row, ...], names: _Names) -> Iterator[Step]:
    message = spec.messages.get(event.message) if event.action != "clock" else None
    on_wire = event.seen and message is not None and message.kind in ON_CONNECTION
    fields = tuple(sorted(_fields(event, message, names)))
    actor = next(role for role in ROLES if role == event.actor)
    action = next(action for action in _ACTIONS if action == event.action)
    if on_wire and actor == "client":
        heard = tuple(row for row in rows if spec.machines[row[0]].role == "server")
        sent = tuple(row for row in rows if row not in heard)
        yield Step("client", "send", event.message, fields, sent, on_wire=True)
        if heard:
            yield Step("server", "receive", event.message, fields, heard)
    elif rows:
        yield Step(actor, action, event.message, fields, rows, on_wire=on_wire)


def _fields(event: Event, message: Message | None, names: _Names) -> Iterator[tuple[str, Value]]:
    for name, said in event.fields:
        if (name, said) in names:
            yield name, names[name, said]
        else:
            yield name, said if message is None else meant(message, name, said)
