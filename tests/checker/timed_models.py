"""Published timed models, written as programs, and two that show what counted time cannot do."""

from __future__ import annotations

from fractions import Fraction

from machines.checker.formula import TRUE, Binary, Formula, Number, Read, among, equals, every
from machines.checker.program import (
    Bound,
    Case,
    Cell,
    Clock,
    Command,
    Event,
    Invariant,
    Place,
    Program,
    Relation,
    Watch,
)

HERE = Place("model")


def command(
    name: str,
    guard: Formula,
    sets: dict[int, int | Formula],
    resets: tuple[int, ...] = (),
    bounds: tuple[Bound, ...] = (),
) -> Command:
    """Return a command with one part that always does the same."""
    new = tuple((c, Number(v) if isinstance(v, int) else v) for c, v in sets.items())
    return Command(name, Event("model", "do", name), guard, ((Case(TRUE, new, resets),),), bounds)


def at(clock: int, *comparisons: tuple[Relation, int]) -> tuple[Bound, ...]:
    """Return bounds of one clock, in whole seconds."""
    return tuple(Bound(clock, relation, Fraction(time)) for relation, time in comparisons)


def fischer(processes: int, write: int, wait: int) -> Program:
    """Fischer's mutual exclusion; Lamport, "A fast mutual exclusion algorithm" (1987), section 2.

    As timed automata in Behrmann, David and Larsen, "A tutorial on Uppaal" (2004): who sees that
    nobody has the lock writes its own number there within `write`, waits at least `wait`, and goes
    in where its number is still there. Two are never inside just where `wait > write`.
    """
    idle, asks, waits, inside = range(4)
    lock = processes
    cells = [
        Cell(f"process {p + 1}", 0, 3, idle, Place("process", "p", p + 1), ("i", "a", "w", "in"))
        for p in range(processes)
    ]
    cells.append(Cell("lock", 0, processes, 0, HERE, names="p"))
    commands = []
    for p in range(processes):
        mine, is_free = p + 1, equals(lock, 0)
        commands += [
            command(f"ask {mine}", every(equals(p, idle), is_free), {p: asks}, (p,)),
            command(f"write {mine}", equals(p, asks), {p: waits, lock: mine}, (p,)),
            command(f"again {mine}", every(equals(p, waits), is_free), {p: asks}, (p,)),
            command(
                f"enter {mine}",
                every(equals(p, waits), equals(lock, mine)),
                {p: inside},
                (),
                at(p, (">=", wait)),
            ),
            command(f"leave {mine}", equals(p, inside), {p: idle, lock: 0}),
        ]
    return Program(
        "fischer",
        tuple(cells),
        tuple(
            Clock(f"x{p + 1}", Place("process", "p", p + 1), among(p, (asks, waits)))
            for p in range(processes)
        ),
        tuple(commands),
        tuple(
            Invariant(f"write {p + 1}", equals(p, asks), p, Fraction(write), "model", ())
            for p in range(processes)
        ),
        tuple(
            Watch("never", f"{p + 1} and {q + 1}", "", every(equals(p, inside), equals(q, inside)))
            for p in range(processes)
            for q in range(p)
        ),
        copies={"p": processes},
    )


def railroad_crossing(nearest: int) -> Program:
    """Train, gate and controller; Alur and Dill, "A theory of timed automata" (1994), section 5.

    The train is inside more than `nearest` minutes after it approached (2 in the paper) and gone
    within 5; the controller tells the gate to lower 1 minute after the approach and to raise
    within 1 of the exit; the gate is down within 1, and up after 1 to 2. The paper shows for 2
    that the gate is down whenever the train is inside. The receiver takes part in each signal.
    """
    train, gate, controller = range(3)
    x, y, z = range(3)
    far, near, inside, passed = range(4)
    opened, lowering, down, raising = range(4)
    rests, lowers, waits, raises = range(4)
    cells = tuple(Cell(name, 0, 3, 0, HERE) for name in ("train", "gate", "controller"))

    def both(*places: tuple[int, int]) -> Formula:
        return every(*(equals(*place) for place in places))

    commands = (
        command(
            "approach", both((train, far), (controller, rests)), {train: near, controller: lowers},
            (x, z),
        ),
        command("in", equals(train, near), {train: inside}, (), at(x, (">", nearest))),
        command("out", equals(train, inside), {train: passed}),
        command(
            "exit", both((train, passed), (controller, waits)), {train: far, controller: raises},
            (z,), at(x, ("<", 5)),
        ),
        command(
            "lower", both((controller, lowers), (gate, opened)),
            {controller: waits, gate: lowering}, (y,), at(z, (">=", 1), ("<=", 1)),
        ),
        command("down", equals(gate, lowering), {gate: down}, (), at(y, ("<", 1))),
        command(
            "raise", both((controller, raises), (gate, down)), {controller: rests, gate: raising},
            (y,), at(z, ("<", 1)),
        ),
        command("up", equals(gate, raising), {gate: opened}, (), at(y, (">", 1), ("<", 2))),
    )  # fmt: skip
    # The paper has no invariants: acceptance of infinite words makes each automaton move on. The
    # least that says so: no time passes beyond a bound within which somebody has to move.
    duties = (
        ("train leaves", among(train, (near, inside, passed)), x, 5),
        ("gate lowers", equals(gate, lowering), y, 1),
        ("gate rises", equals(gate, raising), y, 2),
        ("lower in time", equals(controller, lowers), z, 1),
        ("raise in time", equals(controller, raises), z, 1),
    )
    return Program(
        "railroad crossing",
        cells,
        (
            Clock("x", HERE, among(train, (near, inside, passed))),
            Clock("y", HERE, among(gate, (lowering, raising))),
            Clock("z", HERE, among(controller, (lowers, raises))),
        ),
        commands,
        tuple(
            Invariant(name, guard, clock, Fraction(time), "model", ())
            for name, guard, clock, time in duties
        ),
        (
            Watch("never", "open", "", every(equals(train, inside), among(gate, (0, 1, 3)))),
            Watch("sometimes", "train is inside", "", equals(train, inside)),
        ),
    )


def lamp(pause: int) -> Program:
    """The lamp of "A tutorial on Uppaal": pressed twice within 5 s it is bright.

    Its user waits at least `pause` between two presses.
    """
    off, low, bright = range(3)
    since, user = range(2)
    rested = at(user, (">=", pause))

    def press(name: str, before: int, later: int, *bounds: Bound) -> Command:
        return command(name, equals(0, before), {0: later}, (since, user), (*bounds, *rested))

    return Program(
        "lamp",
        (Cell("lamp", 0, 2, off, HERE, ("off", "low", "bright")),),
        (Clock("since", HERE, equals(0, low)), Clock("user", HERE)),
        (
            press("switch on", off, low),
            press("brighten", low, bright, *at(since, ("<", 5))),
            press("switch off", low, off, *at(since, (">=", 5))),
            press("darken", bright, off),
        ),
        watches=(Watch("sometimes", "bright", "", equals(0, bright)),),
    )


def earlier_each_time(turns: int) -> Program:
    """B's turns, once between two ticks of A each, less than a tick after one another.

    So each comes earlier after a tick than the one before: `turns` of them need times that are
    multiples of `1 / turns` at most.
    """
    is_due, count = 0, 1
    x, y = range(2)
    return Program(
        "earlier each time",
        (Cell("is due", 0, 1, 1, HERE), Cell("count", 0, turns, 0, HERE)),
        (Clock("x", HERE), Clock("y", HERE)),
        (
            command("tick", equals(is_due, 0), {is_due: 1}, (x,), at(x, (">=", 1))),
            command(
                "turn",
                every(equals(is_due, 1), Binary("<", Read(count), Number(turns))),
                {is_due: 0, count: Binary("+", Read(count), Number(1))},
                (y,),
                at(y, ("<", 1)),
            ),
        ),
        (Invariant("tick", TRUE, x, Fraction(1), "model", ()),),
        (Watch("sometimes", "all turns", "", equals(count, turns)),),
    )


def stuck_between() -> Program:
    """No bound is strict, and yet it stops only at times that are no whole seconds.

    z starts before x has its second, y when it has; a second after its start z lets no time pass.
    It can go on if that is at the start of y or a second later.
    """
    x, y, z = range(3)
    return Program(
        "stuck between",
        (Cell("step", 0, 3, 0, HERE),),
        (Clock("x", HERE), Clock("y", HERE), Clock("z", HERE)),
        (
            command("start z", equals(0, 0), {0: 1}, (z,), at(x, ("<=", 1))),
            command("start y", equals(0, 1), {0: 2}, (y,), at(x, (">=", 1), ("<=", 1))),
            command("at the start", equals(0, 2), {0: 3}, (), at(x, ("<=", 1))),
            command("a second later", equals(0, 2), {0: 3}, (), at(y, (">=", 1))),
            command("go round", equals(0, 3), {}),
        ),
        (
            Invariant("start z", equals(0, 0), x, Fraction(1), "model", ()),
            Invariant("start y", equals(0, 1), x, Fraction(1), "model", ()),
            Invariant("go on", equals(0, 2), z, Fraction(1), "model", ()),
        ),
        final=equals(0, 3),
    )
