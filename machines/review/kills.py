"""Who notices a mutant: reading the spec, checking it, or playing the generated paths.

What is compared is what a maintainer sees: an error when the spec is read, a count of `machines
check` that is another or a finding that was not there, a generated path that cannot be played any
more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from machines.checker.covering.paths import paths
from machines.checker.judgement.examination import Question, examine
from machines.model.closure import names_read
from machines.model.scenario import Scenario
from machines.review.behaviour import behaviour
from machines.review.distinction import Behaviour
from machines.review.formal import formal
from machines.review.mutants import Mutant
from machines.review.replayed import Timed, broken, timed
from machines.spec.check_pairs import check_pairs
from machines.spec.check_use import check_use
from machines.spec.source import Source
from machines.spec.spec import Instance, Property, Spec

Killer = Literal["reading", "checks", "paths"]
KILLERS: tuple[Killer, ...] = ("reading", "checks", "paths")

#: instances with more states than this are left out: every mutant is explored anew
STATES_MAX = 20_000
#: how many pairs of states the search for a difference looks at in each world
PAIRS_MAX = 3_000


@dataclass(frozen=True, slots=True)
class Counted:
    """What exploring an instance yields, as far as a maintainer sees it."""

    states: int
    transitions: int
    findings: frozenset[str]
    is_untimed: bool


@dataclass(frozen=True)
class Known:
    """What is known of the spec that mutants are made of: its counts, and its paths in time.

    `left_out` says in sentences what could not be used.
    """

    spec: Spec
    counted: Mapping[str, Counted]
    scenarios: tuple[Timed, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True)
class Fate:
    """What became of a mutant. `killers` say by whom it was noticed, each with the reason.

    `behaviour` is asked of survivors only, and not where a promise (a property) is another.
    """

    operator: str
    target: str
    what: str
    killers: Mapping[Killer, str]
    behaviour: Behaviour | None = None

    @property
    def verdict(self) -> Literal["killed", "survived", "equivalent", "undecided"]:
        """Tell a survivor from a mutant that behaves as the spec does, or seems to.

        `undecided`: no difference was found by a search that hit its bound.
        """
        if self.killers:
            return "killed"
        if self.behaviour is None or self.behaviour.differs:
            return "survived"
        return "undecided" if self.behaviour.cut else "equivalent"


def known(
    spec: Spec, states_max: int = STATES_MAX, scenarios: Sequence[Scenario] | None = None
) -> Known:
    """Explore a spec and find its paths. `scenarios` replace those that `paths` would find."""
    left_out: list[str] = []
    counted = {}
    for instance in spec.instances:
        found = _first_counted(spec, instance, states_max)
        if isinstance(found, str):
            left_out.append(f"instance {instance.name} is not explored: {found}")
            continue
        counted[instance.name] = found
        if found.is_untimed and not instance.untimed:
            left_out.append(f"instance {instance.name} is explored without time")
    if scenarios is None:
        try:
            scenarios = paths(spec, states_max)
        except ValueError as error:
            left_out.append(f"no paths are played: {error}")
            scenarios = ()
    played = timed(spec, scenarios)
    if len(played) < len(scenarios):
        count = len(scenarios) - len(played)
        left_out.append(f"{count} of {len(scenarios)} paths are not played: no time fits them")
    return Known(spec, counted, tuple(played), tuple(left_out))


def _first_counted(spec: Spec, instance: Instance, states_max: int) -> Counted | str:
    """Return what exploring yields: with time where that is not too much, else without."""
    found: Counted | str = ""
    for is_untimed in (False, True):
        found = _counted(spec, instance, states_max, is_untimed=is_untimed)
        if isinstance(found, Counted):
            return found
    return found


def _counted(spec: Spec, instance: Instance, states_max: int, *, is_untimed: bool) -> Counted | str:
    """Return what exploring yields, or why it cannot be done."""
    try:
        found = examine(spec, instance, Question(untimed=is_untimed, states_max=states_max))
    except (ValueError, KeyError) as error:
        return str(error)
    if not found.exploration.is_complete:
        return f"it has more than {states_max:,} states"
    troubles = frozenset(f"{each.kind}: {each.what}" for each in found.troubles)
    counts = (found.exploration.states, found.exploration.transitions)
    return Counted(*counts, troubles, not found.program.clocks)


def fate(knowledge: Known, mutant: Mutant, pairs_max: int = PAIRS_MAX) -> Fate:
    """Return what becomes of a mutant. One that cannot be read is not asked anything else."""
    killers: dict[Killer, str] = {}
    error = _misread(knowledge.spec, mutant.spec)
    if error is not None:
        killers["reading"] = error
        return Fate(mutant.operator, mutant.target, mutant.what, killers)
    told = _otherwise(knowledge, mutant.spec)
    if told is not None:
        killers["checks"] = told
    told = broken(mutant.spec, knowledge.scenarios)
    if told is not None:
        killers["paths"] = told
    found = None
    if not killers and promises(mutant.spec) == promises(knowledge.spec):
        found = behaviour(knowledge.spec, mutant.spec, pairs_max, any_will_do=True)
        if found.is_interrupted:
            raise KeyboardInterrupt
    return Fate(mutant.operator, mutant.target, mutant.what, killers, found)


def promises(spec: Spec) -> object:
    """Return what the properties of a spec say, with the limits that they name."""
    limits = {name: limit.value for name, limit in spec.limits.items()}
    return [
        (formal(each), limits.get(each.within or ""), _limits_read(each, limits))
        for each in spec.properties
    ]


def _limits_read(item: Property, limits: Mapping[str, Fraction]) -> list[Fraction]:
    names = names_read(item.condition, "limit")
    return [limits[name] for name in sorted(names)]


def _misread(spec: Spec, other: Spec) -> str | None:
    """Return the first error in reading a mutant; only machines that are others are looked at."""
    source = Source(other.path)
    check_use(source, other)
    fresh = {n: m for n, m in other.machines.items() if m is not spec.machines.get(n)}
    if not source.errors:  # another limit may matter to any machine
        check_pairs(source, replace(other, machines=fresh or other.machines))
    return next((f"{each.code} {each.message}" for each in source.errors), None)


def _otherwise(knowledge: Known, other: Spec) -> str | None:
    """Return what exploring a mutant yields that exploring the spec does not; None if nothing."""
    for instance in other.instances:
        before = knowledge.counted.get(instance.name)
        if before is None:
            continue
        bound = 4 * before.states + 100
        after = _counted(other, instance, bound, is_untimed=before.is_untimed)
        if isinstance(after, str):
            return f"{instance.name}: {after}"
        fresh = sorted(after.findings - before.findings)
        if fresh:
            return f"{instance.name}: {fresh[0]}"
        if after != before:
            return (
                f"{instance.name}: {after.states:,} states and {after.transitions:,} transitions, "
                f"not {before.states:,} and {before.transitions:,}"
            )
    return None
