"""The strength of a spec's tests, as numbers and as text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from machines.checker.covering.paths import paths
from machines.checker.strength import automaton, identification
from machines.checker.strength.coverage import Reached, Tally, coverage
from machines.checker.strength.measure import Strength, identified, strength
from machines.checker.strength.text import text
from machines.lockstep.search import spec_of
from machines.model.scenario import Scenario
from machines.spec.spec import Spec
from tests.model.toys import BOOL, Toy, instance, message, number

SHIPPED = spec_of("xai_tts")


def desk() -> Spec:
    """A client that answers, may say so first, and has a row that its caller never leads to."""
    toy = Toy(
        message("ask", "caller client", loud=BOOL),
        message("thank", "caller client"),
        message("answer", "client caller"),
        message("moment", "client caller"),
        limits={"long": "5"},
    )
    toy.machine(
        "caller",
        "caller",
        "quiet waiting",
        [
            ("K1", "quiet", "send ask", "", "", "waiting"),
            ("K2", "waiting", "receive answer", "", "", "quiet"),
            ("K3", "waiting", "receive moment", "", "", "same"),
        ],
        illegal="quiet.answer quiet.moment",
    )
    toy.machine(
        "desk",
        "client",
        "idle busy thanked!",
        [
            ("X1", "idle", "receive ask", "", "told = false; rude = msg.loud", "busy"),
            ("X2", "busy", "send answer", "", "", "idle"),
            ("X3", "busy", "send moment", "not told", "told = true", "same"),
            ("X4", "idle", "receive thank", "", "", "thanked"),
            ("X5", "busy", "receive thank", "rude and not rude", "", "thanked"),
        ],
        variables={"told": (BOOL, False), "rude": (BOOL, False)},
        must={"busy": [("answer", "long", None, "")]},
        illegal="idle.answer busy.ask busy.thank",
    )
    return replace(toy.spec(), instances=(instance(),))


def tally(found: Strength, machine: str, what: str) -> Tally:
    (cover,) = [each for each in found.machines if each.machine == machine]
    return cover.tallies[what]


def test_what_paths_cover_and_what_no_instance_reaches() -> None:
    found = strength(desk())
    assert found.is_full
    assert found.explored == {"small": 5}
    assert (found.paths, found.steps, found.longest) == (
        len(paths(desk())),
        sum(len(path.steps) for path in paths(desk())),
        max(len(path.steps) for path in paths(desk())),
    )
    assert tally(found, "desk", "states").never == ("thanked",)
    assert tally(found, "desk", "rows").never == ("X4", "X5")
    assert tally(found, "caller", "rows").never == ()
    assert {"X2 then X4", "X3 then X3"} <= set(tally(found, "desk", "pairs").never)
    assert tally(found, "desk", "pairs").reached == {
        "X1 then X2",
        "X1 then X3",
        "X2 then X1",
        "X3 then X2",
    }


def test_what_is_not_on_the_paths_is_not_covered() -> None:
    spec = desk()
    everything = strength(spec)
    met = Reached(
        tally(everything, "desk", "rows").reached | tally(everything, "caller", "rows").reached,
        tally(everything, "desk", "transitions").reached,
        tally(everything, "desk", "pairs").reached,
    )
    first = paths(spec)[0]
    short = Scenario(first.steps[:1], first.goal)
    cover = {each.machine: each for each in coverage(spec, [short], met)}["desk"]
    assert cover.rows.covered == {"X1"}
    assert cover.rows.missed == ("X2", "X3")
    assert cover.states.missed == ()
    assert len(cover.tallies["pairs"].missed) == 4


def test_states_of_a_machine_as_a_test_can_tell_them() -> None:
    found = identified(desk(), desk().machines["desk"])
    assert (found.states, found.differing) == (6, 4)
    assert [(each.states, each.names) for each in found.indifferent] == [(("busy",), ("rude",))]
    assert found.alike == ()
    assert found.driven.tests < found.sets[0].tests < found.sets[1].tests
    assert found.untimed == found.sets[0]


def test_states_that_only_the_environment_could_tell_apart_are_named() -> None:
    spec = desk()
    machine = spec.machines["desk"]
    rows = tuple(row for row in machine.rows if row.id != "X1")
    deaf = replace(spec, machines={"desk": replace(machine, rows=rows, initial="idle")})
    found = identified(deaf, deaf.machines["desk"])
    (pair,) = found.alike
    assert (pair.first, pair.second) == ("idle", "thanked")
    assert "receive ask" in (*pair.only_first, *pair.only_second)


def test_an_instance_that_is_too_large_is_said_to_be() -> None:
    found = strength(desk(), states_max=2)
    assert found.too_large == ("small",)
    assert not found.is_full
    assert "instance small: too large" in text(found)


def test_a_spec_that_cannot_be_explored_has_its_wp_sets_all_the_same() -> None:
    spec = desk()
    toy = Toy(
        *spec.messages.values(), message("work", "client server", "hook"), limits={"long": "5"}
    )
    toy.machines = dict(spec.machines)
    counts = [("V1", "on", "receive work", "n < 40000", "n = n + 1", "same")]
    toy.machine("vendor", "server", "on", counts, variables={"n": (number(0, 40_000), 0)})
    found = strength(replace(toy.spec(), instances=spec.instances))
    assert found.unexplored == "the variable vendor.n ranges to 40000: too far to explore"
    assert not found.is_full
    assert [each.machine for each in found.identified] == ["desk"]
    assert text(found).startswith("toy: no paths: the variable vendor.n ranges to 40000")


def test_a_machine_with_too_many_states_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identification, "STATES_MAX", 3)
    assert strength(desk()).refused == {"desk": "desk has 4 states that differ, more than 3"}
    monkeypatch.setattr(automaton, "PLACES_MAX", 3)
    found = strength(desk())
    assert found.refused == {"desk": "desk has more than 3 states"}
    assert "desk: no set: desk has more than 3 states" in text(found)


def test_the_report() -> None:
    told: list[str] = []
    found = strength(desk(), progress=told.append)
    assert told[-1] == "tell the states of desk apart"
    assert text(found) == text(strength(desk()))
    lines = text(found).splitlines()
    assert "      reached by no instance: X4, X5" in lines
    assert "    busy: rude makes no difference in 2 groups of states" in lines
    assert "    every two of these are told apart by some test" in lines
    assert any(line.startswith("    instance small: caller and server take it") for line in lines)


def test_names_are_cut_short_unless_all_are_asked_for() -> None:
    found = strength(replace(SHIPPED, instances=()))
    assert ", and 1611 more" in text(found)
    assert ", and" not in text(found, all_names=True)
    assert "and 10 more that make no difference" in text(found)


def test_the_shipped_machines() -> None:
    """Pinned: a change of the spec that makes states alike is seen here."""
    utterance, socket = (identified(SHIPPED, machine) for machine in SHIPPED.of_role("client"))
    assert (utterance.states, utterance.differing, len(utterance.alike)) == (1042, 560, 10)
    assert {pair.first.split("[")[0] for pair in utterance.alike} == {
        "idle",
        "over",
        "failing",
        "doomed",
        "speaking",
    }
    assert (socket.states, socket.differing, socket.alike) == (10, 10, ())
    assert socket.sets[0].tests == 648
