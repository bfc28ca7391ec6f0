"""openai_realtime in lockstep with its spec: random walks, and paths that cover the spec.

Written by `machines generate` from specs/openai_realtime.yaml.
Do not edit: change the spec and run it again.
"""

# ruff: noqa: N802  # a rule is named by the id of its row, as it stands in reports and diagrams

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from machines.testing import Lockstep, choices, follow, paces, payload, schedules, variant

# The profile that pytest runs under (dev, ci, nightly) says how many walks, and how long they are.
PROFILE = settings()
WALKS = settings(
    max_examples=PROFILE.max_examples,
    stateful_step_count=PROFILE.stateful_step_count,
    # Time is virtual: how long a step takes on this machine says nothing about the plugin.
    deadline=None,
    # Those of the profile: by default, a state machine would run without health checks.
    suppress_health_check=PROFILE.suppress_health_check,
)


class OpenaiRealtime(RuleBasedStateMachine):
    """Theory of operation. A *caller* (the agent) opens a session and asks for replies; several may
    be asked for at a time. The *client* (the plugin under test) holds a WebSocket to the vendor for
    the session. It configures it (`session.update`), asks for each reply by `response.create` under
    an id of its own, and hears `response.created` with that id in its metadata, then text and
    audio, and always `response.done`, whatever became of it. The vendor begins responses by itself,
    too, when its voice activity detection (VAD) heard the user out. One response at a time speaks
    on a connection; who asks for another one meanwhile is answered by an error that names the id.
    """

    episode: Lockstep

    @rule()
    def wait(self) -> None:
        """Let time pass to the next interesting instant; always possible, so no walk gets stuck."""
        self.episode.wait()

    def teardown(self) -> None:
        """Let the world fall quiet: what is owed is due, and nothing may be left over."""
        self.episode.finish()

    # what the caller's agent does

    @precondition(lambda self: self.episode.can("K1"))
    @rule(pace=paces())
    def K1_open_session(self, pace: int | None) -> None:
        """LiveKit: one realtime session an activity."""
        self.episode.take("K1", pace=pace)

    @precondition(lambda self: self.episode.can("K15"))
    @rule(pace=paces())
    def K15_open_in_text(self, pace: int | None) -> None:
        """LiveKit: modalities of RealtimeModel; a voice of its own reads the text out."""
        self.episode.take("K15", pace=pace)

    @precondition(lambda self: self.episode.can("K2"))
    @rule(which=choices(), pace=paces())
    def K2_generate(self, which: int, pace: int | None) -> None:
        """A reply is asked for while another one may be under way."""
        self.episode.take("K2", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K3"))
    @rule(pace=paces())
    def K3_interrupt(self, pace: int | None) -> None:
        """The user begins to speak at any point."""
        self.episode.take("K3", pace=pace)

    @precondition(lambda self: self.episode.can("K4"))
    @rule(pace=paces())
    def K4_shutdown(self, pace: int | None) -> None:
        """The agent's session ends."""
        self.episode.take("K4", pace=pace)

    @precondition(lambda self: self.episode.can("K14"))
    @rule(which=choices(), pace=paces())
    def K14_ask_in_vain(self, which: int, pace: int | None) -> None:
        """Whoever asks has not heard of it."""
        self.episode.take("K14", which=which, pace=pace)

    # what the caller's turn does

    @precondition(lambda self: self.episode.can("K21"))
    @rule(which=choices(), pace=paces())
    def K21_generate(self, which: int, pace: int | None) -> None:
        """session.generate_reply()."""
        self.episode.take("K21", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K25"))
    @rule(which=choices(), pace=paces())
    def K25_ask_in_vain(self, which: int, pace: int | None) -> None:
        """Whoever asks has not heard of it."""
        self.episode.take("K25", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K22"))
    @rule(which=choices(), pace=paces())
    def K22_give_up(self, which: int, pace: int | None) -> None:
        """Interrupted before the reply was created."""
        self.episode.take("K22", which=which, pace=pace)

    # what the server's vendor does

    @precondition(lambda self: self.episode.can("V2"))
    @rule(pace=paces())
    def V2_accepted(self, pace: int | None) -> None:
        """HTTP 101."""
        self.episode.take("V2", pace=pace)

    @precondition(lambda self: self.episode.can("V3"))
    @rule(fields=payload("openai_realtime", "refused"), pace=paces())
    def V3_refused(self, fields: dict[str, Any], pace: int | None) -> None:
        """Bad key, quota, overload."""
        self.episode.take("V3", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V4"))
    @rule(pace=paces())
    def V4_connect_failed(self, pace: int | None) -> None:
        """Refused by the network."""
        self.episode.take("V4", pace=pace)

    @precondition(lambda self: self.episode.can("V5"))
    @rule(pace=paces())
    def V5_silence(self, pace: int | None) -> None:
        """A line dies without a word."""
        self.episode.take("V5", pace=pace)

    @precondition(lambda self: self.episode.can("V7"))
    @rule(pace=paces())
    def V7_session_created(self, pace: int | None) -> None:
        """Documented: the first event."""
        self.episode.take("V7", pace=pace)

    @precondition(lambda self: self.episode.can("V9"))
    @rule(pace=paces())
    def V9_session_updated(self, pace: int | None) -> None:
        """Documented acknowledgement; nobody waits for it."""
        self.episode.take("V9", pace=pace)

    @precondition(lambda self: self.episode.can("V10"))
    @rule(which=choices(), pace=paces())
    def V10_created(self, which: int, pace: int | None) -> None:
        """One response at a time writes to the conversation."""
        self.episode.take("V10", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V11"))
    @rule(which=choices(), pace=paces())
    def V11_created_by_vad(self, which: int, pace: int | None) -> None:
        """The user was heard out, whose audio follows the configuration."""
        self.episode.take("V11", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V12"))
    @rule(which=choices(), pace=paces())
    def V12_rejected(self, which: int, pace: int | None) -> None:
        """Documented: conversation_already_has_active_response."""
        self.episode.take("V12", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V17"))
    @rule(pace=paces())
    def V17_cancel_failed(self, pace: int | None) -> None:
        """Documented: the session is unaffected."""
        self.episode.take("V17", pace=pace)

    @precondition(lambda self: self.episode.can("V18"))
    @rule(which=choices(), pace=paces())
    def V18_done_unborn(self, which: int, pace: int | None) -> None:
        """LiveKit: response.done without response.created, during interruption."""
        self.episode.take("V18", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V19"))
    @rule(which=choices(), pace=paces())
    def V19_done(self, which: int, pace: int | None) -> None:
        """The response is over."""
        self.episode.take("V19", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V20"))
    @rule(which=choices(), pace=paces())
    def V20_done_incomplete(self, which: int, pace: int | None) -> None:
        """The response is over."""
        self.episode.take("V20", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V21"))
    @rule(which=choices(), pace=paces())
    def V21_done_failed(self, which: int, pace: int | None) -> None:
        """The response is over."""
        self.episode.take("V21", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V22"))
    @rule(which=choices(), pace=paces())
    def V22_done_cancelled(self, which: int, pace: int | None) -> None:
        """The response is over."""
        self.episode.take("V22", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V23"))
    @rule(which=choices(), pace=paces())
    def V23_done_talked_over(self, which: int, pace: int | None) -> None:
        """The response is over."""
        self.episode.take("V23", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V34"))
    @rule(which=choices(), pace=paces())
    def V34_item_added(self, which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V34", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V35"))
    @rule(which=choices(), pace=paces())
    def V35_item_listed(self, which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V35", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V36"))
    @rule(which=choices(), pace=paces())
    def V36_audio_part_added(self, which: int, pace: int | None) -> None:
        """Documented: output_modalities, audio with its transcript."""
        self.episode.take("V36", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V44"))
    @rule(which=choices(), pace=paces())
    def V44_text_part_added(self, which: int, pace: int | None) -> None:
        """Documented: output_modalities, text alone."""
        self.episode.take("V44", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V45"))
    @rule(which=choices(), pace=paces())
    def V45_text_part_added(self, which: int, pace: int | None) -> None:
        """LiveKit: `Text response received in audio modality`, usually when text was told to the
        session.
        """
        self.episode.take("V45", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V37"))
    @rule(fields=payload("openai_realtime", "transcript_delta"), which=choices(), pace=paces())
    def V37_transcript_delta(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V37", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V46"))
    @rule(fields=payload("openai_realtime", "text_delta"), which=choices(), pace=paces())
    def V46_text_delta(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V46", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V38"))
    @rule(fields=payload("openai_realtime", "audio_delta"), which=choices(), pace=paces())
    def V38_audio_delta(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V38", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V39"))
    @rule(which=choices(), pace=paces())
    def V39_audio_done(self, which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V39", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V42"))
    @rule(which=choices(), pace=paces())
    def V42_transcript_done(self, which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V42", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V47"))
    @rule(which=choices(), pace=paces())
    def V47_text_done(self, which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V47", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V43"))
    @rule(which=choices(), pace=paces())
    def V43_audio_part_done(self, which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V43", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V48"))
    @rule(which=choices(), pace=paces())
    def V48_text_part_done(self, which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V48", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V40"))
    @rule(which=choices(), pace=paces())
    def V40_item_done(self, which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V40", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V41"))
    @rule(which=choices(), pace=paces())
    def V41_spurned(self, which: int, pace: int | None) -> None:
        """What machine speech says, on this connection."""
        self.episode.take("V41", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("V24"))
    @rule(pace=paces())
    def V24_error(self, pace: int | None) -> None:
        """For example a server error."""
        self.episode.take("V24", pace=pace)

    @precondition(lambda self: self.episode.can("V25"))
    @rule(pace=paces())
    def V25_fatal_error(self, pace: int | None) -> None:
        """A quota is used up."""
        self.episode.take("V25", pace=pace)

    @precondition(lambda self: self.episode.can("V26"))
    @rule(fields=payload("openai_realtime", "closed"), pace=paces())
    def V26_closed(self, fields: dict[str, Any], pace: int | None) -> None:
        """A vendor closes when it likes; at 60 minutes it does."""
        self.episode.take("V26", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V27"))
    @rule(pace=paces())
    def V27_lost(self, pace: int | None) -> None:
        """A network resets when it likes."""
        self.episode.take("V27", pace=pace)

    @precondition(lambda self: self.episode.can("V30"))
    @rule(pace=paces())
    def V30_binary(self, pace: int | None) -> None:
        """Of no meaning."""
        self.episode.take("V30", pace=pace)

    @precondition(lambda self: self.episode.can("V31"))
    @rule(pace=paces())
    def V31_unknown_type(self, pace: int | None) -> None:
        """Servers add events."""
        self.episode.take("V31", pace=pace)

    @precondition(lambda self: self.episode.can("V32"))
    @rule(fields=payload("openai_realtime", "ping"), pace=paces())
    def V32_ping(self, fields: dict[str, Any], pace: int | None) -> None:
        """RFC 6455: a ping may come at any time and is answered by the transport."""
        self.episode.take("V32", fields, pace=pace)

    # what the server's speech does

    @precondition(lambda self: self.episode.can("W2"))
    @rule(which=choices(), pace=paces())
    def W2_created(self, which: int, pace: int | None) -> None:
        """Protocol: response.created."""
        self.episode.take("W2", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W3"))
    @rule(which=choices(), pace=paces())
    def W3_created_by_vad(self, which: int, pace: int | None) -> None:
        """The user was heard out."""
        self.episode.take("W3", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W4"))
    @rule(which=choices(), pace=paces())
    def W4_item_added(self, which: int, pace: int | None) -> None:
        """Order of events, LiveKit's comment in the plugin."""
        self.episode.take("W4", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W5"))
    @rule(which=choices(), pace=paces())
    def W5_item_listed(self, which: int, pace: int | None) -> None:
        """conversation.item.added follows."""
        self.episode.take("W5", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W6"))
    @rule(which=choices(), pace=paces())
    def W6_audio_part_added(self, which: int, pace: int | None) -> None:
        """response.content_part.added follows."""
        self.episode.take("W6", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W40"))
    @rule(which=choices(), pace=paces())
    def W40_text_part_added(self, which: int, pace: int | None) -> None:
        """response.content_part.added follows."""
        self.episode.take("W40", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W7"))
    @rule(fields=payload("openai_realtime", "transcript_delta"), which=choices(), pace=paces())
    def W7_transcript_delta(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """Transcript of the audio."""
        self.episode.take("W7", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W8"))
    @rule(fields=payload("openai_realtime", "audio_delta"), which=choices(), pace=paces())
    def W8_audio_delta(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """Audio."""
        self.episode.take("W8", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W41"))
    @rule(fields=payload("openai_realtime", "text_delta"), which=choices(), pace=paces())
    def W41_text_delta(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """Text."""
        self.episode.take("W41", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W9"))
    @rule(which=choices(), pace=paces())
    def W9_item_done(self, which: int, pace: int | None) -> None:
        """Also when interrupted."""
        self.episode.take("W9", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W23"))
    @rule(which=choices(), pace=paces())
    def W23_audio_done(self, which: int, pace: int | None) -> None:
        """Documented: also when interrupted; no delta follows."""
        self.episode.take("W23", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W26"))
    @rule(which=choices(), pace=paces())
    def W26_transcript_done(self, which: int, pace: int | None) -> None:
        """Documented: also when interrupted; no delta follows."""
        self.episode.take("W26", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W42"))
    @rule(which=choices(), pace=paces())
    def W42_text_done(self, which: int, pace: int | None) -> None:
        """Documented: also when interrupted; no delta follows."""
        self.episode.take("W42", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W27"))
    @rule(which=choices(), pace=paces())
    def W27_audio_part_done(self, which: int, pace: int | None) -> None:
        """After what it is made of; also when interrupted."""
        self.episode.take("W27", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W43"))
    @rule(which=choices(), pace=paces())
    def W43_text_part_done(self, which: int, pace: int | None) -> None:
        """After what it is made of; also when interrupted."""
        self.episode.take("W43", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W14"))
    @rule(which=choices(), pace=paces())
    def W14_done(self, which: int, pace: int | None) -> None:
        """Always emitted, also for a response that has nothing to say."""
        self.episode.take("W14", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W15"))
    @rule(which=choices(), pace=paces())
    def W15_done_incomplete(self, which: int, pace: int | None) -> None:
        """max_output_tokens, content_filter."""
        self.episode.take("W15", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W16"))
    @rule(which=choices(), pace=paces())
    def W16_done_failed(self, which: int, pace: int | None) -> None:
        """A server error, a rate limit."""
        self.episode.take("W16", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W17"))
    @rule(which=choices(), pace=paces())
    def W17_done_talked_over(self, which: int, pace: int | None) -> None:
        """turn_detection.interrupt_response."""
        self.episode.take("W17", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W18"))
    @rule(which=choices(), pace=paces())
    def W18_done_cancelled(self, which: int, pace: int | None) -> None:
        """Reason client_cancelled."""
        self.episode.take("W18", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W24"))
    @rule(which=choices(), pace=paces())
    def W24_done(self, which: int, pace: int | None) -> None:
        """Its last words were out before the cancel was honoured."""
        self.episode.take("W24", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W19"))
    @rule(which=choices(), pace=paces())
    def W19_rejected(self, which: int, pace: int | None) -> None:
        """Another response speaks."""
        self.episode.take("W19", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W20"))
    @rule(which=choices(), pace=paces())
    def W20_spurned(self, which: int, pace: int | None) -> None:
        """A server error."""
        self.episode.take("W20", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W22"))
    @rule(which=choices(), pace=paces())
    def W22_done_unborn(self, which: int, pace: int | None) -> None:
        """LiveKit: response.done without response.created, during interruption."""
        self.episode.take("W22", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W30"))
    @rule(fields=payload("openai_realtime", "closed"), pace=paces())
    def W30_closed(self, fields: dict[str, Any], pace: int | None) -> None:
        """With its connection."""
        self.episode.take("W30", fields, pace=pace)

    @precondition(lambda self: self.episode.can("W31"))
    @rule(pace=paces())
    def W31_lost(self, pace: int | None) -> None:
        """With its connection."""
        self.episode.take("W31", pace=pace)

    @precondition(lambda self: self.episode.can("W32"))
    @rule(pace=paces())
    def W32_silence(self, pace: int | None) -> None:
        """With its connection."""
        self.episode.take("W32", pace=pace)

    # what must hold of every run

    @invariant()
    def holds_a_cancel_hits_no_other_response(self) -> None:
        """Seed 004's review: response.cancel without a response_id cancels whichever speaks."""
        self.episode.check("a cancel hits no other response")

    @invariant()
    def holds_a_session_ends(self) -> None:
        """Closing does not hang."""
        self.episode.check("a session ends")

    @invariant()
    def holds_a_dead_line_is_noticed(self) -> None:
        """Nobody goes deaf without a word (livekit #7356 of a sibling)."""
        self.episode.check("a dead line is noticed")


class OpenaiRealtimeInKernel(OpenaiRealtime):
    """Any order a real kernel and network can produce with the shipped constants."""

    @initialize(schedule=schedules("openai_realtime", "kernel"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("openai_realtime", variant(), "kernel", schedule)


TestOpenaiRealtimeInKernel = OpenaiRealtimeInKernel.TestCase
TestOpenaiRealtimeInKernel.settings = WALKS


class OpenaiRealtimeInContract(OpenaiRealtime):
    """Also: any await of the transport may suspend, as its interface allows."""

    @initialize(schedule=schedules("openai_realtime", "contract"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("openai_realtime", variant(), "contract", schedule)


TestOpenaiRealtimeInContract = OpenaiRealtimeInContract.TestCase
TestOpenaiRealtimeInContract.settings = WALKS


class OpenaiRealtimeInTalk(OpenaiRealtime):
    """A vendor and a line that are well, and a user who talks, interrupts and changes his mind."""

    @initialize(schedule=schedules("openai_realtime", "talk"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("openai_realtime", variant(), "talk", schedule)


TestOpenaiRealtimeInTalk = OpenaiRealtimeInTalk.TestCase
TestOpenaiRealtimeInTalk.settings = WALKS

# What the environment does in each path, named by what the path is meant to reach. Together they
# take every row that the small instances of the spec reach, and every two rows of the client of
# which one can follow the other.
# fmt: off
PATHS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "X3 then X25": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("V2", {}), ("V7", {}), ("V18", {"reply": "r1"}),
    ],
    "C11 in ready then C20 in dirty": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("wait", {}), ("V2", {}), ("V7", {}), ("V25", {}),
    ],
    "S47 in up then S42": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V22", {"reply": "r1"}),
    ],
    "X14 in closing then X56 in closing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("K4", {}),
    ],
    "X14 in cut then X56 in cut": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V26", {}),
    ],
    "X14 in ending then X21": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V23", {"reply": "r1"}),
    ],
    "X14 in failing then X23": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V21", {"reply": "r1"}),
    ],
    "X16 then X21": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V20", {"reply": "r1"}),
    ],
    "X3 then X5": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
    ],
    "X3 then X8": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
    ],
    "X40 in dismissed then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V20", {"reply": "r1"}),
    ],
    "X41 in dismissed then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V21", {"reply": "r1"}),
    ],
    "X43 in dismissed then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V23", {"reply": "r1"}),
    ],
    "C13 in ready then C20 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("wait", {}), ("V2", {}), ("V26", {}),
    ],
    "C14 in ready then C20 in broken": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("wait", {}), ("V2", {}), ("V27", {}),
    ],
    "C15 in ready then C20 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("wait", {}), ("V2", {}), ("wait", {}),
    ],
    "C6 in ready then C10": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("wait", {}), ("V2", {}),
    ],
    "S18 then S35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}), ("V24", {}),
        ("V20", {"reply": "r1"}),
    ],
    "S25 then S47 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("K4", {}), ("wait", {}),
    ],
    "S35 then S39 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V20", {"reply": "r1"}), ("wait", {}),
    ],
    "S47 in gone then S47 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K4", {}),
    ],
    "S47 in up then S41": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V19", {"reply": "r1"}),
    ],
    "X11 then X19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V37", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "X12 then X19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V38", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "X14 in cut then X36 in cut": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V26", {}), ("K3", {}),
    ],
    "X14 in cut then X71 in cut": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V26", {}), ("K4", {}),
    ],
    "X14 in ending then X36 in ending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V23", {"reply": "r1"}), ("K3", {}),
    ],
    "X14 in ending then X77": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V23", {"reply": "r1"}), ("K4", {}),
    ],
    "X14 in failing then X36 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V21", {"reply": "r1"}), ("K3", {}),
    ],
    "X14 in failing then X81": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V21", {"reply": "r1"}), ("K4", {}),
    ],
    "X14 in speaking then X79 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V24", {}),
    ],
    "X14 in speaking then X80": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
    ],
    "X16 then X77": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V20", {"reply": "r1"}), ("K4", {}),
    ],
    "X37 in interrupted then X40 in dismissed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V20", {"reply": "r1"}),
    ],
    "X37 in interrupted then X41 in dismissed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V21", {"reply": "r1"}),
    ],
    "X37 in interrupted then X43 in dismissed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V23", {"reply": "r1"}),
    ],
    "X71 in cut then X14 in closing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V25", {}), ("K4", {}),
    ],
    "X79 in adrift then X3": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V24", {}), ("wait", {}),
    ],
    "X79 in adrift then X78 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V24", {}), ("V26", {}),
    ],
    "X79 in adrift then X79 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V24", {}), ("V24", {}),
    ],
    "C12 in ready then C20 in leaving": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("V2", {}), ("K4", {}),
    ],
    "C3 then C20 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("wait", {}), ("V3", {"status": 429}),
    ],
    "C4 then C20 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("wait", {}), ("V4", {}),
    ],
    "C5 then C20 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("wait", {}),
    ],
    "S18 then S42": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V24", {}), ("V22", {"reply": "r1"}),
    ],
    "S29 then S47 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("V3", {"status": 401}),
    ],
    "S3 then S47 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("V2", {}),
    ],
    "S35 then S13": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V20", {"reply": "r1"}), ("wait", {}),
    ],
    "S35 then S14": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V20", {"reply": "r1"}), ("V24", {}),
    ],
    "S35 then S19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V20", {"reply": "r1"}), ("V25", {}),
    ],
    "S35 then S33": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V20", {"reply": "r1"}), ("V26", {}),
    ],
    "S35 then S34": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V20", {"reply": "r1"}), ("V27", {}),
    ],
    "S35 then S37 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V20", {"reply": "r1"}), ("K3", {}),
    ],
    "S35 then S38 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V20", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "S38 in connecting then S47 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("K22", {"reply": "r1"}),
    ],
    "S38 in up then S35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K22", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V20", {"reply": "r1"}),
    ],
    "S39 in up then S35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("wait", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V20", {"reply": "r1"}),
    ],
    "S4 then S47 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("V3", {"status": 429}),
    ],
    "S40 in dead then S47 in dead": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("K3", {}),
        ("V10", {"reply": "r1"}),
    ],
    "S40 in failing then S47 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V26", {}),
    ],
    "S40 in parting then S47 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("K4", {}),
    ],
    "S40 in rotating then S47 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("wait", {}),
    ],
    "S47 in connecting then S23 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("K4", {}),
    ],
    "S47 in connecting then S37 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("K3", {}),
    ],
    "S47 in connecting then S47 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}),
    ],
    "S47 in connecting then S5": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("V4", {}),
    ],
    "S47 in fatal then S40 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V25", {}),
    ],
    "S47 in up then S40 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "X11 then X13 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}),
    ],
    "X11 then X15": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "X11 then X16": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V20", {"reply": "r1"}),
    ],
    "X11 then X71 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}), ("K4", {}),
    ],
    "X11 then X79 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V24", {}), ("V37", {"reply": "r1"}),
    ],
    "X11 then X80": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V37", {"reply": "r1"}),
    ],
    "X12 then X13 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}),
    ],
    "X12 then X15": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "X12 then X16": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V20", {"reply": "r1"}),
    ],
    "X12 then X71 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}), ("K4", {}),
    ],
    "X12 then X79 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V24", {}), ("V38", {"reply": "r1"}),
    ],
    "X12 then X80": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
        ("V38", {"reply": "r1"}),
    ],
    "X13 in speaking then X14 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}),
    ],
    "X13 in speaking then X19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "X14 in speaking then X35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("K3", {}),
    ],
    "X14 in speaking then X54": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V27", {}),
    ],
    "X14 in speaking then X55": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V25", {}),
    ],
    "X14 in speaking then X83": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "X19 then X77": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}), ("K4", {}),
    ],
    "X24 then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}),
    ],
    "X3 then X79 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V24", {}),
    ],
    "X36 in broken_off then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}), ("K3", {}),
    ],
    "X42 in interrupted then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("K3", {}), ("V22", {"reply": "r1"}),
    ],
    "X79 in adrift then X44": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V24", {}), ("K22", {"reply": "r1"}),
    ],
    "X79 in adrift then X70 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V24", {}), ("K4", {}),
    ],
    "X79 in adrift then X75 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V24", {}), ("V25", {}),
    ],
    "X79 in adrift then X9 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V24", {}), ("K3", {}),
    ],
    "X79 in speaking then X19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V24", {}), ("V22", {"reply": "r1"}),
    ],
    "X82 then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}), ("K4", {}),
    ],
    "X83 then X16": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("V20", {"reply": "r1"}),
    ],
    "C19 in broken then C20 in broken": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V27", {}),
    ],
    "C19 in leaving then C20 in leaving": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("K4", {}),
    ],
    "P16 then P17": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}), ("V24", {}),
        ("V18", {"reply": "r1"}),
    ],
    "S10 then S47 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V26", {}),
    ],
    "S13 then S47 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("wait", {}),
    ],
    "S21 in dead then S47 in dead": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}),
        ("V10", {"reply": "r1"}),
    ],
    "S21 in failing then S47 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V27", {}),
    ],
    "S22 then S42": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "S22 then S47 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}),
    ],
    "S23 in dead then S47 in parting": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("K4", {}),
    ],
    "S23 in failing then S47 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V26", {}), ("K4", {}),
    ],
    "S3 then S18": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
        ("wait", {}), ("V2", {}),
    ],
    "S38 in dead then S47 in dead": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "S38 in failing then S47 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V26", {}), ("K22", {"reply": "r1"}),
    ],
    "S38 in fatal then S47 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V25", {}), ("K22", {"reply": "r1"}),
    ],
    "S38 in parting then S47 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K4", {}), ("K22", {"reply": "r1"}),
    ],
    "S42 then S13": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}), ("wait", {}),
    ],
    "S42 then S14": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}), ("V24", {}),
    ],
    "S42 then S19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}), ("V25", {}),
    ],
    "S42 then S33": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}), ("V26", {}),
    ],
    "S42 then S34": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}), ("V27", {}),
    ],
    "S42 then S37 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}), ("K3", {}),
    ],
    "S42 then S38 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "S45 in fatal then S47 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V25", {}),
    ],
    "S47 in dead then S37 in dead": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("K3", {}),
    ],
    "S47 in fatal then S23 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V25", {}), ("K4", {}),
    ],
    "S47 in fatal then S37 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V25", {}), ("K3", {}),
    ],
    "S47 in up then S14": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("V24", {}),
    ],
    "S47 in up then S33": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("V26", {}),
    ],
    "S47 in up then S34": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("V27", {}),
    ],
    "X11 then X11": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}),
        ("V37", {"reply": "r1"}),
    ],
    "X11 then X12": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}),
        ("V38", {"reply": "r1"}),
    ],
    "X11 then X17": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}),
        ("V23", {"reply": "r1"}),
    ],
    "X11 then X18": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}),
        ("V21", {"reply": "r1"}),
    ],
    "X11 then X35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}), ("K3", {}),
    ],
    "X11 then X53": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}), ("V26", {}),
    ],
    "X11 then X54": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}), ("V27", {}),
    ],
    "X11 then X55": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}), ("V25", {}),
    ],
    "X11 then X83": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}),
        ("K22", {"reply": "r1"}),
    ],
    "X11 then X84": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}), ("wait", {}),
    ],
    "X12 then X11": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}),
        ("V37", {"reply": "r1"}),
    ],
    "X12 then X12": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}),
        ("V38", {"reply": "r1"}),
    ],
    "X12 then X17": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}),
        ("V23", {"reply": "r1"}),
    ],
    "X12 then X18": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}),
        ("V21", {"reply": "r1"}),
    ],
    "X12 then X35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}), ("K3", {}),
    ],
    "X12 then X53": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}), ("V26", {}),
    ],
    "X12 then X54": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}), ("V27", {}),
    ],
    "X12 then X55": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}), ("V25", {}),
    ],
    "X12 then X83": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}),
        ("K22", {"reply": "r1"}),
    ],
    "X12 then X84": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}), ("wait", {}),
    ],
    "X13 in cut then X36 in cut": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V26", {}), ("K3", {}),
    ],
    "X13 in ending then X36 in ending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("K3", {}),
    ],
    "X13 in ending then X77": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("K4", {}),
    ],
    "X13 in speaking then X79 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}),
    ],
    "X19 then X36 in ending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}), ("K3", {}),
    ],
    "X3 then X75 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V25", {}),
    ],
    "X75 in adrift then X61": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V25", {}), ("V26", {}),
    ],
    "X75 in adrift then X62": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V25", {}), ("V27", {}),
    ],
    "X75 in adrift then X70 in forsaken": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V25", {}), ("K4", {}),
    ],
    "X79 in speaking then X71 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("K4", {}),
    ],
    "X79 in speaking then X79 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("V24", {}),
    ],
    "X79 in speaking then X90": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V24", {}), ("V36", {"reply": "r1"}),
    ],
    "X83 then X11": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("K22", {"reply": "r1"}),
        ("V37", {"reply": "r1"}),
    ],
    "X83 then X12": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("K22", {"reply": "r1"}),
        ("V38", {"reply": "r1"}),
    ],
    "X9 in adrift then X75 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("K3", {}), ("V25", {}),
    ],
    "C10 then C10": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}),
    ],
    "C10 then C11 in serving": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V25", {}),
    ],
    "C10 then C13 in serving": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V26", {}),
    ],
    "C13 in leaving then C20 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K4", {}), ("V26", {}),
    ],
    "C14 in leaving then C20 in broken": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K4", {}), ("V27", {}),
    ],
    "C15 in broken then C20 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("V10", {"reply": "r1"}), ("V27", {}),
    ],
    "C16 in closed then C20 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("V10", {"reply": "r1"}),
    ],
    "C19 in dirty then C20 in dirty": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V25", {}), ("V10", {"reply": "r1"}),
    ],
    "P17 then P10": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V18", {"reply": "r1"}), ("V26", {}),
    ],
    "P17 then P11": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V18", {"reply": "r1"}), ("V27", {}),
    ],
    "P17 then P12": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V18", {"reply": "r1"}), ("V25", {}),
    ],
    "P17 then P13": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V18", {"reply": "r1"}), ("K4", {}),
    ],
    "P17 then P14": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V18", {"reply": "r1"}), ("wait", {}),
    ],
    "P17 then P15": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("K3", {}),
        ("V18", {"reply": "r1"}),
    ],
    "P17 then P18": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V18", {"reply": "r1"}), ("K3", {}),
    ],
    "P17 then P19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V18", {"reply": "r1"}),
    ],
    "P17 then P8 in open": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V18", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "S17 then S13": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V21", {"reply": "r1"}), ("wait", {}),
    ],
    "S17 then S40 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V21", {"reply": "r1"}),
    ],
    "S18 then S17": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("V21", {"reply": "r1"}),
    ],
    "S18 then S41": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("V19", {"reply": "r1"}),
    ],
    "S18 then S43": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("V23", {"reply": "r1"}),
    ],
    "S38 in up then S42": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K22", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "S39 in up then S42": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("wait", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "S40 in up then S41": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "S41 then S39 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V19", {"reply": "r1"}), ("wait", {}),
    ],
    "S43 then S39 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V23", {"reply": "r1"}), ("wait", {}),
    ],
    "S43 then S40 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V23", {"reply": "r1"}),
    ],
    "X13 in speaking then X13 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
    ],
    "X13 in speaking then X17": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V23", {"reply": "r1"}),
    ],
    "X13 in speaking then X35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}),
    ],
    "X13 in speaking then X83": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}),
    ],
    "X3 then X50": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V26", {}),
    ],
    "X3 then X51": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("V27", {}),
    ],
    "X37 in interrupted then X39 in dismissed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("V19", {"reply": "r1"}),
    ],
    "X37 in interrupted then X42 in dismissed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("V22", {"reply": "r1"}),
    ],
    "X37 in interrupted then X57 in dismissed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("V26", {}),
    ],
    "X37 in interrupted then X58 in dismissed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("V27", {}),
    ],
    "X37 in interrupted then X59 in dismissed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("V25", {}),
    ],
    "X37 in interrupted then X60 in dismissed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("wait", {}),
    ],
    "X37 in interrupted then X70 in dismissed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("K4", {}),
    ],
    "X39 in dismissed then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("V10", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "X41 in interrupted then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("V21", {"reply": "r1"}),
    ],
    "X42 in dismissed then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "X43 in interrupted then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}), ("V23", {"reply": "r1"}),
    ],
    "X54 then X71 in cut": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V27", {}), ("K4", {}),
    ],
    "X57 in dismissed then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("V10", {"reply": "r1"}), ("V26", {}),
    ],
    "X59 in dismissed then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("V10", {"reply": "r1"}), ("V25", {}),
    ],
    "X70 in dismissed then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("V10", {"reply": "r1"}), ("K4", {}),
    ],
    "X75 in pending then X27": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("V25", {}),
        ("K22", {"reply": "r1"}), ("V18", {"reply": "r1"}),
    ],
    "X78 in pending then X27": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("V18", {"reply": "r1"}),
    ],
    "X79 in pending then X79 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {}), ("V24", {}),
    ],
    "X79 in speaking then X35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("K3", {}),
    ],
    "X79 in speaking then X53": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("V26", {}),
    ],
    "X79 in speaking then X54": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("V27", {}),
    ],
    "X79 in speaking then X55": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("V25", {}),
    ],
    "X79 in speaking then X83": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("K22", {"reply": "r1"}),
    ],
    "X79 in speaking then X84": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V24", {}), ("wait", {}),
    ],
    "X83 then X19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "X83 then X71 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("K4", {}),
    ],
    "X83 then X90": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V36", {"reply": "r1"}),
    ],
    "P16 then P2": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {}),
        ("V10", {"reply": "r1"}),
    ],
    "P16 then P6": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {}),
        ("V41", {"reply": "r1"}),
    ],
    "P8 in refused then P9": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("wait", {}),
    ],
    "S16 then S40 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V41", {"reply": "r1"}),
    ],
    "S17 then S14": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}), ("V24", {}),
    ],
    "S17 then S19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}), ("V25", {}),
    ],
    "S17 then S33": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}), ("V26", {}),
    ],
    "S17 then S34": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}), ("V27", {}),
    ],
    "S17 then S38 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "S18 then S40 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V24", {}),
    ],
    "S37 in up then S32 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K3", {}),
        ("V10", {"reply": "r1"}),
    ],
    "S38 in up then S17": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K22", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("V21", {"reply": "r1"}),
    ],
    "S38 in up then S41": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K22", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "S38 in up then S43": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K22", {"reply": "r1"}),
        ("V10", {"reply": "r1"}), ("V23", {"reply": "r1"}),
    ],
    "S39 in up then S17": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("wait", {}),
        ("V10", {"reply": "r1"}), ("V21", {"reply": "r1"}),
    ],
    "S39 in up then S41": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("wait", {}),
        ("V10", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "S39 in up then S43": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("wait", {}),
        ("V10", {"reply": "r1"}), ("V23", {"reply": "r1"}),
    ],
    "S41 then S19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("V25", {}),
    ],
    "S41 then S38 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "S43 then S13": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V23", {"reply": "r1"}), ("wait", {}),
    ],
    "S43 then S14": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V23", {"reply": "r1"}), ("V24", {}),
    ],
    "S43 then S19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V23", {"reply": "r1"}), ("V25", {}),
    ],
    "S43 then S33": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V23", {"reply": "r1"}), ("V26", {}),
    ],
    "S43 then S34": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V23", {"reply": "r1"}), ("V27", {}),
    ],
    "S43 then S38 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V23", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "X17 then X36 in ending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V23", {"reply": "r1"}), ("K3", {}),
    ],
    "X17 then X76 in ending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V23", {"reply": "r1"}), ("K4", {}),
    ],
    "X30 in pending then X27": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K22", {"reply": "r1"}), ("V7", {}),
        ("V18", {"reply": "r1"}),
    ],
    "X31 in pending then X27": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V7", {}),
        ("V18", {"reply": "r1"}),
    ],
    "X4 in forsaken then X27": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V18", {"reply": "r1"}),
    ],
    "X41 in unwanted then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("V10", {"reply": "r1"}), ("V21", {"reply": "r1"}),
    ],
    "X43 in unwanted then X73 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("V10", {"reply": "r1"}), ("V23", {"reply": "r1"}),
    ],
    "X54 then X36 in cut": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V27", {}), ("K3", {}),
    ],
    "X79 in pending then X30 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {}),
        ("K22", {"reply": "r1"}),
    ],
    "X79 in pending then X31 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {}), ("wait", {}),
    ],
    "X79 in pending then X50": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {}), ("V26", {}),
    ],
    "X79 in pending then X51": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {}), ("V27", {}),
    ],
    "X79 in pending then X70 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {}), ("K4", {}),
    ],
    "X79 in pending then X75 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {}), ("V25", {}),
    ],
    "X79 in pending then X9 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {}), ("K3", {}),
    ],
    "X83 then X15": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "X83 then X17": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("V23", {"reply": "r1"}),
    ],
    "X83 then X18": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("V21", {"reply": "r1"}),
    ],
    "X83 then X35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("K3", {}),
    ],
    "X83 then X53": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("V26", {}),
    ],
    "X83 then X54": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("V27", {}),
    ],
    "X83 then X55": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("V25", {}),
    ],
    "X83 then X84": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}), ("wait", {}),
    ],
    "X9 in pending then X25": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K3", {}), ("V7", {}),
        ("V18", {"reply": "r1"}),
    ],
    "C12 in dirty then C19 in leaving": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V25", {}), ("K4", {}),
    ],
    "C13 in dirty then C19 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V25", {}), ("V26", {}),
    ],
    "C14 in dirty then C19 in broken": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V25", {}), ("V27", {}),
    ],
    "C16 in dirty then C19 in dirty": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V25", {}),
    ],
    "P18 then P6": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K3", {}),
        ("V41", {"reply": "r1"}),
    ],
    "P19 then P6": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
    ],
    "P6 then P7 in refused": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
        ("wait", {}),
    ],
    "S16 then S14": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
        ("V24", {}),
    ],
    "S16 then S19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
        ("V25", {}),
    ],
    "S16 then S23 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
        ("K4", {}),
    ],
    "S16 then S33": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
        ("V26", {}),
    ],
    "S16 then S34": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
        ("V27", {}),
    ],
    "S16 then S37 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V41", {"reply": "r1"}),
        ("K3", {}),
    ],
    "S21 in dead then S40 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V27", {}),
    ],
    "S38 in up then S16": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K22", {"reply": "r1"}),
        ("V41", {"reply": "r1"}),
    ],
    "S39 in up then S16": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("wait", {}),
        ("V41", {"reply": "r1"}),
    ],
    "S40 in fatal then S37 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V25", {}), ("K3", {}),
    ],
    "S40 in fatal then S38 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("K22", {"reply": "r1"}),
    ],
    "S40 in fatal then S39 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V25", {}), ("wait", {}),
    ],
    "X3 then X30 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("wait", {}),
        ("K22", {"reply": "r1"}),
    ],
    "X3 then X31 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("wait", {}),
    ],
    "X3 then X70 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("wait", {}), ("K4", {}),
    ],
    "X3 then X9 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("wait", {}), ("K3", {}),
    ],
    "X66 then X64": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("wait", {}),
        ("V2", {}), ("V26", {}),
    ],
    "X66 then X65": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("wait", {}),
        ("V2", {}), ("V27", {}),
    ],
    "X66 then X66": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("wait", {}),
        ("V2", {}), ("wait", {}),
    ],
    "X75 in pending then X32": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("V25", {}),
        ("V10", {"reply": "r1"}),
    ],
    "X75 in pending then X34": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("V25", {}),
        ("V41", {"reply": "r1"}),
    ],
    "X75 in pending then X61": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("V25", {}),
        ("V26", {}),
    ],
    "X75 in pending then X62": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("V25", {}),
        ("V27", {}),
    ],
    "X75 in pending then X63": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("V25", {}),
    ],
    "X75 in pending then X70 in forsaken": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("V25", {}),
        ("K4", {}),
    ],
    "X78 in adrift then X63": [("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {})],
    "X78 in pending then X34": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}),
        ("V41", {"reply": "r1"}),
    ],
    "X78 in pending then X61": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("V26", {}),
    ],
    "X78 in pending then X62": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K2", {"reply": "r1"}), ("V27", {}),
    ],
    "X9 in adrift then X44": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("wait", {}), ("K3", {}),
        ("K22", {"reply": "r1"}),
    ],
    "X9 in adrift then X45": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("wait", {}), ("K3", {}),
        ("wait", {}),
    ],
    "X9 in adrift then X70 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("wait", {}), ("K3", {}),
        ("K4", {}),
    ],
    "X9 in adrift then X9 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("wait", {}), ("K3", {}),
        ("K3", {}),
    ],
    "X9 in pending then X75 in pending": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K3", {}), ("V25", {}),
    ],
    "C12 in dirty then C18 in leaving": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("K4", {}),
    ],
    "C13 in dirty then C18 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("V26", {}),
    ],
    "C13 in leaving then C19 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("K4", {}),
        ("V26", {}),
    ],
    "C14 in dirty then C18 in broken": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("V27", {}),
    ],
    "C14 in leaving then C19 in broken": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("K4", {}),
        ("V27", {}),
    ],
    "C15 in dirty then C18 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
    ],
    "C15 in leaving then C19 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("K4", {}),
    ],
    "C6 in serving then C9": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}),
    ],
    "P14 then P19": [("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {})],
    "P16 then P19": [("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V24", {})],
    "S20 then S39 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("wait", {}),
    ],
    "S21 in dead then S37 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("K3", {}),
    ],
    "S21 in dead then S38 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("K22", {"reply": "r1"}),
    ],
    "S21 in fatal then S37 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("K3", {}),
    ],
    "S21 in fatal then S38 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("K22", {"reply": "r1"}),
    ],
    "S23 in dead then S40 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("wait", {}), ("K4", {}),
    ],
    "S23 in fatal then S30": [("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K4", {})],
    "S23 in fatal then S38 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("K4", {}),
        ("K22", {"reply": "r1"}),
    ],
    "S23 in fatal then S39 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("K4", {}),
        ("wait", {}),
    ],
    "S23 in rotating then S40 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("wait", {}),
        ("K4", {}),
    ],
    "S26 then S40 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("K4", {}), ("wait", {}),
    ],
    "S37 in fatal then S23 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("K3", {}),
        ("K4", {}),
    ],
    "S37 in fatal then S37 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("K3", {}),
        ("K3", {}),
    ],
    "S37 in fatal then S38 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("K3", {}),
        ("K22", {"reply": "r1"}),
    ],
    "S37 in fatal then S39 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("K3", {}),
        ("wait", {}),
    ],
    "S38 in fatal then S23 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("K22", {"reply": "r1"}), ("K4", {}),
    ],
    "S38 in fatal then S37 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("K22", {"reply": "r1"}), ("K3", {}),
    ],
    "S38 in fatal then S39 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}),
        ("K22", {"reply": "r1"}), ("wait", {}),
    ],
    "S39 in fatal then S23 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("wait", {}),
        ("K4", {}),
    ],
    "S39 in fatal then S37 in fatal": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V25", {}), ("wait", {}),
        ("K3", {}),
    ],
    "S40 in dead then S37 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("wait", {}), ("K3", {}),
    ],
    "S40 in dead then S38 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("wait", {}), ("K22", {"reply": "r1"}),
    ],
    "S40 in dead then S39 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("wait", {}),
    ],
    "S40 in parting then S38 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("K4", {}), ("wait", {}),
        ("K22", {"reply": "r1"}),
    ],
    "S40 in rotating then S2 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("wait", {}),
    ],
    "S40 in rotating then S37 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("wait", {}),
        ("K3", {}),
    ],
    "S40 in rotating then S38 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("wait", {}),
        ("K22", {"reply": "r1"}),
    ],
    "S40 in up then S33": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V26", {}),
    ],
    "X30 in pending then X61": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K22", {"reply": "r1"}), ("V26", {}),
    ],
    "X30 in pending then X62": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K22", {"reply": "r1"}), ("V27", {}),
    ],
    "X31 in pending then X61": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V26", {}),
    ],
    "X31 in pending then X62": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V27", {}),
    ],
    "X50 then X3": [("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V26", {})],
    "X50 then X44": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V26", {}), ("K22", {"reply": "r1"}),
    ],
    "X50 then X45": [("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V26", {}), ("wait", {})],
    "X50 then X70 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V26", {}), ("K4", {}),
    ],
    "X50 then X9 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V26", {}), ("K3", {}),
    ],
    "X51 then X70 in adrift": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("K4", {}),
    ],
    "X72 then X64": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K14", {"reply": "r1"}), ("V26", {}),
    ],
    "X72 then X65": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K14", {"reply": "r1"}), ("V27", {}),
    ],
    "X9 in pending then X50": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K3", {}), ("V26", {}),
    ],
    "X9 in pending then X51": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K3", {}), ("V27", {}),
    ],
    "X9 in pending then X52": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V27", {}), ("K3", {}), ("wait", {}),
    ],
    "C11 in serving then C13 in dirty": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("V26", {}),
    ],
    "C11 in serving then C14 in dirty": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("V27", {}),
    ],
    "C11 in serving then C15 in dirty": [("K1", {}), ("V2", {}), ("V7", {}), ("V25", {})],
    "C12 in dirty then C13 in leaving": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K4", {}), ("V26", {}),
    ],
    "C12 in dirty then C14 in leaving": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V25", {}), ("K4", {}), ("V27", {}),
    ],
    "C12 in serving then C18 in leaving": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K4", {}),
    ],
    "C13 in leaving then C18 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K4", {}), ("V26", {}),
    ],
    "C14 in leaving then C18 in broken": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K4", {}), ("V27", {}),
    ],
    "C6 in serving then C8": [("K1", {}), ("K2", {"reply": "r1"}), ("V2", {})],
    "S18 then S33": [("K1", {}), ("V2", {}), ("V7", {}), ("V24", {}), ("V26", {})],
    "S18 then S34": [("K1", {}), ("V2", {}), ("V7", {}), ("V24", {}), ("V27", {})],
    "S18 then S45 in up": [("K1", {}), ("V2", {}), ("V7", {}), ("V24", {})],
    "S2 in rotating then S37 in connecting": [
        ("K1", {}), ("V2", {}), ("wait", {}), ("K2", {"reply": "r1"}), ("K3", {}),
    ],
    "S2 in rotating then S39 in connecting": [
        ("K1", {}), ("V2", {}), ("wait", {}), ("K2", {"reply": "r1"}), ("wait", {}),
    ],
    "S21 in dead then S23 in dead": [("K1", {}), ("V2", {}), ("V27", {}), ("K4", {})],
    "S21 in dead then S45 in dead": [("K1", {}), ("V2", {}), ("V27", {})],
    "S23 in connecting then S40 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("K4", {}),
        ("V3", {"status": 401}),
    ],
    "S23 in dead then S38 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K4", {}), ("K22", {"reply": "r1"}),
    ],
    "S23 in dead then S39 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K4", {}), ("wait", {}),
    ],
    "S23 in rotating then S38 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K4", {}),
        ("K22", {"reply": "r1"}),
    ],
    "S23 in rotating then S39 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K4", {}), ("wait", {}),
    ],
    "S24 then S38 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K4", {}), ("V2", {}), ("K22", {"reply": "r1"}),
    ],
    "S24 then S39 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K4", {}), ("V2", {}), ("wait", {}),
    ],
    "S37 in dead then S23 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K3", {}), ("K4", {}),
    ],
    "S37 in dead then S37 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K3", {}), ("K3", {}),
    ],
    "S37 in dead then S38 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K3", {}), ("K22", {"reply": "r1"}),
    ],
    "S37 in dead then S39 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K3", {}), ("wait", {}),
    ],
    "S37 in dead then S40 in dead": [("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K3", {})],
    "S37 in rotating then S2 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K3", {}),
    ],
    "S37 in rotating then S23 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K3", {}), ("K4", {}),
    ],
    "S37 in rotating then S37 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K3", {}), ("K3", {}),
    ],
    "S37 in rotating then S38 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K3", {}),
        ("K22", {"reply": "r1"}),
    ],
    "S37 in rotating then S39 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K3", {}), ("wait", {}),
    ],
    "S37 in up then S14": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K3", {}), ("V24", {}),
    ],
    "S38 in dead then S23 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K22", {"reply": "r1"}), ("K4", {}),
    ],
    "S38 in dead then S37 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K22", {"reply": "r1"}), ("K3", {}),
    ],
    "S38 in dead then S39 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K22", {"reply": "r1"}), ("wait", {}),
    ],
    "S38 in dead then S45 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K22", {"reply": "r1"}),
    ],
    "S38 in parting then S40 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K4", {}), ("wait", {}), ("K22", {"reply": "r1"}),
    ],
    "S38 in rotating then S2 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K22", {"reply": "r1"}),
    ],
    "S38 in rotating then S23 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K22", {"reply": "r1"}),
        ("K4", {}),
    ],
    "S38 in rotating then S37 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K22", {"reply": "r1"}),
        ("K3", {}),
    ],
    "S38 in rotating then S39 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K22", {"reply": "r1"}),
        ("wait", {}),
    ],
    "S38 in up then S14": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K22", {"reply": "r1"}),
        ("V24", {}),
    ],
    "S39 in dead then S23 in dead": [("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K4", {})],
    "S39 in dead then S40 in dead": [("K1", {}), ("K2", {"reply": "r1"}), ("wait", {})],
    "S39 in parting then S40 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K4", {}), ("wait", {}),
    ],
    "S39 in rotating then S2 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}),
    ],
    "S39 in rotating then S23 in rotating": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K4", {}),
    ],
    "S39 in up then S14": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("wait", {}), ("V24", {}),
    ],
    "S39 in up then S19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("wait", {}), ("V25", {}),
    ],
    "X64 then X70 in forsaken": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V26", {}),
        ("K4", {}),
    ],
    "X65 then X70 in forsaken": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V27", {}),
        ("K4", {}),
    ],
    "X72 then X66": [("K1", {}), ("V2", {}), ("V27", {}), ("K14", {"reply": "r1"})],
    "C13 in leaving then C16 in closed": [("K1", {}), ("V2", {}), ("K4", {}), ("V26", {})],
    "C13 in ready then C18 in closed": [
        ("K1", {}), ("V2", {}), ("V26", {}), ("K2", {"reply": "r1"}),
    ],
    "C13 in serving then C17 in closed": [("K1", {}), ("V2", {}), ("V26", {})],
    "C14 in leaving then C15 in broken": [("K1", {}), ("V2", {}), ("K4", {}), ("V27", {})],
    "C15 in leaving then C16 in closed": [("K1", {}), ("V2", {}), ("K4", {})],
    "C15 in serving then C17 in closed": [("K1", {}), ("V2", {}), ("wait", {})],
    "C4 then C19 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V4", {}),
    ],
    "C6 in serving then C6 in serving": [("K1", {}), ("V2", {})],
    "P19 then P18": [("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K3", {})],
    "P19 then P8 in open": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K22", {"reply": "r1"}),
    ],
    "P20 then P7 in hopeless": [("K1", {}), ("wait", {}), ("K14", {"reply": "r1"}), ("wait", {})],
    "P20 then P8 in hopeless": [
        ("K1", {}), ("wait", {}), ("K14", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "S14 then S13": [("K1", {}), ("V2", {}), ("V7", {}), ("V24", {}), ("wait", {})],
    "S14 then S14": [("K1", {}), ("V2", {}), ("V7", {}), ("V24", {}), ("V24", {})],
    "S14 then S19": [("K1", {}), ("V2", {}), ("V7", {}), ("V24", {}), ("V25", {})],
    "S14 then S23 in up": [("K1", {}), ("V2", {}), ("V7", {}), ("V24", {}), ("K4", {})],
    "S23 in dead then S26": [("K1", {}), ("wait", {}), ("K4", {})],
    "S23 in rotating then S26": [("K1", {}), ("V2", {}), ("wait", {}), ("K4", {})],
    "S23 in up then S39 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K4", {}), ("wait", {}),
    ],
    "S24 then S26": [("K1", {}), ("K4", {}), ("V2", {})],
    "S26 then S45 in parting": [("K1", {}), ("K4", {}), ("wait", {})],
    "S29 then S40 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V3", {"status": 401}),
    ],
    "S33 then S37 in failing": [
        ("K1", {}), ("V2", {}), ("V26", {}), ("K2", {"reply": "r1"}), ("K3", {}),
    ],
    "S33 then S38 in failing": [
        ("K1", {}), ("V2", {}), ("V26", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "S33 then S39 in failing": [
        ("K1", {}), ("V2", {}), ("V26", {}), ("K2", {"reply": "r1"}), ("wait", {}),
    ],
    "S37 in up then S37 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K3", {}), ("K3", {}),
    ],
    "S37 in up then S38 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K3", {}), ("K22", {"reply": "r1"}),
    ],
    "S37 in up then S39 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K3", {}), ("wait", {}),
    ],
    "S38 in parting then S25": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K4", {}), ("K22", {"reply": "r1"}), ("wait", {}),
    ],
    "S4 then S40 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V3", {"status": 429}),
    ],
    "S45 in dead then S45 in dead": [("K1", {}), ("wait", {})],
    "X72 then X4 in forsaken": [("K1", {}), ("wait", {}), ("K14", {"reply": "r1"})],
    "X72 then X70 in forsaken": [("K1", {}), ("wait", {}), ("K14", {"reply": "r1"}), ("K4", {})],
    "C3 then C18 in closed": [("K1", {}), ("K2", {"reply": "r1"}), ("V3", {"status": 429})],
    "C4 then C18 in closed": [("K1", {}), ("K2", {"reply": "r1"}), ("V4", {})],
    "S23 in connecting then S30": [("K1", {}), ("K4", {}), ("V3", {"status": 401})],
    "S26 then S38 in parting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K4", {}), ("K22", {"reply": "r1"}),
    ],
    "S29 then S37 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V3", {"status": 401}), ("K3", {}),
    ],
    "S29 then S38 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V3", {"status": 401}), ("K22", {"reply": "r1"}),
    ],
    "S29 then S39 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V3", {"status": 401}), ("wait", {}),
    ],
    "S33 then S23 in failing": [("K1", {}), ("V2", {}), ("V26", {}), ("K4", {})],
    "S37 in connecting then S23 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("K4", {}),
    ],
    "S37 in connecting then S29": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V3", {"status": 401}),
    ],
    "S37 in connecting then S3": [("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {})],
    "S37 in connecting then S37 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("K3", {}),
    ],
    "S37 in connecting then S38 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("K22", {"reply": "r1"}),
    ],
    "S37 in connecting then S39 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("wait", {}),
    ],
    "S37 in connecting then S4": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V3", {"status": 429}),
    ],
    "S37 in connecting then S5": [("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V4", {})],
    "S38 in connecting then S23 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("K4", {}),
    ],
    "S38 in connecting then S37 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("K3", {}),
    ],
    "S39 in connecting then S29": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("V3", {"status": 401}),
    ],
    "S39 in connecting then S3": [("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("V2", {})],
    "S39 in connecting then S4": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("V3", {"status": 429}),
    ],
    "S39 in connecting then S5": [("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("V4", {})],
    "S4 then S37 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V3", {"status": 429}), ("K3", {}),
    ],
    "S4 then S38 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V3", {"status": 429}), ("K22", {"reply": "r1"}),
    ],
    "S4 then S39 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V3", {"status": 429}), ("wait", {}),
    ],
    "S5 then S37 in failing": [("K1", {}), ("K2", {"reply": "r1"}), ("V4", {}), ("K3", {})],
    "S5 then S38 in failing": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V4", {}), ("K22", {"reply": "r1"}),
    ],
    "S5 then S39 in failing": [("K1", {}), ("K2", {"reply": "r1"}), ("V4", {}), ("wait", {})],
    "C3 then C17 in closed": [("K1", {}), ("V3", {"status": 429})],
    "C4 then C16 in closed": [("K1", {}), ("V4", {})],
    "S26 then S26": [("K1", {}), ("K4", {})],
    "S29 then S10": [("K1", {}), ("V3", {"status": 401})],
    "S29 then S23 in failing": [("K1", {}), ("V3", {"status": 401}), ("K4", {})],
    "S4 then S23 in failing": [("K1", {}), ("V3", {"status": 429}), ("K4", {})],
    "S5 then S23 in failing": [("K1", {}), ("V4", {}), ("K4", {})],
    "V5": [("K1", {}), ("V5", {})],
    "V9": [("K1", {}), ("V2", {}), ("V7", {}), ("V9", {})],
    "V17": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("K4", {}),
        ("V7", {}), ("V17", {}),
    ],
    "V35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K4", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V35", {"reply": "r1"}),
    ],
    "V30": [("K1", {}), ("V2", {}), ("V7", {}), ("V30", {})],
    "V31": [("K1", {}), ("V2", {}), ("V7", {}), ("V31", {})],
    "V32": [("K1", {}), ("V2", {}), ("V7", {}), ("V32", {})],
    "W32": [("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K4", {}), ("V5", {})],
    "S25 then S46 in parting": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("K4", {}), ("wait", {}),
    ],
    "S40 in dead then S46 in dead": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V27", {}),
    ],
    "X92 then X19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}),
        ("V46", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "S21 in dead then S46 in dead": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V27", {}),
    ],
    "S23 in dead then S46 in parting": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V27", {}), ("K4", {}),
    ],
    "S3 then S46 in up": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("V2", {}),
    ],
    "S30 then S46 in gone": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K4", {}),
    ],
    "S38 in connecting then S46 in connecting": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("K22", {"reply": "r1"}),
    ],
    "S38 in dead then S46 in dead": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V27", {}), ("K22", {"reply": "r1"}),
    ],
    "S40 in parting then S46 in parting": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("K4", {}),
    ],
    "S40 in rotating then S46 in rotating": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("wait", {}),
    ],
    "S42 then S46 in up": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "S46 in connecting then S23 in connecting": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("K4", {}),
    ],
    "S46 in connecting then S37 in connecting": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}), ("K3", {}),
    ],
    "S46 in connecting then S6": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("wait", {}),
    ],
    "S46 in dead then S37 in dead": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V27", {}), ("K3", {}),
    ],
    "X13 in speaking then X92": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V46", {"reply": "r1"}),
    ],
    "X91 then X19": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}),
        ("V22", {"reply": "r1"}),
    ],
    "X92 then X15": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V46", {"reply": "r1"}),
        ("V40", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "X92 then X71 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V46", {"reply": "r1"}), ("K4", {}),
    ],
    "S13 then S46 in rotating": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("wait", {}),
    ],
    "S18 then S46 in up": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}),
    ],
    "S38 in parting then S46 in parting": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K4", {}), ("K22", {"reply": "r1"}),
    ],
    "S42 then S48 in up": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V22", {"reply": "r1"}),
    ],
    "S46 in up then S40 in up": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K3", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}),
    ],
    "X13 in ending then X94 in ending": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}),
    ],
    "X13 in speaking then X91": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}),
    ],
    "X77 then X94 in ending": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("K4", {}),
    ],
    "X81 then X94 in ending": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}), ("K4", {}),
    ],
    "X83 then X92": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("K22", {"reply": "r1"}),
        ("V46", {"reply": "r1"}),
    ],
    "X91 then X15": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V40", {"reply": "r1"}),
        ("V19", {"reply": "r1"}),
    ],
    "X91 then X71 in speaking": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("K4", {}),
    ],
    "X92 then X18": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V46", {"reply": "r1"}),
        ("V21", {"reply": "r1"}),
    ],
    "X92 then X35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V46", {"reply": "r1"}), ("K3", {}),
    ],
    "X92 then X54": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V46", {"reply": "r1"}), ("V27", {}),
    ],
    "X92 then X83": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V46", {"reply": "r1"}),
        ("K22", {"reply": "r1"}),
    ],
    "X92 then X84": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V46", {"reply": "r1"}), ("wait", {}),
    ],
    "X92 then X92": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V46", {"reply": "r1"}),
        ("V46", {"reply": "r1"}),
    ],
    "X94 in ending then X36 in ending": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("K3", {}),
    ],
    "X94 in failing then X36 in failing": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V21", {"reply": "r1"}), ("K3", {}),
    ],
    "X94 in speaking then X91": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V44", {"reply": "r1"}),
    ],
    "S22 then S46 in up": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
    ],
    "S38 in up then S46 in up": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K22", {"reply": "r1"}),
    ],
    "X83 then X91": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V45", {"reply": "r1"}),
    ],
    "X91 then X18": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V21", {"reply": "r1"}),
    ],
    "X91 then X35": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("K3", {}),
    ],
    "X91 then X54": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V27", {}),
    ],
    "X91 then X84": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("wait", {}),
    ],
    "X94 in speaking then X35": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("K3", {}),
    ],
    "S40 in dead then S48 in dead": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("wait", {}),
    ],
    "S40 in parting then S48 in parting": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("K4", {}), ("wait", {}),
    ],
    "S40 in rotating then S48 in rotating": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("wait", {}),
    ],
    "S40 in up then S48 in up": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}),
    ],
    "S21 in dead then S48 in dead": [("K15", {}), ("V2", {}), ("V27", {})],
    "S37 in dead then S48 in dead": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K3", {}),
    ],
    "S37 in rotating then S48 in rotating": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K3", {}),
    ],
    "S38 in dead then S48 in dead": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("K22", {"reply": "r1"}),
    ],
    "S38 in parting then S48 in parting": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K4", {}), ("wait", {}), ("K22", {"reply": "r1"}),
    ],
    "S38 in rotating then S48 in rotating": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("K22", {"reply": "r1"}),
    ],
    "S39 in dead then S48 in dead": [("K15", {}), ("K2", {"reply": "r1"}), ("wait", {})],
    "S39 in parting then S48 in parting": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("K4", {}), ("wait", {}),
    ],
    "S39 in rotating then S48 in rotating": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}),
    ],
    "S23 in dead then S48 in parting": [("K15", {}), ("wait", {}), ("K4", {})],
    "S23 in rotating then S48 in parting": [("K15", {}), ("V2", {}), ("wait", {}), ("K4", {})],
    "S24 then S48 in parting": [("K15", {}), ("K4", {}), ("V2", {})],
    "S26 then S48 in parting": [("K15", {}), ("K4", {}), ("wait", {})],
    "S37 in up then S48 in up": [("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K3", {})],
    "S38 in up then S48 in up": [
        ("K15", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("K22", {"reply": "r1"}),
    ],
    "S48 in dead then S48 in dead": [("K15", {}), ("wait", {})],
    "S48 in rotating then S2 in rotating": [("K15", {}), ("V2", {}), ("wait", {})],
    "S22 then S48 in up": [("K15", {}), ("V2", {})],
    "S48 in up then S23 in up": [("K15", {}), ("V2", {}), ("K4", {})],
    "S44 then S23 in opening": [("K15", {}), ("K4", {})],
    "V39": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V39", {"reply": "r1"}),
    ],
    "V42": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V42", {"reply": "r1"}),
    ],
    "V47": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V47", {"reply": "r1"}),
    ],
    "V43": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V36", {"reply": "r1"}), ("V39", {"reply": "r1"}),
        ("V42", {"reply": "r1"}), ("V43", {"reply": "r1"}),
    ],
    "V48": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V34", {"reply": "r1"}), ("V45", {"reply": "r1"}), ("V47", {"reply": "r1"}),
        ("V48", {"reply": "r1"}),
    ],
    "S28 then S47 in backoff": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("V2", {}), ("V7", {}),
        ("V10", {"reply": "r1"}), ("V26", {}),
    ],
    "S11 then S47 in connecting": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V26", {}), ("wait", {}),
    ],
    "S28 then S40 in backoff": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("wait", {}), ("V2", {}),
        ("V26", {}),
    ],
    "S28 then S37 in backoff": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("V2", {}), ("V26", {}), ("K3", {}),
    ],
    "S28 then S38 in backoff": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("V2", {}), ("V26", {}),
        ("K22", {"reply": "r1"}),
    ],
    "S28 then S39 in backoff": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("wait", {}), ("V2", {}), ("V26", {}), ("wait", {}),
    ],
    "S29 then S28": [("K1", {}), ("wait", {}), ("V2", {}), ("wait", {}), ("V3", {"status": 401})],
    "S4 then S28": [("K1", {}), ("wait", {}), ("V2", {}), ("wait", {}), ("V3", {"status": 429})],
    "S5 then S28": [("K1", {}), ("wait", {}), ("V2", {}), ("wait", {}), ("V4", {})],
    "S6 then S28": [("K1", {}), ("wait", {}), ("V2", {}), ("wait", {})],
    "X64 then X64": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V26", {}),
        ("wait", {}), ("V2", {}), ("V26", {}),
    ],
    "X64 then X65": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V26", {}),
        ("wait", {}), ("V2", {}), ("V27", {}),
    ],
    "X64 then X66": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V26", {}),
        ("wait", {}), ("V2", {}), ("wait", {}),
    ],
    "X65 then X64": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V27", {}),
        ("wait", {}), ("V2", {}), ("V26", {}),
    ],
    "X65 then X65": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V27", {}),
        ("wait", {}), ("V2", {}), ("V27", {}),
    ],
    "S21 in failing then S28": [("K1", {}), ("wait", {}), ("V2", {}), ("V27", {})],
    "S28 then S11": [("K1", {}), ("wait", {}), ("V2", {}), ("V26", {}), ("wait", {})],
    "S28 then S23 in backoff": [("K1", {}), ("wait", {}), ("V2", {}), ("V26", {}), ("K4", {})],
    "S28 then S45 in backoff": [("K1", {}), ("wait", {}), ("V2", {}), ("V26", {})],
    "S21 in backoff then S11": [("K1", {}), ("V2", {}), ("V27", {}), ("wait", {})],
    "S11 then S29": [("K1", {}), ("wait", {}), ("V3", {"status": 401})],
    "S11 then S4": [("K1", {}), ("wait", {}), ("V3", {"status": 429})],
    "S11 then S5": [("K1", {}), ("wait", {}), ("V4", {})],
    "S47 in dead then S32 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("V19", {"reply": "r2"}), ("V10", {"reply": "r1"}), ("wait", {}),
    ],
    "S42 then S42": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V11", {"reply": "r2"}), ("K3", {}), ("V22", {"reply": "r2"}), ("V10", {"reply": "r1"}),
        ("V22", {"reply": "r1"}),
    ],
    "X3 then X7": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}), ("V12", {"reply": "r1"}),
    ],
    "S39 in dead then S47 in dead": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("V19", {"reply": "r2"}), ("wait", {}),
    ],
    "S42 then S41": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r1"}), ("K3", {}),
        ("V22", {"reply": "r1"}), ("K2", {"reply": "r2"}), ("V10", {"reply": "r2"}),
        ("V19", {"reply": "r2"}),
    ],
    "S15 then S42": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("K3", {}), ("V12", {"reply": "r1"}), ("V22", {"reply": "r2"}),
    ],
    "S15 then S47 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("V34", {"reply": "r2"}), ("V36", {"reply": "r2"}), ("V12", {"reply": "r1"}),
    ],
    "S39 in gone then S47 in gone": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("K4", {}), ("wait", {}),
    ],
    "S41 then S42": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V11", {"reply": "r2"}), ("V19", {"reply": "r2"}), ("V10", {"reply": "r1"}),
        ("V22", {"reply": "r1"}),
    ],
    "S18 then S31": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("V12", {"reply": "r1"}), ("V19", {"reply": "r2"}), ("V11", {"reply": "r3"}),
    ],
    "S32 in up then S32 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V10", {"reply": "r1"}),
        ("V19", {"reply": "r1"}), ("V11", {"reply": "r2"}),
    ],
    "S41 then S41": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("V19", {"reply": "r2"}), ("V10", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "S42 then S31": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r1"}), ("K3", {}),
        ("V22", {"reply": "r1"}), ("V11", {"reply": "r2"}),
    ],
    "S47 in up then S32 in up": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r1"}), ("V19", {"reply": "r1"}),
        ("V11", {"reply": "r2"}),
    ],
    "X26 then X79 in speaking": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r1"}), ("K2", {"reply": "r2"}),
        ("V12", {"reply": "r2"}),
    ],
    "C18 in closed then C20 in closed": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("wait", {}),
    ],
    "C18 in leaving then C20 in leaving": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("K4", {}),
    ],
    "C20 in closed then C18 in closed": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r1"}), ("wait", {}),
        ("K2", {"reply": "r2"}),
    ],
    "P19 then P5": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("V12", {"reply": "r1"}),
    ],
    "P5 then P7 in refused": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("V12", {"reply": "r1"}), ("wait", {}),
    ],
    "P5 then P8 in refused": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("V12", {"reply": "r1"}), ("K22", {"reply": "r1"}),
    ],
    "S15 then S23 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("V12", {"reply": "r1"}), ("K4", {}),
    ],
    "S15 then S37 in up": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("V12", {"reply": "r1"}), ("K3", {}),
    ],
    "S38 in up then S15": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("K22", {"reply": "r1"}), ("V12", {"reply": "r1"}),
    ],
    "S39 in up then S15": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r2"}),
        ("wait", {}), ("V12", {"reply": "r1"}),
    ],
    "X26 then X11": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r1"}), ("V34", {"reply": "r1"}),
        ("V36", {"reply": "r1"}), ("V37", {"reply": "r1"}),
    ],
    "X26 then X12": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r1"}), ("V34", {"reply": "r1"}),
        ("V36", {"reply": "r1"}), ("V38", {"reply": "r1"}),
    ],
    "X4 in forsaken then X33": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("K22", {"reply": "r1"}), ("V2", {}), ("V7", {}),
        ("V11", {"reply": "r2"}), ("V12", {"reply": "r1"}),
    ],
    "S38 in up then S31": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("K22", {"reply": "r1"}),
        ("V11", {"reply": "r2"}),
    ],
    "S39 in up then S31": [
        ("K1", {}), ("K2", {"reply": "r1"}), ("V2", {}), ("V7", {}), ("wait", {}),
        ("V11", {"reply": "r2"}),
    ],
    "X26 then X13 in speaking": [("K1", {}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r1"})],
    "X39 in offered then X73 in gone": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r1"}), ("V19", {"reply": "r1"}),
    ],
    "S31 then S37 in up": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("V11", {"reply": "r1"}), ("K3", {}),
    ],
    "S37 in up then S31": [
        ("K1", {}), ("V2", {}), ("V7", {}), ("K3", {}), ("V11", {"reply": "r1"}),
    ],
}
# fmt: on


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_path(path: list[tuple[str, dict[str, Any]]]) -> None:
    follow("openai_realtime", variant(), path)


# made of sha256:156d751c37146bc18f3a467a6db095e2eef405908c0e0b2d1f4aa66da9884698
# text is sha256:c60f7da9c25ff7551645081947b9abb1824f31ce62a9caa37d22a664d4d39f77
