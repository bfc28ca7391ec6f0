"""Every construct of a spec is written out, or stands below with the reason why it is not.

Each field of each dataclass of a spec is changed in the tiny protocol, which uses them all. A field
that no change of an output follows is one that this output leaves out.
"""

from __future__ import annotations

import dataclasses
import typing
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

import pytest

from machines.spec import expression, spec
from machines.write.courses import Course
from machines.write.diagrams import sources
from machines.write.index import index_page
from machines.write.tests import module_source

#: What an output leaves out, by the reason.
Reasons = dict[str, str]
DIAGRAMS_LEAVE_OUT: Reasons = {
    "reasons are read in the spec": "Limit.provenance Limit.source Obligation.because "
    "Property.about Row.because Flow.about Message.about Variable.about",
    "the overview says what must arrive, not how it is followed": "Flow.on_restart Flow.reset",
    "the overview names what messages carry, not its shape": "Domain.unit Message.shape "
    "Payload.field",
    "when a property is judged is told where it is judged": "Property.runs_only",
    "it is read for runs and for the exploration, which no picture shows": "Spec.environments "
    "Environment.about Environment.conditions Environment.default Environment.explore "
    "Environment.name Environment.payloads Environment.share Environment.weights Spec.instances "
    "Instance.about Instance.channel Instance.copies Instance.keys Instance.limits Instance.name "
    "Instance.states Instance.transitions Instance.untimed Instance.without",
    "it says once more what the rest of the spec says": "Machine.alphabet Obligation.state",
}
TESTS_LEAVE_OUT: Reasons = {
    "a rule is a move of the environment; when it is enabled and what follows from it is asked of "
    "the model": "Row.aspect Row.at Row.dest Row.effect Row.guard Row.sources Machine.about "
    "Machine.alphabet Machine.clocks Machine.follows Machine.initial Machine.led_by Machine.per "
    "Machine.states Machine.variables "
    "State.about State.final State.ignore State.illegal State.must State.name Variable.about "
    "Variable.domain Variable.initial Variable.name Assign.expression Assign.variable "
    "Expression.source Reset.clock Restart.flow Restart.how "
    "Restart.portion",
    "the oracle holds every run to it": "Obligation.because Obligation.clock Obligation.id "
    "Obligation.send Obligation.state Obligation.when Obligation.within Spec.flows Flow.about "
    "Flow.compare Flow.complete Flow.name Flow.on_restart Flow.per Flow.reset Flow.sink "
    "Flow.sources Property.condition Property.machine Property.runs_only Property.to "
    "Property.trigger Property.within",
    "payload is drawn from the spec when a test runs": "Domain.high Domain.low Domain.unit "
    "Domain.values Message.about Message.kind Message.name Message.receiver "
    "Message.sender Message.shape Payload.field",
    "the world is made from the spec when a test runs": "Environment.conditions "
    "Environment.explore Environment.payloads Environment.share Environment.weights Limit.name "
    "Limit.provenance Limit.source Limit.unit Limit.value Spec.limits",
    "it is for the exploration": "Spec.instances Instance.about Instance.channel Instance.copies "
    "Instance.keys Instance.limits Instance.name Instance.states Instance.transitions "
    "Instance.untimed Instance.without",
    "there is nothing to test in what does not apply": "Spec.not_applicable NotApplicable.aspect "
    "NotApplicable.because",
}

#: Left out of everything: where it stands is for messages about errors in the file, and a tree is
#: the source of its expression once more.
EVERYWHERE = {"position", "tree"}
#: So many places of a field are tried.
ENOUGH = 30


def changes(value: Any, hint: Any = None) -> Iterator[Any]:
    """Yield values that differ from ``value`` and may stand in its place."""
    if typing.get_origin(hint) is typing.Literal:
        yield from (other for other in typing.get_args(hint) if other != value)
    elif dataclasses.is_dataclass(value):
        yield None
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float | Fraction):
        yield value + 1
    elif isinstance(value, str):
        yield from ("x" + value, value + "x")
    elif isinstance(value, tuple | frozenset) and value:
        yield type(value)(list(value)[:-1])
        yield type(value)(list(value)[1:])
    elif isinstance(value, Mapping) and value:
        yield dict(list(value.items())[:-1])


def variants(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the name of a field anywhere in ``value``, and ``value`` with that field changed."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        hints = typing.get_type_hints(type(value))
        for field in dataclasses.fields(value):
            if field.name in EVERYWHERE:
                continue
            held = getattr(value, field.name)
            name = f"{type(value).__name__}.{field.name}"
            for other in changes(held, hints[field.name]):
                yield name, dataclasses.replace(value, **{field.name: other})
            for inner, other in variants(held):
                yield inner, dataclasses.replace(value, **{field.name: other})
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            for inner, other in variants(item):
                yield inner, (*value[:index], other, *value[index + 1 :])
    elif isinstance(value, Mapping):
        for key, item in value.items():
            for inner, other in variants(item):
                yield inner, {**value, key: other}


def constructs() -> set[str]:
    """Return every field of every dataclass that a spec is made of."""
    classes = {c for c in vars(spec).values() if dataclasses.is_dataclass(c)} - {spec.Position}
    classes |= {expression.Expression, expression.Assign, expression.Reset, expression.Restart}
    return {
        f"{c.__name__}.{field.name}"
        for c in classes
        for field in dataclasses.fields(c)
        if field.name not in EVERYWHERE
    }


def drawn(protocol: spec.Spec) -> object:
    return sources([protocol]), index_page([protocol])


def generated(protocol: spec.Spec) -> object:
    return module_source(protocol, [Course("a path", ())])


def left_out(relay: spec.Spec, output: Callable[[spec.Spec], object]) -> set[str]:
    """Return the fields that an output does not follow; to break for want of one is to follow."""
    plain, followed, tried = output(relay), set(), Counter[str]()
    for name, other in variants(relay):
        tried[name] += 1
        if name in followed or tried[name] > ENOUGH:
            continue
        try:
            if output(other) != plain:
                followed.add(name)
        except (AttributeError, KeyError, IndexError, StopIteration, ValueError):
            followed.add(name)
    assert constructs() <= tried.keys(), "the tiny protocol uses every construct"
    return constructs() - followed


@pytest.mark.parametrize(
    ("output", "excluded"),
    [(drawn, DIAGRAMS_LEAVE_OUT), (generated, TESTS_LEAVE_OUT)],
    ids=["diagrams", "tests"],
)
def test_every_construct_is_written_or_left_out_for_a_reason(
    relay: spec.Spec, output: Callable[[spec.Spec], object], excluded: Reasons
) -> None:
    assert left_out(relay, output) == set(" ".join(excluded.values()).split())
