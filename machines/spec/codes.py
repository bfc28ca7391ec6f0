"""Every error that a spec can have, once. docs/errors.md is written from this list."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of error: its code, what it is, what to do about it, and a piece that has it."""

    code: str
    title: str
    explanation: str
    example: str


CODES: tuple[Code, ...] = (
    Code(
        "S101",
        "the file cannot be read",
        "It is not there, is not text in UTF-8, or is not YAML. Texts with a colon or a # in them, "
        "and guards that begin with a quote or a bracket, are put in quotes.",
        "about: a text: with a colon",
    ),
    Code(
        "S102",
        "a key stands in one mapping twice",
        "The first one counts for the rest of the checks. Remove one of the two.",
        "states: {idle: {about: one}, idle: {about: two}}",
    ),
    Code(
        "S103",
        "a construct of YAML that specs do not use",
        "Tags, merge keys, keys that are no text, and aliases of anything but a text or a list of "
        "texts are refused, so that a file means what it looks like.",
        "rows: [{<<: *common, id: X1}]",
    ),
    Code(
        "S104",
        "an unknown key",
        "No part of a spec has keys beyond those of the schema.",
        "states: {idle: {abuot: no stream}}",
    ),
    Code(
        "S105",
        "a key is missing",
        "Among others, each row says because of what it holds, and each state what is the case.",
        "- {id: X1, aspect: other, source: idle, trigger: receive stop, dest: same}",
    ),
    Code(
        "S106",
        "a value of the wrong shape",
        "The hint says what is expected: text, a number, a list, a mapping, a certain form.",
        "source: {state: idle}",
    ),
    Code(
        "S107",
        "a text that says nothing",
        "`about` and `because` are read by people: a rule without a source cannot be reviewed.",
        'because: ""',
    ),
    Code(
        "S108",
        "a word that cannot be a name",
        "A name is a letter, then letters, digits or _. Words of the language of guards, and of "
        "Python, are taken.",
        "variables: {not: {domain: bool, initial: false, about: a word of the language}}",
    ),
    Code(
        "S109",
        "a word that is not in the list",
        "Roles, kinds, aspects and the like are closed lists.",
        "aspect: time out",
    ),
    Code(
        "S201",
        "a name or id is taken",
        "Ids of rows and obligations share one space; a variable and a limit of one name could "
        "not be told apart in a guard; `connection` is a field that messages have by themselves.",
        "clocks: [wait, wait]",
    ),
    Code(
        "S202",
        "an unknown machine",
        "A property speaks of one machine of the file.",
        "machine: uterance",
    ),
    Code(
        "S203",
        "an unknown message",
        "It stands nowhere under `messages`, or the machine at hand takes no part in it.",
        "trigger: receive audio_doen",
    ),
    Code("S204", "an unknown state", "The machine at hand has no such state.", "dest: drianing"),
    Code(
        "S205",
        "an unknown name in an expression",
        "A name is a variable or clock of the machine, a limit, or, beside a comparison with an "
        "enum, one of its values. Limits never change.",
        "guard: heared and not closed",
    ),
    Code("S206", "an unknown clock", "The machine at hand has no such clock.", "clock: progres"),
    Code("S207", "an unknown limit", "It stands nowhere under `limits`.", "within: patince"),
    Code("S208", "an unknown flow", "It stands nowhere under `flows`.", "effect: [restart(txet)]"),
    Code(
        "S209",
        "an unknown row",
        "Weights, and what an instance is `without`, name rows of the environment: of machines "
        "that play caller or server.",
        "weights: {V99: 2}",
    ),
    Code(
        "S210",
        "an unknown field",
        "The message has no such field, or there is no message at hand: obligations and "
        "properties speak of the machine only.",
        "guard: msg.stauts == 429",
    ),
    Code(
        "S211",
        "an unknown condition",
        "Conditions are parameters of the simulated machine and network.",
        "conditions: {capacity_bytes: 4096}",
    ),
    Code(
        "S212",
        "an unknown kind of choice",
        "`explore` names the kinds of choice of the simulated kernel that may deviate.",
        "explore: [latency]",
    ),
    Code(
        "S301",
        "an expression outside the language",
        "Guards are made of and, or, not, comparisons, in and not in a tuple of constants, + and - "
        "of constants and limits, true and false. Effects are `variable = expression`, "
        "`clock = 0`, `restart(flow)`, `keep(flow)`, `keep(flow, number * msg.field)` and "
        "`rewind(flow)`.",
        "guard: max(tries, 2) > 1",
    ),
    Code(
        "S302",
        "types that do not fit",
        "Both sides of a comparison are of one type; clocks are compared with times by < <= > >=; "
        "keys and states by == and != only; payload cannot be read by guards.",
        "guard: heard > 1",
    ),
    Code(
        "S303",
        "a value outside its domain",
        "A constant that the variable or field never has, or a start value that it cannot have.",
        "tries: {domain: {int: 0..3}, initial: 4, about: retries}",
    ),
    Code(
        "S304",
        "a clock is set to something",
        "A clock is a stopwatch: all that can be done to it is `clock = 0`.",
        "effect: [wait = 5]",
    ),
    Code(
        "S305",
        "an effect that hangs on its order",
        "The statements of an effect have no order: each reads what was the case before the row. "
        "One name is set once, and not read by another statement.",
        "effect: [tries = tries + 1, tries = 0]",
    ),
    Code(
        "S306",
        "a unit that does not fit",
        "What is waited for is a limit in seconds; an instance gives a limit in its own unit.",
        "within: max_retry",
    ),
    Code(
        "S307",
        "an amount that cannot be read",
        "Amounts are 10 s, 500 ms, 2 min, 1 h, 64 KiB, 1 MiB, 20 B, or a whole number.",
        "value: 10 seconds",
    ),
    Code(
        "S308",
        "a domain that cannot be used",
        "Ranges go from low to high and are small; enums name each value once, all words or all "
        "numbers; a variable is bool, int or enum.",
        "domain: {int: 3..1}",
    ),
    Code(
        "S309",
        "a variable leaves its domain",
        "In the case shown the row is taken and the sum is outside the domain. The case may not "
        "be reachable: a guard that says so is part of the rule.",
        "- {..., effect: [tries = tries + 1]}",
    ),
    Code(
        "S401",
        "a message's kind and direction do not fit",
        "A call passes from caller to client and a result back; frames and events pass between "
        "client and server; the network acts from server to client. Only frames have `frame`.",
        "push: {from: server, to: client, kind: call, about: a push}",
    ),
    Code(
        "S402",
        "a machine handles a message of somebody else",
        "A row sends what its role sends and receives what its role receives; a client cannot see "
        "what the network does. What a machine sends is forbidden where no row sends it, so it "
        "cannot be called illegal.",
        "trigger: send audio_done",
    ),
    Code(
        "S403",
        "a frame that cannot be written",
        "Each field stands in the frame as `$field`, bytes as `$field:base64`, and each hole is a "
        "field. What is sent as it is: `literal: text`, or `binary: hex digits`.",
        "frame: {type: text, value: $txet}",
    ),
    Code(
        "S404",
        "frames that look alike",
        "Two frames of one direction are told apart by their keys or by a constant value.",
        "one: {type: $kind}\n  two: {type: end}",
    ),
    Code(
        "S405",
        "a flow whose ends do not fit",
        "Its source is received by the client and its sink sent; both are text, or both are bytes "
        "of one unit, compared exactly.",
        "source: push.text\n  sink: audio.pcm",
    ),
    Code(
        "S406",
        "a message that nobody sends or takes",
        "Some row sends each message, and some machine of the receiver says what it does, be it "
        "by ignoring it.",
        "messages: {pause: {from: caller, to: client, kind: call, about: never used}}",
    ),
    Code(
        "S407",
        "an obligation that no row can meet",
        "Each message of `send` is sent by some row of the state.",
        "must: [{id: O1, send: [ended], ...}]",
    ),
    Code(
        "S408",
        "a property with the wrong parts",
        "`leads to` has trigger, to and within; the others have a condition.",
        "kind: leads to, condition: heard",
    ),
    Code(
        "S409",
        "a key that nobody carries",
        "`per` and `follows` name a field of type key: of a message of the machine, or of both "
        "ends of a flow, unless copies with that key take them. A machine has copies for the "
        "values of a key or follows them, not both. `led_by` names messages of the client's that "
        "carry what is followed. `keys` of an instance names such keys.",
        "per: colour",
    ),
    Code(
        "S410",
        "a payload that cannot be drawn so",
        "Numbers are drawn by low and high inside their domain; text and bytes by boundary, "
        "message and last.",
        "payloads: {ping.count: {boundary: 4096}}",
    ),
    Code(
        "S501",
        "a state is silent about a message",
        "Each message that a machine receives is, in each state that is not final, taken by a row, "
        "ignored with a reason or illegal with a reason.",
        "states: {idle: {about: what happens at audio_done here}}",
    ),
    Code(
        "S502",
        "a case in which no row is taken",
        "The guards of the rows for a message cover every case, or the message is also named under "
        "ignore or illegal, which then is the rest. The case shown names what matters.",
        "trigger: receive refused, guard: msg.status == 429",
    ),
    Code(
        "S503",
        "a case in which two rows are taken",
        "The guards of rows that compete exclude each other, so that the same history always leads "
        "to the same state.",
        "- {id: X1, ..., guard: tries < 2}\n- {id: X2, ..., guard: tries > 0}",
    ),
    Code(
        "S504",
        "a guard that is never true",
        "No case of the domains and limits, those of the instances too, satisfies it.",
        "guard: heard and not heard",
    ),
    Code(
        "S505",
        "a state that cannot be reached",
        "No chain of rows leads there from the initial state, whatever the guards say.",
        "states: {lost: {about: entered by no row}}",
    ),
    Code(
        "S506",
        "a state that cannot be left",
        "No row leads out of it. `final: true` says that the machine may rest there for ever.",
        "states: {stuck: {about: left by no row}}",
    ),
    Code(
        "S507",
        "a clock without a use",
        "A clock is reset by an effect and read by a guard, an obligation or a clock row.",
        "clocks: [forgotten]",
    ),
    Code(
        "S508",
        "a variable or limit without a use",
        "What is read is part of the protocol, and so is what changes; anything else is left over.",
        "limits: {grace: {value: 1 s, provenance: {chosen: for later}}}",
    ),
    Code(
        "S509",
        "a clock row in the wrong place",
        "A clock fires at a limit, given by `at`, in machines of the environment. Every move of a "
        "client is observable, so that its rows send or receive.",
        "role: client\nrows: [{trigger: clock wait, ...}]",
    ),
    Code(
        "S510",
        "an aspect that no row covers",
        "Stream open, text done, audio done, error, keepalive and timeout are covered by rows, or "
        "stand under `not applicable` with the reason.",
        "not applicable: {}",
    ),
    Code(
        "S511",
        "a message that is classified twice",
        "In one state a message is ignored or illegal, said once; and a row that is always taken "
        "leaves no rest to ignore.",
        "ignore: {late: why}\nillegal: {late: why}",
    ),
    Code(
        "S512",
        "guards with too many cases",
        "The cases of competing guards are all looked at, up to 100000.",
        "domain: {int: 0..9999}",
    ),
    Code(
        "S513",
        "a role that nobody plays",
        "Each role that sends or receives a message has a machine.",
        "messages: {hello: {from: client, to: server, ...}}, and no machine of the server",
    ),
)


def errors_page() -> str:
    """Return the text of docs/errors.md."""
    lines = [
        "# Errors of a spec",
        "",
        "Written from the list of codes in `machines/spec/codes.py` by `machines schema --write`.",
        "",
        "A message reads `file:line:column: code what is wrong`, then a hint. All errors of a file",
        "are reported at once. What can be said of a whole spec only, such as that every pair of a",
        "state and a message is classified, is checked when everything else is sound.",
    ]
    for code in CODES:
        lines += ["", f"## {code.code}: {code.title}", "", code.explanation, ""]
        lines += ["```yaml", code.example, "```"]
    return "\n".join(lines) + "\n"
