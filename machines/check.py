"""Checking specs: every instance examined, and what came of it in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from machines.checker.examination import Examined, Question, examine
from machines.checker.rehearsal import rehearse
from machines.checker.search import Progress
from machines.checker.trail import Trouble
from machines.checker.trailfile import NoTrail, TrailFile, read_trail_file
from machines.lockstep.errors import BadCall
from machines.lockstep.search import spec_of
from machines.model.machine import SPECS_VARIABLE, specs_folder
from machines.report import chart, plural
from machines.spec.spec import Instance, Spec
from machines.write.trail import arrows

#: where the runs that show something are written, below the folder at hand
TRAILS = Path("reports") / "check"

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
    folder: Path = TRAILS,
) -> Report:
    """Examine every instance of a spec, or those named. BadCall where one cannot be explored.

    Each finding comes with a chart of its run, and with a file that holds the run.
    """
    question = question or Question()
    lines, all_examined = [spec.protocol], []
    for instance in instances_of(spec, only):
        found = examined(spec, instance, question, progress)
        all_examined.append(found)
        lines += _instance(spec, found, question, folder)
        if found.exploration.is_interrupted:
            lines.append("  interrupted: what is said of this instance is what was known by then")
            return Report("\n".join(lines), conforms=False, interrupted=True)
    is_well = bool(all_examined) and all(each.is_well for each in all_examined)
    if question.is_plain:
        is_well = is_well and not any(each.wrong_pins for each in all_examined)
    if not all_examined:
        lines.append("  NOT WELL: nothing was explored; name an instance in the spec")
    elif not only and not question.partial_order:
        never = list(_never(spec, all_examined))
        lines += never
        is_well = is_well and not never
    for note in dict.fromkeys(note for each in all_examined for note in each.notes):
        lines.append(f"  not seen: {note}")
    return Report("\n".join(lines), is_well)


def _instance(spec: Spec, found: Examined, question: Question, folder: Path) -> Iterator[str]:
    exploration, instance = found.exploration, found.instance
    wrong = found.wrong_pins if question.is_plain else {}
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
    if not trouble.trail:
        return
    drawn = chart(arrows(spec, trouble))
    yield from (f"    {line}" for line in drawn.splitlines())
    limits = {**found.instance.limits, **question.limits}
    written = TrailFile(spec.protocol, found.instance.name, limits, trouble).write(folder)
    yield f"    Replay: machines replay {written}"


def replay_trail(path: Path) -> Report:
    """Play a run that a check wrote on the machines that judge real runs; BadCall for a bad file.

    It does not conform where the run still shows what the file says.
    """
    try:
        told_of = read_trail_file(path)
    except NoTrail as error:
        raise BadCall(str(error)) from error
    spec, trouble = spec_of(told_of.protocol), told_of.trouble
    (instance,) = instances_of(spec, [told_of.instance])
    unknown = sorted(told_of.limits.keys() - spec.limits.keys())
    if unknown:
        raise BadCall(f"{path}: {spec.protocol} has no limit {unknown[0]!r} any more")
    try:
        rehearsed = rehearse(spec, instance, trouble.trail, told_of.limits)
    except KeyError as error:
        raise BadCall(f"{path}: the spec of {spec.protocol} knows {error} no more") from error
    lines = [f"{spec.protocol}, {instance.name}: {trouble.kind}: {trouble.what}"]
    lines += ["", chart(arrows(spec, trouble)), ""]
    if rehearsed.shows(trouble):
        lines.append("the machines of the spec take this run as the file says")
        return Report("\n".join(lines), conforms=False)
    done = plural(rehearsed.performed, "move")
    why = rehearsed.refused or "nothing is wrong at its end"
    lines.append(f"the machines of the spec go {done} along, and then not: {why}")
    return Report("\n".join(lines), conforms=True)


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
