"""The reply to what a tool brought: how it ends is told by the handle of the reply that called.

Not part of the spec, whose replies call no tools: real sessions over the scripted model.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from livekit.agents import Agent, __version__, function_tool, llm

from machines.plugins.realtime_reply.script import AFTER_TOOLS, ScriptedModel, ScriptedSession

OPTIONS: dict[str, Any] = {"vad": None, "user_away_timeout": None, "aec_warmup_duration": None}
PATCHED = "machines.plugins.realtime_reply.patched"
LIMIT_SECONDS = 5.0  # only a test that hangs gets here

#: Before 1.7 a reply that failed told nothing.
is_old = __version__.startswith("1.6.")


class Curious(Agent):
    """An agent with a tool."""

    def __init__(self) -> None:
        super().__init__(instructions="")

    @function_tool
    async def look(self) -> str:
        """Look outside."""
        return "it rains"


@dataclass(frozen=True)
class Told:
    """What whoever awaits the handle learns, what the agent does then, and what the model heard."""

    error: BaseException | None
    interrupted: bool
    state: str
    asked: list[str]


@pytest.fixture(autouse=True)
def unlogged() -> Iterator[None]:
    """Log nothing: what is logged here is what is asked for."""
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


def play(module: str, *steps: str | Exception) -> Told:
    """Have a reply call a tool; then take the steps in one instant.

    A step is `interrupt`, `created` or what the request for the reply to the tool's result raises.
    """
    asked: list[str] = []

    async def until(message: str) -> None:
        while message not in asked:
            await asyncio.sleep(0)

    async def story() -> Told:
        model = ScriptedModel(lambda message, **fields: asked.append(message), is_spoken=False)
        session = importlib.import_module(module).AgentSession(llm=model, **OPTIONS)
        await session.start(Curious(), record=False)
        handle = session.generate_reply(instructions="t1")
        await until("request")
        scripted = model.last
        assert scripted is not None
        scripted.created("t1")
        scripted.generation("t1").call("look")
        scripted.generation("t1").end()
        asked.clear()
        await until("request")
        asked.clear()
        for step in steps:
            if step == "interrupt":
                handle.interrupt()
            else:
                answer(scripted, step)
        await handle
        error = handle.exception() if hasattr(handle, "exception") else None
        for _ in range(20):
            await asyncio.sleep(0)
        told = Told(error, handle.interrupted, session.agent_state, list(asked))
        await session.aclose()
        return told

    async def main() -> Told:
        # the released session leaves errors that nobody reads
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
        async with asyncio.timeout(LIMIT_SECONDS):
            return await story()

    return asyncio.run(main())


def answer(scripted: ScriptedSession, step: str | Exception) -> None:
    """Answer the request for the reply to the tool's result, if it stands."""
    if isinstance(step, Exception):
        scripted.refused(AFTER_TOOLS, step)
    else:
        scripted.created(AFTER_TOOLS)
        scripted.generation(AFTER_TOOLS).delta("it rains")
        scripted.generation(AFTER_TOOLS).end()


@pytest.mark.parametrize("error", [llm.RealtimeError("no"), ValueError("no")])
def test_its_error_reaches_the_handle(error: Exception) -> None:
    assert play(PATCHED, error) == Told(error, False, "listening", [])


@pytest.mark.parametrize("error", [llm.RealtimeError("no"), ValueError("no")])
def test_its_error_reaches_the_handle_though_it_is_interrupted(error: Exception) -> None:
    told = play(PATCHED, error, "interrupt")
    assert told == Told(error, True, "listening", [])


def test_an_agent_listens_when_it_is_interrupted() -> None:
    assert play(PATCHED, "interrupt") == Told(None, True, "listening", ["withdraw"])


def test_an_agent_listens_when_it_was_said() -> None:
    assert play(PATCHED, "created") == Told(None, False, "listening", [])


def test_in_the_released_session_it_is_told_at_most_where_nothing_else_goes_wrong() -> None:
    refused, other = llm.RealtimeError("no"), ValueError("no")
    released = "livekit.agents"
    assert play(released, refused) == Told(None if is_old else refused, False, "listening", [])
    assert play(released, other) == Told(None, False, "thinking", [])
    assert play(released, "interrupt") == Told(None, True, "thinking", ["withdraw"])
    crossed = play(released, refused, "interrupt")
    assert (crossed.error, crossed.state) == (None, "thinking")
