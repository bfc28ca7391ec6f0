"""The fake selector: one poll of the simulated kernel."""

from __future__ import annotations

import selectors
from collections.abc import Mapping
from typing import Any, Protocol

from machines.sim.kernel import Busy, Kernel, Quiescent

READ, WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE
LONGEST_HOLD_POLLS = 8  # a kernel that hides an event for ever would be a broken one
SOON_SECONDS = 4e-9  # a timer this near falls due in this very iteration
#: So often in a row a loop may have work without waiting. An hour of speech that has piled up is
#: sent in 3,000 turns; something that asks again and again instead of waiting has no end.
BUSY_TURNS = 100_000

Event = tuple[selectors.SelectorKey, int]


class Loop(Protocol):
    """What a poll needs to know of the loop it works for."""

    def has_ready(self) -> bool:
        """Whether callbacks wait, or the loop was told to stop."""

    def next_timer(self) -> float | None:
        """The moment of the next timer, in virtual seconds."""

    def waiting(self) -> tuple[str, ...]:
        """The functions that wait to be run, by name."""

    def stop(self) -> None:
        """Stop after this iteration."""


class SimulatedSelector(selectors.BaseSelector):
    """Answers `select` from the simulated kernel and never blocks: it moves time."""

    def __init__(self, kernel: Kernel) -> None:
        self.loop: Loop | None = None
        self._kernel = kernel
        self._keys: dict[int, selectors.SelectorKey] = {}
        self._held: dict[tuple[int, int], int] = {}
        self._busy = 0
        self.polls = 0

    # the registry

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        """Watch a simulated socket; RuntimeError for a real one."""
        fd = _number(fileobj)
        if fd not in self._kernel.descriptors:
            raise RuntimeError(
                f"descriptor {fd} is no simulated socket: something opened a real one; "
                "connect through the loop, or pass socket_factory=loop.socket_factory"
            )
        key = self._keys[fd] = selectors.SelectorKey(fileobj, fd, events, data)
        return key

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        """Watch it no more."""
        return self._keys.pop(_number(fileobj))

    def modify(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        """Watch for other events."""
        fd = _number(fileobj)
        if fd not in self._keys:
            raise KeyError(f"descriptor {fd} is not registered")
        key = self._keys[fd] = selectors.SelectorKey(fileobj, fd, events, data)
        return key

    def get_key(self, fileobj: Any) -> selectors.SelectorKey:
        """Return what is registered; KeyError if nothing is."""
        return self._keys[_number(fileobj)]

    def get_map(self) -> Mapping[Any, selectors.SelectorKey]:
        """Return all that is registered, by descriptor."""
        return self._keys

    def close(self) -> None:
        """Watch nothing."""
        self._keys.clear()

    # a poll

    def select(self, timeout: float | None = None) -> list[Event]:
        """What is ready. With `timeout` 0 the loop has work already; else time may move far."""
        kernel = self._kernel
        assert self.loop is not None
        self.polls += 1
        self._busy = self._busy + 1 if timeout == 0 else 0
        if self._busy > BUSY_TURNS:
            self._busy = 0
            raise Busy(BUSY_TURNS, self.loop.waiting())
        costs = kernel.conditions.cpu_costs_seconds
        kernel.now += costs[kernel.choices.choose("cpu", "", len(costs))]
        while True:
            kernel.deliver_due()
            if kernel.on_poll is not None:
                kernel.on_poll()
                kernel.deliver_due()
            ready = self._ready()
            # on_poll, or a wire event, may have given the loop work, as another thread does
            busy = timeout == 0 or self.loop.has_ready()
            if ready:
                ready = self._perturb(ready, busy)
            if ready or busy or self._advance():
                self._record(ready)
                return ready

    def _ready(self) -> list[Event]:
        descriptors = self._kernel.descriptors
        ready = []
        for fd, key in self._keys.items():
            descriptor = descriptors.get(fd)
            if descriptor is None:
                continue
            mask = 0
            if key.events & READ and descriptor.readable():
                mask |= READ
            if key.events & WRITE and descriptor.writable():
                mask |= WRITE
            if mask:
                ready.append((key, mask))
        return ready

    def _advance(self) -> bool:
        """Nothing is ready: move time to what comes next. True when the poll is over."""
        kernel, loop = self._kernel, self.loop
        assert loop is not None
        timer, due = loop.next_timer(), kernel.next_due()
        if due is not None and (timer is None or due <= timer):
            kernel.now = max(kernel.now, due)
            return False
        if timer is not None and timer <= kernel.now + SOON_SECONDS:
            return True
        if due is None and kernel.on_idle is not None:
            if not kernel.on_idle(timer):
                loop.stop()
                return True
            if loop.has_ready() or kernel.next_due() is not None or loop.next_timer() != timer:
                return False
        if timer is None:
            raise Quiescent(
                f"at {kernel.now:.6f} s nothing is ready, no timer is set, nothing is in flight"
            )
        kernel.now = timer
        return True

    # what a real poll might have seen instead

    def _perturb(self, ready: list[Event], busy: bool) -> list[Event]:
        choices = self._kernel.choices
        if choices.frozen:
            return ready
        if "hold" in choices.explore:
            ready = self._hold(ready, busy)
        if "order" in choices.explore and len(ready) > 1:
            rest, ready = ready, []
            while len(rest) > 1:
                ready.append(rest.pop(choices.choose("order", "", len(rest))))
            ready += rest
        return ready

    def _hold(self, ready: list[Event], busy: bool) -> list[Event]:
        """Leave out what a real poll need not have seen yet; an idle one sees at least one."""
        seen: list[Event] = []
        for index, (key, mask) in enumerate(ready):
            last = not busy and not seen and index == len(ready) - 1
            kept = 0
            for event in (READ, WRITE):
                if mask & event and (last or not self._is_held(key.fd, event)):
                    kept |= event
            if kept:
                seen.append((key, kept))
        return seen

    def _is_held(self, fd: int, event: int) -> bool:
        times = self._held.get((fd, event), 0)
        if times < LONGEST_HOLD_POLLS:
            where = self._where(fd, event)
            if self._kernel.choices.choose("hold", where, 2):
                self._held[fd, event] = times + 1
                return True
        self._held.pop((fd, event), None)
        return False

    def _where(self, fd: int, event: int) -> str:
        """The direction read from, the direction that has room, or the listening port."""
        descriptor = self._kernel.descriptors[fd]
        if event == READ:
            return descriptor.reads_from
        return f"{descriptor.writes_to}room"

    def _record(self, ready: list[Event]) -> None:
        kernel = self._kernel
        if kernel.trace is not None:
            names = [f"{kernel.descriptors[key.fd].name}:{mask}" for key, mask in ready]
            kernel.record("poll", self.polls, " ".join(names))


def _number(fileobj: Any) -> int:
    return fileobj if isinstance(fileobj, int) else int(fileobj.fileno())
