"""The loop on the simulated kernel: servers, threads, names, and what a world leaves behind."""

from __future__ import annotations

import asyncio
import errno
import gc
import os
import random
import socket
import time
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from machines.sim import Conditions, Kernel, SimulatedLoop, World, benign, planned, run, swarm
from tests.sim.support import (
    EVERYTHING,
    HOST,
    PORT,
    Script,
    WebSocketEcho,
    converse,
    execute,
    keeping,
    make_kernel,
    run_world,
    turns,
)


async def serve() -> web.AppRunner:
    """Run a WebSocket server inside the loop."""

    async def handle(request: web.Request) -> web.WebSocketResponse:
        websocket = web.WebSocketResponse()
        await websocket.prepare(request)
        async for message in websocket:
            await websocket.send_str(f"echo {message.data}")
        return websocket

    app = web.Application()
    app.router.add_get("/", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    return runner


ANSWERS = [f"echo text {number}" for number in range(5)]


@pytest.mark.parametrize("connector", ["default", "socket factory"])
@pytest.mark.parametrize("site", ["address", "socket"])
def test_an_aiohttp_client_and_server_in_one_loop(connector: str, site: str) -> None:
    async def program(kernel: Kernel) -> list[str]:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, SimulatedLoop)
        kernel.add_name(HOST, "127.0.0.1")
        runner = await serve()
        if site == "address":
            await web.TCPSite(runner, "127.0.0.1", PORT).start()
        else:
            server = await loop.create_server(asyncio.Protocol, port=0)
            sock = server.sockets[0]
            assert sock.getsockname()[1] > 0
            server.close()
            await web.SockSite(runner, loop.listening_socket("", PORT)).start()
        options: dict[str, Any] = {}
        if connector == "socket factory":
            options["connector"] = aiohttp.TCPConnector(socket_factory=loop.socket_factory)
        answers = await converse(f"http://{HOST}/", **options)
        await runner.cleanup()
        await turns(3)
        assert kernel.open_sockets() == []
        return answers

    assert execute(program) == ANSWERS


def test_an_aiohttp_client_and_a_remote_host_on_many_schedules() -> None:
    async def program(kernel: Kernel) -> list[str]:
        kernel.host(HOST, PORT, WebSocketEcho)
        return await converse(f"http://{HOST}/")

    for seed in range(200):
        source, conditions = swarm(seed), Conditions(explore=EVERYTHING)
        assert execute(program, source, conditions) == ANSWERS


def test_create_connection_by_host_and_port() -> None:
    async def program(kernel: Kernel) -> str:
        kernel.host(HOST, PORT, Script)
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_connection(asyncio.Protocol, HOST, PORT)
        (opened,) = kernel.open_sockets()
        transport.close()
        await turns(2)
        assert kernel.open_sockets() == []
        return f"{opened.name} {opened.remote} {opened.state}"

    assert execute(program) == f"c1 {HOST}:{PORT} connected"


def test_a_taken_port_is_refused_and_a_free_one_is_not() -> None:
    async def program(kernel: Kernel) -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(asyncio.Protocol, "127.0.0.1", 80)
        assert [each.state for each in kernel.open_sockets()] == ["listening"]
        with pytest.raises(OSError, match=os.strerror(errno.EADDRINUSE)):
            await loop.create_server(asyncio.Protocol, "127.0.0.1", 80)
        server.close()
        (await loop.create_server(asyncio.Protocol, "127.0.0.1", 80)).close()

    execute(program)


def test_a_real_socket_never_gets_into_the_selector() -> None:
    async def program(kernel: Kernel) -> None:
        loop = asyncio.get_running_loop()
        with socket.socket() as real:
            real.setblocking(False)
            with pytest.raises(RuntimeError, match="is no simulated socket"):
                loop.add_reader(real, int)
            with pytest.raises(ValueError, match="was not connected through this loop"):
                await loop.create_connection(asyncio.Protocol, sock=real)

    execute(program)


def test_a_thread_is_outside_the_loop_and_hands_on_what_it_raises() -> None:
    async def program(kernel: Kernel) -> None:
        loop = asyncio.get_running_loop()

        def outside() -> int:
            with pytest.raises(RuntimeError, match="no running event loop"):
                asyncio.get_running_loop()
            return 7

        assert await loop.run_in_executor(None, outside) == 7
        assert await asyncio.to_thread(outside) == 7
        with pytest.raises(ZeroDivisionError):
            await loop.run_in_executor(None, lambda: 1 // 0)
        ran: list[int] = []
        future = loop.run_in_executor(None, ran.append, 1)
        future.cancel()
        await turns(3)
        assert not ran

    execute(program)


def test_names_resolve_to_ipv4_only() -> None:
    async def program(kernel: Kernel) -> None:
        loop = asyncio.get_running_loop()
        kernel.add_name(HOST, "10.9.8.7")
        infos = await loop.getaddrinfo(HOST, 443, type=socket.SOCK_STREAM)
        assert infos == [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "",
                          ("10.9.8.7", 443))]  # fmt: skip
        assert (await loop.getaddrinfo("1.2.3.4", "80"))[0][4] == ("1.2.3.4", 80)
        assert (await loop.getaddrinfo("localhost", 80))[0][4] == ("127.0.0.1", 80)
        with pytest.raises(socket.gaierror, match="Name or service not known"):
            await loop.getaddrinfo("nowhere.test", 80)
        with pytest.raises(socket.gaierror, match="only IPv4"):
            await loop.getaddrinfo(HOST, 80, family=socket.AF_INET6)

    execute(program)


def test_a_suspension_lasts_as_chosen_and_by_default_not_at_all() -> None:
    async def program(kernel: Kernel) -> list[str]:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, SimulatedLoop)
        order: list[str] = []
        loop.call_soon(order.append, "the loop went on")
        await loop.suspension("c1>")
        order.append("first")
        await loop.suspension("c1>")
        order.append("second")
        return list(order)

    conditions = Conditions(explore=frozenset({"suspend"}))
    assert execute(program, benign(), conditions) == ["first", "second"]
    late = planned({("suspend", "c1>", 1): 1})
    assert execute(program, late, conditions) == ["first", "the loop went on", "second"]


def test_an_exception_nobody_awaits_is_kept() -> None:
    async def fail() -> None:
        raise ZeroDivisionError

    async def look() -> None:
        with pytest.raises(ZeroDivisionError):
            await world.loop.create_task(fail(), name="looked at")

    with World(Conditions(), benign()) as world:
        world.kernel.on_idle = lambda timer: False
        world.call(lambda: 1 // 0)
        world.loop.create_task(fail(), name="ignored")
        world.loop.create_task(look(), name="looks")
        world.run()
        kinds = [type(context["exception"]) for context in world.loop.unhandled]
        assert kinds == [ZeroDivisionError]
        assert [task.get_name() for task in world.loop.unretrieved()] == ["ignored"]


def test_a_world_puts_everything_back() -> None:
    before = (time.time, time.monotonic, time.perf_counter, os.urandom, random.getstate())
    loop = None
    with World(Conditions(), benign(), hashed=[Script]) as world:
        loop = world.loop
        assert time.time is not before[0]
        assert Script.__hash__ is not object.__hash__
        random.random()
    after = (time.time, time.monotonic, time.perf_counter, os.urandom, random.getstate())
    assert after == before
    assert Script.__hash__ is object.__hash__
    assert loop.is_closed()


def test_a_world_that_cannot_be_entered_puts_everything_back() -> None:
    before = time.time
    with pytest.raises(ValueError, match="str is not hashed by identity"):
        World(Conditions(), benign(), hashed=[str]).__enter__()
    assert time.time is before


def test_what_is_left_over_is_cancelled_with_choices_frozen() -> None:
    ended: list[str] = []

    async def wait(name: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(1)
            ended.append(name)

    conditions = Conditions(explore=EVERYTHING)
    with World(conditions, lambda label, where, k, n: n - 1) as world:
        world.kernel.on_idle = lambda timer: False
        for name in ("one", "two"):
            world.loop.create_task(wait(name), name=name)
        world.run()
        assert [task.get_name() for task in world.tasks()] == ["one", "two"]
        made = world.choices.made
    assert ended == ["one", "two"]
    assert world.stuck == []
    assert world.choices.made == made


def test_an_error_of_tearing_down_is_nobodys_finding() -> None:
    async def fail_when_cancelled() -> None:
        loop = asyncio.get_running_loop()
        try:
            await asyncio.Event().wait()
        finally:
            loop.call_soon(lambda: 1 // 0)
            raise ZeroDivisionError

    with World(Conditions(), benign()) as world:
        world.kernel.on_idle = lambda timer: False
        world.loop.create_task(fail_when_cancelled())
        world.run()
    gc.collect()
    assert world.loop.unhandled == []


def test_connections_left_open_are_dropped_even_if_the_peer_is_silent() -> None:
    """Otherwise their transports complain when they are collected, and warnings are errors here."""
    scripts: list[Script] = []
    with World(Conditions(), benign()) as world:
        world.kernel.host(HOST, PORT, keeping(scripts))
        transport, _ = run_world(world, world.loop.create_connection(asyncio.Protocol, HOST, PORT))
        scripts[0].remote.silence()
        assert len(world.kernel.open_sockets()) == 1
    assert world.kernel.open_sockets() == []
    assert transport.is_closing()


def test_a_real_socket_that_cannot_be_connected_leaves_nothing_open() -> None:
    async def program(kernel: Kernel) -> None:
        kernel.host(HOST, PORT, Script)
        loop, address = asyncio.get_running_loop(), (kernel.resolve(HOST), 81)
        with socket.socket() as real:
            real.setblocking(False)
            with pytest.raises(ConnectionRefusedError):
                await loop.sock_connect(real, address)
        assert kernel.open_sockets() == []

    execute(program)


def test_a_task_that_does_not_end_is_named() -> None:
    release = False

    async def stubborn() -> None:
        while not release:
            try:
                await asyncio.sleep(1000)
            except asyncio.CancelledError:
                continue

    world = World(Conditions(), benign())
    with world:
        task = world.loop.create_task(stubborn(), name="stubborn")
        world.kernel.on_idle = lambda timer: False
        world.run()
    assert world.stuck == ["stubborn"]
    task.get_coro().close()


def test_tasks_are_named_alike_in_every_episode() -> None:
    def names() -> list[str]:
        with World(Conditions(), benign()) as world:
            for _ in range(2):
                world.loop.create_task(asyncio.sleep(0))
            return [task.get_name() for task in world.tasks()]

    assert names() == names() == ["Task-0", "Task-1"]


def test_running_one_coroutine_leaves_no_loop_behind() -> None:
    kernel = make_kernel()
    assert run(asyncio.sleep(1000, "done"), kernel) == "done"
    assert kernel.now == pytest.approx(2000, abs=0.01)
    with World(Conditions(), benign()) as world:
        assert run_world(world, asyncio.sleep(0, 3)) == 3
