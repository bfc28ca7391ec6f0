"""The corrected Soniox STT against a real socket: what fails, what is sent again, who is told."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import traceback

import aiohttp
import pytest
from livekit.agents import APIConnectionError, APIError, APIStatusError, APITimeoutError

from tests.plugins.soniox_stt_vendor import KEY, UNIT, Call, Line, Vendor, run, token, word


@pytest.mark.parametrize(
    ("code", "asked"),
    [(400, 1), (401, 1), (402, 1), (408, 3), (429, 3), (500, 3), (503, 3), ("503", 3), ("odd", 3)],
)
def test_an_error_frame_keeps_its_status_and_its_class(code: object, asked: int) -> None:
    async def refuse(line: Line) -> None:
        await line.hear()
        await line.fail(code)

    async def body(call: Call, host: Vendor) -> None:
        heard = await call.over()
        failure: BaseException | None = heard.failure
        assert isinstance(failure, APIError)
        assert not failure.retryable  # any more
        if asked > 1:  # the last of the retries is wrapped
            failure = failure.__cause__
        assert isinstance(failure, APIStatusError)
        assert failure.retryable is (asked > 1)
        assert failure.status_code == (500 if code == "odd" else int(str(code)))
        assert (host.asked, heard.told) == (asked, [True] * (asked - 1) + [False])

    run(body, refuse)


@pytest.mark.parametrize(("status", "asked"), [(401, 1), (429, 2), (503, 2)])
def test_a_refused_handshake_keeps_its_status_and_the_key(status: int, asked: int) -> None:
    async def body(call: Call, host: Vendor) -> None:
        heard = await call.over()
        assert heard.failure is not None
        assert host.asked == asked
        assert KEY not in "".join(traceback.format_exception(heard.failure))
        assert isinstance(heard.failure if asked == 1 else heard.failure.__cause__, APIStatusError)

    run(body, status, retries=1)


def test_a_handshake_has_a_deadline() -> None:
    async def body(call: Call, host: Vendor) -> None:
        heard = await call.over()
        assert isinstance(heard.failure, APITimeoutError)
        assert heard.told == [False]

    run(body, 0, retries=0, timeout=0.05)


async def restart(line: Line) -> None:
    """Hear three words, let two of them be final, and fail in the third."""
    await line.recognize(until=2)
    await line.hear_audio(3 * UNIT)
    await line.send(token(" w3", final=False, start_ms=200, end_ms=300))
    await line.fail(503, "Cannot continue request (code 4). Please restart the request.")


async def finish_early(line: Line) -> None:
    await line.recognize(until=2)
    await line.hear_audio(3 * UNIT)
    await line.finish()


async def leave(line: Line) -> None:
    await line.recognize(until=2)
    await line.hear_audio(3 * UNIT)
    await line.ws.close(code=1011)


async def break_off(line: Line) -> None:
    await line.recognize(until=2)
    await line.hear_audio(3 * UNIT)
    transport = line.ws._writer.transport if line.ws._writer is not None else None
    assert isinstance(transport, asyncio.Transport)
    transport.get_extra_info("socket").setsockopt(
        socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0"
    )
    transport.abort()


async def fall_dead(line: Line) -> None:
    await line.recognize(until=2)
    await line.hear_audio(3 * UNIT)
    await line.host.stopped.wait()  # reads no more: a ping is not answered


@pytest.mark.parametrize("end", [restart, finish_early, leave, break_off, fall_dead])
def test_nobody_goes_deaf_in_the_middle_of_a_call(end: object) -> None:
    async def body(call: Call, host: Vendor) -> None:
        call.push(1, 2, 3)
        await call.until("E")
        call.push(4, 0, 0, 5)
        heard = await call.rest()
        assert (heard.finals, heard.failure, heard.told) == (
            [" w1 w2", " w3 w4", " w5"],
            None,
            [True],
        )
        assert heard.spans == [(0, 200), (200, 400), (600, 700)]
        assert host.lines[1].words == [3, 4, 5]
        assert host.asked == 2

    beat = 0.6 if end is fall_dead else 10.0
    run(body, end, Line.serve, heartbeat=beat)  # type: ignore[arg-type]


def test_what_was_pushed_while_nobody_listened_is_sent() -> None:
    async def refuse(line: Line) -> None:
        await line.hear()
        await line.ws.close()

    async def body(call: Call, host: Vendor) -> None:
        for number in range(1, 6):
            call.push(number)
            await asyncio.sleep(0.01)
        heard = await call.rest()
        assert heard.finals == [" w1 w2 w3 w4 w5"]
        assert host.lines[-1].pcm == b"".join(map(word, range(1, 6)))

    run(body, refuse, 503, Line.serve)


def test_no_word_comes_twice_if_the_vendor_tells_no_times() -> None:
    async def vague(line: Line) -> None:
        await line.hear_audio(2 * UNIT)
        await line.send(token("both"))
        await line.ws.close()

    async def body(call: Call, host: Vendor) -> None:
        call.push(1, 2)
        await call.until("F")
        call.push(3)
        heard = await call.rest()
        assert heard.finals == ["both", " w3"]
        assert host.lines[1].words == [3]

    run(body, vague, Line.serve)


def test_only_the_last_audio_is_sent_again() -> None:
    async def forget(line: Line) -> None:
        await line.hear_audio(50 * UNIT)
        await line.ws.close()

    async def body(call: Call, host: Vendor) -> None:
        call.push(*range(1, 51))
        await (await host.line(1)).over.wait()
        heard = await call.rest()
        assert host.lines[1].words == list(range(41, 51))
        assert heard.spans == [(4000, 5000)]

    run(body, forget, Line.serve, replay=1.0)


@pytest.mark.parametrize("final", [False, True])
def test_retries_are_bounded_without_progress(final: bool) -> None:
    """A final token is progress, and five attempts are more than the budget of one retry."""

    async def fail(line: Line) -> None:
        if final and line.host.asked < 5:
            await line.recognize(until=1)
        elif final:
            await line.serve()
        else:
            await line.hear_audio(UNIT)
        await line.fail(503)

    async def body(call: Call, host: Vendor) -> None:
        call.push(1, 2, 3, 4, 5, 0)
        heard = await (call.rest() if final else call.over())
        assert host.asked == (5 if final else 2)
        assert (heard.failure is None) is final
        assert heard.finals == ([" w1", " w2", " w3", " w4", " w5"] if final else [])

    run(body, fail, retries=1)


def test_a_connection_that_lasted_gives_the_budget_back() -> None:
    async def last(line: Line) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.45):
                await line.fall_silent()  # its pings are answered
        await line.ws.close()

    async def body(call: Call, host: Vendor) -> None:
        await host.line(3)
        assert call.heard.failure is None

    run(body, last, retries=1, heartbeat=0.2)


def test_a_handshake_that_timed_out_is_no_progress() -> None:
    async def body(call: Call, host: Vendor) -> None:
        heard = await call.over()
        assert (host.asked, heard.told) == (3, [True, True, False])

    run(body, 0, timeout=0.2)


def test_a_close_after_the_end_is_not_finished() -> None:
    async def hang_up(line: Line) -> None:
        await line.recognize(until=1)
        await line.hear_text("")
        await line.ws.close()

    async def body(call: Call, host: Vendor) -> None:
        call.push(1, 2)
        heard = await call.rest()
        assert (heard.finals, heard.told, heard.failure) == ([" w1", " w2"], [True], None)
        assert host.lines[1].words == [2]

    run(body, hang_up, Line.serve)


def test_the_answer_to_the_end_has_a_deadline() -> None:
    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        heard = await call.rest()
        assert isinstance(heard.failure, APITimeoutError)
        assert "did not finish" in str(heard.failure)

    run(body, Line.fall_silent, retries=0, timeout=0.3, patience=0.3, goodbye=0.02)


def test_a_slow_answer_to_the_end_is_waited_for() -> None:
    async def slowly(line: Line) -> None:
        await line.hear_text("")
        for _ in range(8):
            await asyncio.sleep(0.06)
            await line.send(total_audio_proc_ms=100)
        await line.finish()

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        assert (await call.rest()).failure is None

    run(body, slowly, retries=0, timeout=0.3, patience=0.3, goodbye=0.02)


def test_an_answer_before_the_end_is_written_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """An await may suspend, and the answer be read before the write has returned."""
    send = aiohttp.ClientWebSocketResponse.send_str

    async def slowly(ws: aiohttp.ClientWebSocketResponse, data: str) -> None:
        await send(ws, data)
        if not data:
            await asyncio.sleep(0.05)

    monkeypatch.setattr(aiohttp.ClientWebSocketResponse, "send_str", slowly)

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        heard = await call.rest()
        assert (heard.finals, heard.failure, heard.told) == ([" w1"], None, [])

    run(body)


def test_a_peer_that_does_not_read_is_left() -> None:
    async def stop(line: Line) -> None:
        await line.hear()
        await line.host.stopped.wait()

    async def body(call: Call, host: Vendor) -> None:
        line = await host.line(1)
        for number in range(1, 100):
            call.push_pcm(word(number) * 100)
        await host.line(2)
        heard = await call.rest()
        assert heard.failure is None
        assert host.lines[1].words[:100] == [1] * 100
        assert len(host.lines[1].words) == 9900
        assert line is host.lines[0]

    run(body, stop, drain, replay=100.0, patience=0.4, timeout=0.4, goodbye=0.05, chunk=5.0)


async def drain(line: Line) -> None:
    await line.hear_text("")
    await line.finish()


def test_too_much_that_waits_is_dropped_and_told() -> None:
    async def stop(line: Line) -> None:
        await line.hear()
        await line.host.stopped.wait()

    async def body(call: Call, host: Vendor) -> None:
        await host.line(1)
        call.push_pcm(bytes(200 * UNIT) + word(7))
        heard = await call.rest()
        assert (heard.told, heard.failure) == ([True], None)
        assert len(host.lines[1].pcm) == 10 * UNIT
        assert heard.spans == []

    run(body, stop, drain, backlog=10.0, replay=1.0, goodbye=0.02)


def test_the_reason_is_read_though_the_line_broke_while_writing() -> None:
    async def refuse(line: Line) -> None:
        await line.hear()
        await line.fail(402, "no credit")

    async def body(call: Call, host: Vendor) -> None:
        with contextlib.suppress(RuntimeError):  # the stream is over
            for _ in range(500):
                call.push_pcm(word(1) * 20)
                await asyncio.sleep(0)
        heard = await call.over()
        assert isinstance(heard.failure, APIStatusError)
        assert heard.failure.status_code == 402

    run(body, refuse)


def test_a_lost_vendor_is_told_as_such() -> None:
    async def body(call: Call, host: Vendor) -> None:
        heard = await call.over()
        assert isinstance(heard.failure, APIConnectionError)
        assert "code" in str(heard.failure)

    async def leave_at_once(line: Line) -> None:
        await line.ws.close()

    run(body, leave_at_once, retries=0)
