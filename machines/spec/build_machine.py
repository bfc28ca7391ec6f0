"""One machine of a Spec: variables, states, rows, and what is ignored or illegal where."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping

from machines.spec import document
from machines.spec.build_rows import RowBuilder, direction, invisible
from machines.spec.context import Context
from machines.spec.quantity import DOMAINS_SAID, parse_domain
from machines.spec.source import Where
from machines.spec.spec import Domain, Machine, Role, State, Value, Variable
from machines.spec.typed import domain_text

#: Words of the language, and of Python's, which reads it: no name can be one of them.
RESERVED = frozenset({*keyword.kwlist, "true", "false", "state", "msg", "restart", "same"})


def build_machine(context: Context, name: str) -> Machine:
    """Return the machine called `name` as far as it is sound; notes what is not."""
    return _Builder(context, name).machine()


class _Builder:
    def __init__(self, context: Context, name: str) -> None:
        self.context = context
        self.name = name
        self.raw = context.document.machines[name]
        self.where: Where = ("machines", name)
        self.role: Role = self.raw.role
        self.states = context.declared("machines", name, "states")
        self.clocks = context.declared("machines", name, "clocks")
        self.domains: dict[str, Domain | None] = dict.fromkeys(
            context.declared("machines", name, "variables")
        )
        self.builder = RowBuilder(
            context, self.where, self.role, self.states, self.clocks, self.domains
        )

    def machine(self) -> Machine:
        """Return the machine."""
        variables = tuple(self._variables())
        self._check_names()
        self.context.variables[self.name] = self.domains
        states = self._states()
        places = (*self.where, "initial")
        self.context.known("S204", self.raw.initial, self.states, places)
        rows = tuple(self.builder.rows(self.raw.rows))
        alphabet = {row.message for row in rows if row.action != "clock"}
        alphabet.update(name for state in states for name in (*state.ignore, *state.illegal))
        return Machine(
            name=self.name,
            role=self.role,
            per=self.raw.per,
            follows=self.raw.followed,
            about=self.raw.about,
            initial=self.raw.initial,
            variables=variables,
            clocks=tuple(self.raw.clocks),
            states=states,
            rows=rows,
            position=self.context.at(self.where, key=True),
            alphabet=frozenset(alphabet),
            led_by=self.raw.leading,
        )

    def _check_names(self) -> None:
        """Note names that mean two things in a guard."""
        limits = self.context.limits
        clocks = (*self.where, "clocks")
        for where, clock in self.context.items(clocks, self.raw.clocks):
            self._free(clock, where, {"variable": self.raw.variables, "limit": limits})
            if self.raw.clocks.index(clock) != where[-1]:
                message = f"the clock '{clock}' stands here twice"
                self.context.refuse("S201", where, message, "remove one of the two")
        for name in self.raw.variables:
            self._free(name, (*self.where, "variables", name), {"limit": limits}, key=True)

    def _free(
        self, name: str, where: Where, taken: Mapping[str, Iterable[str]], *, key: bool = False
    ) -> None:
        for noun, names in taken.items():
            if name in names:
                message = f"'{name}' is a {noun}, too"
                self.context.refuse("S201", where, message, "guards could not tell them", key=key)
                self.domains[name] = None

    def _variables(self) -> Iterable[Variable]:
        for name, raw in self.raw.variables.items():
            where: Where = (*self.where, "variables", name)
            try:
                domain = parse_domain(raw.domain)
            except ValueError as error:
                message = f"{error}, in {self.context.place(where)}"
                self.context.refuse("S308", (*where, "domain"), message, DOMAINS_SAID)
                continue
            if not domain.finite:
                message = f"{self.context.place(where)} ranges over {domain.kind}"
                hint = "a variable is bool, int or enum"
                self.context.refuse("S308", (*where, "domain"), message, hint)
                continue
            self.domains[name] = domain
            if not holds(domain, raw.initial):
                shown = str(raw.initial).lower() if raw.initial in (True, False) else raw.initial
                message = f"{self.context.place(where)} begins as {shown}"
                hint = f"it ranges over {domain_text(domain)}"
                self.context.refuse("S303", (*where, "initial"), message, hint)
            at = self.context.at(where, key=True)
            yield Variable(name, domain, raw.initial, raw.about, at)

    def _states(self) -> tuple[State, ...]:
        """Return the states, with what the machine as a whole ignores and holds illegal."""
        ignore: dict[str, dict[str, str]] = {name: {} for name in self.states}
        illegal: dict[str, dict[str, str]] = {name: {} for name in self.states}
        for kind, table in (("ignore", ignore), ("illegal", illegal)):
            for name, raw in self.raw.states.items():
                reasons: dict[str, str] = getattr(raw, kind)
                for message, because in reasons.items():
                    where: Where = (*self.where, "states", name, kind, message)
                    self._classify(table[name], kind, message, because, where)
            places: dict[str, document.Places] = getattr(self.raw, kind)
            for message, each in places.items():
                where = (*self.where, kind, message)
                if not self._may_classify(kind, message, where):
                    continue
                for at, state in self.context.items((*where, "states"), each.states):
                    if self.context.known("S204", state, self.states, at):
                        self._add(table[state], message, each.because, at, state)
        return tuple(
            State(
                name=name,
                about=raw.about,
                final=raw.final,
                must=tuple(self.builder.obligations(name, raw)),
                ignore=ignore[name],
                illegal=illegal[name],
                position=self.context.at((*self.where, "states", name), key=True),
            )
            for name, raw in self.raw.states.items()
        )

    def _classify(
        self, table: dict[str, str], kind: str, message: str, because: str, where: Where
    ) -> None:
        if self._may_classify(kind, message, where):
            self._add(table, message, because, where, str(where[3]))

    def _add(
        self, table: dict[str, str], message: str, because: str, where: Where, state: str
    ) -> None:
        if message in table:
            text = f"'{message}' is classified for state '{state}' twice"
            self.context.refuse("S511", where, text, "remove one of the two")
        table[message] = because

    def _may_classify(self, kind: str, name: str, where: Where) -> bool:
        """Say whether this machine may ignore a message or hold it illegal, and note if not."""
        message = self.context.message(name, where, key=True)
        if message is None:
            return False
        if message.receiver == self.role and not invisible(message, self.role):
            return True
        if message.sender == self.role and kind == "ignore":
            return True
        text = f"a {self.role} cannot receive '{name}', in {self.context.place(where)}"
        hint = "what a machine sends is forbidden where no row sends it: remove this"
        if message.sender != self.role:
            hint = direction(message, self.role)
        self.context.refuse("S402", where, text, hint, key=True)
        return False


def holds(domain: Domain, value: Value) -> bool:
    """Say whether a domain has the value: false is no 0 here, and true no 1."""
    return any(type(value) is type(member) and value == member for member in domain.members())
