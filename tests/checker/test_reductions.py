"""On what is shipped, reductions keep the answers; also where something is wrong with a spec."""

from __future__ import annotations

from dataclasses import replace

import pytest

from machines.check import known_specs
from machines.checker.judgement.examination import Examined, Question, examine
from machines.lockstep.search import spec_of
from machines.spec.spec import Instance, Spec

REDUCED = Question(symmetry=True, partial_order=True)
#: an instance with more states than this is searched once more with both reductions only
QUICK = 100_000


def answers(found: Examined) -> tuple[object, ...]:
    """Return what reductions keep, without the names of copies."""
    exploration, watches = found.exploration, found.program.watches
    return (
        exploration.is_complete,
        {(one.kind, one.what) for one in found.troubles},
        {(row.machine, row.row) for row in exploration.rows},
        {watches[number].name for number in exploration.met},
    )


@pytest.mark.parametrize(
    ("spec", "instance"),
    [
        pytest.param(spec, instance, id=f"{name} {instance.name}")
        for name in known_specs()
        for spec in [spec_of(name)]
        for instance in spec.instances
    ],
)
def test_the_answers_about_a_shipped_instance_are_the_same(spec: Spec, instance: Instance) -> None:
    plain = examine(spec, instance)
    questions = [REDUCED]
    if plain.exploration.states <= QUICK:
        questions += [Question(symmetry=True), Question(partial_order=True)]
    for question in questions:
        found = examine(spec, instance, question)
        assert answers(found) == answers(plain)
        assert not any("no symmetry" in note for note in found.notes)
        if question.symmetry and any(many > 1 for many in plain.program.copies.values()):
            assert found.exploration.states < 0.7 * plain.exploration.states


@pytest.mark.parametrize("name", known_specs())
def test_the_answers_about_a_spec_without_a_row_are_the_same(name: str) -> None:
    spec = spec_of(name)
    instance = min(spec.instances, key=lambda one: one.states or 10**9)
    kinds: set[str] = set()
    for machine in spec.machines.values():
        for row in machine.rows[1::30]:
            rows = tuple(other for other in machine.rows if other is not row)
            machines = {**spec.machines, machine.name: replace(machine, rows=rows)}
            broken = replace(spec, machines=machines)
            plain = examine(broken, instance)
            assert answers(examine(broken, instance, REDUCED)) == answers(plain)
            kinds |= {trouble.kind for trouble in plain.troubles}
    assert kinds
