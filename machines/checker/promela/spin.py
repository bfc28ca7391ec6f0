"""A program searched by SPIN, which knows nothing of this project: the model that `promela` writes
is made into C by `spin`, into a verifier by the C compiler, and run; what it prints is read.

SPIN stops at the first thing that is wrong; it is told not to, so that one run finds all of them.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from machines.checker.program import Program
from machines.checker.promela.model import Claim, claims, option_lines, promela

__all__ = ["SpinGaveUp", "SpinLacks", "SpinRun", "run"]

MODEL = "program.pml"
DEPTH = 100_000  # steps; the first attempt at how deep the search may go
DEEPER = 30  # times, for the next attempt


class SpinLacks(Exception):
    """SPIN, or the C compiler that it needs, is not installed.

    ``message`` says what is missing, ``what_to_do`` how to get it.
    """

    def __init__(self, message: str, what_to_do: str) -> None:
        super().__init__(f"{message}\n{what_to_do}")
        self.message = message
        self.what_to_do = what_to_do


class SpinGaveUp(Exception):
    """SPIN did not come to an end within its limits, or refused the model: it says nothing."""


@dataclass(frozen=True, slots=True)
class SpinRun:
    """What SPIN says of a program.

    `states` and `transitions` are those of the program: SPIN's own count of transitions has the
    initial state and a step of each of the `quiescent` states besides, in which nothing can
    happen. `depth` is that of a search depth first, in SPIN's steps. `broken` are the claims found
    to fail (a goal fails where it is reached); `errors` says in how many states, summed over the
    claims, where a quiescent state counts twice for all but the deadlock. `taken` are the names of
    the commands taken.

    The three times are of the wall clock: writing C, compiling it, running it.
    """

    states: int
    transitions: int
    quiescent: int
    depth: int
    errors: int
    broken: tuple[Claim, ...]
    taken: frozenset[str]
    generate_seconds: float
    compile_seconds: float
    run_seconds: float

    @property
    def is_deadlocked(self) -> bool:
        """Whether a state can be reached that no command leaves and that is not final."""
        return any(claim.kind == "deadlock" for claim in self.broken)

    @property
    def faults(self) -> frozenset[str]:
        """The names of the commands with a fault that could be taken."""
        return self._names("fault")

    @property
    def violations(self) -> frozenset[str]:
        """The names of the watches that may never hold, and can."""
        return self._names("never")

    @property
    def goals(self) -> frozenset[str]:
        """The names of the goals that can be reached."""
        return self._names("sometimes")

    def _names(self, kind: str) -> frozenset[str]:
        return frozenset(claim.name for claim in self.broken if claim.kind == kind)


def run(
    program: Program,
    *,
    optimise: bool = True,
    seconds_max: float = 600.0,
    megabytes_max: int = 4096,
) -> SpinRun:
    """Return what SPIN says of a program without clocks, having searched all of it.

    With `optimise` the verifier takes longer to compile and searches faster: for anything large.
    `seconds_max` holds for each step of the three, `megabytes_max` for the memory of the search.

    Raises SpinLacks where something must be installed, SpinGaveUp where a limit is met, and
    ValueError where the program cannot be written as a model.
    """
    spin = _installed("spin", "SPIN, which confirms what the checker finds,", "spin")
    compiler = _installed("cc", "A C compiler, which SPIN needs,", "gcc")
    model = promela(program)
    flags = [
        "-O2" if optimise else "-O0",
        "-w",
        "-DSAFETY",
        "-DNOREDUCE",
        f"-DMEMLIM={megabytes_max}",
        f"-DVECTORSZ={256 + 4 * len(program.cells)}",
    ]
    # -o2: what is written and never read is a part of the state, for the program as for SPIN.
    generate = [spin, "-a", "-o2", "-DGOALS", MODEL]
    with TemporaryDirectory(prefix="machines-spin-") as name:
        folder = Path(name)
        (folder / MODEL).write_text(model, encoding="utf-8")
        generated = _Step(generate, folder, seconds_max)
        compiled = _Step([compiler, *flags, "-o", "pan", "pan.c"], folder, seconds_max)
        searched = _search(folder, seconds_max)
        return _read(program, model, searched.output, generated, compiled, searched)


class _Step:
    """A program of SPIN's, run to its end: what it printed and how long it took."""

    def __init__(self, command: Sequence[str], folder: Path, seconds_max: float) -> None:
        started = time.perf_counter()
        try:
            done = subprocess.run(
                command,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
                timeout=seconds_max,
                check=False,
            )
        except subprocess.TimeoutExpired:
            what = " ".join([Path(command[0]).name, *command[1:]])
            raise SpinGaveUp(f"`{what}` was stopped after {seconds_max:g} s") from None
        self.seconds = time.perf_counter() - started
        self.output = done.stdout
        if done.returncode:
            raise SpinGaveUp(f"{Path(command[0]).name} failed:\n{_tail(done.stdout)}")


def _search(folder: Path, seconds_max: float) -> _Step:
    """Run the verifier, each time deeper, until the search is deep enough for all of it."""
    depth = DEPTH
    while True:
        done = _Step([str(folder / "pan"), "-c0", f"-m{depth}", "-w20"], folder, seconds_max)
        if "Search not completed" in done.output:
            reasons = re.findall(r"^(?:pan:|error:).*$", done.output, re.MULTILINE)
            raise SpinGaveUp("SPIN did not search all of it: " + "; ".join(reasons[:3]))
        if "max search depth too small" not in done.output:
            return done
        depth *= DEEPER


def _read(
    program: Program,
    model: str,
    output: str,
    generated: _Step,
    compiled: _Step,
    searched: _Step,
) -> SpinRun:
    """Return what the verifier printed, in the terms of the program."""
    stored, counted, atomic = (
        _number(rf"^ *(\d+) {what}", output)
        for what in ("states, stored", r"transitions \(", "atomic steps")
    )
    # Without the initial state: transitions + quiescent. Atomic steps: transitions + 2 * quiescent.
    steps = counted - 1
    asked = claims(program)
    numbers = set(map(int, re.findall(r"assertion violated +!\(+(?:\w+&&)?(\d+)\)", output)))
    return SpinRun(
        states=stored,
        transitions=2 * steps - atomic,
        quiescent=atomic - steps,
        depth=_number(r"depth reached (\d+)", output),
        errors=_number(r"errors: (\d+)", output),
        broken=tuple(claim for claim in asked if claim.number in numbers),
        taken=_taken(program, model, output),
        generate_seconds=generated.seconds,
        compile_seconds=compiled.seconds,
        run_seconds=searched.seconds,
    )


def _taken(program: Program, model: str, output: str) -> frozenset[str]:
    """Return the commands whose option was reached behind its guard."""
    names = [command.name for command in program.commands if command.fault is None]
    begins = option_lines(model)
    missed = {
        bisect_right(begins, int(line)) - 1
        for line in re.findall(r'^\t\S+:(\d+), state \d+, "D_STEP', output, re.MULTILINE)
    }
    return frozenset(name for number, name in enumerate(names) if number not in missed)


def _installed(name: str, what: str, package: str) -> str:
    """Return the path of a program; raises SpinLacks."""
    if found := shutil.which(name):
        return found
    raise SpinLacks(
        f"{what} is not installed or not on the PATH.",
        f"Install {package} (Debian and Ubuntu: apt-get install {package}; macOS: brew install "
        f"{package}), then run the command again.",
    )


def _number(pattern: str, output: str) -> int:
    found = re.search(pattern, output, re.MULTILINE)
    if found is None:
        raise SpinGaveUp(f"SPIN printed nothing like {pattern!r}:\n{_tail(output)}")
    return int(found[1])


def _tail(output: str) -> str:
    return "\n".join(output.strip().split("\n")[-5:])
