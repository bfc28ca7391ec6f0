"""`python -m machines`, with the plugin of the toy protocol among the others."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]

if __name__ == "__main__":
    sys.path[0] = str(TESTS.parent)  # as `python -m` has it in a checkout
    import machines.plugins

    machines.plugins.__path__.append(str(TESTS / "lockstep" / "toy" / "plugins"))
    runpy.run_module("machines", run_name="__main__")
