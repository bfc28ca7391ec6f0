"""Generated tests of the toys, run as they are: silent on the right plugin, not on wrong ones."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from machines.lockstep.errors import DoesNotConform
from machines.lockstep.search import spec_of
from machines.lockstep.step import WAIT
from machines.model.machine import SPECS_VARIABLE, find_spec
from machines.testing import Lockstep
from machines.write.courses import courses
from machines.write.tests import module_source

pytestmark = pytest.mark.usefixtures("toy")

PROTOCOLS = ("choir", "retry")


def generated(protocol: str, monkeypatch: pytest.MonkeyPatch, variant: str) -> ModuleType:
    """Return the generated tests of a toy, imported; they test that variant."""
    monkeypatch.setenv("MACHINES_VARIANT", variant)
    spec = spec_of(protocol)
    module = ModuleType("generated")
    source = module_source(spec, courses(spec))
    exec(compile(source, f"test_{protocol}.py", "exec"), module.__dict__)  # noqa: S102
    return module


def walk(module: ModuleType, environment: str, examples: int) -> None:
    known: Any = getattr(module, environment)
    profile = settings(
        module.WALKS,
        max_examples=examples,
        stateful_step_count=20,
        derandomize=True,
        phases=[Phase.generate],  # not the shrinking, which takes a minute
    )
    run_state_machine_as_test(known, settings=profile)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_every_path_is_silent_on_the_right_plugin(
    protocol: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = generated(protocol, monkeypatch, "right")
    assert len(module.PATHS) > 10
    for path in module.PATHS.values():
        module.test_path(path)


def test_paths_name_keys_as_runs_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """A move that names a key is taken for that very key."""
    paths = generated("choir", monkeypatch, "right").PATHS
    keyed = [p for p in paths.values() if any("stream_id" in fields for _, fields in p)]
    assert keyed
    taken = 0
    for path in keyed:
        episode = Lockstep("choir", "right", "kernel", {})
        try:
            for move, fields in path:
                episode.wait() if move == WAIT else episode.take(move, fields)
            steps = [s for s in episode.steps if "stream_id" in s.fields]
            wanted = [(m, fields["stream_id"]) for m, fields in path if "stream_id" in fields]
            assert [(s.move, s.fields["stream_id"]) for s in steps] == wanted
            taken += len(steps)
        finally:
            episode.finish()
    assert taken >= len(keyed)


NAMES = ("which", "pace", "self", "fields", "row_id", "message")


@pytest.mark.parametrize("name", NAMES)
def test_a_field_may_have_any_name(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Also those of the parameters by which fields are handed on: of a walk, a path, a result."""
    text = find_spec("echo").read_text("utf-8")
    for old, new in (
        ("fields: {text: text}", f"fields: {{{name}: text}}"),
        ("$text", f"${name}"),
        ("say.text", f"say.{name}"),
        ("ask.text", f"ask.{name}"),
        ("kind: result, fields: {data:", f"kind: result, fields: {{{name}:"),
        ("chunk.data", f"chunk.{name}"),
    ):
        assert old in text
        text = text.replace(old, new)
    (tmp_path / "echo.yaml").write_text(text, "utf-8")

    def call(self: Any, message: str, fields: Mapping[str, Any]) -> Any:
        return original(self, message, {"text": fields[name]} if message == "say" else fields)

    echo = import_module("machines.plugins.echo.driver").Echo
    original = echo.call
    monkeypatch.setattr(echo, "call", call)
    monkeypatch.setattr(echo, "chunk", lambda self, data: self.seam.report("chunk", **{name: data}))
    monkeypatch.setenv(SPECS_VARIABLE, str(tmp_path))
    module = generated("echo", monkeypatch, "right")
    module.test_path([("K1", {name: "a"}), ("V2", {}), ("V6", {}), ("K7", {})])
    walk(module, "EchoInKernel", 10)


@pytest.mark.parametrize(
    ("protocol", "environment"), [("choir", "ChoirInContract"), ("retry", "RetryInKernel")]
)
def test_walks_are_silent_on_the_right_plugin(
    protocol: str, environment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk(generated(protocol, monkeypatch, "right"), environment, 30)


@pytest.mark.parametrize(
    ("protocol", "environment", "variant"),
    [
        ("choir", "ChoirInKernel", "leaves_one_behind"),
        ("choir", "ChoirInKernel", "reuses_an_id"),
        ("retry", "RetryInKernel", "passes_on_twice"),
        ("retry", "RetryInKernel", "never_tries_again"),
    ],
)
def test_walks_find_faults(
    protocol: str, environment: str, variant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(DoesNotConform):
        walk(generated(protocol, monkeypatch, variant), environment, 200)
