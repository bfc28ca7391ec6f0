"""Machines of the `transitions` library, built from a spec, for anyone who knows that library.

    model = machines.load("PROTOCOL")
    copy = model.start("utterance")
    copy.receive_open_stream(now=0.0)
    copy.state                                      # "waiting"
    copy.may_send_open(now=0.5)                     # True

A trigger is the action and the message: `receive_audio_done`, `send_text_done`, `clock_pause`.
It takes `fields` (the fields of the message that guards read) and `now` (seconds), and it raises
`transitions.MachineError` where the state neither takes nor ignores the message.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from difflib import get_close_matches
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import transitions

from machines.model.closure import Limits, age
from machines.model.duty import Copy, start
from machines.model.occurrence import Action
from machines.model.table import Table, limits_of
from machines.spec.expression import Assign, Reset, Scope
from machines.spec.reader import read_spec
from machines.spec.spec import Machine, Message, Row, Spec

SPECS_VARIABLE = "MACHINES_SPECS"
_SUFFIX = ".yaml"


class UnknownProtocol(LookupError):
    """There is no spec of that name; the message lists those that there are."""


class Model:
    """A spec with its machines, each by its name: `model.utterance` or `model.machines[...]`."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.limits = limits_of(spec)
        self.machines: dict[str, transitions.Machine] = {
            name: build(machine, self.limits, spec.messages)
            for name, machine in spec.machines.items()
        }

    def __getattr__(self, name: str) -> transitions.Machine:
        """Return the machine of that name."""
        if name in self.__dict__.get("machines", {}):
            return self.machines[name]
        known = ", ".join(self.__dict__.get("machines", {}))
        raise AttributeError(f"there is no machine {name!r}; there are {known}")

    def start(self, name: str, key: str | None = None, now: float = 0.0) -> Any:
        """Return a new Copy of a machine, as a model that has its triggers as methods."""
        machine = getattr(self, name)
        copy = start(self.spec.machines[name], key, now)
        machine.add_model(copy)
        return copy


def load(name_or_path: str | Path) -> Model:
    """Return the machines of a protocol, by its name or by the path of its spec.

    Names are looked up in `specs/` of the repository, or in the folder that the environment
    variable MACHINES_SPECS names. Raises UnknownProtocol, or SpecErrors where the spec is wrong.
    """
    return Model(read_spec(find_spec(name_or_path)))


def specs_folder() -> Path:
    """Return the folder in which specs are looked up by name."""
    override = os.environ.get(SPECS_VARIABLE)
    return Path(override) if override else Path(__file__).resolve().parents[2] / "specs"


def find_spec(name_or_path: str | Path) -> Path:
    """Return the path of a spec, given its name or its path. UnknownProtocol if there is none."""
    path = Path(name_or_path)
    if path.suffix == _SUFFIX:
        if path.is_file():
            return path
        raise UnknownProtocol(f"there is no file {path}")
    folder = specs_folder()
    known = sorted(item.stem for item in folder.glob(f"*{_SUFFIX}"))
    if str(name_or_path) in known:
        return folder / f"{name_or_path}{_SUFFIX}"
    near = get_close_matches(str(name_or_path), known, 1)
    hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join(known) or 'none'}"
    raise UnknownProtocol(f"there is no protocol {str(name_or_path)!r} in {folder}; {hint}")


def build(machine: Machine, limits: Limits, messages: Mapping[str, Message]) -> transitions.Machine:
    """Return the machine of the `transitions` library, without a model.

    Add models with `add_model(start(machine))`. Conditions are the guards, evaluated by the spec's
    own evaluator; the effect runs before the state changes. A message that the state ignores is
    an internal transition.
    """
    table = Table(machine, limits)
    rows = [
        {
            "trigger": f"{row.action}_{row.message}",
            "source": source,
            "dest": row.target(source),
            "conditions": [partial(_condition, row, limits)],
            "before": [partial(_effect, row, limits)],
        }
        for row in machine.rows
        for source in row.sources
    ]
    ignored = [
        {"trigger": f"{action}_{name}", "source": state.name, "dest": None, "before": [_nothing]}
        for state in machine.states
        for name in sorted(machine.alphabet)
        for action in [_seen_by(machine, messages[name])]
        if table.ignores(state.name, action, name)
    ]
    return transitions.Machine(
        model=None,
        states=[transitions.State(state.name, final=state.final) for state in machine.states],
        transitions=[*rows, *ignored],
        initial=machine.initial,
        auto_transitions=False,
        send_event=True,
        name=machine.name,
    )


def _seen_by(machine: Machine, message: Message) -> Action:
    return "send" if message.sender == machine.role else "receive"


def _scope(event: transitions.EventData, limits: Limits) -> Scope:
    copy = _model(event)
    now = _now(event)
    ages = {name: Fraction(str(age(since, now))) for name, since in copy.clocks.items()}
    return Scope(copy.variables, ages, limits, event.kwargs.get("fields", {}), copy.state)


def _model(event: transitions.EventData) -> Copy:
    copy = event.model
    assert isinstance(copy, Copy), "a model of these machines is a Copy, see start()"
    return copy


def _now(event: transitions.EventData) -> float:
    now: float = event.kwargs.get("now", 0.0)
    return now


def _condition(row: Row, limits: Limits, event: transitions.EventData) -> bool:
    scope = _scope(event, limits)
    if row.at is not None and scope.clocks[row.message] < limits[row.at]:
        return False
    return row.guard is None or bool(row.guard.evaluate(scope))


def _effect(row: Row, limits: Limits, event: transitions.EventData) -> None:
    copy = _model(event)
    scope = _scope(event, limits)
    values: dict[str, object] = {}
    for item in row.effect:
        if isinstance(item, Assign):
            value = item.expression.evaluate(scope)
            values[item.variable] = value
        elif isinstance(item, Reset):
            copy.clocks[item.clock] = _now(event)
    copy.variables.update(values)
    if row.target(copy.state) != copy.state:
        copy.entered = _now(event)
    copy.changed = _now(event)
    copy.row = row.id


def _nothing(event: transitions.EventData) -> None:
    copy = _model(event)
    copy.changed = _now(event)
    copy.row = None
