"""What a text frame of the vendor says."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any

#: Tokens that are no words: the end of an utterance, found by the vendor or asked for.
ENDPOINTS = ("<end>", "<fin>")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of text. Times are in milliseconds of the connection's audio."""

    text: str
    final: bool
    start: float | None = None
    end: float | None = None
    confidence: float | None = None
    speaker: str | None = None
    language: str = ""
    translation: str = ""  # "none", "original" or "translation"; empty if nothing is translated

    @property
    def endpoint(self) -> bool:
        """Whether it is the end of an utterance."""
        return self.final and self.text in ENDPOINTS


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
class Result:
    """All that one frame says, in the order in which it counts.

    `final` and `total` are the milliseconds of audio that were turned into final tokens, and into
    any; None if the frame does not say.
    """

    tokens: tuple[Token, ...] = ()
    final: float | None = None
    total: float | None = None
    finished: bool = False
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Nothing:
    """Says nothing to this client, and is skipped."""

    what: str


def decode(data: str) -> Result | Nothing:
    """Return what a frame says. Never raises.

    A vendor adds messages and fields, so one that is not understood is no fault. Each part counts
    by itself: a frame without tokens may say that the vendor finished. `Nothing` leaves the content
    out: it may be what somebody said.
    """
    try:
        message = json.loads(data)
    except (ValueError, RecursionError):
        return Nothing("a frame that is not JSON")
    if not isinstance(message, dict):
        return Nothing("a frame that is no JSON object")
    tokens = message.get("tokens")
    found = [_token(each) for each in tokens] if isinstance(tokens, list) else []
    result = Result(
        tuple(token for token in found if token is not None),
        _number(message.get("final_audio_proc_ms")),
        _number(message.get("total_audio_proc_ms")),
        message.get("finished") is True,
        _refusal(message),
    )
    return Nothing("a frame that this client does not use") if result == Result() else result


def _token(token: object) -> Token | None:
    if not isinstance(token, dict) or not isinstance(text := token.get("text"), str):
        return None
    speaker = token.get("speaker")
    return Token(
        text,
        token.get("is_final") is True,
        start=_number(token.get("start_ms")),
        end=_number(token.get("end_ms")),
        confidence=_number(token.get("confidence")),
        speaker=str(speaker) if isinstance(speaker, int | str) else None,
        language=_string(token.get("language")),
        translation=_string(token.get("translation_status")),
    )


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> float | None:
    if not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) and number >= 0 else None


def _refusal(message: dict[str, Any]) -> Refusal | None:
    code, text = message.get("error_code"), message.get("error_message")
    if not code and not text:
        return None
    try:
        status = int(code)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        status = 500  # an error all the same, of a kind that nobody can tell
    return Refusal(status, str(text or "no reason given"))
