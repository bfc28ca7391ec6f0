"""What the builders share: the file, what it declares, and how a wrong reference is reported."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from machines.spec.document import Document
from machines.spec.errors import near
from machines.spec.expression import Expression, Statement
from machines.spec.parse import parse_expression, parse_statement
from machines.spec.place import place
from machines.spec.source import Source, Where
from machines.spec.spec import Domain, Limit, Message, Position
from machines.spec.structure import Outline
from machines.spec.typed import ExpressionError, Names

T = TypeVar("T")

_NOUNS = {
    "S202": "machine",
    "S203": "message",
    "S204": "state",
    "S206": "clock",
    "S207": "limit",
    "S208": "flow",
    "S209": "row",
    "S211": "condition",
    "S212": "kind of choice",
}


@dataclass(slots=True)
class Context:
    """The file being built. None in a table is a thing whose own definition is wrong."""

    source: Source
    outline: Outline
    limits: dict[str, Limit | None] = field(default_factory=dict)
    messages: dict[str, Message | None] = field(default_factory=dict)
    #: machine -> its variables, known once the machine is built
    variables: dict[str, dict[str, Domain | None]] = field(default_factory=dict)

    @property
    def document(self) -> Document:
        """The sound part of the file."""
        return self.outline.document

    def items(self, where: Where, values: Sequence[T]) -> Iterator[tuple[Where, T]]:
        """Walk a list of the document with the places that its items have in the file."""
        for i, value in zip(self.outline.items(where, len(values)), values, strict=True):
            yield (*where, i), value

    def declared(self, *where: str) -> list[str]:
        """Return the keys of a mapping of the file, also of entries that are wrong."""
        data: object = self.source.data
        for step in where:
            data = data.get(step) if isinstance(data, dict) else None
        if isinstance(data, list):
            return [name for name in data if isinstance(name, str)]
        return [str(key) for key in data] if isinstance(data, dict) else []

    def rows_of_environment(self) -> list[str]:
        """Return the ids of the rows of all machines but the client's, also of wrong ones."""
        data = self.source.data
        machines = data.get("machines") if isinstance(data, dict) else None
        found: list[str] = []
        for machine in machines.values() if isinstance(machines, dict) else ():
            rows = machine.get("rows") if isinstance(machine, dict) else None
            if isinstance(rows, list) and machine.get("role") != "client":
                found.extend(str(row.get("id")) for row in rows if isinstance(row, dict))
        return found

    def place(self, where: Where) -> str:
        """Name the part that holds `where`."""
        return place(self.source.data, where)

    def at(self, where: Where, *, key: bool = False) -> Position:
        """Return the position of a value, or of its key."""
        return self.source.position(where, key=key)

    def refuse(
        self,
        code: str,
        where: Where,
        message: str,
        hint: str,
        *,
        key: bool = False,
        offset: int = 0,
    ) -> None:
        """Note an error about the value at `where`, or about its key."""
        at = self.source.position(where, key=key, offset=offset)
        self.source.refuse(code, at, message, hint)

    def known(
        self,
        code: str,
        name: str,
        names: Collection[str],
        where: Where,
        *,
        key: bool = False,
        offset: int = 0,
    ) -> bool:
        """Say whether `name` is one of `names`, and note the error where it is not."""
        if name in names:
            return True
        message = f"unknown {_NOUNS[code]} '{name}' in {self.place(where)}"
        self.refuse(code, where, message, near(name, names), key=key, offset=offset)
        return False

    def message(
        self, name: str, where: Where, *, key: bool = False, offset: int = 0
    ) -> Message | None:
        """Return a message; None where it is unknown, which is noted, or itself wrong."""
        self.known("S203", name, self.messages, where, key=key, offset=offset)
        return self.messages.get(name)

    def duration(self, name: str, where: Where) -> None:
        """Note an error unless `name` is a limit in seconds."""
        if not self.known("S207", name, self.limits, where):
            return
        limit = self.limits[name]
        if limit is not None and limit.unit != "s":
            message = f"'{name}' is no time ({limit.unit}), in {self.place(where)}"
            self.refuse("S306", where, message, "name a limit in seconds")

    def units(self) -> Mapping[str, str | None]:
        """Return the unit of every limit."""
        return {name: limit.unit if limit else None for name, limit in self.limits.items()}

    def expression(self, text: str, names: Names, where: Where) -> Expression | None:
        """Return a condition; None where it is wrong, which is noted."""
        try:
            return parse_expression(text, names)
        except ExpressionError as error:
            self._refuse_expression(error, where)
            return None

    def statement(self, text: str, names: Names, where: Where) -> Statement | None:
        """Return a statement of an effect; None where it is wrong, which is noted."""
        try:
            return parse_statement(text, names)
        except ExpressionError as error:
            self._refuse_expression(error, where)
            return None

    def _refuse_expression(self, error: ExpressionError, where: Where) -> None:
        message = f"{error.message}, in {self.place(where)}"
        self.refuse(error.code, where, message, error.hint, offset=error.offset)

    def fields(self, message: Message | None) -> Mapping[str, Domain | None] | None:
        """Return the fields of a message as names for a guard."""
        return {f.name: f.domain for f in message.fields} if message else None
