"""The released Soniox TTS with the keepalive of each stream that was proposed against its 408.

The proposal: the keepalive loop ticks every 5 s. It sends the connection's keepalive every 10 s, as
before, and every 15 s queues `{"stream_id": id, "keep_alive": true}` for each stream whose
configuration was sent and whose `audio_end` was not seen; the loop that sends everything else sends
it too. Nothing else changes.

It was made for releases up to 1.6.4, and is the same addition on those after it, whose own cure was
another one. The loops are methods of the released connection, which this file must not copy:

- The keepalive loop is replaced: it is what the proposal rewrote.
- The send loop is kept. The queue that it reads from takes the new message out on its way and sends
  it, in the turn and in the task in which the loop would. It fails there as any send of the loop.
- The TTS makes connections by the name `_Connection` of its module. Its method that does is taken
  with another meaning of that one name, so that no other TTS of the process is touched.
"""

from __future__ import annotations

import asyncio
import json
import types
from dataclasses import dataclass
from typing import Any, cast

from livekit.agents import utils
from livekit.plugins import soniox
from livekit.plugins.soniox import tts as upstream
from livekit.plugins.soniox.log import logger

TICK_SECONDS = 5.0
KEEPALIVE_TICKS = 2
STREAM_KEEPALIVE_TICKS = 3


@dataclass(frozen=True)
class _KeepAliveStream:
    stream_id: str


class _Outbound(utils.aio.Chan[Any]):
    """The queue of a connection, which sends the keepalives of streams when it comes to them."""

    def __init__(self, connection: upstream._Connection) -> None:
        super().__init__()
        self._connection = connection

    async def __anext__(self) -> Any:
        while True:
            message = await super().__anext__()
            if not isinstance(message, _KeepAliveStream):
                return message
            ws = self._connection._ws
            if ws is None or ws.closed:
                raise StopAsyncIteration
            await ws.send_str(json.dumps({"stream_id": message.stream_id, "keep_alive": True}))


class _Connection(upstream._Connection):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._input_queue = _Outbound(self)

    async def _keepalive_loop(self) -> None:
        ticks = 0
        try:
            while not self._closed and self._ws is not None and not self._ws.closed:
                await asyncio.sleep(TICK_SECONDS)
                ticks += 1
                if ticks % KEEPALIVE_TICKS == 0 and not self._ws.closed:
                    await self._ws.send_str(upstream.KEEPALIVE_MESSAGE)
                if ticks % STREAM_KEEPALIVE_TICKS == 0:
                    self._keep_streams_alive()
        except Exception as error:  # noqa: BLE001 - as released: it ends the loop, and is logged
            logger.warning("Soniox TTS keepalive error: %s", error)

    def _keep_streams_alive(self) -> None:
        for stream_id, stream in self._streams.items():
            if stream.config_sent and not stream.audio_ended and not self._closed:
                self._input_queue.send_nowait(cast(Any, _KeepAliveStream(stream_id)))


def _with_connection(method: Any) -> Any:
    """Return a method of the released TTS for which `_Connection` is the one of this module."""
    changed = types.FunctionType(
        method.__code__, {**vars(upstream), "_Connection": _Connection}, method.__name__
    )
    changed.__kwdefaults__ = method.__kwdefaults__
    changed.__doc__ = method.__doc__
    return changed


class TTS(soniox.TTS):
    """`livekit.plugins.soniox.TTS` with the proposed fix."""

    _current_connection = _with_connection(soniox.TTS._current_connection)
