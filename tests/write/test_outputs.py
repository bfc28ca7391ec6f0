"""Files that a command writes: written, compared, and complained of."""

from __future__ import annotations

from pathlib import Path

import pytest

from machines.write.outputs import Difference, compare, complaint, orphans, write

OUTPUTS = {"made/a.txt": b"one\ntwo\n", "made/b.txt": b"", "made/deep/c.txt": b"three"}
OWNED = ["made/*.txt", "made/deep/*.txt"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, OUTPUTS, OWNED)
    return tmp_path


def test_what_was_written_is_as_it_should_be(root: Path) -> None:
    assert compare(root, OUTPUTS, OWNED) == ()


def test_writing_twice_touches_nothing(root: Path) -> None:
    before = (root / "made/a.txt").stat().st_mtime_ns
    assert write(root, OUTPUTS, OWNED) == ()
    assert (root / "made/a.txt").stat().st_mtime_ns == before


def test_a_missing_file_is_a_difference(root: Path) -> None:
    (root / "made/b.txt").unlink()
    assert compare(root, OUTPUTS, OWNED) == (Difference("made/b.txt", "missing"),)


def test_an_orphan_is_a_difference_and_is_removed(root: Path) -> None:
    (root / "made/old.txt").write_text("old")
    assert compare(root, OUTPUTS, OWNED) == (Difference("made/old.txt", "orphan"),)
    assert orphans(root, OUTPUTS, OWNED) == ("made/old.txt",)
    assert write(root, OUTPUTS, OWNED) == ("made/old.txt",)
    assert compare(root, OUTPUTS, OWNED) == ()


def test_files_of_others_are_left_alone(root: Path) -> None:
    (root / "made/notes.md").write_text("mine")
    assert compare(root, OUTPUTS, OWNED) == ()
    assert write(root, OUTPUTS, OWNED) == ()
    assert (root / "made/notes.md").is_file()


@pytest.mark.parametrize(
    ("there", "line"),
    [
        (b"one\ntwo\nthree\n", "line 3: three"),
        (b"one\n", "line 2: ''"),
        (b"one\ntwo", "line 3: (the file ends before)"),
        (b"one\r\ntwo\r\n", "line 1: one\\r"),
        (b"one\ntw\xff\n", "line 2: tw\\xff"),
        (b"x" * 500, "line 1: " + "x" * 76 + "\n"),
    ],
    ids=["longer", "shorter", "no last newline", "other newlines", "not text", "long line"],
)
def test_the_whole_file_is_compared_and_the_first_difference_shown(
    root: Path, there: bytes, line: str
) -> None:
    (root / "made/a.txt").write_bytes(there)
    (found,) = compare(root, OUTPUTS, OWNED)
    assert (found.path, found.what) == ("made/a.txt", "differs")
    assert line in f"{found.detail}\n"


def test_the_message_says_what_to_run(root: Path) -> None:
    (root / "made/b.txt").unlink()
    (root / "made/old.txt").write_text("old")
    assert complaint(compare(root, OUTPUTS, OWNED), "machines draw") == (
        "made/b.txt is missing\n"
        "made/old.txt is written by nothing any more\n"
        "Run `machines draw` and commit what it writes."
    )
