"""How strong the tests made from a spec are: what its paths cover, and what a Wp set would take.

Everything is measured: coverage on the paths themselves, what can be covered by exploring every
instance, and what a Wp set finds is held to wrong machines by a test.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from machines.checker.covering.paths import STATES_MAX, Cover, reached
from machines.checker.strength.automaton import NONE, Automaton, TooLarge, automaton
from machines.checker.strength.coverage import MachineCover, Reached, coverage
from machines.checker.strength.identification import Identification
from machines.checker.strength.minimal import classes, minimal
from machines.checker.strength.timeliness import is_timely
from machines.checker.strength.wp import Size, TestSet
from machines.model.pairs import Pair
from machines.model.scenario import Scenario
from machines.model.untimed import Local, live_variables
from machines.spec.spec import Machine, Spec

#: the sets are sized for implementations of so many states more than the machine
EXTRA_MAX = 1


@dataclass(frozen=True)
class Alike:
    """Two states that no test can tell apart, though the environment may send them other things.

    `only_first` and `only_second` are the events that one of them alone provides for; none where
    they differ in what follows.
    """

    first: str
    second: str
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]


@dataclass(frozen=True)
class Indifferent:
    """Groups of states that behave the same: where, and what they differ in to no effect."""

    states: tuple[str, ...]
    names: tuple[str, ...]
    groups: int


@dataclass(frozen=True)
class Identified:
    """The states of a client machine as a test can tell them, and its Wp sets.

    `states` counts (control state, variables, bands of clocks), `differing` those of them that
    behave in different ways, `moves` the moves between the latter. `sequences` are all
    identification sequences; a state needs `least` to `most` of them. `sets` are the sizes of the
    test sets for 0, 1... extra states, `driven` and `untimed` those of parts of the first: see
    `machines.checker.strength.wp`. `reached` is, by instance and with its limits, how many (control
    state, variables) a run comes to, and how many the machine by itself has. `untimely` counts
    those of the differing states to which the shortest way asks for an impossible order of time.
    """

    machine: str
    events: int
    states: int
    differing: int
    moves: int
    indifferent: tuple[Indifferent, ...]
    alike: tuple[Alike, ...]
    sequences: tuple[str, ...]
    least: int
    most: int
    sets: tuple[Size, ...]
    driven: Size
    untimed: Size
    untimely: int
    reached: Mapping[str, tuple[int, int]]


@dataclass(frozen=True)
class Strength:
    """All of it. `explored` counts the states of the instances; `too_large` are those left out.

    `unexplored` says why no instance can be explored, if so: then there are no paths. `refused`
    says, by machine, why there is no Wp set of it.
    """

    protocol: str
    explored: Mapping[str, int]
    too_large: tuple[str, ...]
    unexplored: str
    paths: int
    steps: int
    longest: int
    machines: tuple[MachineCover, ...]
    identified: tuple[Identified, ...]
    refused: Mapping[str, str]

    @property
    def is_full(self) -> bool:
        """Tell whether every instance was explored, and the paths cover all that they reach."""
        tallies = (tally for machine in self.machines for tally in machine.tallies.values())
        is_explored = not self.too_large and not self.unexplored
        return is_explored and not any(tally.missed for tally in tallies)


def strength(
    spec: Spec, states_max: int = STATES_MAX, progress: Callable[[str], None] | None = None
) -> Strength:
    """Return the strength of the paths of a spec, and of the Wp sets of its client machines.

    Explores every instance of at most `states_max` states. `progress` is told what is done next.
    """
    covered: set[str | Pair] = set()
    paths: list[Scenario] = []
    met = Reached()
    locals_met: dict[str, Mapping[str, frozenset[Local]]] = {}
    explored: dict[str, int] = {}
    unexplored = ""
    try:
        for cover in reached(spec, states_max, progress):
            paths += cover.paths(covered)
            met.add(cover)
            explored[cover.instance.name] = cover.states
            locals_met[cover.instance.name] = _locals(cover)
    except ValueError as error:
        unexplored = str(error)
    found: list[Identified] = []
    refused: dict[str, str] = {}
    for machine in spec.of_role("client"):
        if progress is not None:
            progress(f"tell the states of {machine.name} apart")
        try:
            by_instance = {name: each[machine.name] for name, each in locals_met.items()}
            found.append(identified(spec, machine, by_instance))
        except TooLarge as error:
            refused[machine.name] = str(error)
    return Strength(
        protocol=spec.protocol,
        explored=explored,
        too_large=tuple(
            each.name for each in spec.instances if each.name not in explored and not unexplored
        ),
        unexplored=unexplored,
        paths=len(paths),
        steps=sum(len(path.steps) for path in paths),
        longest=max((len(path.steps) for path in paths), default=0),
        machines=coverage(spec, paths, met),
        identified=tuple(found),
        refused=refused,
    )


def identified(
    spec: Spec, machine: Machine, met: Mapping[str, frozenset[Local]] | None = None
) -> Identified:
    """Return how the states of a client machine are told apart, with the limits of the spec.

    `met` are the states that runs of the instances come to, by the name of the instance. TooLarge
    where there are too many states.
    """
    whole = automaton(spec, machine.name)
    least = minimal(whole)
    identification = Identification(least)
    sets = [TestSet(identification, extra) for extra in range(EXTRA_MAX + 1)]
    sequences = {sequence for each in sets[0].sets for sequence in each}
    limits = {each.name: each.limits for each in spec.instances}
    return Identified(
        machine=machine.name,
        events=len(whole.events),
        states=len(whole.places),
        differing=len(least.places),
        moves=sum(target != NONE for moves in least.moves for target in moves),
        indifferent=tuple(_indifferent(whole)),
        alike=tuple(_alike(least, *pair) for pair in identification.alike()),
        sequences=tuple(
            ", ".join(str(least.events[event]) for event in sequence)
            for sequence in sorted(sequences, key=lambda each: (len(each), each))
        ),
        least=min(map(len, sets[0].sets)),
        most=max(map(len, sets[0].sets)),
        sets=tuple(each.size() for each in sets),
        driven=sets[0].size("driven"),
        untimed=sets[0].size("untimed"),
        untimely=sum(not is_timely(least, way) for way in least.access),
        reached={
            name: _share(spec, machine, limits[name], states)
            for name, states in (met or {}).items()
        },
    )


def _locals(cover: Cover) -> dict[str, frozenset[Local]]:
    """Return the states and values of each client machine that runs of an instance come to."""
    found = cover.locals()
    return {
        machine.name: frozenset(_lively(machine, found.get(machine.name, ())))
        for machine in cover.spec.of_role("client")
    }


def _lively(machine: Machine, states: frozenset[Local] | tuple[()]) -> Iterator[Local]:
    """Walk states with variables that do not matter there put back, as in an automaton."""
    live = live_variables(machine, frozenset())
    for state, values in states:
        kept = zip(machine.variables, values, strict=True)
        yield state, tuple(v if item.name in live[state] else item.initial for item, v in kept)


def _share(
    spec: Spec, machine: Machine, limits: Mapping[str, Fraction], states: frozenset[Local]
) -> tuple[int, int]:
    """Return how many states a run comes to, and how many the machine has with these limits."""
    places = automaton(spec, machine.name, limits).places
    own = {(place.state, place.values) for place in places}
    return len(states & own), len(own)


def _indifferent(whole: Automaton) -> Iterator[Indifferent]:
    """Walk what states that behave the same differ in, most groups first.

    What others together come to is left out: where neither of two variables matters, nor do both.
    """
    groups: dict[int, list[int]] = {}
    for state, number in enumerate(classes(whole)):
        groups.setdefault(number, []).append(state)
    found: Counter[tuple[tuple[str, ...], frozenset[str]]] = Counter()
    for members in groups.values():
        if len(members) > 1:
            differing = [whole.differing(state) for state in members]
            held = {name for each in differing for name in each}
            idle = frozenset(n for n in held if len({each.get(n) for each in differing}) > 1)
            found[tuple(sorted({whole.places[state].state for state in members})), idle] += 1
    for (states, names), count in sorted(found.items(), key=_most_first):
        smaller = [each for where, each in found if where == states and each < names]
        if not smaller or names != smaller[0].union(*smaller):
            yield Indifferent(states, tuple(sorted(names)), count)


def _most_first(
    item: tuple[tuple[tuple[str, ...], frozenset[str]], int],
) -> tuple[int, tuple[str, ...], list[str]]:
    (states, names), count = item
    return -count, states, sorted(names)


def _alike(least: Automaton, first: int, second: int) -> Alike:
    def only(one: int, other: int) -> tuple[str, ...]:
        moves = zip(least.events, least.moves[one], least.moves[other], strict=True)
        return tuple(str(event) for event, a, b in moves if a != NONE and b == NONE)

    return Alike(least.label(first), least.label(second), only(first, second), only(second, first))
