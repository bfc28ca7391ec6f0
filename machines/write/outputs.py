"""Files that a command writes: made in memory, then written or compared with what is on the disk.

A command that writes files has a twin with ``--check`` that only compares. Both come through here,
so a check can never look at less than what is written: it compares whole files, and a file that is
missing, or that nothing writes any more (an orphan), fails it too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Literal

__all__ = ["Difference", "compare", "complaint", "orphans", "write"]

#: A difference is shown by one line of each side, cut to this many characters.
SHOWN = 76


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that is not as its command would write it; ``path`` is relative to the root."""

    path: str
    what: Literal["missing", "orphan", "differs"]
    detail: str = ""

    def __str__(self) -> str:
        told = {
            "missing": "is missing",
            "orphan": "is written by nothing any more",
            "differs": "differs",
        }[self.what]
        return f"{self.path} {told}" + (f"\n{self.detail}" if self.detail else "")


def orphans(root: Path, paths: Iterable[str], owned: Iterable[str]) -> tuple[str, ...]:
    """Return the files below ``root`` that match a pattern of ``owned`` and are not in ``paths``.

    A pattern is a glob relative to ``root``, such as ``diagrams/*.dot``: whatever matches one
    belongs to the command and to nobody else.
    """
    there = {
        path.relative_to(root).as_posix()
        for pattern in owned
        for path in root.glob(pattern)
        if path.is_file()
    }
    return tuple(sorted(there - set(paths)))


def write(root: Path, outputs: Mapping[str, bytes], owned: Iterable[str]) -> tuple[str, ...]:
    """Make the disk equal to ``outputs``: write what differs, remove orphans.

    ``outputs`` maps paths relative to ``root``, with ``/``, to whole contents. Returns the paths
    that changed, sorted; a file that is right already is not touched.
    """
    changed = []
    for path, content in sorted(outputs.items()):
        target = root / path
        if not target.is_file() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            changed.append(path)
    for path in orphans(root, outputs, owned):
        (root / path).unlink()
        changed.append(path)
    return tuple(sorted(changed))


def compare(
    root: Path, outputs: Mapping[str, bytes], owned: Iterable[str]
) -> tuple[Difference, ...]:
    """Return how the disk differs from ``outputs``, sorted by path; empty where nothing does."""
    found = [Difference(path, "orphan") for path in orphans(root, outputs, owned)]
    for path, content in outputs.items():
        target = root / path
        if not target.is_file():
            found.append(Difference(path, "missing"))
        elif (there := target.read_bytes()) != content:
            found.append(Difference(path, "differs", _first_difference(there, content)))
    return tuple(sorted(found, key=lambda difference: difference.path))


def _first_difference(there: bytes, wanted: bytes) -> str:
    """Return the first line at which two contents part, as text for a message."""
    for number, (old, new) in enumerate(
        zip_longest(there.split(b"\n"), wanted.split(b"\n")), start=1
    ):
        if old != new:
            return f"    line {number}: {_shown(old)}\n    should be: {_shown(new)}"
    raise AssertionError("asked for the difference of equal contents")


def _shown(line: bytes | None) -> str:
    """Return one line of a file for a message: short, and with what is invisible escaped."""
    if line is None:
        return "(the file ends before)"
    text = line.decode("utf-8", errors="backslashreplace")
    text = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return repr(text) if not text.strip() else text[:SHOWN]


def complaint(differences: Iterable[Difference], command: str) -> str:
    """Return the message of a failed check: every difference, and the command that mends them."""
    lines = [str(difference) for difference in differences]
    return "\n".join([*lines, f"Run `{command}` and commit what it writes."])
