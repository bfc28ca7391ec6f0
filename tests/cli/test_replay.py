"""`replay`: whether a file shows what it did, on any variant; wrong files are refused."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from machines.environment import ROOT
from machines.lockstep.errors import HarnessBug
from tests.cli.conftest import Machines

pytestmark = pytest.mark.usefixtures("toy")

Edit = Callable[[dict[str, Any]], object]


@pytest.fixture
def file(machines: Machines, tmp_path: Path) -> Path:
    """Return a replay file that `verify` wrote."""
    words = ("--variant", "never_closes", "--episodes", "25", "--environment", "kernel")
    assert machines("verify", "echo", *words).status == 1
    (path,) = (tmp_path / "reports" / "replays").iterdir()
    return path


@pytest.fixture
def edited(file: Path) -> Callable[[Edit], str]:
    """Return a function that changes the file, and returns its path."""

    def edit(change: Edit) -> str:
        written = json.loads(file.read_text())
        change(written)
        file.write_text(json.dumps(written))
        return str(file)

    return edit


def test_a_replay_shows_what_the_file_says(machines: Machines, file: Path) -> None:
    ran = machines("replay", str(file))
    assert (ran.status, ran.err) == (1, "")
    assert "echo (never_closes) does not conform to its spec" in ran.out
    assert "MISSING: O9" in ran.out
    assert ran.out.endswith(
        "it shows 'obligation: O9', as the file says; "
        "the digest is equal to the one in the file (1 run)\n"
    )


def test_several_times(machines: Machines, file: Path) -> None:
    ran = machines("replay", str(file), "--times", "3")
    assert ran.status == 1
    assert "(3 runs)" in ran.out


def test_the_right_variant_conforms(machines: Machines, file: Path) -> None:
    ran = machines("replay", str(file), "--variant", "right")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("it conforms: 'obligation: O9' does not show; another variant")


def test_the_command_that_is_printed_plays_what_was_played(machines: Machines, file: Path) -> None:
    ran = machines("replay", str(file), "--variant", "sends_twice")
    assert f"Replay: machines replay {file} --variant sends_twice\n" in ran.out
    ran = machines("replay", str(file), "--variant", "never_closes")
    assert f"Replay: machines replay {file}\n" in ran.out


def test_the_command_names_the_release_at_hand(
    machines: Machines, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(ROOT / ".environments" / "livekit-1.6.4"))
    ran = machines("replay", str(file))
    assert f"Replay: machines replay {file} --release 1.6.4\n" in ran.out
    words = ("--variant", "never_closes", "--episodes", "25", "--environment", "kernel", "--full")
    ran = machines("verify", "echo", *words)
    printed = re.findall(r"machines replay (\S+)(.*)", ran.out)
    assert len(printed) == 2
    assert set(printed) == {(str(file.relative_to(Path.cwd())), " --release 1.6.4")}
    monkeypatch.setattr(sys, "prefix", str(ROOT / ".environments" / "other"))
    assert "--release" not in machines("replay", str(file)).out


def test_where_a_file_was_written_is_told(
    machines: Machines, edited: Callable[[Edit], str]
) -> None:
    def on(release: str) -> str:
        return edited(lambda written: written.update(releases={"livekit-agents": release}))

    path = on("1.6.4")
    ran = machines("replay", path)
    assert ran.status == 1
    assert ran.out.endswith(f"on its own release: machines replay {path} --release 1.6.4\n")
    ran = machines("replay", path, "--variant", "right")
    assert ran.out.endswith(f"machines replay {path} --variant right --release 1.6.4\n")
    assert "on its own release" not in machines("replay", on("0.1")).out, "there is no such one"


def test_another_fault_shows_another_finding(machines: Machines, file: Path) -> None:
    ran = machines("replay", str(file), "--variant", "sends_twice")
    assert ran.status == 1
    assert "it does not show 'obligation: O9', but not allowed: request." in ran.out


def test_another_digest_is_told(machines: Machines, edited: Callable[[Edit], str]) -> None:
    ran = machines("replay", edited(lambda written: written["expect"].update(digest="0" * 64)))
    assert ran.status == 70
    assert "the digest is DIFFERENT" in ran.out
    assert "`machines verify` writes it anew" in " ".join(ran.out.split())


def test_a_bug_of_the_harness(
    machines: Machines, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(*_: object, **__: object) -> None:
        raise HarnessBug("planted")

    monkeypatch.setattr("machines.replaying.run", run)
    ran = machines("replay", str(file))
    assert ran.status == 70
    assert ran.err == (
        "a bug of this harness, not of the plugin: planted\n"
        "Report it, with the command that showed it.\n"
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda w: w.update(format=2), "no replay file of format 1"),
        (lambda w: w.pop("expect"), "KeyError: 'expect'"),
        (lambda w: w.update(protocol="nope"), "there is no protocol 'nope'"),
        (lambda w: w.update(variant="nope"), "echo has no variant 'nope'; it has: right, "),
        (lambda w: w.update(environment="no"), "no environment 'no'; it has: kernel, contract"),
        (lambda w: w.update(limits={"nope": "1"}), "no limit 'nope'; it has: patience, "),
        (lambda w: w.update(limits={"patience": "-1"}), "patience is a number of seconds"),
        (lambda w: w.update(steps=[{"move": "Z9"}]), "no row 'Z9' in the spec of echo any more"),
        (lambda w: w.update(steps=[{"move": "K1"}]), "says ['text']; look for the finding anew"),
        (lambda w: w.update(steps=[{"move": "wait"}]), "says ['seconds']"),
    ],
)
def test_a_file_that_does_not_fit(
    change: Edit, told: str, machines: Machines, edited: Callable[[Edit], str]
) -> None:
    path = edited(change)
    ran = machines("replay", path)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(f"{path}: ")
    assert told in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("name", ["missing.json", "folder", "text.json"])
def test_what_is_no_replay_file(name: str, machines: Machines, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "text.json").write_text("hello")
    ran = machines("replay", name)
    assert ran.status == 2
    assert ran.err.startswith(f"{name}: ")
    assert ran.err.endswith("`machines verify` writes replay files, to reports/replays\n")


def test_a_variant_that_is_not_there(machines: Machines, file: Path) -> None:
    ran = machines("replay", str(file), "--variant", "nope")
    assert ran.status == 2
    assert "echo has no variant 'nope'; it has: right, " in ran.err


def test_a_file_is_written_anew(machines: Machines, file: Path) -> None:
    written = json.loads(file.read_text())
    written["expect"]["digest"] = "0" * 64  # as if the spec had changed since
    file.write_text(json.dumps(written))
    ran = machines("replay", str(file), "--write")
    assert ran.status == 1
    assert "written: " in ran.out
    again = machines("replay", str(next(file.parent.iterdir())))
    assert "the digest is equal" in again.out


def test_a_file_that_shows_nothing_is_not_written(machines: Machines, file: Path) -> None:
    before = file.read_text()
    ran = machines("replay", str(file), "--variant", "right", "--write")
    assert ran.status == 2
    assert "does not show any more" in ran.err
    assert file.read_text() == before
