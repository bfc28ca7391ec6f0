"""The command `machines`. Progress is shown on a terminal only.

Exit status: 0 conforms, 1 does not conform, 2 the spec or the call is wrong, 3 something that must
be installed is not there.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from typer.core import TyperGroup

from machines import replaying
from machines import verify as verification
from machines.check import check_spec, known_specs
from machines.environment import EnvironmentLacks, ReleaseUnknown, become
from machines.lockstep.driver import protocols
from machines.lockstep.errors import BadCall, HarnessBug, NotInstalled
from machines.lockstep.search import Plan, spec_of
from machines.model.machine import specs_folder
from machines.report import describe, plural, wrapped
from machines.spec import SpecErrors, written
from machines.spec import schema as spec_schema
from machines.spec.spec import Spec
from machines.write import diagrams, tests
from machines.write.courses import courses
from machines.write.outputs import complaint
from machines.write.rendering import RendererLacks

ROOT = Path(__file__).resolve().parent.parent
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
Checking = Annotated[bool, typer.Option("--check", help="write nothing; fail where files differ")]


def main() -> None:
    """Run the command; turn every error that is no bug of ours into one message and a status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a chart is drawn in more than Latin letters
    try:
        app(prog_name="machines")
    except (SpecErrors, BadCall, ReleaseUnknown, tests.Untestable) as error:
        _fail(str(error), WRONG_CALL)
    except (NotInstalled, EnvironmentLacks, RendererLacks) as error:
        _fail(str(error), NOT_INSTALLED)
    except HarnessBug as error:
        _fail(f"{OURS}: {error}\nReport it, with the command that showed it.", OUR_FAULT)
    except (Interrupted, KeyboardInterrupt):
        _fail("interrupted: what was not printed was not done", DOES_NOT_CONFORM)


def _fail(message: str, status: int) -> None:
    print(message, file=sys.stderr)
    sys.exit(status)


def _root() -> Path:
    """Where diagrams and tests are written: beside the folder of the specs they are made of."""
    return specs_folder().absolute().parent


def _specs(names: list[str] | None) -> list[Spec]:
    return [spec_of(name) for name in names or known_specs()]


@contextmanager
def _progress(title: str) -> Iterator[Callable[[int, int, str], None]]:
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


# looking


@app.command("list")
def list_() -> None:
    """List the protocols, their variants and environments."""
    from machines.lockstep.driver import plugin

    table = _table("protocol", "machines", "rows", "variants", "environments")
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
    specs, root = _specs(names), _root()
    if only_check:
        _compared(diagrams.check(root, specs, every=not names), diagrams.COMMAND)
        return
    with _progress("drawing") as show:
        show(0, 1, " ".join(spec.protocol for spec in specs))
        changed = diagrams.draw(root, specs, every=not names)
    _written(changed)


@app.command()
def generate(names: Protocols = None, only_check: Checking = False) -> None:
    """Write the Hypothesis tests of all specs below generated_tests/."""
    specs, root = _specs(names), _root()
    paths = {}
    with _progress("exploring") as show:
        for index, spec in enumerate(specs):
            show(index, len(specs), spec.protocol)
            paths[spec.protocol] = courses(spec)
    if only_check:
        _compared(tests.check(root, specs, paths, every=not names), tests.COMMAND)
    else:
        _written(tests.generate(root, specs, paths, every=not names))


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
    json_file: Annotated[
        Path | None, typer.Option("--json", help="write the account there")
    ] = None,
    release: Annotated[
        str | None, typer.Option(help="run on another release of the plugins, in its environment")
    ] = None,
    settings: Settings = None,
    full: Annotated[bool, typer.Option("--full", help="report every finding at length")] = False,
) -> None:
    """Drive plugins in lockstep with their specs, and print a verdict for each."""
    if release is not None:
        become(release)
    if json_file is not None:
        if json_file.is_dir():
            raise BadCall(f"--json {json_file}: this is a folder; name a file")
        verification.check_writable(json_file.parent)
    plans = verification.plans(
        names or [], variant, environments or [], episodes, seed, settings or []
    )
    accounts = _accounts(plans, jobs, full)
    if accounts:
        _print_table(accounts)
    rest = [plan.protocol for plan in plans[len(accounts) :]]
    if rest:
        _print_prose(f"interrupted, not verified: {' '.join(rest)}")
    if json_file is not None:
        json_file.parent.mkdir(parents=True, exist_ok=True)
        json_file.write_text(verification.to_json(accounts), "utf-8")
    outcomes = {account.outcome for account in accounts}
    if "harness bug" in outcomes:
        sys.exit(OUR_FAULT)
    sys.exit(CONFORMS if outcomes <= {"conforms"} and not rest else DOES_NOT_CONFORM)


def _accounts(plans: list[Plan], jobs: int, full: bool) -> list[verification.Account]:
    """Search for each plan, and report; fewer accounts than plans after Ctrl-C."""
    accounts: list[verification.Account] = []
    with suppress(KeyboardInterrupt):  # between searches; a search gives an account of what it has
        for plan in plans:
            with _progress(f"{plan.protocol} ({plan.variant})") as show:
                accounts.append(verification.verify(plan, jobs=jobs, progress=show))
            _print_findings(accounts[-1], full)
            if accounts[-1].result.interrupted:
                break
    return accounts


def _table(*left: str, right: tuple[str, ...] = ()) -> Table:
    """A table without lines; what does not fit into a column goes on below, none of it is cut."""
    table = Table(box=None, pad_edge=False)
    for name in left:
        table.add_column(name, overflow="fold")
    for name in right:
        table.add_column(name, justify="right", overflow="fold")
    return table


def _print_text(text: str) -> None:
    """Charts and commands: a line of them is never broken."""
    console.print(text, markup=False, soft_wrap=True)


def _print_prose(line: str) -> None:
    _print_text(wrapped(line, console.width))


def _print_findings(account: verification.Account, full: bool) -> None:
    plan, found = account.plan, account.result.found
    for bug in account.result.bugs[:5]:
        _print_prose(f"{OURS}: {bug}")
    at_length = sorted(found) if full or len(found) <= 3 else sorted(found)[:1]
    for signature in at_length:
        one, path = found[signature], account.replays.get(signature)
        setting = plan.setting(one.environment)
        _print_text(describe(setting, one.verdict, path, signature, console.width))
        _print_text("")
    if found:
        _print_summary(account)
    if len(at_length) < len(found):
        _print_prose("The first is reported at length above; --full does so with all, and replay.")
        _print_text("")


def _print_summary(account: verification.Account) -> None:
    """Three lines a finding: what, how, and the command that plays it again."""
    plan, found = account.plan, account.result.found
    _print_text(f"{plan.protocol} ({plan.variant}): {plural(len(found), 'finding')}")
    for signature, one in sorted(found.items()):
        steps = plural(len(one.verdict.steps), "event")
        deviations = plural(len(one.verdict.schedule), "deviation")
        episodes = plural(one.episodes, "episode")
        _print_prose(f"  {signature}")
        how = f"{one.verdict.tier} tier; {steps}, {deviations}; seen in {episodes}"
        rough = "; not shrunk" if signature in account.unshrunk else ""
        _print_prose(f"      {how}{rough}")
        if signature in account.replays:
            _print_text(f"      machines replay {account.replays[signature]}")
    _print_text("")


def _print_table(accounts: list[verification.Account]) -> None:
    """The verdicts, narrow enough for 80 columns; what belongs to them below."""
    numbers = ("kernel", "scaled", "contract", "rows")
    table = _table("protocol", "variant", "verdict", right=numbers)
    for account in accounts:
        taken = sum(have for have, _ in account.rows.values())
        known = sum(total for _, total in account.rows.values())
        plan, tiers = account.plan, [str(count) for count in account.tiers().values()]
        table.add_row(plan.protocol, plan.variant, account.outcome, *tiers, f"{taken}/{known}")
    console.print(table)
    for account in accounts:
        _print_effort(account)


def _print_effort(account: verification.Account) -> None:
    """What was run, and what the run did not exercise: never silently."""
    result, plan = account.result, account.plan
    done = plural(result.episodes, "episode")
    if result.interrupted:
        done = f"interrupted after {result.episodes:,} of {plural(plan.episodes, 'episode')}"
    wall, virtual = f"{result.wall_seconds:.1f} s", f"{result.virtual_seconds:,.0f} s"
    releases = ", ".join(f"{name} {version}" for name, version in account.releases.items())
    on = f", on {releases}" if releases else ""
    _print_prose(f"{plan.protocol}: {done} in {wall} ({virtual} of virtual time){on}")
    if account.missed:
        hint = "more --episodes may do it"
        _print_prose(f"  never exercised ({hint}): {' '.join(account.missed)}")
    if account.idle:
        _print_prose(f"  never taken by this plugin: {' '.join(account.idle)}")


@app.command()
def replay(
    file: Annotated[Path, typer.Argument(help="a replay file that `verify` wrote")],
    variant: Annotated[str | None, typer.Option(help="play it on another variant")] = None,
    times: Annotated[int, typer.Option(min=1, help="play it so often, and compare")] = 1,
    release: Annotated[str | None, typer.Option(help="on another release of the plugins")] = None,
    write: Annotated[
        bool, typer.Option("--write", help="write the file anew, as a changed spec makes it")
    ] = False,
) -> None:
    """Play a replay file, and say whether it shows what it did. Exit 1 if it shows a finding."""
    if release is not None:
        become(release)
    digests = set()
    for _ in range(times):
        replayed, report = replaying.replay(file, variant, console.width)
        digests.add(replayed.verdict.digest)
    if report:
        _print_text(f"{report}\n")
    _print_prose(replaying.judgement(replayed, digests, times))
    if write and len(digests) == 1:
        _print_text(f"written: {replaying.write_anew(replayed, file)}")
        sys.exit(DOES_NOT_CONFORM)
    if len(digests) > 1 or (replayed.same_world and not replayed.same_digest):
        sys.exit(OUR_FAULT)
    sys.exit(DOES_NOT_CONFORM if replayed.verdict.findings else CONFORMS)
