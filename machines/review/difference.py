"""`machines diff`: two specs compared, in what they say and in what they allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

import graphviz

from machines.review.behaviour import PAIRS_MAX, behaviour
from machines.review.changes import Change, changes, is_same, told
from machines.review.distinction import SIDES, Behaviour, Distinction, Moment
from machines.review.merged import merged
from machines.spec.spec import Spec
from machines.write.change_graph import change_graph
from machines.write.rendering import picture

OTHER = {"before": "after", "after": "before"}
VERDICTS = {
    "output": "the client may do this",
    "deadline": "the client may take this time",
    "input": "the client provides for this",
    "flow": "a flow starts afresh here",
    "surroundings": "caller or server may do this",
}


@dataclass(frozen=True)
class Difference:
    """How one spec differs from another. `behaviour` is None where their machines are the same."""

    before: Spec
    after: Spec
    changes: tuple[Change, ...]
    behaviour: Behaviour | None

    @property
    def is_none(self) -> bool:
        """Tell whether the specs say the same, prose included."""
        return not self.changes

    def text(self) -> str:
        """Return the difference for people: what changed, then the sequences that show it."""
        return "\n".join(_told(self))

    def data(self) -> dict[str, object]:
        """Return the difference for programs, as JSON has it."""
        found = self.behaviour
        return {
            "protocol": self.after.protocol,
            "before": self.before.path,
            "after": self.after.path,
            "changes": [{**asdict(change), "prose": change.is_prose} for change in self.changes],
            "behaviour": None
            if found is None
            else {
                "differs": found.differs,
                "worlds": list(found.worlds),
                "cut": list(found.cut),
                "pairs": found.pairs,
                "distinctions": [_data(each) for each in found.distinctions],
            },
        }

    def graph(self) -> graphviz.Digraph | None:
        """Return one picture of every machine that changed; None where none did."""
        drawing = merged(self.before, self.after)
        return change_graph(drawing) if drawing.machines else None

    def picture(self) -> bytes | None:
        """Return that picture as SVG. RendererLacks where the program that draws is not there."""
        graph = self.graph()
        return None if graph is None else picture(graph.source.encode())


def compare(
    before: Spec,
    after: Spec,
    pairs_max: int = PAIRS_MAX,
    progress: Callable[[int, str], None] | None = None,
) -> Difference:
    """Return how two specs differ. `progress` is told the pairs of states looked at, and where.

    `pairs_max` bounds the search for sequences in each world; a bound that is hit is told.
    """
    found = None if is_same(before, after) else behaviour(before, after, pairs_max, progress)
    return Difference(before, after, changes(before, after), found)


def _told(found: Difference) -> Iterator[str]:
    one, other = found.before.protocol, found.after.protocol
    yield one if one == other else f"{one} -> {other}"
    if found.is_none:
        yield "  no difference"
        return
    yield from (f"  {line}" for line in told(found.changes))
    if found.behaviour is None:
        yield "  behaviour: the same (machines, messages and limits are)"
        return
    yield from (f"  {line}" for line in behaviour_told(found.behaviour))


def behaviour_told(found: Behaviour) -> Iterator[str]:
    """Write what a search of behaviour found, and what it did not look at."""
    for distinction in found.distinctions:
        yield from distinction_told(distinction)
    for side in SIDES:
        if found.of(side) is None:
            yield f"the client allows nothing {side} that it does not allow {OTHER[side]}"
    bound = f", stopped early in {', '.join(found.cut)}: this is no proof" if found.cut else ""
    bound += "; interrupted" if found.is_interrupted else ""
    yield f"looked at {found.pairs:,} pairs of states in {', '.join(found.worlds)}{bound}"


def distinction_told(distinction: Distinction) -> Iterator[str]:
    """Write a sequence, one moment a line, and what the other side makes of the last."""
    other = OTHER[distinction.side]
    yield f"only {distinction.side}: {VERDICTS[distinction.kind]} ({distinction.world})"
    for number, moment in enumerate(distinction.moments, 1):
        yield f"    {number}. {moment_told(moment)}"
    yield f"    {other}: {distinction.why}"


def moment_told(moment: Moment) -> str:
    """Write one moment: who does what, and the rows that the client takes."""
    if moment.event is None:
        return f"{seconds_told(moment.seconds)} pass"
    inside = ", ".join(f"{name}={value}" for name, value in moment.event.fields)
    rows = [_rows(taken) for taken in moment.rows]
    taken = rows[0] if rows[0] == rows[1] else f"{rows[0] or 'nothing'} | {rows[1] or 'nothing'}"
    return f"{moment.actor} sends {moment.event.message}({inside}): {taken or 'ignored'}"


def _rows(rows: tuple[tuple[str, str, str], ...]) -> str:
    return ", ".join(row if key == "" else f"{row} of {key}" for _, key, row in rows)


def seconds_told(seconds: float) -> str:
    """Write a time; the least bit more than one is written as just over it.

    >>> seconds_told(5.000000001)
    'just over 5 s'
    """
    plain = round(seconds, 6)
    return f"{plain:g} s" if abs(plain - seconds) < 1e-10 else f"just over {plain:g} s"


def _data(distinction: Distinction) -> dict[str, object]:
    moments: list[dict[str, object]] = []
    for moment in distinction.moments:
        if moment.event is None:
            moments.append({"wait": moment.seconds})
            continue
        before, after = ([list(row) for row in rows] for rows in moment.rows)
        moments.append(
            {
                "actor": moment.actor,
                "action": moment.event.action,
                "message": moment.event.message,
                "fields": dict(moment.event.fields),
                "rows": {"before": before, "after": after},
            }
        )
    return {
        "only": distinction.side,
        "kind": distinction.kind,
        "world": distinction.world,
        "sequence": moments,
        "why": distinction.why,
    }
