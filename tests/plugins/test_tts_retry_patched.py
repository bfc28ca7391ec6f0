"""The corrected base class on plain asyncio, under plugins that fail: one thing a test.

The orders and the times that no plain run produces are the business of the lockstep runs.
"""

from __future__ import annotations

import asyncio
import base64

import pytest
from livekit.agents import APIConnectionError, APIConnectOptions, APIStatusError
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS
from livekit.plugins import xai
from livekit.plugins.xai import tts as xai_tts

from machines.plugins.tts_retry.encoding import Encoder, Flac, Raw, Wav
from machines.plugins.tts_retry.patched import install
from machines.plugins.tts_retry.script import ScriptedTTS
from tests.plugins.tts_retry_speaker import (
    TEXTS,
    Attempt,
    Heard,
    Options,
    Speaker,
    Voice,
    listen,
    pcm,
    take,
)
from tests.plugins.vendor import KEY, Line, vendor

RETRYABLE = [408, 429, 500, 503]
FINAL = [400, 401, 403, 404]


def failing(status: int, *pieces: bytes, settled: bool = True) -> Attempt:
    """An attempt that says something and fails, after the emitter took it or in one step."""

    async def attempt(voice: Voice) -> None:
        if pieces:
            voice.begin()
        for piece in pieces:
            voice.say(piece)
        if settled:
            await asyncio.sleep(0.001)
        raise APIStatusError("planned", status_code=status)

    return attempt


def saying(*pieces: bytes, encoder: type[Encoder] = Raw) -> Attempt:
    async def attempt(voice: Voice) -> None:
        await voice.read()
        voice.begin(encoder)
        for piece in pieces:
            voice.say(piece)

    return attempt


def hear(*attempts: Attempt, texts: tuple[str, ...] = TEXTS) -> Heard:
    return listen(install, *attempts, texts=texts)


def test_speech_is_heard() -> None:
    heard = hear(saying(pcm(300)))
    assert (heard.pcm, heard.finals, heard.failure, heard.told) == (pcm(300), 1, None, [])


# a retryable error


@pytest.mark.parametrize("status", RETRYABLE)
def test_a_retryable_error_after_audio_keeps_it_and_is_told_once(status: int) -> None:
    heard = hear(failing(status, pcm(300), pcm(5)), saying(pcm(100)))
    assert (heard.pcm, heard.finals, heard.failure) == (pcm(300) + pcm(5), 1, None)
    assert heard.told == [True]
    assert heard.left == 1


def test_what_was_pushed_in_the_step_of_the_failure_is_not_heard_twice() -> None:
    heard = hear(failing(503, pcm(500), settled=False), saying(pcm(100, seed=1)))
    assert (heard.pcm, heard.finals, heard.told) == (pcm(100, seed=1), 1, [True])


def test_audio_of_an_earlier_segment_forbids_a_retry() -> None:
    async def attempt(voice: Voice) -> None:
        voice.begin()
        voice.say(pcm(100))
        voice.emitter.end_segment()
        voice.begin()
        await asyncio.sleep(0.001)
        raise APIConnectionError

    heard = hear(attempt, saying(pcm(100)))
    assert (heard.pcm, heard.finals, heard.failure, heard.left) == (pcm(100), 1, None, 1)


def test_an_attempt_is_given_all_text_from_its_beginning() -> None:
    given: list[list[str]] = []

    def reading(status: int | None) -> Attempt:
        async def attempt(voice: Voice) -> None:
            given.append(await voice.read())
            if status is not None:
                raise APIStatusError("planned", status_code=status)
            voice.begin()
            voice.say(pcm(100))

        return attempt

    heard = hear(reading(503), reading(408), reading(None))
    assert given == [list(TEXTS)] * 3
    assert (heard.told, heard.failure) == ([True, True], None)


def test_the_last_attempt_raises_if_nothing_was_heard() -> None:
    heard = hear(*[failing(503)] * 4)
    assert heard.told == [True, True, True, False]
    assert isinstance(heard.failure, APIStatusError)


def test_the_last_attempt_keeps_what_it_pushed() -> None:
    heard = hear(*[failing(503)] * 3, failing(503, pcm(5), settled=False))
    assert heard.told == [True, True, True, True]
    assert (heard.pcm, heard.finals, heard.failure) == (pcm(5), 1, None)


# an error that is not retryable


@pytest.mark.parametrize("status", FINAL)
@pytest.mark.parametrize("pieces", [(), (pcm(300), pcm(5))])
def test_a_final_error_raises_and_loses_nothing(status: int, pieces: tuple[bytes, ...]) -> None:
    heard = hear(failing(status, *pieces), saying(pcm(100)))
    assert isinstance(heard.failure, APIStatusError)
    assert heard.failure.status_code == status
    assert (heard.pcm, heard.told, heard.left) == (b"".join(pieces), [False], 1)


def test_a_closed_request_ends_the_segment_without_a_word() -> None:
    heard = hear(failing(499, pcm(300), pcm(5)), saying(pcm(100)))
    assert (heard.pcm, heard.finals, heard.failure) == (pcm(300) + pcm(5), 1, None)
    assert (heard.told, heard.left) == ([], 1)


def test_a_crash_is_raised_as_it_is() -> None:
    async def crash(voice: Voice) -> None:
        raise ZeroDivisionError

    heard = hear(crash, saying(pcm(100)))
    assert isinstance(heard.failure, ZeroDivisionError)
    assert (heard.told, heard.left) == ([], 1)


def test_a_plugin_may_close_its_emitter_itself() -> None:
    async def attempt(voice: Voice) -> None:
        voice.begin()
        voice.say(pcm(300))
        await asyncio.sleep(0.001)
        await voice.emitter.aclose()
        raise APIConnectionError

    heard = hear(attempt, saying(pcm(100)))
    assert pcm(300).startswith(heard.pcm)
    assert (heard.failure, heard.told, heard.left) == (None, [True], 1)


@pytest.mark.parametrize("encoder", [Raw, Flac])
def test_a_misused_emitter_is_no_endless_wait(encoder: type[Encoder]) -> None:
    async def attempt(voice: Voice) -> None:
        voice.begin(encoder)
        voice.emitter.end_segment()
        voice.say(pcm(300))

    heard = hear(attempt)
    assert isinstance(heard.failure, RuntimeError)


# a run that returns


def test_a_run_that_never_began_is_a_clean_end_without_text() -> None:
    async def nothing(voice: Voice) -> None:
        await voice.read()

    heard = hear(nothing, texts=())
    assert (heard.failure, heard.told) == (None, [])


def test_text_without_audio_is_an_error_also_if_the_run_never_began() -> None:
    async def nothing(voice: Voice) -> None:
        await voice.read()

    heard = hear(nothing, saying(pcm(100)))
    assert (heard.pcm, heard.failure, heard.told) == (pcm(100), None, [True])


def test_a_segment_too_many_is_told() -> None:
    async def two(voice: Voice) -> None:
        for _ in range(2):
            voice.begin()
            voice.say(pcm(100))
            voice.emitter.end_segment()

    heard = hear(two)
    assert (heard.pcm, heard.finals) == (pcm(100) * 2, 2)
    assert (heard.failure, heard.told) == (None, [True])


def test_an_empty_segment_does_no_harm_to_the_next() -> None:
    async def attempt(voice: Voice) -> None:
        voice.begin()
        voice.emitter.end_segment()
        voice.begin()
        voice.say(pcm(100))

    heard = hear(attempt, texts=())
    assert (heard.pcm, heard.finals, heard.failure) == (pcm(100), 1, None)


# what is compressed


@pytest.mark.parametrize("encoder", [Wav, Flac])
def test_what_is_compressed_is_heard_from_its_first_sample(encoder: type[Encoder]) -> None:
    heard = hear(saying(pcm(5), pcm(300, seed=1), encoder=encoder))
    assert (heard.pcm, heard.finals) == (pcm(5) + pcm(300, seed=1), 1)
    assert (heard.failure, heard.told) == (None, [])


@pytest.mark.parametrize("encoder", [Wav, Flac])
def test_what_a_decoder_still_has_is_kept(encoder: type[Encoder]) -> None:
    async def attempt(voice: Voice) -> None:
        voice.begin(encoder)
        voice.say(pcm(300))
        raise APIStatusError("planned", status_code=404)

    heard = hear(attempt)
    assert (heard.pcm, heard.told) == (pcm(300), [False])


def test_audio_that_cannot_be_decoded_is_told() -> None:
    async def attempt(voice: Voice) -> None:
        await voice.read()
        voice.begin(Wav)
        voice.say(pcm(300))
        voice.damage()

    heard = hear(attempt)
    assert (heard.pcm, heard.finals, heard.failure) == (pcm(300), 1, None)
    assert heard.told == [True]


def test_segments_of_what_is_compressed_are_ended_one_by_one() -> None:
    async def two(voice: Voice) -> None:
        for seed in range(2):
            voice.begin(Flac)
            voice.say(pcm(100, seed))
            voice.emitter.end_segment()

    heard = hear(two, texts=())
    assert (heard.pcm, heard.finals) == (pcm(100, 0) + pcm(100, 1), 2)


def test_a_decoder_is_let_go_when_the_stream_is_closed() -> None:
    async def endless(voice: Voice) -> None:
        voice.begin(Flac)
        voice.say(pcm(300))
        await asyncio.Event().wait()

    async def main() -> None:
        stream_class = type("Once", (Speaker,), {"attempts": [endless]})
        stream = ScriptedTTS(install(stream_class)).stream()
        stream.push_text("Hello")
        await anext(stream)
        await stream.aclose()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


# under a real plugin


class XaiTTS(xai.TTS):
    """xAI's released plugin with the corrected base class."""

    def stream(
        self, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS
    ) -> xai_tts.SynthesizeStream:
        stream = install(xai_tts.SynthesizeStream)(tts=self, conn_options=conn_options)
        assert isinstance(stream, xai_tts.SynthesizeStream)
        self._streams.add(stream)
        return stream


def test_it_serves_a_real_plugin(monkeypatch: pytest.MonkeyPatch) -> None:
    spoken = pcm(300)

    async def breaks(line: Line) -> None:
        await line.hear("text.done")
        await line.send(type="audio.delta", delta=base64.b64encode(spoken).decode())
        await asyncio.sleep(0.001)
        await line.send(type="error", message="planned")

    async def main() -> Heard:
        heard = Heard()
        async with vendor(monkeypatch, breaks) as host:
            speaker = XaiTTS(api_key=KEY, http_session=host.session)
            speaker.on("error", lambda event: heard.told.append(event.recoverable))
            async with speaker.stream(conn_options=Options()) as stream:
                stream.push_text("Hello, world!")
                stream.end_input()
                await take(stream, heard)
            await speaker.aclose()
        return heard

    heard = asyncio.run(main())
    assert (heard.pcm, heard.finals, heard.failure) == (spoken, 1, None)
    assert heard.told == [True]


def test_it_is_a_plugin_like_the_one_below() -> None:
    stream_class = install(xai_tts.SynthesizeStream)
    assert issubclass(stream_class, xai_tts.SynthesizeStream)
    assert stream_class.__name__ == xai_tts.SynthesizeStream.__name__
    assert stream_class._run is xai_tts.SynthesizeStream._run
