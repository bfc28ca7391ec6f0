"""The WebSocket to the vendor as the released session sees it."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
from livekit.agents import APIConnectionError, APIStatusError
from livekit.plugins.openai.log import logger

from machines.plugins.openai_realtime.limits import Limits

#: Between two looks at what is still to be written when a connection closes; nobody tells.
FLUSH_SECONDS = 0.01


class Dialer:
    """A client session whose WebSockets have a heartbeat, and whose errors do not know the key."""

    def __init__(self, session: aiohttp.ClientSession, limits: Limits) -> None:
        self._session = session
        self._limits = limits

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    async def ws_connect(
        self, url: str, headers: Mapping[str, str]
    ) -> aiohttp.ClientWebSocketResponse:
        """Connect. Raises an APIError."""
        failure: APIConnectionError | APIStatusError
        try:
            return await self._session.ws_connect(
                url, headers=headers, heartbeat=self._limits.heartbeat
            )
        except aiohttp.ClientResponseError as error:
            failure = APIStatusError(error.message, status_code=error.status)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            failure = APIConnectionError(f"failed to connect ({type(error).__name__})")
        # Raised out here and stripped: a refused handshake has the request's headers, and would
        # stay reachable as the context of what is raised while it is handled.
        failure.__cause__ = failure.__context__ = None
        raise failure


class Connection:
    """What the released session uses of a WebSocket, made safe.

    `wanted` is asked about each event that begins or cancels a response whether it is still to be
    written.
    """

    def __init__(
        self,
        ws: aiohttp.ClientWebSocketResponse,
        limits: Limits,
        wanted: Callable[[dict[str, Any]], bool],
    ) -> None:
        self._ws = ws
        # Kept from the start: aiohttp forgets it when it closes, and a line may have to be cut.
        self._line = ws._conn.transport if ws._conn is not None else None
        self._limits = limits
        self._wanted = wanted
        self.conversing = False  # somebody receives, and learns that the line is down

    async def receive(self) -> aiohttp.WSMessage:
        """Return the next event of the vendor, or what ends the connection."""
        while True:
            message: aiohttp.WSMessage = await self._ws.receive()
            if message.type is aiohttp.WSMsgType.TEXT and not _is_event(message.data):
                logger.warning("the vendor sent a frame that is no event, it is skipped")
            else:
                return message

    async def send_str(self, data: str) -> None:
        """Write an event. Raises ConnectionError if that fails, while nobody receives.

        Once somebody does, it does not return from a failure: what waits to be written would be
        taken from its queue and lost.
        """
        if '"type": "response.' in data and not self._wanted(json.loads(data)):
            return
        try:
            async with asyncio.timeout(self._limits.patience):
                await self._ws.send_str(data)
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            self.cut()
            if self.conversing:
                await asyncio.Event().wait()
            raise ConnectionError(f"cannot write ({type(error).__name__})") from None

    async def close(self) -> None:
        """Say goodbye, for as long as that may take."""
        try:
            async with asyncio.timeout(self._limits.goodbye):
                await self._ws.close()
                while self._line is not None and self._line.get_write_buffer_size():
                    await asyncio.sleep(FLUSH_SECONDS)  # the close frame is still in it
        except (TimeoutError, aiohttp.ClientError, OSError):
            self.cut()

    def cut(self) -> None:
        """Be gone at once."""
        # One that is closing with nothing left to write needs no push, and may be gone already.
        line = self._line
        if line is not None and (not line.is_closing() or line.get_write_buffer_size()):
            line.abort()


def _is_event(text: str) -> bool:
    with contextlib.suppress(ValueError):
        event = json.loads(text)
        return isinstance(event, dict) and isinstance(event.get("type"), str)
    return False
