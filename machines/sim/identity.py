"""Deterministic hashes for objects that Python hashes by address.

The order in which a set iterates follows from the hashes of its elements, and an address differs
from run to run. In an episode, tasks and futures are hashed by the order in which they were first
put into a set, and so are the classes named to it. Any order is legal, so the label "sets" permutes
it on purpose. Dictionaries need nothing: they iterate in order of insertion.
"""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Collection, Iterator, Mapping
from types import BuiltinMethodType, FunctionType, MethodType, ModuleType, TracebackType
from typing import Any, Self

from machines.sim.choice import Choices

_ATTRIBUTE = "_simulated_order"
ORDERS = 8  # the smallest set has 8 slots; numbers that differ in 3 bits reach any order in it


class Sequence:
    """Gives out hashes: 0, 1, 2, ... in the order in which they are asked for."""

    def __init__(self, choices: Choices | None = None) -> None:
        self._choices = choices
        self.given = 0

    def next(self) -> int:
        """Give out a hash, permuted among the next ones if the label "sets" is explored."""
        number = self.given
        self.given += 1
        if self._choices is None:
            return number
        return number ^ self._choices.choose("sets", "", ORDERS)


class OrderedFuture(asyncio.Future[Any]):
    """A future whose hash is a number of `sequence`, taken when it is first asked for."""

    def __init__(self, sequence: Sequence, *, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop=loop)
        self._sequence = sequence
        self._number: int | None = None

    def __hash__(self) -> int:
        if self._number is None:
            self._number = self._sequence.next()
        return self._number


class OrderedTask(asyncio.Task[Any]):
    """A task whose hash is a number of `sequence`; `order` grows in order of creation."""

    def __init__(self, sequence: Sequence, coro: Any, **options: Any) -> None:
        self.order = sequence.given
        self._number = sequence.next()  # the task is put into a set while it is made
        if options.get("name") is None:
            options["name"] = f"Task-{self.order}"  # asyncio counts through the whole process
        super().__init__(coro, **options)

    def __hash__(self) -> int:
        return self._number


class OrderedClasses:
    """A context in which instances of the given classes have deterministic hashes.

    Only for classes whose instances are made and forgotten within an episode: an instance that is
    in a set before would not be found there any more. ValueError for a class with a hash of its
    own, or whose instances have no `__dict__` to keep the number in.
    """

    def __init__(self, classes: Collection[type], sequence: Sequence) -> None:
        for cls in classes:
            if not _by_address(cls):
                raise ValueError(f"{cls.__qualname__} is not hashed by identity")
            if not cls.__dictoffset__:
                raise ValueError(f"{cls.__qualname__} has no __dict__ to keep a number in")
        self._classes = tuple(classes)
        self._sequence = sequence

    def __enter__(self) -> Self:
        sequence = self._sequence

        def number_of(instance: object) -> int:
            attributes = instance.__dict__
            number = attributes.get(_ATTRIBUTE)
            if number is None:
                number = attributes[_ATTRIBUTE] = sequence.next()
            return int(number)

        for cls in self._classes:
            type.__setattr__(cls, "__hash__", number_of)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        for cls in self._classes:
            type.__delattr__(cls, "__hash__")


def identity_sets(roots: Mapping[str, object]) -> list[str]:
    """Name every set reachable from `roots` whose order depends on addresses, sorted.

    `roots` maps a name, with which paths begin, to an object. Attributes, items of containers and
    keys of dictionaries are followed; modules, classes and functions are not. A bound method is
    hashed by the address of its object, whatever that object's own hash is.
    """
    found: set[str] = set()
    seen: set[int] = set()
    rest: list[tuple[str, object]] = list(roots.items())
    while rest:
        path, value = rest.pop()
        if id(value) in seen or isinstance(value, _PLAIN):
            continue
        seen.add(id(value))
        if isinstance(value, set | frozenset | weakref.WeakSet):
            kinds = sorted({type(each).__qualname__ for each in value if _by_identity(each)})
            if kinds:
                found.add(f"{path}: a set of {', '.join(kinds)}")
        rest.extend(_children(path, value))
    return sorted(found)


_PLAIN = (str, bytes, bytearray, int, float, complex, type(None), type, ModuleType, FunctionType)
_METHODS = (MethodType, BuiltinMethodType)


def _by_identity(value: object) -> bool:
    if isinstance(value, (FunctionType, *_METHODS)):
        return True
    return _by_address(type(value))


def _by_address(cls: type) -> bool:
    inherited: object = cls.__hash__
    return inherited is object.__hash__


def _children(path: str, value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for key, item in list(value.items()):
            yield f"{path}[{_short(key)}]", item
            yield f"{path} key {_short(key)}", key
    elif isinstance(value, list | tuple | set | frozenset | weakref.WeakSet) or hasattr(
        value, "popleft"
    ):
        for index, item in enumerate(list(value)):  # type: ignore[call-overload]
            yield f"{path}[{index}]", item
    if isinstance(value, MethodType):
        yield f"{path}.__self__", value.__self__
    for name, item in list(getattr(value, "__dict__", {}).items()):
        yield f"{path}.{name}", item
    for cls in type(value).__mro__:
        slots = cls.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name != "__weakref__" and hasattr(value, name):
                yield f"{path}.{name}", getattr(value, name)


def _short(key: object) -> str:
    return repr(key) if isinstance(key, str | int) else type(key).__name__
