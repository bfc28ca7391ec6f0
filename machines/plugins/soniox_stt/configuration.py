"""The first message of a connection."""

from __future__ import annotations

from dataclasses import asdict, is_dataclass
from typing import Any

from livekit.plugins.soniox import STTOptions

_TRANSLATED = {
    "one_way": ("type", "target_language"),
    "two_way": ("type", "language_a", "language_b"),
}


def configuration(options: STTOptions) -> dict[str, Any]:
    """Return every option that the release has and that was given; the key is in the header."""
    config = {**asdict(options), "num_channels": options.num_channels or 1}
    if (translation := config["translation"]) is not None:
        kind = _TRANSLATED[translation["type"]]
        config["translation"] = {name: translation[name] for name in kind}
    if is_dataclass(options.context):
        given = config["context"].items()
        config["context"] = {name: value for name, value in given if value is not None}
    config |= {"audio_format": "pcm_s16le", "enable_endpoint_detection": True}
    return {name: value for name, value in config.items() if value is not None}
