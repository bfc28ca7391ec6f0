"""What one spec allows and another does not: shortest sequences of events, both ways.

The clients of both specs are followed side by side, breadth first, along every sequence that both
allow. What the caller and the server may do is what those of either spec may do (see
`machines.review.surroundings`); what the client sends is tried whether they expect it or not. Time
is let pass to every instant at which a comparison or a deadline of either client may change.

A difference of the clients is an event that one takes and the other does not, a deadline that one
keeps and the other misses, or a flow that one starts afresh and the other does not. A difference of
the surroundings is an event that caller or server can do in one and not in the other.

The search is over the worlds of the instances. It is no proof: a bound that is hit is told, what
time may do between two of those instants is not tried, and payloads are not looked into.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from machines.review.distinction import SIDES, Behaviour, Distinction, Side
from machines.review.search import Search
from machines.spec.spec import Instance, Position, Spec

PAIRS_MAX = 10_000
#: where no spec names an instance: one key of a kind at once, and a server that is hardly late
AS_SHIPPED = Instance(
    name="as shipped",
    about="",
    limits={},
    copies=1,
    channel=1,
    states=None,
    position=Position(1, 1),
)


def behaviour(
    before: Spec,
    after: Spec,
    pairs_max: int = PAIRS_MAX,
    progress: Callable[[int, str], None] | None = None,
    *,
    any_will_do: bool = False,
) -> Behaviour:
    """Return the shortest differences between two specs, those of each world of their instances.

    `pairs_max` bounds the pairs of states looked at in each world; Ctrl-C ends the search. With
    `any_will_do` it ends at the first difference, whichever side allows more.
    """
    found: dict[tuple[Side, bool], Distinction] = {}
    cut: list[str] = []
    pairs, is_interrupted = 0, False
    shown = worlds(before, after)
    for world in shown:
        search = Search(before, after, world)
        try:
            search.run(found, pairs_max, progress, any_will_do=any_will_do)
        except KeyboardInterrupt:
            is_interrupted = True
        pairs += len(search.parents)
        if search.is_cut or is_interrupted:
            cut.append(world.name)
        if is_interrupted or (any_will_do and found):
            break
    order = sorted(found.items(), key=lambda item: (not item[0][1], SIDES.index(item[0][0])))
    names = tuple(world.name for world in shown)
    distinctions = tuple(each for _, each in order)
    return Behaviour(distinctions, pairs, names, tuple(cut), is_interrupted)


def worlds(before: Spec, after: Spec) -> list[Instance]:
    """Return the instances of both specs, small ones first; one as shipped where there is none.

    A limit that is not the same in both keeps its values, whatever an instance says.
    """
    changed = {
        name
        for name in before.limits.keys() & after.limits.keys()
        if before.limits[name].value != after.limits[name].value
    }
    found = {each.name: each for spec in (before, after) for each in spec.instances}
    if not found:
        return [AS_SHIPPED]
    kept = (
        replace(each, limits={n: v for n, v in each.limits.items() if n not in changed})
        for each in found.values()
    )
    return sorted(kept, key=lambda each: (each.states is None, each.states or 0))
