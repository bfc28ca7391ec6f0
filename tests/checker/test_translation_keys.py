"""Keys are labels that are given, and given again; nothing else tells copies of a key apart."""

from __future__ import annotations

import pytest

from machines.checker import naive
from machines.checker.formula import value
from machines.checker.judgement.judging import judge
from machines.checker.judgement.rehearsal import rehearse_finding
from machines.checker.reduction.symmetry import Symmetry
from machines.checker.search.breadth_first import explore
from machines.checker.translation.keys import Labels
from machines.checker.translation.translator import translate
from machines.spec.spec import Spec
from tests.checker.streams import small, streams
from tests.model.toys import KEY, Rows, Toy, message, number


def test_new_keys_are_given_the_lowest_label_or_any() -> None:
    spec = streams()

    def starts(labels: Labels, many: int) -> list[bool]:
        program = translate(spec, small(many, untimed=True), labels=labels)
        begin = [c for c in program.commands if c.name.startswith("caller sends begin")]
        begin = [c for c in begin if c.fault is None and " with a new " in c.name]
        return [bool(value(command.guard, program.initial())) for command in begin]

    assert starts("lowest", 3) == [True, False, False]
    assert starts("any", 3) == [True, True, True]


@pytest.mark.parametrize("channel", [0, 1])
def test_streams_share_a_connection(channel: int) -> None:
    spec = streams()
    sizes = []
    for many in (1, 2, 3):
        chosen = small(many, channel, untimed=True)
        lowest, every = (translate(spec, chosen, labels=labels) for labels in ("lowest", "any"))
        assert lowest.copies == {"connection": 1, "stream_id": many}
        plain = explore(lowest)
        assert judge(plain) == []
        assert {taken.row for taken in plain.rows} == {
            row.id for m in spec.machines.values() for row in m.rows
        }
        symmetry = Symmetry(every)
        assert symmetry.refusals == {}
        reduced = explore(every, symmetry=symmetry)
        assert judge(reduced) == []
        assert reduced.states <= plain.states
        sizes.append((plain.states, reduced.states))
    assert sizes[0][0] == sizes[0][1]
    assert sizes[2][0] > 3 * sizes[2][1]


def test_a_label_is_given_again_when_nobody_can_hear_of_it() -> None:
    program = translate(streams(), small(1, untimed=True))
    found = naive.explore(program)
    states = [cell.name for cell in program.cells]
    speaker, voice = (states.index(f"{name} stream_id1.state") for name in ("speaker", "voice"))
    again = [
        state
        for state in found.parents
        for command in program.commands
        if command.fault is None
        and command.name.endswith("with a new stream_id1")
        and state[speaker]
        and value(command.guard, state)
    ]
    assert again
    # over, and done or never heard of
    assert {(state[speaker], state[voice]) for state in again} <= {(4, 4), (4, 0)}


def test_a_final_state_is_one_of_all_copies() -> None:
    program = translate(streams(), small(2, untimed=True))
    assert sorted(program.ends) == ["speaker", "stream", "voice"]
    cells = list(program.initial())
    assert value(program.ends["speaker"], cells)
    names_ = [cell.name for cell in program.cells]
    cells[names_.index("speaker stream_id2.state")] = 2
    assert not value(program.ends["speaker"], cells)
    assert not value(program.final, cells)


def begun_by_both() -> Spec:
    """Return a spec in which a stream is begun by the caller, or by the server."""
    toy = Toy(
        message("begin", "caller client", stream_id=KEY),
        message("hello", "client server", "event"),
        message("offer", "server client", "event", stream_id=KEY),
    )
    begins: Rows = [("K1", "quiet", "send begin", "", "", "told")]
    offers: Rows = [("W1", "none", "send offer", "", "", "done")]
    toy.machine("speaker", "caller", "quiet told!", begins, per="stream_id")
    toy.machine("voice", "server", "none done!", offers, per="stream_id")
    toy.machine(
        "stream",
        "client",
        "idle open",
        [
            ("X1", "idle", "receive begin", "", "", "open"),
            ("X2", "idle", "receive offer", "", "", "open"),
        ],
        per="stream_id",
    )
    toy.machine(
        "socket",
        "client",
        "fresh up",
        [("C1", "fresh", "send hello", "", "", "up")],
        per="connection",
        ignore="up.offer",
    )
    toy.machine(
        "vendor",
        "server",
        "absent serving",
        [
            ("V1", "absent", "receive hello", "", "", "serving"),
            ("V2", "serving", "send offer", "", "", "same"),
        ],
        per="connection",
    )
    return toy.spec()


@pytest.mark.parametrize("channel", [0, 1])
def test_what_the_environment_begins_it_begins_under_a_new_key(channel: int) -> None:
    found = explore(translate(begun_by_both(), small(2, channel, untimed=True)))
    assert [trouble for trouble in judge(found) if trouble.kind == "unspecified reception"] == []
    assert {taken.row for taken in found.rows} >= {"X1", "X2", "W1", "K1"}


def followers(server: Rows) -> Spec:
    """Return a spec in which both ends of a stream follow the connection that it came by last."""
    toy = Toy(
        message("hello", "client server", "event"),
        message("close", "client server", "event"),
        message("text", "client server", "frame", {}, stream_id=KEY),
        message("audio", "server client", "frame", {}, stream_id=KEY),
    )
    line = [("L1", "new", "send hello", "", "", "up"), ("L2", "up", "send close", "", "", "down")]
    toy.machine("line", "client", "new up down!", line, per="connection")
    toy.machine(
        "stream",
        "client",
        "calm over!",
        [
            ("X1", "calm", "send text", "", "", "over"),
            ("X2", "calm", "receive audio", "", "heard = heard + 1", "same"),
        ],
        per="stream_id",
        follows="connection",
        variables={"heard": (number(0, 0), 0)},
    )
    toy.machine("peer", "server", "here", server, per="connection", ignore="here.hello here.close")
    toy.machine(
        "voice",
        "server",
        "calm keen over!",
        [
            ("W1", "calm", "receive text", "", "", "keen"),
            ("W2", "calm keen", "send audio", "", "", "over"),
        ],
        per="stream_id",
        follows="connection",
    )
    return toy.spec()


def taken(spec: Spec) -> set[str]:
    """Return the rows that are taken with one connection and one stream, all findings being so."""
    instance = small(1, untimed=True)
    found = explore(translate(spec, instance))
    for trouble in judge(found):
        assert rehearse_finding(spec, instance, trouble).shows(trouble), str(trouble)
    return {row.row for row in found.rows} | {one.what for one in judge(found)}


def test_a_new_key_follows_nothing_whatever_the_old_one_with_its_label_did() -> None:
    spec = followers([("P1", "here", "send audio", "", "", "same")])
    assert "X2 sets heard to 1" not in taken(spec)


def test_what_is_sent_on_a_closed_line_says_nothing_of_what_the_server_follows() -> None:
    """The stream sends when its line is closed; only a voice that has heard of it may answer."""
    spec = followers([])
    program = translate(spec, small(1, untimed=True))
    cells = [cell.name for cell in program.cells]
    voice, follows = (cells.index(f"voice stream_id1{each}") for each in (".state", " follows"))
    states = naive.explore(program).parents
    assert {state[follows] for state in states if not state[voice]} == {0}
    assert {"X1", "W1", "W2"} <= taken(spec)
