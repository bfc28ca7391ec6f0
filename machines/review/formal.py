"""A part of a spec without its prose and its place in a file: what two specs may differ in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from machines.spec.expression import Expression
from machines.spec.spec import State

#: What is said to people only.
PROSE = frozenset({"about", "because", "position"})


def formal(part: object) -> object:
    """Return something hashable that is equal for parts that mean the same.

    An expression counts by its tree, the reasons of `ignore` and `illegal` do not count.
    """
    match part:
        case Expression():
            return formal(part.tree)
        case Mapping():
            return tuple((name, formal(value)) for name, value in sorted(part.items()))
        case State():
            said = (part.name, part.final, formal(part.must))
            return (*said, frozenset(part.ignore), frozenset(part.illegal))
        case list() | tuple():
            return tuple(formal(each) for each in part)
        case frozenset() | set():
            return frozenset(formal(each) for each in part)
    if is_dataclass(part):
        named = ((each.name, getattr(part, each.name)) for each in fields(part))
        values = tuple((name, formal(value)) for name, value in named if name not in PROSE)
        return (type(part).__name__, *values)
    return (type(part).__name__, part)
