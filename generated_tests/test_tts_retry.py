"""tts_retry in lockstep with its spec: random walks, and paths that cover the spec.

Written by `machines generate` from specs/tts_retry.yaml.
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


class TtsRetry(RuleBasedStateMachine):
    """Theory of operation. A *caller* (the agent) opens a stream, pushes text, ends its input, and
    hears audio. The *client* is LiveKit's base class for text to speech: it runs a plugin, which is
    the *server* here, hands the caller's text to it, and hands the plugin's audio to the caller
    through an emitter. No wire is involved: what passes between base class and plugin are calls
    inside the process (hooks), taken in the instant in which they are made.
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
    @rule(fields=payload("tts_retry", "push_text"), pace=paces())
    def K2_push_text(self, fields: dict[str, Any], pace: int | None) -> None:
        """Text arrives as the language model writes it."""
        self.episode.take("K2", fields, pace=pace)

    @precondition(lambda self: self.episode.can("K3"))
    @rule(fields=payload("tts_retry", "push_blank"), pace=paces())
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

    # what the server's plugin does

    @precondition(lambda self: self.episode.can("P5"))
    @rule(pace=paces())
    def P5_begin(self, pace: int | None) -> None:
        """livekit-agents: initialize once, a segment after the other."""
        self.episode.take("P5", pace=pace)

    @precondition(lambda self: self.episode.can("P6"))
    @rule(pace=paces())
    def P6_begin_wav(self, pace: int | None) -> None:
        """livekit-agents: the type of the audio is said once."""
        self.episode.take("P6", pace=pace)

    @precondition(lambda self: self.episode.can("P7"))
    @rule(pace=paces())
    def P7_begin_flac(self, pace: int | None) -> None:
        """livekit-agents: the type of the audio is said once."""
        self.episode.take("P7", pace=pace)

    @precondition(lambda self: self.episode.can("P8"))
    @rule(pace=paces())
    def P8_done(self, pace: int | None) -> None:
        """A run reads its input to the end."""
        self.episode.take("P8", pace=pace)

    @precondition(lambda self: self.episode.can("P9"))
    @rule(pace=paces())
    def P9_end_segment(self, pace: int | None) -> None:
        """livekit-agents: a segment is ended before the next one."""
        self.episode.take("P9", pace=pace)

    @precondition(lambda self: self.episode.can("P10"))
    @rule(fields=payload("tts_retry", "push"), pace=paces())
    def P10_push(self, fields: dict[str, Any], pace: int | None) -> None:
        """livekit-agents: audio belongs to a segment."""
        self.episode.take("P10", fields, pace=pace)

    @precondition(lambda self: self.episode.can("P11"))
    @rule(pace=paces())
    def P11_damage(self, pace: int | None) -> None:
        """A vendor sends an error page where audio was due; in FLAC the decoder skips it without a
        word, so that nobody could tell.
        """
        self.episode.take("P11", pace=pace)

    @precondition(lambda self: self.episode.can("P12"))
    @rule(fields=payload("tts_retry", "fail"), pace=paces())
    def P12_fail(self, fields: dict[str, Any], pace: int | None) -> None:
        """A vendor refuses at any point."""
        self.episode.take("P12", fields, pace=pace)

    @precondition(lambda self: self.episode.can("P13"))
    @rule(pace=paces())
    def P13_fail_connection(self, pace: int | None) -> None:
        """A connection breaks at any point."""
        self.episode.take("P13", pace=pace)

    @precondition(lambda self: self.episode.can("P14"))
    @rule(pace=paces())
    def P14_fail_timeout(self, pace: int | None) -> None:
        """A plugin gives up waiting."""
        self.episode.take("P14", pace=pace)

    @precondition(lambda self: self.episode.can("P15"))
    @rule(pace=paces())
    def P15_crash(self, pace: int | None) -> None:
        """A plugin has faults."""
        self.episode.take("P15", pace=pace)

    # what must hold of every run

    @invariant()
    def holds_no_retry_after_speech(self) -> None:
        """Whoever heard something does not hear it again."""
        self.episode.check("no retry after speech")

    @invariant()
    def holds_a_retry_begins_silent(self) -> None:
        """What is heard in an attempt is that attempt's."""
        self.episode.check("a retry begins silent")

    @invariant()
    def holds_an_interruption_ends(self) -> None:
        """SpeechHandle: an interruption that takes longer is logged as an error."""
        self.episode.check("an interruption ends")

    @invariant()
    def holds_a_finished_run_is_answered(self) -> None:
        """Nobody waits for ever: the run was the last thing that could be waited for."""
        self.episode.check("a finished run is answered")


class TtsRetryInKernel(TtsRetry):
    """Raw PCM; any order a real processor can produce."""

    @initialize(schedule=schedules("tts_retry", "kernel"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("tts_retry", variant(), "kernel", schedule)


TestTtsRetryInKernel = TtsRetryInKernel.TestCase
TestTtsRetryInKernel.settings = WALKS


class TtsRetryInEncoded(TtsRetry):
    """Audio is WAV, decoded in the event loop, or FLAC, decoded in a thread that runs whenever it
    is scheduled.
    """

    @initialize(schedule=schedules("tts_retry", "encoded"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("tts_retry", variant(), "encoded", schedule)


TestTtsRetryInEncoded = TtsRetryInEncoded.TestCase
TestTtsRetryInEncoded.settings = WALKS


class TtsRetryInLeaving(TtsRetry):
    """Raw PCM; a caller who leaves at any moment, also in the one in which a run ends."""

    @initialize(schedule=schedules("tts_retry", "leaving"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("tts_retry", variant(), "leaving", schedule)


TestTtsRetryInLeaving = TtsRetryInLeaving.TestCase
TestTtsRetryInLeaving.settings = WALKS

# What the environment does in each path, named by what the path is meant to reach. Together they
# take every row that the small instances of the spec reach, and every two rows of the client of
# which one can follow the other.
# fmt: off
PATHS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "X28 in settling then X28 in settling": [
        ("K1", {}), ("K5", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P5", {}), ("P10", {}),
        ("P8", {}),
    ],
    "X28 in doomed then X28 in doomed": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P5", {}), ("P10", {}),
        ("P12", {"status": 400}),
    ],
    "X28 in keeping then X28 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P5", {}), ("P10", {}),
        ("P12", {"status": 408}),
    ],
    "X24 then X31": [
        ("K1", {}), ("K2", {}), ("K5", {}), ("P5", {}), ("P9", {}), ("P5", {}), ("P10", {}),
        ("P10", {}), ("P8", {}),
    ],
    "X27 in settling then X40 in settling": [
        ("K1", {}), ("K5", {}), ("P5", {}), ("P10", {}), ("P8", {}),
    ],
    "X28 in crashing then X28 in crashing": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P5", {}), ("P10", {}), ("P15", {}),
    ],
    "X28 in quitting then X28 in quitting": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P5", {}), ("P10", {}),
        ("P12", {"status": 499}),
    ],
    "X28 in running then X28 in running": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P5", {}), ("P10", {}), ("P9", {}),
    ],
    "X28 in running then X31": [
        ("K1", {}), ("K5", {}), ("P6", {}), ("P10", {}), ("P11", {}), ("P9", {}), ("P8", {}),
    ],
    "X4 in keeping then X40 in keeping": [
        ("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K4", {}),
    ],
    "X2 in keeping then X40 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K2", {}),
    ],
    "X23 then X31": [
        ("K1", {}), ("K2", {}), ("K5", {}), ("P5", {}), ("P9", {}), ("P5", {}), ("P10", {}),
        ("P8", {}),
    ],
    "X24 then X28 in running": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P5", {}), ("P10", {}), ("P10", {}),
    ],
    "X27 in keeping then X40 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}),
    ],
    "X28 in doomed then X4 in doomed": [
        ("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 400}), ("K4", {}),
    ],
    "X28 in running then X30": [
        ("K1", {}), ("K5", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P8", {}),
    ],
    "X28 in settling then X80 in settling": [
        ("K1", {}), ("K5", {}), ("P5", {}), ("P10", {}), ("P8", {}), ("K6", {}),
    ],
    "X3 in keeping then X40 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K3", {}),
    ],
    "X31 then X28 in failing": [
        ("K1", {}), ("K5", {}), ("P6", {}), ("P10", {}), ("P11", {}), ("P8", {}),
    ],
    "X31 then X52": [
        ("K1", {}), ("K2", {}), ("K5", {}), ("P12", {"status": 408}), ("wait", {}), ("P8", {}),
    ],
    "X4 in keeping then X5 in keeping": [
        ("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K4", {}),
        ("K5", {}),
    ],
    "X4 in keeping then X80 in keeping": [
        ("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K4", {}),
        ("K6", {}),
    ],
    "X40 in keeping then X5 in over": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K5", {}),
    ],
    "X40 in keeping then X80 in over": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K6", {}),
    ],
    "X11 then X28 in running": [("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("P9", {})],
    "X12 then X28 in running": [("K1", {}), ("K5", {}), ("P5", {}), ("P10", {}), ("P9", {})],
    "X2 in doomed then X28 in doomed": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 400}), ("K2", {}),
    ],
    "X2 in keeping then X2 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K2", {}), ("K2", {}),
    ],
    "X2 in keeping then X3 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K2", {}), ("K3", {}),
    ],
    "X2 in keeping then X4 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K2", {}), ("K4", {}),
    ],
    "X2 in keeping then X5 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K2", {}), ("K5", {}),
    ],
    "X2 in keeping then X80 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K2", {}), ("K6", {}),
    ],
    "X27 in quitting then X40 in quitting": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 499}),
    ],
    "X28 in crashing then X4 in crashing": [
        ("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("P15", {}), ("K4", {}),
    ],
    "X28 in doomed then X27 in doomed": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 400}),
    ],
    "X28 in doomed then X3 in doomed": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 400}), ("K3", {}),
    ],
    "X28 in doomed then X5 in doomed": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 400}), ("K5", {}),
    ],
    "X28 in doomed then X80 in doomed": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 400}), ("K6", {}),
    ],
    "X28 in quitting then X4 in quitting": [
        ("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 499}), ("K4", {}),
    ],
    "X28 in running then X23": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P5", {}), ("P10", {}),
    ],
    "X28 in running then X26": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P5", {}), ("P9", {}),
    ],
    "X28 in running then X4 in running": [
        ("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("K4", {}),
    ],
    "X3 in keeping then X2 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K3", {}), ("K2", {}),
    ],
    "X3 in keeping then X3 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K3", {}), ("K3", {}),
    ],
    "X3 in keeping then X4 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K3", {}), ("K4", {}),
    ],
    "X3 in keeping then X5 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K3", {}), ("K5", {}),
    ],
    "X3 in keeping then X80 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K3", {}), ("K6", {}),
    ],
    "X5 in keeping then X80 in keeping": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 408}), ("K5", {}), ("K6", {}),
    ],
    "X2 in crashing then X28 in crashing": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P15", {}), ("K2", {}),
    ],
    "X2 in quitting then X28 in quitting": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 499}), ("K2", {}),
    ],
    "X2 in running then X28 in running": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("K2", {}),
    ],
    "X24 then X30": [("K1", {}), ("K5", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("P8", {})],
    "X26 then X31": [("K1", {}), ("K2", {}), ("K5", {}), ("P5", {}), ("P9", {}), ("P8", {})],
    "X28 in crashing then X27 in crashing": [("K1", {}), ("P5", {}), ("P10", {}), ("P15", {})],
    "X28 in crashing then X3 in crashing": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P15", {}), ("K3", {}),
    ],
    "X28 in crashing then X5 in crashing": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P15", {}), ("K5", {}),
    ],
    "X28 in crashing then X80 in crashing": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P15", {}), ("K6", {}),
    ],
    "X28 in quitting then X3 in quitting": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 499}), ("K3", {}),
    ],
    "X28 in quitting then X5 in quitting": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 499}), ("K5", {}),
    ],
    "X28 in quitting then X80 in quitting": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P12", {"status": 499}), ("K6", {}),
    ],
    "X28 in running then X20": [("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P5", {})],
    "X28 in running then X27 in running": [("K1", {}), ("P5", {}), ("P10", {}), ("P9", {})],
    "X28 in running then X3 in running": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("K3", {}),
    ],
    "X28 in running then X32": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P12", {"status": 408}),
    ],
    "X28 in running then X33": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P12", {"status": 400}),
    ],
    "X28 in running then X34": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P12", {"status": 499}),
    ],
    "X28 in running then X35": [("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P13", {})],
    "X28 in running then X36": [("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P14", {})],
    "X28 in running then X37": [("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("P15", {})],
    "X28 in running then X5 in running": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("K5", {}),
    ],
    "X28 in running then X80 in running": [
        ("K1", {}), ("P5", {}), ("P10", {}), ("P9", {}), ("K6", {}),
    ],
    "X83 then X86": [("K1", {}), ("K2", {}), ("K5", {}), ("K6", {}), ("P8", {})],
    "X11 then X24": [("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("P10", {})],
    "X11 then X27 in running": [("K1", {}), ("K2", {}), ("P5", {}), ("P10", {})],
    "X11 then X30": [("K1", {}), ("K3", {}), ("K5", {}), ("P8", {})],
    "X11 then X31": [("K1", {}), ("K2", {}), ("K5", {}), ("P8", {})],
    "X12 then X24": [("K1", {}), ("K5", {}), ("P5", {}), ("P10", {}), ("P10", {})],
    "X12 then X27 in running": [("K1", {}), ("K5", {}), ("P5", {}), ("P10", {})],
    "X20 then X31": [("K1", {}), ("K2", {}), ("K5", {}), ("P5", {}), ("P8", {})],
    "X21 then X31": [("K1", {}), ("K2", {}), ("K5", {}), ("P6", {}), ("P8", {})],
    "X22 then X31": [("K1", {}), ("K2", {}), ("K5", {}), ("P7", {}), ("P8", {})],
    "X24 then X4 in running": [
        ("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("K4", {}),
    ],
    "X26 then X30": [("K1", {}), ("K5", {}), ("P5", {}), ("P9", {}), ("P8", {})],
    "X27 in running then X4 in running": [
        ("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("K4", {}),
    ],
    "X31 then X80 in failing": [("K1", {}), ("K2", {}), ("K5", {}), ("P8", {}), ("K6", {})],
    "X32 then X52": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("P12", {"status": 408})],
    "X35 then X28 in failing": [("K1", {}), ("P5", {}), ("P10", {}), ("P13", {})],
    "X35 then X52": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("P13", {})],
    "X36 then X28 in failing": [("K1", {}), ("P5", {}), ("P10", {}), ("P14", {})],
    "X36 then X52": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("P14", {})],
    "X4 in backoff then X5 in backoff": [
        ("K1", {}), ("K2", {}), ("P12", {"status": 408}), ("K4", {}), ("K5", {}),
    ],
    "X4 in backoff then X60": [
        ("K1", {}), ("K2", {}), ("P12", {"status": 408}), ("K4", {}), ("wait", {}),
    ],
    "X4 in backoff then X80 in backoff": [
        ("K1", {}), ("K2", {}), ("P12", {"status": 408}), ("K4", {}), ("K6", {}),
    ],
    "X4 in doomed then X5 in doomed": [
        ("K1", {}), ("K2", {}), ("P12", {"status": 400}), ("K4", {}), ("K5", {}),
    ],
    "X4 in doomed then X53": [("K1", {}), ("K2", {}), ("P12", {"status": 400}), ("K4", {})],
    "X4 in doomed then X80 in doomed": [
        ("K1", {}), ("K2", {}), ("P12", {"status": 400}), ("K4", {}), ("K6", {}),
    ],
    "X4 in over then X5 in over": [
        ("K1", {}), ("K2", {}), ("P12", {"status": 499}), ("K4", {}), ("K5", {}),
    ],
    "X4 in over then X80 in over": [
        ("K1", {}), ("K2", {}), ("P12", {"status": 499}), ("K4", {}), ("K6", {}),
    ],
    "X4 in running then X24": [
        ("K1", {}), ("K2", {}), ("P5", {}), ("P10", {}), ("K4", {}), ("P10", {}),
    ],
    "X40 in settling then X80 in over": [("K1", {}), ("K5", {}), ("P8", {}), ("K6", {})],
    "X60 then X11": [("K1", {}), ("K2", {}), ("P12", {"status": 408}), ("wait", {})],
    "X60 then X12": [("K1", {}), ("K5", {}), ("P12", {"status": 408}), ("wait", {})],
    "X60 then X4 in running": [
        ("K1", {}), ("K2", {}), ("P12", {"status": 408}), ("wait", {}), ("K4", {}),
    ],
    "X83 then X84": [("K1", {}), ("K2", {}), ("K4", {}), ("K6", {})],
    "X83 then X85": [("K1", {}), ("K2", {}), ("K5", {}), ("K6", {})],
    "X84 then X86": [("K1", {}), ("K5", {}), ("K6", {}), ("P8", {})],
    "X11 then X12": [("K1", {}), ("K2", {}), ("K4", {})],
    "X11 then X13": [("K1", {}), ("K2", {}), ("K5", {})],
    "X11 then X25": [("K1", {}), ("K2", {}), ("P6", {}), ("P11", {})],
    "X11 then X26": [("K1", {}), ("K2", {}), ("P5", {}), ("P9", {})],
    "X12 then X25": [("K1", {}), ("K5", {}), ("P6", {}), ("P11", {})],
    "X12 then X26": [("K1", {}), ("K5", {}), ("P5", {}), ("P9", {})],
    "X12 then X30": [("K1", {}), ("K5", {}), ("P8", {})],
    "X12 then X5 in running": [("K1", {}), ("K2", {}), ("K4", {}), ("K5", {})],
    "X2 in backoff then X2 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K2", {}), ("K2", {}),
    ],
    "X2 in backoff then X3 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K2", {}), ("K3", {}),
    ],
    "X2 in backoff then X4 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K2", {}), ("K4", {}),
    ],
    "X2 in backoff then X5 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K2", {}), ("K5", {}),
    ],
    "X2 in backoff then X60": [("K1", {}), ("P12", {"status": 408}), ("K2", {}), ("wait", {})],
    "X2 in backoff then X80 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K2", {}), ("K6", {}),
    ],
    "X2 in doomed then X2 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K2", {}), ("K2", {}),
    ],
    "X2 in doomed then X3 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K2", {}), ("K3", {}),
    ],
    "X2 in doomed then X4 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K2", {}), ("K4", {}),
    ],
    "X2 in doomed then X5 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K2", {}), ("K5", {}),
    ],
    "X2 in doomed then X53": [("K1", {}), ("P12", {"status": 400}), ("K2", {})],
    "X2 in doomed then X80 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K2", {}), ("K6", {}),
    ],
    "X2 in over then X2 in over": [("K1", {}), ("P12", {"status": 499}), ("K2", {}), ("K2", {})],
    "X2 in over then X3 in over": [("K1", {}), ("P12", {"status": 499}), ("K2", {}), ("K3", {})],
    "X2 in over then X4 in over": [("K1", {}), ("P12", {"status": 499}), ("K2", {}), ("K4", {})],
    "X2 in over then X5 in over": [("K1", {}), ("P12", {"status": 499}), ("K2", {}), ("K5", {})],
    "X2 in over then X80 in over": [("K1", {}), ("P12", {"status": 499}), ("K2", {}), ("K6", {})],
    "X2 in running then X24": [("K1", {}), ("P5", {}), ("P10", {}), ("K2", {}), ("P10", {})],
    "X2 in running then X27 in running": [("K1", {}), ("P5", {}), ("P10", {}), ("K2", {})],
    "X20 then X30": [("K1", {}), ("K5", {}), ("P5", {}), ("P8", {})],
    "X21 then X30": [("K1", {}), ("K5", {}), ("P6", {}), ("P8", {})],
    "X22 then X30": [("K1", {}), ("K5", {}), ("P7", {}), ("P8", {})],
    "X24 then X2 in running": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("K2", {})],
    "X24 then X24": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("P10", {})],
    "X24 then X25": [("K1", {}), ("P6", {}), ("P10", {}), ("P10", {}), ("P11", {})],
    "X24 then X26": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("P9", {})],
    "X24 then X27 in running": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {})],
    "X24 then X3 in running": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("K3", {})],
    "X24 then X32": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("P12", {"status": 408})],
    "X24 then X33": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("P12", {"status": 400})],
    "X24 then X34": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("P12", {"status": 499})],
    "X24 then X35": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("P13", {})],
    "X24 then X36": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("P14", {})],
    "X24 then X37": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("P15", {})],
    "X24 then X5 in running": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("K5", {})],
    "X24 then X80 in running": [("K1", {}), ("P5", {}), ("P10", {}), ("P10", {}), ("K6", {})],
    "X25 then X4 in running": [("K1", {}), ("K2", {}), ("P6", {}), ("P11", {}), ("K4", {})],
    "X27 in running then X27 in running": [("K1", {}), ("P5", {}), ("P10", {})],
    "X27 in running then X3 in running": [("K1", {}), ("P5", {}), ("P10", {}), ("K3", {})],
    "X27 in running then X5 in running": [("K1", {}), ("P5", {}), ("P10", {}), ("K5", {})],
    "X27 in running then X80 in running": [("K1", {}), ("P5", {}), ("P10", {}), ("K6", {})],
    "X3 in backoff then X2 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K3", {}), ("K2", {}),
    ],
    "X3 in backoff then X3 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K3", {}), ("K3", {}),
    ],
    "X3 in backoff then X4 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K3", {}), ("K4", {}),
    ],
    "X3 in backoff then X5 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K3", {}), ("K5", {}),
    ],
    "X3 in backoff then X60": [("K1", {}), ("P12", {"status": 408}), ("K3", {}), ("wait", {})],
    "X3 in backoff then X80 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K3", {}), ("K6", {}),
    ],
    "X3 in doomed then X2 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K3", {}), ("K2", {}),
    ],
    "X3 in doomed then X3 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K3", {}), ("K3", {}),
    ],
    "X3 in doomed then X4 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K3", {}), ("K4", {}),
    ],
    "X3 in doomed then X5 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K3", {}), ("K5", {}),
    ],
    "X3 in doomed then X53": [("K1", {}), ("P12", {"status": 400}), ("K3", {})],
    "X3 in doomed then X80 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K3", {}), ("K6", {}),
    ],
    "X3 in over then X2 in over": [("K1", {}), ("P12", {"status": 499}), ("K3", {}), ("K2", {})],
    "X3 in over then X3 in over": [("K1", {}), ("P12", {"status": 499}), ("K3", {}), ("K3", {})],
    "X3 in over then X4 in over": [("K1", {}), ("P12", {"status": 499}), ("K3", {}), ("K4", {})],
    "X3 in over then X5 in over": [("K1", {}), ("P12", {"status": 499}), ("K3", {}), ("K5", {})],
    "X3 in over then X80 in over": [("K1", {}), ("P12", {"status": 499}), ("K3", {}), ("K6", {})],
    "X3 in running then X24": [("K1", {}), ("P5", {}), ("P10", {}), ("K3", {}), ("P10", {})],
    "X4 in crashing then X5 in crashing": [
        ("K1", {}), ("K2", {}), ("P15", {}), ("K4", {}), ("K5", {}),
    ],
    "X4 in crashing then X54": [("K1", {}), ("K2", {}), ("P15", {}), ("K4", {})],
    "X4 in crashing then X80 in crashing": [
        ("K1", {}), ("K2", {}), ("P15", {}), ("K4", {}), ("K6", {}),
    ],
    "X4 in failing then X50": [("K1", {}), ("K2", {}), ("P12", {"status": 408}), ("K4", {})],
    "X4 in quitting then X40 in quitting": [
        ("K1", {}), ("K2", {}), ("P12", {"status": 499}), ("K4", {}),
    ],
    "X4 in running then X23": [("K1", {}), ("K2", {}), ("P5", {}), ("K4", {}), ("P10", {})],
    "X4 in running then X25": [("K1", {}), ("K2", {}), ("P6", {}), ("K4", {}), ("P11", {})],
    "X4 in running then X26": [("K1", {}), ("K2", {}), ("P5", {}), ("K4", {}), ("P9", {})],
    "X5 in backoff then X60": [("K1", {}), ("P12", {"status": 408}), ("K5", {}), ("wait", {})],
    "X5 in backoff then X80 in backoff": [
        ("K1", {}), ("P12", {"status": 408}), ("K5", {}), ("K6", {}),
    ],
    "X5 in doomed then X53": [("K1", {}), ("P12", {"status": 400}), ("K5", {})],
    "X5 in doomed then X80 in doomed": [
        ("K1", {}), ("P12", {"status": 400}), ("K5", {}), ("K6", {}),
    ],
    "X5 in over then X80 in over": [("K1", {}), ("P12", {"status": 499}), ("K5", {}), ("K6", {})],
    "X5 in running then X24": [("K1", {}), ("P5", {}), ("P10", {}), ("K5", {}), ("P10", {})],
    "X53 then X80 in over": [("K1", {}), ("P12", {"status": 400}), ("K6", {})],
    "X60 then X2 in running": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("K2", {})],
    "X60 then X20": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("P5", {})],
    "X60 then X21": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("P6", {})],
    "X60 then X22": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("P7", {})],
    "X60 then X3 in running": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("K3", {})],
    "X60 then X33": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("P12", {"status": 400})],
    "X60 then X34": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("P12", {"status": 499})],
    "X60 then X37": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("P15", {})],
    "X60 then X5 in running": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("K5", {})],
    "X60 then X80 in running": [("K1", {}), ("P12", {"status": 408}), ("wait", {}), ("K6", {})],
    "X80 in backoff then X81": [("K1", {}), ("P12", {"status": 408}), ("K6", {})],
    "X80 in over then X81": [("K1", {}), ("P12", {"status": 499}), ("K6", {})],
    "X83 then X82": [("K1", {}), ("K2", {}), ("K6", {})],
    "X83 then X87": [("K1", {}), ("K2", {}), ("K6", {}), ("P12", {"status": 400})],
    "X83 then X88": [("K1", {}), ("K2", {}), ("K6", {}), ("P13", {})],
    "X83 then X89": [("K1", {}), ("K2", {}), ("K6", {}), ("P14", {})],
    "X83 then X90": [("K1", {}), ("K2", {}), ("K6", {}), ("P15", {})],
    "X84 then X82": [("K1", {}), ("K5", {}), ("K6", {})],
    "X84 then X87": [("K1", {}), ("K5", {}), ("K6", {}), ("P12", {"status": 400})],
    "X84 then X88": [("K1", {}), ("K5", {}), ("K6", {}), ("P13", {})],
    "X84 then X89": [("K1", {}), ("K5", {}), ("K6", {}), ("P14", {})],
    "X84 then X90": [("K1", {}), ("K5", {}), ("K6", {}), ("P15", {})],
    "X11 then X11": [("K1", {}), ("K2", {})],
    "X11 then X2 in running": [("K1", {}), ("K2", {}), ("K2", {})],
    "X11 then X20": [("K1", {}), ("K2", {}), ("P5", {})],
    "X11 then X21": [("K1", {}), ("K2", {}), ("P6", {})],
    "X11 then X22": [("K1", {}), ("K2", {}), ("P7", {})],
    "X11 then X3 in running": [("K1", {}), ("K2", {}), ("K3", {})],
    "X11 then X32": [("K1", {}), ("K2", {}), ("P12", {"status": 408})],
    "X11 then X33": [("K1", {}), ("K2", {}), ("P12", {"status": 400})],
    "X11 then X34": [("K1", {}), ("K2", {}), ("P12", {"status": 499})],
    "X11 then X35": [("K1", {}), ("K2", {}), ("P13", {})],
    "X11 then X36": [("K1", {}), ("K2", {}), ("P14", {})],
    "X11 then X37": [("K1", {}), ("K2", {}), ("P15", {})],
    "X12 then X12": [("K1", {}), ("K5", {})],
    "X12 then X20": [("K1", {}), ("K5", {}), ("P5", {})],
    "X12 then X21": [("K1", {}), ("K5", {}), ("P6", {})],
    "X12 then X22": [("K1", {}), ("K5", {}), ("P7", {})],
    "X12 then X32": [("K1", {}), ("K5", {}), ("P12", {"status": 408})],
    "X12 then X33": [("K1", {}), ("K5", {}), ("P12", {"status": 400})],
    "X12 then X34": [("K1", {}), ("K5", {}), ("P12", {"status": 499})],
    "X12 then X35": [("K1", {}), ("K5", {}), ("P13", {})],
    "X12 then X36": [("K1", {}), ("K5", {}), ("P14", {})],
    "X12 then X37": [("K1", {}), ("K5", {}), ("P15", {})],
    "X2 in crashing then X2 in crashing": [("K1", {}), ("P15", {}), ("K2", {}), ("K2", {})],
    "X2 in crashing then X3 in crashing": [("K1", {}), ("P15", {}), ("K2", {}), ("K3", {})],
    "X2 in crashing then X4 in crashing": [("K1", {}), ("P15", {}), ("K2", {}), ("K4", {})],
    "X2 in crashing then X5 in crashing": [("K1", {}), ("P15", {}), ("K2", {}), ("K5", {})],
    "X2 in crashing then X54": [("K1", {}), ("P15", {}), ("K2", {})],
    "X2 in crashing then X80 in crashing": [("K1", {}), ("P15", {}), ("K2", {}), ("K6", {})],
    "X2 in failing then X50": [("K1", {}), ("P12", {"status": 408}), ("K2", {})],
    "X2 in quitting then X40 in quitting": [("K1", {}), ("P12", {"status": 499}), ("K2", {})],
    "X2 in running then X23": [("K1", {}), ("P5", {}), ("K2", {}), ("P10", {})],
    "X2 in running then X25": [("K1", {}), ("P6", {}), ("K2", {}), ("P11", {})],
    "X2 in running then X26": [("K1", {}), ("P5", {}), ("K2", {}), ("P9", {})],
    "X22 then X4 in running": [("K1", {}), ("K2", {}), ("P7", {}), ("K4", {})],
    "X25 then X2 in running": [("K1", {}), ("P6", {}), ("P11", {}), ("K2", {})],
    "X25 then X3 in running": [("K1", {}), ("P6", {}), ("P11", {}), ("K3", {})],
    "X25 then X32": [("K1", {}), ("P6", {}), ("P11", {}), ("P12", {"status": 408})],
    "X25 then X33": [("K1", {}), ("P6", {}), ("P11", {}), ("P12", {"status": 400})],
    "X25 then X34": [("K1", {}), ("P6", {}), ("P11", {}), ("P12", {"status": 499})],
    "X25 then X35": [("K1", {}), ("P6", {}), ("P11", {}), ("P13", {})],
    "X25 then X36": [("K1", {}), ("P6", {}), ("P11", {}), ("P14", {})],
    "X25 then X37": [("K1", {}), ("P6", {}), ("P11", {}), ("P15", {})],
    "X25 then X5 in running": [("K1", {}), ("P6", {}), ("P11", {}), ("K5", {})],
    "X25 then X80 in running": [("K1", {}), ("P6", {}), ("P11", {}), ("K6", {})],
    "X26 then X32": [("K1", {}), ("P5", {}), ("P9", {}), ("P12", {"status": 408})],
    "X26 then X33": [("K1", {}), ("P5", {}), ("P9", {}), ("P12", {"status": 400})],
    "X26 then X34": [("K1", {}), ("P5", {}), ("P9", {}), ("P12", {"status": 499})],
    "X26 then X35": [("K1", {}), ("P5", {}), ("P9", {}), ("P13", {})],
    "X26 then X36": [("K1", {}), ("P5", {}), ("P9", {}), ("P14", {})],
    "X26 then X37": [("K1", {}), ("P5", {}), ("P9", {}), ("P15", {})],
    "X26 then X80 in running": [("K1", {}), ("P5", {}), ("P9", {}), ("K6", {})],
    "X3 in crashing then X2 in crashing": [("K1", {}), ("P15", {}), ("K3", {}), ("K2", {})],
    "X3 in crashing then X3 in crashing": [("K1", {}), ("P15", {}), ("K3", {}), ("K3", {})],
    "X3 in crashing then X4 in crashing": [("K1", {}), ("P15", {}), ("K3", {}), ("K4", {})],
    "X3 in crashing then X5 in crashing": [("K1", {}), ("P15", {}), ("K3", {}), ("K5", {})],
    "X3 in crashing then X54": [("K1", {}), ("P15", {}), ("K3", {})],
    "X3 in crashing then X80 in crashing": [("K1", {}), ("P15", {}), ("K3", {}), ("K6", {})],
    "X3 in failing then X50": [("K1", {}), ("P12", {"status": 408}), ("K3", {})],
    "X3 in quitting then X40 in quitting": [("K1", {}), ("P12", {"status": 499}), ("K3", {})],
    "X3 in running then X23": [("K1", {}), ("P5", {}), ("K3", {}), ("P10", {})],
    "X3 in running then X25": [("K1", {}), ("P6", {}), ("K3", {}), ("P11", {})],
    "X3 in running then X26": [("K1", {}), ("P5", {}), ("K3", {}), ("P9", {})],
    "X35 then X4 in failing": [("K1", {}), ("K2", {}), ("P13", {}), ("K4", {})],
    "X36 then X4 in failing": [("K1", {}), ("K2", {}), ("P14", {}), ("K4", {})],
    "X4 in running then X20": [("K1", {}), ("K2", {}), ("K4", {}), ("P5", {})],
    "X4 in running then X21": [("K1", {}), ("K2", {}), ("K4", {}), ("P6", {})],
    "X4 in running then X22": [("K1", {}), ("K2", {}), ("K4", {}), ("P7", {})],
    "X4 in running then X32": [("K1", {}), ("K2", {}), ("K4", {}), ("P12", {"status": 408})],
    "X4 in running then X33": [("K1", {}), ("K2", {}), ("K4", {}), ("P12", {"status": 400})],
    "X4 in running then X34": [("K1", {}), ("K2", {}), ("K4", {}), ("P12", {"status": 499})],
    "X4 in running then X35": [("K1", {}), ("K2", {}), ("K4", {}), ("P13", {})],
    "X4 in running then X36": [("K1", {}), ("K2", {}), ("K4", {}), ("P14", {})],
    "X4 in running then X37": [("K1", {}), ("K2", {}), ("K4", {}), ("P15", {})],
    "X5 in crashing then X54": [("K1", {}), ("P15", {}), ("K5", {})],
    "X5 in crashing then X80 in crashing": [("K1", {}), ("P15", {}), ("K5", {}), ("K6", {})],
    "X5 in failing then X50": [("K1", {}), ("P12", {"status": 408}), ("K5", {})],
    "X5 in quitting then X40 in quitting": [("K1", {}), ("P12", {"status": 499}), ("K5", {})],
    "X5 in running then X23": [("K1", {}), ("P5", {}), ("K5", {}), ("P10", {})],
    "X5 in running then X25": [("K1", {}), ("P6", {}), ("K5", {}), ("P11", {})],
    "X5 in running then X26": [("K1", {}), ("P5", {}), ("K5", {}), ("P9", {})],
    "X54 then X80 in over": [("K1", {}), ("P15", {}), ("K6", {})],
    "X82 then X81": [("K1", {}), ("K6", {})],
    "X87 then X81": [("K1", {}), ("K6", {}), ("P12", {"status": 400})],
    "X88 then X81": [("K1", {}), ("K6", {}), ("P13", {})],
    "X89 then X81": [("K1", {}), ("K6", {}), ("P14", {})],
    "X90 then X81": [("K1", {}), ("K6", {}), ("P15", {})],
    "X20 then X32": [("K1", {}), ("P5", {}), ("P12", {"status": 408})],
    "X20 then X33": [("K1", {}), ("P5", {}), ("P12", {"status": 400})],
    "X20 then X34": [("K1", {}), ("P5", {}), ("P12", {"status": 499})],
    "X20 then X35": [("K1", {}), ("P5", {}), ("P13", {})],
    "X20 then X36": [("K1", {}), ("P5", {}), ("P14", {})],
    "X20 then X37": [("K1", {}), ("P5", {}), ("P15", {})],
    "X20 then X80 in running": [("K1", {}), ("P5", {}), ("K6", {})],
    "X21 then X26": [("K1", {}), ("P6", {}), ("P9", {})],
    "X21 then X32": [("K1", {}), ("P6", {}), ("P12", {"status": 408})],
    "X21 then X33": [("K1", {}), ("P6", {}), ("P12", {"status": 400})],
    "X21 then X34": [("K1", {}), ("P6", {}), ("P12", {"status": 499})],
    "X21 then X35": [("K1", {}), ("P6", {}), ("P13", {})],
    "X21 then X36": [("K1", {}), ("P6", {}), ("P14", {})],
    "X21 then X37": [("K1", {}), ("P6", {}), ("P15", {})],
    "X21 then X80 in running": [("K1", {}), ("P6", {}), ("K6", {})],
    "X22 then X2 in running": [("K1", {}), ("P7", {}), ("K2", {})],
    "X22 then X23": [("K1", {}), ("P7", {}), ("P10", {})],
    "X22 then X26": [("K1", {}), ("P7", {}), ("P9", {})],
    "X22 then X3 in running": [("K1", {}), ("P7", {}), ("K3", {})],
    "X22 then X32": [("K1", {}), ("P7", {}), ("P12", {"status": 408})],
    "X22 then X33": [("K1", {}), ("P7", {}), ("P12", {"status": 400})],
    "X22 then X34": [("K1", {}), ("P7", {}), ("P12", {"status": 499})],
    "X22 then X35": [("K1", {}), ("P7", {}), ("P13", {})],
    "X22 then X36": [("K1", {}), ("P7", {}), ("P14", {})],
    "X22 then X37": [("K1", {}), ("P7", {}), ("P15", {})],
    "X22 then X5 in running": [("K1", {}), ("P7", {}), ("K5", {})],
    "X22 then X80 in running": [("K1", {}), ("P7", {}), ("K6", {})],
    "X3 in running then X11": [("K1", {}), ("K3", {})],
    "X3 in running then X2 in running": [("K1", {}), ("K3", {}), ("K2", {})],
    "X3 in running then X20": [("K1", {}), ("K3", {}), ("P5", {})],
    "X3 in running then X21": [("K1", {}), ("K3", {}), ("P6", {})],
    "X3 in running then X22": [("K1", {}), ("K3", {}), ("P7", {})],
    "X3 in running then X3 in running": [("K1", {}), ("K3", {}), ("K3", {})],
    "X3 in running then X32": [("K1", {}), ("K3", {}), ("P12", {"status": 408})],
    "X3 in running then X33": [("K1", {}), ("K3", {}), ("P12", {"status": 400})],
    "X3 in running then X34": [("K1", {}), ("K3", {}), ("P12", {"status": 499})],
    "X3 in running then X35": [("K1", {}), ("K3", {}), ("P13", {})],
    "X3 in running then X36": [("K1", {}), ("K3", {}), ("P14", {})],
    "X3 in running then X37": [("K1", {}), ("K3", {}), ("P15", {})],
    "X3 in running then X4 in running": [("K1", {}), ("K3", {}), ("K4", {})],
    "X3 in running then X5 in running": [("K1", {}), ("K3", {}), ("K5", {})],
    "X3 in running then X80 in running": [("K1", {}), ("K3", {}), ("K6", {})],
    "X35 then X2 in failing": [("K1", {}), ("P13", {}), ("K2", {})],
    "X35 then X3 in failing": [("K1", {}), ("P13", {}), ("K3", {})],
    "X35 then X5 in failing": [("K1", {}), ("P13", {}), ("K5", {})],
    "X35 then X50": [("K1", {}), ("P13", {})],
    "X35 then X80 in failing": [("K1", {}), ("P13", {}), ("K6", {})],
    "X36 then X2 in failing": [("K1", {}), ("P14", {}), ("K2", {})],
    "X36 then X3 in failing": [("K1", {}), ("P14", {}), ("K3", {})],
    "X36 then X5 in failing": [("K1", {}), ("P14", {}), ("K5", {})],
    "X36 then X50": [("K1", {}), ("P14", {})],
    "X36 then X80 in failing": [("K1", {}), ("P14", {}), ("K6", {})],
}
# fmt: on


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_path(path: list[tuple[str, dict[str, Any]]]) -> None:
    follow("tts_retry", variant(), path)


# made of sha256:d4f9825aab16ede7bdd4debaa9237078fe02f5010586d1f6126079a8ced953a7
# text is sha256:353311901e82c6ab3975048d6b76f0e3c765e890ac2065bd148726c519fe2a7e
