"""Scenarios of one spec, played by the machines of another: what a generated test would notice.

A scenario says nothing of time. It is given the earliest times at which the spec that it comes from
can play it, and keeps them; what that spec cannot play at any time tried is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from machines.model.closure import DIGITS
from machines.model.departure import Departure
from machines.model.occurrence import Action, Occurrence, Taken
from machines.model.party import Party
from machines.model.scenario import Scenario
from machines.model.step import Step
from machines.spec.spec import ON_CONNECTION, ROLES, Role, Spec

Limits = dict[str, Fraction]


@dataclass(frozen=True)
class Timed:
    """A scenario with the instant of each of its steps, in seconds; limits as in an instance."""

    scenario: Scenario
    instants: tuple[float, ...]
    limits: Limits


class Broken(Exception):
    """A step of a scenario cannot be played. The message says which, and why."""


class Stage:
    """The machines of all roles of a spec, at one instant."""

    def __init__(self, cast: dict[Role, Party]) -> None:
        self._cast = cast
        self.parties = {role: party.clone() for role, party in cast.items()}

    def restart(self) -> None:
        """Go back to where nothing has happened."""
        self.parties = {role: party.clone() for role, party in self._cast.items()}

    def play(self, step: Step, now: float) -> None:
        """Take a step in all roles that it concerns. Broken where one of them cannot."""
        if self.late(now):
            raise Broken(f"overdue by then: {self.late(now)}")
        for role, action in self._parts(step):
            fields = dict(step.fields)
            try:
                taken = self.parties[role].observe(Occurrence(action, step.message, fields, now))
            except Departure as departure:
                raise Broken(str(departure)) from None
            except KeyError:
                raise Broken(f"the {role} knows no {step.message} like this") from None
            if role == step.actor and role != "client":
                self._same_row(step, role, taken)

    def _same_row(self, step: Step, role: Role, taken: Sequence[Taken]) -> None:
        """Hold a move of the environment to its row: tests name moves by the ids of rows."""
        machines = self.parties[role].tables
        wanted = {row for name, _, row in step.rows if name in machines}
        rows = {each.row_id for each in taken if each.row_id is not None}
        if not wanted <= rows:
            raise Broken(f"{' '.join(sorted(wanted - rows))} is not taken")

    def _parts(self, step: Step) -> Iterator[tuple[Role, Action]]:
        """Walk the roles that take a step, and how."""
        yield step.actor, step.action
        if step.action == "send" and step.message in self.parties["client"].spec.messages:
            message = self.parties["client"].spec.messages[step.message]
            is_direct = message.kind not in ON_CONNECTION
            if is_direct or (step.actor == "server" and step.on_wire):
                yield message.receiver, "receive"

    def late(self, now: float) -> str:
        """Return what the client owed before now, in words; "" where it kept its deadlines."""
        due = self.parties["client"].due()
        is_late = due is not None and round(now - due.deadline, DIGITS) > 0
        return str(due) if is_late else ""

    def instants(self, now: float) -> list[float]:
        """Return now, and the instants after it at which anything may change by itself."""
        ahead = {each for party in self.parties.values() for each in party.interesting(now)}
        return [now, *sorted(ahead)]

    def clone(self) -> Stage:
        """Return a stage in the same state that goes its own way from here on."""
        other = Stage(self._cast)
        other.parties = {role: party.clone() for role, party in self.parties.items()}
        return other


def cast(spec: Spec, limits: Limits) -> dict[Role, Party]:
    """Return a party for each role, at the start."""
    known = {name: value for name, value in limits.items() if name in spec.limits}
    return {role: Party(spec, role, known) for role in ROLES}


def timed(spec: Spec, scenarios: Sequence[Scenario]) -> list[Timed]:
    """Return the scenarios that the spec can play in time, each with its earliest times."""
    stages = [
        (dict(instance.limits), Stage(cast(spec, dict(instance.limits))))
        for instance in spec.instances
    ]
    found: list[Timed] = []
    for scenario in scenarios:
        for limits, stage in stages:
            stage.restart()
            instants = _instants(stage, scenario)
            if instants is not None:
                found.append(Timed(scenario, instants, limits))
                break
    return found


def _instants(stage: Stage, scenario: Scenario) -> tuple[float, ...] | None:
    """Return the earliest instants at which a stage plays a scenario; None where it cannot."""
    instants: list[float] = []
    now = 0.0
    for step in scenario.steps:
        for instant in stage.instants(now):
            attempt = stage.clone()
            try:
                attempt.play(step, instant)
            except Broken:
                continue
            stage.parties, now = attempt.parties, instant
            instants.append(now)
            break
        else:
            return None
    return tuple(instants)


def broken(spec: Spec, scenarios: Sequence[Timed]) -> str | None:
    """Return in words the first scenario that the machines of a spec cannot play; None if all."""
    stages: dict[tuple[tuple[str, Fraction], ...], Stage] = {}
    for each in scenarios:
        key = tuple(each.limits.items())
        if key not in stages:
            stages[key] = Stage(cast(spec, each.limits))
        stage = stages[key]
        stage.restart()
        for number, (step, now) in enumerate(
            zip(each.scenario.steps, each.instants, strict=True), 1
        ):
            try:
                stage.play(step, now)
            except Broken as reason:
                return f"{each.scenario.name}, step {number} ({step}): {reason}"
    return None
