"""Each obligation of each spec is seen to be broken: by a silenced client, or by a replay."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from machines.lockstep.replay import read_replay
from tests.lockstep.silencing import Story, caught, obligations, stories

REPLAYS = (Path(__file__).parents[1] / "replays").glob("*.json")
SHOWN = {(each.protocol, each.signature) for each in map(read_replay, REPLAYS)}

EPISODES = 300

LONG = Fraction(600)

#: Where one obligation is late only when another one was before, limits with which it is not.
LATER: dict[tuple[str, str], dict[str, Fraction]] = {
    ("soniox_tts", "O5"): {"idle_limit": LONG, "hold_limit": LONG, "age_limit": LONG},
    ("soniox_tts", "O22"): {"idle_limit": LONG},
    ("soniox_tts", "O23"): {"age_limit": Fraction(3)},
}

#: What the corrected plugins never owe, since they do it otherwise; released ones do.
RELEASED = {("xai_tts", "O5")}

#: What no plugin owes that is driven here: none ends the streams of a reply that failed and tells
#: of the failure after that. `machines check` reaches it.
NOBODYS = {("openai_realtime", "O8")}

#: What another rule catches before its time is over: the session is told to be closed first.
BEFORE = {
    ("openai_realtime", "O32"): "not allowed: socket.leaving does not send shut after C12",
}


@pytest.mark.parametrize(
    "protocol",
    ["openai_realtime", "realtime_reply", "soniox_stt", "soniox_tts", "tts_retry", "xai_tts"],
)
def test_each_obligation_is_seen_to_be_broken(protocol: str) -> None:
    unseen: dict[str, list[str]] = {}
    told: dict[str, dict[str, list[Story]]] = {}
    for each in obligations(protocol):
        rule = protocol, each
        variant = "upstream" if rule in RELEASED else "patched"
        if variant not in told:
            told[variant] = stories(protocol, variant, EPISODES)
        found = caught(protocol, variant, each, told[variant].get(each, []), LATER.get(rule, {}))
        is_seen = bool(found & {f"obligation: {each}", BEFORE.get(rule)})
        if not is_seen and (protocol, f"obligation: {each}") not in SHOWN:
            unseen[each] = sorted(found)
    assert unseen.keys() == {each for of, each in NOBODYS if of == protocol}, unseen
