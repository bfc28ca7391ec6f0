"""From source for graphviz to a picture, and how a picture shows that it is of that source.

The text of an SVG differs between releases of `dot`, so pictures cannot be compared byte for byte.
Instead every picture ends with a comment that holds the SHA-256 of its source and of itself: a
check sees, without `dot`, that the picture belongs to its source and that nobody edited it.
"""

from __future__ import annotations

import hashlib
import re

import graphviz

__all__ = ["RendererLacks", "is_picture_of", "picture"]

SEAL = re.compile(rb"<!-- source sha256:([0-9a-f]{64}) picture sha256:([0-9a-f]{64}) -->\n\Z")


class RendererLacks(Exception):
    """The program that draws is not installed.

    ``message`` says what is missing, ``what_to_do`` how to get it.
    """

    def __init__(self, message: str, what_to_do: str) -> None:
        super().__init__(f"{message}\n{what_to_do}")
        self.message = message
        self.what_to_do = what_to_do


def picture(source: bytes) -> bytes:
    """Return the sealed SVG of ``source``; raises RendererLacks where there is no `dot`."""
    try:
        drawn: bytes = graphviz.Source(source.decode()).pipe(format="svg", engine="dot")
    except graphviz.ExecutableNotFound:
        raise RendererLacks(
            "`dot`, which draws the diagrams, is not installed or not on the PATH.",
            "Install graphviz (Debian and Ubuntu: apt-get install graphviz; macOS: brew install "
            "graphviz), then run the command again.",
        ) from None
    body = drawn.replace(b"\r\n", b"\n").rstrip(b"\n") + b"\n"
    return body + _seal(source, body)


def _seal(source: bytes, body: bytes) -> bytes:
    """Return the comment that ties a picture to its source."""
    digests = (hashlib.sha256(data).hexdigest() for data in (source, body))
    return "<!-- source sha256:{} picture sha256:{} -->\n".format(*digests).encode()


def is_picture_of(source: bytes, sealed: bytes) -> bool:
    """Return whether ``sealed`` was drawn from ``source`` and is as it was drawn."""
    found = SEAL.search(sealed)
    return found is not None and found.group() == _seal(source, sealed[: found.start()])
