"""The corrected OpenAI Realtime against a real socket: connections that fail."""

from __future__ import annotations

import asyncio
import contextlib
import traceback
from typing import Any

import aiohttp
import pytest
from livekit import rtc
from livekit.agents import APIStatusError, llm

from tests.plugins.openai_realtime_vendor import KEY, Call, Line, Script, Vendor, run, until

SECOND = rtc.AudioFrame(bytes(48000), 24000, 1, 24000)


async def drop_pending(line: Line) -> None:
    await line.hear("response.create")
    await line.reset()


def test_a_reply_fails_with_the_connection_that_it_was_written_to() -> None:
    async def body(call: Call, host: Vendor) -> None:
        with pytest.raises(llm.RealtimeError, match="connection ended"):
            await call.session.generate_reply()
        await until(lambda: call.reconnected == 1)
        await call.session.generate_reply()
        await call.over("r2")
        assert (call.told, host.dialled) == ([True], 2)

    run(body, drop_pending, Line.serve)


def test_a_reply_that_was_not_written_is_asked_for_on_the_next_connection() -> None:
    async def body(call: Call, host: Vendor) -> None:
        event = await call.session.generate_reply()
        assert event.user_initiated
        assert (await call.over("r1")).text == "good day"
        assert (call.told, host.dialled) == ([True], 2)

    run(body, 503, Line.serve)


@pytest.mark.parametrize("way", ["give up", "interrupt", "time out"])
def test_a_reply_that_is_over_before_it_is_written_is_never_asked_for(way: str) -> None:
    async def body(call: Call, host: Vendor) -> None:
        future = call.session.generate_reply()
        if way == "give up":
            future.cancel()
        elif way == "interrupt":
            call.session.interrupt()
        await asyncio.wait({future})
        assert future.cancelled() or isinstance(future.exception(), llm.RealtimeError)
        call.session.clear_audio()  # waits in the same queue, behind the reply
        await until(lambda: any(line.of("input_audio_buffer.clear") for line in host.lines))
        assert host.asked_for == []
        assert call.heard == {}

    async def listen(line: Line) -> None:
        await line.listen()

    run(body, 503, listen, reply=0.01)


async def stop_speaking(line: Line) -> None:
    create = await line.hear("response.create")
    await line.create("r1", create)
    await line.begin("r1")
    await line.say("r1", "once ")
    await line.host.sign.wait()


async def reset(line: Line) -> None:
    await stop_speaking(line)
    await line.reset()


async def leave(line: Line) -> None:
    await stop_speaking(line)
    await line.ws.close(code=1011)


async def fall_dead(line: Line) -> None:
    await stop_speaking(line)
    await line.deafen()


@pytest.mark.parametrize("end", [reset, leave, fall_dead])
def test_a_generation_ends_with_its_connection(end: Script) -> None:
    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        await until(lambda: call.texts == {"r1": "once "})
        host.sign.set()
        await call.over("r1")
        assert call.reconnected == 0  # it does not wait for the next one
        assert not call.session.has_active_generation
        await until(lambda: call.reconnected == 1)
        await call.session.generate_reply()
        await call.over("r2")
        assert call.texts == {"r1": "once ", "r2": "good day"}
        assert (call.told, host.dialled) == ([True], 2)

    run(body, end, Line.serve, heartbeat=0.2 if end is fall_dead else 10.0)


@pytest.mark.parametrize(
    "frame",
    [
        '{"type": "resp',
        "[]",
        '"text"',
        "{}",
        '{"type": 7}',
        '{"type": "response.output_audio.delta"}',
    ],
)
def test_a_damaged_frame_is_skipped(frame: str) -> None:
    async def damage(line: Line) -> None:
        await line.ws.send_str(frame)
        await line.ws.send_bytes(b"\0")
        await line.serve()

    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        await call.over("r1")
        assert (call.told, host.dialled) == ([], 1)

    run(body, damage)


def test_a_frame_that_the_session_cannot_take_costs_one_connection() -> None:
    async def damage(line: Line) -> None:
        create = await line.hear("response.create")
        await line.create("r1", create)
        await line.begin("r1")
        at = {"response_id": "r1", "item_id": "r1"}
        await line.send("response.output_audio.delta", **at)  # without the audio
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        await call.over("r1")
        await call.session.generate_reply()
        await call.over("r2")
        assert (call.told, host.dialled) == ([True], 2)

    run(body, damage, Line.serve)


async def leave_at_once(line: Line) -> None:
    await line.hear("session.update")
    await line.ws.close()


@pytest.mark.parametrize("scripts", [(leave_at_once,), (leave_at_once, 503, leave_at_once), (503,)])
def test_retries_are_bounded(scripts: tuple[Script | int, ...]) -> None:
    async def body(call: Call, host: Vendor) -> None:
        future = call.session.generate_reply()
        await asyncio.wait({future})
        assert isinstance(future.exception(), llm.RealtimeError)
        await until(lambda: False in call.told)
        assert call.told == [True] * (len(call.told) - 1) + [False]
        assert host.dialled == len(call.told) <= 4
        with pytest.raises(llm.RealtimeError, match="closed"):
            await call.session.generate_reply()
        with pytest.raises(llm.RealtimeError, match="closed"):
            await call.session.update_chat_ctx(llm.ChatContext.empty())

    run(body, *scripts)


def test_a_generation_ends_with_the_session() -> None:
    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        await until(lambda: call.texts == {"r1": "once "})
        host.sign.set()
        await call.over("r1")
        await until(lambda: call.told == [False])

    run(body, reset, retries=0)


@pytest.mark.parametrize("way", ["error", "failed"])
@pytest.mark.parametrize("where", ["code", "type"])
def test_an_error_that_is_final_ends_the_session(way: str, where: str) -> None:
    async def refuse(line: Line) -> None:
        create = await line.hear("response.create")
        error = {"type": "some", "code": "some", "message": "no", where: "insufficient_quota"}
        if way == "error":
            await line.send("error", error={**error, "event_id": create["event_id"]})
        else:
            await line.create("r1", create)
            await line.done("r1", "failed", status_details={"type": "failed", "error": error})
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        future = call.session.generate_reply()
        await asyncio.wait({future})
        assert (future.exception() is None) is (way == "failed")
        await until(lambda: call.told != [])
        with pytest.raises(llm.RealtimeError, match="closed"):
            await call.session.generate_reply()
        await asyncio.sleep(0.05)
        assert (call.told, host.dialled) == ([False], 1)

    run(body, refuse)


def test_progress_gives_the_budget_back() -> None:
    async def answer_once(line: Line) -> None:
        create = await line.hear("response.create")
        await line.answer(f"r{len(line.host.asked_for)}", create, "well")
        await line.ws.close()

    async def body(call: Call, host: Vendor) -> None:
        for number in range(1, 5):
            await call.session.generate_reply()
            await call.over(f"r{number}")
            await until(lambda number=number: call.reconnected == number)  # type: ignore[misc]
        assert call.told == [True] * 4

    run(body, answer_once, retries=1)


def test_a_connection_that_lasted_gives_the_budget_back() -> None:
    async def last(line: Line) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.06):
                await line.listen()
        await line.ws.close()

    async def body(call: Call, host: Vendor) -> None:
        await until(lambda: call.reconnected == 3)
        assert False not in call.told

    run(body, last, retries=1, heartbeat=0.02)


@pytest.mark.parametrize(("status", "dialled"), [(401, 1), (403, 1), (429, 3), (500, 3)])
def test_a_refusal_keeps_its_status_and_the_key(status: int, dialled: int) -> None:
    async def body(call: Call, host: Vendor) -> None:
        await until(lambda: False in call.told)
        assert host.dialled == dialled
        error: BaseException | None = call.errors[-1]
        assert isinstance(error, APIStatusError)
        assert error.status_code == status
        while error is not None:
            assert not isinstance(error, aiohttp.ClientError)
            assert KEY not in "".join(traceback.format_exception(error)) + repr(vars(error))
            error = error.__cause__ or error.__context__

    run(body, status)


def test_a_peer_that_does_not_read_is_left() -> None:
    async def deafen(line: Line) -> None:
        await line.deafen()

    async def body(call: Call, host: Vendor) -> None:
        await until(lambda: host.lines != [])
        for _ in range(100):
            call.session.push_audio(SECOND)
        await until(lambda: call.reconnected == 1)
        assert call.told == [True]

    run(body, deafen, Line.listen, patience=0.3, heartbeat=60.0)


def test_what_waits_to_be_written_is_not_lost_with_the_connection() -> None:
    async def body(call: Call, host: Vendor) -> None:
        await until(lambda: host.lines != [])
        for _ in range(100):
            call.session.push_audio(SECOND)
        future = call.session.generate_reply()
        event = await future
        assert event.response_id == "r1"

    async def deafen(line: Line) -> None:
        await line.deafen()

    run(body, deafen, Line.serve, patience=0.3, heartbeat=60.0)


def test_a_cancel_that_was_not_written_is_forgotten_with_the_connection() -> None:
    async def speak_deaf(line: Line) -> None:
        await stop_speaking(line)
        await line.deafen()

    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        await until(lambda: call.texts == {"r1": "once "})
        host.sign.set()
        for _ in range(100):
            call.session.push_audio(SECOND)
        call.session.interrupt()
        await call.session.generate_reply()
        assert (await call.over("r2")).text == "good day"
        assert host.lines[1].cancelled == []

    run(body, speak_deaf, Line.serve, patience=0.3, heartbeat=60.0)


def test_a_connection_that_cannot_be_set_up_is_not_left_open() -> None:
    async def body(call: Call, host: Vendor) -> None:
        session: Any = call.session
        kept: list[Any] = []

        def fail() -> None:
            kept.append(session._connection)
            raise ValueError("no")

        session._create_session_update_event = fail
        await until(lambda: call.told == [True, False])
        await until(session._main_atask.done)
        assert kept[0]._line.is_closing()

    run(body, leave_at_once, Line.listen)
