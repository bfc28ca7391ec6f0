"""One direction of a TCP connection, and the connection that has two of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from machines.sim.wire import Wire


class Receiver(Protocol):
    """The kernel at the end of a pipe. What arrives there becomes visible to its program later."""

    def arrive(self, data: bytes) -> None:
        """Bytes arrived, behind all that were sent before."""

    def arrive_end(self) -> None:
        """FIN arrived: no more bytes follow."""

    def arrive_reset(self) -> None:
        """RST arrived: the connection is gone."""


class Pipe:
    """Bytes in order, each once, with at most `capacity` bytes sent and not yet read.

    Latency is chosen for each piece, but nothing overtakes what was sent before it, except a reset.
    The sender sees room again when the reader has read and the window update has arrived.

    Model limits: send and receive buffer are one number, there is no Nagle algorithm and no delayed
    acknowledgement, and a silent connection never times out by itself.
    """

    def __init__(self, wire: Wire, where: str, capacity: int) -> None:
        self.where = where
        self.capacity = capacity
        self.used = 0
        self.silent = False
        self.receiver: Receiver | None = None
        self.on_room: Callable[[], None] | None = None
        self._wire = wire
        self._last_due = 0.0
        self._last_update_due = 0.0

    @property
    def room(self) -> int:
        """How many bytes the sender may hand over now."""
        return self.capacity - self.used

    def send(self, data: bytes) -> None:
        """Take `data`, for which there must be room."""
        assert len(data) <= self.room, "more was sent than there is room for"
        self.used += len(data)
        self._wire.record("send", self.where, len(data))
        self._ship(lambda: self._arrive(data))

    def finish(self) -> None:
        """FIN: the sender ends its direction, behind everything it sent."""
        self._ship(self._arrive_end)

    def reset(self) -> None:
        """RST: the sender has dropped the connection; it may overtake what is in flight."""
        if not self.silent:
            self._wire.at(self._wire.now + self._wire.latency(self.where), self._arrive_reset)

    def acknowledge(self, count: int) -> None:
        """The reader read `count` bytes: its window update sets out for the sender.

        The update is delayed only when the pipe is at least half full. Otherwise the sender cannot
        notice, and any moment of arrival is a legal one.
        """
        if self.silent:
            return
        wire = self._wire
        if 2 * self.used < self.capacity:
            self._release(count)
            return
        due = max(wire.now + wire.latency(f"{self.where}window"), self._last_update_due)
        self._last_update_due = due
        wire.at(due, lambda: self._release(count))

    def _release(self, count: int) -> None:
        if self.silent:
            return
        self.used -= count
        if self.on_room is not None:
            self.on_room()

    def _ship(self, fn: Callable[[], None]) -> None:
        if self.silent:
            return
        wire = self._wire
        due = max(wire.now + wire.latency(self.where), self._last_due)
        self._last_due = due
        wire.at(due, fn)

    def _arrive(self, data: bytes) -> None:
        if not self.silent and self.receiver is not None:
            self._wire.record("arrive", self.where, len(data))
            self.receiver.arrive(data)

    def _arrive_end(self) -> None:
        if not self.silent and self.receiver is not None:
            self._wire.record("arrive", self.where, "end")
            self.receiver.arrive_end()

    def _arrive_reset(self) -> None:
        if not self.silent and self.receiver is not None:
            self._wire.record("arrive", self.where, "reset")
            self.receiver.arrive_reset()


class Connection:
    """Two pipes: `up` from the socket that connected, `down` towards it."""

    def __init__(self, wire: Wire, name: str) -> None:
        self.name = name
        self.up = Pipe(wire, f"{name}>", wire.conditions.capacity_up_bytes)
        self.down = Pipe(wire, f"{name}<", wire.conditions.capacity_down_bytes)

    def silence(self) -> None:
        """From now on nothing arrives either way, also what is in flight: a peer that is gone."""
        self.up.silent = self.down.silent = True
