"""Payloads as small recipes, and what they stand for.

A script holds recipes, so that a replay file stays readable and a shrinker has something to shrink:
text is itself, or ``{"boundary": bytes, ...}`` for a text that fills the transport; bytes are
``{"samples": n, "seed": s}``. No sample is ever zero and neighbours differ, so that a lost, doubled
or swapped piece of audio is seen.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

from machines.model.codec import encode
from machines.model.party import CONNECTION
from machines.spec.spec import Domain, Environment, Field, Message, Spec

#: Words that texts are made of: short, long, punctuated, not ASCII.
WORDS = ("a", "Hi", "yes,", "hello", "wörld", "naïve", "well.", "twenty-one", "日本", "end!")
BLANKS = (" ", "\n", "  \t")
#: Samples in one piece of audio: around the 10 ms and 200 ms steps in which 24 kHz are passed on.
SAMPLES = (1, 120, 240, 480, 2400, 4801, 12000)
_LONG_WORD_CHARACTERS = 1000


def draw(
    spec: Spec, environment: Environment, message: Message, rng: random.Random
) -> dict[str, Any]:
    """A recipe for every field of ``message``, as the environment says or as its domain says."""
    recipes: dict[str, Any] = {}
    for each in carried(message):
        override = environment.payloads.get(f"{message.name}.{each.name}")
        recipes[each.name] = _draw(each.domain, override, rng)
    return recipes


def plain(message: Message) -> dict[str, Any]:
    """A recipe for every field of ``message`` where nobody asked for one."""
    return {each.name: _plain(each.domain) for each in carried(message)}


def carried(message: Message) -> list[Field]:
    """The fields to which a move gives a payload: all but keys."""
    return [each for each in message.fields if each.domain.kind != "key"]


def keys_of(message: Message) -> list[str]:
    """The key fields of a message that a move names: all but the connection, which is at hand."""
    return [
        each.name
        for each in message.fields
        if each.domain.kind == "key" and each.name != CONNECTION
    ]


def _draw(domain: Domain, override: Mapping[str, Any] | None, rng: random.Random) -> Any:
    if override and "boundary" in override:
        done = override.get("last", "")
        return {
            **override,
            "last": done,
            "offset": rng.randint(-16, 48),
            "spaced": rng.random() < 0.5,
        }
    if domain.kind == "text":
        return _sentence(rng) if override and override.get("sentence") else _text(rng)
    if domain.kind == "blank":
        return rng.choice(BLANKS)
    if domain.kind == "bytes":
        return {"samples": rng.choice(SAMPLES), "seed": rng.randrange(1000)}
    if domain.kind == "int":
        low = int(override["low"]) if override else domain.low
        high = int(override["high"]) if override else domain.high
        return rng.choice((low, min(low + 1, high), rng.randint(low, high)))
    return rng.choice(domain.members())


def _plain(domain: Domain) -> Any:
    if domain.kind == "text":
        return "hello world "
    if domain.kind == "bytes":
        return {"samples": 480, "seed": 0}
    return BLANKS[0] if domain.kind == "blank" else domain.members()[0]


def _text(rng: random.Random) -> str:
    words = " ".join(rng.choice(WORDS) for _ in range(rng.choice((1, 1, 2, 3, 6))))
    return rng.choice(("", "", " ")) + words + rng.choice(("", " ", "\n"))


def _sentence(rng: random.Random) -> str:
    """A text that is long enough, and ends as it must, to be taken for a sentence."""
    return f"It was {' '.join(rng.choice(WORDS) for _ in range(rng.choice((3, 6))))} so far. "


def fits(domain: Domain, recipe: Any) -> bool:
    """Whether a recipe, as a file may hold one, stands for something in the domain."""
    if domain.kind == "text":
        return isinstance(recipe, str) or (isinstance(recipe, Mapping) and "boundary" in recipe)
    if domain.kind == "blank":
        return isinstance(recipe, str) and recipe.isspace()
    if domain.kind == "bytes":
        parts = recipe if isinstance(recipe, Mapping) else {}
        samples, seed = parts.get("samples"), parts.get("seed")
        return isinstance(samples, int) and isinstance(seed, int) and samples > 0 <= seed
    return recipe in domain.members()


def realize(spec: Spec, message: Message, recipes: Mapping[str, Any]) -> dict[str, Any]:
    """What the recipes stand for: text as ``str``, bytes as ``bytes``, finite values unchanged."""
    made: dict[str, Any] = {}
    for name, recipe in recipes.items():
        domain = message.domain(name)
        if isinstance(recipe, Mapping) and "boundary" in recipe:
            made[name] = boundary_text(spec, recipe)
        elif domain is not None and domain.kind == "bytes":
            made[name] = pcm(int(recipe["samples"]), int(recipe["seed"]), domain.unit)
        else:
            made[name] = recipe
    return made


def pcm(samples: int, seed: int, unit: int) -> bytes:
    """``samples`` values of ``unit`` bytes each, none of them zero, all neighbours different."""
    pattern = bytes((1 + (seed * 37 + i * 11) % 251) for i in range(251 * unit))
    size = samples * unit
    return (pattern * (size // len(pattern) + 1))[:size]


def boundary_text(spec: Spec, recipe: Mapping[str, Any]) -> str:
    """A text whose frames fill the transport to a limit with the very last of them.

    One frame a word is assumed: the frames of all words of message ``message`` stay at or below
    ``boundary`` bytes, and the frame of ``last`` crosses it when ``offset`` lies between 1 and its
    size. This is boundary value analysis for flow control that counts bytes since its last check.
    """
    word, last = spec.messages[recipe["message"]], spec.messages[recipe["last"]]
    text_field = word.fields[0].name
    spaced = 1 if recipe.get("spaced") else 0
    target = int(recipe["boundary"]) + int(recipe["offset"]) - _size(last, {})
    empty = _size(word, {text_field: "x" * _LONG_WORD_CHARACTERS}) - _LONG_WORD_CHARACTERS
    count = target // (empty + _LONG_WORD_CHARACTERS + spaced)
    rest = target - count * (empty + _LONG_WORD_CHARACTERS + spaced)
    words = ["x" * _LONG_WORD_CHARACTERS] * count
    for index in range(count):  # what is left over makes the words a little longer
        share = rest // count + (1 if index < rest % count else 0)
        words[index] += "y" * share
    return " ".join(words)


def _size(message: Message, fields: Mapping[str, Any]) -> int:
    """Bytes of a masked WebSocket frame that carries ``message``."""
    _, data = encode(message, fields)
    length = len(data) if isinstance(data, bytes) else len(data.encode())
    return length + (6 if length < 126 else 8 if length < 65536 else 14)
