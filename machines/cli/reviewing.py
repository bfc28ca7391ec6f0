"""`diff`, `mutate`, `cover` and `export`: specs compared, put to the test, written for others."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from machines.check import instances_of
from machines.checker.promela.export import FORMATS, export
from machines.checker.strength.measure import strength
from machines.checker.strength.text import text as strength_text
from machines.cli.terminal import (
    CONFORMS,
    DOES_NOT_CONFORM,
    JsonFile,
    Protocols,
    app,
    print_text,
    progress,
    specs_named,
)
from machines.lockstep.errors import BadCall
from machines.lockstep.search import spec_of
from machines.model.machine import specs_folder
from machines.review import compare, mutate
from machines.review import specs_named as specs_to_compare
from machines.review.mutation import LIMIT
from machines.verify import check_writable

One = Annotated[str, typer.Argument(help="the protocol")]


@app.command()
def diff(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="A B", help="two files; or REV1 REV2 [PROTOCOL]; or REV PROTOCOL; or REV"
        ),
    ],
    picture: Annotated[
        Path | None, typer.Option("--picture", help="write the coloured diagram there, as SVG")
    ] = None,
    json_file: JsonFile = None,
) -> None:
    """Say how specs differ: rows by id, and the shortest events that one alone allows.

    A revision of git stands for the specs in it, and one alone is compared with the work tree.
    Exit 0 where nothing differs, 1 where something does.
    """
    _checked(picture, json_file)
    found = []
    for before, after in specs_to_compare(words, specs_folder()):
        with progress(f"comparing {after.protocol}") as show:
            found.append(compare(before, after, progress=lambda n, what: show(n, 0, what)))
        print_text(found[-1].text())
    if picture is not None:
        drawn = [each.picture() for each in found]
        pictures = [each for each in drawn if each is not None]
        if len(pictures) == 1:
            _write(picture, pictures[0])
        elif pictures:
            raise BadCall("--picture draws one protocol: name it")
        else:
            print_text("no machine differs: there is nothing to draw")
    _write_json(json_file, [each.data() for each in found])
    if not found:
        print_text("no spec differs")
    sys.exit(CONFORMS if all(each.is_none for each in found) else DOES_NOT_CONFORM)


@app.command(name="mutate")
def mutate_(
    name: One,
    limit: Annotated[int, typer.Option(min=1, help="try so many mutants, drawn at random")] = LIMIT,
    every: Annotated[bool, typer.Option("--all", help="try all of them")] = False,
    seed: Annotated[int, typer.Option(help="the draw is a function of it")] = 0,
    jobs: Annotated[int, typer.Option(min=1, help="processes")] = os.cpu_count() or 1,
    json_file: JsonFile = None,
) -> None:
    """Break a spec in small ways, and say which ways the checks and the paths would notice.

    It takes minutes for a large spec: each mutant is read, checked and played.
    """
    _checked(json_file)
    with progress(f"mutating {name}") as show:
        report = mutate(spec_of(name), None if every else limit, seed, show, processes=jobs)
    print_text(report.text())
    _write_json(json_file, report.data())


@app.command()
def cover(names: Protocols = None) -> None:
    """Say what the generated paths cover, and what telling every two states apart would take."""
    for spec in specs_named(names):
        with progress(spec.protocol) as show:
            found = strength(spec, progress=lambda what: show(0, 0, what))
        print_text(strength_text(found))


@app.command(name="export")
def export_(
    name: One,
    to: Annotated[str, typer.Option(help=f"the language: {', '.join(FORMATS)}")] = "promela",
    instance: Annotated[
        str | None, typer.Option(help="the instance; the first one where none is named")
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="write it there")] = None,
    fineness: Annotated[
        int | None,
        typer.Option(min=1, help="count time in steps so fine, also where that misses instants"),
    ] = None,
) -> None:
    """Write an instance of a spec for another checker."""
    _checked(output)
    spec = spec_of(name)
    named = instances_of(spec, [instance] if instance is not None else [])
    if not named:
        raise BadCall(f"{spec.path} names no instance: there is nothing to write")
    try:
        text = export(spec, named[0], to, fineness=fineness)
    except (ValueError, KeyError) as error:
        raise BadCall(f"{spec.path}: instance {named[0].name}: {error}") from error
    if output is None:
        print(text, end="")
    else:
        _write(output, text.encode())


def _checked(*paths: Path | None) -> None:
    """BadCall where one of the files cannot be written: before the work, not after it."""
    for path in paths:
        if path is not None and path.is_dir():
            raise BadCall(f"{path}: this is a folder; name a file")
        if path is not None:
            check_writable(path.parent)


def _write(path: Path, data: bytes) -> None:
    _checked(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _write_json(path: Path | None, data: Any) -> None:
    if path is not None:
        _write(path, (json.dumps(data, indent=2, ensure_ascii=False) + "\n").encode())
