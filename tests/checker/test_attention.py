"""What a copy follows is kept where something asks for it before it is set, and only there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pytest

from machines.checker.clocks.zones import Zones
from machines.checker.judgement.judging import judge
from machines.checker.search.breadth_first import explore
from machines.checker.search.exploration import Exploration
from machines.checker.translation import reaction
from machines.checker.translation.attention import attention
from machines.checker.translation.translator import translate
from machines.model.table import Table, limits_of
from machines.spec.spec import Instance, Spec
from tests.checker.random_specs import made_up
from tests.checker.streams import following, small, streams
from tests.model.toys import instance

SEEDS = range(20)
STATES_MAX = 3_000


def minded(spec: Spec, machine: str) -> Mapping[str, frozenset[str]]:
    return attention(spec, Table(spec.machines[machine], limits_of(spec)))


def test_what_all_ignore_is_not_minded() -> None:
    assert minded(following(), "talker") == {"calm": set(), "eager": {"connection"}}


def explored(spec: Spec, what: Instance) -> Exploration:
    program = translate(spec, what)
    zones = Zones(program) if program.clocks else None
    return explore(program, states_max=STATES_MAX, zones=zones)


def test_what_is_not_minded_is_forgotten_and_changes_no_verdict(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = [made_up(seed, "none") for seed in SEEDS]
    cases = [(one.spec, one.instance) for one in made]
    cases += [(following(), instance(copies=2, channel=1)), (streams(), small(2))]
    fewer = 0
    for spec, what in cases:
        found = explored(spec, what)
        with monkeypatch.context() as patch:
            patch.setattr(reaction, "attention", everywhere)
            whole = explored(spec, what)
        if not (found.is_complete and whole.is_complete):
            continue
        assert found.rows == whole.rows
        assert Counter(t.kind for t in judge(found)) == Counter(t.kind for t in judge(whole))
        assert found.states <= whole.states
        fewer += found.states < whole.states
    assert fewer


def everywhere(_: Spec, table: Table) -> Mapping[str, frozenset[str]]:
    machine = table.machine
    return {state.name: frozenset(machine.follows) for state in machine.states}
