"""A YAML file as plain data, with the position of every key and value.

Duplicate keys are reported all at once and the first one counts. What YAML offers beyond mappings,
lists and scalars is refused, so that a file means what it looks like: no tags, no merge keys, and
an alias repeats text or a list of texts only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from machines.spec.errors import SpecError, SpecErrors
from machines.spec.spec import Position

#: Where a value stands in the document: keys of mappings and indices of lists, from the top.
Where = tuple[str | int, ...]

_TAG = "tag:yaml.org,2002:"
_DEPTH_MAX = 40


@dataclass(slots=True)
class Source:
    """The data of one file, and where each part of it stands."""

    path: str
    data: object = None
    errors: list[SpecError] = field(default_factory=list)
    #: values that were refused as YAML: nothing else is said about them
    refused: set[Where] = field(default_factory=set)
    _values: dict[Where, Position] = field(default_factory=dict)
    _keys: dict[Where, Position] = field(default_factory=dict)
    #: columns between the start of a scalar and its text, where offsets in the text are columns
    _quotes: dict[Where, int] = field(default_factory=dict)

    def position(self, where: Where, *, key: bool = False, offset: int = 0) -> Position:
        """Return the position of the value at `where`, or of its key.

        `offset` counts characters inside a text that stands on one line; the nearest enclosing
        value answers for what is not there.
        """
        if key and where in self._keys:
            return self._keys[where]
        while where and where not in self._values:
            where, offset = where[:-1], 0
        start = self._values.get(where, Position(1, 1))
        inside = self._quotes.get(where)
        return start if inside is None else Position(start.line, start.column + inside + offset)

    def has(self, where: Where) -> bool:
        """Say whether the file has a value there."""
        return where in self._values

    def refuse(self, code: str, position: Position, message: str, hint: str) -> None:
        """Note an error at a position."""
        self.errors.append(SpecError(code, self.path, position, message, hint))

    def convert(self, node: Node, where: Where) -> object:
        """Return the data of `node`, and note where its parts stand."""
        start = Position(node.start_mark.line + 1, node.start_mark.column + 1)
        self._values[where] = start
        if len(where) > _DEPTH_MAX:
            self.refuse("S103", start, "nested too deeply", "no part of a spec is that deep")
            self.refused.add(where)
            return None
        if not str(node.tag).startswith(_TAG) or ":python/" in str(node.tag):
            self.refuse("S103", start, f"the tag '{node.tag}' is not used in specs", "remove it")
            self.refused.add(where)
            return None
        if isinstance(node, MappingNode):
            return self._mapping(node, where)
        if isinstance(node, SequenceNode):
            return [self.convert(each, (*where, i)) for i, each in enumerate(node.value)]
        assert isinstance(node, ScalarNode)
        return self._scalar(node, where)

    def _mapping(self, node: MappingNode, where: Where) -> dict[str, object]:
        found: dict[str, object] = {}
        for key, value in node.value:
            at = Position(key.start_mark.line + 1, key.start_mark.column + 1)
            if not isinstance(key, ScalarNode) or str(key.tag) == _TAG + "merge":
                what = "a merge key" if isinstance(key, ScalarNode) else "a list or mapping as key"
                self.refuse("S103", at, f"{what} is not used in specs", "write the keys out")
            elif key.value in found:
                first = self._keys[*where, key.value]
                message = f"the key '{key.value}' stands here already, in line {first.line}"
                self.refuse("S102", at, message, "remove one of the two")
            else:
                self._keys[*where, key.value] = at
                found[key.value] = self.convert(value, (*where, key.value))
        return found

    def _scalar(self, node: ScalarNode, where: Where) -> object:
        text: str = node.value
        one_line = node.start_mark.line == node.end_mark.line
        if one_line and node.style in (None, "", "'", '"') and not node.anchor:
            self._quotes[where] = 1 if node.style in ("'", '"') else 0
        kind = str(node.tag).removeprefix(_TAG)
        try:
            if kind == "null":
                return None
            if kind == "bool":
                return text.lower() == "true"
            if kind == "int":
                return int(text)
            if kind == "float":
                return float(text)
        except ValueError:
            return text
        return text


def read_source(path: Path) -> Source:
    """Return what `path` holds. SpecErrors where it cannot be read or is not YAML."""
    source = Source(str(path))
    try:
        node = YAML(typ="rt", pure=True).compose(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        what = error.strerror if isinstance(error, OSError) else "it is not text in UTF-8"
        message = f"the file cannot be read: {what}"
        raise _unreadable(source, Position(1, 1), message, hint="name a spec file") from None
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = Position(mark.line + 1, mark.column + 1) if mark else Position(1, 1)
        what = " ".join(part for part in (error.context, error.problem) if part)
        raise _unreadable(source, at, f"this is not YAML: {what}") from None
    except (YAMLError, ReaderError, ValueError) as error:
        what = str(error).splitlines()[0]
        raise _unreadable(source, Position(1, 1), f"this is not YAML: {what}") from None
    except RecursionError:
        raise _unreadable(source, Position(1, 1), "this is nested too deeply") from None
    if node is None:
        hint = "a spec begins with 'protocol: NAME'"
        raise _unreadable(source, Position(1, 1), "the file is empty", hint=hint)
    _refuse_aliases(source, node)
    source.data = source.convert(node, ())
    return source


def _refuse_aliases(source: Source, top: Node) -> None:
    """Refuse aliases of anything that holds more than texts: they may grow without bound."""
    seen: set[int] = set()
    waiting = [top]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ScalarNode):
            continue
        flat = isinstance(node, SequenceNode) and all(
            isinstance(each, ScalarNode) for each in node.value
        )
        if id(node) in seen and not flat:
            at = Position(node.start_mark.line + 1, node.start_mark.column + 1)
            message = "an alias repeats more than a text or a list of texts"
            raise _unreadable(source, at, message, "S103", "write it out where it is repeated")
        if id(node) in seen:
            continue
        seen.add(id(node))
        for each in node.value:
            waiting.extend(each if isinstance(each, tuple) else (each,))


def _unreadable(
    source: Source,
    at: Position,
    message: str,
    code: str = "S101",
    hint: str = "close every bracket, and put texts with ': ' or ' #' in them in quotes",
) -> SpecErrors:
    return SpecErrors((SpecError(code, source.path, at, message, hint),))
