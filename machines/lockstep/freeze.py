"""A loop that never gets back to its kernel, as a finding that is the same in every run."""

from __future__ import annotations

from machines.lockstep.oracle import Oracle
from machines.lockstep.verdict import Finding, Moment
from machines.sim.kernel import Busy
from machines.sim.loop import World
from machines.sim.watchdog import LIMIT_SECONDS, Frozen

#: What a frozen callback did is kept so far: it may have done it again and again.
_KEPT = 10


class Freezes:
    """Judges that the loop is frozen or busy for ever; ``froze`` says that it was frozen.

    How often a frozen callback did a thing differs from run to run, and so does the time at which
    it is given up. So a verdict holds how it began, counted from the last poll.
    """

    def __init__(self, oracle: Oracle, story: list[Moment], world: World) -> None:
        self.froze = False
        self._oracle = oracle
        self._story = story
        self._world = world
        self._told = self._deviations = 0
        self._at = world.kernel.now
        world.kernel.on_frozen = self._frozen

    def polled(self) -> None:
        """The loop is with its kernel now."""
        self._told, self._at = len(self._story), self._world.kernel.now
        self._deviations = len(self._world.choices.deviations)

    def _frozen(self, frozen: Frozen) -> None:
        self.froze = True
        del self._story[self._told + _KEPT :]
        deviations = self._world.choices.deviations
        for key in list(deviations)[self._deviations + _KEPT :]:
            del deviations[key]
        *callers, inner = frozen.stack
        text = (
            f"the event loop is frozen: {inner} ran for more than {LIMIT_SECONDS:g} s of processor "
            "time without returning, so that nothing else could run"
        )
        if callers:
            text += f"; called by {', by '.join(str(each) for each in reversed(callers))}"
        self._oracle.add(Finding("frozen", inner.name, text, (), self._at), lost=True)

    def busy(self, busy: Busy) -> None:
        """The loop has work and work, and never waits."""
        rule = " and ".join(busy.names)
        self._oracle.add(Finding("busy", rule, str(busy), (), self._at), lost=True)
