"""Planted differences are found, both ways, by the shortest sequences that show them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from machines.review.behaviour import behaviour, worlds
from machines.review.distinction import SIDES, Behaviour
from machines.spec import read_spec
from machines.spec.expression import Expression, In, Literal
from machines.spec.spec import Spec
from tests.model import toys
from tests.review.variants import (
    ECHO,
    XAI,
    dropped,
    hearing,
    limited,
    not_owing,
    otherwise,
    sequence,
)

NOT_PROVIDED, UNSAID = "not provided for:", "the spec does not say what it means"
REFUSED = ["caller open_stream", "client open", "server refused"]
CONNECTED = ["caller say", "client open", "server accepted"]


@pytest.fixture(scope="module")
def echo() -> Spec:
    return read_spec(ECHO)


@pytest.fixture(scope="module")
def xai() -> Spec:
    return read_spec(XAI)


def are_mirrored(one: Behaviour, other: Behaviour) -> bool:
    return all(
        sequence(one, side, client=client) == sequence(other, opposite, client=client)
        for side, opposite in zip(SIDES, SIDES[::-1], strict=True)
        for client in (True, False)
    )


def test_a_spec_does_not_differ_from_itself(echo: Spec) -> None:
    found = behaviour(echo, read_spec(ECHO))
    assert not found.differs
    assert found.cut == ()
    assert found.pairs > 50


def planted(echo: Spec) -> dict[str, tuple[Spec, list[str] | None, list[str] | None, str]]:
    """Return variants: what only the original allows, what only the variant, and why not."""
    asked = [*CONNECTED, "client ask"]
    stopped = ["caller say", "client open", "caller stop", "client stopped", "server accepted"]
    return {
        "a wider limit": (
            limited(echo, "release", "1.5"),
            None,
            ["caller say", "1.5 s"],
            "O1: request in state wanted must send open within 1 s",
        ),
        "a narrower limit": (
            limited(echo, "release", "0.25"),
            ["caller say", "1 s"],
            None,
            "O1: request in state wanted must send open within 0.25 s",
        ),
        "no output": (
            dropped(echo, "R4"),
            ["caller say", "client open", "client abandon"],
            None,
            "send abandon(connection='c1') is not allowed: request in state opening",
        ),
        "no input": (
            dropped(echo, "S11"),
            ["caller say", "client open", "caller stop"],
            None,
            f"receive stop() is {NOT_PROVIDED} socket c1 in state opening: {UNSAID}",
        ),
        "another dest": (
            otherwise(echo, "R3", dest="asking"),
            asked,
            [*CONNECTED, "5 s"],
            "send ask(connection='c1') is not allowed: request in state asking",
        ),
        "no obligation": (
            not_owing(echo, "socket", "spent"),
            None,
            [*stopped, "2 s"],
            "O9: socket c1 in state spent must send close within 1 s",
        ),
        "nothing ignored": (
            hearing(echo, "request", "idle", "answer"),
            [*asked, "client broken", "server answer"],
            None,
            f"receive answer(connection='c1') is {NOT_PROVIDED} request in state idle: {UNSAID}",
        ),
    }


@pytest.mark.parametrize("name", list(planted(read_spec(ECHO))))
def test_a_planted_difference_is_shown_by_a_shortest_sequence(echo: Spec, name: str) -> None:
    variant, before, after, why = planted(echo)[name]
    found = behaviour(echo, variant)
    assert (sequence(found, "before"), sequence(found, "after")) == (before, after)
    first = found.of("before") or found.of("after")
    assert first is not None
    assert first.why == why
    assert are_mirrored(found, behaviour(variant, echo))


def test_what_surrounds_the_client_is_told_apart_from_the_client(echo: Spec) -> None:
    found = behaviour(echo, dropped(echo, "K2"))
    assert sequence(found, "before") is None
    assert sequence(found, "after") is None
    assert sequence(found, "before", client=False) == ["caller say", "caller stop"]
    first = found.of("before", client=False)
    assert first is not None
    assert first.why == "its caller does not do this"


def test_a_guard_on_a_clock_shows_at_its_threshold(xai: Spec) -> None:
    found = behaviour(xai, limited(xai, "patience_min", "6"), any_will_do=True)
    given_up = ["caller open_stream", "caller push_blank", "caller flush", "5 s"]
    assert sequence(found, "before") == [*given_up, "client error_event"]


def test_a_guard_that_is_gone_allows_more(xai: Spec) -> None:
    found = behaviour(xai, otherwise(xai, "X21", guard=None), any_will_do=True)
    sent = ["client open", "caller push_text", "server accepted", "client text_delta"]
    assert sequence(found, "after") == ["caller open_stream", *sent, "client text_done"]
    assert sequence(found, "before") is None


def test_a_dest_that_skips_a_promise_is_a_difference(xai: Spec) -> None:
    found = behaviour(xai, otherwise(xai, "X14", dest="doomed"))
    assert sequence(found, "before") == [*REFUSED, "client error_event"]
    assert sequence(found, "after") == [*REFUSED, "client failed"]


def test_fields_that_only_one_of_them_tells_apart_are_tried(xai: Spec) -> None:
    variant = xai
    for row_id in ("X14", "X15"):
        guard = xai.row(row_id)[1].guard
        assert guard is not None
        assert isinstance(guard.tree, In)
        assert guard.tree.members[-1] == Literal(503)
        tree = replace(guard.tree, members=guard.tree.members[:-1])
        variant = otherwise(variant, row_id, guard=Expression("all but 503", tree))
    found = behaviour(xai, variant, any_will_do=True)
    assert sequence(found, "before") == [*REFUSED, "client error_event"]
    first = found.of("before")
    assert first is not None
    event = first.moments[2].event
    assert event is not None
    assert dict(event.fields)["status"] == 503


def test_a_flow_that_does_not_start_afresh_is_a_difference(xai: Spec) -> None:
    effect = xai.row("X50")[1].effect[:-1]
    found = behaviour(xai, otherwise(xai, "X50", effect=effect), any_will_do=True)
    first = found.of("before")
    assert first is not None
    assert (first.kind, first.why) == ("flow", "it does not restart(audio)")


def test_a_bound_that_is_hit_is_told(echo: Spec) -> None:
    found = behaviour(echo, hearing(echo, "request", "idle", "answer"), pairs_max=10)
    assert not found.differs
    assert found.cut == ("one",)


def test_a_limit_that_changed_is_not_hidden_by_an_instance(echo: Spec) -> None:
    (world,) = worlds(echo, limited(echo, "requests", "1"))
    assert "requests" not in world.limits
    found = behaviour(echo, limited(echo, "requests", "1"))
    again = ["caller say", "caller stop", "client stopped", "caller say"]
    assert sequence(found, "before", client=False) == again


def answering(within: str) -> Spec:
    """Return a spec of a client alone: nobody says what the caller does."""
    toy = toys.Toy(
        toys.message("ask", "caller client"),
        toys.message("answer", "client caller", "result", loud=toys.BOOL),
        limits={"soon": within},
    )
    toy.machine(
        "talker",
        "client",
        "idle asked",
        [
            ("T1", "idle", "receive ask", "", "tick = 0", "asked"),
            ("T2", "asked", "send answer", "not msg.loud or tick >= soon", "", "idle"),
        ],
        clocks=("tick",),
        illegal="asked.ask",
    )
    return toy.spec()


def test_a_role_that_nobody_plays_may_do_anything() -> None:
    found = behaviour(answering("2"), answering("3"))
    assert sequence(found, "before") == ["caller ask", "2 s", "client answer"]
    assert sequence(found, "after") is None
    assert found.cut == ()


def test_what_is_known_when_somebody_stops_it_is_kept(echo: Spec) -> None:
    def stop(pairs: int, _: str) -> None:
        if pairs > 10:
            raise KeyboardInterrupt

    found = behaviour(echo, limited(echo, "release", "1.5"), progress=stop)
    assert found.is_interrupted
    assert found.cut == ("one",)
    assert sequence(found, "after") == ["caller say", "1.5 s"]
