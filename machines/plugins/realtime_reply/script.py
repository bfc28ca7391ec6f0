"""A realtime model that does as it is told: what is under test is the agent session above it.

What a session is asked is reported by the names of the spec's hooks; how it answers is a command. A
reply is known by its turn: the instructions of a request, or what is to be said.
"""

from __future__ import annotations

import asyncio
import dataclasses
import time
from collections.abc import Callable
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from livekit import rtc
from livekit.agents import llm, utils

from machines.plugins.realtime_reply.microphone import SAMPLE_RATE, turn_of

#: The turn of a request without instructions: what tools brought is to be answered.
AFTER_TOOLS = "after tools"
_T = TypeVar("_T")


class Report(Protocol):
    """Where a session says what is done to it: names and fields of the spec's hooks."""

    def __call__(self, message: str, /, **fields: Any) -> None: ...


class Source(Generic[_T]):
    """A stream of a generation, over a channel: items until that is closed."""

    def __init__(self) -> None:
        self._channel = utils.aio.Chan[_T]()
        self._error: Exception | None = None

    def push(self, item: _T) -> None:
        self._channel.send_nowait(item)

    def end(self, error: Exception | None = None) -> None:
        """Nothing more comes; `error` is raised in place of an ordinary end."""
        if not self._channel.closed:
            self._error = error
            self._channel.close()

    def __aiter__(self) -> Source[_T]:
        return self

    async def __anext__(self) -> _T:
        try:
            return await self._channel.recv()
        except utils.aio.ChanClosed:
            error, self._error = self._error, None
            raise error or StopAsyncIteration from None


class Generation:
    """A response that the model was asked for or began by itself: one message, and calls."""

    def __init__(self, turn: str, *, is_asked: bool, is_spoken: bool) -> None:
        self._text: Source[str] = Source()
        self._audio: Source[rtc.AudioFrame] = Source()
        self._messages: Source[llm.MessageGeneration] = Source()
        self._calls: Source[llm.FunctionCall] = Source()
        modalities: asyncio.Future[list[Any]] = asyncio.get_running_loop().create_future()
        modalities.set_result(["text", "audio"] if is_spoken else ["text"])
        self._messages.push(
            llm.MessageGeneration(
                message_id=turn,
                text_stream=self._text,
                audio_stream=self._audio,
                modalities=modalities,
            )
        )
        self.event = llm.GenerationCreatedEvent(
            message_stream=self._messages,
            function_stream=self._calls,
            user_initiated=is_asked,
            response_id=turn,
        )

    def delta(self, text: str) -> None:
        self._text.push(text)

    def sound(self, pcm: bytes) -> None:
        self._audio.push(rtc.AudioFrame(pcm, SAMPLE_RATE, 1, len(pcm) // 2))

    def call(self, tool: str) -> None:
        """Have a tool run that takes nothing."""
        self._calls.push(llm.FunctionCall(call_id=tool, name=tool, arguments="{}"))

    def end(self) -> None:
        """All of it was given."""
        self.tear(None)

    def shut(self) -> None:
        """All of it was given; text and audio end as channels do that are read by `recv`."""
        self.tear(utils.aio.ChanClosed(), is_whole=False)

    def tear(self, error: Exception | None, *, is_whole: bool = True) -> None:
        """Nothing more comes: text and audio raise `error`, and so does all else if `is_whole`."""
        self._text.end(error)
        self._audio.end(error)
        self._messages.end(error if is_whole else None)
        self._calls.end(error if is_whole else None)


class Asked(asyncio.Future[_T]):
    """An answer that is awaited; that it is cancelled is reported in that step."""

    def __init__(self, given_up: Callable[[], None]) -> None:
        super().__init__()
        self._given_up = given_up

    def cancel(self, msg: Any = None) -> bool:
        is_cancelled = super().cancel(msg)
        if is_cancelled:
            self._given_up()
        return is_cancelled


class ScriptedSession(llm.RealtimeSession[Any]):
    """A session that answers by command. While it is set up, it agrees to everything at once."""

    def __init__(self, model: ScriptedModel, report: Report) -> None:
        super().__init__(model)
        self._report = report
        self._is_spoken = model.is_spoken
        self._chat_ctx = llm.ChatContext.empty()
        self._asked: dict[str, Asked[llm.GenerationCreatedEvent]] = {}
        self._generations: dict[str, Generation] = {}
        self._telling: dict[str, Asked[None]] = {}

    # what the agent session asks

    @property
    def chat_ctx(self) -> llm.ChatContext:
        return self._chat_ctx

    @property
    def tools(self) -> llm.ToolContext:
        return llm.ToolContext.empty()

    async def update_instructions(self, instructions: str) -> None: ...

    async def update_tools(self, tools: list[Any]) -> None: ...

    def update_options(self, **options: Any) -> None: ...

    async def update_chat_ctx(self, chat_ctx: llm.ChatContext) -> None:
        said = [item for item in chat_ctx.items if item.type == "message"]
        if not said:
            return
        turn = str(said[-1].text_content)
        self._telling[turn] = Asked(partial(self._report, "give_up", turn=turn))
        self._report("tell", turn=turn)
        await self._telling[turn]
        self._chat_ctx = chat_ctx

    def generate_reply(
        self, *, instructions: Any = None, **options: Any
    ) -> asyncio.Future[llm.GenerationCreatedEvent]:
        return self._ask("request", instructions or AFTER_TOOLS)

    def say(self, text: Any) -> asyncio.Future[llm.GenerationCreatedEvent]:
        return self._ask("recite", text)

    def _ask(self, message: str, turn: str) -> asyncio.Future[llm.GenerationCreatedEvent]:
        self._report(message, turn=turn)
        withdraw = partial(self._report, "withdraw", turn=turn)
        self._asked[turn] = asked = Asked[llm.GenerationCreatedEvent](withdraw)
        return asked

    def interrupt(self) -> None:
        self._report("stop")

    def push_audio(self, frame: rtc.AudioFrame) -> None:
        self._report("hear", turn=turn_of(frame))

    def push_video(self, frame: rtc.VideoFrame) -> None: ...

    def commit_audio(self) -> None: ...

    def clear_audio(self) -> None: ...

    def truncate(self, **options: Any) -> None: ...

    async def aclose(self) -> None:
        """Nothing is left open: what was asked fails, what is being said ends."""
        self._report("hang_up")
        awaited: list[asyncio.Future[Any]] = [*self._asked.values(), *self._telling.values()]
        for waited_for in awaited:
            if not waited_for.done():
                waited_for.set_exception(llm.RealtimeError("the session is closed"))
        for generation in self._generations.values():
            generation.end()

    # how it answers, by the names of the spec's hooks

    def told(self, turn: str, error: Exception | None = None) -> None:
        """The chat context was taken over, or was not."""
        telling = self._telling.pop(turn)
        if error is None:
            telling.set_result(None)
        else:
            telling.set_exception(error)

    def created(self, turn: str) -> None:
        """The reply that was asked for begins."""
        generation = self._begin(turn, is_asked=True)
        self._asked.pop(turn).set_result(generation.event)
        self.emit("generation_created", generation.event)

    def refused(self, turn: str, error: Exception) -> None:
        """The reply that was asked for will not come."""
        self._asked.pop(turn).set_exception(error)

    def speak_up(self, turn: str) -> None:
        """The model begins to speak by itself."""
        self.emit("generation_created", self._begin(turn, is_asked=False).event)

    def generation(self, turn: str) -> Generation:
        return self._generations[turn]

    def fail(self, error: Exception) -> None:
        """Tell whoever listens that something failed."""
        model = self.realtime_model
        told = llm.RealtimeModelError(
            timestamp=time.time(), label=model.label, error=error, recoverable=True
        )
        self.emit("error", told)

    def _begin(self, turn: str, *, is_asked: bool) -> Generation:
        generation = Generation(turn, is_asked=is_asked, is_spoken=self._is_spoken)
        self._generations[turn] = generation
        return generation


class ScriptedModel(llm.RealtimeModel):
    """A model whose sessions are scripted; `last` is the one that was made last."""

    def __init__(self, report: Report, *, is_spoken: bool) -> None:
        known = {field.name for field in dataclasses.fields(llm.RealtimeCapabilities)}
        wanted = {"turn_detection": True, "audio_output": is_spoken, "supports_say": True}
        super().__init__(
            capabilities=llm.RealtimeCapabilities(
                **{name: wanted.get(name, False) for name in known}
            )
        )
        self._report = report
        self.is_spoken = is_spoken
        self.last: ScriptedSession | None = None

    def session(self, **options: Any) -> ScriptedSession:
        self._report("connect", voice=self.is_spoken)
        self.last = ScriptedSession(self, self._report)
        return self.last

    async def aclose(self) -> None: ...
