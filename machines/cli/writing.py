"""`draw` and `generate`: what is written out of the specs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from machines.cli.terminal import DOES_NOT_CONFORM, Protocols, app, fail, progress, specs_named
from machines.model.machine import specs_folder
from machines.write import diagrams, tests
from machines.write.courses import courses
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
def generate(names: Protocols = None, only_check: Checking = False) -> None:
    """Write the Hypothesis tests of all specs below generated_tests/.

    A spec that names no environment is a study: it has no plugin, and gets no tests.
    """
    specs, root = specs_named(names), _root()
    if not names:
        specs = [spec for spec in specs if spec.environments]
    paths = {}
    with progress("exploring") as show:
        for index, spec in enumerate(specs):
            show(index, len(specs), spec.protocol)
            paths[spec.protocol] = courses(spec)
    if only_check:
        _compared(tests.check(root, specs, paths, every=not names), tests.COMMAND)
    else:
        _written(tests.generate(root, specs, paths, every=not names))


def _compared(differences: tuple[Any, ...], command: str) -> None:
    if differences:
        fail(complaint(differences, command), DOES_NOT_CONFORM)


def _written(changed: tuple[str, ...]) -> None:
    for path in changed:
        print(path)
    if not changed:
        print("nothing changed")
