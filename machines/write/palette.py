"""How the aspects of a protocol are told apart: by colour, by letters and by the style of a line.

The colours are those of Okabe and Ito, "Color Universal Design" (2008), chosen to be told apart by
people of any colour vision. Letters and line styles say the same again for a print in grey.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from machines.spec.spec import Aspect

__all__ = ["INK", "LINES", "MARKS", "PALETTE", "PAPER", "QUIET", "SHADE", "Look"]

#: Text, secondary text, lines of boxes, and the ground of the picture.
INK: Final = "#1a1a1a"
QUIET: Final = "#555555"
LINES: Final = "#888888"
PAPER: Final = "#ffffff"
SHADE: Final = "#eeeeee"


@dataclass(frozen=True, slots=True)
class Look:
    """The look of one aspect: a mark of two letters on a colour, and a line.

    ``ink`` is legible on ``colour``; ``line`` is a style of graphviz, and ``sample`` shows it in
    text.
    """

    letters: str
    colour: str
    ink: str
    line: str
    sample: str

    @property
    def stroke(self) -> str:
        """The colour of an arrow: that of a mark is too pale for a line where it is grey."""
        return QUIET if self.colour == SHADE else self.colour


PALETTE: Final[dict[Aspect, Look]] = {
    "stream open": Look("SO", "#0072b2", "#ffffff", "solid", "──"),
    "text done": Look("TD", "#e69f00", "#000000", "dashed", "- -"),
    "audio done": Look("AD", "#009e73", "#ffffff", "bold", "━━"),
    "error": Look("ER", "#d55e00", "#ffffff", "bold,dashed", "━ ━"),
    "keepalive": Look("KA", "#56b4e9", "#000000", "dotted", "· · ·"),
    "timeout": Look("TO", "#cc79a7", "#000000", "bold,dotted", "• • •"),
    "other": Look("··", SHADE, "#000000", "solid", "──"),
}

#: How marks of a sequence chart look: what was late, wrong or missing.
MARKS: Final = {"": INK, "late": "#9a6700", "wrong": "#c04000", "missing": "#c04000"}
