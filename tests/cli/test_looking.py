"""`list` and `schema`: what there is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from machines import cli
from tests.cli.conftest import Machines


@pytest.mark.usefixtures("toy")
def test_list_names_protocols_variants_and_environments(machines: Machines) -> None:
    ran = machines("list")
    assert ran.status == 0
    assert ran.out.splitlines()[0].split() == (
        ["protocol", "machines", "rows", "variants", "environments"]
    )
    for word in ("echo", "caller", "47", "right", "drops_the_end", "kernel, contract"):
        assert word in ran.out


@pytest.mark.usefixtures("checkout")
def test_a_spec_without_a_plugin_is_listed(machines: Machines) -> None:
    ran = machines("list")
    assert ran.status == 0
    assert ran.out.splitlines()[1].split() == (
        ["ping", "caller,", "request,", "server", "8", "none", "kernel"]
    )


@pytest.mark.usefixtures("toy")
def test_no_name_is_cut_in_a_narrow_list(
    machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli.console, "width", 60)
    ran = machines("list")
    assert "…" not in ran.out


def test_the_schema_is_of_specs(machines: Machines) -> None:
    ran = machines("schema")
    assert ran.status == 0
    schema = json.loads(ran.out)
    assert {"protocol", "machines", "messages"} <= schema["properties"].keys()


def test_the_schema_is_written_into_the_checkout(
    machines: Machines, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (checkout / "docs").mkdir()
    monkeypatch.setattr(cli.looking, "ROOT", checkout)
    ran = machines("schema", "--write")
    assert ran.status == 0
    printed = ran.out.split()
    assert printed
    assert all((checkout / path).read_text() for path in printed)


def test_a_malformed_spec_is_located(machines: Machines, checkout: Path) -> None:
    spec = checkout / "specs" / "ping.yaml"
    text = spec.read_text().replace("dest: opening", "dest: opning")
    spec.write_text(text)
    line = text[: text.index("opning")].count("\n") + 1
    for words in (["list"], ["check"], ["draw"], ["generate"], ["verify", "ping"]):
        ran = machines(*words)
        assert ran.status == 2, words
        assert ran.out == ""
        assert f"ping.yaml:{line}:" in ran.err
        assert "unknown state 'opning'" in ran.err
        assert "did you mean 'opening'?" in ran.err
        assert "Traceback" not in ran.err


def test_no_specs_are_no_success(
    machines: Machines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MACHINES_SPECS", str(tmp_path))
    for command in ("list", "check", "draw", "generate"):
        ran = machines(command)
        assert ran.status == 2
        assert "there is no spec in" in ran.err
        assert "MACHINES_SPECS" in ran.err
