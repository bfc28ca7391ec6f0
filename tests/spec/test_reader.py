"""From a file to a Spec, or to all that is wrong with it, in order and each once."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from machines.spec import Spec, SpecErrors, read_spec
from machines.spec.expression import Restart
from machines.spec.spec import Domain, Position
from tests.spec.planting import TOY

Errors = Callable[..., SpecErrors]
SHIPPED = sorted((Path(__file__).parents[2] / "specs").glob("*.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_specs_are_sound(path: Path) -> None:
    assert read_spec(path).protocol == path.stem


def test_there_are_shipped_specs() -> None:
    assert SHIPPED


def test_limits_have_their_unit_and_source(toy: Spec) -> None:
    values = {name: (limit.value, limit.unit) for name, limit in toy.limits.items()}
    assert values == {
        "answer": (Fraction(2), "s"),
        "pause": (Fraction(1, 2), "s"),
        "patience": (Fraction(60), "s"),
        "tries_max": (Fraction(1), "count"),
        "open_max": (Fraction(1), "count"),
        "room": (Fraction(3), "bytes"),
    }
    assert toy.limits["pause"].provenance == "measured"
    assert toy.limits["pause"].source == "by us, on the test server"


def test_messages_of_a_connection_carry_its_key(toy: Spec) -> None:
    keyed = {name for name, message in toy.messages.items() if message.domain("connection")}
    assert keyed == {"hello", "accepted", "closed", "ask", "answer", "broken", "noise", "ping"}
    assert toy.messages["hello"].domain("connection") == Domain("key")


def test_shapes_of_frames(toy: Spec) -> None:
    assert toy.messages["ask"].shape == {"type": "ask", "id": "$stream_id", "text": "$text"}
    assert toy.messages["broken"].shape == '{"type"'
    assert toy.messages["noise"].shape == b"\x00\xff"
    assert toy.messages["start"].shape is None


def test_rows(toy: Spec) -> None:
    machine, row = toy.row("U11")
    assert machine.name == "utterance"
    assert (row.action, row.message, row.dest, row.aspect) == ("send", "ask", None, "timeout")
    assert row.target("asked") == "asked"
    assert row.effect[2:] == (Restart("words"), Restart("sound"))
    clock = toy.row("K5")[1]
    assert (clock.action, clock.message, clock.at) == ("clock", "quiet", "patience")


def test_what_is_ignored_by_the_machine_and_by_the_state(toy: Spec) -> None:
    telling = toy.machines["utterance"].state("telling")
    assert telling.ignore == {"answer": "late", "broken": "skipped", "noise": "skipped"}
    assert set(telling.illegal) == {"start", "say", "blank", "stop"}
    assert toy.machines["quota"].alphabet == {"start", "done"}


def test_obligations(toy: Spec) -> None:
    (obligation,) = toy.machines["utterance"].state("open").must
    assert obligation.id == "O1"
    assert obligation.when is not None
    assert obligation.when.names() == {"given", "pace"}


def test_positions_are_those_of_the_file(toy: Spec) -> None:
    lines = TOY.read_text().splitlines()

    def text(position: Position) -> str:
        return lines[position.line - 1][position.column - 1 :]

    for machine in toy.machines.values():
        assert text(machine.position).startswith(f"{machine.name}:")
        assert all(text(row.position).startswith(f"{row.id},") for row in machine.rows)
        assert all(text(s.position).startswith(f"{s.name}:") for s in machine.states)
    for message in toy.messages.values():
        assert text(message.position).startswith(f"{message.name}:")


def test_all_errors_of_a_file_at_once_and_in_order(errors: Errors) -> None:
    found = errors(
        ("about: Whoever answers.", "abuot: Whoever answers."),
        ("trigger: send say", "trigger: send sya"),
        ("guard: given, effect", "guard: gvien, effect"),
        ("value: 500 ms", "value: 500 millis"),
        ("copies: 1", "copies: none"),
        ("dest: up, because", "dest: upp, because"),
        ("machine: quota, condition", "machine: quotas, condition"),
    )
    codes = [error.code for error in found.errors]
    assert codes == ["S307", "S203", "S205", "S204", "S104", "S202", "S106"]
    positions = [(error.position.line, error.position.column) for error in found.errors]
    assert positions == sorted(positions)


def test_what_is_left_out_is_not_missed(errors: Errors) -> None:
    # Whoever refers to a thing that is itself wrong is not blamed.
    found = errors(
        ("calm, about", "calm, abuot"),
        ("ask:      {from: client, to: server,", "ask:      {from: client, to: nobody,"),
        ("up:      {about: in use}", "up:      {about: 7}"),
        ("patience:  {value: 1 min,", "patience:  {value: [1],"),
        ("  sound:\n", "  sound:\n    colour: red\n"),
    )
    assert [error.code for error in found.errors] == ["S106", "S109", "S104", "S106", "S104"]


def test_inside_quotes_the_column_is_that_of_the_word(errors: Errors) -> None:
    (error,) = errors(("(asked, telling)", "(asked, teling)")).errors
    line = TOY.read_text().splitlines()[error.position.line - 1]
    assert line[error.position.column - 1 :].startswith("telling)")


def test_over_several_lines_the_column_is_that_of_the_text(errors: Errors) -> None:
    (error,) = errors(
        ("guard: given, effect", "guard: given\n            and gvien, effect")
    ).errors
    line = TOY.read_text().splitlines()[error.position.line - 1]
    assert line[error.position.column - 1 :].startswith("given")


def test_an_error_reads_as_a_place_and_a_hint(errors: Errors) -> None:
    found = errors(("dest: up, because", "dest: upp, because"))
    path, line, column, rest = str(found).split(":", 3)
    assert path.endswith("toy.yaml")
    assert (line, column) == (str(found.errors[0].position.line), "89")
    assert rest == " S204 unknown state 'upp' in row C2\n    hint: did you mean 'up'?"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "the file is empty"),
        (b"# nothing\n", "the file is empty"),
        (b"\xff\xfe\xff", "it is not text in UTF-8"),
        (b"a: \x00", "this is not YAML"),
        (b"[" * 1000, "nested too deeply"),
        (b"- 1\n", "the file is a list"),
        (b"7\n", "the file is 7"),
        (b"a: &a [*a]\n", "an alias repeats"),
        (b"%YAML 9.9\n---\na: 1\n", "this is not YAML"),
        (b"a: 1\n---\nb: 2\n", "this is not YAML"),
    ],
)
def test_what_is_no_spec_at_all(tmp_path: Path, content: bytes, what: str) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(content)
    with pytest.raises(SpecErrors) as found:
        read_spec(path)
    assert what in str(found.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SpecErrors, match="No such file or directory"):
        read_spec(tmp_path / "absent.yaml")
    with pytest.raises(SpecErrors, match="directory"):
        read_spec(tmp_path)
