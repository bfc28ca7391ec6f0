"""One WebSocket session: connect, 20 text frames each way in turn, close. The client is aiohttp's.

It runs on stock asyncio over the real loopback, and on the simulated kernel with either the same
server or a scripted remote at the far end; each time in a loop of its own, as an episode does.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from aiohttp import web
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, CloseConnection, Request, TextMessage

from machines.sim import Conditions, Remote, Source, World

FRAMES = 20
IP, PORT = "127.0.0.1", 80
TEXT = '{"type": "text.delta", "delta": "some words that a language model wrote, number %d"}'


async def converse(url: str) -> None:
    """Hold the session; ValueError if it does not go as it must."""
    async with aiohttp.ClientSession() as client, client.ws_connect(url) as socket:
        for number in range(FRAMES):
            text = TEXT % number
            await socket.send_str(text)
            if await socket.receive_str() != text:
                raise ValueError("the server answered something else")


# the far ends


async def _echo(request: web.Request) -> web.WebSocketResponse:
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    async for message in socket:
        await socket.send_str(message.data)
    return socket


@asynccontextmanager
async def _served() -> AsyncIterator[str]:
    """An aiohttp server in the running loop; its address."""
    app = web.Application()
    app.router.add_get("/", _echo)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, IP, 0).start()
        yield f"http://{IP}:{runner.addresses[0][1]}/"
    finally:
        await runner.cleanup()


class Echo:
    """The same server as a scripted remote, outside of the loop."""

    def __init__(self, remote: Remote) -> None:
        self._remote = remote
        self._socket = WSConnection(ConnectionType.SERVER)
        self._text = ""

    def data_received(self, data: bytes) -> None:
        self._socket.receive_data(data)
        for event in self._socket.events():
            match event:
                case Request():
                    self._remote.write(self._socket.send(AcceptConnection()))
                case TextMessage():
                    self._text += event.data
                    if event.message_finished:
                        self._remote.write(self._socket.send(TextMessage(self._text)))
                        self._text = ""
                case CloseConnection():
                    self._remote.write(self._socket.send(event.response()))
                    self._remote.close()

    def eof_received(self) -> None:
        self._remote.close()

    def connection_lost(self, error: Exception | None) -> None:
        pass


# the worlds


async def _with_server() -> None:
    async with _served() as url:
        await converse(url)


def on_loopback() -> None:
    """Stock asyncio; client and server share the loop, the real kernel is between them."""
    asyncio.run(_with_server())


def on_simulated_kernel(source: Source, conditions: Conditions) -> None:
    """The same program, with the simulated kernel between client and server."""
    _run(source, conditions, lambda world: _with_server())


def with_scripted_remote(source: Source, conditions: Conditions) -> None:
    """The same client; the far end stands outside of the loop, as a vendor does in an episode."""

    def main(world: World) -> Coroutine[Any, Any, None]:
        world.kernel.host("localhost", PORT, Echo)
        return converse(f"http://{IP}:{PORT}/")

    _run(source, conditions, main)


def _run(
    source: Source, conditions: Conditions, main: Callable[[World], Coroutine[Any, Any, None]]
) -> None:
    with World(conditions, source, hashed=[aiohttp.ClientWebSocketResponse]) as world:
        task = world.loop.create_task(main(world))
        task.add_done_callback(lambda _: world.loop.stop())
        world.run()
        task.result()
