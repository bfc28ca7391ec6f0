"""Stories in which the search once caught the corrected Soniox STT, told again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from machines.lockstep.episode import Script, run
from machines.lockstep.search import setting
from machines.lockstep.step import Step
from machines.lockstep.verdict import Verdict
from machines.plugins.soniox_stt import connection
from machines.plugins.soniox_stt.connection import Connection
from machines.sim.choice import Key, planned
from tests.plugins.test_soniox_stt_planted import Patch, Plant, method

FAILS = "not allowed: stream.failing does not send error_event(recoverable=False) after"


def cuts_what_is_gone(patch: Patch) -> None:
    patch.setattr(connection, "_abort", lambda line: line.abort())


async def reads_without_care(right: Any, self: Connection) -> None:
    """Let out what `receive()` raises."""
    receive, failed = self._ws.receive, []

    async def careless() -> Any:
        try:
            return await receive()
        except Exception as error:
            failed.append(error)
            raise

    self._ws.receive = careless  # type: ignore[method-assign, assignment]
    try:
        await right(self)
    except Exception:
        if failed:
            raise failed[0] from None
        raise


#: Steps, the schedule, the fault that was there, and how it shows.
STORIES: dict[str, tuple[list[Step], Mapping[Key, int], Plant, str]] = {
    "a line that drained a moment ago is not cut": (
        [Step("K1"), Step("V2"), Step("V21", {"code": 1011})],
        {("push", "c1>", 2): 1},
        cuts_what_is_gone,
        f"{FAILS} X52",
    ),
    "a ping cannot be answered": (
        [Step("K1"), Step("V2"), Step("V28", {"count": 2}), Step("V22", {}, 0)],
        {},
        method(Connection, "_read", reads_without_care),
        f"{FAILS} X53",
    ),
}


def told(story: str) -> Verdict:
    steps, schedule, _, _ = STORIES[story]
    return run(setting("soniox_stt", "patched", "kernel"), planned(schedule), Script(steps))


@pytest.mark.parametrize("story", STORIES)
def test_it_conforms(story: str) -> None:
    assert told(story).findings == []


@pytest.mark.parametrize("story", STORIES)
def test_the_fault_shows(story: str, monkeypatch: Patch) -> None:
    _, _, plant, signature = STORIES[story]
    plant(monkeypatch)
    assert told(story).find(signature) is not None


def test_a_frame_that_is_read_after_a_write_failed_says_why() -> None:
    audio = {"pcm": {"samples": 2400, "seed": 0}}
    steps = [
        Step("K1"),
        Step("V2"),
        Step("K2", audio),
        Step("V20", {"status": 401}, 1),
        Step("V22", {}, 0),
    ]
    verdict = run(setting("soniox_stt", "patched", "reconnects"), planned({}), Script(steps))
    assert verdict.findings == []
    assert [m.label for m in verdict.story if "error" in m.label][-2:] == [
        "error(status=401)",
        "error_event(recoverable=False)",
    ]


@pytest.mark.parametrize(
    ("partial", "again"),
    [
        (("V38", {"words": "a", "at": 0, "final": 5}), 800),
        (("V38", {"words": "a", "at": 0, "final": 3600000}), 0),
        (("V39", {"final": 5}), 800),
        (("V13", {"at": 0}), 960),
    ],
)
def test_what_is_sent_again_begins_where_it_is_not_final(
    partial: tuple[str, dict[str, Any]], again: int
) -> None:
    """30 ms of speech, of which 5 are final when the line is lost, at 32 bytes a millisecond."""
    audio = {"pcm": {"samples": 480, "seed": 0}}
    steps = [Step("K1"), Step("V2"), Step("K2", audio), Step(*partial), Step("V22")]
    steps += [Step("wait", {"seconds": 0.11}), Step("V2"), Step("K3")]
    verdict = run(setting("soniox_stt", "patched", "reconnects"), planned({}), Script(steps))
    assert verdict.findings == []
    sent = [moment.label for moment in verdict.story if moment.label.startswith("audio")]
    assert sent == ["audio(pcm=960 B)"] + [f"audio(pcm={again} B)"] * (again > 0)


def test_a_deadline_that_passed_is_enforced_at_once() -> None:
    audio = {"pcm": {"samples": 240, "seed": 0}}
    word = {"words": "a", "more": "a", "at": 0}
    waits = [Step("wait", {"seconds": 5.009998}), Step("wait", {"seconds": 5.0})]
    steps = [Step("K1"), Step("V2"), Step("K2", audio), Step("K3"), *waits, Step("V33", word)]
    verdict = run(setting("soniox_stt", "patched", "kernel"), planned({}), Script(steps))
    assert verdict.findings == []
