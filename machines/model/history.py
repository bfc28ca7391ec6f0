"""What the client saw of one connection, and the runs of the server that explain it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from machines.model.site import Item, Move, Named, Site, Situation


class Sent(NamedTuple):
    """The client sent this to the server."""

    item: Item


class Arrived(NamedTuple):
    """The client received this from the server."""

    item: Item


class Left(NamedTuple):
    """The client's end is closed for good."""


class Forgot(NamedTuple):
    """A key beside the connection is given again: what the server knew of the old one is void."""

    key: Named


Seen = Sent | Arrived | Left | Forgot


#: a moment of the history, and what is the case then
_Place = tuple[int, Situation]
_Parents = Mapping[_Place, "tuple[_Place, Move | None] | None"]


def explain(
    site: Site,
    history: tuple[Seen, ...],
    goal: str | None = None,
    arriving: int | None = None,
) -> list[list[Move]]:
    """Return one shortest run of the server that agrees with what the client saw.

    One list of moves for each moment of the history: those before it, and its own where something
    arrives; and one list of those after all of it. The run ends with the row `goal`; None is met
    anywhere. `arriving` is the moment at which the row is taken, where it sends what arrives then.
    A run that loses nothing is preferred. KeyError if there is no run.
    """
    found = _search(site, history, goal, arriving, may_lose=False)
    if found is None:
        found = _search(site, history, goal, arriving, may_lose=True)
    if found is None:
        raise KeyError(f"no run of the server agrees with {history!r} and {goal!r}")
    return found


def _search(
    site: Site,
    history: tuple[Seen, ...],
    goal: str | None,
    arriving: int | None,
    *,
    may_lose: bool,
) -> list[list[Move]] | None:
    """Search breadth first; where not `may_lose`, among runs in which no line is doomed."""
    end = len(history)
    window = (end, end) if arriving is None else (arriving, arriving + 1)
    start: _Place = (0, site.first)
    parents: dict[_Place, tuple[_Place, Move | None] | None] = {start: None}
    waiting = deque([start])
    while waiting:
        place = waiting.popleft()
        moment, situation = place
        if moment == end and goal is None:
            return _walked(parents, place, end)
        for after, move, target in _steps(site, history, moment, situation):
            rows = () if move is None else move.rows
            if (moment, after) == window and any(row_id == goal for _, _, row_id in rows):
                runs = _walked(parents, place, end)
                runs[moment] += [move] if move is not None else []
                return runs
            is_loss = target.mode == "doomed" != situation.mode and after == moment
            if (after, target) not in parents and (may_lose or not is_loss):
                parents[after, target] = (place, move)
                waiting.append((after, target))
    return None


def _steps(
    site: Site, history: tuple[Seen, ...], moment: int, situation: Situation
) -> Iterator[tuple[int, Move | None, Situation]]:
    for move in site.hidden(situation):
        yield moment, move, move.target
    if moment == len(history):
        return
    match history[moment]:
        case Sent(item):
            after = site.sent(situation, item)
            if after is not None:
                yield moment + 1, None, after
        case Arrived(item):
            for move in site.sendings(situation, item):
                yield moment + 1, move, move.target
        case Left():
            yield moment + 1, None, situation._replace(mode="doomed")
        case Forgot((per, key)):
            members = site.server.without(situation.members, per, key)
            yield moment + 1, None, situation._replace(members=members)


def _walked(parents: _Parents, place: _Place, moments: int) -> list[list[Move]]:
    """Return the moves from the start to a place, by the moment in which they happen."""
    result: list[list[Move]] = [[] for _ in range(moments + 1)]
    step = parents[place]
    while step is not None:
        before, move = step
        if move is not None and move.rows:
            result[before[0]].insert(0, move)
        step = parents[before]
    return result
