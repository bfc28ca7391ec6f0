"""Where an agent's speech goes: outputs that say what reached them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from livekit import rtc
from livekit.agents.voice import io

#: What a loudspeaker still has to play when the last of a reply has reached it.
PLAYOUT_SECONDS = 0.2


class Transcript(io.TextOutput):
    """Hands each piece of text to `heard`."""

    def __init__(self, heard: Callable[[str], None]) -> None:
        super().__init__(label="transcript", next_in_chain=None)
        self._heard = heard

    async def capture_text(self, text: str) -> None:
        self._heard(text)

    def flush(self) -> None: ...


class Loudspeaker(io.AudioOutput):
    """Hands each frame to `heard`; it begins to play at once, and is a little behind at the end."""

    def __init__(self, heard: Callable[[bytes], None]) -> None:
        capabilities = io.AudioOutputCapabilities(pause=False)
        super().__init__(label="loudspeaker", capabilities=capabilities)
        self._heard = heard
        self._played_seconds = 0.0
        self._is_playing = False
        self._ending: asyncio.TimerHandle | None = None

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        if self._ending is not None:
            self._finish(interrupted=False)  # the next segment comes while one still plays
        await super().capture_frame(frame)
        self._heard(bytes(frame.data))
        self._played_seconds += frame.duration
        if not self._is_playing:
            self._is_playing = True
            self.on_playback_started(created_at=time.time())

    def flush(self) -> None:
        super().flush()
        if self._is_playing and self._ending is None:
            loop = asyncio.get_running_loop()
            self._ending = loop.call_later(PLAYOUT_SECONDS, self._finish, False)

    def clear_buffer(self) -> None:
        if self._is_playing:
            super().flush()
            self._finish(interrupted=True)

    def _finish(self, interrupted: bool) -> None:
        if self._ending is not None:
            self._ending.cancel()
        self._ending, self._is_playing = None, False
        played, self._played_seconds = self._played_seconds, 0.0
        self.on_playback_finished(playback_position=played, interrupted=interrupted)
