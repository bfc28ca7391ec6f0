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
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from multiprocessing import get_context
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
) -> Result:
    """Walk, then shrink what was found. Ctrl-C ends the walk early and loses nothing found.

    ``progress`` gets (done, total, what is being done); ``enough`` may end the walk early.
    """
    plugin(plan.protocol)  # import before workers fork: they share what is loaded
    started = time.perf_counter()
    result = Result()
    with ProcessPoolExecutor(jobs, get_context("fork"), _prepare, (plan.protocol,)) as pool:
        try:
            _walk(pool, plan, result, progress, enough, jobs)
            _shrink(pool, plan, result, progress)
        except KeyboardInterrupt:
            result.interrupted = True
            pool.shutdown(wait=False, cancel_futures=True)
    result.wall_seconds = time.perf_counter() - started
    return result


def _prepare(protocol: str) -> None:
    """In each worker: everything is loaded and frozen, so that collections stay cheap."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    plugin(protocol)
    gc.collect()
    gc.freeze()


def _walk(
    pool: ProcessPoolExecutor,
    plan: Plan,
    result: Result,
    progress: Callable[[int, int, str], None],
    enough: Callable[[Result], bool],
    jobs: int,
) -> None:
    """Keep the workers busy, merge in the order of the batches."""
    tasks = batches(plan)
    waiting: dict[int, Future[Result]] = {}
    next_in, next_out, exhausted = 0, 0, False
    while True:
        while not exhausted and len(waiting) < 2 * jobs:
            task = next(tasks, None)
            if task is None:
                exhausted = True
                break
            waiting[next_in] = pool.submit(walk_batch, task)
            next_in += 1
        if not waiting:
            return
        wait(waiting.values(), return_when=FIRST_COMPLETED)
        while next_out in waiting and waiting[next_out].done():
            result.add(waiting.pop(next_out).result())
            next_out += 1
            progress(result.episodes + result.given_up, plan.episodes, "episodes")
            if enough(result):
                for future in waiting.values():
                    future.cancel()
                return


def _shrink(
    pool: ProcessPoolExecutor,
    plan: Plan,
    result: Result,
    progress: Callable[[int, int, str], None],
) -> None:
    futures = {
        signature: pool.submit(shrink_found, (plan, found))
        for signature, found in result.found.items()
    }
    for done, (signature, future) in enumerate(futures.items(), start=1):
        try:
            result.found[signature] = future.result()
        except HarnessBug as bug:
            del result.found[signature]
            result.bugs.append(str(bug))
        progress(done, len(futures), "findings shrunk")
