"""`machines generate`: Hypothesis tests of a protocol, written from its spec.

What is written holds no logic: each rule of a state machine is one row of the environment, and what
a row means, whether it may be taken, and how the plugin is judged, is with `machines.lockstep`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from machines.model.party import CONNECTION
from machines.spec.spec import Machine, Property, Role, Row, Spec
from machines.write.courses import Course, Untestable
from machines.write.index import templates
from machines.write.notation import flat
from machines.write.outputs import Difference, compare, write
from machines.write.python_text import (
    call,
    camel,
    docstring,
    filled,
    literal,
    mapping,
    snake,
    unique,
)
from machines.write.seal import is_sealed, made_of, sealed, unsealed

__all__ = [
    "COMMAND",
    "FOLDER",
    "Course",
    "Untestable",
    "check",
    "generate",
    "module_source",
    "outputs",
]

COMMAND = "machines generate"
FOLDER = "generated_tests"

#: From specs to the courses of each protocol: what takes long.
Explore = Callable[[Sequence[Spec]], Mapping[str, Sequence[Course]]]

#: Whose rows become rules: the environment of the plugin under test.
ENVIRONMENT: tuple[Role, ...] = ("caller", "server")


def generate(
    root: Path, specs: Sequence[Spec], explore: Explore, *, every: bool = True
) -> tuple[str, ...]:
    """Write the tests of ``specs`` below ``root``; return the paths that changed.

    ``explore`` is asked for the courses of those whose file is not known to be right by its seal.
    ``every`` says that these are all the specs there are: tests of protocols that are gone are
    removed then.
    """
    kept, rest = _by_seal(root, specs)
    return write(root, kept | outputs(rest, explore(rest)), _owned(every=every))


def check(
    root: Path, specs: Sequence[Spec], explore: Explore, *, every: bool = True
) -> tuple[Difference, ...]:
    """Return how the committed tests differ from what `generate` would write, but for the seals."""
    kept, rest = _by_seal(root, specs)
    for path, wanted in outputs(rest, explore(rest)).items():
        there = _there(root, path)
        kept[path] = there if unsealed(there) == unsealed(wanted) else wanted
    return compare(root, kept, _owned(every=every))


def outputs(specs: Sequence[Spec], courses: Mapping[str, Sequence[Course]]) -> dict[str, bytes]:
    """Return every generated test file, sealed. ``courses`` are those of each protocol."""
    return {
        _path(spec): sealed(module_source(spec, courses[spec.protocol]), made_of(spec))
        for spec in sorted(specs, key=lambda spec: spec.protocol)
    }


def _by_seal(root: Path, specs: Sequence[Spec]) -> tuple[dict[str, bytes], list[Spec]]:
    """Return the files that are right by their seals, and the specs whose files are not."""
    kept: dict[str, bytes] = {}
    rest: list[Spec] = []
    for spec in specs:
        content = _there(root, _path(spec))
        if is_sealed(content, made_of(spec)):
            kept[_path(spec)] = content
        else:
            rest.append(spec)
    return kept, rest


def _path(spec: Spec) -> str:
    return f"{FOLDER}/test_{spec.protocol}.py"


def _there(root: Path, path: str) -> bytes:
    """Return a file as it is on the disk; nothing where it is missing."""
    return (root / path).read_bytes() if (root / path).is_file() else b""


def _owned(*, every: bool) -> list[str]:
    """Return the patterns of the files that are generated tests and nothing else."""
    return [f"{FOLDER}/test_*.py"] if every else []


def module_source(spec: Spec, courses: Sequence[Course]) -> bytes:
    """Return the tests of one protocol as Python source; raises Untestable."""
    if not courses:
        raise Untestable(
            f"{spec.path}: no instance of {spec.protocol} is small enough to find paths in: add a "
            "smaller one under `instances`"
        )
    environment = [m for role in ENVIRONMENT for m in spec.of_role(role)]
    template = templates().get_template("test_protocol.py.jinja")
    source = template.render(
        protocol=spec.protocol,
        names_keys=_names_keys(spec),
        file=Path(spec.path).name,
        name=camel(spec.protocol),
        about=flat(spec.about.split("\n\n")[0]),
        machines=[_rules(spec, machine) for machine in environment],
        properties=_invariants(spec.properties),
        environments=_worlds(spec),
        paths=[_table_entry(course) for course in courses],
        call=call,
        docstring=docstring,
        filled=filled,
        literal=literal,
    )
    return source.encode()


def _names_keys(spec: Spec) -> bool:
    """Return whether a rule draws a key: one beside the connection, which is at hand."""
    return any(
        field.domain.kind == "key" and field.name != CONNECTION
        for role in ENVIRONMENT
        for machine in spec.of_role(role)
        for row in machine.rows
        if row.action == "send"
        for field in spec.messages[row.message].fields
    )


def _rules(spec: Spec, machine: Machine) -> Mapping[str, object]:
    """Return what is written of one machine of the environment: a rule for each row it sends.

    Clock rows are no rules: they happen by themselves while time passes.
    """
    sent = [row for row in machine.rows if row.action == "send"]
    names = unique(snake(f"{row.id}_{row.message}") for row in sent)
    return {
        "title": machine.role
        if machine.name == machine.role
        else f"{machine.role}'s {machine.name}",
        "rows": [_rule(spec, row, name) for row, name in zip(sent, names, strict=True)],
    }


def _rule(spec: Spec, row: Row, name: str) -> Mapping[str, object]:
    """Return what is written of one row: what is drawn for it, by the name of the parameter."""
    kinds = {f.domain.kind for f in spec.messages[row.message].fields if f.name != CONNECTION}
    drawn: list[tuple[str, str, str]] = []
    if kinds - {"key"}:
        strategy = f"payload({literal(spec.protocol)}, {literal(row.message)})"
        drawn.append(("fields", "dict[str, Any]", strategy))
    if "key" in kinds:
        drawn.append(("which", "int", "choices()"))
    drawn.append(("pace", "int | None", "paces()"))
    given = [each if each == "fields" else f"{each}={each}" for each, _, _ in drawn]
    return {
        "id": row.id,
        "name": name,
        "because": row.because,
        "draws": [f"{each}={strategy}" for each, _, strategy in drawn],
        "parameters": ["self", *(f"{each}: {kind}" for each, kind, _ in drawn)],
        "arguments": [literal(row.id), *given],
    }


def _invariants(properties: Sequence[Property]) -> list[Mapping[str, str]]:
    """Return what is written of the properties that hold of every run.

    ``sometimes`` is a goal of the exploration: one run need not reach it.
    """
    held = [claim for claim in properties if claim.kind != "sometimes"]
    methods = unique(f"holds_{snake(claim.name)}" for claim in held)
    return [
        {"name": claim.name, "about": claim.about, "method": method}
        for claim, method in zip(held, methods, strict=True)
    ]


def _worlds(spec: Spec) -> list[Mapping[str, str]]:
    """Return what is written of the environments that a plain run includes."""
    plain = [each for each in spec.environments if each.default]
    if not plain:
        raise Untestable(
            f"{spec.path}: no environment says `default: true`, so {spec.protocol} has no world to "
            "be tested in: add one under `environments`"
        )
    return [
        {
            "cls": f"{camel(spec.protocol)}In{camel(each.name)}",
            "name": each.name,
            "about": each.about,
        }
        for each in plain
    ]


def _table_entry(course: Course) -> Mapping[str, object]:
    """Return what is written of one path."""
    moves = [f"({literal(row_id)}, {mapping(fields)})" for row_id, fields in course.moves]
    return {"name": course.name, "moves": moves}
