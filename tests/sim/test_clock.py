"""Virtual clocks: what reads them, what does not, and how what escapes is named."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import ModuleType

import pydantic
import pytest

from machines.sim import Conditions, World, benign, escaping_clock_reads
from machines.sim.clock import EPOCH_SECONDS

SOURCE = """
import time
from dataclasses import dataclass, field
from time import perf_counter, monotonic as clock

def stamp(at=time.time, *, tick=time.time_ns):
    return at()

@dataclass
class Event:
    at: float = field(default_factory=time.perf_counter)

class Watch:
    now = time.monotonic_ns
    def read(self, clock=time.monotonic): return clock()

def harmless():
    return time.time()
"""


@pytest.fixture
def module() -> Iterator[ModuleType]:
    """A module of somebody else that keeps real clocks in every place where one can be kept."""
    made = ModuleType("somebody_elses")
    sys.modules[made.__name__] = made
    exec(SOURCE, made.__dict__)  # noqa: S102 - a module as it would be imported
    yield made
    del sys.modules[made.__name__]


def test_all_clocks_read_virtual_time() -> None:
    with World(Conditions(), benign()) as world:
        world.kernel.now = 5000.0
        assert time.time() == pytest.approx(EPOCH_SECONDS + 5000)
        assert time.monotonic() == pytest.approx(5000)
        assert time.perf_counter() == pytest.approx(5000)
        assert time.monotonic_ns() == pytest.approx(5000 * 10**9, abs=1000)
        assert time.perf_counter_ns() == pytest.approx(5000 * 10**9, abs=1000)
        assert time.time_ns() == pytest.approx((EPOCH_SECONDS + 5000) * 10**9, abs=10**6)
        assert isinstance(time.time_ns(), int)
        assert world.kernel.now - 5000 < 1e-6


def test_a_clock_of_nanoseconds_is_strictly_increasing() -> None:
    with World(Conditions(), benign()):
        readings = [time.monotonic_ns() for _ in range(1000)]
    assert readings == sorted(set(readings))


def test_another_thread_reads_real_time() -> None:
    readings: list[float] = []
    with World(Conditions(), benign()):
        thread = threading.Thread(target=lambda: readings.append(time.time()))
        thread.start()
        thread.join()
        assert readings[0] > time.time() + 1_000_000


def test_names_imported_from_time_are_redirected_and_put_back(module: ModuleType) -> None:
    with World(Conditions(), benign()) as world:
        world.kernel.now = 5000.0
        assert module.clock() == pytest.approx(5000)
        assert module.perf_counter() == pytest.approx(5000)
    assert module.clock is time.monotonic
    assert module.perf_counter is time.perf_counter


def test_what_escapes_is_named(module: ModuleType) -> None:
    cannot_be_redirected = [
        "somebody_elses.Event.at has the default factory time.perf_counter",
        "somebody_elses.Watch.now is time.monotonic_ns",
        "somebody_elses.Watch.read() has the default time.monotonic",
        "somebody_elses.stamp() has the default time.time",
        "somebody_elses.stamp() has the default time.time_ns",
    ]
    with World(Conditions(), benign()):
        inside = [each for each in escaping_clock_reads() if each.startswith("somebody")]
    assert inside == cannot_be_redirected
    outside = [each for each in escaping_clock_reads([module]) if each not in inside]
    assert outside == [
        "somebody_elses.clock is time.monotonic",
        "somebody_elses.perf_counter is time.perf_counter",
    ]


def test_the_default_factory_of_a_model_is_named() -> None:
    class Model(pydantic.BaseModel):
        at: float = pydantic.Field(default_factory=time.time)

    made = ModuleType(Model.__module__)
    made.__dict__["Model"] = Model
    assert escaping_clock_reads([made]) == [
        f"{Model.__module__}.Model.at has the default factory time.time"
    ]


def test_a_module_imported_inside_gets_the_real_clock_on_leaving() -> None:
    with World(Conditions(), benign()) as world:
        made = ModuleType("imported_late")
        sys.modules[made.__name__] = made
        exec("from time import monotonic", made.__dict__)  # noqa: S102
        world.kernel.now = 5000.0
        assert made.monotonic() == pytest.approx(5000)
    del sys.modules["imported_late"]
    assert made.monotonic is time.monotonic


def test_nothing_of_the_standard_library_or_a_test_runner_is_reported() -> None:
    packages = {each.partition(".")[0] for each in escaping_clock_reads()}
    assert not packages & {"threading", "queue", "subprocess", "_pytest", "hypothesis"}


@dataclass
class Stamped:
    """Kept here so that the scan has a plain dataclass without a clock."""

    at: float = field(default_factory=float)


def test_a_field_without_a_clock_is_not_reported() -> None:
    assert escaping_clock_reads([sys.modules[Stamped.__module__]]) == []
