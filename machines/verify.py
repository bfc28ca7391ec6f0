"""The main job: search each plugin for a way to break its spec, and say what was seen.

A verdict is ``conforms`` only if nothing was found *and* every move of the environment was made
that was possible in the states it was in; what was not done is said, never taken for a pass.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, Literal

from machines.lockstep.driver import installed, plugin, protocols
from machines.lockstep.episode import Script, opened, run
from machines.lockstep.errors import BadCall, NotInstalled
from machines.lockstep.replay import Replay
from machines.lockstep.search import Found, Plan, Result, search, setting, spec_of
from machines.sim.choice import benign, planned
from machines.spec.quantity import parse_amount
from machines.spec.spec import ROLES, Limit, Machine, Role, Spec
from machines.workers import CtrlC

Outcome = Literal["conforms", "does not conform", "not exercised", "interrupted", "harness bug"]
REPLAYS = Path("reports/replays")
#: No limit is larger, in its unit: 30,000 years are as good as for ever.
AMOUNT_MAX = 10**12
#: How a value for a limit is given, by the unit of the limit.
AMOUNTS = {
    "s": "a number of seconds, or an amount such as 500 ms or 2 min",
    "bytes": "a whole number of bytes, or an amount such as 64 KiB",
    "count": "a whole number",
}


@dataclass
class Account:
    """What verifying one plugin came to. ``rows`` is (taken, all) of each role.

    ``unshrunk`` names the findings of a search that ended before it shrank them.
    """

    plan: Plan
    result: Result
    releases: Mapping[str, str]
    rows: Mapping[Role, tuple[int, int]]
    missed: tuple[str, ...]
    idle: tuple[str, ...]
    replays: Mapping[str, Path] = field(default_factory=dict)
    unshrunk: frozenset[str] = frozenset()

    @property
    def outcome(self) -> Outcome:
        if self.result.bugs:
            return "harness bug"
        if self.result.found:
            return "does not conform"
        if self.result.interrupted or self.result.cut_short:
            return "interrupted"
        return "not exercised" if self.missed else "conforms"

    def tiers(self) -> dict[str, int]:
        """How many findings there are of each tier."""
        counts: dict[str, int] = {"kernel": 0, "scaled": 0, "contract": 0}
        for found in self.result.found.values():
            counts[found.verdict.tier] += 1
        return counts


def verify(
    plan: Plan,
    *,
    jobs: int,
    progress: Callable[[int, int, str], None],
    replays: Path = REPLAYS,
    enough: Callable[[Result], bool] = lambda result: False,
    ctrl_c: CtrlC | None = None,
) -> Account:
    """Search, write a replay file for each finding, and give an account.

    Whoever asks by Ctrl-C a second time gets it sooner: without replays of what was not shrunk.
    """
    check_writable(replays)
    spec = spec_of(plan.protocol)
    releases = releases_of(plan.protocol)
    result = search(plan, jobs=jobs, progress=progress, enough=enough, ctrl_c=ctrl_c)
    unshrunk = frozenset(each for each, found in result.found.items() if not found.verdict.digest)
    for signature in unshrunk:
        if ctrl_c is None or ctrl_c.count <= 1:
            result.found[signature] = _traced(plan, result.found[signature])
    files = {
        signature: replay_of(plan, found, releases).write(replays)
        for signature, found in result.found.items()
        if found.verdict.digest
    }
    missed, idle = _never_taken(spec, plan, result)
    rows = _rows(spec, result)
    return Account(plan, result, releases, rows, missed, idle, files, unshrunk)


def _traced(plan: Plan, found: Found) -> Found:
    """What a search found and did not come to shrink, with a digest: so it has a replay."""
    told = found.verdict
    at = plan.setting(found.environment)
    verdict = run(at, planned(told.schedule), Script(told.steps), traced=True)
    return replace(found, verdict=verdict) if verdict.find(found.signature) else found


def check_writable(folder: Path) -> None:
    """BadCall where no file can be written below ``folder``: before a long run, not after it."""
    nearest = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    try:
        with TemporaryFile(dir=nearest):
            return
    except OSError as error:
        raise BadCall(
            f"{folder}: nothing can be written below {nearest} ({error.strerror}); name another "
            "place, or run this in a folder of your own"
        ) from error


def releases_of(protocol: str) -> dict[str, str]:
    """The releases of what is under test and of Python; NotInstalled where one is not there."""
    python = ".".join(platform.python_version_tuple()[:2])
    return installed(plugin(protocol)) | {"python": python}


def replay_of(plan: Plan, found: Found, releases: Mapping[str, str]) -> Replay:
    """A finding as a replay file holds it."""
    verdict = found.verdict
    return Replay(
        protocol=plan.protocol,
        variant=plan.variant,
        environment=found.environment,
        steps=tuple(verdict.steps),
        schedule=verdict.schedule,
        signature=found.signature,
        tier=verdict.tier,
        digest=verdict.digest,
        releases=releases,
        limits=plan.limits,
    )


def _rows(spec: Spec, result: Result) -> dict[Role, tuple[int, int]]:
    counts: dict[Role, tuple[int, int]] = {}
    for role in ROLES:
        ids = [row.id for machine in spec.of_role(role) for row in machine.rows]
        counts[role] = (sum(1 for each in ids if result.taken[each]), len(ids))
    return counts


def _never_taken(spec: Spec, plan: Plan, result: Result) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Rows never taken: moves of the environment from states it was in, and all others.

    Only the former count against a run: whether the others can be taken is up to the plugin.
    """
    barred = _barred(spec, plan)
    missed: list[str] = []
    idle: list[str] = []
    for machine in spec.machines.values():
        seen = _entered(machine, result.taken)
        for row in machine.rows:
            if result.taken[row.id]:
                continue
            ours = machine.role != "client" and row.action == "send"
            possible = ours and row.id not in barred and not seen.isdisjoint(row.sources)
            (missed if possible else idle).append(row.id)
    return tuple(missed), tuple(idle)


def _entered(machine: Machine, taken: Mapping[str, int]) -> set[str]:
    """States that a machine was in, to judge by the rows it took."""
    dests = {row.dest for row in machine.rows if taken.get(row.id) and row.dest is not None}
    return {machine.initial} | dests


def _barred(spec: Spec, plan: Plan) -> set[str]:
    """Rows that every environment of the plan gives no weight."""
    chosen = [
        each
        for each in spec.environments
        if (each.name in plan.environments if plan.environments else each.default)
    ]
    weightless = [{row for row, weight in each.weights.items() if weight <= 0} for each in chosen]
    return set.intersection(*weightless) if weightless else set()


def to_json(accounts: Sequence[Account]) -> str:
    """All accounts as JSON, for machines."""
    return json.dumps([_account_json(each) for each in accounts], indent=2) + "\n"


def _account_json(account: Account) -> dict[str, Any]:
    result = account.result
    return {
        "protocol": account.plan.protocol,
        "variant": account.plan.variant,
        "outcome": account.outcome,
        "releases": dict(account.releases),
        "seed": account.plan.seed,
        "episodes": result.episodes,
        "episodes_given_up": result.given_up,
        "virtual_seconds": round(result.virtual_seconds, 3),
        "wall_seconds": round(result.wall_seconds, 3),
        "rows": {role: list(counts) for role, counts in account.rows.items()},
        "never_exercised": list(account.missed),
        "never_taken": list(account.idle),
        "goals": sorted(result.goals),
        "interrupted": result.interrupted,
        "cut_short": result.cut_short,
        "bugs": result.bugs,
        "findings": [
            {
                "finding": signature,
                "message": found.finding.message,
                "tier": found.verdict.tier,
                "environment": found.environment,
                "episodes": found.episodes,
                "steps": len(found.verdict.steps),
                "deviations": len(found.verdict.schedule),
                "shrunk": signature not in account.unshrunk,
                "replay": str(account.replays.get(signature, "")),
            }
            for signature, found in sorted(result.found.items())
        ],
    }


def plans(
    names: Sequence[str],
    variant: str,
    environments: Sequence[str] = (),
    episodes: int = 1000,
    seed: int = 0,
    settings: Sequence[str] = (),
) -> list[Plan]:
    """A plan for each protocol, for all that have a plugin where none is named.

    All names are resolved before anything runs: BadCall, NotInstalled or SpecErrors.
    """
    made = []
    for name in names or protocols():
        limits = limits_from(name, settings)
        plan = Plan(name, variant, tuple(environments), episodes, seed, limits)
        for environment in environments or [each.name for each in spec_of(name).environments]:
            plan.setting(environment)
        made.append(plan)
    return made


def drivable(variant: str) -> tuple[list[str], dict[str, str]]:
    """The protocols whose variant the installed release has; of the others, why it cannot be.

    NotInstalled where there is none at all.
    """
    names: list[str] = []
    without: dict[str, str] = {}
    for name in protocols():
        try:
            at = setting(name, variant, spec_of(name).environments[0].name)
            with opened(at, benign(), Script(())) as episode:
                episode.play()
            names.append(name)
        except NotInstalled as error:
            without[name] = str(error)
    if not names:
        raise NotInstalled("\n".join(without.values()) or "there is no plugin to drive")
    return names, without


def limits_from(protocol: str, settings: Sequence[str]) -> dict[str, Fraction]:
    """``name=value`` pairs as limits; BadCall for an unknown name or a value that is no amount."""
    return limits_in(spec_of(protocol), settings)


def limits_in(spec: Spec, settings: Sequence[str]) -> dict[str, Fraction]:
    """The same for a spec at hand; BadCall also where a limit is given twice."""
    limits: dict[str, Fraction] = {}
    for each in settings:
        name, equals, value = each.partition("=")
        if not equals:
            raise BadCall(f"--set {each}: say name=value, such as {name}=5")
        if name in limits:
            raise BadCall(f"--set {each}: {name} is given twice")
        limits[name] = amount(spec, name, value)
    return limits


def amount(spec: Spec, name: str, value: str) -> Fraction:
    """A value for a limit of the spec: an amount as specs write it, or a number in its own unit."""
    limit = spec.limits.get(name)
    if limit is None:
        known = ", ".join(spec.limits)
        raise BadCall(f"{spec.protocol} has no limit {name!r}; it has: {known}")
    try:
        return _number(value, limit)
    except (ValueError, ZeroDivisionError) as error:
        said = AMOUNTS[limit.unit]
        raise BadCall(f"{name}={value}: {name} is {said}, and nothing below zero") from error


def _number(value: str, limit: Limit) -> Fraction:
    """ValueError where it is none, where its unit is another, or where it is below zero."""
    try:
        amount = Fraction(value)  # 5.2, or 26/5 as replay files have it
    except ValueError:
        amount, unit = parse_amount(value)
        if unit != limit.unit:
            raise
    if not 0 <= amount < AMOUNT_MAX or (limit.unit != "s" and amount.denominator != 1):
        raise ValueError(value)
    return amount
