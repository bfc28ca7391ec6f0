"""The Makefile lists what it can do, and continuous integration calls nothing else."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def targets(root: Path) -> list[str]:
    """Return the targets of the Makefile, without those that begin with a dot."""
    return re.findall(r"^([a-z][\w-]*):", (root / "Makefile").read_text(), re.MULTILINE)


def test_help_lists_every_target(root: Path, targets: list[str]) -> None:
    run = subprocess.run(
        ["make", "--no-print-directory"], cwd=root, capture_output=True, text=True, check=True
    )
    listed = [line.split()[0] for line in run.stdout.splitlines()]
    assert listed == targets
    assert "verify" in listed


def test_every_target_is_phony(root: Path, targets: list[str]) -> None:
    # Otherwise a file or folder of that name would switch the target off.
    lines = re.findall(r"^\.PHONY: (.*)$", (root / "Makefile").read_text(), re.MULTILINE)
    phony = [name for line in lines for name in line.split()]
    assert [name for name in targets if name not in phony] == []


def test_continuous_integration_calls_targets_only(root: Path, targets: list[str]) -> None:
    script = (root / ".ci" / "run").read_text()
    called = re.findall(r'^step (?:"[^"]+"|\S+) (\S+)', script, re.MULTILINE)
    assert "test" in called
    assert [name for name in called if name not in targets] == []
