"""The same schedule gives the same execution: twice, in other processes, under other hash seeds."""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from machines.sim import Conditions, Source, Trace, World, benign, planned, swarm
from tests.sim.support import EVERYTHING, HOST, PORT, WebSocketEcho, run_world

ROOT = Path(__file__).parents[2]
SMALL = Conditions(capacity_up_bytes=300, capacity_down_bytes=300, explore=EVERYTHING)


async def several(url: str) -> list[list[str]]:
    """Three conversations at once, through one pool, with waits and sets in between."""
    async with aiohttp.ClientSession() as session:

        async def one(number: int) -> list[str]:
            answers = []
            async with session.ws_connect(url) as websocket:
                for index in range(3):
                    await websocket.send_str(f"{number} {index}")
                    await asyncio.sleep(random.random() * 0.01)
                    answers.append(await websocket.receive_str(timeout=30))
            return answers

        tasks = {asyncio.create_task(one(number)) for number in range(3)}
        done, _ = await asyncio.wait(tasks)
        return [task.result() for task in done]


async def serve_and_converse(world: World) -> list[list[str]]:
    async def handle(request: web.Request) -> web.WebSocketResponse:
        websocket = web.WebSocketResponse()
        await websocket.prepare(request)
        async for message in websocket:
            await websocket.send_str(f"echo {message.data}")
        return websocket

    world.kernel.add_name(HOST, "127.0.0.1")
    app = web.Application()
    app.router.add_get("/", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", PORT).start()
    answers = await several(f"http://{HOST}/")
    await runner.cleanup()
    return answers


def episode(kind: str, source: Source) -> tuple[Trace, World, list[list[str]]]:
    trace = Trace()
    with World(SMALL, source, trace=trace, hashed=[aiohttp.ClientWebSocketResponse]) as world:
        if kind == "server":
            answers = run_world(world, serve_and_converse(world))
        else:
            world.kernel.host(HOST, PORT, WebSocketEcho)
            answers = run_world(world, several(f"http://{HOST}/"))
    return trace, world, answers


def sources() -> list[Source]:
    return [benign(), *(swarm(seed) for seed in range(15)), swarm(99, breadths=(1.0,))]


@pytest.mark.parametrize("kind", ["server", "remote"])
def test_an_execution_repeats(kind: str) -> None:
    digests = set()
    for source in sources():
        first, world, answers = episode(kind, source)
        assert len(answers) == 3
        second, _, again = episode(kind, source)
        assert first.difference(second) is None
        assert first.digest() == second.digest()
        assert answers == again
        replayed, _, _ = episode(kind, planned(world.choices.deviations))
        assert first.difference(replayed) is None
        digests.add(first.digest())
    assert len(digests) > 10


def test_it_repeats_in_other_processes_and_under_other_hash_seeds() -> None:
    def digests(hash_seed: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "tests.sim.test_determinism"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    seen = {digests(seed) for seed in ("0", "1", "2")}
    assert len(seen) == 1
    assert len(seen.pop().split()) == 2 * len(sources())


def main() -> None:
    """Print the digest of every execution, for comparison with another process."""
    for kind in ("server", "remote"):
        for source in sources():
            sys.stdout.write(f"{episode(kind, source)[0].digest()}\n")


if __name__ == "__main__":
    main()
