"""`check`, and all that is asked of the specs themselves."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from typing import Annotated

import typer
from rich.progress import Progress as Bar
from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

from machines.check import Report, Watcher, check_spec
from machines.checker.judgement.examination import Question
from machines.checker.search.breadth_first import STATES_MAX, Progress
from machines.cli.terminal import (
    CONFORMS,
    CORES,
    DOES_NOT_CONFORM,
    Jobs,
    Protocols,
    Settings,
    app,
    console,
    print_prose,
    print_text,
    progress,
    specs_named,
)
from machines.lockstep.errors import BadCall
from machines.spec.spec import Spec
from machines.sweeping import asked, sweep_text
from machines.verify import limits_in
from machines.workers import side_by_side

Instances = Annotated[
    list[str] | None, typer.Option("--instance", help="only this instance; all where none is named")
]


@contextmanager
def exploring(title: str) -> Iterator[Watcher]:
    """A line on a terminal that says how far an exploration is; nothing elsewhere."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(title, total=None)

        def show(instance: str, at: Progress) -> None:
            bar.update(
                task,
                description=f"{title} {instance}: {at.states:,} states, depth {at.depth}, "
                f"{at.rate:,.0f} states/s",
            )

        yield show


@app.command()
def check(
    names: Protocols = None,
    instances: Instances = None,
    settings: Settings = None,
    sweep: Annotated[
        str | None,
        typer.Option(help="limit=a..b or limit=a..b/step: the values at which the verdict flips"),
    ] = None,
    untimed: Annotated[
        bool, typer.Option("--untimed", help="leave time out: any guard on a clock may be true")
    ] = False,
    symmetry: Annotated[
        bool, typer.Option("--symmetry", help="explore one of all worlds alike but for their keys")
    ] = False,
    partial_order: Annotated[
        bool, typer.Option("--partial-order", help="leave out orders that cannot matter")
    ] = False,
    states_max: Annotated[
        int, typer.Option(min=1, help="stop at so many states, and say so")
    ] = STATES_MAX,
    jobs: Jobs = CORES,
) -> None:
    """Explore every instance of every spec; report what no run may show, with a shortest run."""
    specs = specs_named(names)
    if (settings or sweep or instances) and len(specs) != 1:
        raise BadCall("--set, --sweep and --instance are of one protocol: name it")
    question = Question(
        limits_in(specs[0], settings or []), untimed, symmetry, partial_order, states_max
    )
    if len(specs) > 1 and jobs > 1:
        sys.exit(_together(specs, question, jobs))
    good = True
    for spec in specs:
        with exploring(spec.protocol) as watch:
            if sweep is not None:
                span = asked(spec, sweep, question)
                report = sweep_text(spec, span, question, instances or [], watch)
                print_text(report.text)
            else:
                report = check_spec(spec, question, instances or [], watch, print_text)
        good = good and report.conforms
        if report.interrupted:
            break
    sys.exit(CONFORMS if good else DOES_NOT_CONFORM)


def _together(specs: list[Spec], question: Question, jobs: int) -> int:
    """Check several specs at a time, and print what is said of each in their order.

    Ctrl-C says which were not checked: what a worker was at is lost.
    """
    reports: list[Report] = []
    try:
        with progress("checking") as show:

            def waiting(done: int, spec: Spec) -> None:
                show(done, len(specs), spec.protocol)

            examine = partial(check_spec, question=question)
            with closing(side_by_side(examine, specs, jobs, waiting)) as found:
                for report in found:
                    reports.append(report)
                    print_text(report.text)
    except KeyboardInterrupt:
        rest = [spec.protocol for spec in specs[len(reports) :]]
        print_prose(f"interrupted, not checked: {' '.join(rest)}")
        return DOES_NOT_CONFORM
    return CONFORMS if all(report.conforms for report in reports) else DOES_NOT_CONFORM
