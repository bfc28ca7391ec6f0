"""Small specs for the tests of the model, written in Python.

They are not checked: a test needs specs that are wrong on purpose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from machines.spec.expression import Expression
from machines.spec.parse import parse_expression, parse_statement
from machines.spec.spec import (
    Domain,
    Field,
    Flow,
    Instance,
    Kind,
    Limit,
    Machine,
    Message,
    Obligation,
    Position,
    Property,
    Role,
    Row,
    Spec,
    State,
    Value,
    Variable,
)
from machines.spec.typed import Names

AT = Position(1, 1)
BOOL = Domain("bool")
TEXT = Domain("text")
BYTES = Domain("bytes")
KEY = Domain("key")

Rows = list[tuple[str, str, str, str, str, str]]


def number(low: int, high: int) -> Domain:
    return Domain("int", low=low, high=high)


def message(
    name: str, way: str, kind: Kind = "call", shape: object = None, **fields: Domain
) -> Message:
    """`way` is "caller client" and the like."""
    sender, receiver = way.split()
    if kind in ("frame", "event", "network"):
        fields["connection"] = KEY
    found = tuple(Field(key, domain) for key, domain in fields.items())
    return Message(name, kind, role(sender), role(receiver), found, shape, "", AT)


def role(name: str) -> Role:
    found: dict[str, Role] = {"caller": "caller", "client": "client", "server": "server"}
    return found[name]


class Toy:
    """Collects the parts of a spec; `spec` puts them together."""

    def __init__(self, *messages: Message, limits: Mapping[str, str] | None = None) -> None:
        self.messages = {item.name: item for item in messages}
        self.limits = {
            name: Limit(name, Fraction(text), "s", "chosen", "", AT)
            for name, text in (limits or {}).items()
        }
        self.machines: dict[str, Machine] = {}
        self.flows: list[Flow] = []
        self.properties: list[Property] = []

    def machine(
        self,
        name: str,
        of: str,
        states: str,
        rows: Rows,
        *,
        per: str | None = None,
        follows: str = "",
        led_by: str = "",
        variables: Mapping[str, tuple[Domain, Value]] | None = None,
        clocks: tuple[str, ...] = (),
        must: Mapping[str, list[tuple[str, str, str | None, str]]] | None = None,
        ignore: str = "",
        illegal: str = "",
    ) -> None:
        """Add a machine. States are names, the final ones with a `!`; the first is initial.

        A row is (id, sources, "action message [at limit]", guard, effects with `;`, dest). An
        obligation is (messages, within, clock, when). `ignore` and `illegal` are `state.message`;
        `follows` are keys, and `led_by` are messages.
        """
        domains = {key: domain for key, (domain, _) in (variables or {}).items()}
        names = Names(
            variables=domains,
            clocks=frozenset(clocks),
            limits={key: limit.unit for key, limit in self.limits.items()},
            states=tuple(word.rstrip("!") for word in states.split()),
            flows=frozenset({"text", "audio"}),
        )
        built = tuple(_state(word, must or {}, names, ignore, illegal) for word in states.split())
        made = tuple(self._row(row, names) for row in rows)
        alphabet = {row.message for row in made if row.action != "clock"}
        alphabet |= {key for state in built for key in (*state.ignore, *state.illegal)}
        self.machines[name] = Machine(
            name=name,
            role=role(of),
            per=per,
            follows=tuple(follows.split()),
            led_by=tuple(led_by.split()),
            about="",
            initial=built[0].name,
            variables=tuple(
                Variable(key, d, value, "", AT) for key, (d, value) in (variables or {}).items()
            ),
            clocks=clocks,
            states=built,
            rows=made,
            position=AT,
            alphabet=frozenset(alphabet),
        )

    def _row(self, row: tuple[str, str, str, str, str, str], names: Names) -> Row:
        row_id, sources, trigger, guard, effect, dest = row
        action, name, *at = trigger.split()
        fields = self.messages[name].fields if action != "clock" else ()
        scope = replace(names, fields={item.name: item.domain for item in fields})
        actions: dict[str, str] = {"receive": "receive", "send": "send", "clock": "clock"}
        return Row(
            row_id,
            "other",
            tuple(sources.split()),
            actions[action],  # type: ignore[arg-type]
            name,
            at[-1] if at else None,
            parse_expression(guard, scope) if guard else None,
            tuple(parse_statement(part.strip(), scope) for part in effect.split(";") if part),
            None if dest == "same" else dest,
            "",
            AT,
        )

    def condition(self, machine: str, source: str) -> Expression:
        """Parse a condition over a machine, as properties have it."""
        found = self.machines[machine]
        names = Names(
            variables={item.name: item.domain for item in found.variables},
            limits={key: limit.unit for key, limit in self.limits.items()},
            states=tuple(state.name for state in found.states),
        )
        return parse_expression(source, names)

    def spec(self) -> Spec:
        return Spec(
            "toy",
            "toy.yaml",
            "",
            self.limits,
            self.messages,
            self.machines,
            tuple(self.flows),
            tuple(self.properties),
            (),
            (),
            (),
        )


def _state(
    word: str,
    must: Mapping[str, list[tuple[str, str, str | None, str]]],
    names: Names,
    ignore: str,
    illegal: str,
) -> State:
    name = word.rstrip("!")
    obligations = tuple(
        Obligation(
            f"O{number}",
            name,
            tuple(sends.split()),
            within,
            clock,
            parse_expression(when, names) if when else None,
            "",
            AT,
        )
        for number, (sends, within, clock, when) in enumerate(must.get(name, ()))
    )
    is_final = word.endswith("!")
    ignored, ruled_out = _named(ignore, name), _named(illegal, name)
    return State(name, "", is_final, obligations, ignored, ruled_out, AT)


def _named(pairs: str, state: str) -> dict[str, str]:
    found = (pair.split(".") for pair in pairs.split())
    return {name: "because" for where, name in found if where == state}


def instance(copies: int = 1, channel: int = 1, states: int | None = None) -> Instance:
    return Instance("small", "", {}, copies, channel, states, AT)
