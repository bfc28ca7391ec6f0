"""A spec in the language of another checker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from machines.checker.clocks.digital import digital
from machines.checker.program import Program
from machines.checker.promela.model import promela
from machines.checker.translation.translator import translate
from machines.spec.spec import Instance, Spec

__all__ = ["FORMATS", "export", "without_clocks"]

#: the languages that a spec can be written in, and what writes it
FORMATS: dict[str, Callable[[Program], str]] = {"promela": promela}


def export(spec: Spec, instance: Instance, to: str, *, fineness: int | None = None) -> str:
    """Return an instance of a spec in another language, one of FORMATS.

    `fineness` is as for `without_clocks`. ValueError where the language is another, or where the
    instance cannot be explored.
    """
    if to not in FORMATS:
        raise ValueError(f"nothing writes {to!r}; what can be written is: {', '.join(FORMATS)}")
    return FORMATS[to](without_clocks(spec, instance, fineness=fineness))


def without_clocks(spec: Spec, instance: Instance, *, fineness: int | None = None) -> Program:
    """Return the program of an instance as one without clocks; its notes say how time is treated.

    Time is counted in steps where that is exact, and else left out, as in an instance that says
    so: a guard on a clock may be true or false at any moment then. With a `fineness` time is
    counted in any case, the step divided by it (machines.checker.clocks.digital): everything that
    happens so can happen, but not conversely.
    """
    if fineness is not None:
        counted = digital(translate(spec, instance), fineness=fineness)
        what = "where a clock is compared by < or >, what needs instants between is not seen"
        return replace(counted, notes=(*counted.notes, what))
    if instance.untimed:
        return translate(spec, instance, untimed=True)
    timed = translate(spec, instance)
    try:
        return digital(timed)
    except ValueError:
        untimed = translate(spec, instance, untimed=True)
        why = "a clock is compared by < or >: to count time in steps would not be exact"
        return replace(untimed, notes=(why, *untimed.notes))
