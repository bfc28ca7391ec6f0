"""How a scripted plugin encodes its audio: raw, as WAV, or as FLAC, always without a loss.

The encoders are ours and as plain as the formats allow, so that each piece of audio is a whole
number of frames of the format at once: a library's encoder would hold samples back.
"""

from __future__ import annotations

import struct
from abc import ABC, abstractmethod
from typing import ClassVar

#: What a vendor may send where audio was due.
ERROR_PAGE = b"RIFF<html>502 Bad Gateway</html>" * 4
_FLAC_BLOCK_SAMPLES = 256


class Encoder(ABC):
    """Encodes one segment of 16-bit mono samples, in native byte order, piece by piece."""

    mime_type: ClassVar[str]

    def __init__(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        self._begun = False

    def encode(self, pcm: bytes) -> bytes:
        """Return the bytes of a piece; the header of the format comes with the first."""
        return self._opening() + self._body(pcm)

    def damaged(self) -> bytes:
        """Return bytes that are no audio of this format."""
        self._begun = True
        return ERROR_PAGE

    def _opening(self) -> bytes:
        if self._begun:
            return b""
        self._begun = True
        return self._header()

    @abstractmethod
    def _header(self) -> bytes: ...

    @abstractmethod
    def _body(self, pcm: bytes) -> bytes: ...


class Raw(Encoder):
    """PCM as it is."""

    mime_type = "audio/pcm"

    def _header(self) -> bytes:
        return b""

    def _body(self, pcm: bytes) -> bytes:
        return pcm


class Wav(Encoder):
    """RIFF/WAVE of unknown length, as vendors stream it."""

    mime_type = "audio/wav"

    def _header(self) -> bytes:
        rate = self._sample_rate
        layout = struct.pack("<HHIIHH", 1, 1, rate, 2 * rate, 2, 16)
        unknown = 0xFFFFFFFF
        riff = struct.pack("<4sI4s", b"RIFF", unknown, b"WAVE")
        format_chunk = struct.pack("<4sI", b"fmt ", len(layout)) + layout
        return riff + format_chunk + struct.pack("<4sI", b"data", unknown)

    def _body(self, pcm: bytes) -> bytes:
        return pcm


class Flac(Encoder):
    """FLAC (RFC 9639) with verbatim subframes and blocks of any size, of unknown total length."""

    mime_type = "audio/flac"

    def __init__(self, sample_rate: int) -> None:
        super().__init__(sample_rate)
        self._samples = 0

    def _header(self) -> bytes:
        blocks = struct.pack(">HH", 16, 65535)
        sizes = bytes(6)  # smallest and largest frame, unknown
        bits = self._sample_rate << 44 | (16 - 1) << 36  # one channel, length unknown
        info = blocks + sizes + bits.to_bytes(8, "big") + bytes(16)
        return b"fLaC" + bytes([0x80]) + len(info).to_bytes(3, "big") + info

    def _body(self, pcm: bytes) -> bytes:
        step = 2 * _FLAC_BLOCK_SAMPLES
        return b"".join(self._frame(pcm[at : at + step]) for at in range(0, len(pcm), step))

    def _frame(self, pcm: bytes) -> bytes:
        count = len(pcm) // 2
        # blocks of any size; this one's size follows, the rate is the stream's; mono, 16 bits
        header = bytes([0xFF, 0xF9, 0x70, 0x08]) + _utf8(self._samples)
        header += struct.pack(">H", count - 1)
        header += bytes([_crc(header, 8, 0x07)])
        self._samples += count
        samples = struct.unpack(f"={count}h", pcm)
        frame = header + bytes([0x02]) + struct.pack(f">{count}h", *samples)
        return frame + _crc(frame, 16, 0x8005).to_bytes(2, "big")


def _utf8(number: int) -> bytes:
    """A number up to 36 bits in the coding of UTF-8, which FLAC extends beyond Unicode."""
    if number < 0x80:
        return bytes([number])
    tail: list[int] = []
    room = 0x40
    while number >= room:
        tail.insert(0, 0x80 | number & 0x3F)
        number >>= 6
        room >>= 1
    first = 0x100 - 2 * room
    return bytes([first | number, *tail])


def _crc(data: bytes, width: int, polynomial: int) -> int:
    table = _TABLES[width, polynomial]
    mask = (1 << width) - 1
    value = 0
    for byte in data:
        value = (value << 8 ^ table[value >> width - 8 ^ byte]) & mask
    return value


def _table(width: int, polynomial: int) -> list[int]:
    top, mask = 1 << width - 1, (1 << width) - 1
    table = []
    for byte in range(256):
        value = byte << width - 8
        for _ in range(8):
            value = (value << 1 ^ polynomial if value & top else value << 1) & mask
        table.append(value)
    return table


_TABLES = {key: _table(*key) for key in ((8, 0x07), (16, 0x8005))}
