"""On small random specs all searches, reductions, SPIN and the parties of runs say the same.

Most of these specs are wrong somewhere, some are right. Those with more than a few thousand states
are left out: `test_the_specs_are_worth_comparing` says how many there are, and what the rest holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from machines.checker import naive
from machines.checker.clocks.digital import digital
from machines.checker.clocks.zones import Zones
from machines.checker.columns import States
from machines.checker.formula import value
from machines.checker.judgement.judging import judge
from machines.checker.judgement.rehearsal import rehearse_finding
from machines.checker.program import Program, Taken
from machines.checker.promela import model as promela
from machines.checker.reduction.independence import Independence
from machines.checker.reduction.stubborn import Stubborn
from machines.checker.reduction.symmetry import Indices, Kind, Symmetry
from machines.checker.search.breadth_first import explore
from machines.checker.search.exploration import Exploration
from machines.checker.trail import Trouble
from machines.checker.translation.keys import Keys, Labels
from machines.checker.translation.translator import translate
from tests.checker.random_specs import RandomSpec, Time, made_up, specs
from tests.checker.test_spin import by_naive, by_spin

STATES_MAX = 3_000
#: without time, with time, and with clocks that stand for nothing but chance
UNTIMED = st.one_of(specs("none", untimed=True), specs("clocks", untimed=True))
TIMED = st.one_of(specs("clocks"), specs("closed"))
#: of the specs that are the same each time, some on which planted faults are seen
TELLING = (0, 1, 12, 18)


def examples(count: int) -> settings:
    """Return settings for so many examples; where the profile asks for more, more of these too."""
    return settings(
        max_examples=max(1, count * settings().max_examples // 100),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    )


class TooLargeError(Exception):
    """More states than there may be."""


def searched(
    one: RandomSpec, *, symmetry: bool = False, partial_order: bool = False
) -> Exploration:
    """Explore a spec; TooLargeError for one that has too many states for that."""
    labels: Labels = "any" if symmetry else "lowest"
    program = translate(one.spec, one.instance, labels=labels)
    renamings = Symmetry(program) if symmetry else None
    assert renamings is None or not renamings.refusals
    found = explore(
        program,
        states_max=STATES_MAX if not symmetry else 10 * STATES_MAX,
        symmetry=renamings,
        stubborn=Stubborn(program) if partial_order else None,
        zones=Zones(program) if program.clocks else None,
    )
    if not found.is_complete:
        raise TooLargeError
    return found


def small(one: RandomSpec) -> Exploration:
    """Explore a spec without reductions; it is left out where it has too many states."""
    try:
        return searched(one)
    except TooLargeError:
        assume(False)
        raise


# Two searches


@examples(80)
@given(UNTIMED, st.sampled_from(("lowest", "any")))
def test_the_search_is_the_plainest_search(one: RandomSpec, labels: Labels) -> None:
    program = translate(one.spec, one.instance, labels=labels)
    found = explore(program, states_max=STATES_MAX)
    assume(found.is_complete)
    assert_same(program, found)


def assert_same(program: Program, found: Exploration) -> None:
    """Hold a search to the plainest one: states, in their order, and all that is said of them."""
    plain = naive.explore(program)
    packing = found.expansion.packing
    states = [tuple(column) for column in packing.unpack(found.words[: packing.words]).T.tolist()]
    assert states == list(plain.parents)
    assert found.transitions == plain.transitions
    assert [states[number] for number in found.stuck] == plain.stuck
    names = [command.name for command in program.commands]
    assert len(names) == len({*names})
    assert {program.commands[number].name for number in found.taken} == plain.taken
    faulty = {program.commands[n].name: states[at] for n, at in found.faulty.items()}
    assert faulty == plain.faulty
    met = {
        number: next(state for state in states if value(watch.guard, state))
        for number, watch in enumerate(program.watches)
        if any(value(watch.guard, state) for state in states)
    }
    assert {number: states[at] for number, at in found.met.items()} == met
    assert found.rows == set(rows(program, states))


def rows(program: Program, states: Iterable[naive.State]) -> Iterator[Taken]:
    """Walk the rows that can be taken from some states."""
    for state in states:
        for command in program.commands:
            if command.fault is None and value(command.guard, state):
                for case in naive.cases(command, state):
                    yield from case.rows


# Reductions


@dataclass(frozen=True)
class Answers:
    """What reductions keep, without the names of copies."""

    findings: frozenset[tuple[str, str]]
    met: frozenset[str]
    rows: frozenset[tuple[str, str]]


def answers(found: Exploration) -> Answers:
    watches = found.program.watches
    return Answers(
        frozenset((one.kind, unordered(one)) for one in judge(found)),
        frozenset(watches[number].name for number in found.met),
        frozenset((row.machine, row.row) for row in found.rows),
    )


def unordered(one: Trouble) -> str:
    """Return what a finding says; copies in different states are told of in any order."""
    what, _, said = one.what.partition(": ")
    return ": ".join([what, *sorted(set(said.split(", ")))])


REDUCTIONS = ((True, False), (False, True), (True, True))


def reduced(one: RandomSpec) -> Iterator[Exploration]:
    for symmetry, partial_order in REDUCTIONS:
        yield searched(one, symmetry=symmetry, partial_order=partial_order)


@examples(150)
@given(UNTIMED)
def test_reductions_keep_the_answers(one: RandomSpec) -> None:
    plain = answers(small(one))
    for found in reduced(one):
        assert answers(found) == plain


@examples(80)
@given(TIMED)
def test_reductions_keep_the_answers_about_time(one: RandomSpec) -> None:
    plain = answers(small(one))
    for found in reduced(one):
        assert answers(found) == plain


# The parties of runs


@examples(100)
@given(st.one_of(specs("none"), TIMED))
def test_each_finding_is_shown_by_the_parties(one: RandomSpec) -> None:
    small(one)
    assert not_shown(one) == []


def not_shown(one: RandomSpec) -> list[str]:
    """Return the findings whose runs do not go as they say, found with and without reductions."""
    explored = (searched(one), searched(one, symmetry=True, partial_order=True))
    pairs = (
        (trouble, rehearse_finding(one.spec, one.instance, trouble))
        for found in explored
        for trouble in judge(found)
    )
    return [f"{trouble}\n{played}" for trouble, played in pairs if not played.shows(trouble)]


# SPIN


@examples(25)
@given(UNTIMED)
def test_spin_finds_the_same(one: RandomSpec) -> None:
    small(one)
    program = translate(one.spec, one.instance)
    assert by_spin(program) == by_naive(program)


@examples(15)
@given(specs("closed"))
def test_spin_finds_the_same_in_counted_time(one: RandomSpec) -> None:
    """Counting reaches what flowing time does, where all bounds may be reached."""
    zones = small(one)
    program = zones.program
    counted = digital(program)
    assume(explore(counted, states_max=STATES_MAX).is_complete)
    verdict = by_spin(counted)
    assert verdict == by_naive(counted)
    faults = {c.name: c.fault.what for c in counted.commands if c.fault is not None}
    flowing = (program.commands[number].fault for number in zones.faulty)
    assert {faults[name] for name in verdict.faults} == {one.what for one in flowing if one}
    met = {program.watches[number].name for number in zones.met}
    assert verdict.violations | verdict.goals == met


# What the specs are, and what would be seen


def some_specs(time: Time, count: int = 60) -> Iterator[RandomSpec]:
    """Walk the same specs each time."""
    for seed in range(count):
        yield made_up(
            seed,
            time,
            size=2 + seed % 3,
            many=1 + seed % 2,
            channel=0 if time != "none" else seed % 3,
        )


@pytest.mark.parametrize("time", ["none", "clocks"])
def test_the_specs_are_worth_comparing(time: Time) -> None:
    count: Counter[str] = Counter()
    for one in some_specs(time):
        try:
            found = searched(one)
        except TooLargeError:
            count["left out"] += 1
            continue
        kinds = {trouble.kind for trouble in judge(found)}
        count.update(kinds or ["well"])
        count["more than a few states"] += found.states > 10
        if time == "none":
            count["fewer"] += found.states > searched(one, symmetry=True).states
            count["put off"] += found.states > searched(one, partial_order=True).states
    assert count["left out"] <= 6
    assert count["more than a few states"] >= 25
    expected = {"well", "unspecified reception", "deadlock", "property broken", "out of domain"}
    expected |= {"end cannot be reached"}
    if time == "none":
        expected |= {"fewer", "put off"}
    else:
        expected |= {"obligation cannot be met", "answer too late", "time is stopped"}
    assert {what: count[what] for what in expected if count[what] < 2} == {}


def with_nothing_disturbed(patch: pytest.MonkeyPatch) -> None:
    """Let partial-order reduction take any two commands for independent."""
    patch.setattr(Independence, "_disturbs", lambda *_: False)


def with_torn_copies(patch: pytest.MonkeyPatch) -> None:
    """Let a renaming of copies exchange the first variable of each and leave the others."""

    def arranged(self: Kind, states: States, order: Indices) -> States:
        first = self.table[:1]
        found = states.copy()
        found[first] = np.take_along_axis(states[first], order[np.newaxis], axis=1)
        return found

    patch.setattr(Kind, "arranged", arranged)


def with_all_remembered(patch: pytest.MonkeyPatch) -> None:
    """Let nothing be forgotten when a label is given again."""
    patch.setattr(Keys, "forgotten", lambda *_: iter(()))


def with_any_end_well(patch: pytest.MonkeyPatch) -> None:
    """Let the model for SPIN be well wherever nothing can happen."""
    process = promela._process
    patch.setattr(promela, "_process", lambda steps, _: process(steps, "true"))


def is_reduced_wrongly(one: RandomSpec) -> bool:
    return any(answers(found) != answers(searched(one)) for found in reduced(one))


def is_told_otherwise_by_spin(one: RandomSpec) -> bool:
    program = searched(one).program
    return by_spin(program) != by_naive(program)


@pytest.mark.parametrize(
    ("plant", "is_seen"),
    [
        (with_nothing_disturbed, is_reduced_wrongly),
        (with_torn_copies, is_reduced_wrongly),
        (with_all_remembered, not_shown),
        (with_any_end_well, is_told_otherwise_by_spin),
    ],
)
def test_a_planted_fault_is_seen(
    plant: Callable[[pytest.MonkeyPatch], None],
    is_seen: Callable[[RandomSpec], object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By some of a few specs, none of which tells of a fault where there is none."""
    few = (one for number, one in enumerate(some_specs("none")) if number in TELLING)
    right = [one for one in few if not is_seen(one)]
    assert len(right) == len(TELLING)
    plant(monkeypatch)
    assert any(map(is_seen, right))
