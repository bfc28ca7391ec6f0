"""One conversation with the vendor, over one connection after the other."""

from __future__ import annotations

import asyncio
import math
from typing import TYPE_CHECKING, Any

from livekit.agents import APIConnectionError, APIError, llm, utils

from machines.plugins.openai_realtime.connection import Connection
from machines.plugins.openai_realtime.replies import Future
from machines.plugins.openai_realtime.responses import Responses

if TYPE_CHECKING:
    from machines.plugins.openai_realtime.patched import RealtimeModel

CLOSED = "realtime session closed"


class RealtimeSession(Responses):
    """`livekit.plugins.openai.realtime.RealtimeSession`, held to the spec."""

    _connection: Connection | None = None
    _pause = 0.0  # seconds before the next handshake

    def __init__(self, realtime_model: RealtimeModel, **options: Any) -> None:
        super().__init__(realtime_model, **options)
        self._limits = realtime_model.limits
        self._max_duration = self._opts.max_session_duration
        # It would wait for a generation and not see that the connection ends meanwhile.
        self._opts.max_session_duration = None

    def generate_reply(self, **options: Any) -> Future:
        """Ask for a reply, with the options of the released session."""
        if self._is_over:
            refused: Future = asyncio.get_running_loop().create_future()
            refused.set_exception(llm.RealtimeError(CLOSED))
            return refused
        released = super().generate_reply(**options)
        futures = self._response_created_futures
        event_id = next(each for each, future in futures.items() if future is released)
        del futures[event_id]
        # Told to nobody: it ends the timer, and keeps a cancel from being sent that names nothing.
        released.set_exception(llm.RealtimeError("replaced"))
        released.exception()
        return self._replies.ask(event_id, self._limits.reply)

    async def update_chat_ctx(self, chat_ctx: llm.ChatContext) -> None:
        """Tell the vendor what was said. Raises a RealtimeError."""
        if self._is_over:
            raise llm.RealtimeError(CLOSED)
        await super().update_chat_ctx(chat_ctx)

    async def aclose(self) -> None:
        """Close the session. Whatever failed before was told by an `error` event."""
        self._closing = True
        self._end()
        self._msg_ch.close()
        main = self._main_atask
        if self._connection is None:
            main.cancel()  # nobody is there to say goodbye to
        await asyncio.wait({main}, timeout=2 * self._limits.goodbye)
        if not main.done():
            main.cancel()
            await asyncio.wait({main})
        main.cancelled() or main.exception()

    @property
    def _is_over(self) -> bool:
        return self._closing or self._main_atask.done()

    def _end(self) -> None:
        """Answer everybody: nothing more will come."""
        self._replies.fail_all(CLOSED)
        self._hear(None)

    async def _main_task(self) -> None:
        try:
            await super()._main_task()
        finally:
            self._end()
            self._hang_up()

    async def _create_ws_conn(self) -> Any:
        self._hang_up()  # the released session may have given one up without closing it
        pause, self._pause = self._pause, 0.0
        await asyncio.sleep(pause)
        ws = await super()._create_ws_conn()
        self._connection = Connection(ws, self._limits, self._wants)
        return self._connection

    async def _run_ws(self, ws_conn: Any) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        ws_conn.conversing = True
        conversation = asyncio.ensure_future(super()._run_ws(ws_conn))
        try:
            await self._until_over(conversation)
            if self._fatal is not None:
                raise self._fatal
            if conversation.done():
                conversation.result()
        except APIError as failure:
            raise self._counted(failure, loop.time() - began) from failure.__cause__
        except Exception as failure:
            text = f"the connection was given up ({type(failure).__name__})"
            raise self._counted(APIConnectionError(text), loop.time() - began) from failure
        finally:
            await utils.aio.cancel_and_wait(conversation)
            conversation.cancelled() or conversation.exception()
            self._hang_up()
            self._forget()

    async def _until_over(self, conversation: asyncio.Future[None]) -> None:
        """Wait for the end, or until the connection is old and nobody is in a sentence."""
        loop = asyncio.get_running_loop()
        old = loop.time() + (math.inf if self._max_duration is None else self._max_duration)
        while not conversation.done() and self._fatal is None:
            patience = old - loop.time()
            if patience <= 0 and not self.has_active_generation:
                return
            self._settled.clear()
            settled = asyncio.create_task(self._settled.wait())
            ends: set[asyncio.Future[Any]] = {conversation, settled}
            await asyncio.wait(
                ends,
                timeout=patience if 0 < patience < math.inf else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            settled.cancel()

    def _counted(self, failure: APIError, lasted: float) -> APIError:
        """Return the error to raise: one that is not retried if too many ended early in a row."""
        if lasted > 2 * self._limits.heartbeat:
            self._failures = 0  # it was no dead line
        self._failures += 1
        options = self._opts.conn_options
        if self._failures > options.max_retry and failure.retryable:
            text = f"{self._failures} connections ended early in a row: {failure.message}"
            return APIConnectionError(text, retryable=False)
        # The released session pauses as before a first retry: to it, a handshake is a success.
        early = self._failures - 1
        self._pause = options._interval_for_retry(early) if early else 0.0
        return failure

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.cut()
            self._connection = None
