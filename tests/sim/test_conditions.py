"""Conditions: what is refused, and the tier of what is found under them."""

from __future__ import annotations

import pytest

from machines.sim import Conditions


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"capacity_up_bytes": 0}, "capacity_up_bytes must be at least 1 byte"),
        ({"capacity_down_bytes": -1}, "capacity_down_bytes must be at least 1 byte"),
        ({"latencies_seconds": ()}, "latencies_seconds needs at least one value"),
        ({"suspensions_seconds": (0.0, -1.0)}, "none of them negative"),
        ({"cpu_costs_seconds": (0.0,)}, "time never stands still"),
        ({"explore": frozenset({"lats"})}, "did you mean 'lat'"),
    ],
)
def test_impossible_conditions_are_refused(wrong: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Conditions(**wrong)  # type: ignore[arg-type]


def test_the_tier_of_a_finding() -> None:
    shipped, scaled = Conditions(), Conditions(capacity_up_bytes=64, scaled=True)
    assert shipped.tier([]) == "kernel"
    assert shipped.tier(["lat", "hold"]) == "kernel"
    assert scaled.tier(["lat"]) == "scaled"
    assert shipped.tier(["lat", "suspend"]) == "contract"
    assert scaled.tier(["suspend"]) == "contract"
