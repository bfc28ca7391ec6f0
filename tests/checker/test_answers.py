"""What docs/findings says is so on paper: the verdict of an instance under other limits."""

from __future__ import annotations

from fractions import Fraction

import pytest

from machines.checker.judgement.examination import Question, examine
from machines.lockstep.search import spec_of


def is_well(protocol: str, instance: str, **limits: str) -> bool:
    spec = spec_of(protocol)
    question = Question(limits={name: Fraction(value) for name, value in limits.items()})
    return examine(spec, next(i for i in spec.instances if i.name == instance), question).is_well


@pytest.mark.parametrize(
    ("design", "dies_at", "lives_at"),
    [("seed", "14.9", "15"), ("slipping", "19.9", "20"), ("early", "2.9", "3")],
)
def test_a_design_of_keepalives_lives_from_some_limit_on(
    design: str, dies_at: str, lives_at: str
) -> None:
    assert not is_well("soniox_keepalive", design, idle_limit=dies_at)
    assert is_well("soniox_keepalive", design, idle_limit=lives_at)


@pytest.mark.parametrize("limit", ["5.2", "8", "18", "30", "40"])
def test_where_keepalives_feed_nothing_they_save_nobody(limit: str) -> None:
    assert not is_well("soniox_keepalive", "seed", keepalive_feeds="0", idle_limit=limit)
    assert is_well("soniox_keepalive", "early", keepalive_feeds="0", idle_limit=limit)


def test_a_cancel_that_names_no_response_may_hit_another_one() -> None:
    assert not is_well("openai_realtime", "crossing", bare_cancel="1")


@pytest.mark.parametrize("limits", [{"gives_up": "0"}, {"patience_min": "11"}])
def test_a_stream_that_falls_silent_must_be_given_up_in_time(limits: dict[str, str]) -> None:
    assert is_well("soniox_tts", "falls_silent")
    assert not is_well("soniox_tts", "falls_silent", **limits)
