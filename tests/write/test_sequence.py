"""Sequence charts: the text is aligned whatever is told, and both kinds show all of it."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from machines.write.sequence import Arrow, Mark, sequence_svg, sequence_text

STORY = [
    Arrow(0, "caller", "client", "open_stream", "K1 X1"),
    Arrow(0, "client", "server", "open", "X10 C1 V1"),
    Arrow(0.02, "server", "client", "accepted", "V2 X13 C2"),
    Arrow(0.02, "caller", "client", 'push_text "hello 日本 wörld\n"', "K2 X2"),
    Arrow(0.02, "client", "server", 'text_delta "hello 日本 world, and more than fits"', "X20"),
    Arrow(0.03, "client", "client", "waits for its send task", "a note that is long and goes on"),
    Arrow(0.04, "server", "client", "audio_done", "V14"),
    Arrow(0.04, "client", "caller", "segment_end", "X26, due within 0 s [O7]", "missing"),
    Arrow(30.04, "client", "caller", "error_event", "not allowed in ending", "wrong"),
    Arrow(35.2, "client", "caller", "failed", "X47", "late"),
    Arrow(35.2, "server", "server", "silence", "V23"),
    Arrow(35.2, "server", "caller", "<across> & beyond"),
]
LANES = ["caller", "client", "server"]
Golden = Callable[[str, bytes], None]


def test_text_is_as_it_was(golden: Golden) -> None:
    golden("story.txt", sequence_text(STORY).encode())


def test_svg_is_as_it_was(golden: Golden) -> None:
    golden("story.svg", sequence_svg(STORY).encode())


def test_nothing_happened() -> None:
    assert sequence_text([]) == ""
    assert sequence_svg([]) == ""


@pytest.mark.parametrize("chart", [sequence_text, sequence_svg])
def test_time_does_not_go_back(chart: Callable[[list[Arrow]], str]) -> None:
    with pytest.raises(ValueError, match="is told after"):
        chart([Arrow(2, "caller", "client", "b"), Arrow(1, "caller", "client", "a")])


def test_too_many_lanes_are_refused() -> None:
    story = [Arrow(0, f"c{number}", f"c{number + 1}", "x") for number in range(8)]
    with pytest.raises(ValueError, match="9 lanes do not fit"):
        sequence_text(story)


@pytest.mark.parametrize("mark", ["late", "wrong", "missing"])
def test_a_mark_is_drawn_said_and_explained(mark: Mark) -> None:
    plain = sequence_text([Arrow(0, "caller", "client", "x", "note")])
    marked = sequence_text([Arrow(0, "caller", "client", "x", "note", mark)])
    assert f"{mark.upper()}: note" in marked
    assert f" {mark}: " in marked.splitlines()[-1]
    assert marked.splitlines()[3].split("x")[0] != plain.splitlines()[3].split("x")[0]


def arrows(*lanes: str) -> st.SearchStrategy[list[Arrow]]:
    arrow = st.builds(
        Arrow,
        at=st.just(0.0),
        source=st.sampled_from(lanes),
        target=st.sampled_from(lanes),
        label=st.text(max_size=60),
        note=st.text(max_size=60),
        mark=st.sampled_from(["", "late", "wrong", "missing"]),
    )
    return st.lists(arrow, min_size=1, max_size=6)


@given(arrows(*LANES, "connection 2"))
def test_a_text_keeps_its_width(story: list[Arrow]) -> None:
    assert all(cell_len(line) <= 100 for line in sequence_text(story).splitlines())


@given(arrows("client", "server"))  # with a third, an arrow and its label may cross a lane
def test_no_lane_is_ever_broken(story: list[Arrow]) -> None:
    lines = sequence_text(story).splitlines()
    lanes = [column for column, character in enumerate(lines[2]) if character == "┬"]
    assert len(lanes) == len({lane for arrow in story for lane in (arrow.source, arrow.target)})
    for line in lines[3 : next(i for i, line in enumerate(lines) if "╵" in line)]:
        for lane in lanes:
            assert at_column(line, lane).strip(), f"a lane is broken in {line!r}"


def at_column(line: str, column: int) -> str:
    """Return what stands in a column of the terminal, and before it where that takes two."""
    for end in range(len(line) + 1):
        if cell_len(line[:end]) > column:
            return line[end - 1]
    return " "


@given(arrows(*LANES))
def test_every_label_is_whole(story: list[Arrow]) -> None:
    shown = "".join(sequence_text(story).split())
    for arrow in story:
        for word in arrow.label.split():
            if word.isascii() and word.isalnum() and len(word) < 4:
                assert word in shown


@given(arrows(*LANES))
def test_every_svg_can_be_read(story: list[Arrow]) -> None:
    picture = ET.fromstring(sequence_svg(story))
    assert picture.tag == "{http://www.w3.org/2000/svg}svg"
