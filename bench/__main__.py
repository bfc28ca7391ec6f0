"""Measure how fast things are, or soak a plugin. A soak that sees an alarm exits with status 1."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bench import checker, choices, endurance, kernel, lockstep, race, shrink
from bench.measure import Row, conditions
from bench.soak import soak
from machines.cli import CONFORMS, DOES_NOT_CONFORM, NOT_INSTALLED, OUR_FAULT, WRONG_CALL
from machines.lockstep.driver import check_variant, plugin
from machines.lockstep.errors import BadCall, HarnessBug, NotInstalled
from machines.lockstep.search import Plan

BENCHMARKS: dict[str, Callable[[argparse.Namespace], list[Row]]] = {
    "lockstep": lambda options: lockstep.measure(options.seconds),
    "kernel": lambda options: kernel.measure(options.seconds),
    "choices": lambda options: choices.measure(options.seconds),
    "shrink": lambda options: shrink.measure(options.seconds),
    "race": lambda options: race.measure(options.seeds),
    "checker": lambda options: checker.measure(options.seconds),
    "endurance": lambda options: endurance.measure(),
}

console = Console(highlight=False)
if not console.is_terminal:
    console.width = 120  # a log is read wide


def main() -> int:
    options = _options()
    try:
        if options.names == ["soak"]:
            return _soak(options)
        _measure(options)
        return CONFORMS
    except BadCall as error:
        return _failed(str(error), WRONG_CALL)
    except NotInstalled as error:
        return _failed(str(error), NOT_INSTALLED)
    except HarnessBug as error:
        return _failed(f"a bug of this harness, not of the plugin: {error}", OUR_FAULT)
    except KeyboardInterrupt:
        return _failed("interrupted", DOES_NOT_CONFORM)


def _failed(message: str, status: int) -> int:
    print(message, file=sys.stderr)
    return status


def _options() -> argparse.Namespace:
    names = ", ".join(BENCHMARKS)
    parser = argparse.ArgumentParser("python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{names} (all), or soak alone")
    parser.add_argument(
        "--seconds",
        type=_positive(float),
        default=20.0,
        help="how long to measure: each but race (see --seeds) and endurance (%(default)s)",
    )
    parser.add_argument(
        "--seeds", type=_positive(int), default=20, help="rounds of race (%(default)s)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all numbers there")
    only = parser.add_argument_group("soak", "a long search that fails on one alarm")
    only.add_argument("--episodes", type=_positive(int), default=20_000, help="(%(default)s)")
    only.add_argument("--protocol", default="xai_tts", help="(%(default)s)")
    only.add_argument("--variant", default="patched", help="(%(default)s)")
    only.add_argument("--seed", type=int, default=0, help="(%(default)s)")
    only.add_argument(
        "--jobs", type=_positive(int), default=os.cpu_count() or 1, help="processes (%(default)s)"
    )
    options = parser.parse_args()
    options.names = list(dict.fromkeys(options.names)) or list(BENCHMARKS)
    if "soak" in options.names and len(options.names) > 1:
        parser.error("soak is no benchmark: run it alone")
    unknown = [name for name in options.names if name not in [*BENCHMARKS, "soak"]]
    if unknown:
        parser.error(f"no benchmark {unknown[0]!r}; there are: {names}; and soak, which runs alone")
    if options.json and not options.json.parent.is_dir():
        parser.error(f"--json {options.json}: there is no folder {options.json.parent}")
    return options


def _positive(kind: Callable[[str], Any]) -> Callable[[str], Any]:
    def number(text: str) -> Any:
        value = kind(text)
        if value <= 0:
            raise argparse.ArgumentTypeError(f"{text} is not more than 0")
        return value

    return number


def _soak(options: argparse.Namespace) -> int:
    check_variant(plugin(options.protocol), options.variant)
    plan = Plan(options.protocol, options.variant, (), options.episodes, options.seed)
    return CONFORMS if soak(plan, options.jobs, console) else DOES_NOT_CONFORM


def _measure(options: argparse.Namespace) -> None:
    found: dict[str, list[Row]] = {}
    with conditions() as told:
        for name in options.names:
            with console.status(f"{name} ..."):
                found[name] = BENCHMARKS[name](options)
            console.print(_table(name, found[name]))
            console.print()
    console.print(", ".join(f"{what.replace('_', ' ')} {value}" for what, value in told.items()))
    if options.json:
        rows = {name: [row.to_json() for row in rows] for name, rows in found.items()}
        options.json.write_text(json.dumps({"conditions": told, **rows}, indent=2) + "\n")


def _table(name: str, rows: list[Row]) -> Table:
    table = Table(title=name, title_justify="left", box=None, pad_edge=False)
    table.add_column("what")
    for heading in ("median", "min", "max"):
        table.add_column(heading, justify="right")
    table.add_column("unit")
    table.add_column("rounds", justify="right")
    for row in rows:
        numbers = (row.median, min(row.values), max(row.values))
        table.add_row(row.name, *map(_short, numbers), row.unit, str(len(row.values)))
    return table


def _short(value: float) -> str:
    """Three digits are what such a number is good for."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


if __name__ == "__main__":
    sys.exit(main())
