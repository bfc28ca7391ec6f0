"""Two specs to compare: files, revisions of git, or a revision and the work tree."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from machines.spec.errors import SpecErrors, near
from machines.spec.reader import read_spec
from machines.spec.spec import Spec

USAGE = (
    "name two files (BEFORE.yaml AFTER.yaml), two revisions and a protocol (REV1 REV2 PROTOCOL), "
    "or a revision and a protocol of the work tree (REV PROTOCOL)"
)


class NothingToCompare(Exception):
    """A file, a revision or a protocol that was named is not there. The message says what to do."""


class GitLacks(Exception):
    """`git`, which knows the revisions, is not installed. The message says what to do."""


def specs_named(words: Sequence[str], folder: Path) -> list[tuple[Spec, Spec]]:
    """Return the pairs of specs that the words of a call name; `folder` holds the specs.

    NothingToCompare where a word names nothing, GitLacks where there is no git, SpecErrors where a
    spec is wrong. Without a protocol, all are compared that are there on both sides and differ.
    """
    words = list(words)
    if not 1 <= len(words) <= 3:
        raise NothingToCompare(USAGE)
    if any(_is_file(word) for word in words):
        if len(words) != 2 or not all(map(_is_file, words)):
            raise NothingToCompare(f"a file is compared with a file: {USAGE}")
        return [(_read(words[0]), _read(words[1]))]
    here = {path.stem for path in folder.glob("*.yaml")}
    revisions, protocol = words, None
    if len(words) == 3 or (len(words) == 2 and words[1] in here):
        revisions, protocol = words[:-1], words[-1]
    sides = [_listed(folder, revision) for revision in revisions]
    if len(sides) == 1:
        sides.append(here)
    names = _both(sides[0], sides[1]) if protocol is None else [protocol]
    pairs = []
    for name in names:
        texts = [_shown(folder, revision, name) for revision in revisions]
        after = texts[1] if len(texts) > 1 else _kept(folder, name, here)
        if protocol is not None or texts[0] != after:
            places = [f"{revision}:{name}.yaml" for revision in revisions]
            old = _parsed(texts[0], places[0])
            new = _parsed(after, places[1] if len(places) > 1 else str(folder / f"{name}.yaml"))
            pairs.append((old, new))
    return pairs


def _both(one: set[str], other: set[str]) -> list[str]:
    common = sorted(one & other)
    if not common:
        raise NothingToCompare(f"no protocol has a spec on both sides: {USAGE}")
    return common


def _is_file(word: str) -> bool:
    return word.endswith((".yaml", ".yml")) and ":" not in word


def _read(word: str) -> Spec:
    path = Path(word)
    if not path.is_file():
        raise NothingToCompare(f"there is no file {word}: {USAGE}")
    return read_spec(path)


def _kept(folder: Path, protocol: str, here: set[str]) -> str:
    if protocol not in here:
        raise NothingToCompare(f"{folder} has no spec {protocol}.yaml: {near(protocol, here)}")
    return (folder / f"{protocol}.yaml").read_text("utf-8")


def _shown(folder: Path, revision: str, protocol: str) -> str:
    """Return the text of a spec in a revision."""
    there = _listed(folder, revision)
    if protocol not in there:
        raise NothingToCompare(f"{revision} has no spec {protocol}.yaml: {near(protocol, there)}")
    return _git(folder, "show", f"{revision}:./{protocol}.yaml")


def _listed(folder: Path, revision: str) -> set[str]:
    """Return the protocols that have a spec in a revision."""
    if revision.startswith("-"):
        raise NothingToCompare(f"{revision!r} is no revision: {USAGE}")
    _git(folder, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", of=revision)
    names = _git(folder, "ls-tree", "--name-only", revision, "./").splitlines()
    return {Path(name).stem for name in names if name.endswith(".yaml")}


def _git(folder: Path, *words: str, of: str = "") -> str:
    """Return what git prints; `of` is the revision that it is asked about."""
    if shutil.which("git") is None:
        raise GitLacks("`git` is not installed or not on the PATH. Install it, or name two files.")
    if not folder.is_dir():
        raise NothingToCompare(f"there is no folder of specs {folder}: {USAGE}")
    done = subprocess.run(
        ["git", "-C", str(folder), *words], capture_output=True, check=False, encoding="utf-8"
    )
    if done.returncode != 0:
        said = (done.stderr.strip().splitlines() or [f"git knows no revision {of!r}"])[0]
        raise NothingToCompare(f"{said.removeprefix('fatal: ')}: {USAGE}")
    return done.stdout


def _parsed(text: str, place: str) -> Spec:
    """Read a spec from its text; what is wrong with it is told of its place."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "spec.yaml"
        path.write_text(text, "utf-8")
        try:
            return replace(read_spec(path), path=place)
        except SpecErrors as errors:
            raise SpecErrors(replace(each, path=place) for each in errors.errors) from None
