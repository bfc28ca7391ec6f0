"""Replay files: what is written is read back; what is wrong is refused; what shows, shows again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from machines import replaying
from machines.environment import environment
from machines.lockstep.errors import BadCall
from machines.lockstep.replay import Replay, read_replay
from machines.lockstep.step import Step

ROOT = Path(__file__).parents[2]
REPLAYS = sorted((ROOT / "tests" / "replays").glob("*.json"))
#: the release of the plugins that is installed here, and that of each replay
HERE = version("livekit-agents")
RELEASES = {path: read_replay(path).releases.get("livekit-agents", HERE) for path in REPLAYS}
HELD = [path for path, release in RELEASES.items() if release == HERE]

SAMPLE = Replay(
    protocol="xai_tts",
    variant="upstream",
    environment="contract",
    steps=(Step("K1"), Step("V14", {}, 0), Step("wait", {"seconds": 1.5})),
    schedule={("suspend", "c1>", 5): 2, ("cpu", "", 3): 1},
    signature="obligation: O7",
    tier="contract",
    digest="0" * 64,
    releases={"livekit-agents": "1.8.9"},
)


def test_a_replay_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert read_replay(SAMPLE.write(tmp_path)) == SAMPLE


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "no JSON"),
        ("[]", "no replay file"),
        ('{"format": 9}', "no replay file"),
        ('{"format": 1}', "KeyError: 'expect'"),
    ],
)
def test_a_file_that_is_no_replay_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(text)
    with pytest.raises(BadCall, match=complaint):
        read_replay(path)


def test_a_schedule_that_names_no_choice_is_refused(tmp_path: Path) -> None:
    written = SAMPLE.to_json()
    written["schedule"] = {"nonsense c1> 1": 1}
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(written))
    with pytest.raises(BadCall, match="nonsense"):
        read_replay(path)


def test_a_row_that_is_gone_is_refused(tmp_path: Path) -> None:
    written = SAMPLE.to_json()
    written["steps"] = [{"move": "Z99"}]
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(written))
    with pytest.raises(BadCall, match="Z99"):
        replaying.replay(path)


def test_there_are_replays() -> None:
    assert REPLAYS


@pytest.mark.parametrize("path", HELD, ids=lambda path: path.stem)
def test_a_committed_replay_shows_what_it_says(path: Path) -> None:
    replayed, _ = replaying.replay(path)
    if not replayed.same_world:  # another Python: what its asyncio mended does not show
        assert replayed.shows or replayed.verdict.conforms
        return
    assert replayed.shows, replayed.verdict.findings
    assert replayed.verdict.tier == replayed.replay.tier
    assert replayed.same_digest


@pytest.mark.parametrize("path", HELD, ids=lambda path: path.stem)
def test_the_patched_plugin_conforms_in_the_same_story(path: Path) -> None:
    replayed, report = replaying.replay(path, "patched")
    assert replayed.verdict.conforms, report


@pytest.mark.parametrize("release", sorted({*RELEASES.values()} - {HERE}))
def test_replays_of_another_release_are_held_there(release: str) -> None:
    """The two tests above, run by that release's own Python; its environment is built on demand."""
    names = "test_a_committed_replay or test_the_patched_plugin"
    pytest_ = [environment(release), "-m", "pytest", "-q", "-p", "no:xdist", __file__]
    done = subprocess.run(
        [*pytest_, "-k", names], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_replay_is_the_same_in_every_process() -> None:
    """Twenty times each in three processes with different hash seeds: one digest."""
    path = next(path for path in HELD if "obligation_o7" in path.stem)
    program = (
        "import sys; from pathlib import Path; from machines import replaying\n"
        "for _ in range(20): print(replaying.replay(Path(sys.argv[1]))[0].verdict.digest)"
    )
    digests = set()
    for seed in ("0", "1", "random"):
        done = subprocess.run(
            [sys.executable, "-c", program, str(path)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        digests.update(done.stdout.split())
    assert digests == {read_replay(path).digest}
