"""One step of a run of a spec: who acts, on what, and the rows that are taken."""

from __future__ import annotations

from dataclasses import dataclass

from machines.model.occurrence import Action
from machines.spec.spec import Role, Value


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a run: who acts, on which message or clock, and the rows taken.

    `rows` are (machine, key, row id), those of whoever acts first; the key is "" where there is
    none. `fields` are those that guards tell apart, and keys. `on_wire` says that the step puts
    something on a connection, or takes something from it, whose client end is open.
    """

    actor: Role
    action: Action
    message: str
    fields: tuple[tuple[str, Value], ...]
    rows: tuple[tuple[str, str, str], ...]
    on_wire: bool = False

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value}" for name, value in self.fields)
        taken = ", ".join(row if key == "" else f"{row} of {key}" for _, key, row in self.rows)
        return f"{self.actor} {self.action}s {self.message}({inside}): {taken or 'no row'}"
