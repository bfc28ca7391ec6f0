"""Agent sessions whose activities and speech handles are of classes of ours.

The released session makes an activity for each agent, and that makes a handle for each reply; both
by name, so no argument reaches them. Here they are given their class where the released code first
puts them in place: an activity when it becomes the session's next one, a handle before its first
task runs. Nothing is changed for other sessions of the process.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, ClassVar, TypeVar

from livekit import agents
from livekit.agents.voice import SpeechHandle
from livekit.agents.voice.agent_activity import AgentActivity

#: What an application keeps in its session.
Userdata = TypeVar("Userdata")


class Handle(SpeechHandle):
    """A handle that knows its activity."""

    _activity: Activity

    def _adopt(self, activity: Activity) -> None:
        self._activity = activity


class Activity(AgentActivity):
    """An activity whose handles are of `handle_class`."""

    handle_class: ClassVar[type[Handle]] = Handle

    def _create_speech_task(
        self,
        coro: Coroutine[Any, Any, Any],
        *,
        speech_handle: SpeechHandle | None = None,
        name: str | None = None,
    ) -> asyncio.Task[Any]:
        if speech_handle is not None and not isinstance(speech_handle, Handle):
            speech_handle.__class__ = self.handle_class
            assert isinstance(speech_handle, Handle)
            speech_handle._adopt(self)
        return super()._create_speech_task(coro, speech_handle=speech_handle, name=name)


class AgentSession(agents.AgentSession[Userdata]):
    """A session whose activities are of `activity_class`."""

    activity_class: ClassVar[type[Activity]] = Activity

    @property
    def _next_activity(self) -> AgentActivity | None:
        activity: AgentActivity | None = self.__dict__["_next_activity"]
        return activity

    @_next_activity.setter
    def _next_activity(self, activity: AgentActivity | None) -> None:
        if activity is not None:
            activity.__class__ = self.activity_class
        self.__dict__["_next_activity"] = activity
