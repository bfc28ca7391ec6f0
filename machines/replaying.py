"""Playing a replay file again, on its own variant or another, and what that says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from machines.environment import EnvironmentLacks, releases
from machines.lockstep.episode import Script, run
from machines.lockstep.errors import BadCall
from machines.lockstep.payload import carried, fits, keys_of
from machines.lockstep.replay import Replay, read_replay
from machines.lockstep.search import setting, spec_of
from machines.lockstep.step import WAIT, Step
from machines.lockstep.verdict import Verdict
from machines.report import WIDTH, describe, plural, replay_command
from machines.sim.choice import planned
from machines.spec.spec import Spec
from machines.verify import REPLAYS, amount, releases_of


@dataclass
class Replayed:
    """A replay beside what its file says; ``same_release`` is False on another Python, too."""

    replay: Replay
    verdict: Verdict
    same_release: bool
    other_variant: bool = False

    @property
    def same_world(self) -> bool:
        """Whether the digest must be that of the file."""
        return self.same_release and not self.other_variant

    @property
    def shows(self) -> bool:
        return self.verdict.find(self.replay.signature) is not None

    @property
    def same_digest(self) -> bool:
        return self.verdict.digest == self.replay.digest


def replay(path: Path, variant: str | None = None, width: int = WIDTH) -> tuple[Replayed, str]:
    """Play a replay file, on another variant if one is named; with the report of what it showed.

    BadCall where the file is none, or is of another spec.
    """
    try:
        told = read_replay(path)
    except BadCall as error:
        raise BadCall(f"{error}\n`machines verify` writes replay files, to {REPLAYS}") from error
    try:
        spec = spec_of(told.protocol)
        limits = {name: amount(spec, name, str(value)) for name, value in told.limits.items()}
        at = setting(told.protocol, variant or told.variant, told.environment, limits)
        for step in told.steps:
            _check_step(spec, step)
    except BadCall as error:
        raise BadCall(f"{path}: {error}") from error
    verdict = run(at, planned(told.schedule), Script(told.steps), traced=True)
    same = dict(told.releases) == releases_of(told.protocol)
    other = variant not in (None, told.variant)
    command = replay_command(path, variant=variant if other else None)
    report = describe(at, verdict, command, width=width) if verdict.findings else ""
    return Replayed(told, verdict, same, other), report


def where_found(told: Replay) -> str | None:
    """The release that a file was written on, if it is not the one at hand and can be had."""
    release = told.releases.get("livekit-agents")
    if release is None or release == releases_of(told.protocol).get("livekit-agents"):
        return None
    try:
        return release if release in releases() else None
    except EnvironmentLacks:
        return None


def _check_step(spec: Spec, step: Step) -> None:
    """BadCall where the spec has no such row any more, or its message other fields or values."""
    rows = {row.id: row for machine in spec.machines.values() for row in machine.rows}
    fields = {"seconds"}
    if step.move != WAIT:
        if step.move not in rows:
            raise BadCall(
                f"no row {step.move!r} in the spec of {spec.protocol} any more; "
                "look for the finding anew with `machines verify`"
            )
        message = spec.messages[rows[step.move].message]
        fields = {*(each.name for each in carried(message)), *keys_of(message)}
    if set(step.fields) != fields:
        raise BadCall(
            f"the step {step.move!r} has the fields {sorted(step.fields)}, and the spec of "
            f"{spec.protocol} says {sorted(fields)}; look for the finding anew with "
            "`machines verify`"
        )
    if step.move == WAIT:
        wrong = [] if isinstance(step.fields["seconds"], int | float) else ["seconds"]
    else:
        message = spec.messages[rows[step.move].message]
        wrong = [e.name for e in carried(message) if not fits(e.domain, step.fields[e.name])]
    if wrong:
        raise BadCall(
            f"the step {step.move!r} has {step.fields[wrong[0]]!r} for {wrong[0]!r}, which is none "
            "that the spec knows"
        )


def judgement(replayed: Replayed, digests: set[str], times: int) -> str:
    """What a replay showed beside what its file says, in one sentence or two."""
    told, findings = replayed.replay, replayed.verdict.findings
    if replayed.shows:
        showed = f"it shows {told.signature!r}, as the file says"
    elif findings:
        others = ", ".join(finding.signature for finding in findings)
        showed = f"it does not show {told.signature!r}, but {others}"
    else:
        showed = f"it conforms: {told.signature!r} does not show"
    runs = plural(times, "run")
    if len(digests) > 1:
        return f"{showed}; {len(digests)} different digests in {runs}: not deterministic"
    if not replayed.same_world:
        what = "another variant" if replayed.other_variant else "another release or Python"
        return f"{showed}; {what}, so digests are not compared"
    if replayed.same_digest:
        return f"{showed}; the digest is equal to the one in the file ({runs})"
    return (
        f"{showed}; the digest is DIFFERENT from the one in the file ({runs}): the spec or the "
        "harness has changed since it was written (`machines verify` writes it anew), or it is "
        "not deterministic (--times 5 tells)"
    )


def write_anew(replayed: Replayed, path: Path) -> Path:
    """Write the file as it is now; BadCall where the finding does not show any more."""
    told, verdict = replayed.replay, replayed.verdict
    if not replayed.shows:
        raise BadCall(
            f"{told.signature!r} does not show any more: look for it anew with `machines verify`"
        )
    now = releases_of(told.protocol)
    path.unlink()
    anew = replace(told, tier=verdict.tier, digest=verdict.digest, releases=now)
    return anew.write(path.parent)
