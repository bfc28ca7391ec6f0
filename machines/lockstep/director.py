"""The director: lets the environment move, feeds the oracle with what the plugin does.

It runs inside the polls of the simulated kernel, never inside a callback of the loop under test.
What goes wrong in it is kept and raised after the loop stopped: asyncio would swallow it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any, Protocol

import aiohttp

from machines.lockstep.connection import Connection
from machines.lockstep.driver import Driver
from machines.lockstep.errors import HarnessBug
from machines.lockstep.freeze import Freezes
from machines.lockstep.keys import Keys
from machines.lockstep.moves import Moves
from machines.lockstep.oracle import Oracle
from machines.lockstep.payload import realize
from machines.lockstep.peer import Peer
from machines.lockstep.step import WAIT, Step
from machines.lockstep.transport import open_session
from machines.lockstep.verdict import Finding, Mark, Moment, summary
from machines.model.codec import Malformed, Opcode, decode
from machines.model.departure import Assumption, NotAllowed
from machines.model.naming import key_name
from machines.model.occurrence import Action, Occurrence, Taken
from machines.model.party import CONNECTION, Party
from machines.sim.loop import World
from machines.sim.remote import Refuse, Remote
from machines.spec.spec import ON_CONNECTION, Machine, Message, Role, Spec

ENVIRONMENT: tuple[Role, ...] = ("caller", "server")


class Chooser(Protocol):
    """Where steps come from: a script, a random walk, or a test that says one at a time."""

    def eager(self, director: Director) -> Step | None:
        """The next step if it shall not wait for quiescence (its pace is a number)."""

    def settled(self, director: Director, timer: float | None) -> Step | None:
        """The next step, in a quiescent world whose next timer is at ``timer``; None ends it."""


class Director:
    """One episode. ``steps`` are those taken before the epilogue; ``oracle`` holds the findings."""

    def __init__(
        self,
        spec: Spec,
        cast: Mapping[Role, Party],
        limits: Mapping[str, Fraction],
        world: World,
        chooser: Chooser,
    ) -> None:
        self.spec = spec
        self.world = world
        self.parties = {role: cast[role].clone() for role in ENVIRONMENT}
        self.oracle = Oracle(spec, limits, cast["client"].clone(), self.parties.values())
        self.steps: list[Step] = []
        self.epilogue = False
        self.story: list[Moment] = []
        self.connections: list[Connection] = []
        self.keys = Keys(spec)
        self.moves = Moves(spec, self.parties, self.keys)
        self.bug: Exception | None = None
        self.driver: Driver | None = None
        self.chooser = chooser
        self._pending: Step | None = None
        self._countdown = 0
        self._session: aiohttp.ClientSession | None = None
        self._current: Connection | None = None
        self.began = world.kernel.now
        self.freezes = Freezes(self.oracle, self.story, world)
        world.kernel.on_poll = self._guarded(self._poll)
        world.kernel.on_idle = self._idle

    # time and stopping

    @property
    def now(self) -> float:
        return self.world.kernel.now

    @property
    def over(self) -> bool:
        """Nothing more can be learnt: the oracle lost track, or the harness failed."""
        return self.oracle.lost or self.bug is not None

    def _guarded(self, act: Callable[[], None]) -> Callable[[], None]:
        def guarded() -> None:
            try:
                act()
            except Exception as error:  # noqa: BLE001  # kept, and raised after the loop stopped
                self.bug = self.bug or error
            if self.over:
                self.world.loop.stop()

        return guarded

    # what the kernel calls

    def _poll(self) -> None:
        self.freezes.polled()
        if self.over or self.oracle.overdue(self.now):
            return
        while self._pending is not None and self._pending.pace is not None:
            if not self.enabled(self._pending):
                return
            if self._countdown > 0:
                self._countdown -= 1
                return
            self._apply(self._pending)

    def _idle(self, timer: float | None) -> bool:
        """Quiescent: take the next step. False when there is none, or nothing more to learn."""
        try:
            while not self.over and not self.oracle.overdue(self.now):
                step, self._pending = self._pending, None
                if step is None:
                    step = self.chooser.settled(self, timer)
                if step is None:
                    return False
                if step.move == WAIT or self.enabled(step):
                    self._apply(replace(step, pace=None))  # whatever it asked for, it waited
                    return True
        except Exception as error:  # noqa: BLE001  # kept, and raised after the loop stopped
            self.bug = self.bug or error
        return False

    # moves of the environment

    def enabled(self, step: Step) -> bool:
        """Whether the row of ``step`` can be taken now."""
        if step.move == WAIT:
            return True
        return self.moves.enabled(step, self._where(step.fields), self.now)

    def _where(self, fields: Mapping[str, Any]) -> str | None:
        """The connection on which a move with these fields would be made; None where it cannot."""
        current = self._current
        is_reached = current is not None and current.peer is not None and current.ending is None
        return self._in_use if is_reached else None

    @property
    def _in_use(self) -> str | None:
        """The connection that the plugin used last."""
        return None if self._current is None else self._current.key

    def can(self, row_id: str) -> bool:
        """Whether the row of the environment is enabled now for some value of its fields."""
        return not self.over and bool(self.ways(row_id))

    def ways(self, row_id: str) -> list[Mapping[str, str]]:
        """The keys with which a row of the environment can be taken now; see ``Moves.ways``."""
        return self.moves.ways(row_id, self._where, self.now)

    def states(self, machine: Machine) -> list[str]:
        """The states of a machine of the environment; see ``Moves.states``."""
        return self.moves.states(machine, self._in_use)

    def interesting(self) -> list[float]:
        """Moments ahead at which a guard or a deadline of any machine flips."""
        parties = (self.oracle.client, *self.parties.values())
        return [moment for party in parties for moment in party.interesting(self.now)]

    def _apply(self, step: Step) -> None:
        """Take ``step`` now, and ask for one that shall follow without a pause."""
        self._pending = None
        if step.move == WAIT:
            self._record(step)
            self._wait(float(step.fields["seconds"]))
            return
        machine, row = self.moves.row(step.move)
        message = self.spec.messages[row.message]
        fields = realize(self.spec, message, step.fields)
        self._record(step)
        if message.kind not in ON_CONNECTION:
            self.world.loop.create_task(
                self._call(step, message, fields), name=f"{machine.role} {step.move}"
            )
        else:
            self._serve(step, message, fields)
        self.world.kernel.at(self.now, _nothing)  # the world is not quiescent after a move
        self._ask_eager()

    def _record(self, step: Step) -> None:
        if not self.epilogue:  # it is the same after every script
            self.steps.append(step)

    def _forget(self, step: Step) -> None:
        """A call that was no longer enabled when its task ran was not made."""
        self.steps = [each for each in self.steps if each is not step]

    def _ask_eager(self) -> None:
        step = self.chooser.eager(self)
        if step is not None:
            self._pending, self._countdown = step, step.pace or 0

    def _wait(self, seconds: float) -> None:
        """Let time pass: until then the world is not quiescent, so no further step is taken."""
        self._tell("", "", f"{seconds:g} s pass")
        self.world.kernel.at(self.now + seconds, _nothing)

    async def _call(self, step: Step, message: Message, fields: Mapping[str, Any]) -> None:
        """A call of the environment, made in a task as an application makes it.

        It is observed in the very step in which the plugin's code begins to run. What follows it
        without a pause may happen before that, but is recorded after it, as it was chosen.
        """
        begun: list[Any] = []
        self._guarded(lambda: begun.append(self._begin_call(step, message, fields)))()
        if begun and begun[0] is not None:
            try:
                await begun[0]
            except Exception as error:  # noqa: BLE001  # whatever a plugin lets out is a finding
                self._crashed(error)

    def _begin_call(self, step: Step, message: Message, fields: Mapping[str, Any]) -> Any:
        if self.over or not self.enabled(step):
            self._forget(step)
            return None
        called = self.keys.called(message.name, fields)
        party = self.parties[message.sender]
        rows = party.observe(Occurrence("send", message.name, fields, self.now))
        taken = self.oracle.observe(Occurrence("receive", message.name, fields, self.now))
        self._tell(message.sender, "client", self._label(message, fields), [*rows, *taken])
        assert self.driver is not None
        try:
            return self.driver.call(message.name, called)
        except Exception as error:  # noqa: BLE001  # whatever a plugin lets out is a finding
            self._crashed(error)
            return None

    def _serve(self, step: Step, message: Message, fields: Mapping[str, Any]) -> None:
        connection = self._current
        assert connection is not None
        assert connection.peer is not None
        keyed = {**fields, CONNECTION: connection.key}
        rows = self.parties["server"].observe(Occurrence("send", message.name, keyed, self.now))
        if message.kind == "network":
            self.oracle.witness(Occurrence("receive", message.name, keyed, self.now))
        self._tell("server", connection.key, self._label(message, fields), rows)
        connection.peer.perform(message, self.keys.called(message.name, fields))

    # what the plugin does, told by the transport and the driver

    def client_sent(self, name: str, fields: Mapping[str, Any], key: str | None = None) -> None:
        """The plugin submitted a message to the connection, or gave a result to its caller."""
        self._observed("send", name, fields, key)

    def client_received(self, name: str, fields: Mapping[str, Any], key: str) -> None:
        """The plugin learnt of a message or of an event of its connection."""
        self._observed("receive", name, fields, key)

    def _observed(
        self, action: Action, name: str, fields: Mapping[str, Any], key: str | None
    ) -> None:
        if self.over:
            return

        def observe() -> None:
            message = self.spec.messages.get(name)
            if message is None:
                raise HarnessBug(f"the driver reported {name!r}, which the spec does not know")
            named = self.keys.named(name, fields)
            keyed = named if key is None else {**named, CONNECTION: key}
            if action == "send" and message.kind in ON_CONNECTION:
                self._current = self._connection(key)
            taken = self.oracle.observe(Occurrence(action, name, keyed, self.now))
            source, target = (
                key or lane if lane == "server" else lane
                for lane in (message.sender, message.receiver)
            )
            mark: Mark = "wrong" if self.oracle.lost else ""
            self._tell(source, target, self._label(message, named), taken, mark)
            if action == "send" and message.kind not in ON_CONNECTION and not self.oracle.lost:
                self._inform(message.receiver, name, keyed)

        self._guarded(observe)()

    def _inform(self, role: Role, name: str, fields: Mapping[str, Any]) -> None:
        """The environment's machine takes what the client sent."""
        try:
            self.parties[role].observe(Occurrence("receive", name, fields, self.now))
        except (NotAllowed, Assumption) as error:
            raise HarnessBug(f"the machines of the spec contradict each other: {error}") from error

    def client_frame(self, opcode: Opcode, data: str | bytes, key: str) -> None:
        """The plugin handed a frame to the transport."""
        decoded = decode(self.spec, "client", opcode, data)
        if isinstance(decoded, Malformed):
            self.bad_frame(decoded.reason, key)
        else:
            self.client_sent(*decoded, key)

    def bad_frame(self, reason: str, key: str) -> None:
        """The plugin sent what the protocol does not know."""
        self._tell("client", key, f"a frame that is none: {reason}", (), "wrong")
        self.oracle.add(Finding("frame", "frame", reason, (), self.now), lost=True)

    def frame_received(self, connection: Connection) -> None:
        """``receive()`` returned a frame: the oldest that the server sent and nobody took."""
        if not connection.sent:
            self.bug = self.bug or HarnessBug("a frame was received that nobody sent")
            return
        name, fields = connection.sent.popleft()
        self.client_received(name, fields, connection.key)

    def connection_ended(self, connection: Connection) -> None:
        """The plugin learnt that its connection is over, by a receive or by a send that failed."""
        if not connection.ending_told:
            connection.ending_told = True
            name, fields = connection.ending or ("lost", {})
            self.client_received(name, fields, connection.key)

    # what reaches the server

    def server_frame(self, opcode: Opcode, data: str | bytes, key: str) -> None:
        decoded = decode(self.spec, "client", opcode, data)
        if not isinstance(decoded, Malformed):  # a malformed one was judged when it was submitted
            self.server_received(*decoded, key)

    def server_received(self, name: str, fields: Mapping[str, Any], key: str) -> None:
        """Something of the client's reached the far end: the server's machine takes it."""
        if not self.over:
            keyed = {**self.keys.named(name, fields), CONNECTION: key}
            self._guarded(lambda: self._inform("server", name, keyed))()

    # connections

    def dial(self) -> Connection:
        """The plugin begins a handshake; its connection gets the next key."""
        connection = Connection(key_name(CONNECTION, len(self.connections) + 1))
        self.connections.append(connection)
        self.client_sent("open", {}, connection.key)
        return connection

    def accept(self, remote: Remote) -> Peer | None:
        """A TCP connection arrives at the vendor, for the oldest handshake that has none."""
        for connection in self.connections:
            if connection.failing and not connection.over:
                raise Refuse
            if connection.peer is None and not connection.over:
                connection.peer = Peer(self, remote, connection)
                return connection.peer
        return None

    def _connection(self, key: str | None) -> Connection | None:
        return next((each for each in self.connections if each.key == key), None)

    # the face that a driver sees (Seam)

    @property
    def session(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = open_session(self, self.world.loop)
        return self._session

    def url(self, host: str, path: str) -> str:
        return f"ws://{host}{path}"

    def report(self, message: str, /, **fields: Any) -> None:
        self.client_sent(message, fields)

    def _crashed(self, error: BaseException) -> None:
        name = type(error).__name__
        finding = Finding("exception", name, f"{name}: {error}", (), self.now)
        self.oracle.add(finding, lost=True)
        self.world.loop.stop()

    # the story

    def _label(self, message: Message, fields: Mapping[str, Any]) -> str:
        inside = summary(fields)
        return f"{message.name}({inside})" if inside else message.name

    def _tell(
        self, source: str, target: str, label: str, rows: Sequence[Taken] = (), mark: Mark = ""
    ) -> None:
        ids = tuple(each.row_id for each in rows if each.row_id is not None)
        at = self.now - self.began
        self.story.append(Moment(at, source, target, label, ids, mark))
        if (trace := self.world.kernel.trace) is not None:
            trace.note("story", f"{source}>{target} {label} {' '.join(ids)}")

    def close_session(self) -> None:
        """Release aiohttp's session; the episode is judged already."""
        if self._session is not None:
            self.world.loop.create_task(self._session.close())


def _nothing() -> None:
    """An event on the wire that does nothing: time does not jump past it."""
