"""The plugin's edge: a stock aiohttp session, watched where the plugin calls it.

What the plugin submits is observed when it is handed to the transport, before anything can
suspend; what it receives when ``receive()`` returns it. So the order in which the oracle sees both
is the order in which the plugin could know of them, whatever lies in buffers between.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine, Generator
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import aiohttp

from machines.lockstep.connection import Connection
from machines.model.codec import Opcode
from machines.sim.loop import SimulatedLoop

if TYPE_CHECKING:
    from machines.lockstep.director import Director

_ENDED = (
    aiohttp.WSMsgType.CLOSE,
    aiohttp.WSMsgType.CLOSED,
    aiohttp.WSMsgType.CLOSING,
    aiohttp.WSMsgType.ERROR,
)
_dialled: ContextVar[Connection] = ContextVar("dialled")


class ObservedSocket(aiohttp.ClientWebSocketResponse):
    """A client WebSocket that tells the director what the plugin does with it."""

    director: Director
    loop: SimulatedLoop

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._observed = _dialled.get()
        self._receiver: asyncio.Task[Any] | None = None
        self._closed_by_plugin = False
        self.director.client_received("accepted", {}, self._observed.key)

    async def send_str(self, data: str, compress: int | None = None) -> None:
        await self._submit("text", data, super().send_str(data, compress))

    async def send_bytes(self, data: Any, compress: int | None = None) -> None:
        await self._submit("binary", bytes(data), super().send_bytes(data, compress))

    async def _submit(
        self, opcode: Opcode, data: str | bytes, sending: Coroutine[Any, Any, None]
    ) -> None:
        key = self._observed.key
        try:
            await _Started(sending, lambda: self.director.client_frame(opcode, data, key))
        except (aiohttp.ClientError, OSError):
            self.director.connection_ended(self._observed)
            raise
        await self.loop.suspension(f"{key}>")

    async def receive(self, timeout: float | None = None) -> aiohttp.WSMessage:
        self._receiver = asyncio.current_task()
        try:
            message = await super().receive(timeout)
        except (aiohttp.ClientError, OSError):  # answering a ping may fail in here
            self.director.connection_ended(self._observed)
            raise
        finally:
            self._receiver = None
        if message.type in _ENDED:
            if not self._closed_by_plugin:
                self.director.connection_ended(self._observed)
        else:
            self.director.frame_received(self._observed)
        return message

    async def close(self, *, code: int = 1000, message: bytes = b"") -> bool:
        # receive() closes by itself when the peer did: that is aiohttp's act, not the plugin's
        if not self.closed and self._receiver is not asyncio.current_task():
            self._closed_by_plugin = True
            self.director.client_sent("close", {}, self._observed.key)
        return bool(await super().close(code=code, message=message))


class _Started(Awaitable[None]):
    """Awaits a coroutine and calls ``started`` right after its first step, unless that raised.

    A send hands its frame to the transport in its first step and suspends only after that.
    """

    def __init__(self, coroutine: Coroutine[Any, Any, None], started: Any) -> None:
        self._coroutine = coroutine
        self._started = started

    def __await__(self) -> Generator[Any, Any, None]:
        inner = self._coroutine.__await__()
        try:
            pending = next(inner)
        except StopIteration:
            self._started()
            return
        self._started()
        while True:
            try:
                try:
                    given = yield pending
                except BaseException as error:  # noqa: BLE001  # a cancellation is passed on, too
                    pending = inner.throw(error)
                else:
                    pending = inner.send(given)
            except StopIteration:
                return


def open_session(director: Director, loop: SimulatedLoop) -> aiohttp.ClientSession:
    """A stock session on the simulated kernel; call it while the loop runs."""
    socket_class = type("ObservedSocket", (ObservedSocket,), {"director": director, "loop": loop})
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(socket_factory=loop.socket_factory),
        ws_response_class=socket_class,
        trace_configs=[_handshakes(director)],
    )


def _handshakes(director: Director) -> aiohttp.TraceConfig:
    """Tells the director of each handshake: begun, refused, failed or given up."""

    async def begun(session: Any, context: Any, params: Any) -> None:
        context.connection = director.dial()
        _dialled.set(context.connection)

    async def answered(session: Any, context: Any, params: Any) -> None:
        if params.response.status != 101:
            context.connection.over = True
            fields = {"status": params.response.status}
            director.client_received("refused", fields, context.connection.key)

    async def failed(session: Any, context: Any, params: Any) -> None:
        key = context.connection.key
        if isinstance(params.exception, asyncio.CancelledError | asyncio.TimeoutError):
            if context.connection.peer is None:
                context.connection.over = True
            director.client_sent("abandon", {}, key)
        else:
            context.connection.over = True
            director.client_received("connect_failed", {}, key)

    config = aiohttp.TraceConfig()
    config.on_request_start.append(begun)
    config.on_request_end.append(answered)
    config.on_request_exception.append(failed)
    return config
