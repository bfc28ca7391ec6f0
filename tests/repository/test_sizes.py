"""Lines, functions and modules stay small enough to read."""

from __future__ import annotations

import ast
from pathlib import Path

LINE = 100  # characters
FUNCTION = 70  # lines
MODULE = 400  # lines

# What is larger than the limit, how large it may be, and why. A ratchet: an entry that allows more
# than is there fails too, so that what has shrunk stays small.
LARGER_FUNCTIONS: dict[str, tuple[int, str]] = {}
LARGER_MODULES: dict[str, tuple[int, str]] = {}

# Written by a command: as long as the specs make them.
WRITTEN = "generated_tests"
# Read in an editor of code, and held to a width there. Prose and specs wrap as their authors like.
CODE = {".py", ".toml", ".sh", ""}


def test_lines_fit(texts: dict[Path, str]) -> None:
    long = [
        f"{path}:{number} has {len(line)} characters"
        for path, text in texts.items()
        if path.suffix in CODE
        for number, line in enumerate(text.splitlines(), start=1)
        if len(line) > LINE
    ]
    assert long == []


def test_functions_are_short(modules: dict[Path, ast.Module]) -> None:
    sizes = {
        f"{path}::{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path, module in modules.items()
        if path.parts[0] != WRITTEN
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert too_large(sizes, FUNCTION, LARGER_FUNCTIONS) == []


def test_modules_are_short(texts: dict[Path, str]) -> None:
    sizes = {
        str(path): len(text.splitlines())
        for path, text in texts.items()
        if path.suffix == ".py" and path.parts[0] != WRITTEN
    }
    assert too_large(sizes, MODULE, LARGER_MODULES) == []


def test_a_ratchet_holds_both_ways() -> None:
    larger = {"b": (20, "because"), "c": (20, "because"), "gone": (20, "because")}
    sizes = {"a": 11, "b": 21, "c": 19, "d": 10}
    assert len(too_large(sizes, 10, larger)) == 4
    assert too_large({"a": 10, "b": 20}, 10, {"b": (20, "because")}) == []


def too_large(sizes: dict[str, int], limit: int, larger: dict[str, tuple[int, str]]) -> list[str]:
    """Return what is larger than it may be, and what in `larger` allows more than is there."""
    allowed = {name: size for name, (size, _) in larger.items()}
    over = [
        f"{name} has {size} lines, {allowed.get(name, limit)} are allowed: split it"
        for name, size in sizes.items()
        if size > allowed.get(name, limit)
    ]
    slack = [
        f"{name} has {sizes.get(name, 0)} lines: lower its entry of {size}, or remove it"
        for name, size in allowed.items()
        if sizes.get(name, 0) < size
    ]
    return over + slack
