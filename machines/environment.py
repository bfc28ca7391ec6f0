"""Environments of other releases: one folder a release, built on demand from a lock file.

A lock file `requirements/livekit-RELEASE.txt` names every package of a release with its hashes, and
`environment(RELEASE)` returns the Python of `.environments/livekit-RELEASE`, which holds exactly
those packages and sees this checkout. It is built once, and again when the lock file or the Python
has changed.

This module is also what sets up the first environment (`python -m machines.environment FILE`), so
it imports the standard library only.
"""

from __future__ import annotations

import ast
import fcntl
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path

__all__ = [
    "EnvironmentLacks",
    "ReleaseUnknown",
    "at_hand",
    "become",
    "environment",
    "index_variables",
    "install",
    "installed",
    "main",
    "releases",
]

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "livekit-"
ENVIRONMENTS = ".environments"

# What pip is told, and what uv calls it: uv does not read the configuration of pip.
UV_NAMES = {
    "index-url": "UV_DEFAULT_INDEX",
    "cert": "SSL_CERT_FILE",
    "proxy": "ALL_PROXY",
}


class EnvironmentLacks(Exception):
    """Something that must be installed is not there.

    `message` says what is missing, `what_to_do` how to get it.
    """

    def __init__(self, message: str, what_to_do: str) -> None:
        super().__init__(f"{message}\n{what_to_do}")
        self.message = message
        self.what_to_do = what_to_do


class ReleaseUnknown(ValueError):
    """No lock file has the name of this release."""


def releases(root: Path = ROOT) -> list[str]:
    """Return the releases that have a lock file, oldest first."""
    found = [path.stem.removeprefix(PREFIX) for path in _folder(root).glob(f"{PREFIX}*.txt")]
    return sorted(found, key=lambda release: [int(part) for part in release.split(".")])


def environment(
    release: str, *, root: Path = ROOT, report: Callable[[str], None] | None = None
) -> Path:
    """Return the Python of the environment of `release`, building it when that is needed.

    `report` is called with one line before a build, which takes up to a minute; without it the
    line goes to standard error.
    Raises ReleaseUnknown, and EnvironmentLacks when uv is not there or could not install.
    """
    if release not in releases(root):
        known = ", ".join([*releases(root), *filter(None, [installed()])]) or "none"
        raise ReleaseUnknown(
            f"there is no locked environment of release {release!r}; the known ones are: {known}. "
            "Another one is added in requirements/ (its README says how)"
        )
    lock = _folder(root) / f"{PREFIX}{release}.txt"
    home = root / ENVIRONMENTS / f"{PREFIX}{release}"
    contents = _contents(lock)
    with _held(home.with_name(f"{home.name}.lock")):
        if not _holds(home, contents):
            (report or _to_stderr)(f"building {home.relative_to(root)} (once, about a minute)")
            _build(home, lock, contents, root)
    return _python(home)


def at_hand(root: Path = ROOT) -> str | None:
    """Return the release whose environment this Python runs in; None for the first environment."""
    home = Path(sys.prefix)
    is_one = home.parent == root / ENVIRONMENTS and home.name.startswith(PREFIX)
    return home.name.removeprefix(PREFIX) if is_one else None


def installed() -> str | None:
    """Return the release that this Python has; None where it has none."""
    try:
        return metadata.version("livekit-agents")
    except metadata.PackageNotFoundError:
        return None


def become(release: str) -> None:
    """Replace this process by the same command in the environment of `release`.

    Where this one has that release already, the process stays as it is. Raises what `environment`
    raises; the words of the command line hold `--release RELEASE`.
    """
    if release == installed():
        return
    words = sys.argv[1:]
    index = next(i for i, word in enumerate(words) if word.startswith("--release"))
    del words[index : index + (1 if "=" in words[index] else 2)]
    python = environment(release)
    os.execv(python, [str(python), "-m", "machines", *words])


def install(python: Path, lock: Path) -> None:
    """Install the packages of `lock` for the interpreter `python`, each held to its hashes.

    Raises EnvironmentLacks when uv is not there or could not install.
    """
    target = ["--python", str(python), "--require-hashes", "--requirements", str(lock)]
    _run_uv("pip", "install", "--quiet", *target)


def index_variables() -> dict[str, str]:
    """Return the environment variables that tell uv what pip has been configured with.

    A variable that is set already is left alone.
    """
    command = [sys.executable, "-m", "pip", "config", "list"]
    listing = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    settings: dict[str, str] = {}
    for section in ("global.", "install.", ":env:."):  # the later overrides, as in pip
        for line in listing.splitlines():
            key, _, value = line.partition("=")
            if key.startswith(section):
                settings[key.removeprefix(section)] = str(ast.literal_eval(value))
    return {
        variable: settings[name]
        for name, variable in UV_NAMES.items()
        if name in settings and variable not in os.environ
    }


def main() -> None:
    """Install the lock file named on the command line into this environment."""
    match sys.argv[1:]:
        case [lock]:
            try:
                install(Path(sys.executable), Path(lock))
            except EnvironmentLacks as lacks:
                print(lacks, file=sys.stderr)
                sys.exit(3)
        case _:
            print("usage: python -m machines.environment LOCK_FILE", file=sys.stderr)
            sys.exit(2)


def _folder(root: Path) -> Path:
    """Return the folder of the lock files, which only a checkout has."""
    folder = root / "requirements"
    if not folder.is_dir():
        raise EnvironmentLacks(
            "the lock files of other releases are not installed with the package",
            "Run the command from a checkout of the repository, after `make setup`.",
        )
    return folder


def _contents(lock: Path) -> str:
    """Return what an environment built now would hold: the lock's digest and the Python."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    return f"{digest} python {platform.python_version()}\n"


def _holds(home: Path, contents: str) -> bool:
    marker = home / "contents"
    return marker.is_file() and marker.read_text() == contents and _python(home).exists()


def _python(home: Path) -> Path:
    return home / "bin" / "python"


def _build(home: Path, lock: Path, contents: str, root: Path) -> None:
    """Build the environment beside its place, then put it there in one step."""
    beside = home.with_name(f"{home.name}.partial")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        _run_uv("venv", "--quiet", "--relocatable", "--python", sys.executable, str(beside))
        install(_python(beside), lock)
        # As an editable install would, but without a build.
        (packages,) = beside.glob("lib/python*/site-packages")
        (packages / "voice-machines.pth").write_text(f"{root}\n")
        (beside / "contents").write_text(contents)
        shutil.rmtree(home, ignore_errors=True)
        beside.rename(home)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _run_uv(*arguments: str) -> None:
    """Run uv quietly; raise EnvironmentLacks with what it said when it fails."""
    path = os.pathsep.join([_beside_python(), os.environ.get("PATH", os.defpath)])
    uv = shutil.which("uv", path=path)
    if uv is None:
        raise EnvironmentLacks(
            "uv, which builds the environments of other releases, is not installed",
            "Run `make setup`, or install uv and put it on the PATH.",
        )
    variables = os.environ | index_variables()
    run = subprocess.run(
        [uv, *arguments], env=variables, stderr=subprocess.PIPE, text=True, check=False
    )
    if run.returncode:
        raise EnvironmentLacks(
            f"`uv {' '.join(arguments[:2])}` failed:\n{run.stderr.rstrip()}",
            "Check that the package index pip is configured for can be reached, then run this "
            "again.",
        )


def _beside_python() -> str:
    """Return the folder of this Python, where set-up puts uv."""
    return str(Path(sys.executable).parent)


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Hold the file `path` locked, so that of two processes one builds and the other waits."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _to_stderr(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
