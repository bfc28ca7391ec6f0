"""Walks, batch by batch as a search makes them, until a finding shows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from machines.lockstep.errors import HarnessBug
from machines.lockstep.search import Found, Plan, batches, walk_batch

#: A batch, as `walk_batch` takes it: the plan, the environment, the first episode, how many.
Batch = tuple[Plan, str, int, int]


@dataclass(frozen=True)
class Catch:
    """A finding, and the first batch that showed it."""

    found: Found
    batch: Batch


def shown(batch: Batch, rules: Collection[str]) -> Found | None:
    """Walk a batch; the first finding in it that broke one of ``rules``."""
    result = walk_batch(batch)
    if result.bugs:
        raise HarnessBug(result.bugs[0])
    return next((each for each in result.found.values() if each.finding.rule in rules), None)


def hunt(plan: Plan, rules: Collection[str]) -> Catch | None:
    """Walk until one of ``rules`` is broken; None if that takes more episodes than planned."""
    for batch in batches(plan):
        found = shown(batch, rules)
        if found is not None:
            return Catch(found, batch)
    return None
