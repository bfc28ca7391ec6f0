"""The corrected xAI TTS: a drop-in for `livekit.plugins.xai.TTS`.

    from machines.plugins.xai_tts.patched import TTS

What it mends, with the rows and obligations of the spec that the released plugin breaks:

- `audio.done` counts from the moment `text.done` is handed over (X24, O7). Upstream takes note of
  its own `text.done` only after the send returned; an answer before that is dropped for ever.
- There is a receive deadline once the text is complete (O4, O6), also for a peer that stopped
  reading. A caller that pauses between two words never meets it.
- A refused handshake keeps its status, so that a wrong key is not tried again (X14, X15), and no
  error has the key in it or in what it was raised from.
- The space between two words is sent (flow `text`), and white space alone is no utterance:
  nothing is sent and the stream ends (X12, X21).
- A malformed frame is skipped (X34 to X37); damaged audio fails the attempt (X33).
- Nothing of a failed attempt is heard after its retry was announced (flow `audio`, X41).
- A connection left in mid-utterance is closed at once and in the background (O16): it neither
  delays the next turn (O1) nor hinders `aclose` (O15). Releases before 1.7.1 get pooling too.
- A pooled connection that ended while it was idle is replaced before it costs an attempt (X39,
  X48), as is one with an error left on it (X38).

It sends no keepalive: the vendor documents none. An interruption closes the connection; a clear
would keep it, and have the next turn wait for an acknowledgement.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

import aiohttp
from livekit.agents import APIConnectionError, APIError, APIStatusError, utils
from livekit.agents.tts import AudioEmitter
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS, APIConnectOptions
from livekit.plugins import xai
from livekit.plugins.xai import tts as upstream

from machines.plugins.releases import check_release
from machines.plugins.xai_tts.connection import Connection
from machines.plugins.xai_tts.pool import Pool
from machines.plugins.xai_tts.utterance import Utterance, abandon
from machines.plugins.xai_tts.words import SpacedWords, Text

#: The releases of livekit-agents and livekit-plugins-xai that this was tested with.
SUPPORTED = ("1.6.0", "1.6.4", "1.7.1", "1.8.9")

#: How long to wait for progress at least, once the text is complete. A longer timeout in the
#: connect options makes it longer; a shorter one is about handshakes, not about slow speech.
PATIENCE_SECONDS = 10.0

# What is wrapped or overridden, by the class that has it.
_NEEDED = {
    upstream.TTS: ("_connect_ws", "_ensure_session", "update_options", "aclose"),
    upstream.SynthesizeStream: ("_run", "_mark_started", "_FlushSentinel"),
    AudioEmitter: ("initialize", "start_segment", "push", "end_segment", "aclose"),
}


def _lacking(version: str) -> list[str]:
    """What no attribute tells of a release."""
    old = tuple(int(part) for part in version.split(".")[:2]) < (1, 6)
    return ["the endpoint /v1/tts"] if old else []


check_release(
    "livekit-plugins-xai", xai.__version__, SUPPORTED, _NEEDED, *_lacking(xai.__version__)
)

_Method = TypeVar("_Method", bound=Callable[..., None])


def _like_upstream(method: _Method) -> _Method:
    """Give a method the signature that the installed release has for it."""
    functools.update_wrapper(method, getattr(xai.TTS, method.__name__))
    return method


class TTS(xai.TTS):
    """`livekit.plugins.xai.TTS`, held to the spec. The constructor and all methods are the same."""

    @_like_upstream
    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        if options.get("tokenizer") is None:
            self._opts.tokenizer = SpacedWords()
        self._connections = Pool(self._handshake)
        # Where releases from 1.7.1 on have theirs: `prewarm` and `update_options` look for it.
        self._pool = self._connections  # type: ignore[assignment]

    def prewarm(self) -> None:
        """Open a connection in the background, if there is none."""
        self._connections.prewarm()

    @_like_upstream
    def update_options(self, **options: Any) -> None:
        before = replace(self._opts)
        super().update_options(**options)
        if self._opts != before:
            self._connections.invalidate()

    def stream(
        self, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS
    ) -> SynthesizeStream:
        """Open a stream for one utterance."""
        stream = SynthesizeStream(tts=self, conn_options=conn_options)
        self._streams.add(stream)
        return stream

    async def aclose(self) -> None:
        """Close the streams, then the connections. A dead peer delays it by about 2 s at most."""
        await super().aclose()
        await self._connections.aclose()

    async def _handshake(self, timeout: float) -> aiohttp.ClientWebSocketResponse:
        """Connect as upstream does. Raises an APIError, and nothing that knows the key."""
        connect: Any = self._connect_ws
        takes_options = "opts" in inspect.signature(connect).parameters  # from 1.6.4 on
        failure: APIError
        try:
            ws: aiohttp.ClientWebSocketResponse = await connect(
                timeout, *([self._opts] if takes_options else [])
            )
            return ws
        except APIError as error:
            failure = error
        except aiohttp.ClientResponseError as error:
            failure = APIStatusError(error.message, status_code=error.status)
        except (aiohttp.ClientError, OSError, RuntimeError, ValueError) as error:
            failure = APIConnectionError(f"failed to connect to xAI ({type(error).__name__})")
        # Raised out here and stripped: a refused handshake has the request's headers, and would
        # stay reachable as the context of what is raised while it is handled.
        failure.__cause__ = failure.__context__ = None
        raise failure


class SynthesizeStream(upstream.SynthesizeStream):
    """One utterance; an attempt of it is one `_run`."""

    _tts: TTS

    async def _run(self, output_emitter: AudioEmitter) -> None:
        output_emitter.initialize(
            request_id=utils.shortuuid(),
            sample_rate=upstream.SAMPLE_RATE,
            num_channels=upstream.NUM_CHANNELS,
            mime_type="audio/pcm",
            stream=True,
        )
        text = Text(self._opts.tokenizer)
        feeder = asyncio.create_task(self._feed(text), name="xAI TTS feeder")
        try:
            await text.begun.wait()
            if not text.blank:
                output_emitter.start_segment(segment_id=utils.shortuuid())
                await self._speak(text, output_emitter)
            await feeder
        except APIError:
            # The base class decides now whether to retry, by what was heard, and would close the
            # emitter only after the pause before the retry, in which the rest would be heard.
            # The rest is dropped: if nothing was heard, the retry says it all; if something was,
            # the utterance is broken off anyway.
            await output_emitter.aclose()
            raise
        finally:
            abandon(feeder)

    async def _feed(self, text: Text) -> None:
        """Pass on what the caller pushes, until it ends its input."""
        pushed = False
        try:
            async for item in self._input_ch:
                if isinstance(item, str):
                    text.push(item)
                    pushed = True
                elif pushed:  # a flush with nothing before it ends nothing
                    text.end()
        finally:
            text.end()

    async def _speak(self, text: Text, emitter: AudioEmitter) -> None:
        """Say the text; on another connection if a pooled one proves dead before its first word."""
        while True:
            connection = await self._connect(text)
            utterance = Utterance(
                connection,
                text,
                emitter,
                patience=max(PATIENCE_SECONDS, self._conn_options.timeout),
                on_text=self._mark_started,
            )
            try:
                failure = await utterance.run()
            finally:
                if utterance.clean:
                    self._tts._connections.put(connection)
                else:
                    self._tts._connections.drop(connection)
            if failure is None:
                return
            if utterance.submitted or not connection.reused:
                raise failure

    async def _connect(self, text: Text) -> Connection:
        """Return a connection for the text.

        A handshake begins with the first letter. A pooled connection is left in the pool, which
        notices its end, until there is something to send.
        """
        connections = self._tts._connections
        if connections.idle:
            await text.peek()
        began = time.perf_counter()
        connection = await connections.get(self._conn_options.timeout)
        self._acquire_time = 0.0 if connection.reused else time.perf_counter() - began
        self._connection_reused = connection.reused
        return connection
