"""What the environment may do: under which keys."""

from __future__ import annotations

from machines.lockstep.keys import Keys
from machines.lockstep.moves import Moves
from machines.lockstep.step import Step
from machines.model.occurrence import Occurrence
from machines.model.party import Party
from machines.spec.spec import Role
from tests.checker.test_translation_keys import begun_by_both


def test_what_the_environment_begins_it_begins_under_a_key_that_nobody_mentioned() -> None:
    spec = begun_by_both()
    roles: tuple[Role, ...] = ("caller", "server")
    parties = {role: Party(spec, role) for role in roles}
    keys = Keys(spec)
    moves = Moves(spec, parties, keys)

    def begun(row: str) -> list[str]:
        return [way["stream_id"] for way in moves.ways(row, lambda fields: "c1", 0.0)]

    parties["server"].observe(Occurrence("receive", "hello", {"connection": "c1"}, 0.0))
    assert begun("K1") == begun("W1") == begun("V2") == ["s1"]
    keys.called("begin", {"stream_id": "s1"})
    parties["caller"].observe(Occurrence("send", "begin", {"stream_id": "s1"}, 0.0))
    assert begun("W1") == begun("V2") == ["s2"]
    assert not moves.enabled(Step("W1", {"stream_id": "s1"}), "c1", 0.0)
    keys.called("offer", {"stream_id": "s2"})
    offer = {"stream_id": "s2", "connection": "c1"}
    parties["server"].observe(Occurrence("send", "offer", offer, 0.0))
    assert begun("K1") == begun("V2") == ["s3"]
