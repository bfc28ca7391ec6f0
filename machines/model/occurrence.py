"""What happens at a party, and what its machines make of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from machines.spec.expression import Restart

Action = Literal["receive", "send", "clock"]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One message that is received or sent, or one clock that fires, as one role sees it.

    `message` is the name of a message, or of a clock where `action` is `clock`. `fields` holds
    every field with its payload; what travels on a connection names it (`"connection": "c1"`).
    `at` is in virtual seconds.
    """

    action: Action
    message: str
    fields: Mapping[str, object] = field(default_factory=dict)
    at: float = 0.0

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={brief(value)}" for name, value in self.fields.items())
        return f"{self.action} {self.message}({inside})"


@dataclass(frozen=True, slots=True)
class Taken:
    """What one copy of a machine did with an occurrence.

    `row_id` is None where the state ignores the message. `restarts` says of which
    flows the effect of the row starts the sink afresh, keeps or rewinds it.
    """

    machine: str
    key: str | None
    row_id: str | None
    source: str
    dest: str
    restarts: tuple[Restart, ...] = ()


def brief(value: object, width: int = 40) -> str:
    """Write a payload in at most about `width` characters; bytes by their number and their start.

    >>> brief(bytes(100))
    '100 bytes 0000000000000000...'
    """
    if isinstance(value, bytes):
        start = value[:8].hex() + ("..." if len(value) > 8 else "")
        return f"{len(value)} bytes {start}".rstrip()
    text = repr(value)
    return text if len(text) <= width else f"{text[: width - 3]}..."
