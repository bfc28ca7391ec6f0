"""Findings shrink to a short story and few deviations, and the result shows the same finding."""

from __future__ import annotations

import pytest

from machines.lockstep.episode import Script, run
from machines.lockstep.search import Plan, batches, shrink_found, walk_batch
from machines.sim.choice import planned

pytestmark = pytest.mark.usefixtures("toy")


@pytest.mark.parametrize(
    ("variant", "signature", "events", "deviations"),
    [
        ("drops_the_last_message", "flow: echo", 5, 0),
        ("ignores_a_timeout", "obligation: O4", 3, 0),
        ("drops_the_end", "obligation: O5", 3, 1),
    ],
)
def test_a_finding_shrinks(variant: str, signature: str, events: int, deviations: int) -> None:
    plan = Plan("echo", variant, ("contract",), episodes=1500)
    results = (walk_batch(batch).found for batch in batches(plan))
    found = next(result[signature] for result in results if signature in result)
    small = shrink_found((plan, found))
    assert small.signature == signature
    assert len(small.verdict.steps) <= events
    assert len(small.verdict.schedule) <= deviations

    again = run(
        plan.setting("contract"), planned(small.verdict.schedule), Script(small.verdict.steps)
    )
    assert again.find(signature) is not None
