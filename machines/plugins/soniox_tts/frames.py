"""What a text frame of the vendor says, and of which stream."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Refusal:
    """An error of the vendor's: `error_code`, an HTTP status, and `error_message`."""

    code: int
    message: str

    @property
    def transient(self) -> bool:
        """Whether the same request may succeed later."""
        return self.code in (408, 429) or not 400 <= self.code < 500


@dataclass(frozen=True, slots=True)
class Answer:
    """All that one frame says of a stream, in the order in which it counts.

    `stream_id` is None for what concerns the connection. `damage` says why audio that was sent
    cannot be used.
    """

    stream_id: str | None
    refusal: Refusal | None = None
    damage: str | None = None
    pcm: bytes = b""
    audio_end: bool = False
    terminated: bool = False


@dataclass(frozen=True, slots=True)
class Nothing:
    """Says nothing to this client, and is skipped."""

    what: str


def decode(data: str) -> Answer | Nothing:
    """Return what a frame says. Never raises.

    A vendor adds messages and fields, so one that is not understood is no fault: only audio that
    was sent and cannot be read is. `Nothing` leaves the content out: it may be what somebody said.
    """
    try:
        message = json.loads(data)
    except (ValueError, RecursionError):
        return Nothing("a frame that is not JSON")
    if not isinstance(message, dict):
        return Nothing("a frame that is no JSON object")
    stream_id = message.get("stream_id") or None
    if not isinstance(stream_id, str | None):
        return Nothing("a frame whose stream_id is no string")
    refusal = _refusal(message)
    pcm, damage = _audio(message.get("audio")) if stream_id is not None else (b"", None)
    audio_end, terminated = (message.get(name) is True for name in ("audio_end", "terminated"))
    if refusal is None and (stream_id is None or not (pcm or damage or audio_end or terminated)):
        return Nothing("a frame that this client does not use")
    return Answer(stream_id, refusal, damage, pcm, audio_end, terminated)


def _refusal(message: dict[str, Any]) -> Refusal | None:
    code = message.get("error_code")
    if not code:
        return None
    try:
        status = int(code)
    except (TypeError, ValueError):
        status = 500  # an error all the same, of a kind that nobody can tell
    return Refusal(status, str(message.get("error_message") or "no reason given"))


def _audio(audio: object) -> tuple[bytes, str | None]:
    if not audio:
        return b"", None
    if not isinstance(audio, str):
        return b"", "it is no string"
    try:
        return base64.b64decode(audio, validate=True), None
    except ValueError:
        return b"", "it is not base64"
