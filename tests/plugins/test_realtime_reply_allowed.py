"""Rows that a search of our session takes rarely or never: none of them stands there in vain.

Some need one moment out of many, and a story meets it. Others allow what our session and the
released ones do not do: for each there is a session here that does, and conforms.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from livekit.agents import llm
from livekit.agents.voice import SpeechHandle

from machines.lockstep.episode import Script, run
from machines.lockstep.search import setting
from machines.lockstep.step import Step
from machines.plugins.realtime_reply import adoption, driver
from machines.plugins.realtime_reply.patched import Activity, AgentSession, Handle
from machines.sim import benign

TEXT, VOICE = Step("K20", {"voice": False}), Step("K20", {"voice": True})
ASK, ASK_WITH = Step("K22", {"turn": "t1"}), Step("K23", {"turn": "t1"})
TOLD, UNTOLD = Step("R4", {"turn": "t1"}), Step("R5", {"turn": "t1"})
CREATED, COMPLETE = Step("R7", {"turn": "t1"}), Step("R13", {"turn": "t1"})
SHUT, ABORT = Step("R18", {"turn": "t1"}), Step("R14", {"turn": "t1"})
TEAR = Step("R15", {"turn": "t1", "part": "message"})
DELTA = Step("R11", {"turn": "t1", "text": "hello "})
SOUND = Step("R12", {"turn": "t1", "pcm": {"samples": 120, "seed": 1}})
TALK, SPEAK_UP = Step("K24", {"turn": "t1"}), Step("R2", {"turn": "t1"})
INTERRUPT, LEAVE = Step("K5", {"turn": "t1"}), Step("K30")
SAYING = (VOICE, ASK, CREATED, DELTA, SOUND)

#: How many turns of the loop a session takes that does not announce a reply at once.
ANNOUNCING_TURNS = 8
#: When an agent listens that does not do so at once, and when a session hangs up.
LATER_SECONDS = 0.1


class AnnouncesLater(Activity):
    """A reply that the model begins has its handle some turns of the loop later, or none."""

    def _on_generation_created(self, ev: llm.GenerationCreatedEvent) -> None:
        self._announce(ev, 0 if ev.user_initiated else ANNOUNCING_TURNS)

    def _announce(self, ev: llm.GenerationCreatedEvent, turns: int) -> None:
        if turns > 0:
            asyncio.get_running_loop().call_soon(self._announce, ev, turns - 1)
        elif not self._session._closing:
            super()._on_generation_created(ev)


class FailsWhatItCannotTell(Activity):
    """A reply whose context cannot be updated is not asked for, and its handle says why."""

    async def _realtime_reply_task(self, *, speech_handle: SpeechHandle, **options: Any) -> None:
        session: Any = self._rt_session
        update = session.update_chat_ctx

        async def tell(chat_ctx: llm.ChatContext) -> None:
            try:
                await update(chat_ctx)
            except llm.RealtimeError as error:
                assert isinstance(speech_handle, Handle)
                speech_handle._mark_done(error)
                raise asyncio.CancelledError from error

        session.update_chat_ctx = tell
        await super()._realtime_reply_task(speech_handle=speech_handle, **options)


class GivesNothingUp(Activity):
    """The update of a context goes on when nobody waits for it."""

    async def _realtime_reply_task(self, *, speech_handle: SpeechHandle, **options: Any) -> None:
        session: Any = self._rt_session
        update = session.update_chat_ctx

        async def tell(chat_ctx: llm.ChatContext) -> None:
            telling = asyncio.create_task(update(chat_ctx))
            telling.add_done_callback(lambda each: each.cancelled() or each.exception())
            await asyncio.shield(telling)

        session.update_chat_ctx = tell
        await super()._realtime_reply_task(speech_handle=speech_handle, **options)


class BeginsWhileItCloses(Activity):
    """A reply that the model begins while the session ends has a handle like any other."""

    def _on_generation_created(self, ev: llm.GenerationCreatedEvent) -> None:
        adoption.Activity._on_generation_created(self, ev)


class ListensLater(AgentSession[Any]):
    """An agent listens a moment after the handle of its reply is done."""

    def _update_agent_state(self, state: Any, **options: Any) -> None:
        if state == "listening" and self.agent_state == "speaking":
            update = partial(super()._update_agent_state, state, **options)
            asyncio.get_running_loop().call_later(LATER_SECONDS, update)
        else:
            super()._update_agent_state(state, **options)


class HangsUpFirst(AgentSession[Any]):
    """The model's session is closed before any reply is ended."""

    activity_class = BeginsWhileItCloses

    async def aclose(self) -> None:
        if self._activity is not None:
            session: Any = self._activity._rt_session
            await asyncio.sleep(LATER_SECONDS)
            await session.aclose()
            session.aclose = partial(asyncio.sleep, 0)
            session.interrupt = lambda: None
        await super().aclose()


def of(activity: type[Activity]) -> type[AgentSession[Any]]:
    return type(activity.__name__, (AgentSession,), {"activity_class": activity})


SESSIONS: dict[str, type[AgentSession[Any]]] = {
    "ours": AgentSession,
    "announces later": of(AnnouncesLater),
    "fails what it cannot tell": of(FailsWhatItCannotTell),
    "gives nothing up": of(GivesNothingUp),
    "listens later": ListensLater,
    "hangs up first": HangsUpFirst,
}


@pytest.fixture(autouse=True)
def variants(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put these sessions beside the variants that there are."""
    for name, session in SESSIONS.items():
        monkeypatch.setitem(driver.VARIANTS, name, lambda session=session: session)
    plugin = replace(driver.PLUGIN, variants=tuple(driver.VARIANTS))
    monkeypatch.setattr(driver, "PLUGIN", plugin)


def wait(seconds: float) -> Step:
    return Step("wait", {"seconds": seconds})


def at_once(step: Step, pace: int = 0) -> Step:
    """The step without a pause, or so many turns of the loop later."""
    return Step(step.move, step.fields, pace)


#: Rows, the session that takes them, and a story in which it does.
STORIES: list[tuple[str, str, tuple[Step, ...]]] = [
    ("X37 X38 X42", "ours", (VOICE, ASK, CREATED, DELTA, at_once(SOUND), at_once(INTERRUPT))),
    ("X25 X42", "ours", (*SAYING, INTERRUPT, at_once(COMPLETE))),
    ("X71 X42", "ours", (*SAYING, INTERRUPT, at_once(SHUT))),
    ("X26 X42", "ours", (*SAYING, INTERRUPT, at_once(ABORT))),
    ("X27 X46", "ours", (*SAYING, INTERRUPT, at_once(TEAR))),
    ("X26 Q31 Q33", "ours", (*SAYING, LEAVE, at_once(ABORT))),
    ("X8", "ours", (TEXT, TALK, LEAVE, at_once(SPEAK_UP))),
    ("X58 X73", "ours", (TEXT, TALK, at_once(LEAVE))),
    ("X63", "announces later", (TEXT, TALK, SPEAK_UP, at_once(COMPLETE))),
    ("X63 X71", "announces later", (TEXT, TALK, SPEAK_UP, at_once(SHUT))),
    ("X64", "announces later", (TEXT, TALK, SPEAK_UP, at_once(TEAR))),
    ("X59", "announces later", (TEXT, TALK, SPEAK_UP, at_once(LEAVE))),
    ("X13", "fails what it cannot tell", (TEXT, ASK_WITH, UNTOLD)),
    ("X67", "gives nothing up", (TEXT, ASK_WITH, INTERRUPT, TOLD)),
    ("X68", "gives nothing up", (TEXT, ASK_WITH, INTERRUPT, UNTOLD)),
    ("X41 X34", "listens later", (*SAYING, COMPLETE)),
    ("X43 X34", "listens later", (*SAYING, INTERRUPT)),
    ("X45 X34", "listens later", (*SAYING, TEAR)),
    ("X47 X34", "listens later", (*SAYING, TEAR, at_once(INTERRUPT))),
    ("X41 X62", "listens later", (*SAYING, COMPLETE, wait(0.25), LEAVE)),
    ("X65 G10", "hangs up first", (*SAYING, LEAVE)),
    ("X9 X61", "hangs up first", (TEXT, TALK, LEAVE, at_once(SPEAK_UP))),
]


def taken(session: str, *story: Step) -> set[str]:
    """Play a story, in which all is well; return the rows it took."""
    verdict = run(setting("realtime_reply", session, "kernel"), benign(), Script(story))
    assert [finding.signature for finding in verdict.findings] == []
    return {row for row, count in verdict.taken.items() if count}


@pytest.mark.parametrize(("rows", "session", "story"), STORIES)
def test_a_row_is_taken_and_all_is_well(rows: str, session: str, story: tuple[Step, ...]) -> None:
    assert set(rows.split()) <= taken(session, *story)


def test_a_reply_failed_though_it_was_interrupted_before_that_was_heard() -> None:
    """As a handle is done with a context that could not be told, or a turn of the loop later."""
    failed = (TEXT, ASK_WITH, UNTOLD)
    session = "fails what it cannot tell"
    assert any("X76" in taken(session, *failed, at_once(INTERRUPT, pace)) for pace in range(12))


def test_a_reply_that_was_said_is_done_though_it_was_interrupted_before_that_was_heard() -> None:
    """The interruption comes between the end of the reply and the turn in which that is learnt."""
    said = (TEXT, ASK, CREATED, DELTA, COMPLETE)
    assert any("X49" in taken("ours", *said, at_once(INTERRUPT, pace)) for pace in range(40))
