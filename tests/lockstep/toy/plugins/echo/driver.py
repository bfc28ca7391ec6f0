"""The toy's plugins: a right one, and wrong ones that differ from it by one fault each."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
from collections.abc import Coroutine, Mapping
from typing import Any, ClassVar

import aiohttp

from machines.lockstep import Driver, Plugin, Seam

PATIENCE_SECONDS = 4.0


class Echo:
    """The right plugin. Its methods are the seams at which the wrong ones differ."""

    def __init__(self, seam: Seam) -> None:
        self.seam = seam
        self.task: asyncio.Task[None] | None = None
        self.closing: set[asyncio.Task[Any]] = set()

    def begin(self) -> None:
        """Nothing to build."""

    def call(self, message: str, fields: Mapping[str, Any]) -> Coroutine[Any, Any, None] | None:
        if message == "say":
            self.task = asyncio.create_task(self.request(fields["text"]))
            return None
        return self.stop() if message == "stop" else self.bye()

    async def request(self, text: str) -> None:
        try:
            # not wait_for: up to Python 3.11 it may swallow the cancellation of a request
            async with asyncio.timeout(PATIENCE_SECONDS):
                socket = await self.seam.session.ws_connect(self.seam.url("echo.test", "/"))
        except (TimeoutError, aiohttp.ClientError):
            self.seam.report("broken")
            return
        try:
            await self.ask(socket, text)
            await self.answer(socket)
        except (TimeoutError, aiohttp.ClientError, ConnectionError):
            self.seam.report("broken")
        else:
            self.finished()
        finally:
            self.release(socket)

    async def ask(self, socket: Any, text: str) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await socket.send_str(json.dumps({"ask": text}))

    async def answer(self, socket: Any) -> None:
        while True:
            message = await self.receive(socket)
            if message.type is not aiohttp.WSMsgType.TEXT:
                raise ConnectionError("ended")
            frame = json.loads(message.data)
            if "done" in frame:
                return
            self.chunk(base64.b64decode(frame["chunk"]))

    async def receive(self, socket: Any) -> Any:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await socket.receive()

    def chunk(self, data: bytes) -> None:
        self.seam.report("chunk", data=data)

    def finished(self) -> None:
        self.seam.report("finished")

    def release(self, socket: Any) -> None:
        task = asyncio.create_task(self.close(socket))
        self.closing.add(task)
        task.add_done_callback(self.closing.discard)

    async def close(self, socket: Any) -> None:
        with contextlib.suppress(asyncio.TimeoutError):
            async with asyncio.timeout(0.5):
                await socket.close()

    async def stop(self) -> None:
        assert self.task is not None
        self.task.cancel()
        await asyncio.wait([self.task])
        self.seam.report("stopped")

    async def bye(self) -> None:
        if self.closing:
            await asyncio.wait(self.closing)
        self.seam.report("gone")

    async def end(self) -> None:
        """Nothing to release."""

    def announced(self, error: BaseException) -> bool:
        return False


class DropsTheLastMessage(Echo):
    """One chunk is held back until the next, so the last never comes."""

    held: bytes | None = None

    def chunk(self, data: bytes) -> None:
        if self.held is not None:
            super().chunk(self.held)
        self.held = data


class SendsTwice(Echo):
    """The question is asked twice."""

    async def ask(self, socket: Any, text: str) -> None:
        await super().ask(socket, text)
        await super().ask(socket, text)


class Reorders(Echo):
    """Pairs of chunks change places."""

    held: bytes | None = None

    def chunk(self, data: bytes) -> None:
        if self.held is None:
            self.held = data
        else:
            super().chunk(data)
            super().chunk(self.held)
            self.held = None

    def finished(self) -> None:
        if self.held is not None:
            super().chunk(self.held)
        super().finished()


class NeverCloses(Echo):
    """A spent connection stays open."""

    kept: ClassVar[list[Any]] = []

    def release(self, socket: Any) -> None:
        self.kept.append(socket)


class LeaksATask(Echo):
    """A task outlives the plugin."""

    async def bye(self) -> None:
        self.leak = asyncio.create_task(asyncio.sleep(3600))
        await super().bye()


class SwallowsCancellation(Echo):
    """A cancelled request goes on waiting."""

    async def receive(self, socket: Any) -> Any:
        try:
            return await super().receive(socket)
        except asyncio.CancelledError:
            return await super().receive(socket)


class IgnoresATimeout(Echo):
    """It waits for ever."""

    async def receive(self, socket: Any) -> Any:
        return await socket.receive()


class AnswersACancelledRequest(Echo):
    """What arrives while the request is stopped is still handed on."""

    async def stop(self) -> None:
        await super().stop()
        self.seam.report("chunk", data=b"late")


class DropsTheEnd(Echo):
    """`done` counts only once the send has returned: the seed's fault in small."""

    sent = False

    async def request(self, text: str) -> None:
        self.sent = False
        await super().request(text)

    async def ask(self, socket: Any, text: str) -> None:
        async def send() -> None:
            await super(DropsTheEnd, self).ask(socket, text)
            self.sent = True

        self.sending = asyncio.create_task(send())

    async def answer(self, socket: Any) -> None:
        while True:
            message = await self.receive(socket)
            if message.type is not aiohttp.WSMsgType.TEXT:
                raise ConnectionError("ended")
            frame = json.loads(message.data)
            if "done" not in frame:
                self.chunk(base64.b64decode(frame["chunk"]))
            elif self.sent:
                return


class FailsUnheard(Echo):
    """A task dies of an exception that nobody retrieves."""

    def finished(self) -> None:
        super().finished()
        self.failing = asyncio.create_task(self.fail())

    async def fail(self) -> None:
        raise RuntimeError("unheard")


class SpeaksGibberish(Echo):
    """A frame that the protocol does not know."""

    async def ask(self, socket: Any, text: str) -> None:
        await socket.send_str("gibberish")


class FreezesAtTheEnd(Echo):
    """A closed connection is read again and again, and never suspends: the loop is frozen."""

    async def answer(self, socket: Any) -> None:
        done = False
        while not done:
            async for message in socket:
                frame = json.loads(message.data)
                if "done" in frame:
                    done = True
                    break
                self.chunk(base64.b64decode(frame["chunk"]))


class FreezesInACallback(Echo):
    """A callback counts on what another one would have to do."""

    def finished(self) -> None:
        self.is_told = False
        asyncio.get_running_loop().call_soon(self.wait)
        asyncio.get_running_loop().call_soon(self.tell)

    def wait(self) -> None:
        while not self.is_told:
            pass

    def tell(self) -> None:
        self.is_told = True
        super().finished()


class FreezesAndSwallows(FreezesInACallback):
    """The same, but whatever is raised there is caught, and the caller is told nothing, often."""

    def wait(self) -> None:
        while not self.is_told:
            try:
                self.look()
            except BaseException:  # noqa: BLE001  # the fault
                continue

    def look(self) -> None:
        try:
            self.seam.report("chunk", data=b"")
        finally:
            sum(range(10))


class NeverWaits(Echo):
    """It asks again and again whether something has come, instead of waiting for it."""

    async def receive(self, socket: Any) -> Any:
        receiving = asyncio.create_task(socket.receive())
        while not receiving.done():
            await asyncio.sleep(0)
        return receiving.result()


class NeverEnds(NeverWaits):
    """The same, and it does not let itself be cancelled."""

    async def receive(self, socket: Any) -> Any:
        while True:
            with contextlib.suppress(asyncio.CancelledError):
                return await super().receive(socket)


VARIANTS: dict[str, type[Echo]] = {
    "right": Echo,
    "drops_the_last_message": DropsTheLastMessage,
    "sends_twice": SendsTwice,
    "reorders": Reorders,
    "never_closes": NeverCloses,
    "leaks_a_task": LeaksATask,
    "swallows_cancellation": SwallowsCancellation,
    "ignores_a_timeout": IgnoresATimeout,
    "answers_a_cancelled_request": AnswersACancelledRequest,
    "drops_the_end": DropsTheEnd,
    "fails_unheard": FailsUnheard,
    "speaks_gibberish": SpeaksGibberish,
    "freezes_at_the_end": FreezesAtTheEnd,
    "freezes_in_a_callback": FreezesInACallback,
    "freezes_and_swallows": FreezesAndSwallows,
    "never_waits": NeverWaits,
    "never_ends": NeverEnds,
}


def _make(variant: str, seam: Seam) -> Driver:
    return VARIANTS[variant](seam)


PLUGIN = Plugin("echo", tuple(VARIANTS), ("echo.test",), _make)
