"""Where asyncio asks the real machine for something: threads, names, sockets."""

from __future__ import annotations

import asyncio
import socket
from asyncio import selector_events
from collections.abc import Callable
from typing import Any, TypeVar, TypeVarTuple, cast
from weakref import WeakKeyDictionary

from machines.sim.descriptor import Address
from machines.sim.jobs import Job
from machines.sim.kernel import Kernel
from machines.sim.listener import SimulatedListener
from machines.sim.selector import SimulatedSelector
from machines.sim.sockets import SimulatedSocket

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class NetworkLoop(selector_events.BaseSelectorEventLoop):
    """The part of the simulated loop that answers for threads, names and sockets."""

    def __init__(self, kernel: Kernel) -> None:
        self.kernel = kernel
        self.simulated_selector = SimulatedSelector(kernel)
        #: Work given to threads, in order; it lives as long as the loop.
        self.jobs: list[Job] = []
        self._stand_ins: WeakKeyDictionary[socket.socket, SimulatedSocket] = WeakKeyDictionary()
        super().__init__(self.simulated_selector)

    def _after(self, seconds: float) -> asyncio.Future[None]:
        """A future that is done that much later, as by another thread: in flight until then."""
        future: asyncio.Future[None] = self.create_future()

        def done() -> None:
            if not future.done():
                future.set_result(None)

        self.kernel.at(self.kernel.now + seconds, done)
        return future

    # threads

    def run_in_executor(
        self, _executor: Any, func: Callable[[*Ts], T], *args: *Ts
    ) -> asyncio.Future[T]:
        """Run `func` outside the loop's callbacks, from a later poll on; nothing runs in parallel.

        It may wait on conditions (see `jobs.py`): then it goes on in a poll after it was notified.
        """
        future: asyncio.Future[T] = self.create_future()

        def finished(result: T, error: Exception | None) -> None:
            if future.done():
                return  # given up meanwhile: a thread cannot be stopped, what it made is dropped
            if error is None:
                future.set_result(result)
            else:
                future.set_exception(error)

        job = Job(self.kernel, lambda: func(*args), finished)
        self.jobs.append(job)

        def work() -> None:
            if not future.cancelled():
                job.resume()

        self.kernel.at(self.kernel.now + self.kernel.latency("", "exec"), work)
        return future

    async def shutdown_default_executor(self, _timeout: float | None = None) -> None:
        """There are no threads to wait for."""

    def _make_self_pipe(self) -> None:
        """No thread ever has to wake the loop up: a poll does not block."""

    def _close_self_pipe(self) -> None:
        """There is none."""

    def _write_to_self(self) -> None:
        """There is none."""

    # names

    async def getaddrinfo(  # type: ignore[override]
        self,
        host: str | bytes | None,
        port: str | bytes | int | None,
        *,
        family: int = 0,
        **_hints: int,
    ) -> list[tuple[int, int, int, str, Address]]:
        """Resolve in the simulated network, IPv4 only; socket.gaierror for an unknown name."""
        name = host.decode("ascii") if isinstance(host, bytes) else host or "127.0.0.1"
        delay = self.kernel.latency(name, "dns")
        await self._after(delay)
        if family not in (socket.AF_UNSPEC, socket.AF_INET):
            raise socket.gaierror(socket.EAI_FAMILY, f"only IPv4 is simulated: {name}")
        address = (self.kernel.resolve(name), int(port or 0))
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address)]

    async def getnameinfo(self, sockaddr: Any, _flags: int = 0) -> tuple[str, str]:
        """Return address and port as they are, in digits."""
        return str(sockaddr[0]), str(sockaddr[1])

    # sockets

    def socket_factory(self, _addr_info: object = None) -> socket.socket:
        """A fresh simulated socket, as `aiohttp.TCPConnector(socket_factory=...)` asks for it."""
        return cast(socket.socket, SimulatedSocket(self.kernel))

    def listening_socket(self, ip: str, port: int) -> socket.socket:
        """A simulated socket bound to an address, for servers that want one ("" for any IP)."""
        return cast(socket.socket, SimulatedListener(self.kernel, (ip, port)))

    async def sock_connect(self, sock: Any, address: Any) -> None:
        """Connect. A real socket is never connected: a simulated one stands in for it."""
        if isinstance(sock, SimulatedSocket):
            await super().sock_connect(cast(socket.socket, sock), address)
            return
        stand_in = SimulatedSocket(self.kernel)
        try:
            await super().sock_connect(cast(socket.socket, stand_in), address)
        except BaseException:
            stand_in.close()
            raise
        self._stand_ins[sock] = stand_in

    async def create_connection(
        self,
        protocol_factory: Any,
        host: Any = None,
        port: Any = None,
        *,
        sock: Any = None,
        **options: Any,
    ) -> Any:
        """Connect as `asyncio` does, with a simulated socket; `host` and `port`, or `sock`."""
        if sock is None:
            sock = await self._connect(host, port)
            if options.get("ssl") and options.get("server_hostname") is None:
                options["server_hostname"] = host
        elif not isinstance(sock, SimulatedSocket):
            stand_in = self._stand_ins.pop(sock, None)
            if stand_in is None:
                raise ValueError(f"{sock!r} was not connected through this loop")
            sock.close()
            sock = stand_in
        return await super().create_connection(protocol_factory, sock=sock, **options)

    async def _connect(self, host: Any, port: Any) -> SimulatedSocket:
        infos = await self.getaddrinfo(host, port)
        sock = SimulatedSocket(self.kernel)
        try:
            await self.sock_connect(sock, infos[0][4])
        except BaseException:
            sock.close()
            raise
        return sock

    async def create_server(
        self,
        protocol_factory: Any,
        host: Any = None,
        port: Any = None,
        *,
        sock: Any = None,
        **options: Any,
    ) -> Any:
        """Serve at an address of the simulated network, or on a `SimulatedListener`."""
        if sock is None:
            ip = self.kernel.resolve(host) if host else ""
            sock = SimulatedListener(self.kernel, (ip, port or 0))
        for unused in ("family", "flags", "reuse_address", "reuse_port", "keep_alive"):
            options.pop(unused, None)
        return await super().create_server(protocol_factory, sock=sock, **options)
