"""The command `machines`. Progress is shown on a terminal only.

Exit status: 0 conforms, 1 does not conform, 2 the spec or the call is wrong, 3 something that must
be installed is not there.
"""

from __future__ import annotations

import io
import sys

from machines.cli import checking, looking, reviewing, running, writing
from machines.cli.terminal import (
    CONFORMS,
    DOES_NOT_CONFORM,
    NOT_INSTALLED,
    OUR_FAULT,
    OURS,
    WRONG_CALL,
    Interrupted,
    app,
    console,
    fail,
)
from machines.environment import EnvironmentLacks, ReleaseUnknown
from machines.lockstep.errors import BadCall, HarnessBug, NotInstalled
from machines.review import GitLacks, NothingToCompare
from machines.spec import SpecErrors
from machines.workers import WorkerDied
from machines.write.rendering import RendererLacks
from machines.write.tests import Untestable

__all__ = [
    "CONFORMS",
    "DOES_NOT_CONFORM",
    "NOT_INSTALLED",
    "OUR_FAULT",
    "WRONG_CALL",
    "checking",
    "console",
    "looking",
    "main",
    "reviewing",
    "running",
    "writing",
]


def main() -> None:
    """Run the command; turn every error that is no bug of ours into one message and a status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a chart is drawn in more than Latin letters
    try:
        app(prog_name="machines")
    except (SpecErrors, BadCall, ReleaseUnknown, Untestable, NothingToCompare) as error:
        fail(str(error), WRONG_CALL)
    except (NotInstalled, EnvironmentLacks, RendererLacks, GitLacks) as error:
        fail(str(error), NOT_INSTALLED)
    except HarnessBug as error:
        fail(f"{OURS}: {error}\nReport it, with the command that showed it.", OUR_FAULT)
    except WorkerDied:
        fail("a worker process died, perhaps for want of memory: try --jobs 1", DOES_NOT_CONFORM)
    except (Interrupted, KeyboardInterrupt):
        fail("interrupted: what was not printed was not done", DOES_NOT_CONFORM)
