"""Runs a test against a vendor on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from machines.plugins.xai_tts import patched
from tests.plugins.vendor import KEY, Run, Script, Vendor, vendor

Body = Callable[[patched.TTS, Vendor], Awaitable[None]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a test with a corrected TTS that talks to a vendor, and close both."""

    def go(body: Body, *scripts: Script | int, **options: Any) -> None:
        async def main() -> None:
            async with vendor(monkeypatch, *scripts) as host:
                speaker = patched.TTS(api_key=KEY, http_session=host.session, **options)
                try:
                    await body(speaker, host)
                finally:
                    await speaker.aclose()

        asyncio.run(main())

    return go
