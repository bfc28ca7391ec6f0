"""The encoders of scripted plugins against libav, and the decoder that loses nothing."""

from __future__ import annotations

import asyncio
import io

import av
import pytest

from machines.plugins.tts_retry.decoding import Decoder
from machines.plugins.tts_retry.encoding import Encoder, Flac, Wav
from machines.plugins.tts_retry.script import SAMPLE_RATE
from tests.plugins.tts_retry_speaker import pcm

PIECES = [pcm(5), pcm(200, seed=1), pcm(11, seed=2)] * 3


def encoded(encoder: type[Encoder]) -> list[bytes]:
    one = encoder(SAMPLE_RATE)
    return [one.encode(piece) for piece in PIECES]


@pytest.mark.parametrize(("encoder", "name"), [(Wav, "wav"), (Flac, "flac")])
def test_libav_reads_what_was_encoded(encoder: type[Encoder], name: str) -> None:
    with av.open(io.BytesIO(b"".join(encoded(encoder))), "r", format=name) as container:
        stream = container.streams.audio[0]
        assert (stream.rate, stream.channels) == (SAMPLE_RATE, 1)
        heard = b"".join(frame.to_ndarray().tobytes() for frame in container.decode(stream))
    assert heard == b"".join(PIECES)


def decoded(*pieces: bytes, mime_type: str) -> tuple[bytes, Exception | None]:
    async def main() -> tuple[bytes, Exception | None]:
        decoder = Decoder(sample_rate=SAMPLE_RATE, num_channels=1, format=mime_type)
        for piece in pieces:
            decoder.push(piece)
        decoder.end_input()
        heard = b"".join([frame.data.tobytes() async for frame in decoder])
        await decoder.aclose()
        return heard, decoder.failure

    return asyncio.run(main())


@pytest.mark.parametrize("encoder", [Wav, Flac])
def test_nothing_is_lost(encoder: type[Encoder]) -> None:
    heard = decoded(*encoded(encoder), mime_type=encoder.mime_type)
    assert heard == (b"".join(PIECES), None)


def test_what_is_no_audio_is_a_failure() -> None:
    heard, failure = decoded(Wav(SAMPLE_RATE).damaged(), mime_type=Wav.mime_type)
    assert heard == b""
    assert isinstance(failure, ValueError)


def test_damage_between_two_pieces_ends_it_there() -> None:
    one = Wav(SAMPLE_RATE)
    pieces = [one.encode(PIECES[1]), one.damaged(), one.encode(PIECES[2])]
    heard, failure = decoded(*pieces, mime_type=Wav.mime_type)
    assert heard == PIECES[1]
    assert isinstance(failure, ValueError)
