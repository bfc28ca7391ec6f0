"""From a path through an exploration to a story: every step with all rows, the server's too.

Labels of keys are given again and again; in a story each key has a name of its own: that of its
field and of the order in which it is mentioned.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from machines.model.history import Arrived, Forgot, Left, Seen, Sent, explain
from machines.model.naming import key_name
from machines.model.party import CONNECTION, NEW
from machines.model.product import Edge, Product, Sites, on
from machines.model.site import HERE, Move, Named
from machines.model.step import Step

#: the names of keys at a moment, by kind and label
Names = Mapping[Named, str]


def seen(sites: Sites, edge: Edge) -> list[tuple[str, Seen]]:
    """Return what an edge from a world with these sites lets the client see, by connection."""
    step = edge.step
    labels = [label for label, _ in sites]
    forgotten = [Forgot(named) for named in edge.new if named[0] != CONNECTION]
    result: list[tuple[str, Seen]] = [(label, each) for label in labels for each in forgotten]
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
    site = product.site
    beliefs = dict(sites)
    result: list[tuple[str, int]] = []
    for label, moment in seen(sites, edge):
        before = beliefs.get(label, site.start)
        match moment:
            case Sent(item):
                after = site.send(before, item)
                beliefs[label] = before if after is None else after
            case Arrived(item):
                beliefs[label] = site.arrived(before, item)
            case Forgot(named):
                beliefs[label] = site.without(before, *named)
            case Left():
                result.append((label, site.alone(before)))
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
    product: Product, edges: Sequence[Edge], goals: Mapping[str, str] | None = None
) -> tuple[Step, ...]:
    """Return the steps of a path, those that only the server sees filled in, as few as possible.

    `goals` are the rows with which the run of the server ends on the connection of that label, if
    not anyhow. A row that sends what arrives at the client is taken where it arrives.
    """
    goals = goals or {}
    pers = {m.name: m.per for m in product.spec.machines.values()}
    names = list(_names(edges))
    before: dict[int, list[Step]] = {}
    after: dict[int, list[Step]] = {}
    rows: dict[int, tuple[tuple[str, str, str], ...]] = {}
    lines = _lines(edges, names)
    last = {line.label: line for line in lines}
    ending: list[Step] = []
    for line in lines:
        wanted = goals.get(line.label) if line is last[line.label] else None
        arriving = _arriving(product, line, wanted)
        runs = explain(product.site, tuple(line.seen), wanted, arriving)
        for moment, edge, moves in zip(line.seen, line.edges, runs, strict=False):
            is_gone = isinstance(moment, Left)
            known = {**names[edge + 1 if is_gone else edge], (CONNECTION, HERE): line.name}
            if isinstance(moment, Arrived):  # it may be the very first to mention a key
                known = {**names[edge + 1], (CONNECTION, HERE): line.name}
            steps = [_step(move, known, pers) for move in moves]
            if isinstance(moment, Arrived):
                rows[edge] = steps.pop().rows
            (after if is_gone else before).setdefault(edge, []).extend(steps)
        known = {**names[line.edges[-1] + 1], (CONNECTION, HERE): line.name}
        ending += [_step(move, known, pers) for move in runs[-1]]
    result: list[Step] = []
    for index, taken in enumerate(edges):
        step = _renamed(taken.step, names[index + 1], pers)
        result += before.get(index, [])
        result.append(replace(step, rows=(*rows.get(index, ()), *step.rows)))
        result += after.get(index, [])
    return (*result, *ending)


def _names(edges: Sequence[Edge]) -> Iterator[Names]:
    """Walk the names of keys: before the first edge, and after each."""
    names: dict[Named, str] = {}
    mentioned: Counter[str] = Counter()
    yield names
    for edge in edges:
        if edge.new:
            names = dict(names)
        for per, label in edge.new:
            mentioned[per] += 1
            names[per, label] = key_name(per, mentioned[per])
        yield names


def _arriving(product: Product, line: _Line, goal: str | None) -> int | None:
    """Return the last moment at which something arrived that the row `goal` may have sent."""
    if goal is None:
        return None
    message = product.spec.row(goal)[1].message
    moments = [n for n, m in enumerate(line.seen) if isinstance(m, Arrived)]
    is_last = moments and not any(isinstance(m, Sent) for m in line.seen[moments[-1] :])
    if not is_last:
        return None
    arrived = line.seen[moments[-1]]
    assert isinstance(arrived, Arrived)
    return moments[-1] if arrived.item[0] == message else None


def _lines(edges: Sequence[Edge], names: Sequence[Names]) -> list[_Line]:
    """Split a path into its connections; a label that is given again is another connection."""
    lines: list[_Line] = []
    current: dict[str, _Line] = {}
    sites: Sites = ()
    for index, edge in enumerate(edges):
        for label, moment in seen(sites, edge):
            if label not in current:
                current[label] = _Line(label, names[index + 1][CONNECTION, label])
                lines.append(current[label])
            current[label].seen.append(moment)
            current[label].edges.append(index)
            if isinstance(moment, Left):
                del current[label]
        sites = edge.target.sites
    return lines


def _renamed(step: Step, names: Names, pers: Mapping[str, str | None]) -> Step:
    """Return a step with names for the labels of keys; a key that is any at all is left out."""
    rows = tuple(
        (machine, names.get((str(pers[machine]), key), key), row_id)
        for machine, key, row_id in step.rows
    )
    fields = (
        (name, names.get((name, str(value)), value)) for name, value in step.fields if value != NEW
    )
    return replace(step, rows=rows, fields=tuple(fields))


def _step(move: Move, names: Names, pers: Mapping[str, str | None]) -> Step:
    """Return a move of the server on a connection as a step."""
    fields = {**dict(move.fields), CONNECTION: HERE}
    step = Step("server", move.action, move.message, tuple(sorted(fields.items())), move.rows)
    return _renamed(step, names, pers)
