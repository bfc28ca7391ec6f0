"""The corrected Soniox TTS against a real socket: what fails, what is said again, who is told."""

from __future__ import annotations

import asyncio

import pytest
from livekit.agents import APIError, APIStatusError, APITimeoutError

from machines.plugins.soniox_tts import patched
from tests.plugins.soniox_vendor import Vendor, Voice, pcm, run
from tests.plugins.test_soniox_tts_patched import ONE, TWO
from tests.plugins.vendor import Options, listen, say

THREE = " And this is the third one, after which it ends."


def events(speaker: patched.TTS) -> list[bool]:
    """Collect whether the errors that the TTS tells of are recoverable."""
    told: list[bool] = []
    speaker.on("error", lambda event: told.append(event.recoverable))
    return told


@pytest.mark.parametrize(
    ("code", "again"),
    [(400, 1), (401, 1), (402, 1), (404, 1), (408, 3), (429, 3), (500, 3), (503, 3), ("odd", 3)],
)
def test_a_failure_keeps_its_status_and_one_budget_counts(code: int, again: int) -> None:
    async def refuse(voice: Voice) -> None:
        await voice.fail(code)

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        told = events(speaker)
        failure = (await say(speaker, ONE, retries=2)).failure
        assert isinstance(failure, APIStatusError)
        assert (failure.status_code, failure.retryable) == (
            500 if code == "odd" else code,
            again > 1,
        )
        assert len(host.voices) == again
        assert told == [True] * (again - 1) + [False]
        assert host.asked == 1  # an error of a stream is none of its connection

    run(body, refuse)


def test_what_failed_before_its_first_sound_is_said_again() -> None:
    async def refuse(voice: Voice) -> None:
        await voice.fail(408)

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        told = events(speaker)
        heard = await say(speaker, ONE, TWO, retries=1)
        assert (heard.pcm, heard.finals, heard.failure) == (pcm(2), 1, None)
        assert [each.text for each in host.voices[1:]] == [ONE + TWO]
        assert told == [True]

    run(body, refuse, Voice.answer)


async def refuse_at_the_end(voice: Voice) -> None:
    await voice.hear("text_end")
    await voice.fail(408)


async def later(speaker: patched.TTS, host: Vendor, retries: int) -> tuple[bytes, object]:
    """Speak an utterance in two streams, of which the second one is to fail."""
    async with speaker.stream(conn_options=Options(max_retry=retries)) as stream:
        stream.push_text(ONE + TWO[:5])
        await (await host.voice(1)).hear("text_end")
        stream.push_text(TWO[5:] + THREE)
        stream.end_input()
        heard = await listen(stream)
        return heard.pcm, heard.failure


def test_a_later_stream_is_replayed_alone() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        assert await later(speaker, host, retries=1) == (pcm(1) + pcm(3), None)
        assert [each.text for each in host.voices] == [ONE, TWO + THREE, TWO + THREE]

    run(body, Voice.answer, refuse_at_the_end, Voice.answer, idle=0.02)


def test_a_later_stream_that_was_heard_is_not_replayed() -> None:
    async def broken(voice: Voice) -> None:
        await voice.hear("text_end")
        await voice.speak(pcm(2, 24_000))
        await voice.fail(408)

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        told = events(speaker)
        audio, failure = await later(speaker, host, retries=1)
        assert isinstance(failure, APIStatusError)
        assert audio == pcm(1) + pcm(2, 24_000)  # all that arrived, down to the last sample
        assert (told, len(host.voices)) == ([False], 2)

    run(body, Voice.answer, broken, Voice.answer, idle=0.02)


def test_the_replays_of_later_streams_have_one_budget() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        told = events(speaker)
        audio, failure = await later(speaker, host, retries=2)
        assert audio == pcm(1, 24_000)
        assert isinstance(failure, APIStatusError)
        assert len(host.voices) == 4
        assert told == [False]

    run(body, speak_long, refuse_at_the_end, idle=0.02)


def test_replays_and_retries_have_one_budget() -> None:
    async def refuse(voice: Voice) -> None:
        await voice.fail(408)

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        told = events(speaker)
        async with speaker.stream(conn_options=Options(max_retry=2)) as stream:
            stream.push_text(ONE + TWO[:5])
            await (await host.voice(2)).hear("text_end")  # the first one was refused
            stream.push_text(TWO[5:])
            stream.end_input()
            heard = await listen(stream)
        assert heard.pcm == pcm(1, 24_000)
        assert isinstance(heard.failure, APIStatusError)
        assert [each.text for each in host.voices] == [ONE, ONE, TWO, TWO]
        assert told == [True, False]

    run(body, refuse, speak_long, refuse_at_the_end, idle=0.02)


async def speak_long(voice: Voice) -> None:
    await voice.hear("text_end")
    await voice.speak(pcm(1, 24_000))
    await voice.end()


@pytest.mark.parametrize("samples", [240, 24_000])
def test_nobody_hears_a_word_twice(samples: int) -> None:
    async def broken(voice: Voice) -> None:
        await voice.hear("text")
        await voice.speak(pcm(1, samples))
        await voice.fail(408)

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        told = events(speaker)
        heard = await say(speaker, ONE, retries=1)
        if samples == 240:  # too little to have been passed on: the whole is said again
            assert (heard.pcm, heard.finals, heard.failure) == (pcm(2), 1, None)
            assert told == [True]
        else:
            assert isinstance(heard.failure, APIStatusError)
            assert (heard.pcm, heard.finals) == (pcm(1, samples), 1)
            assert (told, len(host.voices)) == ([False], 1)

    run(body, broken, Voice.answer)


async def terminate(voice: Voice) -> None:
    await voice.hear("text_end")
    await voice.terminate()


async def break_off(voice: Voice) -> None:
    await voice.hear("text_end")
    await voice.speak(pcm(1, 24_000))
    await voice.terminate()


async def end_without_audio(voice: Voice) -> None:
    await voice.hear("text_end")
    await voice.end()


async def end_too_early(voice: Voice) -> None:
    await voice.speak(pcm(1, 240))
    await voice.end()


@pytest.mark.parametrize("script", [terminate, end_without_audio])
def test_no_audio_is_a_failure(script: object) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        heard = await say(speaker, ONE, retries=1)
        assert (heard.pcm, heard.failure) == (pcm(2), None)
        assert len(host.voices) == 2
        assert (await later(speaker, host, retries=0))[1] is None

    run(body, script, Voice.answer, idle=0.02)  # type: ignore[arg-type]


@pytest.mark.parametrize("script", [terminate, end_without_audio])
def test_no_audio_of_a_later_stream_is_a_failure(script: object) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        assert await later(speaker, host, retries=1) == (pcm(1) + pcm(3), None)

    run(body, Voice.answer, script, Voice.answer, idle=0.02)  # type: ignore[arg-type]


def test_a_termination_before_the_end_of_the_audio_is_a_failure() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        failure = (await say(speaker, ONE, retries=1)).failure
        assert isinstance(failure, APIError)
        assert failure.retryable  # the base class does not, since some of it was heard
        assert len(host.voices) == 1

    run(body, break_off)


def test_an_end_before_the_end_of_the_text_is_a_failure() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.stream(conn_options=Options(max_retry=0)) as stream:
            stream.push_text(ONE + TWO)
            await (await host.voice(1)).hear("text")
            assert isinstance((await listen(stream)).failure, APIError)

    run(body, end_too_early)


def test_a_silent_stream_meets_a_deadline() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, ONE)
        heard = await say(speaker, ONE, timeout=0.02)
        assert isinstance(heard.failure, APITimeoutError)
        assert heard.failure.retryable
        await host.lines[0].over.wait()  # the line may be dead: nobody uses it again
        assert (await say(speaker, ONE)).failure is None
        assert host.asked == 2

    run(body, Voice.answer, Voice.fall_silent, Voice.answer, patience=0.02)


def test_the_end_of_the_audio_ends_the_utterance() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async def unended(voice: Voice) -> None:
            await voice.hear("text_end")
            await voice.speak(audio_end=True)

        host.scripts = [unended]
        assert (await say(speaker, ONE)).pcm == pcm(1)

    run(body)


def test_an_answer_before_the_send_returned_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, ONE)
        (connection,) = speaker._connections._connections
        send = connection._ws.send_str

        async def slow(data: str) -> None:
            await send(data)
            if "text_end" in data:
                await asyncio.Event().wait()

        monkeypatch.setattr(connection._ws, "send_str", slow)
        assert (await say(speaker, ONE)).pcm == pcm(2)

    run(body)
