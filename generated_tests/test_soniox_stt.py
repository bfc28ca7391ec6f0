"""soniox_stt in lockstep with its spec: random walks, and paths that cover the spec.

Written by `machines generate` from specs/soniox_stt.yaml.
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


class SonioxStt(RuleBasedStateMachine):
    """Theory of operation. A *caller* (the agent) opens a stream, pushes audio as it comes from a
    microphone, marks segments (flush) and the end of its input, or leaves. The *client* (the plugin
    under test with LiveKit's base class above it) holds a WebSocket to the vendor: a configuration
    first, then binary audio, a keepalive in every silence, an empty text frame for the end of the
    audio. The vendor answers with tokens. One that is final is sent once and never changes; one
    that is not holds until the next frame. In a frame those that are final come first. `<end>` ends
    an utterance, and so does `<fin>`, the answer to `finalize`. The end of the audio is answered by
    the final tokens that are left, a frame with `finished`, and a close.
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
        """LiveKit: one stream a call."""
        self.episode.take("K1", pace=pace)

    @precondition(lambda self: self.episode.can("K2"))
    @rule(fields=payload("soniox_stt", "push_audio"), pace=paces())
    def K2_push_audio(self, fields: dict[str, Any], pace: int | None) -> None:
        """Audio arrives as it is heard."""
        self.episode.take("K2", fields, pace=pace)

    @precondition(lambda self: self.episode.can("K3"))
    @rule(pace=paces())
    def K3_end_input(self, pace: int | None) -> None:
        """livekit-agents: end_input is flush and close."""
        self.episode.take("K3", pace=pace)

    @precondition(lambda self: self.episode.can("K4"))
    @rule(pace=paces())
    def K4_cancel(self, pace: int | None) -> None:
        """The session ends at any point."""
        self.episode.take("K4", pace=pace)

    @precondition(lambda self: self.episode.can("K13"))
    @rule(pace=paces())
    def K13_flush(self, pace: int | None) -> None:
        """livekit-agents: flush marks the end of a segment."""
        self.episode.take("K13", pace=pace)

    # what the server does

    @precondition(lambda self: self.episode.can("V2"))
    @rule(pace=paces())
    def V2_accepted(self, pace: int | None) -> None:
        """HTTP 101."""
        self.episode.take("V2", pace=pace)

    @precondition(lambda self: self.episode.can("V3"))
    @rule(fields=payload("soniox_stt", "refused"), pace=paces())
    def V3_refused(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: 401, 402, 429, 503."""
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
    @rule(fields=payload("soniox_stt", "word"), pace=paces())
    def V12_word(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: tokens."""
        self.episode.take("V12", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V13"))
    @rule(fields=payload("soniox_stt", "guess"), pace=paces())
    def V13_guess(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: tokens."""
        self.episode.take("V13", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V14"))
    @rule(pace=paces())
    def V14_withdrawn(self, pace: int | None) -> None:
        """Documented: tokens that are not final may disappear."""
        self.episode.take("V14", pace=pace)

    @precondition(lambda self: self.episode.can("V15"))
    @rule(pace=paces())
    def V15_endpoint(self, pace: int | None) -> None:
        """Documented: endpoint detection."""
        self.episode.take("V15", pace=pace)

    @precondition(lambda self: self.episode.can("V16"))
    @rule(fields=payload("soniox_stt", "last_word"), pace=paces())
    def V16_last_word(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: a frame may hold a token and the end of its utterance."""
        self.episode.take("V16", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V32"))
    @rule(fields=payload("soniox_stt", "phrase"), pace=paces())
    def V32_phrase(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: finals come before what is not final, in one frame."""
        self.episode.take("V32", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V33"))
    @rule(fields=payload("soniox_stt", "turnover"), pace=paces())
    def V33_turnover(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: tokens, as they come."""
        self.episode.take("V33", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V34"))
    @rule(pace=paces())
    def V34_fin(self, pace: int | None) -> None:
        """Documented: the answer to finalize."""
        self.episode.take("V34", pace=pace)

    @precondition(lambda self: self.episode.can("V38"))
    @rule(fields=payload("soniox_stt", "partial"), pace=paces())
    def V38_partial(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: final_audio_proc_ms grows, and less is final than was heard."""
        self.episode.take("V38", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V39"))
    @rule(fields=payload("soniox_stt", "hush"), pace=paces())
    def V39_hush(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: every frame says how much is final."""
        self.episode.take("V39", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V35"))
    @rule(fields=payload("soniox_stt", "finished_word"), pace=paces())
    def V35_finished_word(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: the answer to the end, with the final tokens that are left."""
        self.episode.take("V35", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V36"))
    @rule(fields=payload("soniox_stt", "finished_word"), pace=paces())
    def V36_finished_word(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: 300 minutes at most."""
        self.episode.take("V36", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V17"))
    @rule(pace=paces())
    def V17_finished(self, pace: int | None) -> None:
        """Documented: the answer to the end."""
        self.episode.take("V17", pace=pace)

    @precondition(lambda self: self.episode.can("V18"))
    @rule(pace=paces())
    def V18_finished_bare(self, pace: int | None) -> None:
        """Seed 003: frames without tokens."""
        self.episode.take("V18", pace=pace)

    @precondition(lambda self: self.episode.can("V37"))
    @rule(pace=paces())
    def V37_finished_bare(self, pace: int | None) -> None:
        """Documented: 300 minutes at most; seed 003: frames without tokens."""
        self.episode.take("V37", pace=pace)

    @precondition(lambda self: self.episode.can("V19"))
    @rule(pace=paces())
    def V19_finished(self, pace: int | None) -> None:
        """Documented: 300 minutes at most."""
        self.episode.take("V19", pace=pace)

    @precondition(lambda self: self.episode.can("V20"))
    @rule(fields=payload("soniox_stt", "error"), pace=paces())
    def V20_error(self, fields: dict[str, Any], pace: int | None) -> None:
        """Documented: then it closes at once."""
        self.episode.take("V20", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V21"))
    @rule(fields=payload("soniox_stt", "closed"), pace=paces())
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
    def V25_no_tokens(self, pace: int | None) -> None:
        """Seed 003: a control frame."""
        self.episode.take("V25", pace=pace)

    @precondition(lambda self: self.episode.can("V26"))
    @rule(pace=paces())
    def V26_bad_token(self, pace: int | None) -> None:
        """Malformed."""
        self.episode.take("V26", pace=pace)

    @precondition(lambda self: self.episode.can("V27"))
    @rule(pace=paces())
    def V27_binary(self, pace: int | None) -> None:
        """Malformed."""
        self.episode.take("V27", pace=pace)

    @precondition(lambda self: self.episode.can("V28"))
    @rule(fields=payload("soniox_stt", "ping"), pace=paces())
    def V28_ping(self, fields: dict[str, Any], pace: int | None) -> None:
        """RFC 6455: a ping may come at any time."""
        self.episode.take("V28", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V29"))
    @rule(pace=paces())
    def V29_stall(self, pace: int | None) -> None:
        """A slow peer."""
        self.episode.take("V29", pace=pace)

    @precondition(lambda self: self.episode.can("V30"))
    @rule(pace=paces())
    def V30_resume(self, pace: int | None) -> None:
        """A slow peer catches up."""
        self.episode.take("V30", pace=pace)

    # what must hold of every run

    @invariant()
    def holds_utterances_are_balanced(self) -> None:
        """No end, and no failure, in the middle of an utterance."""
        self.episode.check("utterances are balanced")

    @invariant()
    def holds_a_call_ends(self) -> None:
        """Seed 003: nobody waits for ever."""
        self.episode.check("a call ends")

    @invariant()
    def holds_a_close_ends(self) -> None:
        """A session may not hang."""
        self.episode.check("a close ends")

    @invariant()
    def holds_a_dead_line_is_noticed(self) -> None:
        """Nobody goes deaf without a word (livekit #7356)."""
        self.episode.check("a dead line is noticed")


class SonioxSttInKernel(SonioxStt):
    """Any order a real kernel and network can produce with the shipped constants."""

    @initialize(schedule=schedules("soniox_stt", "kernel"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("soniox_stt", variant(), "kernel", schedule)


TestSonioxSttInKernel = SonioxSttInKernel.TestCase
TestSonioxSttInKernel.settings = WALKS


class SonioxSttInContract(SonioxStt):
    """Also: any await of the transport may suspend, as its interface allows."""

    @initialize(schedule=schedules("soniox_stt", "contract"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("soniox_stt", variant(), "contract", schedule)


TestSonioxSttInContract = SonioxSttInContract.TestCase
TestSonioxSttInContract.settings = WALKS


class SonioxSttInReconnects(SonioxStt):
    """A vendor that hears well and ends connections while the caller speaks on."""

    @initialize(schedule=schedules("soniox_stt", "reconnects"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("soniox_stt", variant(), "reconnects", schedule)


TestSonioxSttInReconnects = SonioxSttInReconnects.TestCase
TestSonioxSttInReconnects.settings = WALKS

# What the environment does in each path, named by what the path is meant to reach. Together they
# take every row that the small instances of the spec reach, and every two rows of the client of
# which one can follow the other.
# fmt: off
PATHS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "X43 in ending then X40 in ending": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V12", {"at": 0}),
        ("V17", {}),
    ],
    "M2 then M9": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V17", {})],
    "M4 then M9": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V17", {})],
    "X41 in ending then X70 in ending": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V17", {}), ("K4", {}),
    ],
    "X43 in ending then X70 in ending": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V17", {}), ("K4", {}),
    ],
    "X43 in finishing then X40 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V12", {"at": 0}),
    ],
    "X21 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}),
    ],
    "X21 in finishing then X43 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}),
    ],
    "X22 in failing then X41 in failing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V19", {}),
        ("wait", {}),
    ],
    "X22 in failing then X43 in failing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V19", {}),
        ("wait", {}),
    ],
    "X24 then X41 in failing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}),
        ("V20", {"status": 400}),
    ],
    "X24 then X43 in failing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}),
        ("V20", {"status": 400}),
    ],
    "X30 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V12", {"at": 0}),
    ],
    "X35 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V16", {"at": 0}),
    ],
    "X41 in failing then X24": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V19", {}),
    ],
    "X41 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}),
        ("V20", {"status": 408}),
    ],
    "X41 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V21", {}),
    ],
    "X41 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V22", {}),
    ],
    "X41 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("wait", {}),
    ],
    "X41 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("K4", {}),
    ],
    "X43 in doomed then X40 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V12", {"at": 0}), ("wait", {}),
    ],
    "X43 in failing then X24": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V19", {}),
    ],
    "X43 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}),
        ("V20", {"status": 408}),
    ],
    "X43 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V21", {}),
    ],
    "X43 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V22", {}),
    ],
    "X43 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("wait", {}),
    ],
    "X43 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("K4", {}),
    ],
    "X2 in doomed then X41 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("wait", {}), ("K2", {}),
    ],
    "X2 in doomed then X43 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("wait", {}), ("K2", {}),
    ],
    "X20 in failing then X41 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V19", {}),
    ],
    "X20 in failing then X43 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V19", {}),
    ],
    "X3 in doomed then X41 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("wait", {}), ("K3", {}),
    ],
    "X3 in doomed then X43 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("wait", {}), ("K3", {}),
    ],
    "X41 in doomed then X41 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("wait", {}),
    ],
    "X41 in doomed then X43 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("wait", {}),
    ],
    "X41 in doomed then X70 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("wait", {}), ("K4", {}),
    ],
    "X41 in failing then X72": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V19", {}), ("V21", {}),
    ],
    "X41 in failing then X73": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V19", {}), ("V22", {}),
    ],
    "X43 in doomed then X70 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("wait", {}), ("K4", {}),
    ],
    "X43 in failing then X72": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V19", {}), ("V21", {}),
    ],
    "X43 in failing then X73": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V19", {}), ("V22", {}),
    ],
    "X43 in streaming then X40 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V12", {"at": 0}),
    ],
    "M2 then M11": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V12", {"at": 0})],
    "M4 then M11": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V16", {"at": 0})],
    "X2 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("K2", {}),
    ],
    "X2 in streaming then X43 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("K2", {}),
    ],
    "X20 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}),
    ],
    "X20 in streaming then X43 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}),
    ],
    "X3 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("K3", {}),
    ],
    "X3 in streaming then X43 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("K3", {}),
    ],
    "X30 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V12", {"at": 0}),
    ],
    "X35 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V16", {"at": 0}),
    ],
    "X41 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V20", {"status": 408}),
    ],
    "X41 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V20", {"status": 400}),
    ],
    "X41 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V21", {}),
    ],
    "X41 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V22", {}),
    ],
    "X41 in streaming then X56 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V24", {}),
    ],
    "X41 in streaming then X57 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V26", {}),
    ],
    "X41 in streaming then X58 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V27", {}),
    ],
    "X41 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("K4", {}),
    ],
    "X43 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V20", {"status": 408}),
    ],
    "X43 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V20", {"status": 400}),
    ],
    "X43 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V21", {}),
    ],
    "X43 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V22", {}),
    ],
    "X43 in streaming then X56 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V24", {}),
    ],
    "X43 in streaming then X57 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V26", {}),
    ],
    "X43 in streaming then X58 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V27", {}),
    ],
    "X43 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("K4", {}),
    ],
    "X70 in ending then X71": [("K1", {}), ("K3", {}), ("V2", {}), ("V17", {}), ("K4", {})],
    "C12 in ended then C23": [("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("V17", {})],
    "C16 in ended then C23": [("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {})],
    "C20 then C22": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V19", {}), ("wait", {})],
    "C20 then C24": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V19", {})],
    "M10 then M2": [("K1", {}), ("K2", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0})],
    "M10 then M4": [("K1", {}), ("K2", {}), ("V2", {}), ("wait", {}), ("V16", {"at": 0})],
    "M8 then M9": [("K1", {}), ("K3", {}), ("V2", {}), ("V17", {})],
    "X22 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
    ],
    "X22 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V16", {"at": 0}),
    ],
    "X22 in streaming then X56 in streaming": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V24", {}),
    ],
    "X22 in streaming then X57 in streaming": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V26", {}),
    ],
    "X22 in streaming then X58 in streaming": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V27", {}),
    ],
    "X56 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V24", {}), ("wait", {}),
    ],
    "X56 in streaming then X23": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V24", {})],
    "X57 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V26", {}), ("wait", {}),
    ],
    "X57 in streaming then X23": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V26", {})],
    "X58 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V27", {}), ("wait", {}),
    ],
    "X58 in streaming then X23": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V27", {})],
    "X70 in finishing then X71": [("K1", {}), ("K3", {}), ("V2", {}), ("K4", {}), ("V21", {})],
    "X79 then X71": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V21", {})],
    "X79 then X81": [("K1", {}), ("K2", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {})],
    "X79 then X82": [("K1", {}), ("K2", {}), ("K3", {}), ("K4", {}), ("V2", {})],
    "X81 then X71": [("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("wait", {}), ("V21", {})],
    "X82 then X71": [("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("V21", {})],
    "C11 in ended then C14 in left": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V20", {"status": 400}), ("V21", {}),
    ],
    "C11 in ended then C15 in left": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V20", {"status": 400}), ("V22", {}),
    ],
    "C11 in ended then C17 in left": [("K1", {}), ("K3", {}), ("V2", {}), ("V20", {"status": 400})],
    "C11 in ended then C23": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V20", {"status": 400}), ("wait", {}),
    ],
    "C12 in ended then C14 in left": [("K1", {}), ("K3", {}), ("V2", {}), ("V17", {}), ("V21", {})],
    "C12 in ended then C15 in left": [("K1", {}), ("K3", {}), ("V2", {}), ("V17", {}), ("V22", {})],
    "C14 in ended then C18": [("K1", {}), ("K3", {}), ("V2", {}), ("V21", {})],
    "C15 in ended then C18": [("K1", {}), ("K3", {}), ("V2", {}), ("V22", {})],
    "C16 in ended then C14 in left": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V21", {}),
    ],
    "C16 in ended then C15 in left": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V22", {}),
    ],
    "C16 in ended then C17 in left": [("K1", {}), ("K3", {}), ("V2", {}), ("wait", {})],
    "C20 then C14 in left": [("K1", {}), ("K2", {}), ("V2", {}), ("V19", {}), ("V21", {})],
    "C20 then C15 in left": [("K1", {}), ("K2", {}), ("V2", {}), ("V19", {}), ("V22", {})],
    "C20 then C17 in left": [("K1", {}), ("K2", {}), ("V2", {}), ("V19", {})],
    "C20 then C23": [("K1", {}), ("K2", {}), ("V2", {}), ("V19", {}), ("wait", {})],
    "C21 then C22": [("K1", {}), ("K3", {}), ("V2", {}), ("V19", {}), ("wait", {})],
    "C21 then C24": [("K1", {}), ("K3", {}), ("V2", {}), ("V19", {})],
    "C22 then C14 in left": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V19", {}), ("wait", {}), ("V21", {}),
    ],
    "C22 then C15 in left": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V19", {}), ("wait", {}), ("V22", {}),
    ],
    "C8 in ended then C8 in ended": [("K1", {}), ("K3", {}), ("V2", {})],
    "X2 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V12", {"at": 0}),
    ],
    "X2 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V16", {"at": 0}),
    ],
    "X2 in streaming then X56 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V24", {}),
    ],
    "X2 in streaming then X57 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V26", {}),
    ],
    "X2 in streaming then X58 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V27", {}),
    ],
    "X20 in failing then X2 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V19", {}), ("K2", {}),
    ],
    "X20 in failing then X3 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V19", {}), ("K3", {}),
    ],
    "X20 in failing then X70 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V19", {}), ("K4", {}),
    ],
    "X21 in finishing then X50 in finishing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V20", {"status": 408}),
    ],
    "X21 in finishing then X70 in finishing": [("K1", {}), ("K3", {}), ("V2", {}), ("K4", {})],
    "X21 in streaming then X56 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("V24", {})],
    "X21 in streaming then X57 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("V26", {})],
    "X21 in streaming then X58 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("V27", {})],
    "X22 in failing then X70 in failing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V19", {}), ("wait", {}), ("K4", {}),
    ],
    "X22 in streaming then X20 in streaming": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}),
    ],
    "X24 then X70 in failing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V20", {"status": 400}), ("K4", {}),
    ],
    "X24 then X72": [("K1", {}), ("K3", {}), ("V2", {}), ("V19", {}), ("V21", {})],
    "X24 then X73": [("K1", {}), ("K3", {}), ("V2", {}), ("V19", {}), ("V22", {})],
    "X3 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V12", {"at": 0}),
    ],
    "X3 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V16", {"at": 0}),
    ],
    "X3 in streaming then X56 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V24", {}),
    ],
    "X3 in streaming then X57 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V26", {}),
    ],
    "X3 in streaming then X58 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V27", {}),
    ],
    "X50 in finishing then X63": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V20", {"status": 408}), ("wait", {}),
    ],
    "X50 in finishing then X70 in failing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V20", {"status": 408}), ("K4", {}),
    ],
    "X52 in finishing then X63": [("K1", {}), ("K3", {}), ("V2", {}), ("V21", {}), ("wait", {})],
    "X52 in finishing then X70 in failing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V21", {}), ("K4", {}),
    ],
    "X53 in finishing then X63": [("K1", {}), ("K3", {}), ("V2", {}), ("V22", {}), ("wait", {})],
    "X53 in finishing then X70 in failing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V22", {}), ("K4", {}),
    ],
    "X56 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("K2", {}),
    ],
    "X56 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("K3", {}),
    ],
    "X56 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("V12", {"at": 0}),
    ],
    "X56 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("V16", {"at": 0}),
    ],
    "X56 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("V20", {"status": 408}),
    ],
    "X56 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("V20", {"status": 400}),
    ],
    "X56 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("V21", {}),
    ],
    "X56 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("V22", {}),
    ],
    "X56 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("V19", {}),
    ],
    "X56 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("wait", {}),
    ],
    "X56 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V24", {}), ("K4", {}),
    ],
    "X57 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("K2", {}),
    ],
    "X57 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("K3", {}),
    ],
    "X57 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("V12", {"at": 0}),
    ],
    "X57 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("V16", {"at": 0}),
    ],
    "X57 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("V20", {"status": 408}),
    ],
    "X57 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("V20", {"status": 400}),
    ],
    "X57 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("V21", {}),
    ],
    "X57 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("V22", {}),
    ],
    "X57 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("V19", {}),
    ],
    "X57 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("wait", {}),
    ],
    "X57 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V26", {}), ("K4", {}),
    ],
    "X58 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("K2", {}),
    ],
    "X58 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("K3", {}),
    ],
    "X58 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("V12", {"at": 0}),
    ],
    "X58 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("V16", {"at": 0}),
    ],
    "X58 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("V20", {"status": 408}),
    ],
    "X58 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("V20", {"status": 400}),
    ],
    "X58 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("V21", {}),
    ],
    "X58 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("V22", {}),
    ],
    "X58 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("V19", {}),
    ],
    "X58 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("wait", {}),
    ],
    "X58 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V27", {}), ("K4", {}),
    ],
    "X66 in finishing then X70 in failing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("K4", {}),
    ],
    "X70 in failing then X81": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("V19", {}), ("K4", {}), ("wait", {}),
    ],
    "X70 in failing then X82": [("K1", {}), ("K3", {}), ("V2", {}), ("V19", {}), ("K4", {})],
    "X70 in finishing then X83": [("K1", {}), ("K3", {}), ("V2", {}), ("K4", {}), ("wait", {})],
    "X79 then X79": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {})],
    "X79 then X83": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("wait", {})],
    "X80 then X71": [("K1", {}), ("K4", {}), ("V2", {}), ("V21", {})],
    "X80 then X82": [("K1", {}), ("K3", {}), ("K4", {}), ("V2", {})],
    "C11 in open then C20": [("K1", {}), ("K2", {}), ("V2", {}), ("V20", {"status": 400})],
    "C16 in open then C23": [("K1", {}), ("K4", {}), ("V2", {}), ("wait", {})],
    "C21 then C14 in left": [("K1", {}), ("V2", {}), ("V19", {}), ("V21", {})],
    "C21 then C15 in left": [("K1", {}), ("V2", {}), ("V19", {}), ("V22", {})],
    "C21 then C17 in left": [("K1", {}), ("V2", {}), ("V19", {})],
    "C21 then C23": [("K1", {}), ("V2", {}), ("V19", {}), ("wait", {})],
    "C9 then C11 in open": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V20", {"status": 400}),
    ],
    "C9 then C12 in open": [("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V19", {})],
    "M10 then M11": [("K1", {}), ("wait", {}), ("K4", {})],
    "X2 in failing then X20 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("K2", {})],
    "X20 in streaming then X20 in streaming": [("K1", {}), ("K2", {}), ("V2", {})],
    "X20 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V20", {"status": 408}),
    ],
    "X20 in streaming then X52 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("V21", {})],
    "X20 in streaming then X53 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("V22", {})],
    "X20 in streaming then X66 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("wait", {})],
    "X20 in streaming then X70 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("K4", {})],
    "X21 in failing then X3 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("K3", {})],
    "X21 in failing then X70 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("K4", {})],
    "X22 in streaming then X50 in streaming": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V20", {"status": 408}),
    ],
    "X3 in failing then X22 in failing": [
        ("K1", {}), ("V2", {}), ("V19", {}), ("K3", {}), ("wait", {}),
    ],
    "X3 in streaming then X20 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("K3", {})],
    "X70 in streaming then X71": [("K1", {}), ("V2", {}), ("K4", {}), ("V21", {})],
    "X75 in over then X75 in over": [("K1", {}), ("wait", {})],
    "X80 then X75 in cancelling": [("K1", {}), ("K4", {}), ("V2", {})],
    "C11 in open then C14 in left": [("K1", {}), ("V2", {}), ("V20", {"status": 400}), ("V21", {})],
    "C11 in open then C15 in left": [("K1", {}), ("V2", {}), ("V20", {"status": 400}), ("V22", {})],
    "C11 in open then C17 in left": [("K1", {}), ("V2", {}), ("V20", {"status": 400})],
    "C11 in open then C23": [("K1", {}), ("V2", {}), ("V20", {"status": 400}), ("wait", {})],
    "C14 in left then C18": [("K1", {}), ("V2", {}), ("wait", {}), ("V21", {})],
    "C14 in open then C18": [("K1", {}), ("V2", {}), ("V21", {})],
    "C15 in left then C18": [("K1", {}), ("V2", {}), ("wait", {}), ("V22", {})],
    "C15 in open then C18": [("K1", {}), ("V2", {}), ("V22", {})],
    "C23 then C14 in left": [("K1", {}), ("V2", {}), ("V19", {}), ("wait", {}), ("V21", {})],
    "C23 then C15 in left": [("K1", {}), ("V2", {}), ("V19", {}), ("wait", {}), ("V22", {})],
    "X2 in doomed then X2 in doomed": [("K1", {}), ("wait", {}), ("K2", {}), ("K2", {})],
    "X2 in doomed then X3 in doomed": [("K1", {}), ("wait", {}), ("K2", {}), ("K3", {})],
    "X2 in doomed then X64": [("K1", {}), ("wait", {}), ("K2", {})],
    "X2 in doomed then X70 in doomed": [("K1", {}), ("wait", {}), ("K2", {}), ("K4", {})],
    "X2 in failing then X72": [("K1", {}), ("V2", {}), ("V19", {}), ("K2", {}), ("V21", {})],
    "X2 in failing then X73": [("K1", {}), ("V2", {}), ("V19", {}), ("K2", {}), ("V22", {})],
    "X2 in streaming then X2 in streaming": [("K1", {}), ("V2", {}), ("K2", {}), ("K2", {})],
    "X2 in streaming then X20 in streaming": [("K1", {}), ("V2", {}), ("K2", {})],
    "X2 in streaming then X3 in streaming": [("K1", {}), ("V2", {}), ("K2", {}), ("K3", {})],
    "X2 in streaming then X50 in streaming": [
        ("K1", {}), ("V2", {}), ("K2", {}), ("V20", {"status": 408}),
    ],
    "X2 in streaming then X51 in streaming": [
        ("K1", {}), ("V2", {}), ("K2", {}), ("V20", {"status": 400}),
    ],
    "X2 in streaming then X52 in streaming": [("K1", {}), ("V2", {}), ("K2", {}), ("V21", {})],
    "X2 in streaming then X53 in streaming": [("K1", {}), ("V2", {}), ("K2", {}), ("V22", {})],
    "X2 in streaming then X54 in streaming": [("K1", {}), ("V2", {}), ("K2", {}), ("V19", {})],
    "X2 in streaming then X66 in streaming": [("K1", {}), ("V2", {}), ("K2", {}), ("wait", {})],
    "X2 in streaming then X70 in streaming": [("K1", {}), ("V2", {}), ("K2", {}), ("K4", {})],
    "X21 in streaming then X21 in streaming": [("K1", {}), ("V2", {})],
    "X21 in streaming then X3 in streaming": [("K1", {}), ("V2", {}), ("K3", {})],
    "X21 in streaming then X50 in streaming": [("K1", {}), ("V2", {}), ("V20", {"status": 408})],
    "X21 in streaming then X66 in streaming": [("K1", {}), ("V2", {}), ("wait", {})],
    "X21 in streaming then X70 in streaming": [("K1", {}), ("V2", {}), ("K4", {})],
    "X3 in doomed then X64": [("K1", {}), ("wait", {}), ("K3", {})],
    "X3 in doomed then X70 in doomed": [("K1", {}), ("wait", {}), ("K3", {}), ("K4", {})],
    "X3 in failing then X72": [("K1", {}), ("V2", {}), ("V19", {}), ("K3", {}), ("V21", {})],
    "X3 in failing then X73": [("K1", {}), ("V2", {}), ("V19", {}), ("K3", {}), ("V22", {})],
    "X3 in streaming then X22 in streaming": [("K1", {}), ("V2", {}), ("K3", {}), ("wait", {})],
    "X3 in streaming then X50 in streaming": [
        ("K1", {}), ("V2", {}), ("K3", {}), ("V20", {"status": 408}),
    ],
    "X3 in streaming then X51 in streaming": [
        ("K1", {}), ("V2", {}), ("K3", {}), ("V20", {"status": 400}),
    ],
    "X3 in streaming then X52 in streaming": [("K1", {}), ("V2", {}), ("K3", {}), ("V21", {})],
    "X3 in streaming then X53 in streaming": [("K1", {}), ("V2", {}), ("K3", {}), ("V22", {})],
    "X3 in streaming then X54 in streaming": [("K1", {}), ("V2", {}), ("K3", {}), ("V19", {})],
    "X3 in streaming then X70 in streaming": [("K1", {}), ("V2", {}), ("K3", {}), ("K4", {})],
    "X50 in streaming then X2 in failing": [
        ("K1", {}), ("V2", {}), ("V20", {"status": 408}), ("K2", {}),
    ],
    "X50 in streaming then X3 in failing": [
        ("K1", {}), ("V2", {}), ("V20", {"status": 408}), ("K3", {}),
    ],
    "X50 in streaming then X63": [("K1", {}), ("V2", {}), ("V20", {"status": 408}), ("wait", {})],
    "X50 in streaming then X70 in failing": [
        ("K1", {}), ("V2", {}), ("V20", {"status": 408}), ("K4", {}),
    ],
    "X51 in streaming then X2 in failing": [
        ("K1", {}), ("V2", {}), ("V20", {"status": 400}), ("K2", {}),
    ],
    "X51 in streaming then X3 in failing": [
        ("K1", {}), ("V2", {}), ("V20", {"status": 400}), ("K3", {}),
    ],
    "X51 in streaming then X70 in failing": [
        ("K1", {}), ("V2", {}), ("V20", {"status": 400}), ("K4", {}),
    ],
    "X52 in streaming then X2 in failing": [("K1", {}), ("V2", {}), ("V21", {}), ("K2", {})],
    "X52 in streaming then X3 in failing": [("K1", {}), ("V2", {}), ("V21", {}), ("K3", {})],
    "X52 in streaming then X63": [("K1", {}), ("V2", {}), ("V21", {}), ("wait", {})],
    "X52 in streaming then X70 in failing": [("K1", {}), ("V2", {}), ("V21", {}), ("K4", {})],
    "X53 in streaming then X2 in failing": [("K1", {}), ("V2", {}), ("V22", {}), ("K2", {})],
    "X53 in streaming then X3 in failing": [("K1", {}), ("V2", {}), ("V22", {}), ("K3", {})],
    "X53 in streaming then X63": [("K1", {}), ("V2", {}), ("V22", {}), ("wait", {})],
    "X53 in streaming then X70 in failing": [("K1", {}), ("V2", {}), ("V22", {}), ("K4", {})],
    "X66 in streaming then X70 in failing": [("K1", {}), ("V2", {}), ("wait", {}), ("K4", {})],
    "X70 in streaming then X83": [("K1", {}), ("V2", {}), ("K4", {}), ("wait", {})],
    "X72 then X2 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("V21", {}), ("K2", {})],
    "X72 then X3 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("V21", {}), ("K3", {})],
    "X72 then X63": [("K1", {}), ("V2", {}), ("V19", {}), ("V21", {}), ("wait", {})],
    "X72 then X70 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("V21", {}), ("K4", {})],
    "X73 then X2 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("V22", {}), ("K2", {})],
    "X73 then X3 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("V22", {}), ("K3", {})],
    "X73 then X63": [("K1", {}), ("V2", {}), ("V19", {}), ("V22", {}), ("wait", {})],
    "X73 then X70 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("V22", {}), ("K4", {})],
    "X75 in cancelling then X75 in cancelling": [("K1", {}), ("K4", {}), ("wait", {})],
    "M9 then M11": [("K1", {}), ("K3", {}), ("K4", {})],
    "X2 in failing then X63": [("K1", {}), ("wait", {}), ("K2", {}), ("wait", {})],
    "X3 in failing then X63": [("K1", {}), ("wait", {}), ("K3", {}), ("wait", {})],
    "X66 in configuring then X2 in failing": [("K1", {}), ("V2", {}), ("wait", {}), ("K2", {})],
    "X66 in configuring then X3 in failing": [("K1", {}), ("V2", {}), ("wait", {}), ("K3", {})],
    "X70 in connecting then X71": [("K1", {}), ("K4", {}), ("V3", {"status": 400})],
    "C4 then C18": [("K1", {}), ("V4", {})],
    "X13 then X2 in failing": [("K1", {}), ("V3", {"status": 429}), ("K2", {})],
    "X13 then X3 in failing": [("K1", {}), ("V3", {"status": 429}), ("K3", {})],
    "X13 then X63": [("K1", {}), ("V3", {"status": 429}), ("wait", {})],
    "X13 then X70 in failing": [("K1", {}), ("V3", {"status": 429}), ("K4", {})],
    "X13 then X75 in failing": [("K1", {}), ("V3", {"status": 429})],
    "X14 then X2 in failing": [("K1", {}), ("V3", {"status": 400}), ("K2", {})],
    "X14 then X3 in failing": [("K1", {}), ("V3", {"status": 400}), ("K3", {})],
    "X14 then X63": [("K1", {}), ("V3", {"status": 400}), ("wait", {})],
    "X14 then X70 in failing": [("K1", {}), ("V3", {"status": 400}), ("K4", {})],
    "X14 then X75 in failing": [("K1", {}), ("V3", {"status": 400})],
    "X15 then X2 in failing": [("K1", {}), ("V4", {}), ("K2", {})],
    "X15 then X3 in failing": [("K1", {}), ("V4", {}), ("K3", {})],
    "X15 then X63": [("K1", {}), ("V4", {}), ("wait", {})],
    "X15 then X70 in failing": [("K1", {}), ("V4", {}), ("K4", {})],
    "X2 in connecting then X13": [("K1", {}), ("K2", {}), ("V3", {"status": 429})],
    "X2 in connecting then X14": [("K1", {}), ("K2", {}), ("V3", {"status": 400})],
    "X2 in connecting then X15": [("K1", {}), ("K2", {}), ("V4", {})],
    "X2 in connecting then X16": [("K1", {}), ("K2", {}), ("wait", {})],
    "X2 in connecting then X2 in connecting": [("K1", {}), ("K2", {}), ("K2", {})],
    "X2 in connecting then X3 in connecting": [("K1", {}), ("K2", {}), ("K3", {})],
    "X2 in connecting then X70 in connecting": [("K1", {}), ("K2", {}), ("K4", {})],
    "X3 in connecting then X13": [("K1", {}), ("K3", {}), ("V3", {"status": 429})],
    "X3 in connecting then X14": [("K1", {}), ("K3", {}), ("V3", {"status": 400})],
    "X3 in connecting then X15": [("K1", {}), ("K3", {}), ("V4", {})],
    "X3 in connecting then X16": [("K1", {}), ("K3", {}), ("wait", {})],
    "X83 then X71": [("K1", {}), ("K4", {})],
    "V5": [("K1", {}), ("V5", {})],
    "V23": [("K1", {}), ("V2", {}), ("V23", {})],
    "V25": [("K1", {}), ("K2", {}), ("V2", {}), ("V25", {})],
    "V28": [("K1", {}), ("V2", {}), ("V28", {})],
    "V29": [("K1", {}), ("V2", {}), ("V29", {})],
    "V30": [("K1", {}), ("V2", {}), ("V29", {}), ("V30", {})],
    "M6 then M9": [("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("K3", {}), ("V17", {})],
    "M13 then M9": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 1}), ("V35", {"at": 2}),
    ],
    "M12 then M9": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V35", {"at": 1})],
    "M14 then M9": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V17", {}),
    ],
    "M3 then M9": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V17", {})],
    "M5 then M9": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V17", {})],
    "X25 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}),
    ],
    "X26 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V16", {"at": 0}),
        ("V34", {}),
    ],
    "X42 in finishing then X25 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V13", {"at": 0}),
        ("V34", {}),
    ],
    "X43 in finishing then X25 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V33", {"at": 0}),
        ("V34", {}),
    ],
    "M13 then M11": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V12", {"at": 2}), ("K4", {}),
    ],
    "M7 then M9": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V35", {"at": 0})],
    "X25 in finishing then X29": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V35", {"at": 0}),
    ],
    "X25 in finishing then X30 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V12", {"at": 0}),
    ],
    "X25 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V13", {"at": 0}),
    ],
    "X25 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V14", {}),
    ],
    "X25 in finishing then X34 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V15", {}),
    ],
    "X25 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V16", {"at": 0}),
    ],
    "X25 in finishing then X36": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V17", {}),
    ],
    "X25 in finishing then X37": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V18", {}),
    ],
    "X25 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V32", {"at": 0}),
    ],
    "X25 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V33", {"at": 0}),
    ],
    "X25 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V20", {"status": 408}),
    ],
    "X25 in finishing then X51 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V20", {"status": 400}),
    ],
    "X25 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V21", {}),
    ],
    "X25 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V22", {}),
    ],
    "X25 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("wait", {}),
    ],
    "X25 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("K4", {}),
    ],
    "X25 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V38", {"at": 0, "final": 3600000}),
    ],
    "X25 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V39", {"final": 3600000}),
    ],
    "X25 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}),
    ],
    "X26 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V16", {"at": 0}),
        ("V34", {}),
    ],
    "X29 then X41 in ending": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V35", {"at": 0}),
    ],
    "X29 then X43 in ending": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V35", {"at": 0}),
    ],
    "X31 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V13", {"at": 0}),
    ],
    "X31 in finishing then X43 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V13", {"at": 0}),
    ],
    "X32 in finishing then X25 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V14", {}), ("V34", {}),
    ],
    "X32 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V14", {}),
    ],
    "X32 in finishing then X43 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V14", {}),
    ],
    "X33 in finishing then X26 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V15", {}), ("V34", {}),
    ],
    "X33 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
    ],
    "X34 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V15", {}),
    ],
    "X37 then X41 in ending": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V18", {}),
    ],
    "X37 then X43 in ending": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V18", {}),
    ],
    "X38 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V32", {"at": 0}),
    ],
    "X38 in finishing then X43 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V32", {"at": 0}),
    ],
    "X39 in finishing then X41 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V33", {"at": 0}),
    ],
    "X41 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X41 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}),
        ("V39", {"final": 3600000}),
    ],
    "X42 in finishing then X29": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V35", {"at": 0}),
    ],
    "X42 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V13", {"at": 0}),
    ],
    "X42 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V14", {}),
    ],
    "X42 in finishing then X33 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V15", {}),
    ],
    "X42 in finishing then X37": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V18", {}),
    ],
    "X42 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V32", {"at": 0}),
    ],
    "X42 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V33", {"at": 0}),
    ],
    "X42 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}),
        ("V38", {"at": 0, "final": 5}),
    ],
    "X42 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V39", {"final": 5}),
    ],
    "X42 in streaming then X25 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V13", {"at": 0}),
        ("V34", {}),
    ],
    "X43 in finishing then X29": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V35", {"at": 0}),
    ],
    "X43 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V13", {"at": 0}),
    ],
    "X43 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V14", {}),
    ],
    "X43 in finishing then X33 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V15", {}),
    ],
    "X43 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V16", {"at": 0}),
    ],
    "X43 in finishing then X37": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V18", {}),
    ],
    "X43 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V32", {"at": 0}),
    ],
    "X43 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V33", {"at": 0}),
    ],
    "X43 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X43 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}),
        ("V39", {"final": 3600000}),
    ],
    "X43 in streaming then X25 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V33", {"at": 0}),
        ("V34", {}),
    ],
    "X84 in finishing then X43 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X85 in finishing then X25 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V39", {"final": 3600000}), ("V34", {}),
    ],
    "X85 in finishing then X43 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}),
        ("V39", {"final": 3600000}),
    ],
    "C19 in ended then C23": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("V35", {"at": 0}),
    ],
    "M12 then M11": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("K4", {})],
    "M13 then M10": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 1}), ("V12", {"at": 2}),
    ],
    "X2 in streaming then X25 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("K2", {}), ("V34", {}),
    ],
    "X25 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("K2", {}),
    ],
    "X25 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("wait", {}),
    ],
    "X25 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("K3", {}),
    ],
    "X25 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V12", {"at": 0}),
    ],
    "X25 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V13", {"at": 0}),
    ],
    "X25 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V14", {}),
    ],
    "X25 in streaming then X34 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V15", {}),
    ],
    "X25 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V16", {"at": 0}),
    ],
    "X25 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V32", {"at": 0}),
    ],
    "X25 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V33", {"at": 0}),
    ],
    "X25 in streaming then X4 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("K13", {}),
    ],
    "X25 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V20", {"status": 408}),
    ],
    "X25 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V20", {"status": 400}),
    ],
    "X25 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V21", {}),
    ],
    "X25 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V22", {}),
    ],
    "X25 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V19", {}),
    ],
    "X25 in streaming then X55 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V37", {}),
    ],
    "X25 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V36", {"at": 0}),
    ],
    "X25 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("K4", {}),
    ],
    "X25 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V38", {"at": 0, "final": 3600000}),
    ],
    "X25 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V34", {}), ("V39", {"final": 3600000}),
    ],
    "X26 in finishing then X29": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V35", {"at": 0}),
    ],
    "X26 in finishing then X30 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V12", {"at": 0}),
    ],
    "X26 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V13", {"at": 0}),
    ],
    "X26 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V14", {}),
    ],
    "X26 in finishing then X34 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V15", {}),
    ],
    "X26 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V16", {"at": 0}),
    ],
    "X26 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V32", {"at": 0}),
    ],
    "X26 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V33", {"at": 0}),
    ],
    "X26 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V38", {"at": 0, "final": 5}),
    ],
    "X26 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V39", {"final": 5}),
    ],
    "X3 in streaming then X25 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("K3", {}), ("V34", {}),
    ],
    "X32 in finishing then X26 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V14", {}), ("V34", {}),
    ],
    "X32 in finishing then X33 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V14", {}),
        ("V15", {}),
    ],
    "X32 in streaming then X25 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V14", {}), ("V34", {}),
    ],
    "X33 in finishing then X29": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V35", {"at": 0}),
    ],
    "X33 in finishing then X30 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V12", {"at": 0}),
    ],
    "X33 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V13", {"at": 0}),
    ],
    "X33 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V14", {}),
    ],
    "X33 in finishing then X34 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V15", {}),
    ],
    "X33 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V16", {"at": 0}),
    ],
    "X33 in finishing then X36": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V17", {}),
    ],
    "X33 in finishing then X37": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V18", {}),
    ],
    "X33 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V32", {"at": 0}),
    ],
    "X33 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V33", {"at": 0}),
    ],
    "X33 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V20", {"status": 408}),
    ],
    "X33 in finishing then X51 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V20", {"status": 400}),
    ],
    "X33 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V21", {}),
    ],
    "X33 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V22", {}),
    ],
    "X33 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("wait", {}),
    ],
    "X33 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("K4", {}),
    ],
    "X33 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X33 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V39", {"final": 3600000}),
    ],
    "X33 in streaming then X26 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V15", {}), ("V34", {}),
    ],
    "X34 in finishing then X26 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V15", {}), ("V34", {}),
    ],
    "X38 in finishing then X25 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V32", {"at": 0}),
        ("V34", {}),
    ],
    "X4 in doomed then X41 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("wait", {}), ("K13", {}),
    ],
    "X4 in doomed then X43 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("wait", {}), ("K13", {}),
    ],
    "X4 in streaming then X25 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("K13", {}), ("V34", {}),
    ],
    "X43 in doomed then X4 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("wait", {}), ("K13", {}),
    ],
    "X43 in failing then X4 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V36", {"at": 0}), ("K13", {}),
    ],
    "X45 in doomed then X4 in doomed": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("wait", {}), ("K13", {}),
    ],
    "X84 in finishing then X25 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}),
        ("V38", {"at": 0, "final": 3600000}), ("V34", {}),
    ],
    "X85 in finishing then X26 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V39", {"final": 5}),
        ("V34", {}),
    ],
    "X85 in finishing then X33 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V12", {"at": 0}),
        ("V39", {"final": 3600000}), ("V15", {}),
    ],
    "X85 in streaming then X25 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 0}),
        ("V39", {"final": 3600000}), ("V34", {}),
    ],
    "C19 in ended then C14 in left": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V35", {"at": 0}), ("V21", {}),
    ],
    "C19 in ended then C15 in left": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V35", {"at": 0}), ("V22", {}),
    ],
    "M12 then M10": [("K1", {}), ("K2", {}), ("V2", {}), ("wait", {}), ("V12", {"at": 1})],
    "M12 then M12": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V12", {"at": 2})],
    "M13 then M14": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V12", {"at": 2}),
        ("V38", {"at": 2, "final": 3600000}),
    ],
    "M13 then M2": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V12", {"at": 2}),
        ("V12", {"at": 2}),
    ],
    "M13 then M3": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V12", {"at": 2}),
        ("V13", {"at": 2}),
    ],
    "M13 then M4": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V12", {"at": 2}),
        ("V16", {"at": 2}),
    ],
    "M13 then M5": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V12", {"at": 2}),
        ("V32", {"at": 2}),
    ],
    "M13 then M6": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V12", {"at": 2}),
        ("V33", {"at": 2}),
    ],
    "M13 then M7": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V12", {"at": 2}),
        ("V36", {"at": 2}),
    ],
    "M14 then M11": [
        ("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "M3 then M11": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V13", {"at": 0})],
    "M5 then M11": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V32", {"at": 0})],
    "M6 then M11": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V33", {"at": 0})],
    "M7 then M11": [("K1", {}), ("K2", {}), ("K4", {}), ("V2", {}), ("V36", {"at": 0})],
    "X21 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}),
    ],
    "X21 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}),
    ],
    "X21 in finishing then X34 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}),
    ],
    "X21 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}),
    ],
    "X21 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}),
    ],
    "X21 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "X21 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}),
    ],
    "X22 in streaming then X25 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V12", {"at": 0}), ("wait", {}),
        ("V34", {}),
    ],
    "X22 in streaming then X33 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V12", {"at": 0}), ("wait", {}),
        ("V15", {}),
    ],
    "X26 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V12", {"at": 0}),
    ],
    "X26 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V13", {"at": 0}),
    ],
    "X26 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V14", {}),
    ],
    "X26 in streaming then X34 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V15", {}),
    ],
    "X26 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V16", {"at": 0}),
    ],
    "X26 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V32", {"at": 0}),
    ],
    "X26 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V33", {"at": 0}),
    ],
    "X26 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V36", {"at": 0}),
    ],
    "X26 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V38", {"at": 0, "final": 5}),
    ],
    "X26 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}),
        ("V39", {"final": 5}),
    ],
    "X29 then X70 in ending": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V35", {"at": 0}), ("K4", {}),
    ],
    "X31 in finishing then X30 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V12", {"at": 0}),
    ],
    "X31 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V16", {"at": 0}),
    ],
    "X31 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}),
        ("V20", {"status": 408}),
    ],
    "X31 in finishing then X51 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}),
        ("V20", {"status": 400}),
    ],
    "X31 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V21", {}),
    ],
    "X31 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("V22", {}),
    ],
    "X31 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("wait", {}),
    ],
    "X31 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V13", {"at": 0}), ("K4", {}),
    ],
    "X31 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V13", {"at": 0}),
    ],
    "X31 in streaming then X43 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V13", {"at": 0}),
    ],
    "X32 in finishing then X29": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V35", {"at": 0}),
    ],
    "X32 in finishing then X30 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V12", {"at": 0}),
    ],
    "X32 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V13", {"at": 0}),
    ],
    "X32 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V14", {}),
    ],
    "X32 in finishing then X34 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V15", {}),
    ],
    "X32 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V16", {"at": 0}),
    ],
    "X32 in finishing then X36": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V17", {}),
    ],
    "X32 in finishing then X37": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V18", {}),
    ],
    "X32 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V32", {"at": 0}),
    ],
    "X32 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V33", {"at": 0}),
    ],
    "X32 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V20", {"status": 408}),
    ],
    "X32 in finishing then X51 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V20", {"status": 400}),
    ],
    "X32 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V21", {}),
    ],
    "X32 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V22", {}),
    ],
    "X32 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("wait", {}),
    ],
    "X32 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("K4", {}),
    ],
    "X32 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "X32 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V14", {}), ("V39", {"final": 5}),
    ],
    "X32 in streaming then X26 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V14", {}), ("V34", {}),
    ],
    "X32 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V14", {}),
    ],
    "X32 in streaming then X43 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V14", {}),
    ],
    "X33 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("wait", {}),
    ],
    "X33 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
    ],
    "X34 in finishing then X29": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V35", {"at": 0}),
    ],
    "X34 in finishing then X30 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V12", {"at": 0}),
    ],
    "X34 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V13", {"at": 0}),
    ],
    "X34 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V14", {}),
    ],
    "X34 in finishing then X34 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V15", {}),
    ],
    "X34 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V16", {"at": 0}),
    ],
    "X34 in finishing then X36": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V17", {}),
    ],
    "X34 in finishing then X37": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V18", {}),
    ],
    "X34 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V32", {"at": 0}),
    ],
    "X34 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V33", {"at": 0}),
    ],
    "X34 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V20", {"status": 408}),
    ],
    "X34 in finishing then X51 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V20", {"status": 400}),
    ],
    "X34 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V21", {}),
    ],
    "X34 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V22", {}),
    ],
    "X34 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("wait", {}),
    ],
    "X34 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("K4", {}),
    ],
    "X34 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "X34 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V15", {}), ("V39", {"final": 5}),
    ],
    "X34 in streaming then X26 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V15", {}), ("V34", {}),
    ],
    "X34 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V15", {}),
    ],
    "X35 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V16", {"at": 0}),
    ],
    "X35 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V33", {"at": 0}),
    ],
    "X38 in finishing then X29": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V35", {"at": 0}),
    ],
    "X38 in finishing then X30 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V12", {"at": 0}),
    ],
    "X38 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V13", {"at": 0}),
    ],
    "X38 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V14", {}),
    ],
    "X38 in finishing then X33 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V15", {}),
    ],
    "X38 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V16", {"at": 0}),
    ],
    "X38 in finishing then X37": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V18", {}),
    ],
    "X38 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V32", {"at": 0}),
    ],
    "X38 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V33", {"at": 0}),
    ],
    "X38 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}),
        ("V20", {"status": 408}),
    ],
    "X38 in finishing then X51 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}),
        ("V20", {"status": 400}),
    ],
    "X38 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V21", {}),
    ],
    "X38 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("V22", {}),
    ],
    "X38 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("wait", {}),
    ],
    "X38 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}), ("K4", {}),
    ],
    "X38 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X38 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V32", {"at": 0}),
        ("V39", {"final": 3600000}),
    ],
    "X38 in streaming then X25 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V32", {"at": 0}),
        ("V34", {}),
    ],
    "X38 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V32", {"at": 0}),
    ],
    "X38 in streaming then X43 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V32", {"at": 0}),
    ],
    "X39 in finishing then X30 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V12", {"at": 0}),
    ],
    "X39 in finishing then X36": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V17", {}),
    ],
    "X39 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}),
        ("V20", {"status": 408}),
    ],
    "X39 in finishing then X51 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}),
        ("V20", {"status": 400}),
    ],
    "X39 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V21", {}),
    ],
    "X39 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("V22", {}),
    ],
    "X39 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("wait", {}),
    ],
    "X39 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V33", {"at": 0}), ("K4", {}),
    ],
    "X39 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V33", {"at": 0}),
    ],
    "X4 in failing then X41 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V36", {"at": 0}), ("K13", {}),
    ],
    "X4 in streaming then X41 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("K13", {}),
    ],
    "X4 in streaming then X43 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("K13", {}),
    ],
    "X41 in streaming then X55 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V37", {}),
    ],
    "X41 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V36", {"at": 0}),
    ],
    "X41 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X41 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V39", {"final": 3600000}),
    ],
    "X42 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V13", {"at": 0}),
    ],
    "X42 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V14", {}),
    ],
    "X42 in streaming then X33 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V15", {}),
    ],
    "X42 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V32", {"at": 0}),
    ],
    "X42 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V33", {"at": 0}),
    ],
    "X42 in streaming then X4 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("K13", {}),
    ],
    "X42 in streaming then X55 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V37", {}),
    ],
    "X42 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V36", {"at": 0}),
    ],
    "X42 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V38", {"at": 0, "final": 5}),
    ],
    "X42 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V39", {"final": 5}),
    ],
    "X43 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V13", {"at": 0}),
    ],
    "X43 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V14", {}),
    ],
    "X43 in streaming then X33 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V15", {}),
    ],
    "X43 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V16", {"at": 0}),
    ],
    "X43 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V32", {"at": 0}),
    ],
    "X43 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V33", {"at": 0}),
    ],
    "X43 in streaming then X4 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("K13", {}),
    ],
    "X43 in streaming then X55 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V37", {}),
    ],
    "X43 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V36", {"at": 0}),
    ],
    "X43 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X43 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V39", {"final": 3600000}),
    ],
    "X55 in streaming then X43 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V37", {}),
    ],
    "X84 in finishing then X21 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
    ],
    "X84 in finishing then X29": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V35", {"at": 0}),
    ],
    "X84 in finishing then X30 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V12", {"at": 0}),
    ],
    "X84 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V13", {"at": 0}),
    ],
    "X84 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V14", {}),
    ],
    "X84 in finishing then X33 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V15", {}),
    ],
    "X84 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V16", {"at": 0}),
    ],
    "X84 in finishing then X37": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V18", {}),
    ],
    "X84 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V32", {"at": 0}),
    ],
    "X84 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V33", {"at": 0}),
    ],
    "X84 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V20", {"status": 408}),
    ],
    "X84 in finishing then X51 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V20", {"status": 400}),
    ],
    "X84 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V21", {}),
    ],
    "X84 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V22", {}),
    ],
    "X84 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("wait", {}),
    ],
    "X84 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("K4", {}),
    ],
    "X84 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X84 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V39", {"final": 3600000}),
    ],
    "X84 in streaming then X25 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}),
        ("V38", {"at": 0, "final": 3600000}), ("V34", {}),
    ],
    "X84 in streaming then X43 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X85 in finishing then X29": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V35", {"at": 0}),
    ],
    "X85 in finishing then X30 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V12", {"at": 0}),
    ],
    "X85 in finishing then X31 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V13", {"at": 0}),
    ],
    "X85 in finishing then X32 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V14", {}),
    ],
    "X85 in finishing then X34 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V15", {}),
    ],
    "X85 in finishing then X35 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V16", {"at": 0}),
    ],
    "X85 in finishing then X36": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V17", {}),
    ],
    "X85 in finishing then X37": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V18", {}),
    ],
    "X85 in finishing then X38 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V32", {"at": 0}),
    ],
    "X85 in finishing then X39 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V33", {"at": 0}),
    ],
    "X85 in finishing then X50 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}),
        ("V20", {"status": 408}),
    ],
    "X85 in finishing then X51 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}),
        ("V20", {"status": 400}),
    ],
    "X85 in finishing then X52 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V21", {}),
    ],
    "X85 in finishing then X53 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("V22", {}),
    ],
    "X85 in finishing then X66 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("wait", {}),
    ],
    "X85 in finishing then X70 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}), ("K4", {}),
    ],
    "X85 in finishing then X84 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}),
        ("V38", {"at": 0, "final": 5}),
    ],
    "X85 in finishing then X85 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V39", {"final": 5}),
        ("V39", {"final": 5}),
    ],
    "X85 in streaming then X26 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V39", {"final": 5}),
        ("V34", {}),
    ],
    "X85 in streaming then X43 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V39", {"final": 3600000}),
    ],
    "C13 in ended then C23": [("K1", {}), ("K3", {}), ("K4", {}), ("V2", {}), ("V18", {})],
    "C19 in open then C22": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V36", {"at": 0}), ("wait", {}),
    ],
    "C19 in open then C24": [("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V36", {"at": 0})],
    "M10 then M14": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("wait", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "M10 then M3": [("K1", {}), ("K2", {}), ("V2", {}), ("wait", {}), ("V13", {"at": 0})],
    "M10 then M5": [("K1", {}), ("K2", {}), ("V2", {}), ("wait", {}), ("V32", {"at": 0})],
    "M10 then M6": [("K1", {}), ("K2", {}), ("V2", {}), ("wait", {}), ("V33", {"at": 0})],
    "M10 then M7": [("K1", {}), ("K2", {}), ("V2", {}), ("wait", {}), ("V36", {"at": 0})],
    "M12 then M14": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}),
        ("V38", {"at": 1, "final": 3600000}),
    ],
    "M12 then M2": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V12", {"at": 1})],
    "M12 then M3": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V13", {"at": 1})],
    "M12 then M4": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V16", {"at": 1})],
    "M12 then M5": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V32", {"at": 1})],
    "M12 then M6": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V33", {"at": 1})],
    "M12 then M7": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V36", {"at": 1})],
    "M12 then M8": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1})],
    "M14 then M13": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}),
        ("V38", {"at": 2, "final": 3600000}),
    ],
    "M3 then M13": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V13", {"at": 2})],
    "M4 then M13": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V16", {"at": 2})],
    "M5 then M13": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V32", {"at": 2})],
    "M6 then M13": [("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 1}), ("V33", {"at": 2})],
    "X2 in streaming then X33 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("K2", {}), ("V15", {}),
    ],
    "X20 in streaming then X26 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}),
    ],
    "X21 in finishing then X26 in finishing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}),
    ],
    "X22 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V36", {"at": 0}),
    ],
    "X26 in finishing then X36": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V17", {}),
    ],
    "X26 in finishing then X37": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V18", {}),
    ],
    "X26 in finishing then X50 in finishing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V20", {"status": 408}),
    ],
    "X26 in finishing then X51 in finishing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V20", {"status": 400}),
    ],
    "X26 in finishing then X52 in finishing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V21", {}),
    ],
    "X26 in finishing then X53 in finishing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V22", {}),
    ],
    "X26 in finishing then X66 in finishing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("wait", {}),
    ],
    "X26 in finishing then X70 in finishing": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("K4", {}),
    ],
    "X3 in streaming then X33 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("K3", {}), ("V15", {}),
    ],
    "X31 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V13", {"at": 0}), ("wait", {}),
    ],
    "X32 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V14", {}), ("wait", {}),
    ],
    "X32 in streaming then X33 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V14", {}), ("V15", {}),
    ],
    "X33 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("K2", {}),
    ],
    "X33 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("K3", {}),
    ],
    "X33 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V12", {"at": 0}),
    ],
    "X33 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V13", {"at": 0}),
    ],
    "X33 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V14", {}),
    ],
    "X33 in streaming then X34 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V15", {}),
    ],
    "X33 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V16", {"at": 0}),
    ],
    "X33 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V32", {"at": 0}),
    ],
    "X33 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V33", {"at": 0}),
    ],
    "X33 in streaming then X4 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("K13", {}),
    ],
    "X33 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V20", {"status": 408}),
    ],
    "X33 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V20", {"status": 400}),
    ],
    "X33 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V21", {}),
    ],
    "X33 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V22", {}),
    ],
    "X33 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V19", {}),
    ],
    "X33 in streaming then X55 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V37", {}),
    ],
    "X33 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("V36", {"at": 0}),
    ],
    "X33 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("wait", {}),
    ],
    "X33 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}), ("K4", {}),
    ],
    "X33 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X33 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V15", {}),
        ("V39", {"final": 3600000}),
    ],
    "X34 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V15", {}), ("wait", {}),
    ],
    "X38 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V32", {"at": 0}), ("wait", {}),
    ],
    "X39 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V33", {"at": 0}), ("wait", {}),
    ],
    "X4 in streaming then X33 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("K13", {}), ("V15", {}),
    ],
    "X84 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("wait", {}),
    ],
    "X85 in streaming then X22 in streaming": [
        ("K1", {}), ("K2", {}), ("K13", {}), ("V2", {}), ("V39", {"final": 5}), ("wait", {}),
    ],
    "X85 in streaming then X33 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("V39", {"final": 3600000}),
        ("V15", {}),
    ],
    "C13 in ended then C14 in left": [("K1", {}), ("K3", {}), ("V2", {}), ("V18", {}), ("V21", {})],
    "C13 in ended then C15 in left": [("K1", {}), ("K3", {}), ("V2", {}), ("V18", {}), ("V22", {})],
    "C13 in ended then C17 in left": [("K1", {}), ("K3", {}), ("V2", {}), ("V18", {})],
    "C19 in open then C14 in left": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V36", {"at": 0}), ("V21", {}),
    ],
    "C19 in open then C15 in left": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V36", {"at": 0}), ("V22", {}),
    ],
    "C19 in open then C20": [("K1", {}), ("K2", {}), ("V2", {}), ("V36", {"at": 0})],
    "C19 in open then C23": [("K1", {}), ("K2", {}), ("V2", {}), ("V36", {"at": 0}), ("wait", {})],
    "M14 then M12": [("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 1, "final": 3600000})],
    "M3 then M12": [("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 1})],
    "M4 then M12": [("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 1})],
    "M5 then M12": [("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 1})],
    "M6 then M12": [("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 1})],
    "X2 in failing then X22 in failing": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("V19", {}), ("K2", {}), ("wait", {}),
    ],
    "X2 in streaming then X26 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("K2", {}), ("V34", {}),
    ],
    "X2 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V13", {"at": 0}),
    ],
    "X2 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V14", {}),
    ],
    "X2 in streaming then X34 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V15", {}),
    ],
    "X2 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V32", {"at": 0}),
    ],
    "X2 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V33", {"at": 0}),
    ],
    "X2 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V36", {"at": 0}),
    ],
    "X2 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "X2 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K2", {}), ("V39", {"final": 5}),
    ],
    "X20 in failing then X4 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V19", {}), ("K13", {}),
    ],
    "X21 in streaming then X26 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}),
    ],
    "X21 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}),
    ],
    "X21 in streaming then X32 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("V14", {})],
    "X21 in streaming then X34 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("V15", {})],
    "X21 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}),
    ],
    "X21 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}),
    ],
    "X21 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "X21 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}),
    ],
    "X22 in failing then X2 in failing": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("V19", {}), ("wait", {}), ("K2", {}),
    ],
    "X22 in failing then X3 in failing": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("V19", {}), ("wait", {}), ("K3", {}),
    ],
    "X22 in failing then X4 in failing": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("V19", {}), ("wait", {}), ("K13", {}),
    ],
    "X26 in streaming then X2 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("K2", {}),
    ],
    "X26 in streaming then X22 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("wait", {}),
    ],
    "X26 in streaming then X3 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("K3", {}),
    ],
    "X26 in streaming then X4 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("K13", {}),
    ],
    "X26 in streaming then X50 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V20", {"status": 408}),
    ],
    "X26 in streaming then X51 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V20", {"status": 400}),
    ],
    "X26 in streaming then X52 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V21", {}),
    ],
    "X26 in streaming then X53 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V22", {}),
    ],
    "X26 in streaming then X54 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V19", {}),
    ],
    "X26 in streaming then X55 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("V37", {}),
    ],
    "X26 in streaming then X70 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V34", {}), ("K4", {}),
    ],
    "X3 in streaming then X26 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("K3", {}), ("V34", {}),
    ],
    "X3 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V13", {"at": 0}),
    ],
    "X3 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V14", {}),
    ],
    "X3 in streaming then X34 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V15", {}),
    ],
    "X3 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V32", {"at": 0}),
    ],
    "X3 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V33", {"at": 0}),
    ],
    "X3 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V36", {"at": 0}),
    ],
    "X3 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "X3 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K3", {}), ("V39", {"final": 5}),
    ],
    "X31 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("K2", {}),
    ],
    "X31 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("K3", {}),
    ],
    "X31 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V12", {"at": 0}),
    ],
    "X31 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V16", {"at": 0}),
    ],
    "X31 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V20", {"status": 408}),
    ],
    "X31 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V20", {"status": 400}),
    ],
    "X31 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V21", {}),
    ],
    "X31 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V22", {}),
    ],
    "X31 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("V19", {}),
    ],
    "X31 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("wait", {}),
    ],
    "X31 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V13", {"at": 0}), ("K4", {}),
    ],
    "X32 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("K2", {}),
    ],
    "X32 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("K3", {}),
    ],
    "X32 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V12", {"at": 0}),
    ],
    "X32 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V13", {"at": 0}),
    ],
    "X32 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V14", {}),
    ],
    "X32 in streaming then X34 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V15", {}),
    ],
    "X32 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V16", {"at": 0}),
    ],
    "X32 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V32", {"at": 0}),
    ],
    "X32 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V33", {"at": 0}),
    ],
    "X32 in streaming then X4 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("K13", {}),
    ],
    "X32 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V20", {"status": 408}),
    ],
    "X32 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V20", {"status": 400}),
    ],
    "X32 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V21", {}),
    ],
    "X32 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V22", {}),
    ],
    "X32 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V19", {}),
    ],
    "X32 in streaming then X55 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V37", {}),
    ],
    "X32 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V36", {"at": 0}),
    ],
    "X32 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("wait", {}),
    ],
    "X32 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("K4", {}),
    ],
    "X32 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "X32 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V14", {}), ("V39", {"final": 5}),
    ],
    "X34 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("K2", {}),
    ],
    "X34 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("K3", {}),
    ],
    "X34 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V12", {"at": 0}),
    ],
    "X34 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V13", {"at": 0}),
    ],
    "X34 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V14", {}),
    ],
    "X34 in streaming then X34 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V15", {}),
    ],
    "X34 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V16", {"at": 0}),
    ],
    "X34 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V32", {"at": 0}),
    ],
    "X34 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V33", {"at": 0}),
    ],
    "X34 in streaming then X4 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("K13", {}),
    ],
    "X34 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V20", {"status": 408}),
    ],
    "X34 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V20", {"status": 400}),
    ],
    "X34 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V21", {}),
    ],
    "X34 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V22", {}),
    ],
    "X34 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V19", {}),
    ],
    "X34 in streaming then X55 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V37", {}),
    ],
    "X34 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V36", {"at": 0}),
    ],
    "X34 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("wait", {}),
    ],
    "X34 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("K4", {}),
    ],
    "X34 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "X34 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V15", {}), ("V39", {"final": 5}),
    ],
    "X35 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V16", {"at": 0}),
    ],
    "X35 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V33", {"at": 0}),
    ],
    "X35 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V16", {"at": 0}), ("V36", {"at": 0}),
    ],
    "X37 then X70 in ending": [("K1", {}), ("K3", {}), ("V2", {}), ("V18", {}), ("K4", {})],
    "X38 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("K2", {}),
    ],
    "X38 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("K3", {}),
    ],
    "X38 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V12", {"at": 0}),
    ],
    "X38 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V13", {"at": 0}),
    ],
    "X38 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V14", {}),
    ],
    "X38 in streaming then X33 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V15", {}),
    ],
    "X38 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V16", {"at": 0}),
    ],
    "X38 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V32", {"at": 0}),
    ],
    "X38 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V33", {"at": 0}),
    ],
    "X38 in streaming then X4 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("K13", {}),
    ],
    "X38 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V20", {"status": 408}),
    ],
    "X38 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V20", {"status": 400}),
    ],
    "X38 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V21", {}),
    ],
    "X38 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V22", {}),
    ],
    "X38 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V19", {}),
    ],
    "X38 in streaming then X55 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V37", {}),
    ],
    "X38 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V36", {"at": 0}),
    ],
    "X38 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("wait", {}),
    ],
    "X38 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("K4", {}),
    ],
    "X38 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X38 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V32", {"at": 0}), ("V39", {"final": 3600000}),
    ],
    "X39 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("K2", {}),
    ],
    "X39 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("K3", {}),
    ],
    "X39 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V12", {"at": 0}),
    ],
    "X39 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V20", {"status": 408}),
    ],
    "X39 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V20", {"status": 400}),
    ],
    "X39 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V21", {}),
    ],
    "X39 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V22", {}),
    ],
    "X39 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("V19", {}),
    ],
    "X39 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("wait", {}),
    ],
    "X39 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V33", {"at": 0}), ("K4", {}),
    ],
    "X4 in streaming then X26 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("K13", {}), ("V34", {}),
    ],
    "X4 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K13", {}), ("V12", {"at": 0}),
    ],
    "X4 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K13", {}), ("V13", {"at": 0}),
    ],
    "X4 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K13", {}), ("V14", {}),
    ],
    "X4 in streaming then X34 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K13", {}), ("V15", {}),
    ],
    "X4 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K13", {}), ("V16", {"at": 0}),
    ],
    "X4 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K13", {}), ("V32", {"at": 0}),
    ],
    "X4 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K13", {}), ("V33", {"at": 0}),
    ],
    "X4 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K13", {}), ("V36", {"at": 0}),
    ],
    "X4 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K13", {}), ("V38", {"at": 0, "final": 5}),
    ],
    "X4 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("K13", {}), ("V39", {"final": 5}),
    ],
    "X59 in streaming then X2 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V36", {"at": 0}), ("K2", {}),
    ],
    "X59 in streaming then X3 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V36", {"at": 0}), ("K3", {}),
    ],
    "X59 in streaming then X70 in failing": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V36", {"at": 0}), ("K4", {}),
    ],
    "X84 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("K2", {}),
    ],
    "X84 in streaming then X20 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
    ],
    "X84 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("K3", {}),
    ],
    "X84 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V12", {"at": 0}),
    ],
    "X84 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V13", {"at": 0}),
    ],
    "X84 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("V14", {}),
    ],
    "X84 in streaming then X33 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("V15", {}),
    ],
    "X84 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V16", {"at": 0}),
    ],
    "X84 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V32", {"at": 0}),
    ],
    "X84 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V33", {"at": 0}),
    ],
    "X84 in streaming then X4 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("K13", {}),
    ],
    "X84 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V20", {"status": 408}),
    ],
    "X84 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V20", {"status": 400}),
    ],
    "X84 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("V21", {}),
    ],
    "X84 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("V22", {}),
    ],
    "X84 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("V19", {}),
    ],
    "X84 in streaming then X55 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("V37", {}),
    ],
    "X84 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V36", {"at": 0}),
    ],
    "X84 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("wait", {}),
    ],
    "X84 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}), ("K4", {}),
    ],
    "X84 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V38", {"at": 0, "final": 3600000}),
    ],
    "X84 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V38", {"at": 0, "final": 3600000}),
        ("V39", {"final": 3600000}),
    ],
    "X85 in streaming then X2 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("K2", {}),
    ],
    "X85 in streaming then X3 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("K3", {}),
    ],
    "X85 in streaming then X30 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V12", {"at": 0}),
    ],
    "X85 in streaming then X31 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V13", {"at": 0}),
    ],
    "X85 in streaming then X32 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V14", {}),
    ],
    "X85 in streaming then X34 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V15", {}),
    ],
    "X85 in streaming then X35 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V16", {"at": 0}),
    ],
    "X85 in streaming then X38 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V32", {"at": 0}),
    ],
    "X85 in streaming then X39 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V33", {"at": 0}),
    ],
    "X85 in streaming then X4 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("K13", {}),
    ],
    "X85 in streaming then X50 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V20", {"status": 408}),
    ],
    "X85 in streaming then X51 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V20", {"status": 400}),
    ],
    "X85 in streaming then X52 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V21", {}),
    ],
    "X85 in streaming then X53 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V22", {}),
    ],
    "X85 in streaming then X54 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V19", {}),
    ],
    "X85 in streaming then X55 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V37", {}),
    ],
    "X85 in streaming then X59 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V36", {"at": 0}),
    ],
    "X85 in streaming then X66 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("wait", {}),
    ],
    "X85 in streaming then X70 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("K4", {}),
    ],
    "X85 in streaming then X84 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V38", {"at": 0, "final": 5}),
    ],
    "X85 in streaming then X85 in streaming": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V39", {"final": 5}), ("V39", {"final": 5}),
    ],
    "C13 in open then C20": [("K1", {}), ("K2", {}), ("V2", {}), ("V37", {})],
    "C13 in open then C22": [("K1", {}), ("K13", {}), ("V2", {}), ("V37", {}), ("wait", {})],
    "C13 in open then C24": [("K1", {}), ("K3", {}), ("V2", {}), ("V37", {})],
    "X2 in streaming then X22 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("K2", {}), ("wait", {}),
    ],
    "X21 in failing then X4 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("K13", {})],
    "X22 in streaming then X55 in streaming": [
        ("K1", {}), ("K13", {}), ("V2", {}), ("wait", {}), ("V37", {}),
    ],
    "X4 in failing then X22 in failing": [
        ("K1", {}), ("V2", {}), ("V19", {}), ("K13", {}), ("wait", {}),
    ],
    "X4 in streaming then X20 in streaming": [("K1", {}), ("K2", {}), ("V2", {}), ("K13", {})],
    "C13 in open then C14 in left": [("K1", {}), ("V2", {}), ("V37", {}), ("V21", {})],
    "C13 in open then C15 in left": [("K1", {}), ("V2", {}), ("V37", {}), ("V22", {})],
    "C13 in open then C17 in left": [("K1", {}), ("V2", {}), ("V37", {})],
    "C13 in open then C23": [("K1", {}), ("V2", {}), ("V37", {}), ("wait", {})],
    "X2 in doomed then X4 in doomed": [("K1", {}), ("wait", {}), ("K2", {}), ("K13", {})],
    "X2 in streaming then X4 in streaming": [("K1", {}), ("V2", {}), ("K2", {}), ("K13", {})],
    "X2 in streaming then X55 in streaming": [("K1", {}), ("V2", {}), ("K2", {}), ("V37", {})],
    "X21 in streaming then X4 in streaming": [("K1", {}), ("V2", {}), ("K13", {})],
    "X3 in streaming then X55 in streaming": [("K1", {}), ("V2", {}), ("K3", {}), ("V37", {})],
    "X4 in doomed then X2 in doomed": [("K1", {}), ("wait", {}), ("K13", {}), ("K2", {})],
    "X4 in doomed then X3 in doomed": [("K1", {}), ("wait", {}), ("K13", {}), ("K3", {})],
    "X4 in doomed then X4 in doomed": [("K1", {}), ("wait", {}), ("K13", {}), ("K13", {})],
    "X4 in doomed then X64": [("K1", {}), ("wait", {}), ("K13", {})],
    "X4 in doomed then X70 in doomed": [("K1", {}), ("wait", {}), ("K13", {}), ("K4", {})],
    "X4 in failing then X72": [("K1", {}), ("V2", {}), ("V19", {}), ("K13", {}), ("V21", {})],
    "X4 in failing then X73": [("K1", {}), ("V2", {}), ("V19", {}), ("K13", {}), ("V22", {})],
    "X4 in streaming then X2 in streaming": [("K1", {}), ("V2", {}), ("K13", {}), ("K2", {})],
    "X4 in streaming then X22 in streaming": [("K1", {}), ("V2", {}), ("K13", {}), ("wait", {})],
    "X4 in streaming then X3 in streaming": [("K1", {}), ("V2", {}), ("K13", {}), ("K3", {})],
    "X4 in streaming then X4 in streaming": [("K1", {}), ("V2", {}), ("K13", {}), ("K13", {})],
    "X4 in streaming then X50 in streaming": [
        ("K1", {}), ("V2", {}), ("K13", {}), ("V20", {"status": 408}),
    ],
    "X4 in streaming then X51 in streaming": [
        ("K1", {}), ("V2", {}), ("K13", {}), ("V20", {"status": 400}),
    ],
    "X4 in streaming then X52 in streaming": [("K1", {}), ("V2", {}), ("K13", {}), ("V21", {})],
    "X4 in streaming then X53 in streaming": [("K1", {}), ("V2", {}), ("K13", {}), ("V22", {})],
    "X4 in streaming then X54 in streaming": [("K1", {}), ("V2", {}), ("K13", {}), ("V19", {})],
    "X4 in streaming then X55 in streaming": [("K1", {}), ("V2", {}), ("K13", {}), ("V37", {})],
    "X4 in streaming then X70 in streaming": [("K1", {}), ("V2", {}), ("K13", {}), ("K4", {})],
    "X50 in streaming then X4 in failing": [
        ("K1", {}), ("V2", {}), ("V20", {"status": 408}), ("K13", {}),
    ],
    "X51 in streaming then X4 in failing": [
        ("K1", {}), ("V2", {}), ("V20", {"status": 400}), ("K13", {}),
    ],
    "X52 in streaming then X4 in failing": [("K1", {}), ("V2", {}), ("V21", {}), ("K13", {})],
    "X53 in streaming then X4 in failing": [("K1", {}), ("V2", {}), ("V22", {}), ("K13", {})],
    "X55 in streaming then X2 in failing": [("K1", {}), ("V2", {}), ("V37", {}), ("K2", {})],
    "X55 in streaming then X3 in failing": [("K1", {}), ("V2", {}), ("V37", {}), ("K3", {})],
    "X55 in streaming then X4 in failing": [("K1", {}), ("V2", {}), ("V37", {}), ("K13", {})],
    "X55 in streaming then X70 in failing": [("K1", {}), ("V2", {}), ("V37", {}), ("K4", {})],
    "X72 then X4 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("V21", {}), ("K13", {})],
    "X73 then X4 in failing": [("K1", {}), ("V2", {}), ("V19", {}), ("V22", {}), ("K13", {})],
    "X4 in failing then X63": [("K1", {}), ("wait", {}), ("K13", {}), ("wait", {})],
    "X66 in configuring then X4 in failing": [("K1", {}), ("V2", {}), ("wait", {}), ("K13", {})],
    "X13 then X4 in failing": [("K1", {}), ("V3", {"status": 429}), ("K13", {})],
    "X14 then X4 in failing": [("K1", {}), ("V3", {"status": 400}), ("K13", {})],
    "X15 then X4 in failing": [("K1", {}), ("V4", {}), ("K13", {})],
    "X2 in connecting then X4 in connecting": [("K1", {}), ("K2", {}), ("K13", {})],
    "X4 in connecting then X12": [("K1", {}), ("K13", {}), ("V2", {})],
    "X4 in connecting then X13": [("K1", {}), ("K13", {}), ("V3", {"status": 429})],
    "X4 in connecting then X14": [("K1", {}), ("K13", {}), ("V3", {"status": 400})],
    "X4 in connecting then X15": [("K1", {}), ("K13", {}), ("V4", {})],
    "X4 in connecting then X16": [("K1", {}), ("K13", {}), ("wait", {})],
    "X4 in connecting then X2 in connecting": [("K1", {}), ("K13", {}), ("K2", {})],
    "X4 in connecting then X3 in connecting": [("K1", {}), ("K13", {}), ("K3", {})],
    "X4 in connecting then X4 in connecting": [("K1", {}), ("K13", {}), ("K13", {})],
    "X4 in connecting then X70 in connecting": [("K1", {}), ("K13", {}), ("K4", {})],
    "X40 in finishing then X67 in finishing": [
        ("K1", {}), ("K2", {}), ("K3", {}), ("V2", {}), ("V16", {"at": 0}), ("V12", {"at": 0}),
        ("wait", {}),
    ],
    "X13 then X61": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("wait", {}),
        ("V3", {"status": 429}), ("wait", {}),
    ],
    "X15 then X61": [
        ("K1", {}), ("K2", {}), ("V2", {}), ("V12", {"at": 0}), ("wait", {}), ("V4", {}),
        ("wait", {}),
    ],
    "X67 in finishing then X65": [
        ("K1", {}), ("K3", {}), ("V2", {}), ("wait", {}), ("V21", {}), ("wait", {}),
    ],
    "X11 in backoff then X70 in over": [("K1", {}), ("K3", {}), ("wait", {}), ("K4", {})],
    "X67 in streaming then X65": [("K1", {}), ("V2", {}), ("wait", {}), ("V21", {}), ("wait", {})],
    "X2 in failing then X61": [("K1", {}), ("V2", {}), ("wait", {}), ("K2", {}), ("wait", {})],
    "X3 in failing then X61": [("K1", {}), ("V2", {}), ("wait", {}), ("K3", {}), ("wait", {})],
    "X65 then X12": [("K1", {}), ("wait", {}), ("V2", {})],
    "X65 then X14": [("K1", {}), ("wait", {}), ("V3", {"status": 400})],
}
# fmt: on


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_path(path: list[tuple[str, dict[str, Any]]]) -> None:
    follow("soniox_stt", variant(), path)


# made of sha256:3f6ed1d2a9bce73969ee90ae63f5c8cbf604a1e57c741c3550ac85d6add91499
# text is sha256:3eba49342f9062060bd47b0b8a2f3e58818c793a6bb1b7060ce652be69399520
