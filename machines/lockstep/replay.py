"""Replay files: one finding as plain data, with what it must show again.

A file names its protocol, variant, environment and releases, holds the steps and the deviations of
the schedule, and says which finding they show and the digest of the whole trace.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from machines.lockstep.errors import BadCall
from machines.lockstep.step import Step
from machines.sim.choice import Key, decode_key, encode_key

FORMAT = 1


@dataclass(frozen=True)
class Replay:
    """One episode to be played again, and what it showed when it was written."""

    protocol: str
    variant: str
    environment: str
    steps: tuple[Step, ...]
    schedule: Mapping[Key, int]
    signature: str
    tier: str
    digest: str
    releases: Mapping[str, str] = field(default_factory=dict)
    limits: Mapping[str, Fraction] = field(default_factory=dict)

    def name(self) -> str:
        """A file name that tells what is inside: protocol, variant, rule, and a short hash."""
        rule = "".join(c if c.isalnum() else "_" for c in self.signature.lower())
        short = "_".join(part for part in rule.split("_") if part)[:60].rstrip("_")
        body = json.dumps(self._body(), sort_keys=True)
        digest = hashlib.sha256(body.encode()).hexdigest()[:8]
        return f"{self.protocol}-{self.variant}-{short}-{digest}.json"

    def _body(self) -> dict[str, Any]:
        return {
            "steps": [step.to_json() for step in self.steps],
            "schedule": {encode_key(key): value for key, value in sorted(self.schedule.items())},
            "environment": self.environment,
        }

    def to_json(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "protocol": self.protocol,
            "variant": self.variant,
            "releases": dict(sorted(self.releases.items())),
            "limits": {name: str(value) for name, value in sorted(self.limits.items())},
            **self._body(),
            "expect": {"finding": self.signature, "tier": self.tier, "digest": self.digest},
        }

    def write(self, folder: Path) -> Path:
        """Write the file below ``folder`` (made where it is missing) and return its path."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / self.name()
        path.write_text(json.dumps(self.to_json(), indent=2, ensure_ascii=False) + "\n", "utf-8")
        return path


def read_replay(path: Path) -> Replay:
    """Read a replay file; BadCall says what is wrong with it and where."""
    try:
        written = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise BadCall(f"{path}: cannot be read: {error.strerror}") from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadCall(f"{path}: no JSON: {error}") from error
    if not isinstance(written, dict) or written.get("format") != FORMAT:
        raise BadCall(f"{path}: no replay file of format {FORMAT}")
    try:
        expected = written["expect"]
        return Replay(
            protocol=str(written["protocol"]),
            variant=str(written["variant"]),
            environment=str(written["environment"]),
            steps=tuple(Step.from_json(each) for each in written["steps"]),
            schedule={decode_key(key): int(value) for key, value in written["schedule"].items()},
            signature=str(expected["finding"]),
            tier=str(expected["tier"]),
            digest=str(expected["digest"]),
            releases=dict(written.get("releases", {})),
            limits={name: Fraction(value) for name, value in written.get("limits", {}).items()},
        )
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise BadCall(
            f"{path}: {type(error).__name__}: {error}; write it anew with `verify`"
        ) from error
