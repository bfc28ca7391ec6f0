"""What stands around the machines of a Spec: flows, properties, instances, environments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from machines.spec import document
from machines.spec.context import Context
from machines.spec.errors import near
from machines.spec.quantity import UNITS_SAID, parse_amount
from machines.spec.source import Where
from machines.spec.spec import (
    Environment,
    Field,
    Flow,
    Instance,
    Machine,
    Message,
    Property,
)
from machines.spec.typed import Names

#: Parameters of the simulated machine and network that an environment may set.
CONDITIONS = ("capacity_up_bytes", "capacity_down_bytes", "high_water_bytes")
#: Kinds of choice that an environment may let deviate.
CHOICES = (
    "lat", "hold", "order", "cut", "push", "cpu", "exec", "dns", "syn", "ties", "sets", "suspend",
)  # fmt: skip


def message_field(context: Context, text: str, where: Where) -> tuple[Message, Field] | None:
    """Return what `message.field` names; None where it is wrong, which is noted."""
    name, dot, field_name = text.partition(".")
    if not dot:
        message = f"'{text}' is no field, in {context.place(where)}"
        context.refuse("S106", where, message, "write message.field")
        return None
    found = context.message(name, where)
    if found is None:
        return None
    field = next((f for f in found.fields if f.name == field_name), None)
    if field is None:
        message = f"message '{name}' has no field '{field_name}', in {context.place(where)}"
        context.refuse("S210", where, message, near(field_name, [f.name for f in found.fields]))
        return None
    return found, field


def build_flows(context: Context) -> Iterable[Flow]:
    """Return the flows that are sound; notes what is not."""
    for name, raw in context.document.flows.items():
        where: Where = ("flows", name)
        sources = list(_sources(context, raw, where))
        sink = message_field(context, raw.sink, (*where, "sink"))
        for key, names in (("complete", raw.complete), ("reset", raw.reset)):
            for at, each in context.items((*where, key), names):
                context.message(each, at)
        if sink is None or None in sources:
            continue
        ends = [end for end in sources if end is not None]
        for source in ends:
            _check_flow(context, raw, source, sink, where)
        yield Flow(
            name=name,
            sources=tuple((message.name, field.name) for message, field in ends),
            sink=(sink[0].name, sink[1].name),
            compare=raw.compare,
            complete=tuple(raw.complete),
            reset=tuple(raw.reset),
            on_restart=raw.on_restart,
            per=raw.per,
            about=raw.about,
            position=context.at(where, key=True),
        )


def _sources(
    context: Context, raw: document.Flow, where: Where
) -> Iterator[tuple[Message, Field] | None]:
    """Yield what each source names, None where it names nothing."""
    if isinstance(raw.source, str):
        yield message_field(context, raw.source, (*where, "source"))
        return
    for at, each in context.items((*where, "source"), raw.source):
        yield message_field(context, each, at)


def _check_flow(
    context: Context,
    raw: document.Flow,
    source: tuple[Message, Field],
    sink: tuple[Message, Field],
    where: Where,
) -> None:
    if source[0].receiver != "client" or sink[0].sender != "client":
        message = f"the flow '{where[-1]}' does not pass through the client"
        hint = "its source is something the client receives, its sink something it sends"
        context.refuse("S405", where, message, hint, key=True)
    kinds = {source[1].domain.kind, sink[1].domain.kind}
    same = len(kinds) == 1 and source[1].domain.unit == sink[1].domain.unit
    textual = kinds <= {"text", "blank"}
    if not (textual if raw.compare == "words" else (same and "bytes" in kinds) or textual):
        one, other = source[1].domain.kind, sink[1].domain.kind
        message = f"the flow '{where[-1]}' cannot compare {one} with {other} as {raw.compare}"
        hint = "both ends are text, or both are bytes of one unit compared exactly"
        context.refuse("S405", (*where, "compare"), message, hint)
    for message_, _ in (source, sink):
        domain = message_.domain(raw.per) if raw.per else None
        is_carried = domain is not None and domain.kind == "key"
        if raw.per and not is_carried and not _is_shared(context, raw.per, message_.name):
            message = f"message '{message_.name}' carries no key '{raw.per}'"
            hint = "'per' names a field of type key that both ends carry, or that the machines "
            hint += "of the client have that take part in them"
            context.refuse("S409", (*where, "per"), message, hint)
            return


def _is_shared(context: Context, per: str, message: str) -> bool:
    """Tell whether copies of a client's machine with that key take a message by a row."""
    return any(
        row.trigger.split()[1:2] == [message]
        for machine in context.document.machines.values()
        if machine.role == "client" and machine.per == per
        for row in machine.rows
    )


def build_properties(context: Context, machines: dict[str, Machine]) -> Iterable[Property]:
    """Return the properties that are sound; notes what is not."""
    for where, raw in context.items(("properties",), context.document.properties):
        declared = context.declared("machines")
        context.known("S202", raw.machine, declared, (*where, "machine"))
        machine = machines.get(raw.machine)
        leads = raw.kind == "leads to"
        wanted = ("trigger", "to", "within") if leads else ("condition",)
        for key in ("condition", "trigger", "to", "within"):
            if (getattr(raw, key) is None) == (key in wanted):
                verb = "needs" if key in wanted else "cannot have"
                message = f"{context.place(where)} ({raw.kind}) {verb} '{key}'"
                hint = f"it has {' and '.join(wanted)}"
                context.refuse("S408", (*where, "kind"), message, hint)
        condition = None
        if raw.condition is not None and machine is not None:
            names = Names(
                variables=context.variables[machine.name],
                clocks=frozenset(machine.clocks),
                limits=context.units(),
                states=tuple(context.declared("machines", machine.name, "states")),
            )
            condition = context.expression(raw.condition, names, (*where, "condition"))
        if leads:
            _check_leads(context, raw, machine, where)
        elif raw.runs_only is not None:
            message = f"{context.place(where)} ({raw.kind}) cannot have 'runs only'"
            context.refuse("S408", (*where, "kind"), message, "it is for leads to")
        yield Property(
            name=raw.name,
            kind=raw.kind,
            machine=raw.machine,
            condition=condition,
            trigger=raw.trigger,
            to=tuple(raw.to or ()),
            within=raw.within,
            runs_only=raw.runs_only,
            about=raw.about,
            position=context.at((*where, "name")),
        )


def _check_leads(
    context: Context, raw: document.Property, machine: Machine | None, where: Where
) -> None:
    named = [((*where, "trigger"), raw.trigger)] if raw.trigger else []
    named.extend(context.items((*where, "to"), raw.to or []))
    for at, name in named:
        found = context.message(name, at)
        is_act = found is not None and found.kind == "network" and at[-1] == "trigger"
        if is_act and raw.runs_only is not None:
            continue  # no machine of the client sees it, and runs know of it all the same
        if found is not None and machine is not None and name not in machine.alphabet:
            message = f"machine '{machine.name}' takes no part in '{name}'"
            hint = near(name, machine.alphabet)
            context.refuse("S203", at, message, hint)
    if raw.within is not None:
        context.duration(raw.within, (*where, "within"))


def build_instances(context: Context) -> Iterable[Instance]:
    """Return the instances; notes what is wrong with them."""
    for where, raw in context.items(("instances",), context.document.instances):
        limits: dict[str, Fraction] = {}
        for name, amount in raw.limits.items():
            at: Where = (*where, "limits", name)
            if not context.known("S207", name, context.limits, at, key=True):
                continue
            try:
                value, unit = parse_amount(amount)
            except ValueError as error:
                message = f"{error}, in {context.place(where)}"
                context.refuse("S307", at, message, f"amounts are written {UNITS_SAID}")
                continue
            limit = context.limits[name]
            if limit is not None and limit.unit != unit:
                message = f"'{name}' is given in {unit} here and in {limit.unit} as a limit"
                context.refuse("S306", at, message, "use the unit of the limit")
            limits[name] = value
        for name in raw.keys:
            _check_key(context, name, (*where, "keys", name))
        for at, name in context.items((*where, "without"), raw.without):
            context.known("S209", name, context.rows_of_environment(), at)
        yield Instance(
            name=raw.name,
            about=raw.about,
            limits=limits,
            copies=raw.copies,
            channel=raw.channel,
            states=raw.states,
            position=context.at((*where, "name")),
            untimed=raw.untimed,
            transitions=raw.transitions,
            keys=raw.keys,
            without=tuple(raw.without),
        )


def _check_key(context: Context, name: str, where: Where) -> None:
    """Note a key that no machine has copies for or follows."""
    machines = context.document.machines.values()
    keys = sorted({key for machine in machines for key in (machine.per, *machine.followed) if key})
    if name not in keys:
        message = f"no machine has copies for the key '{name}', or follows it"
        context.refuse("S409", where, message, near(name, keys), key=True)


def build_environments(context: Context) -> Iterable[Environment]:
    """Return the environments; notes what is wrong with them."""
    rows = context.rows_of_environment()
    for where, raw in context.items(("environments",), context.document.environments):
        for name in raw.conditions:
            context.known("S211", name, CONDITIONS, (*where, "conditions", name), key=True)
        for at, name in context.items((*where, "explore"), raw.explore):
            context.known("S212", name, CHOICES, at)
        for name in raw.weights:
            context.known("S209", name, rows, (*where, "weights", name), key=True)
        for name, draw in raw.payloads.items():
            _check_draw(context, name, draw, (*where, "payloads", name))
        yield Environment(
            name=raw.name,
            about=raw.about,
            conditions=raw.conditions,
            explore=tuple(raw.explore),
            weights={row: float(weight) for row, weight in raw.weights.items()},
            payloads={
                name: draw.model_dump(exclude_none=True) for name, draw in raw.payloads.items()
            },
            default=raw.default,
            share=float(raw.share),
            position=context.at((*where, "name")),
        )


def _check_draw(context: Context, name: str, draw: document.Draw, where: Where) -> None:
    """Note what does not fit the field that is to be drawn."""
    found = message_field(context, name, where)
    for key, message in (("message", draw.message), ("last", draw.last)):
        if message is not None:
            context.message(message, (*where, key))
    if found is None:
        return
    domain = found[1].domain
    given = draw.model_fields_set
    sized = {"boundary", "message", "last"}
    fitting = {"int": {"low", "high"}, "bytes": sized, "blank": sized}
    fitting["text"] = sized if given & sized else {"sentence"}
    if not given <= fitting.get(domain.kind, set()):
        message = f"'{name}' ({domain.kind}) cannot be drawn by {', '.join(sorted(given))}"
        hint = "int is drawn by low and high; text and bytes by boundary, message and last, and "
        hint += "text by sentence alone"
        context.refuse("S410", where, message, hint, key=True)
        return
    low = domain.low if draw.low is None else draw.low
    high = domain.high if draw.high is None else draw.high
    if domain.kind == "int" and not domain.low <= low <= high <= domain.high:
        message = f"'{name}' is drawn from {low}..{high}"
        hint = f"it ranges over {domain.low}..{domain.high}"
        context.refuse("S410", where, message, hint, key=True)


def check_unique(context: Context) -> None:
    """Note ids and names that are taken twice."""
    taken: dict[str, str] = {}

    def take(space: str, name: str, where: Where) -> None:
        if f"{space} {name}" in taken:
            message = f"the {space} '{name}' is taken by {taken[f'{space} {name}']}"
            context.refuse("S201", where, message, f"give {context.place(where)} another")
        else:
            taken[f"{space} {name}"] = f"line {context.at(where).line}"

    for name, raw in context.document.machines.items():
        base: Where = ("machines", name)
        for where, row in context.items((*base, "rows"), raw.rows):
            take("id", row.id, (*where, "id"))
        for state_name, state in raw.states.items():
            must: Where = (*base, "states", state_name, "must")
            for where, obligation in context.items(must, state.must):
                take("id", obligation.id, (*where, "id"))
    for key in ("properties", "instances", "environments"):
        for where, each in context.items((key,), getattr(context.document, key)):
            take(f"name of {key}", each.name, (*where, "name"))
