"""The corrected Soniox STT against a real socket: what is said and what is told, on a good day."""

from __future__ import annotations

import asyncio
import inspect
import json
from typing import Any

import pytest
from livekit.agents.stt import SpeechEventType
from livekit.plugins import soniox

from machines.plugins.soniox_stt import patched
from machines.plugins.soniox_stt.audio import Audio
from machines.plugins.soniox_stt.connection import FINALIZE, KEEPALIVE
from machines.plugins.soniox_stt.frames import Nothing, Result, Token, decode
from tests.plugins.soniox_stt_vendor import KEY, UNIT, Call, Line, Vendor, run, token, word


def test_the_signatures_are_those_of_the_release() -> None:
    assert inspect.signature(patched.STT.__init__) == inspect.signature(soniox.STT.__init__)
    ours, theirs = (inspect.signature(kind.stream) for kind in (patched.STT, soniox.STT))
    assert list(ours.parameters) == list(theirs.parameters)
    assert issubclass(patched.SpeechStream, soniox.stt.SpeechStream)


def test_each_utterance_is_told_in_order() -> None:
    async def body(call: Call, host: Vendor) -> None:
        call.push(1, 2, 0, 0, 3, 0)
        heard = await call.rest()
        assert (heard.finals, heard.failure, heard.told) == ([" w1 w2", " w3"], None, [])
        assert heard.kinds == "SIPIPFE" + "SIPFE"
        assert heard.spans == [(0, 200), (400, 500)]
        assert heard.usage == (0.6, 3)
        assert host.lines[0].pcm == b"".join(map(word, (1, 2, 0, 0, 3, 0)))
        assert host.asked == 1

    run(body)


def test_the_end_of_the_input_ends_the_stream() -> None:
    async def slowly(line: Line) -> None:
        await line.hear_text("")
        await line.send(token("late", start_ms=0, end_ms=100))
        await line.finish()

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        heard = await call.rest()
        assert (heard.finals, heard.failure, heard.told) == (["late"], None, [])

    run(body, slowly)


def test_an_end_without_audio_asks_nobody() -> None:
    async def body(call: Call, host: Vendor) -> None:
        heard = await call.rest()
        assert (heard.events, heard.failure, host.asked) == ([], None, 0)

    run(body)


def test_an_utterance_in_one_frame_has_a_beginning() -> None:
    async def at_once(line: Line) -> None:
        await line.hear_audio(UNIT)
        await line.send(
            token("one", start_ms=0, end_ms=50),
            token("<end>"),
            token("two", start_ms=50, end_ms=90),
            token("<fin>"),
            token("thr", final=False),
        )
        await line.hear_text("")
        await line.finish()

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        await call.until("I")
        heard = await call.rest()
        assert (heard.kinds, heard.finals) == ("SFESFESIE", ["one", "two"])

    run(body, at_once)


def test_tokens_without_times_do_not_go_back() -> None:
    async def vague(line: Line) -> None:
        await line.hear_audio(UNIT)
        await line.send(token("one", start_ms=10, end_ms=70), token("<end>"))
        await line.send(token("two"), token("<end>"))
        await line.hear_text("")
        await line.finish()

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        call.stream.start_time_offset = 5.0
        assert (await call.rest()).spans == [(5010, 5070), (5070, 5070)]

    run(body, vague)


def test_what_was_withdrawn_is_told_no_more() -> None:
    async def doubt(line: Line) -> None:
        await line.hear_audio(UNIT)
        await line.send(token("an", final=False), token("ant", final=False))
        await line.send(token("aunt", final=False))
        await line.send()
        await line.send(token("<end>"))
        await line.hear_text("")
        await line.finish()

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        heard = await call.rest()
        assert (heard.kinds, heard.finals) == ("SIIE", [])

    run(body, doubt)


def test_frames_without_tokens_and_damaged_ones_say_the_rest() -> None:
    async def odd(line: Line) -> None:
        await line.hear_audio(UNIT)
        for frame in ("{", "[]", "{}", '{"tokens":null}', '{"tokens":[3,{"is_final":true}]}'):
            await line.ws.send_str(frame)
        await line.ws.send_bytes(b"?")
        await line.ws.send_str('{"total_audio_proc_ms":100,"final_audio_proc_ms":null}')
        await line.ws.send_str(json.dumps({"tokens": [{}, token("one", start_ms="x")]}))
        await line.hear_text("")
        await line.ws.send_str('{"finished":true}')
        await line.ws.close()

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        heard = await call.rest()
        assert (heard.finals, heard.failure, heard.usage) == (["one"], None, (0.1, 1))
        assert heard.told == []

    run(body, odd)


def test_usage_is_told_once_and_never_less() -> None:
    async def count(line: Line) -> None:
        await line.hear_audio(UNIT)
        for total in (40.5, 100, 60, 100):
            await line.send(total_audio_proc_ms=total)
        await line.hear_text("")
        await line.finish(total_audio_proc_ms=120)

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        heard = await call.rest()
        assert heard.usage == (0.12, 0)
        assert all(each.type is SpeechEventType.RECOGNITION_USAGE for each in heard.events)

    run(body, count)


def test_silence_is_kept_alive() -> None:
    async def wait(line: Line) -> None:
        await line.hear_text(KEEPALIVE)
        await line.hear_text(KEEPALIVE)
        await line.hear_audio(UNIT)
        assert line.texts.count(KEEPALIVE) >= 2
        await line.serve()

    async def body(call: Call, host: Vendor) -> None:
        line = await host.line(1)
        while line.texts.count(KEEPALIVE) < 2:
            await asyncio.sleep(0.001)
        call.push(1, 0)
        assert (await call.rest()).finals == [" w1"]

    run(body, wait, keepalive=0.02)


def test_what_is_fed_needs_no_keepalive() -> None:
    async def body(call: Call, host: Vendor) -> None:
        line = await host.line(1)
        for _ in range(70):
            call.push_pcm(word(0)[:320])
            await asyncio.sleep(0.005)
        assert KEEPALIVE not in line.texts
        await call.rest()

    run(body, keepalive=0.3)


def test_a_flush_asks_to_finalize_after_the_audio_before_it() -> None:
    async def body(call: Call, host: Vendor) -> None:
        call.stream.flush()  # nothing to finalize
        call.push(1, 2)
        call.stream.flush()
        call.stream.flush()
        while not sizes:
            await asyncio.sleep(0.001)
        call.push(3)
        call.stream.flush()  # too soon after the last one
        while host.lines[0].words != [1, 2, 3]:
            await asyncio.sleep(0.001)
        heard = await call.rest()
        assert (sizes, heard.finals) == ([2 * UNIT], [" w1 w2 w3"])
        assert host.lines[0].texts[1:] == [FINALIZE, ""]

    sizes: list[int] = []

    async def note(line: Line) -> None:
        await line.hear_text(FINALIZE)
        sizes.append(len(line.pcm))
        await line.serve()

    run(body, note)


def test_a_translation_loses_no_word() -> None:
    async def translate(line: Line) -> None:
        await line.hear_audio(UNIT)
        await line.send(
            token("hallo", language="de", translation_status="original", start_ms=0, end_ms=60),
            token(" hello", language="en", translation_status="translation"),
            token(" OK", language="en", translation_status="none", start_ms=60, end_ms=90),
            token("<end>"),
        )
        await line.send(
            token("nur", language="de", translation_status="original", start_ms=90, end_ms=95),
            token("<end>"),
        )
        await line.hear_text("")
        await line.finish()

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        heard = await call.rest()
        assert (heard.finals, heard.spans) == ([" hello OK", "nur"], [(0, 90), (90, 95)])
        data = next(each.alternatives[0] for each in heard.events if each.alternatives)
        assert (data.source_languages, data.source_texts) == (["de", "en"], ["hallo", " OK"])
        assert (data.target_languages, data.target_texts) == (["en"], [" hello"])
        assert data.language == "en"

    options = soniox.stt.TranslationConfig(type="one_way", target_language="en", language_a="x")
    run(body, translate, params={"translation": options})


def test_all_options_are_in_the_configuration() -> None:
    general = [soniox.ContextGeneralItem(key="topic", value="bees")]
    options: dict[str, Any] = {
        "language_hints": ["en"],
        "max_endpoint_delay_ms": 700,
        "client_reference_id": "me",
        "context": soniox.ContextObject(general=general),
        "translation": soniox.stt.TranslationConfig(type="two_way", language_a="a", language_b="b"),
    }

    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        await call.rest()
        config = host.lines[0].config
        assert host.lines[0].key == KEY
        assert KEY not in json.dumps(config)
        assert None not in config.values()
        assert config["audio_format"] == "pcm_s16le"
        assert (config["sample_rate"], config["num_channels"]) == (16000, 1)
        assert config["enable_endpoint_detection"] is True
        assert {name: config[name] for name in options} == {
            **options,
            "context": {"general": [{"key": "topic", "value": "bees"}]},
            "translation": {"type": "two_way", "language_a": "a", "language_b": "b"},
        }

    run(body, params=options)


def test_an_hour_of_audio_passes_unchanged() -> None:
    size = 0

    async def count(line: Line) -> None:
        nonlocal size
        while not line.ended:
            await line.hear()
            size += len(line.pcm)
            line.pcm.clear()
        await line.finish()

    async def body(call: Call, host: Vendor) -> None:
        minute = bytes(60 * 8000 * 2)
        for _ in range(60):
            call.push_pcm(minute, rate=8000)
        heard = await call.rest()
        assert (heard.failure, size) == (None, 60 * len(minute))
        assert len(call.stream._audio._pcm) <= len(minute) / 2  # type: ignore[attr-defined]

    run(body, count, chunk=10.0, params={"sample_rate": 8000})


def test_a_caller_that_leaves_waits_for_nobody() -> None:
    async def body(call: Call, host: Vendor) -> None:
        call.push(1)
        line = await host.line(1)
        await call.close()
        await line.over.wait()

    run(body, Line.fall_silent)


def test_audio_is_kept_until_it_is_final_or_too_old() -> None:
    async def main() -> None:
        audio = Audio(width=4, window=16, backlog=32)
        assert audio.push(bytes(range(24)))
        assert (audio.take(10), audio.take(9), audio.waiting) == (
            bytes(range(8)),
            bytes(range(8, 16)),
            True,
        )
        audio.acknowledge(6)  # whole samples only
        assert (audio.rewind(), audio.take(4)) == (4, bytes(range(4, 8)))
        audio.acknowledge(1000)  # more than was sent
        assert (audio.rewind(), audio.take(100)) == (8, bytes(range(8, 24)))
        audio.take(4)
        assert audio.push(bytes(4))
        audio.take(4)
        assert audio.rewind() == 12  # the window
        assert not audio.push(bytes(40))
        assert (audio.rewind(), audio.end) == (52, 68)
        audio.finish()
        audio.take(16)
        audio.acknowledge(68)
        assert audio.done

    asyncio.run(main())


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("{", "a frame that is not JSON"),
        ("[" * 100_000, "a frame that is not JSON"),
        ("3", "a frame that is no JSON object"),
        ("{}", "a frame that this client does not use"),
        (
            '{"finished":1,"tokens":{},"final_audio_proc_ms":-1}',
            "a frame that this client does not use",
        ),
    ],
)
def test_a_frame_that_says_nothing_is_named(data: str, expected: str) -> None:
    assert decode(data) == Nothing(expected)


def test_a_frame_is_read_part_by_part() -> None:
    huge = "1" + "0" * 400
    text = f'{{"tokens":[{{"text":"a","end_ms":{huge},"speaker":2}},7],"total_audio_proc_ms":NaN}}'
    assert decode(text) == Result((Token("a", False, speaker="2"),))
    odd = decode('{"error_code":"odd","final_audio_proc_ms":5}')
    assert isinstance(odd, Result)
    assert odd.refusal is not None
    assert (odd.refusal.code, odd.refusal.transient, odd.final) == (500, True, 5.0)
