"""Listening sockets of servers that run inside the loop under test."""

from __future__ import annotations

import errno
from collections import deque
from typing import TYPE_CHECKING

from machines.sim.descriptor import Address, Descriptor, os_error
from machines.sim.sockets import SimulatedSocket

if TYPE_CHECKING:
    from machines.sim.kernel import Kernel


class SimulatedListener(Descriptor):
    """A listening socket; port 0 in `address` stands for any free port."""

    def __init__(self, kernel: Kernel, address: Address) -> None:
        super().__init__(kernel)
        self.bind(address)
        self._waiting: deque[SimulatedSocket] = deque()

    @property
    def state(self) -> str:
        """The state in a word."""
        return "closed" if self.closed else "listening"

    def listen(self, _backlog: int | None = None) -> None:
        """Accept connections."""
        self._check_open()
        self.kernel.listen(self)
        self.name = self.reads_from = f"port{self.address[1]}"

    def offer(self, sock: SimulatedSocket) -> None:
        """A connection was made; it waits for `accept`."""
        self._waiting.append(sock)

    def readable(self) -> bool:
        """Whether a poll reports EPOLLIN."""
        return bool(self._waiting)

    def accept(self) -> tuple[SimulatedSocket, Address]:
        """Return the oldest waiting connection and its address; EAGAIN if none."""
        self._check_open()
        if not self._waiting:
            raise os_error(errno.EAGAIN)
        sock = self._waiting.popleft()
        return sock, sock.getpeername()

    def close(self) -> None:
        """Stop listening; connections that nobody accepted are closed."""
        if not self.closed:
            for sock in self._waiting:
                sock.close()
            self.kernel.unlisten(self)
            self.kernel.shut(self._fd)
            self.closed = True
