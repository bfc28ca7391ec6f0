"""What the far end of a connection does by itself."""

from __future__ import annotations

from typing import Any, cast
from unittest.mock import Mock

from wsproto import ConnectionType, WSConnection
from wsproto.events import (
    AcceptConnection,
    BytesMessage,
    CloseConnection,
    Ping,
    Pong,
    Request,
    TextMessage,
)

from machines.lockstep.connection import Connection
from machines.lockstep.peer import Peer


class Far:
    """A remote machine whose bytes reach a client at once."""

    closed = False

    def __init__(self) -> None:
        self.client = WSConnection(ConnectionType.CLIENT)
        self.heard: list[Any] = []

    def write(self, data: bytes) -> None:
        self.client.receive_data(data)
        self.heard += self.client.events()

    def close(self) -> None:
        self.closed = True


def open_line() -> tuple[Peer, Far]:
    far = Far()
    peer = Peer(Mock(), far, Connection("c1"))  # type: ignore[arg-type]
    peer.data_received(far.client.send(Request(host="server", target="/")))
    peer._do_accepted()
    return peer, far


def test_a_ping_is_answered() -> None:
    peer, far = open_line()
    peer.data_received(far.client.send(Ping(payload=b"there?")))
    assert [type(event) for event in far.heard] == [AcceptConnection, Pong]
    assert bytes(far.heard[1].payload) == b"there?"


def test_a_ping_that_crosses_a_close_is_not() -> None:
    peer, far = open_line()
    ping = far.client.send(Ping())
    peer._do_closed(1000)
    peer.data_received(ping)
    assert [type(event) for event in far.heard] == [AcceptConnection, CloseConnection]


def test_what_crosses_a_close_is_taken_by_nobody() -> None:
    peer, far = open_line()
    taken = cast(Mock, peer._director).server_frame
    peer.data_received(far.client.send(TextMessage("heard")))
    taken.assert_called_once_with("text", "heard", "c1")
    late = far.client.send(TextMessage("late")) + far.client.send(BytesMessage(b"late"))
    peer._do_closed(1000)
    peer.data_received(late)
    taken.assert_called_once()
