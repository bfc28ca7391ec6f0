"""From scenarios of the model to what the environment does: the paths of generated tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from machines.checker.covering.paths import paths
from machines.model.party import CONNECTION
from machines.model.scenario import Scenario
from machines.model.step import Step
from machines.spec.spec import Spec, Value
from machines.write.python_text import unique

__all__ = ["WAIT", "Course", "Untestable", "courses", "courses_of"]

#: The move that lets time pass to the next interesting instant.
WAIT = "wait"
Move = tuple[str, Mapping[str, Value]]


class Untestable(ValueError):
    """A spec that no tests can be generated from; the message says why, or what to add."""


@dataclass(frozen=True, slots=True)
class Course:
    """One deterministic path: what the environment does, as ids of rows and values of fields.

    Keys are among the fields, named in the order in which they are mentioned (`s1`), as in runs.
    The connection is not: who runs the course knows it.
    """

    name: str
    moves: tuple[Move, ...]


def courses(spec: Spec) -> list[Course]:
    """Return the paths of a protocol; explores its instances, which takes seconds.

    Untestable where they cannot be explored.
    """
    try:
        scenarios = paths(spec)
    except ValueError as error:
        raise Untestable(f"{spec.path}: no paths can be found: {error}") from error
    return courses_of(spec, scenarios)


def courses_of(spec: Spec, scenarios: Sequence[Scenario]) -> list[Course]:
    """Return what the environment does in each scenario, in their order.

    Where it does the same in several, that is one course, with the name of the first.
    """
    distinct: dict[tuple[object, ...], tuple[str, tuple[Move, ...]]] = {}
    for scenario in scenarios:
        moves = tuple(_moves(spec, scenario.steps))
        same = tuple((row_id, tuple(fields.items())) for row_id, fields in moves)
        distinct.setdefault(same, (scenario.name, moves))
    names = unique(name for name, _ in distinct.values())
    return [Course(name, moves) for name, (_, moves) in zip(names, distinct.values(), strict=True)]


def _moves(spec: Spec, steps: Sequence[Step]) -> Iterator[Move]:
    """Walk what the environment does: the rows by which it sends, and time that it lets pass."""
    waited = False
    for step in steps:
        sent = [row_id for _, _, row_id in step.rows if _sends(spec, step, row_id)]
        if step.actor != "client" and sent:
            named = {field.name for field in spec.messages[step.message].fields} - {CONNECTION}
            yield sent[0], {name: value for name, value in step.fields if name in named}
            waited = False
        elif not waited and (step.action == "clock" or any(_is_late(spec, each) for each in sent)):
            yield WAIT, {}
            waited = True


def _sends(spec: Spec, step: Step, row_id: str) -> bool:
    """Return whether a row of a step is one by which the actor of the step sends."""
    machine, row = spec.row(row_id)
    return (machine.role, row.action, row.message) == (step.actor, "send", step.message)


def _is_late(spec: Spec, row_id: str) -> bool:
    """Return whether the client takes a row only after a while: it gives up, or a clock says so."""
    machine, row = spec.row(row_id)
    clocks = set() if row.guard is None else row.guard.names() & set(machine.clocks)
    return row.aspect == "timeout" or bool(clocks)
