"""An instance of a spec examined: translated, explored, judged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from machines.checker.clocks.zones import Zones
from machines.checker.judgement.judging import judge
from machines.checker.program import Program
from machines.checker.reduction.stubborn import Stubborn
from machines.checker.reduction.symmetry import Symmetry
from machines.checker.search.breadth_first import STATES_MAX, Progress, explore
from machines.checker.search.exploration import Exploration
from machines.checker.trail import Trouble
from machines.checker.translation.translator import Labels, translate
from machines.spec.spec import Instance, Spec


@dataclass(frozen=True)
class Question:
    """What is asked: with which other limits, with time or without, and with which reductions."""

    limits: Mapping[str, Fraction] = field(default_factory=dict)
    untimed: bool = False
    symmetry: bool = False
    partial_order: bool = False
    states_max: int = STATES_MAX

    @property
    def is_plain(self) -> bool:
        """Whether counts are those that a spec pins."""
        return not (self.limits or self.untimed or self.symmetry or self.partial_order)


@dataclass(frozen=True)
class Examined:
    """What came of it. `notes` say what was not looked at."""

    instance: Instance
    program: Program
    exploration: Exploration
    troubles: tuple[Trouble, ...]
    notes: tuple[str, ...]

    @property
    def is_well(self) -> bool:
        """Whether all of it was looked at, and nothing is wrong; pins are not asked here."""
        return self.exploration.is_complete and not self.troubles

    @property
    def wrong_pins(self) -> dict[str, int]:
        """What the instance pins and is otherwise: the counts as they are."""
        counts = {
            "states": (self.instance.states, self.exploration.states),
            "transitions": (self.instance.transitions, self.exploration.transitions),
        }
        return {name: now for name, (pin, now) in counts.items() if pin not in (None, now)}


def examine(
    spec: Spec,
    instance: Instance,
    question: Question | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Examined:
    """Examine an instance. ValueError or KeyError where it cannot be explored, and why."""
    question = question or Question()
    untimed = question.untimed or instance.untimed
    labels: Labels = "any" if question.symmetry else "lowest"
    program = translate(spec, instance, limits=question.limits, untimed=untimed, labels=labels)
    notes = list(program.notes)
    symmetry = Symmetry(program) if question.symmetry else None
    if symmetry is not None:
        notes += [f"no symmetry of {key}s: {why}" for key, why in symmetry.refusals.items()]
    exploration = explore(
        program,
        states_max=question.states_max,
        symmetry=symmetry,
        stubborn=Stubborn(program) if question.partial_order else None,
        zones=Zones(program) if program.clocks else None,
        progress=progress,
    )
    return Examined(instance, program, exploration, tuple(judge(exploration)), tuple(notes))
