"""The event loop of an episode, and the episode's world.

`SimulatedLoop` is the stock selector loop on a simulated kernel. Its order of callbacks, its
transports, tasks, futures and TLS are asyncio's own. Overridden is only where asyncio would ask the
real machine for something (`networking.py`), and the clock.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Collection, Coroutine, Mapping
from contextlib import ExitStack
from contextvars import Context
from types import TracebackType
from typing import Any, Self, TypeVar, TypeVarTuple

from machines.sim.choice import Choices, Source
from machines.sim.clock import VirtualClock
from machines.sim.conditions import Conditions
from machines.sim.identity import OrderedClasses, OrderedFuture, OrderedTask, Sequence
from machines.sim.kernel import Busy, Kernel
from machines.sim.networking import NetworkLoop
from machines.sim.randomness import SeededRandomness
from machines.sim.trace import Trace
from machines.sim.watchdog import LIMIT_SECONDS, TEARDOWN_LIMIT_SECONDS, Frozen, Watchdog
from machines.sim.wire import TICK_SECONDS

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

MANY_TASKS = 200  # beyond so many, those that are over are forgotten
TEARDOWN_SECONDS = 60.0  # virtual; what cancelled tasks may take to end
TEARDOWN_ROUNDS = 3  # tasks that a cancelled task started are cancelled too, this often
#: Tasks that went on although they were cancelled: to collect one runs it once more, unwatched.
_never_collected: list[asyncio.Task[Any]] = []


class SimulatedLoop(NetworkLoop):
    """asyncio's selector loop on `kernel`. `unhandled` collects what its exception handler got.

    Ties between timers (label "ties"): a timer set with `call_later` that would fall due shortly
    before one of an earlier iteration may fall due just behind it instead. The process was then
    preempted, for at most the largest cost of an iteration, just before it read the clock: time
    moves on, no timer is touched, so two timers of one iteration keep their order. With `call_at`
    the caller has read the clock already; there only timers for exactly the same moment, whose
    order asyncio leaves open, may change places.
    """

    def __init__(self, kernel: Kernel) -> None:
        self.unhandled: list[dict[str, Any]] = []
        #: The tasks made here, in order, but of many only those that may still tell something:
        #: asyncio's own set of them spans all loops of a process, and looking through it costs more
        #: the more there were.
        self.tasks: list[asyncio.Task[Any]] = []
        self._many = MANY_TASKS
        super().__init__(kernel)
        self.simulated_selector.loop = self
        self._clock_resolution = TICK_SECONDS
        self.sequence = Sequence(kernel.choices)
        self._timers: list[tuple[int, asyncio.TimerHandle]] = []
        self._ties = "ties" in kernel.choices.explore
        self.set_exception_handler(lambda _, context: self.unhandled.append(context))
        self.set_task_factory(self._make_task)

    def unretrieved(self) -> list[asyncio.Task[Any]]:
        """The tasks that died of an exception at which nobody has looked, in order of creation."""
        return [task for task in self.tasks if task.done() and _is_unheard(task)]

    # what the selector asks

    _ready: deque[asyncio.Handle]
    _scheduled: list[asyncio.TimerHandle]
    _stopping: bool

    def has_ready(self) -> bool:
        """Whether callbacks wait to be run, or the loop was told to stop."""
        return bool(self._ready) or self._stopping

    def waiting(self) -> tuple[str, ...]:
        """The functions of the callbacks and tasks that wait to be run, by name, sorted."""
        return tuple(sorted({_function(handle) for handle in self._ready}))

    def next_timer(self) -> float | None:
        """The moment of the next timer that is not cancelled, in virtual seconds."""
        scheduled = self._scheduled
        if scheduled and not scheduled[0].cancelled():
            return float(scheduled[0].when())
        return min((each.when() for each in scheduled if not each.cancelled()), default=None)

    # ending

    _transports: Mapping[int, asyncio.Transport]

    def settle(self) -> None:
        """Run until nothing but timers is left, for a bounded time."""
        limit = self.call_later(TEARDOWN_SECONDS, self.stop)
        self.run_forever()
        limit.cancel()

    def abort_transports(self) -> int:
        """Drop the connections that are still open; return how many they are."""
        transports = [
            self._transports[fd] for fd in self.kernel.descriptors if fd in self._transports
        ]
        for transport in transports:
            transport.abort()
        return len(transports)

    # the clock

    def time(self) -> float:
        """Virtual seconds, strictly increasing."""
        return self.kernel.time()

    def call_later(
        self,
        delay: float,
        callback: Callable[[*Ts], object],
        *args: *Ts,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """As `asyncio` does; the process may be preempted before it reads the clock."""
        if self._ties and delay is not None:
            self._preempt(delay)
        return super().call_later(delay, callback, *args, context=context)

    def call_at(
        self,
        when: float,
        callback: Callable[[*Ts], object],
        *args: *Ts,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """As `asyncio` does; timers for exactly the same moment may change places."""
        if not self._ties:
            return super().call_at(when, callback, *args, context=context)
        same = any(each.when() == when for each in self._earlier_timers())
        if same and self.kernel.choices.choose("ties", "", 2):
            when -= TICK_SECONDS
        handle = super().call_at(when, callback, *args, context=context)
        self._timers.append((self.simulated_selector.polls, handle))
        return handle

    def _preempt(self, delay: float) -> None:
        kernel = self.kernel
        when = kernel.now + delay
        latest = when + max(kernel.conditions.cpu_costs_seconds)
        near = [each.when() for each in self._earlier_timers() if when < each.when() <= latest]
        if near and kernel.choices.choose("ties", "", 2):
            kernel.now += min(near) - when

    def _earlier_timers(self) -> list[asyncio.TimerHandle]:
        """Pending timers that were set in an earlier iteration of the loop."""
        now, number = self.kernel.now, self.simulated_selector.polls
        self._timers = [
            (set_in, each)
            for set_in, each in self._timers
            if each.when() >= now and not each.cancelled()
        ]
        return [each for set_in, each in self._timers if set_in < number]

    # tasks, futures, and awaits that may suspend

    def create_future(self) -> asyncio.Future[Any]:
        """A future with a deterministic hash."""
        return OrderedFuture(self.sequence, loop=self)

    def _make_task(
        self, loop: asyncio.AbstractEventLoop, coro: Any, **options: Any
    ) -> asyncio.Task[Any]:
        task = OrderedTask(self.sequence, coro, loop=loop, **options)
        if len(self.tasks) >= self._many:  # a long episode need not hold what is over
            self.tasks = [each for each in self.tasks if not each.done() or _is_unheard(each)]
            self._many = MANY_TASKS + 2 * len(self.tasks)
        self.tasks.append(task)
        return task

    async def suspension(self, where: str = "") -> None:
        """Suspend as an API's contract allows, though nothing in the transport would (contract).

        Without a deviation of the label "suspend" this does not suspend at all. Until it is over
        the suspension counts as in flight.
        """
        durations = self.kernel.conditions.suspensions_seconds
        choice = self.kernel.choices.choose("suspend", where, len(durations))
        if choice:
            await self._after(durations[choice])


class World:
    """A context that holds everything one episode needs, and puts everything back afterwards.

    `hashed` names further classes to hash by order (see `OrderedClasses`), `seed` seeds whatever
    draws at random. On leaving, what is left over is cancelled with choices frozen.
    """

    def __init__(
        self,
        conditions: Conditions,
        source: Source,
        *,
        trace: Trace | None = None,
        hashed: Collection[type] = (),
        seed: int = 0,
    ) -> None:
        self.choices = Choices(source, conditions.explore)
        self.kernel = Kernel(conditions, self.choices, trace=trace)
        self.stuck: list[str] = []
        """After leaving: the names of tasks that did not end although they were cancelled."""
        self._hashed = hashed
        self._seed = seed
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            stack.enter_context(SeededRandomness(self._seed))
            stack.enter_context(VirtualClock(self.kernel))
            self.loop = SimulatedLoop(self.kernel)
            stack.callback(self.loop.close)
            stack.enter_context(OrderedClasses(self._hashed, self.loop.sequence))
            asyncio.set_event_loop(self.loop)
            stack.callback(asyncio.set_event_loop, None)
            stack.enter_context(Watchdog(self._turns, self._patience, self._frozen))
            stack.callback(self._finish)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._stack.close()

    def call(self, fn: Callable[[*Ts], object], *args: *Ts) -> None:
        """Schedule a callback on the loop."""
        self.loop.call_soon(fn, *args)

    def run(self) -> None:
        """Run the loop until `kernel.on_idle` returns False, or something stops the loop.

        `Busy` is raised where it never waits for anything.
        """
        self.loop.run_forever()

    def tasks(self) -> list[asyncio.Task[Any]]:
        """The tasks that are not done, in order of creation."""
        return unfinished(self.loop)

    def _turns(self) -> int:
        return self.loop.simulated_selector.polls

    def _patience(self) -> float:
        return TEARDOWN_LIMIT_SECONDS if self.choices.frozen else LIMIT_SECONDS

    def _frozen(self, frozen: Frozen) -> None:
        """A callback does not return. Where nothing is judged any more it is only given up."""
        if self.kernel.on_frozen is None:
            return
        if self.kernel.trace is not None:
            self.kernel.trace.seal()
        self.loop.stop()
        self.kernel.on_frozen(frozen)

    def _finish(self) -> None:
        self.stuck = finish(self.loop)


def run(main: Coroutine[Any, Any, T], kernel: Kernel) -> T:
    """Run one coroutine in a fresh loop on `kernel`; cancel what it leaves, with choices frozen.

    Clocks, randomness and further hashes stay as they are: for those there is `World`.
    """
    loop = SimulatedLoop(kernel)
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(main)
    finally:
        try:
            finish(loop)
        finally:
            asyncio.set_event_loop(None)
            loop.close()


def unfinished(loop: SimulatedLoop) -> list[asyncio.Task[Any]]:
    """The tasks of `loop` that are not done, in order of creation."""
    return [task for task in loop.tasks if not task.done()]


def finish(loop: SimulatedLoop) -> list[str]:
    """Cancel what is left on `loop` and let it end; return the names of tasks that did not.

    Choices are frozen and the callbacks of the kernel removed: tearing down explores nothing.
    Connections may end in order; those that are still open when nothing moves are dropped, and jobs
    that still wait are told so. So look for leaks before.
    """
    kernel = loop.kernel
    kernel.choices.frozen = True
    kernel.on_poll = kernel.on_idle = kernel.on_frozen = None
    collect = loop.get_exception_handler()
    loop.set_exception_handler(lambda *_: None)  # an error of tearing down is nobody's finding
    try:
        _wind_down(loop)
    except Busy:
        _never_collected.extend(unfinished(loop))
    for job in loop.jobs:
        job.abandon()
    loop.set_exception_handler(collect)
    return [task.get_name() for task in unfinished(loop)]


def _wind_down(loop: SimulatedLoop) -> None:
    """Cancel the tasks, then let everything else end; Busy where something goes on."""
    for _ in range(TEARDOWN_ROUNDS):
        tasks = unfinished(loop)
        if not tasks:
            break
        for task in tasks:
            task.cancel()
        done, _ = loop.run_until_complete(asyncio.wait(tasks, timeout=TEARDOWN_SECONDS))
        for task in done:
            if not task.cancelled():
                task.exception()  # retrieved, so that it is not reported when it is collected
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.kernel.on_idle = lambda _: False
    loop.settle()
    if loop.abort_transports():
        loop.settle()


def _is_unheard(task: asyncio.Task[Any]) -> bool:
    """Whether a task that is done died of an exception at which nobody has looked."""
    return not task.cancelled() and bool(getattr(task, "_log_traceback", False))


def _function(handle: asyncio.Handle) -> str:
    """The name of the function that a callback runs: of the coroutine, if it is a task's step."""
    callback: Any = handle._callback  # type: ignore[attr-defined]  # noqa: SLF001
    owner = getattr(callback, "__self__", None)
    function = owner.get_coro() if isinstance(owner, asyncio.Task) else callback
    return str(getattr(function, "__qualname__", type(function).__name__))
