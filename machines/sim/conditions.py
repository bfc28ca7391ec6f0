"""The conditions of an episode: the sizes and speeds of the simulated machine and network."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from machines.sim.choice import LABELS, Tier, check_labels


@dataclass(frozen=True)
class Conditions:
    """Parameters of the simulated machine and network.

    The first entry of each tuple is the benign one. Keep latencies and costs small against the
    time limits of the program under test: a harness that slows everything proves nothing.
    """

    capacity_up_bytes: int = 256 * 1024
    """Unread bytes that fit between the socket that connected and its peer: both buffers."""
    capacity_down_bytes: int = 256 * 1024
    """The same for the other direction, from the peer to the socket that connected."""
    latencies_seconds: tuple[float, ...] = (0.0, 0.0005, 0.02, 0.2)
    """Of bytes, FIN, RST, window updates, handshakes, the resolver and threads."""
    cpu_costs_seconds: tuple[float, ...] = (1e-6, 1e-4, 0.005)
    """Of one iteration of the loop; the largest bounds a preemption of the process."""
    suspensions_seconds: tuple[float, ...] = (0.0, 0.002, 0.02)
    """Of an await that the API allows to suspend; the first entry does not suspend at all."""
    explore: frozenset[str] = frozenset()
    """The kinds of choice (`LABELS`) that may deviate."""
    scaled: bool = False
    """True when buffers are smaller than shipped: what is found then has tier "scaled"."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "explore", check_labels(self.explore))
        for name in ("capacity_up_bytes", "capacity_down_bytes"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1 byte")
        for name in ("latencies_seconds", "cpu_costs_seconds", "suspensions_seconds"):
            values = getattr(self, name)
            if not values or min(values) < 0:
                raise ValueError(f"{name} needs at least one value, none of them negative")
        if min(self.cpu_costs_seconds) <= 0:
            raise ValueError("cpu_costs_seconds must be positive: time never stands still")

    def tier(self, labels: Iterable[str]) -> Tier:
        """The tier of a finding that needs choices of these kinds to deviate."""
        if any(LABELS[label].tier == "contract" for label in labels):
            return "contract"
        return "scaled" if self.scaled else "kernel"
