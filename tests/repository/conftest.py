"""What the repository holds, for the tests of the repository itself."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the top folder of the checkout."""
    return Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def files(root: Path) -> list[Path]:
    """Return every file of the repository, as git sees it, relative to `root`; new ones too."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    found = sorted({Path(name) for name in listing.split("\0") if name})
    return [path for path in found if (root / path).is_file()]


@pytest.fixture(scope="session")
def texts(root: Path, files: list[Path]) -> dict[Path, str]:
    """Return the text of every file that is text."""
    contents = ((path, (root / path).read_bytes()) for path in files)
    return {path: content.decode() for path, content in contents if b"\0" not in content}


@pytest.fixture(scope="session")
def modules(texts: dict[Path, str]) -> dict[Path, ast.Module]:
    """Return every Python module, parsed."""
    return {path: ast.parse(text) for path, text in texts.items() if path.suffix == ".py"}
