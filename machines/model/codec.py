"""Frames: what a message looks like on the wire, and which message a frame on the wire is.

A shape is a JSON value with holes: the text `$name` stands for the field of that name, and
`$name:base64` for its bytes as base64 text. A shape that is itself text or bytes is sent as it is.

A frame is the message whose shape it fits best: all keys and constants of the shape are there,
and of several such shapes the one that accounts for most of the frame, then the one with the most
constants. A frame may hold more keys than its shape names, since senders add some; a list must
fit element by element.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from machines.model.occurrence import brief
from machines.spec.spec import Domain, Message, Payload, Role, Spec

Opcode = Literal["text", "binary"]
_BASE64 = "base64"


@dataclass(frozen=True, slots=True)
class Malformed:
    """A frame that is no message of the spec, and why."""

    reason: str


def encode(message: Message, fields: Mapping[str, object]) -> tuple[Opcode, str | bytes]:
    """Return a frame as (opcode, data): text is a str, binary is bytes.

    ValueError if the message is no frame; KeyError if a hole has no field.
    """
    if message.shape is None:
        raise ValueError(f"{message.name} is a {message.kind}, not a frame")
    if isinstance(message.shape, bytes):
        return "binary", message.shape
    if isinstance(message.shape, Payload):
        value = fields[message.shape.field]
        assert isinstance(value, bytes), f"the binary frame {message.name} is no bytes"
        return "binary", value
    if isinstance(message.shape, str):
        return "text", message.shape
    return "text", json.dumps(_filled(message.shape, fields), ensure_ascii=False)


def _filled(shape: object, fields: Mapping[str, object]) -> object:
    if isinstance(shape, Mapping):
        return {key: _filled(value, fields) for key, value in shape.items()}
    if isinstance(shape, (list, tuple)):
        return [_filled(value, fields) for value in shape]
    hole = hole_of(shape)
    if hole is None:
        return shape
    name, is_base64 = hole
    value = fields[name]
    if is_base64:
        assert isinstance(value, bytes), f"the field {name} is written as base64 and is no bytes"
        return base64.b64encode(value).decode("ascii")
    return value


def hole_of(shape: object) -> tuple[str, bool] | None:
    """Return (field, is base64) where a leaf of a shape is a hole."""
    if not isinstance(shape, str) or not shape.startswith("$"):
        return None
    name, _, encoding = shape[1:].partition(":")
    return name, encoding == _BASE64


def decode(
    spec: Spec, sender: Role, opcode: Opcode, data: str | bytes
) -> tuple[str, dict[str, object]] | Malformed:
    """Return the (message, fields) of a frame, among the messages of that sender."""
    frames = [m for m in spec.messages.values() if m.kind == "frame" and m.sender == sender]
    for message in frames:
        if message.shape == data and isinstance(message.shape, (str, bytes)):
            return message.name, {}
    if opcode == "binary":
        assert isinstance(data, bytes), "the data of a binary frame is bytes"
        for message in frames:
            if isinstance(message.shape, Payload):
                return _payload(message, message.shape.field, data)
        return Malformed(f"no message of the {sender} is this binary frame: {brief(data)}")
    try:
        value = json.loads(data)
    except ValueError as error:
        return Malformed(f"not JSON: {error}")
    fits = [(fit, message) for message in frames if (fit := _fit(message.shape, value)) is not None]
    if not fits:
        return Malformed(f"no message of the {sender} has this shape: {brief(value, 200)}")
    message = max(fits, key=lambda pair: pair[0])[1]
    return _read(message, value)


def _payload(message: Message, name: str, data: bytes) -> tuple[str, dict[str, object]] | Malformed:
    domain = message.domain(name)
    unit = 1 if domain is None else domain.unit
    if not data or len(data) % unit:
        return Malformed(f"{message.name}.{name}: {len(data)} bytes are no whole samples of {unit}")
    return message.name, {name: data}


def _fit(shape: object, value: Any) -> tuple[int, int] | None:
    """Return how well a value fits: (leaves accounted for, constants among them); None if not."""
    if isinstance(shape, Mapping):
        if not isinstance(value, dict) or not shape.keys() <= value.keys():
            return None
        return _sum(_fit(part, value[key]) for key, part in shape.items())
    if isinstance(shape, (list, tuple)):
        if not isinstance(value, list) or len(value) != len(shape):
            return None
        return _sum(_fit(part, item) for part, item in zip(shape, value, strict=True))
    if hole_of(shape) is not None:
        return (1, 0)
    return (1, 1) if type(shape) is type(value) and shape == value else None


def _sum(parts: Iterator[tuple[int, int] | None]) -> tuple[int, int] | None:
    leaves = constants = 0
    for part in parts:
        if part is None:
            return None
        leaves += part[0]
        constants += part[1]
    return leaves, constants


def _read(message: Message, value: Any) -> tuple[str, dict[str, object]] | Malformed:
    fields: dict[str, object] = {}
    for name, is_base64, found in _holes(message.shape, value):
        domain = message.domain(name)
        read = _field(domain, is_base64, found)
        if isinstance(read, Malformed):
            return Malformed(f"{message.name}.{name}: {read.reason}: {brief(found)}")
        if name in fields and fields[name] != read:
            return Malformed(f"{message.name}.{name}: two values: {brief(found)}")
        fields[name] = read
    return message.name, fields


def _holes(shape: object, value: Any) -> Iterator[tuple[str, bool, Any]]:
    if isinstance(shape, Mapping):
        for key, part in shape.items():
            yield from _holes(part, value[key])
    elif isinstance(shape, (list, tuple)):
        for part, item in zip(shape, value, strict=True):
            yield from _holes(part, item)
    elif (hole := hole_of(shape)) is not None:
        yield (*hole, value)


def _field(domain: Domain | None, is_base64: bool, value: Any) -> object:
    """Return the value of a field as its domain has it, or Malformed."""
    if is_base64:
        if not isinstance(value, str):
            return Malformed("not base64 text")
        try:
            return base64.b64decode(value, validate=True)
        except binascii.Error as error:
            return Malformed(f"not base64: {error}")
    if domain is None or not domain.finite:
        return value if isinstance(value, str) else Malformed("not text")
    if domain.kind == "int":
        fits = type(value) is int and domain.low <= value <= domain.high
        return value if fits else Malformed(f"not in {domain.low}..{domain.high}")
    fits = any(type(value) is type(member) and value == member for member in domain.members())
    return value if fits else Malformed(f"none of {', '.join(map(repr, domain.members()))}")
