"""Voice Machines: streaming voice protocols as state machines, and plugins held to them.

`machines.load("PROTOCOL")` returns the machines of a protocol; the command `machines` does the
rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["__version__", "load"]

__version__ = "0.1.0"

if TYPE_CHECKING:
    from machines.model import load
else:

    def __getattr__(name: str) -> object:
        """Import `load` when it is first asked for: set-up imports this package before all else."""
        if name == "load":
            from machines.model import load

            return load
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
