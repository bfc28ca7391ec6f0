"""Choices: keys, sources, schedules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from machines.sim import LABELS, Choices, benign, decode_key, encode_key, planned, swarm

PLACES = ["", "c1>", "c1<", "c12>room", "vendor.test"]


@given(st.sampled_from(sorted(LABELS)), st.sampled_from(PLACES), st.integers(0, 10**9))
def test_a_key_survives_encoding(label: str, where: str, k: int) -> None:
    assert decode_key(encode_key((label, where, k))) == (label, where, k)


def test_how_keys_are_written() -> None:
    assert encode_key(("lat", "c1>", 5)) == "lat c1> 5"
    assert encode_key(("cpu", "", 5)) == "cpu 5"


@pytest.mark.parametrize("text", ["", "lat", "lat c1>", "lat c1> -1", "lat c1> 5 6", "lat  c1> 5"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no choice: write"):
        decode_key(text)


def test_an_unknown_label_is_named_with_the_nearest_known() -> None:
    with pytest.raises(ValueError, match=r"'holds'; did you mean 'hold'\?"):
        decode_key("holds c1> 5")
    with pytest.raises(ValueError, match="'lag'"):
        Choices(benign(), ["lag"])


def test_the_kth_choice_of_a_place_is_asked_for_by_its_key() -> None:
    asked: list[tuple[str, str, int, int]] = []

    def source(label: str, where: str, k: int, n: int) -> int:
        asked.append((label, where, k, n))
        return k

    choices = Choices(source, ["lat", "cut"])
    values = [choices.choose(*each) for each in [("lat", "c1>", 4), ("lat", "c1<", 4)]]
    values += [choices.choose(*each) for each in [("cut", "c1>", 4), ("lat", "c1>", 4)]]
    assert values == [0, 0, 0, 1]
    assert asked == [("lat", "c1>", 0, 4), ("lat", "c1<", 0, 4), ("cut", "c1>", 0, 4),
                     ("lat", "c1>", 1, 4)]  # fmt: skip
    assert choices.deviations == {("lat", "c1>", 1): 1}
    assert choices.counts == {("lat", "c1>"): 2, ("lat", "c1<"): 1, ("cut", "c1>"): 1}
    assert choices.made == 4


def test_nothing_is_chosen_where_nothing_is_explored_or_possible_or_left() -> None:
    choices = Choices(lambda label, where, k, n: n - 1, ["lat"])
    assert choices.choose("cut", "c1>", 4) == 0
    assert choices.choose("lat", "c1>", 1) == 0
    assert choices.made == 0
    assert choices.choose("lat", "c1>", 4) == 3
    choices.frozen = True
    assert choices.choose("lat", "c1>", 4) == 0
    assert choices.deviations == {("lat", "c1>", 0): 3}


@pytest.mark.parametrize(("value", "taken"), [(-1, 0), (2, 2), (99, 3)])
def test_a_value_out_of_range_is_clamped(value: int, taken: int) -> None:
    choices = Choices(planned({("lat", "c1>", 0): value}), ["lat"])
    assert choices.choose("lat", "c1>", 4) == taken


def test_a_plan_replays_what_a_swarm_did() -> None:
    first = Choices(swarm(3, breadths=(1.0,)), LABELS)
    values = [first.choose("lat", "c1>", 4) for _ in range(500)]
    second = Choices(planned(first.deviations), LABELS)
    assert first.deviations
    assert [second.choose("lat", "c1>", 4) for _ in range(500)] == values


def test_a_swarm_depends_on_its_seed_and_the_key_alone() -> None:
    source = swarm(1, ["lat"], intensities=(0.5,))
    forwards = [source("lat", "c1>", k, 9) for k in range(20)]
    backwards = [source("lat", "c1>", k, 9) for k in reversed(range(20))]
    assert forwards == backwards[::-1]
    # The same in every process and release: replay files name seeds.
    assert forwards == [0, 0, 3, 4, 5, 3, 3, 8, 5, 1, 0, 2, 0, 4, 0, 0, 2, 0, 0, 0]
    other = swarm(2, ["lat"], intensities=(0.5,))
    assert forwards != [other("lat", "c1>", k, 9) for k in range(20)]


def test_a_swarm_reaches_every_value_and_every_set_of_labels() -> None:
    values, labels = set(), set()
    for seed in range(300):
        source = swarm(seed)
        hit = {name for name in LABELS for k in range(200) if source(name, "", k, 4)}
        labels.add(frozenset(hit))
        values |= {source("lat", "", k, 4) for k in range(50)}
    assert values == {0, 1, 2, 3}
    assert set().union(*labels) == set(LABELS)
    assert min(map(len, labels)) == 1
    few = sum(len(each) <= len(LABELS) // 2 for each in labels)
    assert few > len(labels) / 2


def test_a_swarm_keeps_its_intensity() -> None:
    source = swarm(1, ["cpu"], intensities=(0.1,))
    deviations = sum(source("cpu", "", k, 3) != 0 for k in range(10_000))
    assert 900 < deviations < 1100


def test_every_label_says_why_a_real_system_could_choose_so() -> None:
    assert all(name == label.name and label.about.endswith(".") for name, label in LABELS.items())
    assert {name for name, label in LABELS.items() if label.tier != "kernel"} == {"suspend"}
