"""How connections end: closed, half closed, reset, silent; and sockets used at the wrong time."""

from __future__ import annotations

import asyncio
import errno
import os
import socket

import pytest

from machines.sim import Conditions, Kernel, Quiescent, SimulatedLoop, planned
from tests.sim.support import HOST, PORT, connected, execute, scripted, turns


def test_a_reset_is_reported_once_behind_what_had_arrived() -> None:
    async def program(kernel: Kernel) -> None:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        scripts[0].remote.write(b"last words")
        await turns(2)
        scripts[0].remote.reset()
        await turns(2)
        assert sock.recv(100) == b"last words"
        with pytest.raises(ConnectionResetError):
            sock.recv(100)
        assert sock.recv(100) == b""
        with pytest.raises(BrokenPipeError):
            sock.send(b"x")
        assert scripts[0].events == ["lost"]
        sock.close()

    execute(program)


def test_a_reset_may_overtake_bytes_in_flight_but_a_fin_may_not() -> None:
    """The write takes 200 ms (choice 0 of that direction), what follows it takes none."""

    async def program(kernel: Kernel, how: str) -> bytes | str:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        scripts[0].remote.write(b"late")
        getattr(scripts[0].remote, how)()
        await asyncio.sleep(0.1)
        try:
            received = sock.recv(100)
        except BlockingIOError:
            await asyncio.sleep(0.2)
            return sock.recv(100)
        except ConnectionResetError:
            await asyncio.sleep(0.2)
            return f"reset, then {sock.recv(100)!r}"
        finally:
            sock.close()
        return received

    late = planned({("lat", "c1<", 0): 3})
    conditions = Conditions(explore=frozenset({"lat"}))
    assert execute(lambda kernel: program(kernel, "close"), late, conditions) == b"late"
    assert execute(lambda kernel: program(kernel, "reset"), late, conditions) == "reset, then b''"


def test_the_reset_of_a_half_closed_connection_is_a_broken_pipe() -> None:
    async def program(kernel: Kernel) -> None:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        scripts[0].remote.write_eof()
        await turns(2)
        scripts[0].remote.reset()
        await turns(2)
        with pytest.raises(BrokenPipeError):
            sock.send(b"x")
        sock.close()

    execute(program)


def test_bytes_for_a_closed_peer_are_answered_with_a_reset() -> None:
    async def program(kernel: Kernel) -> None:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        scripts[0].remote.close()
        await turns(2)
        assert sock.recv(100) == b""
        assert sock.send(b"too late") == 8
        await turns(2)
        with pytest.raises(BrokenPipeError):
            sock.send(b"x")
        assert scripts[0].received == b""
        sock.close()

    execute(program)


def test_half_closing_leaves_the_other_direction_open() -> None:
    async def program(kernel: Kernel) -> list[str]:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        sock.shutdown(socket.SHUT_WR)
        await turns(2)
        with pytest.raises(BrokenPipeError):
            sock.send(b"x")
        scripts[0].remote.write(b"still here")
        await turns(2)
        assert sock.recv(100) == b"still here"
        assert kernel.open_sockets()[0].state == "half closed"
        sock.close()
        return scripts[0].events

    assert execute(program) == ["eof"]


def test_closing_with_unread_bytes_resets_and_without_them_ends() -> None:
    async def program(kernel: Kernel, unread: bool) -> list[str]:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        if unread:
            scripts[0].remote.write(b"unread")
            await turns(2)
        sock.close()
        await turns(2)
        return scripts[0].events

    assert execute(lambda kernel: program(kernel, True)) == ["lost ConnectionResetError"]
    assert execute(lambda kernel: program(kernel, False)) == ["eof"]


def test_bytes_for_a_closed_socket_are_answered_with_a_reset() -> None:
    async def program(kernel: Kernel) -> list[str]:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        sock.close()
        await turns(2)
        scripts[0].remote.write(b"too late")
        await turns(2)
        return scripts[0].events

    assert execute(program) == ["eof", "lost ConnectionResetError"]


def test_a_remote_that_closes_without_reading_resets() -> None:
    async def program(kernel: Kernel) -> list[str]:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        scripts[0].remote.pause_reading()
        sock.send(b"unread")
        await turns(2)
        scripts[0].remote.close()
        await turns(2)
        with pytest.raises(ConnectionResetError):
            sock.recv(1)
        sock.close()
        return scripts[0].events

    assert execute(program) == ["lost"]


def test_a_silent_peer_takes_bytes_until_the_pipe_is_full_and_nobody_is_told() -> None:
    async def program(kernel: Kernel) -> None:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        scripts[0].remote.write(b"in flight")
        scripts[0].remote.silence()
        assert sock.send(bytes(100)) == 64
        await asyncio.sleep(3600)
        scripts[0].remote.write(b"never")
        scripts[0].remote.close()
        with pytest.raises(BlockingIOError):
            sock.send(b"x")
        await asyncio.sleep(3600)
        with pytest.raises(BlockingIOError):
            sock.recv(100)
        sock.close()
        await turns(2)
        assert scripts[0].received == b""
        assert "eof" not in scripts[0].events

    execute(program, conditions=Conditions(capacity_up_bytes=64))


def test_a_closed_socket_is_a_bad_descriptor() -> None:
    async def program(kernel: Kernel) -> None:
        scripted(kernel)
        sock = await connected(kernel)
        sock.close()
        sock.close()
        for use in (lambda: sock.send(b"x"), lambda: sock.recv(1), lambda: sock.shutdown(1)):
            with pytest.raises(OSError, match="Bad file descriptor"):
                use()
        assert sock.fileno() == -1

    execute(program)


def test_an_unconnected_socket_cannot_be_used() -> None:
    async def program(kernel: Kernel) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, SimulatedLoop)
        sock = loop.socket_factory()
        for use in (lambda: sock.send(b"x"), lambda: sock.recv(1), sock.getpeername):
            with pytest.raises(OSError, match=os.strerror(errno.ENOTCONN)):
                use()
        with pytest.raises(ValueError, match="does not block"):
            sock.setblocking(True)
        sock.close()

    execute(program)


def test_a_script_that_writes_after_closing_is_told_so() -> None:
    async def program(kernel: Kernel) -> None:
        scripts = scripted(kernel)
        sock = await connected(kernel)
        scripts[0].remote.close()
        with pytest.raises(RuntimeError, match="c1: the remote host wrote after it had closed"):
            scripts[0].remote.write(b"x")
        sock.close()

    execute(program)


def test_waiting_for_a_silent_peer_without_a_timer_is_quiescence() -> None:
    async def program(kernel: Kernel) -> None:
        scripts = scripted(kernel)
        reader, writer = await asyncio.open_connection(HOST, PORT)
        scripts[0].remote.silence()
        writer.write(b"anybody there?")
        try:
            await reader.read()
        finally:
            writer.transport.abort()

    with pytest.raises(Quiescent, match="nothing is ready, no timer is set, nothing is in flight"):
        execute(program)
