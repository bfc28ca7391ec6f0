"""What if a limit were another: where the verdict flips, with a run on either side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from pathlib import Path

from machines.check import TRAILS, Report, Watcher, examined, instances_of, told
from machines.checker.judgement.examination import Examined, Question
from machines.checker.judgement.rehearsal import rehearse
from machines.checker.judgement.sweep import Flip, sweep
from machines.checker.trail import Trouble
from machines.lockstep.errors import BadCall
from machines.report import plural
from machines.spec.spec import Spec
from machines.verify import amount

#: a range is divided into about so many steps where nobody says how fine it shall be
STEPS = 200


@dataclass(frozen=True)
class Span:
    """The values of a limit that are asked for: from `low` to `high`, by `step`."""

    limit: str
    low: Fraction
    high: Fraction
    step: Fraction


@dataclass(frozen=True)
class Answer:
    """All instances examined with one value of the limit."""

    all_examined: tuple[Examined, ...]

    @cached_property
    def signature(self) -> frozenset[str]:
        """What is wrong, by instance; a search that was cut short is no pass."""
        wrong = {
            f"{found.instance.name}: {trouble.kind}: {trouble.what}"
            for found in self.all_examined
            for trouble in found.troubles
        }
        return frozenset(wrong) | {
            f"{found.instance.name}: not complete"
            for found in self.all_examined
            if not found.exploration.is_complete
        }

    def shown(self, signature: str) -> tuple[Examined, Trouble] | None:
        """Return the finding of that signature, if it is one."""
        for found in self.all_examined:
            for trouble in found.troubles:
                if f"{found.instance.name}: {trouble.kind}: {trouble.what}" == signature:
                    return found, trouble
        return None


def asked(spec: Spec, text: str, question: Question) -> Span:
    """Read `limit=a..b` or `limit=a..b/step`; BadCall says what is wrong with it."""
    match = re.fullmatch(r"(\w+)=(.+?)\.\.(.+?)(?:/(.+))?", text)
    if match is None:
        raise BadCall(f"--sweep {text}: say limit=a..b or limit=a..b/step, such as idle=5..30/0.1")
    name, low, high, step = match.groups()
    if name in question.limits:
        raise BadCall(f"--sweep {text}: {name} has one value by --set already")
    first, last = amount(spec, name, low), amount(spec, name, high)
    if not first < last:
        raise BadCall(f"--sweep {text}: {low} is not below {high}")
    by = _fine(last - first) if step is None else amount(spec, name, step)
    if spec.limits[name].unit != "s":
        by = max(by.limit_denominator(1), Fraction(1))
    if by <= 0:
        raise BadCall(f"--sweep {text}: a step is above zero")
    return Span(name, first, last, by)


def _fine(width: Fraction) -> Fraction:
    """Return 1, 2 or 5 times a power of ten: the largest that makes `STEPS` steps or more."""
    step = Fraction(1)
    while step * STEPS > width:
        step /= 10
    while step * 10 * STEPS <= width:
        step *= 10
    return max(step * factor for factor in (1, 2, 5) if step * factor * STEPS <= width)


def sweep_text(
    spec: Spec,
    span: Span,
    question: Question,
    only: Sequence[str] = (),
    progress: Watcher | None = None,
    folder: Path = TRAILS,
) -> Report:
    """Examine the instances with one value after another, and say where the verdict flips."""
    instances = instances_of(spec, only)

    def ask(value: Fraction) -> Answer:
        limits = {**question.limits, span.limit: value}
        with_value = replace(question, limits=limits)
        found = tuple(examined(spec, each, with_value, progress) for each in instances)
        if any(each.exploration.is_interrupted for each in found):
            raise KeyboardInterrupt
        return Answer(found)

    swept = sweep(ask, span.low, span.high, span.step)
    unit = _unit(spec, span)
    values = f"{_said(span.low)} to {_said(span.high)}{unit} by {_said(span.step)}{unit}"
    count = f"{len(swept.answers):,} of {plural(swept.values, 'value')}"
    lines = [f"{spec.protocol}: {span.limit} from {values}: {count} examined"]
    for value, answer in swept.answers.items():
        lines.append(f"  {_said(value)}{unit}: {_verdict(answer)}")
    for flip in swept.flips:
        lines += _flip(spec, span, question, flip, folder)
    if swept.is_interrupted:
        lines.append("  interrupted: this is what was known by then")
    elif not swept.flips:
        lines.append("  the verdict is the same at all of them")
    if len(swept.answers) < swept.values:
        lines.append("  not seen: what flips and flips back between two neighbouring values above")
    is_well = not swept.is_interrupted and not any(a.signature for a in swept.answers.values())
    return Report("\n".join(lines), is_well, swept.is_interrupted)


def _verdict(answer: Answer) -> str:
    return "; ".join(sorted(answer.signature)) or "well"


def _flip(
    spec: Spec, span: Span, question: Question, flip: Flip[Answer], folder: Path
) -> Iterator[str]:
    """What is wrong on one side only, and what becomes of the same run on the other side."""
    unit = _unit(spec, span)
    yield ""
    yield f"  between {_said(flip.low)} and {_said(flip.high)}{unit} the verdict flips:"
    sides = (
        (flip.low, flip.below, flip.high, flip.above),
        (flip.high, flip.above, flip.low, flip.below),
    )
    for here, answer, there, other in sides:
        for signature in sorted(answer.signature - other.signature):
            yield f"  at {_said(here)}{unit}, {signature}"
            shown = answer.shown(signature)
            if shown is None:
                continue
            found, trouble = shown
            limits = {**question.limits, span.limit: here}
            yield from told(spec, found, replace(question, limits=limits), trouble, folder)
            limits = {**question.limits, span.limit: there}
            yield f"    at {_said(there)}{unit}, {_elsewhere(spec, found, trouble, limits)}"


def _elsewhere(
    spec: Spec, found: Examined, trouble: Trouble, limits: Mapping[str, Fraction]
) -> str:
    """What becomes of the same run with other limits."""
    rehearsed = rehearse(spec, found.instance, trouble.trail, limits)
    if rehearsed.refused is None:
        return f"the same {plural(rehearsed.performed, 'move')} go through, and end well"
    last = trouble.trail[rehearsed.performed]
    done = plural(rehearsed.performed, "move")
    return f"the same run goes {done} far, and then not: {last}: {rehearsed.refused}"


def _said(value: Fraction) -> str:
    return f"{float(value):.12g}"


def _unit(spec: Spec, span: Span) -> str:
    unit = spec.limits[span.limit].unit
    return {"s": " s", "bytes": " bytes", "count": ""}[unit]
