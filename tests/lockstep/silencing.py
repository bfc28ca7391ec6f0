"""Corrected plugins made silent: a plugin that does not do what is due, made of one that does.

A client is silenced at the seam between the plugin and the judge: what it sends is neither seen nor
delivered. So each obligation of a spec gets a fault of its own, and whoever judges must notice.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import Any, Literal

import pytest

from machines.lockstep import episode
from machines.lockstep.director import Director
from machines.lockstep.episode import Script, run
from machines.lockstep.errors import HarnessBug
from machines.lockstep.search import Plan, batches, setting, spec_of
from machines.lockstep.step import Step
from machines.lockstep.walk import Walk
from machines.model.duty import Due
from machines.model.party import CONNECTION
from machines.sim.choice import benign, planned, swarm
from machines.spec.spec import Obligation

#: What a silenced client does not do any more, from which moment on: just what would have met the
#: obligation, all such messages from then on, all messages from then on, or all of them from the
#: moment at which the obligation was seen to be in force.
Way = Literal["once", "such", "all", "at once"]
WAYS: tuple[Way, ...] = ("once", "such", "all", "at once")
#: so many stories are kept in which an obligation is met, and so many in which it is in force
STORIES = 12


@dataclass(frozen=True)
class Story:
    """What an episode was made of."""

    environment: str
    steps: tuple[Step, ...]
    schedule: Mapping[Any, int]


class _Watching(Director):
    """Notes which obligations are met, and which come into force."""

    met: set[str]
    seen: set[str]

    def _observed(self, action: Any, name: str, fields: Any, key: str | None) -> None:
        if action == "send":
            self.met.update(each.id for each in self._dues() if name in each.send)
        super()._observed(action, name, fields, key)
        self.seen.update(each.id for each in self._dues())

    def _dues(self) -> list[Obligation]:
        if self.over:
            return []
        return [due.obligation for due in self.oracle.client.obligations(self.now)]


class _Silencing(Director):
    """Keeps from everybody what a client sends that must be silent."""

    silenced: str
    way: Way

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._kept: Counter[tuple[str, str | None]] = Counter()
        self._silent: Obligation | None = None

    def _observed(self, action: Any, name: str, fields: Any, key: str | None) -> None:
        if action == "send" and not self.over and self._is_kept(name, fields, key):
            self._kept[name, key] += 1
            return
        super()._observed(action, name, fields, key)

    def server_received(self, name: str, fields: Mapping[str, Any], key: str) -> None:
        if self._kept[name, key]:
            self._kept[name, key] -= 1
        else:
            super().server_received(name, fields, key)

    def _is_kept(self, name: str, fields: Mapping[str, Any], key: str | None) -> bool:
        if self._silent is not None:
            if self.way in ("all", "at once"):
                return True
            if self.way == "such":
                return name in self._silent.send
        named = {**self.keys.named(name, fields), CONNECTION: key}
        for due in self.oracle.client.obligations(self.now):
            is_met = name in due.obligation.send and self._concerns(due, named)
            if due.obligation.id == self.silenced and (is_met or self.way == "at once"):
                self._silent = due.obligation
                self.chooser = Script(())  # nothing else happens: what is due becomes late
                return True
        return False

    def _concerns(self, due: Due, named: Mapping[str, Any]) -> bool:
        per = self.spec.machines[due.machine].per
        return per not in named or str(named[per]) == str(due.key)


def obligations(protocol: str) -> list[str]:
    """The ids of all that a client owes, in the order of the spec."""
    states = [state for each in spec_of(protocol).of_role("client") for state in each.states]
    return list(dict.fromkeys(each.id for state in states for each in state.must))


def stories(protocol: str, variant: str, episodes: int) -> dict[str, list[Story]]:
    """Walk a plugin; by obligation, stories in which it is met, and then those it is in force."""
    kept: dict[str, list[Story]] = defaultdict(list)
    in_force: dict[str, list[Story]] = defaultdict(list)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(episode, "Director", _Watching)
        for plan, environment, first, count in batches(Plan(protocol, variant, (), episodes)):
            at = plan.setting(environment)
            for number in range(first, first + count):
                _Watching.met, _Watching.seen = set(), set()
                source = swarm(number, at.environment.explore) if number % 2 else benign()
                verdict = run(at, source, Walk(at.spec, at.environment, str(number), Counter()))
                story = Story(environment, tuple(verdict.steps), verdict.schedule)
                for known, ids in ((kept, _Watching.met), (in_force, _Watching.seen)):
                    for each in ids:
                        if len(known[each]) < STORIES:
                            known[each].append(story)
    return {each: kept[each] + in_force[each] for each in kept.keys() | in_force.keys()}


def caught(
    protocol: str,
    variant: str,
    obligation: str,
    told: Sequence[Story],
    limits: Mapping[str, Fraction],
) -> set[str]:
    """Play stories with a client that is silent about an obligation: what is found.

    The search ends where the obligation itself is among it.
    """
    found: set[str] = set()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(episode, "Director", _Silencing)
        _Silencing.silenced = obligation
        for _Silencing.way, story in product(WAYS, told):
            at = setting(protocol, variant, story.environment, limits)
            # what was not sent may be asked for all the same: no fault of the client's
            with suppress(HarnessBug):
                verdict = run(at, planned(story.schedule), Script(story.steps))
                found |= {finding.signature for finding in verdict.findings}
            if f"obligation: {obligation}" in found:
                break
    return found
