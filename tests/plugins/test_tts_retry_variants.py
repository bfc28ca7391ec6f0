"""What is known of the base class stays true: what a short search finds in each variant."""

from __future__ import annotations

from machines.lockstep.search import Plan, Result, batches, walk_batch

RAISES = "not allowed: stream.failing does not send error_event(recoverable=False) after X32"
#: What the proposed fix is about: a retryable error after audio was heard.
SEED = {RAISES, RAISES.replace("X32", "X35"), RAISES.replace("X32", "X36")}
#: What it leaves: a run that never began its emitter.
CRASH = "not allowed: stream.settling does not send crashed after X30"


def walks(variant: str, environment: str, episodes: int) -> Result:
    result = Result()
    for batch in batches(Plan("tts_retry", variant, (environment,), episodes)):
        result.add(walk_batch(batch))
    assert not result.bugs
    return result


def test_the_released_base_class_raises_a_retryable_error_after_audio() -> None:
    assert set(walks("upstream", "kernel", 300).found) >= {*SEED, CRASH}


def test_the_proposed_fix_mends_that_and_no_more() -> None:
    found = set(walks("proposed", "kernel", 300).found)
    assert not found & SEED
    assert CRASH in found


def test_compressed_audio_loses_its_first_packet_in_both() -> None:
    for variant in ("upstream", "proposed"):
        assert "flow: audio" in walks(variant, "encoded", 100).found


def test_the_patched_base_class_conforms() -> None:
    for environment in ("kernel", "encoded"):
        result = walks("patched", environment, 200)
        assert not result.found
