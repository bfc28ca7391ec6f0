"""What keys are called in runs: by their field, and by the order in which they are mentioned."""

from __future__ import annotations


def key_name(field: str, number: int) -> str:
    """Return the name of the key of a field that was mentioned as the first (1), the second (2)...

    >>> key_name("stream_id", 2)
    's2'
    """
    return f"{field[0]}{number}"
