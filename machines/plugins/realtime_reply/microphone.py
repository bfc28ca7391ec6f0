"""Where a user speaks: an input whose frames say which turn they are of."""

from __future__ import annotations

import asyncio

from livekit import rtc
from livekit.agents.voice import io

SAMPLE_RATE = 24_000


class Microphone(io.AudioInput):
    """One frame for each turn; its samples spell the turn's name."""

    def __init__(self) -> None:
        super().__init__(label="microphone", source=None)
        self._said: asyncio.Queue[rtc.AudioFrame] = asyncio.Queue()

    def say(self, turn: str) -> None:
        samples = turn.encode("utf-16-le")
        self._said.put_nowait(rtc.AudioFrame(samples, SAMPLE_RATE, 1, len(samples) // 2))

    async def __anext__(self) -> rtc.AudioFrame:
        return await self._said.get()


def turn_of(frame: rtc.AudioFrame) -> str:
    """The turn in which the user said this."""
    return bytes(frame.data).decode("utf-16-le")
