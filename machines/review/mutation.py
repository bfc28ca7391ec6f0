"""`machines mutate`: how many small faults of a spec would be noticed, and by whom."""

from __future__ import annotations

import multiprocessing
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass

from machines.model.scenario import Scenario
from machines.review.difference import distinction_told
from machines.review.kills import KILLERS, PAIRS_MAX, STATES_MAX, Fate, Known, fate, known
from machines.review.mutants import mutants
from machines.spec.spec import Spec
from machines.workers import WorkerDied

#: so many mutants are tried where nobody says how many: about a minute for a large spec
LIMIT = 100
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class MutationReport:
    """What became of the mutants of a spec, in their order. `possible` is how many there are.

    `wanted` were to be tried: there are fewer fates where somebody stopped it.
    """

    spec: Spec
    fates: tuple[Fate, ...]
    possible: int
    wanted: int
    left_out: tuple[str, ...]

    @property
    def survivors(self) -> tuple[Fate, ...]:
        """Mutants that nobody noticed, and that behave in another way than the spec."""
        return tuple(each for each in self.fates if each.verdict == "survived")

    @property
    def rate(self) -> float:
        """The share of mutants that are noticed, of those not known to be equivalent: 0 to 1."""
        counted = [each for each in self.fates if each.verdict != "equivalent"]
        killed = sum(each.verdict == "killed" for each in counted)
        return killed / len(counted) if counted else 1.0

    def text(self) -> str:
        """Return the report for people: counts, then the survivors."""
        return "\n".join(_told(self))

    def data(self) -> dict[str, object]:
        """Return the report for programs, as JSON has it."""
        return {
            "protocol": self.spec.protocol,
            "possible": self.possible,
            "wanted": self.wanted,
            "tried": len(self.fates),
            "rate": self.rate,
            "left_out": list(self.left_out),
            "mutants": [
                {
                    "operator": each.operator,
                    "target": each.target,
                    "what": each.what,
                    "verdict": each.verdict,
                    "killers": dict(each.killers.items()),
                }
                for each in self.fates
            ],
        }


def mutate(
    spec: Spec,
    limit: int | None = LIMIT,
    seed: int = 0,
    progress: Progress | None = None,
    *,
    processes: int = 1,
    scenarios: Sequence[Scenario] | None = None,
    states_max: int = STATES_MAX,
    pairs_max: int = PAIRS_MAX,
) -> MutationReport:
    """Try mutants of a spec: all of them, or `limit` drawn with a seed.

    `processes` share the work and change nothing else. `scenarios` replace the generated paths.
    Instances of more than `states_max` states are left out; `pairs_max` bounds the search for a
    difference between the spec and a survivor. Ctrl-C ends it; what is known by then is reported.
    """
    tell = progress or (lambda *_: None)
    tell(0, 0, "paths")
    knowledge = known(spec, states_max, scenarios)
    possible = len(mutants(spec))
    task = _Task(knowledge, limit, seed, pairs_max)
    total = len(mutants(spec, limit, seed))
    found: dict[int, Fate] = {}
    with suppress(KeyboardInterrupt, WorkerDied):
        for number, each in _fates(task, total, processes):
            found[number] = each
            tell(len(found), total, f"{each.operator} {each.target}")
    fates = tuple(found[number] for number in sorted(found))
    return MutationReport(spec, fates, possible, total, knowledge.left_out)


@dataclass(frozen=True)
class _Task:
    """What a process needs to know: it makes the mutants itself."""

    knowledge: Known
    limit: int | None
    seed: int
    pairs_max: int


class _Worker:
    """The mutants of a task, tried one by one."""

    def __init__(self, task: _Task) -> None:
        self._task = task
        self._mutants = mutants(task.knowledge.spec, task.limit, task.seed)

    def fate(self, number: int) -> Fate:
        """Return what becomes of the mutant of that number."""
        return fate(self._task.knowledge, self._mutants[number], self._task.pairs_max)


def _fates(task: _Task, total: int, processes: int) -> Iterator[tuple[int, Fate]]:
    """Walk the fates of all mutants by number, as they become known."""
    if processes <= 1:
        worker = _Worker(task)
        for number in range(total):
            yield number, worker.fate(number)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, context, _start, (task,)) as pool:
        waiting = {pool.submit(_fate, number): number for number in range(total)}
        try:
            for done in as_completed(waiting):
                yield waiting[done], done.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


#: the worker of this process, where it is one of several
_here: list[_Worker] = []


def _start(task: _Task) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process stops the others
    _here.append(_Worker(task))


def _fate(number: int) -> Fate:
    return _here[0].fate(number)


# in words


def _told(report: MutationReport) -> Iterator[str]:
    tried = len(report.fates)
    verdicts = Counter(each.verdict for each in report.fates)
    sample = "" if tried == report.possible else f" of {report.possible:,} (a sample)"
    yield report.spec.protocol
    if tried < report.wanted:
        yield f"  interrupted: {report.wanted - tried:,} of {report.wanted:,} were not tried"
    yield (
        f"  {tried:,} mutants{sample}: {verdicts['killed']} killed, "
        f"{verdicts['survived']} survived, {verdicts['equivalent']} equivalent, "
        f"{verdicts['undecided']} undecided; {report.rate:.0%} of those not equivalent are killed"
    )
    for killer in KILLERS:
        kills = [each for each in report.fates if killer in each.killers]
        alone = sum(len(each.killers) == 1 for each in kills)
        yield f"  killed by {killer}: {len(kills)}, by nobody else: {alone}"
    yield from _by_operator(report)
    for each in report.fates:
        if each.verdict != "killed":
            yield f"  {each.verdict}: {each.operator} {each.target}: {each.what}"
            yield from _difference(each)
    yield from (f"  not seen: {note}" for note in report.left_out)
    if verdicts["undecided"]:
        yield "  undecided: no difference was found by a search that hit its bound"


def _by_operator(report: MutationReport) -> Iterator[str]:
    for operator in dict.fromkeys(each.operator for each in report.fates):
        verdicts = [each.verdict for each in report.fates if each.operator == operator]
        killed = verdicts.count("killed")
        yield f"    {operator}: {killed} of {len(verdicts)} killed"


def _difference(found: Fate) -> Iterator[str]:
    """Write the sequence that a survivor allows, or does not, unlike the spec."""
    if found.verdict == "survived" and found.behaviour is None:
        yield "      a property promises something else"
    if found.behaviour is not None:
        for distinction in found.behaviour.distinctions[:1]:
            yield from (f"      {line}" for line in distinction_told(distinction))
