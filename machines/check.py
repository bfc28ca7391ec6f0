"""Checking specs: every instance explored, and what came of it in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from machines.lockstep.errors import BadCall
from machines.model.exploration import explore, never
from machines.model.machine import SPECS_VARIABLE, specs_folder
from machines.spec.spec import Spec


@dataclass(frozen=True)
class Report:
    """The text of a check, and whether all of it is well."""

    text: str
    conforms: bool


def known_specs() -> list[str]:
    """The names of all specs, sorted; BadCall where there is none, which is no success."""
    folder = specs_folder()
    found = sorted(path.stem for path in folder.glob("*.yaml"))
    if not found:
        raise BadCall(
            f"there is no spec in {folder}; run this in a checkout, or let {SPECS_VARIABLE} name "
            "a folder that holds specs"
        )
    return found


def check_spec(spec: Spec, progress: Callable[[int, int, str], None]) -> Report:
    """Explore every instance of a spec. BadCall where one cannot be explored at all."""
    lines, explorations = [spec.protocol], []
    for index, instance in enumerate(spec.instances):
        progress(index, len(spec.instances), instance.name)
        try:
            found = explore(spec, instance)
        except ValueError as error:
            raise BadCall(f"{spec.path}: instance {instance.name}: {error}") from error
        explorations.append(found)
        pinned = f", pinned {instance.states}" if found.is_pin_wrong else ""
        lines.append(
            f"  {instance.name}: {found.states} states{pinned}, {found.transitions} transitions, "
            f"{len(found.rows)} rows, {'well' if found.conforms else 'NOT WELL'}"
        )
        lines += [f"    {line}" for each in found.findings for line in str(each).splitlines()]
        if found.is_pin_wrong:
            lines.append(f"    if that is meant, write `states: {found.states}` into the instance")
        lines += [f"    not seen: {note}" for note in found.notes]
    rows, goals = never(explorations)
    if rows:
        lines.append(f"  rows that no instance reaches: {' '.join(rows)}")
    if goals:
        lines.append(f"  goals that no instance reaches: {', '.join(goals)}")
    if not explorations:
        lines.append("  NOT WELL: nothing was explored; name an instance in the spec")
    good = bool(explorations) and all(each.conforms for each in explorations) and not goals
    return Report("\n".join(lines), good)
