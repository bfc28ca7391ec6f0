"""`draw` and `generate`: what is written out of the specs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from machines.cli.terminal import (
    CORES,
    DOES_NOT_CONFORM,
    Jobs,
    Protocols,
    app,
    fail,
    progress,
    specs_named,
)
from machines.model.machine import specs_folder
from machines.spec.spec import Spec
from machines.workers import side_by_side
from machines.write import diagrams, tests
from machines.write.courses import Course, courses
from machines.write.outputs import complaint

Checking = Annotated[bool, typer.Option("--check", help="write nothing; fail where files differ")]


def _root() -> Path:
    """Where diagrams and tests are written: beside the folder of the specs they are made of."""
    return specs_folder().absolute().parent


@app.command()
def draw(names: Protocols = None, only_check: Checking = False) -> None:
    """Write the diagrams of all specs below diagrams/."""
    specs, root = specs_named(names), _root()
    if only_check:
        _compared(diagrams.check(root, specs, every=not names), diagrams.COMMAND)
        return
    with progress("drawing") as show:
        show(0, 1, " ".join(spec.protocol for spec in specs))
        changed = diagrams.draw(root, specs, every=not names)
    _written(changed)


@app.command()
def generate(names: Protocols = None, only_check: Checking = False, jobs: Jobs = CORES) -> None:
    """Write the Hypothesis tests of all specs below generated_tests/.

    A spec that names no environment is a study: it has no plugin, and gets no tests.
    """
    specs, root = specs_named(names), _root()
    if not names:
        specs = [spec for spec in specs if spec.environments]
    with progress("exploring") as show:

        def explore(specs: Sequence[Spec]) -> dict[str, list[Course]]:
            largest_first = sorted(specs, key=_size, reverse=True)

            def told(done: int, spec: Spec) -> None:
                show(done, len(specs), spec.protocol)

            found = side_by_side(courses, largest_first, jobs, told)
            return dict(zip((each.protocol for each in largest_first), found, strict=True))

        if only_check:
            differences = tests.check(root, specs, explore, every=not names)
        else:
            changed = tests.generate(root, specs, explore, every=not names)
    if only_check:
        _compared(differences, tests.COMMAND)
    else:
        _written(changed)


def _size(spec: Spec) -> int:
    """About how long it takes to explore a spec: the states that its instances have."""
    return sum(each.states or 0 for each in spec.instances)


def _compared(differences: tuple[Any, ...], command: str) -> None:
    if differences:
        fail(complaint(differences, command), DOES_NOT_CONFORM)


def _written(changed: tuple[str, ...]) -> None:
    for path in changed:
        print(path)
    if not changed:
        print("nothing changed")
