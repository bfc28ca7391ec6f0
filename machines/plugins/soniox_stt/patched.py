"""The corrected Soniox STT: a drop-in for `livekit.plugins.soniox.STT`.

    from machines.plugins.soniox_stt.patched import STT

What it mends, on every release it supports:

- `end_input()` is told to the vendor, which finishes, and the stream ends with `finished`; a close
  without it is a failure. So is an end of the vendor's own in the middle of a call, `finished` or a
  close: it is retried, and nobody goes deaf.
- An error frame, a close, a dead line and a failed write become the API error that they are, and
  the retry policy of the base class decides. 400, 401 and 402 are not retried, on releases neither
  that retry everything; 408, 429 and 5xx are.
- Audio that was sent and did not become final is sent again after a reconnect, and so is what the
  caller pushed meanwhile: no word is lost or told twice. At most 30 s are kept for it.
- A failure ends the utterance at hand: its final tokens are told, then its end. START_OF_SPEECH and
  END_OF_SPEECH are balanced, also if an utterance begins and ends in one frame.
- Times are those of the caller's audio, over all connections. They never go back.
- Each part of a frame counts by itself: one without tokens, or with a damaged one, says the rest.
- Nothing waits for ever: not a handshake, a write, the answer to the end, nor a silent line.
- `flush()` asks the vendor to finalize.
- Translated tokens do not replace what needs no translation, and untranslated words are not lost.
- The key is in the header of the handshake, in no message and no error.
- Closing takes 2 s at most, and leaves no task and no socket.

Retries are bounded. A FINAL_TRANSCRIPT gives the whole budget back, and so does a connection that
lasted longer than a dead one can. A handshake that timed out does not: newer releases take it for
progress, and retry an unreachable vendor for ever.
"""

from __future__ import annotations

import asyncio
import math

import aiohttp
from livekit import rtc
from livekit.agents import APIConnectionError, APIError, APIStatusError, APITimeoutError, stt
from livekit.agents.types import (
    DEFAULT_API_CONNECT_OPTIONS,
    NOT_GIVEN,
    APIConnectOptions,
    NotGivenOr,
)
from livekit.plugins import soniox
from livekit.plugins.soniox import stt as upstream

from machines.plugins.releases import check_release
from machines.plugins.soniox_stt.audio import Audio
from machines.plugins.soniox_stt.configuration import configuration
from machines.plugins.soniox_stt.connection import Connection
from machines.plugins.soniox_stt.frames import Result
from machines.plugins.soniox_stt.limits import Limits
from machines.plugins.soniox_stt.transcript import Transcript
from machines.plugins.soniox_stt.usage import Usage

#: The releases of livekit-agents and livekit-plugins-soniox that this was tested with.
SUPPORTED = ("1.6.0", "1.6.4", "1.7.1", "1.8.9")

# What is wrapped or overridden, by the class that has it.
_NEEDED: dict[type, tuple[str, ...]] = {
    upstream.STT: ("stream",),
    upstream.SpeechStream: ("_run", "_main_task", "_ensure_session", "start_time_offset"),
}


check_release("livekit-plugins-soniox", soniox.__version__, SUPPORTED, _NEEDED)


class STT(soniox.STT):
    """`livekit.plugins.soniox.STT`, held to the spec. Constructor and all methods are the same."""

    limits = Limits()

    def stream(
        self,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,
        conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS,
    ) -> SpeechStream:
        """Open a stream. As released, `language` has no effect: the options have the hints."""
        return SpeechStream(stt=self, conn_options=conn_options)


class SpeechStream(upstream.SpeechStream):
    """One call; an attempt of it is one `_run`, which is one connection."""

    _stt: STT
    _origin = 0.0
    _failures = 0  # attempts without progress, in a row
    _connected = math.inf  # when this attempt was, by the clock of the loop

    def __init__(self, stt: STT, conn_options: APIConnectOptions) -> None:
        super().__init__(stt=stt, conn_options=conn_options)
        params, limits = stt._params, stt.limits
        self._width = 2 * (params.num_channels or 1)  # bytes of a sample of all channels
        self._rate = self._width * params.sample_rate  # bytes of a second
        self._audio = Audio(
            width=self._width,
            window=self._bytes(limits.replay),
            backlog=self._bytes(limits.backlog),
        )
        self._transcript = Transcript(
            self._emit, lambda: self._origin, translated=params.translation is not None
        )

    @property
    def start_time_offset(self) -> float:
        """What the caller's clock shows at the start of this stream, in seconds.

        The base class adds the time that passed to its own offset with each attempt. Times are
        counted in audio here, over all attempts, so that would be too much.
        """
        return self._origin

    @start_time_offset.setter
    def start_time_offset(self, value: float) -> None:
        if value < 0:
            raise ValueError("start_time_offset must be non-negative")
        self._origin = value

    async def _main_task(self) -> None:
        try:
            await super()._main_task()
        except APIConnectionError as wrapped:
            # What is not to be retried looks to releases before 1.7 like the last of its retries.
            failure = wrapped.__cause__
            if wrapped.retryable and isinstance(failure, APIError) and not failure.retryable:
                raise failure from failure.__cause__
            raise

    async def _run(self) -> None:
        self._connected = math.inf
        try:
            await self._attempt()
        except APIError as failure:
            lasted = asyncio.get_running_loop().time() - self._connected
            self._transcript.end()
            if lasted > 2 * self._stt.limits.heartbeat:
                self._progress()
            self._failures += 1
            most = self._conn_options.max_retry
            if not failure.retryable:
                self._num_retries = most
            elif self._failures > most > 0:
                # The base class may have begun to count afresh, so it is told not to go on.
                text = f"failed to recognize speech after {most} retries"
                raise APIConnectionError(text, retryable=False) from failure
            raise
        self._transcript.end()

    def _progress(self) -> None:
        """Give the whole budget back."""
        self._failures = self._num_retries = 0

    async def _attempt(self) -> None:
        """Have one connection transcribe what is left, until the caller ended its input."""
        while not self._input_ch.empty():
            self._accept(self._input_ch.recv_nowait())
        if self._input_ch.closed:
            self._audio.finish()
        if self._audio.done:
            return
        ws = await self._handshake()
        self._connected = asyncio.get_running_loop().time()
        limits = self._stt.limits
        position = self._audio.rewind()
        self._transcript.begin(position / self._rate)
        usage = Usage(self._emit)

        def take(result: Result) -> None:
            self._transcript.take(result.tokens)
            usage.take(result)
            self._acknowledge(result, position)

        connection = Connection(
            ws,
            self._audio,
            limits,
            config=configuration(self._stt._params),
            chunk=self._bytes(limits.chunk),
            patience=max(limits.patience, self._conn_options.timeout),
            on_result=take,
        )
        left = False
        try:
            await connection.run(self._feed())
        except asyncio.CancelledError:
            left = True
            raise
        finally:
            # Only a caller that leaves says goodbye: after an end or a failure nobody waits.
            await connection.close(cut=not left)

    def _acknowledge(self, result: Result, position: int) -> None:
        """Keep no audio that became final, of a connection whose audio began at `position`."""
        finals = [token for token in result.tokens if token.final]
        known = [token.end for token in finals if token.end is not None]
        if result.final is not None:
            known.append(result.final)
        if known:
            self._audio.acknowledge(position + self._bytes(max(known) / 1000))
        elif any(not token.endpoint for token in finals):
            # Nobody knows of which audio: a word that is lost is better than one that comes twice.
            self._audio.acknowledge(self._audio.end)

    async def _feed(self) -> None:
        """Pass on what the caller pushes, until it ends its input."""
        async for item in self._input_ch:
            self._accept(item)
        self._audio.finish()

    def _accept(self, item: rtc.AudioFrame | stt.RecognizeStream._FlushSentinel) -> None:
        if not isinstance(item, rtc.AudioFrame):
            self._audio.flush()
        elif not self._audio.push(item.data.tobytes()):
            raise APIConnectionError("Soniox is too slow: the oldest audio was dropped")

    def _emit(self, event: stt.SpeechEvent) -> None:
        if event.type is stt.SpeechEventType.FINAL_TRANSCRIPT:
            self._progress()  # the base class does it too, but may learn of it too late
        self._event_ch.send_nowait(event)

    def _bytes(self, seconds: float) -> int:
        return int(seconds * self._rate) // self._width * self._width

    async def _handshake(self) -> aiohttp.ClientWebSocketResponse:
        """Connect. Raises an APIError, and nothing that knows the key."""
        timeout = self._conn_options.timeout
        failure: APIError
        try:
            async with asyncio.timeout(timeout):
                return await self._ensure_session().ws_connect(
                    self._stt._base_url,
                    headers={"Authorization": f"Bearer {self._stt._api_key}"},
                    heartbeat=self._stt.limits.heartbeat,
                )
        except TimeoutError:
            failure = APITimeoutError(f"no connection to Soniox within {timeout:g} s")
        except aiohttp.ClientResponseError as error:
            failure = APIStatusError(error.message, status_code=error.status)
        except (aiohttp.ClientError, OSError, RuntimeError, ValueError) as error:
            failure = APIConnectionError(f"failed to connect to Soniox ({type(error).__name__})")
        # Raised out here and stripped: a refused handshake has the request's headers, and would
        # stay reachable as the context of what is raised while it is handled.
        failure.__cause__ = failure.__context__ = None
        raise failure
