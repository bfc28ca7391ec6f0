"""Peers that misbehave: slow, silent, resetting, half open, refusing, never answering."""

from __future__ import annotations

import asyncio
import errno
import socket

import pytest

from machines.sim import Conditions, Kernel, Refuse, Remote
from tests.sim.support import HOST, PORT, Echo, Program, Script, connected, execute, scripted, turns


def raises(program: Program[object], error: type[BaseException], number: int) -> None:
    with pytest.raises(error) as caught:
        execute(program)
    assert caught.value.errno == number  # type: ignore[attr-defined]


def test_a_remote_knows_who_connected_to_what() -> None:
    async def program(kernel: Kernel) -> list[tuple[object, ...]]:
        scripts = scripted(kernel)
        socks = [await connected(kernel), await connected(kernel)]
        ports = [sock.getsockname()[1] for sock in socks]
        for sock in socks:
            assert sock.getpeername() == (kernel.resolve(HOST), PORT)
            sock.close()
        return [
            (each.remote.name, each.remote.host, each.remote.port, each.remote.local_port == port)
            for each, port in zip(scripts, ports, strict=True)
        ]

    assert execute(program) == [("c1", HOST, PORT, True), ("c2", HOST, PORT, True)]


def test_a_refused_connection() -> None:
    def refuse(remote: Remote) -> None:
        raise Refuse

    async def program(kernel: Kernel) -> None:
        kernel.host(HOST, PORT, refuse)
        await asyncio.open_connection(HOST, PORT)

    raises(program, ConnectionRefusedError, errno.ECONNREFUSED)


def test_a_host_without_that_port_refuses() -> None:
    async def program(kernel: Kernel) -> None:
        scripted(kernel)
        await asyncio.open_connection(HOST, PORT + 1)

    raises(program, ConnectionRefusedError, errno.ECONNREFUSED)


def test_a_connection_never_answered() -> None:
    async def program(kernel: Kernel) -> float:
        kernel.host(HOST, PORT, lambda remote: None)
        before = kernel.now
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(asyncio.open_connection(HOST, PORT), 3600)
        assert kernel.open_sockets() == []
        return round(kernel.now - before)

    assert execute(program) == 3600


def test_an_unknown_name() -> None:
    async def program(kernel: Kernel) -> None:
        await asyncio.open_connection("nowhere.test", PORT)

    raises(program, socket.gaierror, socket.EAI_NONAME)


def test_a_slow_peer_fills_the_pipe_and_then_takes_everything() -> None:
    async def program(kernel: Kernel) -> None:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        scripts[0].remote.pause_reading()
        assert sock.send(bytes(100)) == 64
        await turns(3)
        with pytest.raises(BlockingIOError):
            sock.send(b"x")
        assert scripts[0].received == b""
        scripts[0].remote.resume_reading()
        await turns(3)
        assert len(scripts[0].received) == 64
        assert sock.send(bytes(36)) == 36
        sock.close()

    execute(program, conditions=Conditions(capacity_up_bytes=64))


def test_a_remote_never_blocks_and_its_bytes_wait_for_room() -> None:
    async def program(kernel: Kernel) -> None:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        scripts[0].remote.write(bytes(range(100)))
        scripts[0].remote.close()
        await turns(3)
        assert sock.recv(1000) == bytes(range(64))
        await turns(3)
        assert sock.recv(1000) == bytes(range(64, 100))
        await turns(3)
        assert sock.recv(1000) == b""
        sock.close()

    execute(program, conditions=Conditions(capacity_down_bytes=64))


def test_what_a_remote_writes_to_a_peer_that_is_gone_is_lost() -> None:
    async def program(kernel: Kernel) -> None:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        scripts[0].remote.write(b"unread")
        await turns(2)
        sock.close()
        await turns(2)
        scripts[0].remote.write(b"x")
        scripts[0].remote.close()
        assert scripts[0].events == ["lost ConnectionResetError"]

    execute(program)


def test_a_fault_of_the_script_leaves_the_loop_and_is_not_the_programs() -> None:
    class Faulty(Script):
        def data_received(self, data: bytes) -> None:
            raise ZeroDivisionError

    async def program(kernel: Kernel) -> None:
        scripted(kernel, Faulty)
        _, writer = await asyncio.open_connection(HOST, PORT)
        writer.write(b"x")
        try:
            await asyncio.sleep(1)
        finally:
            writer.transport.abort()

    with pytest.raises(ZeroDivisionError):
        execute(program)


def test_a_handler_is_never_entered_from_within_itself() -> None:
    depths: list[int] = []

    class Careful(Script):
        depth = 0

        def data_received(self, data: bytes) -> None:
            self.depth += 1
            depths.append(self.depth)
            self.remote.pause_reading()
            self.remote.resume_reading()
            if b"bye" in data:
                self.remote.close()
            self.depth -= 1

        def connection_lost(self, error: Exception | None) -> None:
            depths.append(self.depth + 1)

    async def program(kernel: Kernel) -> None:
        scripts = scripted(kernel, Careful)
        sock = await connected(kernel)
        scripts[0].remote.pause_reading()
        for text in (b"one", b"two", b"bye"):
            sock.send(text)
        await turns(3)
        scripts[0].remote.resume_reading()
        await turns(3)
        sock.close()

    execute(program)
    assert depths == [1, 1, 1, 1]


def test_an_echo_over_streams() -> None:
    async def program(kernel: Kernel) -> bytes:
        scripted(kernel, Echo)
        reader, writer = await asyncio.open_connection(HOST, PORT)
        writer.write(b"hello")
        writer.write_eof()
        answer = await reader.read()
        writer.close()
        await writer.wait_closed()
        assert kernel.open_sockets() == []
        return answer

    assert execute(program) == b"hello"
