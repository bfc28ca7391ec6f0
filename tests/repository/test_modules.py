"""Each module says what it holds, and says the truth about what it exports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def test_every_module_has_a_docstring(modules: dict[Path, ast.Module]) -> None:
    assert [path for path, module in modules.items() if not ast.get_docstring(module)] == []


def test_every_all_is_true(modules: dict[Path, ast.Module]) -> None:
    found = {path: falsehoods(module) for path, module in modules.items()}
    assert {path: what for path, what in found.items() if what} == {}


def test_a_false_all_is_seen() -> None:
    module = ast.parse("__all__ = ['a', 'b', 'a']\na = 1\ndef c(): ...\ndef _d(): ...")
    assert falsehoods(module) == [
        "b is listed and not there",
        "a is listed twice",
        "c is public and not listed",
    ]


def test_an_all_may_list_what_a_branch_defines() -> None:
    module = ast.parse("__all__ = ['a', 'b']\nif x:\n  from m import a\nelse:\n  b: int = 1")
    assert falsehoods(module) == []


def falsehoods(module: ast.Module) -> list[str]:
    """Return what is wrong with the `__all__` of a module; nothing when it has none."""
    statements = list(top_level(module.body))
    exported = exported_names(statements)
    if exported is None:
        return []
    bound = {name for statement in statements for name in bound_names(statement)}
    defined = [node.name for node in statements if isinstance(node, Definition)]
    return [
        *(f"{name} is listed and not there" for name in exported if name not in bound),
        *(f"{name} is listed twice" for name in sorted(set(exported)) if exported.count(name) > 1),
        *(
            f"{name} is public and not listed"
            for name in defined
            if not name.startswith("_") and name not in exported
        ),
    ]


def top_level(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Walk the statements of a module, and those in its top-level branches."""
    for statement in body:
        yield statement
        if isinstance(statement, ast.If | ast.Try):
            yield from top_level([*statement.body, *statement.orelse])


def exported_names(statements: list[ast.stmt]) -> list[str] | None:
    """Return the words of `__all__`, or None when there is none."""
    for statement in statements:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and "__all__" in bound_names(
            statement
        ):
            words: list[str] = list(ast.literal_eval(statement.value)) if statement.value else []
            return words
    return None


def bound_names(statement: ast.stmt) -> set[str]:
    """Return the names that a statement binds."""
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return {statement.name}
        case ast.Import() | ast.ImportFrom():
            return {(alias.asname or alias.name).partition(".")[0] for alias in statement.names}
        case ast.Assign():
            targets = statement.targets
        case ast.AnnAssign():
            targets = [statement.target]
        case _:
            return set()
    return {
        node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)
    }
