"""Rounds, rates and ratios: how a benchmark comes to its numbers.

What is compared runs in turn within one process, so that a busy machine slows all of it alike, and
a ratio is the median of the ratios within rounds. Time is wall time; garbage is collected before
each piece of work, outside of what is timed.
"""

from __future__ import annotations

import gc
import os
import platform
import statistics
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter, process_time
from typing import Any

LEAST_ROUNDS = 5

#: Does the work of one round, given its number; returns how much it was, by unit.
Piece = Callable[[int], Mapping[str, float]]


@dataclass(frozen=True)
class Row:
    """One number of a benchmark: its value in each round, in ``unit``."""

    name: str
    unit: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "unit": self.unit,
            "median": self.median,
            "min": min(self.values),
            "max": max(self.values),
            "rounds": len(self.values),
        }


def prepare() -> None:
    """Never scan what is loaded by now when collecting garbage; a worker of the search does so."""
    gc.collect()
    gc.freeze()


def interleaved(pieces: Mapping[str, Piece], seconds: float) -> list[Row]:
    """Run each piece once a round for about ``seconds``; a row for each piece and unit, as a rate.

    A first round is not counted: it imports what is missing and fills caches.
    """
    for piece in pieces.values():
        piece(0)
    prepare()
    rates: dict[tuple[str, str], list[float]] = {}
    order = list(pieces)
    number, end = 0, perf_counter() + seconds
    while number < LEAST_ROUNDS or perf_counter() < end:
        number += 1
        for name in order:
            gc.collect()
            started = perf_counter()
            amounts = pieces[name](number)
            elapsed = perf_counter() - started
            for unit, amount in amounts.items():
                rates.setdefault((name, unit), []).append(amount / elapsed)
        order.append(order.pop(0))  # nobody is always the first
    return [
        Row(name, f"{unit}/s", tuple(rates[name, unit]))
        for name in pieces
        for piece, unit in rates
        if piece == name
    ]


def ratios(rows: list[Row]) -> list[Row]:
    """Each other contender against the first, in each unit, round by round."""
    base = rows[0].name
    bases = {row.unit: row for row in rows if row.name == base}
    return [
        Row(
            f"{row.name} : {base}",
            "x",
            tuple(mine / its for mine, its in zip(row.values, bases[row.unit].values, strict=True)),
        )
        for row in rows
        if row.name != base
    ]


@contextmanager
def conditions() -> Iterator[dict[str, Any]]:
    """A dict that says, when the block is left, what the numbers taken in it were taken under."""
    found: dict[str, Any] = {
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "load_before": round(os.getloadavg()[0], 2),
    }
    started, used = perf_counter(), process_time()
    try:
        yield found
    finally:
        found["load_after"] = round(os.getloadavg()[0], 2)
        found["share_of_a_core"] = round((process_time() - used) / (perf_counter() - started), 2)
