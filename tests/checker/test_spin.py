"""SPIN, which knows nothing of this project, finds what the searches of this project find.

SPIN counts states and transitions as they are counted here (machines.checker.promela.model says
why), so the two are held equal in numbers, and in each fault, watch and deadlock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings

from machines.checker import naive
from machines.checker.clocks.digital import digital
from machines.checker.formula import (
    FALSE,
    TRUE,
    Binary,
    Formula,
    Negated,
    Number,
    Read,
    equals,
    every,
    some,
    value,
)
from machines.checker.program import Case, Cell, Command, Event, Fault, Place, Program, Watch
from machines.checker.promela import model as promela
from machines.checker.promela import spin, vocabulary
from machines.checker.promela.spin import SpinGaveUp, SpinLacks
from machines.checker.search.breadth_first import explore
from machines.checker.translation.translator import translate
from machines.spec import read_spec
from tests.checker import mcrl2, programs, timed_models
from tests.checker.random_programs import programs as random_programs
from tests.checker.random_programs import symmetric_programs

STATES_MAX = 100_000


@dataclass(frozen=True)
class Verdict:
    """What is said of a program, by whomever."""

    states: int
    transitions: int
    is_deadlocked: bool
    faults: frozenset[str]
    violations: frozenset[str]
    goals: frozenset[str]
    taken: frozenset[str]


def by_spin(program: Program) -> Verdict:
    found = spin.run(program, optimise=False)
    return Verdict(**{name: getattr(found, name) for name in Verdict.__dataclass_fields__})


def by_naive(program: Program) -> Verdict:
    found = naive.explore(program)
    # There may be one watch of that name for each copy.
    holding = {
        watch.name
        for watch in program.watches
        if any(value(watch.guard, state) for state in found.parents)
    }
    return Verdict(
        len(found.parents),
        found.transitions,
        bool(found.stuck),
        frozenset(found.faulty),
        *(
            frozenset(w.name for w in program.watches if w.kind == kind and w.name in holding)
            for kind in ("never", "sometimes")
        ),
        frozenset(found.taken),
    )


def by_search(program: Program) -> Verdict:
    """The search by columns: for programs that are too large for the naive one."""
    found = explore(program, states_max=STATES_MAX)
    assert found.is_complete
    met = {program.watches[number] for number in found.met}
    return Verdict(
        found.states,
        found.transitions,
        bool(len(found.stuck)),
        frozenset(program.commands[number].name for number in found.faulty),
        frozenset(watch.name for watch in met if watch.kind == "never"),
        frozenset(name for name, state in found.goals.items() if state is not None),
        frozenset(program.commands[number].name for number in found.taken),
    )


def published() -> Iterator[Program]:
    """Walk published models, and wrong variants of them."""
    yield programs.two_phase_commit(3)
    yield programs.two_phase_commit(5)
    yield programs.alternating_bit(1)
    yield mcrl2.alternating_bit()
    yield programs.peterson("right")
    yield programs.peterson("turn first")
    yield programs.peterson("own turn")
    yield programs.philosophers(5)
    yield programs.jugs()
    yield digital(timed_models.fischer(3, 1, 2))
    yield digital(timed_models.fischer(3, 2, 2))


@pytest.mark.parametrize("program", list(published()), ids=lambda program: program.name)
def test_published_models(program: Program) -> None:
    assert by_spin(program) == by_naive(program)


def test_the_published_number_of_states() -> None:
    # Stateright's examples/2pc.rs asserts both numbers.
    assert by_spin(programs.two_phase_commit(3)).states == 288
    assert by_spin(programs.two_phase_commit(5)).states == 8_832


def test_which_published_models_are_wrong() -> None:
    assert by_spin(programs.philosophers(3)).is_deadlocked
    assert not by_spin(programs.peterson("right")).violations
    assert by_spin(programs.peterson("turn first")).violations
    assert by_spin(digital(timed_models.fischer(2, 2, 2))).violations
    assert not by_spin(digital(timed_models.fischer(2, 1, 2))).violations
    assert by_spin(programs.jugs()).goals


@settings(max_examples=60, phases=[Phase.explicit, Phase.generate])
@given(random_programs())
def test_random_programs(program: Program) -> None:
    assert by_spin(program) == by_naive(program)


@settings(max_examples=50, phases=[Phase.explicit, Phase.generate])
@given(symmetric_programs())
def test_random_programs_with_copies(program: Program) -> None:
    assert by_spin(program) == by_naive(program)


def untimed(path: Path) -> Iterator[Program]:
    """Walk the instances of a spec, without time."""
    spec = read_spec(path)
    for instance in spec.instances:
        yield translate(spec, instance, untimed=True)


SPECS = Path(__file__).parents[2] / "specs"


@pytest.mark.parametrize("path", sorted(SPECS.glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_specs(path: Path) -> None:
    """Every instance that is small enough without time, and at least one of each spec."""
    compared = 0
    for program in untimed(path):
        if explore(program, states_max=STATES_MAX, keep_graph=False).is_complete:
            assert by_spin(program) == by_search(program)
            compared += 1
    assert compared > 0


ECHO = Path(__file__).parents[1] / "lockstep" / "toy" / "specs" / "echo.yaml"


def redirected(command: Command, cells: tuple[Cell, ...]) -> Command:
    """Return a command with the first part in which a machine changes its state going elsewhere."""
    parts = list(command.parts)
    for number, (first, *others) in enumerate(parts):
        for at, (target, new) in enumerate(first.sets):
            if isinstance(new, Number) and len(cells[target].labels) > 2:
                other = Number(new.value % cells[target].high + 1)
                sets = (*first.sets[:at], (target, other), *first.sets[at + 1 :])
                parts[number] = (replace(first, sets=sets), *others)
                return replace(command, parts=tuple(parts))
    return command


def test_wrong_specs() -> None:
    """A spec in which something never happens, or leads to somewhere else."""
    program = next(untimed(ECHO))
    verdicts = []
    for number, command in enumerate(program.commands[::3]):
        if command.fault is None:
            instead = (redirected(command, program.cells),) if number % 2 else ()
            at = 3 * number
            commands = (*program.commands[:at], *instead, *program.commands[at + 1 :])
            wrong = replace(program, commands=commands)
            verdicts.append(by_spin(wrong))
            assert verdicts[-1] == by_naive(wrong)
    assert any(verdict.is_deadlocked for verdict in verdicts)
    assert any(verdict.faults for verdict in verdicts)


HERE = Place("here")
A, B, C = Read(0), Read(1), Read(2)


def cell(name: str, high: int = 3, initial: int = 0) -> Cell:
    return Cell(name, 0, high, initial, HERE)


def step(
    name: str,
    guard: Formula,
    *sets: tuple[int, Formula],
    fault: Fault | None = None,
) -> Command:
    parts = ((Case(TRUE, sets),),) if sets else ()
    return Command(name, Event("here", "do", name), guard, parts, fault=fault)


def test_a_fault_hides_no_deadlock_and_is_no_step() -> None:
    program = Program(
        "fault at the end",
        (cell("a"),),
        commands=(
            step("go", equals(0, 0), (0, Number(1))),
            step("wrong", equals(0, 1), fault=Fault("kind", "what")),
        ),
        final=FALSE,
    )
    found = spin.run(program, optimise=False)
    assert (found.states, found.transitions, found.quiescent) == (2, 1, 1)
    assert found.is_deadlocked
    assert found.faults == {"wrong"}
    assert [claim.what for claim in found.broken][1:] == ["kind: what"]


def test_a_step_that_changes_nothing_is_a_step() -> None:
    program = Program("idle", (cell("a"),), commands=(step("wait", TRUE),), final=FALSE)
    found = spin.run(program, optimise=False)
    assert (found.states, found.transitions, found.quiescent) == (1, 1, 0)
    assert not found.is_deadlocked


def test_without_commands_there_is_one_state() -> None:
    found = spin.run(Program("nothing", (cell("a"),)), optimise=False)
    assert (found.states, found.transitions, found.is_deadlocked) == (1, 0, False)


def test_what_is_never_read_is_part_of_a_state() -> None:
    # SPIN would leave such a variable out, were it not told otherwise.
    program = Program("write", (cell("a"),), commands=(step("go", TRUE, (0, Number(1))),))
    assert spin.run(program, optimise=False).states == 2


def test_a_search_may_go_deep() -> None:
    # Each step is two for SPIN, so the first attempt is not deep enough.
    last = spin.DEPTH - 1
    found = spin.run(programs.counter(last), optimise=False)
    assert (found.states, found.transitions) == (last + 1, last)
    assert found.depth > spin.DEPTH


NASTY = """
    int do now char state errors trpt depth P0 Maxbody uchar Trans II t tt ot this
    final mix max rot cas long pptr qptr q_sz getframe wasnew iam_alive spin_malloc
    MA BFS SAFETY NOREDUCE system never_0 true main reached _pid _ -a old_a
"""


def test_names_that_mean_something_to_spin_or_c() -> None:
    names = NASTY.split()
    commands = []
    for number, name in enumerate(names):
        before = (equals(n, 1) for n in range(number))
        commands.append(step(name, every(equals(number, 0), *before), (number, Number(1))))
    cells = tuple(Cell(name, 0, 1, 0, HERE, ("init", "goto")) for name in names)
    program = Program("names", cells, commands=tuple(commands))
    assert spin.run(program, optimise=False).states == len(names) + 1


def test_a_part_without_a_case_that_applies_is_no_verdict() -> None:
    part = (Case(equals(0, 1), ((0, Number(2)),)),)
    command = Command("go", Event("here", "do", "go"), TRUE, (part,))
    with pytest.raises(SpinGaveUp, match=r"did not search all of it: .*blocking"):
        spin.run(Program("stuck", (cell("a"),), commands=(command,)), optimise=False)


def test_a_limit_that_is_met_is_no_verdict() -> None:
    program = programs.two_phase_commit(5)
    with pytest.raises(SpinGaveUp, match="DMEMLIM"):
        spin.run(program, optimise=False, megabytes_max=9)
    with pytest.raises(SpinGaveUp, match=r"`spin -a .*` was stopped after 1e-06 s"):
        spin.run(program, seconds_max=1e-6)


@pytest.mark.parametrize(("there", "package"), [([], "spin"), (["spin"], "gcc")])
def test_what_is_missing_is_said(
    there: list[str], package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in there:
        (tmp_path / name).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SpinLacks, match=f"not installed(.|\n)*apt-get install {package};"):
        spin.run(programs.counter(1))


# What follows plants faults in what writes the model, and sees them found.


def precedence() -> Program:
    """Return a program that is another one without parentheses."""
    guard = every(some(equals(0, 0), equals(0, 1)), equals(1, 1))
    return Program(
        "precedence",
        (cell("a"), cell("b")),
        commands=(step("go", guard, (1, Binary("-", Number(3), Binary("-", A, Number(1))))),),
    )


def swap() -> Program:
    """Return a program whose parts write what they read of each other."""
    parts = (
        (Case(equals(1, 1), ((0, B),)), Case(Negated(equals(1, 1)), ((0, Number(3)),))),
        (Case(equals(0, 2), ((1, A), (2, B))), Case(Negated(equals(0, 2)), ((2, A),))),
    )
    command = Command("swap", Event("here", "do", "swap"), TRUE, parts)
    return Program("swap", (cell("a", 3, 2), cell("b", 3, 1), cell("c")), commands=(command,))


def ending() -> Program:
    """Return a program that ends where it should, and where it should not."""
    return Program(
        "ending",
        (cell("a"),),
        commands=(step("well", equals(0, 0), (0, Number(1))),),
        final=equals(0, 1),
    )


def watched() -> Program:
    """Return a program of which something must never hold, and does."""
    return replace(ending(), watches=(Watch("never", "one", "", equals(0, 1)),))


def without(name: str) -> Callable[[pytest.MonkeyPatch], None]:
    """Return what makes the writer forget something."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        text = vocabulary.Vocabulary.text
        match name:
            case "parentheses":
                patch.setattr(vocabulary, "_within", lambda text, binds, place: text)
            case "what was before":
                patch.setattr(
                    vocabulary.Vocabulary, "text", lambda self, f, written=(): text(self, f)
                )
            case "final":
                patch.setattr(
                    promela,
                    "_process",
                    lambda steps, _, real=promela._process: real(steps, "false"),
                )
            case "claims":
                patch.setattr(promela, "_never", lambda asked, words: iter(()))

    return plant


@pytest.mark.parametrize(
    ("program", "forgotten"),
    [
        (precedence(), "parentheses"),
        (swap(), "what was before"),
        (ending(), "final"),
        (watched(), "claims"),
    ],
    ids=lambda item: item.name if isinstance(item, Program) else item,
)
def test_a_fault_in_the_writer_is_seen(
    program: Program, forgotten: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert by_spin(program) == by_naive(program)
    without(forgotten)(monkeypatch)
    assert by_spin(program) != by_naive(program)
