"""Runs of a program are played on the parties of its spec, and what is not so is told."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from machines.checker.clocks.zones import Zones
from machines.checker.judgement.judging import judge
from machines.checker.judgement.rehearsal import AND, rehearse, rehearse_finding
from machines.checker.program import Event, Taken
from machines.checker.search.breadth_first import explore
from machines.checker.search.exploration import Exploration
from machines.checker.trail import Move, Trouble
from machines.checker.translation.translator import translate
from machines.spec.reader import read_spec
from machines.spec.spec import Instance, Spec
from tests.checker.streams import small, streams
from tests.model.toys import Toy, message, number

ECHO = read_spec(Path(__file__).parent.parent / "lockstep/toy/specs/echo.yaml")
STREAMS = streams()
#: two requests, one connection after the other: the toy is wrong then
TWICE = replace(ECHO.instances[0], limits={}, copies=2, channel=0)


def explored(spec: Spec, instance: Instance) -> Exploration:
    program = translate(spec, instance)
    return explore(program, zones=Zones(program) if program.clocks else None)


@pytest.mark.parametrize("untimed", [False, True])
@pytest.mark.parametrize("channel", [0, 1])
def test_every_finding_goes_as_it_says(channel: int, *, untimed: bool) -> None:
    instance = replace(TWICE, channel=channel, untimed=untimed)
    troubles = judge(explored(ECHO, instance))
    assert len(troubles) >= 4
    for trouble in troubles:
        played = rehearse(ECHO, instance, trouble.trail)
        assert played.shows(trouble), (played, str(trouble))


def test_a_label_that_is_given_again_is_a_fresh_key() -> None:
    instance = small(1, untimed=True)
    found = explored(STREAMS, instance)
    trails = (found.trail(number) for number in range(found.states))
    whole = next(t for t in trails if t and t[-1].event.message == "ended")
    begin = next(move for move in whole if move.event.message == "begin")
    played = rehearse(STREAMS, instance, (*whole, begin))
    assert (played.performed, played.refused) == (len(whole) + 1, None)
    before = rehearse(STREAMS, instance, (*whole[:-1], begin))
    assert before.performed == len(whole), "one that is not over may be another key as well"


def test_instants_are_found_where_the_run_names_none() -> None:
    instance = small(1, untimed=True)
    found = explored(STREAMS, instance)
    trails = (found.trail(number) for number in range(found.states))
    late = next(t for t in trails if any(row.row == "X8" for move in t for row in move.rows))
    assert {move.at for move in late} == {None}
    played = rehearse(STREAMS, instance, late)
    assert played.refused is None
    assert played.instants[-1] - played.instants[0] >= 5


def run() -> tuple[Instance, tuple[Move, ...]]:
    """Return a run with time in which a request is answered."""
    instance = replace(ECHO.instances[0], channel=0)
    found = explored(ECHO, instance)
    trails = (found.trail(number) for number in range(found.states))
    return instance, next(t for t in trails if t and t[-1].event.message == "done")


def test_another_row_is_told() -> None:
    instance, moves = run()
    assert rehearse(ECHO, instance, moves).refused is None
    rows = (Taken("server", "c1", "V5"), *moves[-1].rows[1:])
    played = rehearse(ECHO, instance, (*moves[:-1], replace(moves[-1], rows=rows)))
    assert played.performed == len(moves) - 1
    assert played.refused == "R8, S5, V6 instead of R8, S5, V5"


def test_what_a_party_does_not_take_is_told() -> None:
    instance, moves = run()
    played = rehearse(ECHO, instance, (moves[0], *moves[2:]))
    assert (played.performed, played.refused) == (1, "server in absent sends accepted")
    done = Move(Event("server", "send", "done", (("connection", "c1"),)), (), Fraction(0))
    played = rehearse(ECHO, instance, (*moves[:2], done))
    assert played.refused == "server in asked sends done"


def test_what_comes_too_late_is_told() -> None:
    instance, moves = run()
    slow = (moves[0], *(replace(move, at=Fraction(100)) for move in moves[1:]))
    played = rehearse(ECHO, instance, slow)
    assert played.performed == 1
    assert played.refused == "O1: request in wanted must send open by 1 s"


def test_a_finding_is_shown_at_its_last_move_only() -> None:
    instance = replace(TWICE, untimed=True)
    trouble = next(t for t in judge(explored(ECHO, instance)) if t.kind == "unspecified reception")
    played = rehearse(ECHO, instance, trouble.trail)
    assert played.shows(trouble)
    assert not played.shows(Trouble(trouble.kind, "nobody in nowhere receives it", trouble.trail))
    assert not rehearse(ECHO, instance, trouble.trail[:-1]).shows(trouble)
    assert not rehearse(ECHO, instance, trouble.trail[1:]).shows(trouble)


def test_nothing_is_nothing() -> None:
    played = rehearse(ECHO, TWICE, ())
    assert (played.performed, played.instants, played.refused) == (0, (), None)


def counting() -> Toy:
    """Return a client that counts one call at most, beside another that takes none at all."""
    toy = Toy(message("push", "caller client"), message("stop", "caller client"))
    calls = [(f"U{n}", "on", f"send {name}", "", "", "same") for n, name in enumerate(toy.messages)]
    toy.machine("user", "caller", "on", calls)
    toy.machine(
        "counter",
        "client",
        "on off",
        [
            ("C1", "on", "receive push", "", "count = count + 1", "same"),
            ("C2", "on off", "receive stop", "", "", "off"),
        ],
        variables={"count": (number(0, 1), 0)},
        ignore="off.push",
    )
    return toy


def test_a_value_out_of_its_domain_is_told() -> None:
    spec, instance = counting().spec(), small(1, untimed=True)
    (trouble,) = judge(explored(spec, instance))
    assert (trouble.kind, trouble.what) == ("out of domain", "C1 sets count to 2")
    played = rehearse_finding(spec, instance, trouble)
    assert (played.performed, played.refused) == (1, trouble.what)
    assert played.shows(trouble)
    assert not rehearse(spec, instance, trouble.trail[1:]).shows(trouble)


def test_all_that_is_wrong_with_a_message_is_told() -> None:
    toy = counting()
    toy.machine("deaf", "client", "here there", [], illegal="here.push there.push")
    spec, instance = toy.spec(), small(1, untimed=True)
    found = judge(explored(spec, instance))
    assert {one.what for one in found} >= {"deaf in here receives push"}
    played = [rehearse_finding(spec, instance, one) for one in found]
    assert all(each.shows(one) for each, one in zip(played, found, strict=True))
    toy.machine("numb", "client", "here", [], illegal="here.push")
    spec = toy.spec()
    both = [one for one in judge(explored(spec, instance)) if one.kind == "unspecified reception"]
    refused = {rehearse_finding(spec, instance, one).refused for one in both}
    assert refused == {AND.join(sorted(one.what for one in both))}
    assert len(both) == 2


def test_a_label_may_be_given_to_a_new_key_only_where_that_shows_what_is_wrong() -> None:
    """Another connection may be closed, the one that is in use may not."""
    toy = Toy(
        message("hello", "client server", "event"), message("close", "client server", "event")
    )
    sends = [(name, "on", f"send {name}", "", "", "same") for name in toy.messages]
    toy.machine("client", "client", "on", sends)
    hello = [("S1", "new", "receive hello", "", "", "old")]
    ignored = "new.close old.hello"
    toy.machine("server", "server", "new old", hello, per="connection", ignore=ignored)
    spec, instance = toy.spec(), small(1, untimed=True)
    (trouble,) = judge(explored(spec, instance))
    assert trouble.what == "server in old receives close"
    assert rehearse(spec, instance, trouble.trail).refused is None
    assert rehearse_finding(spec, instance, trouble).shows(trouble)
