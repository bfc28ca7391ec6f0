"""All that a spec declares must play a part, and every state be reached and left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from machines.spec.errors import near
from machines.spec.expression import Assign, Expression, Reset
from machines.spec.source import Source
from machines.spec.spec import ASPECTS, Machine, Row, Spec


def check_use(source: Source, spec: Spec) -> None:
    """Note what is declared and plays no part."""
    _check_messages(source, spec)
    _check_aspects(source, spec)
    _check_limits(source, spec)
    for machine in spec.machines.values():
        _check_graph(source, machine)
        _check_obligations(source, machine)
        _check_clocks(source, spec, machine)
        _check_variables(source, spec, machine)
        _check_key(source, spec, machine)
        for row in machine.rows:
            _check_order(source, row)


def _check_messages(source: Source, spec: Spec) -> None:
    """Note messages that nobody sends or nobody takes."""
    sent = {row.message for m in spec.machines.values() for row in m.rows if row.action == "send"}
    for message in spec.messages.values():
        takers = spec.of_role(message.receiver)
        blind = message.kind == "network" and message.receiver == "client"
        if spec.of_role(message.sender) and message.name not in sent:
            text = f"no row sends '{message.name}'"
            hint = f"a {message.sender} sends it: add a row, or remove the message"
            source.refuse("S406", message.position, text, hint)
        if takers and not blind and not any(message.name in m.alphabet for m in takers):
            text = f"no {message.receiver} machine says what '{message.name}' does"
            hint = "add a row, or name it under ignore or illegal with the reason"
            source.refuse("S406", message.position, text, hint)


def _check_aspects(source: Source, spec: Spec) -> None:
    covered = {row.aspect for machine in spec.machines.values() for row in machine.rows}
    covered.update(each.aspect for each in spec.not_applicable)
    for aspect in ASPECTS:
        if aspect != "other" and aspect not in covered:
            text = f"no row has the aspect '{aspect}'"
            hint = f"add one, or '{aspect}: reason' under 'not applicable'"
            at = source.position(("machines",), key=True)
            source.refuse("S510", at, text, hint)


def _check_graph(source: Source, machine: Machine) -> None:
    """Note states that cannot be reached or left in the graph of the machine alone."""
    edges = {(state, row.target(state)) for row in machine.rows for state in row.sources}
    reached, waiting = {machine.initial}, [machine.initial]
    while waiting:
        here = waiting.pop()
        fresh = {after for before, after in edges if before == here} - reached
        reached |= fresh
        waiting.extend(fresh)
    for state in machine.states:
        if state.name not in reached:
            text = f"state '{state.name}' of machine '{machine.name}' cannot be reached"
            source.refuse("S505", state.position, text, "add a row that enters it, or remove it")
        elif not state.final and not any(a == state.name != b for a, b in edges):
            text = f"state '{state.name}' of machine '{machine.name}' cannot be left"
            source.refuse("S506", state.position, text, "add a row that leaves it, or final: true")


def _check_obligations(source: Source, machine: Machine) -> None:
    """Note what is due in a state and sent by no row of it."""
    for state in machine.states:
        rows = [row for row in machine.rows if state.name in row.sources and row.action == "send"]
        sent = {row.message for row in rows}
        for obligation in state.must:
            lacking = [name for name in obligation.send if name not in sent]
            if lacking:
                text = (
                    f"obligation {obligation.id} asks state '{state.name}' for "
                    f"{', '.join(lacking)}, which no row sends there"
                )
                hint = near(lacking[0], sent)
                source.refuse("S407", obligation.position, text, hint)


def _check_clocks(source: Source, spec: Spec, machine: Machine) -> None:
    read = _read(spec, machine)
    read |= {row.message for row in machine.rows if row.action == "clock"}
    read |= {o.clock for state in machine.states for o in state.must if o.clock is not None}
    reset = {s.clock for row in machine.rows for s in row.effect if isinstance(s, Reset)}
    for i, clock in enumerate(machine.clocks):
        at = source.position(("machines", machine.name, "clocks", i))
        if clock not in read:
            text = f"the clock '{clock}' of machine '{machine.name}' is never read"
            source.refuse("S507", at, text, "compare it in a guard, or remove it")
        elif clock not in reset:
            text = f"the clock '{clock}' of machine '{machine.name}' is never reset"
            source.refuse("S507", at, text, f"add '{clock} = 0' to an effect")


def _check_variables(source: Source, spec: Spec, machine: Machine) -> None:
    read = _read(spec, machine)
    written = {s.variable for row in machine.rows for s in row.effect if isinstance(s, Assign)}
    for variable in machine.variables:
        of = f"the variable '{variable.name}' of machine '{machine.name}'"
        if variable.name not in read:
            hint = "use it in a guard, or remove it"
            source.refuse("S508", variable.position, f"{of} is never read", hint)
        elif variable.name not in written:
            hint = "assign it in an effect, or make it a limit"
            source.refuse("S508", variable.position, f"{of} never changes", hint)


def _check_limits(source: Source, spec: Spec) -> None:
    used = {p.within for p in spec.properties}
    for machine in spec.machines.values():
        used |= _read(spec, machine)
        used.update(row.at for row in machine.rows)
        used.update(o.within for state in machine.states for o in state.must)
    for limit in spec.limits.values():
        if limit.name not in used:
            text = f"the limit '{limit.name}' is never used"
            source.refuse("S508", limit.position, text, "use it, or remove it")


def _read(spec: Spec, machine: Machine) -> set[str]:
    """Return every name that the machine, or a property of it, reads."""
    names: set[str] = set()
    for expression in _expressions(spec, machine):
        names |= expression.names()
    for row in machine.rows:
        for statement in row.effect:
            if isinstance(statement, Assign):
                # A counter that only counts itself is not read.
                names |= statement.expression.names() - {statement.variable}
    return names


def _expressions(spec: Spec, machine: Machine) -> Iterator[Expression]:
    for row in machine.rows:
        if row.guard is not None:
            yield row.guard
    for state in machine.states:
        yield from (o.when for o in state.must if o.when is not None)
    for each in spec.properties:
        if each.machine == machine.name and each.condition is not None:
            yield each.condition


def _check_key(source: Source, spec: Spec, machine: Machine) -> None:
    """Note a key, of copies or to follow, that no message of the machine carries."""
    keys = [("per", machine.per)] if machine.per else []
    for which, key in (*keys, *(("follows", each) for each in machine.follows)):
        at = source.position(("machines", machine.name, which))
        domains = [spec.messages[name].domain(key) for name in sorted(machine.alphabet)]
        if not any(domain is not None and domain.kind == "key" for domain in domains):
            text = f"no message of machine '{machine.name}' carries the key '{key}'"
            hint = f"'{which}' names a field of type key, such as connection"
            source.refuse("S409", at, text, hint)
        elif which == "follows" and key == machine.per:
            text = f"each copy of machine '{machine.name}' has one '{key}' and cannot follow others"
            source.refuse("S409", at, text, "remove 'per' or 'follows'")
    for name in machine.led_by:
        _check_leading(source, spec, machine, name)


def _check_leading(source: Source, spec: Spec, machine: Machine, name: str) -> None:
    """Note a message that leads no machine: it names nothing that this one follows."""
    message = spec.messages.get(name)
    domains = [message.domain(key) for key in machine.follows] if message is not None else []
    is_clients = message is not None and message.sender == "client" and name in machine.alphabet
    if not is_clients or not any(domain is not None for domain in domains):
        text = f"machine '{machine.name}' follows nothing that the client names by sending '{name}'"
        at = source.position(("machines", machine.name, "led_by"))
        source.refuse("S409", at, text, "name one of its messages that carries what it follows")


def _check_order(source: Source, row: Row) -> None:
    """Note effects whose outcome would hang on the order of their statements."""
    targets = Counter(
        s.variable if isinstance(s, Assign) else s.clock if isinstance(s, Reset) else s.flow
        for s in row.effect
    )
    for name, count in targets.items():
        if count > 1:
            text = f"row {row.id} sets '{name}' twice"
            source.refuse("S305", row.position, text, "an effect says what is the case after it")
    for statement in row.effect:
        if isinstance(statement, Assign):
            names = statement.expression.names() - {statement.variable}
            for name in sorted(names & targets.keys()):
                text = f"row {row.id} sets '{name}' and reads it for '{statement.variable}'"
                hint = "statements of an effect have no order: split the row"
                source.refuse("S305", row.position, text, hint)
