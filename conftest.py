"""What all tests share: the Hypothesis profiles, and the variant of the plugins under test."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

VARIANT_VARIABLE = "MACHINES_VARIANT"
VARIANTS = ("upstream", "proposed", "patched")

# The one place of the profiles. No deadline in any: a run is judged in virtual time, and how long
# a machine takes says nothing about a plugin. The health check is off for the same reason.
settings.register_profile(
    "dev", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
# The same examples in every run: a red build is the fault of the change, and it can be repeated.
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, database=None)
# New examples every night, many of them; what fails is kept and tried first the next time.
settings.register_profile(
    "nightly", settings.get_profile("dev"), max_examples=2_000, stateful_step_count=100
)
# `--hypothesis-profile NAME` overrides this.
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of this repository's tests."""
    parser.addoption(
        "--variant",
        choices=VARIANTS,
        default="patched",
        help="the plugins to hold to the specs: the corrected ones (patched, the default), those "
        "of the released wheel (upstream), or those with the first proposed fix (proposed)",
    )
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


def pytest_configure(config: pytest.Config) -> None:
    """Tell generated tests which variant is meant; workers of a parallel run inherit it."""
    os.environ[VARIANT_VARIABLE] = config.getoption("--variant")


@pytest.fixture(scope="session")
def variant(pytestconfig: pytest.Config) -> str:
    """Return the variant of the plugins that this run is about."""
    name: str = pytestconfig.getoption("--variant")
    return name
