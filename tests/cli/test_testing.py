"""The face that generated tests use, on the toy."""

from __future__ import annotations

import pytest

from machines.lockstep.errors import BadCall, DoesNotConform
from machines.testing import Lockstep, follow

pytestmark = pytest.mark.usefixtures("toy")

#: A request that is answered, then the end.
PATH = (("K1", {"text": "a"}), ("V2", {}), ("V6", {}), ("K7", {}))


def test_only_moves_that_are_enabled_can_be_taken() -> None:
    episode = Lockstep("echo", "right", "kernel", {})
    try:
        assert [row for row in ("K1", "K2", "K7", "V2", "V6") if episode.can(row)] == ["K1", "K7"]
        episode.take("K1", {"text": "a"})
        assert [row for row in ("K1", "K2", "K7", "V2", "V6") if episode.can(row)] == ["K2", "V2"]
    finally:
        episode.finish()
    assert not episode.can("V2")


def test_time_passes_to_what_is_due() -> None:
    episode = Lockstep("echo", "right", "kernel", {})
    episode.take("K1", {"text": "a"})
    assert not episode.can("K7")
    for _ in range(9):
        if not episode.can("K7"):
            episode.wait()  # the plugin gives the handshake up
    assert episode.can("K7")
    episode.finish()


def test_a_path_is_followed() -> None:
    follow("echo", "right", PATH)
    with pytest.raises(DoesNotConform, match=r"(?s)O9: socket was in state spent.*MISSING: O9"):
        follow("echo", "never_closes", PATH)


def test_a_variant_that_is_not_there() -> None:
    with pytest.raises(BadCall, match="it has: right"):
        follow("echo", "nope", PATH)
