"""The times that the corrected OpenAI Realtime session keeps to, and where each comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds. A RealtimeModel has one in its attribute `limits`, which its sessions share."""

    #: From the call of `generate_reply` to `response.created`. That of the released plugin.
    reply: float = 10.0
    #: Silence of the vendor before it is pinged; half of it more, and the line is dead. Chosen.
    heartbeat: float = 10.0
    #: What a single write may take. Chosen.
    patience: float = 10.0
    #: What saying goodbye may take; after it the line is cut.
    goodbye: float = 2.0
