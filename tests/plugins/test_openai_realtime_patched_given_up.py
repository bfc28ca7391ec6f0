"""The corrected OpenAI Realtime against a real socket: replies given up or interrupted."""

from __future__ import annotations

import asyncio
import logging

import pytest
from livekit.agents import llm

from tests.plugins.openai_realtime_vendor import Call, Line, Vendor, run, until
from tests.plugins.test_openai_realtime_patched import AFTER, answered


async def create_late(line: Line) -> None:
    """Begin the reply only when its caller was told that it timed out, and serve the next one."""
    create = await line.hear("response.create")
    await line.host.sign.wait()
    await line.create("late", create)
    await line.begin("late")
    await line.say("late", "never mind")
    await line.hear("response.cancel")
    await line.say("late", "at all")
    await line.end("late", "cancelled")
    await line.serve()


def test_a_reply_that_comes_after_its_deadline_is_never_heard(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def body(call: Call, host: Vendor) -> None:
        with pytest.raises(llm.RealtimeError, match="timed out"):
            await call.session.generate_reply()
        host.sign.set()
        await until(lambda: host.lines[0].cancelled == ["late"])
        await call.session.generate_reply()
        await call.over("r2")
        assert call.texts == {"r2": "good day"}
        assert call.items == ["r2"]
        assert host.lines[0].cancelled == ["late"]

    with caplog.at_level(logging.ERROR):
        run(body, create_late, reply=0.05)
    assert caplog.records == []


@pytest.mark.parametrize("way", ["give up", "interrupt"])
def test_a_reply_that_was_given_up_harms_no_other(way: str) -> None:
    async def cross(line: Line) -> None:
        await line.hear("session.update")
        await line.create("vad")
        await line.begin("vad")
        await line.say("vad", "I was ")
        create = await line.hear("response.create")
        await line.host.sign.wait()
        await line.say("vad", "saying")
        await line.end("vad", "cancelled" if way == "interrupt" else "completed")
        await line.create("late", create)
        await line.begin("late")
        await line.say("late", "never mind")
        await line.end("late")
        await answered(line)

    async def body(call: Call, host: Vendor) -> None:
        await until(lambda: call.texts == {"vad": "I was "})
        future = call.session.generate_reply()
        await until(lambda: len(host.asked_for) == 1)
        if way == "interrupt":
            call.session.interrupt()
            with pytest.raises(llm.RealtimeError, match="interrupted"):
                await future
        else:
            future.cancel()
        host.sign.set()
        await call.over(AFTER)
        heard = "I was " if way == "interrupt" else "I was saying"
        assert call.texts == {"vad": heard, AFTER: "later"}
        await until(lambda: "late" in host.lines[0].cancelled)
        cancelled = ["vad", "late"] if way == "interrupt" else ["late"]
        assert host.lines[0].cancelled == cancelled

    run(body, cross)


def test_a_reply_that_is_given_up_as_it_arrives_is_not_heard() -> None:
    async def body(call: Call, host: Vendor) -> None:
        future = call.session.generate_reply()

        def give_up(event: dict[str, object]) -> None:
            if event["type"] == "response.created":
                future.cancel()

        call.session.on("openai_server_event_received", give_up)
        await until(lambda: host.lines != [] and host.lines[0].cancelled == ["r1"])
        await asyncio.sleep(0.01)
        assert call.heard == {}

    run(body)


async def speak_on(line: Line) -> None:
    """Speak, and go on speaking when interrupted."""
    create = await line.hear("response.create")
    await line.create("r1", create)
    await line.begin("r1")
    await line.say("r1", "once upon ")
    await line.hear("response.cancel")
    await line.say("r1", "a time")
    await line.begin("r1")
    await line.end("r1", "cancelled")
    await answered(line)


def test_an_interruption_ends_the_generation_at_once(caplog: pytest.LogCaptureFixture) -> None:
    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        await until(lambda: call.texts == {"r1": "once upon "})
        call.session.interrupt()
        call.session.interrupt()
        assert not call.session.has_active_generation
        await asyncio.sleep(0)
        await call.over("r1")
        await call.over(AFTER)
        call.session.interrupt()  # nothing is to be interrupted
        assert call.texts == {"r1": "once upon ", AFTER: "later"}
        assert host.lines[0].cancelled == ["r1"]
        assert call.usage == ["r1", AFTER]
        assert call.told == []

    with caplog.at_level(logging.ERROR):
        run(body, speak_on)
    assert caplog.records == []


def test_what_was_not_read_is_dropped_by_an_interruption() -> None:
    async def body(call: Call, host: Vendor) -> None:
        event = await call.session.generate_reply()
        await until(lambda: call.usage == ["r1"] or call.texts == {"r1": "once upon "})
        generation = call.session._current_generation
        assert generation is not None
        generation.messages["r1"].text_ch.send_nowait("unread")  # type: ignore[union-attr]
        call.session.interrupt()
        assert [message async for message in event.message_stream] == []
        assert (await call.over("r1")).text == "once upon "

    run(body, speak_on)


def test_an_answer_to_a_cancel_is_no_news() -> None:
    async def fail(line: Line) -> None:
        create = await line.hear("response.create")
        await line.create("r1", create)
        cancel = await line.hear("response.cancel")
        await line.done("r1")
        await line.reject(cancel["event_id"], "response_cancel_not_active", "Nothing is active")
        await answered(line)

    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        call.session.interrupt()
        await call.over(AFTER)
        assert call.told == []

    run(body, fail)


def test_an_interrupted_response_that_is_incomplete_tells_nobody() -> None:
    async def stop(line: Line) -> None:
        create = await line.hear("response.create")
        await line.create("r1", create)
        await line.hear("response.cancel")
        await line.done("r1", "incomplete")
        await answered(line)

    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        call.session.interrupt()
        await call.over(AFTER)
        assert call.told == []

    run(body, stop)
