"""realtime_reply in lockstep with its spec: random walks, and paths that cover the spec.

Written by `machines generate` from specs/realtime_reply.yaml.
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


class RealtimeReply(RuleBasedStateMachine):
    """Theory of operation. A *caller* (the application) starts an agent session and asks it for
    replies; each has a handle, which may be awaited and interrupted. The *client* is LiveKit's
    agent session with the activity of its agent: it asks a realtime model for one reply after the
    other, and hands what the model says to the session's outputs. The model's session is the
    *server* here. No wire is involved: what passes between activity and model are calls inside the
    process (hooks), taken in the instant in which they are made.
    """

    episode: Lockstep

    @rule()
    def wait(self) -> None:
        """Let time pass to the next interesting instant; always possible, so no walk gets stuck."""
        self.episode.wait()

    def teardown(self) -> None:
        """Let the world fall quiet: what is owed is due, and nothing may be left over."""
        self.episode.finish()

    # what the caller's listener does

    @precondition(lambda self: self.episode.can("K1"))
    @rule(which=choices(), pace=paces())
    def K1_ask(self, which: int, pace: int | None) -> None:
        """livekit-agents: generate_reply returns a handle."""
        self.episode.take("K1", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K2"))
    @rule(which=choices(), pace=paces())
    def K2_ask_with(self, which: int, pace: int | None) -> None:
        """livekit-agents: generate_reply returns a handle."""
        self.episode.take("K2", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K16"))
    @rule(which=choices(), pace=paces())
    def K16_say(self, which: int, pace: int | None) -> None:
        """livekit-agents: say returns a handle."""
        self.episode.take("K16", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K3"))
    @rule(which=choices(), pace=paces())
    def K3_talk(self, which: int, pace: int | None) -> None:
        """server-side turn detection."""
        self.episode.take("K3", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K5"))
    @rule(which=choices(), pace=paces())
    def K5_interrupt(self, which: int, pace: int | None) -> None:
        """Interruption at any point."""
        self.episode.take("K5", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K10"))
    @rule(pace=paces())
    def K10_leave(self, pace: int | None) -> None:
        """Nobody waits for an answer any more."""
        self.episode.take("K10", pace=pace)

    @precondition(lambda self: self.episode.can("K11"))
    @rule(pace=paces())
    def K11_leave(self, pace: int | None) -> None:
        """The handle is awaited nevertheless."""
        self.episode.take("K11", pace=pace)

    # what the caller's application does

    @precondition(lambda self: self.episode.can("K20"))
    @rule(fields=payload("realtime_reply", "start"), pace=paces())
    def K20_start(self, fields: dict[str, Any], pace: int | None) -> None:
        """livekit-agents: start the session."""
        self.episode.take("K20", fields, pace=pace)

    @precondition(lambda self: self.episode.can("K22"))
    @rule(which=choices(), pace=paces())
    def K22_ask(self, which: int, pace: int | None) -> None:
        """Replies may be asked for while others wait."""
        self.episode.take("K22", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K23"))
    @rule(which=choices(), pace=paces())
    def K23_ask_with(self, which: int, pace: int | None) -> None:
        """Replies may be asked for while others wait."""
        self.episode.take("K23", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K34"))
    @rule(which=choices(), pace=paces())
    def K34_say(self, which: int, pace: int | None) -> None:
        """Replies may be asked for while others wait."""
        self.episode.take("K34", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K24"))
    @rule(which=choices(), pace=paces())
    def K24_talk(self, which: int, pace: int | None) -> None:
        """Users speak when they like."""
        self.episode.take("K24", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K29"))
    @rule(pace=paces())
    def K29_hush(self, pace: int | None) -> None:
        """Interruption at any point."""
        self.episode.take("K29", pace=pace)

    @precondition(lambda self: self.episode.can("K30"))
    @rule(pace=paces())
    def K30_leave(self, pace: int | None) -> None:
        """A session may end at any point."""
        self.episode.take("K30", pace=pace)

    # what the server's model does

    @precondition(lambda self: self.episode.can("M3"))
    @rule(which=choices(), pace=paces())
    def M3_created(self, which: int, pace: int | None) -> None:
        """OpenAI: conversation_already_has_active_response."""
        self.episode.take("M3", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("M4"))
    @rule(which=choices(), pace=paces())
    def M4_speak_up(self, which: int, pace: int | None) -> None:
        """OpenAI: one response at a time."""
        self.episode.take("M4", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("M5"))
    @rule(fields=payload("realtime_reply", "sound"), which=choices(), pace=paces())
    def M5_sound(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """A model that speaks."""
        self.episode.take("M5", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("M6"))
    @rule(which=choices(), pace=paces())
    def M6_complete(self, which: int, pace: int | None) -> None:
        """OpenAI: response.done."""
        self.episode.take("M6", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("M11"))
    @rule(which=choices(), pace=paces())
    def M11_shut(self, which: int, pace: int | None) -> None:
        """Plugins may hand out their channels as they are."""
        self.episode.take("M11", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("M7"))
    @rule(which=choices(), pace=paces())
    def M7_abort(self, which: int, pace: int | None) -> None:
        """OpenAI: response.done with status failed."""
        self.episode.take("M7", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("M8"))
    @rule(fields=payload("realtime_reply", "tear"), which=choices(), pace=paces())
    def M8_tear(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """A model's plugin dies while it speaks."""
        self.episode.take("M8", fields, which=which, pace=pace)

    # what the server's response does

    @precondition(lambda self: self.episode.can("R2"))
    @rule(which=choices(), pace=paces())
    def R2_speak_up(self, which: int, pace: int | None) -> None:
        """server-side turn detection."""
        self.episode.take("R2", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R4"))
    @rule(which=choices(), pace=paces())
    def R4_told_context(self, which: int, pace: int | None) -> None:
        """It was told."""
        self.episode.take("R4", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R5"))
    @rule(which=choices(), pace=paces())
    def R5_untold_context(self, which: int, pace: int | None) -> None:
        """update_chat_ctx: can raise RealtimeError on timeout."""
        self.episode.take("R5", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R7"))
    @rule(which=choices(), pace=paces())
    def R7_created(self, which: int, pace: int | None) -> None:
        """OpenAI: response.created."""
        self.episode.take("R7", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R8"))
    @rule(fields=payload("realtime_reply", "refused"), which=choices(), pace=paces())
    def R8_refused(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """generate_reply: can raise RealtimeError on timeout; OpenAI: an error event, the end of
        the session.
        """
        self.episode.take("R8", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R9"))
    @rule(which=choices(), pace=paces())
    def R9_broken(self, which: int, pace: int | None) -> None:
        """Plugins have faults."""
        self.episode.take("R9", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R11"))
    @rule(fields=payload("realtime_reply", "delta"), which=choices(), pace=paces())
    def R11_delta(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """The response as it is generated."""
        self.episode.take("R11", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R12"))
    @rule(fields=payload("realtime_reply", "sound"), which=choices(), pace=paces())
    def R12_sound(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """The response as it is generated."""
        self.episode.take("R12", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R13"))
    @rule(which=choices(), pace=paces())
    def R13_complete(self, which: int, pace: int | None) -> None:
        """OpenAI: response.done."""
        self.episode.take("R13", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R18"))
    @rule(which=choices(), pace=paces())
    def R18_shut(self, which: int, pace: int | None) -> None:
        """Plugins may hand out their channels as they are."""
        self.episode.take("R18", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R14"))
    @rule(which=choices(), pace=paces())
    def R14_abort(self, which: int, pace: int | None) -> None:
        """OpenAI: response.done with status failed."""
        self.episode.take("R14", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("R15"))
    @rule(fields=payload("realtime_reply", "tear"), which=choices(), pace=paces())
    def R15_tear(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """Plugins have faults."""
        self.episode.take("R15", fields, which=which, pace=pace)

    # what must hold of every run

    @invariant()
    def holds_an_interruption_ends(self) -> None:
        """SpeechHandle INTERRUPTION_TIMEOUT."""
        self.episode.check("an interruption ends")

    @invariant()
    def holds_a_failure_is_told(self) -> None:
        """An error that answered a request is told, in every order of error, interruption and
        authorization.
        """
        self.episode.check("a failure is told")


class RealtimeReplyInKernel(RealtimeReply):
    """Any order a real processor can produce."""

    @initialize(schedule=schedules("realtime_reply", "kernel"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("realtime_reply", variant(), "kernel", schedule)


TestRealtimeReplyInKernel = RealtimeReplyInKernel.TestCase
TestRealtimeReplyInKernel.settings = WALKS


class RealtimeReplyInCrossings(RealtimeReply):
    """Answers, interruptions and the end of the session in one instant, with little said between
    them.
    """

    @initialize(schedule=schedules("realtime_reply", "crossings"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("realtime_reply", variant(), "crossings", schedule)


TestRealtimeReplyInCrossings = RealtimeReplyInCrossings.TestCase
TestRealtimeReplyInCrossings.settings = WALKS


class RealtimeReplyInEndings(RealtimeReply):
    """The session ends early, and most happens in that instant."""

    @initialize(schedule=schedules("realtime_reply", "endings"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("realtime_reply", variant(), "endings", schedule)


TestRealtimeReplyInEndings = RealtimeReplyInEndings.TestCase
TestRealtimeReplyInEndings.settings = WALKS

# What the environment does in each path, named by what the path is meant to reach. Together they
# take every row that the small instances of the spec reach, and every two rows of the client of
# which one can follow the other.
# fmt: off
PATHS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "Q15 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K1", {"turn": "t2"}), ("R8", {"turn": "t2"}),
    ],
    "Q16 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K1", {"turn": "t2"}), ("R9", {"turn": "t2"}),
    ],
    "Q27 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K1", {"turn": "t2"}), ("K5", {"turn": "t2"}),
    ],
    "Q29 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K1", {"turn": "t2"}), ("M3", {"turn": "t2"}), ("M6", {"turn": "t2"}),
    ],
    "Q32 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K1", {"turn": "t2"}), ("M3", {"turn": "t2"}), ("M8", {"turn": "t2"}),
    ],
    "Q34 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K2", {"turn": "t2"}), ("K5", {"turn": "t2"}),
    ],
    "Q35 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K1", {"turn": "t2"}), ("M3", {"turn": "t2"}), ("M11", {"turn": "t2"}),
    ],
    "Q8 then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K1", {"turn": "t2"}), ("M3", {"turn": "t2"}), ("M7", {"turn": "t2"}),
    ],
    "G9 then G1": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "G9 then G12": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "Q21 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K2", {"turn": "t2"}), ("R4", {"turn": "t2"}),
    ],
    "Q22 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K2", {"turn": "t2"}), ("R5", {"turn": "t2"}),
    ],
    "Q28 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
    ],
    "Q29 in open then Q7 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K3", {"turn": "t2"}),
    ],
    "Q30 then Q7 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}), ("K3", {"turn": "t2"}),
    ],
    "Q32 in open then Q7 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K3", {"turn": "t2"}),
    ],
    "Q35 in open then Q7 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}), ("K3", {"turn": "t2"}),
    ],
    "Q8 then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K1", {"turn": "t2"}), ("M3", {"turn": "t2"}),
    ],
    "X20 in leaving then X43": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("R11", {"turn": "t1"}),
    ],
    "X21 in leaving then X43": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M5", {"turn": "t1"}),
    ],
    "X32 in finishing then X40": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "X32 in torn_off then X44 in torn_off": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M8", {"turn": "t1"}),
    ],
    "X34 then X35 in over": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "X37 then X43": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("wait", {}),
    ],
    "X37 then X47": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M8", {"turn": "t1"}), ("wait", {}),
    ],
    "X43 then X34": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "X43 then X62": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M6", {"turn": "t1"}), ("K11", {}),
    ],
    "X47 then X34": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M8", {"turn": "t1"}),
    ],
    "X47 then X62": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M8", {"turn": "t1"}), ("K11", {}),
    ],
    "X62 then X35 in over": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}),
    ],
    "X72 in leaving then X43": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}),
    ],
    "Q13 in hung_up then Q17 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "Q29 in open then Q11": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q30 then Q10": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "Q30 then Q11": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q30 then Q36": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "Q32 in open then Q10": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "Q32 in open then Q11": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q32 in open then Q36": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "Q35 in open then Q10": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "Q35 in open then Q11": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q35 in open then Q36": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "Q37 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K16", {"turn": "t2"}),
    ],
    "Q8 then Q20 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K2", {"turn": "t2"}),
    ],
    "Q8 then Q23 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K1", {"turn": "t2"}),
    ],
    "Q8 then Q7 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K3", {"turn": "t2"}),
    ],
    "X26 in leaving then X43": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M7", {"turn": "t1"}),
    ],
    "X30 in replying then X61": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("R11", {"turn": "t1"}),
    ],
    "X30 in torn_off then X45 in torn_off": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "X32 in leaving then X42": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}),
    ],
    "X32 in leaving then X46": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M8", {"turn": "t1"}),
    ],
    "X32 in leaving then X49": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "X37 then X49": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M6", {"turn": "t1"}), ("wait", {}),
    ],
    "X45 in torn_off then X62": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K11", {}),
    ],
    "X50 in finishing then X43": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X50 in finishing then X65": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X50 in torn_off then X43": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X50 in torn_off then X65": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X51 in finishing then X43": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K29", {}),
    ],
    "X51 in torn_off then X43": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K29", {}),
    ],
    "X61 then X37": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("wait", {}),
    ],
    "X71 in leaving then X43": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M11", {"turn": "t1"}),
    ],
    "G11 then G1": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}),
        ("K1", {"turn": "t2"}),
    ],
    "G11 then G12": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}),
        ("K16", {"turn": "t2"}),
    ],
    "G4 then G1": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "G4 then G12": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "G6 then G1": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K1", {"turn": "t2"}),
    ],
    "G6 then G12": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K16", {"turn": "t2"}),
    ],
    "G8 then G1": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K1", {"turn": "t2"}),
    ],
    "G8 then G12": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K16", {"turn": "t2"}),
    ],
    "Q12 in closing then Q6 in closing": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "Q12 in open then Q14 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "Q14 in closing then Q31": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "Q14 in closing then Q32 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "Q14 in closing then Q35 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "Q14 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "Q15 in hung_up then Q17 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("R8", {"turn": "t1"}),
    ],
    "Q16 in hung_up then Q17 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("R9", {"turn": "t1"}),
    ],
    "X21 in leaving then X42": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M5", {"turn": "t1"}),
    ],
    "X21 in replying then X61": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("M5", {"turn": "t1"}),
    ],
    "X23 then X41": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "X26 in leaving then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M7", {"turn": "t1"}), ("wait", {}),
    ],
    "X32 in leaving then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("K11", {}),
    ],
    "X33 in leaving then X46": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "X36 then X61": [("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"})],
    "X37 then X20 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("wait", {}), ("R11", {"turn": "t1"}),
    ],
    "X37 then X21 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("wait", {}), ("M5", {"turn": "t1"}),
    ],
    "X37 then X25 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("wait", {}), ("M6", {"turn": "t1"}),
    ],
    "X37 then X26 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("wait", {}), ("M7", {"turn": "t1"}),
    ],
    "X37 then X27 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("wait", {}), ("M8", {"turn": "t1"}),
    ],
    "X37 then X65": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("wait", {}),
    ],
    "X37 then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("wait", {}), ("K11", {}),
    ],
    "X37 then X71 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("wait", {}), ("M11", {"turn": "t1"}),
    ],
    "X50 in finishing then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X50 in torn_off then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X51 in finishing then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K29", {}), ("wait", {}),
    ],
    "X51 in torn_off then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K29", {}), ("wait", {}),
    ],
    "X52 in finishing then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}), ("wait", {}),
    ],
    "X52 in torn_off then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K11", {}), ("wait", {}),
    ],
    "X63 then X30 in finishing": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "X64 then X30 in torn_off": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "X66 then X32 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("K11", {}),
    ],
    "X66 then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("K11", {}), ("wait", {}),
    ],
    "X66 then X46": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("K11", {}),
    ],
    "X66 then X49": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}),
    ],
    "X70 then X41": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "X71 in leaving then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("R11", {"turn": "t1"}), ("M11", {"turn": "t1"}), ("wait", {}),
    ],
    "X9 then X30 in replying": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("K10", {}),
    ],
    "G2 then G1": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R8", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "G2 then G12": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R8", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "G3 then G1": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R9", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "G3 then G12": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R9", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "Q12 in closing then Q31": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "Q12 in closing then Q35 in closing": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "Q12 in open then Q13 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "Q12 in open then Q15 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M8", {"turn": "t1"}),
    ],
    "Q12 in open then Q6 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "Q12 in open then Q8": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M7", {"turn": "t1"}),
    ],
    "Q13 in open then Q6 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "Q15 in open then Q7 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R8", {"turn": "t1"}), ("K3", {"turn": "t2"}),
    ],
    "Q16 in open then Q7 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R9", {"turn": "t1"}), ("K3", {"turn": "t2"}),
    ],
    "Q17 in open then Q8": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
    ],
    "Q6 in closing then Q29 in closing": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "Q6 in closing then Q32 in closing": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K10", {}), ("M4", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "Q6 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "Q8 then Q4": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X21 in leaving then X20 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M5", {"turn": "t1"}), ("R11", {"turn": "t1"}),
    ],
    "X21 in leaving then X21 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M5", {"turn": "t1"}), ("M5", {"turn": "t1"}),
    ],
    "X21 in leaving then X25 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M5", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "X21 in leaving then X26 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M5", {"turn": "t1"}), ("M7", {"turn": "t1"}),
    ],
    "X21 in leaving then X27 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M5", {"turn": "t1"}), ("M8", {"turn": "t1"}),
    ],
    "X21 in leaving then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M5", {"turn": "t1"}), ("wait", {}),
    ],
    "X21 in leaving then X65": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t1"}),
        ("M5", {"turn": "t1"}),
    ],
    "X21 in leaving then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M5", {"turn": "t1"}), ("K11", {}),
    ],
    "X21 in leaving then X71 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M5", {"turn": "t1"}), ("M11", {"turn": "t1"}),
    ],
    "X26 in leaving then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}), ("K11", {}),
    ],
    "X30 in replying then X20 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("R11", {"turn": "t1"}),
    ],
    "X30 in replying then X21 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M5", {"turn": "t1"}),
    ],
    "X30 in replying then X30 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
    ],
    "X30 in replying then X50 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X30 in replying then X51 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("K29", {}),
    ],
    "X30 in replying then X52 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X33 in finishing then X50 in finishing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X33 in finishing then X51 in finishing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K29", {}),
    ],
    "X33 in finishing then X52 in finishing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X33 in leaving then X76": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R5", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X33 in torn_off then X33 in torn_off": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
    ],
    "X33 in torn_off then X50 in torn_off": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X33 in torn_off then X51 in torn_off": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K29", {}),
    ],
    "X33 in torn_off then X52 in torn_off": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X35 in over then X67 in over": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("R4", {"turn": "t1"}),
    ],
    "X35 in over then X68 in over": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("R5", {"turn": "t1"}),
    ],
    "X35 in over then X69 in over": [("K20", {}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"})],
    "X5 then X30 in replying": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("R11", {"turn": "t1"}),
    ],
    "X50 in finishing then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K5", {"turn": "t1"}), ("K11", {}),
    ],
    "X50 in replying then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("K5", {"turn": "t1"}), ("wait", {}),
    ],
    "X50 in torn_off then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K5", {"turn": "t1"}), ("K11", {}),
    ],
    "X51 in finishing then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K29", {}), ("K11", {}),
    ],
    "X51 in replying then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("K29", {}), ("wait", {}),
    ],
    "X51 in torn_off then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K29", {}), ("K11", {}),
    ],
    "X52 in replying then X37": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("K11", {}), ("wait", {}),
    ],
    "X63 then X51 in finishing": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K29", {}),
    ],
    "X63 then X52 in finishing": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X64 then X50 in torn_off": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X64 then X51 in torn_off": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K29", {}),
    ],
    "X64 then X52 in torn_off": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X65 then X76": [("K20", {}), ("K2", {"turn": "t1"}), ("R5", {"turn": "t1"}), ("K11", {})],
    "X66 then X20 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("R11", {"turn": "t1"}),
    ],
    "X66 then X21 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("M5", {"turn": "t1"}),
    ],
    "X66 then X25 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("M6", {"turn": "t1"}),
    ],
    "X66 then X26 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("M7", {"turn": "t1"}),
    ],
    "X66 then X27 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("M8", {"turn": "t1"}),
    ],
    "X66 then X71 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("M11", {"turn": "t1"}),
    ],
    "X66 then X76": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R5", {"turn": "t1"}), ("K29", {}), ("K11", {}),
    ],
    "X71 in leaving then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}), ("K11", {}),
    ],
    "Q12 in open then Q35 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M11", {"turn": "t1"}),
    ],
    "Q14 in closing then Q21 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K11", {}), ("R4", {"turn": "t1"}),
    ],
    "Q14 in closing then Q22 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K11", {}), ("R5", {"turn": "t1"}),
    ],
    "Q14 in closing then Q34 in closing": [("K20", {}), ("K2", {"turn": "t1"}), ("K11", {})],
    "Q14 in hung_up then Q17 in hung_up": [("K20", {}), ("K1", {"turn": "t1"}), ("K11", {})],
    "Q14 in open then Q7 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K3", {"turn": "t2"}),
    ],
    "Q15 in open then Q11": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R8", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q15 in open then Q6 in open": [("K20", {}), ("K1", {"turn": "t1"}), ("R8", {"turn": "t1"})],
    "Q16 in open then Q11": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R9", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q16 in open then Q17 in open": [("K20", {}), ("K1", {"turn": "t1"}), ("R9", {"turn": "t1"})],
    "Q16 in open then Q4": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R9", {"turn": "t1"}), ("K11", {}),
    ],
    "Q17 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t1"}),
    ],
    "Q17 in open then Q27 in open": [("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"})],
    "Q17 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}),
    ],
    "Q27 in open then Q4": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K11", {}),
    ],
    "Q34 in open then Q4": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K11", {}),
    ],
    "X13 then X35 in over": [("K20", {}), ("K2", {"turn": "t1"}), ("R5", {"turn": "t1"})],
    "X15 then X16": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"}), ("M3", {"turn": "t1"}),
    ],
    "X15 then X17 in asking": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"}), ("R8", {"turn": "t1"}),
    ],
    "X15 then X18 in asking": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"}), ("R9", {"turn": "t1"}),
    ],
    "X15 then X35 in asking": [("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"})],
    "X15 then X50 in asking": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X15 then X51 in asking": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"}), ("K29", {}),
    ],
    "X15 then X52 in asking": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"}), ("K11", {}),
    ],
    "X17 in leaving then X53 in refused": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("R8", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X18 in leaving then X53 in broken": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("R9", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X20 in announced then X20 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("R11", {"turn": "t1"}),
    ],
    "X20 in announced then X21 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M5", {"turn": "t1"}),
    ],
    "X20 in announced then X26 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "X20 in announced then X71 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("R11", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "X21 in announced then X20 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("R11", {"turn": "t1"}),
    ],
    "X21 in announced then X21 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("M5", {"turn": "t1"}),
    ],
    "X21 in announced then X25 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "X21 in announced then X26 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "X21 in announced then X27 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "X21 in announced then X35 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M5", {"turn": "t1"}),
    ],
    "X21 in announced then X59": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("K10", {}),
    ],
    "X21 in announced then X71 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "X21 in replying then X20 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("R11", {"turn": "t1"}),
    ],
    "X21 in replying then X21 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("M5", {"turn": "t1"}),
    ],
    "X21 in replying then X22": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "X21 in replying then X23": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "X21 in replying then X24": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "X21 in replying then X30 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M5", {"turn": "t1"}),
    ],
    "X21 in replying then X50 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X21 in replying then X51 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("K29", {}),
    ],
    "X21 in replying then X52 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X21 in replying then X70": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M5", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "X23 then X50 in finishing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X23 then X51 in finishing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K29", {}),
    ],
    "X25 in announced then X59": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K10", {}),
    ],
    "X26 in announced then X59": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M7", {"turn": "t1"}),
        ("K10", {}),
    ],
    "X27 in announced then X59": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M8", {"turn": "t1"}),
        ("K10", {}),
    ],
    "X33 in broken then X53 in broken": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R9", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X33 in refused then X53 in refused": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R8", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X35 in announced then X35 in announced": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}),
    ],
    "X35 in announced then X59": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K10", {}),
    ],
    "X35 in parted then X35 in parted": [("K20", {}), ("K3", {"turn": "t1"}), ("K10", {})],
    "X36 then X36": [("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"})],
    "X36 then X50 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
    ],
    "X36 then X51 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K29", {}),
    ],
    "X36 then X52 in replying": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K11", {}),
    ],
    "X5 then X51 in replying": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K29", {}),
    ],
    "X5 then X52 in replying": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K11", {}),
    ],
    "X50 in ready then X66": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"}), ("K5", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X50 in replying then X20 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
        ("R11", {"turn": "t1"}),
    ],
    "X50 in replying then X21 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
        ("M5", {"turn": "t1"}),
    ],
    "X50 in replying then X25 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "X50 in replying then X26 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "X50 in replying then X27 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "X50 in replying then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X50 in replying then X71 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K5", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "X51 in ready then X76": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R5", {"turn": "t1"}), ("K29", {}),
    ],
    "X51 in replying then X20 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K29", {}),
        ("R11", {"turn": "t1"}),
    ],
    "X51 in replying then X21 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K29", {}),
        ("M5", {"turn": "t1"}),
    ],
    "X51 in replying then X25 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K29", {}),
        ("M6", {"turn": "t1"}),
    ],
    "X51 in replying then X26 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K29", {}),
        ("M7", {"turn": "t1"}),
    ],
    "X51 in replying then X27 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K29", {}),
        ("M8", {"turn": "t1"}),
    ],
    "X51 in replying then X66": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K29", {}), ("K11", {}),
    ],
    "X51 in replying then X71 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K29", {}),
        ("M11", {"turn": "t1"}),
    ],
    "X52 in replying then X20 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("R11", {"turn": "t1"}),
    ],
    "X52 in replying then X21 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("M5", {"turn": "t1"}),
    ],
    "X52 in replying then X25 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("M6", {"turn": "t1"}),
    ],
    "X52 in replying then X26 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("M7", {"turn": "t1"}),
    ],
    "X52 in replying then X27 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("M8", {"turn": "t1"}),
    ],
    "X52 in replying then X71 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K11", {}),
        ("M11", {"turn": "t1"}),
    ],
    "X59 then X25 in parted": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K10", {}),
        ("M6", {"turn": "t1"}),
    ],
    "X59 then X26 in parted": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K10", {}),
        ("M7", {"turn": "t1"}),
    ],
    "X59 then X27 in parted": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K10", {}),
        ("M8", {"turn": "t1"}),
    ],
    "X59 then X71 in parted": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K10", {}),
        ("M11", {"turn": "t1"}),
    ],
    "X66 then X17 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("K11", {}), ("R8", {"turn": "t1"}),
    ],
    "X66 then X18 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("K11", {}), ("R9", {"turn": "t1"}),
    ],
    "X66 then X55": [("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("K11", {})],
    "X66 then X57": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K29", {}), ("K11", {}), ("M3", {"turn": "t1"}),
    ],
    "X66 then X67 in leaving": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K29", {}), ("K11", {}), ("R4", {"turn": "t1"}),
    ],
    "X66 then X68 in leaving": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K29", {}), ("K11", {}), ("R5", {"turn": "t1"}),
    ],
    "X66 then X69 in leaving": [("K20", {}), ("K2", {"turn": "t1"}), ("K29", {}), ("K11", {})],
    "X67 in leaving then X66": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("R4", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X68 in leaving then X66": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("R5", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X70 then X50 in finishing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}),
        ("K5", {"turn": "t1"}),
    ],
    "X70 then X51 in finishing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}),
        ("K29", {}),
    ],
    "X70 then X52 in finishing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}),
        ("K11", {}),
    ],
    "X71 in announced then X59": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("M11", {"turn": "t1"}),
        ("K10", {}),
    ],
    "G12 then G10 in taken": [("K20", {}), ("K16", {"turn": "t1"}), ("K11", {})],
    "G12 then G4": [("K20", {}), ("K16", {"turn": "t1"}), ("K5", {"turn": "t1"})],
    "Q14 in open then Q11": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q17 in hung_up then Q17 in hung_up": [("K20", {}), ("K30", {})],
    "Q25 in open then Q4": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("R8", {"turn": "t1"}), ("K11", {}),
    ],
    "X35 in asking then X35 in asking": [("K20", {}), ("K1", {"turn": "t1"})],
    "X35 in asking then X51 in asking": [("K20", {}), ("K1", {"turn": "t1"}), ("K29", {})],
    "X35 in heard then X35 in heard": [("K20", {}), ("K3", {"turn": "t1"})],
    "X35 in telling then X35 in telling": [("K20", {}), ("K2", {"turn": "t1"})],
    "X35 in telling then X51 in telling": [("K20", {}), ("K2", {"turn": "t1"}), ("K29", {})],
    "X50 in asking then X17 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("R8", {"turn": "t1"}),
    ],
    "X50 in asking then X18 in leaving": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("R9", {"turn": "t1"}),
    ],
    "X51 in telling then X67 in leaving": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K29", {}), ("R4", {"turn": "t1"}),
    ],
    "X51 in telling then X68 in leaving": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K29", {}), ("R5", {"turn": "t1"}),
    ],
    "G12 then G2": [("K20", {}), ("K16", {"turn": "t1"}), ("R8", {"turn": "t1"})],
    "G12 then G3": [("K20", {}), ("K16", {"turn": "t1"}), ("R9", {"turn": "t1"})],
    "G12 then G5": [("K20", {}), ("K16", {"turn": "t1"}), ("M3", {"turn": "t1"})],
    "Q17 in open then Q37 in open": [("K20", {}), ("K16", {"turn": "t1"})],
    "X35 in dictated then X51 in dictated": [("K20", {}), ("K16", {"turn": "t1"}), ("K29", {})],
    "X50 in dictated then X66": [
        ("K20", {}), ("K16", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K11", {}),
    ],
    "X51 in dictated then X66": [("K20", {}), ("K16", {"turn": "t1"}), ("K29", {}), ("K11", {})],
    "Q13 in hung_up then Q13 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t2"}),
        ("M6", {"turn": "t2"}), ("K11", {}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "Q13 in closing then Q13 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t2"}), ("M6", {"turn": "t2"}),
    ],
    "Q13 in hung_up then Q15 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t2"}),
        ("M6", {"turn": "t2"}), ("K11", {}), ("R8", {"turn": "t1"}),
    ],
    "Q13 in hung_up then Q16 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t2"}),
        ("M6", {"turn": "t2"}), ("K11", {}), ("R9", {"turn": "t1"}),
    ],
    "Q15 in hung_up then Q13 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t2"}),
        ("K11", {}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "Q16 in hung_up then Q13 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t2"}),
        ("K11", {}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "Q12 in closing then Q13 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q13 in closing then Q15 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}), ("R8", {"turn": "t2"}),
    ],
    "Q13 in closing then Q16 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}), ("R9", {"turn": "t2"}),
    ],
    "Q13 in closing then Q31": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t2"}), ("M7", {"turn": "t2"}),
    ],
    "Q13 in closing then Q32 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t2"}), ("M8", {"turn": "t2"}),
    ],
    "Q13 in closing then Q35 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t2"}), ("M11", {"turn": "t2"}),
    ],
    "Q13 in open then Q13 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("M3", {"turn": "t2"}), ("M6", {"turn": "t2"}),
    ],
    "Q15 in hung_up then Q15 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t2"}),
        ("K11", {}), ("R8", {"turn": "t1"}),
    ],
    "Q15 in hung_up then Q16 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t2"}),
        ("K11", {}), ("R9", {"turn": "t1"}),
    ],
    "Q16 in hung_up then Q15 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t2"}),
        ("K11", {}), ("R8", {"turn": "t1"}),
    ],
    "Q16 in hung_up then Q16 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t2"}),
        ("K11", {}), ("R9", {"turn": "t1"}),
    ],
    "Q12 in closing then Q15 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("R8", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q12 in closing then Q16 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("R9", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q12 in open then Q12 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q13 in closing then Q21 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q13 in closing then Q22 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q13 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}), ("M3", {"turn": "t2"}),
    ],
    "Q13 in closing then Q27 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K11", {}),
    ],
    "Q13 in closing then Q34 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "Q13 in hung_up then Q14 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "Q13 in open then Q12 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q13 in open then Q15 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("R8", {"turn": "t2"}),
    ],
    "Q13 in open then Q16 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("R9", {"turn": "t2"}),
    ],
    "Q13 in open then Q27 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("K5", {"turn": "t2"}),
    ],
    "Q13 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("M3", {"turn": "t2"}), ("M7", {"turn": "t2"}),
    ],
    "Q13 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("M3", {"turn": "t2"}), ("M8", {"turn": "t2"}),
    ],
    "Q13 in open then Q34 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t2"}),
        ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "Q13 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("M3", {"turn": "t2"}), ("M11", {"turn": "t2"}),
    ],
    "Q15 in closing then Q15 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("K11", {}), ("R8", {"turn": "t2"}),
    ],
    "Q15 in closing then Q16 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("K11", {}), ("R9", {"turn": "t2"}),
    ],
    "Q15 in closing then Q29 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("K11", {}), ("M3", {"turn": "t2"}), ("M6", {"turn": "t2"}),
    ],
    "Q15 in closing then Q31": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("K11", {}), ("M3", {"turn": "t2"}), ("M7", {"turn": "t2"}),
    ],
    "Q15 in closing then Q32 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("K11", {}), ("M3", {"turn": "t2"}), ("M8", {"turn": "t2"}),
    ],
    "Q15 in closing then Q35 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("K11", {}), ("M3", {"turn": "t2"}), ("M11", {"turn": "t2"}),
    ],
    "Q16 in closing then Q15 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("K11", {}), ("R8", {"turn": "t2"}),
    ],
    "Q16 in closing then Q16 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("K11", {}), ("R9", {"turn": "t2"}),
    ],
    "Q16 in closing then Q29 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("K11", {}), ("M3", {"turn": "t2"}), ("M6", {"turn": "t2"}),
    ],
    "Q16 in closing then Q31": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("K11", {}), ("M3", {"turn": "t2"}), ("M7", {"turn": "t2"}),
    ],
    "Q16 in closing then Q32 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("K11", {}), ("M3", {"turn": "t2"}), ("M8", {"turn": "t2"}),
    ],
    "Q16 in closing then Q35 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("K11", {}), ("M3", {"turn": "t2"}), ("M11", {"turn": "t2"}),
    ],
    "Q12 in closing then Q21 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R4", {"turn": "t1"}),
    ],
    "Q12 in closing then Q22 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R5", {"turn": "t1"}),
    ],
    "Q12 in closing then Q25 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q12 in closing then Q26 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q12 in closing then Q27 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}),
    ],
    "Q12 in closing then Q34 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}),
    ],
    "Q12 in open then Q16 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("M4", {"turn": "t2"}),
    ],
    "Q12 in open then Q24 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M4", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("M3", {"turn": "t2"}),
    ],
    "Q12 in open then Q27 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("M4", {"turn": "t2"}),
    ],
    "Q12 in open then Q34 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("M4", {"turn": "t2"}),
    ],
    "Q13 in closing then Q7 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
    ],
    "Q13 in open then Q14 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("M3", {"turn": "t2"}), ("M6", {"turn": "t2"}),
    ],
    "Q13 in open then Q21 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q13 in open then Q22 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q13 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}), ("M3", {"turn": "t2"}),
    ],
    "Q14 in hung_up then Q15 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K11", {}),
        ("R8", {"turn": "t1"}),
    ],
    "Q14 in hung_up then Q16 in hung_up": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K11", {}),
        ("R9", {"turn": "t1"}),
    ],
    "Q15 in closing then Q21 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R8", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q15 in closing then Q22 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R8", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q15 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("K11", {}), ("M3", {"turn": "t2"}),
    ],
    "Q15 in closing then Q27 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("K11", {}),
    ],
    "Q15 in closing then Q34 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R8", {"turn": "t1"}),
    ],
    "Q15 in open then Q12 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("M4", {"turn": "t2"}),
    ],
    "Q15 in open then Q15 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("R8", {"turn": "t2"}),
    ],
    "Q15 in open then Q16 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("R9", {"turn": "t2"}),
    ],
    "Q15 in open then Q27 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("K5", {"turn": "t2"}),
    ],
    "Q15 in open then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("M3", {"turn": "t2"}), ("M6", {"turn": "t2"}),
    ],
    "Q15 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("M3", {"turn": "t2"}), ("M7", {"turn": "t2"}),
    ],
    "Q15 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("M3", {"turn": "t2"}), ("M8", {"turn": "t2"}),
    ],
    "Q15 in open then Q34 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t2"}),
        ("R8", {"turn": "t1"}),
    ],
    "Q15 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("M3", {"turn": "t2"}), ("M11", {"turn": "t2"}),
    ],
    "Q16 in closing then Q21 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R9", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q16 in closing then Q22 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R9", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q16 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("K11", {}), ("M3", {"turn": "t2"}),
    ],
    "Q16 in closing then Q27 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("K11", {}),
    ],
    "Q16 in closing then Q34 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R9", {"turn": "t1"}),
    ],
    "Q16 in open then Q15 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("R8", {"turn": "t2"}),
    ],
    "Q16 in open then Q16 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("R9", {"turn": "t2"}),
    ],
    "Q16 in open then Q27 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("K5", {"turn": "t2"}),
    ],
    "Q16 in open then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("M3", {"turn": "t2"}), ("M6", {"turn": "t2"}),
    ],
    "Q16 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("M3", {"turn": "t2"}), ("M7", {"turn": "t2"}),
    ],
    "Q16 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("M3", {"turn": "t2"}), ("M8", {"turn": "t2"}),
    ],
    "Q16 in open then Q34 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t2"}),
        ("R9", {"turn": "t1"}),
    ],
    "Q16 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("M3", {"turn": "t2"}), ("M11", {"turn": "t2"}),
    ],
    "Q21 in closing then Q29 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("R4", {"turn": "t2"}), ("M6", {"turn": "t1"}),
    ],
    "Q21 in closing then Q31": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("R4", {"turn": "t2"}), ("M7", {"turn": "t1"}),
    ],
    "Q21 in closing then Q32 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("R4", {"turn": "t2"}), ("M8", {"turn": "t1"}),
    ],
    "Q21 in closing then Q35 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("R4", {"turn": "t2"}), ("M11", {"turn": "t1"}),
    ],
    "Q22 in closing then Q29 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("R5", {"turn": "t2"}), ("M6", {"turn": "t1"}),
    ],
    "Q22 in closing then Q31": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("R5", {"turn": "t2"}), ("M7", {"turn": "t1"}),
    ],
    "Q22 in closing then Q32 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("R5", {"turn": "t2"}), ("M8", {"turn": "t1"}),
    ],
    "Q22 in closing then Q35 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("R5", {"turn": "t2"}), ("M11", {"turn": "t1"}),
    ],
    "Q24 in open then Q12 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M6", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q25 in closing then Q29 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R8", {"turn": "t1"}), ("M6", {"turn": "t2"}),
    ],
    "Q25 in closing then Q31": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R8", {"turn": "t1"}), ("M7", {"turn": "t2"}),
    ],
    "Q25 in closing then Q32 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R8", {"turn": "t1"}), ("M8", {"turn": "t2"}),
    ],
    "Q25 in closing then Q35 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R8", {"turn": "t1"}), ("M11", {"turn": "t2"}),
    ],
    "Q26 in closing then Q29 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R9", {"turn": "t1"}), ("M6", {"turn": "t2"}),
    ],
    "Q26 in closing then Q31": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R9", {"turn": "t1"}), ("M7", {"turn": "t2"}),
    ],
    "Q26 in closing then Q32 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R9", {"turn": "t1"}), ("M8", {"turn": "t2"}),
    ],
    "Q26 in closing then Q35 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("R9", {"turn": "t1"}), ("M11", {"turn": "t2"}),
    ],
    "Q27 in closing then Q29 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M6", {"turn": "t2"}),
    ],
    "Q27 in closing then Q31": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M7", {"turn": "t2"}),
    ],
    "Q27 in closing then Q32 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M8", {"turn": "t2"}),
    ],
    "Q27 in closing then Q35 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M11", {"turn": "t2"}),
    ],
    "Q27 in open then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("M4", {"turn": "t2"}), ("M6", {"turn": "t2"}),
    ],
    "Q27 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("M4", {"turn": "t2"}), ("M7", {"turn": "t2"}),
    ],
    "Q27 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("M4", {"turn": "t2"}), ("M8", {"turn": "t2"}),
    ],
    "Q27 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("M4", {"turn": "t2"}), ("M11", {"turn": "t2"}),
    ],
    "Q29 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M6", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q29 in closing then Q25 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M6", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q29 in closing then Q26 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M6", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q30 then Q34 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t2"}),
        ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
    ],
    "Q31 then Q21 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q31 then Q22 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q31 then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M7", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q31 then Q25 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M7", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q31 then Q26 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M7", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q31 then Q28 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q31 then Q34 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
    ],
    "Q32 in closing then Q21 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q32 in closing then Q22 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q32 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M8", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q32 in closing then Q25 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M8", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q32 in closing then Q26 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M8", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q32 in closing then Q28 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q32 in closing then Q34 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
    ],
    "Q32 in open then Q34 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t2"}),
        ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
    ],
    "Q34 in closing then Q35 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}),
    ],
    "Q34 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t2"}),
        ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}),
    ],
    "Q35 in closing then Q21 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q35 in closing then Q22 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q35 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M11", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q35 in closing then Q25 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M11", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q35 in closing then Q26 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M4", {"turn": "t2"}), ("M11", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q35 in closing then Q28 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q12 in closing then Q7 in closing": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K10", {}),
        ("M4", {"turn": "t1"}),
    ],
    "Q12 in open then Q21 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R4", {"turn": "t1"}),
    ],
    "Q12 in open then Q22 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R5", {"turn": "t1"}),
    ],
    "Q12 in open then Q25 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R8", {"turn": "t1"}),
    ],
    "Q12 in open then Q26 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R9", {"turn": "t1"}),
    ],
    "Q13 in open then Q20 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "Q13 in open then Q23 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "Q13 in open then Q37 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "Q14 in open then Q15 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("R8", {"turn": "t2"}),
    ],
    "Q14 in open then Q16 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("R9", {"turn": "t2"}),
    ],
    "Q15 in closing then Q7 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("R8", {"turn": "t1"}),
    ],
    "Q15 in open then Q21 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("R4", {"turn": "t2"}),
    ],
    "Q15 in open then Q22 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("R5", {"turn": "t2"}),
    ],
    "Q15 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
        ("M3", {"turn": "t2"}),
    ],
    "Q16 in closing then Q7 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("R9", {"turn": "t1"}),
    ],
    "Q16 in open then Q21 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("R4", {"turn": "t2"}),
    ],
    "Q16 in open then Q22 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("R5", {"turn": "t2"}),
    ],
    "Q16 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
        ("M3", {"turn": "t2"}),
    ],
    "Q21 in closing then Q21 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R4", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q21 in closing then Q22 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R4", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q21 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R4", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q21 in closing then Q25 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R4", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q21 in closing then Q26 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R4", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q21 in closing then Q27 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R4", {"turn": "t2"}),
    ],
    "Q21 in closing then Q28 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("R4", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q21 in closing then Q34 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R4", {"turn": "t1"}),
    ],
    "Q21 in open then Q27 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("R4", {"turn": "t2"}),
    ],
    "Q21 in open then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("R4", {"turn": "t2"}), ("M6", {"turn": "t1"}),
    ],
    "Q21 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("R4", {"turn": "t2"}), ("M7", {"turn": "t1"}),
    ],
    "Q21 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("R4", {"turn": "t2"}), ("M8", {"turn": "t1"}),
    ],
    "Q21 in open then Q34 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("R4", {"turn": "t2"}),
    ],
    "Q21 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("R4", {"turn": "t2"}), ("M11", {"turn": "t1"}),
    ],
    "Q22 in closing then Q21 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R5", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q22 in closing then Q22 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R5", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q22 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R5", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q22 in closing then Q25 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R5", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q22 in closing then Q26 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R5", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q22 in closing then Q27 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R5", {"turn": "t2"}),
    ],
    "Q22 in closing then Q28 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("R5", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q22 in closing then Q34 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R5", {"turn": "t1"}),
    ],
    "Q22 in open then Q27 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("R5", {"turn": "t2"}),
    ],
    "Q22 in open then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("R5", {"turn": "t2"}), ("M6", {"turn": "t1"}),
    ],
    "Q22 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("R5", {"turn": "t2"}), ("M7", {"turn": "t1"}),
    ],
    "Q22 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("R5", {"turn": "t2"}), ("M8", {"turn": "t1"}),
    ],
    "Q22 in open then Q34 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("R5", {"turn": "t2"}),
    ],
    "Q22 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("R5", {"turn": "t2"}), ("M11", {"turn": "t1"}),
    ],
    "Q25 in open then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R8", {"turn": "t1"}), ("M6", {"turn": "t2"}),
    ],
    "Q25 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R8", {"turn": "t1"}), ("M7", {"turn": "t2"}),
    ],
    "Q25 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R8", {"turn": "t1"}), ("M8", {"turn": "t2"}),
    ],
    "Q25 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R8", {"turn": "t1"}), ("M11", {"turn": "t2"}),
    ],
    "Q26 in open then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R9", {"turn": "t1"}), ("M6", {"turn": "t2"}),
    ],
    "Q26 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R9", {"turn": "t1"}), ("M7", {"turn": "t2"}),
    ],
    "Q26 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R9", {"turn": "t1"}), ("M8", {"turn": "t2"}),
    ],
    "Q26 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("R9", {"turn": "t1"}), ("M11", {"turn": "t2"}),
    ],
    "Q27 in closing then Q34 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
    ],
    "Q27 in open then Q34 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K29", {}),
    ],
    "Q29 in open then Q25 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M6", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q29 in open then Q26 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M6", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q30 then Q21 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q30 then Q22 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q30 then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M7", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q30 then Q25 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M7", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q30 then Q26 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M7", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q30 then Q28 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q31 then Q7 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M7", {"turn": "t1"}),
    ],
    "Q32 in closing then Q7 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M8", {"turn": "t1"}),
    ],
    "Q32 in open then Q21 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q32 in open then Q22 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q32 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M8", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q32 in open then Q25 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M8", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q32 in open then Q26 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M8", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q32 in open then Q28 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q34 in closing then Q21 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R4", {"turn": "t2"}),
    ],
    "Q34 in closing then Q22 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("R5", {"turn": "t2"}),
    ],
    "Q34 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}),
    ],
    "Q34 in closing then Q34 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K11", {}),
    ],
    "Q34 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t2"}),
        ("M3", {"turn": "t1"}),
    ],
    "Q34 in open then Q34 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K29", {}),
    ],
    "Q35 in closing then Q7 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}), ("M11", {"turn": "t1"}),
    ],
    "Q35 in open then Q21 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}), ("R4", {"turn": "t2"}),
    ],
    "Q35 in open then Q22 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}), ("R5", {"turn": "t2"}),
    ],
    "Q35 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M11", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q35 in open then Q25 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M11", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q35 in open then Q26 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M11", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q35 in open then Q28 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}), ("M4", {"turn": "t2"}),
    ],
    "Q7 in open then Q13 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M6", {"turn": "t1"}),
    ],
    "Q11 then Q13 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("M6", {"turn": "t1"}),
        ("K2", {"turn": "t2"}),
    ],
    "Q12 in open then Q20 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
    ],
    "Q12 in open then Q23 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
    ],
    "Q12 in open then Q37 in open": [
        ("K20", {}), ("K16", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
    ],
    "Q12 in open then Q7 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t1"}),
    ],
    "Q14 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}),
    ],
    "Q14 in closing then Q27 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K11", {}),
    ],
    "Q14 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K5", {"turn": "t1"}),
        ("M3", {"turn": "t2"}),
    ],
    "Q14 in open then Q27 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K29", {}),
    ],
    "Q15 in open then Q20 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q15 in open then Q23 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q15 in open then Q37 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q16 in open then Q20 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q16 in open then Q23 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q16 in open then Q37 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q20 in open then Q27 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t1"}),
    ],
    "Q20 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "Q20 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "Q20 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "Q21 in closing then Q7 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("R4", {"turn": "t1"}),
    ],
    "Q21 in open then Q21 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R4", {"turn": "t1"}),
        ("R4", {"turn": "t2"}),
    ],
    "Q21 in open then Q22 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R4", {"turn": "t1"}),
        ("R5", {"turn": "t2"}),
    ],
    "Q21 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R4", {"turn": "t2"}),
        ("M3", {"turn": "t1"}),
    ],
    "Q21 in open then Q25 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R4", {"turn": "t2"}),
        ("R8", {"turn": "t1"}),
    ],
    "Q21 in open then Q26 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R4", {"turn": "t2"}),
        ("R9", {"turn": "t1"}),
    ],
    "Q21 in open then Q28 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("R4", {"turn": "t1"}),
        ("M4", {"turn": "t2"}),
    ],
    "Q22 in closing then Q7 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("R5", {"turn": "t1"}),
    ],
    "Q22 in open then Q21 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R5", {"turn": "t1"}),
        ("R4", {"turn": "t2"}),
    ],
    "Q22 in open then Q22 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R5", {"turn": "t1"}),
        ("R5", {"turn": "t2"}),
    ],
    "Q22 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R5", {"turn": "t2"}),
        ("M3", {"turn": "t1"}),
    ],
    "Q22 in open then Q25 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R5", {"turn": "t2"}),
        ("R8", {"turn": "t1"}),
    ],
    "Q22 in open then Q26 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R5", {"turn": "t2"}),
        ("R9", {"turn": "t1"}),
    ],
    "Q22 in open then Q28 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("R5", {"turn": "t1"}),
        ("M4", {"turn": "t2"}),
    ],
    "Q23 in open then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M6", {"turn": "t2"}),
    ],
    "Q23 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M7", {"turn": "t2"}),
    ],
    "Q23 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M8", {"turn": "t2"}),
    ],
    "Q23 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M11", {"turn": "t2"}),
    ],
    "Q27 in closing then Q7 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
    ],
    "Q27 in open then Q23 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("K5", {"turn": "t1"}),
    ],
    "Q27 in open then Q37 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("K5", {"turn": "t1"}),
    ],
    "Q27 in open then Q7 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K5", {"turn": "t1"}),
    ],
    "Q30 then Q23 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "Q30 then Q37 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "Q32 in open then Q23 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "Q32 in open then Q37 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "Q34 in closing then Q7 in closing": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
    ],
    "Q34 in open then Q20 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t1"}),
    ],
    "Q34 in open then Q23 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t2"}),
    ],
    "Q34 in open then Q37 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("K5", {"turn": "t1"}),
    ],
    "Q34 in open then Q7 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K5", {"turn": "t1"}),
    ],
    "Q35 in open then Q23 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "Q35 in open then Q37 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "Q37 in open then Q29 in open": [
        ("K20", {}), ("K16", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M6", {"turn": "t2"}),
    ],
    "Q37 in open then Q30": [
        ("K20", {}), ("K16", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M7", {"turn": "t2"}),
    ],
    "Q37 in open then Q32 in open": [
        ("K20", {}), ("K16", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M8", {"turn": "t2"}),
    ],
    "Q37 in open then Q34 in open": [
        ("K20", {}), ("K16", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("K5", {"turn": "t2"}),
    ],
    "Q37 in open then Q35 in open": [
        ("K20", {}), ("K16", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M4", {"turn": "t2"}),
        ("M11", {"turn": "t2"}),
    ],
    "Q7 in closing then Q24 in closing": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K11", {}),
        ("M3", {"turn": "t1"}),
    ],
    "Q7 in open then Q15 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("R8", {"turn": "t1"}),
    ],
    "Q7 in open then Q16 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("R9", {"turn": "t1"}),
    ],
    "Q7 in open then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M7", {"turn": "t1"}),
    ],
    "Q7 in open then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M8", {"turn": "t1"}),
    ],
    "Q7 in open then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M3", {"turn": "t1"}),
        ("M11", {"turn": "t1"}),
    ],
    "Q10 then Q12 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "Q10 then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K1", {"turn": "t2"}),
        ("M6", {"turn": "t1"}),
    ],
    "Q10 then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K1", {"turn": "t2"}),
        ("M7", {"turn": "t1"}),
    ],
    "Q10 then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K1", {"turn": "t2"}),
        ("M8", {"turn": "t1"}),
    ],
    "Q10 then Q34 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "Q10 then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K1", {"turn": "t2"}),
        ("M11", {"turn": "t1"}),
    ],
    "Q11 then Q12 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q11 then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K2", {"turn": "t2"}),
        ("M6", {"turn": "t1"}),
    ],
    "Q11 then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K2", {"turn": "t2"}),
        ("M7", {"turn": "t1"}),
    ],
    "Q11 then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K2", {"turn": "t2"}),
        ("M8", {"turn": "t1"}),
    ],
    "Q11 then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K2", {"turn": "t2"}),
        ("M11", {"turn": "t1"}),
    ],
    "Q12 in open then Q36": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("M4", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "Q20 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q21 in open then Q20 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R4", {"turn": "t1"}),
    ],
    "Q21 in open then Q37 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("R4", {"turn": "t1"}),
    ],
    "Q21 in open then Q7 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("R4", {"turn": "t1"}),
    ],
    "Q22 in open then Q20 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R5", {"turn": "t1"}),
    ],
    "Q22 in open then Q37 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("R5", {"turn": "t1"}),
    ],
    "Q22 in open then Q7 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("R5", {"turn": "t1"}),
    ],
    "Q34 in open then Q11": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q34 in open then Q36": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K5", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "Q36 then Q27 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("K29", {}),
    ],
    "Q36 then Q29 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K16", {"turn": "t2"}),
        ("M6", {"turn": "t1"}),
    ],
    "Q36 then Q30": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K16", {"turn": "t2"}),
        ("M7", {"turn": "t1"}),
    ],
    "Q36 then Q32 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K16", {"turn": "t2"}),
        ("M8", {"turn": "t1"}),
    ],
    "Q36 then Q34 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("K29", {}),
    ],
    "Q36 then Q35 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("M3", {"turn": "t1"}), ("K16", {"turn": "t2"}),
        ("M11", {"turn": "t1"}),
    ],
    "Q37 in open then Q21 in open": [
        ("K20", {}), ("K16", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R4", {"turn": "t2"}),
    ],
    "Q37 in open then Q22 in open": [
        ("K20", {}), ("K16", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("R5", {"turn": "t2"}),
    ],
    "Q7 in closing then Q7 in closing": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("K10", {}),
    ],
    "Q7 in open then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K3", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q10 then Q21 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R4", {"turn": "t1"}),
    ],
    "Q10 then Q22 in open": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("R5", {"turn": "t1"}),
    ],
    "Q10 then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q10 then Q28 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K1", {"turn": "t2"}), ("M4", {"turn": "t1"}),
    ],
    "Q11 then Q28 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K2", {"turn": "t2"}), ("M4", {"turn": "t1"}),
    ],
    "Q21 in open then Q10": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "Q21 in open then Q11": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q21 in open then Q36": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R4", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "Q22 in open then Q10": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R5", {"turn": "t1"}), ("K1", {"turn": "t2"}),
    ],
    "Q22 in open then Q11": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R5", {"turn": "t1"}), ("K2", {"turn": "t2"}),
    ],
    "Q22 in open then Q36": [
        ("K20", {}), ("K2", {"turn": "t1"}), ("R5", {"turn": "t1"}), ("K16", {"turn": "t2"}),
    ],
    "Q36 then Q24 in open": [
        ("K20", {}), ("K1", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("M3", {"turn": "t1"}),
    ],
    "Q36 then Q28 in open": [
        ("K20", {}), ("K3", {"turn": "t1"}), ("K16", {"turn": "t2"}), ("M4", {"turn": "t1"}),
    ],
    "Q37 in open then Q20 in open": [("K20", {}), ("K16", {"turn": "t1"}), ("K2", {"turn": "t2"})],
    "Q37 in open then Q7 in open": [("K20", {}), ("K16", {"turn": "t1"}), ("K3", {"turn": "t2"})],
    "Q10 then Q20 in open": [("K20", {}), ("K2", {"turn": "t1"}), ("K1", {"turn": "t2"})],
    "Q10 then Q37 in open": [("K20", {}), ("K16", {"turn": "t1"}), ("K1", {"turn": "t2"})],
    "Q37 in open then Q36": [("K20", {}), ("K16", {"turn": "t1"}), ("K16", {"turn": "t2"})],
}
# fmt: on


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_path(path: list[tuple[str, dict[str, Any]]]) -> None:
    follow("realtime_reply", variant(), path)


# made of sha256:4fcfdbdebfc3eb6ad2fd71e59c0400d2b5c0d31481c02015060e89d5d606d4bb
# text is sha256:352ad6e8748b15804f33cfaccb7e63bf48b7c3b48b941a03eeed05dae43361dd
