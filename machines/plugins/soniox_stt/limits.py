"""The times and sizes that the corrected Soniox STT keeps to, and where each comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Times are in seconds, also those of audio. An STT has one in its attribute `limits`."""

    #: Silence towards the vendor before a keepalive is sent. Documented: one every 20 s at least.
    keepalive: float = 5.0
    #: Silence of the vendor before it is pinged; half of it more, and the line is dead. Chosen:
    #: what a half-open line takes to be found (15 s) fits in `replay`.
    heartbeat: float = 10.0
    #: What a single write may take, and how long the vendor may be silent once it was told the end
    #: of the audio. A longer timeout in the connect options makes it longer. Chosen.
    patience: float = 10.0
    #: What saying goodbye may take; after it the line is cut.
    goodbye: float = 2.0
    #: Between two requests to finalize. Documented: not more often than every few seconds.
    finalize: float = 3.0
    #: Audio that is joined in one message when several frames wait. Documented: near real time.
    chunk: float = 0.1
    #: Audio that was sent and is not final, kept to be sent again. Chosen: a half-open line (15 s),
    #: the pause before a retry (2 s) and a handshake (10 s).
    replay: float = 30.0
    #: Audio that waits to be sent; after it the vendor is too slow to be of use. Chosen: a caller
    #: may push a recording of an hour at once (115 MB at 16 kHz).
    backlog: float = 3600.0
