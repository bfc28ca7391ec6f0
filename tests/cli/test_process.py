"""The command in a process of its own: on a terminal and on none, and Ctrl-C."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Machines, Terminal

WRONG = ("verify", "echo", "--variant", "never_closes", "--jobs", "2")
#: More than anybody waits for.
ENDLESS = ("--episodes", "1000000")


def test_statuses_leave_the_process(process: Machines, tmp_path: Path) -> None:
    assert process("check", "nope").status == 2
    (tmp_path / "specs").mkdir()
    spec = Path(__file__).parent / "specs" / "ping.yaml"
    (tmp_path / "specs" / "ping.yaml").write_text(spec.read_text())
    ran = process("draw", PATH="", MACHINES_SPECS=str(tmp_path / "specs"))
    assert ran.status == 3
    assert "Traceback" not in ran.err


def test_help_where_nothing_is_asked(process: Machines) -> None:
    asked, unasked = process("--help"), process()
    assert (asked.status, unasked.status) == (0, 2)
    for command in ("list", "check", "schema", "draw", "generate", "verify", "replay"):
        assert f" {command} " in asked.out
        assert f" {command} " in unasked.out + unasked.err


def test_no_progress_and_no_colour_without_a_terminal(process: Machines) -> None:
    ran = process(*WRONG, "--episodes", "50")
    assert ran.status == 1
    assert ran.err == ""
    assert "\x1b" not in ran.out
    assert "\r" not in ran.out
    assert "episodes ━" not in ran.out


def test_a_chart_where_there_are_only_latin_letters(process: Machines) -> None:
    ran = process(*WRONG, "--episodes", "25", PYTHONIOENCODING="latin-1")
    assert (ran.status, ran.err) == (1, "")
    assert "does not conform to its spec" in ran.out
    assert "say(text=" in ran.out


def test_progress_on_a_terminal_is_wiped_out(terminal: Terminal) -> None:
    screen = terminal(*WRONG, "--episodes", "50")
    assert screen.status == 1
    assert "\x1b[?25l" in screen.raw  # the cursor is hidden,
    assert "\x1b[?25h" in screen.raw  # and is back in the end
    assert "echo (never_closes) findings shrunk" in screen.raw
    assert "━" in screen.raw
    assert "findings shrunk" not in screen.text
    assert screen.text.startswith("echo (never_closes) does not conform to its spec\n")


def test_interrupting_a_search_loses_nothing(
    terminal: Terminal, process: Machines, tmp_path: Path
) -> None:
    screen = terminal(
        *(*WRONG, *ENDLESS, "--json", "account.json"), interrupt_at="(never_closes) episodes"
    )
    assert screen.status == 1
    assert not screen.orphans
    assert "Traceback" not in screen.raw
    assert "KeyboardInterrupt" not in screen.raw
    assert "obligation: O9" in screen.text
    assert "does not conform" in screen.text
    assert "echo: interrupted after " in screen.text
    (account,) = json.loads((tmp_path / "account.json").read_text())
    (finding,) = account["findings"]
    ran = process("replay", finding["replay"])
    assert ran.status == 1
    assert "it shows 'obligation: O9', as the file says; the digest is equal" in ran.out


def test_interrupting_a_search_that_found_nothing(terminal: Terminal) -> None:
    words = ("verify", "echo", "--variant", "right", "--jobs", "2")
    screen = terminal(*words, *ENDLESS, interrupt_at="(right) episodes")
    assert screen.status == 1
    assert not screen.orphans
    assert "Traceback" not in screen.raw
    assert "echo: interrupted after " in screen.text
    (row,) = (line for line in screen.text.splitlines() if line.startswith("echo "))
    assert row.split()[:3] == ["echo", "right", "interrupted"]


def test_a_narrow_terminal(terminal: Terminal) -> None:
    screen = terminal("verify", "echo", "--variant", "right", "--episodes", "1", columns=60)
    assert "exercised" in screen.text
    assert [line for line in screen.text.splitlines() if len(line) > 60] == []
