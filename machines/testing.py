"""The face that generated tests use: an episode played move by move, and strategies for it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st

from machines.lockstep.director import Director
from machines.lockstep.episode import Episode, Setting, opened
from machines.lockstep.errors import DoesNotConform
from machines.lockstep.payload import BLANKS, SAMPLES, WORDS, carried, keys_of, plain
from machines.lockstep.search import setting, spec_of
from machines.lockstep.step import WAIT, Step
from machines.lockstep.verdict import Verdict
from machines.report import describe
from machines.sim.choice import Key, planned
from machines.spec.spec import Domain

#: How many polls a move may come after the moment at which it could; None waits for quiescence.
PACES = (None, 0, 1, 2, 4)
#: Deviations of one schedule: few, since perturbing everything alike finds least.
MAX_DEVIATIONS = 6
#: Keys are picked by number, counted round: enough for a few of several kinds.
MAX_CHOICE = 15
NO_FIELDS: Mapping[str, Any] = MappingProxyType({})
_VARIANT = "MACHINES_VARIANT"


def variant() -> str:
    """The variant under test: pytest's ``--variant``, by default ``patched``."""
    return os.environ.get(_VARIANT, "patched")


class _Hand:
    """A chooser that plays what it was handed, one move at a time."""

    def __init__(self) -> None:
        self.next: list[Step] = []
        self.waits: list[float] = []

    def eager(self, director: Director) -> Step | None:
        if self.next and self.next[0].pace is not None:
            return self.next.pop(0)
        return None

    def settled(self, director: Director, timer: float | None) -> Step | None:
        if self.next:
            return self.next.pop(0)
        moments = [timer] if timer is not None else []
        self.waits = [each for each in (*moments, *director.interesting()) if each >= director.now]
        return None


class Lockstep:
    """One episode, played move by move; every method raises ``DoesNotConform`` on a finding."""

    def __init__(
        self, protocol: str, variant: str, environment: str, schedule: Mapping[Key, int]
    ) -> None:
        self._stack = ExitStack()
        self._hand = _Hand()
        self._setting: Setting = setting(protocol, variant, environment)
        self._episode: Episode = self._stack.enter_context(
            opened(self._setting, planned(schedule), self._hand)
        )
        self._finished = False
        self._play()

    @property
    def steps(self) -> Sequence[Step]:
        """The moves that were taken so far."""
        return self._episode.director.steps

    def can(self, row_id: str) -> bool:
        """Whether the row is enabled now for some value of its message's fields."""
        return self._episode.director.can(row_id)

    def ways(self, row_id: str) -> list[Mapping[str, str]]:
        """The keys with which the row can be taken now, for some value of its other fields."""
        return self._episode.director.ways(row_id)

    def take(
        self,
        row_id: str,
        fields: Mapping[str, Any] = NO_FIELDS,
        *,
        pace: int | None = None,
        which: int = 0,
    ) -> None:
        """Do that move, run to quiescence, judge.

        `fields` are those of the row's message, under whatever names the spec gives them. It may
        hold keys by their names (`s1`); `which` picks among the ways in which the row can name the
        others.
        """
        _, row = self._setting.spec.row(row_id)
        message = self._setting.spec.messages[row.message]
        named = {name: value for name, value in fields.items() if name in keys_of(message)}
        ways = [way for way in self.ways(row_id) if named.items() <= way.items()]
        # where there is none the move comes later, or is left out
        ways = ways or list(self._episode.director.keys.candidates(message))
        keys = ways[which % len(ways)]
        self._hand.next.append(Step(row_id, {**plain(message), **keys, **fields}, pace))
        self._play()

    def wait(self) -> None:
        """Let time pass to the next instant at which something can happen; to none: do nothing."""
        director = self._episode.director
        ahead = [each - director.now + 0.01 for each in self._hand.waits]
        if ahead and not director.over:
            self._hand.next.append(Step(WAIT, {"seconds": round(min(ahead), 6)}))
            self._play()

    def check(self, property_name: str) -> None:
        """Judge a property of the spec now."""
        self._judge(rule=property_name)

    def finish(self) -> None:
        """The epilogue: a quiet environment, obligations, closing, leaks. Safe to call twice."""
        if self._finished:
            return
        self._finished = True
        with self._stack:
            verdict = self._episode.finish()
        self._raise(verdict)

    def _play(self) -> None:
        self._episode.play()
        self._judge()

    def _judge(self, rule: str | None = None) -> None:
        findings = self._episode.director.oracle.findings
        if any(rule is None or finding.rule == rule for finding in findings):
            self.finish()

    def _raise(self, verdict: Verdict) -> None:
        if not verdict.conforms:
            raise DoesNotConform(describe(self._setting, verdict), verdict)


def payload(protocol: str, message: str) -> st.SearchStrategy[dict[str, Any]]:
    """Recipes for all fields of a message."""
    known = spec_of(protocol).messages[message]
    return st.fixed_dictionaries({each.name: _recipes(each.domain) for each in carried(known)})


def _recipes(domain: Domain) -> st.SearchStrategy[Any]:
    if domain.kind == "text":
        return st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
    if domain.kind == "blank":
        return st.sampled_from(BLANKS)
    if domain.kind == "bytes":
        samples, seeds = st.sampled_from(SAMPLES), st.integers(0, 99)
        return st.fixed_dictionaries({"samples": samples, "seed": seeds})
    if domain.kind == "int":
        return st.integers(domain.low, domain.high)
    return st.sampled_from(domain.members())


def choices() -> st.SearchStrategy[int]:
    """Which of the keys that a move may name."""
    return st.integers(0, MAX_CHOICE)


def paces() -> st.SearchStrategy[int | None]:
    """When a move is made: at quiescence (None), or so many polls after it could be."""
    return st.sampled_from(PACES)


def schedules(protocol: str, environment: str) -> st.SearchStrategy[dict[Key, int]]:
    """A few deviations from the benign schedule, drawn before anything runs."""
    spec = spec_of(protocol)
    known = next(each for each in spec.environments if each.name == environment)
    places = ("", "c1>", "c1<", "c2>", "c2<")
    keys = st.tuples(
        st.sampled_from(sorted(known.explore)), st.sampled_from(places), st.integers(0, 60)
    )
    return st.dictionaries(keys, st.integers(1, 3), max_size=MAX_DEVIATIONS)


def follow(protocol: str, variant: str, path: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
    """Play one path of moves on a benign schedule, then the epilogue."""
    spec = spec_of(protocol)
    episode = Lockstep(protocol, variant, spec.environments[0].name, {})
    try:
        for move, fields in path:
            if move == WAIT:
                episode.wait()
            else:
                episode.take(move, fields)
    finally:
        episode.finish()
