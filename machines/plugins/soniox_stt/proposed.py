"""The released Soniox STT with the fix that was proposed against its hanging on server errors.

The proposal: error frames, closes that nobody expected and transport failures are raised as API
errors, so that the retry policy of the base class recovers; `finished` and then a close end the run
without a retry; a frame without tokens is tolerated; there is no reconnect event any more, which
until then nobody ever set.

It was made for releases up to 1.5.9. Those after it raise error frames themselves, and reconnect
after everything else: that is what this takes back. The tasks are methods of the released stream,
which this file must not copy:

- The event is one that cannot be set, and where 1.8.9 asks for a reconnect the failure is raised.
- The released receive task reads from a view of the socket that adds the tokens a frame lacks, and
  notes `finished`. When it returns, the connection was closed: that is raised now.

The uniform logging of the proposal is left out.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
from livekit.agents import APIConnectionError, APIError, APIStatusError
from livekit.agents.types import (
    DEFAULT_API_CONNECT_OPTIONS,
    NOT_GIVEN,
    APIConnectOptions,
    NotGivenOr,
)
from livekit.plugins import soniox
from livekit.plugins.soniox import stt as upstream


class _SessionFinished(APIError):
    """Ends a run in good order: an API error passes through the released code untouched."""


class _Never(asyncio.Event):
    def set(self) -> None:
        """Do nothing: there is no reconnect event in the proposal."""


class _View:
    """A WebSocket, iterated with what the proposal changes."""

    def __init__(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        self._ws = ws
        self.finished = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ws, name)

    async def __aiter__(self) -> AsyncIterator[aiohttp.WSMessage]:
        try:
            async for message in self._ws:
                yield self._seen(message)
        except aiohttp.ClientError as error:
            raise APIConnectionError(f"Soniox connection error: {error}") from error

    def _seen(self, message: aiohttp.WSMessage) -> aiohttp.WSMessage:
        if message.type is not aiohttp.WSMsgType.TEXT:
            return message
        try:
            content = json.loads(message.data)
        except ValueError:
            return message
        if not isinstance(content, dict):
            return message
        self.finished = self.finished or bool(content.get("finished"))
        return message._replace(data=json.dumps({"tokens": [], **content}))


class STT(soniox.STT):
    """`livekit.plugins.soniox.STT` with the proposed fix."""

    def stream(
        self,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,
        conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS,
    ) -> SpeechStream:
        """Open a stream."""
        return SpeechStream(stt=self, conn_options=conn_options)


class SpeechStream(upstream.SpeechStream):
    """The released stream, whose failures are raised."""

    _view: _View

    def __init__(self, stt: STT, conn_options: APIConnectOptions) -> None:
        super().__init__(stt=stt, conn_options=conn_options)
        self._reconnect_event = _Never()

    async def _connect_ws(self) -> Any:
        self._view = _View(await super()._connect_ws())
        return self._view

    async def _recv_messages_task(self) -> None:
        await super()._recv_messages_task()
        if self._view.finished:
            raise _SessionFinished("Soniox finished")
        raise APIStatusError(
            "Soniox connection closed unexpectedly", status_code=self._view.close_code or -1
        )

    def _request_reconnect(self, reason: str) -> None:
        raise APIConnectionError(f"Soniox connection error: {reason}")

    async def _run(self) -> None:
        try:
            await super()._run()
        except _SessionFinished:
            return
