"""Published models have the numbers of states and the verdicts that are known of them."""

from __future__ import annotations

from math import comb

import pytest

from machines.checker import naive
from machines.checker.judgement.judging import judge
from machines.checker.program import Program
from machines.checker.reduction.symmetry import Symmetry
from machines.checker.search.breadth_first import explore
from tests.checker import mcrl2, programs


# 288 and 8,832: Stateright's examples/2pc.rs. 288 and a diameter of 11 states: the manifest of
# specifications/transaction_commit in tlaplus/Examples; the 1,146 states that TLC generates there
# are 1,145 transitions and the initial state.
@pytest.mark.parametrize(("managers", "states"), [(3, 288), (5, 8_832)])
def test_two_phase_commit(managers: int, states: int) -> None:
    found = explore(programs.two_phase_commit(managers))
    assert found.states == states
    assert judge(found) == []
    assert None not in found.goals.values()
    if managers == 3:
        assert (found.transitions, found.depth) == (1_145, 10)


@pytest.mark.parametrize("managers", [1, 2, 4, 6, 7])
def test_two_phase_commit_by_counting(managers: int) -> None:
    """While nothing is decided, a manager is working, aborted, prepared, or prepared and known.

    Committed, all are known, and each is prepared or has committed. Aborted, one that had prepared
    may have aborted too, known or not: six ways. So there are 4^n + 2^n + 6^n states.
    """
    found = explore(programs.two_phase_commit(managers), keep_graph=False)
    assert found.states == 4**managers + 2**managers + 6**managers


def test_alternating_bit_over_lossy_queues() -> None:
    """240 states, 10 of them in the longest of the shortest runs.

    Source: the manifest of specifications/SpecifyingSystems in tlaplus/Examples says so of
    MCAlternatingBit, with two values and two places in each queue. Here one state comes before.
    """
    found = explore(programs.alternating_bit(2))
    assert (found.states, found.depth) == (240 + 1, 10)
    assert judge(found) == []
    assert None not in found.goals.values()


def test_alternating_bit_by_a_sender_that_does_not_heed_the_bit() -> None:
    (trouble,) = judge(explore(programs.alternating_bit(2, heeds_bit=False)))
    assert (trouble.kind, trouble.what) == ("property broken", "wrong value")


def test_alternating_bit_of_mcrl2() -> None:
    """74 states, 92 transitions: `des (0,92,74)`, examples/academic/abp/abp.aut of mCRL2."""
    found = explore(mcrl2.alternating_bit())
    assert (found.states, found.transitions) == (74, 92)
    assert judge(found) == []


def test_the_lock_of_peterson() -> None:
    """42 states, 77 generated, 11 in the longest of the shortest runs, and mutual exclusion.

    Source: the manifest of specifications/locks_auxiliary_vars in tlaplus/Examples.
    """
    found = explore(programs.peterson())
    assert (found.states, found.transitions + 1, found.depth + 1) == (42, 77, 11)
    assert judge(found) == []


@pytest.mark.parametrize("order", ["turn first", "own turn"])
def test_wrong_locks_of_peterson(order: programs.Order) -> None:
    """The shortest way in for both takes all four steps of each."""
    (trouble,) = judge(explore(programs.peterson(order)))
    assert (trouble.kind, trouble.what) == ("property broken", "both inside")
    assert len(trouble.trail) == 8


@pytest.mark.parametrize("count", [2, 3, 5, 8])
def test_dining_philosophers(count: int) -> None:
    """One deadlock: each holds the left fork. The states are counted by a recurrence.

    A state is a ring of philosophers, of whom one who eats has a neighbour who thinks on the
    right. There are p(n) = 2 p(n - 1) + p(n - 2) of these rings (the trace of a power of the
    matrix of who may sit beside whom), with p(0) = p(1) = 2: the Pell-Lucas numbers.
    """
    rings = [2, 2]
    while len(rings) <= count:
        rings.append(2 * rings[-1] + rings[-2])
    found = explore(programs.philosophers(count))
    assert found.states == rings[count]
    (trouble,) = judge(found)
    assert trouble.kind == "deadlock"
    assert trouble.what.count("holding") == count
    assert len(trouble.trail) == count


@pytest.mark.parametrize("count", [1, 2, 4])
def test_streams_grow_as_they_must(count: int) -> None:
    """Nine states a stream once the connection is open; with symmetry, multisets of them.

    A stream is idle; its start is under way; nothing, a text or the end is; nothing, audio or the
    last answer is; all is over.
    """
    program = programs.streams(count)
    found = explore(program)
    assert found.states == 1 + 9**count
    assert judge(found) == []
    assert explore(program, symmetry=Symmetry(program)).states == 1 + comb(count + 8, count)


def test_jugs() -> None:
    """Each of the six moves is possible in each state; one jug is always empty or full.

    Of the 4 x 6 states 4 x 2 have neither jug empty or full. Four gallons take six moves: the
    riddle of the film, and the first example of many model checkers.
    """
    found = explore(programs.jugs())
    assert found.states == 4 * 6 - 2 * 4
    assert found.transitions == 6 * found.states
    goal = found.goals["four gallons"]
    assert goal is not None
    moves = ["fill big", "big to small", "empty small", "big to small", "fill big", "big to small"]
    assert [move.event.message for move in found.trail(goal)] == moves


def test_a_long_way() -> None:
    found = explore(programs.counter(3000))
    assert (found.states, found.transitions, found.depth) == (3001, 3000, 3000)
    assert len(found.trail(3000)) == 3000


@pytest.mark.parametrize(
    "program",
    [
        programs.two_phase_commit(4),
        programs.alternating_bit(2),
        mcrl2.alternating_bit(),
        programs.peterson(),
        programs.philosophers(5),
        programs.jugs(),
    ],
    ids=lambda program: program.name,
)
def test_the_plainest_search_agrees(program: Program) -> None:
    found, plain = explore(program), naive.explore(program)
    assert (found.states, found.transitions) == (len(plain.parents), plain.transitions)
