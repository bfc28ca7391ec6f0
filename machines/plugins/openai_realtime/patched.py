"""The corrected OpenAI Realtime model: a drop-in for `livekit.plugins.openai.realtime`.

    from machines.plugins.openai_realtime.patched import RealtimeModel

What it mends, on every release it supports:

- A reply that nobody waits for any more is never heard, whenever it arrives: its response is
  cancelled by its id, and nothing of it reaches the agent. That holds after a timeout, for a future
  that was cancelled, after `interrupt()`, and over reconnects. If its `response.create` was not
  written yet, it never is.
- `interrupt()` ends the streams of the current generation at once, and fails what is pending.
- A cancel names its response, so it never hits another one.
- Events are told apart by their response: those that trail in after their response is over, or
  belong to another one, are ignored. That includes `response.done` without `response.created`.
- Each future is answered by its deadline: with the reply, the vendor's own error as soon as that is
  known, or the end of the connection or of the session.
- A reply that is not written when the connection ends is asked for on the next one.
- A generation that does not complete ends its streams at once, also when the connection is lost,
  and an `error` event says why, also if it is incomplete.
- Retries are bounded, also if the vendor accepts every connection and ends it.
- A dead line is found, a damaged frame is skipped, and a rotation waits for whoever is speaking
  or waiting without missing the end of the connection meanwhile.
- Closing takes 4 s at most, raises nothing, and leaves no task and no socket.
- The key is in no error.
"""

from __future__ import annotations

from typing import Any

from livekit.plugins import openai
from livekit.plugins.openai import realtime as upstream

from machines.plugins.openai_realtime.connection import Dialer
from machines.plugins.openai_realtime.limits import Limits
from machines.plugins.openai_realtime.session import RealtimeSession
from machines.plugins.releases import check_release

#: The releases of livekit-agents and livekit-plugins-openai that this was tested with.
SUPPORTED = ("1.6.0", "1.6.4", "1.7.1", "1.8.9")

# What is wrapped or overridden, by the class that has it.
_NEEDED: dict[type, tuple[str, ...]] = {
    upstream.RealtimeModel: ("_ensure_http_session", "session", "with_azure"),
    upstream.RealtimeSession: (
        "_close_current_generation",
        "_create_ws_conn",
        "_emit_error",
        "_handle_error",
        "_handle_response_audio_delta",
        "_handle_response_audio_done",
        "_handle_response_audio_transcript_delta",
        "_handle_response_content_part_added",
        "_handle_response_created",
        "_handle_response_done",
        "_handle_response_output_item_added",
        "_handle_response_output_item_done",
        "_handle_response_text_delta",
        "_handle_response_text_done",
        "_main_task",
        "_run_ws",
        "aclose",
        "generate_reply",
        "has_active_generation",
        "interrupt",
        "update_chat_ctx",
    ),
}


check_release("livekit-plugins-openai", openai.__version__, SUPPORTED, _NEEDED)


class RealtimeModel(upstream.RealtimeModel):
    """`livekit.plugins.openai.realtime.RealtimeModel`, held to the spec; all methods the same."""

    limits = Limits()

    @classmethod
    def with_azure(cls, **options: Any) -> RealtimeModel:
        """Build a model for Azure, with the options of the released one."""
        model = super().with_azure(**options)
        model.__class__ = cls  # releases before 1.8 build one of the class that they know
        return model

    def session(self, **options: Any) -> RealtimeSession:
        """Open a session, with the options of the released one."""
        session = RealtimeSession(self, **options)
        self._sessions.add(session)
        return session

    def _ensure_http_session(self) -> Any:
        return Dialer(super()._ensure_http_session(), self.limits)
