"""The agent session over the real OpenAI plugin, against a scripted vendor in the simulated kernel.

The vendor answers a request after the plugin's ten seconds. The error must reach the handle, and
the late answer must not be heard; the next reply must be.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from livekit.agents import Agent, AgentSession, __version__, llm
from livekit.plugins.openai import realtime
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, CloseConnection, Ping, Request, TextMessage

from machines.plugins.openai_realtime.patched import RealtimeModel
from machines.plugins.realtime_reply.outputs import Transcript
from machines.plugins.realtime_reply.patched import AgentSession as CorrectedSession
from machines.sim import Conditions, Remote, World, benign

HOST = "api.openai.com"
#: Before this release the plugin played an answer that came late, and the handle told no error.
MENDED = "1.7"
is_mended = tuple(map(int, __version__.split(".")[:2])) >= tuple(map(int, MENDED.split(".")))


class Vendor:
    """One connection's far end: it keeps what it was asked, and answers when it is told to."""

    def __init__(self, remote: Remote) -> None:
        self._remote = remote
        self._socket = WSConnection(ConnectionType.SERVER)
        self._text = ""
        self.frames: list[dict[str, Any]] = []

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [frame for frame in self.frames if frame["type"] == kind]

    def say(self, name: str, text: str) -> None:
        """Have a whole response to the last request."""
        asked = self.of("response.create")[-1]["event_id"]
        at = {"response_id": name, "item_id": name, "output_index": 0, "content_index": 0}
        item = {"id": name, "type": "message", "role": "assistant", "content": []}
        begun = {"id": name, "status": "in_progress", "metadata": {"client_event_id": asked}}
        self._send("response.created", response=begun)
        self._send("response.output_item.added", response_id=name, output_index=0, item=item)
        self._send("conversation.item.added", previous_item_id=None, item=item)
        self._send("response.content_part.added", **at, part={"type": "audio", "transcript": ""})
        self._send("response.output_audio_transcript.delta", **at, delta=text)
        self._send("response.output_audio.done", **at)
        self._send("response.output_item.done", response_id=name, output_index=0, item=item)
        self._send("response.done", response={**begun, "status": "completed"})

    def _send(self, kind: str, **fields: Any) -> None:
        frame = json.dumps({"type": kind, "event_id": "e", **fields})
        self._remote.write(self._socket.send(TextMessage(frame)))

    def data_received(self, data: bytes) -> None:
        self._socket.receive_data(data)
        for event in self._socket.events():
            match event:
                case Request():
                    self._remote.write(self._socket.send(AcceptConnection()))
                    self._send("session.created", session={"type": "realtime"})
                case TextMessage():
                    self._text += event.data
                    if event.message_finished:
                        self.frames.append(json.loads(self._text))
                        self._text = ""
                case Ping():
                    self._remote.write(self._socket.send(event.response()))
                case CloseConnection():
                    self._remote.write(self._socket.send(event.response()))
                    self._remote.close()

    def eof_received(self) -> None:
        self._remote.close()

    def connection_lost(self, error: Exception | None) -> None: ...


@dataclass
class Told:
    """What an application was told: each reply's error, all text that was heard, the cancels."""

    errors: list[BaseException | None] = field(default_factory=list)
    heard: str = ""
    state: str = ""
    cancelled: list[str | None] = field(default_factory=list)


async def error_of(handle: Any) -> BaseException | None:
    """Await a handle as an application does, and return what it tells."""
    try:
        await handle
    except llm.RealtimeError as error:
        return error
    error_told: BaseException | None = handle.exception() if hasattr(handle, "exception") else None
    return error_told


def play(main: Callable[[World], Coroutine[Any, Any, None]]) -> None:
    """Run a program in a simulated world, in virtual time."""
    hashed = [aiohttp.ClientWebSocketResponse]
    with World(Conditions(), benign(), hashed=hashed) as world:
        task = world.loop.create_task(main(world))
        task.add_done_callback(lambda _: world.loop.stop())
        world.run()
        task.result()


def story(session_class: type[Any], model_class: type[Any]) -> Told:
    """Ask for a reply that comes late, and for another one; see what is told."""
    told = Told()
    vendors: list[Vendor] = []

    def accept(remote: Remote) -> Vendor:
        vendors.append(Vendor(remote))
        return vendors[-1]

    def hear(text: str) -> None:
        told.heard += text

    async def main(world: World) -> None:
        world.kernel.host(HOST, 80, accept)
        connector = aiohttp.TCPConnector(socket_factory=world.loop.socket_factory)
        async with aiohttp.ClientSession(connector=connector) as http:
            model = model_class(api_key="key", base_url=f"ws://{HOST}/v1", http_session=http)
            session = session_class(llm=model, vad=None, user_away_timeout=None)
            session.output.transcription = Transcript(hear)
            await session.start(Agent(instructions="be brief"), record=False)
            for name, seconds in (("late", 12.0), ("prompt", 1.0)):
                handle = session.generate_reply(instructions=name)
                await asyncio.sleep(seconds)
                (line,) = vendors
                line.say(name, f"{name} ")
                await asyncio.sleep(1.0)
                told.errors.append(await error_of(handle))
            told.state = session.agent_state
            told.cancelled = [each.get("response_id") for each in line.of("response.cancel")]
            await session.aclose()

    play(main)
    return told


@pytest.mark.parametrize("session_class", [AgentSession, CorrectedSession])
def test_with_the_corrected_plugin_a_late_reply_is_not_heard(session_class: type[Any]) -> None:
    told = story(session_class, RealtimeModel)
    assert told.heard == "prompt "
    assert told.cancelled == ["late"]
    if session_class is CorrectedSession or is_mended:
        assert isinstance(told.errors[0], llm.RealtimeError)
    assert told.errors[1] is None


@pytest.mark.parametrize("model_class", [realtime.RealtimeModel, RealtimeModel])
def test_with_the_corrected_session_its_error_reaches_the_handle(model_class: type[Any]) -> None:
    told = story(CorrectedSession, model_class)
    assert isinstance(told.errors[0], llm.RealtimeError)
    assert told.errors[1] is None
    assert told.state == "listening"


def test_before_it_was_mended_the_late_reply_was_heard_and_its_error_lost() -> None:
    told = story(AgentSession, realtime.RealtimeModel)
    assert told.heard == ("prompt " if is_mended else "late prompt ")
    assert (told.errors[0] is None) is not is_mended
