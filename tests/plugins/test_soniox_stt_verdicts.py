"""What a short search says of the Soniox STT: who breaks what, who does not, and planted faults."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from livekit.agents import LanguageCode, stt
from livekit.agents.stt import SpeechEventType

from machines.lockstep.search import Plan, Result, batches, walk_batch
from machines.plugins.soniox_stt import connection, patched
from machines.plugins.soniox_stt.audio import Audio
from machines.plugins.soniox_stt.connection import Connection
from machines.plugins.soniox_stt.driver import Reader
from machines.plugins.soniox_stt.limits import Limits
from machines.plugins.soniox_stt.transcript import Transcript
from machines.plugins.soniox_stt.usage import Usage
from tests.plugins import test_soniox_stt_planted as loopback
from tests.plugins.test_soniox_stt_planted import Patch, Plant, does_nothing, method

#: What a short search finds in the released plugin (1.8.9), and in the proposed fix, every time.
COMMON = {
    "obligation: O5",
    "not allowed: stream.failing does not send error_event(recoverable=True) after X16",
    "not allowed: stream.streaming does not send transcript after X17",
}
GOALS = {"words are told", "the last retry is reached", "a retry ends well"}


def walks(
    variant: str, episodes: int, enough: frozenset[str] = frozenset(), *environments: str
) -> Result:
    """Search, up to where all that is `enough` was found: the beginnings of findings."""
    result = Result()
    for batch in batches(Plan("soniox_stt", variant, environments, episodes)):
        result.add(walk_batch(batch))
        if enough and not missing(enough, result):
            break
    return result


def missing(rules: Iterable[str], result: Result) -> list[str]:
    """Return the rules with which no finding begins."""
    return [rule for rule in rules if not any(name.startswith(rule) for name in result.found)]


@pytest.mark.parametrize("variant", ["upstream", "proposed"])
def test_a_short_search_finds_what_is_common(variant: str) -> None:
    result = walks(variant, 200, frozenset(COMMON))
    assert set(result.found) >= COMMON
    assert not result.bugs


def test_the_patched_plugin_conforms_in_a_short_search() -> None:
    result = walks("patched", 300)
    assert not result.found
    assert not result.bugs
    assert result.goals >= GOALS


def limit(**values: float) -> Plant:
    """Have every STT work with another limit."""
    return lambda patch: patch.setattr(patched.STT, "limits", replace(Limits(), **values))


def retries_all(patch: Patch) -> None:
    right = connection.failure_of
    patch.setattr(connection, "failure_of", lambda refusal: loopback.retries_all(right, refusal))


def gives_the_budget_back(right: Any, self: patched.SpeechStream) -> Any:
    self._progress()
    return right(self)


async def skips_the_configuration(right: Any, self: Connection) -> None:
    self._config = {"type": "keepalive"}
    await right(self)


def settles_too_early(right: Any, self: Transcript, tokens: Any, **_: Any) -> None:
    right(self, tokens, settled=True)


def tells_each_final_at_once(right: Any, self: Transcript, tokens: Any) -> None:
    right(self, tokens)
    if self._finals:
        self._tell(SpeechEventType.END_OF_SPEECH)


def swallows_blanks(right: Any, self: Transcript, kind: SpeechEventType, *data: Any) -> None:
    for each in data:
        each.text = "" if kind is SpeechEventType.FINAL_TRANSCRIPT else each.text
    right(self, kind, *data)


def does_not_end(right: Any, self: Transcript) -> None:
    if self._finals:
        right(self)


def drops_a_sample(right: Any, self: Audio, pcm: bytes) -> bool:
    return bool(right(self, pcm[2:] if len(pcm) > 2 else pcm))


def waits_for_all(right: Any, self: Audio, position: int) -> None:
    """Send all again of which a part is final."""
    if position >= self._sent:
        right(self, position)


def takes_a_part_for_all(right: Any, self: Audio, position: int) -> None:
    """Send nothing again once something is final."""
    right(self, self._sent if position > self._first else position)


def sends_whole_messages(right: Any, self: Audio, position: int) -> None:
    """Begin where a message of 0.1 s began."""
    right(self, min(position, self._sent) // 3200 * 3200)


def believes_what_may_change(
    right: Any, self: patched.SpeechStream, result: Any, position: int
) -> None:
    """Begin after the last token, final or not."""
    tokens = tuple(replace(token, final=True) for token in result.tokens)
    right(self, replace(result, tokens=tokens), position)


def asks_for_a_word(right: Any, self: patched.SpeechStream, result: Any, position: int) -> None:
    """Send silence again that is final."""
    if result.tokens:
        right(self, result, position)


FINALIZE_OFTEN = "not allowed: socket.open does not send finalize after C6"
FAILS = "not allowed: stream.failing does not send error_event"
PLANTED: dict[str, tuple[Plant, set[str]]] = {
    "error frames are only logged": (
        method(Connection, "_deliver", loopback.only_logs_errors),
        {"obligation: O12"},
    ),
    "everything is retried": (retries_all, {f"{FAILS}(recoverable=True) after X51"}),
    "retries have no bound": (
        method(patched.SpeechStream, "_attempt", gives_the_budget_back),
        {f"{FAILS}(recoverable=True) after X"},  # whichever failure is the fourth
    ),
    "finished ends any call": (
        method(Connection, "_deliver", loopback.ends_at_any_finish),
        {"not allowed: stream.failing does not send ended after X54"},
    ),
    "a close ends any call": (
        method(Connection, "_read", loopback.ends_at_a_close),
        {"not allowed: stream.failing does not send ended after X52"},
    ),
    "no configuration": (
        method(Connection, "_write", skips_the_configuration),
        {"not allowed: stream.configuring does not send keepalive after X12"},
    ),
    "no heartbeat": (limit(heartbeat=300.0), {"property: a dead line is noticed"}),
    "no keepalive": (limit(keepalive=300.0), {"obligation: O4"}),
    "no deadline of the answer": (
        limit(patience=math.inf, heartbeat=300.0),
        {"obligation: O8"},
    ),
    "audio that was not final is lost": (
        method(Audio, "rewind", loopback.takes_back),
        {"flow: audio"},
    ),
    "audio that was final is sent again": (
        method(Audio, "acknowledge", does_nothing),
        {"flow: audio"},
    ),
    "audio is sent again from the start": (
        method(Audio, "acknowledge", waits_for_all),
        {"flow: audio"},
    ),
    "no audio is sent again": (
        method(Audio, "acknowledge", takes_a_part_for_all),
        {"flow: audio"},
    ),
    "audio is sent again by the message": (
        method(Audio, "acknowledge", sends_whole_messages),
        {"flow: audio"},
    ),
    "audio is sent again from what is not final on": (
        method(patched.SpeechStream, "_acknowledge", believes_what_may_change),
        {"flow: audio"},
    ),
    "audio without words is sent again": (
        method(patched.SpeechStream, "_acknowledge", asks_for_a_word),
        {"flow: audio"},
    ),
    "a sample is lost": (method(Audio, "push", drops_a_sample), {"flow: audio"}),
    "the vendor is never told the end": (
        method(Audio, "finish", does_nothing),
        {"obligation: O5"},
    ),
    "finished without tokens is skipped": (
        method(Connection, "_deliver", loopback.skips_without_tokens),
        {"not allowed: stream.ending does not send error_event(recoverable=True) after X36"},
    ),
    "finalize too often": (limit(finalize=0.0), {FINALIZE_OFTEN}),
    "a token is in two transcripts": (
        method(Transcript, "end", loopback.keeps_what_is_final),
        {"flow: words"},
    ),
    "an utterance without a beginning": (
        loopback.begins_late,
        {"not allowed: stream.streaming does not send transcript after X17"},
    ),
    "an utterance that was withdrawn does not end": (
        method(Transcript, "end", does_not_end),
        {"obligation: O6"},
    ),
    "times go back": (
        lambda patch: (
            method(Transcript, "end", loopback.keeps_no_floor)(patch),
            method(Transcript, "begin", loopback.begins_at_nought)(patch),
        )[0],
        {"not allowed: stream.streaming does not send interim after X17"},
    ),
    "a transcript is empty": (
        method(Transcript, "_tell", swallows_blanks),
        {"not allowed: stream.streaming does not send transcript after X17"},
    ),
    "what may change is told to be settled": (
        method(Transcript, "_show", settles_too_early),
        {"not allowed: stream.streaming does not send transcript after X17"},
    ),
    "usage counts again": (
        method(Usage, "take", loopback.counts_down),
        {"not allowed: meter.counting does not send usage(ms=1)"},
    ),
}
#: Faults that take words on one connection after another.
RECONNECTING = (
    "times go back",
    "audio that was not final is lost",
    "audio is sent again from the start",
    "no audio is sent again",
    "audio is sent again by the message",
    "audio is sent again from what is not final on",
    "audio without words is sent again",
)


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_caught_by_its_rule(fault: str, monkeypatch: Patch) -> None:
    plant, rules = PLANTED[fault]
    plant(monkeypatch)
    environments = ("reconnects",) if fault in RECONNECTING else ()
    result = walks("patched", 600, frozenset(rules), *environments)
    assert missing(rules, result) == []


def event(kind: SpeechEventType, text: str, start: float = 0.0, end: float = 0.0) -> Any:
    data = stt.SpeechData(language=LanguageCode(""), text=text, start_time=start, end_time=end)
    return stt.SpeechEvent(type=kind, alternatives=[data])


FINAL, PREFLIGHT, INTERIM = (
    SpeechEventType.FINAL_TRANSCRIPT,
    SpeechEventType.PREFLIGHT_TRANSCRIPT,
    SpeechEventType.INTERIM_TRANSCRIPT,
)

TOLD: dict[str, tuple[list[Any], str]] = {
    "in order": ([event(FINAL, "a", 0.0, 0.1), event(FINAL, "b", 0.1, 0.2)], "none"),
    "empty": ([event(FINAL, "")], "empty"),
    "before the last": ([event(FINAL, "a", 0.0, 0.1), event(INTERIM, "b", 0.05, 0.2)], "backwards"),
    "ends before it begins": ([event(FINAL, "a", 0.2, 0.1)], "backwards"),
    "settled and kept": ([event(PREFLIGHT, "a"), event(FINAL, "a b")], "none"),
    "settled and changed": ([event(PREFLIGHT, "a b"), event(FINAL, "a")], "unsettled"),
    "an interim settles nothing": ([event(INTERIM, "a b"), event(FINAL, "a")], "none"),
}


@pytest.mark.parametrize("case", TOLD)
def test_a_flaw_is_seen(case: str) -> None:
    events, flaw = TOLD[case]
    reader = Reader()
    assert [reader.flaw(each) for each in events][-1] == flaw


def test_what_was_settled_binds_one_utterance() -> None:
    reader = Reader()
    reader.flaw(event(PREFLIGHT, "a"))
    reader.end()
    assert reader.flaw(event(FINAL, "b")) == "none"
