"""A walk offers a row with values that its guard allows."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

from machines.lockstep.search import environment_named, spec_of
from machines.lockstep.walk import Walk
from machines.spec.spec import Row

SPEC = spec_of("soniox_tts")


def variants(row_id: str, **drawn: Any) -> list[Any]:
    walk = Walk(SPEC, environment_named(SPEC, "kernel"), "0", Counter())
    walk._rng = random.Random(0)
    row: Row = SPEC.row(row_id)[1]
    return list(walk._variants(row, drawn))


def test_a_row_whose_guard_asks_for_a_field_is_tried_with_each_value() -> None:
    found = variants("W13", stream_id="s1", code=400)
    assert found[0] == {"stream_id": "s1", "code": 400}
    assert {each["code"] for each in found} == {400, 402, 408, 429, 500, 503}
    assert all(each["stream_id"] == "s1" for each in found)


def test_another_row_is_tried_with_what_was_drawn() -> None:
    assert variants("V3", status=400) == [{"status": 400}]
