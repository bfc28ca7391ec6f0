"""Work dealt over processes, and Ctrl-C: what is known by then is never lost.

A worker is forked from the process at hand, so that it shares what is loaded there. Ctrl-C is for
the parent alone, which kills its workers: what they were at is not waited for.
"""

from __future__ import annotations

import gc
import signal
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import active_children, get_context
from multiprocessing.process import BaseProcess
from types import FrameType, TracebackType
from typing import Self, TypeVar

__all__ = ["CtrlC", "WorkerDied", "Workers", "side_by_side"]

T = TypeVar("T")
R = TypeVar("R")

#: how long a Ctrl-C that got lost may go unnoticed
LOOK_SECONDS = 0.5

#: raised by a future whose worker was killed, and by all that were not done by then
WorkerDied = BrokenProcessPool


class CtrlC:
    """Ctrl-C, which ends what may be left off at once, and is noted anywhere else.

    So an account that is being written is not lost to somebody who asks twice. Inside the
    `with` block nothing but `leaving_off` is interrupted; `count` says how often it was asked.
    """

    def __init__(self) -> None:
        self.count = 0
        self._may_break = False

    def __enter__(self) -> Self:
        self._before = signal.getsignal(signal.SIGINT)
        is_main = threading.current_thread() is threading.main_thread()
        # in the background of a shell it is ignored, and stays so
        self._is_ours = is_main and self._before not in (signal.SIG_IGN, None)
        if self._is_ours:
            signal.signal(signal.SIGINT, self._hear)
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_ours:
            signal.signal(signal.SIGINT, self._before)

    def _hear(self, _number: int, _frame: FrameType | None) -> None:
        self.count += 1
        self.check()

    def check(self) -> None:
        """Raise what was raised before, if that got lost: in a finaliser it goes nowhere."""
        if self.count and self._may_break:
            raise KeyboardInterrupt

    def awaited(self, future: Future[R]) -> R:
        """Return the result of a future; look now and then whether Ctrl-C got lost."""
        while not future.done():
            wait([future], LOOK_SECONDS)
            self.check()
        return future.result()

    @contextmanager
    def leaving_off(self) -> Iterator[None]:
        """What may be left off: KeyboardInterrupt at Ctrl-C, also at one that came before."""
        self._may_break = True
        try:
            self.check()
            yield
        finally:
            self._may_break = False

    @contextmanager
    def put_off(self) -> Iterator[None]:
        """What may not be broken off in the midst of what may: it is heard right after."""
        before, self._may_break = self._may_break, False
        try:
            yield
        finally:
            self._may_break = before
        self.check()


class Workers:
    """So many processes. `prepare` is called in each before its first task.

    `ctrl_c` is whoever listens to Ctrl-C: while processes are forked it is put off, since one that
    was broken off in the midst of that could not be ended.
    """

    def __init__(
        self, jobs: int, ctrl_c: CtrlC, prepare: Callable[[], None] = lambda: None
    ) -> None:
        self._ctrl_c = ctrl_c
        self._others = set(active_children())
        self._own: set[BaseProcess] = set()
        self._pool = ProcessPoolExecutor(jobs, get_context("fork"), _begin, (prepare,))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self.kill()
        self._pool.shutdown(cancel_futures=True)

    def submit(self, function: Callable[[T], R], task: T) -> Future[R]:
        """Have a task done by whichever worker is free; WorkerDied where one died before."""
        with self._ctrl_c.put_off():
            future = self._pool.submit(function, task)
            self._own |= set(active_children()) - self._others
        return future

    def kill(self) -> None:
        """End all workers at once, whatever they are at; their tasks raise WorkerDied."""
        for process in self._own:
            process.kill()

    def cause(self) -> str:
        """What ended a worker that died, as far as that is known."""
        self._pool.shutdown(cancel_futures=True)  # until then their statuses are not there
        codes = {process.exitcode for process in self._own} - {None, 0, -signal.SIGTERM}
        told = sorted(_status(code) for code in codes if code is not None)
        return f"a worker process died ({', '.join(told) or 'it was terminated'})"


def _status(code: int) -> str:
    """What an exit status says; of a signal, its name."""
    if code == -signal.SIGKILL:
        return "SIGKILL: it was killed, perhaps for want of memory"
    return signal.Signals(-code).name if code < 0 else f"exit status {code}"


def _begin(prepare: Callable[[], None]) -> None:
    """In each worker: everything is loaded and frozen, so that collections stay cheap."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    prepare()
    gc.collect()
    gc.freeze()


def side_by_side(
    function: Callable[[T], R],
    tasks: Sequence[T],
    jobs: int,
    waiting: Callable[[int, T], None] = lambda done, task: None,
) -> Generator[R, None, None]:
    """Walk what the function makes of each task, in their order; they are begun in it, too.

    One process does it here, without workers. `waiting` is told how many came home and which task
    is waited for. What a task raises is raised here, in its turn.
    """
    if jobs == 1 or len(tasks) <= 1:
        for done, task in enumerate(tasks):
            waiting(done, task)
            yield function(task)
        return
    many = min(jobs, len(tasks))
    with CtrlC() as ctrl_c, ctrl_c.leaving_off(), Workers(many, ctrl_c) as workers:
        futures = [workers.submit(function, task) for task in tasks]
        for done, (task, future) in enumerate(zip(tasks, futures, strict=True)):
            waiting(done, task)
            yield ctrl_c.awaited(future)
