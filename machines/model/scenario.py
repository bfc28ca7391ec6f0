"""A run from the start, and what it covers of a spec."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from machines.model.pairs import Pair, walked
from machines.model.step import Step
from machines.spec.spec import Spec, Value


@dataclass(frozen=True)
class Scenario:
    """A run from the start. `goal` is the row, the transition or the pair that it was chosen for.

    The steps of caller and server are the moves of the environment, those of the client what it is
    expected to do on the way; a client may do otherwise and still conform.
    """

    steps: tuple[Step, ...]
    goal: str | Pair

    @property
    def name(self) -> str:
        """The goal in words: `V31`, `X26 then X27`, or `X2 in waiting then X10`."""
        return str(self.goal)

    @property
    def moves(self) -> tuple[tuple[str, Mapping[str, Value]], ...]:
        """What caller and server do: the id of a row, and the fields that matter.

        Keys are named by their field and in the order in which they are mentioned: `c1`, `s2`...
        """
        return tuple(
            (step.rows[0][2], dict(step.fields))
            for step in self.steps
            if step.actor != "client" and step.rows
        )

    @property
    def rows(self) -> tuple[str, ...]:
        """The rows of all machines, in the order in which they are taken."""
        return tuple(row_id for step in self.steps for _, _, row_id in step.rows)


def covered_by(spec: Spec, path: Scenario) -> set[str | Pair]:
    """Return what a run covers: the ids of its rows, its transitions, and its adjacent pairs."""
    found: set[str | Pair] = set(path.rows)
    found.update(what for _, _, what in walked(spec, path.steps))
    return found
