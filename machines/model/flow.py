"""Payload that must arrive whole, in order and once: the flows of a spec, watched in a run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from machines.model.occurrence import Occurrence, Taken, brief
from machines.spec.expression import Portion, Restart
from machines.spec.spec import Flow, Spec

#: how much of a payload a breach shows, counted from a little before the first difference
_SHOWN = 32
_BEFORE = 8


@dataclass(frozen=True, slots=True)
class FlowBreach:
    """What reached the sink of a flow is not what the flow promises.

    `offset` is the first difference, in bytes or characters of the payload since its start (with
    white space normalised where words are compared); `expected` and `got` are excerpts there.
    """

    flow: str
    key: str | None
    what: str
    offset: int
    expected: str
    got: str

    def __str__(self) -> str:
        of = self.flow if self.key is None else f"{self.flow} of {self.key}"
        return f"{of}: {self.what} at {self.offset}: expected {self.expected}, got {self.got}"


class _Mark(NamedTuple):
    """How far an end had come: its length, and whether white space followed."""

    length: int = 0
    gap: bool = False


@dataclass(slots=True)
class _Words:
    """Text with its white space normalised: single spaces between words, none at the ends."""

    text: str = ""
    gap: bool = False

    def mark(self) -> _Mark:
        return _Mark(len(self.text), self.gap)

    def cut(self, mark: _Mark) -> None:
        """Go back to a mark."""
        self.text, self.gap = self.text[: mark.length], mark.gap

    def add(self, piece: Any) -> None:
        words = " ".join(piece.split())
        if words:
            spaced = bool(self.text) and (self.gap or piece[0].isspace())
            self.text += f" {words}" if spaced else words
            self.gap = piece[-1].isspace()
        elif piece:
            self.gap = True


@dataclass(slots=True)
class _Exact:
    """A payload as it is, put together: text, or bytes in one growing array."""

    text: Any = None

    def mark(self) -> _Mark:
        return _Mark(len(self.text or ""))

    def cut(self, mark: _Mark) -> None:
        """Go back to a mark."""
        if self.text is not None:
            self.text = self.text[: mark.length]

    def add(self, piece: Any) -> None:
        if self.text is None:
            self.text = bytearray(piece) if isinstance(piece, bytes) else piece
        else:
            self.text += piece


@dataclass(slots=True)
class _Ends:
    """Both ends of one flow, for one key. A breach silences it until its next reset.

    `kept` is where both were at the last `keep`, and their beginnings before the first. `begun` is
    the length of the sink when it was rewound last.
    """

    make: Callable[[], _Words | _Exact]
    source: _Words | _Exact = field(init=False)
    sink: _Words | _Exact = field(init=False)
    kept: tuple[_Mark, _Mark] = field(init=False)
    begun: int = 0
    checked: int = 0
    is_silent: bool = False

    def __post_init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Start both ends afresh."""
        self.source, self.sink = self.make(), self.make()
        self.begun = self.checked = 0
        self.forget()

    def forget(self) -> None:
        """Keep nothing."""
        self.kept = (_Mark(), _Mark())

    def keep(self, size: int | None) -> None:
        """Be done with what reached the sink so far; with so much of it since it was rewound."""
        if size is None:
            self.kept = (self.source.mark(), self.sink.mark())
            return
        length = min(self.begun + size, self.sink.mark().length)
        if length > self.kept[1].length:
            self.kept = (_Mark(length), _Mark(length))

    def rewind(self, *, is_void: bool) -> Any:
        """Go back to what was kept. Return what had reached the sink although it is void."""
        source, sink = self.kept
        beyond = None
        if is_void:
            beyond = (self.sink.text or "")[source.length :]
            self.source.cut(source)
            if beyond:
                self.sink.text = self.sink.text[: source.length]
        else:
            self.sink.cut(sink)
        self.begun = len(self.sink.text or "")
        self.checked = min(self.checked, self.begun)
        return beyond


class FlowMonitor:
    """All flows of a spec, fed with what the client receives and sends, in its order."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._flows = spec.flows
        self._ends: dict[tuple[str, str | None], _Ends] = {}

    def feed(self, occurrence: Occurrence, taken: Sequence[Taken] = ()) -> FlowBreach | None:
        """Take one occurrence, and what the machines of the client did with it.

        Returns the first breach it causes, in the order of the spec. That flow then says nothing
        more until it is reset.
        """
        breach: FlowBreach | None = None
        for flow in self._flows:
            restarts = [
                (item, key)
                for key, each in self._by_key(flow, taken)
                for item in each.restarts
                if item.flow == flow.name
            ]
            for key, ends in self._concerned(flow, occurrence, taken, bool(restarts)):
                items = [item for item, of in restarts if of in (None, key)]
                found = _feed(flow, ends, occurrence, items)
                if found is None or ends.is_silent or breach is not None:
                    continue
                ends.is_silent = True
                breach = FlowBreach(flow.name, key, *found)
        return breach

    def _by_key(self, flow: Flow, taken: Sequence[Taken]) -> Iterator[tuple[str | None, Taken]]:
        """Walk what was taken by a row, with the key of the flow that it was taken for, if any."""
        for each in taken:
            if each.row_id is not None:
                is_its = flow.per is not None and self._spec.machines[each.machine].per == flow.per
                yield (each.key if is_its else None), each

    def _concerned(
        self, flow: Flow, occurrence: Occurrence, taken: Sequence[Taken], is_restarted: bool
    ) -> list[tuple[str | None, _Ends]]:
        """Return the ends that the occurrence touches: those of its key, or of who took it.

        A message that carries payload for nobody's copy is nobody's; any other is for all.
        """
        message = occurrence.message
        payload = {*(message for message, _ in flow.sources), flow.sink[0]}
        if message not in {*payload, *flow.complete, *flow.reset} and not is_restarted:
            return []
        if flow.per is None:
            return [self._of(flow, None)]
        if flow.per in occurrence.fields:
            return [self._of(flow, str(occurrence.fields[flow.per]))]
        keys = dict.fromkeys(key for key, _ in self._by_key(flow, taken) if key is not None)
        if keys or message in payload:
            return [self._of(flow, key) for key in keys]
        return [(key, ends) for (name, key), ends in self._ends.items() if name == flow.name]

    def _of(self, flow: Flow, key: str | None) -> tuple[str | None, _Ends]:
        place = (flow.name, key)
        if place not in self._ends:
            self._ends[place] = _Ends(_Exact if flow.compare == "exact" else _Words)
        return key, self._ends[place]


_Found = tuple[str, int, str, str]


def _feed(
    flow: Flow, ends: _Ends, occurrence: Occurrence, items: Sequence[Restart]
) -> _Found | None:
    """Bring both ends up to date; return what is wrong: (what, offset, expected, got)."""
    found: _Found | None = None
    hows = [item.how for item in items]
    if occurrence.message in flow.reset:
        ends.clear()
        ends.is_silent = False
    if "restart" in hows:
        ends.forget()
    if "restart" in hows or "rewind" in hows:
        void = ends.rewind(is_void=flow.on_restart == "discard")
        if void:
            told = "an attempt that is void had reached the sink"
            found = (told, 0, "nothing", excerpt(void, 0))
    fed = [*((source, ends.source) for source in flow.sources), (flow.sink, ends.sink)]
    for (message, name), end in fed:
        if message == occurrence.message:
            end.add(occurrence.fields[name])
    for item in items:
        if item.how == "keep":
            ends.keep(_size(item.portion, occurrence))
    found = found or _prefix(ends)
    if found is None and occurrence.message in flow.complete:
        found = _whole(ends)
    return found


def _size(portion: Portion | None, occurrence: Occurrence) -> int | None:
    """Return how much a portion is, in bytes or characters; None for all."""
    if portion is None:
        return None
    count = occurrence.fields[portion.field]
    assert isinstance(count, int), "a portion is of a field of whole numbers (spec/parse.py)"
    return portion.times * count


def _prefix(ends: _Ends) -> _Found | None:
    """Compare what is new at the sink with the source."""
    source, sink = ends.source.text, ends.sink.text
    if not sink or len(sink) == ends.checked:
        return None
    start = ends.checked
    if source and source.startswith(sink[start:], start):
        ends.checked = len(sink)
        return None
    offset = _difference(source or sink[:0], sink, start)
    lost = "more than came from the source" if offset >= len(source or "") else "something else"
    return (lost, offset, excerpt(source, offset), excerpt(sink, offset))


def _whole(ends: _Ends) -> _Found | None:
    source, sink = ends.source.text or "", ends.sink.text or ""
    if len(source) == len(sink):
        return None
    return ("incomplete", len(sink), excerpt(source, len(sink)), excerpt(sink, len(sink)))


def _difference(one: Any, other: Any, start: int) -> int:
    """Return the first offset from `start` on at which two payloads differ."""
    shorter = min(len(one), len(other))
    return next((i for i in range(start, shorter) if one[i] != other[i]), shorter)


def excerpt(payload: Any, offset: int) -> str:
    """Return a short piece of a payload around an offset, with dots where it goes on."""
    if isinstance(payload, bytearray):
        return excerpt(bytes(payload), offset)
    if not payload or offset >= len(payload):
        before = payload[-_BEFORE:] if payload else ""
        return f"the end after {brief(before)}" if before else "nothing"
    start = max(0, offset - _BEFORE)
    piece = payload[start : start + _SHOWN]
    shown = f"bytes {piece.hex()}" if isinstance(piece, bytes) else repr(piece)
    more = "..." if start + _SHOWN < len(payload) else ""
    return f"{'...' if start else ''}{shown}{more}"
