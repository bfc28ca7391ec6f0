"""Orders that no real system shows never appear, on thousands of schedules.

asyncio promises these orders, or TCP does. A harness that broke one would accuse correct programs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Any

import pytest

from machines.sim import Conditions, Kernel
from tests.sim.support import (
    EVERYTHING,
    HOST,
    PORT,
    Echo,
    Program,
    Script,
    execute,
    keeping,
    schedules,
    turns,
)

CONDITIONS = Conditions(explore=EVERYTHING)
TINY = Conditions(capacity_up_bytes=7, capacity_down_bytes=5, explore=EVERYTHING)


def always(
    program: Program[object],
    expected: object,
    count: int = 1000,
    conditions: Conditions = CONDITIONS,
) -> None:
    """Hold the outcome of a program to one value on `count` schedules."""
    for number, source in enumerate(schedules(count)):
        outcome = execute(program, source, conditions)
        assert outcome == expected, f"schedule {number}"


def note(order: list[int], number: int, _: object) -> None:
    order.append(number)


async def noise(kernel: Kernel) -> Callable[[], None]:
    """Keep descriptors, timers and threads busy beside a program; returns how to stop it."""
    kernel.host(HOST, PORT, Echo)
    loop = asyncio.get_running_loop()
    reader, writer = await asyncio.open_connection(HOST, PORT)

    async def talk() -> None:
        while True:
            writer.write(b"noise")
            await reader.readexactly(5)
            await loop.run_in_executor(None, int)
            await asyncio.sleep(0.002)

    task = loop.create_task(talk())

    def stop() -> None:
        task.cancel()
        writer.transport.abort()

    return stop


def test_callbacks_run_in_the_order_of_call_soon() -> None:
    async def program(kernel: Kernel) -> list[int]:
        stop = await noise(kernel)
        loop = asyncio.get_running_loop()
        order: list[Any] = []
        for number in range(5):
            loop.call_soon(order.append, number)
        await turns(2)
        stop()
        return order

    always(program, [0, 1, 2, 3, 4])


def test_tasks_start_in_the_order_in_which_they_were_made() -> None:
    async def program(kernel: Kernel) -> list[int]:
        stop = await noise(kernel)
        order: list[int] = []

        async def start(number: int) -> None:
            order.append(number)

        await asyncio.gather(*(start(number) for number in range(5)))
        stop()
        return order

    always(program, [0, 1, 2, 3, 4])


def test_callbacks_of_a_future_run_in_the_order_in_which_they_were_added() -> None:
    async def program(kernel: Kernel) -> list[int]:
        stop = await noise(kernel)
        future = asyncio.get_running_loop().create_future()
        order: list[int] = []
        for number in range(5):
            future.add_done_callback(partial(note, order, number))
        future.set_result(None)
        await turns(2)
        stop()
        return order

    always(program, [0, 1, 2, 3, 4])


@pytest.mark.parametrize("kind", ["event", "queue"])
def test_waiters_wake_in_the_order_in_which_they_waited(kind: str) -> None:
    async def program(kernel: Kernel) -> list[int]:
        stop = await noise(kernel)
        event, queue, order = asyncio.Event(), asyncio.Queue[int](), []

        async def wait(number: int) -> None:
            await (event.wait() if kind == "event" else queue.get())
            order.append(number)

        tasks = [asyncio.create_task(wait(number)) for number in range(4)]
        await turns(2)
        event.set()
        for number in range(4):
            queue.put_nowait(number)
        await asyncio.gather(*tasks)
        stop()
        return order

    always(program, [0, 1, 2, 3])


def test_nothing_overtakes_a_callback_that_was_ready_before() -> None:
    """Neither another chain of callbacks, nor what a poll brings."""

    async def program(kernel: Kernel) -> list[str]:
        stop = await noise(kernel)
        order: list[str] = []

        async def step(name: str) -> None:
            for number in range(3):
                order.append(f"{name}{number}")
                await asyncio.sleep(0)

        await asyncio.gather(step("a"), step("b"))
        stop()
        return order

    always(program, ["a0", "b0", "a1", "b1", "a2", "b2"])


def test_what_a_poll_brings_runs_behind_what_was_ready_before_it() -> None:
    async def program(kernel: Kernel) -> bool:
        kernel.host(HOST, PORT, Echo)
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        order: list[str] = []

        class Reader(asyncio.Protocol):
            def data_received(self, data: bytes) -> None:
                order.append("read")
                done.set()

        transport, _ = await loop.create_connection(Reader, HOST, PORT)
        transport.write(b"x")  # the answer is there at the next poll, at the earliest
        for _ in range(20):
            loop.call_soon(order.append, "ready")
        await done.wait()
        transport.abort()
        return order == ["ready"] * 20 + ["read"]

    always(program, True)


def test_one_descriptor_is_read_before_it_is_written() -> None:
    async def program(kernel: Kernel) -> set[tuple[str, ...]]:
        kernel.host(HOST, PORT, Echo)
        loop, batches = asyncio.get_running_loop(), []
        sock = loop.socket_factory()  # type: ignore[attr-defined]
        await loop.sock_connect(sock, (kernel.resolve(HOST), PORT))
        sock.send(b"12345")
        seen: list[str] = []

        def read() -> None:
            seen.append("read")
            sock.recv(1)

        loop.add_writer(sock, seen.append, "write")
        loop.add_reader(sock, read)
        for _ in range(10):
            seen.clear()
            await asyncio.sleep(0)
            batches.append(tuple(seen))
        loop.remove_reader(sock)
        loop.remove_writer(sock)
        sock.close()
        return {batch for batch in batches if len(batch) > 1} - {("read", "write")}

    always(program, set())


def test_timers_of_one_iteration_fire_by_deadline_and_equal_delays_in_the_order_of_setting() -> (
    None
):
    async def program(kernel: Kernel) -> list[int]:
        stop = await noise(kernel)
        loop = asyncio.get_running_loop()
        order: list[Any] = []
        loop.call_later(0.011, order.append, 4)
        for number in range(4):
            loop.call_later(0.01, order.append, number)
        await asyncio.sleep(0.02)
        stop()
        return order

    always(program, [0, 1, 2, 3, 4])


def test_timers_of_different_iterations_with_different_moments_fire_by_moment() -> None:
    async def program(kernel: Kernel) -> list[str]:
        stop = await noise(kernel)
        loop = asyncio.get_running_loop()
        order: list[Any] = []
        moment = loop.time() + 0.06
        loop.call_at(moment + 1e-6, order.append, "later")
        await turns(3)
        loop.call_at(moment, order.append, "sooner")
        await asyncio.sleep(0.1)
        stop()
        return order

    always(program, ["sooner", "later"])


def test_a_timer_never_fires_before_its_delay_has_passed() -> None:
    async def program(kernel: Kernel) -> bool:
        stop = await noise(kernel)
        loop = asyncio.get_running_loop()
        passed = []
        for delay in (0.0005, 0.005, 0.03):
            asked = loop.time()
            await asyncio.sleep(delay)
            passed.append(loop.time() - asked >= delay)
        stop()
        return all(passed)

    always(program, True)


def test_timers_for_one_moment_never_fire_before_it() -> None:
    """Within the resolution of the loop's clock, that is: asyncio itself allows for that."""

    async def program(kernel: Kernel) -> bool:
        loop = asyncio.get_running_loop()
        fired: list[float] = []
        moment = loop.time() + 0.1
        for _ in range(3):
            loop.call_at(moment, lambda: fired.append(loop.time()))
            await turns(2)
        await asyncio.sleep(0.2)
        return len(fired) == 3 and min(fired) >= moment - 2e-9

    always(program, True)


def test_time_never_stands_still() -> None:
    async def program(kernel: Kernel) -> bool:
        stop = await noise(kernel)
        loop, moments = asyncio.get_running_loop(), []
        for _ in range(20):
            moments += [loop.time(), loop.time()]
            await asyncio.sleep(0)
        stop()
        return all(a < b for a, b in pairwise(moments))

    always(program, True)


def test_a_future_set_inside_the_loop_has_no_latency() -> None:
    async def program(kernel: Kernel) -> bool:
        stop = await noise(kernel)
        loop, future = asyncio.get_running_loop(), asyncio.get_running_loop().create_future()
        order: list[str] = []
        loop.call_soon(future.set_result, None)
        loop.call_soon(loop.call_soon, order.append, "behind the waiter")
        await future
        stop()
        return not order

    always(program, True)


@pytest.mark.parametrize("conditions", [CONDITIONS, TINY])
def test_bytes_arrive_once_in_order_both_ways(conditions: Conditions) -> None:
    sent = bytes(range(60))

    async def program(kernel: Kernel) -> tuple[bytes, bytes]:
        remotes: list[Script] = []
        kernel.host(HOST, PORT, keeping(remotes, Echo))
        reader, writer = await asyncio.open_connection(HOST, PORT)
        for start in range(0, len(sent), 20):
            writer.write(sent[start : start + 20])
            await asyncio.sleep(0)
        writer.write_eof()
        answer = await reader.read()
        writer.close()
        return bytes(remotes[0].received), answer

    always(program, (sent, sent), count=500, conditions=conditions)


def test_writing_resumes_only_at_low_water_and_pauses_only_above_high_water() -> None:
    async def program(kernel: Kernel) -> bool:
        scripts: list[Script] = []
        kernel.host(HOST, PORT, keeping(scripts))
        loop = asyncio.get_running_loop()
        fine: list[bool] = []

        class Writer(asyncio.Protocol):
            def pause_writing(self) -> None:
                fine.append(transport.get_write_buffer_size() > 20)

            def resume_writing(self) -> None:
                fine.append(transport.get_write_buffer_size() <= 10)

        transport, _ = await loop.create_connection(Writer, HOST, PORT)
        transport.set_write_buffer_limits(high=20, low=10)
        for _ in range(5):
            transport.write(bytes(11))
        await asyncio.sleep(60)
        transport.abort()
        return len(scripts[0].received) == 55 and len(fine) >= 2 and all(fine)

    always(program, True, count=500, conditions=TINY)
