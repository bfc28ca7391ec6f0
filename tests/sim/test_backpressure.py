"""A full pipe reaches a program through the stock marks of asyncio's transports."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from machines.sim import Conditions, Kernel, Remote
from tests.sim.support import HOST, PORT, Script, execute, turns

KIB = 1024


class Writer(asyncio.Protocol):
    """Records the size of the transport's buffer whenever writing is paused or resumed."""

    def __init__(self) -> None:
        self.marks: list[tuple[str, int]] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def pause_writing(self) -> None:
        self.marks.append(("pause", self.transport.get_write_buffer_size()))

    def resume_writing(self) -> None:
        self.marks.append(("resume", self.transport.get_write_buffer_size()))


def accept_into(scripts: list[Script]) -> Callable[[Remote], Script]:
    def accept(remote: Remote) -> Script:
        scripts.append(Script(remote))
        remote.pause_reading()
        return scripts[-1]

    return accept


@pytest.mark.parametrize("capacity", [4 * KIB, 64 * KIB, 256 * KIB])
def test_writing_pauses_above_64_kib_unsent_and_resumes_at_16(capacity: int) -> None:
    async def program(kernel: Kernel) -> list[tuple[str, int]]:
        scripts: list[Script] = []
        kernel.host(HOST, PORT, accept_into(scripts))
        loop = asyncio.get_running_loop()
        transport, writer = await loop.create_connection(Writer, HOST, PORT)
        transport.write(bytes(capacity))
        transport.write(bytes(64 * KIB))
        await turns(3)
        assert writer.marks == []  # the pipe is full, and the buffer just at its high-water mark
        transport.write(b"x")
        assert writer.marks == [("pause", 64 * KIB + 1)]
        await asyncio.sleep(3600)
        assert len(writer.marks) == 1
        scripts[0].remote.resume_reading()
        await turns(200)
        assert len(scripts[0].received) == capacity + 64 * KIB + 1
        transport.abort()
        return writer.marks

    (_, paused), (kind, resumed) = execute(
        program, conditions=Conditions(capacity_up_bytes=capacity)
    )
    assert (paused, kind) == (64 * KIB + 1, "resume")
    assert resumed <= 16 * KIB


def test_room_is_reported_when_a_third_of_the_pipe_is_free() -> None:
    class Reluctant(Script):
        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            self.remote.pause_reading()

    async def program(kernel: Kernel) -> list[int]:
        scripts: list[Script] = []

        def accept(remote: Remote) -> Script:
            scripts.append(Reluctant(remote))
            remote.pause_reading()
            return scripts[-1]

        kernel.host(HOST, PORT, accept)
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_connection(Writer, HOST, PORT)
        for _ in range(9):
            transport.write(bytes(10))
        transport.write(bytes(90))
        sizes = []
        for _ in range(4):
            sizes.append(transport.get_write_buffer_size())
            scripts[0].remote.resume_reading()
            await turns(4)
        transport.abort()
        return sizes

    assert execute(program, conditions=Conditions(capacity_up_bytes=90)) == [90, 90, 90, 60]


def test_a_program_that_stops_reading_stops_its_peer() -> None:
    async def program(kernel: Kernel) -> None:
        scripts: list[Script] = []
        kernel.host(HOST, PORT, accept_into(scripts))
        reader, writer = await asyncio.open_connection(HOST, PORT, limit=8)
        scripts[0].remote.write(bytes(range(200)))
        scripts[0].remote.close()
        await turns(20)
        pipe = kernel.descriptors[min(kernel.descriptors)].incoming  # type: ignore[attr-defined]
        assert pipe.used == pipe.capacity == 50  # the stream's limit stops the transport
        assert await reader.read() == bytes(range(200))
        writer.close()

    execute(program, conditions=Conditions(capacity_down_bytes=50))
