"""An instance may leave rows of the environment out: a smaller world, which is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from machines.checker.judgement.examination import Examined, examine
from machines.checker.translation.translator import without
from machines.spec.reader import read_spec
from machines.spec.spec import Instance, Spec

ECHO = read_spec(Path(__file__).parent.parent / "lockstep/toy/specs/echo.yaml")


@pytest.fixture
def smaller() -> Instance:
    return replace(ECHO.instances[0], untimed=True, without=(LOSES,))


#: the server resets the connection
LOSES = next(
    row.id
    for machine in ECHO.of_role("server")
    for row in machine.rows
    if row.action == "send" and row.message == "lost"
)


def rows(found: Examined) -> set[str]:
    return {taken.row for taken in found.exploration.rows}


def test_the_rows_are_never_taken_and_all_else_is(smaller: Instance) -> None:
    whole = examine(ECHO, replace(smaller, without=()))
    part = examine(ECHO, smaller)
    assert LOSES in rows(whole)
    assert LOSES not in rows(part)
    assert part.exploration.transitions < whole.exploration.transitions
    assert f"the environment never does {LOSES}" in part.notes
    assert not any("never does" in note for note in whole.notes)


def test_nothing_else_is_left_out(smaller: Instance) -> None:
    def ids(spec: Spec) -> set[str]:
        return {row.id for machine in spec.machines.values() for row in machine.rows}

    assert ids(ECHO) - ids(without(ECHO, smaller)) == {LOSES}
    assert without(ECHO, replace(smaller, without=())) is ECHO
