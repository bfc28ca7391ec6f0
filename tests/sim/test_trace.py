"""Traces: equal executions have equal digests, and a difference is shown."""

from __future__ import annotations

from machines.sim import Trace, benign, planned
from tests.sim.support import make_kernel


def test_a_digest_tells_entries_apart() -> None:
    def digest(*entries: tuple[object, ...]) -> str:
        trace = Trace()
        for kind, now, *details in entries:
            trace.add(kind, now, *details)  # type: ignore[arg-type]
        return trace.digest()

    assert digest(("send", 1.0, "c1>", 5)) == digest(("send", 1.0, "c1>", 5))
    different = [
        digest(),
        digest(("send", 1.0, "c1>", 5)),
        digest(("send", 1.0, "c1>", "5")),
        digest(("send", 1.0 + 1e-9, "c1>", 5)),
        digest(("send", 1.0, "c1>"), ("send", 1.0, 5)),
        digest(("send", 1.0, "c1>", 5), ("send", 1.0, "c1>", 5)),
    ]
    assert len(set(different)) == len(different)


def test_the_first_difference_is_named() -> None:
    one, other = Trace(), Trace()
    for trace in (one, other):
        trace.add("send", 1.0, "c1>", 5)
    assert one.difference(other) is None
    other.add("send", 2.0, "c1>", 5)
    assert one.difference(other) == "1 entries here, 2 there"
    one.add("recv", 2.0, "c1>", 5)
    assert one.difference(other) == 'entry 1: ["recv",2.0,"c1>",5] here, ["send",2.0,"c1>",5] there'


def test_a_note_and_a_deviation_carry_virtual_time() -> None:
    trace = Trace()
    kernel = make_kernel(planned({("cpu", "", 1): 2}), trace=trace)
    kernel.choices.explore = frozenset({"cpu"})
    trace.note("caller", "speak")
    kernel.now += 5
    kernel.choices.choose("cpu", "", 3)
    kernel.choices.choose("cpu", "", 3)
    assert trace.entries == [
        ("note", 1000.0, "caller", "speak"),
        ("choose", 1005.0, "cpu", "", 1, 2),
    ]


def test_without_a_trace_nothing_is_recorded() -> None:
    kernel = make_kernel(benign())
    kernel.record("send", "c1>", 5)
    assert kernel.trace is None
