"""A plugin whose attempts are written by a test, and what a caller gets of its stream."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar

from livekit.agents import APIConnectOptions, tts

from machines.plugins.tts_retry.encoding import Encoder, Raw
from machines.plugins.tts_retry.script import SAMPLE_RATE, ScriptedTTS

LIMIT_SECONDS = 10.0  # only a test that hangs gets here
TEXTS = ("Hello, ", "world!")
Attempt = Callable[["Voice"], Awaitable[None]]


class Options(APIConnectOptions):
    """Retries without a pause: the pauses are the business of the lockstep runs."""

    def _interval_for_retry(self, num_retries: int) -> float:
        return 0.0


def pcm(milliseconds: int, seed: int = 0) -> bytes:
    """Samples of which none is zero, and of which all pieces differ."""
    pattern = bytes(1 + (seed * 37 + i * 11) % 251 for i in range(502))
    size = 2 * SAMPLE_RATE * milliseconds // 1000
    return (pattern * (size // len(pattern) + 1))[:size]


class Voice:
    """What an attempt speaks with."""

    def __init__(self, emitter: tts.AudioEmitter, stream: Speaker) -> None:
        self.emitter = emitter
        self._stream = stream
        self._encoder: Encoder | None = None

    async def read(self) -> list[str]:
        """All text that the attempt is given."""
        return [item async for item in self._stream._input_ch if isinstance(item, str)]

    def begin(self, encoder: type[Encoder] = Raw) -> None:
        if self._encoder is None:
            self.emitter.initialize(
                request_id="request",
                sample_rate=SAMPLE_RATE,
                num_channels=1,
                mime_type=encoder.mime_type,
                stream=True,
            )
        self._encoder = encoder(SAMPLE_RATE)
        self.emitter.start_segment(segment_id="segment")

    def say(self, samples: bytes) -> None:
        assert self._encoder is not None
        self.emitter.push(self._encoder.encode(samples))

    def damage(self) -> None:
        assert self._encoder is not None
        self.emitter.push(self._encoder.damaged())


class Speaker(tts.SynthesizeStream):
    """A plugin's stream: the attempts that a test wrote, one after the other."""

    attempts: ClassVar[list[Attempt]] = []

    async def _run(self, output_emitter: tts.AudioEmitter) -> None:
        await type(self).attempts.pop(0)(Voice(output_emitter, self))


@dataclass
class Heard:
    """What a caller got."""

    pcm: bytes = b""
    finals: int = 0
    failure: BaseException | None = None
    #: Of each error event: whether it was recoverable.
    told: list[bool] = field(default_factory=list)
    left: int = 0


Install = Callable[[type[tts.SynthesizeStream]], type[tts.SynthesizeStream]]


def listen(install: Install, *attempts: Attempt, texts: tuple[str, ...] = TEXTS) -> Heard:
    """Push the texts into a stream of such a plugin, end the input, and take what comes."""

    async def main() -> Heard:
        stream_class: Any = type("Once", (Speaker,), {"attempts": list(attempts)})
        speaker = ScriptedTTS(install(stream_class))
        heard = Heard()
        speaker.on("error", lambda event: heard.told.append(event.recoverable))
        async with asyncio.timeout(LIMIT_SECONDS), speaker.stream(conn_options=Options()) as stream:
            for text in texts:
                stream.push_text(text)
            stream.end_input()
            await take(stream, heard)
        heard.left = len(stream_class.attempts)
        return heard

    return asyncio.run(main())


async def take(stream: tts.SynthesizeStream, heard: Heard) -> None:
    """Consume a stream to its end."""
    try:
        async for event in stream:
            data = event.frame.data.tobytes()
            heard.finals += event.is_final
            if any(data):  # the marker of an end is silence
                heard.pcm += data
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the subject
        heard.failure = error
