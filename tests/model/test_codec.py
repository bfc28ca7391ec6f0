"""A frame that was encoded is decoded to the same message and fields."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from machines.lockstep.search import spec_of
from machines.model.codec import Malformed, decode, encode
from machines.spec.spec import Domain, Payload, Spec
from tests.model.toys import BOOL, BYTES, TEXT, Toy, message, number

COLOURS = Domain("enum", values=("red", 7))


def framed() -> Spec:
    return Toy(
        message("plain", "client server", "frame", {"type": "plain"}),
        message(
            "rich",
            "client server",
            "frame",
            {"type": "rich", "in": [{"a": "$text"}, "$flag"], "n": "$n", "c": "$colour"},
            text=TEXT,
            flag=BOOL,
            n=number(-2, 5),
            colour=COLOURS,
        ),
        message("sound", "client server", "frame", {"type": "s", "b": "$pcm:base64"}, pcm=BYTES),
        message("sound_bad", "client server", "frame", {"type": "s", "b": "*"}),
        message("sound_none", "client server", "frame", {"type": "s"}),
        message("list", "client server", "frame", ["l", "$text"], text=TEXT),
        message("words", "client server", "frame", "no { json"),
        message("raw", "client server", "frame", b"\x00\xff"),
        message("other", "server client", "frame", {"type": "other"}),
    ).spec()


SPEC = framed()


@given(text=st.text(), flag=st.booleans(), n=st.integers(-2, 5), colour=st.sampled_from(["red", 7]))
def test_json_comes_back(text: str, flag: bool, n: int, colour: object) -> None:
    fields = {"text": text, "flag": flag, "n": n, "colour": colour}
    opcode, data = encode(SPEC.messages["rich"], fields)
    assert opcode == "text"
    assert decode(SPEC, "client", opcode, data) == ("rich", fields)
    opcode, data = encode(SPEC.messages["list"], fields)
    assert decode(SPEC, "client", opcode, data) == ("list", {"text": text})


@given(pcm=st.binary())
def test_bytes_come_back(pcm: bytes) -> None:
    opcode, data = encode(SPEC.messages["sound"], {"pcm": pcm})
    assert decode(SPEC, "client", opcode, data) == ("sound", {"pcm": pcm})


@pytest.mark.parametrize("name", ["plain", "sound_bad", "sound_none", "words", "raw"])
def test_frames_without_fields_come_back(name: str) -> None:
    assert decode(SPEC, "client", *encode(SPEC.messages[name], {})) == (name, {})


def test_every_frame_of_the_shipped_specs_comes_back() -> None:
    spec = spec_of("xai_tts")
    samples: dict[str, object] = {"text": "a", "blank": " ", "bytes": b"ab", "key": "k"}
    for item in spec.messages.values():
        if item.kind == "frame":
            fields = {
                found.name: samples.get(found.domain.kind) or found.domain.members()[0]
                for found in item.fields
                if found.name != "connection"
            }
            assert decode(spec, item.sender, *encode(item, fields)) == (item.name, fields)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ('{"type": "pl', "not JSON"),
        ('{"type": "nobody"}', "no message of the client has this shape"),
        ('{"type": "other"}', "no message of the client has this shape"),
        ('{"type": "s", "b": "no base64"}', "sound.pcm: not base64"),
        ('{"type": "s", "b": 3}', "sound.pcm: not base64 text"),
        ('["l", 3]', "list.text: not text"),
        ('["l", "a", "b"]', "no message of the client has this shape"),
        ('{"type":"rich","in":[{"a":"x"},1],"n":1,"c":7}', "rich.flag: none of False, True"),
        ('{"type":"rich","in":[{"a":"x"},true],"n":6,"c":7}', "rich.n: not in -2..5"),
        ('{"type":"rich","in":[{"a":"x"},true],"n":true,"c":7}', "rich.n: not in -2..5"),
        ('{"type":"rich","in":[{"a":"x"},true],"n":1,"c":"blue"}', "rich.colour: none of"),
    ],
)
def test_a_malformed_frame_says_why(data: str, reason: str) -> None:
    found = decode(SPEC, "client", "text", data)
    assert isinstance(found, Malformed)
    assert reason in found.reason


def test_a_binary_frame_that_nobody_sends() -> None:
    assert isinstance(decode(SPEC, "client", "binary", b"\x01"), Malformed)


def test_keys_that_the_shape_does_not_name_are_no_fault() -> None:
    data = json.dumps({"type": "s", "b": "", "trace": 1})
    assert decode(SPEC, "client", "text", data) == ("sound", {"pcm": b""})


def test_what_is_no_frame_has_no_encoding() -> None:
    with pytest.raises(ValueError, match="call is a call, not a frame"):
        encode(message("call", "caller client"), {})


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_any_json_is_a_message_or_malformed(value: object) -> None:
    decode(SPEC, "client", "text", json.dumps(value))


def test_a_binary_frame_is_a_payload() -> None:
    audio = message("audio", "client server", "frame", Payload("pcm"), pcm=Domain("bytes", unit=2))
    toy = Toy(audio)
    assert encode(audio, {"pcm": b"\1\2"}) == ("binary", b"\1\2")
    assert decode(toy.spec(), "client", "binary", b"\1\2") == ("audio", {"pcm": b"\1\2"})
    for data in (b"", b"\1\2\3"):
        found = decode(toy.spec(), "client", "binary", data)
        assert isinstance(found, Malformed)
        assert "no whole samples of 2" in found.reason


def test_an_empty_text_frame_is_a_message() -> None:
    end = message("end_of_audio", "client server", "frame", "")
    assert encode(end, {}) == ("text", "")
    assert decode(Toy(end).spec(), "client", "text", "") == ("end_of_audio", {})
