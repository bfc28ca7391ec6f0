"""What is known of the agent session stays true: a story for each finding, and each variant's end.

A story is short, and each variant plays it; so it says at once which release mended what, and what
a proposed fix mends.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from livekit.agents import __version__

from machines.lockstep.episode import Script, run
from machines.lockstep.search import setting
from machines.lockstep.step import Step
from machines.sim import benign

#: The releases whose verdicts are held here: before 1.7 a reply that failed told nothing.
is_old = __version__.startswith("1.6.")
is_known = is_old or __version__.startswith("1.8.")

TEXT, VOICE = Step("K20", {"voice": False}), Step("K20", {"voice": True})
ASK, ASK_WITH = Step("K22", {"turn": "t1"}), Step("K23", {"turn": "t1"})
SAY, BROKEN = Step("K34", {"turn": "t1"}), Step("R9", {"turn": "t1"})
CREATED, COMPLETE = Step("R7", {"turn": "t1"}), Step("R13", {"turn": "t1"})
SHUT = Step("R18", {"turn": "t1"})
DELTA = Step("R11", {"turn": "t1", "text": "hello "})
INTERRUPT = Step("K5", {"turn": "t1"})
TEAR = Step("R15", {"turn": "t1", "part": "message"})
REFUSED = Step("R8", {"turn": "t1", "why": "rejected"})
TALK, SPEAK_UP = Step("K24", {"turn": "t2"}), Step("R2", {"turn": "t2"})


def at_once(step: Step, pace: int = 0) -> Step:
    """The step without a pause, or so many turns of the loop later."""
    return Step(step.move, step.fields, pace)


def after(state: str, sends: str, row: str) -> str:
    return f"not allowed: reply.{state} does not send {sends} after {row}"


SWALLOWED = after("refused", "done", "X17")
CROSSED = after("refused", "cut", "X17")


@dataclass(frozen=True)
class Story:
    """Steps, and the findings they show, with commas between them.

    In releases before 1.7, in 1.8, and in the two proposed fixes.
    """

    steps: tuple[Step, ...]
    old: str = ""
    new: str = ""
    #: In the first form of the proposed fix and in the second, where it is not what it was.
    proposed: str | None = None
    followup: str | None = None

    def shown(self, variant: str) -> str:
        upstream = self.old if is_old else self.new
        of = {"patched": "", "proposed": self.proposed, "followup": self.followup}
        expected = of.get(variant)
        return upstream if expected is None else expected


STORIES = {
    "the request fails": Story(
        (TEXT, ASK, REFUSED), old=SWALLOWED, proposed=SWALLOWED, followup=""
    ),
    "the request fails of something else": Story(
        (TEXT, ASK, BROKEN),
        old=after("broken", "done", "X18"),
        new=after("broken", "done", "X18"),
        followup="",
    ),
    "the request fails, and the reply is interrupted": Story(
        (TEXT, ASK, REFUSED, at_once(INTERRUPT)), old=CROSSED, new=CROSSED
    ),
    "the reply is interrupted, and the request fails": Story(
        (TEXT, ASK, INTERRUPT, at_once(REFUSED)), old=CROSSED, new=CROSSED
    ),
    "a reply is interrupted while the context is updated": Story(
        (TEXT, ASK_WITH, INTERRUPT, Step("R4", {"turn": "t1"})),
        old=after("leaving", "request", "X50"),
        new=after("leaving", "request", "X50"),
    ),
    "the context cannot be updated": Story(
        (TEXT, ASK_WITH, Step("R5", {"turn": "t1"})), old=after("ready", "done", "X12")
    ),
    "the streams of a message raise": Story(
        (TEXT, ASK, CREATED, DELTA, TEAR),
        old=after("torn_off", "done", "X24"),
        new=after("torn_off", "done", "X24"),
    ),
    "all streams of a response raise": Story(
        (VOICE, ASK, CREATED, DELTA, Step("R15", {"turn": "t1", "part": "response"})),
        old=after("torn_off", "done", "X24"),
        new=after("torn_off", "done", "X24"),
    ),
    "a reply is interrupted while the model says it": Story(
        (VOICE, ASK, CREATED, DELTA, INTERRUPT, Step("wait", {"seconds": 3.0})),
        old="obligation: O8",
    ),
    "the answer crosses an interruption": Story(
        (TEXT, ASK, CREATED, at_once(INTERRUPT)), old=after("leaving", "cut", "X50")
    ),
    "a failed reply is interrupted while another one is said": Story(
        (TEXT, ASK, TALK, SPEAK_UP, REFUSED, at_once(INTERRUPT)),
        old=CROSSED,
        new=after("replying", "stop", "X5"),
    ),
    "a reply is said without an output for audio": Story(
        (TEXT, ASK, CREATED, DELTA, COMPLETE), old="obligation: O9"
    ),
    "the model begins to speak while the session ends": Story(
        (TEXT, ASK_WITH, TALK, Step("K30"), SPEAK_UP, Step("wait", {"seconds": 7.5})),
        old="obligation: O23",
        new="obligation: O23",
    ),
    "an error event is told": Story((VOICE, ASK, CREATED, DELTA, Step("R14", {"turn": "t1"}))),
    "what is to be said fails": Story((TEXT, SAY, REFUSED), old=SWALLOWED),
    "what is to be said fails of something else": Story(
        (TEXT, SAY, BROKEN),
        old=after("broken", "done", "X18"),
        new=after("broken", "done", "X18"),
    ),
    "what is to be said is interrupted before the model answers": Story(
        (TEXT, SAY, INTERRUPT), old="obligation: O7", new="obligation: O7"
    ),
    "what is to be said is interrupted as the model answers": Story(
        (VOICE, SAY, CREATED, at_once(INTERRUPT)), old=after("leaving", "cut", "X50")
    ),
    "what is to be said is said whole": Story((VOICE, SAY, CREATED, DELTA, COMPLETE)),
    "the model's channels are closed": Story(
        (VOICE, ASK, CREATED, DELTA, SHUT),
        proposed="flow: history, exception: unretrieved ChanClosed",
    ),
    "a reply is said whole": Story((VOICE, ASK, CREATED, DELTA, COMPLETE)),
}


def played(variant: str, *steps: Step) -> list[str]:
    verdict = run(setting("realtime_reply", variant, "kernel"), benign(), Script(steps))
    return [finding.signature for finding in verdict.findings]


@pytest.mark.parametrize("variant", ["upstream", "proposed", "followup", "patched"])
@pytest.mark.parametrize("name", STORIES)
def test_a_story_shows_what_is_known_of_each_variant(name: str, variant: str) -> None:
    story = STORIES[name]
    if is_known or variant == "patched":
        shown = story.shown(variant)
        assert ", ".join(played(variant, *story.steps)) == shown


@pytest.mark.parametrize("pace", range(6))
@pytest.mark.parametrize("answer", [REFUSED, BROKEN, CREATED])
@pytest.mark.parametrize("asked", [ASK, SAY])
def test_an_answer_is_heeded_in_every_order_of_answer_and_interruption(
    asked: Step, answer: Step, pace: int
) -> None:
    assert played("patched", TEXT, asked, answer, at_once(INTERRUPT, pace)) == []
    assert played("patched", TEXT, asked, INTERRUPT, at_once(answer, pace)) == []


@pytest.mark.parametrize("pace", range(6))
@pytest.mark.parametrize("next_one", [SPEAK_UP, Step("K22", {"turn": "t3"}), Step("K29")])
def test_an_error_is_told_whatever_else_happens(next_one: Step, pace: int) -> None:
    others = (at_once(next_one), at_once(INTERRUPT, pace))
    assert played("patched", TEXT, ASK, TALK, REFUSED, *others) == []
