"""Write the lock files of this folder from pyproject.toml and the .in files beside this script.

`make lock` runs it. Words after the command go to uv for lock.txt: `make lock ARGS=--upgrade`.

    lock.txt             pyproject.toml with its dev extra, and lock.in, as of today
    uv.txt               uv alone, at the version of lock.txt: what pip installs first
    livekit-RELEASE.txt  livekit-RELEASE.in and our own tools: the release with its dependencies as
                         of the date in that file, the tools of pyproject.toml at the versions of
                         lock.txt

A release is resolved at its date because its ranges have no upper ends: with today's packages,
1.6 does not import. Our tools are not held back, so that one test tells one story everywhere. What
pyproject.toml says of the plugins does not count: a release may be too old for the drop-ins, and is
driven all the same.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from machines.environment import index_variables

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "requirements"
PROJECT = ROOT / "pyproject.toml"
COMPILE = (sys.executable, "-m", "uv", "pip", "compile", "--quiet")
EVERYWHERE = ("--universal", "--python-version", "3.11")
# No header and no index: neither a command line nor an address belongs in a lock file.
WRITTEN = ("--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links")
PLAIN = (*WRITTEN, "--no-annotate")

# Part of what is under test, though we depend on it directly: it stays at the release's date.
UNDER_TEST = re.compile(r"aiohttp|livekit-.*")

Pins = dict[str, list[str]]


def compiled(
    *sources: Path,
    requirements: str = "",
    pins: Pins | None = None,
    options: tuple[str, ...] = (),
) -> str:
    """Resolve `sources`, and the lines of `requirements` with them, under `pins`."""
    named = [str(source.relative_to(ROOT)) for source in sources] + ["-"] * bool(requirements)
    constraints = FOLDER / ".constraints.txt"
    constraints.write_text("\n".join(line for lines in (pins or {}).values() for line in lines))
    try:
        run = subprocess.run(
            [*COMPILE, *EVERYWHERE, "--constraints", str(constraints), *options, *named],
            cwd=ROOT,
            env=os.environ | index_variables(),
            input=requirements,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        constraints.unlink()
    if run.returncode:
        sys.exit(f"uv could not resolve {' '.join(named)}; see above. Nothing was written for it")
    return run.stdout


def pins_of(lock: str) -> Pins:
    """Read the pins of a lock: the lines of each package, several when platforms differ."""
    pins: Pins = {}
    for line in lock.splitlines():
        if match := re.match(r"([a-z0-9.-]+)==[^\\]*", line):
            pins.setdefault(match[1], []).append(match[0].strip())
    return pins


def own_tools() -> str:
    """Name our own tools, a line each: what pyproject.toml needs, without what is under test."""
    requirements = tomllib.loads(PROJECT.read_text())["project"]["dependencies"]
    names = (re.split(r"[<>=!~\[; ]", requirement)[0] for requirement in requirements)
    return "\n".join(name for name in names if not UNDER_TEST.fullmatch(name))


def compile_release(source: Path, main: Pins, tools: str) -> None:
    """Write the lock of one release beside its .in file."""
    date = re.search(r"^# exclude-newer: (\S+)$", source.read_text(), re.MULTILINE)
    if date is None:
        sys.exit(f"{source}: add a line `# exclude-newer: YYYY-MM-DD`, the day after the release")
    then = pins_of(compiled(source, options=("--exclude-newer", date[1])))
    own = pins_of(compiled(requirements=tools, pins=main))
    lock = compiled(source, requirements=tools, pins={**main, **then, **own}, options=PLAIN)
    source.with_suffix(".txt").write_text(lock)


def main() -> None:
    """Write every lock file."""
    lock = FOLDER / "lock.txt"
    options = ("--extra", "dev", "--output-file", "requirements/lock.txt", *WRITTEN, *sys.argv[1:])
    compiled(PROJECT, FOLDER / "lock.in", options=options)
    newest = pins_of(lock.read_text())
    uv = compiled(requirements="uv", pins=newest, options=PLAIN)
    (FOLDER / "uv.txt").write_text(uv)
    for source in sorted(FOLDER.glob("livekit-*.in")):
        compile_release(source, newest, own_tools())


if __name__ == "__main__":
    main()
