"""The lock files hold every package to its hashes, name no address, and agree with each other."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

UNDER_TEST = ("aiohttp", "livekit-")


@pytest.fixture(scope="module")
def locks(root: Path) -> dict[str, str]:
    """Return the text of every lock file by its name without the ending."""
    return {path.stem: path.read_text() for path in (root / "requirements").glob("*.txt")}


def pins(lock: str) -> dict[str, set[str]]:
    """Return the versions that a lock allows of each package; several when platforms differ."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([a-z0-9.-]+)==([^ ;\\]+)", lock, re.MULTILINE):
        found.setdefault(name, set()).add(version)
    return found


@pytest.fixture(scope="module")
def ranges(root: Path) -> dict[str, SpecifierSet]:
    """Return what the project depends on, and the versions that it allows."""
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    requirements = map(Requirement, project["dependencies"])
    return {canonicalize_name(found.name): found.specifier for found in requirements}


def unmet(ranges: dict[str, SpecifierSet], lock: str) -> list[str]:
    """Return the packages of `ranges` that a lock lacks, or has at a version not allowed."""
    versions = pins(lock)
    return [
        name
        for name, allowed in ranges.items()
        if name not in versions or not all(map(allowed.contains, versions[name]))
    ]


def test_every_lock_has_its_source(root: Path, locks: dict[str, str]) -> None:
    sources = {path.stem for path in (root / "requirements").glob("*.in")}
    assert set(locks) == sources | {"uv"}
    assert len(sources) > 1


def test_no_lock_names_an_address(locks: dict[str, str]) -> None:
    found = [
        f"{name}: {line}"
        for name, lock in locks.items()
        for line in lock.splitlines()
        if "://" in line or " @ " in line or line.startswith("-")
    ]
    assert found == []


def test_every_package_has_hashes(locks: dict[str, str]) -> None:
    for name, lock in locks.items():
        entries = re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE)[1:]
        assert entries, name
        assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_locks_meet_the_project(ranges: dict[str, SpecifierSet], locks: dict[str, str]) -> None:
    """All but the plugins of an older release: it may be too old for the drop-ins."""
    found = {
        lock: [name for name in unmet(ranges, text) if not _is_older(lock, name)]
        for lock, text in locks.items()
        if lock != "uv"
    }
    assert {lock: packages for lock, packages in found.items() if packages} == {}


def _is_older(lock: str, name: str) -> bool:
    return lock.startswith("livekit-") and name.startswith("livekit-")


def test_an_unmet_requirement_is_seen(
    ranges: dict[str, SpecifierSet], locks: dict[str, str]
) -> None:
    lock = re.sub(r"^uv==", "uv-not==", locks["lock"], flags=re.MULTILINE)
    lock = re.sub(r"^rich==[^ ]+", "rich==1.0", lock, flags=re.MULTILINE)
    assert unmet(ranges, lock) == ["rich", "uv"]


def test_a_lock_holds_one_release(locks: dict[str, str]) -> None:
    for name, lock in locks.items():
        parts = ("agents", "plugins-openai", "plugins-soniox", "plugins-xai")
        versions = {frozenset(pins(lock).get(f"livekit-{part}", ())) for part in parts}
        assert len(versions) == 1, name
        if name.startswith("livekit-"):
            assert versions == {frozenset({name.removeprefix("livekit-")})}


def test_the_newest_release_is_the_everyday_one(locks: dict[str, str]) -> None:
    (newest,) = pins(locks["lock"])["livekit-agents"]
    others = [name.removeprefix("livekit-") for name in locks if name.startswith("livekit-")]
    assert max([*others, newest], key=Version) == newest


def test_our_tools_are_the_same_everywhere(
    ranges: dict[str, SpecifierSet], locks: dict[str, str]
) -> None:
    tools = [name for name in ranges if not name.startswith(UNDER_TEST)]
    assert "hypothesis" in tools
    everyday = pins(locks["lock"])
    for name, lock in locks.items():
        present = ["uv"] if name == "uv" else tools
        expected = {tool: everyday[tool] for tool in present}
        assert {tool: pins(lock).get(tool) for tool in present} == expected, name
