"""soniox_tts in lockstep with its spec: random walks, and paths that cover the spec.

Written by `machines generate` from specs/soniox_tts.yaml.
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


class SonioxTts(RuleBasedStateMachine):
    """Theory of operation. A *caller* (the agent) opens a *turn*, pushes text as a language model
    writes it, and marks the end of its input; several turns may be open at a time. The *client*
    (the plugin under test with LiveKit's base class above it) holds a WebSocket to the vendor on
    which several *streams* speak at a time, each under a `stream_id` of the client's choice: a
    configuration, texts, `text_end`; audio comes back under the same id until `audio_end` and,
    always last, `terminated`.
    """

    episode: Lockstep

    @rule()
    def wait(self) -> None:
        """Let time pass to the next interesting instant; always possible, so no walk gets stuck."""
        self.episode.wait()

    def teardown(self) -> None:
        """Let the world fall quiet: what is owed is due, and nothing may be left over."""
        self.episode.finish()

    # what the caller does

    @precondition(lambda self: self.episode.can("K1"))
    @rule(which=choices(), pace=paces())
    def K1_open_stream(self, which: int, pace: int | None) -> None:
        """LiveKit: one stream a turn."""
        self.episode.take("K1", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K2"))
    @rule(fields=payload("soniox_tts", "push_text"), which=choices(), pace=paces())
    def K2_push_text(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """Text arrives as the language model writes it, with pauses of any length (a tool call)."""
        self.episode.take("K2", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K3"))
    @rule(fields=payload("soniox_tts", "push_blank"), which=choices(), pace=paces())
    def K3_push_blank(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """A language model may write white space only."""
        self.episode.take("K3", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K4"))
    @rule(which=choices(), pace=paces())
    def K4_flush(self, which: int, pace: int | None) -> None:
        """livekit-agents: flush marks the end of the segment."""
        self.episode.take("K4", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K5"))
    @rule(which=choices(), pace=paces())
    def K5_end_input(self, which: int, pace: int | None) -> None:
        """livekit-agents: end_input is flush and close."""
        self.episode.take("K5", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K6"))
    @rule(which=choices(), pace=paces())
    def K6_cancel(self, which: int, pace: int | None) -> None:
        """Interruption at any point."""
        self.episode.take("K6", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K13"))
    @rule(which=choices(), pace=paces())
    def K13_cancel(self, which: int, pace: int | None) -> None:
        """Aclose after the end, as async with does."""
        self.episode.take("K13", which=which, pace=pace)

    # what the caller's agent does

    @precondition(lambda self: self.episode.can("K20"))
    @rule(which=choices(), pace=paces())
    def K20_open_stream(self, which: int, pace: int | None) -> None:
        """A reply, a filler and an announcement may be spoken at a time."""
        self.episode.take("K20", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K22"))
    @rule(pace=paces())
    def K22_shutdown(self, pace: int | None) -> None:
        """The agent's session ends."""
        self.episode.take("K22", pace=pace)

    # what the server's vendor does

    @precondition(lambda self: self.episode.can("V2"))
    @rule(pace=paces())
    def V2_accepted(self, pace: int | None) -> None:
        """HTTP 101."""
        self.episode.take("V2", pace=pace)

    @precondition(lambda self: self.episode.can("V3"))
    @rule(fields=payload("soniox_tts", "refused"), pace=paces())
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

    @precondition(lambda self: self.episode.can("V8"))
    @rule(fields=payload("soniox_tts", "connection_error"), pace=paces())
    def V8_connection_error(self, fields: dict[str, Any], pace: int | None) -> None:
        """For example a quota of the organisation."""
        self.episode.take("V8", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V9"))
    @rule(fields=payload("soniox_tts", "closed"), pace=paces())
    def V9_closed(self, fields: dict[str, Any], pace: int | None) -> None:
        """A vendor closes when it likes."""
        self.episode.take("V9", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V10"))
    @rule(pace=paces())
    def V10_lost(self, pace: int | None) -> None:
        """A network resets when it likes."""
        self.episode.take("V10", pace=pace)

    @precondition(lambda self: self.episode.can("V12"))
    @rule(pace=paces())
    def V12_not_json(self, pace: int | None) -> None:
        """Malformed."""
        self.episode.take("V12", pace=pace)

    @precondition(lambda self: self.episode.can("V13"))
    @rule(pace=paces())
    def V13_no_meaning(self, pace: int | None) -> None:
        """Servers add message types."""
        self.episode.take("V13", pace=pace)

    @precondition(lambda self: self.episode.can("V14"))
    @rule(pace=paces())
    def V14_binary(self, pace: int | None) -> None:
        """Malformed."""
        self.episode.take("V14", pace=pace)

    @precondition(lambda self: self.episode.can("V15"))
    @rule(fields=payload("soniox_tts", "ping"), pace=paces())
    def V15_ping(self, fields: dict[str, Any], pace: int | None) -> None:
        """RFC 6455: a ping may come at any time and is answered by the transport."""
        self.episode.take("V15", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V16"))
    @rule(pace=paces())
    def V16_stall(self, pace: int | None) -> None:
        """A slow peer."""
        self.episode.take("V16", pace=pace)

    @precondition(lambda self: self.episode.can("V17"))
    @rule(pace=paces())
    def V17_resume(self, pace: int | None) -> None:
        """A slow peer catches up."""
        self.episode.take("V17", pace=pace)

    # what the server's voice does

    @precondition(lambda self: self.episode.can("W7"))
    @rule(fields=payload("soniox_tts", "audio_frame"), which=choices(), pace=paces())
    def W7_audio_frame(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """Synthesis starts before the text is complete."""
        self.episode.take("W7", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W8"))
    @rule(which=choices(), pace=paces())
    def W8_audio_end(self, which: int, pace: int | None) -> None:
        """The last audio."""
        self.episode.take("W8", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W9"))
    @rule(which=choices(), pace=paces())
    def W9_terminated(self, which: int, pace: int | None) -> None:
        """Always the last event."""
        self.episode.take("W9", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W10"))
    @rule(fields=payload("soniox_tts", "stream_error"), which=choices(), pace=paces())
    def W10_stream_error(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """Errors of the moment."""
        self.episode.take("W10", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W21"))
    @rule(fields=payload("soniox_tts", "stream_error"), which=choices(), pace=paces())
    def W21_stream_error(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """Errors that stay."""
        self.episode.take("W21", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W22"))
    @rule(which=choices(), pace=paces())
    def W22_terminated(self, which: int, pace: int | None) -> None:
        """Aborted without a word, in mid-text."""
        self.episode.take("W22", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W11"))
    @rule(which=choices(), pace=paces())
    def W11_terminated(self, which: int, pace: int | None) -> None:
        """Aborted without a word."""
        self.episode.take("W11", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W12"))
    @rule(which=choices(), pace=paces())
    def W12_bad_base64(self, which: int, pace: int | None) -> None:
        """Damaged."""
        self.episode.take("W12", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W13"))
    @rule(fields=payload("soniox_tts", "stream_error"), which=choices(), pace=paces())
    def W13_stream_error(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """Measured: 'Request timeout', also while audio is being produced; 'no audio output within
        timeout'; documented: 2 minutes.
        """
        self.episode.take("W13", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("W17"))
    @rule(fields=payload("soniox_tts", "closed"), pace=paces())
    def W17_closed(self, fields: dict[str, Any], pace: int | None) -> None:
        """With its connection."""
        self.episode.take("W17", fields, pace=pace)

    @precondition(lambda self: self.episode.can("W18"))
    @rule(pace=paces())
    def W18_lost(self, pace: int | None) -> None:
        """With its connection."""
        self.episode.take("W18", pace=pace)

    @precondition(lambda self: self.episode.can("W20"))
    @rule(pace=paces())
    def W20_silence(self, pace: int | None) -> None:
        """With its connection."""
        self.episode.take("W20", pace=pace)

    # what must hold of every run

    @invariant()
    def holds_no_retry_after_speech(self) -> None:
        """Whoever heard something does not hear it again."""
        self.episode.check("no retry after speech")

    @invariant()
    def holds_a_turn_ends(self) -> None:
        """A caller is never left waiting."""
        self.episode.check("a turn ends")

    @invariant()
    def holds_an_interruption_ends(self) -> None:
        """SpeechHandle: an interruption that takes longer is logged as an error."""
        self.episode.check("an interruption ends")


class SonioxTtsInKernel(SonioxTts):
    """Any order a real kernel and network can produce with the shipped constants."""

    @initialize(schedule=schedules("soniox_tts", "kernel"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("soniox_tts", variant(), "kernel", schedule)


TestSonioxTtsInKernel = SonioxTtsInKernel.TestCase
TestSonioxTtsInKernel.settings = WALKS


class SonioxTtsInContract(SonioxTts):
    """Also: any await of the transport may suspend, as its interface allows."""

    @initialize(schedule=schedules("soniox_tts", "contract"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("soniox_tts", variant(), "contract", schedule)


TestSonioxTtsInContract = SonioxTtsInContract.TestCase
TestSonioxTtsInContract.settings = WALKS


class SonioxTtsInCrowd(SonioxTts):
    """Three turns at a time, and streams that fail in every way on a line that is well."""

    @initialize(schedule=schedules("soniox_tts", "crowd"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("soniox_tts", variant(), "crowd", schedule)


TestSonioxTtsInCrowd = SonioxTtsInCrowd.TestCase
TestSonioxTtsInCrowd.settings = WALKS


class SonioxTtsInPauses(SonioxTts):
    """A language model that stops in mid-reply, as in a tool call, with a vendor that is well."""

    @initialize(schedule=schedules("soniox_tts", "pauses"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("soniox_tts", variant(), "pauses", schedule)


TestSonioxTtsInPauses = SonioxTtsInPauses.TestCase
TestSonioxTtsInPauses.settings = WALKS


class SonioxTtsInRelay(SonioxTts):
    """Turns that go on over several streams, of which a later one fails."""

    @initialize(schedule=schedules("soniox_tts", "relay"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("soniox_tts", variant(), "relay", schedule)


TestSonioxTtsInRelay = SonioxTtsInRelay.TestCase
TestSonioxTtsInRelay.settings = WALKS


class SonioxTtsInHurry(SonioxTts):
    """Turns that fail or are interrupted while frames are on their way out, to a peer that may not
    read.
    """

    @initialize(schedule=schedules("soniox_tts", "hurry"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("soniox_tts", variant(), "hurry", schedule)


TestSonioxTtsInHurry = SonioxTtsInHurry.TestCase
TestSonioxTtsInHurry.settings = WALKS

# What the environment does in each path, named by what the path is meant to reach. Together they
# take every row that the small instances of the spec reach, and every two rows of the client of
# which one can follow the other.
# fmt: off
PATHS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "X63 in mute then X77 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s2"}), ("W9", {"stream_id": "s2"}), ("wait", {}),
    ],
    "X75 in draining then X77 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("wait", {}), ("V2", {}), ("wait", {}),
    ],
    "X59 in mute then X6 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s2"}), ("K5", {"turn": "t1"}),
    ],
    "X59 in mute then X63 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W8", {"stream_id": "s2"}),
        ("W9", {"stream_id": "s2"}), ("wait", {}),
    ],
    "X75 in draining then X22 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("wait", {}), ("V2", {}),
        ("wait", {}),
    ],
    "X2 in mute then X59 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W8", {"stream_id": "s2"}),
        ("K2", {"turn": "t1"}),
    ],
    "X3 in mute then X59 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W8", {"stream_id": "s2"}),
        ("K3", {"turn": "t1"}),
    ],
    "X4 in mute then X59 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W8", {"stream_id": "s2"}),
        ("K4", {"turn": "t1"}),
    ],
    "X5 in mute then X59 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W8", {"stream_id": "s2"}),
        ("K5", {"turn": "t1"}),
    ],
    "X55 in mute then X22 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W8", {"stream_id": "s2"}),
        ("V8", {"code": 401}), ("wait", {}),
    ],
    "X55 in mute then X59 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W8", {"stream_id": "s2"}),
        ("wait", {}),
    ],
    "X59 in mute then X70 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W8", {"stream_id": "s2"}),
        ("K6", {"turn": "t1"}),
    ],
    "X63 in failing then X75 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W12", {"stream_id": "s1"}), ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("V2", {}), ("wait", {}),
    ],
    "F18 in spoken then F32 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}),
    ],
    "F19 in spoken then F32 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}),
    ],
    "F20 in spoken then F32 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("V4", {}),
    ],
    "X22 in mute then X22 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W8", {"stream_id": "s2"}),
    ],
    "X63 in failing then X77 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("W22", {"stream_id": "s2"}), ("wait", {}),
    ],
    "X77 in draining then X24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("wait", {}),
        ("W8", {"stream_id": "s2"}),
    ],
    "F18 in spoken then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F18 in spoken then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F18 in spoken then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V2", {}), ("V9", {}),
    ],
    "F18 in spoken then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V2", {}), ("V10", {}),
    ],
    "F18 in spoken then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V2", {}),
    ],
    "F19 in spoken then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F19 in spoken then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F19 in spoken then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V2", {}), ("V9", {}),
    ],
    "F19 in spoken then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V2", {}), ("V10", {}),
    ],
    "F19 in spoken then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V2", {}),
    ],
    "F2 in spoken then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("wait", {}), ("V3", {"status": 408}),
    ],
    "F2 in spoken then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("wait", {}), ("V3", {"status": 400}),
    ],
    "F2 in spoken then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("wait", {}), ("V4", {}),
    ],
    "F20 in spoken then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F20 in spoken then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F20 in spoken then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V2", {}), ("V9", {}),
    ],
    "F20 in spoken then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V2", {}), ("V10", {}),
    ],
    "F20 in spoken then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V2", {}),
    ],
    "F21 in spoken then F32 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("wait", {}),
    ],
    "F4 then F32 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("V9", {}),
    ],
    "X59 in failing then X63 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W22", {"stream_id": "s2"}),
        ("wait", {}),
    ],
    "X70 in finishing then X69 in cancelling": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("K6", {"turn": "t1"}),
    ],
    "F14 in spoken then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V2", {}),
    ],
    "F14 in spoken then F32 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}),
    ],
    "F15 in spoken then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V2", {}),
    ],
    "F15 in spoken then F32 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}),
    ],
    "F17 in spoken then F32 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("V10", {}),
    ],
    "F18 in spoken then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V3", {"status": 408}),
    ],
    "F18 in spoken then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V3", {"status": 400}),
    ],
    "F18 in spoken then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V4", {}),
    ],
    "F19 in spoken then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V3", {"status": 408}),
    ],
    "F19 in spoken then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V3", {"status": 400}),
    ],
    "F19 in spoken then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V4", {}),
    ],
    "F2 in open then F6 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V2", {}),
    ],
    "F2 in spoken then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("wait", {}),
    ],
    "F2 in spoken then F31 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("V2", {}), ("wait", {}), ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}),
    ],
    "F20 in spoken then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V3", {"status": 408}),
    ],
    "F20 in spoken then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V3", {"status": 400}),
    ],
    "F20 in spoken then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V4", {}),
    ],
    "F21 in spoken then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F21 in spoken then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F21 in spoken then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V2", {}), ("V9", {}),
    ],
    "F21 in spoken then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V2", {}), ("V10", {}),
    ],
    "F21 in spoken then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V2", {}),
    ],
    "F32 in spoken then F33 in over": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("K13", {"turn": "t1"}),
    ],
    "X55 in finishing then X58": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X55 in finishing then X6 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("wait", {}),
        ("K5", {"turn": "t1"}),
    ],
    "X55 in finishing then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("wait", {}),
        ("K6", {"turn": "t1"}),
    ],
    "X6 in finishing then X36": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "X6 in finishing then X55 in finishing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
        ("wait", {}),
    ],
    "X6 in finishing then X70 in finishing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
        ("K6", {"turn": "t1"}),
    ],
    "X63 in failing then X56 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W12", {"stream_id": "s1"}), ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X70 in finishing then X65": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "X75 in draining then X19": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V2", {}), ("wait", {}),
    ],
    "F14 in spoken then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V3", {"status": 408}),
    ],
    "F14 in spoken then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V3", {"status": 400}),
    ],
    "F14 in spoken then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V4", {}),
    ],
    "F15 in spoken then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V3", {"status": 408}),
    ],
    "F15 in spoken then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V3", {"status": 400}),
    ],
    "F15 in spoken then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V4", {}),
    ],
    "F16 in spoken then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F16 in spoken then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F16 in spoken then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V2", {}), ("V9", {}),
    ],
    "F16 in spoken then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V2", {}), ("V10", {}),
    ],
    "F17 in spoken then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F17 in spoken then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F17 in spoken then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V2", {}), ("V9", {}),
    ],
    "F17 in spoken then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V2", {}), ("V10", {}),
    ],
    "F17 in spoken then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V2", {}),
    ],
    "F18 in spoken then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("wait", {}),
    ],
    "F18 in spoken then F33 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("K6", {"turn": "t1"}),
    ],
    "F18 in spoken then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}),
    ],
    "F19 in spoken then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("wait", {}),
    ],
    "F19 in spoken then F33 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("K6", {"turn": "t1"}),
    ],
    "F19 in spoken then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}),
    ],
    "F2 in spoken then F13": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W12", {"stream_id": "s2"}),
    ],
    "F2 in spoken then F5": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("W7", {"stream_id": "s2"}),
    ],
    "F20 in spoken then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("wait", {}),
    ],
    "F20 in spoken then F33 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("K6", {"turn": "t1"}),
    ],
    "F20 in spoken then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}),
    ],
    "F21 in spoken then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V3", {"status": 408}),
    ],
    "F21 in spoken then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V3", {"status": 400}),
    ],
    "F21 in spoken then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V4", {}),
    ],
    "F6 in spoken then F32 in spoken": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}),
    ],
    "X6 in draining then X75 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V2", {}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X63 in mute then X19": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X75 in draining then X6 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V2", {}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "F14 in spoken then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("wait", {}),
    ],
    "F15 in spoken then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("wait", {}),
    ],
    "F16 in spoken then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V3", {"status": 408}),
    ],
    "F16 in spoken then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V3", {"status": 400}),
    ],
    "F16 in spoken then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V4", {}),
    ],
    "F17 in spoken then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V3", {"status": 408}),
    ],
    "F17 in spoken then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V3", {"status": 400}),
    ],
    "F17 in spoken then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V4", {}),
    ],
    "F2 in spoken then F10": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("W13", {"code": 408, "stream_id": "s2"}),
    ],
    "F2 in spoken then F11": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("W21", {"code": 400, "stream_id": "s2"}),
    ],
    "F2 in spoken then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("V8", {"code": 429}),
    ],
    "F2 in spoken then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("V8", {"code": 401}),
    ],
    "F2 in spoken then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("V9", {}),
    ],
    "F2 in spoken then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("V10", {}),
    ],
    "F2 in spoken then F33 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "F21 in spoken then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}),
    ],
    "F21 in spoken then F33 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "F30 in spoken then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("wait", {}),
    ],
    "F5 then F3": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}),
        ("W7", {"stream_id": "s1"}), ("V2", {}), ("wait", {}),
    ],
    "F6 in spoken then F2 in spoken": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
    ],
    "F8 then F3": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V2", {}), ("wait", {}),
    ],
    "X2 in doomed then X59 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("K2", {"turn": "t1"}),
    ],
    "X2 in draining then X75 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X2 in waiting then X78": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in doomed then X59 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("K3", {"turn": "t1"}),
    ],
    "X3 in draining then X75 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in waiting then X78": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X4 in doomed then X59 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W12", {"stream_id": "s1"}), ("wait", {}), ("K4", {"turn": "t1"}),
    ],
    "X4 in waiting then X30": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("K4", {"turn": "t1"}),
    ],
    "X43 in draining then X63 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}),
        ("V2", {}), ("wait", {}),
    ],
    "X5 in doomed then X59 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W12", {"stream_id": "s1"}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X5 in waiting then X30": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "X55 in mute then X6 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X59 in doomed then X4 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("K4", {"turn": "t1"}),
    ],
    "X59 in doomed then X5 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X59 in doomed then X58": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X59 in doomed then X6 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X59 in doomed then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "X59 in failing then X6 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("V9", {}), ("K5", {"turn": "t1"}),
    ],
    "X6 in draining then X77 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in mute then X55 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("V2", {}), ("wait", {}), ("W8", {"stream_id": "s1"}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in mute then X63 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
        ("wait", {}),
    ],
    "X63 in mute then X6 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("wait", {}),
        ("K5", {"turn": "t1"}),
    ],
    "X7 then X75 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "X75 in draining then X18": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}),
    ],
    "X75 in draining then X2 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("K2", {"turn": "t1"}),
    ],
    "X75 in draining then X3 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("K3", {"turn": "t1"}),
    ],
    "X75 in draining then X4 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("K4", {"turn": "t1"}),
    ],
    "X75 in draining then X40 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("W21", {"code": 400, "stream_id": "s2"}),
    ],
    "X75 in draining then X42 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("W22", {"stream_id": "s2"}),
    ],
    "X75 in draining then X43 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("V8", {"code": 401}),
    ],
    "X75 in draining then X45 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("V9", {}),
    ],
    "X75 in draining then X46 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("V10", {}),
    ],
    "X75 in draining then X5 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X75 in draining then X70 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "X78 then X2 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("K2", {"turn": "t1"}),
    ],
    "X78 then X3 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("K3", {"turn": "t1"}),
    ],
    "X78 then X4 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("K4", {"turn": "t1"}),
    ],
    "X78 then X5 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X8 then X75 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "F13 then F3": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V2", {}), ("wait", {}),
    ],
    "F14 in spoken then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V8", {"code": 429}),
    ],
    "F14 in spoken then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V8", {"code": 401}),
    ],
    "F14 in spoken then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V9", {}),
    ],
    "F14 in spoken then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V10", {}),
    ],
    "F14 in spoken then F33 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("K6", {"turn": "t1"}),
    ],
    "F14 in spoken then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}),
    ],
    "F15 in spoken then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V8", {"code": 429}),
    ],
    "F15 in spoken then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V8", {"code": 401}),
    ],
    "F15 in spoken then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V9", {}),
    ],
    "F15 in spoken then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V10", {}),
    ],
    "F15 in spoken then F33 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("K6", {"turn": "t1"}),
    ],
    "F15 in spoken then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}),
    ],
    "F16 in spoken then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("wait", {}),
    ],
    "F16 in spoken then F33 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("K6", {"turn": "t1"}),
    ],
    "F17 in spoken then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("wait", {}),
    ],
    "F17 in spoken then F33 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("K6", {"turn": "t1"}),
    ],
    "F17 in spoken then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}),
    ],
    "F18 in open then F3": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("V3", {"status": 408}), ("V2", {}), ("wait", {}),
    ],
    "F18 in open then F6 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V9", {}), ("V3", {"status": 408}),
    ],
    "F19 in open then F3": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("V3", {"status": 400}), ("V2", {}), ("wait", {}),
    ],
    "F19 in open then F6 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V9", {}), ("V3", {"status": 400}),
    ],
    "F20 in open then F3": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V4", {}),
        ("V2", {}), ("wait", {}),
    ],
    "F20 in open then F6 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V9", {}), ("V4", {}),
    ],
    "F3 then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W22", {"stream_id": "s1"}), ("wait", {}), ("V3", {"status": 408}),
    ],
    "F3 then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W22", {"stream_id": "s1"}), ("wait", {}), ("V3", {"status": 400}),
    ],
    "F3 then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W22", {"stream_id": "s1"}), ("wait", {}), ("V4", {}),
    ],
    "F30 in spoken then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V8", {"code": 429}),
    ],
    "F30 in spoken then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V8", {"code": 401}),
    ],
    "F30 in spoken then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V9", {}),
    ],
    "F30 in spoken then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V10", {}),
    ],
    "F5 then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("V3", {"status": 408}),
    ],
    "F5 then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("V3", {"status": 400}),
    ],
    "F5 then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("W7", {"stream_id": "s1"}), ("W22", {"stream_id": "s1"}), ("wait", {}),
    ],
    "F5 then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("V4", {}),
    ],
    "F6 in spoken then F16 in spoken": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}),
    ],
    "F6 in spoken then F33 in spoken": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "F6 in spoken then F6 in spoken": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}),
    ],
    "F8 then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V3", {"status": 408}),
    ],
    "F8 then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V3", {"status": 400}),
    ],
    "F8 then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V4", {}),
    ],
    "N21 then N10 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "N21 then N11 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("W22", {"stream_id": "s1"}),
    ],
    "N21 then N12 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("W12", {"stream_id": "s1"}),
    ],
    "N21 then N13 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("V8", {"code": 401}),
    ],
    "N21 then N14 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("V9", {}),
    ],
    "N21 then N15 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("V10", {}),
    ],
    "N21 then N6 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("W7", {"stream_id": "s1"}),
    ],
    "N8 in well then N21": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "N9 in well then N21": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X2 in draining then X77 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X2 in failing then X59 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V9", {}), ("K2", {"turn": "t1"}),
    ],
    "X2 in mute then X55 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("W8", {"stream_id": "s1"}), ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X2 in mute then X63 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X2 in waiting then X22 in waiting": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("K2", {"turn": "t1"}),
    ],
    "X21 in draining then X77 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W7", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X21 in feeding then X77 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W7", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X22 in waiting then X3 in waiting": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("K3", {"turn": "t1"}),
    ],
    "X3 in draining then X77 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in failing then X59 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V9", {}), ("K3", {"turn": "t1"}),
    ],
    "X3 in mute then X55 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("W8", {"stream_id": "s1"}), ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in mute then X63 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X4 in failing then X59 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V9", {}), ("K4", {"turn": "t1"}),
    ],
    "X4 in mute then X55 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("W8", {"stream_id": "s1"}), ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "X4 in mute then X63 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "X40 in draining then X59 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "X42 in draining then X59 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W11", {"stream_id": "s1"}),
    ],
    "X43 in draining then X59 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V8", {"code": 401}),
    ],
    "X45 in draining then X59 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V9", {}),
    ],
    "X45 in draining then X63 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V2", {}),
        ("wait", {}),
    ],
    "X46 in draining then X59 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V10", {}),
    ],
    "X46 in draining then X63 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V2", {}),
        ("wait", {}),
    ],
    "X47 in draining then X59 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W12", {"stream_id": "s1"}),
    ],
    "X5 in failing then X59 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V9", {}), ("K5", {"turn": "t1"}),
    ],
    "X5 in mute then X55 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("W8", {"stream_id": "s1"}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X5 in mute then X63 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X54 in mute then X6 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X54 in mute then X61": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X55 in failing then X59 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V9", {}), ("wait", {}),
    ],
    "X55 in mute then X2 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V8", {"code": 401}), ("wait", {}), ("K2", {"turn": "t1"}),
    ],
    "X55 in mute then X3 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V8", {"code": 401}), ("wait", {}), ("K3", {"turn": "t1"}),
    ],
    "X55 in mute then X4 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V8", {"code": 401}), ("wait", {}), ("K4", {"turn": "t1"}),
    ],
    "X55 in mute then X5 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V8", {"code": 401}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X55 in mute then X58": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V8", {"code": 401}), ("wait", {}),
    ],
    "X55 in mute then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V8", {"code": 401}), ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "X57 in draining then X6 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("V2", {}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X59 in failing then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V9", {}), ("K6", {"turn": "t1"}),
    ],
    "X6 in draining then X22 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "X6 in draining then X23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("K5", {"turn": "t1"}), ("W8", {"stream_id": "s1"}),
    ],
    "X6 in draining then X57 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("V2", {}), ("wait", {}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in mute then X54 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W8", {"stream_id": "s1"}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in mute then X70 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W8", {"stream_id": "s1"}), ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X63 in failing then X19": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W22", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X63 in mute then X2 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("K2", {"turn": "t1"}),
    ],
    "X63 in mute then X3 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("K3", {"turn": "t1"}),
    ],
    "X63 in mute then X4 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("K4", {"turn": "t1"}),
    ],
    "X63 in mute then X40 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("W21", {"code": 400, "stream_id": "s2"}),
    ],
    "X63 in mute then X42 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("W22", {"stream_id": "s2"}),
    ],
    "X63 in mute then X43 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("V8", {"code": 401}),
    ],
    "X63 in mute then X45 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("V9", {}),
    ],
    "X63 in mute then X46 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("V10", {}),
    ],
    "X63 in mute then X5 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X63 in mute then X70 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "X70 in mute then X69 in cancelling": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "X75 in feeding then X40 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V2", {}), ("wait", {}), ("W21", {"code": 400, "stream_id": "s2"}),
    ],
    "X75 in feeding then X42 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V2", {}), ("wait", {}), ("W22", {"stream_id": "s2"}),
    ],
    "X75 in feeding then X43 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V2", {}), ("wait", {}), ("V8", {"code": 401}),
    ],
    "X75 in feeding then X45 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V2", {}), ("wait", {}), ("V9", {}),
    ],
    "X75 in feeding then X46 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V2", {}), ("wait", {}), ("V10", {}),
    ],
    "X75 in feeding then X70 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V2", {}), ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "X77 in draining then X21 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("W7", {"stream_id": "s1"}),
    ],
    "X77 in draining then X23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("W8", {"stream_id": "s1"}),
    ],
    "X77 in draining then X40 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "X77 in draining then X42 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("W11", {"stream_id": "s1"}),
    ],
    "X77 in draining then X43 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("V8", {"code": 401}),
    ],
    "X77 in draining then X45 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("V9", {}),
    ],
    "X77 in draining then X46 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("V10", {}),
    ],
    "X77 in draining then X47 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("W12", {"stream_id": "s1"}),
    ],
    "X77 in draining then X57 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}),
    ],
    "X77 in draining then X70 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "F10 then F3": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V2", {}), ("wait", {}),
    ],
    "F11 then F3": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V2", {}), ("wait", {}),
    ],
    "F13 then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V3", {"status": 408}),
    ],
    "F13 then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V3", {"status": 400}),
    ],
    "F13 then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V4", {}),
    ],
    "F13 then F7": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W12", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}),
    ],
    "F14 in open then F7": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V8", {"code": 429}), ("W8", {"stream_id": "s1"}),
    ],
    "F15 in open then F3": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("V2", {}), ("wait", {}),
    ],
    "F15 in open then F7": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V8", {"code": 401}), ("W8", {"stream_id": "s1"}),
    ],
    "F21 in open then F3": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("wait", {}),
        ("V2", {}), ("wait", {}),
    ],
    "F8 then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("wait", {}),
    ],
    "N34 then N4 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V9", {}), ("K4", {"turn": "t1"}),
    ],
    "N34 then N5 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V9", {}), ("K5", {"turn": "t1"}),
    ],
    "N35 then N4 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V10", {}), ("K4", {"turn": "t1"}),
    ],
    "N35 then N5 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V10", {}), ("K5", {"turn": "t1"}),
    ],
    "N36 then N4 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}),
    ],
    "N36 then N5 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}),
    ],
    "N4 in spoken then N30 in spoken": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "N4 in spoken then N31": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}), ("W9", {"stream_id": "s1"}),
    ],
    "N4 in spoken then N33": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}), ("V8", {"code": 401}),
    ],
    "N4 in spoken then N34": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}), ("V9", {}),
    ],
    "N4 in spoken then N35": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}), ("V10", {}),
    ],
    "N5 in spoken then N30 in spoken": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "N5 in spoken then N31": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}), ("W9", {"stream_id": "s1"}),
    ],
    "N5 in spoken then N33": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}), ("V8", {"code": 401}),
    ],
    "N5 in spoken then N34": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}), ("V9", {}),
    ],
    "N5 in spoken then N35": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}), ("V10", {}),
    ],
    "X2 in draining then X22 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}),
    ],
    "X2 in draining then X23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}), ("W8", {"stream_id": "s1"}),
    ],
    "X2 in draining then X57 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X2 in mute then X2 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}), ("K2", {"turn": "t1"}),
    ],
    "X2 in mute then X3 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}), ("K3", {"turn": "t1"}),
    ],
    "X2 in mute then X4 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}),
    ],
    "X2 in mute then X5 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X2 in mute then X54 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X2 in mute then X70 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X22 in draining then X22 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
    ],
    "X22 in draining then X70 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K6", {"turn": "t1"}),
    ],
    "X3 in draining then X22 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}),
    ],
    "X3 in draining then X23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}), ("W8", {"stream_id": "s1"}),
    ],
    "X3 in draining then X57 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in mute then X2 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}), ("K2", {"turn": "t1"}),
    ],
    "X3 in mute then X3 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}), ("K3", {"turn": "t1"}),
    ],
    "X3 in mute then X4 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}), ("K4", {"turn": "t1"}),
    ],
    "X3 in mute then X5 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X3 in mute then X54 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in mute then X70 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X4 in feeding then X75 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("wait", {}), ("V2", {}), ("wait", {}),
    ],
    "X4 in mute then X54 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "X4 in mute then X6 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X40 in draining then X6 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "X40 in draining then X63 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X42 in draining then X55 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("W11", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X42 in draining then X6 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W11", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "X43 in draining then X6 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("V8", {"code": 401}), ("K5", {"turn": "t1"}),
    ],
    "X45 in draining then X55 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("V9", {}), ("wait", {}),
    ],
    "X45 in draining then X6 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("V9", {}), ("K5", {"turn": "t1"}),
    ],
    "X46 in draining then X55 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("V10", {}), ("wait", {}),
    ],
    "X46 in draining then X6 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("V10", {}), ("K5", {"turn": "t1"}),
    ],
    "X47 in draining then X55 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("wait", {}),
    ],
    "X47 in draining then X6 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W12", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "X5 in feeding then X75 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("wait", {}), ("V2", {}), ("wait", {}),
    ],
    "X5 in mute then X54 in mute": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X54 in mute then X2 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("wait", {}), ("K2", {"turn": "t1"}),
    ],
    "X54 in mute then X3 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("wait", {}), ("K3", {"turn": "t1"}),
    ],
    "X54 in mute then X4 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("wait", {}), ("K4", {"turn": "t1"}),
    ],
    "X54 in mute then X5 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X54 in mute then X70 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "X56 in draining then X6 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X56 in draining then X61": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}),
        ("W11", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X57 in draining then X4 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("K4", {"turn": "t1"}),
    ],
    "X57 in draining then X5 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("K5", {"turn": "t1"}),
    ],
    "X57 in draining then X58": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
    ],
    "X57 in draining then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("K6", {"turn": "t1"}),
    ],
    "X6 in draining then X21 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("W7", {"stream_id": "s1"}),
    ],
    "X6 in draining then X24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("W8", {"stream_id": "s1"}),
    ],
    "X6 in draining then X40 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "X6 in draining then X42 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("W11", {"stream_id": "s1"}),
    ],
    "X6 in draining then X43 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("V8", {"code": 401}),
    ],
    "X6 in draining then X45 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("V9", {}),
    ],
    "X6 in draining then X46 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("V10", {}),
    ],
    "X6 in draining then X47 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("W12", {"stream_id": "s1"}),
    ],
    "X6 in draining then X56 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in draining then X70 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X7 then X22 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}),
    ],
    "X7 then X23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}), ("W8", {"stream_id": "s1"}),
    ],
    "X7 then X57 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "X70 in draining then X69 in cancelling": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K6", {"turn": "t1"}),
        ("W11", {"stream_id": "s1"}),
    ],
    "X70 in mute then X65": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("K6", {"turn": "t1"}),
    ],
    "X8 then X22 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X8 then X23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}), ("W8", {"stream_id": "s1"}),
    ],
    "X8 then X57 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "F10 then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V3", {"status": 408}),
    ],
    "F10 then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V3", {"status": 400}),
    ],
    "F10 then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V4", {}),
    ],
    "F10 then F6 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W13", {"code": 408, "stream_id": "s1"}),
    ],
    "F11 then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V3", {"status": 408}),
    ],
    "F11 then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V3", {"status": 400}),
    ],
    "F11 then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V4", {}),
    ],
    "F12 then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("V3", {"status": 408}),
    ],
    "F12 then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("V3", {"status": 400}),
    ],
    "F12 then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("V4", {}),
    ],
    "F13 then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("wait", {}),
    ],
    "F13 then F8": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}),
    ],
    "F14 in open then F2 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("K2", {"turn": "t1"}),
        ("V2", {}),
    ],
    "F14 in open then F6 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V8", {"code": 429}),
    ],
    "F14 in open then F8": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}),
        ("W8", {"stream_id": "s1"}),
    ],
    "F15 in open then F2 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("K2", {"turn": "t1"}),
        ("V2", {}),
    ],
    "F15 in open then F8": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("W8", {"stream_id": "s1"}),
    ],
    "F18 in open then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("V3", {"status": 408}),
    ],
    "F19 in open then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("V3", {"status": 400}),
    ],
    "F2 in open then F18 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V3", {"status": 408}),
    ],
    "F2 in open then F19 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V3", {"status": 400}),
    ],
    "F2 in open then F20 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V4", {}),
    ],
    "F20 in open then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V4", {}),
    ],
    "F3 then F13": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("W12", {"stream_id": "s2"}),
    ],
    "F3 then F5": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("W7", {"stream_id": "s2"}),
    ],
    "F4 then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}),
    ],
    "F8 then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V8", {"code": 429}),
    ],
    "F8 then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
    ],
    "N23 then N1": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("W9", {"stream_id": "s1"}), ("wait", {}),
    ],
    "N8 in well then N10 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "N8 in well then N11 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("W11", {"stream_id": "s1"}),
    ],
    "N8 in well then N12 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("W12", {"stream_id": "s1"}),
    ],
    "N8 in well then N13 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("V8", {"code": 401}),
    ],
    "N8 in well then N14 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("V9", {}),
    ],
    "N8 in well then N15 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("V10", {}),
    ],
    "N8 in well then N24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("wait", {}),
    ],
    "N8 in well then N30 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("K6", {"turn": "t1"}),
    ],
    "N8 in well then N6 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("W7", {"stream_id": "s1"}),
    ],
    "N9 in well then N10 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "N9 in well then N11 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("W11", {"stream_id": "s1"}),
    ],
    "N9 in well then N12 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("W12", {"stream_id": "s1"}),
    ],
    "N9 in well then N13 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("V8", {"code": 401}),
    ],
    "N9 in well then N14 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("V9", {}),
    ],
    "N9 in well then N15 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("V10", {}),
    ],
    "N9 in well then N24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("wait", {}),
    ],
    "N9 in well then N30 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("K6", {"turn": "t1"}),
    ],
    "N9 in well then N6 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("W7", {"stream_id": "s1"}),
    ],
    "S10 then S20 in closing": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
    ],
    "S11 in ended then S16 in closing": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V8", {"code": 401}),
    ],
    "S11 in ended then S17 in closing": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V9", {}),
    ],
    "S11 in ended then S18 in closing": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V10", {}),
    ],
    "S11 in ended then S19 in closing": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "S12 in ended then S20 in gone": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
    ],
    "S16 in ended then S20 in gone": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "S17 in ended then S20 in gone": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}), ("V9", {}),
    ],
    "S18 in ended then S20 in gone": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}), ("V10", {}),
    ],
    "S19 in ended then S20 in gone": [("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {})],
    "S20 in killed then S20 in killed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}),
    ],
    "S24 then S8 in ended": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
    ],
    "S26 then S12 in ended": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
    ],
    "S26 then S16 in ended": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V8", {"code": 401}),
    ],
    "S26 then S17 in ended": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V9", {}),
    ],
    "S26 then S18 in ended": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V10", {}),
    ],
    "S7 in ended then S11 in ended": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K6", {"turn": "t1"}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "S7 in ended then S12 in ended": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K6", {"turn": "t1"}),
        ("W22", {"stream_id": "s1"}),
    ],
    "S7 in ended then S16 in ended": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K6", {"turn": "t1"}),
        ("V8", {"code": 401}),
    ],
    "S7 in ended then S17 in ended": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K6", {"turn": "t1"}),
        ("V9", {}),
    ],
    "S7 in ended then S18 in ended": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K6", {"turn": "t1"}),
        ("V10", {}),
    ],
    "S7 in ended then S19 in ended": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K6", {"turn": "t1"}),
    ],
    "X18 then X57 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("V2", {}), ("wait", {}),
    ],
    "X2 in draining then X2 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("K2", {"turn": "t1"}),
    ],
    "X2 in draining then X21 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("W7", {"stream_id": "s1"}),
    ],
    "X2 in draining then X24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("W8", {"stream_id": "s1"}),
    ],
    "X2 in draining then X3 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("K3", {"turn": "t1"}),
    ],
    "X2 in draining then X40 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "X2 in draining then X42 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("W11", {"stream_id": "s1"}),
    ],
    "X2 in draining then X43 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("V8", {"code": 401}),
    ],
    "X2 in draining then X45 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("V9", {}),
    ],
    "X2 in draining then X46 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("V10", {}),
    ],
    "X2 in draining then X47 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("W12", {"stream_id": "s1"}),
    ],
    "X2 in draining then X56 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("wait", {}),
    ],
    "X2 in draining then X7": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("K4", {"turn": "t1"}),
    ],
    "X2 in draining then X70 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("K6", {"turn": "t1"}),
    ],
    "X2 in draining then X8": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X21 in draining then X21 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W7", {"stream_id": "s1"}),
    ],
    "X22 in feeding then X42 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W22", {"stream_id": "s1"}),
    ],
    "X3 in draining then X2 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("K2", {"turn": "t1"}),
    ],
    "X3 in draining then X21 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("W7", {"stream_id": "s1"}),
    ],
    "X3 in draining then X24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("W8", {"stream_id": "s1"}),
    ],
    "X3 in draining then X3 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("K3", {"turn": "t1"}),
    ],
    "X3 in draining then X40 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "X3 in draining then X42 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("W11", {"stream_id": "s1"}),
    ],
    "X3 in draining then X43 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("V8", {"code": 401}),
    ],
    "X3 in draining then X45 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("V9", {}),
    ],
    "X3 in draining then X46 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("V10", {}),
    ],
    "X3 in draining then X47 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("W12", {"stream_id": "s1"}),
    ],
    "X3 in draining then X56 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("wait", {}),
    ],
    "X3 in draining then X7": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("K4", {"turn": "t1"}),
    ],
    "X3 in draining then X70 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("K6", {"turn": "t1"}),
    ],
    "X3 in draining then X8": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X40 in draining then X2 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K2", {"turn": "t1"}),
    ],
    "X40 in draining then X3 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K3", {"turn": "t1"}),
    ],
    "X40 in draining then X4 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K4", {"turn": "t1"}),
    ],
    "X40 in draining then X5 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "X40 in draining then X54 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("wait", {}),
    ],
    "X40 in draining then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "X42 in draining then X2 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W11", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}),
    ],
    "X42 in draining then X3 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W11", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}),
    ],
    "X42 in draining then X4 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W11", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}),
    ],
    "X42 in draining then X5 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W11", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X42 in draining then X54 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W11", {"stream_id": "s1"}),
        ("wait", {}),
    ],
    "X42 in draining then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W11", {"stream_id": "s1"}),
        ("K6", {"turn": "t1"}),
    ],
    "X43 in draining then X2 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("K2", {"turn": "t1"}),
    ],
    "X43 in draining then X3 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("K3", {"turn": "t1"}),
    ],
    "X43 in draining then X4 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("K4", {"turn": "t1"}),
    ],
    "X43 in draining then X5 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("K5", {"turn": "t1"}),
    ],
    "X43 in draining then X54 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("wait", {}),
    ],
    "X43 in draining then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("K6", {"turn": "t1"}),
    ],
    "X45 in draining then X2 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K2", {"turn": "t1"}),
    ],
    "X45 in draining then X3 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K3", {"turn": "t1"}),
    ],
    "X45 in draining then X4 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K4", {"turn": "t1"}),
    ],
    "X45 in draining then X5 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K5", {"turn": "t1"}),
    ],
    "X45 in draining then X54 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("wait", {}),
    ],
    "X45 in draining then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K6", {"turn": "t1"}),
    ],
    "X46 in draining then X2 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V10", {}),
        ("K2", {"turn": "t1"}),
    ],
    "X46 in draining then X3 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V10", {}),
        ("K3", {"turn": "t1"}),
    ],
    "X46 in draining then X4 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V10", {}),
        ("K4", {"turn": "t1"}),
    ],
    "X46 in draining then X5 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V10", {}),
        ("K5", {"turn": "t1"}),
    ],
    "X46 in draining then X54 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("wait", {}),
    ],
    "X46 in draining then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V10", {}),
        ("K6", {"turn": "t1"}),
    ],
    "X47 in draining then X2 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}),
    ],
    "X47 in draining then X3 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}),
    ],
    "X47 in draining then X4 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}),
    ],
    "X47 in draining then X5 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X47 in draining then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("K6", {"turn": "t1"}),
    ],
    "X54 in failing then X6 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("V9", {}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X55 in failing then X6 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X56 in draining then X2 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}),
        ("K2", {"turn": "t1"}),
    ],
    "X56 in draining then X3 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}),
        ("K3", {"turn": "t1"}),
    ],
    "X56 in draining then X4 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}),
        ("K4", {"turn": "t1"}),
    ],
    "X56 in draining then X5 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}),
        ("K5", {"turn": "t1"}),
    ],
    "X56 in draining then X55 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}),
    ],
    "X56 in draining then X70 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}),
        ("K6", {"turn": "t1"}),
    ],
    "X57 in feeding then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("V2", {}), ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "X6 in failing then X54 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("V9", {}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in failing then X55 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in failing then X63 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W22", {"stream_id": "s1"}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in failing then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("V9", {}), ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X6 in feeding then X19": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}),
    ],
    "X63 in failing then X6 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W22", {"stream_id": "s1"}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X7 then X24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("W8", {"stream_id": "s1"}),
    ],
    "X7 then X6 in draining": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X8 then X24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("W8", {"stream_id": "s1"}),
    ],
    "C7 then C14": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("K22", {}),
    ],
    "F10 then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("wait", {}),
    ],
    "F10 then F31 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("wait", {}),
    ],
    "F13 then F10": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("W13", {"code": 408, "stream_id": "s1"}),
    ],
    "F13 then F12": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("W22", {"stream_id": "s1"}),
    ],
    "F13 then F13": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("W12", {"stream_id": "s1"}),
    ],
    "F13 then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V8", {"code": 429}),
    ],
    "F13 then F15 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V8", {"code": 401}),
    ],
    "F13 then F16 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V9", {}),
    ],
    "F13 then F17 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V10", {}),
    ],
    "F13 then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
    ],
    "F14 in open then F13": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}),
        ("W12", {"stream_id": "s1"}),
    ],
    "F15 in open then F13": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("W12", {"stream_id": "s1"}),
    ],
    "F15 in open then F5": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("W7", {"stream_id": "s1"}),
    ],
    "F16 in open then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V2", {}),
    ],
    "F17 in open then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V2", {}),
    ],
    "F2 in open then F21 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}),
    ],
    "F3 then F10": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("W13", {"code": 408, "stream_id": "s2"}),
    ],
    "F3 then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("V8", {"code": 429}),
    ],
    "F4 then F4": [("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {})],
    "N23 then N30 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "N4 in well then N3 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
    ],
    "N5 in well then N3 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
    ],
    "S11 in left then S12 in closing": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
    ],
    "S12 in dropped then S20 in gone": [
        ("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}), ("W9", {"stream_id": "s1"}),
    ],
    "S16 in closing then S20 in gone": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V8", {"code": 401}),
    ],
    "S16 in speaking then S20 in gone": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "S2 in speaking then S12 in speaking": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
    ],
    "S2 in speaking then S18 in speaking": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V10", {}),
    ],
    "S2 in speaking then S2 in speaking": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
    ],
    "S2 in speaking then S27": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "S20 in closing then S12 in closing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
    ],
    "S20 in closing then S17 in closing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V9", {}),
    ],
    "S20 in closing then S18 in closing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V10", {}),
    ],
    "X2 in failing then X2 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K2", {"turn": "t1"}), ("K2", {"turn": "t1"}),
    ],
    "X2 in failing then X3 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K2", {"turn": "t1"}), ("K3", {"turn": "t1"}),
    ],
    "X2 in failing then X4 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}),
    ],
    "X2 in failing then X5 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X2 in failing then X54 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X2 in failing then X55 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X2 in failing then X63 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X2 in failing then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K2", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X2 in feeding then X19": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
    ],
    "X3 in failing then X2 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K3", {"turn": "t1"}), ("K2", {"turn": "t1"}),
    ],
    "X3 in failing then X3 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K3", {"turn": "t1"}), ("K3", {"turn": "t1"}),
    ],
    "X3 in failing then X4 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K3", {"turn": "t1"}), ("K4", {"turn": "t1"}),
    ],
    "X3 in failing then X5 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X3 in failing then X54 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in failing then X55 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in failing then X63 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in failing then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K3", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X3 in feeding then X19": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
    ],
    "X4 in failing then X54 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "X4 in failing then X55 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "X4 in failing then X6 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K4", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X4 in failing then X63 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "X4 in failing then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K4", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X42 in feeding then X55 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("W22", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X5 in failing then X54 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X5 in failing then X55 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X5 in failing then X63 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X5 in failing then X70 in failing": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}),
        ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X54 in failing then X2 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("wait", {}),
        ("K2", {"turn": "t1"}),
    ],
    "X54 in failing then X3 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("wait", {}),
        ("K3", {"turn": "t1"}),
    ],
    "X54 in failing then X4 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("wait", {}),
        ("K4", {"turn": "t1"}),
    ],
    "X54 in failing then X5 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("wait", {}),
        ("K5", {"turn": "t1"}),
    ],
    "X54 in failing then X70 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("wait", {}),
        ("K6", {"turn": "t1"}),
    ],
    "X55 in failing then X2 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("wait", {}), ("K2", {"turn": "t1"}),
    ],
    "X55 in failing then X3 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("wait", {}), ("K3", {"turn": "t1"}),
    ],
    "X55 in failing then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "X6 in backoff then X61": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("V2", {}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in feeding then X42 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("W22", {"stream_id": "s1"}),
    ],
    "X63 in failing then X2 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("K2", {"turn": "t1"}),
    ],
    "X63 in failing then X3 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("K3", {"turn": "t1"}),
    ],
    "X63 in failing then X4 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("K4", {"turn": "t1"}),
    ],
    "X63 in failing then X42 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("W22", {"stream_id": "s2"}),
    ],
    "X63 in failing then X45 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("V9", {}),
    ],
    "X63 in failing then X46 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("V10", {}),
    ],
    "X63 in failing then X5 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X63 in failing then X70 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "X70 in failing then X69 in cancelling": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("K6", {"turn": "t1"}),
    ],
    "C6 then C14": [("K1", {"turn": "t1"}), ("K6", {"turn": "t1"}), ("V2", {}), ("K22", {})],
    "C7 then C11": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("V8", {"code": 401}),
    ],
    "C7 then C12 in ready": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("V9", {}),
    ],
    "C7 then C13 in ready": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("V10", {}),
    ],
    "F10 then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V8", {"code": 429}),
    ],
    "F10 then F33 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "F11 then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V8", {"code": 429}),
    ],
    "F12 then F14 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("V8", {"code": 429}),
    ],
    "F14 in open then F10": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}),
        ("W13", {"code": 408, "stream_id": "s1"}),
    ],
    "F14 in open then F11": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "F14 in open then F12": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}),
        ("W22", {"stream_id": "s1"}),
    ],
    "F14 in open then F18 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("V3", {"status": 408}),
    ],
    "F14 in open then F19 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("V3", {"status": 400}),
    ],
    "F14 in open then F20 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("V4", {}),
    ],
    "F14 in open then F4": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F15 in open then F10": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("W13", {"code": 408, "stream_id": "s1"}),
    ],
    "F15 in open then F11": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "F15 in open then F12": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
        ("W22", {"stream_id": "s1"}),
    ],
    "F15 in open then F18 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("V3", {"status": 408}),
    ],
    "F15 in open then F19 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("V3", {"status": 400}),
    ],
    "F15 in open then F20 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("V4", {}),
    ],
    "F16 in open then F14 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F16 in open then F15 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F16 in open then F16 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V2", {}), ("V9", {}),
    ],
    "F16 in open then F17 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V2", {}), ("V10", {}),
    ],
    "F17 in open then F14 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F17 in open then F15 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F17 in open then F16 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V2", {}), ("V9", {}),
    ],
    "F17 in open then F17 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V2", {}), ("V10", {}),
    ],
    "F18 in open then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V3", {"status": 408}), ("V2", {}),
    ],
    "F19 in open then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V3", {"status": 400}), ("V2", {}),
    ],
    "F20 in open then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V4", {}), ("V2", {}),
    ],
    "F21 in open then F2 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}),
    ],
    "N4 in well then N11 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("W22", {"stream_id": "s1"}),
    ],
    "N5 in well then N11 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("W22", {"stream_id": "s1"}),
    ],
    "X2 in feeding then X42 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K2", {"turn": "t1"}),
        ("W22", {"stream_id": "s1"}),
    ],
    "X3 in backoff then X61": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}),
        ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in feeding then X42 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K3", {"turn": "t1"}),
        ("W22", {"stream_id": "s1"}),
    ],
    "X4 in backoff then X61": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}),
        ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "X5 in backoff then X61": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X55 in waiting then X6 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}),
        ("V3", {"status": 400}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X6 in doomed then X58": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("K5", {"turn": "t1"}),
    ],
    "X6 in doomed then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X6 in waiting then X55 in waiting": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K4", {"turn": "t1"}),
        ("V3", {"status": 400}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X61 then X2 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("K2", {"turn": "t1"}),
    ],
    "X61 then X3 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("K3", {"turn": "t1"}),
    ],
    "X61 then X43 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("V8", {"code": 401}),
    ],
    "X61 then X45 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("wait", {}),
        ("V9", {}),
    ],
    "X70 in doomed then X69 in cancelling": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("K6", {"turn": "t1"}),
    ],
    "X70 in over then X69 in cancelling": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}), ("K13", {"turn": "t1"}),
    ],
    "F14 in open then F21 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("wait", {}),
    ],
    "F14 in open then F31 in open": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("V8", {"code": 429}), ("wait", {}),
    ],
    "F14 in open then F32 in open": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F15 in open then F21 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("wait", {}),
    ],
    "F15 in open then F32 in open": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F16 in open then F32 in open": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}), ("V9", {}),
    ],
    "F17 in open then F18 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V3", {"status": 408}),
    ],
    "F17 in open then F19 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V3", {"status": 400}),
    ],
    "F17 in open then F20 in open": [("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V4", {})],
    "F17 in open then F32 in open": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}), ("V10", {}),
    ],
    "F18 in open then F14 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F18 in open then F15 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F18 in open then F16 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("V2", {}), ("V9", {}),
    ],
    "F18 in open then F17 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("V2", {}), ("V10", {}),
    ],
    "F19 in open then F14 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F19 in open then F15 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F19 in open then F16 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("V2", {}), ("V9", {}),
    ],
    "F19 in open then F17 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("V2", {}), ("V10", {}),
    ],
    "F20 in open then F14 in open": [
        ("K1", {"turn": "t1"}), ("V4", {}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F20 in open then F15 in open": [
        ("K1", {"turn": "t1"}), ("V4", {}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F20 in open then F16 in open": [("K1", {"turn": "t1"}), ("V4", {}), ("V2", {}), ("V9", {})],
    "F20 in open then F17 in open": [("K1", {"turn": "t1"}), ("V4", {}), ("V2", {}), ("V10", {})],
    "F21 in open then F14 in open": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("V8", {"code": 429}),
    ],
    "F21 in open then F15 in open": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("V8", {"code": 401}),
    ],
    "F21 in open then F16 in open": [("K1", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("V9", {})],
    "F21 in open then F17 in open": [("K1", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("V10", {})],
    "X2 in backoff then X61": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X4 in doomed then X58": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("K4", {"turn": "t1"}),
    ],
    "X4 in doomed then X6 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("K4", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X4 in doomed then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("K4", {"turn": "t1"}),
        ("K6", {"turn": "t1"}),
    ],
    "X55 in waiting then X4 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V3", {"status": 400}), ("wait", {}),
        ("K4", {"turn": "t1"}),
    ],
    "X6 in backoff then X11 in backoff": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("K5", {"turn": "t1"}),
    ],
    "X6 in backoff then X55 in backoff": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in backoff then X70 in backoff": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("wait", {}),
        ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "C10 in dirty then C10 in dirty": [("V2", {}), ("K22", {})],
    "C10 in dirty then C12 in dirty": [("V2", {}), ("K22", {}), ("V9", {})],
    "C10 in dirty then C13 in dirty": [("V2", {}), ("K22", {}), ("V10", {})],
    "C12 in dirty then C10 in closed": [("V2", {}), ("V8", {"code": 401}), ("V9", {})],
    "C13 in dirty then C10 in closed": [("V2", {}), ("V8", {"code": 401}), ("V10", {})],
    "C15 in dirty then C10 in closed": [("V2", {}), ("V8", {"code": 401})],
    "F14 in open then F14 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("V8", {"code": 429}),
    ],
    "F14 in open then F15 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("V8", {"code": 401}),
    ],
    "F14 in open then F16 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("V9", {}),
    ],
    "F14 in open then F17 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("V10", {}),
    ],
    "F14 in open then F33 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("K6", {"turn": "t1"}),
    ],
    "F15 in open then F14 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("V8", {"code": 429}),
    ],
    "F15 in open then F15 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("V8", {"code": 401}),
    ],
    "F15 in open then F16 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("V9", {}),
    ],
    "F15 in open then F17 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("V10", {}),
    ],
    "F17 in open then F21 in open": [("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("wait", {})],
    "F18 in open then F18 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("V3", {"status": 408}),
    ],
    "F18 in open then F19 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("V3", {"status": 400}),
    ],
    "F18 in open then F20 in open": [("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("V4", {})],
    "F18 in open then F31 in open": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("V3", {"status": 408}), ("wait", {}),
    ],
    "F18 in open then F32 in open": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V3", {"status": 408}),
    ],
    "F19 in open then F18 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("V3", {"status": 408}),
    ],
    "F19 in open then F19 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("V3", {"status": 400}),
    ],
    "F19 in open then F20 in open": [("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("V4", {})],
    "F19 in open then F32 in open": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V3", {"status": 400}),
    ],
    "F20 in open then F18 in open": [("K1", {"turn": "t1"}), ("V4", {}), ("V3", {"status": 408})],
    "F20 in open then F19 in open": [("K1", {"turn": "t1"}), ("V4", {}), ("V3", {"status": 400})],
    "F20 in open then F20 in open": [("K1", {"turn": "t1"}), ("V4", {}), ("V4", {})],
    "F20 in open then F31 in open": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("V4", {}), ("wait", {}),
    ],
    "F20 in open then F32 in open": [("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V4", {})],
    "F21 in open then F18 in open": [("K1", {"turn": "t1"}), ("wait", {}), ("V3", {"status": 408})],
    "F21 in open then F19 in open": [("K1", {"turn": "t1"}), ("wait", {}), ("V3", {"status": 400})],
    "F21 in open then F20 in open": [("K1", {"turn": "t1"}), ("wait", {}), ("V4", {})],
    "F21 in open then F31 in open": [("K1", {"turn": "t1"}), ("wait", {})],
    "F21 in open then F32 in open": [("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("wait", {})],
    "F30 in open then F15 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V8", {"code": 401}),
    ],
    "F30 in open then F16 in open": [("K1", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V9", {})],
    "F30 in open then F17 in open": [("K1", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V10", {})],
    "F33 in over then F34": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K13", {"turn": "t1"}),
    ],
    "X11 in backoff then X70 in over": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("wait", {}), ("K13", {"turn": "t1"}),
    ],
    "X2 in doomed then X2 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t1"}),
    ],
    "X2 in doomed then X3 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t1"}),
    ],
    "X2 in doomed then X4 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}),
    ],
    "X2 in doomed then X5 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X2 in doomed then X58": [("K1", {"turn": "t1"}), ("wait", {}), ("K2", {"turn": "t1"})],
    "X2 in doomed then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K2", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X3 in doomed then X2 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K3", {"turn": "t1"}), ("K2", {"turn": "t1"}),
    ],
    "X3 in doomed then X3 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K3", {"turn": "t1"}), ("K3", {"turn": "t1"}),
    ],
    "X3 in doomed then X4 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K3", {"turn": "t1"}), ("K4", {"turn": "t1"}),
    ],
    "X3 in doomed then X5 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X3 in doomed then X58": [("K1", {"turn": "t1"}), ("wait", {}), ("K3", {"turn": "t1"})],
    "X3 in doomed then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K3", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X3 in waiting then X55 in waiting": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X4 in backoff then X55 in backoff": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("wait", {}), ("K4", {"turn": "t1"}),
        ("wait", {}),
    ],
    "X5 in doomed then X58": [("K1", {"turn": "t1"}), ("wait", {}), ("K5", {"turn": "t1"})],
    "X5 in doomed then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X5 in waiting then X55 in waiting": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X55 in waiting then X2 in doomed": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("wait", {}), ("K2", {"turn": "t1"}),
    ],
    "X55 in waiting then X3 in doomed": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("wait", {}), ("K3", {"turn": "t1"}),
    ],
    "X55 in waiting then X5 in doomed": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "X55 in waiting then X58": [("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("wait", {})],
    "X55 in waiting then X70 in doomed": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("wait", {}), ("K6", {"turn": "t1"}),
    ],
    "X58 then X70 in over": [("K1", {"turn": "t1"}), ("wait", {}), ("K13", {"turn": "t1"})],
    "X6 in waiting then X11 in waiting": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K4", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X6 in waiting then X54 in waiting": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K4", {"turn": "t1"}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X6 in waiting then X70 in waiting": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K4", {"turn": "t1"}),
        ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X70 in doomed then X65": [("K1", {"turn": "t1"}), ("wait", {}), ("K6", {"turn": "t1"})],
    "C10 in closed then C10 in closed": [("wait", {})],
    "C12 in ready then C10 in closed": [("V2", {}), ("V9", {})],
    "C13 in ready then C10 in closed": [("V2", {}), ("V10", {})],
    "C15 in ready then C10 in closed": [("V2", {})],
    "F18 in open then F21 in open": [("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("wait", {})],
    "F18 in open then F33 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("K6", {"turn": "t1"}),
    ],
    "F19 in open then F33 in open": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("K6", {"turn": "t1"}),
    ],
    "F20 in open then F21 in open": [("K1", {"turn": "t1"}), ("V4", {}), ("wait", {})],
    "F20 in open then F33 in open": [("K1", {"turn": "t1"}), ("V4", {}), ("K6", {"turn": "t1"})],
    "F34 then F34": [("K1", {"turn": "t1"}), ("K6", {"turn": "t1"})],
    "X2 in backoff then X55 in backoff": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in backoff then X55 in backoff": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X4 in waiting then X70 in waiting": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}),
        ("K6", {"turn": "t1"}),
    ],
    "X5 in backoff then X55 in backoff": [
        ("K1", {"turn": "t1"}), ("wait", {}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "C3 then C10 in closed": [("V3", {"status": 400})],
    "C4 then C10 in closed": [("V4", {})],
    "X2 in waiting then X2 in waiting": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t1"}),
    ],
    "X2 in waiting then X70 in waiting": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X3 in waiting then X2 in waiting": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K2", {"turn": "t1"}),
    ],
    "X3 in waiting then X3 in waiting": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K3", {"turn": "t1"}),
    ],
    "X3 in waiting then X5 in waiting": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X3 in waiting then X54 in waiting": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in waiting then X70 in waiting": [
        ("K1", {"turn": "t1"}), ("K3", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "X5 in waiting then X70 in waiting": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "A1 then A2": [("K22", {})],
    "V5": [("V5", {})],
    "V15": [("V2", {}), ("V15", {})],
    "W10": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W10", {"code": 429, "stream_id": "s1"}),
    ],
    "W20": [("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V5", {})],
    "F18 in spoken then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V2", {}), ("V12", {}),
    ],
    "F18 in spoken then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V2", {}), ("V13", {}),
    ],
    "F18 in spoken then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 408}), ("V2", {}), ("V14", {}),
    ],
    "F19 in spoken then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V2", {}), ("V12", {}),
    ],
    "F19 in spoken then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V2", {}), ("V13", {}),
    ],
    "F19 in spoken then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V3", {"status": 400}), ("V2", {}), ("V14", {}),
    ],
    "F20 in spoken then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V2", {}), ("V12", {}),
    ],
    "F20 in spoken then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V2", {}), ("V13", {}),
    ],
    "F20 in spoken then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V4", {}), ("V2", {}), ("V14", {}),
    ],
    "N13 in doubtful then N1": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("V8", {"code": 401}), ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("V2", {}),
    ],
    "F21 in spoken then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V2", {}), ("V12", {}),
    ],
    "F21 in spoken then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V2", {}), ("V13", {}),
    ],
    "F21 in spoken then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V2", {}), ("V14", {}),
    ],
    "F16 in spoken then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V2", {}), ("V12", {}),
    ],
    "F16 in spoken then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V2", {}), ("V13", {}),
    ],
    "F16 in spoken then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V9", {}), ("V2", {}), ("V14", {}),
    ],
    "F17 in spoken then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V2", {}), ("V12", {}),
    ],
    "F17 in spoken then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V2", {}), ("V13", {}),
    ],
    "F17 in spoken then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V10", {}), ("V2", {}), ("V14", {}),
    ],
    "N12 in doubtful then N1": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W12", {"stream_id": "s1"}), ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}),
        ("W9", {"stream_id": "s1"}),
    ],
    "F2 in spoken then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("V12", {}),
    ],
    "F2 in spoken then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("V13", {}),
    ],
    "F2 in spoken then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}), ("V14", {}),
    ],
    "F14 in spoken then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V12", {}),
    ],
    "F14 in spoken then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V13", {}),
    ],
    "F14 in spoken then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 429}), ("V14", {}),
    ],
    "F15 in spoken then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V12", {}),
    ],
    "F15 in spoken then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V13", {}),
    ],
    "F15 in spoken then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}), ("V14", {}),
    ],
    "N21 then N16": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("V12", {}),
    ],
    "N21 then N17": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("V13", {}),
    ],
    "N21 then N18": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("wait", {}), ("V14", {}),
    ],
    "N6 in doubtful then N21": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K4", {"turn": "t1"}), ("V2", {}),
        ("V12", {}), ("W7", {"stream_id": "s1"}), ("wait", {}),
    ],
    "X2 in feeding then X77 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V12", {}), ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in feeding then X77 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V12", {}), ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X77 in feeding then X2 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V12", {}), ("wait", {}), ("K2", {"turn": "t1"}),
    ],
    "X77 in feeding then X3 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V12", {}), ("wait", {}), ("K3", {"turn": "t1"}),
    ],
    "X77 in feeding then X4 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V12", {}), ("wait", {}), ("K4", {"turn": "t1"}),
    ],
    "X77 in feeding then X5 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V12", {}), ("wait", {}), ("K5", {"turn": "t1"}),
    ],
    "F22 then F7": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V12", {}), ("W8", {"stream_id": "s1"}),
    ],
    "F23 then F7": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V13", {}), ("W8", {"stream_id": "s1"}),
    ],
    "F24 then F7": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V14", {}), ("W8", {"stream_id": "s1"}),
    ],
    "N6 in doubtful then N7 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}),
    ],
    "N6 in doubtful then N8 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("K4", {"turn": "t1"}),
    ],
    "N6 in doubtful then N9 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "N7 in doubtful then N30 in spoken": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W8", {"stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "N7 in doubtful then N31": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
    ],
    "N7 in doubtful then N33": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W8", {"stream_id": "s1"}), ("V8", {"code": 401}),
    ],
    "N7 in doubtful then N34": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W8", {"stream_id": "s1"}), ("V9", {}),
    ],
    "N7 in doubtful then N35": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W8", {"stream_id": "s1"}), ("V10", {}),
    ],
    "N7 in doubtful then N36": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W8", {"stream_id": "s1"}),
    ],
    "N7 in doubtful then N4 in spoken": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W8", {"stream_id": "s1"}), ("K4", {"turn": "t1"}),
    ],
    "N7 in doubtful then N5 in spoken": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W8", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "N8 in doubtful then N10 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "N8 in doubtful then N11 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("W11", {"stream_id": "s1"}),
    ],
    "N8 in doubtful then N12 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("W12", {"stream_id": "s1"}),
    ],
    "N8 in doubtful then N13 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("V8", {"code": 401}),
    ],
    "N8 in doubtful then N14 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("V9", {}),
    ],
    "N8 in doubtful then N15 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("V10", {}),
    ],
    "N8 in doubtful then N25": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("wait", {}),
    ],
    "N8 in doubtful then N28": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}),
    ],
    "N8 in doubtful then N30 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "N8 in doubtful then N6 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("W7", {"stream_id": "s1"}),
    ],
    "N8 in doubtful then N7 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("W8", {"stream_id": "s1"}),
    ],
    "N9 in doubtful then N10 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "N9 in doubtful then N11 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("W11", {"stream_id": "s1"}),
    ],
    "N9 in doubtful then N12 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("W12", {"stream_id": "s1"}),
    ],
    "N9 in doubtful then N13 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("V8", {"code": 401}),
    ],
    "N9 in doubtful then N14 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("V9", {}),
    ],
    "N9 in doubtful then N15 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("V10", {}),
    ],
    "N9 in doubtful then N25": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "N9 in doubtful then N28": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}),
    ],
    "N9 in doubtful then N30 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("K6", {"turn": "t1"}),
    ],
    "N9 in doubtful then N6 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("W7", {"stream_id": "s1"}),
    ],
    "N9 in doubtful then N7 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("W8", {"stream_id": "s1"}),
    ],
    "F22 then F6 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V12", {}),
    ],
    "F23 then F6 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V13", {}),
    ],
    "F23 then F8": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}),
        ("W8", {"stream_id": "s1"}),
    ],
    "F24 then F6 in open": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("V14", {}),
    ],
    "F24 then F8": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}),
        ("W8", {"stream_id": "s1"}),
    ],
    "F8 then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V12", {}),
    ],
    "F8 then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V13", {}),
    ],
    "F8 then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W8", {"stream_id": "s1"}),
        ("V14", {}),
    ],
    "N12 in doubtful then N30 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W12", {"stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "N12 in doubtful then N4 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W12", {"stream_id": "s1"}), ("K4", {"turn": "t1"}),
    ],
    "N12 in doubtful then N5 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W12", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "N17 then N8 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}),
        ("K4", {"turn": "t1"}),
    ],
    "N17 then N9 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}),
        ("K5", {"turn": "t1"}),
    ],
    "N18 then N8 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}),
        ("K4", {"turn": "t1"}),
    ],
    "N18 then N9 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}),
        ("K5", {"turn": "t1"}),
    ],
    "N3 in doubtful then N10 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "N3 in doubtful then N11 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W11", {"stream_id": "s1"}),
    ],
    "N3 in doubtful then N12 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W12", {"stream_id": "s1"}),
    ],
    "N3 in doubtful then N13 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("V8", {"code": 401}),
    ],
    "N3 in doubtful then N14 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V9", {}),
    ],
    "N3 in doubtful then N15 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V10", {}),
    ],
    "N3 in doubtful then N25": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("wait", {}),
    ],
    "N3 in doubtful then N28": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
    ],
    "N3 in doubtful then N30 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K6", {"turn": "t1"}),
    ],
    "N3 in doubtful then N6 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}),
    ],
    "N6 in doubtful then N10 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "N6 in doubtful then N11 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("W22", {"stream_id": "s1"}),
    ],
    "N6 in doubtful then N12 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("W12", {"stream_id": "s1"}),
    ],
    "N6 in doubtful then N13 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("V8", {"code": 401}),
    ],
    "N6 in doubtful then N14 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("V9", {}),
    ],
    "N6 in doubtful then N15 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("V10", {}),
    ],
    "N6 in doubtful then N30 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "N6 in doubtful then N6 in well": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W7", {"stream_id": "s1"}), ("W7", {"stream_id": "s1"}),
    ],
    "N8 in well then N16": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("V12", {}),
    ],
    "N8 in well then N17": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("V13", {}),
    ],
    "N8 in well then N18": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K4", {"turn": "t1"}),
        ("V14", {}),
    ],
    "N9 in well then N16": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("V12", {}),
    ],
    "N9 in well then N17": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("V13", {}),
    ],
    "N9 in well then N18": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("K5", {"turn": "t1"}),
        ("V14", {}),
    ],
    "F13 then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V12", {}),
    ],
    "F13 then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V13", {}),
    ],
    "F13 then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W12", {"stream_id": "s1"}),
        ("V14", {}),
    ],
    "F22 then F22": [("K1", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V2", {}), ("V12", {})],
    "F22 then F23": [("K1", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V2", {}), ("V13", {})],
    "F22 then F24": [("K1", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V2", {}), ("V14", {})],
    "F23 then F13": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}),
        ("W12", {"stream_id": "s1"}),
    ],
    "F23 then F22": [("K1", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("V2", {}), ("V12", {})],
    "F23 then F23": [("K1", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("V2", {}), ("V13", {})],
    "F23 then F24": [("K1", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("V2", {}), ("V14", {})],
    "F23 then F4": [("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {})],
    "F23 then F5": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}),
        ("W7", {"stream_id": "s1"}),
    ],
    "F24 then F13": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}),
        ("W12", {"stream_id": "s1"}),
    ],
    "F24 then F22": [("K1", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("V2", {}), ("V12", {})],
    "F24 then F23": [("K1", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("V2", {}), ("V13", {})],
    "F24 then F24": [("K1", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("V2", {}), ("V14", {})],
    "F24 then F4": [("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {})],
    "F24 then F5": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}),
        ("W7", {"stream_id": "s1"}),
    ],
    "N10 in doubtful then N30 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "N10 in doubtful then N4 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K4", {"turn": "t1"}),
    ],
    "N10 in doubtful then N5 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "N11 in doubtful then N30 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W22", {"stream_id": "s1"}), ("K6", {"turn": "t1"}),
    ],
    "N11 in doubtful then N4 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W22", {"stream_id": "s1"}), ("K4", {"turn": "t1"}),
    ],
    "N11 in doubtful then N5 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W22", {"stream_id": "s1"}), ("K5", {"turn": "t1"}),
    ],
    "N13 in doubtful then N30 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("V8", {"code": 401}), ("K6", {"turn": "t1"}),
    ],
    "N13 in doubtful then N4 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("V8", {"code": 401}), ("K4", {"turn": "t1"}),
    ],
    "N13 in doubtful then N5 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("V8", {"code": 401}), ("K5", {"turn": "t1"}),
    ],
    "N14 in doubtful then N30 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V9", {}),
        ("K6", {"turn": "t1"}),
    ],
    "N14 in doubtful then N4 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V9", {}),
        ("K4", {"turn": "t1"}),
    ],
    "N14 in doubtful then N5 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V9", {}),
        ("K5", {"turn": "t1"}),
    ],
    "N15 in doubtful then N30 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V10", {}),
        ("K6", {"turn": "t1"}),
    ],
    "N15 in doubtful then N4 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V10", {}),
        ("K4", {"turn": "t1"}),
    ],
    "N15 in doubtful then N5 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V10", {}),
        ("K5", {"turn": "t1"}),
    ],
    "N25 then N30 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("wait", {}),
        ("K6", {"turn": "t1"}),
    ],
    "N25 then N4 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("wait", {}),
        ("K4", {"turn": "t1"}),
    ],
    "N25 then N5 in free": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("wait", {}),
        ("K5", {"turn": "t1"}),
    ],
    "N4 in doubtful then N11 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K4", {"turn": "t1"}), ("W22", {"stream_id": "s1"}),
    ],
    "N5 in doubtful then N11 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K5", {"turn": "t1"}), ("W22", {"stream_id": "s1"}),
    ],
    "X2 in feeding then X57 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K2", {"turn": "t1"}), ("wait", {}),
    ],
    "X3 in feeding then X57 in feeding": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("K3", {"turn": "t1"}), ("wait", {}),
    ],
    "X57 in feeding then X2 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("wait", {}),
        ("K2", {"turn": "t1"}),
    ],
    "X57 in feeding then X3 in doomed": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("wait", {}),
        ("K3", {"turn": "t1"}),
    ],
    "F10 then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V12", {}),
    ],
    "F10 then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V13", {}),
    ],
    "F10 then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W13", {"code": 408, "stream_id": "s1"}), ("V14", {}),
    ],
    "F11 then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V12", {}),
    ],
    "F11 then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V13", {}),
    ],
    "F11 then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("V14", {}),
    ],
    "F12 then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("V12", {}),
    ],
    "F12 then F23": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("V13", {}),
    ],
    "F12 then F24": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W22", {"stream_id": "s1"}),
        ("V14", {}),
    ],
    "F16 in open then F22": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V2", {}), ("V12", {}),
    ],
    "F16 in open then F23": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V2", {}), ("V13", {}),
    ],
    "F16 in open then F24": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V9", {}), ("V2", {}), ("V14", {}),
    ],
    "F17 in open then F22": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V2", {}), ("V12", {}),
    ],
    "F17 in open then F23": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V2", {}), ("V13", {}),
    ],
    "F17 in open then F24": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V10", {}), ("V2", {}), ("V14", {}),
    ],
    "F22 then F10": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W13", {"code": 408, "stream_id": "s1"}),
    ],
    "F22 then F18 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V3", {"status": 408}),
    ],
    "F22 then F19 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V3", {"status": 400}),
    ],
    "F22 then F20 in open": [("K1", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V4", {})],
    "F23 then F10": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}),
        ("W13", {"code": 408, "stream_id": "s1"}),
    ],
    "F23 then F11": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "F23 then F12": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}),
        ("W22", {"stream_id": "s1"}),
    ],
    "F23 then F18 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("V3", {"status": 408}),
    ],
    "F23 then F19 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("V3", {"status": 400}),
    ],
    "F23 then F20 in open": [("K1", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("V4", {})],
    "F24 then F10": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}),
        ("W13", {"code": 408, "stream_id": "s1"}),
    ],
    "F24 then F11": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}),
        ("W21", {"code": 400, "stream_id": "s1"}),
    ],
    "F24 then F12": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}),
        ("W22", {"stream_id": "s1"}),
    ],
    "F24 then F18 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("V3", {"status": 408}),
    ],
    "F24 then F19 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("V3", {"status": 400}),
    ],
    "F24 then F20 in open": [("K1", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("V4", {})],
    "N17 then N13 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}),
        ("V8", {"code": 401}),
    ],
    "N17 then N14 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("V9", {}),
    ],
    "N17 then N15 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("V10", {}),
    ],
    "N17 then N25": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("wait", {}),
    ],
    "N17 then N30 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V13", {}),
        ("K6", {"turn": "t1"}),
    ],
    "N18 then N13 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}),
        ("V8", {"code": 401}),
    ],
    "N18 then N14 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("V9", {}),
    ],
    "N18 then N15 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("V10", {}),
    ],
    "N18 then N25": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("wait", {}),
    ],
    "N18 then N30 in doubtful": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V14", {}),
        ("K6", {"turn": "t1"}),
    ],
    "F18 in open then F22": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("V2", {}), ("V12", {}),
    ],
    "F18 in open then F23": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("V2", {}), ("V13", {}),
    ],
    "F18 in open then F24": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 408}), ("V2", {}), ("V14", {}),
    ],
    "F19 in open then F22": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("V2", {}), ("V12", {}),
    ],
    "F19 in open then F23": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("V2", {}), ("V13", {}),
    ],
    "F19 in open then F24": [
        ("K1", {"turn": "t1"}), ("V3", {"status": 400}), ("V2", {}), ("V14", {}),
    ],
    "F20 in open then F22": [("K1", {"turn": "t1"}), ("V4", {}), ("V2", {}), ("V12", {})],
    "F20 in open then F23": [("K1", {"turn": "t1"}), ("V4", {}), ("V2", {}), ("V13", {})],
    "F20 in open then F24": [("K1", {"turn": "t1"}), ("V4", {}), ("V2", {}), ("V14", {})],
    "F21 in open then F22": [("K1", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("V12", {})],
    "F21 in open then F23": [("K1", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("V13", {})],
    "F21 in open then F24": [("K1", {"turn": "t1"}), ("wait", {}), ("V2", {}), ("V14", {})],
    "F22 then F21 in open": [("K1", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("wait", {})],
    "F22 then F32 in open": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}), ("V12", {}),
    ],
    "F23 then F21 in open": [("K1", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("wait", {})],
    "F23 then F32 in open": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}), ("V13", {}),
    ],
    "F24 then F21 in open": [("K1", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("wait", {})],
    "F24 then F32 in open": [
        ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}), ("V14", {}),
    ],
    "F14 in open then F22": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("V12", {}),
    ],
    "F14 in open then F23": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("V13", {}),
    ],
    "F14 in open then F24": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 429}), ("V14", {}),
    ],
    "F15 in open then F22": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("V12", {}),
    ],
    "F15 in open then F23": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("V13", {}),
    ],
    "F15 in open then F24": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V8", {"code": 401}), ("V14", {}),
    ],
    "F22 then F14 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V8", {"code": 429}),
    ],
    "F23 then F14 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V13", {}), ("V8", {"code": 429}),
    ],
    "F24 then F14 in open": [
        ("K1", {"turn": "t1"}), ("V2", {}), ("V14", {}), ("V8", {"code": 429}),
    ],
    "V16": [("V2", {}), ("V16", {})],
    "V17": [("V2", {}), ("V16", {}), ("V17", {})],
    "N22 then N21": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("wait", {}),
    ],
    "N26 then N21": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W7", {"stream_id": "s1"}), ("W8", {"stream_id": "s1"}), ("W9", {"stream_id": "s1"}),
        ("V12", {}), ("wait", {}),
    ],
    "C7 then C7": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("W9", {"stream_id": "s1"}), ("W9", {"stream_id": "s2"}),
    ],
    "F30 in spoken then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("wait", {}), ("V12", {}),
    ],
    "N32 then N20": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("W8", {"stream_id": "s1"}), ("wait", {}),
    ],
    "N22 then N20": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("wait", {}),
    ],
    "N28 then N1": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}), ("V2", {}),
        ("wait", {}),
    ],
    "N7 in doubtful then N32": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("V12", {}),
        ("W8", {"stream_id": "s1"}), ("wait", {}),
    ],
    "F3 then F22": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("V12", {}),
    ],
    "N22 then N16": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V12", {}),
    ],
    "N26 then N20": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("V12", {}), ("wait", {}),
    ],
    "F30 in open then F22": [("K1", {"turn": "t1"}), ("V2", {}), ("wait", {}), ("V12", {})],
    "C8 then C14": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W7", {"stream_id": "s2"}), ("W8", {"stream_id": "s2"}),
        ("W21", {"code": 400, "stream_id": "s3"}), ("wait", {}), ("K13", {"turn": "t1"}),
        ("K22", {}),
    ],
    "C8 then C8": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("V2", {}),
        ("wait", {}), ("K13", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K2", {"turn": "t2"}),
        ("W7", {"stream_id": "s2"}), ("W8", {"stream_id": "s2"}),
        ("W21", {"code": 400, "stream_id": "s1"}), ("W21", {"code": 400, "stream_id": "s3"}),
    ],
    "C8 then C15 in ready": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W7", {"stream_id": "s2"}), ("W8", {"stream_id": "s2"}),
        ("W21", {"code": 400, "stream_id": "s3"}),
    ],
    "C8 then C7": [
        ("K1", {"turn": "t1"}), ("K2", {"turn": "t1"}), ("V2", {}), ("W7", {"stream_id": "s1"}),
        ("W8", {"stream_id": "s1"}), ("W7", {"stream_id": "s2"}), ("W8", {"stream_id": "s2"}),
        ("W21", {"code": 400, "stream_id": "s3"}), ("W9", {"stream_id": "s1"}),
    ],
}
# fmt: on


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_path(path: list[tuple[str, dict[str, Any]]]) -> None:
    follow("soniox_tts", variant(), path)


# made of sha256:db2ba7af2d8a9a36924c87bf896a5e5532218c55d6661b89eacd58141c092456
# text is sha256:22a3417a0f9f6c462623d6791cc9b4606382d210fca6db8ed95feaadbc28cf62
