"""The shape of a spec file. `machines schema` prints the JSON Schema that comes from these models.

Only shapes are said here: which keys there are and what kind of value each has. What the values
mean to each other is checked where a Spec is built of them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from machines.spec.spec import Aspect, Kind, Role

IDENTIFIER = r"^[A-Za-z][A-Za-z0-9_]*$"
Identifier = Annotated[str, Field(pattern=IDENTIFIER)]
#: Text that says something.
Text = Annotated[str, Field(pattern=r"\S")]
Expression = Annotated[str, Field(pattern=r"\S")]
#: `10 s`, `500 ms`, `2 min`, `64 KiB`, or a plain count.
Amount = str | int | float
RowId = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_.-]*$")]
#: The aspects that a spec must cover.
Covered = Literal["stream open", "text done", "audio done", "error", "keepalive", "timeout"]
OneOrMore = Annotated[list[Identifier], Field(min_length=1)]


class Part(BaseModel):
    """A mapping of the file: no other keys than those named, no values converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=False)


class Provenance(Part):
    """Where a constant comes from: exactly one of the four."""

    documented: Text | None = Field(None, description="where the vendor or library documents it")
    measured: Text | None = Field(None, description="who measured it, and how")
    claimed: Text | None = Field(None, description="who claims it without evidence at hand")
    chosen: Text | None = Field(None, description="why we chose it")


class Limit(Part):
    """A constant of the protocol: a parameter, never a literal in a row."""

    value: Amount = Field(description="`10 s`, `500 ms`, `2 min`, `64 KiB`, or a plain count")
    provenance: Provenance = Field(description="where the value comes from")


class Shape(Part):
    """A set of values, or the shape of a payload: exactly one of the three."""

    int_: str | None = Field(
        None, alias="int", pattern=r"^-?[0-9]{1,9}\.\.-?[0-9]{1,9}$", description="`low..high`"
    )
    enum: list[str | int] | None = Field(None, min_length=1, description="the values")
    bytes_: int | None = Field(None, alias="bytes", ge=1, le=64, description="bytes a sample")


Domain = Literal["bool", "text", "blank", "key"] | Shape


class Message(Part):
    """A message: who sends it to whom, what carries it and what it holds."""

    from_: Role = Field(alias="from", description="the role that sends it")
    to: Role = Field(description="the role that receives it")
    kind: Kind | None = Field(None, description="what carries it; `frame` where `frame` is given")
    frame: Any = Field(
        None,
        description="JSON with `$field` or `$field:base64` as holes; or `literal: text`, or "
        "`binary: hex digits`, for what is sent as it is; or `binary: $field`",
    )
    fields: dict[Identifier, Domain] = Field({}, description="the payload, and its shape")
    about: Text | None = Field(None, description="what the message says")


class Variable(Part):
    """A variable of a machine, with a finite domain."""

    domain: Domain = Field(description="`bool`, `{int: low..high}` or `{enum: [...]}`")
    initial: bool | int | str = Field(description="the value at the start")
    about: Text = Field(description="what it remembers")


class Obligation(Part):
    """One of these messages is due within a time, as long as the machine stays in the state."""

    id: RowId = Field(description="its name for ever, among those of the rows")
    send: OneOrMore = Field(description="any one of these messages discharges it")
    within: Text = Field(description="the name of a limit in seconds, or `0 s`")
    clock: Identifier | None = Field(
        None, description="the clock that counts; without it, from when the obligation began"
    )
    when: Expression | None = Field(None, description="it holds only while this is true")
    because: Text = Field(description="the source that justifies it")


class State(Part):
    """A state of a machine."""

    about: Text = Field(description="what is the case in this state")
    final: bool = Field(False, description="the machine may rest here for ever")
    must: list[Obligation] = Field([], description="what is due in this state")
    ignore: dict[Identifier, Text] = Field(
        {}, description="messages that may come here and change nothing, each with the reason"
    )
    illegal: dict[Identifier, Text] = Field(
        {}, description="messages that the other side never sends here, each with the reason"
    )


class Row(Part):
    """One transition."""

    id: RowId = Field(description="its name for ever; never used again for another row")
    aspect: Aspect = Field(description="the aspect of the protocol that it belongs to")
    source: Identifier | OneOrMore = Field(description="the state or states that it leaves")
    trigger: Text = Field(
        description="`receive MESSAGE`, `send MESSAGE`, or `clock CLOCK` (in the environment)"
    )
    at: Identifier | None = Field(None, description="the limit at which the clock fires")
    guard: Expression | None = Field(None, description="the row is taken only where this is true")
    effect: list[Expression] = Field(
        [],
        description="`variable = expression`, `clock = 0`, `restart(flow)`, `keep(flow)`, "
        "`keep(flow, number * msg.field)`, `rewind(flow)`",
    )
    dest: Identifier = Field(description="the state that it enters, or `same`")
    because: Text = Field(description="the source that justifies it")


class Places(Part):
    """The states in which a message is ignored or illegal, and why."""

    states: OneOrMore = Field(description="the states")
    because: Text = Field(description="the source that justifies it")


class Machine(Part):
    """A machine of a role."""

    role: Role = Field(description="the role that it plays, alone or with others")
    per: Identifier | None = Field(
        None, description="a key field: the machine has a copy for each of its values"
    )
    follows: Identifier | OneOrMore | None = Field(
        None,
        description="a key field, or some: what comes with another value than the client sent last "
        "does not concern the machine, or this copy of it",
    )
    led_by: Identifier | OneOrMore | None = Field(
        None,
        description="what the client sends that says which it follows; whatever it sends, if "
        "none is named",
    )
    about: Text = Field(description="what the machine is about")
    variables: dict[Identifier, Variable] = Field({}, description="what it remembers")
    clocks: list[Identifier] = Field([], description="stopwatches; an effect sets one to 0")
    initial: Identifier = Field(description="the state at the start")
    states: dict[Identifier, State] = Field(min_length=1, description="its states")
    rows: list[Row] = Field(min_length=1, description="its transitions")
    ignore: dict[Identifier, Places] = Field(
        {}, description="messages that may come in some states and change nothing"
    )
    illegal: dict[Identifier, Places] = Field(
        {}, description="messages that the other side never sends in some states"
    )

    @property
    def followed(self) -> tuple[str, ...]:
        """The keys that it follows."""
        return _listed(self.follows)

    @property
    def leading(self) -> tuple[str, ...]:
        """The messages that say what it follows."""
        return _listed(self.led_by)


class Flow(Part):
    """Payload that must arrive whole, in order and once."""

    source: Text | list[Text] = Field(
        description="`message.field` where it enters the client, or several of them"
    )
    sink: Text = Field(description="`message.field` where it leaves the client")
    compare: Literal["exact", "words"] = Field(description="what makes two payloads equal")
    complete: OneOrMore = Field(description="messages at which all of it must have arrived")
    reset: list[Identifier] = Field([], description="messages at which both ends start afresh")
    on_restart: Literal["replay", "discard"] = Field(
        "discard", description="what `restart(flow)` does to that which came already"
    )
    per: Identifier | None = Field(None, description="a key field: one flow for each value")
    about: Text = Field(description="what the flow carries, and the source of the rule")


class Property(Part):
    """A pure observer of the exploration and of every run."""

    name: Text = Field(description="what is claimed, in a few words")
    kind: Literal["always", "never", "sometimes", "leads to"] = Field(description="how it holds")
    machine: Identifier = Field(description="the machine it speaks of")
    condition: Expression | None = Field(None, description="for always, never and sometimes")
    trigger: Identifier | None = Field(None, description="for leads to: the message it starts at")
    to: OneOrMore | None = Field(None, description="for leads to: one of these must follow")
    within: Identifier | None = Field(None, description="for leads to: a limit in seconds")
    runs_only: Text | None = Field(
        None,
        alias="runs only",
        description="for leads to: why it can be judged in runs, and not in the model",
    )
    about: Text = Field(description="why it must hold")


class Instance(Part):
    """A small set of parameters for exhaustive exploration."""

    name: Identifier = Field(description="its name")
    about: Text = Field(description="what it is meant to reach")
    limits: dict[Identifier, Amount] = Field({}, description="limits that differ here")
    copies: int = Field(2, ge=1, description="how many copies of a machine with `per`")
    keys: dict[Identifier, Annotated[int, Field(ge=1)]] = Field(
        {}, description="key field -> how many copies, where it is not `copies`"
    )
    channel: int = Field(
        2,
        ge=0,
        description="how many messages wait for the server on a connection; 0: it takes them in "
        "the instant in which they are sent",
    )
    untimed: bool = Field(False, description="time is left out: a guard on a clock may be true")
    without: list[Identifier] = Field(
        [], description="rows of caller and server that are left out: it is a world without them"
    )
    states: int | None = Field(None, ge=1, description="how many states are reached")
    transitions: int | None = Field(None, ge=0, description="by how many transitions")


class Draw(Part):
    """How a payload is drawn, where it is not drawn freely."""

    boundary: int | None = Field(None, ge=1, description="a size around which to draw, in bytes")
    message: Identifier | None = Field(None, description="the frame whose size is meant")
    last: Identifier | None = Field(None, description="the frame after which it must be full")
    sentence: bool | None = Field(None, description="whether a text ends as a sentence does")
    low: int | None = Field(None, description="the least number")
    high: int | None = Field(None, description="the greatest number")


class Environment(Part):
    """A world in which a plugin is driven."""

    name: Identifier = Field(description="its name")
    about: Text = Field(description="which worlds it stands for")
    conditions: dict[Text, int | float] = Field(
        {}, description="parameters of the simulated machine and network"
    )
    explore: list[Text] = Field([], description="the kinds of choice that may deviate")
    weights: dict[Text, Annotated[int | float, Field(ge=0)]] = Field(
        {}, description="row of the environment -> how much more often it is picked"
    )
    payloads: dict[Text, Draw] = Field({}, description="`message.field` -> how it is drawn")
    default: bool = Field(description="a plain run includes it")
    share: Annotated[int | float, Field(ge=0, le=1)] = Field(
        description="its share of the episodes"
    )


class Document(Part):
    """A protocol as communicating state machines."""

    protocol: Identifier = Field(description="the name of the protocol, as in the command")
    title: Text = Field(description="the protocol in one line")
    about: Text = Field(description="the theory of operation, in prose")
    limits: dict[Identifier, Limit] = Field({}, description="every constant of the protocol")
    messages: dict[Identifier, Message] = Field(min_length=1, description="what is exchanged")
    machines: dict[Identifier, Machine] = Field(min_length=1, description="who exchanges it")
    not_applicable: dict[Covered, Text] = Field(
        {}, alias="not applicable", description="aspects that no row covers, each with the reason"
    )
    flows: dict[Identifier, Flow] = Field({}, description="payload that must arrive")
    properties: list[Property] = Field([], description="what must hold of every run")
    instances: list[Instance] = Field([], description="what is explored exhaustively")
    environments: list[Environment] = Field([], description="the worlds a plugin is driven in")


def _listed(names: str | list[str] | None) -> tuple[str, ...]:
    return () if names is None else (names,) if isinstance(names, str) else tuple(names)


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a spec file, for editors."""
    found = Document.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **found}
