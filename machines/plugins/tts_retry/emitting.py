"""An emitter whose end can be waited for, and that knows what became of its audio.

It differs from LiveKit's in what a segment needs to begin, in who decodes, and in where the audio
goes; how audio is cut into frames, held back and marked as final stays as released.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from livekit import rtc
from livekit.agents import APIError, tts, utils

from machines.plugins.tts_retry.decoding import Decoder

_RAW = ("audio/pcm", "audio/raw")


class Outlet:
    """Where an emitter puts its audio: the stream's channel, until it is shut."""

    def __init__(self, channel: utils.aio.Chan[tts.SynthesizedAudio]) -> None:
        self._channel = channel
        self._open = True
        #: Something passed through, in any segment.
        self.used = False

    def send_nowait(self, audio: tts.SynthesizedAudio) -> None:
        """Pass a frame on; what comes after `shut` is dropped."""
        if self._open:
            self.used = True
            self._channel.send_nowait(audio)

    def shut(self) -> None:
        """Let nothing more through."""
        self._open = False


class _End:
    """The end of a segment, in its place among the bytes to decode."""


class Emitter(tts.AudioEmitter):
    """The emitter of one attempt.

    - A segment begins with its first audio: one without audio never was. (Before 1.8 an empty
      segment broke the one after it.) `num_segments` counts it all the same.
    - What is compressed is decoded here, and pushed as raw PCM: so it is known whether all of it
      could be decoded, and when.
    """

    def __init__(self, *, label: str, channel: utils.aio.Chan[tts.SynthesizedAudio]) -> None:
        self.outlet = Outlet(channel)
        outlet: Any = self.outlet
        super().__init__(label=label, dst_ch=outlet)
        self._streaming = False
        self._announced = 0
        self._pending: str | None = None
        self._encoding: str | None = None
        self._encoded: utils.aio.Chan[str | bytes | _End] = utils.aio.Chan()
        self._decoding: asyncio.Task[None] | None = None
        self._failure: Exception | None = None

    @property
    def num_segments(self) -> int:
        return self._announced if self._streaming else super().num_segments

    # what a plugin calls

    def initialize(self, *, mime_type: str, stream: bool = False, **options: Any) -> None:
        self._streaming = stream
        raw = mime_type.lower().strip().startswith(_RAW)
        super().initialize(mime_type=mime_type if raw else _RAW[0], stream=stream, **options)
        if not raw:
            self._encoding = mime_type
            self._decoding = asyncio.create_task(self._decode(), name="speech decoding")

    def start_segment(self, *, segment_id: str) -> None:
        if not self._started or not self._streaming:
            super().start_segment(segment_id=segment_id)  # raises what it always raised
            return
        self._announced += 1
        self._submit(segment_id)

    def push(self, data: bytes) -> None:
        self._submit(data)

    def push_frame(self, frame: rtc.AudioFrame) -> None:
        self._begin_segment()
        super().push_frame(frame)

    def end_segment(self) -> None:
        self._submit(_End())

    def end_input(self) -> None:
        if self._decoding is None:
            super().end_input()
        else:
            self._encoded.close()

    async def join(self) -> None:
        if self._decoding is not None:
            await self._decoding
        await super().join()

    async def aclose(self) -> None:
        try:
            if self._decoding is not None:
                await utils.aio.cancel_and_wait(self._decoding)
        finally:  # whoever waits may be cancelled meanwhile
            await super().aclose()

    # what the stream asks

    async def settle(self) -> None:
        """Have all that was pushed pass the outlet, and end the segment.

        Raises what the emitter itself fails of, for which it was misused; a plugin that closed it
        dropped what was left.
        """
        if not self._started:
            return
        self.end_input()
        tasks = [task for task in (self._decoding, self._main_atask) if task is not None]
        await asyncio.wait(tasks)
        for task in tasks:
            if not task.cancelled():
                task.result()

    def check(self) -> None:
        """Raise an APIError where some of the audio could not be decoded."""
        if self._failure is not None:
            raise APIError(f"audio could not be decoded: {self._failure}") from self._failure

    # inside

    def _submit(self, item: str | bytes | _End) -> None:
        """The start of a segment (its id), audio, or its end: in order, decoded where needed."""
        if self._decoding is None:
            self._emit(item)
        elif not self._encoded.closed:
            self._encoded.send_nowait(item)

    def _emit(self, item: str | bytes | _End) -> None:
        if isinstance(item, str):
            self._pending = item
        elif isinstance(item, bytes):
            self._begin_segment()
            super().push(item)
        elif self._pending is None:
            super().end_segment()
        else:
            self._pending = None

    def _begin_segment(self) -> None:
        if self._pending is not None:
            segment_id, self._pending = self._pending, None
            super().start_segment(segment_id=segment_id)

    async def _decode(self) -> None:
        """Decode what is submitted, a decoder for each segment, until the input ends."""
        segment: _Segment | None = None
        try:
            async for item in self._encoded:
                if isinstance(item, bytes):
                    segment = segment or self._segment()
                    segment.decoder.push(item)
                    continue
                await self._finish(segment)
                segment = None
                self._emit(item)
            await self._finish(segment)
        finally:
            super().end_input()
            if segment is not None:
                await segment.aclose()

    def _segment(self) -> _Segment:
        decoder = Decoder(
            sample_rate=self._sample_rate, num_channels=self._num_channels, format=self._encoding
        )
        return _Segment(decoder, self._emit)

    async def _finish(self, segment: _Segment | None) -> None:
        """Have the audio of a segment decoded to its end."""
        if segment is not None:
            segment.decoder.end_input()
            await segment.reader
            await segment.aclose()
            self._failure = self._failure or segment.decoder.failure


class _Segment:
    """The decoder of a segment, and the task that passes on what it makes."""

    def __init__(self, decoder: Decoder, emit: Callable[[bytes], None]) -> None:
        self.decoder = decoder
        self._emit = emit
        self.reader = asyncio.create_task(self._read(), name="decoded speech")

    async def _read(self) -> None:
        async for frame in self.decoder:
            self._emit(frame.data.tobytes())

    async def aclose(self) -> None:
        try:
            await utils.aio.cancel_and_wait(self.reader)
        finally:
            await self.decoder.aclose()
