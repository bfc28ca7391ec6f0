"""What a model says, read ahead: so that it is known when it has ended, and it can be cut off."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterable, Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from livekit.agents import llm, utils

_T = TypeVar("_T")


@dataclass(frozen=True)
class _End:
    """The end of a stream."""


class Ahead(Generic[_T]):
    """A stream that is read to its end as its items come, whoever reads it here and when.

    Where the source raises, the error is given to `torn`, and the stream ends: to the released
    activity a stream that raised has not ended, and is stopped when the reply is interrupted.
    ChanClosed is no error: so a channel ends that is read by `recv`.
    """

    def __init__(self, source: AsyncIterable[_T], torn: Callable[[Exception], None]) -> None:
        self._torn = torn
        self._items: asyncio.Queue[_T | _End] = asyncio.Queue()
        self._end: _End | None = None
        self._reading = asyncio.create_task(self._read(source), name="read ahead")

    @property
    def is_over(self) -> bool:
        """Whether the source has ended."""
        return self._reading.done()

    async def _read(self, source: AsyncIterable[_T]) -> None:
        try:
            with contextlib.suppress(utils.aio.ChanClosed):
                async for item in source:
                    self._items.put_nowait(item)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is told
            self._torn(error)
        self._items.put_nowait(_End())

    def cut(self) -> None:
        """Read no further: what was read is followed by an end."""
        if not self.is_over:
            self._reading.cancel()
            self._items.put_nowait(_End())

    def __aiter__(self) -> Ahead[_T]:
        return self

    async def __anext__(self) -> _T:
        item = self._end or await self._items.get()
        if isinstance(item, _End):
            self._end = item
            raise StopAsyncIteration
        return item


class Response:
    """The streams of one response; `event` is what is to be read in place of the model's."""

    def __init__(
        self, event: llm.GenerationCreatedEvent, torn: Callable[[Exception], None]
    ) -> None:
        self._messages = Ahead(event.message_stream, torn)
        self._calls = Ahead(event.function_stream, torn)
        self.event = replace(event, message_stream=self._messages, function_stream=self._calls)

    @property
    def is_over(self) -> bool:
        """Whether the model has ended it."""
        return self._messages.is_over and self._calls.is_over

    def cut(self) -> None:
        """Nothing more of it is wanted."""
        self._messages.cut()
        self._calls.cut()
