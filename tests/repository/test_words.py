"""No file names the machine that it was written on, a package index, or a vendor out of place."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

# No pattern matches itself; the examples below are written in two parts for the same reason.
PLACES = {
    "a path of a machine": r"(?<![\w.}/])/(?:work|tmp|root)(?![\w-])",
    "somebody's home": r"(?<![\w.])/(?:home|Users)/\w",
    "a package index": r"(?:pypi|pythonhosted|npmjs)\.\w",
    "a number of an issue elsewhere": r"(?i)\bissue\s+#?\d",
    "a folder outside the repository": r"(?<![\w/.-])shared[/]",
}


def offences(texts: dict[Path, str], pattern: str) -> list[str]:
    """Return where `pattern` occurs, as path:line: text."""
    return [
        f"{path}:{number}: {line.strip()[:80]}"
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), start=1)
        if re.search(pattern, line)
    ]


@pytest.mark.parametrize("what", PLACES)
def test_no_file_names(what: str, texts: dict[Path, str]) -> None:
    assert offences(texts, PLACES[what]) == []


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("a path of a machine", "see " + "/tm" + "p/x for more"),
        ("a path of a machine", "cd " + "/wor" + "k"),
        ("somebody's home", "open('" + "/hom" + "e/ann/x')"),
        ("a package index", "https://" + "py" + "pi.org/simple"),
        ("a number of an issue elsewhere", "as " + "Iss" + "ue 12 says"),
        ("a folder outside the repository", "read " + "share" + "d/x.md"),
    ],
)
def test_the_patterns_match(what: str, line: str) -> None:
    assert offences({Path("x"): line}, PLACES[what])


def test_the_patterns_spare_other_words() -> None:
    line = "network/workload, {folder}/root, a/tmp, /workers, an issue of 3 parts, the/shared/one"
    assert [what for what in PLACES if offences({Path("x"): line}, PLACES[what])] == []


def test_only_plugins_name_a_vendor(root: Path, texts: dict[Path, str]) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    vendors = re.findall(r"livekit-plugins-(\w+)", " ".join(project["dependencies"]))
    assert vendors
    elsewhere = {
        path: text
        for path, text in texts.items()
        if path.suffix == ".py"
        and path.parts[0] == "machines"
        and path.parts[:2] != ("machines", "plugins")
    }
    assert elsewhere
    assert offences(elsewhere, rf"(?i)(?<![a-z])(?:{'|'.join(vendors)})(?![a-z])") == []
