"""From a file to a Spec, or to everything that is wrong with the file."""

from __future__ import annotations

from pathlib import Path

from machines.spec.build_machine import RESERVED, build_machine
from machines.spec.build_messages import build_limits, build_messages
from machines.spec.build_spec import (
    build_environments,
    build_flows,
    build_instances,
    build_properties,
    check_unique,
)
from machines.spec.check_frames import check_frames
from machines.spec.check_pairs import check_pairs
from machines.spec.check_use import check_use
from machines.spec.context import Context
from machines.spec.errors import SpecErrors
from machines.spec.source import Where, read_source
from machines.spec.spec import ROLES, NotApplicable, Spec
from machines.spec.structure import read_outline


def read_spec(path: Path) -> Spec:
    """Return the Spec that `path` holds. SpecErrors has all that is wrong with it, by position.

    The checks that need a whole Spec (is every pair classified, is every state reachable...) are
    made when everything else is sound, so that they do not repeat what was said already.
    """
    source = read_source(path)
    outline = read_outline(source)
    if outline is None:
        raise SpecErrors(source.errors)
    context = Context(source, outline)
    spec = _build(context)
    if not source.errors:
        check_use(source, spec)
        check_pairs(source, spec)
        check_frames(source, spec)
    if source.errors:
        raise SpecErrors(source.errors)
    return spec


def _build(context: Context) -> Spec:
    """Return the Spec as far as it is sound; notes what is not."""
    document = context.document
    _check_reserved(context)
    check_unique(context)
    build_limits(context)
    build_messages(context)
    _check_roles(context)
    machines = {name: build_machine(context, name) for name in document.machines}
    flows = tuple(build_flows(context))
    return Spec(
        protocol=document.protocol,
        path=context.source.path,
        about=document.about,
        limits={name: limit for name, limit in context.limits.items() if limit},
        messages={name: message for name, message in context.messages.items() if message},
        machines=machines,
        flows=flows,
        properties=tuple(build_properties(context, machines)),
        instances=tuple(build_instances(context)),
        environments=tuple(build_environments(context)),
        not_applicable=tuple(
            NotApplicable(aspect, because) for aspect, because in document.not_applicable.items()
        ),
    )


def _check_reserved(context: Context) -> None:
    """Note names that are words of the language."""
    spaces: list[Where] = [("limits",), ("messages",), ("flows",)]
    spaces.extend(("messages", name, "fields") for name in context.document.messages)
    for name in context.document.machines:
        spaces.extend([("machines", name, "variables"), ("machines", name, "states")])
    named = [
        ((*space, word), word) for space in spaces for word in context.declared(*map(str, space))
    ]
    for name, raw in context.document.machines.items():
        named.extend(context.items(("machines", name, "clocks"), raw.clocks))
    for where, word in named:
        if word in RESERVED:
            message = f"'{word}' is a word of the language, in {context.place(where)}"
            context.refuse("S108", where, message, "choose another name", key=True)


def _check_roles(context: Context) -> None:
    """Note roles that messages concern and nobody plays."""
    if set(context.declared("machines")) - context.document.machines.keys():
        return  # one of the machines is wrong: it may play the role
    played = {machine.role for machine in context.document.machines.values()}
    for role in ROLES:
        concerned = [
            m.name for m in context.messages.values() if m and role in (m.sender, m.receiver)
        ]
        if concerned and role not in played:
            message = f"no machine plays the {role}, which '{concerned[0]}' concerns"
            hint = f"add a machine with role: {role}"
            context.refuse("S513", ("machines",), message, hint, key=True)
