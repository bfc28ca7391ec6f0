"""A plugin that never gives the loop back is caught, the same in every run, and lets go of it."""

from __future__ import annotations

import signal
import sys

import pytest

from machines.lockstep.episode import Script, run
from machines.lockstep.search import FROZEN_MAX, Plan, batches, setting, shrink_found, walk_batch
from machines.lockstep.step import Step
from machines.lockstep.verdict import Verdict
from machines.sim.choice import benign

ASKED = (Step("K1", {"text": "a"}), Step("V2", {}))
ANSWERED = (*ASKED, Step("V6", {}))
STORIES = {
    "freezes_at_the_end": (*ASKED, Step("V7", {"code": 1000})),
    "freezes_in_a_callback": ANSWERED,
    "freezes_and_swallows": ANSWERED,
    "never_waits": ASKED,
    "never_ends": ASKED,
}

pytestmark = pytest.mark.usefixtures("toy", "impatient")


def play(variant: str) -> Verdict:
    return run(setting("echo", variant, "kernel"), benign(), Script(STORIES[variant]), traced=True)


@pytest.mark.parametrize(
    ("variant", "signature"),
    [
        ("freezes_at_the_end", "frozen: FreezesAtTheEnd.answer"),
        ("freezes_in_a_callback", "frozen: FreezesInACallback.wait"),
        ("freezes_and_swallows", "frozen: FreezesAndSwallows.wait"),
        ("never_waits", "busy: Echo.request"),
        ("never_ends", "busy: Echo.request"),
    ],
)
def test_it_is_named_by_the_function_that_goes_on_and_is_the_same_again(
    variant: str, signature: str
) -> None:
    first, second = play(variant), play(variant)
    assert [finding.signature for finding in first.findings] == [signature]
    assert first.findings == second.findings
    assert first.digest == second.digest
    assert first.story == second.story
    assert first.taken == second.taken
    assert not first.conforms


def test_the_stack_is_told_from_the_function_that_goes_on_outwards() -> None:
    (finding,) = play("freezes_at_the_end").findings
    assert "ran for more than" in finding.message
    assert "FreezesAtTheEnd.answer (machines.plugins.echo.driver, line" in finding.message
    assert "called by Echo.request (machines.plugins.echo.driver, line" in finding.message


def test_what_came_before_a_freeze_is_told() -> None:
    story = [moment.label for moment in play("freezes_at_the_end").story]
    assert story[-1] == "closed(code=1000)"


def test_the_process_goes_on_as_before() -> None:
    """No timer is left that could interrupt what comes next, nor a function that traces it."""
    before = signal.getsignal(signal.SIGVTALRM), sys.gettrace()
    play("freezes_and_swallows")
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)
    assert (signal.getsignal(signal.SIGVTALRM), sys.gettrace()) == before
    right = run(setting("echo", "right", "kernel"), benign(), Script(ANSWERED))
    assert right.conforms


def test_a_batch_that_meets_frozen_loops_is_given_up_and_says_so() -> None:
    plan = Plan("echo", "freezes_in_a_callback", ("kernel",), 25)
    (batch,) = batches(plan)
    result = walk_batch(batch)
    (found,) = result.found.values()
    assert found.episodes == FROZEN_MAX
    assert result.episodes + result.given_up == 25
    assert result.given_up > 0


def test_a_freeze_is_shrunk_to_the_shortest_story() -> None:
    plan = Plan("echo", "freezes_at_the_end", ("kernel",), 25)
    (batch,) = batches(plan)
    found = walk_batch(batch).found["frozen: FreezesAtTheEnd.answer"]
    shrunk = shrink_found((plan, found)).verdict
    assert [step.move for step in shrunk.steps][:2] == ["K1", "V2"]
    assert len(shrunk.steps) == 3  # the third ends the connection, one way or another
    assert shrunk.digest
