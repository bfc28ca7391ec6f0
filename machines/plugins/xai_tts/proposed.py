"""The released xAI TTS with the fix that the reporter of the lost `audio.done` proposed.

The proposal: replace the flag `input_ended` by an `asyncio.Event` that the receive loop awaits when
`audio.done` arrives, and that is set after the send of `text.done` returned. Nothing else changes.

Flag and loop are inside one method of the released plugin, which this file must not copy. So the
event stands in the WebSocket that the method is given: `receive()` holds an `audio.done` back until
`send_str()` of `text.done` is about to return. That is the proposal as seen from the receive loop:

- The event is set in the last step of `send_str`, and the sender sets its flag when `send_str`
  returns, with nothing in between that could suspend. So whenever the loop gets an `audio.done`,
  the flag is set: it ends the segment, as the proposed loop would after its `await`.
- The loop is suspended in `receive()` where it would be suspended in `event.wait()`: it reads
  nothing meanwhile, is cancelled in the same way, and goes on at once if the event is set already.
- The event belongs to an utterance. On a pooled WebSocket it is renewed when the `audio.done` is
  let through, which ends the utterance; one that ends otherwise takes the WebSocket with it.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any, cast

import aiohttp
from livekit.plugins import xai


class _Gate:
    """A client WebSocket whose `audio.done` waits for the send of `text.done`."""

    def __init__(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        self._ws = ws
        self._text_done_sent = asyncio.Event()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ws, name)

    async def send_str(self, data: str, compress: int | None = None) -> None:
        await self._ws.send_str(data, compress)
        if _type_of(data) == "text.done":
            self._text_done_sent.set()

    async def receive(self, timeout: float | None = None) -> aiohttp.WSMessage:
        message = await self._ws.receive(timeout)
        if message.type is aiohttp.WSMsgType.TEXT and _type_of(message.data) == "audio.done":
            await self._text_done_sent.wait()
            self._text_done_sent = asyncio.Event()
        return message


def _type_of(data: str) -> object:
    try:
        message = json.loads(data)
    except ValueError:
        return None  # the receive loop meets it itself, and fails as it always did
    return message.get("type") if isinstance(message, dict) else None


class TTS(xai.TTS):
    """`livekit.plugins.xai.TTS` with the proposed fix."""

    async def _connect_ws(self, *args: Any, **options: Any) -> aiohttp.ClientWebSocketResponse:
        ws = await super()._connect_ws(*args, **options)
        return cast(aiohttp.ClientWebSocketResponse, _Gate(ws))
