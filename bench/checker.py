"""How fast the model checker is: distinct states a second, beside SPIN and the plainest search.

The model is two-phase commit (Gray and Lamport 2004), of which the number of states is known for
any number of resource managers. A rate is of the search alone; what is compiled before (formulas
into columns here, C there) is told apart. The plainest search has a smaller model, or it would
take minutes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import perf_counter

from bench.measure import Row, prepare
from machines.check import known_specs
from machines.checker import naive
from machines.checker.covering.paths import paths
from machines.checker.judgement.examination import examine
from machines.checker.program import Program
from machines.checker.promela import spin
from machines.checker.reduction.stubborn import Stubborn
from machines.checker.reduction.symmetry import Symmetry
from machines.checker.search.breadth_first import explore
from machines.checker.search.expansion import Expansion
from machines.lockstep.errors import NotInstalled
from machines.lockstep.search import spec_of
from machines.spec.spec import Spec
from tests.checker.programs import streams, two_phase_commit

LEAST_ROUNDS = 3
MANAGERS, MANAGERS_OF_PLAINEST, STREAMS_MAX = 7, 5, 4

#: the numbers of one round, by name and unit
Numbers = dict[tuple[str, str], float]


def measure(seconds: float) -> list[Row]:
    """Run all contenders in turn for about `seconds`, then what is counted or timed once."""
    large, small = two_phase_commit(MANAGERS), two_phase_commit(MANAGERS_OF_PLAINEST)
    prepare()
    columns: dict[tuple[str, str], list[float]] = {}
    rounds, end = 0, perf_counter() + seconds
    while rounds < LEAST_ROUNDS or perf_counter() < end:
        rounds += 1
        for numbers in (_columns(large), _plainest(small), _spin(large)):
            for key, value in numbers.items():
                columns.setdefault(key, []).append(value)
    rows = [Row(name, unit, tuple(values)) for (name, unit), values in columns.items()]
    return [*rows, *_growth(), *_shipped()]


def _timed(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


def _columns(program: Program) -> Numbers:
    compiling = _timed(lambda: Expansion(program))
    elapsed = _timed(lambda: _require(explore(program).states, _states(MANAGERS)))
    return {
        (f"columns, {MANAGERS} managers", "states/s"): _states(MANAGERS) / (elapsed - compiling),
        ("columns, compiling", "s"): compiling,
    }


def _plainest(program: Program) -> Numbers:
    states = _states(MANAGERS_OF_PLAINEST)
    elapsed = _timed(lambda: _require(len(naive.explore(program).parents), states))
    return {(f"plainest, {MANAGERS_OF_PLAINEST} managers", "states/s"): states / elapsed}


def _spin(program: Program) -> Numbers:
    try:
        found = spin.run(program)
    except spin.SpinLacks as lacking:
        raise NotInstalled(str(lacking)) from lacking
    _require(found.states, _states(MANAGERS))
    return {
        (f"SPIN, {MANAGERS} managers", "states/s"): found.states / found.run_seconds,
        ("SPIN, compiling", "s"): found.generate_seconds + found.compile_seconds,
    }


def _states(managers: int) -> int:
    return sum(pow(base, managers) for base in (2, 4, 6))


def _require(states: int, expected: int) -> None:
    if states != expected:
        raise RuntimeError(f"{states} states instead of {expected}: what was measured?")


def _growth() -> list[Row]:
    """Count the states of one to four streams, with each reduction and with both."""
    rows: list[Row] = []
    for count in range(1, STREAMS_MAX + 1):
        program = streams(count)
        symmetry, stubborn = Symmetry(program), Stubborn(program)
        for name, found in {
            "plain": explore(program),
            "symmetry": explore(program, symmetry=symmetry),
            "partial order": explore(program, stubborn=stubborn),
            "both": explore(program, symmetry=symmetry, stubborn=stubborn),
        }.items():
            rows.append(Row(f"streams: {count}, {name}", "states", (found.states,)))
    return rows


def _shipped() -> list[Row]:
    """Check each shipped spec in full, and find the paths of its tests."""
    rows: list[Row] = []
    for name in known_specs():
        rows.append(Row(f"check {name}", "s", (_timed(partial(_checked, spec_of(name))),)))
        rows.append(Row(f"paths of {name}", "s", (_timed(partial(paths, spec_of(name))),)))
    return rows


def _checked(spec: Spec) -> None:
    for instance in spec.instances:
        examine(spec, instance)
