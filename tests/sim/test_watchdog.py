"""The watchdog barks at a callback that does not return, and at nothing else."""

from __future__ import annotations

import importlib
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from machines.sim import Conditions, World, benign
from machines.sim import loop as loop_module
from machines.sim.watchdog import Frozen

LIMIT_SECONDS = 0.2


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop_module, "LIMIT_SECONDS", LIMIT_SECONDS)
    monkeypatch.setattr(loop_module, "TEARDOWN_LIMIT_SECONDS", LIMIT_SECONDS)


def work(seconds: float) -> None:
    """Use the processor for so long."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        sum(range(100))


def barks(program: Callable[[World], None]) -> list[Frozen]:
    """What the watchdog tells of a program."""
    heard: list[Frozen] = []
    with World(Conditions(), benign()) as world:
        world.kernel.on_frozen = heard.append
        world.kernel.on_idle = lambda timer: False
        program(world)
        world.run()
    return heard


def test_it_barks_once_at_a_callback_that_goes_on_and_gives_it_up() -> None:
    returned: list[bool] = []

    def goes_on() -> None:
        work(3600)
        returned.append(True)

    (frozen,) = barks(lambda world: world.call(goes_on))
    assert not returned
    names = [place.name for place in frozen.stack]
    assert names[0].endswith("goes_on")
    assert names[1] == "work"


def test_each_freeze_is_told() -> None:
    def program(world: World) -> None:
        world.call(work, 3600)
        world.run()
        world.call(work, 3600)

    assert len(barks(program)) == 2


def test_several_callbacks_of_one_turn_are_not_taken_for_one() -> None:
    def program(world: World) -> None:
        for _ in range(8):
            world.call(work, LIMIT_SECONDS / 3)

    assert barks(program) == []


def test_an_import_may_take_its_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The SDK of a vendor takes seconds, and half a module is worse than none."""
    source = f"import time\nend = time.thread_time() + {3 * LIMIT_SECONDS}\n"
    source += "while time.thread_time() < end:\n    pass\ndone = True\n"
    (tmp_path / "ponderous_module.py").write_text(source)
    monkeypatch.syspath_prepend(str(tmp_path))
    imported: list[ModuleType] = []

    def program(world: World) -> None:
        world.call(lambda: imported.append(importlib.import_module("ponderous_module")))

    assert barks(program) == []
    assert imported[0].done


def test_what_is_done_while_the_loop_does_not_run_is_not_its_doing() -> None:
    def program(world: World) -> None:
        world.run()
        work(2 * LIMIT_SECONDS)

    assert barks(program) == []


def test_the_processor_time_of_another_thread_does_not_count() -> None:
    def wait() -> None:
        thread = threading.Thread(target=work, args=(3 * LIMIT_SECONDS,))
        thread.start()
        while thread.is_alive():  # signals are handled each time that it returns
            thread.join(0.01)

    assert barks(lambda world: world.call(wait)) == []


def test_a_job_that_takes_long_does_not_freeze_the_loop() -> None:
    def program(world: World) -> None:
        world.call(lambda: world.loop.run_in_executor(None, work, 3 * LIMIT_SECONDS))

    assert barks(program) == []


def test_a_freeze_while_the_world_is_torn_down_is_given_up_without_a_word() -> None:
    async def stubborn(world: World) -> None:
        try:
            await world.loop.create_future()
        finally:
            work(3600)

    def program(world: World) -> None:
        world.call(lambda: world.loop.create_task(stubborn(world)))

    assert barks(program) == []


def test_a_timer_of_somebody_else_is_put_back() -> None:
    def theirs(*_: object) -> None: ...

    before = signal.signal(signal.SIGVTALRM, theirs)
    signal.setitimer(signal.ITIMER_VIRTUAL, 3600.0)
    try:
        barks(lambda world: None)
        assert signal.getsignal(signal.SIGVTALRM) is theirs
        assert signal.getitimer(signal.ITIMER_VIRTUAL)[0] > 3000
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0.0)
        signal.signal(signal.SIGVTALRM, before)
