"""Generated tests: as they were, formatted, and run against a lockstep that only records."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test

import machines
from machines.spec.spec import Spec
from machines.write import seal
from machines.write.courses import Course
from machines.write.outputs import Difference
from machines.write.python_text import call, docstring, filled, literal, unique
from machines.write.tests import Untestable, check, generate, module_source

Golden = Callable[[str, bytes], None]
COURSES = [
    Course("K1 K2.b V2", (("K1", {}), ("K2.b", {}), ("V2", {}))),
    Course("V3 after all", tuple((f"K{i}", {"code": 1011, "kind": 'a "b"'}) for i in range(9))),
    Course("nothing", ()),
]


class Recorder:
    """Stands in for `machines.testing.Lockstep`: everything is allowed, and recorded."""

    calls: ClassVar[list[tuple[Any, ...]]] = []

    def __init__(self, *arguments: object) -> None:
        self.calls.append(("begin", *arguments))

    def can(self, row_id: str) -> bool:
        self.calls.append(("can", row_id))
        return True

    def take(self, row_id: str, *fields: object, pace: int | None, **which: int) -> None:
        self.calls.append(("take", row_id, pace, fields, which))

    def wait(self) -> None:
        self.calls.append(("wait",))

    def check(self, name: str) -> None:
        self.calls.append(("check", name))

    def finish(self) -> None:
        self.calls.append(("finish",))


@pytest.fixture
def generated(relay: Spec, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the generated tests of the tiny protocol, imported."""

    def follow(*arguments: object) -> None:
        Recorder.calls.append(("follow", *arguments))

    lockstep = ModuleType("machines.testing")
    lockstep.__dict__.update(
        Lockstep=Recorder,
        choices=lambda: st.just(3),
        follow=follow,
        paces=st.none,
        payload=lambda protocol, message: st.just({"of": (protocol, message)}),
        schedules=lambda protocol, environment: st.just({"for": (protocol, environment)}),
        variant=lambda: "patched",
    )
    monkeypatch.setitem(sys.modules, lockstep.__name__, lockstep)
    monkeypatch.setattr(Recorder, "calls", [])
    module = ModuleType("generated")
    exec(compile(module_source(relay, COURSES), "generated", "exec"), module.__dict__)  # noqa: S102
    return module


def test_the_module_is_as_it_was(relay: Spec, golden: Golden) -> None:
    golden("relay_tests.py", module_source(relay, COURSES))


def test_the_modules_are_formatted_and_clean(
    relay: Spec, shipped: list[Spec], tmp_path: Path
) -> None:
    ruff = shutil.which("ruff", path=Path(sys.executable).parent) or shutil.which("ruff")
    assert ruff is not None
    root = Path(__file__).parents[2]
    specs = [relay, *(spec for spec in shipped if spec.environments)]
    generate(tmp_path, specs, lambda specs: {spec.protocol: COURSES for spec in specs})
    shutil.copy(root / "pyproject.toml", tmp_path)
    for command in (["format", "--check", "--diff"], ["check"]):
        done = subprocess.run(
            [ruff, *command, "--no-cache", "generated_tests"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) in ((0, ""), (0, "All checks passed!\n")), done.stderr


def test_walks_take_every_row_that_the_environment_sends(
    relay: Spec, generated: ModuleType
) -> None:
    run_state_machine_as_test(generated.RelayInPlain, settings=generated.WALKS)
    sent = {
        row.id
        for machine in relay.machines.values()
        if machine.role != "client"
        for row in machine.rows
        if row.action == "send"
    }
    calls = Recorder.calls
    assert {c[1] for c in calls if c[0] == "can"} == sent
    taken = {c[1]: c[3:] for c in calls if c[0] == "take"}
    assert taken.keys() == sent
    carried = {
        row_id: ({"of": ("relay", relay.row(row_id)[1].message)},)
        for row_id in ("K2.b", "K3", "V3", "V5", "V8")
    }
    picked = {row_id: {"which": 3} for row_id in ("K1", "K2.b", "K3")}
    assert taken == {r: (carried.get(r, ()), picked.get(r, {})) for r in sent}
    assert ("begin", "relay", "patched", "plain", {"for": ("relay", "plain")}) in calls
    assert {c[1] for c in calls if c[0] == "check"} == {
        "asked before it ends",
        "no third word, ever",
        "a start is followed",
    }
    assert {c[0] for c in calls} >= {"wait", "finish"}


@pytest.mark.parametrize("method", ["take", "check", "finish", "wait"])
def test_walks_fail_where_the_plugin_does_not_conform(
    generated: ModuleType, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    def breaks(self: Recorder, *arguments: object, **fields: object) -> None:
        raise AssertionError("does not conform")

    monkeypatch.setattr(Recorder, method, breaks)
    with pytest.raises(AssertionError, match="does not conform"):
        run_state_machine_as_test(generated.RelayInPlain, settings=generated.WALKS)


def test_paths_are_followed(generated: ModuleType) -> None:
    for path in generated.PATHS.values():
        generated.test_path(path)
    assert Recorder.calls == [
        ("follow", "relay", "patched", list(course.moves)) for course in COURSES
    ]


def test_health_checks_stay_on(generated: ModuleType) -> None:
    assert generated.WALKS.deadline is None
    assert len(generated.WALKS.suppress_health_check) <= 1
    assert generated.TestRelayInPlain.settings is generated.WALKS


def test_only_plain_environments_become_tests(relay: Spec, generated: ModuleType) -> None:
    assert [name for name in vars(generated) if name.startswith("Test")] == ["TestRelayInPlain"]
    with pytest.raises(Untestable, match=r"relay\.yaml: no environment says `default: true`"):
        module_source(replace(relay, environments=relay.environments[1:]), COURSES)


def test_a_spec_without_paths_is_refused(relay: Spec) -> None:
    with pytest.raises(Untestable, match=r"relay\.yaml: no instance of relay is small enough"):
        module_source(relay, [])


PATH = "generated_tests/test_relay.py"


class Explorer:
    """Stands in for exploring: gives each spec some courses, and notes which were asked for."""

    def __init__(self, courses: Sequence[Course] = COURSES) -> None:
        self.courses = courses
        self.asked: list[str] = []

    def __call__(self, specs: Sequence[Spec]) -> dict[str, Sequence[Course]]:
        self.asked += [spec.protocol for spec in specs]
        return {spec.protocol: self.courses for spec in specs}


def test_an_edited_a_missing_and_an_orphaned_file_are_found(relay: Spec, tmp_path: Path) -> None:
    explore = Explorer()
    assert check(tmp_path, [relay], explore) == (Difference(PATH, "missing"),)
    assert generate(tmp_path, [relay], explore) == (PATH,)
    assert check(tmp_path, [relay], explore) == ()
    (tmp_path / PATH).write_bytes((tmp_path / PATH).read_bytes() + b"\n")
    (tmp_path / "generated_tests/test_gone.py").write_text("old")
    (tmp_path / "generated_tests/README.md").write_text("by hand")
    found = [(d.path, d.what) for d in check(tmp_path, [relay], explore)]
    assert found == [("generated_tests/test_gone.py", "orphan"), (PATH, "differs")]
    assert generate(tmp_path, [relay], explore) == ("generated_tests/test_gone.py", PATH)
    assert check(tmp_path, [relay], explore) == ()


def test_what_is_sealed_is_not_made_again(relay: Spec, tmp_path: Path) -> None:
    explore = Explorer()
    generate(tmp_path, [relay], explore)
    assert explore.asked == ["relay"]
    assert generate(tmp_path, [relay], explore) == ()
    assert check(tmp_path, [relay], explore) == ()
    assert explore.asked == ["relay"]


def test_a_line_edited_by_hand_is_found_below_any_seal(relay: Spec, tmp_path: Path) -> None:
    generate(tmp_path, [relay], Explorer())
    right = (tmp_path / PATH).read_bytes()
    for number, line in enumerate(right.splitlines(keepends=True)):
        if line.startswith((b"# made of", b"# text is")):
            continue
        lines = right.splitlines(keepends=True)
        lines[number] = line.replace(b"\n", b" \n")
        (tmp_path / PATH).write_bytes(b"".join(lines))
        assert [d.what for d in check(tmp_path, [relay], Explorer())] == ["differs"], line


@pytest.mark.parametrize("changed", ["spec", "generator", "library"])
def test_whatever_a_file_is_made_of_it_is_made_again(
    changed: str, relay: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And it is no fault where the same comes out."""
    spec = tmp_path / "relay.yaml"
    shutil.copy(relay.path, spec)
    relay = replace(relay, path=str(spec))
    generate(tmp_path, [relay], Explorer())
    package = tmp_path / "machines"
    shutil.copytree(Path(machines.__file__).parent, package)
    with monkeypatch.context() as patch:
        patch.setattr(machines, "__file__", str(package / "__init__.py"))
        seal.generator.cache_clear()
        assert check(tmp_path, [relay], explore := Explorer()) == ()
        assert explore.asked == []
        if changed == "spec":
            spec.write_text(spec.read_text() + "# nothing\n")
        elif changed == "library":
            patch.setattr(seal.metadata, "version", lambda name: "0")
        else:
            deepest = package / "checker" / "covering" / "paths.py"
            deepest.write_text(deepest.read_text() + "# nothing\n")
        seal.generator.cache_clear()
        assert check(tmp_path, [relay], explore) == ()
        assert explore.asked == ["relay"]
        other = Explorer(COURSES[:1])
        assert [d.what for d in check(tmp_path, [relay], other)] == ["differs"]
    seal.generator.cache_clear()


def test_whatever_generates_counts_as_the_generator() -> None:
    """Every module of ours that exploring and writing import."""
    program = "import machines.write.tests, sys; print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    ours = {name.split(".")[1] for name in ran.stdout.split() if name.startswith("machines.")}
    assert ours == set(seal.PARTS)


@pytest.mark.parametrize(
    "text",
    ['ends with "quotes"', "C:\\new", "x" * 300, "words " * 40, '"', "a\nb"],
)
def test_a_docstring_says_what_it_is_given(text: str) -> None:
    scope: dict[str, Any] = {}
    exec(f"def f():\n{docstring(text)}\n", scope)  # noqa: S102
    said = " ".join(scope["f"].__doc__.split())
    assert said.removesuffix(".").lower() == " ".join(text.split()).lower()


def test_a_docstring_cannot_be_ended_by_what_it_says() -> None:
    assert docstring('has """ in it') == '    """Has \'\'\' in it."""'


def test_small_parts() -> None:
    assert call("f", ["a", "b"], ":", 4) == "    f(a, b):"
    assert call("f", ["a" * 60, "b" * 60], ":", 4) == (
        f"    f(\n        {'a' * 60},\n        {'b' * 60},\n    ):"
    )
    assert filled("x = ", ["1", "2"], "") == "x = [1, 2]"
    assert filled("x = ", ["1" * 50, "2" * 50], "").splitlines() == [
        "x = [",
        f"    {'1' * 50},",
        f"    {'2' * 50},",
        "]",
    ]
    assert [literal(v) for v in (True, 3, "a", 'a "b"', "it's", None)] == [
        "True",
        "3",
        '"a"',
        "'a \"b\"'",
        '"it\'s"',
        "None",
    ]
    assert unique(["a", "b", "a", "a"]) == ["a", "b", "a_2", "a_3"]
