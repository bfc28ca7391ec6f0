"""The far end of a connection: a scripted machine outside the loop under test."""

from __future__ import annotations

import errno
from collections import deque
from typing import Protocol

from machines.sim.descriptor import os_error
from machines.sim.pipe import Connection
from machines.sim.wire import Wire


class Refuse(Exception):
    """Raised by an `accept` callback: the host answers the SYN with a reset."""


class RemoteHandler(Protocol):
    """The program on the remote machine. It is called when its kernel got something.

    `connection_lost` comes once, last, with None when this side closed or reset the connection, and
    with ConnectionResetError when the local side did. What it raises is an error of the harness and
    leaves the loop through `run_forever`.
    """

    def data_received(self, data: bytes) -> None:
        """Bytes arrived, any number of them: a stream has no messages."""

    def eof_received(self) -> None:
        """The local side sends no more. This side may still write, and should close."""

    def connection_lost(self, error: Exception | None) -> None:
        """The connection is over."""


class Remote:
    """One connection as the remote machine's kernel sees it.

    `name` is "c1", "c2", ... in the order of connecting; `host` and `port` are what was connected
    to. The remote side never blocks: what does not fit into the pipe waits in a buffer of its own.
    """

    def __init__(self, wire: Wire, link: Connection, host: str, port: int, local_port: int) -> None:
        self.name = link.name
        self.host = host
        self.port = port
        self.local_port = local_port
        self.closed = False
        """True once this side closed or reset the connection, or the peer reset it."""
        self._wire = wire
        self._link = link
        self._handler: RemoteHandler | None = None
        self._unsent: deque[bytes] = deque()
        self._unread: deque[bytes] = deque()
        self._paused = False
        self._finishing = False  # FIN is due behind what is unsent
        self._finished = False
        self._end_arrived = False
        self._dead = False  # RST was sent or arrived
        self._gone = False  # RST arrived

    def establish(self, handler: RemoteHandler) -> None:
        """The host accepted: from now on bytes flow. Called by the kernel."""
        self._handler = handler
        self._link.up.receiver = self
        self._link.down.on_room = self._pump
        self._pump()

    # what the remote program does

    def write(self, data: bytes) -> None:
        """Send `data`; it waits while the pipe is full. Lost without a word once the peer is gone.

        Raises RuntimeError after `close`, `reset` or `write_eof`: then the script is wrong.
        """
        if self._gone:
            return
        if self.closed or self._finishing:
            raise RuntimeError(f"{self.name}: the remote host wrote after it had closed")
        if data:
            self._wire.record("remote", self.name, "write", len(data))
            self._unsent.append(bytes(data))
            self._pump()

    def write_eof(self) -> None:
        """FIN behind what was written; this side still reads."""
        if not self._finishing and not self.closed:
            self._wire.record("remote", self.name, "write_eof")
            self._finishing = True
            self._pump()

    def close(self) -> None:
        """FIN behind what was written; whatever arrives from now on is answered with a reset."""
        if self.closed:
            return
        if self._unread:  # as a real kernel does for a program that did not read everything
            self.reset()
            return
        self.write_eof()
        self._wire.record("remote", self.name, "close")
        self._lose(None)

    def reset(self) -> None:
        """RST now. What was written and is still in flight may be lost."""
        if not self.closed:
            self._wire.record("remote", self.name, "reset")
            self._send_reset()
            self._lose(None)

    def silence(self) -> None:
        """The machine is gone: nothing arrives either way any more, and nobody is told."""
        self._wire.record("remote", self.name, "silence")
        self._link.silence()
        self._unsent.clear()

    def pause_reading(self) -> None:
        """Stop reading: bytes stay in the pipe until it is full and local sends stop."""
        self._paused = True

    def resume_reading(self) -> None:
        """Read on, from the next poll."""
        if self._paused:
            self._paused = False
            self._wire.at(self._wire.now, self._drain)

    # what arrives, called by the pipe

    def arrive(self, data: bytes) -> None:
        """Bytes arrived; a program that closed cannot read them, so they are answered with RST."""
        if self._dead:
            return
        if self.closed:
            self._send_reset()
            return
        self._unread.append(data)
        self._drain()

    def arrive_end(self) -> None:
        """FIN arrived."""
        self._end_arrived = True
        self._drain()

    def arrive_reset(self) -> None:
        """RST arrived."""
        self._gone = self._dead = True
        self._unsent.clear()
        if not self.closed:
            self._lose(os_error(errno.ECONNRESET))

    # inside

    def _drain(self) -> None:
        """Hand what arrived to the program, unless it does not read."""
        while self._unread and not self._paused and not self.closed and self._handler is not None:
            data = self._unread.popleft()
            self._link.up.acknowledge(len(data))
            self._handler.data_received(data)
        if self._end_arrived and not (self._unread or self._paused or self.closed):
            self._end_arrived = False  # tell it once
            if self._handler is not None:
                self._handler.eof_received()

    def _pump(self) -> None:
        """Move what was written into the pipe, as far as it has room, then FIN if it is due."""
        if self._handler is None or self._dead:
            return
        pipe, choices = self._link.down, self._wire.choices
        while self._unsent and pipe.room > 0:
            data = self._unsent.popleft()
            count = min(len(data), pipe.room)
            if count > 1:
                count = (count, 1, (count + 1) // 2)[choices.choose("push", pipe.where, 3)]
            pipe.send(data[:count])
            if count < len(data):
                self._unsent.appendleft(data[count:])
        if self._finishing and not self._unsent and not self._finished:
            self._finished = True
            pipe.finish()

    def _send_reset(self) -> None:
        self._dead = True
        self._unsent.clear()
        self._link.down.reset()

    def _lose(self, error: Exception | None) -> None:
        self.closed = True
        self._unread.clear()

        def tell() -> None:
            if self._handler is not None:
                self._handler.connection_lost(error)

        # in a poll of its own step, so that a handler is never entered from within itself
        self._wire.at(self._wire.now, tell)
