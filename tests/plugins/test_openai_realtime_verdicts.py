"""What a short search says of OpenAI Realtime: who breaks what, and planted faults."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from livekit import rtc
from livekit.agents import llm

from machines.lockstep.episode import Script, run
from machines.lockstep.search import Plan, Result, batches, setting, spec_of, walk_batch
from machines.lockstep.step import Step
from machines.lockstep.verdict import Verdict
from machines.plugins.openai_realtime.connection import Connection
from machines.plugins.openai_realtime.patched import RealtimeModel
from machines.plugins.openai_realtime.replies import Replies
from machines.plugins.openai_realtime.responses import Responses
from machines.plugins.openai_realtime.session import RealtimeSession
from machines.sim.choice import planned

Patch = pytest.MonkeyPatch
#: Episodes in which a planted fault must be found; the search stops with the first.
EPISODES = 600


def walks(variant: str, episodes: int, *environments: str, until: str | None = None) -> Result:
    result = Result()
    for batch in batches(Plan("openai_realtime", variant, environments, episodes)):
        result.add(walk_batch(batch))
        if until in result.found:
            break
    return result


def test_a_short_search_finds_that_the_released_plugin_raises_what_it_told_before() -> None:
    result = walks("upstream", 60)
    assert "exception: APIConnectionError" in result.found
    assert not result.bugs


def test_the_patched_plugin_conforms_in_a_short_search() -> None:
    result = walks("patched", 200)
    assert not result.found
    assert not result.bugs
    goals = {
        each.name for each in spec_of("openai_realtime").properties if each.kind == "sometimes"
    }
    assert result.goals == goals
    assert result.taken["X37"]  # a cancel that names its response
    for row in ("X94", "S48", "V44", "V45"):  # sessions in text, and text where audio was asked for
        assert result.taken[row], row


def end_and_answer() -> Verdict:
    """Have a reply be created right behind an error that ends the session."""
    asked = {"reply": "r1"}
    steps = [Step("K1"), Step("V2"), Step("V7"), Step("K2", asked), Step("V25")]
    at = setting("openai_realtime", "patched", "kernel")
    return run(at, planned({}), Script([*steps, Step("W2", asked, 0)]))


def test_a_reply_that_is_created_behind_the_end_of_the_session_is_not_heard() -> None:
    assert end_and_answer().conforms


def test_what_is_heard_behind_the_end_of_the_session_is_found(monkeypatch: Patch) -> None:
    right = Responses._handle_response_created

    def hears(self: Responses, event: Any) -> None:
        fatal, self._fatal = self._fatal, None
        right(self, event)
        self._fatal = fatal

    monkeypatch.setattr(Responses, "_handle_response_created", hears)
    rule = "not allowed: reply.unwanted does not send generation(asked=True) after X32"
    assert end_and_answer().find(rule) is not None


# faults, planted in the corrected plugin


def begins_what_nobody_waits_for(right: Any, self: Responses, event: Any) -> None:
    asked = (event.response.metadata or {}).get("client_event_id")
    if asked is not None and self._replies.created(asked) is None:
        event.response.metadata = None
    right(self, event)


def cancels_whichever_speaks(right: Any, self: RealtimeSession, **options: Any) -> Any:
    future = right(self, **options)

    def cancel(settled: Any) -> None:
        if settled.cancelled():
            self.send_event({"type": "response.cancel"})

    future.add_done_callback(cancel)
    return future


def cancels_nothing(right: Any, self: Responses, response: str) -> None:
    """The vendor goes on speaking."""


def cancels_by_the_wrong_id(right: Any, self: Responses, response: str) -> None:
    right(self, response.removeprefix("resp_"))


def waits_out_a_rejection(right: Any, self: Responses, event: Any) -> None:
    event.error.event_id = None
    right(self, event)


def never_times_out(right: Any, self: Replies, event_id: str, patience: float) -> Any:
    return right(self, event_id, 1e9)


def keeps_errors_to_itself(
    right: Any, self: Responses, error: Exception, recoverable: bool
) -> None:
    if not recoverable:
        right(self, error, recoverable)


def loses_audio(right: Any, self: Responses, event: Any) -> None:
    if len(event.delta) > 400:
        right(self, event)


def says_words_twice(right: Any, self: Responses, event: Any) -> None:
    right(self, event)
    right(self, event)


def takes_text_for_audio(right: Any, self: Responses, event: Any) -> None:
    event.part.type = "audio"
    right(self, event)


def does_not_say_what_a_part_is(right: Any, self: Responses, event: Any) -> None:
    """The agent hears of the modalities with the first audio, or with the end."""


def loses_what_is_written(right: Any, self: Responses, event: Any) -> None:
    if len(event.delta) < 4:
        right(self, event)


def voices_what_is_written(right: Any, self: Responses, event: Any) -> None:
    right(self, event)
    message: Any = self._current_generation
    voice = message.messages[event.item_id].audio_ch
    if not voice.closed:
        voice.send_nowait(rtc.AudioFrame(b"\0\0" * 240, 24000, 1, 240))


def asks_for_audio(right: Any, self: RealtimeSession) -> Any:
    event = right(self)
    event.session.output_modalities = ["audio"]
    return event


def promises_audio(right: Any, self: RealtimeModel) -> Any:
    self._capabilities.audio_output = True
    return right(self)


def never_ends_a_generation(right: Any, self: Responses, reason: str | None = None) -> None:
    self._current_generation = None


def rotates_in_mid_reply(right: Any, self: RealtimeSession) -> bool:
    return False


async def raises_what_it_told_before(right: Any, self: RealtimeSession) -> None:
    await right(self)
    if not self._main_atask.cancelled():
        self._main_atask.result()


def opens_a_session_without_a_word(right: Any, self: RealtimeSession) -> dict[str, Any]:
    return {"type": "conversation.item.create", "item": {}}


async def closes_twice(right: Any, self: Connection) -> None:
    await right(self)
    self._ws._closed = False
    await right(self)


def answers_twice(right: Any, self: Responses, event: Any) -> None:
    right(self, event)
    asked = (event.response.metadata or {}).get("client_event_id")
    if asked is not None:
        again: Any = self._current_generation
        told = llm.GenerationCreatedEvent(again.message_ch, again.function_ch, True)
        told.response_id = event.response.id
        self.emit("generation_created", told)


Planted = tuple[type, str, Callable[..., Any], str, str]
#: name -> the class and the method, what it does instead, the environment, the rule that it breaks
PLANTED: dict[str, Planted] = {
    "begins what nobody waits for": (
        Responses,
        "_handle_response_created",
        begins_what_nobody_waits_for,
        "talk",
        "not allowed: reply.unwanted does not send generation(asked=False) after X32",
    ),
    "cancels whichever speaks": (
        RealtimeSession,
        "generate_reply",
        cancels_whichever_speaks,
        "talk",
        "property: a cancel hits no other response",
    ),
    "cancels nothing": (Responses, "_cancel", cancels_nothing, "talk", "obligation: O13"),
    "cancels by the wrong id": (
        Responses,
        "_cancel",
        cancels_by_the_wrong_id,
        "talk",
        "not allowed: reply.unknown does not send cancel_reply",
    ),
    "waits out a rejection": (
        Responses,
        "_handle_error",
        waits_out_a_rejection,
        "kernel",
        "obligation: O3",
    ),
    "never times out": (Replies, "ask", never_times_out, "kernel", "obligation: O1"),
    "keeps errors to itself": (
        Responses,
        "_emit_error",
        keeps_errors_to_itself,
        "kernel",
        "obligation: O22",
    ),
    "loses audio": (Responses, "_handle_response_audio_delta", loses_audio, "talk", "flow: audio"),
    "says words twice": (
        Responses,
        "_handle_response_audio_transcript_delta",
        says_words_twice,
        "talk",
        "flow: text",
    ),
    "takes text for audio": (
        Responses,
        "_handle_response_content_part_added",
        takes_text_for_audio,
        "talk",
        "not allowed: reply.speaking does not send modalities(audio=True, in_text=False) after X5",
    ),
    "does not say what a part is": (
        Responses,
        "_handle_response_content_part_added",
        does_not_say_what_a_part_is,
        "talk",
        "obligation: O14",
    ),
    "loses what is written": (
        Responses,
        "_handle_response_text_delta",
        loses_what_is_written,
        "talk",
        "flow: text",
    ),
    "voices what is written": (
        Responses,
        "_handle_response_text_delta",
        voices_what_is_written,
        "talk",
        "not allowed: reply.speaking does not send audio after X5",
    ),
    "asks for audio in a session in text": (
        RealtimeSession,
        "_create_session_update_event",
        asks_for_audio,
        "talk",
        "not allowed: session.up does not send session_update after S3",
    ),
    "promises audio in a session in text": (
        RealtimeModel,
        "session",
        promises_audio,
        "talk",
        "not allowed: session.up does not send modalities(audio=False, in_text=False) after S3",
    ),
    "never ends a generation": (
        Responses,
        "_close_current_generation",
        never_ends_a_generation,
        "kernel",
        "obligation: O10",
    ),
    "rotates in mid-reply": (
        Responses,
        "has_active_generation",
        rotates_in_mid_reply,
        "kernel",
        "not allowed: session.up does not send close after S3",
    ),
    "raises what it told before": (
        RealtimeSession,
        "aclose",
        raises_what_it_told_before,
        "kernel",
        "exception: APIConnectionError",
    ),
    "opens a session without a word": (
        RealtimeSession,
        "_create_session_update_event",
        opens_a_session_without_a_word,
        "kernel",
        "not allowed: socket.ready does not send item_create after C2",
    ),
    "answers twice": (
        Responses,
        "_handle_response_created",
        answers_twice,
        "talk",
        "not allowed: reply.speaking does not send generation(asked=True) after X5",
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_caught_by_its_rule(name: str, monkeypatch: Patch) -> None:
    owner, method, wrong, environment, rule = PLANTED[name]
    right = getattr(owner, method)
    planted: Any = lambda *given, **named: wrong(right, *given, **named)  # noqa: E731
    monkeypatch.setattr(
        owner, method, property(planted) if isinstance(right, property) else planted
    )
    result = walks("patched", EPISODES, environment, until=rule)
    assert rule in result.found, [*result.found, *map(str, result.bugs)]
