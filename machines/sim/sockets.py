"""Sockets of the machine under test, as asyncio sees them: non-blocking TCP over IPv4.

They answer as Linux does, also when a connection breaks: what arrived before a reset can still be
read, the error is reported once, and closing with unread bytes sends a reset instead of a FIN.
"""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from machines.sim.descriptor import Address, Descriptor, os_error
from machines.sim.pipe import Connection, Pipe

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

    from machines.sim.kernel import Kernel


class SimulatedSocket(Descriptor):
    """One end of a connection. `peer_name` is the host that was asked for, for messages."""

    def __init__(self, kernel: Kernel) -> None:
        super().__init__(kernel)
        self.peer_name = ""
        self.peer_address: Address | None = None
        self.incoming: Pipe | None = None
        self.outgoing: Pipe | None = None
        self._connecting = False
        self._unread = bytearray()
        self._ended = False  # the peer's FIN arrived
        self._finished = False  # we sent FIN
        self._error = 0  # an error number nobody was told yet
        self._dead = False  # reset, or refused: nothing will ever arrive

    @property
    def state(self) -> str:
        """The state in a word."""
        if self.closed:
            return "closed"
        if self._dead:
            return "reset"
        if self.outgoing is None:
            return "connecting" if self._connecting else "unconnected"
        return "half closed" if self._ended or self._finished else "connected"

    # connecting

    def connect(self, address: Address) -> None:
        """Send SYN; as any non-blocking connect, raise BlockingIOError (EINPROGRESS)."""
        self._check_open()
        if self._connecting or self.outgoing is not None:
            raise os_error(errno.EISCONN if self.outgoing is not None else errno.EALREADY)
        self._connecting = True
        self.kernel.connect(self, address)
        raise os_error(errno.EINPROGRESS)

    def establish(self, link: Connection, local: Address, peer: Address, *, server: bool) -> None:
        """Join the pipes when the handshake is done. `server`: the end that was connected to."""
        self.name = f"{link.name} server" if server else link.name
        self.address, self.peer_address = local, peer
        self.incoming, self.outgoing = (link.up, link.down) if server else (link.down, link.up)
        self.incoming.receiver = self
        self.reads_from, self.writes_to = self.incoming.where, self.outgoing.where
        self._connecting = False

    def refuse(self, number: int = errno.ECONNREFUSED) -> None:
        """The SYN was answered with RST."""
        self._error, self._dead, self._connecting = number, True, False

    def getsockopt(self, level: int, option: int, _length: int = 0) -> Any:
        """Also SO_ERROR: the error that nobody was told yet, or 0."""
        if (level, option) == (socket.SOL_SOCKET, socket.SO_ERROR):
            number, self._error = self._error, 0
            return number
        return super().getsockopt(level, option)

    def getpeername(self) -> Address:
        """Return the peer's address; ENOTCONN without one."""
        if self.peer_address is None:
            raise os_error(errno.ENOTCONN)
        return self.peer_address

    # readiness

    def readable(self) -> bool:
        """Whether a poll reports EPOLLIN."""
        return bool(self._unread) or self._ended or self._dead

    def writable(self) -> bool:
        """As Linux: a third of the buffer must be free, or a send would fail at once."""
        if self._dead or self._finished:
            return True
        pipe = self.outgoing
        return pipe is not None and 3 * pipe.room >= pipe.capacity

    # what arrives

    def arrive(self, data: bytes) -> None:
        """Bytes arrived; once closed nobody will read them: answer RST."""
        if self.closed:
            if not self._dead and self.outgoing is not None:  # nobody will read it: answer RST
                self._dead = True
                self.outgoing.reset()
        elif not self._dead:
            self._unread += data

    def arrive_end(self) -> None:
        """FIN arrived."""
        self._ended = True

    def arrive_reset(self) -> None:
        """RST arrived."""
        if not self._dead:
            self._dead = True
            self._error = errno.EPIPE if self._ended else errno.ECONNRESET

    # input and output

    def send(self, data: ReadableBuffer, _flags: int = 0) -> int:
        """Hand over a prefix of `data` and return its length; EAGAIN when there is no room."""
        self._check_open()
        self._raise_error()
        pipe = self.outgoing
        if pipe is None:
            raise os_error(errno.ENOTCONN)
        if self._finished or self._dead:
            raise os_error(errno.EPIPE)
        view = memoryview(data).cast("B")
        count = min(len(view), pipe.room)
        if not count and len(view):
            raise os_error(errno.EAGAIN)
        count = self._prefix("push", pipe.where, (count, 1, (count + 1) // 2))
        if count:
            pipe.send(bytes(view[:count]))
        return count

    def sendmsg(self, buffers: Iterable[ReadableBuffer], *_unused: Any) -> int:
        """Send the buffers as one."""
        return self.send(b"".join(bytes(buffer) for buffer in buffers))

    def recv(self, size: int, _flags: int = 0) -> bytes:
        """Take at most `size` bytes that arrived; none at the end; EAGAIN before."""
        self._check_open()
        pipe = self.incoming
        if not self._unread:
            self._raise_error()
            if self._ended or self._dead:
                return b""
            raise os_error(errno.ENOTCONN if pipe is None else errno.EAGAIN)
        assert pipe is not None
        count = min(size, len(self._unread))
        count = self._prefix("cut", pipe.where, (count, 1, (count + 1) // 2, count - 1))
        data = bytes(self._unread[:count])
        del self._unread[:count]
        self.kernel.record("recv", pipe.where, count)
        pipe.acknowledge(count)
        return data

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, _flags: int = 0) -> int:
        """Receive into a buffer and return the number of bytes."""
        view = memoryview(buffer).cast("B")
        data = self.recv(nbytes or len(view))
        view[: len(data)] = data
        return len(data)

    def shutdown(self, how: int) -> None:
        """End one direction or both."""
        self._check_open()
        if self.outgoing is None:
            raise os_error(errno.ENOTCONN)
        if how in (socket.SHUT_WR, socket.SHUT_RDWR):
            self._finish()
        if how in (socket.SHUT_RD, socket.SHUT_RDWR):
            self._ended = True

    def close(self) -> None:
        """Close; with unread bytes the peer gets RST, else FIN."""
        if self.closed:
            return
        if self.outgoing is not None and not self._dead:
            if self._unread:
                self._dead = True
                self.outgoing.reset()
            else:
                self._finish()
        self.kernel.shut(self._fd)
        self.closed = True

    def _finish(self) -> None:
        if not self._finished and self.outgoing is not None:
            self._finished = True
            self.outgoing.finish()

    def _raise_error(self) -> None:
        if self._error:
            number, self._error = self._error, 0
            raise os_error(number)

    def _prefix(self, label: str, where: str, counts: tuple[int, ...]) -> int:
        """Choose one of `counts` bytes; the first is all there is."""
        if counts[0] < 2:
            return counts[0]
        return counts[self.kernel.choices.choose(label, where, len(counts))]
