"""The corrected Soniox TTS against a real socket: connections, and several utterances at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from socket import SO_SNDBUF, SOL_SOCKET

import pytest
from livekit.agents import APIConnectionError, APIError, APIStatusError, APITimeoutError

from machines.plugins.soniox_tts import patched
from tests.plugins.soniox_vendor import KEY, Vendor, Voice, pcm, run
from tests.plugins.vendor import Heard, Options, say

ONE = "This is the first sentence of the reply."


async def all_at_once(speaker: patched.TTS, count: int, **options: float) -> list[Heard]:
    """Speak utterances at the same time."""
    said = (say(speaker, ONE, **options) for _ in range(count))  # type: ignore[arg-type]
    return list(await asyncio.gather(*said))


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and all that is reachable from it."""
    if error is not None:
        yield error
        yield from chain(error.__cause__)
        yield from chain(error.__context__)


# several streams


def test_five_streams_share_a_connection_and_fifteen_three() -> None:
    gate = asyncio.Event()

    async def wait(voice: Voice) -> None:
        await voice.hear("text_end")
        if len(voice.line.host.voices) >= 15:
            gate.set()
        await gate.wait()
        await voice.answer()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        heard = await all_at_once(speaker, 20)
        assert sorted(each.pcm for each in heard) == [pcm(number) for number in range(1, 21)]
        assert host.asked == 3
        assert [len(line.voices) for line in host.lines[1:]] < [10, 10]
        while len(speaker._connections._connections) > 1:  # what is spare is closed
            await asyncio.sleep(0.002)

    run(body, wait)


def test_without_a_place_an_utterance_fails_in_time() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        first = asyncio.create_task(say(speaker, ONE))
        await host.voice(1)
        failure = (await say(speaker, ONE, timeout=0.02)).failure
        assert isinstance(failure, APITimeoutError)
        first.cancel()
        await asyncio.wait({first})

    run(body, Voice.fall_silent, streams=1, connections=1)


def test_an_interruption_cancels_its_stream_only() -> None:
    async def wait(voice: Voice) -> None:
        if voice.number == 2:  # it was interrupted, and the first one has waited for it
            await voice.hear("cancel")
            await voice.speak()  # nobody listens
            await voice.terminate()
            await host_of(voice).voices[0].answer()
        else:
            await voice.hear("text")

    def host_of(voice: Voice) -> Vendor:
        return voice.line.host

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        other = asyncio.create_task(say(speaker, ONE))
        await host.voice(1)
        async with speaker.stream(conn_options=Options(max_retry=0)) as stream:
            stream.push_text(f"{ONE} {ONE}")
            await host.voice(2)
        assert (await other).pcm == pcm(1)
        assert host.asked == 1
        assert host.voices[1].kinds == ["text", "cancel"]

    run(body, wait)


def test_nothing_is_cancelled_after_text_end() -> None:
    async def wait(voice: Voice) -> None:
        await voice.hear("text_end")

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.stream(conn_options=Options(max_retry=0)) as stream:
            stream.push_text(ONE)
            stream.end_input()
            await (await host.voice(1)).hear("text_end")
        # its place is taken until it is terminated
        second = asyncio.create_task(say(speaker, ONE))
        await asyncio.sleep(0.02)
        assert (host.asked, len(host.voices)) == (1, 1)
        host.scripts = [Voice.answer]
        await host.voices[0].speak()
        await host.voices[0].end()
        assert (await second).pcm == pcm(2)
        assert host.voices[0].kinds == ["text", "text_end"]

    run(body, wait, streams=1, connections=1)


def test_a_stream_that_is_never_terminated_costs_its_connection() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.stream(conn_options=Options(max_retry=0, timeout=0.02)) as stream:
            stream.push_text(f"{ONE} {ONE}")
            await host.voice(1)
        await host.lines[0].over.wait()
        assert (await say(speaker, ONE)).pcm == pcm(2)

    run(body, Voice.fall_silent, Voice.answer, patience=0.02)


def test_late_frames_are_dropped() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, ONE)
        old = host.voices[0]

        async def after(voice: Voice) -> None:
            await old.speak()
            await old.send(error_code=400, error_message="Stream not found")
            await old.send(terminated=True)
            await voice.answer()
            await voice.speak()

        host.scripts = [after]
        heard = await say(speaker, ONE)
        assert (heard.pcm, heard.failure) == (pcm(2), None)
        assert host.asked == 1

    run(body)


# a fault of one stream, and of a connection


@pytest.mark.parametrize(
    "frame",
    [
        '{"stream_id": "x',
        "[1]",
        "7",
        "{}",
        '{"stream_id": 7, "audio": "AAAA"}',
        '{"stream_id": "nobody", "audio": "AAAA"}',
        '{"audio": "AAAA", "terminated": true}',
        "[" * 100_000,
        b"\x00\xff",
    ],
)
def test_a_malformed_frame_is_skipped(frame: str | bytes) -> None:
    async def odd(voice: Voice) -> None:
        ws = voice.line.ws
        await (ws.send_str(frame) if isinstance(frame, str) else ws.send_bytes(frame))
        await voice.send()
        await voice.send(timestamps={})
        await voice.answer()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        assert (await say(speaker, ONE)).pcm == pcm(1)
        assert host.asked == 1

    run(body, odd)


@pytest.mark.parametrize("audio", ["*not base64*", "AAA", "AA AA", "é", 7, ["AAAA"]])
def test_damaged_audio_fails_its_stream_only(audio: object) -> None:
    async def damaged(voice: Voice) -> None:
        first = voice.number == 1
        if first:
            await voice.line.host.voice(2)
            await voice.send(audio=audio)
        await voice.answer()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        one, two = await all_at_once(speaker, 2)
        assert isinstance(one.failure, APIError)
        assert one.failure.retryable
        assert (two.pcm, two.failure, host.asked) == (pcm(2), None, 1)

    run(body, damaged)


@pytest.mark.parametrize(("code", "again"), [(401, False), (402, False), (429, True), (503, True)])
def test_an_error_of_the_connection_fails_each_of_its_streams_once(code: int, again: bool) -> None:
    async def fail(voice: Voice) -> None:
        await voice.hear("text_end")
        if voice.number == 2:
            await voice.line.send(error_code=code, error_message="no")
            await voice.speak()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        for heard in await all_at_once(speaker, 2):
            assert isinstance(heard.failure, APIStatusError)
            assert (heard.failure.status_code, heard.failure.retryable) == (code, again)
            assert heard.pcm == b""
        host.scripts = [Voice.answer]
        assert (await say(speaker, ONE)).pcm == pcm(3)
        assert host.asked == 2

    run(body, fail)


def test_what_is_queued_when_a_connection_ends_is_not_sent() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, ONE)
        (connection,) = speaker._connections._connections
        connection.send({"stream_id": "nobody", "text": "the vendor would complain"})
        connection._end(APIConnectionError("over"))
        await host.lines[0].over.wait()

    run(body)


@pytest.mark.parametrize("farewell", ["close", "abort"])
def test_the_end_of_a_connection_is_a_failure(farewell: str) -> None:
    async def leave(voice: Voice) -> None:
        await voice.hear("text_end")
        if farewell == "close":
            await voice.line.ws.close()
        else:
            assert voice.line.ws._req is not None
            assert voice.line.ws._req.transport is not None
            voice.line.ws._req.transport.abort()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        assert isinstance((await say(speaker, ONE)).failure, APIConnectionError)
        assert (await say(speaker, ONE)).pcm == pcm(2)

    run(body, leave, Voice.answer)


def test_an_idle_connection_that_ended_costs_no_attempt() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, ONE)
        await host.lines[0].ws.close()
        assert (await say(speaker, ONE)).pcm == pcm(2)
        assert host.asked == 2

    run(body)


def test_a_peer_that_does_not_read_is_left() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, ONE)
        (connection,) = speaker._connections._connections
        assert connection._transport is not None
        socket = connection._transport.get_extra_info("socket")
        socket.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096)
        request = host.lines[0].ws._req
        assert request is not None
        assert request.transport is not None
        request.transport.pause_reading()  # type: ignore[attr-defined,unused-ignore]
        failure = (await say(speaker, "a" * 1_000_000, timeout=0.05)).failure
        assert isinstance(failure, APITimeoutError)
        await speaker.aclose()
        await asyncio.sleep(0)
        assert socket.fileno() == -1  # it is not waited for
        request.transport.resume_reading()  # type: ignore[attr-defined,unused-ignore]

    run(body, patience=0.05, goodbye=0.02)


# handshakes


@pytest.mark.parametrize(
    ("status", "again"),
    [(400, False), (401, False), (403, False), (404, False), (408, True), (429, True), (503, True)],
)
def test_a_refusal_keeps_its_status(status: int, again: bool) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        reachable: list[BaseException] = []
        speaker.on("error", lambda event: reachable.extend(chain(event.error)))
        failure = (await say(speaker, ONE, retries=2)).failure
        assert isinstance(failure, APIStatusError)
        assert (failure.status_code, failure.retryable) == (status, again)
        assert host.asked == (3 if again else 1)
        assert reachable
        for error in reachable:
            assert isinstance(error, APIError)
            assert KEY not in repr(error) + repr(vars(error))

    run(body, refusals=[status] * 9)


def test_a_refusal_is_told_to_all_who_wait_for_it() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        failures = [heard.failure for heard in await all_at_once(speaker, 3)]
        assert [type(failure) for failure in failures] == [APIStatusError] * 3
        assert len({id(failure) for failure in failures}) == 3
        assert host.asked == 1

    run(body, refusals=[401])


def test_no_connection_is_an_error_that_is_retried() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await host.session.close()
        failure = (await say(speaker, ONE)).failure
        assert isinstance(failure, APIConnectionError)
        assert failure.retryable
        assert not any(isinstance(error, RuntimeError) for error in chain(failure))

    run(body)


def test_a_handshake_without_an_answer_is_given_up() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        assert isinstance((await say(speaker, ONE, timeout=0.02)).failure, APITimeoutError)
        assert speaker._connections._opening is None
        assert (await say(speaker, ONE)).pcm == pcm(1)

    run(body, refusals=[0])


def test_a_handshake_that_nobody_waits_for_is_given_up() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.stream(conn_options=Options(max_retry=0)) as stream:
            stream.push_text(ONE)
            stream.flush()
            while not host.asked:
                await asyncio.sleep(0.002)
        await asyncio.sleep(0)
        assert speaker._connections._opening is None

    run(body, refusals=[0])


# in advance, and closing


def test_a_connection_in_advance_is_used() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        speaker.prewarm()
        speaker.prewarm()
        assert (await say(speaker, ONE)).pcm == pcm(1)
        speaker.prewarm()
        assert host.asked == 1

    run(body)


def test_without_a_loop_nothing_is_opened_in_advance() -> None:
    patched.TTS(api_key=KEY).prewarm()


def test_a_refusal_in_advance_is_harmless() -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        speaker.prewarm()
        while speaker._connections._warming is not None:
            await asyncio.sleep(0.002)
        assert (await say(speaker, ONE)).pcm == pcm(1)

    run(body, refusals=[503])


@pytest.mark.parametrize("moment", ["handshake", "speaking", "silent", "idle"])
def test_closing_leaves_nothing(moment: str) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        if moment == "handshake":
            speaker.prewarm()
            while not host.asked:
                await asyncio.sleep(0.002)
        elif moment == "idle":
            await say(speaker, ONE)
        else:
            stream = speaker.stream(conn_options=Options(max_retry=0))
            stream.push_text(ONE)
            stream.flush()
            await host.voice(1)
        async with asyncio.timeout(1.0):
            await speaker.aclose()
            await speaker.aclose()
        names = [task.get_name() for task in asyncio.all_tasks()]
        assert [name for name in names if name.startswith("Soniox")] == []
        for line in host.lines:
            await line.over.wait()

    script = Voice.fall_silent if moment == "silent" else Voice.answer
    run(body, script, refusals=[0] if moment == "handshake" else None, goodbye=0.05)
