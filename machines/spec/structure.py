"""From data to a Document; what does not fit is reported, left out, and the rest goes on.

One mistake is reported once. A part that is wrong is pruned so that the rest can be checked; its
name stays known, so that whoever refers to it is not blamed.
"""

from __future__ import annotations

import difflib
import itertools
import re
import typing
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from machines.spec.document import Document
from machines.spec.errors import near
from machines.spec.place import entry, place
from machines.spec.source import Source, Where
from machines.spec.spec import Position

_EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
}
_PROSE = ("protocol", "title", "about")


@dataclass(frozen=True, slots=True)
class Outline:
    """A document without the parts that are wrong, and which parts these are."""

    document: Document
    left_out: frozenset[Where]

    def items(self, where: Where, length: int) -> list[int]:
        """Return the places that the items of a list have in the file: some were left out."""
        places = (i for i in itertools.count() if (*where, i) not in self.left_out)
        return list(itertools.islice(places, length))


def read_outline(source: Source) -> Outline | None:
    """Return what is sound in `source`; None where it is wrong as a whole. Notes the errors."""
    left_out: frozenset[Where] = frozenset()
    while True:
        data = _without(source.data, left_out)
        try:
            return Outline(Document.model_validate(data), left_out)
        except ValidationError as error:
            details = error.errors(include_url=False, include_input=False)
        # A second round finds only what the first one caused: a list that is empty now.
        if left_out:
            return None
        spots = [_Spot(source.data, each) for each in details]
        _report(source, [spot for spot in spots if spot.where not in source.refused])
        left_out = frozenset(spot.prune for spot in spots)
        if () in left_out:
            return None


def _without(data: object, left_out: Collection[Where]) -> object:
    """Return a copy of `data` without some parts; prose of the file is replaced."""

    def copied(value: object, where: Where) -> object:
        if isinstance(value, dict):
            parts = {k: copied(v, (*where, k)) for k, v in value.items()}
            return {k: v for k, v in parts.items() if (*where, k) not in left_out}
        if isinstance(value, list):
            parts_ = enumerate(value)
            return [copied(v, (*where, i)) for i, v in parts_ if (*where, i) not in left_out]
        return value

    found = copied(data, ())
    if isinstance(found, dict) and left_out:
        return dict.fromkeys(_PROSE, "unnamed") | found
    return found


class _Spot:
    """One complaint of pydantic: where in the file, and what to leave out because of it."""

    def __init__(self, data: object, details: ErrorDetails) -> None:
        self.kind = details["type"]
        self.context: dict[str, Any] = dict(details.get("ctx", {}))
        self.in_key = details["loc"][-1:] == ("[key]",)
        self.where, self.model = _walk(data, details["loc"])
        self.missing = str(details["loc"][-1]) if self.kind == "missing" else None
        if self.kind == "extra_forbidden" or self.where[:1] in [(word,) for word in _PROSE]:
            self.prune = self.where
        elif not self.where and self.missing in _PROSE:
            self.prune = (self.missing,)
        else:
            self.prune = entry(self.where)

    @property
    def subject(self) -> Where:
        """What the complaint is about; complaints of one subject are one error."""
        return self.where if self.missing is None else (*self.where, self.missing)

    def expected(self) -> str:
        """Say what could stand here."""
        context = self.context
        match self.kind:
            case "literal_error":
                return f"one of {context['expected']}"
            case "string_pattern_mismatch":
                return "`low..high`" if ".." in context["pattern"] else "text"
            case "too_short":
                return f"{context['min_length']} or more"
            case "greater_than_equal":
                return f"{context['ge']} or more"
            case "less_than_equal":
                return f"{context['le']} or less"
        return _EXPECTED.get(self.kind, self.kind.replace("_", " "))


def _walk(data: object, loc: tuple[int | str, ...]) -> tuple[Where, type[BaseModel] | None]:
    """Return the part of `loc` that leads into the data, and the model that has the last key.

    The rest of `loc` are names that pydantic gives to the alternatives of a union.
    """
    where: list[str | int] = []
    annotation: Any = Document
    model: type[BaseModel] | None = None
    for step in loc:
        inside = (isinstance(data, dict) and isinstance(step, str) and step in data) or (
            isinstance(data, list) and isinstance(step, int) and step < len(data)
        )
        if not inside:
            continue
        owner = _model_in(annotation)
        if isinstance(data, dict) and owner is not None:
            model, annotation = owner, _annotation(owner, str(step))
        else:
            annotation = _item(annotation)
        where.append(step)
        data = data[step]  # type: ignore[index]
    return tuple(where), model


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if typing.get_origin(annotation) in (dict, list):
        return None
    return next((m for a in typing.get_args(annotation) if (m := _model_in(a))), None)


def _annotation(model: type[BaseModel], key: str) -> Any:
    for name, info in model.model_fields.items():
        if (info.alias or name) == key:
            return info.annotation
    return None


def _item(annotation: Any) -> Any:
    """Return what a list or mapping holds, also where it is one of several alternatives."""
    if typing.get_origin(annotation) in (dict, list):
        return typing.get_args(annotation)[-1]
    return next((i for a in typing.get_args(annotation) if (i := _item(a)) is not None), None)


def _report(source: Source, spots: list[_Spot]) -> None:
    """Note one error a subject; what follows from a deeper error is left out."""
    subjects: dict[Where, list[_Spot]] = {}
    for spot in spots:
        if not any(_misspelt(spot, other) for other in spots):
            subjects.setdefault(spot.subject, []).append(spot)
    for subject, group in subjects.items():
        deeper = any(len(s) > len(subject) and s[: len(subject)] == subject for s in subjects)
        if not deeper or group[0].kind == "extra_forbidden":
            _report_subject(source, subject, group)


def _misspelt(missing: _Spot, extra: _Spot) -> bool:
    """Say whether a key is missing because it stands there misspelt, which is said already."""
    if missing.missing is None or extra.kind != "extra_forbidden":
        return False
    close = difflib.get_close_matches(str(extra.where[-1]), [missing.missing])
    return extra.where[:-1] == missing.where and bool(close)


def _report_subject(source: Source, subject: Where, group: list[_Spot]) -> None:
    spot, name = group[0], str(subject[-1]) if subject else ""
    inside = place(source.data, subject if spot.missing is None else subject[:-1])
    at = source.position(spot.where, key=spot.in_key or spot.kind == "extra_forbidden")
    if spot.kind == "extra_forbidden":
        known = _keys(spot.model)
        message = f"unknown key '{name}' in {inside}"
        source.refuse("S104", at, message, near(name, known))
    elif spot.missing is not None:
        message = f"the key '{name}' is missing in {inside}"
        source.refuse("S105", at, message, f"add '{name}: ...'")
    elif spot.in_key and spot.kind != "literal_error":
        _report_name(source, at, name, inside)
    else:
        _report_value(source, subject, group, inside)


def _report_name(source: Source, at: Position, name: str, inside: str) -> None:
    hint = "a name is a letter, then letters, digits or _"
    source.refuse("S108", at, f"'{name}' is no name, in {inside}", hint)


def _report_value(source: Source, subject: Where, group: list[_Spot], inside: str) -> None:
    value = subject[-1] if group[0].in_key else _get(source.data, subject)
    at = source.position(subject, key=group[0].in_key)
    shown = f"'{value}'" if isinstance(value, str) else _noun(value)
    patterns = {s.context["pattern"] for s in group if s.kind == "string_pattern_mismatch"}
    what = f"'{subject[-1]}' of {inside}" if subject else "the file"
    if isinstance(value, str) and r"\S" in patterns:
        source.refuse("S107", at, f"{what} is empty", "say in words what it is, or why")
    elif isinstance(value, str) and any("A-Z" in pattern for pattern in patterns):
        _report_name(source, at, value, inside)
    elif isinstance(value, str) and any(s.kind == "literal_error" for s in group):
        words = [w for s in group for w in re.findall(r"'([^']*)'", s.context.get("expected", ""))]
        source.refuse("S109", at, f"unknown word {shown} in {inside}", near(value, words))
    else:
        expected = " or ".join(dict.fromkeys(spot.expected() for spot in group))
        message = f"{what} is {shown}"
        source.refuse("S106", at, message, f"expected: {expected}")


def _get(data: Any, where: Where) -> object:
    for step in where:
        data = data[step]
    return data


def _noun(value: object) -> str:
    """Say what a value is, without writing all of it."""
    if value is None:
        return "empty"
    if isinstance(value, dict | list):
        empty = "" if value else "an empty "
        return (empty or "a ") + ("mapping" if isinstance(value, dict) else "list")
    return f"{str(value).lower() if isinstance(value, bool) else value}"


def _keys(model: type[BaseModel] | None) -> list[str]:
    if model is None:
        return []
    return [info.alias or name for name, info in model.model_fields.items()]
