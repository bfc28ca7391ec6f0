"""The proposed fix of OpenAI Realtime: what it changes in the released plugin, and breaks."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from livekit.agents import llm
from livekit.plugins import openai
from livekit.plugins.openai import realtime

from machines.plugins.openai_realtime import proposed
from tests.plugins.openai_realtime_vendor import Call, Line, Vendor, run, until

#: Releases from 1.7 on remember what timed out, and cancel it by its id.
REMEMBERS = not openai.__version__.startswith("1.6.")


def hurry() -> None:
    """Have the ten seconds of the released `generate_reply` pass in a moment."""
    loop: Any = asyncio.get_running_loop()
    call_later = loop.call_later

    def sooner(delay: float, *given: Any, **more: Any) -> Any:
        return call_later(0.05 if delay == 10.0 else delay, *given, **more)

    loop.call_later = sooner


async def wait_in_vain(call: Call) -> None:
    hurry()
    with pytest.raises(llm.RealtimeError, match="timed out"):
        await call.session.generate_reply()


def forgive(host: Vendor) -> None:
    """Expect cancels that name no response, and nothing else."""
    assert set(host.breaches) == {"a cancel of None, which nobody knows"}
    host.breaches.clear()


def test_nothing_else_differs() -> None:
    changed = {name for name in vars(proposed.RealtimeModel) if not name.startswith("__")}
    assert changed - {"_abc_impl"} == {"session"}
    changed = {name for name in vars(proposed.RealtimeSession) if not name.startswith("__")}
    assert changed - {"_abc_impl"} == {
        "_cancel",
        "_handle_response_created",
        "_holds_back",
        "_on_done",
        "emit",
        "generate_reply",
    }
    assert proposed.RealtimeModel.__init__ is realtime.RealtimeModel.__init__


def test_the_late_reply_is_heard_all_the_same() -> None:
    async def create_late(line: Line) -> None:
        create = await line.hear("response.create")
        await line.hear("response.cancel")  # nothing is created yet that it could hit
        await line.answer("late", create, "never mind")
        await line.answer("after", None, "later")
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        await wait_in_vain(call)
        await call.over("after")
        assert ("late" in call.heard) is not REMEMBERS
        if not REMEMBERS:
            assert (call.heard["late"].asked, call.texts["late"]) == (False, "never mind")
        forgive(host)

    run(body, create_late, kind=proposed.RealtimeModel)


def test_a_reply_that_times_out_cancels_whoever_speaks() -> None:
    async def speak(line: Line) -> None:
        await line.hear("response.create")
        await line.create("vad")
        await line.begin("vad")
        await line.say("vad", "as I was ")
        cancel = await line.hear("response.cancel")
        await line.end("vad", "cancelled" if "response_id" not in cancel else "completed")
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        await wait_in_vain(call)
        await call.over("vad")
        assert call.texts == {"vad": "as I was "}
        forgive(host)

    run(body, speak, kind=proposed.RealtimeModel)


def test_a_reply_that_is_given_up_as_it_arrives_is_held_back() -> None:
    """The one way to the branch that was meant for timeouts."""

    async def body(call: Call, host: Vendor) -> None:
        future = call.session.generate_reply()

        def give_up(event: dict[str, object]) -> None:
            if event["type"] == "response.created":
                future.cancel()

        call.session.on("openai_server_event_received", give_up)
        await until(lambda: host.lines != [] and len(host.lines[0].cancelled) == 2)
        assert (host.lines[0].cancelled, call.heard) == (["", ""], {})
        forgive(host)

    run(body, kind=proposed.RealtimeModel)


def test_a_reply_in_time_is_heard() -> None:
    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        assert (await call.over("r1")).text == "good day"
        assert host.lines[0].cancelled == []

    run(body, kind=proposed.RealtimeModel)
