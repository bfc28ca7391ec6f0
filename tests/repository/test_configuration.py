"""What the configuration names is there: a pattern that matches nothing is a rule that is off."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text())


def idle(root: Path, files: list[Path], patterns: Iterable[str]) -> list[str]:
    """Return the patterns, each alternative in braces by itself, that match no file or folder."""
    present = {root / path for path in files}
    present.update(*(path.parents for path in present.copy()))
    alternatives = [word for pattern in patterns for word in expanded(pattern)]
    return [word for word in alternatives if present.isdisjoint(root.glob(word.strip("/")))]


def expanded(pattern: str) -> list[str]:
    """Write out the braces of a pattern, which hold alternatives."""
    before, brace, rest = pattern.partition("{")
    words, _, after = rest.partition("}")
    return [before + word + after for word in words.split(",")] if brace else [pattern]


def test_patterns_of_ruff(root: Path, files: list[Path], project: dict[str, Any]) -> None:
    patterns = project["tool"]["ruff"]["lint"]["per-file-ignores"]
    assert idle(root, files, patterns) == []


def test_paths_of_pytest_and_of_the_wheel(
    root: Path, files: list[Path], project: dict[str, Any]
) -> None:
    tool = project["tool"]
    paths = [
        *tool["pytest"]["ini_options"]["testpaths"],
        *tool["hatch"]["build"]["targets"]["wheel"]["packages"],
        *project["project"]["license-files"],
    ]
    assert idle(root, files, paths) == []


def test_modules_of_the_layers(root: Path, files: list[Path], project: dict[str, Any]) -> None:
    names: set[str] = set()
    for contract in project["tool"]["importlinter"]["contracts"]:
        names.update(contract.get("source_modules", []), contract.get("forbidden_modules", []))
        for layer in contract.get("layers", []):
            names.update(f"machines.{name.strip()}" for name in layer.split("|"))
    ours = sorted(name.replace(".", "/") for name in names if name.startswith("machines."))
    assert ours
    # A module is a file or a folder.
    assert [name for name in ours if len(idle(root, files, [name, f"{name}.py"])) == 2] == []


def test_patterns_of_gitattributes(root: Path, files: list[Path]) -> None:
    lines = (root / ".gitattributes").read_text().splitlines()
    patterns = [line.split()[0] for line in lines if line.startswith("/")]
    assert patterns
    assert idle(root, files, patterns) == []


def test_a_pattern_without_a_match_is_seen(root: Path, files: list[Path]) -> None:
    patterns = ["requirements/*.py", "{tests,absent,machines}/**", "/requirements/*.rs"]
    assert idle(root, files, patterns) == ["absent/**", "/requirements/*.rs"]


def test_every_top_folder_says_what_belongs_there(files: list[Path]) -> None:
    folders = sorted({path.parts[0] for path in files if len(path.parts) > 1})
    visible = [folder for folder in folders if not folder.startswith(".")]
    assert "machines" in visible
    assert [folder for folder in visible if Path(folder, "README.md") not in files] == []
