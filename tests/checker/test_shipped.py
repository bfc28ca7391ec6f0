"""The shipped specs are well, and explore as they are pinned: here those that take a few seconds.

`machines check` explores the large ones too.
"""

from __future__ import annotations

import pytest

from machines.checker.judgement.examination import examine
from machines.model.machine import specs_folder
from machines.spec.reader import read_spec
from machines.spec.spec import Instance, Spec

SPECS = [read_spec(path) for path in sorted(specs_folder().glob("*.yaml"))]
INSTANCES = [(spec, instance) for spec in SPECS for instance in spec.instances]
#: what is explored here, in states
SMALL = 20_000


def test_every_instance_is_pinned() -> None:
    assert [(spec.protocol, i.name) for spec, i in INSTANCES if i.states is None] == []


@pytest.mark.parametrize(
    ("spec", "instance"),
    [(spec, instance) for spec, instance in INSTANCES if (instance.states or 0) <= SMALL],
    ids=lambda item: item.protocol if isinstance(item, Spec) else item.name,
)
def test_a_small_instance_is_well_and_has_the_pinned_count(spec: Spec, instance: Instance) -> None:
    found = examine(spec, instance)
    assert found.is_well
    assert found.wrong_pins == {}
