"""The clocks of the `time` module, made virtual for an episode.

Only the thread that runs the loop, and those of its jobs, read virtual time. Other threads
(telemetry, for one) keep the real clocks. `time.time` is a fixed epoch plus virtual time, so that
no run depends on the date.

Two ways lead around the module's attributes. `from time import monotonic` binds the real function
in another module: these names are redirected for the episode too. Defaults of parameters, default
factories of fields and attributes of classes cannot be redirected: `escaping_clock_reads` names
them. `datetime.now()` reads the real clock in any case; a run that depends on it is not repeatable.
"""

from __future__ import annotations

import dataclasses
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from types import BuiltinFunctionType, FunctionType, ModuleType, TracebackType
from typing import Any, Self

from machines.sim.wire import Wire

EPOCH_SECONDS = 1_700_000_000  # what time.time() adds to virtual time
NAMES = ("time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns")
REAL: dict[str, Callable[[], float]] = {name: getattr(time, name) for name in NAMES}

# Modules whose reading of a real clock is no behaviour of the program under test: they wait on
# threads and processes, or report how long a test took.
ALLOWED = frozenset(sys.stdlib_module_names) | {
    "_pytest", "pytest", "pluggy", "hypothesis", "xdist", "coverage", "rich", "tqdm", "machines",
}  # fmt: skip

_scanned: list[ModuleType] = []  # the modules of the last scan, and what it found
_redirects: list[tuple[ModuleType, str, str]] = []


class VirtualClock:
    """A context in which the clocks of `wire.threads`, this one with them, read `wire.time()`.

    Contexts do not nest. A module that is imported inside and takes a clock from `time` gets the
    real one on leaving.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._undo: list[tuple[ModuleType, str, Any]] = []
        self._loaded: set[str] = set()
        self._virtual: dict[str, Callable[[], float]] = {}

    def __enter__(self) -> Self:
        self._loaded = set(sys.modules)
        clocks = self._virtual = self._clocks()
        for name in NAMES:
            self._set(time, name, clocks[name])
        for module, attribute, name in from_imports():
            if getattr(module, attribute, None) is REAL[name]:
                self._set(module, attribute, clocks[name])
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        while self._undo:
            module, attribute, value = self._undo.pop()
            setattr(module, attribute, value)
        if len(sys.modules) != len(self._loaded):
            self._release_late_imports()

    def _release_late_imports(self) -> None:
        real = {id(clock): REAL[name] for name, clock in self._virtual.items()}
        for name in set(sys.modules) - self._loaded:
            attributes = getattr(sys.modules[name], "__dict__", {})
            for attribute, value in list(attributes.items()):
                if id(value) in real:
                    attributes[attribute] = real[id(value)]

    def _set(self, module: ModuleType, attribute: str, value: Any) -> None:
        self._undo.append((module, attribute, getattr(module, attribute)))
        setattr(module, attribute, value)

    def _clocks(self) -> dict[str, Callable[[], float]]:
        threads, ident = self._wire.threads, threading.get_ident
        threads.add(ident())
        now = self._wire.time

        def nanoseconds() -> int:
            return round(now() * 1e9)

        virtual: dict[str, Callable[[], float]] = {
            "time": lambda: EPOCH_SECONDS + now(),
            "time_ns": lambda: EPOCH_SECONDS * 10**9 + nanoseconds(),
            "monotonic": now,
            "monotonic_ns": nanoseconds,
            "perf_counter": now,
            "perf_counter_ns": nanoseconds,
        }

        def choose(name: str) -> Callable[[], float]:
            inside, outside = virtual[name], REAL[name]
            return lambda: inside() if ident() in threads else outside()

        return {name: choose(name) for name in NAMES}


def from_imports() -> list[tuple[ModuleType, str, str]]:
    """Names in loaded modules that hold a real clock: (module, attribute, name of the clock).

    The scan is repeated only when other modules are loaded than at the last one.
    """
    modules = _loaded()
    if modules != _scanned:
        _scanned[:] = modules
        _redirects[:] = [
            (module, attribute, clock)
            for module in modules
            if not _allowed(module)
            for attribute, value in list(vars(module).items())
            if (clock := _clock_name(value)) is not None
        ]
    return _redirects


def escaping_clock_reads(modules: Iterable[ModuleType] | None = None) -> list[str]:
    """Name every place in `modules` (default: all loaded) that holds a real clock, sorted.

    Outside an episode this lists names that an episode redirects, too; inside, what escapes it.
    Modules of `ALLOWED` packages are left out unless they are given explicitly.
    """
    if modules is None:
        modules = [each for each in _loaded() if not _allowed(each)]
    found: set[str] = set()
    for module in modules:
        for name, value in list(vars(module).items()):
            found.update(_places(f"{module.__name__}.{name}", value, module.__name__))
    return sorted(found)


def _places(path: str, value: Any, module: str) -> Iterator[str]:
    """The paths below one name of a module under which a real clock is kept."""
    clock = _clock_name(value)
    if clock is not None:
        yield f"{path} is time.{clock}"
    elif isinstance(value, FunctionType) and value.__module__ == module:
        yield from _defaults(path, value)
    elif isinstance(value, type) and value.__module__ == module:
        for name, member in list(vars(value).items()):
            clock = _clock_name(member)
            if clock is not None:
                yield f"{path}.{name} is time.{clock}"
            elif isinstance(member, FunctionType):
                yield from _defaults(f"{path}.{name}", member)
        yield from _factories(path, value)


def _defaults(path: str, function: FunctionType) -> Iterator[str]:
    keywords = (function.__kwdefaults__ or {}).values()
    for value in (*(function.__defaults__ or ()), *keywords):
        clock = _clock_name(value)
        if clock is not None:
            yield f"{path}() has the default time.{clock}"


def _factories(path: str, cls: type) -> Iterator[str]:
    """Default factories of dataclass fields and of models that keep `model_fields`."""
    fields: dict[str, Any] = {}
    if dataclasses.is_dataclass(cls):
        fields.update((each.name, each) for each in dataclasses.fields(cls))
    models = vars(cls).get("__pydantic_fields__")
    if isinstance(models, dict):
        fields.update(models)
    for name, field in fields.items():
        clock = _clock_name(getattr(field, "default_factory", None))
        if clock is not None:
            yield f"{path}.{name} has the default factory time.{clock}"


def _clock_name(value: Any) -> str | None:
    if type(value) is BuiltinFunctionType and value.__name__ in REAL:
        return value.__name__ if REAL[value.__name__] is value else None
    return None


def _loaded() -> list[ModuleType]:
    """Loaded modules; sys.modules may hold None and objects that stand in for a module."""
    candidates: list[object] = list(sys.modules.values())
    return [each for each in candidates if isinstance(each, ModuleType)]


def _allowed(module: ModuleType) -> bool:
    return module.__name__.partition(".")[0] in ALLOWED
