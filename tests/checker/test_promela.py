"""The text of a model for SPIN: names, formulas, and what is set at once."""

from __future__ import annotations

import pytest

from machines.checker.formula import (
    FALSE,
    TRUE,
    Among,
    Binary,
    Every,
    Formula,
    Negated,
    Number,
    Read,
    Some,
    among,
    equals,
    every,
)
from machines.checker.program import (
    Case,
    Cell,
    Clock,
    Command,
    Event,
    Fault,
    Place,
    Program,
    Taken,
    Watch,
)
from machines.checker.promela.model import claims, option_lines, promela
from machines.checker.promela.vocabulary import Vocabulary, type_of

HERE = Place("client")
PHASES = ("idle", "open", "done")


def cell(name: str, low: int = 0, high: int = 3, labels: tuple[str, ...] = ()) -> Cell:
    return Cell(name, low, high, low, HERE, labels)


def command(*parts: tuple[Case, ...], guard: Formula = TRUE, name: str = "go") -> Command:
    return Command(name, Event("client", "send", "go"), guard, parts)


def sets(*pairs: tuple[int, Formula], guard: Formula = TRUE) -> Case:
    return Case(guard, pairs)


def statements(*parts: tuple[Case, ...]) -> list[str]:
    """Return what a command with these parts does in the model, over the cells a, b and c."""
    cells = tuple(cell(name) for name in "abc")
    lines = promela(Program("p", cells, commands=(command(*parts),))).split("\n")
    begin = lines.index("        d_step {") + 1
    return [line.strip() for line in lines[begin : lines.index("        } }")]]


def test_a_model_reads_well() -> None:
    program = Program(
        "a door",
        (cell("client.phase", 0, 2, PHASES), cell("left", -1, 4)),
        commands=(
            Command(
                "open",
                Event("client", "send", "open", (("connection", "c1"),)),
                equals(0, 0),
                (
                    (Case(TRUE, ((0, Number(1)),), rows=(Taken("client", "c1", "X1"),)),),
                    (
                        sets(
                            (1, Binary("-", Read(1), Number(1))),
                            guard=Binary(">", Read(1), Number(0)),
                        ),
                        sets(guard=Binary("<=", Read(1), Number(0))),
                    ),
                ),
            ),
            Command(
                "jam", Event("server", "send", "jam"), equals(0, 1), fault=Fault("bad", "jams")
            ),
        ),
        watches=(Watch("sometimes", "done", "the end", equals(0, 2)),),
        final=among(0, (0, 2)),
    )
    assert promela(program).split("*/\n\n", 1)[1] == MODEL


MODEL = """\
#define CLIENT_IDLE 0
#define CLIENT_OPEN 1
#define CLIENT_DONE 2

/* client.phase: 0..2 */
byte client_phase = CLIENT_IDLE;
/* left: -1..4 */
short left = -1;

active proctype system() {
    do
    /* open */
    :: atomic { (client_phase == CLIENT_IDLE) ->
        d_step {
            /* client c1 X1 */
            client_phase = CLIENT_OPEN;
            if
            :: (left > 0) ->
                    left = left - 1
            :: (left <= 0) ->
                    skip
            fi
        } }
    /* nothing can happen any more: that is well in a final state only */
    :: atomic { timeout ->
        if :: (client_phase == CLIENT_IDLE || client_phase == CLIENT_DONE) -> skip
                :: else -> assert(!1) fi
        }
    od
}

/* claim 1, deadlock: nothing can happen, in a state not final */
hidden byte claim_holds;
never {
    do
    :: d_step {
            skip;
            /* claim 2, fault jam: bad: jams */
            claim_holds = (client_phase == CLIENT_OPEN); assert(!(claim_holds && 2));
#ifdef GOALS
            /* claim 3, sometimes done: the end */
            claim_holds = (client_phase == CLIENT_DONE); assert(!(claim_holds && 3));
#endif
        }
    od
}
"""


A, B, C = Read(0), Read(1), Read(2)


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        (TRUE, "true"),
        (FALSE, "false"),
        (Number(-3), "-3"),
        (Every((A,)), "a && true"),
        (Some((A,)), "a || false"),
        (Negated(Binary("<", A, B)), "!(a < b)"),
        (Some((Every((A, B)), C)), "(a && b) || c"),
        (Every((Some((A, B)), C)), "(a || b) && c"),
        (Binary("-", A, Binary("-", B, C)), "a - (b - c)"),
        (Binary("-", Binary("-", A, B), C), "a - b - c"),
        (Binary("==", Binary("<", A, B), C), "(a < b) == c"),
        (Binary("<", Binary("+", A, B), C), "a + b < c"),
        (Binary("+", Every((A, B)), C), "(a && b) + c"),
        (Among(Binary("+", A, B), (1, 2)), "a + b == 1 || a + b == 2"),
        (Every((Among(A, (1, 2)), B)), "(a == 1 || a == 2) && b"),
        (Among(A, ()), "false"),
    ],
)
def test_formulas_keep_their_structure(formula: Formula, text: str) -> None:
    program = Program("p", tuple(cell(name) for name in "abc"))
    assert Vocabulary(program).text(formula) == text


def test_a_swap_needs_what_was_before() -> None:
    assert statements((sets((0, Read(1)), (1, Read(0))),)) == [
        "old_a = a;",
        "a = b;",
        "b = old_a",
    ]


def test_an_order_in_which_nothing_is_overwritten_needs_no_copies() -> None:
    # A queue that moves up: a <- b <- c <- 0, said in the other order.
    shift = sets((2, Number(0)), (1, Read(2)), (0, Read(1)))
    assert statements((shift,)) == ["a = b;", "b = c;", "c = 0"]


def test_parts_see_the_state_before() -> None:
    first = (sets((0, Number(1)), guard=equals(1, 0)), sets(guard=Negated(equals(1, 0))))
    second = (sets((1, Number(1)), guard=equals(0, 0)), sets(guard=Negated(equals(0, 0))))
    found = statements(first, second)
    assert found[0] == "old_a = a;"
    assert ":: (b == 0) ->" in found
    assert ":: (old_a == 0) ->" in found


def test_names_are_told_apart() -> None:
    cells = (
        cell("a b"),
        cell("a.b"),
        cell("do"),
        cell("now"),
        cell("1"),
        cell("old a b"),
        cell("CLIENT_IDLE"),
        cell("phase", 0, 2, PHASES),
    )
    words = Vocabulary(Program("p", cells))
    names = [*words.variables, *words.befores, *words.constants]
    assert len(set(names)) == len(names)
    assert words.variables[:5] == ("a_b", "a_b_2", "do_2", "now_2", "x_1")


def test_a_label_with_two_meanings_gets_two_constants() -> None:
    cells = (cell("one", 0, 1, ("no", "yes")), cell("two", 1, 2, ("no", "maybe")))
    words = Vocabulary(Program("p", cells))
    assert words.constants == {"CLIENT_NO": 0, "CLIENT_YES": 1, "TWO_NO": 1, "CLIENT_MAYBE": 2}
    assert words.text(every(equals(0, 0), equals(1, 1))) == "one == CLIENT_NO && two == TWO_NO"


@pytest.mark.parametrize(
    ("low", "high", "name"),
    [(0, 1, "bit"), (0, 255, "byte"), (0, 256, "short"), (-1, 1, "short"), (0, 40_000, "int")],
)
def test_types_hold_their_domains(low: int, high: int, name: str) -> None:
    assert type_of(cell("a", low, high)) == name


def test_what_no_type_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="a: no type of Promela holds"):
        promela(Program("p", (cell("a", 0, 2**32),)))


def test_clocks_are_refused() -> None:
    with pytest.raises(ValueError, match="p has clocks"):
        promela(Program("p", (cell("a"),), clocks=(Clock("x", HERE),)))


def test_no_text_ends_a_comment_early() -> None:
    program = Program("p */ q", (cell("a */"),), commands=(command(name="*/"),), notes=("n */",))
    model = promela(program)
    assert model.count("/*") == model.count("*/")


def test_options_are_found_by_their_lines() -> None:
    program = Program("p", (cell("a"),), commands=(command(name="one"), command(name="two")))
    model = promela(program)
    lines = model.split("\n")
    comments = [lines[number - 2].strip() for number in option_lines(model)[:2]]
    assert comments == ["/* one */", "/* two */"]
    assert "timeout" in lines[option_lines(model)[2] - 1]


def test_claims_are_numbered_goals_last() -> None:
    fault = Command("oops", Event("a", "b", "c"), TRUE, fault=Fault("kind", "what"))
    watches = (Watch("sometimes", "goal", "", TRUE), Watch("never", "bad", "", TRUE))
    asked = claims(Program("p", (), commands=(fault, command()), watches=watches))
    assert [(claim.number, claim.kind, claim.name) for claim in asked] == [
        (1, "deadlock", ""),
        (2, "fault", "oops"),
        (3, "never", "bad"),
        (4, "sometimes", "goal"),
    ]
