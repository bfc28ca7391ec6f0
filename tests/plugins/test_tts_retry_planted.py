"""Faults planted in the corrected base class: lockstep catches each by the rule meant for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from livekit.agents import APIError

from machines.lockstep.search import Plan, Result, batches, walk_batch
from machines.plugins.tts_retry import driver
from machines.plugins.tts_retry.emitting import Emitter
from machines.plugins.tts_retry.patched import Retrying

EPISODES = 1500  # the rarest shows in about one episode of three hundred


class HearsTwice(Retrying):
    """A void attempt is heard after its retry was announced."""

    async def _failed(self, emitter: Emitter, error: APIError, number: int) -> bool:
        emitter.outlet.shut = lambda: None  # type: ignore[method-assign]
        is_over = await super()._failed(emitter, error, number)
        if not is_over:
            await emitter.settle()
        return is_over


class AsksTheLastSegment(Retrying):
    """What was heard in an earlier segment is forgotten."""

    async def _failed(self, emitter: Emitter, error: APIError, number: int) -> bool:
        emitter.outlet.used &= emitter.num_segments == 1
        return await super()._failed(emitter, error, number)


class DropsResidue(Retrying):
    """What the emitter holds back is lost with an error that raises."""

    async def _failed(self, emitter: Emitter, error: APIError, number: int) -> bool:
        if not error.retryable:
            emitter.outlet.shut()
        return await super()._failed(emitter, error, number)


class TellsTwice(Retrying):
    """Each failure has two events."""

    def _emit_error(self, api_error: Exception, recoverable: bool) -> None:
        super()._emit_error(api_error, recoverable)
        super()._emit_error(api_error, recoverable)


class TellsNothing(Retrying):
    """No failure has an event."""

    def _emit_error(self, api_error: Exception, recoverable: bool) -> None: ...


class RaisesWhatIsKept(Retrying):
    """A retryable error after audio is told as recoverable, and raised."""

    async def _failed(self, emitter: Emitter, error: APIError, number: int) -> bool:
        is_over = await super()._failed(emitter, error, number)
        if is_over and error.retryable:
            raise error
        return is_over


class SwallowsWhatIsFinal(Retrying):
    """An error that is not retryable is told, and not raised."""

    async def _failed(self, emitter: Emitter, error: APIError, number: int) -> bool:
        try:
            return await super()._failed(emitter, error, number)
        except APIError:
            return True


class RetriesWhatIsFinal(Retrying):
    """A wrong key is tried again."""

    async def _failed(self, emitter: Emitter, error: APIError, number: int) -> bool:
        error.retryable = True
        return await super()._failed(emitter, error, number)


class NeverEnds(Retrying):
    """After an error the caller waits for ever."""

    async def _failed(self, emitter: Emitter, error: APIError, number: int) -> bool:
        is_over = await super()._failed(emitter, error, number)
        if is_over:
            await asyncio.Event().wait()
        return is_over


class HoldsOnToTheCaller(Retrying):
    """An interruption is not heeded."""

    async def _main_task(self) -> None:
        try:
            await super()._main_task()
        except asyncio.CancelledError:
            await asyncio.sleep(60.0)
            raise


class ForgetsText(Retrying):
    """A retry is given all text but the first piece."""

    def _replay(self) -> None:
        self._input_buffer = self._input_buffer[1:]
        super()._replay()


class Hurries(Retrying):
    """A retry does not wait."""

    async def _main_task(self) -> None:
        self._conn_options = replace(self._conn_options, retry_interval=0.0)
        await super()._main_task()


class ForgetsTheEnd(Retrying):
    """The segment of what is kept is not ended."""

    async def _failed(self, emitter: Emitter, error: APIError, number: int) -> bool:
        if emitter.outlet.used:
            emitter.flush()
            await asyncio.sleep(0.001)
            emitter.outlet.shut()
        return await super()._failed(emitter, error, number)


#: What each must be caught by. It may show in other ways, too; this one must be there.
EXPECTED: dict[Any, str] = {
    HearsTwice: "not allowed: stream.keeping does not send attempt after X61",
    AsksTheLastSegment: "not allowed: stream.keeping does not send attempt after X51",
    DropsResidue: "flow: audio",
    TellsTwice: "not allowed: stream.backoff does not send error_event(recoverable=True) after X50",
    TellsNothing: "not allowed: stream.failing does not send ended after X32",
    RaisesWhatIsKept: "not allowed: stream.keeping does not send failed after X51",
    SwallowsWhatIsFinal: "not allowed: stream.doomed does not send ended after X52",
    RetriesWhatIsFinal: (
        "not allowed: stream.failing does not send error_event(recoverable=True) after X33"
    ),
    NeverEnds: "obligation: O9",
    HoldsOnToTheCaller: "obligation: O13",
    ForgetsText: "flow: text",
    Hurries: "not allowed: stream.backoff does not send attempt after X50",
    ForgetsTheEnd: "not allowed: stream.keeping does not send ended after X51",
}


def planting(fault: type[Retrying]) -> Callable[[Any], Any]:
    return lambda stream_class: type("Planted", (fault, stream_class), {})


@pytest.fixture(autouse=True)
def variants(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the faults beside the variants that there are."""
    planted = {fault.__name__: planting(fault) for fault in EXPECTED}
    for name, install in planted.items():
        monkeypatch.setitem(driver.VARIANTS, name, install)
    plugin = replace(driver.PLUGIN, variants=tuple(driver.VARIANTS))
    monkeypatch.setattr(driver, "PLUGIN", plugin)


def hunt(variant: str, until: str, episodes: int = EPISODES) -> Result:
    """Walk, in this process, until a finding shows."""
    result = Result()
    for batch in batches(Plan("tts_retry", variant, ("kernel",), episodes)):
        result.add(walk_batch(batch))
        if until in result.found:
            break
    return result


@pytest.mark.parametrize("fault", EXPECTED)
def test_a_planted_fault_is_caught_by_the_rule_meant_for_it(fault: type[Retrying]) -> None:
    result = hunt(fault.__name__, EXPECTED[fault])
    assert EXPECTED[fault] in result.found, sorted(result.found)
    assert not result.bugs


def test_without_a_fault_nothing_is_caught() -> None:
    assert not hunt("patched", "", 200).found
