"""Base classes above a scripted part: a right one, and wrong ones that differ by one fault each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from machines.lockstep import Driver, Plugin, Seam

PAUSE_SECONDS = 1.5


class Failed(Exception):
    """The part failed; `again` says whether another attempt may help."""

    def __init__(self, again: bool) -> None:
        super().__init__(again)
        self.again = again


class Part:
    """Does as it is told: what it is told to make is passed up at once."""

    def __init__(self, seam: Seam, push: Callable[[bytes], None]) -> None:
        self.seam = seam
        self.push = push
        self.told = asyncio.Event()
        self.failure: Failed | None = None

    async def work(self) -> None:
        try:
            await self.told.wait()
        except asyncio.CancelledError:
            if (
                not self.told.is_set()
            ):  # told how to end, it has ended, whatever still happens to it
                self.seam.report("dismissed")
            raise
        if self.failure is not None:
            raise self.failure

    def done(self) -> None:
        self.told.set()

    def fail(self, again: bool) -> None:
        self.failure = Failed(again)
        self.told.set()


class Base:
    """The right base class. Its methods are the seams at which the wrong ones differ."""

    def __init__(self, seam: Seam) -> None:
        self.seam = seam
        self.heard = False
        self.leaving = False
        self.part: Part | None = None
        self.task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Nothing to build."""

    def call(self, message: str, fields: Mapping[str, Any]) -> Coroutine[Any, Any, None] | None:
        if message == "say":
            self.task = asyncio.create_task(self.request(fields["text"]))
            return None
        if message == "stop":
            return self.stop()
        assert self.part is not None
        getattr(self.part, message)(*fields.values())
        return None

    async def request(self, text: str) -> None:
        for tried in (1, 2):
            try:
                await self.attempt(text, tried)
            except Failed as failure:
                if tried == 2 or not self.is_worth(failure):
                    self.failed()
                    return
                await asyncio.sleep(PAUSE_SECONDS)
            else:
                self.seam.report("finished")
                return

    async def attempt(self, text: str, tried: int) -> None:
        self.part = Part(self.seam, self.pushed)
        self.seam.report("attempt")
        self.give(text, tried)
        await self.part.work()

    def give(self, text: str, tried: int) -> None:
        self.seam.report("given", text=text)

    def is_worth(self, failure: Failed) -> bool:
        return failure.again and not self.heard

    def failed(self) -> None:
        self.seam.report("failed")

    def pushed(self, data: bytes) -> None:
        if not self.leaving:
            self.heard = True
            self.seam.report("piece", data=data)

    async def stop(self) -> None:
        assert self.task is not None
        self.leaving = True
        self.task.cancel()
        await asyncio.wait([self.task])
        self.seam.report("stopped")

    async def end(self) -> None:
        """Nothing to release."""

    def announced(self, error: BaseException) -> bool:
        return isinstance(error, Failed)


class TriesAgainAfterAPiece(Base):
    """Whoever heard a beginning hears another."""

    def is_worth(self, failure: Failed) -> bool:
        return failure.again


class NeverTriesAgain(Base):
    """A failure that may pass is final."""

    def is_worth(self, failure: Failed) -> bool:
        return False


class TriesAgainWithoutText(Base):
    """The text is given to the first attempt only."""

    def give(self, text: str, tried: int) -> None:
        super().give(text if tried == 1 else "", tried)


class SwallowsAFailure(Base):
    """The caller is not told."""

    def failed(self) -> None:
        """Say nothing."""


class PassesOnTwice(Base):
    """Each piece is heard twice."""

    def pushed(self, data: bytes) -> None:
        super().pushed(data)
        super().pushed(data)


VARIANTS: dict[str, type[Base]] = {
    "right": Base,
    "tries_again_after_a_piece": TriesAgainAfterAPiece,
    "never_tries_again": NeverTriesAgain,
    "tries_again_without_text": TriesAgainWithoutText,
    "swallows_a_failure": SwallowsAFailure,
    "passes_on_twice": PassesOnTwice,
}


def _make(variant: str, seam: Seam) -> Driver:
    return VARIANTS[variant](seam)


PLUGIN = Plugin("retry", tuple(VARIANTS), (), _make)
