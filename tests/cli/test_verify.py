"""`verify`: a verdict, and where it is no good one, everything that is needed to see why."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from machines import cli
from machines.lockstep.errors import HarnessBug
from machines.sim import loop
from tests.cli.conftest import Machines, Ran

pytestmark = pytest.mark.usefixtures("toy")

RIGHT = ("verify", "echo", "--variant", "right", "--jobs", "2", "--episodes", "200")
WRONG = ("verify", "echo", "--variant", "never_closes", "--jobs", "2", "--episodes", "50")
RACE = ("verify", "echo", "--variant", "drops_the_end", "--episodes", "75")
#: What one search may do differently from the next: how long it took.
CLOCKS = ("wall_seconds",)


def account(path: Path) -> dict[str, Any]:
    """Return the one account in a JSON file, without what may differ between runs."""
    (only,) = json.loads(path.read_text())
    return {name: value for name, value in only.items() if name not in CLOCKS}


def row_of(ran: Ran, protocol: str = "echo") -> list[str]:
    """Return the row of a protocol in the last table that was printed."""
    lines = ran.out.splitlines()
    first = max(index for index, line in enumerate(lines) if line.startswith("protocol "))
    return next(line for line in lines[first:] if line.startswith(f"{protocol} ")).split()


def test_a_right_plugin_conforms(machines: Machines, tmp_path: Path) -> None:
    ran = machines(*RIGHT)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("protocol")
    assert row_of(ran) == ["echo", "right", "conforms", "0", "0", "0", "46/47"]
    assert "echo: 200 episodes in " in ran.out
    assert not list(tmp_path.iterdir())


def test_a_wrong_plugin_is_reported(machines: Machines, tmp_path: Path) -> None:
    ran = machines(*WRONG)
    assert (ran.status, ran.err) == (1, "")
    (replay,) = (tmp_path / "reports" / "replays").iterdir()
    for line in (
        "echo (never_closes) does not conform to its spec",
        "  (obligation: a deadline passed and what was due did not come)",
        "  allowed instead, or nearly:",
        "    S10: send close",
        "Tier: kernel (a real kernel and network can do this with the shipped constants)",
        "Schedule: benign (nothing but the order of events is needed)",
        "         ┄┄┄▷ missing: it was due and never came",
        f"Replay: machines replay reports/replays/{replay.name}",
        "echo (never_closes): 1 finding",
        "  obligation: O9",
        f"      machines replay reports/replays/{replay.name}",
    ):
        assert line in ran.out.splitlines()
    assert "O9: socket was in state spent, entered by S" in ran.out
    assert "MISSING: O9" in ran.out
    assert row_of(ran)[1:6] == ["never_closes", "does", "not", "conform", "1"]


def test_a_deviation_of_the_schedule_is_told(machines: Machines) -> None:
    ran = machines(*RACE, "--environment", "contract")
    assert "Tier: contract (the interfaces allow this: any await may suspend)" in ran.out
    assert "Schedule: 1 deviation from the benign one:" in ran.out
    assert "  suspend at c1> (Any await may suspend, also where the transport" in ran.out
    assert "    choice 1 at occurrence 0" in ran.out
    assert "      contract tier; 3 events, 1 deviation; seen in " in ran.out


def test_the_account_as_json(machines: Machines, tmp_path: Path) -> None:
    path = tmp_path / "new" / "account.json"
    assert machines(*WRONG, "--json", str(path)).status == 1
    (whole,) = json.loads(path.read_text())
    assert whole.keys() == {
        *("protocol", "variant", "outcome", "releases", "seed", "episodes"),
        *("virtual_seconds", "episodes_given_up"),
        *("wall_seconds", "rows", "never_exercised", "never_taken", "goals", "interrupted"),
        *("bugs", "cut_short", "findings"),
    }
    told = (whole["protocol"], whole["variant"], whole["outcome"], whole["episodes"])
    assert told == ("echo", "never_closes", "does not conform", 50)
    assert whole["rows"].keys() == {"caller", "client", "server"}
    assert whole["goals"] == ["an answer is possible"]
    assert (whole["interrupted"], whole["bugs"]) == (False, [])
    (finding,) = whole["findings"]
    assert finding.keys() == {
        *("finding", "message", "tier", "environment", "episodes", "steps", "deviations"),
        *("shrunk", "replay"),
    }
    assert (finding["finding"], finding["tier"]) == ("obligation: O9", "kernel")
    assert finding["shrunk"]
    assert (tmp_path / finding["replay"]).is_file()


def test_another_limit_changes_the_verdict(machines: Machines) -> None:
    """The right plugin waits for four seconds, and the spec allows five."""
    assert machines(*RIGHT).status == 0
    for said in ("patience=3", "patience=3000 ms", "patience=3s"):
        ran = machines(*RIGHT, "--episodes", "50", "--set", said)
        assert ran.status == 1
        assert "obligation: O4" in ran.out
    replay = next(line.split()[-1] for line in ran.out.splitlines() if line.startswith("Replay"))
    assert json.loads(Path(replay).read_text())["limits"] == {"patience": "3"}
    assert machines("replay", replay).status == 1


def test_a_seed_gives_the_same_search_on_any_number_of_cores(
    machines: Machines, tmp_path: Path
) -> None:
    path = tmp_path / "account.json"
    accounts = []
    for words in (["--jobs", "1"], ["--jobs", "2"], ["--jobs", "2"], ["--seed", "7"]):
        assert machines(*RACE, *words, "--json", str(path)).status in (0, 1)
        accounts.append(account(path))
    first, second, third, other = accounts
    assert first["findings"]
    assert first == second == third
    assert other["seed"] == 7
    assert other["virtual_seconds"] != first["virtual_seconds"]


@pytest.mark.parametrize("environment", ["kernel", "contract"])
def test_only_the_environment_that_is_named(
    environment: str, machines: Machines, tmp_path: Path
) -> None:
    path = tmp_path / "account.json"
    machines(*RACE, "--environment", environment, "--json", str(path))
    found = account(path)["findings"]
    assert found
    assert {finding["environment"] for finding in found} == {environment}
    if environment == "kernel":
        assert {finding["tier"] for finding in found} == {"kernel"}


def test_so_many_episodes(machines: Machines, tmp_path: Path) -> None:
    path = tmp_path / "account.json"
    machines(*RIGHT, "--episodes", "26", "--json", str(path))
    assert account(path)["episodes"] == 26


def test_what_was_not_exercised_is_no_pass(machines: Machines) -> None:
    ran = machines(*RIGHT, "--episodes", "1")
    assert ran.status == 1
    assert row_of(ran)[2:4] == ["not", "exercised"]
    assert "  never exercised (more --episodes may do it): " in ran.out


def test_a_bug_of_the_harness_is_not_the_plugins(
    machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(*_: object, **__: object) -> None:
        raise HarnessBug("planted")

    monkeypatch.setattr("machines.lockstep.search.run", run)  # workers are forked from here
    ran = machines(*RIGHT, "--episodes", "5")
    assert ran.status == 70
    assert "a bug of this harness, not of the plugin: episode 0/" in ran.out
    assert row_of(ran)[2:4] == ["harness", "bug"]


def test_of_many_findings_the_first_is_told_at_length(machines: Machines) -> None:
    many = (*RACE, "--episodes", "300", "--set", "patience=1", "--set", "patience_total=2")
    short, full = machines(*many), machines(*many, "--full")
    (told,) = re.findall(r"^echo \(drops_the_end\): (\d+) findings$", full.out, re.MULTILINE)
    count = int(told)
    assert count > 3
    title = "does not conform to its spec"
    assert (short.out.count(title), full.out.count(title)) == (1, count)
    assert "--full does so with all" in short.out
    assert "--full" not in full.out


@pytest.mark.parametrize("width", [80, 120])
def test_what_is_printed_fits(
    width: int, machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli.console, "width", width)
    ran = machines(*RACE)
    wide = [line for line in ran.out.splitlines() if len(line) > width]
    # a chart is at most 100 columns wide, and the lines of a command are not broken
    assert [line for line in wide if not re.search("[│├┆]|machines replay ", line)] == []
    assert row_of(ran)[1:5] == ["drops_the_end", "does", "not", "conform"]
    assert len(row_of(ran)) == 9  # all on one line


def test_a_frozen_loop_is_reported_and_the_search_goes_on(
    machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "LIMIT_SECONDS", 0.3)  # the workers are forked, and have it too
    monkeypatch.setattr(loop, "TEARDOWN_LIMIT_SECONDS", 0.2)
    words = ("--variant", "freezes_at_the_end", "--environment", "kernel", "--episodes", "25")
    ran = machines("verify", "echo", *words, "--jobs", "1")
    assert ran.status == 1
    told = " ".join(ran.out.split())
    assert "the event loop is frozen: FreezesAtTheEnd.answer (machines.plugins.echo.driver" in told
    assert "not walked: " in told
    assert "in batches that met frozen loops" in told
