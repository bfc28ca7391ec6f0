"""Every choice the simulated kernel makes goes through `Choices.choose`.

A choice is named by a key `(label, where, k)`: its kind, the connection and direction it is made
for, and how many choices of that kind were made there before. Value 0 is always the benign one:
what an unloaded machine next to its peer would do. A schedule is the mapping of the keys that
differ from 0 to their values, so it is plain data: it can be written down, replayed and shrunk.

A source of values is a pure function. Nothing is drawn while callbacks run, because asyncio catches
whatever a callback raises, and with it the control flow of a test library.
"""

from __future__ import annotations

import difflib
import hashlib
import random
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Literal

Tier = Literal["kernel", "scaled", "contract"]
Key = tuple[str, str, int]
Source = Callable[[str, str, int, int], int]


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of choice: its name, its legality tier, and why a real system could choose so."""

    name: str
    tier: Tier
    about: str


LABELS: dict[str, Label] = {
    label.name: label
    for label in (
        Label("lat", "kernel", "Bytes, FIN, RST and window updates take their time on the wire."),
        Label("hold", "kernel", "What arrives during a poll may be seen only by a later poll."),
        Label("order", "kernel", "One poll may report ready descriptors in any order."),
        Label("cut", "kernel", "TCP is a byte stream: recv returns any prefix of what was sent."),
        Label("push", "kernel", "TCP is a byte stream: send accepts any prefix of its argument."),
        Label("cpu", "kernel", "An iteration of the loop takes time; a process is preempted."),
        Label("exec", "kernel", "A thread finishes its work whenever it is scheduled."),
        Label("dns", "kernel", "The resolver answers late."),
        Label("syn", "kernel", "The handshake of a connection takes its time on the wire."),
        Label("ties", "kernel", "Timers set at different moments, due together, fire either way."),
        Label("sets", "kernel", "A set of objects hashed by address iterates in any order."),
        Label("suspend", "contract", "Any await may suspend, also where the transport does not."),
    )
}


def check_labels(labels: Collection[str]) -> frozenset[str]:
    """Return `labels` as a frozen set; ValueError names an unknown one and the nearest known."""
    for label in labels:
        if label not in LABELS:
            near = difflib.get_close_matches(label, LABELS, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            known = " ".join(LABELS)
            raise ValueError(f"unknown kind of choice {label!r}{hint} (known: {known})")
    return frozenset(labels)


class Choices:
    """The one place where choices are made, counted and recorded.

    `explore` names the labels that may deviate. Any other label is answered 0 at once, neither
    counted nor asked of the source, so that a schedule only names what was explored.
    """

    def __init__(self, source: Source, explore: Collection[str] = ()) -> None:
        self.explore = check_labels(explore)
        self.deviations: dict[Key, int] = {}
        self.counts: dict[tuple[str, str], int] = {}
        self.frozen = False
        self.on_deviation: Callable[[Key, int], None] | None = None
        self._source = source

    def choose(self, label: str, where: str, n: int) -> int:
        """Return 0..n-1, where 0 is benign.

        Nothing is chosen (0) for a label not explored, when there is no alternative (n < 2), and
        while frozen. A value of the source outside the range is taken as the nearest inside.
        """
        if label not in self.explore or self.frozen or n < 2:
            return 0
        place = (label, where)
        k = self.counts.get(place, 0)
        self.counts[place] = k + 1
        value = min(max(self._source(label, where, k, n), 0), n - 1)
        if value:
            key = (label, where, k)
            self.deviations[key] = value
            if self.on_deviation is not None:
                self.on_deviation(key, value)
        return value

    @property
    def made(self) -> int:
        """How many choices were made so far, benign ones included."""
        return sum(self.counts.values())


def benign() -> Source:
    """A source that always chooses 0."""
    return planned({})


def planned(schedule: Mapping[Key, int]) -> Source:
    """A source that replays `schedule`, 0 for every key it does not name."""
    plan = dict(schedule)

    def source(label: str, where: str, k: int, n: int) -> int:
        return plan.get((label, where, k), 0)

    return source


def swarm(
    seed: int,
    labels: Collection[str] = tuple(LABELS),
    *,
    breadths: tuple[float, ...] = (0.15, 0.3, 0.6),
    intensities: tuple[float, ...] = (0.02, 0.1, 0.3),
) -> Source:
    """A random source that perturbs few kinds of things in a run, and other ones with other seeds.

    For each seed a breadth is drawn, each of `labels` takes part with that probability (at least
    one does), and each that does deviates with an intensity of its own. Perturbing everything
    alike finds least, because it slows everything alike. Each value depends on `seed` and the key
    alone (a counter-based generator), so it is the same in every process.
    """
    names = sorted(check_labels(labels))
    if not names:
        return benign()
    draw = random.Random(f"swarm {seed}")  # a str seed is hashed with SHA-512, not with hash()
    breadth = draw.choice(breadths)
    chosen = [name for name in names if draw.random() < breadth] or [draw.choice(names)]
    intensity_of = {name: draw.choice(intensities) for name in chosen}

    def source(label: str, where: str, k: int, n: int) -> int:
        intensity = intensity_of.get(label)
        if intensity is None:
            return 0
        text = f"{seed}|{label}|{where}|{k}".encode()
        bits = int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "big")
        if (bits >> 32) >= intensity * 2**32:
            return 0
        return 1 + (bits & 0xFFFFFFFF) % (n - 1)

    return source


def encode_key(key: Key) -> str:
    """Write a key for JSON: `("lat", "c1>", 5)` as `"lat c1> 5"`, `("cpu", "", 5)` as `"cpu 5"`."""
    label, where, k = key
    return f"{label} {where} {k}" if where else f"{label} {k}"


def decode_key(text: str) -> Key:
    """Read what `encode_key` wrote; ValueError says what is wrong with anything else."""
    fields = text.split(" ")
    if len(fields) == 2:
        fields.insert(1, "")
    if len(fields) != 3 or not (fields[2].isascii() and fields[2].isdigit()):
        raise ValueError(f"{text!r} is no choice: write 'label where k', such as 'lat c1> 5'")
    check_labels(fields[:1])
    return fields[0], fields[1], int(fields[2])
