"""Amounts with units, and domains: from what the file says to what they mean."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal

from machines.spec.document import Amount, Shape
from machines.spec.spec import Domain

Unit = Literal["s", "bytes", "count"]

_UNITS: dict[str, tuple[Fraction, Unit]] = {
    "ms": (Fraction(1, 1000), "s"),
    "s": (Fraction(1), "s"),
    "min": (Fraction(60), "s"),
    "h": (Fraction(3600), "s"),
    "B": (Fraction(1), "bytes"),
    "KiB": (Fraction(1024), "bytes"),
    "MiB": (Fraction(1024**2), "bytes"),
}
#: Larger domains cannot be explored, and no protocol has one.
INT_SPAN_MAX = 10_000
DOMAINS_SAID = "a domain is bool, text, blank, key, {int: 0..3}, {enum: [...]} or {bytes: 2}"
UNITS_SAID = "10 s, 500 ms, 2 min, 1 h, 64 KiB, 1 MiB, 20 B, or a whole number"


def parse_amount(raw: Amount) -> tuple[Fraction, Unit]:
    """Return an amount in seconds, bytes or as a count. ValueError says what is wrong."""
    if isinstance(raw, bool | float):
        raise ValueError(f"{raw} has no unit, and a count is a whole number")
    if isinstance(raw, int):
        if not 0 <= raw < 10**12:
            raise ValueError(f"a count of {raw}")
        return Fraction(raw), "count"
    match = re.fullmatch(r"([0-9]{1,12}(?:\.[0-9]{1,9})?) ?([A-Za-z]+)", raw.strip(), re.ASCII)
    if match is None or match[2] not in _UNITS:
        raise ValueError(f"'{raw}' is no amount")
    factor, unit = _UNITS[match[2]]
    amount = Fraction(match[1]) * factor
    if unit == "bytes" and amount.denominator != 1:
        raise ValueError(f"'{raw}' is no whole number of bytes")
    return amount, unit


def parse_domain(raw: str | Shape) -> Domain:
    """Return the domain that the file describes. ValueError says what is wrong with it."""
    if not isinstance(raw, Shape):
        named: dict[str, Domain] = {
            "bool": Domain("bool"),
            "text": Domain("text"),
            "blank": Domain("blank"),
            "key": Domain("key"),
        }
        return named[raw]
    given = [word for word in (raw.int_, raw.enum, raw.bytes_) if word is not None]
    if len(given) != 1:
        raise ValueError("a domain says exactly one of int, enum, bytes")
    if raw.int_ is not None:
        low, high = (int(end) for end in raw.int_.split(".."))
        if not 0 <= high - low <= INT_SPAN_MAX:
            raise ValueError(f"the range {raw.int_} is empty or too large")
        return Domain("int", low=low, high=high)
    if raw.enum is not None:
        if len(set(raw.enum)) != len(raw.enum):
            raise ValueError("the enum names a value twice")
        if len({type(value) for value in raw.enum}) > 1:
            raise ValueError("the values of an enum are all numbers or all words")
        return Domain("enum", values=tuple(raw.enum))
    return Domain("bytes", unit=raw.bytes_ or 1)
