"""A long search that fails on one alarm: a finding in the plugin, or a bug of the harness."""

from __future__ import annotations

from rich.console import Console
from rich.progress import Progress

from machines.lockstep.search import Plan
from machines.report import describe
from machines.verify import Account, verify


def soak(plan: Plan, jobs: int, console: Console) -> bool:
    """Search over all default environments until the first alarm; whether there was none.

    An alarm is shrunk, reported, and written to a replay file.
    """
    title = f"{plan.protocol} ({plan.variant})"
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(title)

        def show(done: int, total: int, what: str) -> None:
            bar.update(task, completed=done, total=total, description=f"{title} {what}")

        account = verify(
            plan,
            jobs=jobs,
            progress=show,
            enough=lambda result: bool(result.found or result.bugs),
        )
    _report(account, jobs, console)
    return not (account.result.found or account.result.bugs or account.result.interrupted)


def _report(account: Account, jobs: int, console: Console) -> None:
    result, plan = account.result, account.plan
    for signature, found in sorted(result.found.items()):
        text = describe(
            plan.setting(found.environment),
            found.verdict,
            account.replays.get(signature),
            signature,
        )
        console.print(text, markup=False, soft_wrap=True)
    for bug in result.bugs:
        console.print(f"a bug of this harness, not of the plugin: {bug}", markup=False)
    alarms = len(result.found) + len(result.bugs)
    rate = result.episodes / result.wall_seconds
    rows = ", ".join(f"{role} {taken} of {total}" for role, (taken, total) in account.rows.items())
    stopped = ", interrupted" if result.interrupted else ""
    console.print(f"{plan.protocol} ({plan.variant}), seed {plan.seed}: {alarms} alarms{stopped}")
    console.print(f"  episodes: {result.episodes} of {plan.episodes}")
    console.print(f"  rate: {rate:.0f} episodes/s in {jobs} processes, shrinking included")
    console.print(f"  virtual time: {result.virtual_seconds / 3600:.1f} h")
    console.print(f"  rows taken: {rows}")
    if account.missed:
        console.print(f"  possible and never taken: {', '.join(account.missed)}", soft_wrap=True)
