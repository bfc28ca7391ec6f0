"""What a text frame of the vendor means to an utterance."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Audio:
    """`audio.delta`: PCM of 16 bits, little endian, one channel."""

    pcm: bytes


@dataclass(frozen=True, slots=True)
class Done:
    """`audio.done`: nothing more will come for this utterance."""


@dataclass(frozen=True, slots=True)
class Failed:
    """`error`: the vendor gave the utterance up."""

    message: str


@dataclass(frozen=True, slots=True)
class Damaged:
    """Audio that cannot be read. To go on would pass a hole off as speech (X33)."""

    why: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """Says nothing to this client, and is skipped (X34 to X37)."""

    what: str


Frame = Audio | Done | Failed | Damaged | Nothing


def decode(data: str) -> Frame:
    """Return what a frame says. Never raises.

    A vendor adds messages, so one that is not understood is no fault: only audio that was sent and
    cannot be read is. `Nothing` leaves the content out: it may be what somebody said.
    """
    try:
        message = json.loads(data)
    except (ValueError, RecursionError):
        return Nothing("a frame that is not JSON")
    if not isinstance(message, dict):
        return Nothing("a frame that is no JSON object")
    match message.get("type"):
        case "audio.delta":
            return _audio(message.get("delta"))
        case "audio.done":
            return Done()
        case "error":
            return Failed(str(message.get("message") or "no reason given"))
        case _:
            return Nothing("a frame of a type that this client does not use")


def _audio(delta: object) -> Audio | Damaged | Nothing:
    if delta is None:
        return Nothing("an audio.delta without audio")
    if not isinstance(delta, str):
        return Damaged("the audio of an audio.delta is no string")
    try:
        return Audio(base64.b64decode(delta, validate=True))
    except ValueError:
        return Damaged("the audio of an audio.delta is not base64")
