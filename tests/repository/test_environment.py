"""Environments of other releases, built by a stand-in for uv: no test here uses the network."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from machines import environment as environment_module
from machines.environment import (
    EnvironmentLacks,
    ReleaseUnknown,
    become,
    environment,
    index_variables,
    install,
    installed,
    releases,
)

# Makes the folder of an environment, and notes each call, with the index that it was told.
UV = """#!/bin/sh
echo "$@ index=$UV_DEFAULT_INDEX" >> "$UV_CALLS"
if [ "$1" = venv ]; then
    for home; do :; done
    mkdir -p "$home/bin" "$home/lib/python3/site-packages"
    touch "$home/bin/python"
elif [ -n "$UV_FAILS" ]; then
    echo "no such package" >&2
    exit 1
fi
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "requirements"
    folder.mkdir()
    for name in ("livekit-1.6.10.txt", "livekit-1.6.4.txt", "lock.txt"):
        (folder / name).write_text(f"# {name}\n")
    return tmp_path


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put the stand-in first and return the file of its calls."""
    folder = tmp_path / "stand-in"
    folder.mkdir()
    uv = folder / "uv"
    uv.write_text(UV)
    uv.chmod(0o755)
    # uv is looked for beside the Python first.
    monkeypatch.setattr(environment_module, "_beside_python", lambda: str(folder))
    monkeypatch.setenv("UV_CALLS", str(folder / "calls"))
    monkeypatch.setenv("UV_DEFAULT_INDEX", "given")
    (folder / "calls").touch()
    return folder / "calls"


def test_releases_are_found_and_sorted_as_versions(checkout: Path) -> None:
    assert releases(checkout) == ["1.6.4", "1.6.10"]


def test_an_unknown_release_lists_the_known_ones(checkout: Path) -> None:
    with pytest.raises(ReleaseUnknown, match=re.escape("'9.9'; the known ones are: 1.6.4, 1.6.10")):
        environment("9.9", root=checkout)


def test_without_a_checkout_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentLacks, match="not installed with the package") as lacks:
        environment("1.6.4", root=tmp_path)
    assert "checkout" in lacks.value.what_to_do


def test_it_is_built_once(checkout: Path, calls: Path) -> None:
    lines: list[str] = []
    python = environment("1.6.4", root=checkout, report=lines.append)
    assert python == checkout / ".environments" / "livekit-1.6.4" / "bin" / "python"
    assert python.exists()
    assert environment("1.6.4", root=checkout, report=lines.append) == python
    assert [line.split()[:2] for line in calls.read_text().splitlines()] == [
        ["venv", "--quiet"],
        ["pip", "install"],
    ]
    assert len(lines) == 1
    assert "livekit-1.6.4" in lines[0]


def test_it_holds_the_lock_to_its_hashes(checkout: Path, calls: Path) -> None:
    environment("1.6.4", root=checkout, report=lambda _: None)
    install_call = calls.read_text().splitlines()[1]
    assert "--require-hashes" in install_call
    assert str(checkout / "requirements" / "livekit-1.6.4.txt") in install_call


def test_it_sees_the_checkout(checkout: Path, calls: Path) -> None:
    home = environment("1.6.4", root=checkout, report=lambda _: None).parent.parent
    (paths,) = home.glob("lib/*/site-packages/*.pth")
    assert paths.read_text() == f"{checkout}\n"


def test_a_changed_lock_builds_it_again(checkout: Path, calls: Path) -> None:
    python = environment("1.6.4", root=checkout, report=lambda _: None)
    left_over = python.parent / "left-over"
    left_over.touch()
    (checkout / "requirements" / "livekit-1.6.4.txt").write_text("# other\n")
    assert environment("1.6.4", root=checkout, report=lambda _: None) == python
    assert not left_over.exists()
    assert len(calls.read_text().splitlines()) == 4


def test_a_failed_build_leaves_nothing(
    checkout: Path, calls: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_FAILS", "1")
    with pytest.raises(EnvironmentLacks, match="`uv pip install` failed:\nno such package"):
        environment("1.6.4", root=checkout, report=lambda _: None)
    left = [path.name for path in (checkout / ".environments").iterdir()]
    assert left == ["livekit-1.6.4.lock"]


def test_a_failed_build_keeps_the_old_environment(
    checkout: Path, calls: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = environment("1.6.4", root=checkout, report=lambda _: None)
    (checkout / "requirements" / "livekit-1.6.4.txt").write_text("# other\n")
    monkeypatch.setenv("UV_FAILS", "1")
    with pytest.raises(EnvironmentLacks):
        environment("1.6.4", root=checkout, report=lambda _: None)
    assert python.exists()


def test_without_uv_it_says_what_to_do(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment_module, "_beside_python", lambda: str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EnvironmentLacks, match="uv, which builds") as lacks:
        install(Path(sys.executable), checkout / "requirements" / "lock.txt")
    assert "make setup" in lacks.value.what_to_do


def test_uv_is_told_what_pip_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(("PIP_", "UV_"))]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    configuration = tmp_path / "pip.conf"
    configuration.write_text("[global]\nindex-url = a\ncert = c\ntimeout = 9\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(configuration))
    found = index_variables()
    assert {name: found[name] for name in ("UV_DEFAULT_INDEX", "SSL_CERT_FILE")} == {
        "UV_DEFAULT_INDEX": "a",
        "SSL_CERT_FILE": "c",
    }
    monkeypatch.setenv("PIP_INDEX_URL", "b")
    assert index_variables()["UV_DEFAULT_INDEX"] == "b"
    monkeypatch.setenv("UV_DEFAULT_INDEX", "mine")
    assert "UV_DEFAULT_INDEX" not in index_variables()


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["a", "b"], 2), (["absent.txt"], 3)])
def test_a_wrong_call_has_its_status(root: Path, arguments: list[str], status: int) -> None:
    command = [sys.executable, "-m", "machines.environment", *arguments]
    run = subprocess.run(
        command,
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == status
    assert "Traceback" not in run.stderr
    assert run.stderr


def test_the_release_at_hand_needs_no_other_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    def execute(*_: object) -> None:
        raise AssertionError("another process")

    release = installed()
    assert release is not None
    monkeypatch.setattr(sys, "argv", ["machines", "verify", "--release", release])
    monkeypatch.setattr(environment_module.os, "execv", execute)
    become(release)
    assert sys.argv[-1] == release
