"""Limits and messages of a Spec."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator

from machines.spec import document
from machines.spec.context import Context
from machines.spec.quantity import DOMAINS_SAID, UNITS_SAID, parse_amount, parse_domain
from machines.spec.source import Where
from machines.spec.spec import (
    ON_CONNECTION,
    PROVENANCES,
    Domain,
    Field,
    Kind,
    Limit,
    Message,
    Payload,
)

#: The field that every message of a connection has without saying so.
CONNECTION = Field("connection", Domain("key"))
_DIRECTIONS: dict[Kind, str] = {
    "call": "a call passes from caller to client",
    "result": "a result passes from client to caller",
    "frame": "a frame passes between client and server",
    "event": "an event passes between client and server",
    "network": "the network acts from server to client",
    "hook": "a hook passes between client and server",
}


def build_limits(context: Context) -> None:
    """Put the limits of the file into `context`."""
    for name in context.declared("limits"):
        raw = context.document.limits.get(name)
        where: Where = ("limits", name)
        context.limits[name] = None if raw is None else _limit(context, name, raw, where)


def _limit(context: Context, name: str, raw: document.Limit, where: Where) -> Limit | None:
    given = [(kind, text) for kind in PROVENANCES if (text := getattr(raw.provenance, kind))]
    if len(given) != 1:
        message = f"{context.place(where)} says {len(given)} times where it comes from"
        hint = "say exactly one of documented, measured, claimed, chosen"
        context.refuse("S106", (*where, "provenance"), message, hint)
        return None
    try:
        value, unit = parse_amount(raw.value)
    except ValueError as error:
        message = f"{error}, in {context.place(where)}"
        context.refuse("S307", (*where, "value"), message, f"amounts are written {UNITS_SAID}")
        return None
    kind, text = given[0]
    return Limit(name, value, unit, kind, text, context.at(where, key=True))


def build_messages(context: Context) -> None:
    """Put the messages of the file into `context`."""
    for name in context.declared("messages"):
        raw = context.document.messages.get(name)
        where: Where = ("messages", name)
        context.messages[name] = None if raw is None else _message(context, name, raw, where)


def _message(context: Context, name: str, raw: document.Message, where: Where) -> Message | None:
    at = context.at(where, key=True)
    has_frame = "frame" in raw.model_fields_set
    kind = raw.kind or ("frame" if has_frame else None)
    if kind is None or (kind == "frame") != has_frame:
        message = f"message '{name}' has no kind" if kind is None else f"'{name}' is a {kind}"
        hint = "give it a frame, or one of kind: call, result, event, network, hook; never both"
        context.refuse("S401", where, message, hint, key=True)
        return None
    ends = {"call": [("caller", "client")], "result": [("client", "caller")]}
    ends["network"] = [("server", "client")]
    if (raw.from_, raw.to) not in ends.get(kind, [("client", "server"), ("server", "client")]):
        message = f"message '{name}' ({kind}) from {raw.from_} to {raw.to}"
        context.refuse("S401", (*where, "from"), message, _DIRECTIONS[kind])
        return None
    fields = _fields(context, raw, where, bound=kind in ON_CONNECTION)
    if fields is None:
        return None
    shape = _shape(context, raw.frame, fields, where) if has_frame else None
    return Message(name, kind, raw.from_, raw.to, fields, shape, raw.about or "", at)


def _fields(
    context: Context, raw: document.Message, where: Where, *, bound: bool
) -> tuple[Field, ...] | None:
    """Return the fields of a message; those of a connection carry its key, too."""
    fields: list[Field] = []
    for name, domain in raw.fields.items():
        try:
            fields.append(Field(name, parse_domain(domain)))
        except ValueError as error:
            message = f"{error}, in field '{name}' of {context.place(where)}"
            context.refuse("S308", (*where, "fields", name), message, DOMAINS_SAID)
            return None
    if not bound:
        return tuple(fields)
    if CONNECTION.name in raw.fields:
        message = f"{context.place(where)} has the field 'connection' already"
        hint = "every message of a connection carries it without saying so: remove it"
        context.refuse("S201", (*where, "fields", CONNECTION.name), message, hint, key=True)
    return (*(f for f in fields if f.name != CONNECTION.name), CONNECTION)


def _shape(context: Context, raw: object, fields: tuple[Field, ...], where: Where) -> object:
    """Return the shape of a frame, and note holes and fields that do not fit each other."""
    where = (*where, "frame")
    shape = raw
    if isinstance(raw, dict) and len(raw) == 1 and next(iter(raw)) in ("literal", "binary"):
        shape = _literal(context, raw, where)
    elif not isinstance(raw, dict | list) or not raw:
        hint = "write a JSON object or list, or literal: text, or binary: $field"
        context.refuse("S403", where, f"{context.place(where)} is no frame", hint)
        return None
    names = {each.name for each in fields if each is not CONNECTION}
    filled: set[str] = set()
    if isinstance(shape, Payload):
        filled.add(_check_payload(context, shape, fields, (*where, "binary")))
    if isinstance(shape, dict | list):
        for inside, hole in _holes(shape, where):
            filled.add(_check_hole(context, hole, fields, inside))
    # A hole without a field is the field without a hole, misspelt.
    for each in fields if filled <= names else ():
        if each is not CONNECTION and each.name not in filled:
            message = f"the field '{each.name}' stands nowhere in {context.place(where)}"
            hint = f"put ${each.name} where it stands in the frame"
            context.refuse("S403", (*where[:-1], "fields", each.name), message, hint, key=True)
    return shape


def _literal(
    context: Context, raw: dict[str, object], where: Where
) -> str | bytes | Payload | None:
    kind, text = next(iter(raw.items()))
    if kind == "binary" and isinstance(text, str) and text.startswith("$"):
        return Payload(text[1:])
    if isinstance(text, str) and kind == "literal":
        return text
    try:
        return bytes.fromhex(text if isinstance(text, str) else "none")
    except ValueError:
        message = f"'{kind}' of {context.place(where)} is {text!r}"
        hint = "literal is text; binary is $field, or hex digits in quotes, two a byte"
        context.refuse("S403", (*where, kind), message, hint)
        return None


def _holes(shape: object, where: Where) -> Iterator[tuple[Where, str]]:
    if isinstance(shape, dict):
        for key, value in shape.items():
            yield from _holes(value, (*where, key))
    elif isinstance(shape, list):
        for i, value in enumerate(shape):
            yield from _holes(value, (*where, i))
    elif isinstance(shape, str) and shape.startswith("$"):
        yield where, shape[1:]


def _check_hole(context: Context, hole: str, fields: tuple[Field, ...], where: Where) -> str:
    """Return the field that fills a hole, and note where it cannot."""
    name, _, encoding = hole.partition(":")
    found = next((f for f in fields if f.name == name and f is not CONNECTION), None)
    if found is None:
        message = f"'${name}' is no field of {context.place(where)}"
        context.refuse("S403", where, message, f"add fields: {{{name}: ...}}")
    elif encoding != ("base64" if found.domain.kind == "bytes" else ""):
        message = f"'${hole}' cannot hold {found.domain.kind}, in {context.place(where)}"
        hint = f"bytes are written ${name}:base64, everything else ${name}"
        context.refuse("S403", where, message, hint)
    return name


def _check_payload(
    context: Context, payload: Payload, fields: tuple[Field, ...], where: Where
) -> str:
    """Return the field that a binary frame is, and note where it cannot be."""
    found = next((f for f in fields if f.name == payload.field), None)
    if found is None or found.domain.kind != "bytes":
        message = f"'${payload.field}' is no field of bytes of {context.place(where)}"
        context.refuse("S403", where, message, f"add fields: {{{payload.field}: {{bytes: 1}}}}")
    return payload.field


def is_base64(text: str) -> bool:
    """Say whether `text` is base64."""
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True
