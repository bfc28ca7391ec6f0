"""The simulated kernel: descriptors, names, listening sockets, and machines beyond the network."""

from __future__ import annotations

import errno
import ipaddress
import socket
from collections.abc import Callable
from typing import NamedTuple

from machines.sim.choice import Choices
from machines.sim.conditions import Conditions
from machines.sim.descriptor import UNBOUND, Address, Descriptor, os_error
from machines.sim.listener import SimulatedListener
from machines.sim.pipe import Connection
from machines.sim.remote import Refuse, Remote, RemoteHandler
from machines.sim.sockets import SimulatedSocket
from machines.sim.trace import Trace
from machines.sim.watchdog import Frozen
from machines.sim.wire import Wire

LOCAL_IP = "10.0.0.1"  # where connections of the machine under test come from
FIRST_DESCRIPTOR = 1 << 20  # far above real descriptors, so that a mix-up is seen at once
FIRST_PORT = 40_000

Accept = Callable[[Remote], RemoteHandler | None]


class Quiescent(RuntimeError):
    """Nothing is ready, no timer is set and nothing is in flight: every task waits for ever."""


class Busy(RuntimeError):
    """The loop had work in so many iterations in a row, and did not wait for anything.

    `names` are the functions that it would run next.
    """

    def __init__(self, turns: int, names: tuple[str, ...]) -> None:
        super().__init__(f"{' and '.join(names)} did not wait for anything in {turns:,} iterations")
        self.names = names


class OpenSocket(NamedTuple):
    """A local socket that was not closed: its connection, the host it talks to, its state."""

    name: str
    remote: str
    state: str


class Kernel(Wire):
    """One machine that runs the loop under test, and the hosts it can reach.

    `on_poll` is called at each poll after what is due has arrived and before readiness is computed;
    it may write to a remote or schedule callbacks on the loop.

    `on_idle` is called when nothing is ready and nothing is in flight, so that only the next timer
    of the loop can change anything. Its argument is that timer's moment in virtual seconds, or
    None. When it returns True, time jumps there (Quiescent is raised if there is none), unless it
    made something happen. When it returns False, the loop stops with time unchanged.

    `on_frozen` is called when a callback does not return (see `watchdog.py`), in the midst of it;
    the loop then stops as soon as that callback is given up.
    """

    def __init__(
        self, conditions: Conditions, choices: Choices, *, trace: Trace | None = None
    ) -> None:
        super().__init__(conditions, choices, trace)
        self.on_poll: Callable[[], None] | None = None
        self.on_idle: Callable[[float | None], bool] | None = None
        self.on_frozen: Callable[[Frozen], None] | None = None
        self.descriptors: dict[int, Descriptor] = {}
        self._next_descriptor = FIRST_DESCRIPTOR
        self._next_port = FIRST_PORT
        self._connections = 0
        self._addresses = {"localhost": "127.0.0.1"}
        self._names: dict[str, str] = {}
        self._hosts: dict[Address, Accept] = {}
        self._listeners: dict[Address, SimulatedListener] = {}
        if trace is not None:
            trace.clock = lambda: self.now
            choices.on_deviation = lambda key, value: self.record("choose", *key, value)

    # names

    def add_name(self, name: str, ip: str) -> None:
        """Let `name` resolve to an IPv4 address."""
        self._addresses[name] = str(ipaddress.IPv4Address(ip))
        self._names[ip] = name

    def resolve(self, name: str) -> str:
        """The address of `name`, which may be an IPv4 address itself; else socket.gaierror."""
        if name in self._addresses:
            return self._addresses[name]
        try:
            return str(ipaddress.IPv4Address(name))
        except ValueError:
            raise socket.gaierror(socket.EAI_NONAME, f"Name or service not known: {name}") from None

    def host(self, name: str, port: int, accept: Accept) -> None:
        """Put a scripted machine on the network, outside the loop under test.

        `accept` is called when a SYN arrives. It returns the handler of the connection, raises
        `Refuse` to answer with a reset, or returns None never to answer.
        """
        if name not in self._addresses:
            self.add_name(name, f"10.0.1.{len(self._names) + 1}")
        self._hosts[self._addresses[name], port] = accept

    # descriptors

    def open(self, descriptor: Descriptor) -> int:
        """Give a number to a descriptor."""
        fd = self._next_descriptor
        self._next_descriptor += 1
        self.descriptors[fd] = descriptor
        return fd

    def shut(self, fd: int) -> None:
        """Forget a closed descriptor."""
        self.descriptors.pop(fd, None)

    def open_sockets(self) -> list[OpenSocket]:
        """Local sockets that were not closed, in order of opening, listeners included."""
        return [
            OpenSocket(each.name, getattr(each, "peer_name", ""), each.state)
            for each in self.descriptors.values()
        ]

    # connections

    def free_port(self) -> int:
        """Return a port that nobody uses."""
        self._next_port += 1
        return self._next_port

    def listen(self, listener: SimulatedListener) -> None:
        """Let a listener answer at its address; port 0 stands for any; EADDRINUSE if taken."""
        ip, port = listener.address
        if not port:
            port = self.free_port()
            listener.address = (ip, port)
        if self._listeners.get((ip, port), listener) is not listener:
            raise os_error(errno.EADDRINUSE)
        self._listeners[ip, port] = listener

    def unlisten(self, listener: SimulatedListener) -> None:
        """Refuse connections to a listener's address again."""
        if self._listeners.get(listener.address) is listener:
            del self._listeners[listener.address]

    def connect(self, sock: SimulatedSocket, address: Address) -> None:
        """Send SYN. The answer arrives in a later poll, or never."""
        self._connections += 1
        link = Connection(self, f"c{self._connections}")
        sock.name, sock.reads_from, sock.writes_to = link.name, link.down.where, link.up.where
        sock.peer_name = f"{self._names.get(address[0], address[0])}:{address[1]}"
        local = (LOCAL_IP, self.free_port())
        delay = self.latency(link.name, "syn")
        self.at(self.now + delay, lambda: self._arrive_syn(sock, link, local, address))

    def _arrive_syn(
        self, sock: SimulatedSocket, link: Connection, local: Address, address: Address
    ) -> None:
        if sock.closed:
            return
        accept = self._hosts.get(address)
        if accept is not None:
            self._offer_remote(accept, sock, link, local, address)
            return
        anywhere = (UNBOUND[0], address[1])
        listener = self._listeners.get(address) or self._listeners.get(anywhere)
        if listener is None:
            self.record("arrive", link.name, "refused")
            sock.refuse()
            return
        self.record("arrive", link.name, "syn")
        served = SimulatedSocket(self)
        served.peer_name = f"{local[0]}:{local[1]}"
        served.establish(link, address, local, server=True)
        sock.establish(link, local, address, server=False)
        listener.offer(served)

    def _offer_remote(
        self,
        accept: Accept,
        sock: SimulatedSocket,
        link: Connection,
        local: Address,
        address: Address,
    ) -> None:
        host = self._names.get(address[0], address[0])
        remote = Remote(self, link, host, address[1], local[1])
        try:
            handler = accept(remote)
        except Refuse:
            self.record("arrive", link.name, "refused")
            sock.refuse()
            return
        if handler is None:
            self.record("arrive", link.name, "unanswered")
            return
        self.record("arrive", link.name, "syn")
        sock.establish(link, local, address, server=False)
        remote.establish(handler)
