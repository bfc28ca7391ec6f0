"""A client machine seen from outside: its automaton does what its table does, run by run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from machines.checker.strength.automaton import NONE, Automaton, automaton
from machines.checker.strength.minimal import classes, minimal
from machines.checker.strength.observable import Event, live_clocks
from machines.checker.strength.timeliness import is_timely
from machines.lockstep.search import spec_of
from machines.model.closure import age
from machines.model.duty import Copy
from machines.model.occurrence import Action
from machines.model.table import Table, limits_of
from machines.spec.spec import Spec
from tests.model.toys import BOOL, Toy, message

SHIPPED = spec_of("xai_tts")
WHOLE = {name: automaton(SHIPPED, name) for name in ("utterance", "socket")}
LEAST = {name: minimal(found) for name, found in WHOLE.items()}
TABLES = {name: Table(SHIPPED.machines[name], limits_of(SHIPPED)) for name in WHOLE}


def patient(within: str = "long") -> Spec:
    """A client that may give up once its clock is old enough, and must in the end."""
    toy = Toy(
        message("ask", "caller client", loud=BOOL),
        message("stop", "caller client"),
        message("answer", "client caller"),
        message("sorry", "client caller"),
        limits={"shorter": "1", "short": "2", "long": "5"},
    )
    toy.machine(
        "worker",
        "client",
        "idle busy gone!",
        [
            ("X1", "idle", "receive ask", "", "spent = 0; hurry = msg.loud", "busy"),
            ("X2", "busy", "send answer", "", "", "idle"),
            ("X3", "busy", "send sorry", "spent >= short and hurry", "", "idle"),
            ("X4", "busy", "receive stop", "", "", "gone"),
        ],
        variables={"hurry": (BOOL, False)},
        clocks=("spent",),
        must={"busy": [("answer sorry", within, "spent", "")]},
        ignore="idle.stop",
        illegal="busy.ask",
    )
    return toy.spec()


def number(found: Automaton, kind: str, name: str, **fields: bool) -> int:
    return next(
        index
        for index, event in enumerate(found.events)
        if (event.kind, event.name, event.fields) == (kind, name, tuple(fields.items()))
    )


def after(found: Automaton, *events: int) -> str | None:
    state = found.run(events)
    return None if state == NONE else found.label(state)


def test_states_events_and_moves_of_a_small_machine() -> None:
    found = automaton(patient(), "worker")
    assert list(map(str, found.events)) == [
        "receive ask(loud=False)",
        "receive ask(loud=True)",
        "receive stop",
        "send answer",
        "send sorry",
        "wait until spent is 2 s",
        "silence for more than 5 s",
    ]
    assert [found.label(state) for state in range(len(found.places))] == [
        "idle",
        "busy",
        "busy[hurry=True]",
        "gone",
        "busy[age of spent=1]",
        "busy[hurry=True, age of spent=1]",
    ]


def test_what_has_no_row_is_ignored_or_has_no_move() -> None:
    found = automaton(patient(), "worker")
    ask = number(found, "receive", "ask", loud=True)
    stop, sorry = number(found, "receive", "stop"), number(found, "send", "sorry")
    spent = number(found, "reach", "spent")
    assert after(found, stop) == "idle"
    assert after(found, ask, ask) is None
    assert after(found, ask, sorry) is None
    assert after(found, ask, spent, sorry) == "idle"
    assert after(found, ask, stop, ask) == "gone"


def test_silence_ends_where_something_is_due() -> None:
    found = automaton(patient(), "worker")
    ask, silence = number(found, "receive", "ask", loud=True), len(found.events) - 1
    assert found.events[silence] == Event("silence", "long", (), 5.0)
    assert after(found, silence) == "idle"
    assert after(found, ask, silence) is None


def test_nobody_waits_where_something_is_due_at_once_or_sooner() -> None:
    for within, waited in (
        ("0 s", None),
        ("short", "busy[age of spent=1]"),
        ("long", "busy[age of spent=1]"),
    ):
        found = automaton(patient(within), "worker")
        ask, spent = number(found, "receive", "ask", loud=False), number(found, "reach", "spent")
        assert after(found, ask, spent) == waited


def test_a_send_is_forced_where_it_alone_may_come_and_is_due() -> None:
    found = automaton(patient(), "worker")
    ask, answer = number(found, "receive", "ask", loud=False), number(found, "send", "answer")
    late = found.run([number(found, "receive", "ask", loud=True), number(found, "reach", "spent")])
    assert not found.is_choice(found.run([ask]), answer)
    assert found.is_choice(late, answer)
    assert not found.is_choice(0, ask)


def test_states_that_behave_the_same_are_one() -> None:
    whole = automaton(patient(), "worker")
    least = minimal(whole)
    assert [least.label(state) for state in range(len(least.places))] == [
        "idle",
        "busy",
        "busy[hurry=True]",
        "gone",
        "busy[hurry=True, age of spent=1]",
    ]
    assert len(set(classes(whole))) == 5
    assert all(least.run(way) == state for state, way in enumerate(least.access))


def test_clocks_matter_until_they_are_reset() -> None:
    found = live_clocks(patient().machines["worker"])
    assert found == {"idle": frozenset(), "busy": {"spent"}, "gone": frozenset()}


@pytest.mark.parametrize("machine", ["utterance", "socket"])
@given(data=st.data())
def test_every_timed_run_of_a_shipped_machine_is_a_run_of_its_automaton(
    machine: str, data: st.DataObject
) -> None:
    """At each moment a timed copy takes what the automaton has a move for, and nothing else.

    Where nobody was late, the run is one of those that are told to be possible in time.
    """
    found, least, table = WHOLE[machine], LEAST[machine], TABLES[machine]
    copy, now, state, short = table.start(), 0.0, 0, 0
    run: list[int] = []
    was_late = False
    for _ in range(data.draw(st.integers(0, 25))):
        now += data.draw(st.sampled_from((0.0, 0.0, 0.05, 2.5, 6.0)))
        passed = reaches(found, copy, now)
        was_late = was_late or is_late(table, copy, now)
        if NONE in (found.run(passed, state), least.run(passed, short)):
            return  # somebody was late: that is judged, and no run goes on from there
        for index in passed:
            run += [index] if found.moves[state][index] != state else []
            state, short = found.moves[state][index], least.moves[short][index]
        possible = []
        for index, event in enumerate(found.events):
            if event.kind in ("receive", "send"):
                fields = dict(event.fields)
                action: Action = "send" if event.kind == "send" else "receive"
                row = table.choose(copy, action, event.name, fields, now)
                has_move = row is not None or table.ignores(copy.state, action, event.name)
                assert has_move == (found.moves[state][index] != NONE), str(event)
                assert has_move == (least.moves[short][index] != NONE), str(event)
                if has_move:
                    possible.append((index, row, action, fields))
        if not possible:
            return
        index, row, action, fields = data.draw(st.sampled_from(possible))
        table.move(copy, row, action, fields, now)
        state, short = found.moves[state][index], least.moves[short][index]
        run.append(index)
        assert copy.state == found.places[state].state
        assert was_late or is_timely(found, tuple(run))


def reaches(found: Automaton, copy: Copy, now: float) -> list[int]:
    """Return the thresholds that the clocks of a copy have reached, in the order of time."""
    past = [
        (copy.clocks[event.name] + event.seconds, index)
        for index, event in enumerate(found.events)
        if event.kind == "reach" and age(copy.clocks[event.name], now) >= event.seconds
    ]
    return [index for _, index in sorted(past)]


def is_late(table: Table, copy: Copy, now: float) -> bool:
    """Tell whether an obligation of a copy has been passed."""
    for index, duty in enumerate(table.duties[copy.state]):
        since = duty.since(copy, index, now)
        if since is not None and duty.due(copy, since).deadline < now:
            return True
    return False
