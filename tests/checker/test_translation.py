"""A translated spec does what the parties of the spec do, and nothing else.

Programs and parties have nothing in common but the spec: parties take one occurrence at a time and
ask tables; a program knows formulas over cells. Walks go through both at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from machines.check import known_specs
from machines.checker.clocks.zones import Zones
from machines.checker.judgement.rehearsal import rehearse
from machines.checker.program import Case, Command, Program
from machines.checker.search.breadth_first import explore
from machines.checker.translation.translator import translate
from machines.lockstep.search import spec_of
from machines.spec.reader import read_spec
from machines.spec.spec import Instance, Spec
from tests.checker.streams import following, small, streams
from tests.checker.walking import compiled, walk
from tests.model.toys import instance

TESTS = Path(__file__).parent.parent
SHIPPED = [spec_of(name) for name in known_specs()]
XAI = next(spec for spec in SHIPPED if spec.protocol == "xai_tts")
ECHO = read_spec(TESTS / "lockstep/toy/specs/echo.yaml")
WORDS = read_spec(TESTS / "spec/toy.yaml")
STREAMS = streams()
FOLLOWING = following()


def timed(spec: Spec, number: int = 0, **changes: object) -> Instance:
    return replace(spec.instances[number], untimed=False, **changes)  # type: ignore[arg-type]


#: specs and instances with time, and how many walks go through each
WALKS = [
    *((spec, timed(spec, number), 8) for spec in SHIPPED for number in range(len(spec.instances))),
    (XAI, timed(XAI, 0, channel=0), 8),
    (ECHO, timed(ECHO, channel=0), 15),
    (ECHO, timed(ECHO), 15),
    (ECHO, timed(ECHO, limits={}, copies=2), 30),
    (FOLLOWING, instance(copies=2, channel=1), 15),
    (WORDS, timed(WORDS, keys={"stream_id": 2}), 6),
    (STREAMS, small(2), 12),
    (STREAMS, small(3, channel=1), 8),
]


@pytest.mark.parametrize(("spec", "instance", "many"), WALKS)
def test_walks_go_through_program_and_parties_alike(
    spec: Spec, instance: Instance, many: int
) -> None:
    program = translate(spec, instance)
    taken: Counter[str] = Counter()
    for seed in range(many):
        walk(spec, instance, program, seed, taken=taken)
    assert len(taken) >= min(9, len(spec.messages) // 2 + 1)  # a small spec has few commands


#: specs and instances with and without time, and labels; small enough to explore here
EXPLORED = [
    (
        XAI,
        timed(XAI, 0, channel=0, limits={**XAI.instances[0].limits, "mischief_max": Fraction(0)}),
    ),
    (XAI, XAI.instances[1]),
    (ECHO, replace(ECHO.instances[0], untimed=True)),
    (ECHO, replace(ECHO.instances[0], untimed=True, channel=0, limits={}, copies=2)),
    (STREAMS, small(2)),
    (STREAMS, small(2, channel=1, untimed=True)),
]


@pytest.mark.parametrize(("spec", "instance"), EXPLORED)
def test_every_command_goes_as_the_parties_say(spec: Spec, instance: Instance) -> None:
    program = translate(spec, instance)
    found = explore(program, zones=Zones(program) if program.clocks else None)
    assert found.is_complete
    assert found.edges is not None
    first: dict[int, int] = {}
    for target, command in zip(found.edges.targets, found.edges.commands, strict=True):
        place = first.setdefault(int(command), int(target))
        first[int(command)] = min(place, int(target))
    assert set(first) == found.taken
    for target in sorted({*first.values()}):
        trail = found.trail(target)
        played = rehearse(spec, instance, trail)
        assert played.refused is None, (played, [str(move) for move in trail])


@pytest.mark.parametrize("spec", [XAI, STREAMS], ids=["xai", "streams"])
def test_a_clock_that_matters_was_reset_or_mattered_before(spec: Spec) -> None:
    limits = {**XAI.instances[0].limits, "mischief_max": Fraction(0)}
    instance = small(2) if spec is STREAMS else timed(XAI, 0, channel=0, limits=limits)
    program = replace(translate(spec, instance), invariants=())
    plain = replace(
        program,
        clocks=(),
        commands=tuple(_without_time(command) for command in program.commands),
        watches=(),
    )
    found = explore(plain)
    assert found.edges is not None
    cells = [list(found.cells(number)) for number in range(found.states)]
    running = [[compiled(c.running)(state) for c in program.clocks] for state in cells]
    for source, target, number in zip(
        found.edges.sources, found.edges.targets, found.edges.commands, strict=True
    ):
        reset = {
            clock
            for part in program.commands[number].parts
            for case in part
            if compiled(case.guard)(cells[source])
            for clock in case.resets
        }
        for clock, runs in enumerate(running[target]):
            began = runs and not running[source][clock]
            assert not began or clock in reset, program.clocks[clock].name


def _without_time(command: Command) -> Command:
    parts = tuple(tuple(replace(case, resets=()) for case in part) for part in command.parts)
    return replace(command, parts=parts, bounds=())


# a test that cannot fail is none: what walks must see


def _changed(program: Program, change: Callable[[Case], Case | None]) -> Program:
    """Return a program with all cases changed, or left out."""
    commands = []
    for command in program.commands:
        parts = (tuple(filter(None, map(change, part))) for part in command.parts)
        commands.append(replace(command, parts=tuple(part for part in parts if part)))
    return replace(program, commands=tuple(commands))


def _row(case: Case) -> str:
    return case.rows[0].row if case.rows else ""


def _elsewhere(case: Case) -> Case:
    return replace(case, sets=case.sets[1:]) if _row(case) == "R3" else case


def _lost_row(case: Case) -> Case | None:
    return None if _row(case) == "S4" else case


def _lost_reset(case: Case) -> Case:
    return replace(case, resets=()) if _row(case) in ("R2", "R5") else case


def _never_followed(program: Program) -> Program:
    cell = [cell.name for cell in program.cells].index("request follows")
    return _changed(
        program, lambda c: replace(c, sets=tuple(item for item in c.sets if item[0] != cell))
    )


def _wrong_bound(program: Program) -> Program:
    return replace(
        program,
        invariants=tuple(
            replace(item, time=item.time + 1) if item.name == "O4" else item
            for item in program.invariants
        ),
    )


def _lost_command(program: Program) -> Program:
    kept = (c for c in program.commands if not c.name.startswith("client sends ask"))
    return replace(program, commands=tuple(kept))


PLANTED: dict[str, Callable[[Program], Program]] = {
    "a row leads elsewhere": lambda program: _changed(program, _elsewhere),
    "a row is lost": lambda program: _changed(program, _lost_row),
    "a reset is lost": lambda program: _changed(program, _lost_reset),
    "nobody is followed": _never_followed,
    "a deadline is late": _wrong_bound,
    "a message is not offered": _lost_command,
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_wrong_program_is_seen(name: str) -> None:
    instance = timed(ECHO, channel=0)
    right = translate(ECHO, instance)
    _walks(instance, right)
    with pytest.raises(AssertionError):
        _walks(instance, PLANTED[name](right))


def _walks(instance: Instance, program: Program) -> None:
    taken: Counter[str] = Counter()
    for seed in range(20):
        walk(ECHO, instance, program, seed, taken=taken)
