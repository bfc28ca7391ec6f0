"""Couples an xAI TTS (released, proposed or patched) to the director of an episode."""

from __future__ import annotations

import asyncio
import importlib
import logging
import re
from collections.abc import Coroutine, Mapping
from typing import Any

from livekit.agents import APIError, tts
from livekit.plugins.xai import tts as upstream

from machines.lockstep.driver import Driver, Plugin, Seam

HOST = "api.x.ai"
#: Where each variant's TTS is defined. An overlay is imported only when it is driven: it may say
#: that it does not support the installed release.
VARIANTS = {
    "upstream": "livekit.plugins.xai",
    "proposed": "machines.plugins.xai_tts.proposed",
    "patched": "machines.plugins.xai_tts.patched",
}
#: Texts above this length are pushed a word at a time.
_LONG_CHARACTERS = 2000
#: The marker that ends a segment which had nothing left to say: 10 ms of silence, at 24 kHz.
_MARKER = bytes(2 * upstream.SAMPLE_RATE // 100)


class XaiDriver:
    """Drives one TTS: streams one after the other, each consumed as an agent consumes it.

    The harness serves plain ``ws``: TLS would hide the transport's flow control from the search.
    """

    def __init__(self, variant: str, seam: Seam) -> None:
        self._variant = variant
        self._seam = seam
        self._told: list[BaseException] = []
        self._consumer: asyncio.Task[None] | None = None
        self._stream: tts.SynthesizeStream | None = None
        self._tts: tts.TTS[Any] | None = None

    def begin(self) -> None:
        upstream.XAI_WEBSOCKET_URL = self._seam.url(HOST, "/v1/tts")  # the wheel has no parameter
        module: Any = importlib.import_module(VARIANTS[self._variant])
        self._tts = module.TTS(api_key="key", http_session=self._seam.session)
        assert self._tts is not None
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
        assert self._stream is not None
        for piece in _pieces(text):
            self._stream.push_text(piece)

    _push_blank = _push_text

    def _flush(self) -> None:
        assert self._stream is not None
        self._stream.flush()

    def _end_input(self) -> None:
        assert self._stream is not None
        self._stream.end_input()

    async def _consume(self, stream: tts.SynthesizeStream) -> None:
        try:
            async for event in stream:
                data = event.frame.data.tobytes()
                if not (event.is_final and data == _MARKER):
                    self._seam.report("audio", pcm=data)
                if event.is_final:
                    self._seam.report("segment_end")
        except APIError as error:
            self._told.append(error)
            self._seam.report("failed")
        else:
            self._seam.report("ended")

    async def _cancel(self) -> None:
        assert self._stream is not None
        assert self._consumer is not None
        self._consumer.cancel()
        await self._stream.aclose()
        self._seam.report("cancelled")

    async def _shutdown(self) -> None:
        assert self._tts is not None
        await self._tts.aclose()
        self._seam.report("shut")

    async def end(self) -> None:
        """The session belongs to the director, the TTS was closed or its end was judged."""

    def announced(self, error: BaseException) -> bool:
        return any(error is told for told in self._told)


def _pieces(text: str) -> list[str]:
    """A long text in words, as a language model writes it: one long push takes quadratic time."""
    return [text] if len(text) <= _LONG_CHARACTERS else re.findall(r"\s*\S+\s*$|\s*\S+", text)


def _make(variant: str, seam: Seam) -> Driver:
    return XaiDriver(variant, seam)


# thousands of episodes log thousands of warnings that the verdict tells better
logging.getLogger("livekit").setLevel(logging.CRITICAL)
logging.getLogger("asyncio").setLevel(logging.CRITICAL)

PLUGIN = Plugin(
    protocol="xai_tts",
    variants=tuple(VARIANTS),
    hosts=(HOST,),
    make=_make,
    distributions=("livekit-agents", "livekit-plugins-xai"),
)
