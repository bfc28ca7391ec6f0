"""Small random programs that every search must agree on, as Hypothesis strategies.

A program is made of templates and then written out: a template of a command stands for one command
for each choice of the copies that it is about, so that interchangeable copies come about by
construction. Without keys there are no copies, and the same templates are plain programs. The
cases of a part exclude each other and one of them applies, values stay in their domains, and no
program has more than about a thousand states.

Hypothesis draws how many commands there are and a number from which all the rest follows, so that
a program costs about a millisecond. With fewer commands, the first ones stay what they were.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from machines.checker.formula import (
    TRUE,
    Binary,
    Formula,
    Number,
    Read,
    among,
    equals,
    every,
    negated,
    some,
)
from machines.checker.program import (
    Bound,
    Case,
    Clock,
    Command,
    Event,
    Fault,
    Invariant,
    Place,
    Program,
    Watch,
)
from tests.checker.running import running
from tests.checker.sketch import CLOSED, STRICT, Copies, Sketch, Slot, Target, Template

#: values given to cells, clocks put to 0
Effect = Callable[[Copies], tuple[tuple[tuple[int, Formula], ...], tuple[int, ...]]]
Part = Callable[[Copies], tuple[Case, ...]]
Bounds = Callable[[Copies], tuple[Bound, ...]]

TIMES = tuple(map(Fraction, ("0", "1", "1/2", "2")))
ACTORS = ("caller", "client", "server")
SEEDS = st.integers(0, 2**32 - 1)


def _counts(commands_max: int) -> SearchStrategy[int]:
    """Return how many templates there are: often many, as then there is more to explore."""
    return st.sampled_from(range(commands_max, 0, -1)) | st.just(commands_max)


def always(_: Copies) -> Formula:
    """Return a condition that is always true."""
    return TRUE


def programs(commands_max: int = 12, cells_max: int = 6) -> SearchStrategy[Program]:
    """Programs without clocks and without copies."""

    def program(seed: int, count: int) -> Program:
        random = Random(seed)
        return written(random, plain_sketch(random, cells_max), count)

    return st.builds(program, SEEDS, _counts(commands_max))


def symmetric_programs(commands_max: int = 8) -> SearchStrategy[Program]:
    """Programs without clocks whose copies are interchangeable."""

    def program(seed: int, count: int) -> Program:
        random = Random(seed)
        return written(random, symmetric_sketch(random), count)

    return st.builds(program, SEEDS, _counts(commands_max))


def timed_programs(
    closed: bool = False, commands_max: int = 10, cells_max: int = 3
) -> SearchStrategy[Program]:
    """Programs with one or two clocks; `closed` for none of the bounds strict."""

    def program(seed: int, count: int) -> Program:
        random = Random(seed)
        sketch = plain_sketch(random, cells_max)
        timers = [""] * random.randint(1, 2)
        sketch = replace(
            sketch,
            timers=timers,
            relations=CLOSED if closed else STRICT,
            timing=random.choice((0.1, 0.5)),
        )
        return running(random, written(random, sketch, count))

    return st.builds(program, SEEDS, _counts(commands_max))


def symmetric_timed_programs(
    closed: bool = False, commands_max: int = 6
) -> SearchStrategy[Program]:
    """Programs with two interchangeable copies that have a clock each."""

    def program(seed: int, count: int) -> Program:
        random = Random(seed)
        slots = [Slot("step", 0, 2, "a"), Slot("site", 0, 1), Slot("which a", 0, 2, names="a")]
        slots = slots[: random.randint(1, 3)]
        relations = CLOSED if closed else STRICT
        timing = random.choice((0.1, 0.5))
        sketch = Sketch({"a": 2}, slots, ["a"], relations, timing=timing)
        return running(random, written(random, sketch, count))

    return st.builds(program, SEEDS, _counts(commands_max))


def plain_sketch(random: Random, cells_max: int) -> Sketch:
    """Return a few processes of one cell or two."""
    slots: list[Slot] = []
    count = random.randint(min(2, cells_max), cells_max)
    for number in range(count):
        is_new = not slots or random.random() < 0.6
        process = f"process {number}" if is_new else slots[-1].process
        slots.append(Slot(f"cell {number}", *domain(random, 3), process=process))
    return Sketch({}, slots, locality=random.choice((0.7, 0.95, 1)))


def symmetric_sketch(random: Random) -> Sketch:
    """Return cells with copies: of one key (two or three of them), or of two keys (two each)."""
    copies = random.choice([{"a": 2}, {"a": 3}, {"a": 2, "b": 2}])
    slots = [Slot("cell", *domain(random, 3))]
    for key, count in copies.items():
        has_friends = random.random() < 0.25
        own = 1 if has_friends or len(copies) > 1 else random.randint(1, 2)
        widest = 3 if own == len(copies) == 1 and not has_friends else 2
        slots += [Slot(f"{key} {n}", *domain(random, widest), key) for n in range(own)]
        if has_friends:
            slots.append(Slot(f"friend {key}", 0, count, random.choice(list(copies)), key))
        elif random.random() < 0.5:
            slots.append(Slot(f"which {key}", 0, count, names=key))
    return Sketch(copies, slots)


def domain(random: Random, widest: int) -> tuple[int, int]:
    """Return the ends of a domain of at most so many values."""
    low = random.choice((0, 0, -1, 1))
    return low, low + random.randint(1, widest - 1)


def written(random: Random, sketch: Sketch, count: int) -> Program:
    """Return a program with these cells and clocks, and commands of so many templates."""
    initials = {
        slot: 0 if slot.names else random.randint(slot.low, slot.high) for slot in sketch.slots
    }
    final, end = condition(random, sketch, ()), condition(random, sketch, ())
    watched, duties = watches(random, sketch), invariants(random, sketch)
    clocks = tuple(
        Clock(
            f"clock {number} {index or ''}".rstrip(),
            Place("clocks", sketch.timers[number], index),
        )
        for number, index in sketch.clocks
    )
    return Program(
        "random",
        sketch.cells(initials),
        clocks,
        tuple(one for number in range(count) for one in commands(random, sketch, number)),
        duties,
        watched,
        final(()),
        {"site": end(())},
        dict(sketch.copies),
    )


def condition(random: Random, sketch: Sketch, about: tuple[str, ...], depth: int = 2) -> Template:
    """Return a condition."""
    kind = random.choice(("atom", "atom", "some", "every", "negated")) if depth else "atom"
    if kind == "atom":
        return random.choice(sketch.atoms(about))
    first = condition(random, sketch, about, depth - 1)
    if kind == "negated":
        return lambda c: negated(first(c))
    second = condition(random, sketch, about, depth - 1)
    combine = every if kind == "every" else some
    return lambda c: combine(first(c), second(c))


def commands(random: Random, sketch: Sketch, number: int) -> list[Command]:
    """Return one command for each choice of the copies that it is about."""
    keys = list(sketch.copies)
    subjects: list[tuple[str, ...]] = [(), *[(key,) for key in keys] * 3]
    subjects += [(a, b) for a in keys for b in keys]
    about = random.choice(subjects)
    if random.random() < sketch.locality:
        process = random.choice(sketch.slots).process
        sketch = sketch.seeing([slot for slot in sketch.slots if slot.process == process])
    guard = always
    if random.random() < 0.4:
        guard = condition(random, sketch, about, random.randint(0, 2))
    limits = bounds(random, sketch, about)
    is_fault = random.random() < 0.15
    made: list[tuple[Part, Template]] = []
    if is_fault:
        guard = condition(random, sketch, about)
    else:
        reach = sketch.reach(about)
        reach = random.sample(reach, min(random.randint(1, 3), len(reach)))
        cut = random.randint(1, 3)
        groups = [group for group in (reach[:cut], reach[cut:]) if group]
        made = [part(random, sketch, about, group) for group in groups]
        made += broadcast(random, sketch, about)
    event = random.choice(ACTORS), "does", f"message {number}"
    fault = Fault("planted", f"fault {number}") if is_fault else None
    return [
        Command(
            f"command {number} {'-'.join(map(str, c))}".rstrip(),
            Event(*event, tuple(zip(about, map(str, c), strict=True))),
            every(guard(c), *(needed(c) for _, needed in made)),
            tuple(one(c) for one, _ in made),
            limits(c),
            fault,
        )
        for c in sketch.choices(about)
    ]


def part(
    random: Random, sketch: Sketch, about: tuple[str, ...], targets: list[tuple[Slot, Target]]
) -> tuple[Part, Template]:
    """Return a part that writes these cells, and what the guard of its command must say for it."""
    slot, cell = targets[0]
    low, high = slot.low, slot.high
    kinds = ["one", "two"]
    if not slot.names:
        kinds += ["step", "step", "step", "count", "count", "switch", "partial"]
    kind = random.choice(kinds)
    made = [effect(random, sketch, about, targets) for _ in range(2)]
    guards: tuple[Template, ...] = (always,)
    needed: Template = always
    first: list[Template] = []
    if kind == "step":
        source, way = random.randint(low, high), random.randint(1, high - low)
        target = low + (source - low + way) % (high - low + 1)
        needed = _is(cell, source)
        first = [lambda _: Number(target)]
    elif kind == "two":
        chosen = condition(random, sketch, about, 1)
        guards = (chosen, lambda c: negated(chosen(c)))
    elif kind == "count":
        guards = (lambda c: Binary("<", Read(cell(c)), Number(high)), _is(cell, high))
        first = [lambda c: Binary("+", Read(cell(c)), Number(1)), lambda _: Number(low)]
    elif kind == "switch":
        guards = tuple(_is(cell, number) for number in range(low, high + 1))
    elif kind == "partial":
        guards = (_is(cell, low), _is(cell, high))
        needed = lambda c: among(cell(c), (low, high))  # noqa: E731

    def written_out(c: Copies) -> tuple[Case, ...]:
        found = [Case(guard(c), *made[number % 2](c)) for number, guard in enumerate(guards)]
        for number, right in enumerate(first):
            others = [pair for pair in found[number].sets if pair[0] != cell(c)]
            sets = ((cell(c), right(c)), *others)
            found[number] = replace(found[number], sets=sets)
        return tuple(found)

    return written_out, needed


def _is(cell: Target, number: int) -> Template:
    return lambda c: equals(cell(c), number)


def effect(
    random: Random, sketch: Sketch, about: tuple[str, ...], targets: list[tuple[Slot, Target]]
) -> Effect:
    """Return values for some of these cells, and clocks that are put to 0."""
    put = [
        (cell, random.choice(sketch.values(slot, about)))
        for slot, cell in targets
        if random.random() < 0.7
    ]
    clocks = [one for one in _own_clocks(sketch, about) if random.random() < sketch.timing]

    def written_out(c: Copies) -> tuple[tuple[tuple[int, Formula], ...], tuple[int, ...]]:
        resets = tuple(sketch.clocks[number, c[at] if at >= 0 else 0] for number, at in clocks)
        return tuple((cell(c), right(c)) for cell, right in put), resets

    return written_out


def broadcast(
    random: Random, sketch: Sketch, about: tuple[str, ...]
) -> list[tuple[Part, Template]]:
    """Return one part for each copy of a key that the command is not about; or nothing."""
    slots = [slot for slot in sketch.view if slot.key and slot.key not in about]
    if not slots or random.random() < 0.5:
        return []
    slot, at = random.choice(slots), len(about)
    inner = (*about, slot.key)
    one, _ = part(random, sketch, inner, [(slot, lambda c: sketch.places[slot, c[at]])])

    def total(c: Copies) -> tuple[Case, ...]:
        """Return the cases, and one for where none of them applies."""
        found = one(c)
        rest = negated(some(*(case.guard for case in found)))
        return found if len(found) == 1 else (*found, Case(rest))

    return [
        (lambda c, index=index: total((*c, index)), always) for index in sketch.indices(slot.key)
    ]


def _own_clocks(sketch: Sketch, about: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return the clocks at hand: their number, and whose they are by its place (-1 for all)."""
    return [
        (number, about.index(key) if key else -1)
        for number, key in enumerate(sketch.timers)
        if not key or key in about
    ]


def bounds(random: Random, sketch: Sketch, about: tuple[str, ...]) -> Bounds:
    """Return comparisons of clocks with times."""
    found = [
        (number, at, random.choice(sketch.relations), random.choice(TIMES))
        for number, at in _own_clocks(sketch, about)
        if random.random() < sketch.timing
    ]
    return lambda c: tuple(
        Bound(sketch.clocks[number, c[at] if at >= 0 else 0], relation, time)
        for number, at, relation, time in found
    )


def invariants(random: Random, sketch: Sketch) -> tuple[Invariant, ...]:
    """Return obligations, most of the time for one clock of two."""
    found: list[Invariant] = []
    for number, key in enumerate(sketch.timers):
        if random.random() < 0.5:
            continue
        guard = condition(random, sketch, (key,) if key else (), 1)
        time, owner = random.choice(TIMES), random.choice(ACTORS)
        found += [
            Invariant(
                f"duty {number}",
                guard((index,) if key else ()),
                sketch.clocks[number, index],
                time,
                owner,
                ("message 0", "message 1"),
            )
            for index in sketch.indices(key)
        ]
    return tuple(found)


def watches(random: Random, sketch: Sketch) -> tuple[Watch, ...]:
    """Return conditions to look for: none, one or two for each copy that they are about."""
    found: list[Watch] = []
    for number in range(random.randint(0, 2)):
        about = random.choice([(), *((key,) for key in sketch.copies)])
        kind = random.choice(("never", "sometimes"))
        guard, limits = condition(random, sketch, about), bounds(random, sketch, about)
        found += [
            Watch(kind, f"watch {number}", "", guard(c), limits(c)) for c in sketch.choices(about)
        ]
    return tuple(found)
