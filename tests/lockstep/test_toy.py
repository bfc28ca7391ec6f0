"""The net catches fish: each wrong plugin by the rule meant for it, the right one by none."""

from __future__ import annotations

import pytest

from machines.lockstep.driver import plugin, protocols
from machines.lockstep.search import Plan, Result, batches, spec_of, walk_batch
from machines.model.exploration import explore

#: What each fault must be caught by. A fault may show in other ways, too; this one must be there.
EXPECTED = {
    "drops_the_last_message": "flow: echo",
    "sends_twice": "not allowed: request.asking does not send ask after R5",
    "reorders": "flow: echo",
    "never_closes": "obligation: O9",
    "leaks_a_task": "leak: task",
    "swallows_cancellation": "obligation: O7",
    "ignores_a_timeout": "obligation: O4",
    "answers_a_cancelled_request": "not allowed: request.idle does not send chunk after R14",
    "drops_the_end": "obligation: O5",
    "fails_unheard": "exception: unretrieved RuntimeError",
    "speaks_gibberish": "frame: frame",
}
EPISODES = 1500  # the rarest, a race, shows in about one episode of two hundred

pytestmark = pytest.mark.usefixtures("toy")


def hunt(variant: str, episodes: int, until: str = "") -> Result:
    """Walk, in this process, until a finding shows."""
    result = Result()
    for batch in batches(Plan("echo", variant, episodes=episodes)):
        result.add(walk_batch(batch))
        if until in result.found:
            break
    return result


def test_the_toy_is_a_protocol_like_any_other() -> None:
    assert "echo" in protocols()


def test_every_fault_has_an_expectation() -> None:
    assert {"right", *EXPECTED} == set(plugin("echo").variants)


@pytest.mark.parametrize("variant", EXPECTED)
def test_a_wrong_plugin_is_caught_by_the_rule_meant_for_it(variant: str) -> None:
    found = hunt(variant, EPISODES, until=EXPECTED[variant]).found
    assert EXPECTED[variant] in found, sorted(found)


def test_the_right_plugin_never_alarms() -> None:
    result = hunt("right", 1000)
    assert not result.found
    assert not result.bugs
    assert result.episodes == 1000


def test_the_right_plugin_exercises_every_row_but_one() -> None:
    taken = hunt("right", 400).taken
    rows = [row.id for machine in spec_of("echo").machines.values() for row in machine.rows]
    assert [row for row in rows if not taken[row]] == ["S12"], "it gives a handshake up at once"


def test_the_spec_of_the_toy_is_well() -> None:
    (instance,) = spec_of("echo").instances
    assert explore(spec_of("echo"), instance).conforms
