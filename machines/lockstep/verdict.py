"""What an episode showed: findings, the story they happened in, and what was exercised.

A verdict starts pessimistic: only an episode that ran to its end without a finding conforms.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from machines.lockstep.step import Step
from machines.sim.choice import Key, Tier

Kind = Literal[
    "not allowed",
    "obligation",
    "restless",
    "frozen",
    "busy",
    "flow",
    "property",
    "exception",
    "leak",
    "frame",
]

Mark = Literal["", "late", "wrong", "missing"]

#: From what any system can show to what only the interfaces allow.
TIERS: tuple[Tier, ...] = ("kernel", "scaled", "contract")

#: What each kind means, for reports and docs.
KINDS: dict[str, str] = {
    "not allowed": "the client did something that no row allows in its state",
    "obligation": "a deadline passed and what was due did not come",
    "restless": "the client goes on for ever in a world that fell silent",
    "frozen": "a callback does not return, and as long as it runs nothing else does",
    "busy": "the client keeps the event loop busy, and does not wait for what it needs",
    "flow": "payload was lost, repeated, reordered or invented",
    "property": "a property of the spec is broken",
    "exception": "an exception that nobody awaits, or one that a call let out",
    "leak": "a task or a socket is left over after closing",
    "frame": "a frame that the protocol does not know",
}


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the story: who did what to whom, when (virtual seconds since the start)."""

    at: float
    source: str
    target: str
    label: str
    rows: tuple[str, ...] = ()
    mark: Mark = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One way in which the plugin broke its spec.

    ``rule`` is the id of what was broken (an obligation, a flow, a property) or the state and the
    message that no row allows; ``signature`` is equal for findings that are the same.
    """

    kind: Kind
    rule: str
    message: str
    near: tuple[str, ...]
    at: float
    cause: str = ""

    @property
    def signature(self) -> str:
        return f"{self.kind}: {self.rule}" + (f" after {self.cause}" if self.cause else "")


@dataclass(slots=True)
class Verdict:
    """All that one episode showed."""

    findings: list[Finding] = field(default_factory=list)
    story: list[Moment] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    schedule: Mapping[Key, int] = field(default_factory=dict)
    tier: Tier = "kernel"
    taken: Counter[str] = field(default_factory=Counter)
    goals: set[str] = field(default_factory=set)
    #: virtual time at which the episode began; findings carry absolute times, moments relative ones
    began: float = 0.0
    virtual_seconds: float = 0.0
    digest: str = ""
    finished: bool = False

    @property
    def conforms(self) -> bool:
        return self.finished and not self.findings

    def find(self, signature: str) -> Finding | None:
        return next((f for f in self.findings if f.signature == signature), None)


def summary(fields: Mapping[str, Any]) -> str:
    """Fields of a message in a few characters: ``text='hello', 960 bytes``."""
    parts = []
    for name, value in fields.items():
        if name == "connection":
            continue
        if isinstance(value, bytes):
            parts.append(f"{name}={len(value)} B")
        elif isinstance(value, str) and len(value) > 24:
            parts.append(f"{name}={value[:16]!r}... ({len(value)})")
        else:
            parts.append(f"{name}={value!r}" if isinstance(value, str) else f"{name}={value}")
    return ", ".join(parts)
