"""What is known of the shipped plugins stays true: who breaks what, and who does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from machines import replaying
from machines.lockstep.search import Plan, Result, batches, walk_batch

REPLAYS = Path(__file__).parents[1] / "replays"

#: What a short search finds in the released plugin every time.
COMMON = {
    "flow: text",
    "obligation: O6",
    "obligation: O19",
    "not allowed: utterance.speaking does not send text_done after X13",
    "not allowed: utterance.failing does not send error_event(recoverable=True) after X15",
}


def walks(variant: str, episodes: int) -> Result:
    result = Result()
    for batch in batches(Plan("xai_tts", variant, episodes=episodes)):
        result.add(walk_batch(batch))
    return result


@pytest.mark.parametrize("variant", ["upstream", "proposed"])
def test_a_short_search_finds_what_is_common(variant: str) -> None:
    result = walks(variant, 300)
    assert set(result.found) >= COMMON
    assert not result.bugs


def test_the_patched_plugin_conforms_in_a_short_search() -> None:
    result = walks("patched", 300)
    assert not result.found
    assert not result.bugs
    assert result.goals == {"speech is heard", "a socket serves twice", "the last retry is reached"}


@pytest.mark.parametrize(
    "path",
    sorted(REPLAYS.glob("xai_tts-*obligation_o[78]-*.json")),
    ids=lambda path: path.stem,
)
def test_the_proposed_fix_mends_the_race_and_no_more(path: Path) -> None:
    replayed, _ = replaying.replay(path, "proposed")
    findings = {finding.signature for finding in replayed.verdict.findings}
    assert replayed.replay.signature not in findings
    assert findings <= {"flow: text", "obligation: O6"}


def test_the_proposed_fix_still_waits_for_ever() -> None:
    (path,) = REPLAYS.glob("xai_tts-*obligation_o6-*.json")
    replayed, _ = replaying.replay(path, "proposed")
    assert replayed.verdict.find("obligation: O6") is not None
