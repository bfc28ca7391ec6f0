"""The files that are written from this package: the page of errors, and the JSON Schema."""

from __future__ import annotations

import json

from machines.spec.codes import errors_page
from machines.spec.document import schema


def written() -> dict[str, str]:
    """Return the text of each file, by its path in the repository."""
    return {
        "docs/errors.md": errors_page(),
        "specs/spec.schema.json": json.dumps(schema(), indent=2, ensure_ascii=False) + "\n",
    }
