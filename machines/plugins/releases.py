"""Whether an installed release is one that an overlay can stand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_BASE = "livekit-agents"


def check_release(
    distribution: str,
    version: str,
    supported: Sequence[str],
    needed: Mapping[type, Sequence[str]],
    *lacking: str,
) -> None:
    """Raise an ImportError that says what to install, where something is missing.

    `needed` is what the overlay wraps or overrides, by the class that has it; `lacking` is what was
    found to be missing in other ways; with the releases in `supported` the overlay was tested.
    """
    missing = [
        f"{owner.__name__}.{name}"
        for owner, names in needed.items()
        for name in names
        if not hasattr(owner, name)
    ]
    if missing or lacking:
        together = distribution if distribution == _BASE else f"{_BASE} and {distribution}"
        raise ImportError(
            f"{distribution} {version} lacks {', '.join([*missing, *lacking])}. "
            f"Install {together} in one of the releases {', '.join(supported)}."
        )
