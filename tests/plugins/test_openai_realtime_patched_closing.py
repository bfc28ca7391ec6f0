"""The corrected OpenAI Realtime against a real socket: connections that age, and the end."""

from __future__ import annotations

import asyncio
import logging

import pytest
from livekit.agents import llm

from tests.plugins.openai_realtime_vendor import Call, Line, Vendor, run, until
from tests.plugins.test_openai_realtime_patched_connections import SECOND, reset, stop_speaking


async def grow_old(line: Line) -> None:
    """Speak past the age at which the connection is to be left, then end."""
    create = await line.hear("response.create")
    await line.create("r1", create)
    await line.begin("r1")
    await line.say("r1", "once ")
    await asyncio.sleep(0.1)
    await line.say("r1", "upon a time")
    await line.end("r1", "failed")
    await line.listen()


def test_a_rotation_waits_for_who_is_speaking_and_is_no_error() -> None:
    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        assert (await call.over("r1")).text == "once upon a time"
        await until(lambda: call.reconnected == 1)
        await call.session.generate_reply()
        assert call.told == [True]  # the failed response, not the rotation
        assert host.lines[0].ws.close_code is not None

    run(body, grow_old, Line.serve, rotation=0.03)


def test_a_rotation_waits_for_what_is_pending() -> None:
    async def take_long(line: Line) -> None:
        create = await line.hear("response.create")
        await asyncio.sleep(0.1)
        await line.answer("r1", create, "well")
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        assert (await call.over("r1")).text == "well"
        await until(lambda: call.reconnected == 1)

    run(body, take_long, Line.serve, rotation=0.03)


def test_a_rotation_does_not_wait_for_a_response_that_was_interrupted() -> None:
    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        await until(lambda: call.texts == {"r1": "once "})
        await asyncio.sleep(0.05)
        assert call.reconnected == 0
        call.session.interrupt()
        await until(lambda: call.reconnected == 1)

    run(body, stop_speaking, Line.serve, rotation=0.03)


def test_a_rotation_that_waits_sees_the_end_of_the_connection() -> None:
    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        await until(lambda: call.texts == {"r1": "once "})
        await asyncio.sleep(0.05)
        host.sign.set()
        await call.over("r1")
        await until(lambda: call.reconnected == 1)
        assert call.told == [True]

    run(body, reset, Line.serve, rotation=0.03)


def test_closing_answers_everybody_and_tells_no_error() -> None:
    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        await until(lambda: call.texts == {"r1": "once "})
        future = call.session.generate_reply()
        closing = asyncio.ensure_future(call.session.aclose())
        with pytest.raises(llm.RealtimeError, match="closed"):
            await future
        await call.over("r1")
        await closing
        await call.session.aclose()
        with pytest.raises(llm.RealtimeError, match="closed"):
            await call.session.generate_reply()
        assert call.told == []
        host.sign.set()
        await host.lines[0].over.wait()
        assert host.asked_for == host.asked_for[:1]

    run(body, stop_speaking)


def test_what_trails_in_after_the_end_is_ignored(caplog: pytest.LogCaptureFixture) -> None:
    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        call.session._closing = True
        call.session._hear(None)  # type: ignore[attr-defined]
        host.sign.set()
        await asyncio.sleep(0.05)
        assert call.texts == {"r1": ""}

    async def trail(line: Line) -> None:
        create = await line.hear("response.create")
        await line.create("r1", create)
        await line.host.sign.wait()
        await line.begin("r1")
        await line.say("r1", "boo")
        await line.end("r1")
        await line.create("vad")
        await line.listen()

    with caplog.at_level(logging.ERROR):
        run(body, trail)
    assert caplog.records == []


def test_closing_waits_for_no_handshake() -> None:
    async def body(call: Call, host: Vendor) -> None:
        await until(lambda: host.dialled == 1)
        await asyncio.wait_for(call.session.aclose(), 1.0)

    run(body, 0)


def test_closing_waits_for_no_peer_that_does_not_read() -> None:
    async def deafen(line: Line) -> None:
        await line.deafen()

    async def body(call: Call, host: Vendor) -> None:
        await until(lambda: host.lines != [])
        for _ in range(100):
            call.session.push_audio(SECOND)
        await asyncio.sleep(0.05)
        await asyncio.wait_for(call.session.aclose(), 1.0)
        assert call.told == []

    run(body, deafen, goodbye=0.1, heartbeat=60.0)
