"""`diff`, `mutate`, `cover` and `export`, as a reviewer of a spec calls them."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Machines


@pytest.fixture
def two(checkout: Path) -> tuple[Path, Path]:
    """Return two files of the spec: as it is, and with an answer that may come again."""
    before, after = checkout / "before.yaml", checkout / "after.yaml"
    text = (checkout / "specs" / "ping.yaml").read_text()
    before.write_text(text)
    row = "source: open, trigger: send pong"
    assert row in text
    after.write_text(text.replace(row, "source: [opening, open], trigger: send pong"))
    return before, after


def test_what_one_file_allows_and_the_other_does_not(
    machines: Machines, two: tuple[Path, Path], tmp_path: Path
) -> None:
    before, after = two
    ran = machines("diff", str(before), str(after), "--json", str(tmp_path / "out" / "d.json"))
    assert ran.status == 1, ran
    assert "R4" in ran.out
    assert "pong" in ran.out
    (found,) = json.loads((tmp_path / "out" / "d.json").read_text())
    assert found["behaviour"]["differs"]
    assert [each["name"] for each in found["changes"]] == ["R4"]


def test_the_change_is_drawn(machines: Machines, two: tuple[Path, Path], tmp_path: Path) -> None:
    before, after = two
    ran = machines("diff", str(before), str(after), "--picture", str(tmp_path / "change.svg"))
    assert ran.status == 1, ran
    assert (tmp_path / "change.svg").read_text().startswith("<?xml")


def test_equal_files(machines: Machines, two: tuple[Path, Path]) -> None:
    before, _ = two
    ran = machines("diff", str(before), str(before))
    assert ran.status == 0
    assert "no difference" in ran.out


def test_a_revision_and_the_work_tree(
    machines: Machines, checkout: Path, two: tuple[Path, Path]
) -> None:
    git = ("git", "-c", "user.name=a", "-c", "user.email=a@example.org")
    for words in (("init", "-q"), ("add", "specs"), ("commit", "-qm", "one")):
        subprocess.run([*git, *words], cwd=checkout, check=True)
    assert machines("diff", "HEAD", "ping").status == 0
    assert "no spec differs" in machines("diff", "HEAD").out
    shutil.copy(two[1], checkout / "specs" / "ping.yaml")
    ran = machines("diff", "HEAD", "ping")
    assert ran.status == 1, ran
    assert "R4" in ran.out


@pytest.mark.parametrize(
    "words", [["nowhere.yaml", "nothing.yaml"], ["HEAD", "pong"], ["a", "b", "c", "d"], ["HEAD"]]
)
def test_nothing_to_compare(words: list[str], machines: Machines, checkout: Path) -> None:
    ran = machines("diff", *words)
    assert ran.status == 2, ran
    assert ran.err
    assert "Traceback" not in ran.err


@pytest.mark.usefixtures("checkout")
def test_mutants_and_who_notices_them(machines: Machines, tmp_path: Path) -> None:
    file = tmp_path / "m.json"
    ran = machines("mutate", "ping", "--limit", "6", "--jobs", "1", "--json", str(file))
    assert ran.status == 0, ran
    found = json.loads(file.read_text())
    assert found["tried"] == 6 <= found["possible"]
    assert {each["verdict"] for each in found["mutants"]} <= {"killed", "survived", "equivalent"}
    again = machines("mutate", "ping", "--limit", "6", "--jobs", "1")
    assert again.out == ran.out


@pytest.mark.usefixtures("checkout")
def test_what_the_paths_cover(machines: Machines) -> None:
    ran = machines("cover", "ping")
    assert ran.status == 0, ran
    assert "transitions: 4 covered of 4 reached, 4 declared" in ran.out
    assert "Wp method" in ran.out


@pytest.mark.usefixtures("checkout")
def test_a_model_for_another_checker(machines: Machines, tmp_path: Path) -> None:
    ran = machines("export", "ping", "--to", "promela")
    assert ran.status == 0, ran
    assert "ping one" in ran.out
    file = tmp_path / "ping.pml"
    assert machines("export", "ping", "--instance", "one", "-o", str(file)).status == 0
    assert file.read_text() == ran.out
    assert machines("export", "ping", "-o", str(tmp_path)).status == 2
    wrong = machines("export", "ping", "--to", "tla")
    assert wrong.status == 2
    assert "promela" in wrong.err
