"""From a path through an exploration to a story: every step with all rows, the server's too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from machines.model.finding import Step
from machines.model.history import Arrived, Goal, Left, Seen, Sent, explain
from machines.model.party import CONNECTION
from machines.model.product import Edge, Product, Sites, on
from machines.model.site import HERE, Move


def seen(sites: Sites, edge: Edge) -> list[tuple[str, Seen]]:
    """Return what an edge from a world with these sites lets the client see, by connection."""
    step = edge.step
    result: list[tuple[str, Seen]] = []
    labels = [label for label, _ in sites]
    if step.on_wire:
        label = str(dict(step.fields)[CONNECTION])
        item = (step.message, on(step.fields, HERE))
        result.append((label, Sent(item) if step.actor == "client" else Arrived(item)))
        labels += [] if label in labels else [label]
    there = {label for label, _ in edge.target.sites}
    result += [(label, Left()) for label in labels if label not in there]
    return result


def left(product: Product, sites: Sites, edge: Edge) -> list[tuple[str, int]]:
    """Return the connections that an edge gives up, each with what may become of its far end."""
    beliefs = dict(sites)
    result: list[tuple[str, int]] = []
    for label, moment in seen(sites, edge):
        before = beliefs.get(label, product.site.start)
        match moment:
            case Sent(item):
                after = product.site.send(before, item)
                beliefs[label] = before if after is None else after
            case Arrived(item):
                beliefs[label] = dict(product.site.emits(before))[item]
            case Left():
                result.append((label, product.site.alone(before)))
    return result


@dataclass
class _Line:
    """One connection from its opening on: what the client saw, and at which edge.

    `label` may be given again to another connection; `name` is its own.
    """

    label: str
    name: str
    seen: list[Seen] = field(default_factory=list)
    edges: list[int] = field(default_factory=list)


def tell(
    product: Product,
    edges: Sequence[Edge],
    goals: Mapping[str, Goal] | None = None,
) -> tuple[Step, ...]:
    """Return the steps of a path, those that only the server sees filled in, as few as possible.

    `goals` say how the run of the server ends on the connection of that label, if not anyhow. A
    row that sends what arrives at the client is taken where it arrives.
    """
    goals = goals or {}
    pers = {m.name: m.per for m in product.spec.machines.values()}
    before: dict[int, list[Step]] = {}
    after: dict[int, list[Step]] = {}
    rows: dict[int, tuple[tuple[str, str, str], ...]] = {}
    lines = _lines(edges)
    last = {line.label: line for line in lines}
    ending: list[Step] = []
    for line in lines:
        wanted = goals.get(line.label) if line is last[line.label] else None
        arriving = _arriving(product, line, wanted)
        runs = explain(product.site, tuple(line.seen), wanted, arriving)
        for moment, edge, moves in zip(line.seen, line.edges, runs, strict=False):
            steps = [_step(move, line.name, pers) for move in moves]
            if isinstance(moment, Arrived):
                rows[edge] = steps.pop().rows
            place = after if isinstance(moment, Left) else before
            place.setdefault(edge, []).extend(steps)
        ending += [_step(move, line.name, pers) for move in runs[-1]]
    result: list[Step] = []
    names: dict[str, str] = {}
    for index, taken in enumerate(edges):
        names.update((line.label, line.name) for line in lines if line.edges[0] == index)
        step = _renamed(taken.step, names, pers)
        result += before.get(index, [])
        result.append(replace(step, rows=(*rows.get(index, ()), *step.rows)))
        result += after.get(index, [])
    return (*result, *ending)


def _arriving(product: Product, line: _Line, goal: Goal | None) -> int | None:
    """Return the last moment at which something arrived that the row `goal` may have sent."""
    if not isinstance(goal, str):
        return None
    message = product.spec.row(goal)[1].message
    moments = [n for n, m in enumerate(line.seen) if isinstance(m, Arrived)]
    is_last = moments and not any(isinstance(m, Sent) for m in line.seen[moments[-1] :])
    if not is_last:
        return None
    arrived = line.seen[moments[-1]]
    assert isinstance(arrived, Arrived)
    return moments[-1] if arrived.item[0] == message else None


def _lines(edges: Sequence[Edge]) -> list[_Line]:
    """Split a path into its connections; a label that is given again is another connection."""
    lines: list[_Line] = []
    current: dict[str, _Line] = {}
    sites: Sites = ()
    for index, edge in enumerate(edges):
        for label, moment in seen(sites, edge):
            if label not in current:
                current[label] = _Line(label, f"{HERE[0]}{len(lines) + 1}")
                lines.append(current[label])
            current[label].seen.append(moment)
            current[label].edges.append(index)
            if isinstance(moment, Left):
                del current[label]
        sites = edge.target.sites
    return lines


def _renamed(step: Step, names: Mapping[str, str], pers: Mapping[str, str | None]) -> Step:
    """Return a step of caller and client with the labels of connections replaced by names."""
    rows = tuple(
        (machine, names.get(key, key) if pers[machine] == CONNECTION else key, row_id)
        for machine, key, row_id in step.rows
    )
    fields = dict(step.fields)
    if CONNECTION in fields:
        label = str(fields[CONNECTION])
        fields[CONNECTION] = names.get(label, label)
    return replace(step, rows=rows, fields=tuple(fields.items()))


def _step(move: Move, name: str, pers: Mapping[str, str | None]) -> Step:
    """Return a move of the server on the connection of that name as a step."""
    fields = {**dict(move.fields), CONNECTION: HERE}
    step = Step("server", move.action, move.message, tuple(sorted(fields.items())), move.rows)
    return _renamed(step, {HERE: name}, pers)
