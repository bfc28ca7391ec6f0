"""One connection of an episode: what its two ends did, as the director needs to know it."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from machines.lockstep.peer import Peer


@dataclass(slots=True)
class Connection:
    """``key`` is its value of the key field ("c1"); frames in ``sent`` wait to be received."""

    key: str
    peer: Peer | None = None
    over: bool = False
    #: the handshake is to fail: aiohttp dials a second time by itself when the first line is reset
    failing: bool = False
    #: how the server ended it: ("closed", {"code": 1000}) or ("lost", {}); None while it did not
    ending: tuple[str, Mapping[str, Any]] | None = None
    ending_told: bool = False
    sent: deque[tuple[str, Mapping[str, Any]]] = field(default_factory=deque)
