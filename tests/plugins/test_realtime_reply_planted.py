"""Faults planted in the corrected agent session: lockstep catches each by the rule meant for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from livekit.agents import llm
from livekit.agents.voice import SpeechHandle

from machines.lockstep.episode import Script, run
from machines.lockstep.search import Plan, Result, batches, setting, walk_batch
from machines.lockstep.step import Step
from machines.plugins.realtime_reply import driver
from machines.plugins.realtime_reply.patched import Activity, AgentSession, Handle
from machines.sim import benign

ERROR, INTERRUPTION = Step("R8", {"turn": "t1", "why": "closed"}), Step("K5", {"turn": "t1"})
EPISODES = 600  # the rarest shows in about one episode of a hundred


class SwallowsErrors(Handle):
    """What went wrong is not told."""

    def _mark_done(self, error: BaseException | None = None) -> None:
        self._error = None
        super()._mark_done()


class SwallowsErrorsOfTheInterrupted(Handle):
    """What went wrong is not told where it met an interruption."""

    def _mark_done(self, error: BaseException | None = None) -> None:
        if self.interrupted:
            error = self._error = None
        super()._mark_done(error)


class TellsAnotherError(Handle):
    """A RealtimeError is told as something else."""

    def _mark_done(self, error: BaseException | None = None) -> None:
        if (error or self._error) is not None:
            error = RuntimeError("something went wrong")
        super()._mark_done(error)


class NeverTellsOfErrors(Handle):
    """Whoever awaits a reply that failed waits for ever."""

    def _mark_done(self, error: BaseException | None = None) -> None:
        if (error or self._error) is None:
            super()._mark_done()


class LosesTornStreams(Handle):
    """What the streams of a response raise passes for their end."""

    def _keep_error(self, future: asyncio.Future[Any]) -> None:
        if isinstance(future, asyncio.Task):
            return
        super()._keep_error(future)


class TakesAnEndForAnError(Handle):
    """The end of a channel is told as what the reply failed of."""

    def _keep_error(self, future: asyncio.Future[Any]) -> None:
        if future.done() and not future.cancelled() and (error := future.exception()) is not None:
            self.keep(error)


class AsksThoughInterrupted(Handle):
    """An interruption is not heeded while the request is got ready."""

    def _cancel(self) -> SpeechHandle:
        self._preparing = None
        return super()._cancel()


class IgnoresInterruptions(Handle):
    """An interruption is not heeded at all."""

    def _cancel(self) -> SpeechHandle:
        return self


class SaysNothingOfWhatIsSaid(Handle):
    """What the model answers to `say` is lost where it meets an interruption."""

    def heed(self, request: asyncio.Future[Any]) -> None: ...


class WithdrawsNothing(Handle):
    """A request that nobody waits for stays with the model."""

    async def wait_if_not_interrupted(self, aw: list[asyncio.futures.Future[Any]]) -> None:
        awaits = self._awaits
        await super().wait_if_not_interrupted(aw)
        if awaits == "request" and self.interrupted:
            raise asyncio.CancelledError


class AsksAllAtOnce(Handle):
    """No reply waits for its turn."""

    async def wait_if_not_interrupted(self, aw: list[asyncio.futures.Future[Any]]) -> None:
        if self._awaits == "authorization":
            aw = [asyncio.ensure_future(asyncio.sleep(0))]
        await super().wait_if_not_interrupted(aw)


class StopsWhatIsSaidNext(Handle):
    """A reply that is over stops the model, whatever that is saying."""

    def _mark_done(self, error: BaseException | None = None) -> None:
        super()._mark_done(error)
        self._activity.stop()


class LeavesTheModelTalking(Activity):
    """The model is not told that nobody hears it."""

    def stop(self) -> None: ...


class SaysNothingOfFailures(Activity):
    """The event of a response that failed is not passed on."""

    def _on_error(self, error: Any) -> None: ...


class ForgetsAReply(Activity):
    """A reply that comes while another waits is not scheduled."""

    def _schedule_speech(self, speech: SpeechHandle, priority: int, force: bool = False) -> None:
        if not self._speech_q:
            super()._schedule_speech(speech, priority, force)


class NeverLeaves(Activity):
    """The session does not end."""

    async def drain(self, **options: Any) -> Any:
        await asyncio.Event().wait()


class LosesText(Activity):
    """The first piece of text is lost."""

    async def _realtime_generation_task(
        self, *, generation_ev: llm.GenerationCreatedEvent, **options: Any
    ) -> None:
        async def messages() -> AsyncIterator[llm.MessageGeneration]:
            async for message in generation_ev.message_stream:
                yield replace(message, text_stream=rest(message.text_stream))

        async def rest(text: Any) -> AsyncIterator[str]:
            is_first = True
            async for piece in text:
                if not is_first:
                    yield piece
                is_first = False

        shortened = replace(generation_ev, message_stream=messages())
        await super()._realtime_generation_task(generation_ev=shortened, **options)


class ForgetsWhatItSaid(AgentSession[Any]):
    """What was said is not in the history."""

    def _conversation_item_added(self, message: Any) -> None: ...


class StaysSpeaking(AgentSession[Any]):
    """The agent's state does not return to listening."""

    def _update_agent_state(self, state: Any, **options: Any) -> None:
        if not (state == "listening" and self.agent_state == "speaking"):
            super()._update_agent_state(state, **options)


#: What each must be caught by. It may show in other ways, too; this one must be there.
EXPECTED: dict[type[Any], str] = {
    SwallowsErrors: "not allowed: reply.refused does not send done after X17",
    TellsAnotherError: "not allowed: reply.refused does not send crashed after X17",
    NeverTellsOfErrors: "obligation: O4",
    LosesTornStreams: "not allowed: reply.torn_off does not send done after X24",
    TakesAnEndForAnError: "not allowed: reply.finishing does not send crashed after X70",
    AsksThoughInterrupted: "not allowed: reply.leaving does not send request after X50",
    IgnoresInterruptions: "obligation: O6",
    WithdrawsNothing: "not allowed: reply.leaving does not send cut after X50",
    AsksAllAtOnce: "not allowed: floor.taken does not send request after G1",
    StopsWhatIsSaidNext: "not allowed: reply.replying does not send stop after X16",
    LeavesTheModelTalking: "not allowed: reply.leaving does not send cut after X50",
    SaysNothingOfFailures: "obligation: O22",
    ForgetsAReply: "obligation: O21",
    NeverLeaves: "obligation: O23",
    LosesText: "flow: text",
    ForgetsWhatItSaid: "flow: history",
    StaysSpeaking: "obligation: O9",
}


#: What loses an error in an interruption, and how it must be asked. A search finds that, too, in
#: about one episode of a hundred.
LOSING = {SwallowsErrorsOfTheInterrupted: "K22", SaysNothingOfWhatIsSaid: "K34"}


def planting(fault: type[Any]) -> type[AgentSession[Any]]:
    """A session with a fault in it, in its handles or in its activities."""
    if issubclass(fault, AgentSession):
        return fault
    if issubclass(fault, Handle):
        fault = type("Planted", (Activity,), {"handle_class": fault})
    return type("Planted", (AgentSession,), {"activity_class": fault})


@pytest.fixture(autouse=True)
def variants(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the faults beside the variants that there are."""
    for fault in (*EXPECTED, *LOSING):
        monkeypatch.setitem(driver.VARIANTS, fault.__name__, partial(planting, fault))
    plugin = replace(driver.PLUGIN, variants=tuple(driver.VARIANTS))
    monkeypatch.setattr(driver, "PLUGIN", plugin)


def hunt(variant: str, until: str, episodes: int = EPISODES) -> Result:
    """Walk, in this process, until a finding shows."""
    result = Result()
    for batch in batches(Plan("realtime_reply", variant, (), episodes)):
        result.add(walk_batch(batch))
        if until in result.found:
            break
    return result


@pytest.mark.parametrize("fault", EXPECTED)
def test_a_planted_fault_is_caught_by_the_rule_meant_for_it(fault: type[Any]) -> None:
    result = hunt(fault.__name__, EXPECTED[fault])
    assert EXPECTED[fault] in result.found, sorted(result.found)
    assert not result.bugs


def lost(fault: type[Any], first: Step, second: Step) -> list[str]:
    """What is found where these two come in one instant, after the model was asked."""
    story = (Step("K20", {"voice": False}), Step(LOSING[fault], {"turn": "t1"}), first)
    at = setting("realtime_reply", fault.__name__, "kernel")
    verdict = run(at, benign(), Script((*story, replace(second, pace=0))))
    return [finding.signature for finding in verdict.findings]


@pytest.mark.parametrize("fault", LOSING)
def test_an_error_that_is_lost_in_an_interruption_is_caught(fault: type[Any]) -> None:
    caught = ["not allowed: reply.refused does not send cut after X17"]
    assert lost(fault, ERROR, INTERRUPTION) == caught
    if fault is SwallowsErrorsOfTheInterrupted:  # the other one withdraws its request at once
        assert lost(fault, INTERRUPTION, ERROR) == caught


def test_without_a_fault_nothing_is_caught() -> None:
    assert not hunt("patched", "", 100).found
