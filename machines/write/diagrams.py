"""`machines draw`: a picture of every machine and of every protocol, and an index that shows them.

For each picture there are two files: the source (`.dot`), which is compared byte for byte, and the
drawing (`.svg`), which is held to its source by digests, see `machines.write.rendering`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from machines.spec.spec import Spec
from machines.write.index import index_page
from machines.write.machine_graph import machine_graph
from machines.write.outputs import Difference, compare, write
from machines.write.overview import overview
from machines.write.rendering import is_picture_of, picture

__all__ = ["COMMAND", "FOLDER", "check", "draw", "sources"]

COMMAND = "machines draw"
FOLDER = "diagrams"
INDEX = f"{FOLDER}/README.md"
BANNER = (
    f"// Written by `{COMMAND}` from {{path}}. Do not edit: change the spec and run it again.\n"
)


def sources(specs: Sequence[Spec]) -> dict[str, bytes]:
    """Return every `.dot` file of these protocols; a pure function of the specs."""
    found = {}
    for spec in specs:
        graphs = [overview(spec), *(machine_graph(spec, m) for m in spec.machines.values())]
        banner = BANNER.format(path=f"specs/{Path(spec.path).name}")
        for graph in graphs:
            found[f"{FOLDER}/{graph.name}.dot"] = (banner + graph.source).encode()
    return dict(sorted(found.items()))


def draw(root: Path, specs: Sequence[Spec], *, every: bool = True) -> tuple[str, ...]:
    """Write the diagrams of ``specs`` below ``root``; return the paths that changed.

    ``every`` says that these are all the specs there are: then the index is written too, and
    pictures of protocols that are gone are removed. A picture that is right already is kept, so
    `dot` is needed only where one is to be drawn; RendererLacks is raised where it is not there.
    """
    outputs = sources(specs)
    for path, source in list(outputs.items()):
        outputs[_svg(path)] = _kept(root / _svg(path), source) or picture(source)
    if every:
        outputs[INDEX] = index_page(specs)
    return write(root, outputs, _owned(specs, every=every))


def check(root: Path, specs: Sequence[Spec], *, every: bool = True) -> tuple[Difference, ...]:
    """Return how the committed diagrams differ from what `draw` would write; needs no `dot`."""
    outputs = sources(specs)
    wrong = list(_check_pictures(root, outputs))
    pictures = {
        _svg(path): (root / _svg(path)).read_bytes()
        for path in outputs
        if (root / _svg(path)).is_file()
    }
    if every:
        outputs[INDEX] = index_page(specs)
    wrong += compare(root, outputs | pictures, _owned(specs, every=every))
    return tuple(sorted(wrong, key=lambda difference: difference.path))


def _check_pictures(root: Path, outputs: Mapping[str, bytes]) -> Iterable[Difference]:
    """Yield the pictures that are missing, edited, or drawn from another source."""
    for path, source in outputs.items():
        drawing = root / _svg(path)
        if not drawing.is_file():
            yield Difference(_svg(path), "missing")
        elif not is_picture_of(source, drawing.read_bytes()):
            yield Difference(
                _svg(path), "differs", f"    it was not drawn from {path} as it should be"
            )


def _kept(drawing: Path, source: bytes) -> bytes | None:
    """Return the picture that is there, if it is of this source."""
    there = drawing.read_bytes() if drawing.is_file() else b""
    return there if is_picture_of(source, there) else None


def _svg(path: str) -> str:
    """Return the path of the picture of a source."""
    return path.removesuffix(".dot") + ".svg"


def _owned(specs: Sequence[Spec], *, every: bool) -> list[str]:
    """Return the patterns of the files that are these diagrams and nothing else."""
    if every:
        return [f"{FOLDER}/*.dot", f"{FOLDER}/*.svg"]
    stems = [f"{FOLDER}/{spec.protocol}" for spec in specs]
    return [
        f"{stem}{rest}{kind}" for stem in stems for rest in ("", ".*") for kind in (".dot", ".svg")
    ]
