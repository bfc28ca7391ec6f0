"""Couples a base class for streams of speech to the director of an episode."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from livekit.agents import APIConnectionError, APIError, APIStatusError, APITimeoutError, tts

from machines.lockstep.driver import Driver, Plugin, Seam
from machines.plugins.tts_retry import patched, proposed
from machines.plugins.tts_retry.encoding import Flac, Raw, Wav
from machines.plugins.tts_retry.script import SAMPLE_RATE, Run, ScriptedTTS, Stream, scripted

Install = Callable[[type[Stream]], type[Stream]]
#: How each variant makes a plugin's stream class its own.
VARIANTS: dict[str, Install] = {
    "upstream": lambda stream_class: stream_class,
    "proposed": proposed.install,
    "patched": patched.install,
}
#: The marker that ends a segment which had nothing left to say: 10 ms of silence.
_MARKER = bytes(2 * SAMPLE_RATE // 100)


class Crash(Exception):
    """What a plugin raises that is no APIError."""


class RetryDriver:
    """Drives one stream, consumed as an agent consumes it, above a scripted plugin."""

    def __init__(self, install: Install, seam: Seam) -> None:
        self._seam = seam
        self._told: list[BaseException] = []
        self._class = install(scripted(seam.report))
        self._consumer: asyncio.Task[None] | None = None
        self._stream: Any = None
        self._tts: tts.TTS[Any] | None = None

    def begin(self) -> None:
        self._tts = ScriptedTTS(self._class)
        self._tts.on("error", self._on_error)

    def _on_error(self, event: Any) -> None:
        self._told.append(event.error)
        self._seam.report("error_event", recoverable=event.recoverable)

    def call(self, message: str, fields: Mapping[str, Any]) -> Coroutine[Any, Any, None] | None:
        begun: Coroutine[Any, Any, None] | None = getattr(self, f"_{message}")(**fields)
        return begun

    # the caller's calls, by the names of the spec

    def _open_stream(self) -> None:
        assert self._tts is not None
        self._stream = self._tts.stream()
        self._consumer = asyncio.create_task(self._consume(self._stream))

    def _push_text(self, text: str) -> None:
        self._stream.push_text(text)

    _push_blank = _push_text

    def _flush(self) -> None:
        self._stream.flush()

    def _end_input(self) -> None:
        self._stream.end_input()

    async def _consume(self, stream: Stream) -> None:
        try:
            async for event in stream:
                data = event.frame.data.tobytes()
                if not (event.is_final and data == _MARKER):
                    self._seam.report("audio", pcm=data)
                if event.is_final:
                    self._seam.report("segment_end")
        except Exception as error:  # noqa: BLE001  # what it is is what is reported
            self._told.append(error)
            self._seam.report("failed" if isinstance(error, APIError) else "crashed")
        else:
            self._seam.report("ended")

    async def _cancel(self) -> None:
        assert self._consumer is not None
        self._consumer.cancel()
        await self._stream.aclose()
        self._seam.report("cancelled")

    # the plugin's hooks, by the names of the spec

    @property
    def _run(self) -> Run:
        run: Run = self._stream.run
        return run

    def _begin(self) -> None:
        self._run.begin(Raw)

    def _begin_wav(self) -> None:
        self._run.begin(Wav)

    def _begin_flac(self) -> None:
        self._run.begin(Flac)

    def _push(self, pcm: bytes) -> None:
        self._run.push(pcm)

    def _damage(self) -> None:
        self._run.damage()

    def _end_segment(self) -> None:
        self._run.end_segment()

    def _done(self) -> None:
        self._run.finish()

    def _fail(self, status: int) -> None:
        self._run.fail(APIStatusError("scripted", status_code=status))

    def _fail_connection(self) -> None:
        self._run.fail(APIConnectionError("scripted"))

    def _fail_timeout(self) -> None:
        self._run.fail(APITimeoutError("scripted"))

    def _crash(self) -> None:
        self._run.fail(Crash("scripted"))

    # the end

    async def end(self) -> None:
        """The stream was closed, or its end was judged."""

    def announced(self, error: BaseException) -> bool:
        return any(error is told for told in self._told)


def _make(variant: str, seam: Seam) -> Driver:
    return RetryDriver(VARIANTS[variant], seam)


# thousands of episodes log thousands of warnings that the verdict tells better
logging.getLogger("livekit").setLevel(logging.CRITICAL)
logging.getLogger("asyncio").setLevel(logging.CRITICAL)

PLUGIN = Plugin(
    protocol="tts_retry",
    variants=tuple(VARIANTS),
    hosts=(),
    make=_make,
    distributions=("livekit-agents",),
)
