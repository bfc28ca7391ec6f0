"""`python -m machines` is the command `machines`: for environments without its script."""

from __future__ import annotations

from machines.cli import main

if __name__ == "__main__":
    main()
