"""One direction of a connection, under any choices."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from machines.sim import Choices, Conditions, Key
from machines.sim.choice import planned
from machines.sim.pipe import Pipe
from machines.sim.wire import Wire

CHUNKS = st.lists(st.binary(min_size=1, max_size=20), max_size=20)
SCHEDULES = st.dictionaries(
    st.tuples(st.just("lat"), st.sampled_from(["c1>", "c1>window"]), st.integers(0, 30)),
    st.integers(0, 3),
)


class End:
    """Reads everything at once, and remembers when it came."""

    def __init__(self, wire: Wire, pipe: Pipe) -> None:
        self.wire = wire
        self.pipe = pipe
        self.data = bytearray()
        self.moments: list[float] = []
        self.events: list[str] = []

    def arrive(self, data: bytes) -> None:
        assert not self.events
        self.data += data
        self.moments.append(self.wire.now)
        self.pipe.acknowledge(len(data))

    def arrive_end(self) -> None:
        self.events.append("end")

    def arrive_reset(self) -> None:
        self.events.append("reset")


def make(schedule: dict[Key, int], capacity: int) -> tuple[Wire, Pipe, End]:
    conditions = Conditions(explore=frozenset({"lat"}))
    wire = Wire(conditions, Choices(planned(schedule), conditions.explore), None)
    pipe = Pipe(wire, "c1>", capacity)
    end = pipe.receiver = End(wire, pipe)
    return wire, pipe, end


def settle(wire: Wire) -> None:
    while (due := wire.next_due()) is not None:
        wire.now = max(wire.now, due)
        wire.deliver_due()


@given(CHUNKS, SCHEDULES, st.integers(1, 40))
def test_all_bytes_arrive_in_order_within_capacity(
    chunks: list[bytes], schedule: dict[Key, int], capacity: int
) -> None:
    wire, pipe, end = make(schedule, capacity)
    sent = bytearray()
    for chunk in chunks:
        rest = chunk
        while rest:
            part, rest = rest[: pipe.room], rest[pipe.room :]
            if part:
                pipe.send(part)
                sent += part
            assert 0 <= pipe.room < capacity or not part
            if rest:
                settle(wire)
    pipe.finish()
    settle(wire)
    assert bytes(end.data) == bytes(sent) == b"".join(chunks)
    assert end.moments == sorted(end.moments)
    assert end.events == ["end"]
    assert pipe.used == 0


def test_a_silent_pipe_delivers_nothing_and_schedules_nothing() -> None:
    wire, pipe, end = make({}, 10)
    pipe.send(b"in flight")
    pipe.silent = True
    settle(wire)
    pipe.send(b"x")
    pipe.finish()
    pipe.reset()
    pipe.acknowledge(3)
    assert wire.next_due() is None
    assert (bytes(end.data), end.events, pipe.used) == (b"", [], 10)


def test_a_window_update_is_late_only_when_the_sender_can_notice() -> None:
    wire, pipe, _ = make({("lat", "c1>window", 0): 3}, 10)
    pipe.send(b"1234")
    settle_now(wire)
    assert pipe.used == 0
    pipe.send(b"123456")
    settle_now(wire)
    assert pipe.used == 6
    settle(wire)
    assert pipe.used == 0


def settle_now(wire: Wire) -> None:
    wire.deliver_due()
