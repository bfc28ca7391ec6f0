"""Work that a program gives to threads: real threads, of which one runs at a time.

A job runs in a thread of its own while the loop stands still. The loop goes on when the job is
over, or waits on a `threading.Condition` (queues and events do, too). Whoever notifies that
condition gives the job back to the kernel, which runs it on in a later poll: the label "exec"
chooses when. So nothing runs in parallel, and the same schedule gives the same execution.

What this cannot see: a race inside a job, between two instructions. And it cannot help a job that
blocks on anything but a condition: the loop waits for it, in real time. A thread that a job starts
is none of the kernel's: it runs in real time, and a job that waits for it on a condition races it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from machines.sim.wire import Wire


class Abandoned(Exception):
    """Raised where a job waits when its loop is torn down: nobody will notify it any more."""


class Job:
    """One piece of work. `finished` is called by the loop's thread with its result, or its error.

    An error that is no `Exception` is raised by `resume` instead.
    """

    def __init__(
        self,
        wire: Wire,
        work: Callable[[], Any],
        finished: Callable[[Any, Exception | None], None],
    ) -> None:
        self.over = False
        self._wire = wire
        self._work = work
        self._finished = finished
        self._thread: threading.Thread | None = None
        self._may_run = _taken_lock()
        self._has_paused = _taken_lock()
        self._abandoned = False
        self._starts_a_thread = False
        self._result: Any = None
        self._error: BaseException | None = None

    def resume(self) -> None:
        """Let the job run until it is over or waits. Called by the loop's thread, in a poll."""
        if not self.over:
            self._switch()
            self._conclude()

    def _switch(self) -> None:
        """Stand still while the job runs."""
        waits, starts = threading.Condition.wait, threading.Thread.start
        threading.Condition.wait = self._wait_in(waits)  # type: ignore[method-assign]
        try:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, daemon=True, name="simulated job")
                self._thread.start()
            threading.Thread.start = self._start_in(starts)  # type: ignore[method-assign]
            self._may_run.release()
            self._has_paused.acquire()
        finally:
            threading.Condition.wait = waits  # type: ignore[method-assign]
            threading.Thread.start = starts  # type: ignore[method-assign]

    def _conclude(self) -> None:
        if self.over and self._thread is not None:
            self._thread.join()
            if self._error is None or isinstance(self._error, Exception):
                self._finished(self._result, self._error)
            else:
                raise self._error

    def abandon(self) -> None:
        """End a job that waits: it meets an `Abandoned` there, and wherever it waits again."""
        self._abandoned = True
        while self._thread is not None and not self.over:
            self.resume()

    # in the thread of the job

    def _run(self) -> None:
        ident = threading.get_ident()
        self._wire.threads.add(ident)
        self._may_run.acquire()
        try:
            self._result = self._work()
        except BaseException as error:  # noqa: BLE001 - it is handed on, not hidden
            self._error = error
        finally:
            self._wire.threads.discard(ident)
            self.over = True
            self._has_paused.release()

    def _wait_in(self, waits: Callable[..., bool]) -> Callable[..., bool]:
        """`Condition.wait` as long as this job runs: other threads wait as ever."""

        def wait(condition: threading.Condition, timeout: float | None = None) -> bool:
            if threading.current_thread() is not self._thread or self._starts_a_thread:
                return waits(condition, timeout)
            return self._wait(condition, timeout)

        return wait

    def _start_in(self, starts: Callable[..., None]) -> Callable[..., None]:
        """`Thread.start` as long as this job runs.

        It waits on a condition until the thread has begun, which is for the real world to do: a
        job that paused there would leave the loop with nothing to wait for.
        """

        def start(thread: threading.Thread) -> None:
            self._starts_a_thread = threading.current_thread() is self._thread
            try:
                starts(thread)
            finally:
                self._starts_a_thread = False

        return start

    def _wait(self, condition: Any, timeout: float | None) -> bool:
        wakeup = _Wakeup(self, self._wire)
        condition._waiters.append(wakeup)  # noqa: SLF001 - where `notify` looks for whom to wake
        held = condition._release_save()  # noqa: SLF001 - as the method does that this replaces
        if timeout is not None:
            self._wire.at(self._wire.now + timeout, wakeup.expire)
        self._has_paused.release()
        self._may_run.acquire()
        condition._acquire_restore(held)  # noqa: SLF001
        if wakeup in condition._waiters:  # noqa: SLF001
            condition._waiters.remove(wakeup)  # noqa: SLF001
        if self._abandoned:
            raise Abandoned("the loop was torn down while a job waited")
        return wakeup.notified


class _Wakeup:
    """What a condition takes for the lock that a waiting thread is blocked on."""

    def __init__(self, job: Job, wire: Wire) -> None:
        self._job = job
        self._wire = wire
        self._gone = False
        self.notified = False

    def release(self) -> None:
        """Called by `notify`: the thread becomes ready, and runs whenever it is scheduled."""
        if not self._gone:
            self.notified = True
            self._go()

    def expire(self) -> None:
        """The time to wait is over."""
        if not self._gone:
            self._go()

    def _go(self) -> None:
        self._gone = True
        wire = self._wire
        wire.at(wire.now + wire.latency("", "exec"), self._job.resume)


def _taken_lock() -> Any:
    lock = threading.Lock()
    lock.acquire()
    return lock
