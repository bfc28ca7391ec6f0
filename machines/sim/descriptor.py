"""What sockets and listeners share."""

from __future__ import annotations

import errno
import os
import socket
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from machines.sim.kernel import Kernel

Address = tuple[str, int]
UNBOUND: Address = ("0.0.0.0", 0)


def os_error(number: int) -> OSError:
    """The exception that a real call raises for an error number (a subclass for most of them)."""
    return OSError(number, os.strerror(number))


class Descriptor:
    """A non-blocking TCP descriptor over IPv4, as asyncio sees it."""

    family = socket.AF_INET
    type = socket.SOCK_STREAM
    proto = socket.IPPROTO_TCP

    def __init__(self, kernel: Kernel) -> None:
        self.kernel = kernel
        self.name = ""  # in traces
        self.reads_from = self.writes_to = ""  # in keys of choices
        self.address: Address = UNBOUND
        self.closed = False
        self._fd = kernel.open(self)
        self._options: dict[tuple[int, int], Any] = {}

    def fileno(self) -> int:
        """Return the descriptor, -1 once closed."""
        return -1 if self.closed else self._fd

    def gettimeout(self) -> float:
        """Return 0: it does not block."""
        return 0.0

    def setblocking(self, flag: bool) -> None:
        """Refuse to block."""
        if flag:
            raise ValueError("a simulated socket does not block; use it with the simulated loop")

    def setsockopt(self, level: int, option: int, value: Any, *_length: int) -> None:
        """Keep an option; none of them changes the simulation."""
        self._options[level, option] = value

    def getsockopt(self, level: int, option: int, _length: int = 0) -> Any:
        """Return what was set, else 0."""
        return self._options.get((level, option), 0)

    def getsockname(self) -> Address:
        """Return the local address."""
        return self.address

    def bind(self, address: Address) -> None:
        """Set the local address."""
        self.address = (address[0] or UNBOUND[0], address[1])

    def readable(self) -> bool:
        """Whether a poll reports EPOLLIN."""
        return False

    def writable(self) -> bool:
        """Whether a poll reports EPOLLOUT."""
        return False

    @property
    def state(self) -> str:
        """The state in a word."""
        return "closed" if self.closed else "open"

    def _check_open(self) -> None:
        if self.closed:
            raise os_error(errno.EBADF)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name or 'unconnected'} {self.state}>"
