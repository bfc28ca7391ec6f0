"""The shipped specs explore as they are pinned. `machines check` explores the large ones too."""

from __future__ import annotations

import pytest

from machines.model.exploration import explore
from machines.model.machine import specs_folder
from machines.spec.reader import read_spec
from machines.spec.spec import Instance, Spec

SPECS = [read_spec(path) for path in sorted(specs_folder().glob("*.yaml"))]
INSTANCES = [(spec, instance) for spec in SPECS for instance in spec.instances]
#: what is explored here, in worlds: a few seconds
SMALL = 20_000


def test_every_instance_is_pinned() -> None:
    assert [(spec.protocol, i.name) for spec, i in INSTANCES if i.states is None] == []


@pytest.mark.parametrize(
    ("spec", "instance"),
    [(spec, instance) for spec, instance in INSTANCES if (instance.states or 0) <= SMALL],
    ids=lambda item: item.protocol if isinstance(item, Spec) else item.name,
)
def test_a_small_instance_is_well_and_has_the_pinned_count(spec: Spec, instance: Instance) -> None:
    found = explore(spec, instance)
    assert [str(finding) for finding in found.findings] == []
    assert found.is_complete
    assert found.states == instance.states
