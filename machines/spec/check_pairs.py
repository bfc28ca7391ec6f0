"""Every (state, message) pair must be classified, in every case, and in one way only."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from machines.spec.expression import Assign, Literal, Node, Scope, value_of
from machines.spec.source import Source
from machines.spec.spec import Machine, Message, Row, Spec, State
from machines.spec.valuations import CASES_MAX, Cases, TooManyCases, cases


def check_pairs(source: Source, spec: Spec) -> None:
    """Note pairs that no one classified, cases without a row, and cases with two."""
    for machine in spec.machines.values():
        checker = _Checker(source, spec, machine)
        for state in machine.states:
            checker.check_classified(state)
        for rows in checker.competing():
            checker.check_rows(rows)
        for row in machine.rows:
            checker.check_row(row)
        checker.report()


class _Checker:
    """The pairs of one machine. The same finding in several states is one error."""

    def __init__(self, source: Source, spec: Spec, machine: Machine) -> None:
        self.source = source
        self.spec = spec
        self.machine = machine
        #: (code, row, message with {states}, hint) -> the states
        self.found: dict[tuple[str, Row, str, str], list[str]] = {}

    def note(self, code: str, row: Row, state: str, message: str, hint: str) -> None:
        """Note a finding about a row in one of its states."""
        states = self.found.setdefault((code, row, message, hint), [])
        if state not in states:
            states.append(state)

    def report(self) -> None:
        """Report what was noted."""
        for (code, row, message, hint), states in self.found.items():
            plural = "states" if len(states) > 1 else "state"
            text = f"{message}, in {plural} {', '.join(states)}"
            self.source.refuse(code, row.position, text, hint)

    def incoming(self) -> list[str]:
        """Return the messages of the alphabet that the machine receives."""
        messages = self.spec.messages.values()
        received = [m.name for m in messages if m.receiver == self.machine.role]
        return [name for name in received if name in self.machine.alphabet]

    def competing(self) -> list[list[tuple[str, Row]]]:
        """Return the rows that compete: of one state, for one message or limit of a clock."""
        groups: dict[tuple[str, str, str, str | None], list[tuple[str, Row]]] = {}
        for row in self.machine.rows:
            for state in row.sources:
                key = (state, row.action, row.message, row.at)
                groups.setdefault(key, []).append((state, row))
        return list(groups.values())

    def check_classified(self, state: State) -> None:
        """Note the messages about which a state says nothing, or two things."""
        for name in sorted(state.ignore.keys() & state.illegal.keys()):
            message = f"state '{state.name}' both ignores '{name}' and calls it illegal"
            self.source.refuse("S511", state.position, message, "it is one or the other")
        rows = {row.message for row in self.machine.rows if state.name in row.sources}
        said = {*rows, *state.ignore, *state.illegal}
        silent = [name for name in self.incoming() if name not in said]
        if silent and not state.final:
            message = (
                f"state '{state.name}' of machine '{self.machine.name}' does not say what "
                f"happens at: {', '.join(silent)}"
            )
            hint = "add rows, or name them under ignore or illegal with the reason"
            self.source.refuse("S501", state.position, message, hint)

    def check_rows(self, competing: Sequence[tuple[str, Row]]) -> None:
        """Note cases in which two rows are taken, and cases in which none is."""
        state = self.machine.state(competing[0][0])
        rows = [row for _, row in competing]
        first, what = rows[0], f"at {rows[0].action} {rows[0].message}"
        guards = [_guard(row) for row in rows]
        found = self.cases(state.name, first, guards)
        if found is None:
            return
        taken = {sum(bool(value_of(guard, scope)) for guard in guards) for _, scope in found}
        # who is to blame is asked only where a case is wrong: that takes a look for each two rows
        for one, other in itertools.combinations(rows, 2) if max(taken, default=0) > 1 else ():
            both = found.witness(_all(_guard(one), _guard(other)))
            if both is not None:
                text = f"rows {one.id} and {other.id} are both taken {what}: {both}"
                self.note("S503", other, state.name, text, "make their guards exclude each other")
        rest = first.message in state.ignore or first.message in state.illegal
        if first.action != "receive" and not rest:
            return
        gap = found.witness(_none(*guards)) if 0 in taken else None
        if rest and gap is None:
            text = f"row {first.id} takes '{first.message}', which is ignored or illegal, too"
            hint = "remove one of the two, or give the row a guard"
            self.note("S511", first, state.name, text, hint)
        elif not rest and gap is not None:
            text = f"no row is taken {what}: {gap}"
            hint = "widen a guard, or name the message under ignore or illegal: that is the rest"
            self.note("S502", first, state.name, text, hint)

    def check_row(self, row: Row) -> None:
        """Note a guard that is never true, and an assignment that leaves its domain."""
        assigned = [s for s in row.effect if isinstance(s, Assign)]
        domains = {v.name: v.domain for v in self.machine.variables}
        guard, possible = _guard(row), False
        for state in row.sources:
            found = self.cases(state, row, [guard, *(s.expression.tree for s in assigned)])
            if found is None:
                return
            possible = possible or any(value_of(guard, scope) for _, scope in found)
            for statement in assigned:
                members = domains[statement.variable].members()
                case = found.witness(_outside(guard, statement.expression.tree, members))
                if case is not None:
                    text = f"'{statement.variable}' leaves its domain in row {row.id}: {case}"
                    self.note("S309", row, state, text, "guard the row, or widen the domain")
        if not possible:
            text = f"the guard of row {row.id} is never true"
            self.source.refuse("S504", row.position, text, "mend the guard, or remove the row")

    def cases(self, state: str, row: Row, trees: Sequence[Node]) -> Cases | None:
        """Return the cases that `trees` tell apart; None where they are too many: noted."""
        message: Message | None = None
        if row.action != "clock":
            message = self.spec.messages[row.message]
        try:
            return cases(self.spec, self.machine, message, state, trees)
        except TooManyCases:
            text = f"the guards at row {row.id} tell more than {CASES_MAX} cases apart"
            hint = "narrow the domains that they read, or split the row"
            self.note("S512", row, state, text, hint)
            return None


def _guard(row: Row) -> Node:
    return row.guard.tree if row.guard else Literal(True)


def _all(*trees: Node) -> Callable[[Scope], bool]:
    return lambda scope: all(value_of(tree, scope) for tree in trees)


def _none(*trees: Node) -> Callable[[Scope], bool]:
    return lambda scope: not any(value_of(tree, scope) for tree in trees)


def _outside(guard: Node, tree: Node, members: Sequence[object]) -> Callable[[Scope], bool]:
    return lambda scope: bool(value_of(guard, scope)) and value_of(tree, scope) not in members
