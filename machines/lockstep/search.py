"""The search: many walks over several environments, on all cores, merged in one fixed order.

What an episode does depends on the seed and its own number alone, so the result is the same on one
core and on two. Walks are dealt in batches; within a batch, rows taken often weigh less.
"""

from __future__ import annotations

import gc
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path

from machines.lockstep.driver import check_variant, plugin
from machines.lockstep.episode import Script, Setting, run
from machines.lockstep.errors import BadCall, HarnessBug
from machines.lockstep.shrink import Shrinker
from machines.lockstep.verdict import TIERS, Finding, Verdict
from machines.lockstep.walk import Walk
from machines.model.machine import UnknownProtocol, find_spec
from machines.sim.choice import LABELS, Source, benign, planned, swarm
from machines.spec.reader import read_spec
from machines.spec.spec import Environment, Spec
from machines.workers import CtrlC, WorkerDied, Workers

BATCH_EPISODES = 25
#: A frozen loop takes seconds to tell; a batch that met so many is given up.
FROZEN_MAX = 3
_BENIGN_EVERY = 5  # one walk in so many shows what the order of events does alone
#: How often a kind of choice that takes part deviates; episodes are short, so some are high.
_INTENSITIES = (0.03, 0.15, 0.5)
_INTENSITIES_BEYOND = (0.2, 0.6, 0.9)


@dataclass(frozen=True)
class Plan:
    """What to search: picklable, and all that a batch depends on."""

    protocol: str
    variant: str
    environments: tuple[str, ...] = ()
    episodes: int = 1000
    seed: int = 0
    limits: Mapping[str, Fraction] = field(default_factory=dict)

    def setting(self, environment: str) -> Setting:
        return setting(self.protocol, self.variant, environment, self.limits)


@dataclass
class Found:
    """A finding, in the episode that shows it."""

    finding: Finding
    verdict: Verdict
    environment: str
    episodes: int = 1

    @property
    def signature(self) -> str:
        return self.finding.signature

    @property
    def weight(self) -> tuple[int, int, int]:
        """What makes one episode a better witness than another: tier first, then length."""
        verdict = self.verdict
        return TIERS.index(verdict.tier), len(verdict.steps), len(verdict.schedule)


@dataclass
class Result:
    """What a search saw; ``found`` by signature, in the order of discovery.

    ``given_up`` counts the episodes that were not walked, because their batch met frozen loops.
    ``cut_short`` says what ended the search before its time, other than Ctrl-C; else it is empty.
    """

    episodes: int = 0
    given_up: int = 0
    virtual_seconds: float = 0.0
    wall_seconds: float = 0.0
    taken: Counter[str] = field(default_factory=Counter)
    goals: set[str] = field(default_factory=set)
    found: dict[str, Found] = field(default_factory=dict)
    bugs: list[str] = field(default_factory=list)
    interrupted: bool = False
    cut_short: str = ""

    def add(self, other: Result) -> None:
        """Merge the result of a later batch."""
        self.episodes += other.episodes
        self.given_up += other.given_up
        self.virtual_seconds += other.virtual_seconds
        self.taken += other.taken
        self.goals |= other.goals
        self.bugs += other.bugs
        for signature, found in other.found.items():
            known = self.found.setdefault(signature, found)
            if known is not found:
                known.episodes += found.episodes
                if found.weight < known.weight:
                    found.episodes = known.episodes
                    self.found[signature] = found


def spec_of(protocol: str) -> Spec:
    """The spec of that name, read once. BadCall for an unknown name, SpecErrors for a bad file."""
    try:
        path = find_spec(protocol)
    except UnknownProtocol as error:
        raise BadCall(str(error)) from error
    return _read(path, path.stat().st_mtime_ns)


@lru_cache
def _read(path: Path, changed: int) -> Spec:
    return read_spec(path)


def setting(
    protocol: str, variant: str, environment: str, limits: Mapping[str, Fraction] | None = None
) -> Setting:
    """All names resolved. BadCall, NotInstalled or SpecErrors where one is wrong."""
    spec = spec_of(protocol)
    of = plugin(protocol)
    check_variant(of, variant)
    return Setting(spec, of, variant, environment_named(spec, environment), limits or {})


def environment_named(spec: Spec, name: str) -> Environment:
    """BadCall lists the environments there are."""
    for each in spec.environments:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in spec.environments)
    raise BadCall(f"{spec.protocol} has no environment {name!r}; it has: {known}")


def batches(plan: Plan) -> Iterator[tuple[Plan, str, int, int]]:
    """(plan, environment, number of the first episode, episodes), shares as the spec says."""
    spec = spec_of(plan.protocol)
    chosen = [environment_named(spec, name) for name in plan.environments] or [
        each for each in spec.environments if each.default
    ]
    shares = [each.share or 1.0 for each in chosen]
    given = [0.0] * len(chosen)
    first = 0
    while first < plan.episodes:
        count = min(BATCH_EPISODES, plan.episodes - first)
        owed = [
            share / sum(shares) * (first + count) - have
            for share, have in zip(shares, given, strict=True)
        ]
        index = owed.index(max(owed))
        given[index] += count
        yield plan, chosen[index].name, first, count
        first += count


def walk_batch(task: tuple[Plan, str, int, int]) -> Result:
    """Walk one batch. It runs in a worker process and depends on its argument alone."""
    plan, environment, first, count = task
    at = plan.setting(environment)
    result = Result()
    frozen = 0
    for number in range(first, first + count):
        if frozen >= FROZEN_MAX:
            result.given_up = first + count - number
            break
        name = f"{plan.seed}/{environment}/{number}"
        walk = Walk(at.spec, at.environment, name, result.taken)
        source = _source(number, name, at.environment)
        try:
            verdict = run(at, source, walk)
        except HarnessBug as bug:
            result.bugs.append(f"episode {name}: {bug}")
            continue
        result.episodes += 1
        result.virtual_seconds += verdict.virtual_seconds
        result.taken += verdict.taken
        result.goals |= verdict.goals
        frozen += any(finding.kind in ("frozen", "busy") for finding in verdict.findings)
        for finding in verdict.findings:
            found = Found(finding, verdict, environment)
            one = Result(found={found.signature: found})
            result.add(one)
    gc.collect()
    return result


def _source(number: int, name: str, environment: Environment) -> Source:
    """The schedule of an episode: benign now and then, else a swarm of its own.

    Where the environment allows more than a kernel can do, every other one perturbs only that.
    """
    if number % _BENIGN_EVERY == 0:
        return benign()
    rng = random.Random(name)
    beyond = [label for label in environment.explore if LABELS[label].tier != "kernel"]
    if beyond and rng.random() < 0.5:
        return swarm(rng.getrandbits(60), beyond, intensities=_INTENSITIES_BEYOND)
    return swarm(rng.getrandbits(60), environment.explore, intensities=_INTENSITIES)


def shrink_found(task: tuple[Plan, Found]) -> Found:
    """Shrink one finding, and run it once more with a trace, so that it carries a digest."""
    plan, found = task
    at = plan.setting(found.environment)
    best = Shrinker(at, found.verdict, found.signature).shrink()
    traced = run(at, planned(best.schedule), Script(best.steps), traced=True)
    finding = traced.find(found.signature)
    if finding is None:
        raise HarnessBug(f"{found.signature} did not show again: the harness is not deterministic")
    return Found(finding, traced, found.environment, found.episodes)


def search(
    plan: Plan,
    *,
    jobs: int = 2,
    progress: Callable[[int, int, str], None] = lambda done, total, what: None,
    enough: Callable[[Result], bool] = lambda result: False,
    ctrl_c: CtrlC | None = None,
) -> Result:
    """Walk, then shrink what was found. Ctrl-C ends the walk early and loses nothing found.

    Nor does the death of a worker: it ends the search, and the result says so. ``progress`` gets
    (done, total, what is being done); ``enough`` may end the walk early; ``ctrl_c`` is whoever
    listens to Ctrl-C, where somebody does.
    """
    plugin(plan.protocol)  # import before workers fork: they share what is loaded
    started = time.perf_counter()
    result = Result()
    ctrl_c = ctrl_c or CtrlC()  # one that hears nothing: then it is raised anywhere
    with Workers(jobs, ctrl_c, partial(_prepare, plan.protocol)) as workers:
        try:
            with ctrl_c.leaving_off():
                _walk(workers, plan, result, progress, enough, jobs, ctrl_c)
                _shrink(workers, plan, result, progress, ctrl_c)
        except KeyboardInterrupt:
            result.interrupted = True
            workers.kill()
        except WorkerDied:
            result.cut_short = workers.cause()
    result.wall_seconds = time.perf_counter() - started
    return result


def _prepare(protocol: str) -> None:
    """In each worker: its plugin is loaded before the rest is frozen."""
    plugin(protocol)


def _walk(
    workers: Workers,
    plan: Plan,
    result: Result,
    progress: Callable[[int, int, str], None],
    enough: Callable[[Result], bool],
    jobs: int,
    ctrl_c: CtrlC,
) -> None:
    """Keep the workers busy, merge in the order of the batches.

    Where a worker died, what others brought home by then is merged, and WorkerDied is raised.
    """
    tasks = batches(plan)
    waiting: dict[int, Future[Result]] = {}
    next_in, next_out = 0, 0
    try:
        while True:
            for task in islice(tasks, 2 * jobs - len(waiting)):
                waiting[next_in] = workers.submit(walk_batch, task)
                next_in += 1
            if not waiting:
                return
            result.add(ctrl_c.awaited(waiting[next_out]))
            del waiting[next_out]
            next_out += 1
            progress(result.episodes + result.given_up, plan.episodes, "episodes")
            if enough(result):
                for future in waiting.values():
                    future.cancel()
                return
    except WorkerDied:
        _add_finished(result, waiting)
        raise


def _add_finished(result: Result, waiting: Mapping[int, Future[Result]]) -> None:
    """Merge what came home before a worker died, of batches later than the one that is lost."""
    for _, future in sorted(waiting.items()):
        if future.done() and not future.cancelled() and future.exception() is None:
            result.add(future.result())


def _shrink(
    workers: Workers,
    plan: Plan,
    result: Result,
    progress: Callable[[int, int, str], None],
    ctrl_c: CtrlC,
) -> None:
    futures = {
        signature: workers.submit(shrink_found, (plan, found))
        for signature, found in result.found.items()
    }
    for done, (signature, future) in enumerate(futures.items(), start=1):
        try:
            result.found[signature] = ctrl_c.awaited(future)
        except HarnessBug as bug:
            del result.found[signature]
            result.bugs.append(str(bug))
        progress(done, len(futures), "findings shrunk")
