"""A protocol as data: what the reader makes of one YAML file, and all that others see of it.

Everything here is frozen and already validated. Nothing here knows how a spec is executed.

A protocol is a set of communicating extended finite-state machines. A *role* (caller, client,
server) is played by one or more machines. A machine with ``per`` has one copy for each value of
that key field (one a connection, one a stream). A message concerns every machine of the role that
names it in a row, in ``ignore`` or in ``illegal``: they take it together, or it is not allowed.
A message that carries the key goes to that copy; one without it goes to every copy there is.

A machine that ``follows`` a key field attends to one value of it at a time. With ``per`` each of
its copies does. Whatever the client sends with the copy's own key (without ``per``: whatever it
sends) says what is followed from then on; any other message with another value does not concern it.
Where it is ``led_by`` messages, these alone say it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from machines.spec.expression import Expression, Statement

Role = Literal["caller", "client", "server"]
ROLES: tuple[Role, ...] = ("caller", "client", "server")

#: What carries a message. ``call`` and ``result`` pass between caller and client; ``frame`` is text
#: or binary on the connection; ``event`` is an event of the connection itself that the client can
#: see (open, accepted, closed...); ``network`` is an act of the network or of the peer's transport
#: that the client cannot see as such (a ping, a peer that stops reading, a line gone silent);
#: ``hook`` is a call inside the process, on no connection, between the client and a part of it that
#: the environment plays (a base class is the client, the plugin below it is the environment).
Kind = Literal["call", "result", "frame", "event", "network", "hook"]
KINDS: tuple[Kind, ...] = ("call", "result", "frame", "event", "network", "hook")
#: What travels on a connection, and therefore names it.
ON_CONNECTION: frozenset[Kind] = frozenset({"frame", "event", "network"})

Aspect = Literal["stream open", "text done", "audio done", "error", "keepalive", "timeout", "other"]
ASPECTS: tuple[Aspect, ...] = (
    "stream open",
    "text done",
    "audio done",
    "error",
    "keepalive",
    "timeout",
    "other",
)

ProvenanceKind = Literal["documented", "measured", "claimed", "chosen"]
PROVENANCES: tuple[ProvenanceKind, ...] = ("documented", "measured", "claimed", "chosen")

Value = bool | int | str | None


@dataclass(frozen=True, slots=True)
class Position:
    """Where something stands in its file: 1-based line and column."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Domain:
    """The finite set a variable or a guarded field ranges over, or the shape of a payload.

    ``kind`` is ``bool``, ``int`` (``low..high`` inclusive), ``enum`` (``values``), ``text`` (words
    of Unicode), ``blank`` (white space only), ``bytes`` (``unit`` bytes a sample, so that lengths
    are whole samples) or ``key`` (an identity such as a connection's or a stream's, compared only
    for equality). Only bool, int and enum may be read by guards or held by variables.
    """

    kind: Literal["bool", "int", "enum", "text", "blank", "bytes", "key"]
    low: int = 0
    high: int = 0
    values: tuple[str | int, ...] = ()
    unit: int = 1

    @property
    def finite(self) -> bool:
        return self.kind in ("bool", "int", "enum")

    def members(self) -> tuple[Value, ...]:
        """All values, in a fixed order; empty for payload shapes."""
        if self.kind == "bool":
            return (False, True)
        if self.kind == "int":
            return tuple(range(self.low, self.high + 1))
        return self.values if self.kind == "enum" else ()


@dataclass(frozen=True, slots=True)
class Limit:
    """A constant of the protocol: a parameter, never a literal in a row.

    ``value`` is in seconds, bytes or plain count as ``unit`` says ("s", "bytes", "count").
    """

    name: str
    value: Fraction
    unit: Literal["s", "bytes", "count"]
    provenance: ProvenanceKind
    source: str
    position: Position


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a message."""

    name: str
    domain: Domain


@dataclass(frozen=True, slots=True)
class Payload:
    """The shape of a binary frame that is one field of the message and nothing else."""

    field: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the protocol.

    ``shape`` is for frames: JSON with ``"$field"`` holes (a dict or list), a ``str`` or ``bytes``
    that is sent literally (a malformed frame, an empty one), or a ``Payload``. ``encoding`` of a
    hole: ``"$pcm:base64"`` writes bytes as base64 text. ``None`` for everything that is no frame.
    """

    name: str
    kind: Kind
    sender: Role
    receiver: Role
    fields: tuple[Field, ...]
    shape: object
    about: str
    position: Position

    def domain(self, field_name: str) -> Domain | None:
        return next((f.domain for f in self.fields if f.name == field_name), None)


@dataclass(frozen=True, slots=True)
class Variable:
    """What a machine remembers beside its state."""

    name: str
    domain: Domain
    initial: Value
    about: str
    position: Position


@dataclass(frozen=True, slots=True)
class Obligation:
    """While the machine stays in the state (and ``when`` holds), one of ``send`` is due.

    ``id`` is stable and shares one name space with the ids of rows (``O7``).

    The time allowed is ``within`` (the name of a limit in seconds, or "0 s"), counted by ``clock``,
    or from the instant at which the obligation began to hold where ``clock`` is None.
    """

    id: str
    state: str
    send: tuple[str, ...]
    within: str
    clock: str | None
    when: Expression | None
    because: str
    position: Position


@dataclass(frozen=True, slots=True)
class State:
    """A state of a machine, what is due in it, and what may come or never comes there."""

    name: str
    about: str
    final: bool
    must: tuple[Obligation, ...]
    #: message -> reason, for messages that may arrive here and change nothing
    ignore: Mapping[str, str]
    #: message -> reason, for messages that the other side never sends here (an assumption)
    illegal: Mapping[str, str]
    position: Position


@dataclass(frozen=True, slots=True)
class Row:
    """One transition. ``dest`` equals ``source`` of the moment where the file says ``same``.

    ``action`` is ``receive`` or ``send`` (then ``message`` is a message) or ``clock`` (then
    ``message`` is a clock and ``at`` the limit at which it fires; only in machines of the
    environment: every move of the client is observable).
    """

    id: str
    aspect: Aspect
    sources: tuple[str, ...]
    action: Literal["receive", "send", "clock"]
    message: str
    at: str | None
    guard: Expression | None
    effect: tuple[Statement, ...]
    dest: str | None
    because: str
    position: Position

    def target(self, source: str) -> str:
        return source if self.dest is None else self.dest


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine that plays a role, alone or with others; with ``per``, one copy for each key."""

    name: str
    role: Role
    per: str | None
    follows: tuple[str, ...]
    about: str
    initial: str
    variables: tuple[Variable, ...]
    clocks: tuple[str, ...]
    states: tuple[State, ...]
    rows: tuple[Row, ...]
    position: Position
    #: messages this machine takes part in: named in a row, in ``ignore`` or in ``illegal``
    alphabet: frozenset[str] = field(default=frozenset())
    #: the messages of the client that say what is followed; all of them where there are none
    led_by: tuple[str, ...] = ()

    def is_led_by(self, message: str) -> bool:
        """Tell whether a message of the client's may say what is followed."""
        return not self.led_by or message in self.led_by

    def state(self, name: str) -> State:
        """Return the state called ``name``. StopIteration where there is none."""
        return next(s for s in self.states if s.name == name)


@dataclass(frozen=True, slots=True)
class Flow:
    """Payload that must arrive whole, in order and once: a prefix always, all of it at the end.

    ``sources`` and ``sink`` are (message, field); what several sources give is one payload, in the
    order in which it comes. ``compare`` is ``exact`` (concatenation equal) or
    ``words`` (the same words in the same order; white space between them is free but must exist).
    ``complete`` names the messages at whose occurrence everything must have arrived. ``reset``
    names messages at which both ends start afresh (a new utterance). ``restart(flow)`` in an effect
    starts the sink afresh: with ``on_restart`` ``replay`` what came from the source is due again;
    with ``discard`` it is void, and nothing of it may have reached the sink. ``keep(flow)`` says
    that what reached the sink is done with: ``rewind(flow)`` goes back to there and no further, to
    be followed by what came from the source since. ``keep(flow, n * msg.field)`` says it of the
    first so many bytes (or characters, with white space normalised) that reached the sink since it
    was rewound last, and never takes back what was said before. ``per`` is a key field: a flow has
    two ends for each value. A message without that field is of the copies of machines with that
    ``per`` that took it by a row.
    """

    name: str
    sources: tuple[tuple[str, str], ...]
    sink: tuple[str, str]
    compare: Literal["exact", "words"]
    complete: tuple[str, ...]
    reset: tuple[str, ...]
    on_restart: Literal["replay", "discard"]
    per: str | None
    about: str
    position: Position


@dataclass(frozen=True, slots=True)
class Property:
    """A pure observer of the exploration and of every run.

    ``always``/``never``/``sometimes`` hold an expression over ``machine.variable`` and
    ``machine.state == name``; ``leads to`` says that after ``trigger`` one of ``to`` follows within
    a limit. Observers of copies (``per``) speak of each copy. ``runs_only`` says why a `leads to`
    is judged in runs and not in the model: what bounds it is payload, say, which the model leaves
    out.
    """

    name: str
    kind: Literal["always", "never", "sometimes", "leads to"]
    machine: str
    condition: Expression | None
    trigger: str | None
    to: tuple[str, ...]
    within: str | None
    about: str
    position: Position
    runs_only: str | None = None


@dataclass(frozen=True, slots=True)
class Instance:
    """A small named set of parameters, with what exploring it must yield.

    ``limits`` override limits. ``copies`` bounds the copies of a ``per`` machine, ``keys`` those of
    single key fields. ``channel`` bounds the messages that wait for the server on a connection;
    with 0 it takes them in the instant in which they are sent, which questions of time need: nobody
    is held back by a full channel then. ``untimed`` leaves time out. ``without`` are rows of caller
    and server that are left out. ``states`` and ``transitions`` are how many are reached.
    """

    name: str
    about: str
    limits: Mapping[str, Fraction]
    copies: int
    channel: int
    states: int | None
    position: Position
    untimed: bool = False
    transitions: int | None = None
    keys: Mapping[str, int] = field(default_factory=dict)
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Environment:
    """A named world in which a plugin is driven: parameters of the simulated machine and network.

    ``conditions`` are parameters of the kernel by name (bytes, seconds, counts), ``explore`` the
    kinds of choice that may deviate from benign, ``weights`` multiply how often a row of the
    environment is picked, ``payloads`` override how a payload is drawn, as
    ``message.field -> {"boundary": ..., ...}``. ``default`` says whether a plain run includes it;
    ``share`` is its share of the episodes.
    """

    name: str
    about: str
    conditions: Mapping[str, int | float]
    explore: tuple[str, ...]
    weights: Mapping[str, float]
    payloads: Mapping[str, Mapping[str, object]]
    default: bool
    share: float
    position: Position


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """An aspect that no row needs to cover, and why."""

    aspect: Aspect
    because: str


@dataclass(frozen=True, slots=True)
class Spec:
    """A whole protocol."""

    protocol: str
    path: str
    about: str
    limits: Mapping[str, Limit]
    messages: Mapping[str, Message]
    machines: Mapping[str, Machine]
    flows: tuple[Flow, ...]
    properties: tuple[Property, ...]
    instances: tuple[Instance, ...]
    environments: tuple[Environment, ...]
    not_applicable: tuple[NotApplicable, ...]

    def of_role(self, role: Role) -> tuple[Machine, ...]:
        return tuple(m for m in self.machines.values() if m.role == role)

    def row(self, row_id: str) -> tuple[Machine, Row]:
        """The row with that id and its machine. KeyError where there is none."""
        for machine in self.machines.values():
            for row in machine.rows:
                if row.id == row_id:
                    return machine, row
        raise KeyError(row_id)
