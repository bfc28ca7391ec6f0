"""What the director and the oracle do in small stories of which every line is known."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from machines.lockstep.episode import Script, run
from machines.lockstep.errors import BadCall, HarnessBug
from machines.lockstep.search import setting
from machines.lockstep.step import Step
from machines.lockstep.verdict import Verdict
from machines.sim.choice import Key, planned

pytestmark = pytest.mark.usefixtures("toy")

ASKED = (Step("K1", {"text": "hello"}), Step("V2"))


def play(*steps: Step, variant: str = "right", schedule: dict[Key, int] | None = None) -> Verdict:
    at = setting("echo", variant, "contract")
    return run(at, planned(schedule or {}), Script(steps), traced=True)


def told(verdict: Verdict) -> list[tuple[str, str, str]]:
    return [(moment.source, moment.target, moment.label) for moment in verdict.story]


def rows(verdict: Verdict) -> list[str]:
    return [row for moment in verdict.story for row in moment.rows]


def test_a_whole_story_is_told_in_order() -> None:
    data = {"data": {"samples": 1, "seed": 0}}
    verdict = play(*ASKED, Step("V5", data), Step("V6"))
    assert verdict.conforms
    assert told(verdict)[:9] == [
        ("caller", "client", "say(text='hello')"),
        ("client", "c1", "open"),
        ("server", "c1", "accepted"),
        ("c1", "client", "accepted"),
        ("client", "c1", "ask(text='hello')"),
        ("server", "c1", "answer(data=1 B)"),
        ("c1", "client", "answer(data=1 B)"),
        ("client", "caller", "chunk(data=1 B)"),
        ("server", "c1", "done"),
    ]
    assert rows(verdict)[:8] == ["K1", "R1", "R2", "S1", "V2", "R3", "S2", "R5"]


def test_a_step_that_is_not_enabled_is_left_out() -> None:
    verdict = play(Step("V6"), *ASKED, Step("V6"), Step("V6"))
    assert [step.move for step in verdict.steps] == ["K1", "V2", "V6"]


def test_an_eager_step_comes_in_the_moment_in_which_it_can() -> None:
    verdict = play(*ASKED, Step("V6", pace=0), schedule={("suspend", "c1>", 0): 2})
    times = {moment.label: moment.at for moment in verdict.story if moment.source == "server"}
    assert times["done"] < 0.01, "it waited for the suspended send"
    settled = play(*ASKED, Step("V6"), schedule={("suspend", "c1>", 0): 2})
    times = {moment.label: moment.at for moment in settled.story if moment.source == "server"}
    assert times["done"] >= 0.02, "it did not wait for quiescence"


def test_what_was_taken_is_recorded_as_it_was_chosen() -> None:
    """Though a server that answers without a pause may speak before the caller's task runs."""
    steps = [*ASKED, Step("K2"), Step("V6", pace=0)]
    verdict = play(*steps)
    served = [moment.label for moment in verdict.story]
    assert served.index("done") < served.index("stop")
    assert verdict.steps == steps
    assert play(*verdict.steps).digest == verdict.digest


def test_a_call_that_came_too_late_is_not_recorded() -> None:
    verdict = play(*ASKED, Step("V6"), Step("K1", {"text": "a"}), Step("K7", pace=0))
    assert [step.move for step in verdict.steps] == ["K1", "V2", "V6", "K1"]


def test_time_passes_only_where_a_step_says_so() -> None:
    verdict = play(*ASKED, Step("wait", {"seconds": 2.5}), Step("V6"))
    done = next(moment for moment in verdict.story if moment.label == "done")
    assert done.at == pytest.approx(2.5, abs=0.01)


def test_a_deadline_that_passes_is_a_finding_with_its_obligation() -> None:
    verdict = play(*ASKED, Step("wait", {"seconds": 30}), variant="ignores_a_timeout")
    (finding,) = verdict.findings
    assert (finding.kind, finding.rule) == ("obligation", "O4")
    assert "asking, entered by R5" in finding.message
    assert "broken was due within patience" in finding.message
    assert [near.split(":")[0] for near in finding.near] == ["R12"]


def test_an_obligation_is_judged_without_a_step_that_waits() -> None:
    verdict = play(*ASKED, variant="ignores_a_timeout")
    assert [finding.rule for finding in verdict.findings] == ["O4"]


def test_what_a_property_promises_is_waited_for_in_the_epilogue() -> None:
    """No obligation is due yet when the promise that a request ends is broken."""
    limits = {"patience": Fraction(1000)}
    at = setting("echo", "ignores_a_timeout", "kernel", limits)
    verdict = run(at, planned({}), Script(ASKED))
    assert [finding.signature for finding in verdict.findings] == ["property: a request ends"]


def test_an_output_without_a_row_names_the_state_and_what_was_allowed() -> None:
    verdict = play(*ASKED, variant="sends_twice")
    (finding,) = verdict.findings
    assert finding.kind == "not allowed"
    assert finding.rule == "request.asking does not send ask"
    assert finding.cause == "R5"
    assert any("R7: send chunk instead" in near for near in finding.near)
    assert verdict.story[-1].mark == "wrong"


def test_a_flow_is_judged_and_the_story_goes_on() -> None:
    data = {"data": {"samples": 240, "seed": 1}}
    steps = (*ASKED, Step("V5", data), Step("V6"))
    verdict = play(*steps, variant="drops_the_last_message")
    assert [finding.signature for finding in verdict.findings] == ["flow: echo"]
    assert verdict.story[-1].label == "gone", "the epilogue still closed everything"


def test_a_socket_left_open_is_a_finding() -> None:
    verdict = play(*ASKED, Step("V6"), variant="never_closes")
    assert [finding.rule for finding in verdict.findings] == ["O9"]


def test_a_task_left_over_is_a_leak() -> None:
    verdict = play(*ASKED, Step("V6"), variant="leaks_a_task")
    assert [finding.kind for finding in verdict.findings] == ["leak"]


def test_the_tier_is_that_of_the_choices_that_deviated() -> None:
    steps = (*ASKED, Step("V6", pace=0))
    assert play(*steps).tier == "kernel"
    assert play(*steps, schedule={("suspend", "c1>", 0): 1}).tier == "contract"
    assert play(*steps, schedule={("suspend", "c9>", 0): 1}).tier == "kernel", "it never came up"


def test_the_same_story_has_the_same_digest_and_another_one_has_not() -> None:
    steps = (*ASKED, Step("V6", pace=0))
    assert play(*steps).digest == play(*steps).digest
    assert play(*steps).digest != play(*ASKED).digest


def test_an_environment_that_breaks_its_own_spec_is_our_fault() -> None:
    """A server that answers twice: the spec rules it out, so the plugin is not blamed."""
    at = setting("echo", "right", "kernel")

    class Cheat(Script):
        def settled(self, director: Any, timer: float | None) -> Step | None:
            step = super().settled(director, timer)
            if step is None and director.connections:
                director.client_received("done", {}, "c1")
                director.client_received("done", {}, "c1")
            return step

    with pytest.raises(HarnessBug, match="done"):
        run(at, planned({}), Cheat([*ASKED]))


@pytest.mark.parametrize(
    ("names", "complaint"),
    [
        (("nothing", "right", "kernel"), "nothing"),
        (("echo", "left", "kernel"), "no variant 'left'; it has: right"),
        (("echo", "right", "moon"), "no environment 'moon'; it has: kernel, contract"),
    ],
)
def test_a_wrong_name_is_refused_with_what_there_is(
    names: tuple[str, str, str], complaint: str
) -> None:
    with pytest.raises(BadCall, match=complaint):
        setting(*names)
