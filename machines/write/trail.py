"""A run of a model drawn as a sequence chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from machines.checker.program import Event
from machines.checker.trail import Trouble
from machines.spec.spec import ON_CONNECTION, ROLES, Obligation, Spec
from machines.write.story import Arrow

__all__ = ["arrows", "obligation_named"]


#: findings of which the last move of the run is what is wrong
_WRONG_MOVE = ("unspecified reception", "out of domain")


def arrows(spec: Spec, trouble: Trouble) -> list[Arrow]:
    """Return the run of a finding; the far end of each connection is a lane of its own.

    At the end stands what is wrong. Without time, all moves stand at the same instant.
    """
    drawn: list[Arrow] = []
    is_move = trouble.kind in _WRONG_MOVE
    for number, move in enumerate(trouble.trail, 1):
        at = 0.0 if move.at is None else float(move.at)
        source, target = _lanes(spec, move.event)
        rows = " ".join(taken.row for taken in move.rows)
        is_wrong = is_move and number == len(trouble.trail)
        note = f"{rows} {trouble.kind}".strip() if is_wrong else rows
        drawn.append(
            Arrow(at, source, target, _label(move.event), note, "wrong" if is_wrong else "")
        )
    return drawn if is_move else [*drawn, *_missing(spec, trouble, drawn)]


def _missing(spec: Spec, trouble: Trouble, drawn: Sequence[Arrow]) -> Iterator[Arrow]:
    """Return what should follow and does not."""
    at = (drawn[-1].at if drawn else 0.0) if trouble.at is None else float(trouble.at)
    due = obligation_named(spec, trouble)
    if due is None:
        yield Arrow(at, "client", "client", trouble.kind, "", "wrong")
        return
    message = spec.messages[due.send[0]]
    far = [arrow.target for arrow in drawn if arrow.target not in ROLES]
    lanes = [
        far[-1] if role == "server" and far and message.kind in ON_CONNECTION else role
        for role in (message.sender, message.receiver)
    ]
    yield Arrow(at, lanes[0], lanes[1], " or ".join(due.send), f"{due.id} {due.within}", "missing")


def obligation_named(spec: Spec, trouble: Trouble) -> Obligation | None:
    """Return the obligation that a finding names, if it is one that cannot be met."""
    named = trouble.what.partition(":")[0]
    obligations = (due for m in spec.machines.values() for state in m.states for due in state.must)
    return next((due for due in obligations if due.id == named), None)


def _lanes(spec: Spec, event: Event) -> tuple[str, str]:
    """Return from where to where an event passes; what nobody else sees stays where it is."""
    connection = dict(event.fields).get("connection", "")
    message = spec.messages.get(event.message)
    if message is None or event.action == "clock":
        lane = connection if event.actor == "server" and connection else event.actor
        return lane, lane
    is_bound = message.kind in ON_CONNECTION and connection
    ends = [
        connection if role == "server" and is_bound else role
        for role in (message.sender, message.receiver)
    ]
    if event.seen:
        return ends[0], ends[1]
    alone = ends[1] if event.action == "receive" else ends[0]
    return alone, alone


def _label(event: Event) -> str:
    inside = ", ".join(_fields(event))
    name = f"{event.message}({inside})" if inside else event.message
    if event.action == "clock":
        return f"clock {name}"
    if event.seen:
        return name
    return f"takes {name}" if event.action == "receive" else f"sends {name}"


def _fields(event: Event) -> Iterator[str]:
    return (f"{name}={value}" for name, value in event.fields if name != "connection")
