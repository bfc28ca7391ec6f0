"""`check`: whether the specs are well, and what if a limit were another."""

from __future__ import annotations

from pathlib import Path

import pytest

from machines import check, cli
from machines.model.machine import SPECS_VARIABLE
from tests.cli.conftest import Machines, Terminal

PING = "one: 6 states, 5 transitions, depth 5, 8 rows, with time, well"


@pytest.mark.usefixtures("checkout")
@pytest.mark.parametrize(
    "words", [["check"], ["check", "ping"], ["check", "--instance", "one", "ping"]]
)
def test_a_spec_that_is_well(words: list[str], machines: Machines) -> None:
    ran = machines(*words)
    assert ran.status == 0, ran
    assert PING in ran.out


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("states: 6}", "states: 7}", "write `states: 6` into the instance"),
        ("states: 6}", "states: 6, transitions: 4}", "write `transitions: 5` into the instance"),
        ("kind: sometimes, machine", "kind: never, machine", "property broken: an answer"),
        (
            '  - {name: one, about: "one question", copies: 1, channel: 1, states: 6}',
            "  []",
            "nothing was explored; name an instance",
        ),
    ],
)
def test_a_spec_that_is_not_well(
    old: str, new: str, told: str, machines: Machines, checkout: Path
) -> None:
    _edit(checkout, old, new)
    ran = machines("check", "ping")
    assert ran.status == 1, ran
    assert "NOT WELL" in ran.out
    assert told in ran.out


def test_a_finding_is_a_chart_and_a_file_that_can_be_replayed(
    machines: Machines, checkout: Path
) -> None:
    _slow(checkout)
    _edit(checkout, "patience: {value: 5 s", "patience: {value: 2 s")
    ran = machines("check", "ping")
    assert ran.status == 1, ran
    assert "obligation cannot be met: O2" in ran.out
    assert "MISSING: O2" in ran.out
    command = next(line for line in ran.out.splitlines() if "Replay: machines replay" in line)
    file = command.split()[-1]
    played = machines("replay", file)
    assert played.status == 1, played
    assert "the machines of the spec take this run as the file says" in played.out
    assert "checking the instance still finds it" in played.out
    assert machines("replay", file, "--times", "2").status == 2


def test_a_run_that_the_spec_does_not_show_any_more(machines: Machines, checkout: Path) -> None:
    _edit(checkout, "kind: sometimes, machine", "kind: never, machine")
    ran = machines("check", "ping")
    file = next(line for line in ran.out.splitlines() if "Replay:" in line).split()[-1]
    written = Path(file)
    written.write_text(written.read_text().replace('"R3"', '"R9"'))
    played = machines("replay", file)
    assert played.status == 0, played
    assert "and then not" in played.out


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"moves": [', '"moves": 3, "more": ['),
        ('"message": "ping"', '"message": "pang"'),
        ('"kind": "', '"kind": "no '),
        ('"actor": "caller"', '"actor": "nobody"'),
        ('"at": "0"', '"at": "1/0"'),
    ],
)
def test_a_damaged_run_is_refused(old: str, new: str, machines: Machines, checkout: Path) -> None:
    _edit(checkout, "kind: sometimes, machine", "kind: never, machine")
    ran = machines("check", "ping")
    written = Path(next(x for x in ran.out.splitlines() if "Replay:" in x).split()[-1])
    text = written.read_text()
    assert old in text
    written.write_text(text.replace(old, new, 1))
    played = machines("replay", str(written))
    assert played.status == 2, played
    assert "Traceback" not in played.err


def test_a_finding_that_was_mended(machines: Machines, checkout: Path) -> None:
    _slow(checkout)
    _edit(checkout, "patience: {value: 5 s", "patience: {value: 2 s")
    ran = machines("check", "ping")
    file = next(line for line in ran.out.splitlines() if "Replay:" in line).split()[-1]
    _edit(checkout, "slowness: {value: 3 s", "slowness: {value: 1 s")
    written = Path(file)
    written.write_text(written.read_text().replace('"slowness": "3"', '"slowness": "1"'))
    played = machines("replay", file)
    assert played.status == 0, played
    assert "checking the instance does not find it any more" in played.out


def test_what_would_meet_an_obligation_is_said(machines: Machines, checkout: Path) -> None:
    _slow(checkout)
    _edit(checkout, "patience: {value: 5 s", "patience: {value: 2 s")
    ran = machines("check", "ping")
    assert "R4 sends pong if age >= slowness" in ran.out
    assert "2 s pass" in ran.out
    assert "questions of time want `channel: 0`" in ran.out


@pytest.mark.usefixtures("checkout")
def test_a_bound_that_is_hit_is_no_pass(machines: Machines) -> None:
    ran = machines("check", "ping", "--states-max", "3")
    assert ran.status == 1
    assert "NOT COMPLETE: the bound of 3 states was hit" in ran.out
    assert "NOT WELL" in ran.out
    assert "pinned" not in ran.out
    assert "that no instance reaches" not in ran.out


def test_a_spec_by_its_file(machines: Machines, checkout: Path, tmp_path: Path) -> None:
    _slow(checkout)
    other = tmp_path / "elsewhere" / "solo.yaml"
    other.parent.mkdir()
    text = (checkout / "specs" / "ping.yaml").read_text()
    other.write_text(text.replace("protocol: ping", "protocol: solo", 1))
    assert machines("check", str(other)).status == 0
    ran = machines("check", str(other), "--set", "patience=2")
    assert ran.status == 1, ran
    file = next(line for line in ran.out.splitlines() if "Replay:" in line).split()[-1]
    assert machines("replay", file).status == 1


@pytest.mark.usefixtures("checkout")
@pytest.mark.parametrize("words", [["--symmetry"], ["--partial-order"], ["--untimed"]])
def test_reductions_and_time_are_switches(words: list[str], machines: Machines) -> None:
    ran = machines("check", "ping", *words)
    assert ran.status == 0, ran
    assert ("without time" in ran.out) == (words == ["--untimed"])


def test_another_limit(machines: Machines, checkout: Path) -> None:
    _slow(checkout)
    assert machines("check", "ping", "--set", "patience=5").status == 0
    ran = machines("check", "ping", "--set", "patience=2")
    assert ran.status == 1, ran
    assert "obligation cannot be met: O2" in ran.out


def test_the_threshold_of_a_limit(machines: Machines, checkout: Path) -> None:
    _slow(checkout)
    ran = machines("check", "ping", "--sweep", "patience=1..9/0.1")
    assert ran.status == 1, ran
    assert "between 2.9 and 3 s the verdict flips" in ran.out
    assert "at 2.9 s, one: obligation cannot be met: O2" in ran.out
    assert "at 3 s, the same" in ran.out


@pytest.mark.usefixtures("checkout")
def test_a_limit_that_changes_nothing(machines: Machines) -> None:
    ran = machines("check", "ping", "--sweep", "patience=1..9")
    assert ran.status == 0, ran
    assert "the verdict is the same at all of them" in ran.out


@pytest.mark.usefixtures("checkout")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["ping", "--sweep", "patience"], "say limit=a..b"),
        (["ping", "--sweep", "patience=9..1"], "is not below"),
        (["ping", "--sweep", "patience=1..2/0"], "above zero"),
        (["ping", "--sweep", "hurry=1..2"], "no limit 'hurry'; it has: patience"),
        (["ping", "--set", "patience=soon"], "patience is"),
        (["ping", "--set", "patience=1e400"], "patience is"),
        (["ping", "--set", "patience=1", "--set", "patience=2"], "given twice"),
        (["ping", "--set", "patience=1", "--sweep", "patience=1..2"], "one value by --set"),
        (["ping", "--instance", "two"], "no instance 'two'; it has: one"),
    ],
)
def test_a_wrong_question(words: list[str], told: str, machines: Machines) -> None:
    ran = machines("check", *words)
    assert ran.status == 2, ran
    assert told in ran.err


def test_one_protocol_is_asked_what_if(machines: Machines, checkout: Path) -> None:
    spec = checkout / "specs" / "ping.yaml"
    other = spec.read_text().replace("protocol: ping", "protocol: pong2", 1)
    (checkout / "specs" / "pong2.yaml").write_text(other)
    ran = machines("check", "--set", "patience=5")
    assert ran.status == 2
    assert "name it" in ran.err


@pytest.mark.usefixtures("checkout")
def test_an_instance_that_cannot_be_explored(
    machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    def examine(*_: object) -> None:
        raise ValueError("give it 'per: connection'")

    monkeypatch.setattr(check, "examine", examine)
    ran = machines("check")
    assert ran.status == 2
    assert ran.err.endswith("ping.yaml: instance one: give it 'per: connection'\n")


@pytest.mark.usefixtures("checkout")
def test_interrupting_a_check(machines: Machines, monkeypatch: pytest.MonkeyPatch) -> None:
    def examine(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "examine", examine)
    ran = machines("check")
    assert ran.status == 1
    assert ran.err == "interrupted: what was not printed was not done\n"


def test_progress_and_ctrl_c_of_a_long_check(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large instance of a shipped spec is told about as it goes, and says what it has."""
    monkeypatch.setenv(SPECS_VARIABLE, str(cli.looking.ROOT / "specs"))
    words = ("check", "xai_tts", "--instance", "two_connections")
    screen = terminal(*words, columns=120, interrupt_at="states/s")
    assert screen.status == 1
    assert " states, depth " in screen.raw
    assert "interrupted: what is said of this instance is what was known by then" in screen.raw
    assert "NOT WELL" in screen.raw


def _edit(checkout: Path, old: str, new: str) -> None:
    spec = checkout / "specs" / "ping.yaml"
    text = spec.read_text()
    assert old in text
    spec.write_text(text.replace(old, new))


def _slow(checkout: Path) -> None:
    """Let the answer wait for three seconds."""
    _edit(
        checkout,
        "about: What the caller is owed.\n",
        "about: What the caller is owed.\n    clocks: [age]\n",
    )
    _edit(
        checkout,
        "trigger: receive accepted, dest: open",
        "trigger: receive accepted, effect: [age = 0], dest: open",
    )
    _edit(
        checkout,
        "trigger: send pong, dest: over",
        "trigger: send pong, guard: age >= slowness, dest: over",
    )
    _edit(
        checkout, "limits:\n", 'limits:\n  slowness: {value: 3 s, provenance: {chosen: "a toy"}}\n'
    )
