"""The shipped specs are well, and explore as they are pinned: here those that take a few seconds.

`machines check` explores the large ones too.
"""

from __future__ import annotations

import pytest

from machines.check import known_specs
from machines.checker.judgement.examination import examine
from machines.checker.translation.cuts import lost_unexplored
from machines.lockstep.search import spec_of
from machines.spec.spec import Instance, Spec

SPECS = [spec_of(name) for name in known_specs()]
INSTANCES = [(spec, instance) for spec in SPECS for instance in spec.instances]
#: what is explored here, in states
SMALL = 20_000


def test_whatever_is_lost_on_its_way_is_explored() -> None:
    """As docs/checker.md says: a line that may be cut after a row may be cut before it, too."""
    assert [(spec.protocol, lost_unexplored(spec)) for spec in SPECS if lost_unexplored(spec)] == []


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
