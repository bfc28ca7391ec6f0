"""The corrected xAI TTS against a real socket: failures, interruptions, pooled connections."""

from __future__ import annotations

import asyncio

import pytest
from livekit.agents import APIError, tts

from machines.plugins.xai_tts import patched, pool
from machines.plugins.xai_tts.connection import Connection
from tests.plugins.vendor import PCM, Line, Options, Run, Vendor, listen, say

OTHER = b"\x02\x00" * 2400
SCRAP = b"\x03\x00" * 120  # 5 ms: less than the emitter passes on


def pooled(speaker: patched.TTS) -> Connection:
    """Return the one connection that waits for an utterance."""
    (connection,) = speaker._connections._idle
    return connection


# 6. nothing is heard twice


def test_what_was_not_heard_before_a_retry_is_dropped(run: Run) -> None:
    async def failing(line: Line) -> None:
        await line.hear("text.done")
        await line.speak(SCRAP)  # nothing runs between the two: they arrive together
        await line.send(type="error", message="pipeline failed")
        await line.fall_silent()

    async def other(line: Line) -> None:
        await line.answer(OTHER)
        await line.serve()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        heard = await say(speaker, "Hello", retries=1)
        assert (heard.pcm, heard.failure) == (OTHER, None)

    run(body, failing, other)


def test_what_was_heard_is_not_said_again(run: Run) -> None:
    async def failing(line: Line) -> None:
        await line.hear("text.done")
        await line.speak(PCM)
        await heard_some.wait()
        await line.send(type="error", message="pipeline failed")
        await line.fall_silent()

    heard_some = asyncio.Event()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        events: list[tts.TTSError] = []
        speaker.on("error", events.append)
        options = Options(max_retry=3)
        async with speaker.stream(conn_options=options) as stream:
            stream.push_text("Hello")
            stream.end_input()
            await anext(stream)
            heard_some.set()
            failure = (await listen(stream)).failure
        assert isinstance(failure, APIError)
        assert "pipeline failed" in str(failure)
        assert [event.recoverable for event in events] == [False]
        assert host.asked == 1

    run(body, failing)


# 7. and 10. a connection left in mid-utterance


def test_an_interruption_closes_the_connection(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        stream = speaker.stream()
        stream.push_text("Hello, world")
        while not host.lines or not host.lines[0].frames:
            await asyncio.sleep(0.001)
        await stream.aclose()
        await host.lines[0].over.wait()
        assert host.lines[0].ws.close_code == 1000
        assert host.lines[0].types == ["text.delta"]
        assert (await say(speaker, "Hello")).pcm == PCM

    run(body, Line.fall_silent, Line.serve)


def test_a_dead_peer_is_in_nobodys_way(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def dead(line: Line) -> None:
        await line.hear("text.delta")
        await asyncio.Event().wait()  # it neither reads nor answers

    async def stuck(self: object, code: int, message: bytes) -> None:
        await asyncio.Event().wait()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        monkeypatch.setattr("machines.plugins.xai_tts.connection.CLOSE_SECONDS", 0.05)
        stream = speaker.stream()
        stream.push_text("Hello, world")
        while not host.lines or not host.lines[0].frames:
            await asyncio.sleep(0.001)
        with monkeypatch.context() as patch:
            # what closing does when the peer does not read and the transport is full
            patch.setattr("aiohttp.http_websocket.WebSocketWriter.close", stuck)
            await stream.aclose()
            assert (await say(speaker, "Hello")).pcm == PCM
            assert len(speaker._connections._closings) == 1
            await speaker.aclose()
        assert speaker._connections._closings == set()

    run(body, dead, Line.serve)


@pytest.mark.parametrize("stage", ["opened", "pushed", "shaking", "speaking", "ended", "twice"])
def test_a_stream_can_be_closed_at_any_stage(run: Run, stage: str) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        stream = speaker.stream()
        if stage != "opened":
            stream.push_text("Hello, world")
        if stage == "shaking":
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        if stage in ("speaking", "ended", "twice"):
            while not host.lines or not host.lines[0].frames:
                await asyncio.sleep(0.001)
        if stage in ("ended", "twice"):
            stream.end_input()
            await listen(stream)
        await stream.aclose()
        if stage == "twice":
            await stream.aclose()
        assert (await say(speaker, "Hello")).pcm == PCM

    run(body)


def test_a_handshake_is_given_up_with_its_stream(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        stream = speaker.stream()
        stream.push_text("Hello, world")
        while not host.asked:
            await asyncio.sleep(0.001)
        await stream.aclose()
        assert speaker._connections._handshakes == set()

    run(body, 0)


def test_closing_the_tts_gives_a_prewarming_up(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        speaker.prewarm()
        while not host.asked:
            await asyncio.sleep(0.001)
        await speaker.aclose()
        speaker.prewarm()
        await speaker.aclose()  # before it began

    run(body, 0)


def test_closing_the_tts_closes_what_is_open(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, "Hello")
        stream = speaker.stream()
        stream.push_text("Hello, world")
        speaker.prewarm()
        await speaker.aclose()
        await asyncio.gather(*(line.over.wait() for line in host.lines))
        await speaker.aclose()

    run(body)


# 8. pooled connections


@pytest.mark.parametrize("end", ["close", "reset", "error", "audio", "audio.done", "damaged"])
def test_what_ends_a_pooled_connection_costs_no_attempt(run: Run, end: str) -> None:
    async def ending(line: Line) -> None:
        await line.answer()
        await heard.wait()
        if end == "close":
            await line.ws.close(code=1011)
        elif end == "reset":
            assert line.ws._req is not None
            assert line.ws._req.transport is not None
            line.ws._req.transport.abort()
        elif end == "error":
            await line.send(type="error", message="Deadline expired")
        elif end == "audio":
            await line.speak(OTHER)
        elif end == "damaged":
            await line.send(type="audio.delta", delta="*")
        else:
            await line.send(type=end)
        await line.fall_silent()

    heard = asyncio.Event()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, "Hello")
        heard.set()
        while speaker._connections.idle:
            await asyncio.sleep(0.001)
        assert (await say(speaker, "Hello")).pcm == PCM
        assert host.asked == 2
        await host.lines[0].over.wait()

    run(body, ending, Line.serve)


@pytest.mark.parametrize("moment", ["before it is taken", "after it was taken"])
def test_a_pooled_connection_that_just_died_is_replaced(
    run: Run, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    get = pool.Pool.get

    async def dying(self: pool.Pool, timeout: float) -> Connection:
        connection = await get(self, timeout)
        if connection.reused:
            assert connection._transport is not None
            connection._transport.abort()
        return connection

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, "Hello")
        if moment == "after it was taken":
            monkeypatch.setattr(pool.Pool, "get", dying)
        else:
            transport = pooled(speaker)._transport
            assert transport is not None
            transport.abort()
        assert (await say(speaker, "Hello, world")).pcm == PCM
        assert host.asked == 2
        assert host.lines[1].text == "Hello, world"

    run(body)


def test_new_options_and_old_age_take_a_new_connection(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, "Hello")
        speaker.update_options(voice="ara")  # as it was
        await say(speaker, "Hello")
        assert host.asked == 1
        speaker.update_options(voice="rex")
        await say(speaker, "Hello")
        assert host.asked == 2
        await host.lines[0].over.wait()
        monkeypatch.setattr(pool, "AGE_SECONDS", -1.0)
        await say(speaker, "Hello")
        assert host.asked == 3
        await host.lines[1].over.wait()

    run(body)


def test_options_that_change_in_mid_utterance_spare_it(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.stream() as stream:
            stream.push_text("Hello, world")
            while not host.lines or not host.lines[0].frames:
                await asyncio.sleep(0.001)
            speaker.update_options(voice="rex")
            stream.end_input()
            assert (await listen(stream)).failure is None
        assert (await say(speaker, "Hello")).pcm == PCM
        assert host.asked == 2

    run(body)


def test_prewarming_opens_the_connection_of_the_first_turn(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        speaker.prewarm()
        speaker.prewarm()
        assert (await say(speaker, "Hello")).pcm == PCM
        speaker.prewarm()
        assert host.asked == 1

    run(body)


def test_a_failed_prewarming_costs_no_attempt(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        speaker.prewarm()
        assert (await say(speaker, "Hello")).pcm == PCM
        assert host.asked == 2

    run(body, 503, Line.serve)


# 9. errors


@pytest.mark.parametrize("end", ["close", "clean close", "reset", "error"])
def test_an_end_in_mid_utterance_fails_it_once(run: Run, end: str) -> None:
    async def ending(line: Line) -> None:
        await line.hear("text.delta")
        if end == "reset":
            assert line.ws._req is not None
            assert line.ws._req.transport is not None
            line.ws._req.transport.abort()
        elif end == "error":
            await line.send(type="error", message="pipeline failed")
            await line.fall_silent()
        else:
            await line.ws.close(code=1000 if end == "clean close" else 1011)

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        events: list[tts.TTSError] = []
        speaker.on("error", events.append)
        failure = (await say(speaker, "Hello, world", retries=1)).failure
        assert isinstance(failure, APIError)
        assert failure.retryable
        assert [event.recoverable for event in events] == [True, False]
        assert host.asked == 2

    run(body, ending)


def test_audio_before_any_text_is_not_heard(run: Run) -> None:
    async def rash(line: Line) -> None:
        await line.speak(OTHER)
        await line.serve()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.stream(conn_options=Options(max_retry=1)) as stream:
            stream.push_text("Hel")
            while host.asked < 2:
                await asyncio.sleep(0.001)
            stream.push_text("lo")
            stream.end_input()
            assert (await listen(stream)).pcm == PCM

    run(body, rash, Line.serve)


def test_an_answer_without_audio_is_an_error(run: Run) -> None:
    async def mute(line: Line) -> None:
        await line.answer(b"")
        await line.serve()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        assert isinstance((await say(speaker, "Hello")).failure, APIError)
        assert (await say(speaker, "Hello")).pcm == PCM

    run(body, mute)
