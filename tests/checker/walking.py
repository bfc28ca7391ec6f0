"""Random walks through a program and through the parties of its spec at once.

A walk gives every clock an age, a fraction of a second, and lets time pass as invariants allow.
After each command the parties must be where the program is; before each, the program must offer
what the parties enable.
"""

from __future__ import annotations

import operator
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from machines.checker.formula import Formula, compiled
from machines.checker.judgement.rehearsal import AND, Refusal, Stage, stage
from machines.checker.program import Bound, Case, Command, Program
from machines.checker.translation.attention import attention
from machines.checker.translation.keys import Keys
from machines.checker.translation.layout import Copy, Layout, label_of, text
from machines.checker.translation.translator import without
from machines.model.party import CONNECTION, NEW, Enabled
from machines.model.table import limits_of
from machines.model.untimed import live_variables
from machines.spec.spec import ROLES, Instance, Role, Spec

Test = Callable[[Sequence[int]], int]
ORDER: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">=": operator.ge,
    ">": operator.gt,
}


@dataclass
class Walk:
    """Where a walk is: cells, ages in seconds, and the parties. `now` is how late it is."""

    spec: Spec
    instance: Instance
    program: Program
    layout: Layout
    stage: Stage
    cells: list[int]
    ages: list[Fraction]
    now: Fraction = Fraction(0)
    labels: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def start(cls, spec: Spec, instance: Instance, program: Program) -> Walk:
        layout = Layout(spec, instance, limits_of(spec, instance.limits))
        ages = [Fraction(0)] * len(program.clocks)
        cells = list(program.initial())
        return cls(spec, instance, program, layout, stage(spec, instance), cells, ages)

    def meets(self, bounds: tuple[Bound, ...]) -> bool:
        return all(ORDER[b.relation](self.ages[b.clock], b.time) for b in bounds)

    def open_commands(self, guards: Mapping[str, Test]) -> list[Command]:
        return [
            command
            for command in self.program.commands
            if guards[command.name](self.cells) and self.meets(command.bounds)
        ]

    def room(self, in_force: list[Test]) -> Fraction:
        """Return how long time may pass; a day where nothing is due."""
        rooms = [
            max(Fraction(0), invariant.time - self.ages[invariant.clock])
            for invariant, holds in zip(self.program.invariants, in_force, strict=True)
            if holds(self.cells)
        ]
        return min(rooms, default=Fraction(86400))

    def wait(self, seconds: Fraction) -> None:
        self.now += seconds
        self.ages = [age + seconds for age in self.ages]

    def take(self, command: Command) -> frozenset[tuple[str, str, str]]:
        """Take a command; return the rows."""
        before = list(self.cells)
        rows: set[tuple[str, str, str]] = set()
        for part in command.parts:
            case = chosen(part, before)
            for cell, formula in case.sets:
                self.cells[cell] = int(compiled(formula)(before))
                low, high = self.program.cells[cell].low, self.program.cells[cell].high
                assert low <= self.cells[cell] <= high, self.program.cells[cell].name
            for clock in case.resets:
                self.ages[clock] = Fraction(0)
            rows |= {(taken.machine, taken.key, taken.row) for taken in case.rows}
        return frozenset(rows)

    # the parties, as they should be

    def copy_of(self, copy: Copy) -> Any:
        role = copy.table.machine.role
        key = self.stage.names.get((copy.key, copy.label)) if copy.key else None
        return self.stage.parties[role].copies.get((copy.table.machine.name, key))

    def check_copies(self, live: Mapping[str, Mapping[str, frozenset[str]]]) -> None:
        """Hold the cells and running clocks of all copies to those of the parties."""
        for copy in self.layout.all():
            found = self.copy_of(copy)
            code = self.cells[copy.state]
            if code == 0:
                is_known = copy.key and (copy.key, copy.label) in self.stage.names
                assert found is None or not is_known, f"{copy.name} is not there"
                continue
            assert found is not None, copy.name
            assert code == copy.code(found.state), (copy.name, found.state)
            for name, (cell, domain) in copy.variables.items():
                held = found.variables[name]
                if domain.kind == "enum":
                    held = domain.members().index(held)
                if name in live[copy.table.machine.name][found.state]:
                    assert self.cells[cell] == int(held), (copy.name, name)
                else:
                    assert self.cells[cell] == self.program.cells[cell].initial
            if not self.program.clocks:
                continue
            for name, clock in copy.clocks.items():
                if compiled(self.program.clocks[clock].running)(self.cells):
                    age = Fraction(self.now) - Fraction(found.clocks[name])
                    assert abs(age - self.ages[clock]) < Fraction(1, 10**6), (copy.name, name)

    def check_keys(self) -> None:
        """Hold what is followed, and what is in the queues, to what the parties and runs have."""
        current = {key: label for (_, label), key in self.stage.names.items()}
        for (name, index, kind), cell in self.layout.follows.items():
            machine = self.spec.machines[name]
            key = None
            if machine.per is not None:
                key = self.stage.names.get((machine.per, label_of(machine.per, index)), "")
            followed = self.stage.parties[machine.role].followed.get((name, key, kind), "")
            said = self.program.cells[cell].labels[self.cells[cell]]
            copy = self.layout.copies[name][max(index, 1) - 1]
            cell_of_state = self.program.cells[copy.state]
            state = cell_of_state.labels[self.cells[copy.state] - cell_of_state.low]
            is_minded = kind in attention(self.spec, copy.table).get(state, ())
            expected = current.get(followed, "none") if is_minded else "none"
            assert said == expected, (name, index, kind)
        for line in self.layout.lines:
            held = [self.cells[place[0]] for place in line.queue]
            queued = [self.layout.items[number - 1][0] for number in held if number]
            key = self.stage.names.get((CONNECTION, line.label), "")
            waiting = [item.message for item in self.stage.queues.get(key, ())]
            assert queued == waiting, line.label

    def check_obligations(self, in_force: list[Test]) -> None:
        """Hold what is due, and when, to what the parties say."""
        owed = {
            (due.obligation.id, round(max(due.deadline - float(self.now), 0.0), 6))
            for party in self.stage.parties.values()
            for due in party.obligations(float(self.now))
        }
        said = {
            (
                invariant.name,
                round(float(max(invariant.time - self.ages[invariant.clock], Fraction(0))), 6),
            )
            for invariant, holds in zip(self.program.invariants, in_force, strict=True)
            if holds(self.cells)
        }
        assert owed >= said, (owed, said)
        lost = {item for item in owed - said if item[0] not in self._forgotten(owed)}
        assert not lost, lost

    def _forgotten(self, owed: set[tuple[str, float]]) -> set[str]:
        """Return the obligations of copies whose label was given again."""
        known = set(self.stage.names.values())
        return {
            due.obligation.id
            for party in self.stage.parties.values()
            for due in party.obligations(float(self.now))
            if due.key is not None and due.key not in known
        }

    def offered(self, role: Role) -> Iterator[tuple[Enabled, Mapping[str, Any]]]:
        """Walk what a party enables and the bounds of an instance allow."""
        for item in self.stage.parties[role].enabled_rows(float(self.now)):
            for fields in item.fields:
                if not self._is_beyond(role, item, fields):
                    yield item, fields

    def _is_beyond(self, role: Role, item: Enabled, fields: Mapping[str, Any]) -> bool:
        """Tell whether a bound, or an old label, keeps a message from the program."""
        known = set(self.stage.names.values())
        kinds = {kind: fields[kind] for kind in self.layout.kinds if kind in fields}
        if item.row.action == "clock":
            return any(key not in known for key in kinds.values())
        message = self.spec.messages[item.row.message]
        if item.key is not None and item.key not in (*known, NEW):
            return True
        for kind, key in kinds.items():
            if key == NEW:
                is_given = any(
                    compiled(self.given[kind, index])(self.cells)
                    for index in range(1, self.layout.kinds[kind] + 1)
                )
                if not is_given or (role == "server" and kind == CONNECTION):
                    return True
            elif key not in known:
                return True
        if role == "client" and message.receiver == "server" and self.instance.channel:
            key = str(fields.get(CONNECTION))
            is_full = len(self.stage.queues.get(key, ())) >= self.instance.channel
            return is_full and key not in self.stage.closed
        return False

    @cached_property
    def given(self) -> Mapping[tuple[str, int], Formula]:
        """Whether a new key may be given a label, by kind and number."""
        keys = Keys(self.layout, "lowest")
        return {
            (kind, index): keys.given(kind, index)
            for kind, many in self.layout.kinds.items()
            for index in range(1, many + 1)
        }

    def is_offered(
        self, role: Role, item: Enabled, fields: Mapping[str, Any], commands: list[Command]
    ) -> bool:
        """Tell whether the program offers what a party enables, or says that it is a fault."""
        back = {(kind, key): label for (kind, label), key in self.stage.names.items()}
        classes = self.layout.classes.get(item.row.message, [()])
        plain = {name: v for name, v in fields.items() if name not in self.layout.kinds}
        if not any(all(dict(c).get(n, v) == v for n, v in plain.items()) for c in classes):
            return True  # a value that no guard tells from another one, which is offered
        for command in commands:
            event = command.event
            if (event.actor, event.action, event.message) != (
                role,
                item.row.action,
                item.row.message,
            ):
                continue
            said = dict(event.fields)
            new = event.new
            for kind in self.layout.kinds:
                if kind not in fields:
                    continue
                if (fields[kind] == NEW) != (kind in new):
                    break
                if fields[kind] != NEW and back.get((kind, fields[kind])) != said.get(kind):
                    break
            else:
                if all(said.get(name, text(v)) == text(v) for name, v in plain.items()):
                    return True
        return False


def chosen(part: tuple[Case, ...], cells: list[int]) -> Case:
    found = [case for case in part if compiled(case.guard)(cells)]
    assert len(found) == 1, found
    return found[0]


def walk(
    spec: Spec,
    instance: Instance,
    program: Program,
    seed: int,
    steps: int = 80,
    taken: Counter[str] | None = None,
) -> Walk:
    """Walk at random, rather where `taken` says that no walk was before; count there.

    AssertionError where the parties and the program part ways.
    """
    spec = without(spec, instance)
    taken = Counter() if taken is None else taken
    chance = random.Random(seed)
    here = Walk.start(spec, instance, program)
    guards = {command.name: compiled(command.guard) for command in program.commands}
    in_force = [compiled(invariant.guard) for invariant in program.invariants]
    live = {m.name: live_variables(m, observed(spec, m.name)) for m in spec.machines.values()}
    moments = sorted({limit.value for limit in spec.limits.values() if limit.unit == "s"})
    for _ in range(steps):
        if program.clocks and chance.random() < 0.5:
            room = here.room(in_force)
            ahead = [Fraction(0), *(m - a for m in moments for a in set(here.ages) if m > a)]
            ahead = [seconds for seconds in ahead if seconds <= room]
            here.wait(chance.choice([*ahead, room, max(ahead), max(ahead) / 2]))
        here.check_copies(live)
        here.check_keys()
        if program.clocks:
            here.check_obligations(in_force)
        commands = here.open_commands(guards)
        for role in ROLES:
            for item, fields in here.offered(role):
                is_offered = here.is_offered(role, item, fields, commands)
                assert is_offered, f"not offered: {role} {item.row.id} {dict(fields)}"
        for command in commands:
            if command.fault is not None:
                refuses(here, command)
        able = [command for command in commands if command.fault is None]
        if not able:
            break
        command = chance.choice(able)
        if chance.random() < 0.8:
            command = min(able, key=lambda each: (taken[each.name], chance.random()))
        taken[command.name] += 1
        try:
            rows = here.stage.perform(command.event, float(here.now), frozenset(command.event.new))
        except Refusal as refusal:
            raise AssertionError(f"{refusal}: {command.name} at {here.now} s") from refusal
        said = here.stage.said(sorted(here.take(command)))
        assert rows == said, f"{command.name}: {sorted(rows)} and not {sorted(said)}"
    return here


def refuses(here: Walk, command: Command) -> None:
    """Hold a fault to what the parties say: they refuse, and say that it is this."""
    assert command.fault is not None
    try:
        here.stage.clone().perform(command.event, float(here.now), frozenset(command.event.new))
    except Refusal as refusal:
        found = str(refusal)
    else:
        raise AssertionError(f"nobody refuses: {command.name}")
    assert command.fault.what in found.split(AND)


def observed(spec: Spec, machine: str) -> frozenset[str]:
    """Return the variables of a machine that properties read."""
    found: set[str] = set()
    for item in spec.properties:
        if item.machine == machine and item.condition is not None:
            found |= item.condition.names()
    return frozenset(found)
