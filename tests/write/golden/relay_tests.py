"""relay in lockstep with its spec: random walks, and paths that cover the spec.

Written by `machines generate` from specs/relay.yaml.
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


class Relay(RuleBasedStateMachine):
    """A caller starts a stream and says words; the client passes each on, and hands back what
    comes.
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
    def K1_start(self, which: int, pace: int | None) -> None:
        """Toy."""
        self.episode.take("K1", which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K2.b"))
    @rule(fields=payload("relay", "say"), which=choices(), pace=paces())
    def K2_b_say(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        """Words "quoted" come as they come, and this reason is so long that it does not fit on one
        line of a test.
        """
        self.episode.take("K2.b", fields, which=which, pace=pace)

    @precondition(lambda self: self.episode.can("K3"))
    @rule(fields=payload("relay", "hush"), which=choices(), pace=paces())
    def K3_hush(self, fields: dict[str, Any], which: int, pace: int | None) -> None:
        r"""C:\path is "quoted"."""
        self.episode.take("K3", fields, which=which, pace=pace)

    # what the server does

    @precondition(lambda self: self.episode.can("V2"))
    @rule(pace=paces())
    def V2_accepted(self, pace: int | None) -> None:
        """Toy."""
        self.episode.take("V2", pace=pace)

    @precondition(lambda self: self.episode.can("V3"))
    @rule(fields=payload("relay", "closed"), pace=paces())
    def V3_closed(self, fields: dict[str, Any], pace: int | None) -> None:
        """Toy."""
        self.episode.take("V3", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V5"))
    @rule(fields=payload("relay", "answer"), pace=paces())
    def V5_answer(self, fields: dict[str, Any], pace: int | None) -> None:
        """Toy."""
        self.episode.take("V5", fields, pace=pace)

    @precondition(lambda self: self.episode.can("V6"))
    @rule(pace=paces())
    def V6_junk(self, pace: int | None) -> None:
        """Toy."""
        self.episode.take("V6", pace=pace)

    @precondition(lambda self: self.episode.can("V7"))
    @rule(pace=paces())
    def V7_noise(self, pace: int | None) -> None:
        """Toy."""
        self.episode.take("V7", pace=pace)

    @precondition(lambda self: self.episode.can("V8"))
    @rule(fields=payload("relay", "freeze"), pace=paces())
    def V8_freeze(self, fields: dict[str, Any], pace: int | None) -> None:
        """Toy."""
        self.episode.take("V8", fields, pace=pace)

    # what must hold of every run

    @invariant()
    def holds_asked_before_it_ends(self) -> None:
        """The end comes after the start."""
        self.episode.check("asked before it ends")

    @invariant()
    def holds_no_third_word_ever(self) -> None:
        """Two are enough."""
        self.episode.check("no third word, ever")

    @invariant()
    def holds_a_start_is_followed(self) -> None:
        """Nobody waits for ever."""
        self.episode.check("a start is followed")


class RelayInPlain(Relay):
    """A world without surprises."""

    @initialize(schedule=schedules("relay", "plain"))
    def begin(self, schedule: dict[str, Any]) -> None:
        """Make the world, on a schedule that is drawn before anything runs."""
        self.episode = Lockstep("relay", variant(), "plain", schedule)


TestRelayInPlain = RelayInPlain.TestCase
TestRelayInPlain.settings = WALKS

# What the environment does in each path, named by what the path is meant to reach. Together they
# take every row that the small instances of the spec reach, and every two rows of the client of
# which one can follow the other.
# fmt: off
PATHS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "K1 K2.b V2": [("K1", {}), ("K2.b", {}), ("V2", {})],
    "V3 after all": [
        ("K0", {"code": 1011, "kind": 'a "b"'}), ("K1", {"code": 1011, "kind": 'a "b"'}),
        ("K2", {"code": 1011, "kind": 'a "b"'}), ("K3", {"code": 1011, "kind": 'a "b"'}),
        ("K4", {"code": 1011, "kind": 'a "b"'}), ("K5", {"code": 1011, "kind": 'a "b"'}),
        ("K6", {"code": 1011, "kind": 'a "b"'}), ("K7", {"code": 1011, "kind": 'a "b"'}),
        ("K8", {"code": 1011, "kind": 'a "b"'}),
    ],
    "nothing": [],
}
# fmt: on


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_path(path: list[tuple[str, dict[str, Any]]]) -> None:
    follow("relay", variant(), path)
