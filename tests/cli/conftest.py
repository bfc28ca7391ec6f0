"""Runs the command as a user does: by its words, and by what it prints and returns."""

from __future__ import annotations

import importlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import machines.plugins
from machines import cli
from machines.model.machine import SPECS_VARIABLE
from tests.cli.terminal import Screen, play

HERE = Path(__file__).parent
TOY = HERE.parent / "lockstep" / "toy"
COMMAND = HERE / "toy_command.py"
WIDTH = 120  # what a log is given; a terminal of another width is set where it matters


@dataclass(frozen=True)
class Ran:
    """What a command came to."""

    status: int
    out: str
    err: str


Machines = Callable[..., Ran]
Terminal = Callable[..., Screen]
AddPlugin = Callable[[str], None]


@pytest.fixture(autouse=True)
def _anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in an empty folder, on no terminal, whatever the tests were started on."""
    monkeypatch.chdir(tmp_path)
    for variable in ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "COLUMNS"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(cli.console, "width", WIDTH)


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Let Ctrl-C be heard, as on a terminal: what runs in the background of a shell ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the toy protocol `echo` where specs and plugins are looked for."""
    monkeypatch.setenv(SPECS_VARIABLE, str(TOY / "specs"))
    folders = [*machines.plugins.__path__, str(TOY / "plugins")]
    monkeypatch.setattr(machines.plugins, "__path__", folders)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the spec `ping` in `specs/`, as a checkout has it; it has no plugin."""
    specs = tmp_path / "specs"
    shutil.copytree(HERE / "specs", specs)
    monkeypatch.setenv(SPECS_VARIABLE, str(specs))
    return tmp_path


@pytest.fixture
def plugin(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AddPlugin]:
    """Return a function that adds a plugin of `ping`, given the text of its driver."""
    folder = checkout / "plugins" / "ping"

    def add(driver: str) -> None:
        folder.mkdir(parents=True)
        (folder / "__init__.py").touch()
        (folder / "driver.py").write_text(driver)
        folders = [*machines.plugins.__path__, str(folder.parent)]
        monkeypatch.setattr(machines.plugins, "__path__", folders)
        importlib.invalidate_caches()

    yield add
    for name in ("machines.plugins.ping", "machines.plugins.ping.driver"):
        sys.modules.pop(name, None)


@pytest.fixture(name="machines")
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Machines:
    """Return a function that runs the command in this process."""

    def run_here(*words: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["machines", *words])
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            cli.main()
        printed = capsys.readouterr()
        assert isinstance(left.value.code, int)
        return Ran(left.value.code, printed.out, printed.err)

    return run_here


@pytest.fixture
def process(toy: None, tmp_path: Path) -> Machines:
    """Return a function that runs `python -m machines` in a process without a terminal."""

    def run_there(*words: str, **variables: str) -> Ran:
        command = [sys.executable, str(COMMAND), *words]
        ran = subprocess.run(
            command,
            cwd=tmp_path,
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            check=False,
        )
        return Ran(ran.returncode, ran.stdout, ran.stderr)

    return run_there


@pytest.fixture
def terminal(toy: None, tmp_path: Path) -> Terminal:
    """Return a function that runs it on a terminal; `interrupt_at`: Ctrl-C once that is seen."""

    def run_on_terminal(*words: str, columns: int = 80, interrupt_at: str | None = None) -> Screen:
        command = [sys.executable, str(COMMAND), *words]
        return play(command, tmp_path, columns, interrupt_at)

    return run_on_terminal
