"""Hashes by order: sets iterate alike in every run, and sets that would not are named."""

from __future__ import annotations

import asyncio
import weakref
from collections import deque
from typing import Any

import pytest

from machines.sim import Conditions, World, benign, identity_sets, swarm
from machines.sim.identity import OrderedClasses, Sequence
from tests.sim.support import run_world


class Plain:
    """Hashed by address."""

    def method(self) -> None:
        """Something to bind."""


class Own:
    """Has a hash of its own."""

    def __hash__(self) -> int:
        return 7


class Slotted:
    __slots__ = ("inside",)
    inside: dict[object, object]


def test_tasks_and_futures_are_hashed_by_order() -> None:
    async def program() -> tuple[list[int], list[int]]:
        loop = asyncio.get_running_loop()
        tasks = [asyncio.create_task(asyncio.sleep(0)) for _ in range(4)]
        futures = [loop.create_future() for _ in range(4)]
        return [hash(task) for task in tasks], [hash(future) for future in reversed(futures)]

    with World(Conditions(), benign()) as world:
        tasks, futures = run_world(world, program())
    # the program's own task is 0; a future takes its number when it is first asked for
    assert (tasks, futures) == ([1, 2, 3, 4], [5, 6, 7, 8])


def test_asyncio_wait_returns_its_tasks_in_a_repeatable_order() -> None:
    async def program() -> list[str]:
        done, _ = await asyncio.wait(
            [asyncio.create_task(asyncio.sleep(0), name=f"t{number}") for number in range(6)]
        )
        return [task.get_name() for task in done]

    def once(seed: int | None) -> tuple[str, ...]:
        explore = frozenset() if seed is None else frozenset({"sets"})
        source = benign() if seed is None else swarm(seed, ["sets"], intensities=(0.5,))
        with World(Conditions(explore=explore), source) as world:
            return tuple(run_world(world, program()))

    assert len({once(None) for _ in range(20)}) == 1
    assert all(once(seed) == once(seed) for seed in range(10))
    assert len({once(seed) for seed in range(20)}) > 10


def test_instances_of_named_classes_are_hashed_by_order() -> None:
    with OrderedClasses([Plain], Sequence()):
        instances = [Plain() for _ in range(5)]
        assert [hash(each) for each in reversed(instances)] == [0, 1, 2, 3, 4]
        assert [instances.index(each) for each in set(instances)] == [4, 3, 2, 1, 0]
        assert instances[0] != instances[1]
    assert Plain.__hash__ is object.__hash__


@pytest.mark.parametrize(
    ("cls", "message"),
    [(Own, "Own is not hashed by identity"), (Slotted, "Slotted has no __dict__")],
)
def test_a_class_that_cannot_be_hashed_by_order_is_refused(cls: type, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        OrderedClasses([cls], Sequence())


def test_sets_that_depend_on_addresses_are_named_by_path() -> None:
    class Root:
        def __init__(self) -> None:
            self.pool = {Plain()}
            self.callbacks: dict[str, Any] = {"event": {Plain().method}}
            self.queue = deque([frozenset({print, len})])
            self.weak = weakref.WeakSet([kept])
            self.slotted = Slotted()
            self.slotted.inside = {(): {Plain(), 1}}
            self.myself = self
            self.fine = {1, "two", (3,), Own()}
            self.empty: set[Plain] = set()
            self.keys = {kept: 1}
            self.kinds = {Plain}

    kept = Plain()
    assert identity_sets({"root": Root()}) == [
        "root.callbacks['event']: a set of method",
        "root.kinds: a set of type",
        "root.pool: a set of Plain",
        "root.queue[0]: a set of builtin_function_or_method",
        "root.slotted.inside[tuple]: a set of Plain",
        "root.weak: a set of Plain",
    ]


def test_what_a_world_hashes_by_order_is_not_named() -> None:
    async def program() -> list[str]:
        loop = asyncio.get_running_loop()
        tasks = {asyncio.create_task(asyncio.sleep(0)), loop.create_future(), Plain()}
        return identity_sets({"tasks": tasks})

    with World(Conditions(), benign(), hashed=[Plain]) as world:
        assert run_world(world, program()) == []
    with World(Conditions(), benign()) as world:
        assert run_world(world, program()) == ["tasks: a set of Plain"]
