"""Specs are found where a call says: files, revisions, the work tree."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from machines.review import GitLacks, NothingToCompare, specs_named
from machines.spec import SpecErrors
from tests.review.variants import ECHO


def git(folder: Path, *words: str) -> None:
    identity = ("-c", "user.name=someone", "-c", "user.email=someone@example.org")
    subprocess.run(["git", "-C", str(folder), *identity, *words], check=True, capture_output=True)


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A repository with two revisions of a spec, and a third in its work tree."""
    folder = tmp_path / "specs"
    folder.mkdir()
    git(tmp_path, "init", "--quiet")
    for patience, tag in (("5 s", "first"), ("6 s", "second"), ("7 s", "")):
        text = ECHO.read_text("utf-8").replace("{value: 5 s", f"{{value: {patience}")
        (folder / "echo.yaml").write_text(text, "utf-8")
        if tag:
            git(tmp_path, "add", ".")
            git(tmp_path, "commit", "--quiet", "-m", tag)
            git(tmp_path, "tag", tag)
    return folder


def patience(specs: Path, *words: str) -> list[tuple[int, int]]:
    pairs = specs_named(words, specs)
    return [(int(a.limits["patience"].value), int(b.limits["patience"].value)) for a, b in pairs]


def test_a_call_names_two_sides(specs: Path) -> None:
    assert patience(specs, "first", "second", "echo") == [(5, 6)]
    assert patience(specs, "first", "echo") == [(5, 7)]
    assert patience(specs, "first", "second") == [(5, 6)]
    assert patience(specs, "second") == [(6, 7)]
    assert patience(specs, "first", "first") == []
    assert patience(specs, str(ECHO), str(specs / "echo.yaml")) == [(5, 7)]


def test_a_spec_says_where_it_comes_from(specs: Path) -> None:
    ((before, after),) = specs_named(("first", "echo"), specs)
    assert before.path == "first:echo.yaml"
    assert after.path == str(specs / "echo.yaml")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "name two files"),
        (("third", "echo"), "git knows no revision 'third'"),
        (("--all", "echo"), "'--all' is no revision"),
        (("first", "second", "ehco"), "did you mean 'echo'?"),
        (("gone.yaml", "echo.yaml"), "there is no file gone.yaml"),
        (("echo.yaml", "first"), "a file is compared with a file"),
    ],
)
def test_what_is_not_there_is_told(specs: Path, words: tuple[str, ...], said: str) -> None:
    with pytest.raises(NothingToCompare, match=said.replace("?", "[?]")):
        specs_named(words, specs)


def test_an_error_in_an_old_spec_names_its_revision(specs: Path) -> None:
    (specs / "echo.yaml").write_text("protocol: echo\n", "utf-8")
    git(specs, "commit", "--quiet", "-am", "wrong")
    with pytest.raises(SpecErrors) as errors:
        specs_named(("HEAD", "first", "echo"), specs)
    assert {error.path for error in errors.value.errors} == {"HEAD:echo.yaml"}


def test_without_git_the_message_says_what_to_do(
    specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(GitLacks, match="Install it, or name two files"):
        specs_named(("first", "echo"), specs)


def test_outside_a_repository_git_says_so(tmp_path: Path) -> None:
    with pytest.raises(NothingToCompare):
        specs_named(("HEAD", "echo"), tmp_path)
