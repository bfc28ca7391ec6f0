"""The far end of one connection: a WebSocket server of wsproto's on a simulated remote machine.

It performs what the server's machine sends and tells the director what arrives. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wsproto import ConnectionType, WSConnection
from wsproto.connection import ConnectionState
from wsproto.events import (
    AcceptConnection,
    BytesMessage,
    CloseConnection,
    Ping,
    RejectConnection,
    Request,
    TextMessage,
)
from wsproto.utilities import RemoteProtocolError

from machines.lockstep.connection import Connection
from machines.model.codec import encode
from machines.sim.remote import Remote
from machines.spec.spec import Message

if TYPE_CHECKING:
    from machines.lockstep.director import Director

#: Bytes in a ping: the most that RFC 6455 allows in a control frame.
PING_BYTES = 125
#: The close code that stands for an end without a close frame (RFC 6455, 7.1.5).
ABNORMAL = 1006


class Peer:
    """Handler of one ``Remote``; see ``machines.sim.remote.RemoteHandler``."""

    def __init__(self, director: Director, remote: Remote, connection: Connection) -> None:
        self._director = director
        self._remote = remote
        self._connection = connection
        self._socket = WSConnection(ConnectionType.SERVER)
        self._asked = False
        self._upgraded = False
        self._text = ""
        self._bytes = b""

    # what the server's machine does

    def perform(self, message: Message, fields: Mapping[str, Any]) -> None:
        """Do one ``send`` of the server's machine on the wire."""
        if message.kind == "frame":
            self._frame(message, fields)
        else:
            getattr(self, f"_do_{message.name}")(**fields)

    def _frame(self, message: Message, fields: Mapping[str, Any]) -> None:
        opcode, data = encode(message, fields)
        self._connection.sent.append((message.name, dict(fields)))
        if opcode == "text":
            self._write(TextMessage(data=data if isinstance(data, str) else data.decode()))
        else:
            self._write(BytesMessage(data=data if isinstance(data, bytes) else data.encode()))

    def _do_accepted(self) -> None:
        self._upgraded = True
        self._write(AcceptConnection())

    def _do_refused(self, status: int) -> None:
        headers = [(b"content-length", b"0"), (b"connection", b"close")]
        self._write(RejectConnection(status_code=status, headers=headers))
        self._remote.close()

    def _do_connect_failed(self) -> None:
        self._connection.failing = True
        self._remote.reset()

    def _do_closed(self, code: int) -> None:
        self._connection.ending = ("closed", {"code": code})
        if code == ABNORMAL:
            self._remote.close()
        else:
            self._write(CloseConnection(code=code))

    def _do_lost(self) -> None:
        self._connection.ending = ("lost", {})
        self._remote.reset()

    def _do_silence(self) -> None:
        self._remote.silence()

    def _do_ping(self, count: int) -> None:
        ping = Ping(payload=b"p" * PING_BYTES)
        self._send(b"".join(self._socket.send(ping) for _ in range(count)))

    def _do_stall(self) -> None:
        self._remote.pause_reading()

    def _do_resume(self) -> None:
        self._remote.resume_reading()

    def _write(self, event: Any) -> None:
        if not self._remote.closed:
            self._send(self._socket.send(event))

    def _send(self, data: bytes) -> None:
        if not self._remote.closed:
            self._remote.write(data)

    # what arrives

    def data_received(self, data: bytes) -> None:
        try:
            self._socket.receive_data(data)
            for event in self._socket.events():
                self._handle(event)
        except RemoteProtocolError as error:
            self._director.bad_frame(f"no WebSocket: {error}", self._connection.key)

    def _handle(self, event: Any) -> None:
        key = self._connection.key
        if isinstance(event, Request):
            self._asked = True
            self._director.server_received("open", {}, key)
        elif isinstance(event, TextMessage | BytesMessage) and self._connection.ending is not None:
            return  # a server takes nothing more from a connection that it ended
        elif isinstance(event, TextMessage):
            self._text += event.data
            if event.message_finished:
                text, self._text = self._text, ""
                self._director.server_frame("text", text, key)
        elif isinstance(event, BytesMessage):
            self._bytes += event.data
            if event.message_finished:
                data, self._bytes = self._bytes, b""
                self._director.server_frame("binary", data, key)
        elif isinstance(event, Ping):
            if self._socket.state is ConnectionState.OPEN:
                self._write(event.response())
        elif isinstance(event, CloseConnection):
            self._closed_by_client()
            if self._socket.state is ConnectionState.REMOTE_CLOSING:
                self._write(event.response())
            self._remote.close()

    def eof_received(self) -> None:
        self._closed_by_client()
        self._remote.close()

    def connection_lost(self, error: Exception | None) -> None:
        if error is not None:
            self._closed_by_client()

    def _closed_by_client(self) -> None:
        """The client's end of it, told to the server's machine once."""
        if not self._connection.over and self._connection.ending is None:
            self._connection.over = True
            if (
                not self._asked
            ):  # the handshake never arrived: the server's machine knows of nothing
                return
            name = "close" if self._upgraded else "abandon"
            self._director.server_received(name, {}, self._connection.key)
