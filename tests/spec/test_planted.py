"""Each wrong spec is caught with the code that its folder is named by."""

from __future__ import annotations

from pathlib import Path

import pytest

from machines.spec import CODES
from tests.spec.conftest import FLAG
from tests.spec.planting import TOY, Planted, all_planted, outcome

PLANTED = all_planted()


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.folder.name)
def test_it_is_caught(planted: Planted, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(planted.text())
    found = outcome(path)
    if pytestconfig.getoption(FLAG, default=False):
        (planted.folder / "expected.txt").write_text(found)
    assert found == planted.expected()
    assert f": {planted.code} " in found


def test_the_spec_that_they_are_made_from_is_sound() -> None:
    assert outcome(TOY) == "sound\n"


def test_every_code_is_planted() -> None:
    assert {planted.code for planted in PLANTED} == {code.code for code in CODES}


def test_every_folder_is_whole() -> None:
    files = [{path.name for path in planted.folder.iterdir()} for planted in PLANTED]
    assert all(names == {"change.txt", "expected.txt"} for names in files)


def test_every_error_says_what_to_do() -> None:
    for planted in PLANTED:
        lines = planted.expected().splitlines()
        assert lines[1::2] == [line for line in lines if line.startswith("    hint: ")]
        assert len(lines) % 2 == 0, planted.folder.name
