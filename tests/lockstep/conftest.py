"""The toy protocol, added the way any protocol is: a spec in a folder, a plugin in a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

import machines.plugins
from machines.model.machine import SPECS_VARIABLE

TOY = Path(__file__).parent / "toy"


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the toy's two folders where specs and plugins are looked for, and nothing else."""
    monkeypatch.setenv(SPECS_VARIABLE, str(TOY / "specs"))
    monkeypatch.setattr(
        machines.plugins, "__path__", [*machines.plugins.__path__, str(TOY / "plugins")]
    )
