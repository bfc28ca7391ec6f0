"""One move of the environment, as plain data: what a script, a replay file and a shrinker hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

#: The move that lets time pass; its one field is ``seconds``.
WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Step:
    """A row of the environment that is to be taken, or ``wait``.

    ``fields`` are the finite fields of the message and recipes for its payload (``payload.py``).
    ``pace`` says when: ``None`` once the world is quiescent, ``k`` as soon as the row is enabled
    and ``k`` polls of the event loop later. A step whose row is not enabled when the world falls
    quiescent is left out.
    """

    move: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    pace: int | None = None

    def to_json(self) -> dict[str, Any]:
        written: dict[str, Any] = {"move": self.move}
        if self.fields:
            written["fields"] = dict(self.fields)
        if self.pace is not None:
            written["pace"] = self.pace
        return written

    @classmethod
    def from_json(cls, written: Mapping[str, Any]) -> Step:
        """KeyError or TypeError where ``written`` is no step."""
        move, fields, pace = written["move"], written.get("fields", {}), written.get("pace")
        if not isinstance(move, str) or not isinstance(fields, dict):
            raise TypeError("a step holds a move (text) and fields (a mapping)")
        if pace is not None and not isinstance(pace, int):
            raise TypeError("a pace is a number of polls")
        return cls(move, fields, pace)
