"""Published models, written as programs: what the checker is tested and measured on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from machines.checker.formula import (
    FALSE,
    Binary,
    Formula,
    Number,
    Read,
    equals,
    every,
    negated,
    some,
)
from machines.checker.program import Case, Cell, Command, Event, Place, Program, Watch

Order = Literal["right", "turn first", "own turn"]

WORKING, PREPARED, COMMITTED, ABORTED = range(4)
UNDECIDED, COMMIT, ABORT = range(3)
RM_STATES = ("working", "prepared", "committed", "aborted")
TM_STATES = ("init", "committed", "aborted")


def case(guard: Formula, sets: dict[int, int | Formula]) -> Case:
    """Return a case that puts cells to numbers or formulas."""
    return Case(
        guard,
        tuple((cell, Number(new) if isinstance(new, int) else new) for cell, new in sets.items()),
    )


def command(name: str, actor: str, guard: Formula, sets: dict[int, int | Formula]) -> Command:
    """Return a command with one part that always does the same."""
    return Command(name, Event(actor, "do", name), guard, ((case(every(), sets),),))


def two_phase_commit(managers: int) -> Program:
    """Gray and Lamport, Consensus on Transaction Commit (2004), section 2: Two-Phase Commit.

    As in their TLA+ module TwoPhase and Stateright's examples/2pc.rs: messages are a set that only
    grows, so a resource manager may receive the decision again, and the transaction manager an
    answer again; such steps change nothing and count as transitions.
    """
    decision, said = 0, 1
    cells = [
        Cell("tm", 0, 2, UNDECIDED, Place("tm"), TM_STATES),
        Cell("decision sent", 0, 2, 0, Place("tm"), ("none", "commit", "abort")),
    ]
    for index in range(1, managers + 1):
        place = Place("rm", "rm", index)
        cells += [
            Cell(f"rm {index}", 0, 3, WORKING, place, RM_STATES),
            Cell(f"prepared sent {index}", 0, 1, 0, place),
            Cell(f"prepared known {index}", 0, 1, 0, place),
        ]
    all_known = every(*(equals(4 + 3 * number, 1) for number in range(managers)))
    undecided = equals(decision, UNDECIDED)
    commands = [
        command("commit", "tm", every(undecided, all_known), {decision: COMMIT, said: COMMIT}),
        command("abort", "tm", undecided, {decision: ABORT, said: ABORT}),
    ]
    for number in range(managers):
        rm, sent, known = range(2 + 3 * number, 5 + 3 * number)
        who, working = f"rm{number + 1}", equals(2 + 3 * number, WORKING)
        commands += [
            command(f"receive {who}", "tm", every(undecided, equals(sent, 1)), {known: 1}),
            command(f"prepare {who}", who, working, {rm: PREPARED, sent: 1}),
            command(f"choose abort {who}", who, working, {rm: ABORTED}),
            command(f"commit {who}", who, equals(said, COMMIT), {rm: COMMITTED}),
            command(f"abort {who}", who, equals(said, ABORT), {rm: ABORTED}),
        ]
    rms = range(2, 2 + 3 * managers, 3)
    watches = (
        Watch("sometimes", "abort agreed", "", every(*(equals(rm, ABORTED) for rm in rms))),
        Watch("sometimes", "commit agreed", "", every(*(equals(rm, COMMITTED) for rm in rms))),
        Watch(
            "never",
            "inconsistent",
            "one committed, another aborted",
            every(
                some(*(equals(rm, COMMITTED) for rm in rms)),
                some(*(equals(rm, ABORTED) for rm in rms)),
            ),
        ),
    )
    copies = {"rm": managers}
    return Program(
        "two-phase commit", tuple(cells), (), tuple(commands), (), watches, copies=copies
    )


def alternating_bit(places: int, *, heeds_bit: bool = True) -> Program:
    """Lamport, Specifying Systems (2002), chapter 14: AlternatingBit, by way of lossy queues.

    Both queues hold up to `places` messages and may lose any of them; there are two values to
    send. TLC starts it in each of eight states; here one more state comes before, "unset", from
    which a command leads to each of them. A sender that does not heed the bit takes each
    acknowledgement for the one it waits for.
    """
    s_bit, s_ack, r_bit, sent, received, is_set = range(6)
    bits = (s_bit, s_ack, r_bit)
    cells = [
        Cell(name, 0, 1, 0, Place(name[0])) for name in ("s bit", "s ack", "r bit", "sent", "rcvd")
    ]
    cells.append(Cell("set", 0, 1, 0, Place("start"), ("unset", "set")))
    # A place of the queue of messages holds 1 + 2 bit + value, one of acknowledgements 1 + bit.
    messages = tuple(range(6, 6 + places))
    acks = tuple(range(6 + places, 6 + 2 * places))
    cells += [Cell(f"message {number}", 0, 4, 0, Place("line")) for number in range(places)]
    cells += [Cell(f"ack {number}", 0, 2, 0, Place("line")) for number in range(places)]
    ready = equals(is_set, 1)
    agreed = Binary("==", Read(s_ack), Read(s_bit))
    commands = [
        command(
            f"start {bit} {value} {other}",
            "start",
            equals(is_set, 0),
            {**dict.fromkeys(bits, bit), sent: value, received: other, is_set: 1},
        )
        for bit in (0, 1)
        for value in (0, 1)
        for other in (0, 1)
    ]
    for at, place in enumerate(messages):
        room = every(ready, *_is_end(messages, at))
        for bit in (0, 1):
            for value in (0, 1):
                code = 1 + 2 * bit + value
                new = every(room, agreed, equals(s_bit, 1 - bit))
                again = every(room, negated(agreed), equals(s_bit, bit), equals(sent, value))
                commands += [
                    command(
                        f"send {bit} {value} {at}", "s", new, {s_bit: bit, sent: value, place: code}
                    ),
                    command(f"send again {bit} {value} {at}", "s", again, {place: code}),
                ]
        commands.append(_lost(f"lose message {at}", ready, messages, at))
    for at, place in enumerate(acks):
        code_of_bit: Formula = Binary("+", Read(r_bit), Number(1))
        room = every(ready, *_is_end(acks, at))
        commands.append(command(f"acknowledge {at}", "r", room, {place: code_of_bit}))
        commands.append(_lost(f"lose ack {at}", ready, acks, at))
    for code in range(1, 5):
        bit, value = divmod(code - 1, 2)
        taken = {**_without(messages, 0), r_bit: bit, received: value}
        guard = every(ready, equals(messages[0], code))
        commands.append(command(f"receive {bit} {value}", "r", guard, taken))
    for code in (1, 2):
        guard = every(ready, equals(acks[0], code))
        heard = Number(code - 1) if heeds_bit else Read(s_bit)
        taken = {**_without(acks, 0), s_ack: heard}
        commands.append(command(f"receive ack {code - 1}", "s", guard, taken))
    arrived = every(ready, negated(agreed), same(r_bit, s_bit))
    full = every(*(negated(equals(place, 0)) for place in (*messages, *acks)))
    watches = (
        Watch("never", "wrong value", "", every(arrived, negated(same(sent, received)))),
        Watch("sometimes", "right value", "", every(arrived, same(sent, received))),
        Watch("sometimes", "queues full", "", full),
    )
    return Program("alternating bit", tuple(cells), (), tuple(commands), (), watches)


def peterson(order: Order = "right") -> Program:
    """Peterson, Myths about the mutual exclusion problem (1981), step by step.

    As in the TLA+ examples' Peterson.tla. Wrong ways: to give the turn away before raising the
    flag, and to take the turn instead of giving it away.
    """
    turn = 4
    labels = ("outside", "flag", "turn", "wait", "inside", "leave")
    cells = [Cell(f"site {n}", 0, 5, 0, Place("process", "process", n), labels) for n in (1, 2)]
    cells += [Cell(f"flag {n}", 0, 1, 0, Place("process", "process", n)) for n in (1, 2)]
    cells.append(Cell("turn", 1, 2, 1, Place("lock"), names=""))
    commands = []
    for me, other in ((1, 2), (2, 1)):
        site, flag, its = me - 1, me + 1, other + 1
        raising: dict[int, int | Formula] = {flag: 1}
        giving: dict[int, int | Formula] = {turn: me if order == "own turn" else other}
        first, second = (giving, raising) if order == "turn first" else (raising, giving)
        may_enter = some(equals(its, 0), equals(turn, me))
        steps: list[tuple[str, Formula, dict[int, int | Formula]]] = [
            ("begins", every(), {}),
            ("says", every(), first),
            ("says more", every(), second),
            ("enters", may_enter, {}),
            ("works", every(), {}),
            ("leaves", every(), {flag: 0}),
        ]
        commands += [
            command(
                f"{me} {name}",
                f"process {me}",
                every(equals(site, at), guard),
                {**sets, site: (at + 1) % 6},
            )
            for at, (name, guard, sets) in enumerate(steps)
        ]
    both = every(equals(0, 4), equals(1, 4))
    watches = (Watch("never", "both inside", "", both),)
    return Program(
        f"Peterson's lock, {order}", tuple(cells), (), tuple(commands), (), watches, final=FALSE
    )


def philosophers(count: int) -> Program:
    """Dijkstra's dining philosophers (EWD 310): each takes the left fork, then the right one."""
    labels = ("thinking", "holding", "eating")
    cells = tuple(
        Cell(f"philosopher {n}", 0, 2, 0, Place(f"philosopher {n}"), labels)
        for n in range(1, count + 1)
    )
    commands = []
    for me in range(count):
        left, right = (me - 1) % count, (me + 1) % count
        who = f"philosopher {me + 1}"
        commands += [
            command(
                f"{who} takes left", who, every(equals(me, 0), negated(equals(left, 2))), {me: 1}
            ),
            command(f"{who} takes right", who, every(equals(me, 1), equals(right, 0)), {me: 2}),
            command(f"{who} puts down", who, equals(me, 2), {me: 0}),
        ]
    ends = {cell.name: equals(number, 2) for number, cell in enumerate(cells)}
    return Program("dining philosophers", cells, (), tuple(commands), final=FALSE, ends=ends)


def streams(count: int) -> Program:
    """So many streams over one connection, each with a place for one message each way.

    Nobody published it: it is the smallest program whose growth is that of the protocols here.
    """
    idle, sending, waiting, over = range(4)
    nothing, start, text, end = range(4)
    audio, ended = 1, 2
    cells = [Cell("connection", 0, 1, 0, Place("connection"), ("closed", "open"))]
    commands = [command("connect", "client", equals(0, 0), {0: 1})]
    is_open = equals(0, 1)
    for index in range(1, count + 1):
        client, line, server, back = range(4 * index - 3, 4 * index + 1)
        place = Place("stream", "stream", index)
        cells += [
            Cell(f"client {index}", 0, 3, idle, place, ("idle", "sending", "waiting", "over")),
            Cell(f"line {index}", 0, 3, nothing, place, ("nothing", "start", "text", "end")),
            Cell(f"server {index}", 0, 3, idle, place, ("idle", "hearing", "answering", "over")),
            Cell(f"back {index}", 0, 2, nothing, place, ("nothing", "audio", "ended")),
        ]
        room, no_answer = equals(line, nothing), equals(back, nothing)
        steps: list[tuple[str, str, Formula, dict[int, int | Formula]]] = [
            ("client", "start", every(equals(client, idle), room), {client: sending, line: start}),
            ("client", "text", every(equals(client, sending), room), {line: text}),
            ("client", "end", every(equals(client, sending), room), {client: waiting, line: end}),
            ("server", "hear start", equals(line, start), {line: nothing, server: sending}),
            ("server", "hear text", equals(line, text), {line: nothing}),
            ("server", "hear end", equals(line, end), {line: nothing, server: waiting}),
            ("server", "audio", every(equals(server, waiting), no_answer), {back: audio}),
            (
                "server",
                "ended",
                every(equals(server, waiting), no_answer),
                {back: ended, server: over},
            ),
            ("client", "hear audio", equals(back, audio), {back: nothing}),
            ("client", "hear ended", equals(back, ended), {back: nothing, client: over}),
        ]
        commands += [
            command(f"{name} {index}", who, every(is_open, guard), sets)
            for who, name, guard, sets in steps
        ]
    final = every(*(equals(4 * index + 1, over) for index in range(count)))
    return Program(
        "streams", tuple(cells), (), tuple(commands), final=final, copies={"stream": count}
    )


def jugs() -> Program:
    """The jugs of 3 and 5 gallons of Die Hard 3: fill, empty and pour until there are 4."""
    small, big = 0, 1
    cells = (Cell("small", 0, 3, 0, Place("jugs")), Cell("big", 0, 5, 0, Place("jugs")))
    total: Formula = Binary("+", Read(small), Read(big))

    def pour(name: str, source: int, dest: int, room: int) -> Command:
        fits = Binary("<=", total, Number(room))
        rest = Binary("-", total, Number(room))
        cases = (
            case(fits, {source: 0, dest: total}),
            case(negated(fits), {source: rest, dest: room}),
        )
        return Command(name, Event("hero", "pour", name), every(), (cases,))

    commands = (
        command("fill small", "hero", every(), {small: 3}),
        command("fill big", "hero", every(), {big: 5}),
        command("empty small", "hero", every(), {small: 0}),
        command("empty big", "hero", every(), {big: 0}),
        pour("small to big", small, big, 5),
        pour("big to small", big, small, 3),
    )
    watches = (Watch("sometimes", "four gallons", "", equals(big, 4)),)
    return Program("jugs", cells, (), commands, (), watches)


def counter(last: int) -> Program:
    """A counter that goes up by one, to the last number, and stays there for good."""
    cells = (Cell("count", 0, last, 0, Place("counter")),)
    up = command("up", "counter", negated(equals(0, last)), {0: Binary("+", Read(0), Number(1))})
    return Program("counter", cells, (), (up,), final=equals(0, last))


def _is_end(queue: Sequence[int], at: int) -> list[Formula]:
    """Return that a place is the first free one."""
    before = [negated(equals(queue[at - 1], 0))] if at else []
    return [*before, equals(queue[at], 0)]


def _without(queue: Sequence[int], at: int) -> dict[int, int | Formula]:
    """Return what takes a place out of a queue: those behind it move up."""
    sets: dict[int, int | Formula] = {place: Read(behind) for place, behind in pairwise(queue[at:])}
    sets[queue[-1]] = 0
    return sets


def _lost(name: str, ready: Formula, queue: Sequence[int], at: int) -> Command:
    return command(name, "line", every(ready, negated(equals(queue[at], 0))), _without(queue, at))


def same(left: int, right: int) -> Formula:
    """Return whether two cells have the same value."""
    return Binary("==", Read(left), Read(right))
