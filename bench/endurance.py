"""An hour of speech in one episode, in virtual time, and what a plugin holds of it.

`an hour ...` drives the corrected Soniox STT beside its spec, as the search does: all that it does
is judged, and all its audio compared. `held` is memory, measured without the judge: the most that
was there in a time and not before, what is on the wire (0.5 MB at most) included.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass
from time import process_time
from typing import Any

import aiohttp
from livekit import rtc
from livekit.agents import APIError
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, BytesMessage, Ping, Request, TextMessage

from bench.measure import Row, prepare
from machines.lockstep.director import Director
from machines.lockstep.episode import run
from machines.lockstep.errors import HarnessBug
from machines.lockstep.search import setting
from machines.lockstep.step import WAIT, Step
from machines.plugins.soniox_stt.patched import STT, SpeechStream
from machines.sim import Conditions, Remote, World, benign

RATE = 16_000  # samples a second
BYTES = 2 * RATE
HOUR_SECONDS = 3600
EARLY_SECONDS = 360  # by then all that has a bound is full
FRAME_SECONDS = 0.05
WORD_SECONDS = 10  # so often a word becomes final


def measure() -> list[Row]:
    """One round of each: an hour takes long enough to be exact."""
    logging.getLogger("livekit").setLevel(logging.CRITICAL)  # a line for each retry
    rows = [_judged()]
    for name, hour in HOURS.items():
        for when, megabytes in hour.peaks().items():
            rows.append(Row(f"{name}: held {when}", "MB", (megabytes,)))
    return rows


# an hour beside the spec


def _judged() -> Row:
    started = process_time()
    verdict = run(setting("soniox_stt", "patched", "kernel"), benign(), Speech())
    if not verdict.conforms:
        raise HarnessBug(f"an hour of speech does not conform: {verdict.findings}")
    frames = round(HOUR_SECONDS / FRAME_SECONDS)
    rate = HOUR_SECONDS / (process_time() - started)
    return Row(f"an hour in {frames:,} frames, beside its spec", "virtual s/cpu s", (rate,))


class Speech:
    """A chooser: somebody speaks for an hour, and hangs up. A word of it is final now and then."""

    def __init__(self) -> None:
        self._steps = self._tell()
        self._director: Director | None = None

    def eager(self, director: Director) -> Step | None:
        return None

    def settled(self, director: Director, timer: float | None) -> Step | None:
        self._director = director
        return next(self._steps, None)

    def _tell(self) -> Iterator[Step]:
        yield self._move("open_stream")
        yield self._move("accepted")
        frame = {"samples": round(RATE * FRAME_SECONDS), "seed": 0}
        for number in range(round(HOUR_SECONDS / FRAME_SECONDS)):
            yield self._move("push_audio", pcm=frame)
            yield Step(WAIT, {"seconds": FRAME_SECONDS})
            if number % round(WORD_SECONDS / FRAME_SECONDS) == 0:
                yield self._move("word", words="a", at=0)
        yield self._move("end_input")

    def _move(self, message: str, **fields: Any) -> Step:
        """The move that sends a message now, whatever its row is called."""
        assert self._director is not None
        for machine in self._director.spec.machines.values():
            for row in machine.rows:
                step = Step(row.id, fields)
                ours = machine.role != "client" and (row.action, row.message) == ("send", message)
                if ours and self._director.enabled(step):
                    return step
        raise HarnessBug(f"{message} cannot be sent here: the story does not fit the spec")


# what is held


class Vendor:
    """The far end of a connection: takes audio, and tells words of it as an `Hour` wants it to."""

    def __init__(self, remote: Remote, hour: Hour) -> None:
        if hour.line is not None:
            hour.line.reset()  # what it did not read is no memory of the plugin's
        hour.line = remote
        self._remote = remote
        self._hour = hour
        self._socket = WSConnection(ConnectionType.SERVER)
        self._heard = self._told = 0

    def data_received(self, data: bytes) -> None:
        self._socket.receive_data(data)
        for event in self._socket.events():
            match event:
                case Request():
                    self._say(AcceptConnection())
                case BytesMessage():
                    self._heard += len(event.data)
                    self._answer()
                case Ping():
                    self._say(event.response())

    def _answer(self) -> None:
        done = self._heard // BYTES
        if self._hour.answers and done >= self._told + WORD_SECONDS:
            self._told = done
            word = {"text": " a", "is_final": True, "confidence": 1, "end_ms": done * 1000}
            tokens = [word, {"text": "<end>", "is_final": True, "confidence": 1}]
            self._say(TextMessage(json.dumps({"tokens": tokens})))
            if self._hour.stalls:
                self._remote.pause_reading()

    def _say(self, event: Any) -> None:
        if not self._remote.closed:
            self._remote.write(self._socket.send(event))

    def eof_received(self) -> None:
        self._remote.close()

    def connection_lost(self, error: Exception | None) -> None:
        pass


@dataclass
class Hour:
    """An hour without a judge.

    The vendor `answers` with words, or never; it `stalls` after each, and reads no more on that
    connection. The caller speaks, or pushes all of it `at_once`.
    """

    answers: bool = True
    stalls: bool = False
    at_once: bool = False
    line: Remote | None = None

    def peaks(self) -> dict[str, float]:
        """The most that was held, in megabytes: in the first minutes, and in the rest."""
        found: dict[str, float] = {}
        prepare()  # so that a collection is short: a long one looks like a frozen loop
        with World(Conditions(), benign(), hashed=[aiohttp.ClientWebSocketResponse]) as world:
            world.kernel.host("vendor.test", 80, lambda remote: Vendor(remote, self))
            task = world.loop.create_task(self._live(found))
            task.add_done_callback(lambda _: world.loop.stop())
            tracemalloc.start()
            try:
                world.run()
            finally:
                tracemalloc.stop()
            task.result()
        return found

    async def _live(self, found: dict[str, float]) -> None:
        async with aiohttp.ClientSession() as session:
            stt = STT(api_key="key", http_session=session, base_url="ws://vendor.test/")
            stream = stt.stream()
            consumer = asyncio.create_task(_consume(stream))
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()

            def note(name: str) -> None:
                found[name] = (tracemalloc.get_traced_memory()[1] - before) / 1e6
                tracemalloc.reset_peak()

            for second in range(HOUR_SECONDS):
                if second == EARLY_SECONDS and not self.at_once:
                    note(f"in the first {EARLY_SECONDS // 60} min")
                stream.push_frame(rtc.AudioFrame(bytes(BYTES), RATE, 1, RATE))
                if self.at_once:
                    continue
                await asyncio.sleep(1)
                if second % 60 == 0:
                    gc.collect()  # what is no longer held, but not collected yet, does not count
            await asyncio.sleep(1)
            note("in an hour" if self.at_once else "in the rest of an hour")
            if consumer.done():
                raise HarnessBug(f"the stream ended before the hour was over: {consumer.result()}")
            await stream.aclose()
            await consumer


async def _consume(stream: SpeechStream) -> str:
    """Take what is told, and drop it; return how it ended."""
    try:
        async for _ in stream:
            pass
    except APIError as error:
        return str(error)
    return "well"


HOURS = {
    "answered": Hour(),
    "never answered": Hour(answers=False),
    "stalled again and again": Hour(stalls=True),
    "an hour pushed at once": Hour(at_once=True),
}
