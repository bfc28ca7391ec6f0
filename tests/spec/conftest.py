"""What the tests of `machines.spec` share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from machines.spec import Spec, SpecErrors, read_spec
from tests.spec.planting import TOY

FLAG = "--update-golden"
#: Reads the toy spec with one piece of text replaced, and returns the codes of the errors.
Codes = Callable[[str, str], list[str]]


@pytest.fixture(scope="session")
def toy() -> Spec:
    """Return the toy spec, which uses every construct of the language."""
    return read_spec(TOY)


@pytest.fixture
def errors(tmp_path: Path) -> Callable[..., SpecErrors]:
    """Return a function that reads the toy with pieces replaced, and returns what is wrong."""

    def read(*changes: tuple[str, str]) -> SpecErrors:
        text = TOY.read_text()
        for old, new in changes:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        path = tmp_path / "toy.yaml"
        path.write_text(text)
        with pytest.raises(SpecErrors) as found:
            read_spec(path)
        return found.value

    return read
