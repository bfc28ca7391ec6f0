"""Frames of one direction must differ in what they look like."""

from __future__ import annotations

import itertools
import json

from machines.spec.build_messages import is_base64
from machines.spec.source import Source
from machines.spec.spec import Domain, Message, Payload, Spec


def check_frames(source: Source, spec: Spec) -> None:
    """Note two frames of one direction that could be the same bytes."""
    frames = [message for message in spec.messages.values() if message.kind == "frame"]
    for one, other in itertools.combinations(frames, 2):
        if one.sender == other.sender and overlap(one, other):
            text = f"the frame of '{other.name}' may look like that of '{one.name}'"
            hint = "give one of them a key or a value that the other never has"
            source.refuse("S404", other.position, text, hint)


def overlap(one: Message, other: Message) -> bool:
    """Say whether some frame could be either of two messages. Keys are compared as a whole."""
    binary = [isinstance(each.shape, bytes | Payload) for each in (one, other)]
    if any(isinstance(each.shape, Payload) for each in (one, other)):
        return all(binary)
    first, second = _decoded(one.shape), _decoded(other.shape)
    if isinstance(one.shape, bytes) or isinstance(other.shape, bytes):
        return one.shape == other.shape
    return _overlap(first, second, one, other)


def _decoded(shape: object) -> object:
    """Return a literal text as the JSON that it may be; a hole of its own keeps it apart."""
    if not isinstance(shape, str):
        return shape
    try:
        decoded: object = json.loads(shape)
    except ValueError:
        return _NotJson(shape)
    return _Literal(decoded)


class _NotJson(str):
    """Text that is no JSON: it is like no frame but itself."""

    __slots__ = ()


class _Literal:
    """JSON without holes, whatever its texts begin with."""

    def __init__(self, value: object) -> None:
        self.value = value


def _overlap(a: object, b: object, one: Message, other: Message) -> bool:
    if isinstance(a, _NotJson) or isinstance(b, _NotJson):
        return type(a) is type(b) and a == b
    plain_a, plain_b = isinstance(a, _Literal), isinstance(b, _Literal)
    a = a.value if isinstance(a, _Literal) else a
    b = b.value if isinstance(b, _Literal) else b
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(
            _overlap(_kept(a[k], plain_a), _kept(b[k], plain_b), one, other) for k in a
        )
    if isinstance(a, list) and isinstance(b, list):
        pairs = zip(a, b, strict=False)
        return len(a) == len(b) and all(
            _overlap(_kept(x, plain_a), _kept(y, plain_b), one, other) for x, y in pairs
        )
    hole_a = None if plain_a else _hole(a, one)
    hole_b = None if plain_b else _hole(b, other)
    if hole_a is not None and hole_b is not None:
        return _family(hole_a) == _family(hole_b) and (
            not (hole_a.finite and hole_b.finite) or bool({*hole_a.members()} & {*hole_b.members()})
        )
    if hole_a is not None:
        return _fills(hole_a, b)
    if hole_b is not None:
        return _fills(hole_b, a)
    return type(a) is type(b) and a == b


def _kept(value: object, plain: bool) -> object:
    return _Literal(value) if plain else value


def _hole(value: object, message: Message) -> Domain | None:
    if not isinstance(value, str) or not value.startswith("$"):
        return None
    return message.domain(value[1:].partition(":")[0])


def _family(domain: Domain) -> str:
    """Return the type that values of a domain have in JSON."""
    if domain.kind == "enum":
        return "int" if isinstance(domain.values[0], int) else "text"
    return domain.kind if domain.kind in ("bool", "int") else "text"


def _fills(domain: Domain, value: object) -> bool:
    """Say whether a constant could stand in a hole of `domain`."""
    if domain.finite:
        return any(type(value) is type(member) and value == member for member in domain.members())
    if not isinstance(value, str):
        return False
    if domain.kind == "bytes":
        return is_base64(value)
    return value.isspace() if domain.kind == "blank" else True
