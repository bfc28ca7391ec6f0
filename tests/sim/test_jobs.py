"""Work in threads: one runs at a time, and what it waits for decides when it goes on."""

from __future__ import annotations

import asyncio
import queue
import threading
import time
from typing import Any

import pytest

from machines.sim import Conditions, Kernel, Trace, World, benign, planned, run
from tests.sim.support import execute, make_kernel, outcomes, turns

LATE = Conditions(explore=frozenset({"exec"}), latencies_seconds=(0.0, 0.5))


def executor(work: Any, *args: Any) -> asyncio.Future[Any]:
    return asyncio.get_running_loop().run_in_executor(None, work, *args)


def test_a_job_hands_on_its_result_and_its_error() -> None:
    async def program(_: Kernel) -> tuple[int, str]:
        with pytest.raises(ZeroDivisionError) as caught:
            await executor(lambda: 1 // 0)
        return await executor(lambda a, b: a + b, 2, 3), str(caught.value)

    assert execute(program) == (5, "integer division or modulo by zero")


def test_a_job_runs_in_a_thread_without_a_loop_of_its_own() -> None:
    def work() -> bool:
        with pytest.raises(RuntimeError):
            asyncio.get_running_loop()
        return threading.current_thread() is threading.main_thread()

    async def program(_: Kernel) -> bool:
        return bool(await executor(work))

    assert execute(program) is False


def test_a_job_that_waits_goes_on_when_it_is_notified() -> None:
    items: queue.Queue[int] = queue.Queue()
    seen: list[int] = []

    def work() -> None:
        while len(seen) < 3:
            seen.append(items.get())

    async def program(_: Kernel) -> list[list[int]]:
        states = []
        job = executor(work)
        for number in range(3):
            await turns(3)
            states.append(list(seen))
            items.put(number)
        await job
        return [*states, list(seen)]

    assert execute(program) == [[], [0], [0, 1], [0, 1, 2]]


def test_a_notified_job_runs_whenever_it_is_scheduled() -> None:
    async def program(_: Kernel) -> bool:
        items: queue.Queue[int] = queue.Queue()
        job = executor(items.get)
        items.put(1)
        await asyncio.sleep(0.1)
        return job.done()

    assert set(outcomes(program, "exec", conditions=LATE)) == {True, False}


def test_jobs_take_turns() -> None:
    """Two jobs that play ball: neither could do it alone, nor could one be run to its end first."""

    async def program(_: Kernel) -> list[str]:
        ping: queue.Queue[None] = queue.Queue()
        pong: queue.Queue[None] = queue.Queue()
        seen: list[str] = []

        def play(name: str, take: queue.Queue[None], give: queue.Queue[None]) -> None:
            for _ in range(2):
                take.get()
                seen.append(name)
                give.put(None)

        jobs = [executor(play, "ping", ping, pong), executor(play, "pong", pong, ping)]
        ping.put(None)
        await asyncio.gather(*jobs)
        return seen

    assert execute(program) == ["ping", "pong", "ping", "pong"]


def test_a_wait_ends_when_its_time_is_over() -> None:
    def work() -> tuple[bool, float]:
        before = time.monotonic()
        return threading.Event().wait(2.0), time.monotonic() - before

    with World(Conditions(), benign()) as world:
        future = world.loop.run_in_executor(None, work)
        notified, waited = world.loop.run_until_complete(future)
    assert not notified
    assert waited == pytest.approx(2.0, abs=0.01)


def test_a_job_that_nobody_notifies_is_abandoned_with_its_loop() -> None:
    told: list[str] = []

    def work() -> None:
        try:
            threading.Event().wait()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the subject
            told.append(type(error).__name__)

    before = threading.active_count()
    with World(Conditions(), benign()) as world:
        world.call(lambda: world.loop.run_in_executor(None, work))
        world.kernel.on_idle = lambda _: False
        world.run()
        assert not told
    assert told == ["Abandoned"]
    assert threading.active_count() == before


def test_what_was_given_up_before_it_began_does_not_run() -> None:
    ran: list[int] = []

    async def program(_: Kernel) -> None:
        executor(ran.append, 1).cancel()
        await turns(3)

    execute(program)
    assert not ran


def test_other_threads_wait_as_ever() -> None:
    async def program(_: Kernel) -> bool:
        return bool(await executor(other))

    def other() -> bool:
        event = threading.Event()
        seen: list[bool] = []
        thread = threading.Thread(target=lambda: seen.append(event.wait(60)))
        thread.start()
        event.set()
        while not seen:  # a join would wait on a lock, which a job may do as ever
            time.sleep(0)
        thread.join()
        return seen[0]

    assert execute(program)


def test_a_job_waits_for_a_thread_of_its_own_to_begin() -> None:
    """`Thread.start` waits on a condition that nobody in the simulation would ever notify."""

    class LateThread(threading.Thread):
        def _bootstrap(self) -> None:
            time.sleep(0.05)
            super()._bootstrap()  # type: ignore[misc]

    def work() -> bool:
        thread = LateThread(target=bool)
        thread.start()
        return True

    async def program(_: Kernel) -> bool:
        return bool(await executor(work))

    assert execute(program)


def test_an_execution_with_jobs_repeats() -> None:
    def digest() -> str:
        trace = Trace()
        kernel = make_kernel(planned({("exec", "", 1): 1}), LATE, trace)
        items: queue.Queue[int] = queue.Queue()

        async def program() -> None:
            job = executor(items.get)
            await turns(2)
            kernel.record("put")
            items.put(1)
            await job
            kernel.record("got")

        run(program(), kernel)
        return trace.digest()

    assert len({digest() for _ in range(3)}) == 1
