"""Planted faults of a toy are noticed by whom they must be, and what survives is told apart."""

from __future__ import annotations

import json

import pytest

from machines.checker.covering.paths import paths
from machines.review.kills import Fate, Known, fate, known
from machines.review.mutants import Mutant, mutants
from machines.review.mutation import MutationReport, mutate
from machines.review.replayed import broken, timed
from machines.spec import read_spec
from machines.spec.spec import Spec
from tests.review.variants import ECHO, hearing, limited, not_owing, otherwise


@pytest.fixture(scope="module")
def echo() -> Spec:
    return read_spec(ECHO)


@pytest.fixture(scope="module")
def knowledge(echo: Spec) -> Known:
    return known(echo)


def judged(knowledge: Known, spec: Spec) -> Fate:
    return fate(knowledge, Mutant("planted", "", "", spec))


def test_the_spec_itself_is_equivalent(echo: Spec, knowledge: Known) -> None:
    found = judged(knowledge, echo)
    assert found.verdict == "equivalent"
    assert found.killers == {}


def test_a_reader_notices_what_is_no_spec(echo: Spec, knowledge: Known) -> None:
    found = judged(knowledge, hearing(echo, "request", "idle", "answer"))
    assert set(found.killers) == {"reading"}
    assert "does not say what happens at: answer" in found.killers["reading"]


def test_checks_notice_what_may_not_happen_and_what_is_counted_otherwise(
    echo: Spec, knowledge: Known
) -> None:
    found = judged(knowledge, otherwise(echo, "K5", dest=None))
    reason = "one: unspecified reception: request in idle receives stop"
    assert found.killers["checks"] == reason
    found = judged(knowledge, not_owing(echo, "request", "stopping"))
    assert found.killers["checks"].startswith("one: ")
    assert "transitions, not " in found.killers["checks"]


def test_paths_notice_what_the_client_may_no_longer_do(echo: Spec, knowledge: Known) -> None:
    found = judged(knowledge, otherwise(echo, "S12", dest="closed"))
    assert (
        "send close(connection='c1') is not allowed: socket c1 in state closed"
        in found.killers["paths"]
    )


def test_a_survivor_is_told_with_the_sequence_that_shows_it(echo: Spec, knowledge: Known) -> None:
    found = judged(knowledge, limited(echo, "requests", "1"))
    assert found.verdict == "survived"
    assert found.behaviour is not None
    assert found.behaviour.of("before", client=False) is not None


def test_another_promise_is_no_equivalent(echo: Spec) -> None:
    unchecked = Known(echo, {}, (), ())
    found = judged(unchecked, limited(echo, "patience_total", "30"))
    assert found.verdict == "survived"
    assert found.behaviour is None


def test_a_search_that_hits_its_bound_decides_nothing(echo: Spec) -> None:
    unchecked = Known(echo, {}, (), ())
    mutant = Mutant("planted", "", "", otherwise(echo, "R12", dest="idle"))
    assert fate(unchecked, mutant, pairs_max=5).verdict == "undecided"
    assert fate(unchecked, mutant).verdict == "equivalent"


def test_paths_are_played_by_their_own_spec_in_time(echo: Spec) -> None:
    scenarios = paths(echo)
    played = timed(echo, scenarios)
    assert len(played) > 20
    assert broken(echo, played) is None
    assert all(list(each.instants) == sorted(each.instants) for each in played)
    assert broken(limited(echo, "patience", "0.5"), played) is None  # nothing waits that long


def test_a_move_of_the_environment_keeps_its_row(echo: Spec) -> None:
    played = timed(echo, paths(echo))
    machine, row = echo.row("K2")
    other = otherwise(echo, "K2", id="K2b")
    assert machine.role == "caller"
    assert row.id == "K2"
    assert "K2 is not taken" in str(broken(other, played))


@pytest.fixture(scope="module")
def report(echo: Spec) -> MutationReport:
    return mutate(echo, 30, 3)


def test_a_report_counts_every_mutant_once(echo: Spec, report: MutationReport) -> None:
    assert len(report.fates) == 30
    assert report.possible == len(mutants(echo))
    killed = [each for each in report.fates if each.verdict == "killed"]
    equivalent = [each for each in report.fates if each.verdict == "equivalent"]
    assert report.rate == len(killed) / (30 - len(equivalent))
    assert report.rate > 0.75
    data = json.loads(json.dumps(report.data()))
    assert len(data["mutants"]) == 30


def test_a_report_lists_all_that_was_not_killed(report: MutationReport) -> None:
    lines = report.text().splitlines()
    for each in report.fates:
        told = f"  {each.verdict}: {each.operator} {each.target}: {each.what}"
        assert (told in lines) == (each.verdict != "killed")
    assert f"{report.rate:.0%} of those not equivalent are killed" in lines[1]


def test_processes_share_the_work_and_change_nothing(echo: Spec, report: MutationReport) -> None:
    told: list[tuple[int, int]] = []
    shared = mutate(echo, 30, 3, lambda done, all_, _: told.append((done, all_)), processes=2)
    assert shared == report
    assert told[-1] == (30, 30)


def test_what_is_known_when_somebody_stops_it_is_reported(echo: Spec) -> None:
    def stop(done: int, _: int, __: str) -> None:
        if done == 5:
            raise KeyboardInterrupt

    found = mutate(echo, 30, 3, stop)
    assert (len(found.fates), found.wanted) == (5, 30)
    assert "interrupted: 25 of 30 were not tried" in found.text()
