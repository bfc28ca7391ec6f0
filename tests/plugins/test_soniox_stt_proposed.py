"""The proposed fix of Soniox STT: what it mends in the released plugin, and what it breaks."""

from __future__ import annotations

import asyncio

import pytest
from livekit.agents import APIError, APIStatusError
from livekit.plugins import soniox

from machines.plugins.soniox_stt import proposed
from tests.plugins import soniox_stt_vendor
from tests.plugins.soniox_stt_vendor import UNIT, Call, Line, Vendor, run, token


def test_nothing_else_differs() -> None:
    changed = {name for name in vars(proposed.STT) if not name.startswith("__")}
    assert changed - {"_abc_impl"} == {"stream"}
    changed = {name for name in vars(proposed.SpeechStream) if not name.startswith("__")}
    assert changed - {"_abc_impl"} == {
        "_connect_ws",
        "_recv_messages_task",
        "_request_reconnect",
        "_run",
    }
    assert proposed.STT.__init__ is soniox.STT.__init__


def test_an_error_frame_is_raised_and_retried() -> None:
    async def refuse(line: Line) -> None:
        await line.hear()
        await line.fail(503)

    async def body(call: Call, host: Vendor) -> None:
        await host.line(2)
        while not call.heard.told:
            await asyncio.sleep(0.001)
        assert call.heard.told == [True]

    run(body, refuse, Line.fall_silent, kind=proposed.STT)


def test_a_close_is_raised_with_its_code() -> None:
    async def leave(line: Line) -> None:
        await line.hear_audio(UNIT)
        await line.ws.close(code=1011)

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        heard = await call.over()
        assert isinstance(heard.failure, APIStatusError)
        assert heard.failure.status_code == 1011
        assert heard.told == [False]

    run(body, leave, kind=proposed.STT, retries=0)


async def finish_without_tokens(line: Line) -> None:
    await line.hear_audio(UNIT)
    await line.send(token("one", start_ms=0, end_ms=100))
    await line.ws.send_str('{"total_audio_proc_ms":100}')
    await line.ws.send_str('{"finished":true}')
    await line.ws.close()


def test_finished_ends_the_run_without_a_retry() -> None:
    """Also in the middle of a call, where it leaves the agent deaf: its known flaw."""

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        heard = await call.over()
        assert (heard.finals, heard.failure, heard.told) == (["one"], None, [])
        assert host.asked == 1

    run(body, finish_without_tokens, kind=proposed.STT)


@pytest.mark.parametrize("kind", [soniox.STT, proposed.STT])
def test_the_end_of_the_input_ends_nothing(kind: type[soniox.STT]) -> None:
    """What the released plugin lacks, and the proposal too: the vendor is never told."""

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        call.stream.end_input()
        line = await host.line(1)
        await line.hear_audio(0)
        await asyncio.sleep(0.05)
        assert not line.ended
        assert not call.stream._task.done()

    run(body, Line.fall_silent, kind=kind)


@pytest.mark.parametrize("finished", [True, False])
def test_a_planted_fault_is_caught(monkeypatch: pytest.MonkeyPatch, finished: bool) -> None:
    async def returns(self: proposed.SpeechStream) -> None:
        await super(proposed.SpeechStream, self)._recv_messages_task()

    async def forgets(self: proposed.SpeechStream) -> None:
        await super(proposed.SpeechStream, self)._run()

    if finished:
        monkeypatch.setattr(proposed.SpeechStream, "_run", forgets)
    else:
        monkeypatch.setattr(proposed.SpeechStream, "_recv_messages_task", returns)
    monkeypatch.setattr(soniox_stt_vendor, "LIMIT_SECONDS", 0.3)
    with pytest.raises((AssertionError, TimeoutError, APIError)):
        test_finished_ends_the_run_without_a_retry()
