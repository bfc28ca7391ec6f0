"""Findings as a person reads them: the verdict, what was allowed instead, the story, the replay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from machines.lockstep.episode import Setting
from machines.lockstep.verdict import KINDS, Finding, Verdict
from machines.write.sequence import Arrow, sequence_text

#: What each tier says about how a finding can come about in the real world.
TIERS = {
    "kernel": "a real kernel and network can do this with the shipped constants",
    "scaled": "a real kernel can do this with smaller buffers than shipped",
    "contract": "the interfaces allow this: any await may suspend",
}


def describe(setting: Setting, verdict: Verdict, replay: Path | None = None) -> str:
    """The whole report of an episode that does not conform."""
    lines = [f"{setting.spec.protocol} ({setting.variant}) does not conform to its spec"]
    for finding in verdict.findings:
        lines += ["", *_finding(setting, finding)]
    lines += ["", f"Tier: {verdict.tier} ({TIERS[verdict.tier]})", *_deviations(verdict)]
    lines += ["", sequence_text(arrows(verdict))]
    if replay is not None:
        lines += ["", f"Replay: machines replay {replay}"]
    return "\n".join(lines)


def _finding(setting: Setting, finding: Finding) -> Iterator[str]:
    yield f"{finding.rule}: {finding.message}"
    yield f"  ({finding.kind}: {KINDS[finding.kind]})"
    if finding.cause:
        _, row = setting.spec.row(finding.cause)
        yield f"  the state was entered by {finding.cause}: {row.action} {row.message}"
    if finding.near:
        yield "  allowed instead, or nearly:"
        for miss in finding.near:
            yield f"    {miss}"


def _deviations(verdict: Verdict) -> Iterator[str]:
    if not verdict.schedule:
        yield "Schedule: benign (nothing but the order of events is needed)"
        return
    several = "s" if len(verdict.schedule) > 1 else ""
    yield f"Schedule: {len(verdict.schedule)} deviation{several} from the benign one:"
    for (label, where, k), value in sorted(verdict.schedule.items()):
        place = f" at {where}" if where else ""
        yield f"  {label}{place}, occurrence {k}: choice {value}"


def arrows(verdict: Verdict) -> list[Arrow]:
    """The story as arrows of a sequence chart."""
    drawn = []
    for moment in verdict.story:
        note = " ".join(moment.rows)
        drawn.append(
            Arrow(moment.at, moment.source, moment.target, moment.label, note, moment.mark)
        )
    return drawn
