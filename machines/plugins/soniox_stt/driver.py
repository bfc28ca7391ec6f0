"""Couples a Soniox STT (released, proposed or patched) to the director of an episode."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from typing import Any

from livekit import rtc
from livekit.agents import APIError, stt
from livekit.agents.stt import SpeechEventType

from machines.lockstep.driver import Driver, Plugin, Seam

HOST = "stt-rt.soniox.com"
#: Where each variant's STT is defined. An overlay is imported only when it is driven: it may say
#: that it does not support the installed release.
VARIANTS = {
    "upstream": "livekit.plugins.soniox",
    "proposed": "machines.plugins.soniox_stt.proposed",
    "patched": "machines.plugins.soniox_stt.patched",
}
_SAMPLE_RATE = 16000
#: The most milliseconds of audio that one result of usage tells apart.
_USAGE_MAX_MS = 9
#: Seconds that two times may be apart and be the same: they are sums of floating point numbers.
_SAME_SECONDS = 1e-6
_SHOWN = (SpeechEventType.INTERIM_TRANSCRIPT, SpeechEventType.PREFLIGHT_TRANSCRIPT)


class Reader:
    """Compares what a caller is told with what it was told before; the spec judges it."""

    def __init__(self) -> None:
        self._end = 0.0  # of the last transcript, in seconds
        self._settled = ""  # the text that was said not to change any more

    def flaw(self, event: stt.SpeechEvent) -> str:
        """What is wrong with an interim or a final transcript: a value of `flaw` in the spec."""
        data = event.alternatives[0]
        is_backwards = data.start_time < self._end - _SAME_SECONDS
        is_backwards = is_backwards or data.end_time < data.start_time - _SAME_SECONDS
        settled = self._settled
        if event.type is SpeechEventType.PREFLIGHT_TRANSCRIPT:
            self._settled = data.text
        elif event.type is SpeechEventType.FINAL_TRANSCRIPT:
            self._settled, self._end = "", max(self._end, data.end_time)
        if not data.text:
            return "empty"
        if is_backwards:
            return "backwards"
        is_final = event.type is SpeechEventType.FINAL_TRANSCRIPT
        return "unsettled" if is_final and not data.text.startswith(settled) else "none"

    def end(self) -> None:
        """An utterance ended: what was said in it binds nobody any more."""
        self._settled = ""


class SonioxDriver:
    """Drives one STT with one stream, and consumes it as an agent does.

    The harness serves plain ``ws``: TLS would hide the transport's flow control from the search.
    """

    def __init__(self, variant: str, seam: Seam) -> None:
        self._variant = variant
        self._seam = seam
        self._told: list[BaseException | None] = []
        self._reader = Reader()
        self._stt: Any = None
        self._stream: Any = None
        self._consumer: asyncio.Task[None] | None = None

    def begin(self) -> None:
        module: Any = importlib.import_module(VARIANTS[self._variant])
        params = importlib.import_module("livekit.plugins.soniox").STTOptions(model="stt-rt-v5")
        self._stt = module.STT(
            api_key="key",
            http_session=self._seam.session,
            base_url=self._seam.url(HOST, "/transcribe-websocket"),
            params=params,
        )
        self._stt.on("error", self._on_error)

    def _on_error(self, event: Any) -> None:
        self._told.append(event.error)
        self._seam.report("error_event", recoverable=event.recoverable)

    def call(self, message: str, fields: Mapping[str, Any]) -> Coroutine[Any, Any, None] | None:
        begun: Coroutine[Any, Any, None] | None = getattr(self, f"_{message}")(**fields)
        return begun

    # the caller's calls, by the names of the spec; a stream that has failed already takes no
    # input, and says so before its consumer could know

    def _open_stream(self) -> None:
        self._stream = self._stt.stream()
        self._consumer = asyncio.create_task(self._consume())

    def _push_audio(self, pcm: bytes) -> None:
        with suppress(RuntimeError):
            self._stream.push_frame(rtc.AudioFrame(pcm, _SAMPLE_RATE, 1, len(pcm) // 2))

    def _flush(self) -> None:
        with suppress(RuntimeError):
            self._stream.flush()

    def _end_input(self) -> None:
        with suppress(RuntimeError):
            self._stream.end_input()

    async def _consume(self) -> None:
        try:
            async for event in self._stream:
                self._report(event)
        except APIError as error:
            self._told += [error, error.__cause__]
            self._seam.report("failed")
        else:
            self._seam.report("ended")

    def _report(self, event: stt.SpeechEvent) -> None:
        if event.type is SpeechEventType.START_OF_SPEECH:
            self._seam.report("begun")
        elif event.type in _SHOWN:
            self._seam.report("interim", flaw=self._reader.flaw(event))
        elif event.type is SpeechEventType.FINAL_TRANSCRIPT:
            flaw = self._reader.flaw(event)
            self._seam.report("transcript", words=event.alternatives[0].text, flaw=flaw)
        elif event.type is SpeechEventType.END_OF_SPEECH:
            self._reader.end()
            self._seam.report("paused")
        elif event.recognition_usage is not None:
            ms = round(event.recognition_usage.audio_duration * 1000)
            self._seam.report("usage", ms=min(ms, _USAGE_MAX_MS))

    async def _cancel(self) -> None:
        if self._consumer is not None:
            self._consumer.cancel()
        await self._stream.aclose()
        self._seam.report("cancelled")

    async def end(self) -> None:
        """The session belongs to the director, the stream was closed or its end was judged."""

    def announced(self, error: BaseException) -> bool:
        return any(error is told for told in self._told)


def _make(variant: str, seam: Seam) -> Driver:
    return SonioxDriver(variant, seam)


# thousands of episodes log thousands of warnings that the verdict tells better
logging.getLogger("livekit").setLevel(logging.CRITICAL)
logging.getLogger("asyncio").setLevel(logging.CRITICAL)

PLUGIN = Plugin(
    protocol="soniox_stt",
    variants=tuple(VARIANTS),
    hosts=(HOST,),
    make=_make,
    distributions=("livekit-agents", "livekit-plugins-soniox"),
)
