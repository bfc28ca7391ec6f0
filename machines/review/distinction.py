"""What one spec allows and another does not, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from machines.review.follower import Event

Side = Literal["before", "after"]
SIDES: tuple[Side, Side] = ("before", "after")
#: `output`, `deadline`, `input` and `flow` are of the client, `surroundings` of caller and server
Kind = Literal["output", "deadline", "input", "flow", "surroundings"]


@dataclass(frozen=True, slots=True)
class Moment:
    """One event of a sequence, or a time that passes (`seconds`; the actor is "" then).

    `rows` are those that the client takes, before and after, each as (machine, key, row id).
    """

    actor: str
    event: Event | None
    seconds: float = 0.0
    rows: tuple[tuple[tuple[str, str, str], ...], ...] = ((), ())


@dataclass(frozen=True, slots=True)
class Distinction:
    """A shortest sequence that `side` allows to its end, and the other all but its last moment.

    `why` says in words what the other makes of that last moment.
    """

    side: Side
    kind: Kind
    moments: tuple[Moment, ...]
    why: str
    world: str

    @property
    def is_of_client(self) -> bool:
        """Tell whether the clients differ, not only what surrounds them."""
        return self.kind != "surroundings"


@dataclass(frozen=True)
class Behaviour:
    """What was found. `pairs` were looked at; `worlds` names them, those cut short in `cut`.

    `is_interrupted`: somebody stopped the search, and what is known by then is here.
    """

    distinctions: tuple[Distinction, ...] = ()
    pairs: int = 0
    worlds: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()
    is_interrupted: bool = False

    @property
    def differs(self) -> bool:
        """Tell whether a difference was found."""
        return bool(self.distinctions)

    def of(self, side: Side, *, client: bool = True) -> Distinction | None:
        """Return what that side alone allows: of the client, or of its surroundings."""
        found = (d for d in self.distinctions if d.side == side and d.is_of_client is client)
        return next(found, None)
