"""A pseudo-terminal: what a command prints on one, and Ctrl-C."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

#: A command that prints nothing for so long hangs: far above what any takes.
PATIENCE_SECONDS = 120
_ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@dataclass(frozen=True)
class Screen:
    """What a command came to. `orphans`: processes of its session are left when it has ended."""

    status: int
    raw: str
    orphans: bool

    @property
    def text(self) -> str:
        """What stays on the screen: no progress, which is wiped out, and no colours."""
        return _ESCAPE.sub("", self.raw.rsplit("\x1b[2K", 1)[-1]).replace("\r\n", "\n")


def play(command: Sequence[str], cwd: Path, columns: int, interrupt_at: str | None) -> Screen:
    """Run a command on a terminal of its own, in a session of its own."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    with subprocess.Popen(
        command,
        cwd=cwd,
        env=dict(os.environ),  # not the C library's: readline puts a width of its own there
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=_heed_ctrl_c,  # noqa: PLW1509  # it calls nothing that a thread may hold
    ) as process:
        os.close(theirs)
        seen = b""
        try:
            for piece in _pieces(ours):
                seen += piece
                if interrupt_at is not None and interrupt_at.encode() in seen:
                    interrupt_at = None
                    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all of them
        except TimeoutError:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            os.close(ours)
        status = process.wait()
    assert interrupt_at is None, f"{interrupt_at!r} was never printed:\n{seen.decode()}"
    return Screen(status, seen.decode(), _is_alive(process.pid))


def _heed_ctrl_c() -> None:
    """Hear Ctrl-C, as what a terminal starts does; in the background of a shell it is ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _pieces(terminal: int) -> Iterator[bytes]:
    """Yield what is printed, until nobody holds the other end."""
    while True:
        ready, _, _ = select.select([terminal], [], [], PATIENCE_SECONDS)
        if not ready:
            raise TimeoutError("the command hangs")
        try:
            piece = os.read(terminal, 65_536)
        except OSError:  # EIO: closed on the other side
            return
        if not piece:
            return
        yield piece


def _is_alive(session: int) -> bool:
    try:
        os.killpg(session, 0)
    except ProcessLookupError:
        return False
    return True
