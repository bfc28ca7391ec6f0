"""Questions about the transitions of an exploration as a graph."""

from __future__ import annotations

import numpy as np

from machines.checker.columns import Truths
from machines.checker.search.exploration import Edges
from machines.checker.search.successors import Indices

BLOCK_EDGES = 1 << 14


def leading_to(edges: Edges, goals: Truths) -> Truths:
    """Return which states have a path, perhaps of no step, to one of the goals.

    `goals` and the result have one entry for each state.
    """
    found = goals.copy()
    # Most transitions lead to higher numbers, so passes from the last of them to the first settle
    # most states quickly; only what leads away from the others has to be sorted.
    lost, before = int(np.count_nonzero(~found)), 2 * goals.size
    while 0 < lost < 0.9 * before:
        for stop in range(edges.sources.size, 0, -BLOCK_EDGES):
            block = slice(max(stop - BLOCK_EDGES, 0), stop)
            found[edges.sources[block][found[edges.targets[block]]]] = True
        lost, before = int(np.count_nonzero(~found)), lost
    is_open = ~found[edges.sources]
    targets = edges.targets[is_open]
    sources = edges.sources[is_open][np.argsort(targets)]
    into = np.bincount(targets, minlength=goals.size)
    ends = np.cumsum(into)
    frontier: Indices = np.flatnonzero(found)
    while frontier.size:
        counts = into[frontier]
        skipped = np.repeat(ends[frontier] - np.cumsum(counts), counts)
        leading = sources[skipped + np.arange(counts.sum())]
        frontier = np.unique(leading[~found[leading]]).astype(np.intp)
        found[frontier] = True
    return found
