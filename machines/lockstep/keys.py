"""Keys of an episode: short names for the identities that messages carry, such as streams.

A key is named by its field and by the order in which it was first mentioned: the first stream is
`s1`, whatever the plugin calls it on the wire. So scripts stay the same from run to run, and what
the machines are told does not depend on random identities.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count, product
from typing import Any

from machines.lockstep.payload import keys_of
from machines.model.naming import key_name
from machines.spec.spec import Message, Spec


class Keys:
    """All keys mentioned so far, by field. The connection's are not among them."""

    def __init__(self, spec: Spec) -> None:
        self._fields = {name: tuple(keys_of(each)) for name, each in spec.messages.items()}
        #: field -> what the plugin calls it -> its name
        self._names: dict[str, dict[str, str]] = {}

    def named(self, message: str, fields: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the fields of a message with names for its keys; new ones for new keys."""
        mine = self._fields[message]
        if not mine:
            return fields
        return {**fields, **{each: self._name(each, str(fields[each])) for each in mine}}

    def _name(self, field: str, called: str) -> str:
        names = self._names.setdefault(field, {})
        return names.setdefault(called, _next(field, names))

    def called(self, message: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a move with what the plugin calls the keys: what goes over the wire.

        A key that was not mentioned before is called by its name.
        """
        result = dict(fields)
        for each in self._fields[message]:
            names = self._names.setdefault(each, {})
            calls = {name: called for called, name in names.items()}
            if result[each] not in calls:
                names[result[each]] = result[each]
            result[each] = calls.get(result[each], result[each])
        return result

    def candidates(self, message: Message) -> Iterator[dict[str, str]]:
        """Walk the keys that a message may name: those mentioned so far, and a new one each."""
        mine = self._fields[message.name]
        for names in product(*(self._known(each) for each in mine)):
            yield dict(zip(mine, names, strict=True))

    def is_known(self, field: str, name: str) -> bool:
        """Whether somebody mentioned the key of that name."""
        return name in self._names.get(field, {}).values()

    def _known(self, field: str) -> list[str]:
        names = self._names.get(field, {})
        return [*names.values(), _next(field, names)]


def _next(field: str, names: Mapping[str, str]) -> str:
    """Return the first name that no key of a field has."""
    known = set(names.values())
    return next(name for n in count(1) if (name := key_name(field, n)) not in known)
