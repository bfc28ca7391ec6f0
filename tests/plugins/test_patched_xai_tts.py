"""The corrected xAI TTS against a real socket: what it mends, one thing a test.

The orders and the times that a loopback cannot produce are the business of the lockstep runs.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from socket import SO_SNDBUF, SOL_SOCKET

import pytest
from livekit.agents import APIConnectionError, APIError, APIStatusError, APITimeoutError, tokenize
from livekit.plugins import xai

from machines.plugins.xai_tts import patched
from machines.plugins.xai_tts.connection import Connection
from machines.plugins.xai_tts.utterance import Utterance
from tests.plugins.vendor import KEY, PCM, Line, Options, Run, Vendor, listen, say


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and all that is reachable from it."""
    if error is not None:
        yield error
        yield from chain(error.__cause__)
        yield from chain(error.__context__)


# a drop-in


def test_it_is_a_drop_in() -> None:
    assert issubclass(patched.TTS, xai.TTS)
    for name in ("__init__", "update_options", "stream", "synthesize", "prewarm", "aclose"):
        ours, theirs = (getattr(owner, name) for owner in (patched.TTS, xai.TTS))
        parameters = [inspect.signature(method).parameters for method in (ours, theirs)]
        assert list(parameters[0]) == list(parameters[1])
        assert [p.default for p in parameters[0].values()] == [
            p.default for p in parameters[1].values()
        ]


def test_it_speaks_and_a_connection_serves_twice(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        for _ in range(2):
            heard = await say(speaker, "Hello, ", "world!")
            assert (heard.pcm, heard.finals, heard.failure) == (PCM, 1, None)
        assert host.asked == 1
        assert host.lines[0].text == "Hello, world!" * 2

    run(body)


def test_synthesize_speaks(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        async with speaker.synthesize("Hello, world!") as stream:
            assert bytes((await stream.collect()).data)[: len(PCM)] == PCM

    run(body)


# 1. audio.done counts from the moment text.done is submitted


def test_an_audio_done_before_the_send_returned_ends_the_utterance(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = Connection.send

    async def slow(self: Connection, frame: dict[str, str]) -> None:
        await send(self, frame)
        if frame["type"] == "text.done":
            await asyncio.Event().wait()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        monkeypatch.setattr(Connection, "send", slow)
        assert (await say(speaker, "Hello")).pcm == PCM
        # its connection still has the send on it: the next utterance takes another
        assert (await say(speaker, "Hello")).finals == 1
        assert host.asked == 2

    run(body)


# 2. the receive deadline


@pytest.mark.parametrize("silence", ["quiet", "noisy"])
def test_no_progress_is_an_error(run: Run, monkeypatch: pytest.MonkeyPatch, silence: str) -> None:
    async def second(line: Line) -> None:
        await line.answer()
        await line.hear("text.delta")
        while silence == "noisy":  # neither is progress
            await line.send(type="session.updated")
            await line.ws.ping()
            await asyncio.sleep(0.002)
        await line.fall_silent()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, "Hello")
        monkeypatch.setattr(patched, "PATIENCE_SECONDS", 0.02)
        heard = await say(speaker, "Hello", timeout=0.02)
        assert isinstance(heard.failure, APITimeoutError)
        assert heard.failure.retryable

    run(body, second)


def test_a_peer_that_does_not_read_is_left(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def deaf(line: Line) -> None:
        await line.answer()
        await asyncio.Event().wait()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, "Hello")
        (connection,) = speaker._connections._idle
        assert connection._transport is not None
        socket = connection._transport.get_extra_info("socket")
        socket.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096)
        monkeypatch.setattr(patched, "PATIENCE_SECONDS", 0.05)
        monkeypatch.setattr("machines.plugins.xai_tts.connection.CLOSE_SECONDS", 0.02)
        heard = await say(speaker, "a" * 1_000_000, timeout=0.05)
        assert isinstance(heard.failure, APITimeoutError)
        assert connection._transport.get_write_buffer_size() > 0  # the peer did not take it all
        await speaker.aclose()
        await asyncio.sleep(0)
        assert socket.fileno() == -1  # and is not waited for

    run(body, deaf)


def test_a_pause_between_words_is_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, "Hello")
        (connection,) = speaker._connections._idle
        monkeypatch.setattr(patched, "PATIENCE_SECONDS", 0.0)
        async with speaker.stream(conn_options=Options(max_retry=0, timeout=0.0)) as stream:
            stream.push_text("One two")
            await asyncio.sleep(0.02)
            assert isinstance(connection.listener, Utterance)
            connection.listener._patience = 10.0  # no patience is needed so far
            stream.push_text(" three")
            stream.end_input()
            assert (await listen(stream)).failure is None
        assert host.lines[0].text == "HelloOne two three"

    run(body)


# 3. a refused handshake


@pytest.mark.parametrize(
    ("status", "again"),
    [(400, False), (401, False), (403, False), (404, False), (408, True), (429, True), (503, True)],
)
def test_a_refusal_keeps_its_status(run: Run, status: int, again: bool) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        reachable: list[BaseException] = []
        speaker.on("error", lambda event: reachable.extend(chain(event.error)))
        failure = (await say(speaker, "Hello", retries=2)).failure
        assert isinstance(failure, APIStatusError)
        assert (failure.status_code, failure.retryable) == (status, again)
        assert host.asked == (3 if again else 1)
        for error in reachable:
            assert isinstance(error, APIError)
            assert KEY not in repr(error) + repr(vars(error))

    run(body, status)


def test_no_connection_is_an_error_that_is_retried(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await host.session.close()
        failure = (await say(speaker, "Hello")).failure
        assert isinstance(failure, APIConnectionError)
        assert failure.retryable
        assert not any(isinstance(error, RuntimeError) for error in chain(failure))

    run(body)


# 4. words


@pytest.mark.parametrize(
    "pushes",
    [
        ("Hello, world!",),
        ("Hel", "lo, wor", "ld!"),
        ("Hello ", "again and ", "again"),
        ("one\ntwo\n\nthree",),
        ("你好，世界。", "再见"),  # noqa: RUF001 - the comma of that script
        ("a" * 40_000,),
    ],
)
def test_words_arrive_with_the_space_between_them(run: Run, pushes: tuple[str, ...]) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        assert (await say(speaker, *pushes)).failure is None
        assert host.lines[0].text == "".join(pushes)
        assert all(len(frame.get("delta", "")) <= 15_000 for frame in host.lines[0].frames)

    run(body)


def test_white_space_around_words_is_not_sent_alone(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        assert (await say(speaker, " ", "\n", "Hello ", "  ")).failure is None
        assert host.lines[0].text == " \nHello"
        assert host.lines[0].types == ["text.delta", "text.done"]

    run(body)


def test_white_space_alone_is_a_clean_end(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        assert (await say(speaker, " ", "\n")).failure is None
        assert (await say(speaker)).failure is None
        assert host.asked == 0

    run(body)


def test_a_tokenizer_of_the_callers_own_is_left_alone(run: Run) -> None:
    async def body(speaker: patched.TTS, host: Vendor) -> None:
        await say(speaker, "Hello, world!")
        assert host.lines[0].text == "Helloworld"

    run(body, tokenizer=tokenize.basic.WordTokenizer())


# 5. malformed frames


@pytest.mark.parametrize(
    "frame",
    [
        '{"type": "audio',
        "[1]",
        "7",
        '{"note": "x"}',
        '{"type": ["x"]}',
        '{"type": "audio.delta"}',
        "[" * 100_000,
        b"\x00\xff",
    ],
)
def test_a_malformed_frame_is_skipped(run: Run, frame: str | bytes) -> None:
    async def odd(line: Line) -> None:
        await line.hear("text.done")
        await (line.ws.send_str(frame) if isinstance(frame, str) else line.ws.send_bytes(frame))
        await line.speak()
        await line.send(type="audio.done")
        await line.serve()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        for _ in range(2):
            assert (await say(speaker, "Hello")).pcm == PCM
        assert host.asked == 1

    run(body, odd)


@pytest.mark.parametrize("delta", ["*not base64*", "AAA", "AA AA", "é", 7, ["AAAA"]])
def test_damaged_audio_fails_the_attempt(run: Run, delta: object) -> None:
    async def damaged(line: Line) -> None:
        await line.hear("text.done")
        await line.send(type="audio.delta", delta=delta)
        await line.fall_silent()

    async def body(speaker: patched.TTS, host: Vendor) -> None:
        failure = (await say(speaker, "Hello")).failure
        assert isinstance(failure, APIError)
        assert failure.retryable
        assert (await say(speaker, "Hello", retries=1)).pcm == PCM

    run(body, damaged, damaged, Line.serve)
