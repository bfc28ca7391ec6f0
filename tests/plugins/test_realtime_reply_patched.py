"""The corrected agent session apart from the search: what only an application of its own shows."""

from __future__ import annotations

import asyncio
import gc
import importlib
import logging
from collections.abc import Coroutine, Iterator
from typing import Any

import pytest
from livekit import agents
from livekit.agents import Agent, llm, utils
from livekit.agents.voice import SpeechHandle

from machines.plugins.realtime_reply import patched
from machines.plugins.realtime_reply.outputs import Transcript
from machines.plugins.realtime_reply.response import Ahead
from machines.plugins.realtime_reply.script import ScriptedModel, ScriptedSession

OPTIONS: dict[str, Any] = {"vad": None, "user_away_timeout": None, "aec_warmup_duration": None}
PLUGINS = "machines.plugins.realtime_reply"
LIMIT_SECONDS = 5.0  # only a test that hangs gets here


class Model(ScriptedModel):
    """A scripted model that keeps what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        super().__init__(lambda message, **fields: self.asked.append(message), is_spoken=False)

    @property
    def scripted(self) -> ScriptedSession:
        assert self.last is not None
        return self.last


class Stream(llm.LLMStream):
    """A language model's answer in two pieces."""

    async def _run(self) -> None:
        for text in ("good ", "day"):
            delta = llm.ChoiceDelta(role="assistant", content=text)
            self._event_ch.send_nowait(llm.ChatChunk(id="answer", delta=delta))


class Pipeline(llm.LLM[Any]):
    """A language model as it stands in a pipeline."""

    def chat(self, **options: Any) -> llm.LLMStream:
        given = {name: options[name] for name in ("chat_ctx", "tools", "conn_options")}
        return Stream(self, **given)


@pytest.fixture(autouse=True)
def unlogged() -> Iterator[None]:
    """Log nothing: a record of an error would keep alive what nobody holds."""
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


def play(story: Coroutine[Any, Any, None]) -> list[str]:
    """Run a story to its end; return the errors that nobody read."""
    unread: list[str] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: unread.append(context["message"]))
        async with asyncio.timeout(LIMIT_SECONDS):
            await story
        gc.collect()  # what nobody holds any more says now that nobody read its error
        await asyncio.sleep(0)

    gc.freeze()  # leaves to the collection only what the story makes
    try:
        asyncio.run(main())
    finally:
        gc.unfreeze()
    return unread


async def until(model: Model, message: str) -> None:
    """Let the session act until it says this to the model."""
    while message not in model.asked:
        await asyncio.sleep(0)


def test_an_error_is_told_by_the_handle_and_need_not_be_read() -> None:
    async def story() -> None:
        model = Model()
        session = patched.AgentSession[str](llm=model, userdata="mine", **OPTIONS)
        assert session.userdata == "mine"
        await session.start(Agent(instructions=""), record=False)
        handle: Any = session.generate_reply(instructions="t1")
        with pytest.raises(asyncio.InvalidStateError):
            handle.exception()
        await until(model, "request")
        model.scripted.refused("t1", llm.RealtimeError("no"))
        assert await handle is handle
        assert isinstance(handle.exception(), llm.RealtimeError)
        session.generate_reply(instructions="t2")  # nobody waits for this one
        model.asked.clear()
        await until(model, "request")
        model.scripted.refused("t2", llm.RealtimeError("no"))
        await session.aclose()

    assert play(story()) == []


def test_a_reply_that_the_model_begins_while_the_session_ends_is_stopped() -> None:
    class Polite(Agent):
        async def on_exit(self) -> None:
            model.scripted.speak_up("t1")  # and does not end it
            await asyncio.sleep(0)

    model = Model()

    async def story() -> None:
        session = patched.AgentSession[None](llm=model, **OPTIONS)
        await session.start(Polite(instructions=""), record=False)
        model.asked.clear()
        await session.aclose()

    assert play(story()) == []
    assert model.asked == ["stop", "stop", "hang_up"]


def test_other_sessions_of_the_process_are_as_released() -> None:
    async def story() -> None:
        classes: list[type[Any]] = []
        for session_class in (patched.AgentSession, agents.AgentSession):
            model = Model()
            session: Any = session_class(llm=model, **OPTIONS)
            await session.start(Agent(instructions=""), record=False)
            classes.append(type(session.generate_reply(instructions="t1")))
            await session.aclose()
        assert classes == [patched.Handle, SpeechHandle]

    assert play(story()) == []


def say(module: str) -> tuple[str, list[str], list[str]]:
    """Have a pipeline say something: what is heard, what the history keeps, errors nobody read."""
    heard: list[str] = []
    kept: list[str] = []

    async def story() -> None:
        session = importlib.import_module(module).AgentSession(llm=Pipeline(), **OPTIONS)
        session.output.transcription = Transcript(heard.append)
        await session.start(Agent(instructions=""), record=False)
        await session.generate_reply(user_input="hello")
        kept.extend(each.text_content for each in session.history.items if each.type == "message")
        await session.aclose()

    unread = play(story())
    return "".join(heard), kept, unread


@pytest.mark.parametrize("module", ["livekit.agents", f"{PLUGINS}.patched", f"{PLUGINS}.followup"])
def test_the_end_of_a_channel_is_no_error_of_a_reply(module: str) -> None:
    assert say(module) == ("good day", ["hello", "good day"], [])


def test_a_stream_that_ends_as_a_bare_channel_does_has_ended() -> None:
    class Bare:
        """Reads a channel by `recv`."""

        def __aiter__(self) -> Bare:
            return self

        async def __anext__(self) -> str:
            return await channel.recv()

    torn: list[Exception] = []

    async def story() -> None:
        nonlocal channel
        channel = utils.aio.Chan()
        channel.send_nowait("all")
        ahead = Ahead(Bare(), torn.append)
        channel.close()
        assert [item async for item in ahead] == ["all"]
        assert ahead.is_over

    channel: utils.aio.Chan[str]
    assert play(story()) == []
    assert torn == []


def test_in_the_first_form_of_the_proposed_fix_every_reply_of_a_pipeline_dies_of_it() -> None:
    heard, kept, unread = say(f"{PLUGINS}.proposed")
    assert heard == "good day"
    assert kept == ["hello"]  # the agent forgets what it said
    assert unread == ["Task exception was never retrieved"]


def test_an_application_may_have_the_model_say_something_by_itself() -> None:
    """Then no reply of ours waits for the answer, and no handle is to know of it."""

    async def answer(text: Any) -> Any:
        return text

    async def story() -> None:
        assert await patched.heeded(answer)("hello") == "hello"

    assert play(story()) == []
