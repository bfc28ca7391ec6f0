"""A flow reports what was lost, repeated, reordered or heard although it was void."""

from __future__ import annotations

import pytest

from machines.model.flow import FlowMonitor
from machines.model.occurrence import Occurrence, Taken
from machines.spec.expression import Portion, Restart
from machines.spec.spec import Flow
from tests.model.toys import AT, BYTES, KEY, TEXT, Toy, message

HOW = {"!": "restart", "+": "keep", "-": "rewind"}


def monitor(
    compare: str = "exact", on_restart: str = "discard", per: str | None = None
) -> FlowMonitor:
    toy = Toy(
        message("begin", "caller client"),
        message("give", "caller client", pay=BYTES, stream=KEY),
        message("take", "client server", pay=BYTES, stream=KEY),
        message("end", "client caller", "result", stream=KEY),
        message("words", "caller client", text=TEXT),
    )
    assert compare in ("exact", "words")
    assert on_restart in ("replay", "discard")
    toy.flows.append(
        Flow(
            name="audio",
            sources=(("give", "pay"), ("blank", "pay")),
            sink=("take", "pay"),
            compare="exact" if compare == "exact" else "words",
            complete=("end",),
            reset=("begin",),
            on_restart="replay" if on_restart == "replay" else "discard",
            per=per,
            about="",
            position=AT,
        )
    )
    toy.machine("teller", "client", "on", [("R1", "on", "receive begin", "", "", "same")])
    turns = [("U1", "on", "receive begin", "", "", "same")]
    toy.machine("turn", "client", "on", turns, per="stream")
    return FlowMonitor(toy.spec())


def told(found: FlowMonitor, *events: tuple[str, object]) -> list[str | None]:
    """Feed (message, payload) pairs; `!` after a message restarts, `+` keeps, `-` rewinds."""
    result: list[str | None] = []
    for name, pay in events:
        fields = {} if pay is None else {"pay": pay}
        how = HOW.get(name[-1])
        taken = [Taken("teller", None, "R1", "on", "on", (Restart("audio", how),) if how else ())]
        breach = found.feed(Occurrence("send", name.rstrip("!+-"), fields), taken)
        result.append(None if breach is None else f"{breach.what} at {breach.offset}")
    return result


GIVE, TAKE, END, BEGIN = "give", "take", ("end", None), ("begin", None)
MORE, ELSE, LESS = "more than came from the source", "something else", "incomplete"


@pytest.mark.parametrize(
    ("events", "breach"),
    [
        ([(GIVE, b"ab"), (GIVE, b"cd"), (TAKE, b"abc"), (TAKE, b"d"), END], None),
        ([(GIVE, b"ab"), (TAKE, b"a"), (GIVE, b"c"), (TAKE, b"bc"), END], None),
        ([(GIVE, b"ab"), (TAKE, b"a"), END], f"{LESS} at 1"),
        ([(GIVE, b"ab"), END], f"{LESS} at 0"),
        ([(GIVE, b"ab"), (TAKE, b"ab"), (TAKE, b"ab")], f"{MORE} at 2"),
        ([(TAKE, b"a")], f"{MORE} at 0"),
        ([(GIVE, b"abcd"), (TAKE, b"ab"), (TAKE, b"dc")], f"{ELSE} at 2"),
        ([(GIVE, b"ab"), (TAKE, b"ab"), BEGIN, (TAKE, b"ab")], f"{MORE} at 0"),
        ([(GIVE, b"ab"), BEGIN, END], None),
        ([("take", b""), END], None),
        ([(GIVE, b"ab"), ("blank", b"-"), (GIVE, b"c"), (TAKE, b"ab-c"), END], None),
        ([(GIVE, b"ab"), ("blank", b"-"), (TAKE, b"ab"), END], f"{LESS} at 2"),
    ],
)
def test_exact(events: list[tuple[str, object]], breach: str | None) -> None:
    *before, last = told(monitor(), *events)
    assert before == [None] * len(before)
    assert last == breach


@pytest.mark.parametrize(
    ("events", "breach"),
    [
        ([(GIVE, "one two"), (TAKE, "one"), (TAKE, " two"), END], None),
        ([(GIVE, "one "), (GIVE, " two\n"), (TAKE, "one\n\ntwo "), END], None),
        ([(GIVE, "on"), (GIVE, "e two"), (TAKE, " one t"), (TAKE, "wo"), END], None),
        ([(GIVE, "  "), (TAKE, ""), END], None),
        ([(GIVE, "one two"), (TAKE, "one"), (TAKE, "two")], f"{ELSE} at 3"),
        ([(GIVE, "onetwo"), (TAKE, "one"), (TAKE, " two")], f"{ELSE} at 3"),
        ([(GIVE, "one two"), (TAKE, "two")], f"{ELSE} at 0"),
        ([(GIVE, "one two"), (TAKE, "one "), END], f"{LESS} at 3"),
        ([(GIVE, "one"), (TAKE, "one"), (TAKE, " "), (TAKE, "one")], f"{MORE} at 3"),
    ],
)
def test_words(events: list[tuple[str, object]], breach: str | None) -> None:
    *before, last = told(monitor("words"), *events)
    assert before == [None] * len(before)
    assert last == breach


def test_a_replay_makes_all_of_the_source_due_again() -> None:
    start = [(GIVE, b"abcd"), (TAKE, b"ab")]
    assert told(monitor(on_restart="replay"), *start, ("take!", b"abcd"), END) == [None] * 4
    assert told(monitor(on_restart="replay"), *start, ("take!", b"cd"))[-1] == f"{ELSE} at 0"
    assert told(monitor(on_restart="replay"), *start, ("take!", b"ab"), END)[-1] == f"{LESS} at 2"


def test_a_discarded_attempt_may_not_have_been_heard() -> None:
    void = "an attempt that is void had reached the sink at 0"
    assert (
        told(monitor(), (GIVE, b"ab"), ("end!", None), (GIVE, b"cd"), (TAKE, b"cd"), END)[1:]
        == [None] * 4
    )
    assert told(monitor(), (GIVE, b"ab"), (TAKE, b"a"), ("begin2!", None))[-1] == void
    assert told(monitor(), (GIVE, b"ab"), ("end!", None), (TAKE, b"ab"))[-1] == f"{MORE} at 0"


def test_what_is_kept_is_not_due_again_after_a_rewind() -> None:
    start = [(GIVE, b"abcd"), (TAKE, b"ab"), ("begin2+", None), (TAKE, b"c")]
    again = [*start, ("take-", b"cd"), END]
    assert told(monitor(on_restart="replay"), *again) == [None] * 6
    assert told(monitor(on_restart="replay"), *start, ("take-", b"ab"))[-1] == f"{ELSE} at 2"
    assert told(monitor(on_restart="replay"), *start, ("take-", b"c"), END)[-1] == f"{LESS} at 3"
    assert told(monitor(on_restart="replay"), *start, ("take!", b"abcd"), END) == [None] * 6
    words = [(GIVE, "one two"), (TAKE, "one "), ("begin2+", None), (TAKE, "two")]
    assert told(monitor("words", "replay"), *words, ("take-", "two"), END) == [None] * 6


def test_a_portion_is_kept_of_what_came_since_the_last_rewind() -> None:
    found = monitor(on_restart="replay")

    def feed(name: str, pay: bytes = b"", ms: int = 0, how: str = "") -> str | None:
        kept = Restart("audio", HOW["+"], Portion(2, "ms"))
        items = {"": (), "+": (kept,), "-": (Restart("audio", HOW["-"]),)}[how]
        fields = {"pay": pay, "ms": ms} if pay else {"ms": ms}
        taken = [Taken("teller", None, "R1", "on", "on", items)]
        breach = found.feed(Occurrence("send", name, fields), taken)
        return None if breach is None else f"{breach.what} at {breach.offset}"

    feed("give", b"abcdefgh")
    assert [feed("take", b"abcdef"), feed("begin2", ms=1, how="+")] == [None, None]
    # no word takes back what an earlier one said
    assert [feed("begin2", ms=2, how="+"), feed("begin2", ms=1, how="+")] == [None, None]
    assert [feed("begin2", how="-"), feed("take", b"ef")] == [None, None]
    # the count begins anew with each rewind, and what was not sent cannot be done with
    assert [feed("begin2", ms=9, how="+"), feed("begin2", how="-")] == [None, None]
    assert [feed("take", b"gh"), feed("begin2", how="-"), feed("take", b"gh")] == [None] * 3
    assert [feed("begin2", ms=1, how="+"), feed("begin2", how="-")] == [None, None]
    assert feed("take", b"h") == f"{MORE} at 8"


def test_a_portion_that_was_not_kept_is_due_again() -> None:
    found = monitor(on_restart="replay")
    kept = (Restart("audio", "keep", Portion(2, "ms")),)
    found.feed(Occurrence("send", "give", {"pay": b"abcdef"}))
    found.feed(Occurrence("send", "take", {"pay": b"abcdef"}))
    taken = [Taken("teller", None, "R1", "on", "on", kept)]
    found.feed(Occurrence("send", "begin2", {"ms": 1}), taken)
    taken = [Taken("teller", None, "R1", "on", "on", (Restart("audio", "rewind"),))]
    found.feed(Occurrence("send", "begin2", {}), taken)
    breach = found.feed(Occurrence("send", "take", {"pay": b"ef"}))
    assert breach is not None
    assert (breach.what, breach.offset) == (ELSE, 2)


def test_a_rewind_that_discards_leaves_what_was_kept_to_be_heard() -> None:
    void = "an attempt that is void had reached the sink at 0"
    start = [(GIVE, b"ab"), (TAKE, b"a"), ("begin2+", None), (GIVE, b"xx")]
    more = [("begin2-", None), (GIVE, b"cd"), (TAKE, b"bcd"), END]
    assert told(monitor(), *start, *more) == [None] * 8
    assert told(monitor(), *start, (TAKE, b"b"), ("begin2-", None), (TAKE, b"x"))[-3:] == [
        None,
        None,
        f"{MORE} at 2",
    ]
    assert told(monitor(), *start, (TAKE, b"bx"), ("begin2-", None))[-1] == void


def test_payload_without_the_key_flows_for_the_copies_that_took_it_by_a_row() -> None:
    found = monitor(per="stream")

    def took(key: str, row: str | None = "U1", *restarts: Restart) -> Taken:
        return Taken("turn", key, row, "on", "on", restarts)

    def feed(name: str, pay: bytes, *taken: Taken) -> str | None:
        breach = found.feed(Occurrence("send", name, {"pay": pay} if pay else {}), taken)
        return None if breach is None else f"{breach.key}: {breach.what}"

    assert (
        feed("give", b"aa", took("a"), took("b", None), Taken("teller", None, "R1", "", "")) is None
    )
    assert feed("take", b"a", took("b", None)) is None
    assert feed("take", b"a", took("a")) is None
    assert feed("take", b"b", took("b")) == f"b: {MORE}"
    assert feed("begin2", b"", took("a", "U1", Restart("audio"))) == (
        "a: an attempt that is void had reached the sink"
    )
    assert feed("end", b"") is None


def test_after_a_breach_a_flow_is_silent_until_its_reset() -> None:
    found = monitor()
    assert told(found, (GIVE, b"ab"), (TAKE, b"x"), (TAKE, b"y"), END)[1:] == [
        f"{ELSE} at 0",
        None,
        None,
    ]
    assert told(found, BEGIN, (TAKE, b"y")) == [None, f"{MORE} at 0"]


def test_flows_of_keys_are_apart_and_a_reset_without_the_key_is_for_all() -> None:
    found = monitor(per="stream")

    def feed(name: str, stream: str, pay: bytes = b"") -> str | None:
        breach = found.feed(Occurrence("send", name, {"stream": stream, "pay": pay}))
        return None if breach is None else f"{breach.key}: {breach.what}"

    assert feed("give", "a", b"aa") is None
    assert feed("give", "b", b"bb") is None
    assert feed("take", "b", b"bb") is None
    assert feed("end", "b") is None
    assert feed("take", "a", b"bb") == f"a: {ELSE}"
    found.feed(Occurrence("receive", "begin", {}))
    assert feed("end", "a") is None
    assert feed("take", "b", b"b") == f"b: {MORE}"


def test_a_breach_shows_both_sides_at_the_first_difference_and_no_more() -> None:
    found = monitor("words")
    found.feed(Occurrence("receive", "give", {"pay": "x" * 500 + " expected " + "y" * 500}))
    breach = found.feed(Occurrence("send", "take", {"pay": "x" * 500 + " different"}))
    assert breach is not None
    assert breach.offset == 501
    assert "expected" in breach.expected
    assert "different" in breach.got
    assert len(str(breach)) < 200
