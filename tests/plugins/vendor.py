"""An xAI on loopback, and what a caller does with a TTS that talks to it."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import gc
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from livekit.agents import APIConnectOptions, tts
from livekit.plugins.xai import tts as upstream

LIMIT_SECONDS = 10.0  # only a test that hangs gets here
PCM = b"\x01\x00" * 2400  # 0.1 s at 24 kHz
KEY = "a-key-that-nobody-may-see"


@dataclass
class Line:
    """One connection as the vendor sees it."""

    ws: web.WebSocketResponse
    frames: list[dict[str, Any]] = field(default_factory=list)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def text(self) -> str:
        """The text of all utterances, as the vendor joins it."""
        return "".join(frame.get("delta", "") for frame in self.frames)

    @property
    def types(self) -> list[str]:
        return [frame["type"] for frame in self.frames]

    async def hear(self, until: str) -> None:
        """Read up to a frame of this type. Raises StopAsyncIteration if the client closes."""
        while True:
            message = await anext(self.ws)
            self.frames.append(json.loads(message.data))
            if self.frames[-1]["type"] == until:
                return

    async def send(self, **frame: Any) -> None:
        await self.ws.send_str(json.dumps(frame))

    async def speak(self, pcm: bytes = PCM) -> None:
        await self.send(type="audio.delta", delta=base64.b64encode(pcm).decode())

    async def answer(self, pcm: bytes = PCM) -> None:
        await self.hear("text.done")
        await self.speak(pcm)
        await self.send(type="audio.done")

    async def serve(self) -> None:
        """Answer everything, as on a good day."""
        while True:
            await self.answer()

    async def fall_silent(self) -> None:
        """Read on until the client closes, and say nothing more."""
        async for message in self.ws:
            self.frames.append(json.loads(message.data))


Script = Callable[[Line], Awaitable[None]]
Run = Callable[..., None]  # the fixture `run`


@dataclass
class Vendor:
    """Serves connection after connection by the scripts, the last one for all that follow.

    A number instead of a script is the status of a refusal; 0 stands for no answer at all.
    """

    scripts: list[Script | int]
    session: aiohttp.ClientSession
    lines: list[Line] = field(default_factory=list)
    asked: int = 0
    stopped: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        script = self.scripts[min(self.asked, len(self.scripts) - 1)]
        self.asked += 1
        if script == 0:
            await self.stopped.wait()
        if isinstance(script, int):
            return web.Response(status=script)
        line = Line(web.WebSocketResponse())
        await line.ws.prepare(request)
        self.lines.append(line)
        with contextlib.suppress(StopAsyncIteration, ConnectionError):  # the client closed
            await script(line)
        line.over.set()
        return line.ws


class Options(APIConnectOptions):
    """Connect options whose retries hardly wait."""

    def _interval_for_retry(self, num_retries: int) -> float:
        return 0.02


@dataclass
class Heard:
    """What the caller of one stream got."""

    pcm: bytes = b""
    finals: int = 0
    failure: Exception | None = None


async def listen(stream: tts.SynthesizeStream) -> Heard:
    """Consume a stream, and tell how it went."""
    heard = Heard()
    try:
        async for event in stream:
            data = event.frame.data.tobytes()
            heard.pcm += data if data.strip(b"\0") else b""  # silence marks the end of a segment
            heard.finals += event.is_final
    except Exception as failure:  # noqa: BLE001 - the test looks at it
        heard.failure = failure
    return heard


async def say(
    speaker: tts.TTS[Any], *pushes: str, retries: int = 0, timeout: float = 10.0
) -> Heard:
    """Speak one utterance from beginning to end."""
    options = Options(max_retry=retries, timeout=timeout)
    async with speaker.stream(conn_options=options) as stream:
        for push in pushes:
            stream.push_text(push)
        stream.end_input()
        return await listen(stream)


@asynccontextmanager
async def vendor(patch: pytest.MonkeyPatch, *scripts: Script | int) -> AsyncIterator[Vendor]:
    """Run a vendor; afterwards nothing that the plugin started may be left, nor an error unread."""
    gc.freeze()  # leaves to the collection below only what the test makes
    try:
        async with _serving(patch, *scripts) as host:
            yield host
    finally:
        gc.unfreeze()


@asynccontextmanager
async def _serving(patch: pytest.MonkeyPatch, *scripts: Script | int) -> AsyncIterator[Vendor]:
    unread: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: unread.append(context))
    async with asyncio.timeout(LIMIT_SECONDS), aiohttp.ClientSession() as session:
        host = Vendor(list(scripts) or [Line.serve], session)
        application = web.Application()
        application.router.add_get("/v1/tts", host.handle)
        runner = web.AppRunner(application, shutdown_timeout=0.01)
        await runner.setup()
        listener = socket.create_server(("127.0.0.1", 0))
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # soon full if nobody reads
        await web.SockSite(runner, listener).start()
        port = listener.getsockname()[1]
        patch.setattr(upstream, "XAI_WEBSOCKET_URL", f"ws://127.0.0.1:{port}/v1/tts")
        try:
            yield host
            assert [t for t in asyncio.all_tasks() if t.get_name().startswith("xAI TTS")] == []
        finally:
            host.stopped.set()
            await runner.cleanup()
    gc.collect()  # what nobody holds any more says now that nobody read its error
    assert unread == []
