"""The toy protocol, added the way any protocol is: a spec in a folder, a plugin in a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

import machines.plugins
from machines.model.machine import SPECS_VARIABLE
from machines.sim import loop, selector

TOY = Path(__file__).parent / "toy"


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the toy's two folders where specs and plugins are looked for, and nothing else."""
    monkeypatch.setenv(SPECS_VARIABLE, str(TOY / "specs"))
    monkeypatch.setattr(
        machines.plugins, "__path__", [*machines.plugins.__path__, str(TOY / "plugins")]
    )


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tell a frozen loop sooner: the toys' callbacks take well under a millisecond."""
    monkeypatch.setattr(loop, "LIMIT_SECONDS", 0.3)
    monkeypatch.setattr(loop, "TEARDOWN_LIMIT_SECONDS", 0.2)
    monkeypatch.setattr(selector, "BUSY_TURNS", 5000)
