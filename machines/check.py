"""Checking specs: every instance examined, and what came of it in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from machines.checker.judgement.examination import Examined, Question, examine
from machines.checker.judgement.rehearsal import rehearse_finding
from machines.checker.judgement.trailfile import NoTrail, TrailFile, read_trail_file
from machines.checker.search.breadth_first import Progress
from machines.checker.trail import Trouble
from machines.lockstep.errors import BadCall
from machines.lockstep.search import spec_of
from machines.model.machine import SPECS_VARIABLE, specs_folder
from machines.report import chart, plural
from machines.spec.spec import Instance, Spec
from machines.write.trail import arrows, obligation_named

#: where the runs that show something are written, below the folder at hand
TRAILS = Path("reports") / "check"

#: findings about time
TIMELY = ("answer too late", "obligation cannot be met", "time is stopped")

#: told while an instance is explored: (its name, how far it is)
Watcher = Callable[[str, Progress], None]


@dataclass(frozen=True)
class Report:
    """The text of a check, and whether all of it is well."""

    text: str
    conforms: bool
    interrupted: bool = False


def known_specs() -> list[str]:
    """The names of all specs, sorted; BadCall where there is none, which is no success."""
    folder = specs_folder()
    found = sorted(path.stem for path in folder.glob("*.yaml"))
    if not found:
        raise BadCall(
            f"there is no spec in {folder}; run this in a checkout, or let {SPECS_VARIABLE} name "
            "a folder that holds specs"
        )
    return found


def instances_of(spec: Spec, names: Sequence[str]) -> list[Instance]:
    """The instances of that name, or all of them; BadCall lists those there are."""
    known = {each.name: each for each in spec.instances}
    for name in names:
        if name not in known:
            listed = ", ".join(known) or "none"
            raise BadCall(f"{spec.protocol} has no instance {name!r}; it has: {listed}")
    return [known[name] for name in names] if names else list(spec.instances)


def examined(
    spec: Spec, instance: Instance, question: Question, progress: Watcher | None = None
) -> Examined:
    """Examine one instance. BadCall where it cannot be explored at all."""

    def told(at: Progress) -> None:
        if progress is not None:
            progress(instance.name, at)

    try:
        return examine(spec, instance, question, told)
    except (ValueError, KeyError) as error:
        raise BadCall(f"{spec.path}: instance {instance.name}: {error}") from error


def check_spec(
    spec: Spec,
    question: Question | None = None,
    only: Sequence[str] = (),
    progress: Watcher | None = None,
    say: Callable[[str], None] = lambda _: None,
    folder: Path = TRAILS,
) -> Report:
    """Examine every instance of a spec, or those named. BadCall where one cannot be explored.

    Each finding comes with a chart of its run, and with a file that holds the run. `say` is told
    each line of the text as soon as it is known.
    """
    question = question or Question()
    told = Told(say)
    told.say(spec.protocol)
    all_examined: list[Examined] = []
    for instance in instances_of(spec, only):
        found = examined(spec, instance, question, progress)
        all_examined.append(found)
        told.say(*_instance(spec, found, question, folder))
        if found.exploration.is_interrupted:
            told.say("  interrupted: what is said of this instance is what was known by then")
            return Report(told.text, conforms=False, interrupted=True)
    is_well = bool(all_examined) and all(each.is_well for each in all_examined)
    if question.is_plain:
        is_well = is_well and not any(each.wrong_pins for each in all_examined)
    if not all_examined:
        told.say("  NOT WELL: nothing was explored; name an instance in the spec")
    elif only:
        told.say("  not seen: rows and goals that nothing reaches are asked of all instances")
    elif all(each.exploration.is_complete for each in all_examined):
        never = list(_never(spec, all_examined))
        told.say(*never)
        is_well = is_well and not never
    told.say(*_not_seen(all_examined))
    return Report(told.text, is_well)


@dataclass
class Told:
    """Lines of a report, each passed on as soon as it is there."""

    pass_on: Callable[[str], None]
    lines: list[str] = field(default_factory=list)

    def say(self, *lines: str) -> None:
        """Add lines."""
        for line in lines:
            self.lines.append(line)
            self.pass_on(line)

    @property
    def text(self) -> str:
        """All lines so far."""
        return "\n".join(self.lines)


def _not_seen(all_examined: Sequence[Examined]) -> Iterator[str]:
    """What was left out, and in which instances where it was not in all of them."""
    notes: dict[str, list[str]] = {}
    for each in all_examined:
        for note in each.notes:
            notes.setdefault(note, []).append(each.instance.name)
    for note, names in notes.items():
        where = "" if len(names) == len(all_examined) else f" in {', '.join(names)}"
        yield f"  not seen{where}: {note}"


def _instance(spec: Spec, found: Examined, question: Question, folder: Path) -> Iterator[str]:
    exploration, instance = found.exploration, found.instance
    wrong = found.wrong_pins if question.is_plain and exploration.is_complete else {}
    verdict = "well" if found.is_well and not wrong else "NOT WELL"
    time = "with time" if found.program.clocks else "without time"
    rows = len({taken.row for taken in exploration.rows})
    yield (
        f"  {instance.name}: {plural(exploration.states, 'state')}, "
        f"{plural(exploration.transitions, 'transition')}, depth {exploration.depth}, "
        f"{plural(rows, 'row')}, {time}, {verdict}"
    )
    for name, now in wrong.items():
        yield (
            f"    pinned are {getattr(instance, name):,} {name}: if the change is meant, write "
            f"`{name}: {now}` into the instance"
        )
    if not exploration.is_complete and not exploration.is_interrupted:
        yield (
            f"    NOT COMPLETE: the bound of {question.states_max:,} states was hit, and nothing "
            "is said of the rest; raise it with --states-max, or make the instance smaller"
        )
    for trouble in found.troubles:
        yield from told(spec, found, question, trouble, folder)


def told(
    spec: Spec, found: Examined, question: Question, trouble: Trouble, folder: Path = TRAILS
) -> Iterator[str]:
    """What is wrong, the chart of the run that shows it, and where that run was written."""
    yield f"    {trouble.kind}: {trouble.what}"
    yield from (f"      {line}" for line in _ways(spec, trouble))
    if trouble.trail:
        drawn = chart(arrows(spec, trouble))
        yield from (f"    {line}" for line in drawn.splitlines())
    if trouble.kind in TIMELY and found.instance.channel:
        yield "    what waits in the channel may wait for ever: questions of time want `channel: 0`"
    if not trouble.trail:
        return
    limits = {**found.instance.limits, **question.limits}
    file = TrailFile(spec.protocol, spec.path, found.instance.name, limits, trouble)
    try:
        yield f"    Replay: machines replay {file.write(folder)}"
    except OSError as error:
        yield f"    this run was not written below {folder}: {error.strerror}"


def _ways(spec: Spec, trouble: Trouble) -> Iterator[str]:
    """The rows that would meet the obligation that a finding names."""
    due = obligation_named(spec, trouble)
    if due is None:
        return
    yield f"due within {due.within} in {due.state}: {due.because}"
    for machine in spec.machines.values():
        for row in machine.rows:
            if row.action == "send" and row.message in due.send and due.state in row.sources:
                condition = f" if {row.guard.source}" if row.guard is not None else ""
                yield f"{row.id} sends {row.message}{condition}"


def replay_trail(path: Path) -> Report:
    """Play a run that a check wrote on the machines that judge real runs; BadCall for a bad file.

    It does not conform where the run still shows what the file says.
    """
    try:
        told_of = read_trail_file(path)
    except NoTrail as error:
        raise BadCall(str(error)) from error
    spec, trouble = spec_of(told_of.named), told_of.trouble
    (instance,) = instances_of(spec, [told_of.instance])
    unknown = sorted(told_of.limits.keys() - spec.limits.keys())
    if unknown:
        raise BadCall(f"{path}: {spec.protocol} has no limit {unknown[0]!r} any more")
    try:
        rehearsed = rehearse_finding(spec, instance, trouble, told_of.limits)
    except KeyError as error:
        raise BadCall(f"{path}: the spec of {spec.protocol} knows {error} no more") from error
    lines = [f"{spec.protocol}, {instance.name}: {trouble.kind}: {trouble.what}"]
    lines += ["", chart(arrows(spec, trouble)), ""]
    if not rehearsed.shows(trouble):
        done = plural(rehearsed.performed, "move")
        why = rehearsed.refused or "nothing is wrong at its end"
        lines.append(f"the machines of the spec go {done} along, and then not: {why}")
        return Report("\n".join(lines), conforms=True)
    untimed = all(move.at is None for move in trouble.trail)
    found = examined(spec, instance, Question(told_of.limits, untimed=untimed))
    known = {(each.kind, each.what) for each in found.troubles}
    still = (trouble.kind, trouble.what) in known
    lines.append("the machines of the spec take this run as the file says, and")
    finds = "still finds it" if still else "does not find it any more"
    lines.append(f"checking the instance {finds}")
    return Report("\n".join(lines), conforms=not still)


def _never(spec: Spec, all_examined: Sequence[Examined]) -> Iterator[str]:
    """What no instance reaches: rows, and goals."""
    taken = {each.row for found in all_examined for each in found.exploration.rows}
    rows = [row.id for m in spec.machines.values() for row in m.rows if row.id not in taken]
    if rows:
        yield f"  NOT WELL: rows that no instance reaches: {' '.join(rows)}"
    reached: dict[str, bool] = {}
    for found in all_examined:
        for name, state in found.exploration.goals.items():
            reached[name] = reached.get(name, False) or state is not None
    goals = [name for name, is_reached in reached.items() if not is_reached]
    if goals:
        yield f"  NOT WELL: goals that no instance reaches: {', '.join(goals)}"
