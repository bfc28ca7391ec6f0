"""The seal of a generated test file: what it was made of, so that a check need not make it again.

Finding paths takes minutes' worth of exploring where specs are large. So the last lines of a file
hold the SHA-256 of all that it was made of (the spec, and the sources that generate) and of its own
text. Where both are right, it is what would be written now. Where one is not, that is no fault yet:
the file is made again and compared.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib import metadata
from pathlib import Path

import machines
from machines.spec.spec import Spec

__all__ = ["PARTS", "generator", "is_sealed", "made_of", "sealed", "unsealed"]

_SEAL = re.compile(rb"\n\n# made of sha256:([0-9a-f]{64})\n# text is sha256:([0-9a-f]{64})\n\Z")

#: the parts of the package that make a file out of a spec, and what they compute with
PARTS = ("checker", "model", "spec", "write")
LIBRARIES = ("Jinja2", "numpy", "ruamel.yaml")


def made_of(spec: Spec) -> str:
    """Return the digest of all that the tests of a spec depend on."""
    return hashlib.sha256(generator() + Path(spec.path).read_bytes()).hexdigest()


@cache
def generator() -> bytes:
    """Return a digest of the sources and libraries that generate."""
    digest = hashlib.sha256()
    for library in LIBRARIES:
        digest.update(f"{library} {metadata.version(library)}\n".encode())
    root = Path(machines.__file__).parent
    for part in PARTS:
        for path in sorted((root / part).rglob("*")):
            if path.suffix in (".py", ".jinja"):
                content = path.read_bytes()
                digest.update(f"{path.relative_to(root).as_posix()} {len(content)}\n".encode())
                digest.update(content)
    return digest.digest()


def sealed(text: bytes, made_of: str) -> bytes:
    """Return a file with its seal."""
    own = hashlib.sha256(text).hexdigest()
    return text + f"\n\n# made of sha256:{made_of}\n# text is sha256:{own}\n".encode()


def unsealed(content: bytes) -> bytes:
    """Return a file without its seal; all of it where it has none."""
    found = _SEAL.search(content)
    return content if found is None else content[: found.start()]


def is_sealed(content: bytes, made_of: str) -> bool:
    """Return whether a file was made of just this, and is as it was made."""
    return content == sealed(unsealed(content), made_of)
