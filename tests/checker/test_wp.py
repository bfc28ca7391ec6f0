"""The Wp set finds what it promises to find; covering transitions alone does not."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from machines.checker.strength.automaton import NONE, Automaton, TooLarge, automaton
from machines.checker.strength.identification import STATES_MAX, Identification, Sequence
from machines.checker.strength.minimal import minimal
from machines.checker.strength.observable import Moves, Place
from machines.checker.strength.wp import Size, TestSet, departure
from machines.lockstep.search import spec_of
from machines.model.table import limits_of
from machines.spec.spec import Machine, Row, Spec
from tests.model.toys import Toy, message

STATES = ("idle", "asked", "busy", "queued", "ending", "again")
SENT = ("yes", "no", "done")


def phone() -> Spec:
    """A client that serves one caller and lets a second one wait. It takes all it may be sent."""
    toy = Toy(
        message("call", "caller client"),
        message("stop", "caller client"),
        *(message(name, "client caller") for name in SENT),
    )
    toy.machine(
        "phone",
        "client",
        " ".join(STATES),
        [
            ("X1", "idle", "receive call", "", "", "asked"),
            ("X2", "asked", "send yes", "", "", "busy"),
            ("X3", "asked", "send no", "", "", "idle"),
            ("X4", "busy", "receive stop", "", "", "ending"),
            ("X5", "ending", "send done", "", "", "idle"),
            ("X6", "busy", "receive call", "", "", "queued"),
            ("X7", "queued", "receive stop", "", "", "again"),
            ("X8", "again", "send done", "", "", "asked"),
        ],
        ignore="idle.stop asked.call asked.stop queued.call ending.call ending.stop "
        "again.call again.stop",
    )
    return toy.spec()


def rows_mutated(machine: Machine) -> Iterator[tuple[str, Row]]:
    """Walk every row with another dest, and every row that sends with another message."""
    for row in machine.rows:
        for dest in STATES:
            if dest != row.dest:
                yield f"{row.id} enters {dest}", replace(row, dest=dest)
        for name in SENT:
            if row.action == "send" and name != row.message:
                yield f"{row.id} sends {name}", replace(row, message=name)


def mutants() -> dict[str, Automaton]:
    """Return the automata of all wrong phones, by what is wrong with them."""
    spec = phone()
    machine = spec.machines["phone"]
    found: dict[str, Automaton] = {}
    for name, wrong in rows_mutated(machine):
        rows = tuple(wrong if row.id == wrong.id else row for row in machine.rows)
        machines = {"phone": replace(machine, rows=rows)}
        found[name] = automaton(replace(spec, machines=machines), "phone")
    return found


MUTANTS = mutants()
PHONE = minimal(automaton(phone(), "phone"))
TESTS = list(TestSet(Identification(PHONE)).tests())


def test_all_states_of_the_phone_are_told_apart_by_shortest_sequences() -> None:
    told = Identification(PHONE)
    states = {PHONE.label(state): state for state in range(len(PHONE.places))}

    def apart(first: str, second: str) -> list[str]:
        found = told.apart(states[first], states[second])
        return [str(PHONE.events[event]) for event in found]

    assert told.alike() == []
    assert apart("idle", "asked") == ["send yes"]
    assert apart("idle", "busy") == apart("busy", "idle") == ["receive call", "send yes"]
    assert apart("ending", "again") == ["send done", "send yes"]
    assert apart("busy", "queued") == ["receive stop", "send done", "send yes"]
    assert apart("idle", "idle") == []


def test_the_wp_set_finds_every_wrong_row() -> None:
    assert len(MUTANTS) == 48
    assert departure(iter(TESTS), PHONE, PHONE) is None
    survivors = [n for n, wrong in MUTANTS.items() if departure(iter(TESTS), PHONE, wrong) is None]
    assert survivors == []


def covers(length: int) -> list[Sequence]:
    """Return a way to each state, and from there every run of so many moves."""
    runs: list[Sequence] = list(PHONE.access)
    for _ in range(length):
        runs = [
            (*run, event)
            for run in runs
            for event, target in enumerate(PHONE.moves[PHONE.run(run)])
            if target != NONE
        ]
    return runs


@pytest.mark.parametrize(
    ("length", "missed"),
    [
        (1, {"X8 enters idle", "X5 enters asked", "X6 enters busy"}),
        (2, {"X4 enters again", "X5 enters asked"}),
    ],
)
def test_covering_transitions_or_pairs_of_them_misses_wrong_rows(
    length: int, missed: set[str]
) -> None:
    runs = covers(length)
    survivors = {n for n, wrong in MUTANTS.items() if departure(iter(runs), PHONE, wrong) is None}
    assert survivors >= missed


def test_a_departure_is_the_shortest_beginning_that_shows_it() -> None:
    found = departure(iter(TESTS), PHONE, MUTANTS["X1 enters idle"])
    assert found is not None
    assert str(PHONE.events[found[0]]) == "receive call"
    before = found[:-1]
    wrong = MUTANTS["X1 enters idle"]
    mapped = {event: number for number, event in enumerate(wrong.events)}
    assert PHONE.run(before) != NONE
    assert wrong.run([mapped[PHONE.events[event]] for event in before]) != NONE
    assert (PHONE.run(found) == NONE) != (
        wrong.run([mapped[PHONE.events[event]] for event in found]) == NONE
    )


def box() -> Moves:
    """Return a machine only for its events: it may receive a and b, send x and y, and be silent."""
    toy = Toy(
        *(message(name, "caller client") for name in "ab"),
        *(message(name, "client caller") for name in "xy"),
        limits={"long": "1"},
    )
    sent = [(f"X{name}", "s", f"send {name}", "", "", "s") for name in "xy"]
    must: list[tuple[str, str, str | None, str]] = [("x", "long", None, "")]
    toy.machine("box", "client", "s", sent, must={"s": must}, ignore="s.a s.b")
    return Moves(toy.spec(), toy.machines["box"], limits_of(toy.spec()))


MEANING = box()
EVENTS = MEANING.events


def made(moves: list[list[int]]) -> Automaton:
    """Return the minimal automaton with these moves, without what cannot be reached."""
    count = len(moves)
    whole = Automaton(
        meaning=MEANING,
        places=tuple(Place(str(state), (), ()) for state in range(count)),
        moves=tuple(
            tuple(state if e.is_last and t != NONE else t for e, t in zip(EVENTS, row, strict=True))
            for state, row in enumerate(moves)
        ),
        access=((),) * count,
        forced=(NONE,) * count,
    )
    return minimal(whole)


@st.composite
def automata(draw: st.DrawFn, most: int, *, complete: bool) -> Automaton:
    """Draw an automaton; `complete` ones provide for everything that they may receive."""
    count = draw(st.integers(1, most))
    target = st.integers(0, count - 1)
    rows = [
        [
            draw(target if complete and event.kind == "receive" else target | st.just(NONE))
            for event in EVENTS
        ]
        for _ in range(count)
    ]
    return made(rows)


def differ(spec: Automaton, other: Automaton) -> bool:
    """Tell whether some sequence shows it: a search of both side by side."""
    seen = {(0, 0)}
    waiting = deque(seen)
    while waiting:
        ours, theirs = waiting.popleft()
        for number, event in enumerate(EVENTS):
            pair = (spec.moves[ours][number], other.moves[theirs][number])
            if pair[0] == NONE and not event.is_judged:
                continue
            if (pair[0] == NONE) != (pair[1] == NONE):
                return True
            if pair[0] != NONE and not event.is_last and pair not in seen:
                seen.add(pair)
                waiting.append(pair)
    return False


@given(st.booleans(), st.integers(0, 1), st.data())
def test_what_differs_and_is_no_larger_fails_a_test(
    complete: bool, extra: int, data: st.DataObject
) -> None:
    """The promise of the method, for complete and for partial automata."""
    spec = data.draw(automata(4, complete=complete))
    told = Identification(spec)
    assume(not told.alike())
    other = data.draw(automata(len(spec.places) + extra, complete=True))
    found = departure(TestSet(told, extra).tests(), spec, other)
    assert (found is not None) == differ(spec, other)


@given(automata(4, complete=False), st.integers(0, 1))
def test_sizes_are_those_of_the_tests(spec: Automaton, extra: int) -> None:
    tests = TestSet(Identification(spec), extra)
    walked = list(tests.tests())
    beginnings = {test[:end] for test in walked for end in range(len(test))}
    assert len(set(walked)) == len(walked)
    assert not beginnings & set(walked)
    assert tests.size() == Size(
        len(walked), sum(map(len, walked)), max(map(len, walked), default=0)
    )


@given(automata(5, complete=False))
def test_two_states_are_alike_if_and_only_if_nothing_tells_them_apart(spec: Automaton) -> None:
    told = Identification(spec)
    alike = set(told.alike())
    for first in range(len(spec.places)):
        for second in range(first + 1, len(spec.places)):
            sequence = told.apart(first, second)
            assert ((first, second) in alike) == (sequence == ())
            if sequence:
                assert spec.run(sequence[:-1], first) != NONE != spec.run(sequence[:-1], second)
                ends = {spec.run(sequence, first) == NONE, spec.run(sequence, second) == NONE}
                assert ends == {True, False}
                assert spec.events[sequence[-1]].is_judged
                assert any(s[: len(sequence)] == sequence for s in told.identification_set(first))


def test_parts_of_the_set_are_counted() -> None:
    tests = TestSet(Identification(PHONE))
    assert tests.size("untimed") == tests.size()
    assert tests.size("driven").tests < tests.size().tests
    spec = spec_of("xai_tts")
    shipped = TestSet(Identification(minimal(automaton(spec, "socket"))))
    walked = list(shipped.tests())
    least = minimal(automaton(spec, "socket"))

    def is_driven(test: Sequence) -> bool:
        states = [least.run(test[:end]) for end in range(len(test))]
        return not any(map(least.is_choice, states[:-1], test[:-1]))

    driven = [test for test in walked if is_driven(test)]
    assert shipped.size("driven") == Size(len(driven), sum(map(len, driven)), max(map(len, driven)))


def test_too_many_states_are_refused() -> None:
    count = STATES_MAX + 1
    many = replace(
        PHONE,
        places=tuple(Place(str(state), (), ()) for state in range(count)),
        moves=((NONE,) * len(PHONE.events),) * count,
    )
    with pytest.raises(TooLarge, match="phone has 2001 states"):
        Identification(many)
