"""Labels of keys: which are in use, and which one a new key is given.

A label that is over, which nobody will speak of again, is given again before another is taken; then
all that was known of the old key is forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from machines.model.ensemble import Ensemble, Fields, Members, Offer
from machines.model.party import CONNECTION, NEW
from machines.model.site import HERE, Named
from machines.spec.spec import Instance

#: who takes what is sent in the very instant: the caller, and the server where it is called
Near = Literal["caller", "server"]
NEAR: tuple[Near, ...] = ("caller", "server")


@dataclass(frozen=True)
class Moment:
    """All copies but those at far ends, and what far ends may know.

    `labels` are the open connections, `known` the keys beside them that far ends may know, `busy`
    those that may still be heard of. The keys `new` are about to be made.
    """

    caller: Members
    server: Members
    client: Members
    labels: tuple[str, ...]
    known: frozenset[Named] = frozenset()
    busy: frozenset[Named] = frozenset()
    new: tuple[Named, ...] = ()

    def members(self, role: Near) -> Members:
        """Return the copies of who is near."""
        return self.caller if role == "caller" else self.server


class Labels:
    """The labels of an instance. `near` are the copies of caller, and of the server inside."""

    def __init__(
        self,
        client: Ensemble,
        near: Mapping[Near, Ensemble],
        pers: tuple[str, ...],
        instance: Instance,
    ) -> None:
        self._client = client
        self._near = near
        self._pers = pers
        self._instance = instance

    def used(self, here: Moment, per: str) -> frozenset[str]:
        """Return the labels of one kind that are in use."""
        used = self._client.keys(here.client, per)
        for role in NEAR:
            used |= self._near[role].keys(here.members(role), per)
        far = here.labels if per == CONNECTION else (key for kind, key in here.known if kind == per)
        return used.union(far)

    def named(self, here: Moment, offer: Offer) -> Iterator[tuple[Moment, Fields]]:
        """Give a label to each new key; nothing where the bound on copies holds that back."""
        fields = dict(offer[2])
        for per, value in offer[2]:
            if value != NEW or per not in self._pers:
                continue
            label = self.label(here, per)
            if label is None:
                return
            fields[per] = label
            here = self.anew(here, (per, label))
        yield here, tuple(fields.items())

    def anew(self, here: Moment, named: Named) -> Moment:
        """Return the moment without all that is known of a key that is given again."""
        return replace(
            here,
            caller=self._near["caller"].without(here.caller, *named),
            server=self._near["server"].without(here.server, *named),
            client=self._client.without(here.client, *named),
            new=(*here.new, named),
        )

    def label(self, here: Moment, per: str) -> str | None:
        """Return a label for a new key: one that is over, or else one that was never used."""
        used = self.used(here, per)
        if per == CONNECTION and CONNECTION not in self._client.pers:
            return None if HERE in used else HERE
        over = sorted(label for label in used if self._is_over(here, per, label))
        if over:
            return over[0]
        prefix = HERE[0] if per == CONNECTION else per
        many = self._instance.keys.get(per, self._instance.copies)
        labels = (f"{prefix}{number}" for number in range(1, many + 1))
        return next((label for label in labels if label not in used), None)

    def _is_over(self, here: Moment, per: str, label: str) -> bool:
        """Tell whether nobody will hear of a key again."""
        if self._client.is_busy(here.client, per, label):
            return False
        if any(self._near[role].is_busy(here.members(role), per, label) for role in NEAR):
            return False
        return label not in here.labels if per == CONNECTION else (per, label) not in here.busy
