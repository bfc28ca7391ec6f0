"""`draw` and `generate`: what they write, and that `--check` tells where it is not that."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Machines

OUTPUTS = {"draw": "diagrams/ping.dot", "generate": "generated_tests/test_ping.py"}


def written(root: Path) -> dict[str, bytes]:
    """Return every file below the folders that are written to."""
    folders = [root / "diagrams", root / "generated_tests"]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(root)): path.read_bytes() for path in files}


@pytest.mark.parametrize("command", OUTPUTS)
def test_what_is_written_is_as_it_should_be(
    command: str, machines: Machines, checkout: Path
) -> None:
    first = machines(command)
    assert first.status == 0
    assert OUTPUTS[command] in first.out.split()
    assert sorted(first.out.split()) == sorted(written(checkout))
    again = machines(command)
    assert (again.status, again.out) == (0, "nothing changed\n")
    checked = machines(command, "--check")
    assert (checked.status, checked.out, checked.err) == (0, "", "")


@pytest.mark.parametrize("command", OUTPUTS)
@pytest.mark.parametrize("fault", ["missing", "differs", "orphan"])
def test_a_check_fails_and_names_the_command(
    fault: str, command: str, machines: Machines, checkout: Path
) -> None:
    machines(command)
    path = checkout / OUTPUTS[command]
    orphan = path.with_name(path.name.replace("ping", "gone"))
    if fault == "missing":
        path.unlink()
    elif fault == "differs":
        path.write_text("edited\n")
    else:
        orphan.write_text("left over\n")
    before = written(checkout)
    ran = machines(command, "--check")
    assert ran.status == 1
    assert (orphan if fault == "orphan" else path).name in ran.err
    assert ran.err.endswith(f"Run `machines {command}` and commit what it writes.\n")
    assert written(checkout) == before


def test_one_protocol_leaves_what_is_of_others(machines: Machines, checkout: Path) -> None:
    machines("draw")
    other = checkout / "diagrams" / "other.dot"
    other.write_text("of another protocol\n")
    assert machines("draw", "ping").status == 0
    assert other.exists()
    assert machines("draw").out == "diagrams/other.dot\n"
    assert not other.exists()


def test_without_dot_nothing_is_drawn(
    machines: Machines, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    ran = machines("draw")
    assert ran.status == 3
    assert "`dot`" in ran.err
    assert "graphviz" in ran.err
    assert written(checkout) == {}


def test_a_spec_without_a_world_cannot_be_tested(machines: Machines, checkout: Path) -> None:
    spec = checkout / "specs" / "ping.yaml"
    text = spec.read_text()
    spec.write_text(text[: text.index("environments:")] + "environments: []\n")
    ran = machines("generate", "ping")
    assert ran.status == 2, ran
    assert "environment" in ran.err


def test_a_study_gets_no_tests(machines: Machines, checkout: Path) -> None:
    spec = checkout / "specs" / "ping.yaml"
    text = spec.read_text()
    spec.write_text(text[: text.index("environments:")] + "environments: []\n")
    assert machines("generate").status == 0
    assert not (checkout / "generated_tests").exists()
