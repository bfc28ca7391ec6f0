"""The watchdog: what happens when the loop under test never gets back to its kernel.

A callback that does not return freezes the loop for ever, virtual time and all. Whether it would
return some day cannot be decided, so there is a limit, of processor time of the loop's own thread:
a busy machine uses up none of it, and neither do the jobs of other threads. A callback of a healthy
program takes milliseconds; one that takes `LIMIT_SECONDS` holds up every conversation of a process
for that long, which is a defect whether it returns or not.

The limit says when to look, not what is seen: the frame that was on the stack at every look, all
others having come and gone, is where the loop is. So the same freeze has the same name in each run.

What it cannot see: a callback that blocks without using the processor (a lock, `time.sleep`), one
that stays inside C and never returns to Python, an import that never ends (what is imported may
take its time), and a loop that is not run by the main thread.
"""

from __future__ import annotations

import signal
import sys
import threading
import time
from asyncio.events import Handle
from collections.abc import Callable
from types import CodeType, FrameType, TracebackType
from typing import Any, NamedTuple, Self

LIMIT_SECONDS = 1.0
#: The limit where nothing is judged any more, and a callback is only given up.
TEARDOWN_LIMIT_SECONDS = 0.2
_LOOK_SECONDS = 0.05

#: What runs a callback: the frames of a callback are those that it called.
_RUNS: CodeType = Handle._run.__code__  # noqa: SLF001

#: Where the frames of an import say that they are.
_IMPORTS = "<frozen importlib"


class Place(NamedTuple):
    """A function on the stack, by names that are the same on every machine.

    `line` is where it stood, or where it begins if it was running on.
    """

    name: str
    module: str
    line: int

    def __str__(self) -> str:
        return f"{self.name} ({self.module}, line {self.line})"


class Frozen(BaseException):
    """Raised inside a callback that does not return. Whoever catches it meets it again.

    `stack` is what does not return, from the callback inwards.
    """

    def __init__(self, stack: tuple[Place, ...], limit: float) -> None:
        super().__init__(f"{stack[-1]} did not return for {limit:g} s of processor time")
        self.stack = stack


class Watchdog:
    """A context that looks at what the loop is doing, every so often in processor time.

    `turns` counts the iterations of the loop, `limit` says how long one callback may run, in
    seconds. `bark` is called once a freeze, in the midst of the frozen callback; then `Frozen` is
    raised there, until the loop turns again.
    """

    def __init__(
        self,
        turns: Callable[[], int],
        limit: Callable[[], float],
        bark: Callable[[Frozen], None],
    ) -> None:
        self._turns = turns
        self._limit = limit
        self._bark = bark
        self._turn = -1
        self._since = 0.0
        self._stack: list[FrameType] = []
        self._frozen: Frozen | None = None
        self._tracing: Any = None
        self._undo: tuple[Any, tuple[float, float]] | None = None

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():  # no other one gets signals
            handler = signal.signal(signal.SIGVTALRM, self._look)
            timer = signal.setitimer(signal.ITIMER_VIRTUAL, _LOOK_SECONDS, _LOOK_SECONDS)
            self._undo = handler, timer
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        if self._undo is not None:
            handler, timer = self._undo
            signal.setitimer(signal.ITIMER_VIRTUAL, *timer)
            signal.signal(signal.SIGVTALRM, handler)
        self._forget()

    def _look(self, number: int, frame: FrameType | None) -> None:
        """Compare with the last look; called between two instructions of the main thread."""
        stack, now = _callback(frame), time.thread_time()
        if not stack or self._turns() != self._turn or _imports(stack):
            self._forget()
            self._turn, self._since = self._turns(), now
            return
        taken, limit = now - self._since, self._limit()
        if not self._stack:
            if taken >= limit / 4:  # to keep frames delays the end of what they hold
                self._stack, self._since = stack, now
            return
        self._stack = _common(self._stack, stack)
        if not self._stack:  # another callback of the same turn
            self._forget()
            self._since = now
        elif taken >= limit:
            self._break(stack)

    def _forget(self) -> None:
        """The loop has turned, or is not running a callback."""
        if self._frozen is not None:
            sys.settrace(self._tracing)
        self._stack, self._frozen = [], None

    def _break(self, stack: list[FrameType]) -> None:
        """Raise in the frozen code; and, where it runs on after that, at its very next line.

        An `except` that catches everything is not protected by itself: what is raised in it leaves
        the `try`. Functions that are called meanwhile are left alone, so asyncio comes to no harm.
        """
        if self._frozen is None:
            self._frozen = Frozen(_places(self._stack), self._limit())
            self._tracing = sys.gettrace()
            self._bark(self._frozen)
        frozen = self._frozen

        def again(_frame: FrameType, event: str, _arg: Any) -> Any:
            if event == "line":
                raise frozen
            return again

        for each in stack:
            each.f_trace = again
        sys.settrace(lambda *_: None)
        raise frozen


def _callback(frame: FrameType | None) -> list[FrameType]:
    """The stack of the callback that is running, outermost first; empty where none is."""
    stack: list[FrameType] = []
    while frame is not None:
        if frame.f_code is _RUNS:
            return stack[::-1]
        stack.append(frame)
        frame = frame.f_back
    return []


def _imports(stack: list[FrameType]) -> bool:
    """Whether a module is being imported: long work, done once, and broken if it is cut."""
    return any(frame.f_code.co_filename.startswith(_IMPORTS) for frame in stack)


def _common(before: list[FrameType], now: list[FrameType]) -> list[FrameType]:
    """What both stacks begin with."""
    same = 0
    while same < min(len(before), len(now)) and before[same] is now[same]:
        same += 1
    return now[:same]


def _places(stack: list[FrameType]) -> tuple[Place, ...]:
    """The line of the innermost one differs from look to look: it is told where it begins."""
    *outer, inner = stack
    lines = [*(frame.f_lineno for frame in outer), inner.f_code.co_firstlineno]
    return tuple(
        Place(frame.f_code.co_qualname, frame.f_globals.get("__name__", "?"), line)
        for frame, line in zip(stack, lines, strict=True)
    )
