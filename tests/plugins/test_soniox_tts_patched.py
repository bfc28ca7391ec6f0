"""The corrected Soniox TTS against a real socket: one utterance at a time, one thing a test.

The vendor itself complains of whatever breaks its protocol (`soniox_vendor`). The orders and times
that a loopback cannot produce are the business of the lockstep runs.
"""

from __future__ import annotations

import asyncio
import inspect

import pytest
from livekit.agents import tokenize
from livekit.plugins import soniox

from machines.plugins.soniox_tts import patched
from machines.plugins.soniox_tts.connection import Connection
from machines.plugins.soniox_tts.stream import Request, Stream
from tests.plugins.soniox_vendor import Vendor, Voice, pcm, run
from tests.plugins.vendor import Options, listen, say

ONE = "This is the first sentence of the reply."
TWO = " And here is the second sentence of it."


# a drop-in


def test_it_is_a_drop_in() -> None:
    assert issubclass(patched.TTS, soniox.TTS)
    assert issubclass(patched.SynthesizeStream, soniox.SynthesizeStream)
    for name in ("__init__", "update_options", "stream", "synthesize", "prewarm", "aclose"):
        ours, theirs = (getattr(owner, name) for owner in (patched.TTS, soniox.TTS))
        parameters = [inspect.signature(method).parameters for method in (ours, theirs)]
        assert list(parameters[0]) == list(parameters[1])
        assert [p.default for p in parameters[0].values()] == [
            p.default for p in parameters[1].values()
        ]


def test_an_utterance_is_one_stream() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        for number in (1, 2):
            heard = await say(speaker, ONE[:9], ONE[9:], TWO)
            assert (heard.pcm, heard.finals, heard.failure) == (pcm(number), 1, None)
            assert host.voices[-1].text == ONE + TWO
            assert host.voices[-1].kinds == ["text", "text", "text_end"]
        assert (host.asked, len(host.voices)) == (1, 2)
        assert "api_key" not in host.voices[0].config

    run(body)


def test_synthesize_speaks() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.synthesize(ONE) as stream:
            assert bytes((await stream.collect()).data)[: len(pcm(1))] == pcm(1)

    run(body)


def test_options_reach_the_next_stream() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, ONE)
        speaker.update_options(voice="Adrian", language="de")
        await say(speaker, ONE)
        voices = [(each.config["voice"], each.config["language"]) for each in host.voices]
        assert voices == [("Maya", "en"), ("Adrian", "de")]
        assert "bitrate" not in host.voices[0].config

    run(body)


# text


@pytest.mark.parametrize("retain_format", [True, False])
def test_words_arrive_with_the_space_between_them(retain_format: bool) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        speaker._sentence_tokenizer = tokenize.blingfire.SentenceTokenizer(
            retain_format=retain_format
        )
        pushes = (ONE, TWO, "\n\n", "One more, to see how a line ends. ", " ", "\n")
        assert (await say(speaker, *pushes)).failure is None
        assert host.voices[0].text.split() == "".join(pushes).split()

    run(body)


def test_white_space_alone_is_a_clean_end() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        assert (await say(speaker, " ", "\n")).failure is None
        assert (await say(speaker)).failure is None
        assert host.asked == 0

    run(body)


def test_a_flush_completes_the_text() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.stream(conn_options=Options(max_retry=0)) as stream:
            stream.flush()
            stream.push_text(ONE)
            stream.flush()
            await (await host.voice(1)).hear("text_end")
            stream.end_input()
            assert (await listen(stream)).pcm == pcm(1)

    run(body)


def test_an_error_of_the_tokenizer_is_raised() -> None:
    class Torn(tokenize.basic.SentenceTokenizer):
        def stream(self, *, language: str | None = None) -> tokenize.SentenceStream:
            stream = super().stream(language=language)
            stream.push_text = lambda text: int("torn")  # type: ignore[assignment]
            return stream

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        speaker._sentence_tokenizer = Torn()
        assert isinstance((await say(speaker, ONE)).failure, ValueError)

    run(body)


# the clocks of a stream


async def pause(speaker: patched.TTS, host: Vendor) -> None:
    """Push a sentence, and the next one when the stream of the first was finished."""
    async with speaker.stream(conn_options=Options(max_retry=0)) as stream:
        stream.push_text(ONE + TWO[:5])  # the second one has begun, so that the first is complete
        await (await host.voice(1)).hear("text_end")
        stream.push_text(TWO[5:])
        stream.end_input()
        heard = await listen(stream)
        assert (heard.pcm, heard.finals, heard.failure) == (pcm(1) + pcm(2), 1, None)
    assert [each.text for each in host.voices] == [ONE, TWO]
    assert host.asked == 1


def test_a_stream_without_more_text_is_finished() -> None:
    run(pause, idle=0.02)


async def speak_at_once(voice: Voice) -> None:
    await voice.speak()
    await voice.hear("text_end")
    await voice.end()


def test_a_stream_is_finished_when_idle_while_it_speaks() -> None:
    run(pause, speak_at_once, idle=0.02)


def test_a_stream_that_says_nothing_is_finished() -> None:
    run(pause, idle=10.0, hold=0.02)


def test_an_old_stream_is_finished() -> None:
    run(pause, speak_at_once, idle=10.0, hold=0.05, age=0.06)


def test_a_stream_that_is_fed_and_speaks_goes_on() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.stream(conn_options=Options(max_retry=0)) as stream:
            for _ in range(20):  # three times as long as it may be idle, twice as without a sound
                stream.push_text(ONE + " ")
                await asyncio.sleep(0.03)
            stream.end_input()
            assert (await listen(stream)).pcm == pcm(1)
        assert len(host.voices) == 1

    run(body, speak_at_once, idle=0.2, hold=0.3)


def test_the_option_shortens_the_idle_time_and_does_not_lengthen_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[float] = []
    begin = Connection.open

    def spy(self: Connection, request: Request) -> Stream:
        asked.append(request.idle)
        return begin(self, request)

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        for option in (0.5, 99.0):
            async with speaker.stream(conn_options=Options(max_retry=0)) as stream:
                options = stream._opts
                options.stream_idle_timeout = option  # type: ignore[attr-defined,unused-ignore]
                stream.push_text(ONE)
                stream.end_input()
                await listen(stream)

    monkeypatch.setattr(Connection, "open", spy)
    run(body)
    assert asked == [0.5, 3.0]


def test_each_stream_is_kept_alive_until_its_audio_ended() -> None:
    kept: list[int] = []

    async def slow(voice: Voice) -> None:
        await voice.hear("text_end", "keep_alive")
        await voice.send(audio="", audio_end=True)
        kept.append(len(voice.frames))
        before = voice.line.keepalives
        while voice.line.keepalives < before + 4:  # of the connection, which goes on
            await asyncio.sleep(0.002)
        kept.append(len(voice.frames))
        await voice.terminate()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.stream(conn_options=Options(max_retry=0)) as stream:
            stream.push_text(ONE)
            stream.flush()
            await (await host.voice(1)).hear("keep_alive")
            stream.end_input()
            await listen(stream)
            while len(kept) < 2:
                await asyncio.sleep(0.002)
            assert kept[1] <= kept[0] + 1  # one may have been on its way

    run(body, slow, keepalive=0.01, stream_keepalive=0.01)
