"""Whose fault it is lives in the type of the exception.

DoesNotConform   the plugin broke its spec (an AssertionError, so that any test runner shows it)
HarnessBug       ours: the spec contradicts itself, the driver or the director is wrong
BadCall          the user's call or file is wrong; the message says what to do next
NotInstalled     something the run needs is not there; the message says how to get it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from machines.lockstep.verdict import Verdict


class DoesNotConform(AssertionError):
    """The plugin broke its spec; ``verdict`` holds the findings, the text is the whole report."""

    def __init__(self, report: str, verdict: Verdict) -> None:
        super().__init__(report)
        self.verdict = verdict


class HarnessBug(Exception):
    """The environment broke its own machine, or we lost track. Never the plugin's fault."""


class BadCall(Exception):
    """A name, a file or a value the user gave does not exist or does not fit."""


class NotInstalled(Exception):
    """Something that must be installed is not there."""
