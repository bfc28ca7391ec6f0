"""The frames of OpenAI Realtime are those of the vendor's own SDK: the spec's, and the plugins'."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from openai.types.realtime import RealtimeClientEvent, RealtimeServerEvent
from pydantic import BaseModel, TypeAdapter, ValidationError

from machines.lockstep.director import Director
from machines.lockstep.payload import draw, realize
from machines.lockstep.search import Plan, batches, spec_of, walk_batch
from machines.model.codec import encode
from machines.spec.spec import Message, Spec

SPEC: Spec = spec_of("openai_realtime")
SERVER: TypeAdapter[Any] = TypeAdapter(RealtimeServerEvent)
CLIENT: TypeAdapter[Any] = TypeAdapter(RealtimeClientEvent)
#: Frames of no meaning, which the vendor does not send.
MEANINGLESS = {"binary"}
TOLD = [
    each
    for each in SPEC.messages.values()
    if each.kind == "frame" and each.sender == "server" and each.name not in MEANINGLESS
]


def unknown(model: BaseModel, where: str = "") -> Iterator[str]:
    """Walk the fields that were given to a model and that it does not have."""
    yield from (f"{where}.{name}" for name in model.model_extra or ())
    for name in type(model).model_fields:
        value = getattr(model, name)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, BaseModel):
                yield from unknown(each, f"{where}.{name}")


def held(adapter: TypeAdapter[Any], frame: str | bytes) -> None:
    """Hold a frame to the SDK: its type is one that it has, and all its fields fit that type."""
    given = json.loads(frame)
    event = adapter.validate_python(given)
    assert event.type == given["type"]
    assert not list(unknown(event))


def frames(message: Message, many: int) -> Iterator[str | bytes]:
    rng = random.Random(message.name)
    for environment in SPEC.environments:
        for _ in range(many):
            fields = realize(SPEC, message, draw(SPEC, environment, message, rng))
            keys = {each.name: f"r{rng.randint(1, 9)}" for each in message.fields}
            yield encode(message, {**keys, **fields})[1]


@pytest.mark.parametrize("message", TOLD, ids=lambda message: message.name)
def test_what_the_spec_says_the_vendor_sends_is_an_event_of_its_sdk(message: Message) -> None:
    for frame in frames(message, 10):
        held(SERVER, frame)


@pytest.mark.parametrize("variant", ["upstream", "patched"])
def test_what_the_plugin_sends_is_an_event_of_the_sdk(
    variant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: set[str | bytes] = set()
    observe = Director.client_frame

    def seen(self: Director, opcode: Any, data: str | bytes, key: str) -> None:
        sent.add(data)
        observe(self, opcode, data, key)

    monkeypatch.setattr(Director, "client_frame", seen)
    for batch in batches(Plan("openai_realtime", variant, (), 40)):
        walk_batch(batch)
    for frame in sent:
        held(CLIENT, frame)
    types = {json.loads(frame)["type"] for frame in sent}
    assert types >= {"session.update", "response.create", "response.cancel"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": "response.done", "event_id": "e"},
        {"type": "response.done", "event_id": "e", "response": {"status": "over"}},
        {"type": "response.over", "event_id": "e"},
    ],
)
def test_a_wrong_frame_is_seen(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        held(SERVER, json.dumps(wrong))


def test_a_field_that_the_sdk_does_not_know_is_seen() -> None:
    wrong = {"type": "response.done", "event_id": "e", "response": {"state": "completed"}}
    with pytest.raises(AssertionError):
        held(SERVER, json.dumps(wrong))
