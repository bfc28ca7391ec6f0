"""The alternating bit protocol as the authors of mCRL2 publish it, with lines that spoil messages.

Groote and Mousavi, Modeling and Analysis of Communicating Systems (2014); mCRL2's
examples/academic/abp.
"""

from __future__ import annotations

from collections.abc import Iterator

from machines.checker.formula import Binary, Formula, Number, Read, equals, every, negated
from machines.checker.program import Cell, Command, Place, Program
from tests.checker.programs import command, same

#: the numbers of the cells
SENDER, S_BIT, S_VALUE, OUT, OUT_BIT, OUT_VALUE = range(6)
RECEIVER, R_BIT, R_VALUE, BACK, BACK_BIT = range(6, 11)
VALUES = ("none", "d1", "d2")
CLEARED: dict[int, int | Formula] = {OUT: 0, OUT_BIT: 0, OUT_VALUE: 0}


def alternating_bit() -> Program:
    """A sender, a receiver, and a channel each way: it holds a message, passes it on or spoils it.

    What a process no longer needs is put to 0.
    """
    commands = (*_sending(), *_receiving(), *_answered())
    return Program("alternating bit of mCRL2", tuple(_cells()), (), commands)


def _cells() -> Iterator[Cell]:
    domains = [
        ("sender", "s", ("idle", "sending", "waiting")),
        ("bit", "s", ("1", "0")),
        ("value", "s", VALUES),
        ("there", "k", ("empty", "holding", "passing", "spoilt")),
        ("bit", "k", ("1", "0")),
        ("value", "k", VALUES),
        ("receiver", "r", ("idle", "delivering", "accepting", "refusing")),
        ("bit", "r", ("1", "0")),
        ("value", "r", VALUES),
        ("back", "l", ("empty", "holding", "passing", "spoilt")),
        ("bit", "l", ("1", "0")),
    ]
    for name, place, labels in domains:
        yield Cell(name, 0, len(labels) - 1, 0, Place(place), labels)


def _sending() -> Iterator[Command]:
    """Walk what brings a message to the receiver."""
    for number in (1, 2):
        accept: dict[int, int | Formula] = {SENDER: 1, S_VALUE: number}
        yield command(f"accept {VALUES[number]}", "s", equals(SENDER, 0), accept)
    yield command(
        "send",
        "s",
        every(equals(SENDER, 1), equals(OUT, 0)),
        {SENDER: 2, OUT: 1, OUT_BIT: Read(S_BIT), OUT_VALUE: Read(S_VALUE)},
    )
    yield command("pass", "k", equals(OUT, 1), {OUT: 2})
    yield command("spoil", "k", equals(OUT, 1), {OUT: 3, OUT_BIT: 0, OUT_VALUE: 0})


def _receiving() -> Iterator[Command]:
    """Walk what the receiver does."""
    idle, come = equals(RECEIVER, 0), equals(OUT, 2)
    is_new = same(OUT_BIT, R_BIT)
    yield command(
        "take", "r", every(idle, come, is_new), {**CLEARED, RECEIVER: 1, R_VALUE: Read(OUT_VALUE)}
    )
    yield command("take again", "r", every(idle, come, negated(is_new)), {**CLEARED, RECEIVER: 3})
    yield command("take spoilt", "r", every(idle, equals(OUT, 3)), {**CLEARED, RECEIVER: 3})
    yield command("deliver", "r", equals(RECEIVER, 1), {RECEIVER: 2, R_VALUE: 0})
    yield command(
        "acknowledge",
        "r",
        every(equals(RECEIVER, 2), equals(BACK, 0)),
        {RECEIVER: 0, R_BIT: _flipped(R_BIT), BACK: 1, BACK_BIT: Read(R_BIT)},
    )
    yield command(
        "refuse",
        "r",
        every(equals(RECEIVER, 3), equals(BACK, 0)),
        {RECEIVER: 0, BACK: 1, BACK_BIT: _flipped(R_BIT)},
    )


def _answered() -> Iterator[Command]:
    """Walk what brings an acknowledgement back, and what the sender does with it."""
    waiting, come = equals(SENDER, 2), equals(BACK, 2)
    is_right = same(BACK_BIT, S_BIT)
    emptied: dict[int, int | Formula] = {BACK: 0, BACK_BIT: 0}
    yield command("pass back", "l", equals(BACK, 1), {BACK: 2})
    yield command("spoil back", "l", equals(BACK, 1), {BACK: 3, BACK_BIT: 0})
    yield command(
        "done",
        "s",
        every(waiting, come, is_right),
        {**emptied, SENDER: 0, S_BIT: _flipped(S_BIT), S_VALUE: 0},
    )
    yield command("repeat", "s", every(waiting, come, negated(is_right)), {**emptied, SENDER: 1})
    yield command("repeat spoilt", "s", every(waiting, equals(BACK, 3)), {SENDER: 1, BACK: 0})


def _flipped(bit: int) -> Formula:
    return Binary("-", Number(1), Read(bit))
