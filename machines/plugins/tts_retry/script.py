"""A plugin that does as it is told: what is under test is the base class above it.

A command is carried out by the task that runs `_run`, as soon as that task is scheduled: commands
that were given in one turn of the loop are carried out in one step, as when a plugin finds audio
and an error in one piece of data.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, ClassVar, Protocol

from livekit.agents import APIConnectOptions, tts, utils
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS

from machines.plugins.tts_retry.encoding import Encoder

SAMPLE_RATE = 24_000
Stream = tts.SynthesizeStream


class Report(Protocol):
    """Where a run says what the base class does to it: names and fields of the spec's hooks."""

    def __call__(self, message: str, /, **fields: Any) -> None: ...


class Run:
    """One attempt: `perform` hands commands to it, `play` is the body of `_run`."""

    def __init__(self, emitter: tts.AudioEmitter, report: Report) -> None:
        self._emitter = emitter
        self._report = report
        self._commands: asyncio.Queue[Callable[[], None]] = asyncio.Queue()
        self._encoder: Encoder | None = None
        self._returned = False
        #: It was told how to end: nothing more is read or said, whatever still happens to it.
        self.decided = False

    async def play(self, channel: utils.aio.Chan[Any]) -> None:
        """Obey until a command ends it; what is read from `channel` meanwhile is reported."""
        self._report("attempt")
        reader = asyncio.create_task(self._read(channel), name="scripted reader")
        try:
            while not self._returned:
                command = await self._commands.get()
                command()
        except asyncio.CancelledError:
            if not self.decided:
                self.decided = True
                self._report("dismissed")
            raise
        finally:
            reader.cancel()

    async def _read(self, channel: utils.aio.Chan[Any]) -> None:
        async for item in channel:
            if self.decided:
                return
            if isinstance(item, str):
                self._report("given", text=item)
            else:
                self._report("given_flush")
        if not self.decided:
            self._report("given_end")

    # commands

    def begin(self, encoder: type[Encoder]) -> None:
        """Start a segment; the first one says how all of them are encoded."""
        self._commands.put_nowait(lambda: self._begin(encoder))

    def push(self, pcm: bytes) -> None:
        """Push samples, encoded as the segment is."""
        self._commands.put_nowait(lambda: self._emitter.push(self._encoding().encode(pcm)))

    def damage(self) -> None:
        """Push what cannot be decoded."""
        self._commands.put_nowait(lambda: self._emitter.push(self._encoding().damaged()))

    def end_segment(self) -> None:
        self._commands.put_nowait(self._emitter.end_segment)

    def finish(self) -> None:
        """Return from `_run`."""
        self._end(self._finish)

    def fail(self, error: Exception) -> None:
        """Raise from `_run`."""

        def throw() -> None:
            raise error

        self._end(throw)

    def _end(self, command: Callable[[], None]) -> None:
        self.decided = True
        self._commands.put_nowait(command)

    def _finish(self) -> None:
        self._returned = True

    def _begin(self, encoder: type[Encoder]) -> None:
        if self._encoder is None:
            self._emitter.initialize(
                request_id=utils.shortuuid(),
                sample_rate=SAMPLE_RATE,
                num_channels=1,
                mime_type=encoder.mime_type,
                stream=True,
            )
        self._encoder = encoder(SAMPLE_RATE)
        self._emitter.start_segment(segment_id=utils.shortuuid())

    def _encoding(self) -> Encoder:
        assert self._encoder is not None
        return self._encoder


class Scripted(tts.SynthesizeStream):
    """A stream whose runs obey commands; `run` is the last one that was begun."""

    report: ClassVar[Report]
    run: Run | None = None

    async def _run(self, output_emitter: tts.AudioEmitter) -> None:
        self.run = Run(output_emitter, type(self).report)
        await self.run.play(self._input_ch)


def scripted(report: Report) -> type[Scripted]:
    """A class of scripted streams that say to `report` what is done to them."""
    return type("Scripted", (Scripted,), {"report": staticmethod(report)})


class ScriptedTTS(tts.TTS[Any]):
    """A TTS whose streams are of the given class."""

    def __init__(self, stream_class: type[Stream]) -> None:
        capabilities = tts.TTSCapabilities(streaming=True)
        super().__init__(capabilities=capabilities, sample_rate=SAMPLE_RATE, num_channels=1)
        self._stream_class = stream_class

    def stream(self, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS) -> Stream:
        return self._stream_class(tts=self, conn_options=conn_options)

    def synthesize(
        self, text: str, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS
    ) -> tts.ChunkedStream:
        return self._synthesize_with_stream(text, conn_options=conn_options)
