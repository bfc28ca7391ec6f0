"""What couples a real plugin to the director, and how the plugins there are found.

One folder a protocol below ``machines/plugins``, with a module ``driver`` that holds ``PLUGIN``.
Nothing registers anything: adding a folder adds a protocol.
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from importlib import metadata
from types import ModuleType
from typing import Any, Protocol

import aiohttp

from machines.lockstep.errors import BadCall, HarnessBug, NotInstalled


class Seam(Protocol):
    """What a driver is given: a way to the simulated world, and a way to say what it saw."""

    @property
    def session(self) -> aiohttp.ClientSession:
        """A stock aiohttp session whose sockets live in the simulated kernel."""

    def url(self, host: str, path: str) -> str:
        """The address of ``path`` on a vendor's host, as the simulated network serves it."""

    def report(self, message: str, /, **fields: Any) -> None:
        """A result reached the caller: ``message`` is one of kind ``result`` in the spec."""


class Driver(Protocol):
    """Couples one plugin object. All methods are called while the loop runs."""

    def begin(self) -> None:
        """Build the plugin.

        An ImportError, or an attribute that a module lacks, says that the installed release does
        not have it.
        """

    def call(self, message: str, fields: Mapping[str, Any]) -> Coroutine[Any, Any, None] | None:
        """Do what a message of kind ``call`` says; results go to ``Seam.report``.

        A call that waits is returned as a coroutine: it is awaited in the task that makes the call,
        so its first step runs in the instant at which the call is observed. What it raises, and
        what a task of the driver dies of, is a finding.
        """

    async def end(self) -> None:
        """Release what is the driver's own, after everything was judged."""

    def announced(self, error: BaseException) -> bool:
        """Whether the caller was told of this error by a result, so that nobody need await it."""


@dataclass(frozen=True)
class Plugin:
    """A protocol's plugin: its variants, the vendor's hosts, and a way to build a driver.

    ``distributions`` names what is under test: a verdict is about the releases of these.
    """

    protocol: str
    variants: tuple[str, ...]
    hosts: tuple[str, ...]
    make: Callable[[str, Seam], Driver]
    distributions: tuple[str, ...] = ()


def protocols() -> list[str]:
    """Names of the protocols that have a plugin folder with a driver in it, sorted."""
    package = importlib.import_module("machines.plugins")
    folders = [each.name for each in pkgutil.iter_modules(package.__path__) if each.ispkg]
    return sorted(
        name for name in folders if importlib.util.find_spec(f"machines.plugins.{name}.driver")
    )


def plugin(protocol: str) -> Plugin:
    """The plugin of ``protocol``. BadCall for an unknown one, NotInstalled where imports fail."""
    known = protocols()
    if protocol not in known:
        raise BadCall(f"no plugin for {protocol!r}; there are: {', '.join(known)}")
    try:
        module = importlib.import_module(f"machines.plugins.{protocol}.driver")
    except ModuleNotFoundError as error:
        raise NotInstalled(
            f"the plugin of {protocol} needs the module {error.name!r}, which is not installed; "
            "run `make setup`, or name another release"
        ) from error
    except ImportError as error:
        raise NotInstalled(
            f"the plugin of {protocol} needs what is not installed: {error}; "
            "run `make setup`, or name another release"
        ) from error
    found = getattr(module, "PLUGIN", None)
    if not isinstance(found, Plugin):
        raise HarnessBug(f"machines.plugins.{protocol}.driver holds no PLUGIN")
    return found


def check_variant(of: Plugin, variant: str) -> None:
    """BadCall where the plugin has no such variant."""
    if variant not in of.variants:
        raise BadCall(f"{of.protocol} has no variant {variant!r}; it has: {', '.join(of.variants)}")


def installed(of: Plugin) -> dict[str, str]:
    """The releases of what is under test; NotInstalled where one is not there."""
    try:
        return {name: metadata.version(name) for name in of.distributions}
    except metadata.PackageNotFoundError as error:
        raise NotInstalled(
            f"{error.name}, which the plugin of {of.protocol} is of, is not installed; "
            "run `make setup`"
        ) from error


def lacking(of: Plugin, variant: str, error: Exception) -> NotInstalled | None:
    """What to say where a driver could not begin, as the release lacks what it is about."""
    of_module = isinstance(error, AttributeError) and isinstance(error.obj, ModuleType)
    if not (of_module or isinstance(error, ImportError)):
        return None
    releases = ", ".join(f"{name} {version}" for name, version in installed(of).items())
    on = f" on {releases}" if releases else ""
    return NotInstalled(f"{of.protocol} ({variant}) cannot be driven{on}: {error}")
