"""Couples a session of OpenAI Realtime (released, proposed or patched) to an episode's director."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Coroutine, Iterator, Mapping
from typing import Any

from livekit.agents import llm, utils
from livekit.plugins.openai import realtime

from machines.lockstep.driver import Driver, Plugin, Seam

HOST = "api.openai.com"
#: Where each variant's model is defined. An overlay is imported only when it is driven: it may say
#: that it does not support the installed release.
VARIANTS = {
    "upstream": realtime.__name__,
    "proposed": "machines.plugins.openai_realtime.proposed",
    "patched": "machines.plugins.openai_realtime.patched",
}
_shortuuid = utils.shortuuid
#: What the ids of responses and of items begin with, as the plugin sees them.
_RESPONSE, _ITEM = "resp_", "item_"


class RealtimeDriver:
    """Drives one session as an agent does: a reply that is interrupted is not read any further.

    A reply has one key on the wire. The id under which `generate_reply` asks for it is drawn at
    random in the wheel, and named here. The ids of its response and of its item are told apart from
    that one, and from each other, by the events in which a session shows what it received and what
    it is about to send. The harness serves plain ``ws``: TLS would hide the transport's flow
    control from the search.
    """

    def __init__(self, variant: str, seam: Seam) -> None:
        self._variant = variant
        self._seam = seam
        self._told: list[BaseException] = []
        self._futures: dict[str, asyncio.Future[llm.GenerationCreatedEvent]] = {}
        self._readers: dict[str, asyncio.Task[None]] = {}
        self._module: Any = None
        self._model: Any = None
        self._session: Any = None

    def begin(self) -> None:
        self._module = importlib.import_module(VARIANTS[self._variant])

    def call(self, message: str, fields: Mapping[str, Any]) -> Coroutine[Any, Any, None] | None:
        begun: Coroutine[Any, Any, None] | None = getattr(self, f"_{message}")(**fields)
        return begun

    # the caller's calls, by the names of the spec

    def _open_session(self, **options: Any) -> None:
        self._model = self._module.RealtimeModel(
            api_key="key",
            base_url=self._seam.url(HOST, "/v1"),
            http_session=self._seam.session,
            **options,
        )
        self._session = self._model.session()
        self._session.on("generation_created", self._on_generation)
        self._session.on("error", self._on_error)
        self._session.on("session_reconnected", self._on_reconnected)
        self._session.on("openai_server_event_received", _name_apart)
        self._session.on("openai_client_event_queued", _name_together)

    def _open_in_text(self) -> None:
        self._open_session(modalities=["text"])

    def _generate(self, reply: str) -> None:
        utils.shortuuid = lambda prefix="": reply
        try:
            future = self._session.generate_reply()
        finally:
            utils.shortuuid = _shortuuid
        self._futures[reply] = future
        future.add_done_callback(lambda settled: self._on_settled(reply, settled))

    _ask_in_vain = _generate

    def _give_up(self, reply: str) -> None:
        self._futures[reply].cancel()

    def _interrupt(self) -> None:
        for reader in self._readers.values():
            reader.cancel()
        self._readers.clear()
        self._session.interrupt()

    async def _shutdown(self) -> None:
        await self._session.aclose()
        self._seam.report("shut")

    # what the agent hears

    def _on_settled(self, reply: str, settled: asyncio.Future[llm.GenerationCreatedEvent]) -> None:
        if settled.cancelled():
            return
        if settled.exception() is None:
            self._seam.report("replied", reply=reply)
        else:
            self._seam.report("reply_failed", reply=reply)

    def _on_generation(self, event: llm.GenerationCreatedEvent) -> None:
        reply = _plain(_RESPONSE, str(event.response_id))
        self._seam.report("generation", reply=reply, asked=event.user_initiated)
        self._readers[reply] = asyncio.create_task(self._read(reply, event))

    def _on_error(self, event: llm.RealtimeModelError) -> None:
        self._told.append(event.error)
        self._seam.report("error_event", recoverable=event.recoverable)

    def _on_reconnected(self, event: llm.RealtimeSessionReconnectedEvent) -> None:
        self._seam.report("reconnected")

    async def _read(self, reply: str, event: llm.GenerationCreatedEvent) -> None:
        async with asyncio.TaskGroup() as readers:
            async for message in event.message_stream:
                readers.create_task(self._read_modalities(reply, message))
                readers.create_task(self._read_text(reply, message))
                readers.create_task(self._read_audio(reply, message))
        self._hear("generation_end", reply)
        self._readers.pop(reply, None)

    async def _read_modalities(self, reply: str, message: llm.MessageGeneration) -> None:
        audio = "audio" in await message.modalities
        in_text = not self._model.capabilities.audio_output
        self._hear("modalities", reply, audio=audio, in_text=in_text)

    async def _read_text(self, reply: str, message: llm.MessageGeneration) -> None:
        async for delta in message.text_stream:
            self._hear("text", reply, delta=str(delta))

    async def _read_audio(self, reply: str, message: llm.MessageGeneration) -> None:
        async for frame in message.audio_stream:
            self._hear("audio", reply, pcm=frame.data.tobytes())

    def _hear(self, message: str, reply: str, **fields: Any) -> None:
        """Report what the agent heard, which is deaf for what it interrupted."""
        if reply in self._readers:
            self._seam.report(message, reply=reply, **fields)

    async def end(self) -> None:
        """The http session belongs to the director; the session's end was judged."""

    def announced(self, error: BaseException) -> bool:
        return any(error is told for told in self._told)


def _name_apart(event: dict[str, Any]) -> None:
    """Give the response and the item of an event of the vendor's ids of their own."""
    for holder, name, prefix in _ids(event):
        holder[name] = prefix + holder[name]


def _name_together(event: dict[str, Any]) -> None:
    """Call the response and the item of an event that is about to be sent by the reply's key."""
    for holder, name, prefix in _ids(event):
        holder[name] = _plain(prefix, holder[name])


def _ids(event: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, str]]:
    """Walk the ids in an event: what holds it, its name there, and what it begins with."""
    parts = [(event, "response_id", _RESPONSE), (event, "item_id", _ITEM)]
    parts += [(event.get("response", {}), "id", _RESPONSE), (event.get("item", {}), "id", _ITEM)]
    yield from ((holder, name, prefix) for holder, name, prefix in parts if holder.get(name))


def _plain(prefix: str, called: str) -> str:
    """The key of what is called so; one that nobody has where it is called by another id."""
    return called.removeprefix(prefix) if called.startswith(prefix) else f"no_{prefix}{called}"


def _make(variant: str, seam: Seam) -> Driver:
    return RealtimeDriver(variant, seam)


# thousands of episodes log thousands of warnings that the verdict tells better
logging.getLogger("livekit").setLevel(logging.CRITICAL)
logging.getLogger("asyncio").setLevel(logging.CRITICAL)

PLUGIN = Plugin(
    protocol="openai_realtime",
    variants=tuple(VARIANTS),
    hosts=(HOST,),
    make=_make,
    distributions=("livekit-agents", "livekit-plugins-openai"),
)
