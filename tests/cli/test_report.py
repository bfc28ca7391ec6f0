"""How a finding reads: prose that fits, deviations in groups, a story that is always told."""

from __future__ import annotations

import pytest

from machines.lockstep.episode import Setting
from machines.lockstep.search import setting
from machines.lockstep.verdict import Finding, Moment, Verdict
from machines.report import chart, describe, plural, wrapped
from machines.write.sequence import Arrow

SCHEDULE = {("cpu", "", 3): 2, ("cpu", "", 4): 1, ("cpu", "", 7): 2, ("suspend", "c1>", 0): 1}


@pytest.fixture
def echo(toy: None) -> Setting:
    """Return the toy with its right plugin."""
    return setting("echo", "right", "kernel")


def verdict_of(*moments: Moment, rule: str = "O5") -> Verdict:
    """Return what an episode showed that broke an obligation, at the end of a story."""
    finding = Finding("obligation", rule, "finished was due " * 9, ("R9: send finished",), 1.0)
    return Verdict([finding], list(moments), schedule=SCHEDULE)


def test_deviations_stand_in_groups(echo: Setting) -> None:
    told = describe(echo, verdict_of()).splitlines()
    start = told.index("Schedule: 4 deviations from the benign one:")
    assert told[start + 1].startswith("  cpu (")
    assert told[start + 2 : start + 4] == [
        "    choice 1 at occurrence 4",
        "    choice 2 at occurrence 3, 7",
    ]
    assert told[start + 4].startswith("  suspend at c1> (")
    assert told[start + 5] == "    choice 1 at occurrence 0"


@pytest.mark.parametrize("width", [40, 80])
def test_prose_fits_and_the_command_is_whole(width: int, echo: Setting) -> None:
    verdict = verdict_of()
    told = describe(echo, verdict, width=width).splitlines()
    prose = [line for line in told if not any(each in line for each in "│┌└╵▷")]
    assert max(map(len, prose)) <= width
    assert sum(line.count("finished was due") for line in told) > 1


def test_the_other_findings_of_an_episode_are_named(echo: Setting) -> None:
    verdict = verdict_of()
    verdict.findings.append(Finding("leak", "task", "a task is left over", (), 1.0))
    assert "The same episode also shows: leak: task" in (
        describe(echo, verdict, signature="obligation: O5").splitlines()
    )
    assert "also shows" not in describe(echo, verdict)


def test_a_story_of_too_many_connections_is_a_list() -> None:
    few, many = (
        [Arrow(n / 8, "client", f"c{n}", "open", f"S{n}") for n in range(1, last + 1)]
        for last in (3, 9)
    )
    assert "┌────┐" in chart(few)
    assert chart(many).splitlines()[-1] == "     1.125  client -> c9: open  (S9)"
    assert len(chart(many).splitlines()) == 9


def test_lines_that_are_wrapped_are_indented() -> None:
    assert wrapped("  a b c", 80) == "  a b c"
    assert wrapped("  one two three", 9) == "  one two\n    three"
    assert wrapped("word" * 9, 9) == "word" * 9


def test_numbers_agree_with_their_nouns() -> None:
    assert [plural(n, "event") for n in (0, 1, 2000)] == ["0 events", "1 event", "2,000 events"]
