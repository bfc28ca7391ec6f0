"""Where it still matters which keys a copy follows: what may ask for them before they are set.

The reckoning is that of variables that are dead (`machines.model.untimed`). A copy that ignores
all messages with a key may as well not be concerned by any of them, so a key that is set anew
before a message with it is asked for need not be remembered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from machines.model.occurrence import Action
from machines.model.party import CONNECTION, carries
from machines.model.table import Table
from machines.spec.spec import Machine, Message, Spec


def attention(spec: Spec, table: Table) -> Mapping[str, frozenset[str]]:
    """Return, for each state of a machine, the keys that it follows and that still matter there."""
    machine = table.machine
    if machine.per == CONNECTION:  # a line may close by what such a copy hears: it is all ears
        return {state.name: frozenset(machine.follows) for state in machine.states}
    minded = {state.name: set(_asked(spec, table, state.name)) for state in machine.states}
    changed = True
    while changed:
        changed = False
        for row in machine.rows:
            message = spec.messages.get(row.message)  # None for a clock
            led = leads(machine, message) if message is not None else ()
            for source in row.sources:
                kept = minded[row.target(source)].difference(led)
                if not kept <= minded[source]:
                    minded[source] |= kept
                    changed = True
    return {state: frozenset(kinds) for state, kinds in minded.items()}


def leads(machine: Machine, message: Message) -> tuple[str, ...]:
    """Return the keys that a copy follows from a message on; see `machines.spec.spec`."""
    if message.sender != "client" or not machine.is_led_by(message.name):
        return ()
    if not _is_named(machine, message):
        return ()
    return tuple(kind for kind in machine.follows if carries(message, kind))


def _asked(spec: Spec, table: Table, state: str) -> Iterator[str]:
    """Walk the keys whose messages do something in a state, or are refused there."""
    machine = table.machine
    for name in machine.alphabet:
        message = spec.messages[name]
        if not leads(machine, message) and not _is_idle(spec, table, state, message):
            yield from (kind for kind in machine.follows if carries(message, kind))


def _is_idle(spec: Spec, table: Table, state: str, message: Message) -> bool:
    """Tell whether it is all the same in a state whether a message concerns the machine.

    What a role sends concerns some machine of it, and all that it concerns allow it.
    """
    machine = table.machine
    action: Action = "send" if message.sender == machine.role else "receive"
    others = [
        each
        for each in spec.of_role(machine.role)
        if each is not machine and message.name in each.alphabet
    ]
    if table.rows.get((state, action, message.name)):
        return False
    if action == "receive":
        return table.ignores(state, action, message.name)
    if table.ignores(state, action, message.name):
        return any(_is_named(each, message) and _is_heard(each, message) for each in others)
    return not others


def _is_heard(machine: Machine, message: Message) -> bool:
    """Tell whether a message that names the key of a copy concerns it, whatever it follows."""
    is_leading = message.sender == "client" and machine.is_led_by(message.name)
    return not machine.follows or is_leading


def _is_named(machine: Machine, message: Message) -> bool:
    return machine.per is None or carries(message, machine.per)
