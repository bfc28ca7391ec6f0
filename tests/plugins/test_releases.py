"""Each overlay refuses a release that it cannot stand on, and says what to install."""

from __future__ import annotations

import runpy
from types import ModuleType

import pytest
from livekit.plugins import xai

from machines.plugins.openai_realtime import patched as openai_realtime
from machines.plugins.realtime_reply import patched as realtime_reply
from machines.plugins.releases import check_release
from machines.plugins.soniox_stt import patched as soniox_stt
from machines.plugins.soniox_tts import patched as soniox_tts
from machines.plugins.xai_tts import patched as xai_tts

OVERLAYS = [openai_realtime, realtime_reply, soniox_stt, soniox_tts, xai_tts]


def test_what_is_missing_is_named_with_what_to_install() -> None:
    with pytest.raises(ImportError) as told:
        check_release("some-plugin", "9.0", ["1.0", "1.2"], {int: ("run", "bit_length")}, "a door")
    assert str(told.value) == (
        "some-plugin 9.0 lacks int.run, a door. "
        "Install livekit-agents and some-plugin in one of the releases 1.0, 1.2."
    )


def test_a_release_that_has_everything_is_taken() -> None:
    check_release("some-plugin", "9.0", ["1.0"], {int: ("bit_length",)})


@pytest.mark.parametrize("overlay", OVERLAYS, ids=lambda module: module.__name__.split(".")[-2])
def test_an_overlay_is_not_imported_on_a_release_that_lacks_what_it_overrides(
    overlay: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, name = next(
        (owner, name)
        for owner, names in overlay._NEEDED.items()
        for name in names
        if not any(name in vars(kind) for kind in owner.__mro__[1:])
    )
    monkeypatch.delattr(owner, name)
    with pytest.raises(ImportError, match=rf"lacks {owner.__name__}\.{name}.* 1\.8\.9"):
        runpy.run_path(str(overlay.__file__))


def test_the_overlay_of_xai_needs_the_endpoint_of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xai, "__version__", "1.5.0")
    with pytest.raises(ImportError, match=r"livekit-plugins-xai 1\.5\.0 lacks the endpoint"):
        runpy.run_path(str(xai_tts.__file__))
