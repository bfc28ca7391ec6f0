"""A decoder of compressed speech that says what it could not decode, and loses nothing of it.

LiveKit's decoder is kept, but for the loop in its thread, where it differs in two ways:

- What goes wrong is kept in `failure`. The released loop logs it, and the audio ends there as if it
  had been complete.
- libav is not told `nobuffer`. With it, what was read to find out about the stream is thrown away:
  the first packet, which is 96 ms of FLAC at 24 kHz, 43 ms of AAC, 20 ms of Opus.
"""

from __future__ import annotations

from typing import Any

import av
from livekit.agents.utils import codecs

#: Decode what is there at once, and wait for nothing that may follow.
_OPTIONS = {
    "probesize": "32",
    "analyzeduration": "0",
    "flags": "low_delay",
    "max_delay": "0",
    "avioflags": "direct",
}
_READ_BYTES = 256


class Decoder(codecs.AudioStreamDecoder):
    """LiveKit's decoder for one segment; `failure` is what ended it before its time."""

    failure: Exception | None = None

    def push(self, chunk: bytes) -> None:
        """Decode bytes as soon as that can be done; after a failure they are dropped."""
        if self.failure is not None:
            return
        was_closed = self._closed
        super().push(chunk)
        if self._is_wav and self._closed and not was_closed:
            self.failure = ValueError("what was pushed as WAV is none")

    def _decode_loop(self) -> None:
        source: Any = self._input_buf
        try:
            with av.open(
                source, "r", format=self._av_format, buffer_size=_READ_BYTES, options=_OPTIONS
            ) as container:
                self._decode(container)
        except Exception as error:  # noqa: BLE001  # libav and the file format raise anything
            if not self._closed:
                self.failure = error
        finally:
            self._loop.call_soon_threadsafe(self._output_ch.close)

    def _decode(self, container: av.container.InputContainer) -> None:
        resampler = av.AudioResampler(format="s16", layout=self._layout, rate=self._sample_rate)
        for packet in container.demux(audio=0):
            for frame in packet.decode():
                if self._closed:
                    return
                for part in resampler.resample(frame):
                    self._emit_av_frame(part)
        for part in resampler.resample(None):
            self._emit_av_frame(part)
