"""The machines of `transitions` and the tables say the same, everywhere; and specs are found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import transitions

import machines
from machines.lockstep.search import spec_of
from machines.model.closure import Limits
from machines.model.duty import Copy
from machines.model.ensemble import Fields, field_classes
from machines.model.machine import UnknownProtocol, build, find_spec
from machines.model.occurrence import Action
from machines.model.table import Table, limits_of
from machines.model.untimed import Local, Untimed
from machines.spec.spec import Instance, Machine, Spec
from tests.model.test_party import clocked, talk
from tests.model.toys import instance

SHIPPED = spec_of("xai_tts")
CASES = [
    *((SHIPPED, name, SHIPPED.instances[0]) for name in SHIPPED.machines),
    *((spec, name, instance()) for spec in (talk(), clocked()) for name in spec.machines),
]
#: (what happened: a row, ignored or refused; state; variables; clocks)
Result = tuple[str | None, str, dict[str, object], dict[str, float]]


@pytest.mark.parametrize(("spec", "name", "bounds"), CASES, ids=[case[1] for case in CASES])
def test_transitions_and_tables_agree_everywhere(spec: Spec, name: str, bounds: Instance) -> None:
    machine, limits = spec.machines[name], limits_of(spec, bounds.limits)
    built = build(machine, limits, spec.messages)
    table = Table(machine, limits)
    kinds: Counter[str] = Counter()
    for copy, action, message, fields in situations(spec, machine, limits):
        one = by_table(table, copy.clone(), action, message, fields)
        other = by_transitions(built, copy.clone(), action, message, fields)
        assert one == other, (copy, action, message, fields)
        kinds[one[0] or "ignored"] += 1
    assert set(kinds) - {"ignored", "refused"} == {row.id for row in machine.rows}
    assert kinds["refused"] > 0


@pytest.mark.parametrize(("spec", "name", "bounds"), CASES, ids=[case[1] for case in CASES])
def test_transitions_and_tables_have_the_same_triggers(
    spec: Spec, name: str, bounds: Instance
) -> None:
    machine, limits = spec.machines[name], limits_of(spec, bounds.limits)
    triggers = {f"{row.action}_{row.message}" for row in machine.rows}
    for state in machine.states:
        for message in state.ignore:
            sent = spec.messages[message].sender == machine.role
            triggers.add(f"{'send' if sent else 'receive'}_{message}")
        if state.final:
            received = (m for m in machine.alphabet if spec.messages[m].sender != machine.role)
            triggers |= {f"receive_{m}" for m in received if m not in state.illegal}
    assert set(build(machine, limits, spec.messages).events) == triggers


def situations(
    spec: Spec, machine: Machine, limits: Limits
) -> Iterator[tuple[Copy, Action, str, Fields]]:
    """Walk every reachable (state, values, ages of clocks, message, fields) of one machine."""
    untimed = Untimed(Table(machine, limits), frozenset())
    classes = field_classes(spec, limits)
    seen: set[Local] = {untimed.start()}
    waiting = [untimed.start()]
    flips = [flip for row in untimed.table.by_id.values() for flip in row.thresholds]
    while waiting:
        local = waiting.pop()
        for action, message in events(spec, machine):
            for fields in classes[message] if action != "clock" else [()]:
                for option in untimed.react(local, action, message, fields):
                    if option.local not in seen:
                        seen.add(option.local)
                        waiting.append(option.local)
                here = [
                    flip
                    for row in untimed.table.rows.get((local[0], action, message), ())
                    for flip in row.thresholds
                ]
                for copy in untimed.ages(local, here):
                    yield copy, action, message, fields
    assert {flip.clock for flip in flips} <= set(machine.clocks)


def events(spec: Spec, machine: Machine) -> list[tuple[Action, str]]:
    found: list[tuple[Action, str]] = [("clock", clock) for clock in machine.clocks]
    for name in sorted(machine.alphabet):
        is_sent = spec.messages[name].sender == machine.role
        found.append(("send" if is_sent else "receive", name))
    return found


def by_table(table: Table, copy: Copy, action: Action, message: str, fields: Fields) -> Result:
    row = table.choose(copy, action, message, dict(fields), 0.0)
    what = None if row is None else row.row.id
    copy.held = [None] * len(table.duties[copy.state])
    if row is not None or table.ignores(copy.state, action, message):
        table.move(copy, row, action, dict(fields), 0.0)
    else:
        what = "refused"
    return what, copy.state, copy.variables, copy.clocks


def by_transitions(
    machine: transitions.Machine, copy: Copy, action: Action, message: str, fields: Fields
) -> Result:
    event = machine.events.get(f"{action}_{message}")
    try:
        taken = event is not None and event.trigger(copy, fields=dict(fields), now=0.0)
    except transitions.MachineError:
        taken = False
    return copy.row if taken else "refused", copy.state, copy.variables, copy.clocks


def test_a_loaded_machine_is_an_ordinary_one() -> None:
    model = machines.load("xai_tts")
    copy = model.start("utterance")
    copy.receive_open_stream(now=0.0)
    assert (copy.state, copy.row) == ("waiting", "X1")
    assert copy.may_send_open(now=0.5)
    assert not copy.may_send_text_delta(now=0.5)
    copy.receive_push_text(now=0.5)
    assert copy.send_text_delta(now=0.5)
    with pytest.raises(transitions.MachineError):
        copy.send_cancelled(now=0.5)
    socket = model.start("socket", "c1")
    assert socket.send_open(now=0.0)
    assert (socket.key, socket.state) == ("c1", "opening")
    assert isinstance(model.utterance, transitions.Machine)
    with pytest.raises(AttributeError, match="there is no machine 'uterance'; there are caller"):
        _ = model.uterance


def test_a_spec_is_found_by_name_by_path_and_in_a_folder_of_choice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = find_spec("xai_tts")
    assert find_spec(str(shipped)) == shipped
    with pytest.raises(UnknownProtocol, match="did you mean xai_tts"):
        find_spec("xai_tss")
    with pytest.raises(UnknownProtocol, match="there is no file"):
        find_spec("elsewhere/xai_tts.yaml")
    monkeypatch.setenv("MACHINES_SPECS", str(tmp_path))
    with pytest.raises(UnknownProtocol, match="there are: none"):
        find_spec("xai_tts")
    (tmp_path / "mine.yaml").write_bytes(shipped.read_bytes())
    assert machines.load("mine").spec.protocol == "xai_tts"
