"""The released base class with the fix that was proposed for a retryable error after audio.

The proposal, inside the released `_main_task`: where an attempt failed and will not be retried, and
audio of its last segment was passed on, and the error is retryable, it tells the error as
recoverable, calls `end_input()` and `join()` of the emitter, and returns. Nothing else changes.

That method must not be copied here. What raises inside it is either the plugin's run or one of two
checks that follow a run which returned; both are reached from outside:

- A run's error is met in `_run`, where the released method would meet it next, with nothing in
  between. What the proposal does there is done here, and to return from the released method an
  error is raised at which it returns: 499.
- The checks come after `end_input()` and `join()`, which a second time do nothing. So there only
  the event differs, and that nothing is raised.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from livekit.agents import APIError, APIStatusError, tts

CLIENT_CLOSED_REQUEST = 499

if TYPE_CHECKING:
    _Base = tts.SynthesizeStream
else:
    _Base = object


class Proposing(_Base):
    """A mixin for a stream class of a plugin: it comes before that class."""

    _emitter: tts.AudioEmitter | None = None
    _forgiven: APIError | None = None

    async def _run(self, output_emitter: tts.AudioEmitter) -> None:
        self._emitter = output_emitter
        try:
            await super()._run(output_emitter)  # type: ignore[safe-super]
        except APIError as error:
            status = error.status_code if isinstance(error, APIStatusError) else None
            if status == CLIENT_CLOSED_REQUEST or not self._is_graceful(error):
                raise
            self._emit_error(error, recoverable=True)
            output_emitter.end_input()
            await output_emitter.join()
            raise APIStatusError("ended", status_code=CLIENT_CLOSED_REQUEST) from None

    def _is_graceful(self, error: APIError) -> bool:
        assert self._emitter is not None
        return error.retryable and self._emitter.pushed_duration() > 0.0

    def _emit_error(self, api_error: Exception, recoverable: bool) -> None:
        if not recoverable and isinstance(api_error, APIError) and self._is_graceful(api_error):
            self._forgiven, recoverable = api_error, True
        super()._emit_error(api_error, recoverable)

    async def _main_task(self) -> None:
        try:
            await super()._main_task()
        except APIError as error:
            if error is not self._forgiven:
                raise


def install(stream_class: type[tts.SynthesizeStream]) -> type[tts.SynthesizeStream]:
    """A subclass of a plugin's stream class with the proposal in it."""
    return type(stream_class.__name__, (Proposing, stream_class), {})
