"""`list` and `schema`: what there is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from machines.check import known_specs
from machines.cli.terminal import app, console, table_of
from machines.lockstep.driver import plugin, protocols
from machines.lockstep.search import spec_of
from machines.spec import schema as spec_schema
from machines.spec import written

ROOT = Path(__file__).resolve().parents[2]


@app.command("list")
def list_() -> None:
    """List the protocols, their variants and environments."""
    table = table_of("protocol", "machines", "rows", "variants", "environments")
    driven = protocols()
    for name in known_specs():
        spec = spec_of(name)
        rows = sum(len(machine.rows) for machine in spec.machines.values())
        variants = ", ".join(plugin(name).variants) if name in driven else "none"
        worlds = ", ".join(each.name for each in spec.environments)
        table.add_row(name, ", ".join(spec.machines), str(rows), variants, worlds)
    console.print(table)


@app.command()
def schema(
    write: Annotated[
        bool, typer.Option("--write", help="write it, and docs/errors.md, into the repository")
    ] = False,
) -> None:
    """Print the JSON Schema of spec files, for editors."""
    if not write:
        print(json.dumps(spec_schema(), indent=2))
        return
    for path, text in written().items():
        (ROOT / path).write_text(text, "utf-8")
        print(path)
