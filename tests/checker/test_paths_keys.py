"""Paths through specs with hooks, and with keys beside the connection: several streams at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from machines.checker.covering.paths import paths, reached
from machines.model.occurrence import Action, Occurrence
from machines.model.party import CONNECTION, Party
from machines.model.scenario import Scenario, covered_by
from machines.model.step import Step
from machines.spec.spec import Instance, Message, Role, Spec
from tests.checker.test_paths import follow
from tests.model.toys import BOOL, KEY, Rows, Toy, instance, message, number

ROLES: tuple[Role, ...] = ("caller", "client", "server")


def never(spec: Spec, bounds: Instance) -> list[str]:
    """Return the rows that no run takes."""
    (cover,) = reached(replace(spec, instances=(bounds,)))
    rows = (row.id for machine in spec.machines.values() for row in machine.rows)
    return [row_id for row_id in rows if row_id not in cover.rows]


def found(spec: Spec, bounds: Instance) -> list[Scenario]:
    """Return paths; all that is reached is on one of them, and parties can play each of them."""
    spec = replace(spec, instances=(bounds,))
    scenarios = paths(spec)
    (cover,) = reached(spec)
    covered = set().union(*(covered_by(spec, path) for path in scenarios))
    assert covered >= {*cover.rows, *cover.transitions, *cover.pairs}
    assert [path.name for path in scenarios if not follow(spec, path)] == []
    return scenarios


def named(scenarios: list[Scenario], name: str) -> Scenario:
    (path,) = [path for path in scenarios if path.name == name]
    return path


# hooks


def hooked(plugin: Rows, *more: Message) -> Toy:
    """A client that has a plugin try twice at most; no connection."""
    toy = Toy(
        message("ask", "caller client"),
        message("answer", "client caller", "result"),
        message("attempt", "client server", "hook"),
        message("done", "server client", "hook"),
        message("fail", "server client", "hook", hard=number(0, 1)),
        *more,
        limits={"soon": "1"},
    )
    asks: Rows = [
        ("K1", "quiet", "send ask", "", "", "waiting"),
        ("K2", "waiting", "receive answer", "", "", "gone"),
    ]
    toy.machine("caller", "caller", "quiet waiting gone!", asks)
    client: Rows = [
        ("X1", "idle", "receive ask", "", "", "asked"),
        ("X2", "asked", "send attempt", "tries < 2", "tries = tries + 1", "trying"),
        ("X3", "trying", "receive done", "", "", "telling"),
        ("X4", "trying", "receive fail", "msg.hard == 0 and tries < 2", "", "asked"),
        ("X5", "trying", "receive fail", "msg.hard == 1 or tries == 2", "", "telling"),
        ("X6", "telling", "send answer", "", "", "over"),
    ]
    toy.machine(
        "stream", "client", "idle asked trying telling over!", client,
        variables={"tries": (number(0, 2), 0)},
    )  # fmt: skip
    toy.machine("plugin", "server", "resting busy", plugin, clocks=("age",))
    return toy


PLUGIN: Rows = [
    ("P1", "resting", "receive attempt", "", "age = 0", "busy"),
    ("P2", "busy", "send done", "age >= soon", "", "resting"),
    ("P3", "busy", "send fail", "", "", "resting"),
]


def test_a_hook_is_taken_by_both_sides_in_the_instant_in_which_it_is_made() -> None:
    scenarios = found(hooked(PLUGIN).spec(), instance())
    done, again = named(scenarios, "X3 then X6"), named(scenarios, "X4 then X2")
    assert done.rows == ("K1", "X1", "X2", "P1", "P2", "X3", "X6", "K2")
    assert again.rows == ("K1", "X1", "X2", "P1", "P3", "X4", "X2", "P1")
    assert again.moves == (("K1", {}), ("P3", {"hard": 0}))


def test_a_hook_that_the_other_side_does_not_take_is_no_step() -> None:
    spec = hooked([PLUGIN[0], ("P3", "busy", "send fail", "", "", "same")]).spec()
    assert never(spec, instance()) == ["X3"]
    # still busy, the plugin cannot be asked again
    assert max(path.rows.count("X2") for path in found(spec, instance())) == 1


def test_a_clock_of_the_plugin_fires_by_itself() -> None:
    spec = hooked([*PLUGIN, ("P4", "busy", "clock age at soon", "", "", "same")]).spec()
    assert "P4" in {row for path in found(spec, instance()) for row in path.rows}


def both(*, is_apart: bool) -> Spec:
    """Hooks, and a connection beside them; the server's machine is one for both, or two."""
    toy = hooked(PLUGIN, message("open", "client server", "event"))
    lines: Rows = [("C1", "fresh", "send open", "", "", "up")]
    toy.machine("line", "client", "fresh up", lines, per=CONNECTION)
    meeting: Rows = [("V1", "away", "receive open", "", "", "there")]
    if is_apart:
        toy.machine("vendor", "server", "away there", meeting, per=CONNECTION)
    else:
        ignored = "resting.open busy.open"
        toy.machine("plugin", "server", "resting busy", PLUGIN, clocks=("age",), ignore=ignored)
    return toy.spec()


@pytest.mark.parametrize("is_apart", [True, False])
def test_hooks_and_connections_go_together(is_apart: bool) -> None:
    rows = {row for path in found(both(is_apart=is_apart), instance()) for row in path.rows}
    assert {"P1", "P2", "P3", "C1", *(["V1"] if is_apart else [])} <= rows


# keys beside the connection


def streams(vendor: str | None = "stream", *, many: int = 2) -> Spec:
    """Streams on one connection: asked for by turns, each answered, ended, and given again.

    `vendor` says what the server has copies for.
    """
    toy = Toy(
        message("start", "caller client", turn_id=KEY),
        message("told", "client caller", "result", turn_id=KEY),
        message("open", "client server", "event"),
        message("ask", "client server", "frame", {"a": "$stream"}, stream=KEY),
        message("reply", "server client", "frame", {"r": "$stream"}, stream=KEY),
    )
    turns: Rows = [
        ("K1", "idle", "send start", "", "", "busy"),
        ("K2", "busy", "receive told", "", "", "over"),
    ]
    toy.machine("turn", "caller", "idle busy over!", turns, per="turn_id")
    wants: Rows = [
        ("X1", "idle", "receive start", "", "", "wanted"),
        ("X2", "wanted", "send told", "", "", "over"),
    ]
    toy.machine("wish", "client", "idle wanted over!", wants, per="turn_id")
    lines: Rows = [
        ("C1", "fresh", "send open", "", "", "up"),
        ("C2", "up", "send ask", f"open < {many}", "open = open + 1", "same"),
        ("C3", "up", "receive reply", "open > 0", "open = open - 1", "same"),
    ]
    counted = {"open": (number(0, many), 0)}
    toy.machine("line", "client", "fresh up", lines, per=CONNECTION, variables=counted)
    asks: Rows = [
        ("S1", "fresh", "send ask", "", "", "asked"),
        ("S2", "asked", "receive reply", "", "", "over"),
    ]
    illegal = "fresh.reply over.reply"
    toy.machine("stream", "client", "fresh asked over!", asks, per="stream", illegal=illegal)
    hears: Rows = [("V1", "away", "receive open", "", "", "there")]
    if vendor is None:
        hears += [
            ("V2", "there", "receive ask", f"owed < {many}", "owed = owed + 1", "same"),
            ("V3", "there", "send reply", "owed > 0", "owed = owed - 1", "same"),
        ]
    owed = {"owed": (number(0, many), 0)}
    toy.machine("vendor", "server", "away there", hears, per=CONNECTION, variables=owed)
    if vendor is not None:
        voice: Rows = [
            ("V4", "idle", "receive ask", "", "", "busy"),
            ("V5", "busy", "send reply", "", "", "done"),
        ]
        toy.machine("voice", "server", "idle busy done!", voice, per=vendor)
    return toy.spec()


def bounds(streams: int, turns: int = 1, channel: int = 1) -> Instance:
    keys = {"stream": streams, "turn_id": turns, CONNECTION: 1}
    return replace(instance(channel=channel), keys=keys)


@pytest.mark.parametrize("vendor", ["stream", None], ids=["a copy for each", "one for all"])
@pytest.mark.parametrize("many", [2, 3])
def test_several_streams_on_one_connection(vendor: str | None, many: int) -> None:
    spec = streams(vendor, many=many)
    scenarios = found(spec, bounds(many))
    rows = {row for path in scenarios for row in path.rows}
    assert {row.id for m in spec.machines.values() for row in m.rows} == rows


def test_keys_are_named_in_the_order_in_which_they_are_mentioned() -> None:
    """A label that is given again is the next name, and everybody means the same by it."""
    path = named(found(streams(many=3), bounds(1)), "C3 then C2")
    asked = [dict(s.fields) for s in path.steps if s.message == "ask" and s.actor == "client"]
    assert asked == [{"connection": "c1", "stream": f"s{n}"} for n in (1, 2)]
    keys = [key for step in path.steps for name, key, _ in step.rows if name in ("stream", "voice")]
    assert keys[:3] == ["s1", "s1", "s1"]
    assert set(keys) == {"s1", "s2"}


def in_turn(*more: tuple[str, str, str, str, str, str]) -> Spec:
    """Two streams, one after the other."""
    spec = streams(many=3)
    toy = Toy(*spec.messages.values(), message("leave", "client server", "frame", {}, stream=KEY))
    toy.machines = dict(spec.machines)
    lines: Rows = [
        ("C1", "fresh", "send open", "", "", "up"),
        ("C2", "up", "send ask", "", "", "first"),
        ("C3", "first", "receive reply", "", "", "next"),
        ("C4", "next", "send ask", "", "", "second"),
        ("C5", "second", "receive reply", "", "", "done"),
        *more,
    ]
    toy.machine("line", "client", "fresh up first next second done", lines, per=CONNECTION)
    return toy.spec()


def test_a_key_that_is_given_again_is_unknown_to_the_far_end() -> None:
    scenarios = found(in_turn(), bounds(1))
    assert named(scenarios, "C4 then C5").rows.count("V5") == 2


def test_a_key_is_not_given_again_while_the_far_end_may_speak_of_it() -> None:
    spec = in_turn(("C6", "first", "send leave", "", "", "next"))
    toy = Toy(*spec.messages.values())
    toy.machines = dict(spec.machines)
    asks: Rows = [
        ("S1", "fresh", "send ask", "", "", "asked"),
        ("S2", "asked", "receive reply", "", "", "over"),
        ("S3", "asked", "send leave", "", "", "over"),
    ]
    ignored = "over.reply"
    toy.machine("stream", "client", "fresh asked over!", asks, per="stream", ignore=ignored)
    for most in (1, 2):
        rows = [path.rows for path in found(toy.spec(), bounds(most))]
        assert any("C6" in each for each in rows)
        assert any({"C6", "C4"} <= {*each} for each in rows) == (most == 2)


def test_a_message_of_the_server_may_name_what_it_has_no_copies_for() -> None:
    """Nothing keeps it from a stream that nobody asked for, then; the client rules that out."""
    scenarios = found(streams(None, many=2), bounds(2))
    replies = [s for p in scenarios for s in p.steps if s.message == "reply" and s.on_wire]
    assert {dict(step.fields)["stream"] for step in replies} == {"s1", "s2"}


def test_what_a_key_did_is_no_part_of_what_the_next_one_with_its_label_does() -> None:
    """Here a stream ends where it began: a new one is told from it by its key alone."""
    toy = Toy(
        message("open", "client server", "event"),
        message("ask", "client server", "frame", {"a": "$stream"}, stream=KEY),
        message("reply", "server client", "frame", {"r": "$stream"}, stream=KEY),
        message("hint", "server client", "frame", {"h": "$stream"}, stream=KEY),
    )
    lines: Rows = [("C1", "fresh", "send open", "", "", "up")]
    toy.machine("line", "client", "fresh up", lines, per=CONNECTION)
    asks: Rows = [
        ("S1", "fresh", "send ask", "not used", "used = true", "asked"),
        ("S2", "asked", "receive reply", "", "", "fresh"),
    ]
    toy.machine(
        "stream", "client", "fresh! asked", asks, per="stream", variables={"used": (BOOL, False)},
        ignore="fresh.hint asked.hint", illegal="fresh.reply",
    )  # fmt: skip
    hears: Rows = [
        ("V1", "away", "receive open", "", "", "there"),
        ("V2", "there", "receive ask", "", "", "same"),
        ("V3", "there", "send reply", "", "", "same"),
        ("V4", "there", "send hint", "", "", "same"),
    ]
    toy.machine("vendor", "server", "away there", hears, per=CONNECTION)
    bounds = replace(instance(), keys={"stream": 1})
    (cover,) = reached(replace(toy.spec(), instances=(bounds,)))
    assert cover.pairs == {("S1", "S2")}


def made_by_the_server() -> Spec:
    """The server makes items, each acknowledged by its key."""
    toy = Toy(
        message("open", "client server", "event"),
        message("item", "server client", "frame", {"i": "$item_id"}, item_id=KEY),
        message("read", "client server", "frame", {"k": "$item_id"}, item_id=KEY),
    )
    lines: Rows = [("C1", "fresh", "send open", "", "", "up")]
    toy.machine("line", "client", "fresh up", lines, per=CONNECTION)
    items: Rows = [
        ("I1", "idle", "receive item", "", "", "got"),
        ("I2", "got", "send read", "", "", "over"),
    ]
    illegal = "got.item over.item"
    toy.machine("item", "client", "idle got over!", items, per="item_id", illegal=illegal)
    hears: Rows = [
        ("V1", "away", "receive open", "", "", "there"),
        ("V2", "there", "send item", "", "", "same"),
    ]
    toy.machine("vendor", "server", "away there", hears, per=CONNECTION)
    makes: Rows = [
        ("M1", "idle", "send item", "", "", "made"),
        ("M2", "made", "receive read", "", "", "done"),
    ]
    toy.machine("maker", "server", "idle made done!", makes, per="item_id")
    return toy.spec()


def test_the_server_makes_keys_too() -> None:
    spec = made_by_the_server()
    scenarios = found(spec, replace(instance(), keys={"item_id": 2}))
    assert never(spec, instance()) == []
    path = named(scenarios, "I1 then I2")
    assert [key for step in path.steps for name, key, _ in step.rows if name == "item"] == [
        "i1"
    ] * 2


def followed() -> Spec:
    """Each turn attends to the stream that was asked for last in its name."""
    toy = Toy(
        message("start", "caller client", turn=KEY),
        message("open", "client server", "event"),
        message("ask", "client server", "frame", {"a": 1}, turn=KEY, stream=KEY),
        message("reply", "server client", "frame", {"r": 1}, stream=KEY),
    )
    starts: Rows = [("K1", "idle", "send start", "", "", "over")]
    toy.machine("caller", "caller", "idle over!", starts, per="turn")
    lines: Rows = [("C1", "fresh", "send open", "", "", "up")]
    toy.machine("line", "client", "fresh up", lines, per=CONNECTION)
    turns: Rows = [
        ("T1", "idle", "receive start", "", "", "on"),
        ("T2", "on", "send ask", "n < 2", "n = n + 1", "same"),
        ("T3", "on", "receive reply", "n == 1", "", "over"),
        ("T4", "on", "receive reply", "n == 2", "", "late"),
        ("T5", "late", "receive reply", "", "", "never"),
    ]
    toy.machine(
        "turn", "client", "idle on late over! never!", turns, per="turn", follows="stream",
        variables={"n": (number(0, 2), 0)}, illegal="idle.reply over.reply",
    )  # fmt: skip
    voices: Rows = [
        ("V2", "idle", "receive ask", "", "", "busy"),
        ("V3", "busy", "send reply", "", "", "done"),
    ]
    meets: Rows = [("V1", "away", "receive open", "", "", "same")]
    toy.machine("vendor", "server", "away", meets, per=CONNECTION)
    illegal = "busy.ask done.ask"
    toy.machine("voice", "server", "idle busy done!", voices, per="stream", illegal=illegal)
    return toy.spec()


def test_copies_follow_what_the_client_sends_with_their_key() -> None:
    """A reply on a stream that was left concerns no turn; one turn has one reply at most."""
    spec = followed()
    limited = replace(instance(), keys={"turn": 2, "stream": 2, CONNECTION: 1})
    assert never(spec, limited) == ["T5"]


def test_steps_are_what_parties_take() -> None:
    """The names of a story are keys of the machines that judge runs: no two keys have one name."""
    spec = replace(streams(many=3), instances=(bounds(2, turns=2),))
    for path in paths(spec):
        party = Party(spec, "client")
        for step in path.steps:
            if step.actor == "client" or step.on_wire or step.actor == "caller":
                action: Action = "send" if step.actor == "client" else "receive"
                party.observe(Occurrence(action, step.message, dict(step.fields)))
                for name, key, _ in step.rows:
                    assert name not in party.tables or (name, key or None) in party.copies


def test_a_step_is_told() -> None:
    step = Step("server", "send", "reply", (("stream", "s1"),), (("voice", "s1", "V5"),))
    assert str(step) == "server sends reply(stream=s1): V5 of s1"
