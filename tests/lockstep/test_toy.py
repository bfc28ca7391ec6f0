"""The net catches fish: each wrong plugin by the rule meant for it, the right one by none."""

from __future__ import annotations

import pytest

from machines.checker.judgement.examination import examine
from machines.lockstep.driver import plugin, protocols
from machines.lockstep.episode import Script, run
from machines.lockstep.search import Plan, Result, batches, setting, spec_of, walk_batch
from machines.lockstep.step import Step
from machines.sim.choice import benign
from machines.testing import Lockstep

#: What each fault must be caught by. A fault may show in other ways, too; this one must be there.
EXPECTED = {
    "echo": {
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
        "freezes_at_the_end": "frozen: FreezesAtTheEnd.answer",
        "freezes_in_a_callback": "frozen: FreezesInACallback.wait",
        "freezes_and_swallows": "frozen: FreezesAndSwallows.wait",
        "never_waits": "busy: Echo.request",
        "never_ends": "busy: Echo.request",
    },
    # keys: several turns and streams at a time on one connection
    "choir": {
        "mixes_up_two_streams": "flow: echo",
        "fails_its_neighbours": "not allowed: request.asking does not send failed after R3",
        "reuses_an_id": "not allowed: stream.live does not send ask after S1",
        "leaves_one_behind": "obligation: O4",
        "answers_the_wrong_turn": "not allowed: request.asking does not send finished after R3",
    },
    # hooks: a base class above a part that the environment plays
    "retry": {
        "tries_again_after_a_piece": "obligation: O5",
        "never_tries_again": "not allowed: base.resting does not send failed after B8",
        "tries_again_without_text": "flow: text",
        "swallows_a_failure": "obligation: O5",
        "passes_on_twice": "flow: answer",
    },
}
#: Rows that the right plugin does not come to, and why.
UNTAKEN = {
    "echo": {"S12": "it gives a handshake up at once"},
    "choir": {
        "C9": "a turn waits for a handshake as long as it lasts, and nobody leaves before",
        "C10": "so nobody leaves in the middle of one",
    },
    "retry": {},
}
FAULTS = [(protocol, variant) for protocol, faults in EXPECTED.items() for variant in faults]
EPISODES = 1500  # the rarest, a race, shows in about one episode of two hundred

pytestmark = pytest.mark.usefixtures("toy", "impatient")


def hunt(protocol: str, variant: str, episodes: int, until: str = "") -> Result:
    """Walk, in this process, until a finding shows."""
    result = Result()
    for batch in batches(Plan(protocol, variant, episodes=episodes)):
        result.add(walk_batch(batch))
        if until in result.found:
            break
    return result


def test_the_toys_are_protocols_like_any_other() -> None:
    assert EXPECTED.keys() <= {*protocols()}


@pytest.mark.parametrize("protocol", EXPECTED)
def test_every_fault_has_an_expectation(protocol: str) -> None:
    assert {"right", *EXPECTED[protocol]} == set(plugin(protocol).variants)


@pytest.mark.parametrize(("protocol", "variant"), FAULTS)
def test_a_wrong_plugin_is_caught_by_the_rule_meant_for_it(protocol: str, variant: str) -> None:
    expected = EXPECTED[protocol][variant]
    found = hunt(protocol, variant, EPISODES, until=expected).found
    assert expected in found, sorted(found)


@pytest.mark.parametrize("protocol", EXPECTED)
def test_the_right_plugin_never_alarms_and_exercises_every_row(protocol: str) -> None:
    result = hunt(protocol, "right", 1000)
    assert not result.found
    assert not result.bugs
    assert result.episodes == 1000
    rows = [row.id for machine in spec_of(protocol).machines.values() for row in machine.rows]
    assert {row for row in rows if not result.taken[row]} == UNTAKEN[protocol].keys()


@pytest.mark.parametrize("protocol", EXPECTED)
def test_the_spec_of_a_toy_is_well(protocol: str) -> None:
    for instance in spec_of(protocol).instances:
        assert examine(spec_of(protocol), instance).is_well


def test_streams_are_in_use_side_by_side_and_named_as_they_are_mentioned() -> None:
    """Whatever the plugin calls them: `s1`, `s2`; turns and streams are counted apart."""
    steps = (
        Step("K1", {"turn": "t1", "text": "a"}),
        Step("V2", {}),
        Step("K1", {"turn": "t2", "text": "b"}),
        Step("W2", {"stream_id": "s2", "data": {"samples": 1, "seed": 0}}),
        Step("W3", {"stream_id": "s1"}),
        Step("W4", {"stream_id": "s2"}),
    )
    at = setting("choir", "right", "kernel")
    verdict = run(at, benign(), Script(steps))
    assert verdict.conforms
    assert verdict.steps == list(steps)
    told = [moment.label for moment in verdict.story if moment.target == "caller"]
    assert told[0].startswith("chunk(turn='t2'")
    assert told[1:3] == ["finished(turn='t1')", "failed(turn='t2')"]


def test_keys_are_picked_among_those_possible() -> None:
    episode = Lockstep("choir", "right", "kernel", {})
    try:
        assert not episode.can("W2")
        for _ in range(3):
            episode.take("K1", which=0)
        assert not episode.can("K1"), "three turns"
        episode.take("V2")
        assert episode.ways("W3") == [{"stream_id": "s1"}, {"stream_id": "s2"}, {"stream_id": "s3"}]
        episode.take("W3", which=4)
        assert episode.ways("W3") == [{"stream_id": "s1"}, {"stream_id": "s3"}]
        episode.take("W3", {"stream_id": "s3"})
        assert episode.ways("W3") == [{"stream_id": "s1"}]
        episode.take("W3", {"stream_id": "s2"})  # it ended: the move is left out
        assert episode.ways("W3") == [{"stream_id": "s1"}]
    finally:
        episode.finish()
