"""The proposed fix of Soniox TTS: the released plugin, and the keepalive of each stream."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from livekit.plugins import soniox
from livekit.plugins.soniox import tts as upstream

from machines.plugins.soniox_tts import proposed
from tests.plugins import soniox_vendor
from tests.plugins.soniox_vendor import Voice, pcm, speaker_for, vendor
from tests.plugins.vendor import say


def test_nothing_else_differs() -> None:
    changed = {name for name in vars(proposed.TTS) if not name.startswith("__")}
    assert changed - {"_abc_impl"} == {"_current_connection"}
    assert proposed.TTS.__init__ is soniox.TTS.__init__
    changed = {name for name in vars(proposed._Connection) if not name.startswith("__")}
    assert changed == {"_keepalive_loop", "_keep_streams_alive"}
    assert upstream._Connection is not proposed._Connection


def test_a_stream_is_kept_alive_until_its_audio_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proposed, "TICK_SECONDS", 0.005)
    kept: list[int] = []

    async def slow(voice: Voice) -> None:
        await voice.hear("text_end", "keep_alive")
        await voice.speak()
        await voice.send(audio="", audio_end=True)
        await asyncio.sleep(0.002)
        before = voice.line.keepalives
        kept.append(len(voice.frames))
        while voice.line.keepalives < before + 4:  # of the connection, which goes on
            await asyncio.sleep(0.002)
        kept.append(len(voice.frames))
        await voice.terminate()

    async def main() -> None:
        async with vendor(slow) as host:
            speaker = speaker_for(host, proposed.TTS)
            heard = await say(speaker, "Hello there, how are you today?")
            assert (heard.pcm, heard.finals, heard.failure) == (pcm(1), 1, None)
            assert kept[1] <= kept[0] + 1  # one may have been on its way
            await speaker.aclose()

    asyncio.run(main())


def test_a_stream_without_configuration_is_not_kept_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proposed, "TICK_SECONDS", 0.005)

    async def main() -> None:
        async with vendor() as host:
            speaker = speaker_for(host, proposed.TTS)
            connection, *_ = await speaker._current_connection(timeout=1.0)
            nobody = asyncio.get_running_loop().create_future()
            connection.register_stream("early", None, nobody, opts=speaker._opts)
            while not host.lines or host.lines[0].keepalives < 4:
                await asyncio.sleep(0.002)
            connection.unregister_stream("early")
            assert (await say(speaker, "Hello there, how are you today?")).pcm == pcm(1)
            await speaker.aclose()

    asyncio.run(main())


def always(self: proposed._Connection) -> None:
    for stream_id in self._streams:
        self._input_queue.send_nowait(proposed._KeepAliveStream(stream_id))


def never(self: proposed._Connection) -> None:
    """The released loop, as far as streams are concerned."""


@pytest.mark.parametrize(
    ("planted", "test"),
    [
        (never, test_a_stream_is_kept_alive_until_its_audio_ended),
        (always, test_a_stream_is_kept_alive_until_its_audio_ended),
        (always, test_a_stream_without_configuration_is_not_kept_alive),
    ],
)
def test_a_planted_fault_is_caught(
    monkeypatch: pytest.MonkeyPatch, planted: Any, test: Any
) -> None:
    monkeypatch.setattr(proposed._Connection, "_keep_streams_alive", planted)
    monkeypatch.setattr(soniox_vendor, "LIMIT_SECONDS", 0.3)
    with pytest.raises((AssertionError, TimeoutError)):
        test(monkeypatch)
