"""What the tests of `machines.write` share: a tiny protocol, and texts that outputs must equal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from machines.check import known_specs
from machines.lockstep.search import spec_of
from machines.spec.reader import read_spec
from machines.spec.spec import Spec

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
FLAG = "--update-golden"


@pytest.fixture(scope="session")
def relay() -> Spec:
    """Return the tiny protocol that uses every construct of the language."""
    return read_spec(HERE / "relay.yaml")


@pytest.fixture(scope="session")
def shipped() -> list[Spec]:
    """Return every spec of the repository."""
    specs = [spec_of(name) for name in known_specs()]
    assert specs
    return specs


@pytest.fixture
def golden(pytestconfig: pytest.Config) -> Callable[[str, bytes], None]:
    """Return a function that holds an output to the golden file of a name."""

    def hold(name: str, output: bytes) -> None:
        path = GOLDEN / name
        if pytestconfig.getoption(FLAG, default=False):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(output)
        assert path.is_file(), f"run pytest tests/write {FLAG}"
        assert path.read_bytes().decode() == output.decode()

    return hold
