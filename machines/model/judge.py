"""What must hold in each world of an exploration, whatever led to it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from machines.model.closure import Closure, Threshold, compiled, thresholds
from machines.model.ensemble import Ensemble, Members
from machines.model.finding import Finding
from machines.model.party import NEW
from machines.model.product import Product, World
from machines.model.site import Unread
from machines.model.untimed import Local, Untimed
from machines.spec.spec import Property, Spec


class News(NamedTuple):
    """What a belief says of the server.

    `rows` it may take, `lost` those only on a line that loses what it sends; messages that it
    cannot read; and what is wrong with its state.
    """

    rows: set[str]
    lost: set[str]
    unread: list[Unread]
    wrong: list[Finding]


class Judge:
    """Looks once at every state of a copy, of the client, and of what the client may know.

    `goals` are the `sometimes` properties that were seen to hold.
    """

    def __init__(self, spec: Spec, product: Product) -> None:
        self.goals: set[str] = set()
        self._product = product
        self._conditions: dict[str, list[tuple[Property, Closure, tuple[Threshold, ...]]]] = {}
        for item in spec.properties:
            if item.condition is not None:
                closure = compiled(item.condition, product.limits)
                flips = thresholds(item.condition, product.limits)
                self._conditions.setdefault(item.machine, []).append((item, closure, flips))
        self._locals: set[tuple[str, Local]] = set()
        self._callers: set[int] = set()
        self._clients: set[int] = set()
        self._beliefs: set[int] = set()

    def look(self, world: World) -> Iterator[Finding]:
        """Walk what is wrong with the caller and the client, as far as it was not seen before."""
        if world.client in self._clients and world.caller in self._callers:
            return
        product = self._product
        self._callers.add(world.caller)
        for ensemble, members in (
            (product.caller, product.callers[world.caller]),
            (product.client, product.clients[world.client]),
        ):
            for index, _, local in members:
                yield from self._properties(ensemble.machines[index], local)
        if world.client not in self._clients:
            self._clients.add(world.client)
            yield from self._obligations(product.clients[world.client])

    def look_at(self, belief: int) -> News | None:
        """Return what may be new about the server; None for a belief that was looked at before."""
        if belief in self._beliefs:
            return None
        self._beliefs.add(belief)
        site = self._product.site
        rows: set[str] = set()
        lost: set[str] = set()
        unread: set[Unread] = set()
        wrong: set[Finding] = set()
        for situation in site.situations(belief):
            for move in (*site.hidden(situation), *site.emissions(situation)):
                where = lost if situation.mode == "doomed" else rows
                where.update(row_id for _, _, row_id in move.rows)
            unread.update(site.unread(situation))
            for index, _, local in situation.members:
                wrong.update(self._properties(self._product.server.machines[index], local))
        return News(rows, lost - rows, sorted(unread), sorted(wrong, key=str))

    def _properties(self, machine: Untimed, local: Local) -> Iterator[Finding]:
        name = machine.machine.name
        conditions = self._conditions.get(name)
        if conditions is None or (name, local) in self._locals:
            return
        self._locals.add((name, local))
        for item, condition, flips in conditions:
            found = {
                bool(condition(copy.variables, copy.clocks, 0.0, {}, copy.state))
                for copy in machine.ages(local, flips)
            }
            if item.kind == "sometimes" and True in found:
                self.goals.add(item.name)
            elif item.kind != "sometimes" and (item.kind == "never") in found:
                yield Finding("property broken", f"{item.name}: {item.about}", ())

    def _obligations(self, members: Members) -> Iterator[Finding]:
        client = self._product.client
        for index, _, local in members:
            machine = client.machines[index]
            for duty in machine.table.duties[local[0]]:
                holds = any(duty.holds(copy, 0.0) for copy in machine.ages(local, duty.thresholds))
                if holds and not self._can_send(client, members, duty.obligation.send):
                    what = f"{duty.obligation.id}: {machine.machine.name} in {local[0]} must send "
                    what += " or ".join(duty.obligation.send)
                    yield Finding("obligation cannot be met", what, ())

    def _can_send(self, client: Ensemble, members: Members, messages: tuple[str, ...]) -> bool:
        """Tell whether the client, by its own sends alone, comes to send one of these."""
        pers = self._product.pers
        reached = {members}
        waiting = deque([members])
        while waiting:
            here = waiting.popleft()
            keys = ((per, (*sorted(client.keys(here, per) - {NEW}), NEW)) for per in pers)
            for action, name, fields in client.offers(here, tuple(keys)):
                for outcome in client.react(here, action, name, fields).outcomes:
                    if name in messages:
                        return True
                    if outcome.members not in reached:
                        reached.add(outcome.members)
                        waiting.append(outcome.members)
        return False
