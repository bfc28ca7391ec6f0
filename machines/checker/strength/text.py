"""What `machines cover` prints: the strength of a spec's tests, in words and numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from machines.checker.strength.coverage import MachineCover, Tally
from machines.checker.strength.measure import Identified, Strength
from machines.checker.strength.wp import Size

#: how many names of a kind are listed, where not all are asked for
LISTED = 12


def text(strength: Strength, *, all_names: bool = False) -> str:
    """Return the report. `all_names` lists what is not covered and not told apart to the last."""
    listed = None if all_names else LISTED
    return "\n".join((*_paths(strength, listed), *_wp(strength, listed)))


def _paths(strength: Strength, listed: int | None) -> Iterator[str]:
    if strength.unexplored:
        yield f"{strength.protocol}: no paths: {strength.unexplored}"
        return
    yield (
        f"{strength.protocol}: {strength.paths} paths, {strength.steps} steps, "
        f"the longest has {strength.longest}"
    )
    yield "  a client may choose otherwise on a path; when paths are looked for, time is left out,"
    yield "  and the server takes at once what is sent: messages cross in random walks only"
    for name, states in strength.explored.items():
        yield f"  instance {name}: {states:,} states"
    for name in strength.too_large:
        yield f"  instance {name}: too large, so what it alone reaches is not known and not covered"
    for machine in strength.machines:
        yield from _machine(machine, listed)


def _machine(cover: MachineCover, listed: int | None) -> Iterator[str]:
    yield f"  {cover.role}: {cover.machine}"
    for what, tally in cover.tallies.items():
        yield f"    {what}: {_counts(tally, what)}"
        if tally.missed:
            yield f"      not covered: {_named(tally.missed, listed)}"
        if tally.never:
            yield f"      reached by no instance: {_named(tally.never, listed)}"


def _counts(tally: Tally, what: str) -> str:
    declared = len(tally.declared)
    known = f"{declared} that states allow" if what == "pairs" else f"{declared} declared"
    return f"{len(tally.reached & tally.covered)} covered of {len(tally.reached)} reached, {known}"


def _named(names: Sequence[str], listed: int | None) -> str:
    shown = names[:listed]
    rest = len(names) - len(shown)
    return ", ".join(shown) + (f", and {rest} more" if rest else "")


def _wp(strength: Strength, listed: int | None) -> Iterator[str]:
    yield "Wp method, each client machine by itself, with the limits as shipped"
    for machine, reason in strength.refused.items():
        yield f"  {machine}: no set: {reason}"
    for found in strength.identified:
        yield from _identified(found, listed)


def _identified(found: Identified, listed: int | None) -> Iterator[str]:
    yield (
        f"  {found.machine}: {found.states} states over {found.events} events; "
        f"{found.differing} behave in different ways, with {found.moves} moves"
    )
    for each in found.indifferent[:listed]:
        states, names = "/".join(each.states), ", ".join(each.names) or "the state"
        yield f"    {states}: {names} makes no difference in {each.groups} groups of states"
    if listed is not None and len(found.indifferent) > listed:
        yield f"    and {len(found.indifferent) - listed} more that make no difference"
    if found.alike:
        yield f"    {len(found.alike)} pairs of states are told apart by no test:"
        for pair in found.alike[:listed]:
            only = (*pair.only_first, *pair.only_second)
            why = f"only one provides for {', '.join(only)}" if only else "what follows differs"
            yield f"      {pair.first} and {pair.second}: {why}"
        if listed is not None and len(found.alike) > listed:
            yield f"      and {len(found.alike) - listed} more"
    else:
        yield "    every two of these are told apart by some test"
    yield (
        f"    identification: {len(found.sequences)} sequences, "
        f"{found.least} to {found.most} of them for a state"
    )
    for extra, size in enumerate(found.sets):
        most = found.differing + extra
        yield f"    set for implementations of at most {most} states: {_size(size)}"
    yield from _hindrances(found)


def _hindrances(found: Identified) -> Iterator[str]:
    """Say how much of the set can be carried out, and what stands in the way of the rest."""
    yield f"    of the first set, the client has no choice in {_size(found.driven)}"
    yield "      elsewhere it may send something else, or nothing yet: then the test says nothing"
    yield f"    of the first set, nothing waits for a clock in {_size(found.untimed)}"
    if found.untimed != found.sets[0]:
        yield (
            f"      elsewhere it may wait in an order that is impossible: so do the shortest ways "
            f"to {found.untimely} of {found.differing} states"
        )
    for name, (reached, all_) in found.reached.items():
        yield (
            f"    instance {name}: caller and server take it to {reached} of its "
            f"{all_} states and values"
        )
    if any(reached < all_ for reached, all_ in found.reached.values()):
        yield "      tests that go through others need a caller or a server of their own"


def _size(size: Size) -> str:
    return f"{size.tests} tests, {size.events} events, the longest {size.longest}"
