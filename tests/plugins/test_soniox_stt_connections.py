"""Two connections of one stream at once: what the spec of the Soniox STT makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from machines.model.departure import NotAllowed
from machines.model.machine import find_spec
from machines.model.occurrence import Action, Occurrence
from machines.model.party import Party
from machines.spec.reader import read_spec
from machines.spec.spec import Spec

#: (action, message, connection or none, seconds): the vendor finishes unasked, and is asked again
#: while it has not closed yet
RETRIED: list[tuple[Action, str, str, float]] = [
    ("receive", "open_stream", "", 0.0),
    ("send", "open", "c1", 0.0),
    ("receive", "accepted", "c1", 0.0),
    ("send", "config", "c1", 0.0),
    ("receive", "finished", "c1", 1.0),
    ("send", "error_event", "", 1.0),
    ("send", "open", "c2", 1.1),
]


def spec() -> Spec:
    return read_spec(find_spec("soniox_stt"))


def retried(found: Spec) -> Party:
    party = Party(found, "client")
    for action, message, connection, at in RETRIED:
        tell(party, action, message, connection, at)
    return party


def tell(party: Party, action: Action, message: str, connection: str, at: float) -> None:
    fields: Mapping[str, Any] = {"connection": connection} if connection else {}
    more = {"recoverable": True} if message == "error_event" else {}
    party.observe(Occurrence(action, message, {**fields, **more}, at))


def stream(party: Party) -> str:
    return party.copies["stream", None].state


@pytest.mark.parametrize("message", ["close", "closed", "lost"])
def test_the_old_connection_may_go_while_the_next_one_is_asked_for(message: str) -> None:
    party = retried(spec())
    tell(party, "send" if message == "close" else "receive", message, "c1", 1.2)
    assert stream(party) == "connecting"
    assert party.copies["socket", "c1"].state == "closed"
    tell(party, "receive", "accepted", "c2", 1.3)
    tell(party, "send", "config", "c2", 1.3)
    assert stream(party) == "streaming"


def test_the_old_connection_may_go_while_the_next_one_is_used() -> None:
    party = retried(spec())
    tell(party, "receive", "accepted", "c2", 1.2)
    tell(party, "send", "config", "c2", 1.2)
    tell(party, "send", "close", "c1", 1.3)
    assert stream(party) == "streaming"


def test_the_old_connection_is_due_to_go() -> None:
    due = retried(spec()).due()
    assert due is not None
    assert (due.obligation.id, due.key, due.deadline) == ("O21", "c1", 6.0)


def test_a_stream_that_turned_to_whatever_the_client_names_would_forbid_it() -> None:
    found = spec()
    anyhow = replace(found.machines["stream"], led_by=())
    party = retried(replace(found, machines={**found.machines, "stream": anyhow}))
    with pytest.raises(NotAllowed):
        tell(party, "send", "close", "c1", 1.2)
