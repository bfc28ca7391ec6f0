"""A Soniox TTS on loopback, which holds its client to what is documented of the protocol."""

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
from livekit.plugins import soniox

from machines.plugins.soniox_tts import patched
from machines.plugins.soniox_tts.limits import Limits

KEY = "a-key-that-nobody-may-see"
LIMIT_SECONDS = 10.0  # only a test that hangs gets here
SAMPLES = 2400  # 0.1 s at 24 kHz
Frame = dict[str, Any]


def pcm(number: int, samples: int = SAMPLES) -> bytes:
    """Audio that can be told from that of another number."""
    return number.to_bytes(2, "little") * samples


@dataclass
class Voice:
    """One stream id as the vendor sees it."""

    line: Line
    config: Frame
    number: int  # of this stream among all, from 1
    frames: list[Frame] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def text(self) -> str:
        return "".join(frame.get("text", "") for frame in self.frames)

    @property
    def kinds(self) -> list[str]:
        """What was heard, by the key that each frame has beside the id."""
        return [next(key for key in frame if key != "stream_id") for frame in self.frames]

    async def hear(self, *kinds: str) -> None:
        """Wait for a frame of each of these kinds."""
        while not set(kinds) <= set(self.kinds):
            self.arrived.clear()
            await self.arrived.wait()

    async def send(self, **frame: Any) -> None:
        await self.line.send(stream_id=self.config["stream_id"], **frame)

    async def speak(self, audio: bytes | None = None, **more: Any) -> None:
        audio = pcm(self.number) if audio is None else audio
        await self.send(audio=base64.b64encode(audio).decode(), **more)

    async def end(self) -> None:
        await self.send(audio="", audio_end=True)
        await self.terminate()

    async def fail(self, code: int, message: str = "no") -> None:
        await self.send(error_code=code, error_message=message)
        await self.terminate()

    async def terminate(self) -> None:
        self.line.active.discard(self.config["stream_id"])
        await self.send(terminated=True)

    async def answer(self) -> None:
        """Speak once when the text is complete; or end when it is cancelled."""
        while not {"text_end", "cancel"} & set(self.kinds):
            self.arrived.clear()
            await self.arrived.wait()
        if "cancel" in self.kinds:
            await self.terminate()
        else:
            await self.speak()
            await self.end()

    async def fall_silent(self) -> None:
        """Say nothing."""


Script = Callable[[Voice], Awaitable[None]]


@dataclass
class Line:
    """One connection as the vendor sees it."""

    host: Vendor
    ws: web.WebSocketResponse
    key: str  # of the header
    voices: dict[str, Voice] = field(default_factory=dict)
    active: set[str] = field(default_factory=set)
    keepalives: int = 0
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, **frame: Any) -> None:
        with contextlib.suppress(ConnectionError):  # the client closed
            await self.ws.send_str(json.dumps(frame))

    async def serve(self) -> None:
        async for message in self.ws:
            frame: Frame = json.loads(message.data)
            stream_id = frame.get("stream_id")
            if stream_id is None:
                self.keepalives += 1
            elif "model" in frame:
                self._begin(frame)
            elif stream_id not in self.voices:
                self.host.breaches.append(f"no configuration came before {frame}")
            else:
                voice = self.voices[stream_id]
                self._judge(voice, frame)
                voice.frames.append(frame)
                voice.arrived.set()

    def _begin(self, frame: Frame) -> None:
        if any(frame["stream_id"] in line.voices for line in self.host.lines):
            self.host.breaches.append("an id was used twice")
        missing = {"language", "voice", "audio_format", "sample_rate"} - set(frame)
        if missing:
            self.host.breaches.append(f"a configuration without {sorted(missing)}")
        if KEY not in (self.key, frame.get("api_key")):
            self.host.breaches.append("a stream without the key")
        voice = Voice(self, frame, len(self.host.voices) + 1)
        self.voices[frame["stream_id"]] = voice
        self.active.add(frame["stream_id"])
        if len(self.active) > 5:
            self.host.breaches.append("more than 5 streams on a connection")
        self.host.began(voice)

    def _judge(self, voice: Voice, frame: Frame) -> None:
        closed = {"text_end", "cancel"} & set(voice.kinds)
        if closed and "keep_alive" not in frame:
            self.host.breaches.append(f"{frame} after {closed}")
        if "text" in frame and not frame["text"]:
            self.host.breaches.append("an empty text")


@dataclass
class Vendor:
    """Speaks stream after stream by the scripts, the last one for all that follow.

    `refusals` are the statuses of the first handshakes; 0 stands for no answer at all.
    """

    scripts: list[Script]
    session: aiohttp.ClientSession
    refusals: list[int] = field(default_factory=list)
    url: str = ""
    lines: list[Line] = field(default_factory=list)
    voices: list[Voice] = field(default_factory=list)
    breaches: list[str] = field(default_factory=list)
    asked: int = 0
    stopped: asyncio.Event = field(default_factory=asyncio.Event)
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _tasks: list[asyncio.Future[None]] = field(default_factory=list)

    def began(self, voice: Voice) -> None:
        self.voices.append(voice)
        script = self.scripts[min(len(self.voices), len(self.scripts)) - 1]
        self._tasks.append(asyncio.ensure_future(script(voice)))
        self._arrived.set()

    async def voice(self, number: int) -> Voice:
        """Wait for the stream of this number, from 1."""
        while len(self.voices) < number:
            self._arrived.clear()
            await self._arrived.wait()
        return self.voices[number - 1]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked += 1
        if len(self.refusals) >= self.asked:
            if not (status := self.refusals[self.asked - 1]):
                await self.stopped.wait()
            return web.Response(status=status or 500)
        key = request.headers.get("Authorization", "").removeprefix("Bearer ")
        line = Line(self, web.WebSocketResponse(), key)
        await line.ws.prepare(request)
        self.lines.append(line)
        if sum(not line.over.is_set() for line in self.lines) > 3:
            self.breaches.append("more than 3 connections")
        with contextlib.suppress(ConnectionError):  # the client closed
            await line.serve()
        line.over.set()
        return line.ws

    def close(self) -> None:
        self.stopped.set()
        for task in self._tasks:
            task.cancel()


@asynccontextmanager
async def vendor(*scripts: Script, refusals: list[int] | None = None) -> AsyncIterator[Vendor]:
    """Run a vendor; afterwards nothing that the plugin started may be left, nor an error unread."""
    gc.freeze()  # leaves to the collection below only what the test makes
    unread: list[Frame] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: unread.append(context))
    try:
        async with asyncio.timeout(LIMIT_SECONDS), aiohttp.ClientSession() as session:
            host = Vendor(list(scripts) or [Voice.answer], session, refusals or [])
            application = web.Application()
            application.router.add_get("/tts", host.handle)
            runner = web.AppRunner(application, shutdown_timeout=0.01)
            await runner.setup()
            listener = socket.create_server(("127.0.0.1", 0))
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # soon full if unread
            await web.SockSite(runner, listener).start()
            host.url = f"ws://127.0.0.1:{listener.getsockname()[1]}/tts"
            try:
                yield host
                left = [task.get_name() for task in asyncio.all_tasks()]
                assert [name for name in left if name.lower().startswith("soniox")] == []
            finally:
                host.close()
                await runner.cleanup()
        gc.collect()  # what nobody holds any more says now that nobody read its error
        assert unread == []
        assert host.breaches == []
    finally:
        gc.unfreeze()


def speaker_for(host: Vendor, kind: type[soniox.TTS] = soniox.TTS, **options: Any) -> Any:
    """Build a TTS that talks to a vendor."""
    return kind(api_key=KEY, http_session=host.session, websocket_url=host.url, **options)


Body = Callable[[patched.TTS, Vendor], Awaitable[None]]


def run(body: Body, *scripts: Script, refusals: list[int] | None = None, **limits: float) -> None:
    """Run a test with a corrected TTS that talks to a vendor, and close both."""

    async def main() -> None:
        async with vendor(*scripts, refusals=refusals) as host:
            speaker = speaker_for(host, patched.TTS)
            speaker.limits = replace(Limits(), **limits)
            try:
                await body(speaker, host)
            finally:
                await speaker.aclose()

    asyncio.run(main())
