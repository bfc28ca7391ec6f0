"""The messages of two specs together, and the values of their fields that either tells apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from machines.model.ensemble import field_classes
from machines.model.party import CONNECTION
from machines.review.follower import Fields
from machines.spec.spec import Field, Message, Spec

Limits = dict[str, Fraction]


class Alphabet(NamedTuple):
    """What the client may send (`sent`), and the values of fields to try, by message."""

    sent: tuple[Message, ...]
    classes: dict[str, list[Fields]]
    pers: tuple[str, ...]


def alphabet(one: Spec, other: Spec, limits: Iterable[Limits]) -> Alphabet:
    """Return the alphabet of two specs; `limits` are all that a guard may be compared under."""
    messages = {**other.messages, **one.messages}
    merged = replace(
        one,
        messages={
            name: replace(message, fields=_fields(one, other, name))
            for name, message in messages.items()
        },
        machines={
            **{f"one {name}": machine for name, machine in one.machines.items()},
            **{f"other {name}": machine for name, machine in other.machines.items()},
        },
    )
    classes: dict[str, dict[Fields, None]] = {name: {} for name in messages}
    for known in limits:
        for name, values in field_classes(merged, known).items():
            classes[name].update(dict.fromkeys(values))
    pers = [m.per for spec in (one, other) for m in spec.machines.values() if m.per is not None]
    return Alphabet(
        tuple(message for message in messages.values() if message.sender == "client"),
        {name: list(values) for name, values in classes.items()},
        tuple(dict.fromkeys((*pers, CONNECTION))),
    )


def _fields(one: Spec, other: Spec, name: str) -> tuple[Field, ...]:
    """Return the fields that a message has in either spec, with all their values."""
    found: dict[str, Field] = {}
    for spec in (one, other):
        for field in spec.messages[name].fields if name in spec.messages else ():
            known = found.setdefault(field.name, field)
            if known.domain != field.domain and known.domain.finite and field.domain.finite:
                members = (*known.domain.members(), *field.domain.members())
                values = dict.fromkeys(each for each in members if isinstance(each, str | int))
                domain = replace(known.domain, kind="enum", values=tuple(values))
                found[field.name] = Field(field.name, domain)
    return tuple(found.values())
