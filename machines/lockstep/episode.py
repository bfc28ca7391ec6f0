"""One episode from a fresh world to a verdict: moves, epilogue, leaks.

The epilogue is the liveness phase: the environment falls silent, every obligation still in force
must be met within its time, then the caller is led to a final state of its machine, and nothing may
be left over.
"""

from __future__ import annotations

import asyncio
import gc
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache, partial
from typing import Any

import aiohttp

from machines.lockstep.director import Chooser, Director
from machines.lockstep.driver import Driver, Plugin, lacking
from machines.lockstep.errors import HarnessBug, NotInstalled
from machines.lockstep.oracle import GRACE_SECONDS, Standing
from machines.lockstep.payload import plain
from machines.lockstep.step import Step
from machines.lockstep.verdict import Finding, Verdict
from machines.model.party import Party
from machines.sim.choice import Source
from machines.sim.conditions import Conditions
from machines.sim.kernel import Busy
from machines.sim.loop import World
from machines.sim.trace import Trace
from machines.sim.wire import START_SECONDS
from machines.spec.spec import ROLES, Environment, Machine, Role, Spec

#: How often the epilogue lets a deadline pass before it says that the client never comes to rest.
_EPILOGUE_ROUNDS = 60


class _Same:
    """A spec, equal to itself only: quick to look up."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec

    def __hash__(self) -> int:
        return id(self.spec)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.spec is self.spec


@lru_cache(maxsize=64)
def _cast(of: _Same, limits: tuple[tuple[str, Fraction], ...]) -> Mapping[Role, Party]:
    """Compiling takes a tenth as long as an episode, and is the same for all of a spec."""
    return {role: Party(of.spec, role, dict(limits), START_SECONDS) for role in ROLES}


@dataclass(frozen=True)
class Setting:
    """All of an episode but its steps and its schedule."""

    spec: Spec
    plugin: Plugin
    variant: str
    environment: Environment
    limits: Mapping[str, Fraction] = field(default_factory=dict)

    @property
    def cast(self) -> Mapping[Role, Party]:
        """Each role's party as an episode begins; compiled once, cloned for each episode."""
        return _cast(_Same(self.spec), tuple(sorted(self.limits.items())))

    def conditions(self) -> Conditions:
        options: dict[str, Any] = dict(self.environment.conditions)
        return Conditions(explore=frozenset(self.environment.explore), **options)


class Script:
    """A chooser that plays steps in order, whatever happens."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = deque(steps)

    def eager(self, director: Director) -> Step | None:
        if self._steps and self._steps[0].pace is not None:
            return self._steps.popleft()
        return None

    def settled(self, director: Director, timer: float | None) -> Step | None:
        return self._steps.popleft() if self._steps else None


class Episode:
    """An episode that is played step by step; ``run`` plays a whole one."""

    def __init__(self, setting: Setting, world: World, chooser: Chooser) -> None:
        self.setting = setting
        self.director = Director(setting.spec, setting.cast, setting.limits, world, chooser)
        self._world = world
        for host in setting.plugin.hosts:
            world.kernel.host(host, 80, self.director.accept)
        self.director.driver = setting.plugin.make(setting.variant, self.director)
        world.call(self._begin, self.director.driver)

    def _begin(self, driver: Driver) -> None:
        try:
            driver.begin()
        except Exception as error:
            self.director.bug = lacking(self.setting.plugin, self.setting.variant, error)
            if self.director.bug is None:
                raise

    # playing

    def play(self) -> None:
        """Let the chooser's steps be taken, until it has none or nothing more can be learnt."""
        try:
            self._world.run()
        except Busy as busy:
            self.director.freezes.busy(busy)
        self._raise_bug()

    def _raise_bug(self) -> None:
        bug = self.director.bug
        if isinstance(bug, HarnessBug | NotInstalled):
            raise bug
        if bug is not None:
            raise HarnessBug(f"{type(bug).__name__}: {bug}") from bug

    def finish(self) -> Verdict:
        """The epilogue; then the verdict."""
        director = self.director
        director.epilogue = True
        self._come_to_rest()
        for _ in range(_EPILOGUE_ROUNDS):
            step = None if director.over else self._towards_the_end()
            if step is None:
                break
            self._take(step)
            self._come_to_rest()
        if not director.over:
            self._look_for_leaks()
        self._raise_bug()
        return self._verdict()

    def _take(self, *steps: Step) -> None:
        self.director.chooser = Script(steps)
        self.play()

    def _come_to_rest(self) -> None:
        """Let time pass until nothing is awaited any more, or only the same again and again.

        A keepalive is due for ever. A client is at rest when it stands as it stood before, and
        everything that was due then was done since and is due again.
        """
        director = self.director
        seen: dict[Standing, dict[tuple[str, str | None, str], float]] = {}
        for _ in range(_EPILOGUE_ROUNDS):
            self._take()
            awaited = director.oracle.awaited()
            if director.over or awaited is None:
                return
            standing, dues = director.oracle.standing(director.now)
            before = seen.get(standing)
            is_same = before is not None and dues and before.keys() == dues.keys()
            if before is not None and is_same and all(before[each] < dues[each] for each in dues):
                return
            seen[standing] = dues
            beyond = awaited + 2 * GRACE_SECONDS - director.now
            self._take(Step("wait", {"seconds": max(beyond, GRACE_SECONDS)}))
        director.oracle.restless(director.now)

    def _towards_the_end(self) -> Step | None:
        """The caller's next move on a shortest way to a final state; None when it is there."""
        for machine in self.setting.spec.of_role("caller"):
            for state, keys in self._copies(machine):
                row = way_out(machine, state, partial(self._can, keys))
                if row is not None:
                    message = self.setting.spec.messages[self.director.moves.row(row)[1].message]
                    return Step(row, {**plain(message), **self._ways(keys, row)[0]})
        return None

    def _copies(self, machine: Machine) -> Iterator[tuple[str, Mapping[str, str]]]:
        """The state of each copy of a machine of the caller, and its key by its field."""
        for copy in self.director.parties["caller"].copies.values():
            if copy.machine is machine:
                yield copy.state, {} if machine.per is None else {machine.per: str(copy.key)}

    def _can(self, keys: Mapping[str, str], row_id: str) -> bool:
        return bool(self._ways(keys, row_id))

    def _ways(self, keys: Mapping[str, str], row_id: str) -> list[Mapping[str, str]]:
        """The ways in which a row can be taken with these keys."""
        ways = self.director.ways(row_id)
        return [w for w in ways if all(w.get(field, key) == key for field, key in keys.items())]

    # what is left over

    def _look_for_leaks(self) -> None:
        oracle, loop = self.director.oracle, self._world.loop
        now = self.director.now
        for task in self._world.tasks():
            text = f"the task {_name(task)} still runs"
            oracle.add(Finding("leak", "task", text, (), now))
        for socket in self._world.kernel.open_sockets():
            oracle.add(
                Finding("leak", "socket", f"the socket {socket.name} is still open", (), now)
            )
        for context in loop.unhandled:
            error = context.get("exception")
            name = type(error).__name__ if error else "message"
            text = f"{context.get('message')}: {error}" if error else str(context.get("message"))
            oracle.add(Finding("exception", f"unhandled {name}", text, (), now))
        for task in loop.unretrieved():
            self._look_at(task, now)

    def _look_at(self, task: asyncio.Task[Any], now: float) -> None:
        """A task that died of an exception nobody retrieved."""
        error = task.exception()
        driver = self.director.driver
        if error is None or driver is None or driver.announced(error):
            return
        name = type(error).__name__
        text = f"the task {_name(task)} died of {name}: {error}, and nobody looked"
        self.director.oracle.add(Finding("exception", f"unretrieved {name}", text, (), now))

    # the verdict

    def _verdict(self) -> Verdict:
        director, world = self.director, self._world
        taken = director.oracle.taken.copy()
        for party in director.parties.values():
            for (_, row_id), count in party.taken.items():
                taken[row_id] += count
        if director.freezes.froze:  # how often a frozen callback took a row is not repeatable
            taken = Counter(dict.fromkeys(taken, 1))
        schedule = dict(world.choices.deviations)
        labels = {label for label, _, _ in schedule}
        return Verdict(
            findings=list(director.oracle.findings),
            story=director.story,
            steps=director.steps,
            schedule=schedule,
            tier=world.kernel.conditions.tier(labels),
            taken=taken,
            goals=director.oracle.goals,
            began=director.began,
            virtual_seconds=director.story[-1].at if director.story else 0.0,
            digest=world.kernel.trace.digest() if world.kernel.trace is not None else "",
            finished=not director.oracle.lost,
        )

    def close(self) -> None:
        """Release the driver and the session, with choices frozen; nothing is judged any more."""
        director, world = self.director, self._world
        world.choices.frozen = True
        world.kernel.on_poll = None
        world.kernel.on_idle = lambda timer: False
        world.kernel.on_frozen = None
        driver = director.driver

        def release() -> None:
            if driver is not None:
                world.loop.create_task(driver.end())
            director.close_session()

        world.call(release)
        with suppress(Busy):
            world.run()


def way_out(machine: Machine, state: str, can: Callable[[str], bool]) -> str | None:
    """The first row of a shortest way from ``state`` to a final state, if it is one to be sent.

    ``can`` says which rows may be taken now. None in a final state, where there is no way, and
    where the first step is not the caller's.
    """
    final = {each.name for each in machine.states if each.final}
    first: dict[str, str] = {}
    queue = deque([state])
    while queue:
        here = queue.popleft()
        if here in final:
            return first.get(here)
        for row in machine.rows:
            there = row.target(here)
            if here not in row.sources or there in first or there == state:
                continue
            if here == state and not (row.action == "send" and can(row.id)):
                continue
            first[there] = first.get(here, row.id)
            queue.append(there)
    return None


@contextmanager
def opened(
    setting: Setting, source: Source, chooser: Chooser, *, traced: bool = False
) -> Iterator[Episode]:
    """An episode in a world of its own; garbage collection rests meanwhile (it runs finalizers)."""
    trace = Trace() if traced else None
    collecting = gc.isenabled()
    gc.collect(1)  # what the last episode left behind, before it grows old
    gc.disable()
    try:
        classes = [aiohttp.ClientWebSocketResponse]
        with World(setting.conditions(), source, trace=trace, hashed=classes) as world:
            episode = Episode(setting, world, chooser)
            try:
                yield episode
            finally:
                episode.close()
    finally:
        if collecting:
            gc.enable()


def run(setting: Setting, source: Source, chooser: Chooser, *, traced: bool = False) -> Verdict:
    """Play one episode to its end. HarnessBug where the fault is ours; NotInstalled."""
    with opened(setting, source, chooser, traced=traced) as episode:
        episode.play()
        return episode.finish()


def _name(task: asyncio.Task[Any]) -> str:
    """The function that a task runs."""
    return str(getattr(task.get_coro(), "__qualname__", task.get_name()))
