"""Diagrams: parsed back and compared with the spec, and held to their sources."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from machines.spec.spec import Machine, Spec
from machines.write import diagrams
from machines.write.rendering import RendererLacks, is_picture_of, picture

Golden = Callable[[str, bytes], None]
NAME = r'("[^"]*"|\w+)'
ID = re.compile(r"<B>([A-Za-z][\w.-]*) </B>[?!c]")
OWED = re.compile(r"<B>([A-Za-z][\w.-]*) </B>must send")


@dataclass
class Picture:
    """What a source for graphviz says: labels of nodes, labels of edges, by name."""

    nodes: dict[str, str] = field(default_factory=dict)
    edges: list[tuple[str, str, str]] = field(default_factory=list)


def parsed(source: str) -> Picture:
    found = Picture()
    for line in source.splitlines():
        if edge := re.fullmatch(rf"\t{NAME} -> {NAME} \[(.*)\]", line):
            found.edges.append((edge[1].strip('"'), edge[2].strip('"'), edge[3]))
        elif node := re.fullmatch(rf"\t{NAME} \[(.*)\]", line):
            found.nodes[node[1].strip('"')] = node[2]
    for name in ("graph", "node", "edge"):
        del found.nodes[name]
    return found


def source_of(spec: Spec, machine: Machine) -> str:
    return diagrams.sources([spec])[f"diagrams/{spec.protocol}.{machine.name}.dot"].decode()


def states_of(name: str) -> list[str]:
    return name.removeprefix("any of ").split(", ")


def each_machine(specs: list[Spec]) -> list[tuple[Spec, Machine, Picture]]:
    return [
        (spec, machine, parsed(source_of(spec, machine)))
        for spec in specs
        for machine in spec.machines.values()
    ]


@pytest.fixture(scope="session")
def pictures(relay: Spec, shipped: list[Spec]) -> list[tuple[Spec, Machine, Picture]]:
    return each_machine([relay, *shipped])


def test_every_move_of_every_row_is_drawn_and_no_other(
    pictures: list[tuple[Spec, Machine, Picture]],
) -> None:
    for _, machine, drawn in pictures:
        moves = {
            (i, s, s)
            for name, label in drawn.nodes.items()
            for i in ID.findall(label)
            for s in states_of(name)
        }
        moves |= {
            (i, s, dest)
            for name, dest, label in drawn.edges
            for i in ID.findall(label)
            for s in states_of(name)
        }
        assert moves == {
            (row.id, source, row.target(source)) for row in machine.rows for source in row.sources
        }


def test_what_stays_is_in_the_box_and_no_loop(
    pictures: list[tuple[Spec, Machine, Picture]],
) -> None:
    for _, _, drawn in pictures:
        assert [name for name, dest, _ in drawn.edges if name == dest] == []


def test_every_state_is_drawn_with_what_it_owes(
    pictures: list[tuple[Spec, Machine, Picture]],
) -> None:
    for _, machine, drawn in pictures:
        groups = {name for name in drawn.nodes if name.startswith("any of ")}
        assert drawn.nodes.keys() - groups - {"(start)"} == {s.name for s in machine.states}
        for state in machine.states:
            label = drawn.nodes[state.name]
            assert OWED.findall(label) == [obligation.id for obligation in state.must]
            assert ("peripheries=2" in label) == state.final
        starts = [dest for source, dest, _ in drawn.edges if source == "(start)"]
        assert starts == [machine.initial]


def test_guards_and_effects_stand_with_their_rows(
    pictures: list[tuple[Spec, Machine, Picture]],
) -> None:
    for spec, machine, _ in pictures:
        text = re.sub(r"<BR[^>]*/>|</?\w+[^>]*>", " ", source_of(spec, machine))
        words = " ".join(text.replace("\u00a0", " ").split())
        for row in machine.rows:
            guard = row.guard.source if row.guard else ""
            for sign, letter in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot")):
                guard = guard.replace(sign, f"&{letter};")
            assert " ".join(guard.split()) in words


def test_every_message_is_in_the_overview_between_its_roles(
    relay: Spec, shipped: list[Spec]
) -> None:
    for spec in [relay, *shipped]:
        drawn = parsed(diagrams.sources([spec])[f"diagrams/{spec.protocol}.dot"].decode())
        assert drawn.nodes.keys() == {m.role for m in spec.machines.values()}
        for machine in spec.machines.values():
            assert f"<B>{machine.name}</B>" in drawn.nodes[machine.role]
        found = set()
        for left, right, label in drawn.edges:
            ends = (right, left) if "dir=back" in label else (left, right)
            (title,) = re.findall(r"<B>([^<]*)</B>", label)
            names = re.findall(r'<TD ALIGN="LEFT"><FONT POINT-SIZE="[\d.]+">(\w+) ?</FONT>', label)
            assert title.endswith(f"from the {ends[0]}")
            found |= {(name, *ends) for name in names}
        assert found == {(m.name, m.sender, m.receiver) for m in spec.messages.values()}


def test_sources_are_as_they_were(relay: Spec, golden: Golden) -> None:
    for path, source in diagrams.sources([relay]).items():
        golden(Path(path).name, source)


def test_the_index_shows_every_picture(relay: Spec, golden: Golden, tmp_path: Path) -> None:
    diagrams.draw(tmp_path, [relay])
    page = (tmp_path / "diagrams/README.md").read_bytes()
    golden("diagrams.md", page)
    shown = set(re.findall(r"\]\(([\w.]+\.svg)\)", page.decode()))
    assert shown == {path.name for path in (tmp_path / "diagrams").glob("*.svg")}


@pytest.fixture
def drawn(relay: Spec, tmp_path: Path) -> Path:
    diagrams.draw(tmp_path, [relay])
    return tmp_path


def test_what_was_drawn_passes_and_is_not_drawn_again(relay: Spec, drawn: Path) -> None:
    assert diagrams.check(drawn, [relay]) == ()
    assert diagrams.draw(drawn, [relay]) == ()


def test_neither_the_check_nor_what_is_right_needs_dot(
    relay: Spec, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert shutil.which("dot") is None
    assert diagrams.check(drawn, [relay]) == ()
    assert diagrams.draw(drawn, [relay]) == ()
    (drawn / "diagrams/relay.svg").unlink()
    with pytest.raises(RendererLacks, match="apt-get install graphviz"):
        diagrams.draw(drawn, [relay])


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("relay.svg", b"</svg>", b"<text>!</text></svg>"),
        ("relay.svg", b"source sha256:", b"source sha256:0"),
        ("relay.stream.dot", b"X1", b"X9"),
        ("README.md", b"Diagrams", b"Pictures"),
    ],
    ids=["picture", "seal", "source", "index"],
)
def test_an_edited_file_is_found_and_mended(
    relay: Spec, drawn: Path, name: str, old: bytes, new: bytes
) -> None:
    path = drawn / "diagrams" / name
    path.write_bytes(path.read_bytes().replace(old, new))
    assert [(d.path, d.what) for d in diagrams.check(drawn, [relay])] == [
        (f"diagrams/{name}", "differs")
    ]
    assert diagrams.draw(drawn, [relay]) == (f"diagrams/{name}",)
    assert diagrams.check(drawn, [relay]) == ()


@pytest.mark.parametrize("name", ["relay.stream.svg", "relay.dot", "README.md"])
def test_a_missing_file_is_found(relay: Spec, drawn: Path, name: str) -> None:
    (drawn / "diagrams" / name).unlink()
    assert [(d.path, d.what) for d in diagrams.check(drawn, [relay])] == [
        (f"diagrams/{name}", "missing")
    ]


def test_pictures_of_what_is_gone_are_found(relay: Spec, drawn: Path) -> None:
    for name in ("relay.old.dot", "relay.old.svg", "gone.svg"):
        (drawn / "diagrams" / name).write_text("old")
    every = ["diagrams/gone.svg", "diagrams/relay.old.dot", "diagrams/relay.old.svg"]
    assert [d.path for d in diagrams.check(drawn, [relay], every=False)] == every[1:]
    assert [d.path for d in diagrams.check(drawn, [relay])] == every
    assert diagrams.draw(drawn, [relay]) == tuple(every)


def test_a_picture_is_of_its_source_only() -> None:
    sealed = picture(b"digraph { a -> b }")
    assert is_picture_of(b"digraph { a -> b }", sealed)
    assert not is_picture_of(b"digraph { a -> c }", sealed)
    assert not is_picture_of(b"digraph { a -> b }", sealed.replace(b"<svg", b"<svg "))
    assert not is_picture_of(b"digraph { a -> b }", b"")


def test_shipped_pictures_fit_a_screen(shipped: list[Spec]) -> None:
    for path, source in diagrams.sources(shipped).items():
        size = re.search(rb'<svg width="(\d+)pt" height="(\d+)pt"', picture(source))
        assert size is not None
        width, height = (int(points) * 96 / 72 for points in size.groups())
        assert (width <= 1920, height <= 1080) == (True, True), path
