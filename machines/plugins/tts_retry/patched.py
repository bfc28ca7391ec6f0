"""The corrected base class for streams of speech, for any plugin of LiveKit's.

    from machines.plugins.tts_retry.patched import install

    class SynthesizeStream(install(plugin.SynthesizeStream)): ...

What it mends, with the rows and obligations of the spec that the released base class breaks:

- An error that may be retried, after audio was heard, ends the segment and the stream. It is told
  once, as recoverable, and not raised (X51, O9).
- An attempt is void or kept. Which of the two is decided in the instant of its failure, by what
  left the emitter in any of its segments; from then on nothing of a void attempt is heard, and
  all of a kept one is: what the emitter holds back, and what a decoder still has (X60, flow
  `audio`). Upstream asks for the last segment only, and closes the emitter after the pause.
- A segment that was heard is ended, also by 499 (X40).
- A run that returns without having begun its emitter is no fault of the caller's: nothing to say is
  a clean end, text without audio an APIError (X30, X31).
- Audio that could not be decoded is an error like any other (X31), and the first packet of what
  is compressed is not lost (flow `audio`).
- Before 1.8, an empty segment broke the one after it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from livekit.agents import APIError, APIStatusError, tts, utils
from livekit.agents.log import logger
from livekit.agents.telemetry import trace_types, tracer
from opentelemetry import trace

from machines.plugins.tts_retry.emitting import Emitter

#: The releases of livekit-agents that this was tested with.
SUPPORTED = ("1.6.0", "1.6.4", "1.7.1", "1.8.9")

CLIENT_CLOSED_REQUEST = 499

if TYPE_CHECKING:
    _Base = tts.SynthesizeStream
else:
    _Base = object


class Retrying(_Base):
    """A mixin for a stream class of a plugin: it comes before that class."""

    async def _main_task(self) -> None:
        self._tts_request_span = span = trace.get_current_span()
        span.set_attributes(
            {
                trace_types.ATTR_TTS_STREAMING: True,
                trace_types.ATTR_TTS_LABEL: self._tts.label,
            }
        )
        for number in range(self._conn_options.max_retry + 1):
            if await self._attempt(number):
                break
            await asyncio.sleep(self._conn_options._interval_for_retry(number))
            self._replay()
        span.set_attribute(trace_types.ATTR_TTS_INPUT_TEXT, self._pushed_text)

    async def _attempt(self, number: int) -> bool:
        """Run the plugin once. True when the stream is over, False when a retry is due.

        Raises what the stream fails of.
        """
        emitter = Emitter(label=self._tts.label, channel=self._event_ch)
        try:
            with tracer.start_as_current_span("tts_request_run") as span:
                span.set_attribute(trace_types.ATTR_RETRY_COUNT, number)
                await self._run(emitter)
            await emitter.settle()
            self._check(emitter)
        except APIError as error:
            return await self._failed(emitter, error, number)
        finally:
            await emitter.aclose()
        return True

    def _check(self, emitter: Emitter) -> None:
        """Raise an APIError where a run that returned did not say all that it was given."""
        emitter.check()
        if not self._pushed_text.strip():
            return
        if not emitter.outlet.used:
            raise APIError(f"no audio frames were pushed for text: {self._pushed_text}")
        if emitter.num_segments != self._num_segments:
            raise APIError(
                f"{self._num_segments} segments were expected, {emitter.num_segments} were pushed"
            )

    async def _failed(self, emitter: Emitter, error: APIError, number: int) -> bool:
        closed = isinstance(error, APIStatusError) and error.status_code == CLIENT_CLOSED_REQUEST
        may_retry = error.retryable and number < self._conn_options.max_retry
        if may_retry and not closed and not emitter.outlet.used:
            emitter.outlet.shut()
            self._emit_error(error, recoverable=True)
            logger.warning("speech failed before it was heard, it is tried again: %s", error)
            return False
        try:
            await emitter.settle()
        except Exception:  # noqa: BLE001  # the failure at hand matters more
            logger.exception("audio pushed before a failure could not be passed on")
        if closed:
            return True
        graceful = error.retryable and emitter.outlet.used
        self._emit_error(error, recoverable=graceful)
        if not graceful:
            raise error
        logger.warning("speech failed after a part of it was heard, which is kept: %s", error)
        return True

    def _replay(self) -> None:
        """Give the next run all input from its beginning."""
        self._input_ch = utils.aio.Chan()
        for item in self._input_buffer:
            self._input_ch.send_nowait(item)
        if self._input_ended:
            self._input_ch.close()
        self._current_attempt_has_error = False


def install(stream_class: type[tts.SynthesizeStream]) -> type[tts.SynthesizeStream]:
    """A subclass of a plugin's stream class that is held to the spec."""
    return type(stream_class.__name__, (Retrying, stream_class), {})
