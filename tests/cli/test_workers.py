"""Work dealt over processes: the same as without, and what is left when it is broken off."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from contextlib import suppress
from pathlib import Path

import pytest

from machines import cli
from machines.model.machine import SPECS_VARIABLE
from machines.workers import CtrlC, WorkerDied, Workers, side_by_side
from tests.cli.conftest import Machines, Terminal


def square(number: int) -> int:
    return number * number


def fails_at_two(number: int) -> int:
    if number == 2:
        raise ValueError("two")
    return number


def sleeps_or_dies(number: int) -> None:
    if number:
        os.kill(os.getpid(), number)
    time.sleep(3600)  # until it is killed


@pytest.mark.parametrize("jobs", [1, 2, 9])
@pytest.mark.parametrize("tasks", [[], [3], [3, 1, 2, 0]])
def test_what_comes_back_is_in_the_order_of_the_tasks(jobs: int, tasks: list[int]) -> None:
    told: list[tuple[int, int]] = []
    found = side_by_side(square, tasks, jobs, lambda done, task: told.append((done, task)))
    assert list(found) == [number * number for number in tasks]
    assert told == list(enumerate(tasks))


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_a_task_raises_is_raised_in_its_turn(jobs: int) -> None:
    found = side_by_side(fails_at_two, [1, 2, 3], jobs)
    assert next(found) == 1
    with pytest.raises(ValueError, match="two"):
        next(found)


def test_workers_are_not_waited_for_once_nobody_listens() -> None:
    before = set(multiprocessing.active_children())
    with pytest.raises(KeyboardInterrupt):
        next(side_by_side(sleeps_or_dies, [0, 0, 0], 2, _leave))
    assert set(multiprocessing.active_children()) == before


def _leave(done: int, task: int) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("number", "told"),
    [(signal.SIGKILL, "SIGKILL: it was killed"), (signal.SIGUSR1, "SIGUSR1")],
)
def test_a_dead_worker_is_told_with_its_cause(number: int, told: str) -> None:
    with Workers(2, CtrlC()) as workers:
        futures = [workers.submit(sleeps_or_dies, each) for each in (0, number)]
        for future in futures:
            with pytest.raises(WorkerDied):
                future.result()
        assert told in workers.cause()


def test_a_worker_does_not_hear_ctrl_c() -> None:
    with Workers(1, CtrlC()) as workers:
        assert workers.submit(_asked, 0).result() == signal.SIG_IGN


def _asked(_number: int) -> object:
    os.kill(os.getpid(), signal.SIGINT)
    return signal.getsignal(signal.SIGINT)


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_breaks_only_what_may_be_left_off() -> None:
    before = signal.getsignal(signal.SIGINT)
    with CtrlC() as ctrl_c:
        os.kill(os.getpid(), signal.SIGINT)
        assert ctrl_c.count == 1, "noted, and nothing raised"
        with pytest.raises(KeyboardInterrupt), ctrl_c.leaving_off():
            raise AssertionError("asked before: nothing is begun")
        ctrl_c.count = 0
        with pytest.raises(KeyboardInterrupt), ctrl_c.leaving_off():
            os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        assert ctrl_c.count == 2
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_that_got_lost_is_asked_for() -> None:
    """A KeyboardInterrupt in a finaliser goes nowhere: whoever comes by must look."""
    with CtrlC() as ctrl_c, suppress(KeyboardInterrupt), ctrl_c.leaving_off():
        with suppress(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            ctrl_c.check()


@pytest.mark.usefixtures("ctrl_c")
def test_no_process_is_forked_by_halves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C as soon as a worker is forked: it is known by then, and ended."""
    before = set(multiprocessing.active_children())
    fork = os.fork

    def forked() -> int:
        pid = fork()
        if pid:
            os.kill(os.getpid(), signal.SIGINT)
        return pid

    monkeypatch.setattr(os, "fork", forked)
    with pytest.raises(KeyboardInterrupt):
        next(side_by_side(sleeps_or_dies, [0, 0], 2))
    assert set(multiprocessing.active_children()) == before


@pytest.mark.usefixtures("ctrl_c")
def test_what_ignores_ctrl_c_goes_on_ignoring_it() -> None:
    """As a command does that was started in the background of a shell."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with CtrlC() as ctrl_c, ctrl_c.leaving_off():
        os.kill(os.getpid(), signal.SIGINT)
        ctrl_c.check()
    assert ctrl_c.count == 0


# the commands that deal specs over processes


@pytest.fixture
def two(checkout: Path) -> Path:
    """Return a checkout with two specs that differ by name."""
    spec = checkout / "specs" / "ping.yaml"
    other = spec.read_text().replace("protocol: ping", "protocol: pong2", 1)
    (checkout / "specs" / "pong2.yaml").write_text(other)
    return checkout


@pytest.mark.usefixtures("two")
def test_several_specs_are_checked_as_one_by_one(machines: Machines) -> None:
    one, several = (machines("check", "--jobs", jobs) for jobs in "12")
    assert one == several
    assert one.status == 0
    assert [line for line in one.out.splitlines() if not line.startswith(" ")] == ["ping", "pong2"]


def test_one_spec_of_several_is_not_well(machines: Machines, two: Path) -> None:
    path = two / "specs" / "ping.yaml"
    path.write_text(path.read_text().replace("states: 6}", "states: 7}"))
    one, several = (machines("check", "--jobs", jobs) for jobs in "12")
    assert one == several
    assert one.status == 1


def test_several_specs_are_generated_as_one_by_one(machines: Machines, two: Path) -> None:
    written = []
    for jobs in "12":
        assert machines("generate", "--jobs", jobs).out.split() == [
            f"generated_tests/test_{name}.py" for name in ("ping", "pong2")
        ]
        paths = sorted((two / "generated_tests").iterdir())
        written.append([path.read_bytes() for path in paths])
        assert machines("generate", "--check").status == 0
        for path in paths:
            path.unlink()
    assert written[0] == written[1]


def test_ctrl_c_says_which_specs_were_not_checked(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SPECS_VARIABLE, str(cli.looking.ROOT / "specs"))
    screen = terminal("check", "soniox_tts", "xai_tts", "--jobs", "2", interrupt_at="checking")
    assert screen.status == 1
    assert not screen.orphans
    assert "interrupted, not checked: soniox_tts xai_tts\n" in screen.text
    assert "Traceback" not in screen.raw
