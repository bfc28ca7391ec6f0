"""Each kind of choice can change what a program sees, and without it the program sees one thing."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

import pytest

from machines.sim import LABELS, Conditions, Kernel, Remote, SimulatedLoop, benign
from tests.sim.support import HOST, PORT, Echo, Program, Script, execute, outcomes, turns


class Greeter(Script):
    """Sends eight bytes as soon as somebody connects."""

    def __init__(self, remote: Remote) -> None:
        super().__init__(remote)
        remote.write(b"abcdefgh")


class Pieces(asyncio.Protocol):
    """Records the pieces in which bytes came."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces = pieces

    def data_received(self, data: bytes) -> None:
        self.pieces.append(data)


async def pieces(kernel: Kernel) -> Any:
    """In how many pieces eight bytes come."""
    kernel.host(HOST, PORT, Greeter)
    loop = asyncio.get_running_loop()
    got: list[bytes] = []
    transport, _ = await loop.create_connection(lambda: Pieces(got), HOST, PORT)
    await asyncio.sleep(1)
    transport.abort()
    assert b"".join(got) == b"abcdefgh"
    return len(got)


async def first_to_answer(kernel: Kernel) -> Any:
    """Which of two connections, asked in order, answers first."""
    kernel.host(HOST, PORT, Echo)
    loop = asyncio.get_running_loop()
    answers: list[str] = []
    transports = []
    for name in ("first", "second"):
        transport, _ = await loop.create_connection(partial(Answer, name, answers), HOST, PORT)
        transports.append(transport)
    await asyncio.sleep(1)
    for transport in transports:
        transport.write(b"?")
    await asyncio.sleep(1)
    for transport in transports:
        transport.abort()
    assert len(answers) == 2
    return answers[0]


class Answer(asyncio.Protocol):
    def __init__(self, name: str, answers: list[str]) -> None:
        self.name = name
        self.answers = answers

    def data_received(self, data: bytes) -> None:
        self.answers.append(self.name)


async def turns_until_answer(kernel: Kernel) -> Any:
    """After how many iterations of a busy loop an answer is seen."""
    kernel.host(HOST, PORT, Echo)
    got: list[bytes] = []
    transport, _ = await asyncio.get_running_loop().create_connection(
        lambda: Pieces(got), HOST, PORT
    )
    transport.write(b"?")
    count = 0
    while not got and count < 100:
        await asyncio.sleep(0)
        count += 1
    transport.abort()
    return count


async def sends_until_taken(kernel: Kernel) -> Any:
    """How many calls of send it takes to hand over eight bytes."""
    kernel.host(HOST, PORT, Script)
    loop = asyncio.get_running_loop()
    assert isinstance(loop, SimulatedLoop)
    sock = loop.socket_factory()
    await loop.sock_connect(sock, (kernel.resolve(HOST), PORT))
    data, count = b"abcdefgh", 0
    while data:
        data = data[sock.send(data) :]
        count += 1
    sock.close()
    return count


async def timer_against_answer(kernel: Kernel) -> Any:
    """Whether an answer that arrives after 1 ms is read before a timer of 2 ms fires."""
    kernel.host(HOST, PORT, Greeter)
    loop = asyncio.get_running_loop()
    order: list[Any] = []
    kernel.host(HOST, PORT, lambda remote: Later(remote, kernel))

    class Reader(asyncio.Protocol):
        def data_received(self, data: bytes) -> None:
            order.append("answer")

    transport, _ = await loop.create_connection(Reader, HOST, PORT)
    transport.write(b"?")
    loop.call_later(0.0005, order.append, "timer")
    await turns(300)
    await asyncio.sleep(1)
    transport.abort()
    return order[0]


class Later(Script):
    """Answers after 0.1 ms, whatever the latency."""

    def __init__(self, remote: Remote, kernel: Kernel) -> None:
        super().__init__(remote)
        self.kernel = kernel

    def data_received(self, data: bytes) -> None:
        self.kernel.at(self.kernel.now + 0.0001, lambda: self.remote.write(b"!"))


async def threads_in_order(kernel: Kernel) -> Any:
    """In which order two threads, started in order, finish."""
    loop = asyncio.get_running_loop()
    order: list[Any] = []
    await asyncio.gather(*(loop.run_in_executor(None, order.append, n) for n in (1, 2)))
    return tuple(order)


async def names_in_order(kernel: Kernel) -> Any:
    """In which order two names, asked for in order, are resolved."""
    loop = asyncio.get_running_loop()
    order: list[Any] = []

    async def resolve(name: str) -> None:
        await loop.getaddrinfo(name, PORT)
        order.append(name)

    for name in ("one.test", "two.test"):
        kernel.host(name, PORT, Script)
    await asyncio.gather(resolve("one.test"), resolve("two.test"))
    return tuple(order)


async def connections_in_order(kernel: Kernel) -> Any:
    """In which order two connections, begun in order, are accepted."""
    order: list[str] = []

    def accept(remote: Remote) -> Script:
        order.append(remote.name)
        return Script(remote)

    kernel.host(HOST, PORT, accept)
    streams = await asyncio.gather(*(asyncio.open_connection(HOST, PORT) for _ in range(2)))
    for _, writer in streams:
        writer.transport.abort()
    return tuple(order)


async def timers_due_together(kernel: Kernel) -> Any:
    """Which fires first of two timers set at different moments for nearly the same one."""
    loop = asyncio.get_running_loop()
    order: list[Any] = []
    loop.call_later(1.001, order.append, "set first")
    await turns(2)
    loop.call_later(1.0, order.append, "set second")
    await asyncio.sleep(2)
    return order[0]


async def timers_for_one_moment(kernel: Kernel) -> Any:
    """Which fires first of two timers set in different iterations for exactly the same moment."""
    loop = asyncio.get_running_loop()
    order: list[Any] = []
    moment = loop.time() + 1
    loop.call_at(moment, order.append, "set first")
    await turns(2)
    loop.call_at(moment, order.append, "set second")
    await asyncio.sleep(2)
    return order[0]


async def order_of_a_set(kernel: Kernel) -> Any:
    """In which order a set of four futures iterates."""
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(4)]
    return tuple(futures.index(each) for each in set(futures))


async def turns_of_a_suspension(kernel: Kernel) -> Any:
    """Whether an await that need not suspend does."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, SimulatedLoop)
    before = loop.time()
    await loop.suspension("c1>")
    return round(loop.time() - before, 3)


EXPECTED: list[tuple[str, Program[Any], Any, set[Any]]] = [
    ("lat", first_to_answer, "first", {"first", "second"}),
    ("order", first_to_answer, "first", {"first", "second"}),
    ("hold", turns_until_answer, 2, set(range(2, 9))),
    ("cut", pieces, 1, {1, 2, 3, 4}),
    ("push", sends_until_taken, 1, set(range(1, 6))),
    ("push", pieces, 1, {1}),
    ("cpu", timer_against_answer, "answer", {"answer", "timer"}),
    ("exec", threads_in_order, (1, 2), {(1, 2), (2, 1)}),
    ("dns", names_in_order, ("one.test", "two.test"),
     {("one.test", "two.test"), ("two.test", "one.test")}),
    ("syn", connections_in_order, ("c1", "c2"), {("c1", "c2"), ("c2", "c1")}),
    ("ties", timers_due_together, "set second", {"set first", "set second"}),
    ("ties", timers_for_one_moment, "set first", {"set first", "set second"}),
    ("sets", order_of_a_set, (0, 1, 2, 3), set()),
    ("suspend", turns_of_a_suspension, 0.0, {0.0, 0.002, 0.02}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("label", "program", "usual", "possible"),
    EXPECTED,
    ids=[f"{label}-{program.__name__}" for label, program, _, _ in EXPECTED],
)
def test_a_choice_changes_what_happens(
    label: str, program: Program[Any], usual: Any, possible: set[Any]
) -> None:
    assert execute(program, benign(), Conditions(explore=frozenset({label}))) == usual
    seen = set(outcomes(program, label))
    if label == "sets":
        assert len(seen) >= 8
    else:
        assert seen >= possible


def test_pieces_of_one_write_arrive_apart_only_when_the_wire_is_late() -> None:
    assert set(outcomes(pieces, "push")) == {1}
    assert set(outcomes(pieces, "push", "lat")) > {1}


def test_an_event_is_not_held_for_ever() -> None:
    conditions = Conditions(explore=frozenset({"hold"}))
    assert execute(turns_until_answer, lambda label, where, k, n: 1, conditions) < 30


def test_every_label_is_tested() -> None:
    assert {label for label, _, _, _ in EXPECTED} == set(LABELS)


PROGRAMS = {program.__name__: (program, usual) for _, program, usual, _ in EXPECTED}


@pytest.mark.parametrize("name", PROGRAMS)
def test_exploring_without_a_deviation_changes_nothing(name: str) -> None:
    program, usual = PROGRAMS[name]
    for label in LABELS:
        conditions = Conditions(explore=frozenset({label}))
        assert execute(program, benign(), conditions) == usual, label
