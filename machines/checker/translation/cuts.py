"""Lines that are cut while something is on its way to the client, and so lost.

In a program nothing is lost on the way: the server cuts the line before it says that instead
(`machines.checker.translation.channel`). The client hears the same, so it makes a difference only
where the server's machine lets the line be cut after a row and did not before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from machines.model.party import CONNECTION
from machines.spec.expression import Assign, Reset
from machines.spec.spec import Machine, Message, Row, Spec

#: the close code of a line that ended without a close frame
ABNORMAL = 1006


def lost_unexplored(spec: Spec) -> list[str]:
    """Return the rows by which the server says what a cut right after cannot take back."""
    cuts = [message.name for message in spec.messages.values() if _is_cut(message)]
    return [
        row.id
        for machine in spec.of_role("server")
        for row in machine.rows
        if row.action == "send" and spec.messages[row.message].kind == "frame"
        if any(_is_new_cut(machine, row, cut) for cut in cuts)
    ]


def _is_cut(message: Message) -> bool:
    """Return whether a message may be the end of a line that took with it what was on its way."""
    if message.name != "closed":
        return message.name == "lost"
    domain = message.domain("code")
    return domain is not None and ABNORMAL in domain.members()


def _is_new_cut(machine: Machine, row: Row, cut: str) -> bool:
    """Return whether the line may be cut after a row, and perhaps not before it."""
    changed = {each.variable for each in row.effect if isinstance(each, Assign)}
    changed |= {each.clock for each in row.effect if isinstance(each, Reset)}
    for source in row.sources:
        if _begins(machine, source):
            continue  # a copy that is not there keeps no line from being cut
        before = any(read.isdisjoint(changed) for read in _cuts(machine, source, cut))
        after = any(True for _ in _cuts(machine, row.target(source), cut))
        if after and not before:
            return True
    return False


def _cuts(machine: Machine, state: str, cut: str) -> Iterator[frozenset[str]]:
    """Walk the rows that cut the line in a state: what the guard of each reads."""
    for row in machine.rows:
        if (row.action, row.message) == ("send", cut) and state in row.sources:
            yield frozenset() if row.guard is None else frozenset(row.guard.names())


def _begins(machine: Machine, state: str) -> bool:
    """Return whether a copy in that state is one that is not there yet."""
    returns = any(row.dest == state for row in machine.rows)
    return machine.per not in (None, CONNECTION) and state == machine.initial and not returns
