"""Runs of a model as files: what a check found, to be played again on the machines of the spec."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any, cast, get_args

from machines.checker.program import Event, Taken
from machines.checker.trail import Kind, Move, Trouble
from machines.spec.spec import ROLES

FORMAT = "run of a model, 1"


class NoTrail(ValueError):
    """A file that holds no run of a model; the message says what is wrong, and where."""


@dataclass(frozen=True)
class TrailFile:
    """A finding of a check: the run that shows it, in the instance and with the limits it needs."""

    protocol: str
    spec: str
    instance: str
    limits: Mapping[str, Fraction]
    trouble: Trouble
    path: Path | None = field(default=None, compare=False)

    @property
    def named(self) -> str:
        """What to look the spec up by: its file where that is still there, else its name."""
        return self.spec if Path(self.spec).is_file() else self.protocol

    def write(self, folder: Path) -> Path:
        """Write it below a folder, which is made; return the path. Equal runs have equal names."""
        text = json.dumps(self._written(), indent=2, ensure_ascii=False) + "\n"
        short = hashlib.sha256(text.encode()).hexdigest()[:8]
        kind = self.trouble.kind.replace(" ", "_")
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.protocol}-{self.instance}-{kind}-{short}.json"
        path.write_text(text, "utf-8")
        return path

    def _written(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "protocol": self.protocol,
            "spec": self.spec,
            "instance": self.instance,
            "limits": {name: str(value) for name, value in sorted(self.limits.items())},
            "kind": self.trouble.kind,
            "what": self.trouble.what,
            "at": None if self.trouble.at is None else str(self.trouble.at),
            "moves": [_move(each) for each in self.trouble.trail],
        }


def is_trail_file(path: Path) -> bool:
    """Say whether a file claims to hold a run of a model."""
    try:
        written = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(written, dict) and written.get("format") == FORMAT


def read_trail_file(path: Path) -> TrailFile:
    """Read a run; NoTrail says what is wrong with the file."""
    try:
        written = json.loads(path.read_text("utf-8"))
        kind = written["kind"]
        if kind not in get_args(Kind):
            raise ValueError(f"no kind of finding: {kind!r}")
        moves = tuple(_read(each) for each in written["moves"])
        return TrailFile(
            protocol=str(written["protocol"]),
            spec=str(written["spec"]),
            instance=str(written["instance"]),
            limits={name: Fraction(value) for name, value in written["limits"].items()},
            trouble=Trouble(cast(Kind, kind), str(written["what"]), moves, _instant(written["at"])),
            path=path,
        )
    except (OSError, KeyError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        what = f"{type(error).__name__}: {error}"
        raise NoTrail(f"{path}: {what}; `machines check` writes such files") from error


def _move(move: Move) -> dict[str, Any]:
    event = move.event
    return {
        "actor": event.actor,
        "action": event.action,
        "message": event.message,
        "fields": dict(event.fields),
        "seen": event.seen,
        "rows": [[taken.machine, taken.key, taken.row] for taken in move.rows],
        "at": None if move.at is None else str(move.at),
    }


def _read(written: Any) -> Move:
    fields = tuple((str(name), str(value)) for name, value in written["fields"].items())
    if written["actor"] not in ROLES:
        raise ValueError(f"no role: {written['actor']!r}")
    event = Event(
        str(written["actor"]),
        str(written["action"]),
        str(written["message"]),
        fields,
        bool(written["seen"]),
    )
    rows = tuple(Taken(str(m), str(k), str(r)) for m, k, r in written["rows"])
    return Move(event, rows, _instant(written["at"]))


def _instant(written: Any) -> Fraction | None:
    return None if written is None else Fraction(written)
