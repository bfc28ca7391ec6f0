"""Each operator plants its fault everywhere it can, and nothing else."""

from __future__ import annotations

from collections import Counter

import pytest

from machines.review.changes import changes
from machines.review.mutants import OPERATORS, mutants
from machines.spec import read_spec
from machines.spec.spec import Spec
from tests.model import toys
from tests.review.variants import ECHO


def toy() -> Spec:
    made = toys.Toy(
        toys.message("ask", "caller client"),
        toys.message("answer", "client caller", "result", loud=toys.BOOL),
        limits={"soon": "2"},
    )
    made.machine(
        "talker",
        "client",
        "idle asked over!",
        [
            ("T1", "idle", "receive ask", "", "tick = 0; asked = true", "asked"),
            ("T2", "asked", "send answer", "msg.loud and tick >= soon", "", "idle"),
            ("T3", "asked", "send answer", "not msg.loud", "", "over"),
            ("T4", "idle asked", "receive ask", "asked", "", "same"),
        ],
        variables={"asked": (toys.BOOL, False)},
        clocks=("tick",),
        must={"asked": [("answer", "soon", "tick", "asked")]},
        ignore="over.ask",
    )
    return made.spec()


WHAT = {
    "drop guard": [
        "T2: without its guard msg.loud and tick >= soon",
        "T3: without its guard not msg.loud",
        "T4: without its guard asked",
    ],
    "drop conjunct": ["T2: without msg.loud", "T2: without tick >= soon"],
    "negate conjunct": [
        "T2: not msg.loud for msg.loud",
        "T2: not tick >= soon for tick >= soon",
        "T3: msg.loud for not msg.loud",
        "T4: not asked for asked",
    ],
    "change relation": ["T2: tick > soon for tick >= soon"],
    "swap dests": [
        "T2: into over, and T3 into idle",
        "T3: into same, and T4 into over",
    ],
    "redirect": [
        "T1: into over instead of asked",
        "T2: into asked instead of idle",
        "T3: into idle instead of over",
        "T4: into asked instead of same",
    ],
    "lose reset": ["T1: does not set tick"],
    "lose assignment": ["T1: does not set asked"],
    "drop row": [
        "T1: without receive ask in idle",
        "T2: without send answer in asked",
        "T3: without send answer in asked",
        "T4: without receive ask in idle, asked",
    ],
    "drop source": ["T4: not in idle", "T4: not in asked"],
    "extra output": ["T2: sends answer in over, too", "T3: sends answer in over, too"],
    "drop ignore": ["talker.over: does not ignore ask"],
    "drop obligation": ["O0: asked does not owe it"],
    "free obligation": ["O0: whether or not asked"],
    "widen limit": ["soon: 2 s becomes 4 s"],
    "narrow limit": ["soon: 2 s becomes 1 s"],
}


@pytest.mark.parametrize("operator", list(OPERATORS))
def test_an_operator_plants_its_fault_wherever_it_can(operator: str) -> None:
    made = [each for each in mutants(toy()) if each.operator == operator]
    assert [f"{each.target}: {each.what}" for each in made] == WHAT[operator]


@pytest.mark.parametrize("spec", [toy(), read_spec(ECHO)], ids=["toy", "echo"])
def test_a_mutant_differs_from_its_spec_in_one_place(spec: Spec) -> None:
    for mutant in mutants(spec):
        found = changes(spec, mutant.spec)
        assert len(found) == (2 if mutant.operator == "swap dests" else 1), mutant.name


def test_a_machine_takes_part_in_what_its_rows_name() -> None:
    (mutant,) = (m for m in mutants(toy()) if m.operator == "drop ignore")
    assert mutant.spec.machines["talker"].alphabet == {"ask", "answer"}
    silent = [m for m in mutants(read_spec(ECHO)) if m.name == "drop row R16"]
    assert "gone" not in silent[0].spec.machines["request"].alphabet


def test_a_sample_depends_on_its_seed_only_and_has_of_every_operator() -> None:
    spec = read_spec(ECHO)
    names = [[m.name for m in mutants(spec, 40, seed)] for seed in (1, 1, 2)]
    assert names[0] == names[1] != names[2]
    assert len(names[0]) == 40
    possible = Counter(m.operator for m in mutants(spec))
    assert {m.operator for m in mutants(spec, 40, 1)} == set(possible)
