"""xai_tts in lockstep with its spec: random walks, and paths that cover the spec.

Written by `machines generate` from specs/xai_tts.yaml.
Do not edit: change the spec and run it again.
"""

# ruff: noqa: N802  # a rule is named by the id of its row, as it stands in reports and diagrams

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from machines.testing import Lockstep, follow, paces, payload, schedules, variant

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


class XaiTts(RuleBasedStateMachine):
    """Theory of operation. A *caller* (the agent) opens a stream, pushes text as a language model
    writes it, and marks the end of its input. The *client* (the plugin under test with LiveKit's
    base class above it) holds a WebSocket to the vendor, sends the text in pieces (`text.delta`),
    ends it (`text.done`), and hands audio (`audio.delta`) to the caller until `audio.done` closes
    the segment. The wire carries no utterance id: one utterance at a time on a connection, and a
    connection left in the middle of one may not serve the next before it was cleared or closed.
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
    @rule(pace=paces())
    def K1_open_stream(self, pace: int | None) -> None:
        """LiveKit: one stream a turn."""
        self.episode.take("K1", pace=pace)

    @precondition(lambda self: self.episode.can("K2"))
    @rule(fields=payload("xai_tts", "push_text"), pace=paces())
    def K2_push_text(self, fields: dict[str, Any], pace: int | None) -> None:
        """Text arrives as the language model writes it."""
        self.episode.take("K2", fields, pace=pace)

    @precondition(lambda self: self.episode.can("K3"))
    @rule(fields=payload("xai_tts", "push_blank"), pace=paces())
    def K3_push_blank(self, fields: dict[str, Any], pace: int | None) -> None:
        """A language model may write white space only."""
        self.episode.take("K3", fields, pace=pace)

    @precondition(lambda self: self.episode.can("K4"))
    @rule(pace=paces())
    def K4_flush(self, pace: int | None) -> None:
        """livekit-agents: flush marks the end of the segment."""
        self.episode.take("K4", pace=pace)

    @precondition(lambda self: self.episode.can("K5"))
    @rule(pace=paces())
    def K5_end_input(self, pace: int | None) -> None:
        """livekit-agents: end_input is flush and close."""
        self.episode.take("K5", pace=pace)

    @precondition(lambda self: self.episode.can("K6"))
    @rule(pace=paces())
    def K6_cancel(self, pace: int | None) -> None:
        """Interruption at any point; aclose after the end, as async with does."""
        self.episode.take("K6", pace=pace)

    @precondition(lambda self: self.episode.can("K13"))
    @rule(pace=paces())
    def K13_shutdown(self, pace: int | None) -> None:
        """The agent's session ends."""
        self.episode.take("K13", pace=pace)

    # what the server does

    @precondition(lambda self: self.episode.can("V2"))
    @rule(pace=paces())
    def V2_accepted(self, pace: int | None) -> None:
        """HTTP 101."""
        self.episode.take("V2", pace=pace)

    @precondition(lambda self: self.episode.can("V3"))
    @rule(fields=payload("xai_tts", "refused"), pace=paces())
    def V3_refused(self, fields: dict[str, Any], pace: int | None) -> None:
        """Bad authorization or parameters are an HTTP 4xx; overload is a 429 or 503."""
        self.episode.take("V3", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V4"))
    @rule(pace=paces())
    def V4_connect_failed(self, pace: int | None) -> None:
        """Refused by the network."""
        self.episode.take("V4", pace=pace)

    @precondition(lambda self: self.episode.can("V5"))
    @rule(pace=paces())
    def V5_silence(self, pace: int | None) -> None:
        """Never answered."""
        self.episode.take("V5", pace=pace)

    @precondition(lambda self: self.episode.can("V12"))
    @rule(fields=payload("xai_tts", "audio_delta"), pace=paces())
    def V12_audio_delta(self, fields: dict[str, Any], pace: int | None) -> None:
        """Synthesis starts before the text is complete."""
        self.episode.take("V12", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V13"))
    @rule(fields=payload("xai_tts", "audio_delta"), pace=paces())
    def V13_audio_delta(self, fields: dict[str, Any], pace: int | None) -> None:
        """Protocol: audio.delta."""
        self.episode.take("V13", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V14"))
    @rule(pace=paces())
    def V14_audio_done(self, pace: int | None) -> None:
        """Protocol: exactly one audio.done for a text.done."""
        self.episode.take("V14", pace=pace)

    @precondition(lambda self: self.episode.can("V16"))
    @rule(pace=paces())
    def V16_audio_clear(self, pace: int | None) -> None:
        """Protocol: audio.clear."""
        self.episode.take("V16", pace=pace)

    @precondition(lambda self: self.episode.can("V20"))
    @rule(pace=paces())
    def V20_error(self, pace: int | None) -> None:
        """For example the undocumented deadline of about 2100 s."""
        self.episode.take("V20", pace=pace)

    @precondition(lambda self: self.episode.can("V21"))
    @rule(fields=payload("xai_tts", "closed"), pace=paces())
    def V21_closed(self, fields: dict[str, Any], pace: int | None) -> None:
        """A vendor closes when it likes."""
        self.episode.take("V21", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V22"))
    @rule(pace=paces())
    def V22_lost(self, pace: int | None) -> None:
        """A network resets when it likes."""
        self.episode.take("V22", pace=pace)

    @precondition(lambda self: self.episode.can("V23"))
    @rule(pace=paces())
    def V23_silence(self, pace: int | None) -> None:
        """A line dies without a word."""
        self.episode.take("V23", pace=pace)

    @precondition(lambda self: self.episode.can("V24"))
    @rule(pace=paces())
    def V24_not_json(self, pace: int | None) -> None:
        """Malformed."""
        self.episode.take("V24", pace=pace)

    @precondition(lambda self: self.episode.can("V25"))
    @rule(pace=paces())
    def V25_no_type(self, pace: int | None) -> None:
        """Malformed."""
        self.episode.take("V25", pace=pace)

    @precondition(lambda self: self.episode.can("V26"))
    @rule(pace=paces())
    def V26_unknown_type(self, pace: int | None) -> None:
        """Servers add message types."""
        self.episode.take("V26", pace=pace)

    @precondition(lambda self: self.episode.can("V27"))
    @rule(pace=paces())
    def V27_no_delta(self, pace: int | None) -> None:
        """Malformed."""
        self.episode.take("V27", pace=pace)

    @precondition(lambda self: self.episode.can("V28"))
    @rule(pace=paces())
    def V28_binary(self, pace: int | None) -> None:
        """Malformed."""
        self.episode.take("V28", pace=pace)

    @precondition(lambda self: self.episode.can("V29"))
    @rule(pace=paces())
    def V29_bad_base64(self, pace: int | None) -> None:
        """Malformed."""
        self.episode.take("V29", pace=pace)

    @precondition(lambda self: self.episode.can("V30"))
    @rule(fields=payload("xai_tts", "ping"), pace=paces())
    def V30_ping(self, fields: dict[str, Any], pace: int | None) -> None:
        """RFC 6455: a ping may come at any time and is answered by the transport; it feeds no timer
        of this protocol.
        """
        self.episode.take("V30", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V31"))
    @rule(pace=paces())
    def V31_stall(self, pace: int | None) -> None:
        """A slow peer."""
        self.episode.take("V31", pace=pace)

    @precondition(lambda self: self.episode.can("V32"))
    @rule(pace=paces())
    def V32_resume(self, pace: int | None) -> None:
        """A slow peer catches up."""
        self.episode.take("V32", pace=pace)

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


class XaiTtsInKernel(XaiTts):
    """Any order a real kernel and network can produce with the shipped constants."""

    @initialize(schedule=schedules("xai_tts", "kernel"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("xai_tts", variant(), "kernel", schedule)


TestXaiTtsInKernel = XaiTtsInKernel.TestCase
TestXaiTtsInKernel.settings = WALKS


class XaiTtsInContract(XaiTts):
    """Also: any await of the transport may suspend, as its interface allows."""

    @initialize(schedule=schedules("xai_tts", "contract"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("xai_tts", variant(), "contract", schedule)


TestXaiTtsInContract = XaiTtsInContract.TestCase
TestXaiTtsInContract.settings = WALKS

# What the environment does in each path, named by what the path is meant to reach. Together they
# take every row that the small instances of the spec reach, and every two rows of the client of
# which one can follow the other.
# fmt: off
PATHS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "X60 in finishing then X53 in cancelling": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V14", {}), ("V20", {}),
        ("K6", {}),
    ],
    "X60 in finishing then X54": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V14", {}), ("K6", {}),
    ],
    "X27 then X60 in over": [
        ("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V13", {}), ("V14", {}), ("K6", {}),
    ],
    "X6 in finishing then X27": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V14", {}), ("K5", {}),
    ],
    "X6 in finishing then X60 in finishing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V14", {}), ("K5", {}),
        ("K6", {}),
    ],
    "X30 in draining then X53 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V20", {}), ("V16", {}), ("V20", {}),
    ],
    "X33 in draining then X53 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V29", {}), ("V16", {}), ("V20", {}),
    ],
    "X60 in draining then X53 in cancelling": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K6", {}), ("V16", {}), ("V20", {}),
    ],
    "X23 in ending then X23 in ending": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V14", {}),
    ],
    "X43 in draining then X51": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V16", {}), ("wait", {}),
    ],
    "X45 then X50": [("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V14", {}), ("wait", {})],
    "X46 then X47": [("K1", {}), ("K2", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("V14", {})],
    "X46 then X60 in doomed": [
        ("K1", {}), ("K2", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("V14", {}), ("K6", {}),
    ],
    "X6 in mute then X46": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("V14", {}), ("K5", {}),
    ],
    "X60 in mute then X53 in cancelling": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V14", {}), ("V20", {}), ("K6", {}),
    ],
    "X60 in mute then X54": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V14", {}), ("K6", {}),
    ],
    "X2 in doomed then X56": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V21", {}), ("K2", {}),
    ],
    "X23 in draining then X22 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V13", {}),
    ],
    "X23 in draining then X23 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}),
    ],
    "X23 in draining then X30 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V20", {}),
    ],
    "X23 in draining then X31 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V21", {}),
    ],
    "X23 in draining then X32 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V22", {}),
    ],
    "X23 in draining then X33 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V29", {}),
    ],
    "X23 in draining then X34 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V24", {}),
    ],
    "X23 in draining then X35 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V25", {}),
    ],
    "X23 in draining then X36 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V27", {}),
    ],
    "X23 in draining then X37 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V28", {}),
    ],
    "X23 in draining then X44 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("wait", {}),
    ],
    "X23 in draining then X6 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("K5", {}),
    ],
    "X23 in draining then X60 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("K6", {}),
    ],
    "X3 in doomed then X56": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V21", {}), ("K3", {}),
    ],
    "X30 in draining then X42": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("V20", {}), ("wait", {}),
    ],
    "X31 in draining then X42": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("V21", {}),
    ],
    "X32 in draining then X42": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("V22", {}),
    ],
    "X33 in draining then X42": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("V29", {}), ("wait", {}),
    ],
    "X34 in draining then X24": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V24", {}), ("V14", {}),
    ],
    "X34 in draining then X44 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("V24", {}), ("wait", {}),
    ],
    "X35 in draining then X24": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V25", {}), ("V14", {}),
    ],
    "X35 in draining then X44 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("V25", {}), ("wait", {}),
    ],
    "X36 in draining then X24": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V27", {}), ("V14", {}),
    ],
    "X36 in draining then X44 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("V27", {}), ("wait", {}),
    ],
    "X37 in draining then X24": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("V28", {}), ("V14", {}),
    ],
    "X37 in draining then X44 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("V28", {}), ("wait", {}),
    ],
    "X4 in doomed then X56": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V20", {}), ("wait", {}), ("K4", {}),
    ],
    "X40 then X6 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V12", {}), ("V21", {}), ("K5", {}),
    ],
    "X43 in draining then X50": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {})],
    "X44 in draining then X47": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("wait", {}),
    ],
    "X44 in draining then X6 in doomed": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("wait", {}), ("K5", {}),
    ],
    "X44 in draining then X60 in doomed": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("wait", {}), ("K6", {}),
    ],
    "X45 then X34 in backoff": [
        ("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V14", {}), ("V24", {}),
    ],
    "X45 then X35 in backoff": [
        ("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V14", {}), ("V25", {}),
    ],
    "X45 then X36 in backoff": [
        ("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V14", {}), ("V27", {}),
    ],
    "X45 then X37 in backoff": [
        ("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V14", {}), ("V28", {}),
    ],
    "X45 then X57": [("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V14", {}), ("V22", {})],
    "X45 then X58": [("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V14", {}), ("V21", {})],
    "X45 then X59": [("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V14", {}), ("V20", {})],
    "X45 then X60 in backoff": [
        ("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V14", {}), ("K6", {}),
    ],
    "X45 then X65": [("K1", {}), ("K2", {}), ("K5", {}), ("V2", {}), ("V14", {}), ("V29", {})],
    "X5 in doomed then X56": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V20", {}), ("wait", {}), ("K5", {}),
    ],
    "X56 then X4 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V21", {}), ("K4", {}),
    ],
    "X56 then X47": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V12", {}), ("wait", {})],
    "X56 then X5 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V21", {}), ("K5", {}),
    ],
    "X56 then X6 in doomed": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V12", {}), ("wait", {}), ("K5", {}),
    ],
    "X56 then X60 in doomed": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V12", {}), ("wait", {}), ("K6", {}),
    ],
    "X6 in draining then X24": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {}), ("K5", {}), ("V14", {}),
    ],
    "X6 in draining then X44 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("K5", {}), ("wait", {}),
    ],
    "X6 in mute then X45": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V14", {}), ("K5", {}),
    ],
    "X6 in mute then X60 in mute": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V14", {}), ("K5", {}), ("K6", {}),
    ],
    "X60 in draining then X54": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K6", {})],
    "C14 in draining then C11 in dirty": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K6", {}), ("V21", {}),
    ],
    "C14 in draining then C12 in dirty": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K6", {}), ("V22", {}),
    ],
    "C14 in draining then C13 in dirty": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K6", {}), ("wait", {}),
    ],
    "C15 in clearing then C11 in left": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("V20", {}), ("K13", {}), ("V21", {}),
    ],
    "C15 in clearing then C12 in left": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("V20", {}), ("K13", {}), ("V22", {}),
    ],
    "C15 in clearing then C16 in left": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("V20", {}), ("K13", {}),
    ],
    "C17 then C15 in ready": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("V20", {}), ("V16", {}), ("K13", {}),
    ],
    "C8 then C15 in ready": [("K1", {}), ("K6", {}), ("V2", {}), ("V14", {}), ("K13", {})],
    "X2 in speaking then X44 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V24", {}), ("K2", {}), ("wait", {}),
    ],
    "X21 then X23 in draining": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V12", {})],
    "X21 then X24": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V12", {}), ("V14", {})],
    "X23 in speaking then X6 in speaking": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V12", {}), ("K5", {}),
    ],
    "X3 in speaking then X44 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V24", {}), ("K3", {}), ("wait", {}),
    ],
    "X30 in draining then X41": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V20", {}), ("wait", {}),
    ],
    "X30 in draining then X52 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V20", {}),
    ],
    "X30 in draining then X6 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V20", {}), ("K5", {}),
    ],
    "X30 in draining then X60 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V20", {}), ("K6", {}),
    ],
    "X31 in draining then X41": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V21", {})],
    "X31 in draining then X6 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V21", {}), ("K5", {}),
    ],
    "X31 in draining then X60 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V21", {}), ("K6", {}),
    ],
    "X32 in draining then X41": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V22", {})],
    "X32 in draining then X6 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V22", {}), ("K5", {}),
    ],
    "X32 in draining then X60 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V22", {}), ("K6", {}),
    ],
    "X33 in draining then X41": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V29", {}), ("wait", {}),
    ],
    "X33 in draining then X52 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V29", {}),
    ],
    "X33 in draining then X6 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V29", {}), ("K5", {}),
    ],
    "X33 in draining then X60 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V29", {}), ("K6", {}),
    ],
    "X34 in draining then X22 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V24", {}), ("V13", {}),
    ],
    "X34 in draining then X25": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V24", {}), ("V14", {}),
    ],
    "X34 in draining then X30 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V24", {}), ("V20", {}),
    ],
    "X34 in draining then X31 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V24", {}), ("V21", {}),
    ],
    "X34 in draining then X32 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V24", {}), ("V22", {}),
    ],
    "X34 in draining then X43 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V24", {}), ("wait", {}),
    ],
    "X34 in draining then X6 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V24", {}), ("K5", {}),
    ],
    "X34 in draining then X60 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V24", {}), ("K6", {}),
    ],
    "X35 in draining then X22 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V25", {}), ("V13", {}),
    ],
    "X35 in draining then X25": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V25", {}), ("V14", {}),
    ],
    "X35 in draining then X30 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V25", {}), ("V20", {}),
    ],
    "X35 in draining then X31 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V25", {}), ("V21", {}),
    ],
    "X35 in draining then X32 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V25", {}), ("V22", {}),
    ],
    "X35 in draining then X43 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V25", {}), ("wait", {}),
    ],
    "X35 in draining then X6 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V25", {}), ("K5", {}),
    ],
    "X35 in draining then X60 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V25", {}), ("K6", {}),
    ],
    "X36 in draining then X22 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V27", {}), ("V13", {}),
    ],
    "X36 in draining then X25": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V27", {}), ("V14", {}),
    ],
    "X36 in draining then X30 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V27", {}), ("V20", {}),
    ],
    "X36 in draining then X31 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V27", {}), ("V21", {}),
    ],
    "X36 in draining then X32 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V27", {}), ("V22", {}),
    ],
    "X36 in draining then X43 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V27", {}), ("wait", {}),
    ],
    "X36 in draining then X6 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V27", {}), ("K5", {}),
    ],
    "X36 in draining then X60 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V27", {}), ("K6", {}),
    ],
    "X37 in draining then X22 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V28", {}), ("V13", {}),
    ],
    "X37 in draining then X25": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V28", {}), ("V14", {}),
    ],
    "X37 in draining then X30 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V28", {}), ("V20", {}),
    ],
    "X37 in draining then X31 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V28", {}), ("V21", {}),
    ],
    "X37 in draining then X32 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V28", {}), ("V22", {}),
    ],
    "X37 in draining then X43 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V28", {}), ("wait", {}),
    ],
    "X37 in draining then X6 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V28", {}), ("K5", {}),
    ],
    "X37 in draining then X60 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V28", {}), ("K6", {}),
    ],
    "X40 then X40": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V21", {})],
    "X40 then X52 in failing": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V20", {})],
    "X40 then X60 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V21", {}), ("K6", {}),
    ],
    "X41 then X51": [("K1", {}), ("K2", {}), ("V2", {}), ("V29", {}), ("V16", {}), ("wait", {})],
    "X43 in draining then X34 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V24", {}),
    ],
    "X43 in draining then X35 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V25", {}),
    ],
    "X43 in draining then X36 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V27", {}),
    ],
    "X43 in draining then X37 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V28", {}),
    ],
    "X43 in draining then X57": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V22", {}),
    ],
    "X43 in draining then X58": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V21", {}),
    ],
    "X43 in draining then X59": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V20", {}),
    ],
    "X43 in draining then X6 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K5", {}),
    ],
    "X43 in draining then X60 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K6", {}),
    ],
    "X43 in draining then X65": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V29", {}),
    ],
    "X44 in backoff then X4 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V21", {}), ("wait", {}),
        ("K4", {}),
    ],
    "X44 in speaking then X2 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V24", {}), ("wait", {}), ("K2", {}),
    ],
    "X44 in speaking then X3 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V24", {}), ("wait", {}), ("K3", {}),
    ],
    "X44 in speaking then X4 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V24", {}), ("wait", {}), ("K4", {}),
    ],
    "X44 in speaking then X5 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V24", {}), ("wait", {}), ("K5", {}),
    ],
    "X53 in cancelling then X53 in cancelling": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("V14", {}), ("V20", {}),
    ],
    "X53 in failing then X53 in failing": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("V16", {}), ("V20", {}),
    ],
    "X6 in draining then X22 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V13", {}),
    ],
    "X6 in draining then X25": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V14", {}),
    ],
    "X6 in draining then X30 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V20", {}),
    ],
    "X6 in draining then X31 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V21", {}),
    ],
    "X6 in draining then X32 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V22", {}),
    ],
    "X6 in draining then X33 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V29", {}),
    ],
    "X6 in draining then X34 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V24", {}),
    ],
    "X6 in draining then X35 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V25", {}),
    ],
    "X6 in draining then X36 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V27", {}),
    ],
    "X6 in draining then X37 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V28", {}),
    ],
    "X6 in draining then X43 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("wait", {}),
    ],
    "X6 in draining then X60 in draining": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("K6", {}),
    ],
    "X60 in doomed then X53 in cancelling": [
        ("K1", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("K6", {}),
    ],
    "C10 in draining then C11 in dirty": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("V29", {}), ("V21", {}),
    ],
    "C10 in draining then C12 in dirty": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("V29", {}), ("V22", {}),
    ],
    "C10 in draining then C18 in dirty": [("K1", {}), ("K6", {}), ("V2", {}), ("V29", {})],
    "C11 in draining then C19": [("K1", {}), ("K6", {}), ("V2", {}), ("V21", {})],
    "C12 in draining then C19": [("K1", {}), ("K6", {}), ("V2", {}), ("V22", {})],
    "C13 in draining then C18 in left": [("K1", {}), ("K6", {}), ("V2", {}), ("wait", {})],
    "C16 in left then C15 in clearing": [("K1", {}), ("K6", {}), ("V2", {}), ("K13", {})],
    "C18 in draining then C19": [("K1", {}), ("K6", {}), ("V2", {})],
    "C9 in draining then C11 in dirty": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("V20", {}), ("V21", {}),
    ],
    "C9 in draining then C12 in dirty": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("V20", {}), ("V22", {}),
    ],
    "C9 in draining then C18 in dirty": [("K1", {}), ("K6", {}), ("V2", {}), ("V20", {})],
    "X2 in backoff then X44 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V21", {}), ("K2", {}), ("wait", {}),
    ],
    "X2 in speaking then X23 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("K2", {}),
    ],
    "X20 then X23 in speaking": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {})],
    "X23 in speaking then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V12", {}),
    ],
    "X23 in speaking then X3 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("K3", {}),
    ],
    "X23 in speaking then X32 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V22", {}),
    ],
    "X23 in speaking then X33 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V29", {}),
    ],
    "X23 in speaking then X34 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V24", {}),
    ],
    "X23 in speaking then X35 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V25", {}),
    ],
    "X23 in speaking then X36 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V27", {}),
    ],
    "X23 in speaking then X37 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("V28", {}),
    ],
    "X23 in speaking then X4 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("K4", {}),
    ],
    "X23 in speaking then X5 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("K5", {}),
    ],
    "X23 in speaking then X60 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("K6", {}),
    ],
    "X3 in backoff then X44 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V21", {}), ("K3", {}), ("wait", {}),
    ],
    "X3 in backoff then X51": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K3", {}), ("wait", {}),
    ],
    "X34 in backoff then X4 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V24", {}), ("K4", {}),
    ],
    "X34 in backoff then X50": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V24", {}), ("wait", {}),
    ],
    "X34 in backoff then X51": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V24", {}), ("wait", {}),
    ],
    "X34 in backoff then X6 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V24", {}), ("K5", {}),
    ],
    "X34 in speaking then X21": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V24", {})],
    "X35 in backoff then X4 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V25", {}), ("K4", {}),
    ],
    "X35 in backoff then X50": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V25", {}), ("wait", {}),
    ],
    "X35 in backoff then X51": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V25", {}), ("wait", {}),
    ],
    "X35 in backoff then X6 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V25", {}), ("K5", {}),
    ],
    "X35 in speaking then X21": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V25", {})],
    "X36 in backoff then X4 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V27", {}), ("K4", {}),
    ],
    "X36 in backoff then X50": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V27", {}), ("wait", {}),
    ],
    "X36 in backoff then X51": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V27", {}), ("wait", {}),
    ],
    "X36 in backoff then X6 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V27", {}), ("K5", {}),
    ],
    "X36 in speaking then X21": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V27", {})],
    "X37 in backoff then X4 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V28", {}), ("K4", {}),
    ],
    "X37 in backoff then X50": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V28", {}), ("wait", {}),
    ],
    "X37 in backoff then X51": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V28", {}), ("wait", {}),
    ],
    "X37 in backoff then X6 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V28", {}), ("K5", {}),
    ],
    "X37 in speaking then X21": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V28", {})],
    "X4 in backoff then X34 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K4", {}), ("V24", {}),
    ],
    "X4 in backoff then X35 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K4", {}), ("V25", {}),
    ],
    "X4 in backoff then X36 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K4", {}), ("V27", {}),
    ],
    "X4 in backoff then X37 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K4", {}), ("V28", {}),
    ],
    "X4 in backoff then X51": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K4", {}), ("wait", {}),
    ],
    "X4 in backoff then X57": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K4", {}), ("V22", {}),
    ],
    "X4 in backoff then X58": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K4", {}), ("V21", {}),
    ],
    "X4 in backoff then X59": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K4", {}), ("V20", {}),
    ],
    "X4 in backoff then X65": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K4", {}), ("V29", {}),
    ],
    "X4 in speaking then X44 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}), ("K4", {}), ("wait", {}),
    ],
    "X44 in backoff then X2 in doomed": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V21", {}), ("wait", {}), ("K2", {}),
    ],
    "X44 in backoff then X3 in doomed": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V21", {}), ("wait", {}), ("K3", {}),
    ],
    "X44 in backoff then X5 in doomed": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V21", {}), ("wait", {}), ("K5", {}),
    ],
    "X5 in backoff then X51": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K5", {}), ("wait", {}),
    ],
    "X5 in speaking then X44 in speaking": [
        ("K1", {}), ("wait", {}), ("V2", {}), ("K5", {}), ("wait", {}),
    ],
    "X51 then X2 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K2", {}),
    ],
    "X51 then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V12", {}),
    ],
    "X51 then X3 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K3", {}),
    ],
    "X51 then X4 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K4", {}),
    ],
    "X51 then X5 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K5", {}),
    ],
    "X52 in failing then X42": [
        ("K1", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("V20", {}), ("wait", {}),
    ],
    "X57 then X4 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V22", {}), ("K4", {}),
    ],
    "X57 then X6 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V22", {}), ("K5", {}),
    ],
    "X58 then X4 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V21", {}), ("K4", {}),
    ],
    "X58 then X6 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V21", {}), ("K5", {}),
    ],
    "X59 then X4 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V20", {}), ("K4", {}),
    ],
    "X59 then X50": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("wait", {})],
    "X59 then X51": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("wait", {}),
    ],
    "X59 then X6 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("K5", {}),
    ],
    "X6 in backoff then X34 in backoff": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K5", {}), ("V24", {}),
    ],
    "X6 in backoff then X35 in backoff": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K5", {}), ("V25", {}),
    ],
    "X6 in backoff then X36 in backoff": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K5", {}), ("V27", {}),
    ],
    "X6 in backoff then X37 in backoff": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K5", {}), ("V28", {}),
    ],
    "X6 in backoff then X51": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K5", {}), ("wait", {}),
    ],
    "X6 in backoff then X57": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K5", {}), ("V22", {}),
    ],
    "X6 in backoff then X58": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K5", {}), ("V21", {}),
    ],
    "X6 in backoff then X59": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K5", {}), ("V20", {}),
    ],
    "X6 in backoff then X65": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("K5", {}), ("V29", {}),
    ],
    "X6 in failing then X52 in failing": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("V20", {}), ("K5", {}),
    ],
    "X6 in speaking then X21": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {})],
    "X6 in speaking then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V12", {}),
    ],
    "X6 in speaking then X44 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("wait", {}), ("V2", {}), ("K5", {}), ("wait", {}),
    ],
    "X60 in backoff then X53 in cancelling": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("K6", {}),
    ],
    "X60 in doomed then X52 in cancelling": [
        ("K1", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("wait", {}), ("K6", {}),
    ],
    "X60 in over then X53 in cancelling": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("V20", {}), ("K6", {}),
    ],
    "X65 then X4 in backoff": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V29", {}), ("K4", {}),
    ],
    "X65 then X50": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V29", {}), ("wait", {})],
    "X65 then X51": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V29", {}), ("wait", {}),
    ],
    "X65 then X6 in backoff": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V29", {}), ("K5", {}),
    ],
    "C10 in speaking then C11 in dirty": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V29", {}), ("V21", {}),
    ],
    "C10 in speaking then C12 in dirty": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V29", {}), ("V22", {}),
    ],
    "C10 in speaking then C13 in dirty": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V29", {}), ("wait", {}),
    ],
    "C10 in speaking then C16 in dirty": [("K1", {}), ("K2", {}), ("V2", {}), ("V29", {})],
    "C11 in clearing then C19": [("K1", {}), ("V2", {}), ("V20", {}), ("V21", {})],
    "C11 in left then C19": [("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V21", {})],
    "C11 in speaking then C19": [("K1", {}), ("K2", {}), ("V2", {}), ("V21", {})],
    "C12 in clearing then C19": [("K1", {}), ("V2", {}), ("V20", {}), ("V22", {})],
    "C12 in left then C19": [("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V22", {})],
    "C12 in speaking then C19": [("K1", {}), ("K2", {}), ("V2", {}), ("V22", {})],
    "C13 in speaking then C11 in left": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("wait", {}), ("V21", {}),
    ],
    "C13 in speaking then C12 in left": [
        ("K1", {}), ("K6", {}), ("V2", {}), ("wait", {}), ("V22", {}),
    ],
    "C14 in speaking then C11 in dirty": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K6", {}), ("V21", {}),
    ],
    "C14 in speaking then C12 in dirty": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K6", {}), ("V22", {}),
    ],
    "C14 in speaking then C13 in dirty": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K6", {}), ("wait", {}),
    ],
    "C14 in speaking then C16 in dirty": [("K1", {}), ("K2", {}), ("V2", {}), ("K6", {})],
    "C15 in ready then C11 in left": [("K1", {}), ("K6", {}), ("V2", {}), ("K13", {}), ("V21", {})],
    "C15 in ready then C12 in left": [("K1", {}), ("K6", {}), ("V2", {}), ("K13", {}), ("V22", {})],
    "C16 in left then C18 in clearing": [("K1", {}), ("V2", {}), ("V20", {}), ("wait", {})],
    "C17 then C10 in ready": [("K1", {}), ("V2", {}), ("V20", {}), ("V16", {}), ("V29", {})],
    "C17 then C11 in ready": [("K1", {}), ("V2", {}), ("V20", {}), ("V16", {}), ("V21", {})],
    "C17 then C12 in ready": [("K1", {}), ("V2", {}), ("V20", {}), ("V16", {}), ("V22", {})],
    "C17 then C18 in ready": [("K1", {}), ("V2", {}), ("V20", {}), ("V16", {})],
    "C18 in clearing then C19": [("K1", {}), ("V2", {}), ("V20", {})],
    "C6 in speaking then C18 in speaking": [("K1", {}), ("K2", {}), ("V2", {})],
    "C6 in speaking then C9 in speaking": [("K1", {}), ("K2", {}), ("V2", {}), ("V20", {})],
    "X2 in backoff then X34 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K2", {}), ("V24", {}),
    ],
    "X2 in backoff then X35 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K2", {}), ("V25", {}),
    ],
    "X2 in backoff then X36 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K2", {}), ("V27", {}),
    ],
    "X2 in backoff then X37 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K2", {}), ("V28", {}),
    ],
    "X2 in backoff then X51": [
        ("K1", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K2", {}), ("wait", {}),
    ],
    "X2 in backoff then X57": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K2", {}), ("V22", {}),
    ],
    "X2 in backoff then X58": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K2", {}), ("V21", {}),
    ],
    "X2 in backoff then X59": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K2", {}), ("V20", {}),
    ],
    "X2 in backoff then X65": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K2", {}), ("V29", {}),
    ],
    "X2 in speaking then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V12", {}),
    ],
    "X3 in backoff then X34 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K3", {}), ("V24", {}),
    ],
    "X3 in backoff then X35 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K3", {}), ("V25", {}),
    ],
    "X3 in backoff then X36 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K3", {}), ("V27", {}),
    ],
    "X3 in backoff then X37 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K3", {}), ("V28", {}),
    ],
    "X3 in backoff then X57": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K3", {}), ("V22", {}),
    ],
    "X3 in backoff then X58": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K3", {}), ("V21", {}),
    ],
    "X3 in backoff then X59": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K3", {}), ("V20", {}),
    ],
    "X3 in backoff then X65": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K3", {}), ("V29", {}),
    ],
    "X3 in speaking then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V12", {}),
    ],
    "X32 in speaking then X42": [("K1", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("V22", {})],
    "X33 in speaking then X42": [
        ("K1", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("V29", {}), ("wait", {}),
    ],
    "X34 in backoff then X2 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V24", {}), ("K2", {}),
    ],
    "X34 in backoff then X3 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V24", {}), ("K3", {}),
    ],
    "X34 in backoff then X5 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V24", {}), ("K5", {}),
    ],
    "X34 in backoff then X57": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V24", {}), ("V22", {}),
    ],
    "X34 in backoff then X58": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V24", {}), ("V21", {}),
    ],
    "X34 in backoff then X59": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V24", {}), ("V20", {}),
    ],
    "X34 in backoff then X60 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V24", {}), ("K6", {}),
    ],
    "X34 in speaking then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("V12", {}),
    ],
    "X35 in backoff then X2 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V25", {}), ("K2", {}),
    ],
    "X35 in backoff then X3 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V25", {}), ("K3", {}),
    ],
    "X35 in backoff then X5 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V25", {}), ("K5", {}),
    ],
    "X35 in backoff then X57": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V25", {}), ("V22", {}),
    ],
    "X35 in backoff then X58": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V25", {}), ("V21", {}),
    ],
    "X35 in backoff then X59": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V25", {}), ("V20", {}),
    ],
    "X35 in backoff then X60 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V25", {}), ("K6", {}),
    ],
    "X35 in speaking then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V25", {}), ("V12", {}),
    ],
    "X35 in speaking then X44 in speaking": [
        ("K1", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("V25", {}), ("wait", {}),
    ],
    "X36 in backoff then X2 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V27", {}), ("K2", {}),
    ],
    "X36 in backoff then X3 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V27", {}), ("K3", {}),
    ],
    "X36 in backoff then X5 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V27", {}), ("K5", {}),
    ],
    "X36 in backoff then X57": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V27", {}), ("V22", {}),
    ],
    "X36 in backoff then X58": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V27", {}), ("V21", {}),
    ],
    "X36 in backoff then X59": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V27", {}), ("V20", {}),
    ],
    "X36 in backoff then X60 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V27", {}), ("K6", {}),
    ],
    "X36 in speaking then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("V12", {}),
    ],
    "X36 in speaking then X44 in speaking": [
        ("K1", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("V27", {}), ("wait", {}),
    ],
    "X37 in backoff then X2 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V28", {}), ("K2", {}),
    ],
    "X37 in backoff then X3 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V28", {}), ("K3", {}),
    ],
    "X37 in backoff then X5 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V28", {}), ("K5", {}),
    ],
    "X37 in backoff then X57": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V28", {}), ("V22", {}),
    ],
    "X37 in backoff then X58": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V28", {}), ("V21", {}),
    ],
    "X37 in backoff then X59": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V28", {}), ("V20", {}),
    ],
    "X37 in backoff then X60 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V28", {}), ("K6", {}),
    ],
    "X37 in speaking then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V28", {}), ("V12", {}),
    ],
    "X37 in speaking then X44 in speaking": [
        ("K1", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("V28", {}), ("wait", {}),
    ],
    "X4 in backoff then X44 in backoff": [
        ("K1", {}), ("K2", {}), ("wait", {}), ("K4", {}), ("wait", {}),
    ],
    "X4 in backoff then X6 in backoff": [
        ("K1", {}), ("K2", {}), ("wait", {}), ("K4", {}), ("K5", {}),
    ],
    "X4 in backoff then X60 in backoff": [
        ("K1", {}), ("K2", {}), ("wait", {}), ("K4", {}), ("K6", {}),
    ],
    "X4 in doomed then X47": [("K1", {}), ("K2", {}), ("V3", {"status": 400}), ("K4", {})],
    "X4 in doomed then X6 in doomed": [
        ("K1", {}), ("K2", {}), ("V3", {"status": 400}), ("K4", {}), ("K5", {}),
    ],
    "X4 in doomed then X60 in doomed": [
        ("K1", {}), ("K2", {}), ("V3", {"status": 400}), ("K4", {}), ("K6", {}),
    ],
    "X4 in failing then X52 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("K4", {}),
    ],
    "X4 in speaking then X21": [("K1", {}), ("K2", {}), ("V2", {}), ("K4", {})],
    "X4 in speaking then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("V12", {}),
    ],
    "X41 then X6 in backoff": [("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("K5", {})],
    "X42 then X6 in doomed": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V3", {"status": 400}), ("K5", {}),
    ],
    "X43 in speaking then X50": [("K1", {}), ("V2", {}), ("V24", {}), ("wait", {})],
    "X44 in speaking then X47": [("K1", {}), ("K5", {}), ("wait", {}), ("V2", {}), ("wait", {})],
    "X5 in backoff then X34 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K5", {}), ("V24", {}),
    ],
    "X5 in backoff then X35 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K5", {}), ("V25", {}),
    ],
    "X5 in backoff then X36 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K5", {}), ("V27", {}),
    ],
    "X5 in backoff then X37 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K5", {}), ("V28", {}),
    ],
    "X5 in backoff then X57": [
        ("K1", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K5", {}), ("V22", {}),
    ],
    "X5 in backoff then X58": [
        ("K1", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K5", {}), ("V21", {}),
    ],
    "X5 in backoff then X59": [
        ("K1", {}), ("V2", {}), ("V24", {}), ("wait", {}), ("K5", {}), ("V20", {}),
    ],
    "X5 in backoff then X65": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("K5", {}), ("V29", {}),
    ],
    "X5 in speaking then X21": [("K1", {}), ("K2", {}), ("V2", {}), ("K5", {})],
    "X5 in speaking then X22 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K5", {}), ("V12", {}),
    ],
    "X50 then X4 in connecting": [("K1", {}), ("K2", {}), ("wait", {}), ("K4", {})],
    "X57 then X2 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V22", {}), ("K2", {}),
    ],
    "X57 then X3 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V22", {}), ("K3", {}),
    ],
    "X57 then X44 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V22", {}), ("wait", {}),
    ],
    "X57 then X5 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V22", {}), ("K5", {}),
    ],
    "X57 then X60 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V22", {}), ("K6", {}),
    ],
    "X58 then X5 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V21", {}), ("K5", {}),
    ],
    "X58 then X50": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V21", {}), ("wait", {})],
    "X58 then X60 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V21", {}), ("K6", {}),
    ],
    "X59 then X2 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V20", {}), ("K2", {}),
    ],
    "X59 then X3 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V20", {}), ("K3", {}),
    ],
    "X59 then X34 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V24", {}),
    ],
    "X59 then X35 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V25", {}),
    ],
    "X59 then X36 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V27", {}),
    ],
    "X59 then X37 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V28", {}),
    ],
    "X59 then X5 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V20", {}), ("K5", {}),
    ],
    "X59 then X57": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V22", {})],
    "X59 then X58": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V21", {})],
    "X59 then X59": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V20", {})],
    "X59 then X65": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V29", {})],
    "X6 in doomed then X60 in doomed": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("wait", {}), ("K5", {}), ("K6", {}),
    ],
    "X6 in failing then X41": [("K1", {}), ("K3", {}), ("K4", {}), ("wait", {}), ("K5", {})],
    "X6 in failing then X42": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V3", {"status": 400}), ("K5", {}),
    ],
    "X6 in failing then X60 in failing": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("wait", {}), ("K5", {}), ("K6", {}),
    ],
    "X6 in speaking then X12 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}),
    ],
    "X6 in speaking then X30 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V20", {}),
    ],
    "X6 in speaking then X31 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V21", {}),
    ],
    "X6 in speaking then X32 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V22", {}),
    ],
    "X6 in speaking then X33 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V29", {}),
    ],
    "X6 in speaking then X34 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V24", {}),
    ],
    "X6 in speaking then X35 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V25", {}),
    ],
    "X6 in speaking then X36 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V27", {}),
    ],
    "X6 in speaking then X37 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("V28", {}),
    ],
    "X6 in speaking then X43 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("wait", {}),
    ],
    "X6 in speaking then X60 in speaking": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}), ("K6", {}),
    ],
    "X60 in backoff then X52 in cancelling": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("K6", {}),
    ],
    "X60 in over then X52 in cancelling": [("K1", {}), ("K5", {}), ("V2", {}), ("K6", {})],
    "X60 in over then X62": [("K1", {}), ("V3", {"status": 400}), ("K6", {})],
    "X65 then X2 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V29", {}), ("K2", {}),
    ],
    "X65 then X3 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V29", {}), ("K3", {}),
    ],
    "X65 then X5 in backoff": [
        ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}), ("V29", {}), ("K5", {}),
    ],
    "X65 then X57": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V29", {}), ("V22", {})],
    "X65 then X58": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V29", {}), ("V21", {})],
    "X65 then X59": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V29", {}), ("V20", {})],
    "X65 then X60 in backoff": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V29", {}), ("K6", {}),
    ],
    "X14 then X42": [("K1", {}), ("K5", {}), ("wait", {}), ("V3", {"status": 408})],
    "X14 then X6 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V3", {"status": 408}), ("K5", {}),
    ],
    "X16 then X42": [("K1", {}), ("K5", {}), ("wait", {}), ("V4", {})],
    "X16 then X6 in failing": [("K1", {}), ("K2", {}), ("K4", {}), ("V4", {}), ("K5", {})],
    "X17 then X42": [("K1", {}), ("K5", {}), ("wait", {})],
    "X2 in backoff then X2 in backoff": [("K1", {}), ("wait", {}), ("K2", {}), ("K2", {})],
    "X2 in backoff then X3 in backoff": [("K1", {}), ("wait", {}), ("K2", {}), ("K3", {})],
    "X2 in backoff then X4 in backoff": [("K1", {}), ("wait", {}), ("K2", {}), ("K4", {})],
    "X2 in backoff then X5 in backoff": [("K1", {}), ("wait", {}), ("K2", {}), ("K5", {})],
    "X2 in backoff then X50": [("K1", {}), ("wait", {}), ("K2", {}), ("wait", {})],
    "X2 in backoff then X60 in backoff": [("K1", {}), ("wait", {}), ("K2", {}), ("K6", {})],
    "X2 in doomed then X2 in doomed": [("K1", {}), ("V3", {"status": 400}), ("K2", {}), ("K2", {})],
    "X2 in doomed then X3 in doomed": [("K1", {}), ("V3", {"status": 400}), ("K2", {}), ("K3", {})],
    "X2 in doomed then X4 in doomed": [("K1", {}), ("V3", {"status": 400}), ("K2", {}), ("K4", {})],
    "X2 in doomed then X47": [("K1", {}), ("V3", {"status": 400}), ("K2", {})],
    "X2 in doomed then X5 in doomed": [("K1", {}), ("V3", {"status": 400}), ("K2", {}), ("K5", {})],
    "X2 in doomed then X60 in doomed": [
        ("K1", {}), ("V3", {"status": 400}), ("K2", {}), ("K6", {}),
    ],
    "X2 in failing then X52 in failing": [("K1", {}), ("V2", {}), ("V20", {}), ("K2", {})],
    "X2 in speaking then X43 in speaking": [
        ("K1", {}), ("V2", {}), ("V24", {}), ("K2", {}), ("wait", {}),
    ],
    "X3 in backoff then X2 in backoff": [("K1", {}), ("wait", {}), ("K3", {}), ("K2", {})],
    "X3 in backoff then X3 in backoff": [("K1", {}), ("wait", {}), ("K3", {}), ("K3", {})],
    "X3 in backoff then X4 in backoff": [("K1", {}), ("wait", {}), ("K3", {}), ("K4", {})],
    "X3 in backoff then X5 in backoff": [("K1", {}), ("wait", {}), ("K3", {}), ("K5", {})],
    "X3 in backoff then X50": [("K1", {}), ("wait", {}), ("K3", {}), ("wait", {})],
    "X3 in backoff then X60 in backoff": [("K1", {}), ("wait", {}), ("K3", {}), ("K6", {})],
    "X3 in doomed then X2 in doomed": [("K1", {}), ("V3", {"status": 400}), ("K3", {}), ("K2", {})],
    "X3 in doomed then X3 in doomed": [("K1", {}), ("V3", {"status": 400}), ("K3", {}), ("K3", {})],
    "X3 in doomed then X4 in doomed": [("K1", {}), ("V3", {"status": 400}), ("K3", {}), ("K4", {})],
    "X3 in doomed then X47": [("K1", {}), ("V3", {"status": 400}), ("K3", {})],
    "X3 in doomed then X5 in doomed": [("K1", {}), ("V3", {"status": 400}), ("K3", {}), ("K5", {})],
    "X3 in doomed then X60 in doomed": [
        ("K1", {}), ("V3", {"status": 400}), ("K3", {}), ("K6", {}),
    ],
    "X3 in failing then X52 in failing": [("K1", {}), ("V2", {}), ("V20", {}), ("K3", {})],
    "X3 in speaking then X20": [("K1", {}), ("K2", {}), ("V2", {}), ("K3", {})],
    "X3 in speaking then X43 in speaking": [
        ("K1", {}), ("V2", {}), ("V24", {}), ("K3", {}), ("wait", {}),
    ],
    "X32 in speaking then X4 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V22", {}), ("K4", {}),
    ],
    "X33 in speaking then X4 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V29", {}), ("K4", {}),
    ],
    "X34 in speaking then X12 in speaking": [("K1", {}), ("K5", {}), ("V2", {}), ("V24", {})],
    "X34 in speaking then X20": [("K1", {}), ("K2", {}), ("V2", {}), ("V24", {})],
    "X34 in speaking then X4 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("K4", {}),
    ],
    "X35 in speaking then X12 in speaking": [("K1", {}), ("K5", {}), ("V2", {}), ("V25", {})],
    "X35 in speaking then X20": [("K1", {}), ("K2", {}), ("V2", {}), ("V25", {})],
    "X35 in speaking then X4 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V25", {}), ("K4", {}),
    ],
    "X36 in speaking then X12 in speaking": [("K1", {}), ("K5", {}), ("V2", {}), ("V27", {})],
    "X36 in speaking then X20": [("K1", {}), ("K2", {}), ("V2", {}), ("V27", {})],
    "X36 in speaking then X4 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("K4", {}),
    ],
    "X37 in speaking then X12 in speaking": [("K1", {}), ("K5", {}), ("V2", {}), ("V28", {})],
    "X37 in speaking then X20": [("K1", {}), ("K2", {}), ("V2", {}), ("V28", {})],
    "X37 in speaking then X4 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V28", {}), ("K4", {}),
    ],
    "X4 in speaking then X30 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("V20", {}),
    ],
    "X4 in speaking then X31 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("V21", {}),
    ],
    "X4 in speaking then X32 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("V22", {}),
    ],
    "X4 in speaking then X33 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("V29", {}),
    ],
    "X4 in speaking then X34 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("V24", {}),
    ],
    "X4 in speaking then X35 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("V25", {}),
    ],
    "X4 in speaking then X36 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("V27", {}),
    ],
    "X4 in speaking then X37 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("V28", {}),
    ],
    "X4 in speaking then X43 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("wait", {}),
    ],
    "X4 in speaking then X6 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("K5", {}),
    ],
    "X4 in speaking then X60 in speaking": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}), ("K6", {}),
    ],
    "X43 in speaking then X44 in backoff": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {})],
    "X5 in backoff then X44 in backoff": [("K1", {}), ("wait", {}), ("K5", {}), ("wait", {})],
    "X5 in backoff then X60 in backoff": [("K1", {}), ("wait", {}), ("K5", {}), ("K6", {})],
    "X5 in doomed then X47": [("K1", {}), ("V3", {"status": 400}), ("K5", {})],
    "X5 in doomed then X60 in doomed": [
        ("K1", {}), ("V3", {"status": 400}), ("K5", {}), ("K6", {}),
    ],
    "X5 in failing then X52 in failing": [("K1", {}), ("V2", {}), ("V20", {}), ("K5", {})],
    "X50 then X2 in connecting": [("K1", {}), ("wait", {}), ("K2", {})],
    "X50 then X3 in connecting": [("K1", {}), ("wait", {}), ("K3", {})],
    "X50 then X5 in connecting": [("K1", {}), ("wait", {}), ("K5", {})],
    "X52 in failing then X60 in failing": [("K1", {}), ("V2", {}), ("V20", {}), ("K6", {})],
    "X6 in backoff then X44 in backoff": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("wait", {}), ("K5", {}), ("wait", {}),
    ],
    "X6 in connecting then X13": [("K1", {}), ("K3", {}), ("K4", {}), ("K5", {}), ("V2", {})],
    "X6 in connecting then X14": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("K5", {}), ("V3", {"status": 408}),
    ],
    "X6 in connecting then X15": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("K5", {}), ("V3", {"status": 400}),
    ],
    "X6 in connecting then X16": [("K1", {}), ("K3", {}), ("K4", {}), ("K5", {}), ("V4", {})],
    "X6 in connecting then X17": [("K1", {}), ("K3", {}), ("K4", {}), ("K5", {}), ("wait", {})],
    "X6 in connecting then X60 in connecting": [
        ("K1", {}), ("K3", {}), ("K4", {}), ("K5", {}), ("K6", {}),
    ],
    "X60 in backoff then X62": [("K1", {}), ("wait", {}), ("K6", {})],
    "X60 in doomed then X54": [("K1", {}), ("K5", {}), ("wait", {}), ("K6", {})],
    "X60 in speaking then X54": [("K1", {}), ("V2", {}), ("K6", {})],
    "C10 in ready then C21": [("K1", {}), ("V2", {}), ("V29", {})],
    "C11 in ready then C19": [("K1", {}), ("V2", {}), ("V21", {})],
    "C12 in ready then C19": [("K1", {}), ("V2", {}), ("V22", {})],
    "C18 in ready then C19": [("K1", {}), ("V2", {})],
    "C19 then C19": [("K1", {}), ("wait", {})],
    "X14 then X4 in failing": [("K1", {}), ("K2", {}), ("V3", {"status": 408}), ("K4", {})],
    "X16 then X4 in failing": [("K1", {}), ("K2", {}), ("V4", {}), ("K4", {})],
    "X2 in speaking then X2 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("K2", {})],
    "X2 in speaking then X20": [("K1", {}), ("V2", {}), ("K2", {})],
    "X2 in speaking then X3 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("K3", {})],
    "X2 in speaking then X30 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("V20", {})],
    "X2 in speaking then X31 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("V21", {})],
    "X2 in speaking then X32 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("V22", {})],
    "X2 in speaking then X33 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("V29", {})],
    "X2 in speaking then X34 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("V24", {})],
    "X2 in speaking then X35 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("V25", {})],
    "X2 in speaking then X36 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("V27", {})],
    "X2 in speaking then X37 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("V28", {})],
    "X2 in speaking then X4 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("K4", {})],
    "X2 in speaking then X5 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("K5", {})],
    "X2 in speaking then X60 in speaking": [("K1", {}), ("V2", {}), ("K2", {}), ("K6", {})],
    "X3 in speaking then X2 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("K2", {})],
    "X3 in speaking then X3 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("K3", {})],
    "X3 in speaking then X30 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("V20", {})],
    "X3 in speaking then X31 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("V21", {})],
    "X3 in speaking then X32 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("V22", {})],
    "X3 in speaking then X33 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("V29", {})],
    "X3 in speaking then X34 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("V24", {})],
    "X3 in speaking then X35 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("V25", {})],
    "X3 in speaking then X36 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("V27", {})],
    "X3 in speaking then X37 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("V28", {})],
    "X3 in speaking then X4 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("K4", {})],
    "X3 in speaking then X5 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("K5", {})],
    "X3 in speaking then X60 in speaking": [("K1", {}), ("V2", {}), ("K3", {}), ("K6", {})],
    "X31 in speaking then X60 in failing": [("K1", {}), ("V2", {}), ("V21", {}), ("K6", {})],
    "X32 in speaking then X2 in failing": [("K1", {}), ("V2", {}), ("V22", {}), ("K2", {})],
    "X32 in speaking then X3 in failing": [("K1", {}), ("V2", {}), ("V22", {}), ("K3", {})],
    "X32 in speaking then X5 in failing": [("K1", {}), ("V2", {}), ("V22", {}), ("K5", {})],
    "X32 in speaking then X60 in failing": [("K1", {}), ("V2", {}), ("V22", {}), ("K6", {})],
    "X33 in speaking then X2 in failing": [("K1", {}), ("V2", {}), ("V29", {}), ("K2", {})],
    "X33 in speaking then X3 in failing": [("K1", {}), ("V2", {}), ("V29", {}), ("K3", {})],
    "X33 in speaking then X5 in failing": [("K1", {}), ("V2", {}), ("V29", {}), ("K5", {})],
    "X33 in speaking then X60 in failing": [("K1", {}), ("V2", {}), ("V29", {}), ("K6", {})],
    "X34 in speaking then X30 in speaking": [("K1", {}), ("V2", {}), ("V24", {}), ("V20", {})],
    "X34 in speaking then X31 in speaking": [("K1", {}), ("V2", {}), ("V24", {}), ("V21", {})],
    "X34 in speaking then X32 in speaking": [("K1", {}), ("V2", {}), ("V24", {}), ("V22", {})],
    "X34 in speaking then X5 in speaking": [("K1", {}), ("V2", {}), ("V24", {}), ("K5", {})],
    "X34 in speaking then X60 in speaking": [("K1", {}), ("V2", {}), ("V24", {}), ("K6", {})],
    "X35 in speaking then X2 in speaking": [("K1", {}), ("V2", {}), ("V25", {}), ("K2", {})],
    "X35 in speaking then X3 in speaking": [("K1", {}), ("V2", {}), ("V25", {}), ("K3", {})],
    "X35 in speaking then X30 in speaking": [("K1", {}), ("V2", {}), ("V25", {}), ("V20", {})],
    "X35 in speaking then X31 in speaking": [("K1", {}), ("V2", {}), ("V25", {}), ("V21", {})],
    "X35 in speaking then X32 in speaking": [("K1", {}), ("V2", {}), ("V25", {}), ("V22", {})],
    "X35 in speaking then X43 in speaking": [("K1", {}), ("V2", {}), ("V25", {}), ("wait", {})],
    "X35 in speaking then X5 in speaking": [("K1", {}), ("V2", {}), ("V25", {}), ("K5", {})],
    "X35 in speaking then X60 in speaking": [("K1", {}), ("V2", {}), ("V25", {}), ("K6", {})],
    "X36 in speaking then X2 in speaking": [("K1", {}), ("V2", {}), ("V27", {}), ("K2", {})],
    "X36 in speaking then X3 in speaking": [("K1", {}), ("V2", {}), ("V27", {}), ("K3", {})],
    "X36 in speaking then X30 in speaking": [("K1", {}), ("V2", {}), ("V27", {}), ("V20", {})],
    "X36 in speaking then X31 in speaking": [("K1", {}), ("V2", {}), ("V27", {}), ("V21", {})],
    "X36 in speaking then X32 in speaking": [("K1", {}), ("V2", {}), ("V27", {}), ("V22", {})],
    "X36 in speaking then X43 in speaking": [("K1", {}), ("V2", {}), ("V27", {}), ("wait", {})],
    "X36 in speaking then X5 in speaking": [("K1", {}), ("V2", {}), ("V27", {}), ("K5", {})],
    "X36 in speaking then X60 in speaking": [("K1", {}), ("V2", {}), ("V27", {}), ("K6", {})],
    "X37 in speaking then X2 in speaking": [("K1", {}), ("V2", {}), ("V28", {}), ("K2", {})],
    "X37 in speaking then X3 in speaking": [("K1", {}), ("V2", {}), ("V28", {}), ("K3", {})],
    "X37 in speaking then X30 in speaking": [("K1", {}), ("V2", {}), ("V28", {}), ("V20", {})],
    "X37 in speaking then X31 in speaking": [("K1", {}), ("V2", {}), ("V28", {}), ("V21", {})],
    "X37 in speaking then X32 in speaking": [("K1", {}), ("V2", {}), ("V28", {}), ("V22", {})],
    "X37 in speaking then X43 in speaking": [("K1", {}), ("V2", {}), ("V28", {}), ("wait", {})],
    "X37 in speaking then X5 in speaking": [("K1", {}), ("V2", {}), ("V28", {}), ("K5", {})],
    "X37 in speaking then X60 in speaking": [("K1", {}), ("V2", {}), ("V28", {}), ("K6", {})],
    "X4 in connecting then X13": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {})],
    "X4 in connecting then X14": [("K1", {}), ("K2", {}), ("K4", {}), ("V3", {"status": 408})],
    "X4 in connecting then X15": [("K1", {}), ("K2", {}), ("K4", {}), ("V3", {"status": 400})],
    "X4 in connecting then X16": [("K1", {}), ("K2", {}), ("K4", {}), ("V4", {})],
    "X4 in connecting then X17": [("K1", {}), ("K2", {}), ("K4", {}), ("wait", {})],
    "X4 in connecting then X6 in connecting": [("K1", {}), ("K2", {}), ("K4", {}), ("K5", {})],
    "X4 in connecting then X60 in connecting": [("K1", {}), ("K2", {}), ("K4", {}), ("K6", {})],
    "X5 in speaking then X12 in speaking": [("K1", {}), ("V2", {}), ("K5", {})],
    "X5 in speaking then X30 in speaking": [("K1", {}), ("V2", {}), ("K5", {}), ("V20", {})],
    "X5 in speaking then X31 in speaking": [("K1", {}), ("V2", {}), ("K5", {}), ("V21", {})],
    "X5 in speaking then X32 in speaking": [("K1", {}), ("V2", {}), ("K5", {}), ("V22", {})],
    "X5 in speaking then X33 in speaking": [("K1", {}), ("V2", {}), ("K5", {}), ("V29", {})],
    "X5 in speaking then X34 in speaking": [("K1", {}), ("V2", {}), ("K5", {}), ("V24", {})],
    "X5 in speaking then X35 in speaking": [("K1", {}), ("V2", {}), ("K5", {}), ("V25", {})],
    "X5 in speaking then X36 in speaking": [("K1", {}), ("V2", {}), ("K5", {}), ("V27", {})],
    "X5 in speaking then X37 in speaking": [("K1", {}), ("V2", {}), ("K5", {}), ("V28", {})],
    "X5 in speaking then X43 in speaking": [("K1", {}), ("V2", {}), ("K5", {}), ("wait", {})],
    "X5 in speaking then X60 in speaking": [("K1", {}), ("V2", {}), ("K5", {}), ("K6", {})],
    "X50 then X15": [("K1", {}), ("K5", {}), ("wait", {}), ("V3", {"status": 400})],
    "X54 then X54": [("K1", {}), ("K6", {}), ("V3", {"status": 400})],
    "X55 then X62": [("K1", {}), ("K6", {}), ("wait", {})],
    "X6 in waiting then X10": [("K1", {}), ("K3", {}), ("K4", {}), ("K5", {})],
    "X60 in over then X54": [("K1", {}), ("K5", {}), ("K6", {})],
    "C3 then C19": [("K1", {}), ("V3", {"status": 408})],
    "C4 then C19": [("K1", {}), ("V4", {})],
    "X14 then X2 in failing": [("K1", {}), ("V3", {"status": 408}), ("K2", {})],
    "X14 then X3 in failing": [("K1", {}), ("V3", {"status": 408}), ("K3", {})],
    "X14 then X5 in failing": [("K1", {}), ("V3", {"status": 408}), ("K5", {})],
    "X14 then X60 in failing": [("K1", {}), ("V3", {"status": 408}), ("K6", {})],
    "X16 then X2 in failing": [("K1", {}), ("V4", {}), ("K2", {})],
    "X16 then X3 in failing": [("K1", {}), ("V4", {}), ("K3", {})],
    "X16 then X5 in failing": [("K1", {}), ("V4", {}), ("K5", {})],
    "X16 then X60 in failing": [("K1", {}), ("V4", {}), ("K6", {})],
    "X2 in connecting then X14": [("K1", {}), ("K2", {}), ("V3", {"status": 408})],
    "X2 in connecting then X15": [("K1", {}), ("K2", {}), ("V3", {"status": 400})],
    "X2 in connecting then X16": [("K1", {}), ("K2", {}), ("V4", {})],
    "X2 in connecting then X17": [("K1", {}), ("K2", {}), ("wait", {})],
    "X2 in connecting then X2 in connecting": [("K1", {}), ("K2", {}), ("K2", {})],
    "X2 in connecting then X3 in connecting": [("K1", {}), ("K2", {}), ("K3", {})],
    "X2 in connecting then X4 in connecting": [("K1", {}), ("K2", {}), ("K4", {})],
    "X2 in connecting then X5 in connecting": [("K1", {}), ("K2", {}), ("K5", {})],
    "X2 in connecting then X60 in connecting": [("K1", {}), ("K2", {}), ("K6", {})],
    "X3 in connecting then X13": [("K1", {}), ("K3", {}), ("V2", {})],
    "X3 in connecting then X14": [("K1", {}), ("K3", {}), ("V3", {"status": 408})],
    "X3 in connecting then X15": [("K1", {}), ("K3", {}), ("V3", {"status": 400})],
    "X3 in connecting then X16": [("K1", {}), ("K3", {}), ("V4", {})],
    "X3 in connecting then X17": [("K1", {}), ("K3", {}), ("wait", {})],
    "X3 in connecting then X2 in connecting": [("K1", {}), ("K3", {}), ("K2", {})],
    "X3 in connecting then X3 in connecting": [("K1", {}), ("K3", {}), ("K3", {})],
    "X3 in connecting then X4 in connecting": [("K1", {}), ("K3", {}), ("K4", {})],
    "X3 in connecting then X5 in connecting": [("K1", {}), ("K3", {}), ("K5", {})],
    "X3 in connecting then X60 in connecting": [("K1", {}), ("K3", {}), ("K6", {})],
    "X5 in connecting then X13": [("K1", {}), ("K5", {}), ("V2", {})],
    "X5 in connecting then X14": [("K1", {}), ("K5", {}), ("V3", {"status": 408})],
    "X5 in connecting then X15": [("K1", {}), ("K5", {}), ("V3", {"status": 400})],
    "X5 in connecting then X16": [("K1", {}), ("K5", {}), ("V4", {})],
    "X55 then X54": [("K1", {}), ("K6", {})],
    "X3 in waiting then X10": [("K1", {}), ("K3", {})],
    "X63 then X64": [("K13", {})],
    "V5": [("K1", {}), ("V5", {})],
    "V23": [("K1", {}), ("V2", {}), ("V23", {})],
    "V26": [("K1", {}), ("V2", {}), ("V26", {})],
    "V30": [("K1", {}), ("V2", {}), ("V30", {})],
    "V31": [("K1", {}), ("V2", {}), ("V31", {})],
    "V32": [("K1", {}), ("V2", {}), ("V31", {}), ("V32", {})],
    "X11 then X21": [("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {})],
    "X11 then X44 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}),
    ],
    "X11 then X6 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("K5", {}),
    ],
    "X34 in waiting then X6 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V24", {}),
        ("K5", {}),
    ],
    "X35 in waiting then X6 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V25", {}),
        ("K5", {}),
    ],
    "X36 in waiting then X6 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V27", {}),
        ("K5", {}),
    ],
    "X37 in waiting then X6 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V28", {}),
        ("K5", {}),
    ],
    "X38 then X6 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V20", {}),
        ("K5", {}),
    ],
    "X39 then X6 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V21", {}),
        ("K5", {}),
    ],
    "X44 in waiting then X4 in doomed": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V21", {}), ("wait", {}),
        ("K4", {}),
    ],
    "X48 then X6 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V22", {}),
        ("K5", {}),
    ],
    "X49 then X6 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V29", {}),
        ("K5", {}),
    ],
    "X6 in waiting then X34 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}),
        ("V24", {}),
    ],
    "X6 in waiting then X35 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}),
        ("V25", {}),
    ],
    "X6 in waiting then X36 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}),
        ("V27", {}),
    ],
    "X6 in waiting then X37 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}),
        ("V28", {}),
    ],
    "X6 in waiting then X38": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}),
        ("V20", {}),
    ],
    "X6 in waiting then X39": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}),
        ("V21", {}),
    ],
    "X6 in waiting then X48": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}),
        ("V22", {}),
    ],
    "X6 in waiting then X49": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("K5", {}),
        ("V29", {}),
    ],
    "X11 then X2 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}),
    ],
    "X11 then X20": [("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {})],
    "X11 then X22 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {}),
    ],
    "X11 then X3 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}),
    ],
    "X11 then X30 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}),
    ],
    "X11 then X31 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V21", {}),
    ],
    "X11 then X32 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V22", {}),
    ],
    "X11 then X33 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V29", {}),
    ],
    "X11 then X34 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}),
    ],
    "X11 then X35 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V25", {}),
    ],
    "X11 then X36 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}),
    ],
    "X11 then X37 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V28", {}),
    ],
    "X11 then X4 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("K4", {}),
    ],
    "X11 then X5 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("K5", {}),
    ],
    "X11 then X60 in speaking": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("K6", {}),
    ],
    "X2 in waiting then X44 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V21", {}), ("K2", {}), ("wait", {}),
    ],
    "X3 in waiting then X44 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V21", {}), ("K3", {}), ("wait", {}),
    ],
    "X34 in waiting then X10": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V24", {})],
    "X34 in waiting then X12 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K5", {}), ("V2", {}), ("V24", {}),
    ],
    "X34 in waiting then X4 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("K4", {}),
    ],
    "X35 in waiting then X10": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V25", {})],
    "X35 in waiting then X12 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K5", {}), ("V2", {}), ("V25", {}),
    ],
    "X35 in waiting then X4 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V25", {}), ("K4", {}),
    ],
    "X36 in waiting then X10": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V27", {})],
    "X36 in waiting then X12 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K5", {}), ("V2", {}), ("V27", {}),
    ],
    "X36 in waiting then X4 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("K4", {}),
    ],
    "X37 in waiting then X10": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V28", {})],
    "X37 in waiting then X12 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K5", {}), ("V2", {}), ("V28", {}),
    ],
    "X37 in waiting then X4 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V28", {}), ("K4", {}),
    ],
    "X38 then X10": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {})],
    "X38 then X12 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K5", {}), ("V2", {}), ("V20", {}),
    ],
    "X38 then X4 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {}), ("K4", {}),
    ],
    "X39 then X12 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K5", {}), ("V2", {}), ("V21", {}),
    ],
    "X39 then X4 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V21", {}), ("K4", {}),
    ],
    "X44 in waiting then X2 in doomed": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V21", {}), ("wait", {}), ("K2", {}),
    ],
    "X44 in waiting then X3 in doomed": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V21", {}), ("wait", {}), ("K3", {}),
    ],
    "X44 in waiting then X5 in doomed": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V21", {}), ("wait", {}), ("K5", {}),
    ],
    "X48 then X12 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K5", {}), ("V2", {}), ("V22", {}),
    ],
    "X48 then X4 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V22", {}), ("K4", {}),
    ],
    "X49 then X10": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V29", {})],
    "X49 then X12 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K5", {}), ("V2", {}), ("V29", {}),
    ],
    "X49 then X4 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("K2", {}), ("V2", {}), ("V29", {}), ("K4", {}),
    ],
    "X60 in waiting then X53 in cancelling": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("K6", {}),
    ],
    "X3 in waiting then X34 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("K3", {}), ("V24", {}),
    ],
    "X3 in waiting then X35 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("K3", {}), ("V25", {}),
    ],
    "X3 in waiting then X36 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("K3", {}), ("V27", {}),
    ],
    "X3 in waiting then X37 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("K3", {}), ("V28", {}),
    ],
    "X3 in waiting then X38": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("K3", {}), ("V20", {}),
    ],
    "X3 in waiting then X39": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("K3", {}), ("V21", {}),
    ],
    "X3 in waiting then X48": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("K3", {}), ("V22", {}),
    ],
    "X3 in waiting then X49": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("K3", {}), ("V29", {}),
    ],
    "X34 in waiting then X2 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V24", {}), ("K2", {}),
    ],
    "X34 in waiting then X3 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V24", {}), ("K3", {}),
    ],
    "X34 in waiting then X38": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V24", {}), ("V20", {}),
    ],
    "X34 in waiting then X39": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V24", {}), ("V21", {}),
    ],
    "X34 in waiting then X44 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V24", {}), ("wait", {}),
    ],
    "X34 in waiting then X48": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V24", {}), ("V22", {}),
    ],
    "X34 in waiting then X5 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V24", {}), ("K5", {}),
    ],
    "X34 in waiting then X60 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V24", {}), ("K6", {}),
    ],
    "X35 in waiting then X2 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V25", {}), ("K2", {}),
    ],
    "X35 in waiting then X3 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V25", {}), ("K3", {}),
    ],
    "X35 in waiting then X38": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V25", {}), ("V20", {}),
    ],
    "X35 in waiting then X39": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V25", {}), ("V21", {}),
    ],
    "X35 in waiting then X44 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V25", {}), ("wait", {}),
    ],
    "X35 in waiting then X48": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V25", {}), ("V22", {}),
    ],
    "X35 in waiting then X5 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V25", {}), ("K5", {}),
    ],
    "X35 in waiting then X60 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V25", {}), ("K6", {}),
    ],
    "X36 in waiting then X2 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V27", {}), ("K2", {}),
    ],
    "X36 in waiting then X3 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V27", {}), ("K3", {}),
    ],
    "X36 in waiting then X38": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V27", {}), ("V20", {}),
    ],
    "X36 in waiting then X39": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V27", {}), ("V21", {}),
    ],
    "X36 in waiting then X44 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V27", {}), ("wait", {}),
    ],
    "X36 in waiting then X48": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V27", {}), ("V22", {}),
    ],
    "X36 in waiting then X5 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V27", {}), ("K5", {}),
    ],
    "X36 in waiting then X60 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V27", {}), ("K6", {}),
    ],
    "X37 in waiting then X2 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V28", {}), ("K2", {}),
    ],
    "X37 in waiting then X3 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V28", {}), ("K3", {}),
    ],
    "X37 in waiting then X38": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V28", {}), ("V20", {}),
    ],
    "X37 in waiting then X39": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V28", {}), ("V21", {}),
    ],
    "X37 in waiting then X44 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V28", {}), ("wait", {}),
    ],
    "X37 in waiting then X48": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V28", {}), ("V22", {}),
    ],
    "X37 in waiting then X5 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V28", {}), ("K5", {}),
    ],
    "X37 in waiting then X60 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V28", {}), ("K6", {}),
    ],
    "X38 then X2 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("K2", {}),
    ],
    "X38 then X3 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("K3", {}),
    ],
    "X38 then X34 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("V24", {}),
    ],
    "X38 then X35 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("V25", {}),
    ],
    "X38 then X36 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("V27", {}),
    ],
    "X38 then X37 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("V28", {}),
    ],
    "X38 then X38": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("V20", {})],
    "X38 then X39": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("V21", {})],
    "X38 then X44 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("wait", {}),
    ],
    "X38 then X48": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("V22", {})],
    "X38 then X49": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("V29", {})],
    "X38 then X5 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V20", {}), ("K5", {}),
    ],
    "X39 then X10": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V21", {})],
    "X39 then X5 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V21", {}), ("K5", {}),
    ],
    "X39 then X60 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V21", {}), ("K6", {}),
    ],
    "X48 then X10": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V22", {})],
    "X48 then X2 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V22", {}), ("K2", {}),
    ],
    "X48 then X3 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V22", {}), ("K3", {}),
    ],
    "X48 then X44 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V22", {}), ("wait", {}),
    ],
    "X48 then X5 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V22", {}), ("K5", {}),
    ],
    "X48 then X60 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V22", {}), ("K6", {}),
    ],
    "X49 then X2 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V29", {}), ("K2", {}),
    ],
    "X49 then X3 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V29", {}), ("K3", {}),
    ],
    "X49 then X38": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V29", {}), ("V20", {})],
    "X49 then X39": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V29", {}), ("V21", {})],
    "X49 then X44 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V29", {}), ("wait", {}),
    ],
    "X49 then X48": [("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V29", {}), ("V22", {})],
    "X49 then X5 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V29", {}), ("K5", {}),
    ],
    "X49 then X60 in waiting": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("V29", {}), ("K6", {}),
    ],
    "X60 in waiting then X52 in cancelling": [
        ("K1", {}), ("K6", {}), ("K1", {}), ("V2", {}), ("K6", {}),
    ],
    "X60 in waiting then X62": [("K1", {}), ("K6", {}), ("K1", {}), ("K6", {}), ("wait", {})],
    "X31 in draining then X53 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V2", {}), ("V20", {}),
        ("V21", {}),
    ],
    "X32 in draining then X53 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V2", {}), ("V20", {}),
        ("V22", {}),
    ],
    "X31 in draining then X52 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V2", {}), ("V21", {}),
    ],
    "X32 in draining then X52 in failing": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V2", {}), ("V22", {}),
    ],
    "X31 in speaking then X53 in failing": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V2", {}), ("V20", {}), ("V21", {}),
    ],
    "X32 in speaking then X53 in failing": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V2", {}), ("V20", {}), ("V22", {}),
    ],
    "X14 then X53 in failing": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V3", {"status": 408}),
    ],
    "X15 then X53 in failing": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V3", {"status": 400}),
    ],
    "X16 then X53 in failing": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V20", {}), ("V4", {}),
    ],
    "X31 in speaking then X52 in failing": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V2", {}), ("V21", {}),
    ],
    "X32 in speaking then X52 in failing": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V2", {}), ("V22", {}),
    ],
    "X14 then X52 in failing": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V3", {"status": 408}),
    ],
    "X15 then X52 in failing": [
        ("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V3", {"status": 400}),
    ],
    "X16 then X52 in failing": [("K1", {}), ("K5", {}), ("V2", {}), ("wait", {}), ("V4", {})],
    "X62 then X53 in cancelling": [("K1", {}), ("K6", {}), ("V2", {}), ("V20", {}), ("wait", {})],
}
# fmt: on


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_path(path: list[tuple[str, dict[str, Any]]]) -> None:
    follow("xai_tts", variant(), path)


# made of sha256:8901f851282778658c24fd1e98870ec141e2ffb5d89d858a9477d3b988d1ef06
# text is sha256:964c0e03f63194fc2d21b55a6806748f3eeec72d657e79326fe91ea2032d1405
