"""Whatever is done to a spec, it is read, or it is refused with errors: nothing else happens."""

from __future__ import annotations

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from machines.spec import SpecError, SpecErrors, read_spec
from tests.spec.planting import TOY

TEXT = TOY.read_text()
DATA = YAML(typ="safe", pure=True).load(TEXT)
Where = tuple[Any, ...]


def places(data: Any, where: Where = ()) -> list[Where]:
    """Return where every value of `data` stands."""
    parts: list[tuple[Any, Any]] = []
    if isinstance(data, dict):
        parts = list(data.items())
    elif isinstance(data, list):
        parts = list(enumerate(data))
    return [where, *(place for key, value in parts for place in places(value, (*where, key)))]


PLACES = places(DATA)[1:]
WORDS = "idle given same connection caller client server text key not $text 0..9999 msg.last"
VALUES: list[Any] = [
    *(None, True, 0, -1, 2.5, "", " ", [], {}, [[]], "x" * 3000),
    *WORDS.split(),
    *("send ask", "0 s", "10 ms", "state == idle", ["idle"]),
    *({"int": "0..2"}, {"idle": None}, {"a b": 1}),
]
CHANGES = st.tuples(
    st.sampled_from(PLACES),
    st.sampled_from(["delete", "replace", "copy", "rename"]),
    st.sampled_from(VALUES),
    st.sampled_from(PLACES),
)


def found(data: Any, where: Where) -> Any:
    for step in where:
        data = data[step]
    return data


def changed(data: Any, where: Where, how: str, value: Any, other: Where) -> None:
    """Change `data` at one place, if it is still there."""
    try:
        parent = found(data, where[:-1])
        if how == "delete":
            del parent[where[-1]]
        elif how == "replace":
            parent[where[-1]] = value
        elif how == "copy":
            parent[where[-1]] = copy.deepcopy(found(data, other))
        elif isinstance(parent, dict):
            parent[str(value)] = parent.pop(where[-1])
    except (KeyError, IndexError, TypeError):
        return


def problems(text: str) -> tuple[SpecError, ...] | None:
    """Return what is wrong with a text as a spec; None where it is one."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "spec.yaml")
        path.write_text(text)
        try:
            read_spec(path)
        except SpecErrors as errors:
            return errors.errors
    return None


def holds(text: str) -> bool:
    """Say whether a text is read, or refused with errors that say something."""
    errors = problems(text)
    return errors is None or (bool(errors) and all(e.message and e.hint for e in errors))


@given(st.lists(CHANGES, min_size=1, max_size=4))
def test_changed_data(changes: list[tuple[Where, str, Any, Where]]) -> None:
    data = copy.deepcopy(DATA)
    for change in changes:
        changed(data, *change)
    # JSON is YAML, and quickly written.
    assert holds(json.dumps(data, indent=1))


@given(
    st.integers(0, len(TEXT)),
    st.integers(0, 30),
    st.text(st.sampled_from("{}[]:,&*!|>'\"#-? \n\tabz0.$"), max_size=4),
)
def test_changed_text(start: int, length: int, put: str) -> None:
    assert holds(TEXT[:start] + put + TEXT[start + length :])
