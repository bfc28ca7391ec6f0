"""Sequence charts: a story of arrows, as text for a terminal and as SVG for a page."""

from __future__ import annotations

from machines.write.sequence_svg import sequence_svg
from machines.write.sequence_text import sequence_text
from machines.write.story import Arrow, Mark

__all__ = ["Arrow", "Mark", "sequence_svg", "sequence_text"]
