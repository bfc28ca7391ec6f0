"""The proposed fix: the released plugin, but for the one thing that its reporter would change."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
from livekit.plugins import xai

from machines.plugins.xai_tts import proposed
from tests.plugins.vendor import KEY, PCM, Line, say, vendor

DONE = aiohttp.WSMessage(aiohttp.WSMsgType.TEXT, '{"type": "audio.done"}', None)


class SlowSocket:
    """Hands out `audio.done` at once, and ends a send when told to."""

    def __init__(self) -> None:
        self.sent = asyncio.Event()

    async def send_str(self, data: str, compress: int | None = None) -> None:
        await self.sent.wait()

    async def receive(self, timeout: float | None = None) -> aiohttp.WSMessage:
        return DONE


def test_nothing_else_differs() -> None:
    changed = {name for name in vars(proposed.TTS) if not name.startswith("__")}
    assert changed - {"_abc_impl"} == {"_connect_ws"}
    assert proposed.TTS.__init__ is xai.TTS.__init__


def test_audio_done_waits_for_the_send_of_text_done() -> None:
    async def main() -> None:
        socket: Any = SlowSocket()
        gate = proposed._Gate(socket)
        for _ in range(2):  # a pooled connection serves twice
            socket.sent.clear()
            received = asyncio.create_task(gate.receive())
            sent = asyncio.create_task(gate.send_str('{"type": "text.done"}'))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert not received.done()
            socket.sent.set()
            await sent
            assert await received is DONE

    asyncio.run(main())


def test_other_frames_pass() -> None:
    async def main() -> None:
        socket: Any = SlowSocket()
        gate = proposed._Gate(socket)
        for data in ('{"type": "audio.delta"}', "{", "[1]"):
            message = aiohttp.WSMessage(aiohttp.WSMsgType.TEXT, data, None)
            socket.receive = lambda _timeout, message=message: asyncio.sleep(0, message)
            assert await gate.receive() is message

    asyncio.run(main())


def test_it_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        async with vendor(monkeypatch, Line.serve) as host:
            speaker = proposed.TTS(api_key=KEY, http_session=host.session)
            for _ in range(2):
                assert (await say(speaker, "Hello")).pcm == PCM
            await speaker.aclose()

    asyncio.run(main())
