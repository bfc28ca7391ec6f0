"""Couples a Soniox TTS (released, proposed or patched) to the director of an episode."""

from __future__ import annotations

import asyncio
import importlib
import logging
import re
from collections.abc import Coroutine, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from livekit.agents import APIError, tts

from machines.lockstep.driver import Driver, Plugin, Seam

HOST = "tts-rt.soniox.com"
#: Where each variant's TTS is defined. An overlay is imported only when it is driven: it may say
#: that it does not support the installed release.
VARIANTS = {
    "upstream": "livekit.plugins.soniox",
    "proposed": "machines.plugins.soniox_tts.proposed",
    "patched": "machines.plugins.soniox_tts.patched",
}
#: Texts above this length are pushed a word at a time.
_LONG_CHARACTERS = 2000
_SAMPLE_RATE = 24000
#: The marker that ends a segment which had nothing left to say: 10 ms of silence.
_MARKER = bytes(2 * _SAMPLE_RATE // 100)
#: The turn in whose tasks code runs: an error event does not say whose it is.
_turn: ContextVar[str] = ContextVar("turn")


@dataclass
class Turn:
    """A stream of the TTS, and the task that consumes it as an agent does."""

    stream: tts.SynthesizeStream
    consumer: asyncio.Task[None]


class SonioxDriver:
    """Drives one TTS with several turns at a time, each with a voice of its own: its key.

    The harness serves plain ``ws``: TLS would hide the transport's flow control from the search.
    """

    def __init__(self, variant: str, seam: Seam) -> None:
        self._variant = variant
        self._seam = seam
        self._told: list[BaseException] = []
        self._turns: dict[str, Turn] = {}
        self._tts: Any = None

    def begin(self) -> None:
        module: Any = importlib.import_module(VARIANTS[self._variant])
        self._tts = module.TTS(
            api_key="key",
            http_session=self._seam.session,
            websocket_url=self._seam.url(HOST, "/tts-websocket"),
            sample_rate=_SAMPLE_RATE,
        )
        self._tts.on("error", self._on_error)

    def _on_error(self, event: Any) -> None:
        self._told.append(event.error)
        self._seam.report("error_event", turn=_turn.get(), recoverable=event.recoverable)

    def call(self, message: str, fields: Mapping[str, Any]) -> Coroutine[Any, Any, None] | None:
        begun: Coroutine[Any, Any, None] | None = getattr(self, f"_{message}")(**fields)
        return begun

    # the caller's calls, by the names of the spec

    def _open_stream(self, turn: str) -> None:
        _turn.set(turn)  # each call has a task of its own, and what it starts inherits this
        self._tts.update_options(voice=turn)
        stream = self._tts.stream()
        self._turns[turn] = Turn(stream, asyncio.create_task(self._consume(turn, stream)))

    def _push_text(self, turn: str, text: str) -> None:
        for piece in _pieces(text):
            self._turns[turn].stream.push_text(piece)

    _push_blank = _push_text

    def _flush(self, turn: str) -> None:
        self._turns[turn].stream.flush()

    def _end_input(self, turn: str) -> None:
        self._turns[turn].stream.end_input()

    async def _consume(self, turn: str, stream: tts.SynthesizeStream) -> None:
        try:
            async for event in stream:
                data = event.frame.data.tobytes()
                if not (event.is_final and data == _MARKER):
                    self._seam.report("audio", turn=turn, pcm=data)
                if event.is_final:
                    self._seam.report("segment_end", turn=turn)
        except APIError as error:
            self._told.append(error)
            self._seam.report("failed", turn=turn)
        else:
            self._seam.report("ended", turn=turn)

    async def _cancel(self, turn: str) -> None:
        found = self._turns[turn]
        found.consumer.cancel()
        await found.stream.aclose()
        self._seam.report("cancelled", turn=turn)

    async def _shutdown(self) -> None:
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
    return SonioxDriver(variant, seam)


# thousands of episodes log thousands of warnings that the verdict tells better
logging.getLogger("livekit").setLevel(logging.CRITICAL)
logging.getLogger("asyncio").setLevel(logging.CRITICAL)

PLUGIN = Plugin(
    protocol="soniox_tts",
    variants=tuple(VARIANTS),
    hosts=(HOST,),
    make=_make,
    distributions=("livekit-agents", "livekit-plugins-soniox"),
)
