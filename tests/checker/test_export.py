"""A spec written for SPIN, and what the text says of time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from machines.checker.promela import spin
from machines.checker.promela.export import export, without_clocks
from machines.checker.search.breadth_first import explore
from machines.spec import read_spec
from machines.spec.spec import Instance, Spec

ECHO = Path(__file__).parents[1] / "lockstep" / "toy" / "specs" / "echo.yaml"
LEFT_OUT = "time is left out"
STRICT = "a clock is compared by <"


@pytest.fixture(scope="module")
def spec() -> Spec:
    """A spec with a strict bound: that of a promise which is judged with time here."""
    echo = read_spec(ECHO)
    return replace(echo, properties=tuple(replace(p, runs_only=None) for p in echo.properties))


@pytest.fixture(scope="module")
def instance(spec: Spec) -> Instance:
    return replace(spec.instances[0], untimed=False)


def test_time_is_left_out_where_counting_it_is_not_exact(spec: Spec, instance: Instance) -> None:
    model = export(spec, instance, "promela")
    assert STRICT in model
    assert LEFT_OUT in model
    assert "age_of" not in model


def test_time_is_left_out_where_the_instance_says_so(spec: Spec, instance: Instance) -> None:
    model = export(spec, replace(instance, untimed=True), "promela")
    assert LEFT_OUT in model
    assert STRICT not in model


def test_time_is_counted_where_that_is_asked(spec: Spec, instance: Instance) -> None:
    model = export(spec, instance, "promela", fineness=2)
    assert LEFT_OUT not in model
    assert "byte age_of" in model
    assert "time is counted in steps of" in model


def test_counted_time_is_searched_alike(spec: Spec, instance: Instance) -> None:
    program = without_clocks(spec, instance, fineness=1)
    ours, theirs = explore(program), spin.run(program, optimise=False)
    assert (theirs.states, theirs.transitions) == (ours.states, ours.transitions)
    assert theirs.is_deadlocked == bool(len(ours.stuck))
    assert theirs.faults == {program.commands[number].name for number in ours.faulty}


def test_another_language_is_refused(spec: Spec, instance: Instance) -> None:
    with pytest.raises(ValueError, match="nothing writes 'tla'; what can be written is: promela"):
        export(spec, instance, "tla")
