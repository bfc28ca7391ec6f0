"""A Soniox STT on loopback, which holds its client to what is documented of the protocol."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp
from aiohttp import web
from livekit import rtc
from livekit.agents import stt
from livekit.agents.stt import SpeechEventType
from livekit.plugins import soniox

from machines.plugins.soniox_stt import patched
from machines.plugins.soniox_stt.limits import Limits
from tests.plugins.vendor import Options

KEY = "a-key-that-nobody-may-see"
LIMIT_SECONDS = 5.0  # only a test that hangs gets here
RATE = 16000
UNIT = RATE // 10 * 2  # bytes of 0.1 s: what one word takes


def word(number: int) -> bytes:
    """The audio of the word `w<number>`; 0 is silence."""
    return number.to_bytes(2, "little") * (UNIT // 2)


def token(text: str, final: Any = True, **more: Any) -> dict[str, Any]:
    return {"text": text, "is_final": final, "confidence": 0.5, **more}


@dataclass
class Line:
    """One connection as the vendor sees it."""

    host: Vendor
    ws: web.WebSocketResponse
    key: str  # of the header
    config: dict[str, Any] = field(default_factory=dict)
    pcm: bytearray = field(default_factory=bytearray, repr=False)
    texts: list[str] = field(default_factory=list)
    ended: bool = False
    over: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def words(self) -> list[int]:
        """The words that were heard, without silence."""
        units = (self.pcm[at : at + 2] for at in range(0, len(self.pcm), UNIT))
        return [number for unit in units if (number := int.from_bytes(unit, "little"))]

    async def send(self, *tokens: dict[str, Any], **more: Any) -> None:
        with contextlib.suppress(ConnectionError):  # the client closed
            await self.ws.send_str(json.dumps({"tokens": tokens, **more}))

    async def fail(self, code: object, message: str = "no") -> None:
        await self.send(error_code=code, error_message=message)
        await self.ws.close()

    async def hear(self) -> bytes | str:
        """Return the next message. Raises StopAsyncIteration if the client closes."""
        message = await anext(self.ws)
        if message.type is aiohttp.WSMsgType.BINARY:
            if not self.config or self.ended:
                self.host.breaches.append("audio before the configuration, or after the end")
            self.pcm += message.data
            return bytes(message.data)
        text = str(message.data)
        self._judge(text)
        self.texts.append(text)
        return text

    async def hear_audio(self, size: int) -> None:
        """Read until so many bytes of audio arrived on this connection."""
        while len(self.pcm) < size:
            await self.hear()

    async def hear_text(self, text: str) -> None:
        """Read until this text frame."""
        while await self.hear() != text:
            pass

    def _judge(self, text: str) -> None:
        frame = json.loads(text) if text else {}
        if "model" in frame:
            missing = {"audio_format", "num_channels", "sample_rate"} - set(frame)
            if missing or self.config:
                self.host.breaches.append(f"the configuration {frame}")
            if KEY not in (self.key, frame.get("api_key")):
                self.host.breaches.append("a connection without the key")
            self.config = frame
        elif not self.config:
            self.host.breaches.append(f"no configuration came before {text!r}")
        elif not text:
            if self.ended:
                self.host.breaches.append("two ends")
            self.ended = True
        elif frame != {"type": "keepalive"} and (self.ended or frame != {"type": "finalize"}):
            self.host.breaches.append(f"{text} is not known, or came after the end")

    async def recognize(self, first: int = 0, *, until: int | None = None) -> int:
        """Tell each word as it comes, final a word later; silence ends an utterance.

        Up to the end of the audio, or to `until` words. Returns how many units were done.
        """
        done, spoken, count = first, False, 0
        while not self.ended and (until is None or count < until):
            await self.hear()
            while len(self.pcm) >= (done + 1) * UNIT:
                number = int.from_bytes(self.pcm[done * UNIT : done * UNIT + 2], "little")
                done += 1
                at = {"final_audio_proc_ms": done * 100, "total_audio_proc_ms": done * 100}
                times = {"start_ms": done * 100 - 100, "end_ms": done * 100}
                if number:
                    await self.send(token(f" w{number}", final=False, **times), **at)
                    await self.send(token(f" w{number}", **times), **at)
                    spoken, count = True, count + 1
                elif spoken:
                    spoken = False
                    await self.send(token("<end>"), **at)
                if count == until:
                    break
        return done

    async def serve(self) -> None:
        """Recognize to the end, finish and close."""
        done = await self.recognize()
        await self.finish(total_audio_proc_ms=done * 100)

    async def finish(self, **more: Any) -> None:
        await self.send(finished=True, **more)
        await self.ws.close()

    async def fall_silent(self) -> None:
        """Read on until the client closes, and say nothing."""
        while True:
            await self.hear()


Script = Callable[[Line], Awaitable[Any]]


@dataclass
class Vendor:
    """Serves connection after connection by the scripts, the last one for all that follow.

    A number instead of a script is the status of a refusal; 0 stands for no answer at all.
    """

    scripts: list[Script | int]
    session: aiohttp.ClientSession
    url: str = ""
    lines: list[Line] = field(default_factory=list)
    breaches: list[str] = field(default_factory=list)
    asked: int = 0
    stopped: asyncio.Event = field(default_factory=asyncio.Event)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def line(self, number: int) -> Line:
        """Wait for the connection of this number, from 1."""
        while len(self.lines) < number:
            self.arrived.clear()
            await self.arrived.wait()
        return self.lines[number - 1]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        script = self.scripts[min(self.asked, len(self.scripts) - 1)]
        self.asked += 1
        if script == 0:
            await self.stopped.wait()
        if isinstance(script, int):
            return web.Response(status=script or 500)
        key = request.headers.get("Authorization", "").removeprefix("Bearer ")
        line = Line(self, web.WebSocketResponse(), key)
        await line.ws.prepare(request)
        self.lines.append(line)
        self.arrived.set()
        with contextlib.suppress(StopAsyncIteration, ConnectionError):  # the client closed
            await script(line)
        line.over.set()
        return line.ws


@asynccontextmanager
async def vendor(*scripts: Script | int) -> AsyncIterator[Vendor]:
    """Run a vendor; afterwards nothing that the plugin started may be left, nor an error unread."""
    gc.freeze()  # leaves to the collection below only what the test makes
    unread: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: unread.append(context))
    try:
        async with asyncio.timeout(LIMIT_SECONDS), aiohttp.ClientSession() as session:
            host = Vendor(list(scripts) or [Line.serve], session)
            application = web.Application()
            application.router.add_get("/stt", host.handle)
            runner = web.AppRunner(application, shutdown_timeout=0.01)
            await runner.setup()
            listener = socket.create_server(("127.0.0.1", 0))
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # soon full if unread
            await web.SockSite(runner, listener).start()
            host.url = f"ws://127.0.0.1:{listener.getsockname()[1]}/stt"
            try:
                yield host
                left = [task.get_name() for task in asyncio.all_tasks()]
                assert [name for name in left if name.startswith(("Soniox", "STT"))] == []
            finally:
                host.stopped.set()
                await runner.cleanup()
        gc.collect()  # what nobody holds any more says now that nobody read its error
        assert unread == []
        assert host.breaches == []
    finally:
        gc.unfreeze()


@dataclass
class Heard:
    """What the caller of one stream got, up to its end or to the failure."""

    events: list[stt.SpeechEvent] = field(default_factory=list)
    told: list[bool] = field(default_factory=list)  # the errors, whether they are recoverable
    failure: Exception | None = None

    @property
    def finals(self) -> list[str]:
        """The text of each FINAL_TRANSCRIPT."""
        kind = SpeechEventType.FINAL_TRANSCRIPT
        return [each.alternatives[0].text for each in self.events if each.type is kind]

    @property
    def kinds(self) -> str:
        """A letter for each event but usage: Start, Interim, Preflight, Final, End."""
        kinds = (each.type.value for each in self.events)
        return "".join(kind[0].upper() for kind in kinds if not kind.startswith("recognition"))

    @property
    def spans(self) -> list[tuple[float, float]]:
        """Beginning and end of each FINAL_TRANSCRIPT, in milliseconds."""
        kind = SpeechEventType.FINAL_TRANSCRIPT
        data = [each.alternatives[0] for each in self.events if each.type is kind]
        return [(round(each.start_time * 1000), round(each.end_time * 1000)) for each in data]

    @property
    def usage(self) -> tuple[float, int]:
        """Seconds of audio and tokens."""
        used = [each.recognition_usage for each in self.events if each.recognition_usage]
        seconds = sum(each.audio_duration for each in used)
        return round(seconds, 6), sum(each.output_tokens for each in used)

    def check(self) -> Heard:
        """Hold the events to what a caller is owed, whatever was said."""
        speaking, last = False, 0.0
        for event in self.events:
            if event.type is SpeechEventType.RECOGNITION_USAGE:
                continue
            starts = event.type is SpeechEventType.START_OF_SPEECH
            assert speaking is not starts, self.kinds
            speaking = event.type is not SpeechEventType.END_OF_SPEECH
            for data in event.alternatives:
                assert last <= data.start_time <= data.end_time
                assert data.text
            if event.type is SpeechEventType.FINAL_TRANSCRIPT:
                last = event.alternatives[0].end_time
        assert not speaking
        return self


async def listen(stream: stt.RecognizeStream, heard: Heard) -> Heard:
    """Consume a stream, and tell how it went."""
    try:
        async for event in stream:
            heard.events.append(event)
    except Exception as failure:  # noqa: BLE001 - the test looks at it
        heard.failure = failure
    return heard


@dataclass
class Call:
    """A stream and what was heard of it so far."""

    stream: stt.RecognizeStream
    heard: Heard = field(default_factory=Heard)

    def push(self, *numbers: int) -> None:
        for number in numbers:
            self.push_pcm(word(number))

    def push_pcm(self, pcm: bytes, *, rate: int = RATE) -> None:
        self.stream.push_frame(rtc.AudioFrame(pcm, rate, 1, len(pcm) // 2))

    async def until(self, kind: str) -> None:
        """Wait until an event whose letter this is was heard."""
        while kind not in self.heard.kinds:
            await asyncio.sleep(0.001)

    async def rest(self) -> Heard:
        """End the input and return all that was heard."""
        self.stream.end_input()
        return await self.over()

    async def over(self) -> Heard:
        """Return all that was heard up to the end, as a caller is owed it."""
        return (await self._listener).check()

    def begin(self, speaker: stt.STT[Any]) -> None:
        speaker.on("error", lambda event: self.heard.told.append(event.recoverable))
        self._listener = asyncio.ensure_future(listen(self.stream, self.heard))

    async def close(self) -> None:
        await self.stream.aclose()
        self._listener.cancel()
        await asyncio.wait({self._listener})


def recognizer_for(host: Vendor, kind: type[soniox.STT] = soniox.STT, **options: Any) -> Any:
    """Build an STT that talks to a vendor."""
    params = soniox.STTOptions(**options)
    return kind(api_key=KEY, http_session=host.session, base_url=host.url, params=params)


Body = Callable[[Call, Vendor], Awaitable[None]]


def run(
    body: Body,
    *scripts: Script | int,
    kind: type[soniox.STT] = patched.STT,
    retries: int = 2,
    timeout: float = 10.0,
    params: dict[str, Any] | None = None,
    **limits: float,
) -> None:
    """Run a test with one stream of an STT that talks to a vendor, and close both."""

    async def main() -> None:
        async with vendor(*scripts) as host:
            speaker = recognizer_for(host, kind, **(params or {}))
            speaker.limits = replace(Limits(), **limits)
            options = Options(max_retry=retries, timeout=timeout)
            call = Call(speaker.stream(conn_options=options))
            call.begin(speaker)
            try:
                await body(call, host)
            finally:
                await call.close()
                await speaker.aclose()

    asyncio.run(main())
