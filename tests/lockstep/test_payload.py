"""Recipes stand for payload in which every loss, repetition and exchange would show."""

from __future__ import annotations

import random
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from machines.lockstep.payload import SAMPLES, boundary_text, draw, pcm, realize
from machines.lockstep.search import environment_named, spec_of
from machines.model.codec import encode
from machines.spec.spec import Message


@given(st.integers(1, 20_000), st.integers(0, 999), st.sampled_from((1, 2, 4)))
def test_audio_has_the_length_asked_for_and_no_silence(samples: int, seed: int, unit: int) -> None:
    data = pcm(samples, seed, unit)
    assert len(data) == samples * unit
    assert 0 not in data


def test_pieces_of_audio_differ() -> None:
    pieces = {pcm(240, seed, 2) for seed in range(200)}
    assert len(pieces) == 200


@given(st.integers(-16, 48), st.booleans())
def test_a_boundary_text_fills_the_transport_to_the_byte(offset: int, spaced: bool) -> None:
    spec = spec_of("xai_tts")
    recipe = {
        "boundary": 262_144,
        "message": "text_delta",
        "last": "text_done",
        "offset": offset,
        "spaced": spaced,
    }
    words = boundary_text(spec, recipe).split(" ")
    sent = [f" {word}" if spaced else word for word in words]
    sizes = [_size(spec.messages["text_delta"], {"delta": word}) for word in sent]
    total = sum(sizes) + _size(spec.messages["text_done"], {})
    assert total == 262_144 + offset


def _size(message: Message, fields: Mapping[str, object]) -> int:
    _, data = encode(message, fields)
    return len(data) + (6 if len(data) < 126 else 8)


def test_every_message_of_the_environment_can_be_drawn_and_realized() -> None:
    spec, rng = spec_of("xai_tts"), random.Random(0)
    for environment in spec.environments:
        for message in spec.messages.values():
            recipes = draw(spec, environment, message, rng)
            made = realize(spec, message, recipes)
            assert made.keys() == recipes.keys()


def test_an_environment_overrides_how_a_payload_is_drawn() -> None:
    spec, rng = spec_of("xai_tts"), random.Random(0)
    slow = environment_named(spec, "slow_peer")
    counts = {draw(spec, slow, spec.messages["ping"], rng)["count"] for _ in range(50)}
    assert min(counts) >= 100
    plain = environment_named(spec, "kernel")
    samples = {
        draw(spec, plain, spec.messages["audio_delta"], rng)["pcm"]["samples"] for _ in range(99)
    }
    assert samples == set(SAMPLES)


def test_an_environment_may_ask_for_sentences() -> None:
    spec, rng = spec_of("soniox_tts"), random.Random(0)
    message = spec.messages["push_text"]
    texts = [draw(spec, environment_named(spec, "pauses"), message, rng)["text"] for _ in range(50)]
    assert all(text.endswith(". ") and len(text) > 20 for text in texts)
    others = [draw(spec, environment_named(spec, "kernel"), message, rng)["text"] for _ in range(9)]
    assert not all(text.endswith(". ") for text in others)
