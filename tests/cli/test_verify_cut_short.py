"""`verify` that ends before its time: by Ctrl-C, asked once or twice, or because a worker dies."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from machines import lockstep, verify
from machines.cli import running
from machines.lockstep.search import BATCH_EPISODES, Plan, Result, search, walk_batch
from tests.cli.conftest import Machines
from tests.cli.test_verify import RIGHT, WRONG, account, row_of

pytestmark = pytest.mark.usefixtures("toy", "ctrl_c")

# interrupted


def interrupted_after(episodes: int, searches: int = 1) -> Any:
    """Return a search that Ctrl-C ends after so many episodes, if it is the n-th."""
    left = searches

    def cut_short(plan: Plan, **words: Any) -> Result:
        nonlocal left
        left -= 1
        if left:
            return search(plan, **words)

        def interrupt(done: int, _total: int, _what: str) -> None:
            if done >= episodes:
                os.kill(os.getpid(), signal.SIGINT)

        return search(plan, **(words | {"progress": interrupt}))

    return cut_short


def test_interrupted_with_findings(
    machines: Machines, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(verify, "search", interrupted_after(25))
    path = tmp_path / "account.json"
    ran = machines(*WRONG, "--episodes", "1000", "--json", str(path))
    assert ran.status == 1
    assert row_of(ran)[2:5] == ["does", "not", "conform"]
    assert "echo: interrupted after 25 of 1,000 episodes" in ran.out
    assert "; not shrunk" in ran.out
    told = account(path)
    assert told["interrupted"]
    (finding,) = told["findings"]
    assert not finding["shrunk"]
    replayed = machines("replay", finding["replay"])
    assert replayed.status == 1
    assert "it shows 'obligation: O9', as the file says; the digest is equal" in replayed.out


def test_interrupted_without_findings(machines: Machines, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "search", interrupted_after(100))
    ran = machines(*RIGHT)
    assert ran.status == 1
    assert row_of(ran)[2] == "interrupted"
    assert "echo: interrupted after 100 of 200 episodes" in ran.out


def test_what_was_verified_before_is_told(
    machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify, "search", interrupted_after(100, searches=2))
    ran = machines("verify", "echo", "echo", *RIGHT[1:])
    assert ran.status == 1
    assert " conforms " in ran.out
    assert " interrupted " in ran.out
    assert "interrupted, not verified: echo\n" in ran.out


def test_interrupted_between_two_searches(
    machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify, "search", then_ctrl_c(search))
    ran = machines("verify", "echo", *RIGHT[1:])
    assert ran.status == 1
    assert row_of(ran)[2] == "conforms"
    assert "interrupted, not verified: echo\n" in ran.out


def then_ctrl_c(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the same function, with Ctrl-C at its end."""

    def followed(*arguments: Any, **words: Any) -> Any:
        found = function(*arguments, **words)
        os.kill(os.getpid(), signal.SIGINT)
        return found

    return followed


@pytest.mark.parametrize("again", [0, 1, 2])
def test_asking_again_loses_nothing_but_time(
    again: int, machines: Machines, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Ctrl-C once more as soon as the search is over, and then while its account is written."""
    cut_short = interrupted_after(25)
    monkeypatch.setattr(verify, "search", then_ctrl_c(cut_short) if again else cut_short)
    if again == 2:
        monkeypatch.setattr(verify, "_never_taken", then_ctrl_c(verify._never_taken))
        monkeypatch.setattr(running, "describe", then_ctrl_c(running.describe))
        monkeypatch.setattr(verify, "to_json", then_ctrl_c(verify.to_json))
    path = tmp_path / "account.json"
    ran = machines(*WRONG, "--episodes", "1000", "--json", str(path))
    assert (ran.status, ran.err) == (1, "")
    assert "echo: interrupted after 25 of 1,000 episodes" in ran.out
    assert "O9: socket was in state spent" in ran.out
    (finding,) = account(path)["findings"]
    assert finding["finding"] == "obligation: O9"
    assert not finding["shrunk"]
    assert bool(finding["replay"]) == (not again), "asked twice, the account comes without"


def test_ctrl_c_is_heard_as_before_once_a_search_is_over(
    machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(verify, "search", then_ctrl_c(search))
    machines(*RIGHT)
    assert signal.getsignal(signal.SIGINT) is before


# a worker that dies


def dies(_task: object) -> Result:
    """Stand in for a task: its worker is killed, as it is where memory runs out."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("it was killed")


def walks_until(number: int, task: tuple[Plan, str, int, int]) -> Result:
    """Walk a batch; in the one of that number the worker is killed."""
    return dies(task) if task[2] == number * BATCH_EPISODES else walk_batch(task)


def test_a_killed_worker_loses_no_finding(
    machines: Machines, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(lockstep.search, "walk_batch", partial(walks_until, 2))
    path = tmp_path / "account.json"
    ran = machines(*WRONG, "--episodes", "1000", "--jobs", "1", "--json", str(path))
    assert (ran.status, ran.err) == (1, "")
    assert row_of(ran)[2:5] == ["does", "not", "conform"]
    assert "echo: cut short after 50 of 1,000 episodes" in ran.out
    assert "a worker process died (SIGKILL: it was killed, perhaps for want of memory)" in ran.out
    told = account(path)
    assert told["cut_short"].startswith("a worker process died")
    assert not told["interrupted"]
    (finding,) = told["findings"]
    replayed = machines("replay", finding["replay"])
    assert "it shows 'obligation: O9', as the file says; the digest is equal" in replayed.out


def test_a_killed_worker_is_no_pass_and_the_next_search_is_done(
    machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    searches = iter((partial(walks_until, 1), walk_batch))

    def once(plan: Plan, **words: Any) -> Result:
        monkeypatch.setattr(lockstep.search, "walk_batch", next(searches))
        return search(plan, **words)

    monkeypatch.setattr(verify, "search", once)
    ran = machines("verify", "echo", *RIGHT[1:], "--jobs", "2")
    assert (ran.status, ran.err) == (1, "")
    rows = [line.split()[2] for line in ran.out.splitlines() if line.startswith("echo   ")]
    assert rows == ["interrupted", "conforms"]


def test_a_worker_killed_while_it_shrinks(
    machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lockstep.search, "shrink_found", dies)
    ran = machines(*WRONG, "--episodes", "25")
    assert (ran.status, ran.err) == (1, "")
    assert "echo: cut short after 25 of 25 episodes" in ran.out
    assert "; not shrunk" in ran.out
