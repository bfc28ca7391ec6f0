"""Wrong specs: the toy spec with one change each. The folder's name begins with the code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from machines.spec import SpecErrors, read_spec

HERE = Path(__file__).parent
TOY = HERE / "toy.yaml"


@dataclass(frozen=True)
class Planted:
    """One wrong spec. `change.txt` holds lines that are taken out (`- `) and put in (`+ `)."""

    folder: Path

    @property
    def code(self) -> str:
        return self.folder.name.partition("-")[0]

    def text(self) -> str:
        """Return the wrong spec."""
        lines = (self.folder / "change.txt").read_text().splitlines()
        assert all(line[:2] in ("- ", "+ ") for line in lines)
        old = "\n".join(line[2:] for line in lines if line[0] == "-")
        new = "\n".join(line[2:] for line in lines if line[0] == "+")
        toy = TOY.read_text()
        assert toy.count(old) == 1, f"{self.folder.name}: {old!r} stands {toy.count(old)} times"
        return toy.replace(old, new)

    def expected(self) -> str:
        return (self.folder / "expected.txt").read_text()


def all_planted() -> list[Planted]:
    """Return every wrong spec that there is."""
    return [Planted(folder) for folder in sorted((HERE / "planted").iterdir()) if folder.is_dir()]


def outcome(path: Path) -> str:
    """Return what reading `path` reports, with the file's name only."""
    try:
        read_spec(path)
    except SpecErrors as errors:
        return str(errors).replace(str(path), path.name) + "\n"
    return "sound\n"
