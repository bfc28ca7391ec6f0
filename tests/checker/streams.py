"""Small specs with keys: streams that share a connection, and one that follows connections."""

from __future__ import annotations

from dataclasses import replace

from machines.spec.spec import Instance, Spec
from tests.model.toys import KEY, Rows, Toy, instance, message

SPEAKER: Rows = [
    ("K1", "quiet", "send begin", "", "", "speaking"),
    ("K2", "speaking", "send finish", "", "", "told"),
    ("K3", "told", "receive ended", "", "", "over"),
]
STREAM: Rows = [
    ("X1", "idle", "receive begin", "", "", "open"),
    ("X2", "open closing", "send text", "", "", "same"),
    ("X3", "open", "receive finish", "", "waited = 0", "closing"),
    ("X4", "closing", "send text_end", "", "waited = 0", "draining"),
    ("X5", "draining", "receive audio", "", "waited = 0", "same"),
    ("X6", "draining", "receive audio_end", "", "", "done"),
    ("X7", "done", "send ended", "", "", "over"),
    ("X8", "draining", "send ended", "waited >= patience", "", "over"),
]
SOCKET: Rows = [
    ("C1", "fresh", "send hello", "", "", "opening"),
    ("C2", "opening", "receive accepted", "", "", "up"),
    ("C3", "up", "send text", "", "", "same"),
    ("C4", "up", "send text_end", "", "", "same"),
]
VENDOR: Rows = [
    ("V1", "absent", "receive hello", "", "", "asked"),
    ("V2", "asked", "send accepted", "", "", "serving"),
    ("V3", "serving", "receive text", "", "", "same"),
    ("V4", "serving", "receive text_end", "", "", "same"),
    ("V5", "serving", "send audio", "", "", "same"),
    ("V6", "serving", "send audio_end", "", "", "same"),
]
VOICE: Rows = [
    ("W1", "none hearing", "receive text", "", "", "hearing"),
    ("W2", "none hearing", "receive text_end", "", "", "told"),
    ("W3", "told", "send audio", "", "", "same"),
    ("W4", "told", "send audio_end", "", "", "done"),
]


def streams() -> Spec:
    """Return a spec in which each stream ends in time, or its reader loses patience."""
    toy = Toy(
        message("begin", "caller client", stream_id=KEY),
        message("finish", "caller client", stream_id=KEY),
        message("ended", "client caller", "result", stream_id=KEY),
        message("hello", "client server", "event"),
        message("accepted", "server client", "event"),
        message("text", "client server", "frame", {}, stream_id=KEY),
        message("text_end", "client server", "frame", {}, stream_id=KEY),
        message("audio", "server client", "frame", {}, stream_id=KEY),
        message("audio_end", "server client", "frame", {}, stream_id=KEY),
        limits={"patience": "5", "answer": "3", "soon": "1"},
    )
    toy.machine("speaker", "caller", "quiet speaking told over!", SPEAKER, per="stream_id")
    toy.machine(
        "stream",
        "client",
        "idle open closing draining done over!",
        STREAM,
        per="stream_id",
        clocks=("waited",),
        must={
            "done": [("ended", "soon", None, "")],
            "draining": [("ended", "patience", "waited", "")],
        },
        ignore="over.audio over.audio_end",
    )
    toy.machine(
        "socket",
        "client",
        "fresh opening up",
        SOCKET,
        per="connection",
        ignore="up.audio up.audio_end",
    )
    toy.machine("vendor", "server", "absent asked serving", VENDOR, per="connection")
    toy.machine(
        "voice",
        "server",
        "none hearing told done!",
        VOICE,
        per="stream_id",
        must={"told": [("audio audio_end", "answer", None, "")]},
        ignore="told.text done.text",
    )
    return toy.spec()


def small(many: int, channel: int = 0, *, untimed: bool = False) -> Instance:
    """Return an instance of one connection with that many streams."""
    keys = {"connection": 1, "stream_id": many}
    return replace(instance(channel=channel), keys=keys, untimed=untimed)


def following() -> Spec:
    """Return a spec in which one machine opens connections and another follows the one in use."""
    toy = Toy(
        message("hello", "client server", "event"),
        message("close", "client server", "event"),
        message("word", "client server", "frame", {}),
        message("echo", "server client", "frame", {}),
        message("news", "server client", "frame", {}),
    )
    toy.machine(
        "line",
        "client",
        "fresh up down!",
        [
            ("L1", "fresh", "send hello", "", "", "up"),
            ("L2", "up", "send word", "", "", "same"),
            ("L3", "up", "send close", "", "", "down"),
            ("L4", "up", "receive echo", "", "", "same"),
            ("L5", "up", "receive news", "", "", "same"),
        ],
        per="connection",
    )
    toy.machine(
        "talker",
        "client",
        "calm eager",
        [
            ("T1", "calm eager", "send word", "", "", "eager"),
            ("T2", "eager", "receive echo", "", "", "calm"),
        ],
        follows="connection",
        ignore="calm.echo calm.news eager.news",
    )
    toy.machine(
        "peer",
        "server",
        "none some gone!",
        [
            ("V1", "none", "receive hello", "", "", "some"),
            ("V2", "some", "receive word", "", "", "same"),
            ("V3", "some", "send echo", "", "", "same"),
            ("V4", "some", "send news", "", "", "same"),
            ("V5", "some", "receive close", "", "", "gone"),
        ],
        per="connection",
    )
    return toy.spec()
