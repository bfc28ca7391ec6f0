"""One stream id on a connection: from its configuration to `terminated`."""

from __future__ import annotations

import asyncio
import copy
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from livekit.agents import APIError, APIStatusError, APITimeoutError

from machines.plugins.soniox_tts.frames import Answer, Refusal
from machines.plugins.soniox_tts.ticker import Ticker

if TYPE_CHECKING:
    from machines.plugins.soniox_tts.connection import Connection


@dataclass(frozen=True, slots=True)
class Request:
    """What a stream is opened with. Times are in seconds.

    `config` is its configuration without the id. `sink` takes its audio, and `wake` is called when
    it is over. It may be silent for `patience` once its text is complete, and without new text for
    `idle` before that.
    """

    config: Mapping[str, Any]
    sink: Callable[[bytes], None]
    wake: Callable[[], None]
    patience: float
    idle: float


class Stream:
    """Says texts under one id and passes the audio on, until one thing ends it.

    It counts as active on its connection until the vendor said `terminated`, also when nobody
    listens any more (`leave`).
    """

    def __init__(self, connection: Connection, stream_id: str, request: Request) -> None:
        self.id = stream_id
        self._connection = connection
        self._limits = connection.limits
        self._request = request
        self._loop = asyncio.get_running_loop()
        self._keepalive: Ticker | None = None
        self._reaper: asyncio.TimerHandle | None = None
        self._begun = 0.0  # when the configuration was sent
        self._fed = 0.0  # when text was sent last
        self._progress = 0.0  # when it was fed or answered last
        self._dead = False  # the vendor knows this id no more
        #: `text_end` was handed over; no text may follow.
        self.finished = False
        #: Audio arrived.
        self.heard = False
        #: Nothing more will be passed on, for the reason in `failure` or for none.
        self.over = False
        self.failure: APIError | None = None

    # what its utterance does

    @property
    def due(self) -> float:
        """When, by the clock of the loop, to `finish` it at the latest; if finished, to give up."""
        if self.finished:
            return self._progress + self._request.patience
        if self._keepalive is None:
            return math.inf
        return min(
            self._fed + self._request.idle,
            self._begun + self._limits.age,
            math.inf if self.heard else self._begun + self._limits.hold,
        )

    def say(self, text: str) -> None:
        """Send a text; the first one after the configuration, which starts the vendor's clocks."""
        if self.over:
            return
        now = self._loop.time()
        if self._keepalive is None:
            self._begun = now
            self._send(**self._request.config)
            self._keepalive = Ticker(self._limits.stream_keepalive, self._keep_alive)
        self._fed = self._progress = now
        self._send(text=text)

    def finish(self) -> None:
        """Say that the text is complete. It counts from now on, not from when the frame is out."""
        if self.over or self.finished:
            return
        self.finished = True
        self._progress = self._loop.time()
        self._send(text_end=True)

    def give_up(self) -> None:
        """Fail for want of an answer. The connection may be dead and gets no further stream."""
        self._end(APITimeoutError(f"no audio from Soniox for {self._request.patience:g} s"))
        self._connection.retire()
        self._connection.forget(self)

    def leave(self) -> None:
        """Listen no more. What the vendor still says is dropped, and its id stays taken till then.

        Nothing is cancelled after `text_end`: that is documented as an error.
        """
        self.over = True
        if self._keepalive is None:
            self._connection.forget(self)
        elif self._connection.has(self):
            self._keepalive.stop()
            if not self.finished and not self._dead:
                self._send(cancel=True)
            self._progress = self._loop.time()
            self._reap()

    # what its connection does

    def receive(self, answer: Answer) -> None:
        """Take what a frame says."""
        self._progress = self._loop.time()
        if not self.over:
            self._take(answer)
        if answer.terminated:
            self._end(APIError("Soniox terminated a stream before the end of its audio"))
            self._connection.forget(self)

    def lost(self, failure: APIError) -> None:
        """Take the end of the connection."""
        self._dead = True
        self._end(copy.copy(failure))
        self.stop()

    def stop(self) -> None:
        """Start nothing more: the connection forgot this stream."""
        if self._keepalive is not None:
            self._keepalive.stop()
        if self._reaper is not None:
            self._reaper.cancel()

    def _take(self, answer: Answer) -> None:
        if answer.refusal is not None:
            self._dead = True
            self._end(failure_of(answer.refusal))
            return
        if answer.damage is not None:
            self._end(APIError(f"Soniox sent audio that cannot be used: {answer.damage}"))
            return
        if answer.pcm:
            self.heard = True
            self._request.sink(answer.pcm)
        if answer.audio_end and self.finished:
            self._end(None)
        elif answer.audio_end:
            self._end(APIError("Soniox ended the audio of a stream before the end of its text"))

    def _end(self, failure: APIError | None) -> None:
        if self.over:
            return
        self.over = True
        self.failure = failure
        if self._keepalive is not None:
            self._keepalive.stop()
        self._request.wake()

    def _keep_alive(self) -> None:
        self._send(keep_alive=True)

    def _send(self, **fields: Any) -> None:
        self._connection.send({"stream_id": self.id, **fields})

    def _reap(self) -> None:
        """Wait for `terminated`, for as long as there are answers."""
        due = self._progress + self._request.patience
        if self._loop.time() < due:
            self._reaper = self._loop.call_at(due, self._reap)
        else:
            self._connection.retire()
            self._connection.forget(self)


def failure_of(refusal: Refusal) -> APIError:
    """Return the error that says to LiveKit what the vendor said."""
    return APIStatusError(
        f"Soniox failed: {refusal.message}",
        status_code=refusal.code,
        retryable=refusal.transient,
    )
