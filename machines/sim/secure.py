"""TLS for a scripted host, with the standard library's own implementation in memory.

Local servers and clients need nothing of this: asyncio's TLS runs on simulated sockets as it is.
For equal traces use a certificate with an RSA key: signatures of other kinds vary in length.
"""

from __future__ import annotations

import contextlib
import ssl
from typing import cast

from machines.sim.kernel import Accept
from machines.sim.remote import Remote, RemoteHandler

READ_BYTES = 64 * 1024


def secured(accept: Accept, context: ssl.SSLContext) -> Accept:
    """Let a host speak TLS: `accept` gets a remote whose bytes are encrypted on the way.

    A failed handshake closes the connection behind the alert, and the handler is told that it was
    lost.
    """

    def accept_secured(remote: Remote) -> RemoteHandler | None:
        secure = SecureRemote(remote, context)
        handler = accept(cast(Remote, secure))
        if handler is None:
            return None
        secure.handler = handler
        return secure

    return accept_secured


class SecureRemote:
    """Stands where a `Remote` stands, and is the handler of the real one."""

    def __init__(self, remote: Remote, context: ssl.SSLContext) -> None:
        self.name = remote.name
        self.host = remote.host
        self.port = remote.port
        self.local_port = remote.local_port
        self.pause_reading = remote.pause_reading
        self.resume_reading = remote.resume_reading
        self.reset = remote.reset
        self.silence = remote.silence
        self.handler: RemoteHandler | None = None
        self._remote = remote
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_side=True)
        self._shaken = False
        self._unsent = bytearray()
        self._closing = False
        self._ended = False

    # what the remote program does

    @property
    def closed(self) -> bool:
        """True once this side closed or reset the connection, or the peer reset it."""
        return self._closing or self._remote.closed

    def write(self, data: bytes) -> None:
        """Send `data`, once the handshake is done; RuntimeError after `close`."""
        if self._closing:
            raise RuntimeError(f"{self.name}: the remote host wrote after it had closed")
        self._unsent += data
        self._flush()

    def write_eof(self) -> None:
        """Send close_notify and FIN behind what was written: TLS cannot half close."""
        self.close()

    def close(self) -> None:
        """Send close_notify and FIN behind what was written; close when the peer has ended."""
        if not self._closing:
            self._closing = True
            self._flush()

    # what arrives

    def data_received(self, data: bytes) -> None:
        """Bytes arrived, encrypted."""
        self._incoming.write(data)
        if not self._shaken and not self._shake():
            return
        while not self.closed and self.handler is not None:
            try:
                text = self._tls.read(READ_BYTES)
            except ssl.SSLWantReadError:
                break
            except ssl.SSLZeroReturnError:
                text = b""
            if not text:
                self.handler.eof_received()
                break
            self.handler.data_received(text)
        self._flush()

    def eof_received(self) -> None:
        """FIN arrived."""
        if self._closing or not self._shaken:
            self._remote.close()
        elif self.handler is not None:
            self.handler.eof_received()

    def connection_lost(self, error: Exception | None) -> None:
        """The connection is over."""
        if self.handler is not None:
            self.handler.connection_lost(error)

    def _shake(self) -> bool:
        """Continue the handshake; True when it is done."""
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            self._remote.write(self._outgoing.read())
            return False
        except ssl.SSLError:
            self._remote.write(self._outgoing.read())
            self._remote.close()
            return False
        self._shaken = True
        self._flush()
        return True

    def _flush(self) -> None:
        if not self._shaken or self._ended or self._remote.closed:
            return
        if self._unsent:
            self._tls.write(bytes(self._unsent))
            self._unsent.clear()
        if self._closing:
            self._ended = True
            # the peer's close_notify need not be waited for
            with contextlib.suppress(ssl.SSLWantReadError, ssl.SSLSyscallError):
                self._tls.unwrap()
        self._remote.write(self._outgoing.read())
        if self._ended:
            self._remote.write_eof()
