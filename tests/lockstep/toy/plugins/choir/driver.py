"""Plugins with streams side by side: a right one, and wrong ones that differ by one fault each."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
from collections.abc import Coroutine, Mapping
from itertools import count
from typing import Any

import aiohttp

from machines.lockstep import Driver, Plugin, Seam

PATIENCE_SECONDS = 4.0
#: What is put into the queue of a stream whose connection is gone.
GONE: Mapping[str, Any] = {}


class Line:
    """A connection and the streams on it, each with a queue of what came for it."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket
        self.gone = False
        self.streams: dict[str, asyncio.Queue[Mapping[str, Any]]] = {}


class Choir:
    """The right plugin. Its methods are the seams at which the wrong ones differ."""

    def __init__(self, seam: Seam) -> None:
        self.seam = seam
        self.ids = count(1)
        self.line: Line | None = None
        self.opening: asyncio.Task[Line | None] | None = None
        self.tasks: set[asyncio.Task[None]] = set()

    def begin(self) -> None:
        """Nothing to build."""

    def call(self, message: str, fields: Mapping[str, Any]) -> Coroutine[Any, Any, None] | None:
        if message == "bye":
            return self.bye()
        self.start(self.request(fields["turn"], fields["text"]))
        return None

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    # one turn

    async def request(self, turn: str, text: str) -> None:
        line = await self.connected()
        if line is None:
            self.seam.report("failed", turn=turn)
            return
        stream = self.stream_id(line)
        queue = line.streams[stream] = asyncio.Queue()
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                ask = {"ask": text, "turn": turn, "stream": stream}
                await line.socket.send_str(json.dumps(ask))
            await self.answer(turn, queue)
        except (TimeoutError, aiohttp.ClientError, ConnectionError):
            self.seam.report("failed", turn=turn)
        else:
            self.seam.report("finished", turn=turn)
        finally:
            line.streams.pop(stream, None)

    async def answer(self, turn: str, queue: asyncio.Queue[Mapping[str, Any]]) -> None:
        while True:
            async with asyncio.timeout(PATIENCE_SECONDS):
                frame = await queue.get()
            if "chunk" in frame:
                self.seam.report("chunk", turn=turn, data=base64.b64decode(frame["chunk"]))
            elif "done" in frame:
                return
            else:
                raise ConnectionError("no answer")

    def stream_id(self, line: Line) -> str:
        return f"stream-{next(self.ids)}"

    # the connection

    async def connected(self) -> Line | None:
        """The connection, opened where there is none; None where that fails."""
        if self.line is not None:
            return self.line
        if self.opening is None:
            self.opening = asyncio.create_task(self.open())
        line = await asyncio.shield(self.opening)
        return None if line is None or line.gone else line

    async def open(self) -> Line | None:
        try:
            # not wait_for: up to Python 3.11 it may swallow a cancellation
            async with asyncio.timeout(PATIENCE_SECONDS):
                url = self.seam.url("choir.test", "/")
                line = self.line = Line(await self.seam.session.ws_connect(url))
        except (TimeoutError, aiohttp.ClientError):
            return None
        finally:
            self.opening = None
        self.start(self.read(line))
        return line

    async def read(self, line: Line) -> None:
        while (message := await line.socket.receive()).type is aiohttp.WSMsgType.TEXT:
            self.arrived(line, json.loads(message.data))
        line.gone = True
        if self.line is line:
            self.line = None
        self.left(line)

    def arrived(self, line: Line, frame: Mapping[str, Any]) -> None:
        stream = frame.get("stream") or frame.get("done") or frame.get("fault")
        if stream in line.streams:
            line.streams[stream].put_nowait(frame)

    def left(self, line: Line) -> None:
        """The connection is gone: none of its streams will hear anything more."""
        for queue in line.streams.values():
            queue.put_nowait(GONE)

    async def bye(self) -> None:
        if self.opening is not None:
            self.opening.cancel()
            await asyncio.wait([self.opening])
        if self.line is not None:
            with contextlib.suppress(asyncio.TimeoutError):
                async with asyncio.timeout(0.5):
                    await self.line.socket.close()
        self.seam.report("gone")

    async def end(self) -> None:
        for task in self.tasks:
            task.cancel()

    def announced(self, error: BaseException) -> bool:
        return False


class MixesUpTwoStreams(Choir):
    """What comes while two streams are in use goes to the one asked for last."""

    def arrived(self, line: Line, frame: Mapping[str, Any]) -> None:
        if "chunk" in frame and line.streams:
            list(line.streams.values())[-1].put_nowait(frame)
        else:
            super().arrived(line, frame)


class FailsItsNeighbours(Choir):
    """A fault of one stream fails all that are in use."""

    def arrived(self, line: Line, frame: Mapping[str, Any]) -> None:
        if "fault" in frame:
            self.left(line)
        else:
            super().arrived(line, frame)


class ReusesAnId(Choir):
    """Ids are counted by the streams in use: the first to end gives its neighbour's away."""

    def stream_id(self, line: Line) -> str:
        return f"stream-{len(line.streams)}"


class LeavesOneBehind(Choir):
    """When the connection goes, only the stream asked for first is told."""

    def left(self, line: Line) -> None:
        for queue in list(line.streams.values())[:1]:
            queue.put_nowait(GONE)


class AnswersTheWrongTurn(Choir):
    """Every end is reported for the turn that was begun last."""

    last = ""

    async def request(self, turn: str, text: str) -> None:
        self.last = turn
        await super().request(turn, text)

    async def answer(self, turn: str, queue: asyncio.Queue[Mapping[str, Any]]) -> None:
        await super().answer(turn, queue)
        if self.last != turn:
            self.seam.report("finished", turn=self.last)


VARIANTS: dict[str, type[Choir]] = {
    "right": Choir,
    "mixes_up_two_streams": MixesUpTwoStreams,
    "fails_its_neighbours": FailsItsNeighbours,
    "reuses_an_id": ReusesAnId,
    "leaves_one_behind": LeavesOneBehind,
    "answers_the_wrong_turn": AnswersTheWrongTurn,
}


def _make(variant: str, seam: Seam) -> Driver:
    return VARIANTS[variant](seam)


PLUGIN = Plugin("choir", tuple(VARIANTS), ("choir.test",), _make)
