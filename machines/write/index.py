"""The page that shows every diagram and says how to read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from machines.spec.spec import Machine, Spec
from machines.write.notation import flat
from machines.write.palette import PALETTE

__all__ = ["index_page", "templates"]


def templates() -> Environment:
    """Return the templates of this package; a name that is not defined is an error."""
    return Environment(
        loader=PackageLoader("machines.write"),
        undefined=StrictUndefined,
        autoescape=False,  # what is written is Python and Markdown, not HTML
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def index_page(specs: Sequence[Spec]) -> bytes:
    """Return `diagrams/README.md`: a pure function of the specs."""
    protocols = sorted((_described(spec) for spec in specs), key=lambda each: str(each["name"]))
    page = (
        templates().get_template("diagrams.md.jinja").render(protocols=protocols, palette=PALETTE)
    )
    return page.encode()


def _described(spec: Spec) -> Mapping[str, object]:
    """Return what the page says of one protocol."""
    return {
        "name": spec.protocol,
        "file": Path(spec.path).name,
        "about": flat(spec.about.split("\n\n")[0]),
        "machines": [_outlined(machine) for machine in spec.machines.values()],
        "not_applicable": spec.not_applicable,
    }


def _outlined(machine: Machine) -> Mapping[str, object]:
    """Return what the page says of one machine, and what its picture leaves out."""
    return {
        "name": machine.name,
        "role": machine.role,
        "per": machine.per,
        "about": flat(machine.about),
        "ignored": sum(len(state.ignore) for state in machine.states),
        "illegal": sum(len(state.illegal) for state in machine.states),
    }
