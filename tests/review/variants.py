"""Specs with one thing changed, and sequences in a few words."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from machines.review.distinction import Behaviour, Side
from machines.review.edits import with_limit, with_row, with_state
from machines.spec.spec import Spec

ROOT = Path(__file__).resolve().parents[2]
ECHO = ROOT / "tests" / "lockstep" / "toy" / "specs" / "echo.yaml"
XAI = ROOT / "specs" / "xai_tts.yaml"


def limited(spec: Spec, name: str, value: str) -> Spec:
    """Return the spec with another value of a limit."""
    return with_limit(spec, replace(spec.limits[name], value=Fraction(value)))


def dropped(spec: Spec, row_id: str) -> Spec:
    """Return the spec without a row."""
    return with_row(spec, *spec.row(row_id))


def otherwise(spec: Spec, row_id: str, **changes: object) -> Spec:
    """Return the spec with something else in a row."""
    machine, row = spec.row(row_id)
    return with_row(spec, machine, row, replace(row, **changes))  # type: ignore[arg-type]


def not_owing(spec: Spec, machine: str, state: str) -> Spec:
    """Return the spec without the obligations of a state."""
    found = spec.machines[machine]
    return with_state(spec, found, replace(found.state(state), must=()))


def hearing(spec: Spec, machine: str, state: str, message: str) -> Spec:
    """Return the spec with a state that no longer ignores a message."""
    found = spec.machines[machine]
    here = found.state(state)
    kept = {name: why for name, why in here.ignore.items() if name != message}
    assert len(kept) < len(here.ignore)
    return with_state(spec, found, replace(here, ignore=kept))


def sequence(found: Behaviour, side: Side, *, client: bool = True) -> list[str] | None:
    """Return a sequence as `actor message` and `seconds`; None where that side has no more."""
    distinction = found.of(side, client=client)
    if distinction is None:
        return None
    return [
        f"{m.seconds:g} s" if m.event is None else f"{m.actor} {m.event.message}"
        for m in distinction.moments
    ]
