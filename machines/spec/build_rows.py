"""Rows and obligations of one machine of a Spec."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from machines.spec import document
from machines.spec.context import Context
from machines.spec.errors import near
from machines.spec.source import Where
from machines.spec.spec import Domain, Message, Obligation, Role, Row
from machines.spec.typed import Names

_ACTIONS = ("receive", "send", "clock")
Action = Literal["receive", "send", "clock"]


def invisible(message: Message, role: Role) -> bool:
    """Say whether a role cannot see a message pass."""
    return message.kind == "network" and role != message.sender


def direction(message: Message, role: Role) -> str:
    """Say which way a message passes, as a hint to a role that it does not concern."""
    if invisible(message, role):
        return "the client cannot see what the network does: only the server's rows send it"
    return f"'{message.name}' passes from {message.sender} to {message.receiver}"


@dataclass(frozen=True, slots=True)
class RowBuilder:
    """Builds the rows of one machine, of which it knows what the machine declares."""

    context: Context
    where: Where
    role: Role
    states: Sequence[str]
    clocks: Sequence[str]
    domains: dict[str, Domain | None]

    def obligations(self, state: str, raw: document.State) -> Iterable[Obligation]:
        """Return what is due in a state."""
        base: Where = (*self.where, "states", state, "must")
        for where, each in self.context.items(base, raw.must):
            for at, name in self.context.items((*where, "send"), each.send):
                message = self.context.message(name, at)
                if message is not None and message.sender != self.role:
                    text = f"a {self.role} cannot send '{name}', in {self.context.place(where)}"
                    self.context.refuse("S402", at, text, direction(message, self.role))
            if each.within != "0 s":
                self.context.duration(each.within, (*where, "within"))
            if each.clock is not None:
                self.context.known("S206", each.clock, self.clocks, (*where, "clock"))
            when = None
            if each.when is not None:
                names = Names(variables=self.domains, limits=self.context.units())
                when = self.context.expression(each.when, names, (*where, "when"))
            yield Obligation(
                id=each.id,
                state=state,
                send=tuple(each.send),
                within=each.within,
                clock=each.clock,
                when=when,
                because=each.because,
                position=self.context.at((*where, "id")),
            )

    def rows(self, raw_rows: Sequence[document.Row]) -> Iterable[Row]:
        """Return the rows that are sound."""
        for where, raw in self.context.items((*self.where, "rows"), raw_rows):
            row = self._row(where, raw)
            if row is not None:
                yield row

    def _row(self, where: Where, raw: document.Row) -> Row | None:
        sources = [raw.source] if isinstance(raw.source, str) else raw.source
        for i, state in enumerate(sources):
            at = (*where, "source") if isinstance(raw.source, str) else (*where, "source", i)
            self.context.known("S204", state, self.states, at)
            if state in sources[:i]:
                text = f"row {raw.id} leaves state '{state}' twice"
                self.context.refuse("S201", at, text, "remove one of the two")
        if raw.dest != "same":
            self.context.known("S204", raw.dest, self.states, (*where, "dest"))
        trigger = self._trigger(where, raw)
        if trigger is None:
            return None
        action, name, message = trigger
        names = Names(
            variables=self.domains,
            clocks=frozenset(self.clocks),
            limits=self.context.units(),
            fields=self.context.fields(message),
            states=tuple(self.states),
            flows=frozenset(self.context.declared("flows")),
        )
        guard = self.context.expression(raw.guard, names, (*where, "guard")) if raw.guard else None
        effect = [
            statement
            for at, text in self.context.items((*where, "effect"), raw.effect)
            if (statement := self.context.statement(text, names, at)) is not None
        ]
        return Row(
            id=raw.id,
            aspect=raw.aspect,
            sources=tuple(sources),
            action=action,
            message=name,
            at=raw.at,
            guard=guard,
            effect=tuple(effect),
            dest=None if raw.dest == "same" else raw.dest,
            because=raw.because,
            position=self.context.at((*where, "id")),
        )

    def _trigger(
        self, where: Where, raw: document.Row
    ) -> tuple[Action, str, Message | None] | None:
        """Return the action of a row, and what it is about; None where that is wrong."""
        at: Where = (*where, "trigger")
        match = re.fullmatch(r"\s*(\S+)\s+(\S+)\s*", raw.trigger)
        if match is None or match[1] not in _ACTIONS:
            text = f"the trigger of row {raw.id} is '{raw.trigger}'"
            hint = "write receive MESSAGE, send MESSAGE or clock CLOCK"
            if match is not None:
                hint = f"{near(match[1], _ACTIONS)} {hint}"
            self.context.refuse("S106", at, text, hint)
            return None
        action: Action = "receive" if match[1] == "receive" else "send"
        name = match[2]
        if match[1] == "clock":
            return ("clock", name, None) if self._clock_row(where, raw, name) else None
        if raw.at is not None:
            text = f"row {raw.id} has 'at', and no clock fires it"
            self.context.refuse("S509", (*where, "at"), text, "remove it", key=True)
        message = self.context.message(name, at, offset=match.start(2))
        if message is None:
            return None if name not in self.context.messages else (action, name, None)
        role = message.sender if action == "send" else message.receiver
        if role != self.role or (action == "receive" and invisible(message, self.role)):
            text = f"a {self.role} cannot {action} '{name}', in row {raw.id}"
            self.context.refuse("S402", at, text, direction(message, self.role))
            return None
        return action, name, message

    def _clock_row(self, where: Where, raw: document.Row, clock: str) -> bool:
        if self.role == "client":
            text = f"row {raw.id} of a client machine is fired by a clock"
            hint = "every move of the client is observable: let a row send something, guarded"
            self.context.refuse("S509", (*where, "trigger"), text, hint)
            return False
        if raw.at is None:
            text = f"row {raw.id} does not say at which limit the clock fires"
            self.context.refuse("S509", (*where, "trigger"), text, "add 'at: LIMIT'")
            return False
        self.context.duration(raw.at, (*where, "at"))
        offset = raw.trigger.rindex(clock)
        return self.context.known("S206", clock, self.clocks, (*where, "trigger"), offset=offset)
