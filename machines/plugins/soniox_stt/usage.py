"""What the vendor processed, and will ask to be paid for."""

from __future__ import annotations

from collections.abc import Callable

from livekit.agents import stt

from machines.plugins.soniox_stt.frames import Result


class Usage:
    """Tells of each second of audio and each token of one connection once.

    What is sent again on another connection is processed again, and counts again.
    """

    def __init__(self, emit: Callable[[stt.SpeechEvent], None]) -> None:
        self._emit = emit
        self._total = 0.0

    def take(self, result: Result) -> None:
        """Tell what a frame adds, if anything: final tokens count, endpoints do not."""
        total = max(self._total, result.total or 0.0)
        added, self._total = total - self._total, total
        tokens = sum(token.final and not token.endpoint for token in result.tokens)
        if added or tokens:
            usage = stt.RecognitionUsage(audio_duration=added / 1000, output_tokens=tokens)
            kind = stt.SpeechEventType.RECOGNITION_USAGE
            self._emit(stt.SpeechEvent(type=kind, recognition_usage=usage))
