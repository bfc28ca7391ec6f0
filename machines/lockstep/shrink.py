"""From a story to the shortest story that shows the same: events first, then schedule deviations.

Every candidate is a whole episode, run from scratch; it counts only if it shows the same finding
(equal signature) at a tier that is no worse. The result is one such episode, never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from machines.lockstep.episode import Script, Setting, run
from machines.lockstep.errors import HarnessBug
from machines.lockstep.payload import carried
from machines.lockstep.step import WAIT, Step
from machines.lockstep.verdict import TIERS, Verdict
from machines.sim.choice import Key, planned
from machines.spec.spec import Domain

T = TypeVar("T")
BUDGET_EPISODES = 2500
_FEW_DEVIATIONS = 4
_RESEAT_OCCURRENCES = 10


class Shrinker:
    """Shrinks one finding; ``episodes`` counts the runs it took."""

    def __init__(
        self, setting: Setting, verdict: Verdict, signature: str, budget: int = BUDGET_EPISODES
    ) -> None:
        self._setting = setting
        self._signature = signature
        self._budget = budget
        self.best = verdict
        self.episodes = 0

    def shrink(self) -> Verdict:
        """The smallest episode found within the budget, in which only the finding counts."""
        if not self._attempt(self.best.steps, {}):
            self._attempt(self.best.steps, self.best.schedule)
        size = None
        while size != self._size() and self.episodes < self._budget:
            size = self._size()
            self._shrink_steps()
            self._shrink_schedule()
            self._simplify_steps()
        return self.best

    def _size(self) -> tuple[int, int, str]:
        steps = repr([step.to_json() for step in self.best.steps])
        return len(self.best.steps), len(self.best.schedule), steps

    def _attempt(self, steps: Sequence[Step], schedule: Mapping[Key, int]) -> bool:
        """Run a candidate; keep it if it shows the finding and is no worse than the best."""
        if self.episodes >= self._budget:
            return False
        verdict = self._run(steps, schedule)
        if verdict is not None and verdict.steps != list(steps):
            verdict = self._run(verdict.steps, verdict.schedule)  # what was taken must show it too
        if verdict is None:
            return False
        if TIERS.index(verdict.tier) > TIERS.index(self.best.tier):
            return False
        if len(verdict.steps) > len(self.best.steps):
            return False
        self.best = verdict
        return True

    def _run(self, steps: Sequence[Step], schedule: Mapping[Key, int]) -> Verdict | None:
        """An episode that shows the finding; None where it does not."""
        self.episodes += 1
        try:
            verdict = run(self._setting, planned(schedule), Script(steps))
        except HarnessBug:  # a candidate may be a world the machines of the environment rule out
            return None
        return None if verdict.find(self._signature) is None else verdict

    def _shrink_steps(self) -> None:
        def keep(steps: Sequence[Step]) -> bool:
            if self._attempt(steps, self.best.schedule):
                return True
            return 0 < len(self.best.schedule) <= _FEW_DEVIATIONS and self._reseat(steps)

        _minimize(lambda: self.best.steps, keep)

    def _reseat(self, steps: Sequence[Step]) -> bool:
        """Try one deviation alone, at other occurrences and on earlier connections.

        A shorter story counts its occurrences and numbers its connections differently.
        """
        kinds = {(label, where): value for (label, where, _), value in self.best.schedule.items()}
        for (label, where), value in sorted(kinds.items()):
            for place in _places(where):
                for k in range(_RESEAT_OCCURRENCES):
                    if self._attempt(steps, {(label, place, k): value}):
                        return True
        return False

    def _shrink_schedule(self) -> None:
        def keep(items: Sequence[tuple[Key, int]]) -> bool:
            return self._attempt(self.best.steps, dict(items))

        _minimize(lambda: list(self.best.schedule.items()), keep)
        if len(self.best.schedule) > 1:
            self._reseat(self.best.steps)
        for key, value in list(self.best.schedule.items()):
            if value > 1:
                self._attempt(self.best.steps, {**self.best.schedule, key: 1})

    def _simplify_steps(self) -> None:
        index = 0
        while index < len(self.best.steps):
            for simpler in self._simpler(self.best.steps[index]):
                steps = [*self.best.steps]
                steps[index] = simpler
                if self._attempt(steps, self.best.schedule) or self._reseat(steps):
                    break
            index += 1

    def _simpler(self, step: Step) -> Iterator[Step]:
        """Simpler forms of a step, the simplest first."""
        if step.move == WAIT:
            return
        if step.pace is not None:
            yield Step(step.move, step.fields, None)
            if step.pace:
                yield Step(step.move, step.fields, 0)
        _, row = self._setting.spec.row(step.move)
        for each in carried(self._setting.spec.messages[row.message]):
            if each.name in step.fields:
                for simpler in _simpler_recipe(step.fields[each.name], each.domain):
                    yield Step(step.move, {**step.fields, each.name: simpler}, step.pace)


def _minimize(current: Callable[[], Sequence[T]], keep: Callable[[Sequence[T]], bool]) -> None:
    """Delta debugging: drop ever smaller runs of items while ``keep`` accepts what is left."""
    chunk = max(1, len(current()) // 2)
    while True:
        start, dropped = 0, False
        while start < len(current()):
            items = current()
            if keep([*items[:start], *items[start + chunk :]]):
                dropped = True
            else:
                start += chunk
        if chunk == 1 and not dropped:
            return
        chunk = max(1, chunk // 2)


def _places(where: str) -> list[str]:
    """A place of a choice, and the same one on every earlier connection: "c2>" and "c1>"."""
    found = re.fullmatch(r"c(\d+)(\D*)", where)
    if found is None:
        return [where]
    return [f"c{number}{found[2]}" for number in range(1, int(found[1]) + 1)]


def _simpler_recipe(recipe: Any, domain: Domain) -> Iterator[Any]:
    if isinstance(recipe, Mapping):
        if "samples" in recipe:
            for samples in (240, 480, 2400):
                if samples < recipe["samples"]:
                    yield {"samples": samples, "seed": 0}
            if recipe["seed"]:
                yield {**recipe, "seed": 0}
    elif domain.kind == "text" and isinstance(recipe, str):
        for text in ("a", "a b", "a b c"):
            if len(text) < len(recipe):
                yield text
    elif domain.kind == "int" and recipe != domain.low:
        yield domain.low
