"""What two specs say differently: rows, limits, states and all the rest, by their names.

A part is told by what it is and what it is called: a row by its id, wherever it moved. What is
said to people only (why a row is there, what a state is about) is told apart from what counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from fractions import Fraction
from itertools import groupby
from typing import Literal, get_args

from machines.review.formal import formal
from machines.spec.expression import Expression
from machines.spec.spec import Domain, Limit, Machine, Row, Spec, State
from machines.write.notation import (
    domain_text,
    effect_text,
    flat,
    guard_text,
    limit_value_text,
    value_text,
)

How = Literal["added", "removed", "changed"]
What = Literal[
    "protocol", "aspect", "limit", "message", "machine", "variable", "clock", "state",
    "obligation", "row", "ignore", "illegal", "flow", "property", "instance", "environment",
]  # fmt: skip

ORDER: tuple[What, ...] = get_args(What)
#: parts of parts that only people read
PROSE = frozenset({"about", "because", "reason", "provenance", "source of the value"})


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a part of a spec says, before and after; "" where it says nothing."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """One part of a spec that was added, removed or changed.

    `machine` is the machine it belongs to, "" for none. `parts` are what changed in it; what an
    added or removed part says stands in them too.
    """

    how: How
    what: What
    name: str
    machine: str
    parts: tuple[Part, ...] = ()

    @property
    def is_prose(self) -> bool:
        """Tell whether only words for people changed."""
        return self.how == "changed" and all(part.name in PROSE for part in self.parts)


#: what a part of a spec says, by the names of its parts
Said = Mapping[str, str]
#: (what, machine, name) -> what it says
Parts = dict[tuple[What, str, str], Said]


def changes(before: Spec, after: Spec) -> tuple[Change, ...]:
    """Return all changes, in the order of the specs: what is there now, then what is gone."""
    old, new = _parts(before), _parts(after)
    found: list[Change] = []
    for key, said in new.items():
        change = _changed(key, old.get(key), said)
        if change is not None:
            found.append(change)
    found += [
        Change("removed", what, name, machine, _all(said, is_old=True))
        for (what, machine, name), said in old.items()
        if (what, machine, name) not in new
    ]
    return tuple(found)


def _changed(key: tuple[What, str, str], old: Said | None, new: Said) -> Change | None:
    what, machine, name = key
    if old is None:
        return Change("added", what, name, machine, _all(new, is_old=False))
    parts = tuple(
        Part(each, old.get(each, ""), new.get(each, ""))
        for each in dict.fromkeys((*old, *new))
        if old.get(each, "") != new.get(each, "")
    )
    return Change("changed", what, name, machine, parts) if parts else None


def _all(said: Said, *, is_old: bool) -> tuple[Part, ...]:
    parts = ((name, text) for name, text in said.items() if text)
    return tuple(Part(name, text, "") if is_old else Part(name, "", text) for name, text in parts)


def _parts(spec: Spec) -> Parts:
    """Return everything that a spec says, in its order."""
    found: Parts = {("protocol", "", spec.protocol): {"about": flat(spec.about)}}
    for each in spec.not_applicable:
        found["aspect", "", each.aspect] = {"not applicable": "yes", "because": each.because}
    for limit in spec.limits.values():
        found["limit", "", limit.name] = _limit(limit)
    for message in spec.messages.values():
        found["message", "", message.name] = {
            "kind": message.kind,
            "way": f"{message.sender} to {message.receiver}",
            "fields": ", ".join(f"{f.name}: {_domain(f.domain)}" for f in message.fields),
            "frame": "" if message.shape is None else repr(message.shape),
            "about": flat(message.about),
        }
    for machine in spec.machines.values():
        found.update(_machine(machine))
    for what, named in (
        ("flow", spec.flows),
        ("property", spec.properties),
        ("instance", spec.instances),
        ("environment", spec.environments),
    ):
        for part in named:
            found[what, "", part.name] = _said(part)  # type: ignore[index]
    return found


def _limit(limit: Limit) -> Said:
    value = limit_value_text(limit)
    return {"value": value, "provenance": limit.provenance, "source of the value": limit.source}


def _domain(domain: Domain) -> str:
    return domain_text(domain) + (f" of {domain.unit}" if domain.unit != 1 else "")


def _machine(machine: Machine) -> Parts:
    name = machine.name
    found: Parts = {
        ("machine", "", name): {
            "role": machine.role,
            "per": machine.per or "",
            "follows": ", ".join(machine.follows),
            "led by": ", ".join(machine.led_by),
            "initial": machine.initial,
            "about": flat(machine.about),
        }
    }
    for variable in machine.variables:
        found["variable", name, variable.name] = {
            "domain": _domain(variable.domain),
            "initial": value_text(variable.initial),
            "about": flat(variable.about),
        }
    for clock in machine.clocks:
        found["clock", name, clock] = {}
    for state in machine.states:
        found.update(_state(name, state))
    for row in machine.rows:
        found["row", "", row.id] = {"machine": name, **_row(row)}
    return found


def _state(machine: str, state: State) -> Parts:
    final = "yes" if state.final else ""
    found: Parts = {("state", machine, state.name): {"final": final, "about": flat(state.about)}}
    for must in state.must:
        found["obligation", "", must.id] = {
            "machine": machine,
            "state": must.state,
            "send": ", ".join(must.send),
            "within": must.within,
            "clock": must.clock or "",
            "when": "" if must.when is None else flat(must.when.source),
            "because": flat(must.because),
        }
    for message, reason in state.ignore.items():
        found["ignore", machine, f"{message} in {state.name}"] = {"reason": flat(reason)}
    for message, reason in state.illegal.items():
        found["illegal", machine, f"{message} in {state.name}"] = {"reason": flat(reason)}
    return found


def _row(row: Row) -> Said:
    at = f" at {row.at}" if row.at else ""
    return {
        "aspect": row.aspect,
        "sources": ", ".join(row.sources),
        "trigger": f"{row.action} {row.message}{at}",
        "guard": guard_text(row),
        "effect": effect_text(row.effect),
        "dest": row.dest or "same",
        "because": flat(row.because),
    }


def _said(part: object) -> Said:
    """Return what a part says that is a plain record of names, numbers and texts."""
    assert is_dataclass(part)
    return {
        each.name.replace("_", " "): _text(getattr(part, each.name))
        for each in fields(part)
        if each.name not in ("name", "position")
    }


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case Expression():
            return flat(value.source)
        case Fraction():
            return f"{float(value):g}"
        case str():
            return flat(value)
        case bool():
            return value_text(value)
        case Mapping():
            return ", ".join(f"{name}: {_text(each)}" for name, each in value.items())
        case tuple() | list():
            return ", ".join(
                ".".join(each) if isinstance(each, tuple) else _text(each) for each in value
            )
    return str(value)


def is_same(before: Spec, after: Spec) -> bool:
    """Tell whether the machines of two specs, and all they read, are the same but for prose."""
    return _meaning(before) == _meaning(after)


def _meaning(spec: Spec) -> object:
    limits = {name: (limit.value, limit.unit) for name, limit in spec.limits.items()}
    return formal([spec.messages, spec.machines, limits])


# in words


def told(found: Iterable[Change]) -> Iterator[str]:
    """Write changes for people: what counts first, then what only words say, in one line."""
    found = tuple(found)
    counts = [change for change in found if not change.is_prose]
    counts.sort(key=lambda change: (ORDER.index(change.what), change.machine))
    for what, group in groupby(counts, key=lambda change: change.what):
        if what in ("ignore", "illegal"):
            yield from _pairs_told(group)
            continue
        for change in group:
            of = f" of {change.machine}" if change.machine else ""
            yield f"{SIGNS[change.how]} {what} {change.name}{of}{_short(change)}"
            if change.how == "changed":
                yield from map(_part_told, change.parts)
    prose = [f"{change.what} {change.name}" for change in found if change.is_prose]
    if prose:
        yield f"  in words only: {', '.join(prose)}"


def _part_told(part: Part) -> str:
    if part.name in PROSE:
        return f"    {part.name}: in other words"
    return f"    {part.name}: {part.before or 'none'} -> {part.after or 'none'}"


SIGNS: Mapping[How, str] = {"added": "+", "removed": "-", "changed": "~"}


def _short(change: Change) -> str:
    """Return what an added or removed part says, on the same line."""
    if change.how == "changed":
        return ""
    parts = {part.name: part.before or part.after for part in change.parts}
    if change.what == "row":
        guard = f" [{parts['guard']}]" if "guard" in parts else ""
        effect = f" / {parts['effect']}" if "effect" in parts else ""
        way = f"{parts['sources']} -> {parts['dest']}"
        return f": {parts['machine']}: {parts['trigger']}{guard}{effect}, {way}"
    told = (f"{name} {text}" for name, text in parts.items() if name not in PROSE)
    text = ", ".join(told)
    return f": {text}" if text else ""


def _pairs_told(group: Iterable[Change]) -> Iterator[str]:
    """Write pairs of state and message, those of one message on one line."""
    by_message: dict[tuple[How, What, str, str], list[str]] = {}
    for change in group:
        message, _, state = change.name.partition(" in ")
        key = (change.how, change.what, change.machine, message)
        by_message.setdefault(key, []).append(state)
    for (how, what, machine, message), states in by_message.items():
        yield f"{SIGNS[how]} {what} {message} of {machine}, in {', '.join(states)}"
