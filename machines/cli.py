"""The command `machines`.

Exit status: 0 conforms, 1 does not conform, 2 the spec or the call is wrong, 3 something that must
be installed is not there. Progress is shown on a terminal only.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from machines import verify as verification
from machines.check import check_spec, known_specs
from machines.environment import EnvironmentLacks, ReleaseUnknown, environment
from machines.lockstep.driver import protocols
from machines.lockstep.errors import BadCall, HarnessBug, NotInstalled
from machines.lockstep.search import Plan, spec_of
from machines.report import describe
from machines.spec import SpecErrors, written
from machines.spec import schema as spec_schema
from machines.spec.spec import Spec
from machines.write import diagrams, tests
from machines.write.courses import courses
from machines.write.outputs import complaint
from machines.write.rendering import RendererLacks

ROOT = Path(__file__).resolve().parent.parent
CONFORMS, DOES_NOT_CONFORM, WRONG_CALL, NOT_INSTALLED, OUR_FAULT = 0, 1, 2, 3, 70

app = typer.Typer(
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
Checking = Annotated[bool, typer.Option("--check", help="write nothing; fail where files differ")]


def main() -> None:
    """Run the command; turn every error that is no bug of ours into one message and a status."""
    try:
        app()
    except (SpecErrors, BadCall, ReleaseUnknown, tests.Untestable) as error:
        _fail(str(error), WRONG_CALL)
    except (NotInstalled, EnvironmentLacks, RendererLacks) as error:
        _fail(str(error), NOT_INSTALLED)
    except HarnessBug as error:
        _fail(f"a bug of this harness, not of the plugin: {error}", OUR_FAULT)
    except KeyboardInterrupt:
        _fail("interrupted", DOES_NOT_CONFORM)


def _fail(message: str, status: int) -> None:
    print(message, file=sys.stderr)
    sys.exit(status)


def _specs(names: list[str] | None) -> list[Spec]:
    return [spec_of(name) for name in names or known_specs()]


@contextmanager
def _progress(title: str) -> Iterator[Callable[[int, int, str], None]]:
    """A progress bar on a terminal, nothing elsewhere."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns, TimeElapsedColumn(), console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task(title, total=None)

        def show(done: int, total: int, what: str) -> None:
            bar.update(task, completed=done, total=total, description=f"{title} {what}")

        yield show


# looking


@app.command("list")
def list_() -> None:
    """List the protocols, their variants and environments."""
    from machines.lockstep.driver import plugin

    table = Table(box=None, pad_edge=False)
    for name in ("protocol", "machines", "rows", "variants", "environments"):
        table.add_column(name)
    driven = protocols()
    for name in known_specs():
        spec = spec_of(name)
        rows = sum(len(machine.rows) for machine in spec.machines.values())
        variants = ", ".join(plugin(name).variants) if name in driven else "none"
        worlds = ", ".join(each.name for each in spec.environments)
        table.add_row(name, ", ".join(spec.machines), str(rows), variants, worlds)
    console.print(table)


@app.command()
def check(names: Protocols = None) -> None:
    """Explore every instance of every spec; report what no run may show, with a shortest path."""
    good = True
    for spec in _specs(names):
        with _progress(f"exploring {spec.protocol}") as show:
            report = check_spec(spec, show)
        console.print(report.text, markup=False)
        good = good and report.conforms
    sys.exit(CONFORMS if good else DOES_NOT_CONFORM)


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


# writing


@app.command()
def draw(names: Protocols = None, only_check: Checking = False) -> None:
    """Write the diagrams of all specs below diagrams/."""
    specs = _specs(names)
    if only_check:
        _compared(diagrams.check(ROOT, specs, every=not names), diagrams.COMMAND)
    else:
        _written(diagrams.draw(ROOT, specs, every=not names))


@app.command()
def generate(names: Protocols = None, only_check: Checking = False) -> None:
    """Write the Hypothesis tests of all specs below generated_tests/."""
    specs = _specs(names)
    paths = {spec.protocol: courses(spec) for spec in specs}
    if only_check:
        _compared(tests.check(ROOT, specs, paths, every=not names), tests.COMMAND)
    else:
        _written(tests.generate(ROOT, specs, paths, every=not names))


def _compared(differences: tuple[Any, ...], command: str) -> None:
    if differences:
        _fail(complaint(differences, command), DOES_NOT_CONFORM)


def _written(changed: tuple[str, ...]) -> None:
    for path in changed:
        print(path)
    if not changed:
        print("nothing changed")


# running


@app.command()
def verify(
    names: Protocols = None,
    variant: Annotated[
        str, typer.Option(help="patched, proposed or upstream, as `machines list` says")
    ] = "patched",
    episodes: Annotated[int, typer.Option(min=1, help="episodes a protocol")] = 2000,
    seed: Annotated[int, typer.Option(help="the search is a function of it")] = 0,
    environments: Annotated[
        list[str] | None,
        typer.Option("--environment", help="only this world; all default ones where none is named"),
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, help="processes")] = os.cpu_count() or 1,
    json_file: Annotated[Path | None, typer.Option("--json", help="write the account there")] = None,
    release: Annotated[
        str | None, typer.Option(help="run on another release of the plugins, in its environment")
    ] = None,
    settings: Settings = None,
    full: Annotated[bool, typer.Option("--full", help="report every finding at length")] = False,
) -> None:
    """Drive plugins in lockstep with their specs, and print a verdict for each."""
    if release is not None:
        _on_release(release)
    accounts = []
    for name in names or protocols():
        plan = Plan(
            name,
            variant,
            tuple(environments or ()),
            episodes,
            seed,
            verification.limits_from(name, settings or []),
        )
        with _progress(f"{name} ({variant})") as show:
            accounts.append(verification.verify(plan, jobs=jobs, progress=show))
        _print_findings(accounts[-1], full)
    _print_table(accounts)
    if json_file is not None:
        json_file.write_text(verification.to_json(accounts), "utf-8")
    outcomes = {account.outcome for account in accounts}
    if "harness bug" in outcomes:
        sys.exit(OUR_FAULT)
    sys.exit(CONFORMS if outcomes <= {"conforms"} else DOES_NOT_CONFORM)


def _on_release(release: str) -> None:
    """Become the same command in the environment of another release."""
    words = sys.argv[1:]
    index = next(i for i, word in enumerate(words) if word.startswith("--release"))
    del words[index : index + (1 if "=" in words[index] else 2)]
    python = environment(release)
    os.execv(python, [str(python), "-m", "machines", *words])


def _print_findings(account: verification.Account, full: bool) -> None:
    plan = account.plan
    for bug in account.result.bugs[:5]:
        console.print(f"harness bug: {bug}", markup=False)
    for index, (signature, found) in enumerate(sorted(account.result.found.items())):
        setting = plan.setting(found.environment)
        path = account.replays.get(signature)
        if full or index == 0 or len(account.result.found) <= 3:
            console.print(describe(setting, found.verdict, path, signature), markup=False, soft_wrap=True)
            console.print()
    _print_summary(account)


def _print_summary(account: verification.Account) -> None:
    """Two lines a finding: what and how, and the command that plays it again."""
    plan = account.plan
    if account.result.found:
        console.print(f"{plan.protocol} ({plan.variant}): {len(account.result.found)} findings")
    for signature, found in sorted(account.result.found.items()):
        verdict = found.verdict
        size = f"{len(verdict.steps)} events, {len(verdict.schedule)} deviations"
        line = f"  {signature}  [{verdict.tier}; {size}; in {found.episodes} episodes]"
        console.print(line, markup=False, soft_wrap=True)
        if signature in account.replays:
            where = f"      machines replay {account.replays[signature]}"
            console.print(where, markup=False, soft_wrap=True)
    console.print()


def _print_table(accounts: list[verification.Account]) -> None:
    table = Table(box=None, pad_edge=False)
    for name in ("protocol", "variant", "verdict"):
        table.add_column(name)
    for name in ("episodes", "virtual s", "wall s", "rows taken", "kernel", "scaled", "contract"):
        table.add_column(name, justify="right")
    for account in accounts:
        taken = sum(have for have, _ in account.rows.values())
        known = sum(total for _, total in account.rows.values())
        result = account.result
        table.add_row(
            account.plan.protocol,
            account.plan.variant,
            account.outcome,
            str(result.episodes),
            f"{result.virtual_seconds:,.0f}",
            f"{result.wall_seconds:.1f}",
            f"{taken} of {known}",
            *(str(count) for count in account.tiers().values()),
        )
    console.print(table)
    for account in accounts:
        _print_unseen(account)


def _print_unseen(account: verification.Account) -> None:
    """What the run did not exercise: never silently."""
    releases = ", ".join(f"{name} {version}" for name, version in account.releases.items())
    if releases:
        console.print(f"{account.plan.protocol}: driven on {releases}", markup=False)
    if account.missed:
        console.print(f"  never exercised: {' '.join(account.missed)}", markup=False)
    if account.idle:
        console.print(f"  never taken by this plugin: {' '.join(account.idle)}", markup=False)


@app.command()
def replay(
    file: Annotated[Path, typer.Argument(help="a replay file that `verify` wrote")],
    variant: Annotated[str | None, typer.Option(help="play it on another variant")] = None,
    times: Annotated[int, typer.Option(min=1, help="play it so often, and compare")] = 1,
    release: Annotated[str | None, typer.Option(help="on another release of the plugins")] = None,
) -> None:
    """Play a replay file, and say whether it shows what it did. Exit 1 if it shows a finding."""
    if release is not None:
        _on_release(release)
    digests = set()
    for _ in range(times):
        replayed, report = verification.replay(file, variant)
        digests.add(replayed.verdict.digest)
    if report:
        console.print(report, markup=False, soft_wrap=True)
        console.print()
    console.print(verification.judgement(replayed, digests, times), markup=False)
    if len(digests) > 1 or (replayed.same_world and not replayed.same_digest):
        sys.exit(OUR_FAULT)
    sys.exit(DOES_NOT_CONFORM if replayed.verdict.findings else CONFORMS)
