"""The corrected Soniox TTS: a drop-in for `livekit.plugins.soniox.TTS`.

    from machines.plugins.soniox_tts.patched import TTS

What it mends, on every release it supports:

- No stream is left to the vendor's clocks. Whole sentences are fed; a stream without more text is
  finished in 3 s (killed after 5.2 s), one that says nothing in 6 s (killed after 10 s: short text
  is held back until the end of the text), any other one in 90 s (killed after 120 s). The next
  sentence opens another stream, and the segment ends when the last of them has ended.
- It sends the keepalive of a stream that was proposed, and lives without its having an effect.
- There is a receive deadline, also for a peer that stopped reading. A connection that met it gets
  no further stream.
- A retry repeats nothing: what a stream should have said is said again only if not a sound of it
  arrived, by what arrived and not by what was passed on meanwhile. The base class does it, and
  tells the caller, as long as nothing was heard; later it is done here, within one `max_retry`.
- Nothing of a failed attempt is heard after its retry was announced. After partial audio all that
  arrived is heard, and then the caller is told of the failure.
- A damaged or unknown frame, a late one, and an error of a stream concern that stream only; an
  error or an end of a connection fails each of its streams once, and it takes no other.
- No more than 5 streams on a connection and 3 connections; a stream counts until `terminated`.
- A stream is cancelled before its `text_end` and not after it, where that is an error.
- A refused handshake keeps its status, and no error has the key in it or in what it was raised
  from. The key is in the header of the handshake, and in no message, on all releases.
- Closing takes 2 s at most, and leaves no task and no socket.

`synthesize` is the released one: it speaks over a stream of this TTS.
"""

from __future__ import annotations

import asyncio
import functools
import time
from collections.abc import Callable
from typing import Any, TypeVar

import aiohttp
from livekit.agents import APIConnectionError, APIError, APIStatusError, tokenize, utils
from livekit.agents.tts import AudioEmitter
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS, APIConnectOptions
from livekit.plugins import soniox
from livekit.plugins.soniox import tts as upstream

from machines.plugins.releases import check_release
from machines.plugins.soniox_tts.limits import Limits
from machines.plugins.soniox_tts.pool import Pool
from machines.plugins.soniox_tts.sentences import Sentences
from machines.plugins.soniox_tts.stream import Request, Stream
from machines.plugins.soniox_tts.utterance import Utterance

#: The releases of livekit-agents and livekit-plugins-soniox that this was tested with.
SUPPORTED = ("1.6.0", "1.6.4", "1.7.1", "1.8.9")

# What is wrapped or overridden, by the class that has it.
_NEEDED = {
    upstream.TTS: ("_ensure_session", "aclose"),
    upstream.SynthesizeStream: ("_run", "_mark_started", "_FlushSentinel"),
    AudioEmitter: (
        "initialize",
        "start_segment",
        "push",
        "end_segment",
        "end_input",
        "join",
        "aclose",
    ),
}
#: The options that a configuration carries, as far as the release has them and they are given.
_CONFIGURED = (
    "model",
    "language",
    "voice",
    "audio_format",
    "sample_rate",
    "bitrate",
    "speed",
    "reduce_silence",
)


check_release("livekit-plugins-soniox", soniox.__version__, SUPPORTED, _NEEDED)

_Method = TypeVar("_Method", bound=Callable[..., None])


def _like_upstream(method: _Method) -> _Method:
    """Give a method the signature that the installed release has for it."""
    functools.update_wrapper(method, getattr(soniox.TTS, method.__name__))
    return method


class TTS(soniox.TTS):
    """`livekit.plugins.soniox.TTS`, held to the spec. Constructor and all methods are the same."""

    limits = Limits()

    @_like_upstream
    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._connections = Pool(self._handshake, lambda: self.limits)
        if not hasattr(self, "_sentence_tokenizer"):  # before 1.7.1
            self._sentence_tokenizer = tokenize.blingfire.SentenceTokenizer(retain_format=True)

    def prewarm(self) -> None:
        """Open a connection in the background, if there is none and a loop runs."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return
        self._connections.prewarm()

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

    async def _handshake(self) -> aiohttp.ClientWebSocketResponse:
        """Connect. Raises an APIError, and nothing that knows the key."""
        failure: APIError
        try:
            return await self._ensure_session().ws_connect(
                self._opts.websocket_url,
                headers={"Authorization": f"Bearer {self._opts.api_key}"},
            )
        except aiohttp.ClientResponseError as error:
            failure = APIStatusError(error.message, status_code=error.status)
        except (aiohttp.ClientError, OSError, RuntimeError, ValueError) as error:
            failure = APIConnectionError(f"failed to connect to Soniox ({type(error).__name__})")
        # Raised out here and stripped: a refused handshake has the request's headers, and would
        # stay reachable as the context of what is raised while it is handled.
        failure.__cause__ = failure.__context__ = None
        raise failure


class SynthesizeStream(upstream.SynthesizeStream):
    """One utterance; an attempt of it is one `_run`."""

    _tts: TTS
    _runs = 0

    async def _run(self, output_emitter: AudioEmitter) -> None:
        output_emitter.initialize(
            request_id=utils.shortuuid(),
            sample_rate=self._opts.sample_rate,
            num_channels=upstream.NUM_CHANNELS,
            mime_type=upstream._audio_format_to_mime_type(self._opts.audio_format),
            stream=True,
        )
        changed = asyncio.Event()
        text = Sentences(self._tts._sentence_tokenizer, changed.set)
        feeder = asyncio.create_task(self._feed(text), name="Soniox TTS feeder")
        utterance = Utterance(
            text,
            functools.partial(self._open, output_emitter.push, changed.set),
            wake=changed,
            options=self._conn_options,
            retries=self._runs,
            audible=lambda: output_emitter.pushed_duration() > 0.0,
            on_text=self._mark_started,
        )
        self._runs += 1
        try:
            first = await utterance.next()
            if first is not None:
                output_emitter.start_segment(segment_id=utils.shortuuid())
                await utterance.run(first)
                output_emitter.end_segment()
            await feeder
        except APIError:
            # The base class decides now whether to retry, by what was heard, and would close the
            # emitter only after the pause before the retry, in which the rest would be heard.
            if output_emitter.pushed_duration() > 0.0:  # it will not: what arrived is heard
                output_emitter.end_input()
                await output_emitter.join()
            else:
                await output_emitter.aclose()
            raise
        finally:
            text.close()
            feeder.add_done_callback(lambda done: done.cancelled() or done.exception())
            feeder.cancel()

    async def _feed(self, text: Sentences) -> None:
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

    async def _open(
        self, sink: Callable[[bytes], None], wake: Callable[[], None], timeout: float
    ) -> Stream:
        limits = self._tts.limits
        request = Request(
            self._config(),
            sink,
            wake,
            patience=max(limits.patience, self._conn_options.timeout),
            # the option of releases from 1.7.1 on, whose default of 5 s is too close to the limit
            idle=min(limits.idle, getattr(self._opts, "stream_idle_timeout", limits.idle)),
        )
        began = time.perf_counter()
        stream, self._connection_reused = await self._tts._connections.open(request, timeout)
        self._acquire_time = 0.0 if self._connection_reused else time.perf_counter() - began
        return stream

    def _config(self) -> dict[str, Any]:
        given = {name: getattr(self._opts, name, None) for name in _CONFIGURED}
        return {name: value for name, value in given.items() if value not in (None, False)}
