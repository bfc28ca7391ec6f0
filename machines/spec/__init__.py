"""Reads and checks a spec: a YAML file becomes a `Spec`, or errors that say where and what to do.

A map of the code, in the order in which a file passes through it:

- `source`: YAML as plain data, with the position of every key and value
- `document`: which keys there are; the JSON Schema comes from these models
- `structure`: data held to the document's shape; what is wrong is left out, the rest goes on
- `quantity`: amounts with units, domains
- `typed`, `rules`, `parse`: guards and effects, from text to the trees of `expression`
- `context`, `build_messages`, `build_rows`, `build_machine`, `build_spec`: a document becomes a
  Spec
- `check_use`, `check_pairs`, `check_frames`: what can be said of a whole Spec only; `valuations`
  are the cases that guards tell apart
- `errors`, `codes`: what is wrong, and the list of all that can be
- `reader`: all of it
- `written`: the files that are written from this package
- `spec`: what comes out
"""

from __future__ import annotations

from machines.spec.document import schema
from machines.spec.errors import CODES, SpecError, SpecErrors, errors_page
from machines.spec.parse import parse_expression, parse_statement
from machines.spec.reader import read_spec
from machines.spec.spec import Spec
from machines.spec.typed import ExpressionError, Names
from machines.spec.written import written

__all__ = [
    "CODES",
    "ExpressionError",
    "Names",
    "Spec",
    "SpecError",
    "SpecErrors",
    "errors_page",
    "parse_expression",
    "parse_statement",
    "read_spec",
    "schema",
    "written",
]
