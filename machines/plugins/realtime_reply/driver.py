"""Couples an agent session over a scripted realtime model to the director of an episode."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, cast

from livekit.agents import Agent, llm

from machines.lockstep.driver import Driver, Plugin, Seam
from machines.plugins.realtime_reply.microphone import Microphone
from machines.plugins.realtime_reply.outputs import Loudspeaker, Transcript
from machines.plugins.realtime_reply.script import ScriptedModel, ScriptedSession


def _class(module: str) -> Callable[[], type[Any]]:
    """The AgentSession of a module, which is imported only when it is driven."""
    return lambda: cast("type[Any]", importlib.import_module(module).AgentSession)


#: The AgentSession of each variant.
VARIANTS: dict[str, Callable[[], type[Any]]] = {
    "upstream": _class("livekit.agents"),
    "proposed": _class("machines.plugins.realtime_reply.proposed"),
    "followup": _class("machines.plugins.realtime_reply.followup"),
    "patched": _class("machines.plugins.realtime_reply.patched"),
}
#: What a request may fail of, by the names of the spec.
ERRORS = {
    "timed_out": lambda: llm.RealtimeError("generate_reply timed out."),
    "rejected": lambda: llm.RealtimeError("the model answers another request"),
    "closed": lambda: llm.RealtimeError("the session is closed"),
}


class Crash(Exception):
    """What a model raises that is no RealtimeError."""


class ReplyDriver:
    """Drives one agent session without a room. A reply is known by its turn."""

    def __init__(self, session_class: type[Any], seam: Seam) -> None:
        self._class = session_class
        self._seam = seam
        self._told: list[BaseException] = []
        self._handles: dict[str, Any] = {}
        self._waiters: list[asyncio.Task[None]] = []
        self._model: ScriptedModel | None = None
        self._session: Any = None
        self._microphone = Microphone()
        self._spoken_up: str | None = None

    def begin(self) -> None:
        """The session is built when the caller starts it."""

    def call(self, message: str, fields: Mapping[str, Any]) -> Coroutine[Any, Any, None] | None:
        begun: Coroutine[Any, Any, None] | None = getattr(self, f"_{message}")(**fields)
        return begun

    # the caller's calls, by the names of the spec

    async def _start(self, voice: bool) -> None:
        self._model = ScriptedModel(self._seam.report, is_spoken=voice)
        self._session = session = self._class(
            llm=self._model,
            vad=None,
            turn_handling={"turn_detection": "realtime_llm"},
            user_away_timeout=None,
            aec_warmup_duration=None,
        )
        session.input.audio = self._microphone
        session.output.transcription = Transcript(self._on_text)
        if voice:
            session.output.audio = Loudspeaker(self._on_audio)
        session.on("agent_state_changed", self._on_state)
        session.on("speech_created", self._on_speech)
        session.on("conversation_item_added", self._on_item)
        session.on("error", self._on_error)
        await session.start(Agent(instructions=""), record=False)
        self._seam.report("started")

    def _ask(self, turn: str) -> None:
        self._wait_for(turn, self._session.generate_reply(instructions=turn))

    def _ask_with(self, turn: str) -> None:
        handle = self._session.generate_reply(instructions=turn, user_input=turn)
        self._wait_for(turn, handle)

    def _say(self, turn: str) -> None:
        self._wait_for(turn, self._session.say(turn))

    def _talk(self, turn: str) -> None:
        self._microphone.say(turn)

    def _interrupt(self, turn: str) -> None:
        self._handles[turn].interrupt()

    def _hush(self) -> None:
        self._session.interrupt()

    async def _leave(self) -> None:
        await self._session.aclose()
        self._seam.report("left")

    # what the caller hears

    def _wait_for(self, turn: str, handle: Any) -> None:
        self._handles[turn] = handle
        self._waiters.append(asyncio.create_task(self._outcome(turn, handle)))

    async def _outcome(self, turn: str, handle: Any) -> None:
        """Await a handle as an application does, and say what it learns."""
        error: BaseException | None = None
        try:
            await handle
            if hasattr(handle, "exception"):
                error = handle.exception()
        except Exception as raised:  # noqa: BLE001  # what it is is what is reported
            error = raised
        if error is not None:
            self._told.append(error)
            message = "failed" if isinstance(error, llm.RealtimeError) else "crashed"
        else:
            message = "cut" if handle.interrupted else "done"
        self._seam.report(message, turn=turn)

    def _on_state(self, event: Any) -> None:
        if event.new_state == "speaking":
            self._seam.report("speaking", turn=self._current())
        elif event.old_state == "speaking":
            self._seam.report("listening")

    def _on_speech(self, event: Any) -> None:
        if not event.user_initiated:
            turn, self._spoken_up = self._spoken_up, None
            assert turn is not None
            self._seam.report("begun", turn=turn)
            self._wait_for(turn, event.speech_handle)

    def _on_error(self, event: Any) -> None:
        self._told.append(event.error.error)
        self._seam.report("error_event")

    def _on_item(self, event: Any) -> None:
        """A message's id in the history is that of the model, which is its turn here."""
        if event.item.type == "message" and event.item.role == "assistant":
            self._seam.report("kept", turn=event.item.id, text=event.item.text_content)

    def _on_text(self, text: str) -> None:
        self._seam.report("text", turn=self._current(), text=text)

    def _on_audio(self, pcm: bytes) -> None:
        self._seam.report("audio", turn=self._current(), pcm=pcm)

    def _current(self) -> str:
        """The turn of the speech at hand; what is said in nobody's turn is a finding."""
        speech = self._session.current_speech
        return next((turn for turn, each in self._handles.items() if each is speech), "nobody's")

    # the model's hooks, by the names of the spec

    @property
    def _scripted(self) -> ScriptedSession:
        assert self._model is not None
        assert self._model.last is not None
        return self._model.last

    def _told_context(self, turn: str) -> None:
        self._scripted.told(turn)

    def _untold_context(self, turn: str) -> None:
        self._scripted.told(turn, llm.RealtimeError("update_chat_ctx timed out."))

    def _created(self, turn: str) -> None:
        self._scripted.created(turn)

    def _refused(self, turn: str, why: str) -> None:
        self._scripted.refused(turn, ERRORS[why]())

    def _broken(self, turn: str) -> None:
        self._scripted.refused(turn, Crash("scripted"))

    def _speak_up(self, turn: str) -> None:
        self._spoken_up = turn
        self._scripted.speak_up(turn)

    def _delta(self, turn: str, text: str) -> None:
        self._scripted.generation(turn).delta(text)

    def _sound(self, turn: str, pcm: bytes) -> None:
        self._scripted.generation(turn).sound(pcm)

    def _complete(self, turn: str) -> None:
        self._scripted.generation(turn).end()

    def _shut(self, turn: str) -> None:
        self._scripted.generation(turn).shut()

    def _abort(self, turn: str) -> None:
        self._scripted.generation(turn).end()
        self._scripted.fail(llm.RealtimeError("the response failed"))

    def _tear(self, turn: str, part: str) -> None:
        error = llm.RealtimeError("the response was lost")
        self._scripted.generation(turn).tear(error, is_whole=part == "response")

    # the end

    async def end(self) -> None:
        """Nothing outlives the episode, however it ended."""
        if self._session is not None:
            await self._session.aclose()

    def announced(self, error: BaseException) -> bool:
        return any(error is told for told in self._told)


def _make(variant: str, seam: Seam) -> Driver:
    return ReplyDriver(VARIANTS[variant](), seam)


# thousands of episodes log thousands of warnings that the verdict tells better
logging.getLogger("livekit").setLevel(logging.CRITICAL)
logging.getLogger("asyncio").setLevel(logging.CRITICAL)

PLUGIN = Plugin(
    protocol="realtime_reply",
    variants=tuple(VARIANTS),
    hosts=(),
    make=_make,
    distributions=("livekit-agents",),
)
