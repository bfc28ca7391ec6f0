"""What draws at random draws the same in every episode, and the outside world notices nothing."""

from __future__ import annotations

import os
import random
import secrets
import threading
import uuid

from machines.sim import Conditions, World, benign


def draw(seed: int = 0) -> list[object]:
    with World(Conditions(), benign(), seed=seed):
        return [
            random.random(),
            os.urandom(8),
            uuid.uuid4(),
            secrets.token_hex(8),
            secrets.choice(range(1000)),
            random.SystemRandom().random(),
        ]


def test_equal_seeds_draw_alike_and_different_ones_do_not() -> None:
    assert draw() == draw()
    assert not set(map(str, draw())) & set(map(str, draw(1)))


def test_the_outside_generator_goes_on_where_it_was() -> None:
    random.seed(5)
    expected = [random.random(), random.random()]
    random.seed(5)
    got = [random.random()]
    draw()
    got.append(random.random())
    assert got == expected
    assert os.urandom(8) != os.urandom(8)


def test_another_thread_draws_from_the_system() -> None:
    drawn: list[bytes] = []
    for _ in range(2):
        with World(Conditions(), benign()):
            thread = threading.Thread(target=lambda: drawn.append(os.urandom(16)))
            thread.start()
            thread.join()
    assert drawn[0] != drawn[1]
