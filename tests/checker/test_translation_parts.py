"""Single constructs of the language, translated: known answers for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest

from machines.checker import naive
from machines.checker.clocks.zones import Zones
from machines.checker.formula import value
from machines.checker.judgement.judging import judge
from machines.checker.program import Program
from machines.checker.search.breadth_first import explore
from machines.checker.translation.translator import translate
from machines.spec.spec import Instance, Property, Spec
from tests.model.toys import AT, BOOL, Rows, Toy, instance, message, number

ASK: Rows = [
    ("K1", "quiet", "send ask", "n < 2", "n = n + 1", "waiting"),
    ("K2", "waiting", "receive answer", "", "", "quiet"),
    ("K3", "quiet", "send bye", "", "", "gone"),
]
CALLEE: Rows = [
    ("X1", "idle", "receive ask", "", "wait = 0", "busy"),
    ("X2", "busy", "send answer", "", "", "idle"),
    ("X3", "idle", "receive bye", "", "", "over"),
]
Must = Mapping[str, list[tuple[str, str, str | None, str]]]
UNTIMED = replace(instance(), untimed=True)


def calls(
    caller: Rows = ASK,
    callee: Rows = CALLEE,
    must: Must | None = None,
) -> Toy:
    """A caller asks at most twice and says goodbye; no connection."""
    toy = Toy(
        message("ask", "caller client"),
        message("bye", "caller client"),
        message("answer", "client caller", "result"),
        limits={"soon": "1", "late": "5"},
    )
    counts = {"n": (number(0, 2), 0)}
    toy.machine("caller", "caller", "quiet waiting gone!", caller, variables=counts)
    toy.machine("callee", "client", "idle busy over!", callee, clocks=("wait",), must=must)
    return toy


def wrong(spec: Spec, chosen: Instance = UNTIMED, **changes: object) -> list[tuple[str, str]]:
    """Return what is wrong with a spec."""
    program = translate(spec, chosen, **changes)  # type: ignore[arg-type]
    found = explore(program, zones=Zones(program) if program.clocks else None)
    return [(trouble.kind, trouble.what) for trouble in judge(found)]


def rows(program: Program) -> set[str]:
    found = explore(program, zones=Zones(program) if program.clocks else None)
    return {taken.row for taken in found.rows}


def names(program: Program) -> list[str]:
    return [command.name for command in program.commands if command.fault is None]


# rows


def test_a_small_graph_is_counted() -> None:
    found = naive.explore(translate(calls().spec(), UNTIMED))
    # quiet and waiting for n = 0, 1, 2 without waiting at 0, and gone: what n was is dead there
    assert (len(found.parents), found.transitions) == (6, 7)
    assert (found.faulty, found.stuck) == ({}, [])


def test_a_reception_that_nobody_specified_is_a_fault() -> None:
    rude = [*ASK, ("K4", "waiting", "send bye", "", "", "gone")]
    assert wrong(calls(rude).spec()) == [("unspecified reception", "callee in busy receives bye")]


def test_a_value_out_of_its_domain_is_a_fault_and_never_taken() -> None:
    greedy: Rows = [("K1", "quiet", "send ask", "", "n = n + 1", "waiting"), *ASK[1:]]
    program = translate(calls(greedy).spec(), UNTIMED)
    found = naive.explore(program)
    assert {program.cells[at].high for at in range(2)} == {3, 2}
    assert max(state[1] for state in found.parents) == 2
    assert [name.partition(": ")[2] for name in found.faulty] == ["K1 sets n to 3"]
    sound = translate(calls().spec(), UNTIMED)
    assert "out of domain" not in {c.fault.kind for c in sound.commands if c.fault is not None}


def test_a_limit_may_be_another_and_must_be_known() -> None:
    late = [*CALLEE[:1], ("X2", "busy", "send answer", "wait >= soon", "", "idle"), CALLEE[2]]
    spec = calls(callee=late).spec()
    times = {b.time for c in translate(spec, instance()).commands for b in c.bounds}
    assert times == {Fraction(1)}
    other = translate(spec, instance(), limits={"soon": Fraction(1, 3)})
    assert {b.time for c in other.commands for b in c.bounds} == {Fraction(1, 3)}
    own = replace(instance(), limits={"soon": Fraction(2)})
    assert {b.time for c in translate(spec, own).commands for b in c.bounds} == {Fraction(2)}
    with pytest.raises(KeyError, match="has no limit 'son'; it has late, soon"):
        translate(spec, instance(), limits={"son": Fraction(1)})


def test_without_time_a_guard_on_a_clock_is_true_or_false() -> None:
    late = [
        *CALLEE[:1],
        ("X2", "busy", "send answer", "wait >= soon", "", "idle"),
        ("X4", "busy", "send answer", "wait < soon", "", "same"),
        CALLEE[2],
    ]
    caller = [*ASK, ("K4", "quiet", "receive answer", "", "", "same")]
    program = translate(calls(caller, late).spec(), UNTIMED)
    assert (program.clocks, program.invariants) == ((), ())
    assert {"X2", "X4"} <= rows(program)
    never = [*CALLEE[:1], ("X2", "busy", "send answer", "wait < 0", "", "idle"), CALLEE[2]]
    assert wrong(calls(callee=never).spec())[0][0] == "deadlock"
    assert program.notes[:2] == (
        "time is left out: a guard on a clock may be true or false at any moment",
        "obligations are judged with time and in runs only",
    )


# obligations


def test_what_is_due_in_time_is_no_finding_and_too_late_is_one() -> None:
    def spec(guard: str) -> Spec:
        late = [*CALLEE[:1], ("X2", "busy", "send answer", guard, "", "idle"), CALLEE[2]]
        return calls(callee=late, must={"busy": [("answer", "soon", None, "")]}).spec()

    assert wrong(spec("wait >= soon"), instance()) == []
    kinds = {kind for kind, _ in wrong(spec("wait > soon"), instance())}
    assert "obligation cannot be met" in kinds
    assert wrong(spec("wait > soon"), instance(), limits={"soon": Fraction(0)}) != []


def test_a_clock_runs_where_only_a_value_out_of_its_domain_depends_on_it() -> None:
    """The second tick would be one too many, but the user has to stop before it may come."""
    toy = Toy(
        message("tick", "caller client"),
        message("stop", "caller client"),
        limits={"late": "2", "soon": "1"},
    )
    toy.machine(
        "user",
        "caller",
        "on off!",
        [
            ("U1", "on", "send tick", "wait >= late", "tries = tries + 1; wait = 0", "same"),
            ("U2", "on", "send stop", "tries == 1", "", "off"),
        ],
        variables={"tries": (number(0, 1), 0)},
        clocks=("wait",),
        must={"on": [("stop", "soon", None, "tries == 1")]},
    )
    hears = [(n, "on", f"receive {n}", "", "", "same") for n in toy.messages]
    toy.machine("client", "client", "on!", hears)
    assert wrong(toy.spec(), instance()) == []


def test_timers_are_shared_between_states_and_not_within_one() -> None:
    must: Must = {
        "busy": [
            ("answer", "soon", None, ""),
            ("answer", "late", None, ""),
            ("answer", "late", "wait", ""),
        ],
        "idle": [("answer", "late", None, "")],
    }
    program = translate(calls(must=must).spec(), instance())
    assert [clock.name for clock in program.clocks] == [
        "callee.wait",
        "callee.due 1",
        "callee.due 2",
    ]
    assert [(i.name, i.clock, i.time) for i in program.invariants] == [
        ("O0", 1, Fraction(5)),
        ("O0", 1, Fraction(1)),
        ("O1", 2, Fraction(5)),
        ("O2", 0, Fraction(5)),
    ]
    resets = {
        case.rows[0].row: set(case.resets)
        for command in program.commands
        for part in command.parts
        for case in part
        if case.resets
    }
    assert resets == {"X1": {0, 1, 2}, "X2": {1}}


def test_an_obligation_begins_when_its_condition_becomes_true() -> None:
    toy = calls()
    chatty: Rows = [
        ("X1", "idle busy", "receive ask", "", "p = true", "same"),
        ("X2", "idle", "send answer", "p", "p = false", "same"),
    ]
    must: Must = {"idle": [("answer", "soon", None, "p")]}
    toy.machine(
        "callee", "client", "idle busy over!", chatty, variables={"p": (BOOL, False)}, must=must
    )
    program = translate(toy.spec(), instance())
    cases = [
        case
        for command in program.commands
        for part in command.parts
        for case in part
        if case.rows and case.rows[0].row == "X1"
    ]
    state, flag = [c.name for c in program.cells].index("callee.state"), len(program.cells) - 1
    started = {
        bool(held): case.resets
        for case in cases
        for held in (0, 1)
        if value(case.guard, [1 if at == state else held * (at == flag) for at in range(9)])
    }
    assert started == {False: (0,), True: ()}


def test_an_obligation_whose_condition_reads_a_clock_is_left_out_and_said() -> None:
    must: Must = {"busy": [("answer", "soon", None, "wait >= soon"), ("answer", "late", None, "")]}
    program = translate(calls(must=must).spec(), instance())
    assert [item.name for item in program.invariants] == ["O1"]
    assert "the obligation O0 is left out: its condition reads a clock" in program.notes


# properties


def promised(within: str = "late", **changes: object) -> Property:
    item = Property("answered", "leads to", "callee", None, "ask", ("answer",), within, "now", AT)
    return replace(item, **changes)  # type: ignore[arg-type]


def test_what_follows_too_late_is_found_with_the_earliest_instant() -> None:
    toy = calls(must={"busy": [("answer", "late", None, "")]})
    toy.properties.append(promised(within="soon"))
    program = translate(toy.spec(), instance())
    found = judge(explore(program, zones=Zones(program)))
    assert [trouble.kind for trouble in found] == ["answer too late"]
    assert [str(row.row) for move in found[0].trail for row in move.rows] == ["K1", "X1"]
    assert wrong(toy.spec(), instance(), limits={"soon": Fraction(5)}) == []


def test_a_property_for_runs_only_is_left_out_and_said() -> None:
    toy = calls()
    toy.properties.append(promised(runs_only="payload"))
    program = translate(toy.spec(), instance())
    assert program.watches == ()
    assert "`answered` is judged in runs only: payload" in program.notes


@pytest.mark.parametrize(
    ("kind", "source", "found"),
    [
        ("never", "n == 2 and state == waiting", True),
        ("never", "n == 0 and state == waiting", False),
        ("always", "n < 2", True),
        ("always", "n <= 2", False),
    ],
)
def test_conditions_are_watched(kind: str, source: str, *, found: bool) -> None:
    toy = calls()
    condition = toy.condition("caller", source)
    toy.properties.append(promised(kind=kind, machine="caller", condition=condition))
    assert wrong(toy.spec()) == ([("property broken", "answered: now")] if found else [])


# connections


def wired(channel: int, *, is_shared: bool = False, untimed: bool = True) -> Program:
    """A client says hello twice on one connection and closes; the server counts."""
    toy = Toy(
        message("hello", "client server", "event"),
        message("close", "client server", "event"),
        message("welcome", "server client", "event"),
        message("poke", "server client", "network"),
    )
    talk: Rows = [
        ("X1", "fresh", "send hello", "", "", "one"),
        ("X2", "one", "send hello", "", "", "two"),
        ("X3", "one two", "receive welcome", "", "", "same"),
        ("X4", "two", "send close", "", "", "done"),
        ("X5", "done", "send close", "", "", "same"),
    ]
    hear: Rows = [
        ("V1", "none some", "receive hello", "", "", "some"),
        ("V2", "some", "send welcome", "", "", "same"),
        ("V3", "some", "receive close", "", "", "gone"),
        ("V4", "some", "send poke", "", "", "same"),
    ]
    toy.machine("line", "client", "fresh one two done!", talk, per="connection")
    toy.machine("peer", "server", "none some gone!", hear, per=None if is_shared else "connection")
    return translate(toy.spec(), replace(instance(channel=channel), untimed=untimed))


def test_a_full_queue_holds_the_client_back() -> None:
    program = wired(1)
    found = naive.explore(program)
    line = [cell.name for cell in program.cells].index("line c1.state")
    queue = [cell.name for cell in program.cells].index("queue c1.1")
    waiting = {(state[line], state[queue]) for state in found.parents}
    assert waiting == {(0, 0), (2, 0), (2, 1), (3, 0), (3, 1), (4, 0), (4, 2)}
    late = "the server is at most one message late: what finds no place has to wait"
    assert late in program.notes
    two = naive.explore(wired(2))
    assert len(two.parents) > len(found.parents)


def test_without_a_channel_the_server_takes_at_once() -> None:
    program = wired(0)
    assert [name for name in names(program) if " receives " in name] == []
    found = naive.explore(program)
    assert {"V1", "V3"} <= rows(program)
    line, peer = ([c.name for c in program.cells].index(f"{n} c1.state") for n in ("line", "peer"))
    assert {(s[line], s[peer]) for s in found.parents} == {(0, 0), (2, 2), (3, 2), (4, 3)}


def test_what_is_sent_on_a_closed_line_is_heard_by_nobody() -> None:
    program = wired(1)
    found = naive.explore(program)
    assert "server sends welcome(connection=c1) unheard" in found.taken
    assert found.faulty == {}, "welcome is not even ignored in done"
    seen = {c.name: c.event.seen for c in program.commands}
    assert seen["server sends welcome(connection=c1)"]
    assert not seen["server sends welcome(connection=c1) unheard"]
    assert not seen["server receives hello(connection=c1)"]


def test_a_server_may_be_one_for_all_connections() -> None:
    assert {"V1", "V2", "V3", "V4"} <= rows(wired(1, is_shared=True))


def test_a_hook_is_taken_by_both_in_one_instant() -> None:
    toy = Toy(message("call", "client server", "hook"), message("back", "server client", "hook"))
    toy.machine(
        "base",
        "client",
        "idle busy!",
        [
            ("X1", "idle", "send call", "", "", "busy"),
            ("X2", "busy", "receive back", "", "", "idle"),
        ],
    )
    toy.machine(
        "plugin",
        "server",
        "still working",
        [
            ("V1", "still", "receive call", "", "", "working"),
            ("V2", "working", "send back", "", "", "still"),
        ],
    )
    program = translate(toy.spec(), replace(instance(channel=2), untimed=True))
    assert names(program) == ["client sends call()", "server sends back()"]
    assert [cell.name for cell in program.cells] == ["base.state", "plugin.state"]
    taken = [
        [row.row for part in command.parts for case in part for row in case.rows]
        for command in program.commands
        if command.fault is None
    ]
    assert taken == [["X1", "V1"], ["V2", "X2"]]
    assert all(command.event.seen for command in program.commands)
