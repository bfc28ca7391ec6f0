"""What every command needs: words for its arguments, the terminal, progress, and how it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from typer.core import TyperGroup

from machines.check import known_specs
from machines.lockstep.search import spec_of
from machines.report import wrapped
from machines.spec.spec import Spec

CONFORMS, DOES_NOT_CONFORM, WRONG_CALL, NOT_INSTALLED, OUR_FAULT = 0, 1, 2, 3, 70
OURS = "a bug of this harness, not of the plugin"


class Interrupted(Exception):
    """Ctrl-C, where no search is under way that gives an account of what it has."""


class Commands(TyperGroup):
    """The commands; Ctrl-C in one ends in a message and a status of ours, not in typer's."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as error:
            raise Interrupted from error


app = typer.Typer(
    cls=Commands,
    help="Streaming voice protocols as state machines, and real plugins held to them.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
console = Console(highlight=False)
if not console.is_terminal:
    console.width = 120  # a log is read wide

Protocols = Annotated[
    list[str] | None, typer.Argument(help="protocols; all where none is named", show_default=False)
]
Settings = Annotated[
    list[str] | None, typer.Option("--set", help="another value for a limit: name=value")
]
CORES = os.cpu_count() or 1
Jobs = Annotated[int, typer.Option(min=1, help="processes")]
JsonFile = Annotated[Path | None, typer.Option("--json", help="write the account there")]


def fail(message: str, status: int) -> NoReturn:
    """End with a message and a status."""
    print(message, file=sys.stderr)
    sys.exit(status)


def specs_named(names: list[str] | None) -> list[Spec]:
    """Return the specs of these protocols, or of all."""
    return [spec_of(name) for name in names or known_specs()]


@contextmanager
def progress(title: str) -> Iterator[Callable[[int, int, str], None]]:
    """A progress bar on a terminal, nothing elsewhere."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    quiet = not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=quiet) as bar:
        task = bar.add_task(title, total=None)

        def show(done: int, total: int, what: str) -> None:
            bar.update(task, completed=done, total=total, description=f"{title} {what}")

        yield show


def table_of(*left: str, right: tuple[str, ...] = ()) -> Table:
    """A table without lines; what does not fit into a column goes on below, none of it is cut."""
    table = Table(box=None, pad_edge=False)
    for name in left:
        table.add_column(name, overflow="fold")
    for name in right:
        table.add_column(name, justify="right", overflow="fold")
    return table


def print_text(text: str) -> None:
    """Print charts and commands: a line of them is never broken."""
    console.print(text, markup=False, soft_wrap=True)


def print_prose(line: str) -> None:
    """Print a line of prose in as many lines as it needs."""
    print_text(wrapped(line, console.width))
