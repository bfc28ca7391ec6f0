"""A random walk over the environment's moves: where episodes come from when nobody wrote them.

Each walk has a temper: random weights of its own, so that one world is healthy, the next refuses
everything, a third never sleeps. Faults that were rarely taken weigh more. What follows without a
pause (``pace``) is chosen among rows that the next message could enable, not only among those that
are: an answer that comes in the very moment of its question is where races live.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from machines.lockstep.director import Director
from machines.lockstep.payload import draw
from machines.lockstep.step import WAIT, Step
from machines.model.closure import names_read
from machines.spec.spec import Environment, Machine, Row, Spec

_PACES = (0, 0, 0, 0, 1, 2, 4)
_TEMPERS = (0.05, 0.3, 1.0, 1.0, 3.0)
_FAULTY = ("error", "timeout")
_FAULT_WEIGHTS = (0.01, 0.05, 0.3)
_WAIT_WEIGHTS = (0.02, 0.2, 1.0)
_ANSWER_WEIGHTS = (1.0, 5.0, 50.0)
_HASTY = 0.3  # of all walks: a healthy server that answers everything in the very moment
_JUST_AFTER_SECONDS = 0.01
_VARIANTS_MAX = 16  # of the values that a guard asks for


class Walk:
    """A chooser. ``familiar`` counts rows taken in earlier walks; it is read, never written."""

    def __init__(
        self, spec: Spec, environment: Environment, seed: str, familiar: Mapping[str, int]
    ) -> None:
        self._rng = rng = random.Random(seed)
        self._spec = spec
        self._environment = environment
        self._familiar = familiar
        self._left = rng.choice((4, 8, 12, 20, 32))
        self._eagerness = rng.choice((0.0, 0.2, 0.5, 0.9))
        self._here: Counter[str] = Counter()
        self._rows = {
            row.id: (machine, row)
            for machine in spec.machines.values()
            if machine.role != "client"
            for row in machine.rows
            if row.action == "send"
        }
        self._machines = sorted({machine.name for machine, _ in self._rows.values()})
        self._temper = {row_id: rng.choice(_TEMPERS) for row_id in sorted(self._rows)}
        self._wait_weight = rng.choice(_WAIT_WEIGHTS)
        self._answer_weight = rng.choice(_ANSWER_WEIGHTS)
        self._fault_weight = rng.choice(_FAULT_WEIGHTS)
        self._leave_weight = rng.choice(_FAULT_WEIGHTS)
        if rng.random() < _HASTY:
            self._eagerness, self._answer_weight = 1.0, max(_ANSWER_WEIGHTS)
            self._fault_weight = self._leave_weight = min(_FAULT_WEIGHTS)

    # the two questions of the director

    def eager(self, director: Director) -> Step | None:
        if self._left <= 0 or self._rng.random() >= self._eagerness:
            return None
        nearby = self._nearby(director)
        if not nearby:
            return None
        picked = self._rng.choices(list(nearby), list(nearby.values()))[0]
        return self._step(picked, self._rng.choice(_PACES), keys=self._keys(director, picked))

    def settled(self, director: Director, timer: float | None) -> Step | None:
        if self._left <= 0:
            return None
        enabled = self._enabled(director)
        waits = self._waits(director, timer)
        weights = [self._weight(row_id) for row_id, _ in enabled]
        if waits:
            weights.append(self._wait_weight)
        if not weights or sum(weights) <= 0:
            return None
        chosen = self._rng.choices(range(len(weights)), weights)[0]
        self._left -= 1
        if chosen == len(enabled):
            return Step(WAIT, {"seconds": round(self._rng.choice(waits), 6)})
        row_id, fields = enabled[chosen]
        return self._step(row_id, None, fields)

    # candidates

    def _enabled(self, director: Director) -> list[tuple[str, Mapping[str, Any]]]:
        """Rows that can be taken now, with the finite fields their guards allow."""
        found: list[tuple[str, Mapping[str, Any]]] = []
        here = {name: director.states(self._spec.machines[name]) for name in self._machines}
        for row_id, (machine, row) in self._rows.items():
            if not any(state in row.sources for state in here[machine.name]):
                continue
            message = self._spec.messages[row.message]
            for keys in director.keys.candidates(message):
                drawn = draw(self._spec, self._environment, message, self._rng)
                for recipes in self._variants(row, {**drawn, **keys}):
                    if director.enabled(Step(row_id, recipes)):
                        found.append((row_id, recipes))
                        break
        return found

    def _variants(self, row: Row, drawn: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """What was drawn; then, should the row's guard refuse that, the other values it may ask."""
        yield drawn
        message = self._spec.messages[row.message]
        asked = [
            (name, domain.members())
            for name in sorted(names_read(row.guard, "msg"))
            if (domain := message.domain(name)) is not None and domain.finite
        ]
        ways = list(product(*(members for _, members in asked))) if asked else []
        for values in self._rng.sample(ways, min(len(ways), _VARIANTS_MAX)):
            yield {**drawn, **dict(zip((name for name, _ in asked), values, strict=True))}

    def _nearby(self, director: Director) -> dict[str, float]:
        """Rows enabled by state now, or after one more message: those answer it, and weigh more."""
        found: dict[str, float] = {}
        for machine in (*self._spec.of_role("caller"), *self._spec.of_role("server")):
            states = set(director.states(machine))
            soon = {
                row.target(each)
                for row in machine.rows
                if row.action == "receive"
                for each in states.intersection(row.sources)
            }
            for row in machine.rows:
                if row.action == "send" and (states | soon).intersection(row.sources):
                    answer = self._answer_weight if states.isdisjoint(row.sources) else 1.0
                    found[row.id] = answer * self._weight(row.id)
        return {row_id: weight for row_id, weight in found.items() if weight > 0}

    def _waits(self, director: Director, timer: float | None) -> list[float]:
        """How long to wait: to the loop's next timer, or to where a guard or deadline flips."""
        now = director.now
        moments = set(director.interesting())
        if timer is not None:
            moments.add(timer)
        return sorted({moment - now + _JUST_AFTER_SECONDS for moment in moments if moment >= now})

    # weights

    def _weight(self, row_id: str) -> float:
        machine, row = self._rows[row_id]
        weight = self._environment.weights.get(row_id, 1.0) * self._temper[row_id]
        if _is_fault(machine, row):
            weight *= self._fault_weight / (1.0 + self._familiar.get(row_id, 0)) ** 0.25
        if _leaves(machine, row):
            weight *= self._leave_weight
        return weight / (1.0 + self._here[row_id])

    def _keys(self, director: Director, row_id: str) -> Mapping[str, str]:
        """Keys for a move that may come a moment later: any that there are, or new ones."""
        _, row = self._rows[row_id]
        candidates = list(director.keys.candidates(self._spec.messages[row.message]))
        return candidates[0] if len(candidates) == 1 else self._rng.choice(candidates)

    def _step(
        self,
        row_id: str,
        pace: int | None,
        recipes: Mapping[str, Any] | None = None,
        keys: Mapping[str, str] | None = None,
    ) -> Step:
        _, row = self._rows[row_id]
        if recipes is None:
            message = self._spec.messages[row.message]
            recipes = {**draw(self._spec, self._environment, message, self._rng), **(keys or {})}
            self._left -= 1
        self._here[row_id] += 1
        return Step(row_id, recipes, pace)


def _is_fault(machine: Machine, row: Row) -> bool:
    """Whether a row of the server fails, or ends it all."""
    ends = row.dest is not None and machine.state(row.dest).final
    return machine.role == "server" and (row.aspect in _FAULTY or ends)


def _leaves(machine: Machine, row: Row) -> bool:
    """Whether a row of the caller gives up or ends: taken too often, nothing ever happens."""
    return machine.role == "caller" and row.aspect == "other" and row.dest is not None
