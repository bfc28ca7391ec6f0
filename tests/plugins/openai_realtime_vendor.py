"""An OpenAI Realtime on loopback, which holds its client to what is documented of the protocol."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import gc
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp
from aiohttp import web
from livekit.agents import llm
from livekit.plugins.openai import realtime

from machines.plugins.openai_realtime import patched
from machines.plugins.openai_realtime.limits import Limits
from tests.plugins.vendor import Options

KEY = "a-key-that-nobody-may-see"
LIMIT_SECONDS = 5.0  # only a test that hangs gets here
PCM = b"\x01\x00" * 240  # 10 ms at 24 kHz


@dataclass
class Line:
    """One connection as the vendor sees it."""

    host: Vendor
    ws: web.WebSocketResponse
    frames: list[dict[str, Any]] = field(default_factory=list)
    created: dict[str, str | None] = field(default_factory=dict)  # by response: who asked for it
    over: asyncio.Event = field(default_factory=asyncio.Event)

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [frame for frame in self.frames if frame["type"] == kind]

    @property
    def cancelled(self) -> list[str]:
        """The responses that the client cancelled, in order."""
        return [frame.get("response_id", "") for frame in self.of("response.cancel")]

    async def hear(self, kind: str) -> dict[str, Any]:
        """Read up to a frame of this type. Raises StopAsyncIteration if the client closes."""
        while True:
            message = await anext(self.ws)
            frame: dict[str, Any] = json.loads(message.data)
            self._judge(frame)
            self.frames.append(frame)
            if frame["type"] == kind:
                return frame

    async def listen(self) -> None:
        """Read on until the client closes, and say nothing."""
        await self.hear("nothing is of this type")

    def _judge(self, frame: dict[str, Any]) -> None:
        breaches = self.host.breaches
        if not self.frames and frame["type"] != "session.update":
            breaches.append(f"a connection begins with {frame['type']}")
        if frame["type"] == "response.cancel" and frame.get("response_id") not in self.created:
            breaches.append(f"a cancel of {frame.get('response_id')!r}, which nobody knows")
        if frame["type"] == "response.create":
            asked = frame["response"]["metadata"]["client_event_id"]
            if asked != frame["event_id"] or asked in self.host.asked_for:
                breaches.append(f"a second {asked}")
            self.host.asked_for.append(asked)

    async def send(self, kind: str, **fields: Any) -> None:
        with contextlib.suppress(ConnectionError):  # the client closed
            await self.ws.send_str(json.dumps({"type": kind, "event_id": "e", **fields}))

    async def create(self, name: str, create: dict[str, Any] | None = None) -> str:
        """Begin a response to a `response.create`, or one of the vendor's own."""
        asked = None if create is None else create["event_id"]
        self.created[name] = asked
        metadata = None if asked is None else {"client_event_id": asked}
        response = {"id": name, "status": "in_progress", "metadata": metadata}
        await self.send("response.created", response=response)
        return name

    async def begin(self, name: str, *, in_text: bool = False) -> None:
        """Begin the one item of a response, which is called like it, and its one part."""
        item = {"id": name, "type": "message", "role": "assistant", "content": []}
        part = {"type": "text", "text": ""} if in_text else {"type": "audio", "transcript": ""}
        await self.send("response.output_item.added", response_id=name, output_index=0, item=item)
        await self.send("conversation.item.added", previous_item_id=None, item=item)
        await self._tell(name, "content_part.added", part=part)

    async def say(self, name: str, text: str) -> None:
        await self._tell(name, "output_audio_transcript.delta", delta=text)
        await self._tell(name, "output_audio.delta", delta=base64.b64encode(PCM).decode())

    async def write(self, name: str, text: str) -> None:
        await self._tell(name, "output_text.delta", delta=text)

    async def _tell(self, name: str, kind: str, **fields: Any) -> None:
        at = {"response_id": name, "item_id": name, "output_index": 0, "content_index": 0}
        await self.send(f"response.{kind}", **at, **fields)

    async def end(self, name: str, status: str = "completed", **more: Any) -> None:
        """Complete the item, and the response."""
        await self._tell(name, "output_audio.done")
        item = {"id": name, "type": "message", "role": "assistant", "content": []}
        await self.send("response.output_item.done", response_id=name, output_index=0, item=item)
        await self.done(name, status, **more)

    async def done(self, name: str, status: str = "completed", **more: Any) -> None:
        response = {"id": name, "status": status, "metadata": None, **more}
        await self.send("response.done", response=response)

    async def answer(self, name: str, create: dict[str, Any] | None, *words: str) -> None:
        """Have a whole response."""
        await self.create(name, create)
        await self.begin(name)
        for word in words:
            await self.say(name, word)
        await self.end(name)

    async def reject(self, event_id: str | None, code: str, message: str = "no") -> None:
        error = {"type": "invalid_request_error", "code": code, "message": message}
        await self.send("error", error={**error, "event_id": event_id})

    async def serve(self) -> None:
        """Answer everything, as on a good day."""
        while True:
            create = await self.hear("response.create")
            await self.answer(f"r{len(self.host.asked_for)}", create, "good ", "day")

    async def reset(self) -> None:
        """End the connection without a goodbye."""
        transport = self.ws._writer.transport if self.ws._writer is not None else None
        assert isinstance(transport, asyncio.Transport)
        transport.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0"
        )
        transport.abort()

    async def deafen(self) -> None:
        """Read no more: not even a ping is answered."""
        await self.host.stopped.wait()


Script = Callable[[Line], Awaitable[Any]]


@dataclass
class Vendor:
    """Serves connection after connection by the scripts, the last one for all that follow.

    A number instead of a script is the status of a refusal; 0 stands for no answer at all.
    """

    scripts: list[Script | int]
    session: aiohttp.ClientSession
    url: str = ""
    lines: list[Line] = field(default_factory=list)
    breaches: list[str] = field(default_factory=list)
    asked_for: list[str] = field(default_factory=list)
    dialled: int = 0
    sign: asyncio.Event = field(default_factory=asyncio.Event)  # what a test wants a script to know
    stopped: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        script = self.scripts[min(self.dialled, len(self.scripts) - 1)]
        self.dialled += 1
        if request.headers.get("Authorization") != f"Bearer {KEY}":
            self.breaches.append("a connection without the key")
        if script == 0:
            await self.stopped.wait()
        if isinstance(script, int):
            return web.Response(status=script or 500)
        line = Line(self, web.WebSocketResponse())
        await line.ws.prepare(request)
        self.lines.append(line)
        await line.send("session.created", session={"type": "realtime"})
        with contextlib.suppress(StopAsyncIteration, ConnectionError):  # the client closed
            await script(line)
        line.over.set()
        return line.ws


@asynccontextmanager
async def vendor(*scripts: Script | int) -> AsyncIterator[Vendor]:
    """Run a vendor; afterwards nothing that the plugin started may be left, nor an error unread."""
    gc.freeze()  # leaves to the collection below only what the test makes
    unread: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: unread.append(context))
    before = asyncio.all_tasks()
    try:
        async with asyncio.timeout(LIMIT_SECONDS), aiohttp.ClientSession() as session:
            host = Vendor(list(scripts) or [Line.serve], session)
            application = web.Application()
            application.router.add_get("/realtime", host.handle)
            runner = web.AppRunner(application, shutdown_timeout=0.01)
            await runner.setup()
            listener = socket.create_server(("127.0.0.1", 0))
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # soon full if unread
            await web.SockSite(runner, listener).start()
            host.url = f"ws://127.0.0.1:{listener.getsockname()[1]}/realtime"
            try:
                yield host
            finally:
                host.sign.set()
                host.stopped.set()
                await runner.cleanup()
            assert [task.get_name() for task in asyncio.all_tasks() - before] == []
        gc.collect()  # what nobody holds any more says now that nobody read its error
        assert unread == []
        assert host.breaches == []
    finally:
        gc.unfreeze()


@dataclass
class Heard:
    """What the agent hears of one generation."""

    asked: bool  # it was told that the agent asked for it
    text: str = ""
    pcm: bytes = field(default=b"", repr=False)
    modalities: list[str] = field(default_factory=list)  # of its message, as the agent is told
    over: bool = False


@dataclass
class Call:
    """A session, and what the agent hears of it."""

    session: realtime.RealtimeSession
    heard: dict[str, Heard] = field(default_factory=dict)  # by response
    told: list[bool] = field(default_factory=list)  # the errors, whether they are recoverable
    errors: list[Exception] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    usage: list[str] = field(default_factory=list)  # the responses whose usage was counted
    reconnected: int = 0
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.session.on("generation_created", self._on_generation)
        self.session.on("error", self._on_error)
        self.session.on("session_reconnected", self._on_reconnected)
        self.session.on("remote_item_added", lambda event: self.items.append(event.item.id))
        self.session.on("metrics_collected", self._on_metrics)

    @property
    def texts(self) -> dict[str, str]:
        return {name: each.text for name, each in self.heard.items()}

    async def over(self, name: str) -> Heard:
        """Return what was heard of a response, when its streams ended."""
        await until(lambda: name in self.heard and self.heard[name].over)
        return self.heard[name]

    async def close(self) -> None:
        await self.session.aclose()
        open_streams = {task for task in self._tasks if not task.done()}
        if open_streams:
            _, open_streams = await asyncio.wait(open_streams, timeout=1.0)
        for task in open_streams:
            task.cancel()
        assert not open_streams

    def _on_error(self, event: llm.RealtimeModelError) -> None:
        self.told.append(event.recoverable)
        self.errors.append(event.error)

    def _on_reconnected(self, _: object) -> None:
        self.reconnected += 1

    def _on_metrics(self, event: Any) -> None:
        if event.request_id:
            self.usage.append(event.request_id)

    def _on_generation(self, event: llm.GenerationCreatedEvent) -> None:
        heard = self.heard[str(event.response_id)] = Heard(event.user_initiated)
        self._tasks.add(asyncio.create_task(self._read(event, heard)))

    async def _read(self, event: llm.GenerationCreatedEvent, heard: Heard) -> None:
        async for message in event.message_stream:
            heard.modalities = list(await message.modalities)
            await asyncio.gather(self._read_text(message, heard), self._read_audio(message, heard))
        heard.over = True

    async def _read_text(self, message: llm.MessageGeneration, heard: Heard) -> None:
        async for delta in message.text_stream:
            heard.text += delta

    async def _read_audio(self, message: llm.MessageGeneration, heard: Heard) -> None:
        async for frame in message.audio_stream:
            heard.pcm += frame.data.tobytes()


async def until(true: Callable[[], bool]) -> None:
    """Wait for something that the other side does."""
    while not true():
        await asyncio.sleep(0.001)


Body = Callable[[Call, Vendor], Awaitable[None]]


def run(
    body: Body,
    *scripts: Script | int,
    kind: type[realtime.RealtimeModel] = patched.RealtimeModel,
    retries: int = 2,
    timeout: float = 5.0,
    rotation: float | None = None,
    modalities: tuple[str, ...] = ("text", "audio"),
    **limits: float,
) -> None:
    """Run a test with one session of a model that talks to a vendor, and close it."""

    async def main() -> None:
        async with vendor(*scripts) as host:
            model: Any = kind(
                api_key=KEY,
                base_url=host.url,
                http_session=host.session,
                max_session_duration=rotation,
                modalities=list(modalities),
                conn_options=Options(max_retry=retries, timeout=timeout),
            )
            model.limits = replace(Limits(), **limits)
            call = Call(model.session())
            try:
                await body(call, host)
            finally:
                await call.close()
                await model.aclose()

    asyncio.run(main())
