"""`check`: the specs themselves, explored."""

from __future__ import annotations

import sys

from machines.check import check_spec
from machines.cli.terminal import (
    CONFORMS,
    DOES_NOT_CONFORM,
    Protocols,
    app,
    console,
    progress,
    specs_named,
)


@app.command()
def check(names: Protocols = None) -> None:
    """Explore every instance of every spec; report what no run may show, with a shortest path."""
    good = True
    for spec in specs_named(names):
        with progress(f"exploring {spec.protocol}") as show:
            report = check_spec(spec, show)
        console.print(report.text, markup=False)
        good = good and report.conforms
    sys.exit(CONFORMS if good else DOES_NOT_CONFORM)
