"""`verify` and `replay`: plugins driven in lockstep with their specs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from machines import replaying
from machines import verify as verification
from machines.check import replay_trail
from machines.checker.judgement.trailfile import is_trail_file
from machines.cli.terminal import (
    CONFORMS,
    CORES,
    DOES_NOT_CONFORM,
    NOT_INSTALLED,
    OUR_FAULT,
    OURS,
    Jobs,
    Protocols,
    Settings,
    app,
    console,
    print_prose,
    print_text,
    progress,
    table_of,
)
from machines.environment import become
from machines.lockstep.errors import BadCall
from machines.lockstep.search import Plan
from machines.report import describe, plural, replay_command
from machines.workers import CtrlC


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
    jobs: Jobs = CORES,
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
    names, without = (names, {}) if names else verification.drivable(variant)
    plans = verification.plans(names, variant, environments or [], episodes, seed, settings or [])
    with CtrlC() as ctrl_c:
        accounts = _accounts(plans, jobs, full, ctrl_c)
        if accounts:
            _print_table(accounts)
        rest = [plan.protocol for plan in plans[len(accounts) :]]
        if rest:
            print_prose(f"interrupted, not verified: {' '.join(rest)}")
        for lack in without.values():
            print_prose(f"skipped: {lack}")
        if json_file is not None:
            json_file.parent.mkdir(parents=True, exist_ok=True)
            json_file.write_text(verification.to_json(accounts), "utf-8")
    sys.exit(_status(accounts, is_whole=not rest, is_complete=not without))


def _status(accounts: list[verification.Account], is_whole: bool, is_complete: bool) -> int:
    """What skipping, or an interruption, leaves open is never taken for a pass."""
    outcomes = {account.outcome for account in accounts}
    if "harness bug" in outcomes:
        return OUR_FAULT
    if not is_whole or not outcomes <= {"conforms"}:
        return DOES_NOT_CONFORM
    return CONFORMS if is_complete else NOT_INSTALLED


def _accounts(
    plans: list[Plan], jobs: int, full: bool, ctrl_c: CtrlC
) -> list[verification.Account]:
    """Search for each plan, and report; fewer accounts than plans after Ctrl-C."""
    accounts: list[verification.Account] = []
    for plan in plans:
        if ctrl_c.count:
            break
        with progress(f"{plan.protocol} ({plan.variant})") as show:
            account = verification.verify(plan, jobs=jobs, progress=show, ctrl_c=ctrl_c)
        accounts.append(account)
        _print_findings(account, full)
        if account.result.interrupted:
            break
    return accounts


def _print_findings(account: verification.Account, full: bool) -> None:
    plan, found = account.plan, account.result.found
    for bug in account.result.bugs[:5]:
        print_prose(f"{OURS}: {bug}")
    at_length = sorted(found) if full or len(found) <= 3 else sorted(found)[:1]
    for signature in at_length:
        one, path = found[signature], account.replays.get(signature)
        setting = plan.setting(one.environment)
        command = None if path is None else replay_command(path)
        print_text(describe(setting, one.verdict, command, signature, console.width))
        print_text("")
    if found:
        _print_summary(account)
    if len(at_length) < len(found):
        print_prose("The first is reported at length above; --full does so with all, and replay.")
        print_text("")


def _print_summary(account: verification.Account) -> None:
    """Three lines a finding: what, how, and the command that plays it again."""
    plan, found = account.plan, account.result.found
    print_text(f"{plan.protocol} ({plan.variant}): {plural(len(found), 'finding')}")
    for signature, one in sorted(found.items()):
        steps = plural(len(one.verdict.steps), "event")
        deviations = plural(len(one.verdict.schedule), "deviation")
        episodes = plural(one.episodes, "episode")
        print_prose(f"  {signature}")
        how = f"{one.verdict.tier} tier; {steps}, {deviations}; seen in {episodes}"
        rough = "; not shrunk" if signature in account.unshrunk else ""
        print_prose(f"      {how}{rough}")
        if signature in account.replays:
            print_text(f"      {replay_command(account.replays[signature])}")
    print_text("")


def _print_table(accounts: list[verification.Account]) -> None:
    """The verdicts, narrow enough for 80 columns; what belongs to them below."""
    numbers = ("kernel", "scaled", "contract", "rows")
    table = table_of("protocol", "variant", "verdict", right=numbers)
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
    elif result.cut_short:
        done = f"cut short after {result.episodes:,} of {plural(plan.episodes, 'episode')}"
    wall, virtual = f"{result.wall_seconds:.1f} s", f"{result.virtual_seconds:,.0f} s"
    releases = ", ".join(f"{name} {version}" for name, version in account.releases.items())
    on = f", on {releases}" if releases else ""
    print_prose(f"{plan.protocol}: {done} in {wall} ({virtual} of virtual time){on}")
    if result.cut_short:
        print_prose(f"  {result.cut_short}; fewer --jobs, or --seed, may help")
    if result.given_up:
        lost = plural(result.given_up, "episode")
        print_prose(f"  not walked: {lost}, in batches that met frozen loops, which take seconds")
    if account.missed:
        hint = "more --episodes may do it"
        print_prose(f"  never exercised ({hint}): {' '.join(account.missed)}")
    if account.idle:
        print_prose(f"  never taken by this plugin: {' '.join(account.idle)}")


@app.command()
def replay(
    file: Annotated[Path, typer.Argument(help="a replay file that `verify` or `check` wrote")],
    variant: Annotated[str | None, typer.Option(help="play it on another variant")] = None,
    times: Annotated[int, typer.Option(min=1, help="play it so often, and compare")] = 1,
    release: Annotated[str | None, typer.Option(help="on another release of the plugins")] = None,
    write: Annotated[
        bool, typer.Option("--write", help="write the file anew, as a changed spec makes it")
    ] = False,
) -> None:
    """Play a replay file, and say whether it shows what it did. Exit 1 if it shows a finding.

    A file that `check` wrote is played on the machines of the spec, without a plugin.
    """
    if is_trail_file(file):
        if write or times > 1 or variant or release:
            raise BadCall(f"{file} is a run of a model: it has no variant, release or digest")
        played = replay_trail(file)
        print_text(played.text)
        sys.exit(CONFORMS if played.conforms else DOES_NOT_CONFORM)
    if release is not None:
        become(release)
    digests = set()
    for _ in range(times):
        replayed, report = replaying.replay(file, variant, console.width)
        digests.add(replayed.verdict.digest)
    if report:
        print_text(f"{report}\n")
    print_prose(replaying.judgement(replayed, digests, times))
    if (elsewhere := replaying.where_found(replayed.replay)) is not None:
        print_text(f"on its own release: {replay_command(file, elsewhere, variant)}")
    if write and len(digests) == 1:
        print_text(f"written: {replaying.write_anew(replayed, file)}")
        sys.exit(DOES_NOT_CONFORM)
    if len(digests) > 1 or (replayed.same_world and not replayed.same_digest):
        sys.exit(OUR_FAULT)
    sys.exit(DOES_NOT_CONFORM if replayed.verdict.findings else CONFORMS)
