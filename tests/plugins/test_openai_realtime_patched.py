"""The corrected OpenAI Realtime against a real socket: who hears what, and who is told."""

from __future__ import annotations

import asyncio
import logging

import pytest
from livekit.agents import llm
from livekit.plugins.openai import realtime

from machines.plugins.openai_realtime import patched
from tests.plugins.openai_realtime_vendor import KEY, PCM, Call, Line, Vendor, run, until

AFTER = "after"  # a response of the vendor's own: all that came before it was handled


async def answered(line: Line) -> None:
    """Say one more thing by which the test knows that what came before was handled."""
    await line.answer(AFTER, None, "later")
    await line.listen()


def test_a_reply_is_heard_whole_and_once() -> None:
    async def body(call: Call, host: Vendor) -> None:
        for number in (1, 2):
            event = await call.session.generate_reply()
            assert (event.user_initiated, event.response_id) == (True, f"r{number}")
            heard = await call.over(f"r{number}")
            assert (heard.asked, heard.text, heard.pcm) == (True, "good day", 2 * PCM)
            assert set(heard.modalities) == {"text", "audio"}
        assert call.usage == call.items == ["r1", "r2"]
        assert host.lines[0].cancelled == []
        assert (call.told, call.reconnected) == ([], 0)
        assert not call.session.has_active_generation

    run(body)


def test_a_reply_of_the_vendors_own_is_heard() -> None:
    async def speak(line: Line) -> None:
        await line.hear("session.update")
        await line.answer("vad", None, "yes?")
        await line.serve()

    async def body(call: Call, host: Vendor) -> None:
        heard = await call.over("vad")
        assert (heard.asked, heard.text) == (False, "yes?")
        await call.session.generate_reply()

    run(body, speak)


def test_events_of_another_response_are_ignored(caplog: pytest.LogCaptureFixture) -> None:
    async def mix(line: Line) -> None:
        create = await line.hear("response.create")
        await line.begin("unborn")
        await line.say("unborn", "boo")
        await line.end("unborn", "cancelled")
        await line.create("r1", create)
        await line.begin("r1")
        await line.say("r1", "one ")
        await line.begin("unborn")
        await line.say("unborn", "boo")
        await line.end("unborn", "cancelled")
        await line.say("r1", "two")
        await line.end("r1")
        await line.say("r1", "boo")
        await line.end("r1")
        await answered(line)

    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        await call.over(AFTER)
        assert call.texts == {"r1": "one two", AFTER: "later"}
        assert call.usage == ["r1", AFTER]
        assert call.items == ["r1", AFTER]

    with caplog.at_level(logging.ERROR):
        run(body, mix)
    assert caplog.records == []


def test_a_response_that_is_superseded_ends() -> None:
    async def supersede(line: Line) -> None:
        await line.hear("session.update")
        await line.create("first")
        await line.begin("first")
        await line.say("first", "so ")
        await line.answer("second", None, "well")
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        await call.over("first")
        await call.over("second")
        assert call.texts == {"first": "so ", "second": "well"}

    run(body, supersede)


def test_a_reply_that_is_done_before_it_is_created_fails_at_once() -> None:
    async def skip(line: Line) -> None:
        create = await line.hear("response.create")
        asked = {"client_event_id": create["event_id"]}
        await line.done("r1", "cancelled", metadata=asked)
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        with pytest.raises(llm.RealtimeError, match="cancelled before it was created"):
            await call.session.generate_reply()

    run(body, skip)


def test_a_rejected_reply_fails_at_once_with_the_vendors_error() -> None:
    async def reject(line: Line) -> None:
        create = await line.hear("response.create")
        code = "conversation_already_has_active_response"
        await line.reject(create["event_id"], code, "one at a time")
        await line.serve()

    async def body(call: Call, host: Vendor) -> None:
        with pytest.raises(llm.RealtimeError, match="one at a time") as caught:
            await call.session.generate_reply()
        assert caught.value.code == "conversation_already_has_active_response"
        await call.session.generate_reply()
        assert call.told == [True]

    run(body, reject)


def test_an_error_of_nobodys_harms_no_reply() -> None:
    async def complain(line: Line) -> None:
        create = await line.hear("response.create")
        await line.reject(None, "server_error")
        await line.reject("session_update_1", "invalid_value")
        await line.answer("r1", create, "well")
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        assert (await call.over("r1")).text == "well"
        assert call.told == [True, True]

    run(body, complain)


@pytest.mark.parametrize(
    ("status", "details", "told"),
    [
        ("failed", {"type": "failed", "error": {"type": "server_error", "code": "oops"}}, [True]),
        ("failed", None, [True]),
        ("incomplete", {"type": "incomplete", "reason": "max_output_tokens"}, [True]),
        ("incomplete", None, [True]),
        ("cancelled", {"type": "cancelled", "reason": "turn_detected"}, []),
    ],
)
def test_a_response_that_does_not_complete_ends_and_says_why(
    status: str, details: dict[str, object] | None, told: list[bool]
) -> None:
    async def fail(line: Line) -> None:
        create = await line.hear("response.create")
        await line.create("r1", create)
        await line.begin("r1")
        await line.say("r1", "well, ")
        await line.done("r1", status, status_details=details)
        await line.serve()

    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        assert (await call.over("r1")).text == "well, "
        await until(lambda: call.told == told)
        await call.session.generate_reply()
        await call.over("r2")
        assert call.told == told
        assert host.dialled == 1

    run(body, fail)


def test_text_and_calls_of_functions_are_heard_too() -> None:
    call_item = {
        "id": "f1",
        "type": "function_call",
        "name": "dial",
        "call_id": "c1",
        "arguments": "{}",
        "status": "completed",
    }

    async def speak(line: Line) -> None:
        create = await line.hear("response.create")
        await line.create("r1", create)
        await line.begin("r1")
        at = {"response_id": "r1", "item_id": "r1", "output_index": 0, "content_index": 0}
        await line.send("response.output_text.delta", delta="in writing", **at)
        await line.send("response.output_text.done", text="in writing", **at)
        of_call = {"response_id": "r1", "output_index": 1}
        await line.send(
            "response.output_item.added", item={**call_item, "arguments": ""}, **of_call
        )
        await line.send("response.output_item.done", item=call_item, **of_call)
        await line.end("r1")
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        event = await call.session.generate_reply()
        assert [each.name async for each in event.function_stream] == ["dial"]
        assert (await call.over("r1")).text == "in writing"

    run(body, speak)


@pytest.mark.parametrize("modalities", [("text",), ("text", "audio")])
def test_what_is_written_is_told_as_text_alone(modalities: tuple[str, ...]) -> None:
    async def write(line: Line) -> None:
        configured = (await line.hear("session.update"))["session"]["output_modalities"]
        assert configured == ["audio" if "audio" in modalities else "text"]
        create = await line.hear("response.create")
        await line.create("r1", create)
        await line.begin("r1", in_text=True)
        await line.write("r1", "in ")
        await line.write("r1", "writing")
        await line.end("r1")
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        await call.session.generate_reply()
        heard = await call.over("r1")
        assert (heard.text, heard.pcm, heard.modalities) == ("in writing", b"", ["text"])

    run(body, write, modalities=modalities)


def test_replies_are_told_apart() -> None:
    async def shuffle(line: Line) -> None:
        first = await line.hear("response.create")
        second = await line.hear("response.create")
        await line.answer("second", second, "two")
        await line.answer("first", first, "one")
        await line.listen()

    async def body(call: Call, host: Vendor) -> None:
        futures = [call.session.generate_reply(), call.session.generate_reply()]
        assert call.session.has_active_generation
        events = await asyncio.gather(*futures)
        assert [event.response_id for event in events] == ["first", "second"]
        await call.over("first")
        assert call.texts == {"second": "two", "first": "one"}

    run(body, shuffle)


def test_it_is_a_drop_in_for_the_released_model() -> None:
    async def main() -> None:
        model = patched.RealtimeModel(api_key=KEY)
        assert isinstance(model, realtime.RealtimeModel)
        azure = patched.RealtimeModel.with_azure(
            azure_deployment="gpt-realtime", azure_endpoint="https://nowhere.invalid", api_key=KEY
        )
        assert type(azure) is patched.RealtimeModel
        assert azure.limits == model.limits
        session = model.session()
        assert isinstance(session, realtime.RealtimeSession)
        assert session in model._sessions
        await session.aclose()

    asyncio.run(main())
