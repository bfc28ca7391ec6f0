"""The oracle: the client's machines, fed with everything the plugin does, in order; and the judge.

It holds the specification side of the conformance relation: what may be sent in which state, what
is due by when, what must flow, and the properties. It knows no plugin and no network.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from machines.lockstep.errors import HarnessBug
from machines.lockstep.verdict import Finding, summary
from machines.model.departure import Assumption, NotAllowed
from machines.model.duty import Due
from machines.model.flow import FlowBreach, FlowMonitor
from machines.model.occurrence import Occurrence, Taken
from machines.model.party import Party
from machines.model.property import PropertyMonitor
from machines.spec.spec import Spec

#: Allowed beyond every deadline, in virtual seconds: room for what the simulated kernel itself may
#: delay (latencies, costs, suspensions), so that no deadline is broken by the harness alone.
GRACE_SECONDS = 1.0
_STALE = object()

#: All states and variables of the client's machines, without their clocks.
Standing = tuple[tuple[str, str | None, str, tuple[tuple[str, Any], ...]], ...]


class Oracle:
    """Judges one episode; ``findings`` grows, ``lost`` says that it can follow no further."""

    def __init__(
        self, spec: Spec, limits: Mapping[str, Fraction], client: Party, others: Iterable[Party]
    ) -> None:
        self.client = client
        self._parties = (self.client, *others)
        self.findings: list[Finding] = []
        self._spec = spec
        self.lost = False
        self.taken: Counter[str] = Counter()
        self._flows = FlowMonitor(spec)
        self._properties = PropertyMonitor(spec, limits)
        self._due: Any = _STALE
        self._entered_by: dict[tuple[str, str | None], str] = {}

    @property
    def goals(self) -> set[str]:
        """Names of the ``sometimes`` properties reached so far."""
        return set(self._properties.reached)

    def observe(self, occurrence: Occurrence) -> list[Taken]:
        """Feed one thing the plugin received or did; what is wrong with it goes to ``findings``."""
        self.overdue(occurrence.at)
        if self.lost:
            return []
        try:
            self._due = _STALE
            taken = self.client.observe(occurrence)
        except Assumption as broken:
            raise HarnessBug(
                f"the environment did what the spec rules out: {broken}. "
                "Either the spec or the machine of the environment is wrong."
            ) from broken
        except NotAllowed as refusal:
            self._refuse(refusal, occurrence)
            return []
        self._note(taken)
        if any(each.row_id is not None for each in taken):  # what everybody ignores flows nowhere
            self._judge_payload(occurrence, taken)
        return taken

    def witness(self, occurrence: Occurrence) -> None:
        """Learn what the network did; the client cannot see it, and may still owe an answer."""
        if not self.lost:
            self._properties.witness(occurrence, self._parties)

    def _note(self, taken: list[Taken]) -> None:
        for each in taken:
            if each.row_id is not None:
                self.taken[each.row_id] += 1
                if each.source != each.dest:
                    self._entered_by[each.machine, each.key] = each.row_id

    def _judge_payload(self, occurrence: Occurrence, taken: list[Taken]) -> None:
        breach = self._flows.feed(occurrence, taken)
        if breach is not None:
            self.add(Finding("flow", breach.flow, _told(breach), (), occurrence.at))
        for broken in self._properties.observe(occurrence, self._parties):
            self.add(Finding("property", broken.name, str(broken), (), occurrence.at))

    def _refuse(self, refusal: NotAllowed, occurrence: Occurrence) -> None:
        what = f"{occurrence.message}({summary(occurrence.fields)})"
        rule = f"{refusal.machine}.{refusal.state} does not send {occurrence.message}"
        finite = [
            f"{name}={value}"
            for name, value in occurrence.fields.items()
            if isinstance(value, bool | int)
        ]
        self.add(
            Finding(
                "not allowed",
                f"{rule}({', '.join(finite)})" if finite else rule,
                f"the client sent {what} in state {refusal.state} of {refusal.machine}",
                tuple(str(miss) for miss in refusal.near),
                occurrence.at,
                self._entered_by.get((refusal.machine, refusal.key), ""),
            ),
            lost=True,
        )

    def overdue(self, now: float) -> bool:
        """Whether a deadline passed; the first one that did becomes a finding."""
        if self._due is _STALE:
            self._due = self.client.due()  # it changes with observations only
        due = self._due
        if self.lost or due is None or now <= due.deadline + GRACE_SECONDS:
            return self._leads_to(now)
        self.add(self._broken(due, f"until {GRACE_SECONDS:g} s after the deadline"))
        self.lost = True
        return True

    def _leads_to(self, now: float) -> bool:
        if not self.lost:
            for broken in self._properties.overdue(now - GRACE_SECONDS):
                self.add(Finding("property", broken.name, str(broken), (), now), lost=True)
        return self.lost

    def awaited(self) -> float | None:
        """The next moment by which something must have come; None when nothing is awaited."""
        dues = (self.client.due(), self._properties.due())
        return min((due.deadline for due in dues if due is not None), default=None)

    def standing(self, now: float) -> tuple[Standing, dict[tuple[str, str | None, str], float]]:
        """The states and variables of the client's copies, and the deadlines of what is due."""
        standing = tuple(
            (name, key, copy.state, tuple(copy.variables.items()))
            for (name, key), copy in self.client.copies.items()
        )
        dues = {
            (due.machine, due.key, due.obligation.id): due.deadline
            for due in self.client.obligations(now)
        }
        awaited = self._properties.due()
        if awaited is not None:
            dues[awaited.name, awaited.key, ""] = awaited.deadline
        return standing, dues

    def restless(self, now: float) -> None:
        """The world is silent, deadline after deadline is met, and there is always a next one."""
        text = "the client did not come to rest although nothing happened to it any more"
        self.add(Finding("restless", "rest", text, (), now), lost=True)

    def _broken(self, due: Due, until: str) -> Finding:
        cause = self._entered_by.get((due.machine, due.key), "")
        wanted = " or ".join(due.obligation.send)
        entered = f", entered by {cause}" if cause else ""
        return Finding(
            "obligation",
            due.obligation.id,
            f"{due.machine} was in state {due.state}{entered}: {wanted} was due within "
            f"{due.obligation.within} and did not come, {until} ({due.obligation.because})",
            tuple(self._ways(due)),
            due.deadline,
        )

    def _ways(self, due: Due) -> Iterator[str]:
        """The rows that would have met an obligation."""
        for row in self._spec.machines[due.machine].rows:
            ours = row.action == "send" and row.message in due.obligation.send
            if ours and due.state in row.sources:
                condition = f" if {row.guard.source}" if row.guard is not None else ""
                yield f"{row.id}: send {row.message}{condition}"

    def add(self, finding: Finding, *, lost: bool = False) -> None:
        if self.find(finding.signature) is None:
            self.findings.append(finding)
        self.lost = self.lost or lost

    def find(self, signature: str) -> Finding | None:
        return next((f for f in self.findings if f.signature == signature), None)


def _told(breach: FlowBreach) -> str:
    where = f" of {breach.key}" if breach.key is not None else ""
    return f"{breach.what}{where} at {breach.offset}: expected {breach.expected}, got {breach.got}"
