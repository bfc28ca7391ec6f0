"""Scripted peers and small programs that the tests of the simulated kernel share."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

import aiohttp
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, CloseConnection, Ping, Request, TextMessage

from machines.sim import (
    LABELS,
    Choices,
    Conditions,
    Kernel,
    Remote,
    SimulatedLoop,
    Source,
    Trace,
    World,
    benign,
    run,
    swarm,
)

T = TypeVar("T")
Program = Callable[[Kernel], Coroutine[Any, Any, T]]

HOST, PORT = "vendor.test", 80
EVERYTHING = frozenset(LABELS)


class Script:
    """A remote program that records what reaches it, and does nothing by itself."""

    def __init__(self, remote: Remote) -> None:
        self.remote = remote
        self.received = bytearray()
        self.events: list[str] = []

    def data_received(self, data: bytes) -> None:
        self.received += data

    def eof_received(self) -> None:
        self.events.append("eof")

    def connection_lost(self, error: Exception | None) -> None:
        self.events.append(f"lost {type(error).__name__}" if error else "lost")


class Echo(Script):
    """Sends back what it receives, and closes when the other side has ended."""

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self.remote.write(data)

    def eof_received(self) -> None:
        super().eof_received()
        self.remote.close()


class WebSocketEcho(Script):
    """Answers each whole text message with another, over a WebSocket."""

    def __init__(self, remote: Remote) -> None:
        super().__init__(remote)
        self.websocket = WSConnection(ConnectionType.SERVER)
        self.text = ""

    def data_received(self, data: bytes) -> None:
        self.websocket.receive_data(data)
        for event in self.websocket.events():
            match event:
                case Request():
                    self.remote.write(self.websocket.send(AcceptConnection()))
                case TextMessage():
                    self.text += event.data
                    if event.message_finished:
                        self.answer(self.text)
                        self.text = ""
                case Ping():
                    self.remote.write(self.websocket.send(event.response()))
                case CloseConnection():
                    self.remote.write(self.websocket.send(event.response()))
                    self.remote.close()

    def answer(self, text: str) -> None:
        self.remote.write(self.websocket.send(TextMessage(f"echo {text}")))

    def eof_received(self) -> None:
        self.remote.close()


def keeping(scripts: list[Script], kind: type[Script] = Script) -> Callable[[Remote], Script]:
    """An `accept` that keeps the program of each connection in `scripts`."""

    def accept(remote: Remote) -> Script:
        scripts.append(kind(remote))
        return scripts[-1]

    return accept


def scripted(kernel: Kernel, kind: type[Script] = Script) -> list[Script]:
    """Put a host on the network; returns the list of its connections."""
    scripts: list[Script] = []
    kernel.host(HOST, PORT, keeping(scripts, kind))
    return scripts


async def connected(kernel: Kernel) -> socket.socket:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, SimulatedLoop)
    sock = loop.socket_factory()
    await loop.sock_connect(sock, (kernel.resolve(HOST), PORT))
    return sock


async def converse(url: str, count: int = 5, **options: Any) -> list[str]:
    """Send `count` texts over a WebSocket, one after each answer, and return the answers."""
    answers = []
    async with aiohttp.ClientSession(**options) as session, session.ws_connect(url) as websocket:
        for number in range(count):
            await websocket.send_str(f"text {number}")
            answers.append(await websocket.receive_str())
    return answers


def make_kernel(
    source: Source | None = None, conditions: Conditions | None = None, trace: Trace | None = None
) -> Kernel:
    conditions = conditions or Conditions()
    return Kernel(conditions, Choices(source or benign(), conditions.explore), trace=trace)


def execute(
    program: Program[T], source: Source | None = None, conditions: Conditions | None = None
) -> T:
    """Run a program in a fresh loop on a fresh kernel."""
    kernel = make_kernel(source, conditions)
    return run(program(kernel), kernel)


def outcomes(program: Program[T], *labels: str, conditions: Conditions | None = None) -> list[T]:
    """Run a program on 200 schedules in which only `labels` deviate, often."""
    conditions = conditions or Conditions(explore=frozenset(labels))
    return [
        execute(program, swarm(seed, labels, breadths=(1.0,), intensities=(0.1, 0.5)), conditions)
        for seed in range(200)
    ]


def schedules(count: int) -> Iterator[Source]:
    """Sources that deviate in everything: sparse ones, dense ones, and one that always does."""
    yield lambda label, where, k, n: n - 1
    yield lambda label, where, k, n: 1
    for seed in range(count):
        if seed % 2:
            yield swarm(seed)
        else:
            yield swarm(seed, breadths=(1.0,), intensities=(0.3, 0.7, 1.0))


def run_world(world: World, main: Coroutine[Any, Any, T]) -> T:
    """Run one coroutine as the task of a world that stops when it is done."""
    task = world.loop.create_task(main)
    task.add_done_callback(lambda _: world.loop.stop())
    world.run()
    return task.result()


async def turns(count: int) -> None:
    """Let the loop iterate `count` times."""
    for _ in range(count):
        await asyncio.sleep(0)
