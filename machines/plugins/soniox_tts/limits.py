"""The times and numbers that the corrected Soniox TTS keeps to, and where each comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Times are in seconds. A TTS has one in its attribute `limits`, which may be replaced.

    The vendor's own limits, as far as they are known, stand in the comments. Those of a stream
    count whether or not a keepalive of that stream resets them: the proposal that is rebuilt in
    `proposed` claims that it does, the documentation and a measurement say that it does not.
    """

    #: Of the connection. Documented: one every 20 to 30 s.
    keepalive: float = 10.0
    #: Of each stream, as proposed; harmless where it has no effect.
    stream_keepalive: float = 15.0
    #: A stream without new text for so long is finished. Measured: killed 5.2 s after the last
    #: text (tts-rt-v2) or after 8 to 18 s (v1), also while it is speaking.
    idle: float = 3.0
    #: A stream without any audio for so long is finished: short text is held until then. Measured:
    #: killed 10 to 12 s after it was opened.
    hold: float = 6.0
    #: A stream of this age is finished. Documented: no stream lasts longer than 120 s.
    age: float = 90.0
    #: A finished stream that sends nothing for so long failed. A longer timeout in the connect
    #: options makes it longer; a shorter one is about handshakes, not about slow speech.
    patience: float = 10.0
    #: What saying goodbye to a connection may take; after it the line is cut.
    goodbye: float = 2.0
    #: For a handshake that no stream waits for.
    prewarm: float = 10.0
    #: Active streams of one connection, from the first text to `terminated`. Documented.
    streams: int = 5
    #: Connections at one time. Documented.
    connections: int = 3
