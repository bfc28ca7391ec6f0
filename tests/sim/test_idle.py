"""Idleness is decided, not guessed: when `on_idle` is called, and with what."""

from __future__ import annotations

import asyncio

import pytest

from machines.sim import Conditions, Quiescent, World, benign, planned
from tests.sim.support import HOST, PORT, Echo, WebSocketEcho, converse


def test_it_is_called_when_only_timers_remain_with_the_moment_of_the_next() -> None:
    moments: list[float | None] = []
    with World(Conditions(), benign()) as world:
        start = world.kernel.now
        world.loop.call_later(5, int)
        world.loop.call_later(2, int)
        world.loop.call_later(1, int).cancel()

        def on_idle(timer: float | None) -> bool:
            moments.append(timer and round(timer - start, 6))
            return timer is not None

        world.kernel.on_idle = on_idle
        world.run()
        assert moments == [2, 5, None]
        assert world.kernel.now == pytest.approx(start + 5, abs=0.001)


def test_stopping_leaves_time_and_the_timer_alone() -> None:
    fired: list[float] = []
    with World(Conditions(), benign()) as world:
        world.loop.call_later(5, lambda: fired.append(world.kernel.now))
        moments: list[float] = []

        def on_idle(timer: float | None) -> bool:
            moments.append(world.kernel.now)
            return len(moments) > 3

        world.kernel.on_idle = on_idle
        for _ in range(3):
            world.run()
            assert world.kernel.now - moments[-1] < 1e-6
            assert not fired
        world.call(world.loop.call_later, 6, world.loop.stop)
        world.run()
        assert len(fired) == 1


def test_it_is_not_called_while_bytes_a_thread_a_name_or_a_suspension_is_on_its_way() -> None:
    """Each of them takes time here; nothing else is ready meanwhile."""
    labels = ("lat", "syn", "dns", "exec", "suspend")
    late = planned({(label, where, k): 2 for label in labels for k in range(50)
                    for where in ("", "c1", "c1>", "c1<", HOST)})  # fmt: skip
    idle: list[str] = []
    done: list[str] = []

    with World(Conditions(explore=frozenset(labels)), late) as world:
        world.kernel.host(HOST, PORT, Echo)

        async def program() -> None:
            reader, writer = await asyncio.open_connection(HOST, PORT)
            done.append("connected")
            writer.write(b"x")
            await reader.readexactly(1)
            done.append("answered")
            await world.loop.run_in_executor(None, int)
            done.append("executed")
            await world.loop.suspension("c1>")
            done.append("suspended")
            writer.close()

        def on_idle(timer: float | None) -> bool:
            idle.append(" ".join(done))
            return False

        world.kernel.on_idle = on_idle
        start = world.kernel.now
        task = world.loop.create_task(program())
        world.run()
        assert idle == ["connected answered executed suspended"]
        assert task.done()
        assert world.kernel.now - start > 5 * 0.02


def test_a_timer_before_something_in_flight_is_no_idleness() -> None:
    order: list[str] = []
    with World(Conditions(), benign()) as world:
        world.kernel.at(world.kernel.now + 2, lambda: order.append("arrived"))
        world.loop.call_later(1, order.append, "timer")

        def on_idle(timer: float | None) -> bool:
            order.append("idle")
            return False

        world.kernel.on_idle = on_idle
        world.run()
        assert order == ["timer", "arrived", "idle"]


def test_a_timer_that_is_cancelled_during_a_poll_is_not_the_next() -> None:
    with World(Conditions(), benign()) as world:
        start = world.kernel.now
        first = world.loop.call_later(1, int)
        world.loop.call_later(3, int)
        world.kernel.on_poll = first.cancel
        moments: list[float | None] = []

        def on_idle(timer: float | None) -> bool:
            moments.append(timer and round(timer - start, 6))
            return False

        world.kernel.on_idle = on_idle
        world.run()
        assert moments == [3]


def test_it_may_make_something_happen_instead_of_letting_time_pass() -> None:
    ran: list[float] = []
    with World(Conditions(), benign()) as world:
        start = world.kernel.now
        world.loop.call_later(1000, int)

        def on_idle(timer: float | None) -> bool:
            if not ran:
                world.call(lambda: ran.append(world.kernel.now))
                return True
            return False

        world.kernel.on_idle = on_idle
        world.run()
        assert ran[0] - start < 0.001


def test_nothing_left_at_all_is_quiescence() -> None:
    with World(Conditions(), benign()) as world:
        world.kernel.on_idle = lambda timer: True
        with pytest.raises(Quiescent):
            world.run()


def test_a_cancelled_timer_is_none() -> None:
    with World(Conditions(), benign()) as world:
        world.loop.call_later(1, int).cancel()
        with pytest.raises(Quiescent):
            world.run()


def test_on_poll_comes_when_what_is_due_has_arrived_and_can_act_in_that_poll() -> None:
    seen: list[str] = []
    with World(Conditions(), benign()) as world:
        kernel = world.kernel
        kernel.at(kernel.now, lambda: seen.append("arrived"))

        def on_poll() -> None:
            if len(seen) == 1:
                seen.append("poll")
                world.call(seen.append, "callback")
                kernel.at(kernel.now, lambda: seen.append("injected"))

        kernel.on_poll = on_poll
        kernel.on_idle = lambda timer: False
        before = kernel.now
        world.run()
        assert seen == ["arrived", "poll", "injected", "callback"]
        assert kernel.now - before < 0.001


def test_on_poll_may_stop_the_loop() -> None:
    with World(Conditions(), benign()) as world:
        world.kernel.on_poll = world.loop.stop
        world.run()


def test_a_real_client_is_idle_after_each_answer() -> None:
    """The whole stack: no idleness while a request of the client or its answer is on the way."""
    with World(Conditions(), benign()) as world:
        world.kernel.host(HOST, PORT, WebSocketEcho)
        idle = []

        def on_idle(timer: float | None) -> bool:
            idle.append(timer)
            return not task.done()

        world.kernel.on_idle = on_idle
        task = world.loop.create_task(converse(f"http://{HOST}/"))
        world.run()
        assert len(task.result()) == 5
        assert len(idle) == 1
