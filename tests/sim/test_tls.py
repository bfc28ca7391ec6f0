"""TLS on simulated sockets: asyncio's own at the local end, the standard library's at a remote."""

from __future__ import annotations

import asyncio
import ssl
from typing import Any

import aiohttp
import pytest
import trustme
from aiohttp import web

from machines.sim import Conditions, Kernel, Trace, World, benign, planned, secured, swarm
from tests.sim.support import (
    EVERYTHING,
    HOST,
    Echo,
    Script,
    WebSocketEcho,
    converse,
    execute,
    keeping,
    run_world,
    turns,
)

PORT = 443
ANSWERS = [f"echo text {number}" for number in range(5)]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(key_type=trustme.KeyType.RSA)


@pytest.fixture(scope="module")
def server(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST, key_type=trustme.KeyType.RSA).configure_cert(context)
    return context


@pytest.fixture(scope="module")
def client(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


async def converse_securely(client: ssl.SSLContext) -> list[str]:
    return await converse(f"wss://{HOST}/", connector=aiohttp.TCPConnector(ssl=client))


def remote_episode(server: ssl.SSLContext, client: ssl.SSLContext, source: Any) -> Trace:
    trace = Trace()
    with World(Conditions(explore=EVERYTHING), source, trace=trace) as world:
        world.kernel.host(HOST, PORT, secured(WebSocketEcho, server))
        assert run_world(world, converse_securely(client)) == ANSWERS
    return trace


def test_a_secure_remote_on_many_schedules(server: ssl.SSLContext, client: ssl.SSLContext) -> None:
    for seed in range(40):
        remote_episode(server, client, swarm(seed))


def test_a_secure_episode_repeats(server: ssl.SSLContext, client: ssl.SSLContext) -> None:
    for source in (benign(), swarm(1), swarm(2)):
        first, second = (remote_episode(server, client, source) for _ in range(2))
        assert first.difference(second) is None


def test_a_secure_server_in_the_loop(server: ssl.SSLContext, client: ssl.SSLContext) -> None:
    async def handle(request: web.Request) -> web.WebSocketResponse:
        websocket = web.WebSocketResponse()
        await websocket.prepare(request)
        async for message in websocket:
            await websocket.send_str(f"echo {message.data}")
        return websocket

    async def program(kernel: Kernel) -> list[str]:
        kernel.add_name(HOST, "127.0.0.1")
        app = web.Application()
        app.router.add_get("/", handle)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", PORT, ssl_context=server).start()
        answers = await converse_securely(client)
        await runner.cleanup()
        return answers

    for seed in range(20):
        assert execute(program, swarm(seed), Conditions(explore=EVERYTHING)) == ANSWERS


def test_an_untrusted_certificate_fails_the_handshake(server: ssl.SSLContext) -> None:
    scripts: list[Script] = []

    async def program(kernel: Kernel) -> None:
        kernel.host(HOST, PORT, secured(keeping(scripts), server))
        with pytest.raises(ssl.SSLCertVerificationError):
            await asyncio.open_connection(HOST, PORT, ssl=ssl.create_default_context())
        await turns(5)
        assert kernel.open_sockets() == []

    execute(program)
    assert [event.split()[0] for event in scripts[0].events][-1] == "lost"


@pytest.mark.parametrize("ender", ["client", "remote"])
def test_both_ends_learn_of_the_end(
    ender: str, server: ssl.SSLContext, client: ssl.SSLContext
) -> None:
    scripts: list[Script] = []

    async def program(kernel: Kernel) -> None:
        kernel.host(HOST, PORT, secured(keeping(scripts, Echo), server))
        reader, writer = await asyncio.open_connection(HOST, PORT, ssl=client)
        writer.write(b"hello")
        assert await reader.readexactly(5) == b"hello"
        if ender == "remote":
            scripts[0].remote.write(b"bye")
            scripts[0].remote.close()
            with pytest.raises(RuntimeError, match="wrote after it had closed"):
                scripts[0].remote.write(b"x")
            assert await reader.read() == b"bye"
        writer.close()
        await writer.wait_closed()
        await turns(5)
        assert kernel.open_sockets() == []

    execute(program)
    assert scripts[0].events[-1] == "lost"


def test_a_remote_that_closes_says_so_before_it_ends(
    server: ssl.SSLContext, client: ssl.SSLContext
) -> None:
    scripts: list[Script] = []
    trace = Trace()

    async def program(kernel: Kernel) -> None:
        kernel.host(HOST, PORT, secured(keeping(scripts), server))
        reader, writer = await asyncio.open_connection(HOST, PORT, ssl=client)
        await turns(5)
        trace.entries.clear()
        scripts[0].remote.close()
        assert await reader.read() == b""
        writer.close()

    with World(Conditions(), benign(), trace=trace) as world:
        run_world(world, program(world.kernel))
    down = [entry[3] for entry in trace.entries if entry[0] == "arrive" and entry[2] == "c1<"]
    assert len(down) == 2  # close_notify, then FIN
    assert isinstance(down[0], int)
    assert down[1] == "end"


def test_a_reset_reaches_a_secure_client(server: ssl.SSLContext, client: ssl.SSLContext) -> None:
    async def program(kernel: Kernel) -> None:
        scripts: list[Script] = []
        kernel.host(HOST, PORT, secured(keeping(scripts), server))
        reader, writer = await asyncio.open_connection(HOST, PORT, ssl=client)
        scripts[0].remote.reset()
        with pytest.raises(ConnectionResetError):
            await reader.read()
        writer.close()

    execute(program, planned({}))
