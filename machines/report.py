"""Findings as a person reads them: the verdict, what was allowed instead, the story, the replay."""

from __future__ import annotations

import shlex
import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from machines.environment import at_hand
from machines.lockstep.episode import Setting
from machines.lockstep.verdict import KINDS, Finding, Moment, Verdict
from machines.sim.choice import LABELS
from machines.write.sequence import Arrow, sequence_text

LANES = ("caller", "client")
WIDTH = 100  # characters, where nobody says how wide a terminal is
#: What each tier says about how a finding can come about in the real world.
TIERS = {
    "kernel": "a real kernel and network can do this with the shipped constants",
    "scaled": "a real kernel can do this with smaller buffers than shipped",
    "contract": "the interfaces allow this: any await may suspend",
}


def describe(
    setting: Setting,
    verdict: Verdict,
    replay: str | None = None,
    signature: str | None = None,
    width: int = WIDTH,
) -> str:
    """The report of an episode that does not conform: of one finding, or of all there are.

    Its prose is ``width`` characters wide; the chart and ``replay``, a command, are as long as they
    are.
    """
    told = [each for each in verdict.findings if signature in (None, each.signature)]
    others = [each.signature for each in verdict.findings if each not in told]
    lines = [f"{setting.spec.protocol} ({setting.variant}) does not conform to its spec"]
    for finding in told:
        lines += ["", *_finding(setting, finding)]
    if others:
        lines += ["", f"The same episode also shows: {', '.join(others)}"]
    lines += ["", f"Tier: {verdict.tier} ({TIERS[verdict.tier]})", *_deviations(verdict)]
    lines = [wrapped(line, width) for line in lines]
    lines += ["", chart(arrows(setting, verdict, told))]
    if replay is not None:
        lines += ["", f"Replay: {replay}"]
    return "\n".join(lines)


def replay_command(path: Path, release: str | None = None, variant: str | None = None) -> str:
    """The command that plays a file again: on the release it is played on now, unless one is named.

    ``variant`` is another one than that of the file.
    """
    release = at_hand() if release is None else release
    words = ["machines", "replay", str(path)]
    words += [] if variant is None else ["--variant", variant]
    words += [] if release is None else ["--release", release]
    return shlex.join(words)


def wrapped(line: str, width: int) -> str:
    """A line of prose in as many as it needs; what follows is indented two further than it is."""
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.fill(
        line.strip(),
        width,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def plural(count: int, noun: str) -> str:
    """``1 event``, ``2 events``, ``2,000 episodes``."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


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
    yield f"Schedule: {plural(len(verdict.schedule), 'deviation')} from the benign one:"
    deviations = sorted(verdict.schedule.items())
    for (label, where), those in groupby(deviations, lambda each: each[0][:2]):
        place = f" at {where}" if where else ""
        yield f"  {label}{place} ({LABELS[label].about})"
        chosen = sorted((value, k) for (_, _, k), value in those)
        for value, same in groupby(chosen, lambda each: each[0]):
            occurrences = ", ".join(str(k) for _, k in same)
            yield f"    choice {value} at occurrence {occurrences}"


def arrows(setting: Setting, verdict: Verdict, told: Sequence[Finding]) -> list[Arrow]:
    """The story as a sequence chart; its far end is one lane a connection.

    What the server sends and the client has at once is one arrow. What lies between is two: the
    sending stands on the server's own lane.
    """
    drawn: list[Arrow] = []
    story = [each for each in verdict.story if each.source]
    for index, moment in enumerate(story):
        following = story[index + 1] if index + 1 < len(story) else None
        rows = moment.rows
        if moment.source == "server" and moment.target not in LANES:
            lane = moment.target
            if following is not None and _is_receipt(following, moment):
                continue
            drawn.append(Arrow(moment.at, lane, lane, f"sends {moment.label}", " ".join(rows)))
            continue
        before = story[index - 1] if index else None
        if before is not None and before.source == "server" and _is_receipt(moment, before):
            rows = (*before.rows, *rows)
        note = " ".join(rows)
        drawn.append(
            Arrow(moment.at, moment.source, moment.target, moment.label, note, moment.mark)
        )
    return [*drawn, *_missing(setting, verdict, told, drawn)]


def chart(drawn: Sequence[Arrow]) -> str:
    """A story as a chart or, where it has more lanes than one holds, as a list."""
    try:
        return sequence_text(drawn).rstrip()
    except ValueError:
        return "\n".join(
            f"  {each.at:8.3f}  {each.source} -> {each.target}: {each.label}  ({each.remark})"
            for each in drawn
        )


def _is_receipt(moment: Moment, sending: Moment) -> bool:
    """Whether the client has at once what the server just sent."""
    return (
        moment.source == sending.target
        and moment.target == "client"
        and moment.label == sending.label
    )


def _missing(
    setting: Setting, verdict: Verdict, told: Sequence[Finding], drawn: Sequence[Arrow]
) -> Iterator[Arrow]:
    """What was due and never came, at its deadline."""
    spec = setting.spec
    for finding in told:
        for machine in spec.of_role("client"):
            for state in machine.states:
                for due in state.must:
                    if finding.kind == "obligation" and due.id == finding.rule:
                        message = spec.messages[due.send[0]]
                        lanes = [each.target for each in drawn if each.target not in LANES]
                        lane = lanes[-1] if lanes else "client"
                        target = "caller" if message.receiver == "caller" else lane
                        at = max(finding.at - verdict.began, drawn[-1].at if drawn else 0.0)
                        label = " or ".join(due.send)
                        yield Arrow(at, "client", target, label, due.id, "missing")
