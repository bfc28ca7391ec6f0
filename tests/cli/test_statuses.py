"""Every mistake of a user's ends in a message that says what to do next, and in its own status."""

from __future__ import annotations

import os
import shutil
from importlib import metadata
from pathlib import Path

import pytest

from machines import environment, verify
from machines.environment import EnvironmentLacks
from machines.lockstep.errors import BadCall
from tests.cli.conftest import TOY, AddPlugin, Machines

DRIVER = """
from machines.lockstep import Plugin
PLUGIN = Plugin("ping", ("right",), (), lambda variant, seam: None, ("no-such-thing",))
"""

# A driver whose plugin the installed release does not have.
BEGINS = """
import asyncio
from machines.lockstep import Plugin

class Driver:
    def begin(self):
        {begin}

    async def end(self):
        pass

PLUGIN = Plugin("ping", ("right",), (), lambda variant, seam: Driver(), ("pytest",))
"""


@pytest.mark.usefixtures("toy")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["verify", "ecko"], "there is no protocol 'ecko'"),
        (["verify", "ecko"], "did you mean echo?"),
        (["check", "nope"], "there are: choir, echo, retry"),
        (["draw", "nope"], "there are: choir, echo, retry"),
        (["generate", "nope"], "there are: choir, echo, retry"),
        (["verify", "echo"], "echo has no variant 'patched'; it has: right, "),
        (["verify", "echo", "--variant", "nope"], "it has: right, drops_the_last_message, "),
        (
            ["verify", "echo", "--variant", "right", "--environment", "nope"],
            "echo has no environment 'nope'; it has: kernel, contract",
        ),
        (["verify", "echo", "--set", "nope=1"], "no limit 'nope'; it has: patience, release"),
        (["verify", "echo", "--set", "patience"], "say name=value, such as patience=5"),
        (["verify", "echo", "--set", "patience=soon"], "an amount such as 500 ms or 2 min"),
        (["verify", "echo", "--set", "patience=5 KiB"], "patience is a number of seconds"),
        (["verify", "echo", "--set", "patience=-1"], "and nothing below zero"),
        (["verify", "echo", "--set", "patience=1/0"], "patience is a number of seconds"),
        (["verify", "echo", "--set", "requests=1.5"], "requests is a whole number"),
        (["verify", "echo", "--set", "requests=2 s"], "requests is a whole number"),
        (["verify", "--nope"], "No such option: --nope"),
        (["verify", "--nope"], "Try 'machines verify --help'"),
        (["verify", "--episodes", "0"], "greater than or equal to 1"),
        (["verify", "--episodes", "many"], "--episodes"),
        (["verify", "--jobs", "0"], "--jobs"),
        (["verify", "--release"], "requires an argument"),
        (["replay"], "Missing argument"),
        (["nope"], "No such command 'nope'"),
    ],
)
def test_a_wrong_call(words: list[str], told: str, machines: Machines) -> None:
    ran = machines(*words)
    assert (ran.status, ran.out) == (2, "")
    assert told in " ".join(ran.err.replace("│", " ").split())
    assert "Traceback" not in ran.err


@pytest.mark.usefixtures("toy")
def test_nothing_runs_where_one_name_is_wrong(machines: Machines, tmp_path: Path) -> None:
    ran = machines("verify", "echo", "nope", "--variant", "never_closes")
    assert (ran.status, ran.out) == (2, "")
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("toy")
@pytest.mark.parametrize(("variant", "environment"), [("nope", "kernel"), ("right", "nope")])
def test_a_plan_has_all_its_names_resolved(variant: str, environment: str) -> None:
    with pytest.raises(BadCall, match="'nope'; it has: "):
        verify.plans(["echo"], variant, [environment])


@pytest.mark.usefixtures("checkout")
def test_a_spec_that_has_no_plugin_is_not_verified(machines: Machines) -> None:
    ran = machines("verify", "ping")
    assert ran.status == 2
    assert "no plugin for 'ping'; there are: " in ran.err


@pytest.mark.usefixtures("toy")
@pytest.mark.parametrize("name", ["file/account.json", ".", "file/below/account.json"])
def test_an_account_that_cannot_be_written(name: str, machines: Machines, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    ran = machines("verify", "echo", "--variant", "never_closes", "--json", name)
    assert (ran.status, ran.out) == (2, "")  # told before the search, not after it
    assert "name a file" in ran.err or "name another place" in ran.err
    assert not (tmp_path / "reports").exists()


@pytest.mark.usefixtures("toy")
def test_replays_that_cannot_be_written(machines: Machines, tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("in the way")
    ran = machines("verify", "echo", "--variant", "never_closes")
    assert (ran.status, ran.out) == (2, "")
    assert "run this in a folder of your own" in ran.err


# what is not installed


def test_a_plugin_whose_imports_fail(machines: Machines, plugin: AddPlugin) -> None:
    plugin("import no_such_thing.at_all\n")
    for words in (["verify", "ping"], ["list"]):
        ran = machines(*words)
        assert ran.status == 3, words
        assert ran.err == (
            "the plugin of ping needs the module 'no_such_thing', which is not installed; "
            "run `make setup`, or name another release\n"
        )


@pytest.mark.parametrize(
    ("begin", "told"),
    [
        ("from asyncio import NoSuchClass", "cannot import name 'NoSuchClass' from 'asyncio'"),
        ("asyncio.NoSuchClass()", "module 'asyncio' has no attribute 'NoSuchClass'"),
        ("raise ImportError('too old')", "too old"),
    ],
)
def test_a_release_that_has_no_such_plugin(
    begin: str, told: str, machines: Machines, plugin: AddPlugin
) -> None:
    plugin(BEGINS.format(begin=begin))
    ran = machines("verify", "ping", "--variant", "right")
    assert (ran.status, ran.out) == (3, "")
    assert ran.err.startswith(f"ping (right) cannot be driven on pytest {pytest.__version__}: ")
    assert told in ran.err


def test_a_driver_whose_imports_are_of_another_release(
    machines: Machines, plugin: AddPlugin
) -> None:
    plugin("from asyncio import NoSuchClass\n")
    ran = machines("verify", "ping")
    assert (ran.status, ran.out) == (3, "")
    assert "the plugin of ping needs what is not installed: cannot import name" in ran.err


def test_what_cannot_be_driven_is_skipped_where_nothing_was_named(
    machines: Machines, plugin: AddPlugin, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugin(BEGINS.format(begin="raise ImportError('too old')"))
    shutil.copy(TOY / "specs" / "echo.yaml", "specs")
    folders = [str(Path("plugins").absolute()), str(TOY / "plugins")]
    monkeypatch.setattr("machines.plugins.__path__", folders)
    monkeypatch.setattr(verify, "protocols", lambda: ["echo", "ping"])
    ran = machines("verify", "--variant", "right", "--episodes", "300", "--jobs", "2")
    assert ran.status == 3  # what was driven conforms, and not all could be
    assert "skipped: ping (right) cannot be driven on" in ran.out
    assert " conforms " in ran.out


def test_a_plugin_whose_distribution_is_gone(machines: Machines, plugin: AddPlugin) -> None:
    with pytest.raises(metadata.PackageNotFoundError):
        metadata.version("no-such-thing")
    plugin(DRIVER)
    ran = machines("verify", "ping", "--variant", "right")
    assert (ran.status, ran.out) == (3, "")
    assert "no-such-thing" in ran.err
    assert "run `make setup`" in ran.err


# other releases


def test_an_unknown_release(machines: Machines) -> None:
    for words in (["verify"], ["replay", "file.json"]):
        ran = machines(*words, "--release", "0.1")
        assert ran.status == 2
        assert "no locked environment of release '0.1'" in ran.err
        assert ", ".join(environment.releases()) in ran.err


def test_a_release_that_cannot_be_installed(
    machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacks(release: str) -> Path:
        raise EnvironmentLacks(f"no uv for {release}", "Run `make setup`.")

    monkeypatch.setattr("machines.environment.environment", lacks)
    ran = machines("verify", "--release", "1.6.0")
    assert (ran.status, ran.err) == (3, "no uv for 1.6.0\nRun `make setup`.\n")


@pytest.mark.parametrize("words", [["--release", "1.6.0"], ["--release=1.6.0"]])
@pytest.mark.parametrize("command", [["verify", "echo"], ["replay", "file.json"]])
def test_another_release_runs_the_same_command(
    words: list[str], command: list[str], machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    became: list[list[str]] = []

    def become(_path: Path, argv: list[str]) -> None:
        became.append(argv)
        raise SystemExit(0)

    monkeypatch.setattr(
        "machines.environment.environment", lambda release: Path(f"at-{release}/python")
    )
    monkeypatch.setattr(os, "execv", become)
    assert machines(*command, *words, "--variant", "right").status == 0
    assert became == [["at-1.6.0/python", "-m", "machines", *command, "--variant", "right"]]
