"""The types of guards and effects, and what names stand for.

A type is one of `bool`, `int`, `enum`, `key`, `state`, `clock`, `time` (a limit in seconds),
`number` (a literal with a point), `text` (a word in quotes), `word` (a bare word that waits for
the other side of its comparison to say what it is) and `any`: a thing whose own definition is
wrong, which fits everywhere, so that one mistake is reported once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal as Word

from machines.spec.errors import near
from machines.spec.expression import Literal, MessageField, Name, Node
from machines.spec.spec import Domain

Kind = Word["bool", "int", "enum", "key", "state", "clock", "time", "number", "text", "word", "any"]
_SAID: dict[Kind, str] = {
    "bool": "true or false",
    "int": "a whole number",
    "enum": "one of a set of values",
    "key": "a key",
    "state": "the state",
    "clock": "a clock",
    "time": "a time",
    "number": "a number with a point",
    "text": "a word",
    "word": "a word",
    "any": "anything",
}


class ExpressionError(Exception):
    """What is wrong with an expression, and `offset` characters into its text."""

    def __init__(self, code: str, offset: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.code = code
        self.offset = offset
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Names:
    """What names may stand for. None is a thing whose own definition is wrong: it fits anywhere.

    `limits` gives their units. `fields` are those of the message at hand, and None where there is
    no message; `states` likewise where the state may not be asked for. Where clocks may not be
    asked for, `clocks` is empty.
    """

    variables: Mapping[str, Domain | None] = field(default_factory=dict)
    clocks: frozenset[str] = frozenset()
    limits: Mapping[str, str | None] = field(default_factory=dict)
    fields: Mapping[str, Domain | None] | None = None
    states: tuple[str, ...] | None = None
    flows: frozenset[str] = frozenset()

    def all(self) -> list[str]:
        """Return every name that an expression may use."""
        fields = [f"msg.{name}" for name in self.fields or ()]
        state = [] if self.states is None else ["state"]
        return [*self.variables, *self.clocks, *self.limits, *fields, *state]


@dataclass(frozen=True, slots=True)
class Typed:
    """A node, its type, and where it begins in the text. `constant`: no variable is in it."""

    node: Node
    kind: Kind
    offset: int
    constant: bool = False
    domain: Domain | None = None

    def called(self) -> str:
        """Name the operand, for a message."""
        return self.said().partition(" (")[0]

    def said(self) -> str:
        """Name the operand and its type, for a message."""
        match self.node:
            case Name(_, name):
                return "the state" if self.kind == "state" else f"'{name}' ({_SAID[self.kind]})"
            case MessageField(name):
                return f"'msg.{name}' ({_SAID[self.kind]})"
            case Literal(value) if self.kind in ("word", "text"):
                return f"'{value}'"
            case Literal(value):
                return f"{str(value).lower() if isinstance(value, bool) else value}"
        return _SAID[self.kind]


def named(name: str, names: Names, offset: int) -> Typed:
    """Return what a bare name stands for: variable, clock, limit, or a word yet unexplained."""
    if name in names.variables:
        domain = names.variables[name]
        kind: Kind = "any" if domain is None else kind_of(domain)
        return Typed(Name("variable", name), kind, offset, domain=domain)
    if name in names.clocks:
        return Typed(Name("clock", name), "clock", offset)
    if name in names.limits:
        unit = names.limits[name]
        kind = "any" if unit is None else "time" if unit == "s" else "int"
        return Typed(Name("limit", name), kind, offset, constant=True)
    if name == "state" and names.states is not None:
        return Typed(Name("state", name), "state", offset)
    return Typed(Literal(name), "word", offset, constant=True)


def kind_of(domain: Domain) -> Kind:
    """Return the type of what ranges over a domain."""
    if domain.kind == "bool":
        return "bool"
    if domain.kind == "int":
        return "int"
    return "enum" if domain.kind == "enum" else "key"


def field_kind(domain: Domain, name: str, offset: int) -> Kind:
    """Return the type of a field; ExpressionError for one that is payload."""
    if not domain.finite and domain.kind != "key":
        message = f"'msg.{name}' is payload ({domain.kind}): guards may not read it"
        hint = "give the message a field of type bool, int or enum"
        raise ExpressionError("S302", offset, message, hint)
    return kind_of(domain)


def unknown(word: Typed, names: Names) -> ExpressionError:
    """Return the error for a word that nothing explains."""
    name = word.node.value if isinstance(word.node, Literal) else ""
    if name == "state":
        hint = "ask for the state in guards and properties only"
        return ExpressionError("S302", word.offset, "the state may not be asked for here", hint)
    hint = near(str(name), names.all())
    return ExpressionError("S205", word.offset, f"unknown name '{name}'", hint)


def domain_text(domain: Domain) -> str:
    """Return a domain as the spec writes it."""
    if domain.kind == "int":
        return f"{domain.low}..{domain.high}"
    if domain.kind == "enum":
        return ", ".join(str(value) for value in domain.values)
    return "false, true" if domain.kind == "bool" else domain.kind
