"""Small random specs, with an instance each, as a Hypothesis strategy.

They are made up like protocols: a caller begins and waits for what is done, a client opens
connections and sends on them, a server answers; machines may have a copy for each connection or
stream, and follow connections. Messages have an order, and machines mostly take them in it, so that
something comes of most specs; but what is not classified, and where guards leave a rest, is up to
chance, so that most are wrong somewhere. Guards that compete exclude each other by construction.

Hypothesis draws sizes and a number from which all the rest follows: a spec costs milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, Literal

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from machines.model.party import carries
from machines.spec.spec import Domain, Instance, Message, Property, Spec, Value
from tests.model.toys import AT, BOOL, KEY, Rows, Toy, instance, message, number

SEEDS = st.integers(0, 2**32 - 1)
STATES = ("calm", "keen", "busy", "over")
MOOD = Domain("enum", values=("low", "high"))
DOMAINS = (BOOL, number(0, 2), MOOD)
#: with clocks; with clocks, and no bound that may not be reached; with none
Time = Literal["clocks", "closed", "none"]
Obligations = dict[str, list[tuple[str, str, str | None, str]]]


@dataclass(frozen=True)
class RandomSpec:
    """A spec that nobody checked, and an instance of it."""

    spec: Spec
    instance: Instance

    def __repr__(self) -> str:
        """Write what matters, for whoever has to find out why a test fails."""
        one = self.instance
        lines = [f"channel {one.channel}, keys {dict(one.keys)}, untimed {one.untimed}"]
        for machine in self.spec.machines.values():
            keys = f"per {machine.per}, follows {machine.follows} by {machine.led_by}"
            lines.append(f"{machine.role} {machine.name}, {keys}")
            for state in machine.states:
                due = [(o.id, o.send, o.within, o.clock, o.when) for o in state.must]
                about = f"ignores {[*state.ignore]}, due {due}" + " final" * state.final
                lines.append(f"  {state.name}: {about}")
            for row in machine.rows:
                guard = row.guard.source if row.guard else ""
                what = f"{row.action} {row.message} {row.at or ''} [{guard}] / {row.effect}"
                lines.append(f"  {row.id}: {row.sources} {what} -> {row.dest}")
        lines += [f"{each}" for each in self.spec.properties]
        return "\n".join(lines)


@dataclass
class Sketch:
    """A machine as it is being made up; `messages` in their order, with whether it sends them."""

    name: str
    role: str
    per: str | None = None
    follows: str = ""
    messages: dict[str, bool] = field(default_factory=dict)
    states: tuple[str, ...] = ()
    final: bool = False
    variables: dict[str, tuple[Domain, Value]] = field(default_factory=dict)
    clocks: tuple[str, ...] = ()


def specs(time: Time, *, untimed: bool = False) -> SearchStrategy[RandomSpec]:
    """Specs of a few machines; `untimed` leaves time out although there may be clocks."""

    def drawn(seed: int, size: int, many: int, channel: int) -> RandomSpec:
        return made_up(seed, time, size=size, many=many, channel=channel, untimed=untimed)

    sizes = st.sampled_from((4, 3, 2))
    channels = st.sampled_from((1, 0, 2) if untimed or time == "none" else (0, 0, 0, 1))
    return st.builds(drawn, SEEDS, sizes, st.sampled_from((2, 1, 3)), channels)


def made_up(
    seed: int,
    time: Time,
    *,
    size: int = 3,
    many: int = 2,
    channel: int = 0,
    untimed: bool = False,
) -> RandomSpec:
    """Return the spec of a seed.

    Machines have 2 to `size` states, up to `many` copies, and so many places in the `channel`.
    """
    made = _Maker(seed, time, size).made(many, channel)
    return replace(made, instance=replace(made.instance, untimed=untimed))


class _Maker:
    """Makes one spec up; `size` is how many states a machine has at most."""

    def __init__(self, seed: int, time: Time, size: int) -> None:
        self.random = random = Random(seed)
        self.aside = Random(~seed)  # for what came later: specs stay as they are in all else
        self.time = time
        self.has_streams = random.random() < 0.3
        self.size = min(size, 3) if self.has_streams else size
        self.messages = {item.name: item for item in self._messages()}
        self.sketches = list(self._sketches())
        limits = random.choice(({"soon": "1", "late": "2"}, {"soon": "1/2", "late": "2"}))
        self.toy = Toy(*self.messages.values(), limits=limits)
        self.count = 0

    def chance(self, share: float) -> bool:
        """Be true in this share of all cases."""
        return self.random.random() < share

    def made(self, many: int, channel: int) -> RandomSpec:
        """Return the spec, with an instance that has up to so many copies."""
        self._take_part()
        for sketch in self.sketches:
            self._machine(sketch)
        self.toy.properties += self._properties()
        few = min(many, 2) if self.time == "none" or self.size < 4 else 1
        keys = {"connection": many if self.size < 3 else few}
        if self.has_streams:
            channel = min(channel, 1)
            keys = {"connection": few if self.size < 3 else 1, "stream_id": few}
        found = instance(copies=1, channel=channel)
        return RandomSpec(self.toy.spec(), replace(found, keys=keys))

    def _messages(self) -> Iterator[Message]:
        """Walk the messages in the order in which they mostly come."""
        stream: dict[str, Any] = {"stream_id": KEY} if self.has_streams else {}
        field_of: dict[str, Any] = {"detail": self.random.choice(DOMAINS)}
        field_of = field_of if self.chance(0.6) else {}
        yield message("begin", "caller client", **stream)
        yield message("hello", "client server", "event")
        if self.chance(0.5):
            yield message("accepted", "server client", "event")
        yield message("text", "client server", "frame", {}, **stream, **field_of)
        if self.chance(0.3):
            way = self.random.choice(("client server", "server client"))
            yield message("told", way, "hook")
        if self.chance(0.15):
            yield message("silence", "server client", "network")
        yield message("audio", "server client", "frame", {}, **stream, **field_of)
        yield message("done", "client caller", "result", **stream, **field_of)
        if self.chance(0.4):
            yield message("close", "client server", "event")
        if self.chance(0.3):
            yield message("stop", "caller client", **stream)

    def _sketches(self) -> Iterator[Sketch]:
        """Walk the machines, three to five, not yet with what they do."""
        follows = "connection" if self.chance(0.4) else ""
        if self.has_streams:
            yield Sketch("speaker", "caller", "stream_id")
            yield Sketch("stream", "client", "stream_id", follows)
            yield Sketch("socket", "client", "connection")
        else:
            yield Sketch("user", "caller")
            shape = self.random.choice(("session", "socket", "both", "both"))
            if shape != "socket":
                yield Sketch("session", "client", None, follows if shape == "both" else "")
            if shape != "session":
                yield Sketch("socket", "client", "connection")
        yield Sketch("peer", "server", "connection")
        if "told" in self.messages:
            yield Sketch("engine", "server")
        if self.has_streams and self.chance(0.4):
            yield Sketch("voice", "server", "stream_id", follows)

    def _take_part(self) -> None:
        """Give each message to a machine of its sender, one of its receiver, and perhaps more."""
        for item in self.messages.values():
            for role in dict.fromkeys((item.sender, item.receiver)):
                if item.kind == "network" and role == "client":
                    continue
                able = [each for each in self.sketches if each.role == role]
                if not carries(item, "connection"):
                    # What becomes of a server whose connection is gone is forgotten.
                    able = [each for each in able if each.name != "peer"]
                first = self.random.choice(able)
                for each in able:
                    is_event = item.kind == "event" and each.per == "connection"
                    if each is first or is_event or self.chance(0.3):
                        each.messages[item.name] = role == item.sender

    def _machine(self, sketch: Sketch) -> None:
        """Add a machine with rows for its messages."""
        random = self.random
        sketch.states = STATES[: random.randint(2, self.size)]
        sketch.final = self.chance(0.6)
        for name in ("mind", "tries")[: random.choice((0, 0, 1, 1, 2))]:
            domain = random.choice(DOMAINS)
            sketch.variables[name] = (domain, random.choice(domain.members()))
        if self.time != "none" and self.chance(0.4):
            sketch.clocks = ("wait",)
        rows: Rows = []
        ignored: list[str] = []
        illegal: list[str] = []
        for rank, name in enumerate(sketch.messages):
            taken = self._message(sketch, name, rank, rows)
            for state in sketch.states:
                if state in taken:
                    continue
                rest = self._rest(sketch, name, state)
                ignored += [f"{state}.{name}"] if rest == "ignore" else []
                illegal += [f"{state}.{name}"] if rest == "illegal" else []
        if sketch.clocks and sketch.role != "client" and self.chance(0.5):
            source = random.choice(self._lively(sketch))
            effect = self._effect(sketch, {})
            at = random.choice(("soon", "late"))
            dest = random.choice(sketch.states)
            rows.append((self._id(), source, f"clock wait {at}", "", effect, dest))
        self.toy.machine(
            sketch.name,
            sketch.role,
            " ".join(self._lively(sketch) + [f"{name}!" for name in self._finals(sketch)]),
            rows,
            per=sketch.per,
            follows=sketch.follows,
            led_by=self._leading(sketch),
            variables=sketch.variables,
            clocks=sketch.clocks,
            must=self._duties(sketch, rows),
            ignore=" ".join(ignored),
            illegal=" ".join(illegal),
        )

    def _leading(self, sketch: Sketch) -> str:
        """Return what says which connection is followed; nothing for all that the client sends."""
        sent = [name for name in sketch.messages if self._leads(self.toy.messages[name])]
        is_led = self.aside.random() < 0.5
        return self.aside.choice(sent) if sketch.follows and sent and is_led else ""

    def _leads(self, item: Message) -> bool:
        return item.sender == "client" and carries(item, "connection")

    def _finals(self, sketch: Sketch) -> list[str]:
        return [sketch.states[-1]] if sketch.final else []

    def _lively(self, sketch: Sketch) -> list[str]:
        """Return the states that are not final."""
        return [name for name in sketch.states if name not in self._finals(sketch)]

    def _id(self) -> str:
        self.count += 1
        return f"R{self.count}"

    def _rest(self, sketch: Sketch, name: str, state: str) -> str:
        """Return what a state without a row does with a message: "" where nobody says.

        A copy that is over has no say in what does not name it: it is forgotten at some time.
        """
        if state in self._finals(sketch) and self._is_of_all(sketch, name):
            return "ignore"
        if sketch.messages[name]:
            is_shared = sum(name in each.messages for each in self.sketches) > 2
            may = is_shared and self.time != "closed" and self.chance(0.4)
            return "ignore" if may else ""
        return self.random.choices(("ignore", "illegal", ""), (6, 1, 2))[0]

    def _message(self, sketch: Sketch, name: str, rank: int, rows: Rows) -> list[str]:
        """Add the rows for a message; return the states in which they leave no rest.

        A message that comes late in the order is taken in a late state.
        """
        random, lively = self.random, self._lively(sketch)
        sources = {lively[min(rank, len(lively) - 1)]}
        sources |= {state for state in sketch.states if self.chance(0.25)}
        if self.chance(0.8) or self._is_of_all(sketch, name):
            sources -= {*self._finals(sketch)}
        total: list[str] = []
        for source in sketch.states:
            if source not in sources:
                continue
            after = sketch.states[min(sketch.states.index(source) + 1, len(sketch.states) - 1)]
            # Something should come of most specs, so most begin without a condition.
            guards = [""] if rank == 0 and self.chance(0.7) else self._guards(sketch, name)
            total += [source] if len(guards) != 1 or not guards[0] else []
            for guard in guards:
                dest = random.choice((after, after, "same", random.choice(sketch.states)))
                effect = self._effect(sketch, self._details(name))
                verb = "send" if sketch.messages[name] else "receive"
                rows.append((self._id(), source, f"{verb} {name}", guard, effect, dest))
        return total

    def _is_of_all(self, sketch: Sketch, name: str) -> bool:
        """Tell whether a message concerns all copies of a machine that has copies."""
        return sketch.per is not None and not carries(self.messages[name], sketch.per)

    def _details(self, name: str) -> dict[str, Domain]:
        """Return the fields of a message that guards may read."""
        return {each.name: each.domain for each in self.messages[name].fields if each.domain.finite}

    def _guards(self, sketch: Sketch, name: str) -> Sequence[str]:
        """Return guards that exclude each other: of one row, or of two that leave no rest."""
        atoms = [self._atom(key, domain) for key, (domain, _) in sketch.variables.items()]
        atoms += [self._atom(f"msg.{key}", domain) for key, domain in self._details(name).items()]
        if sketch.clocks and (self.time == "clocks" or sketch.messages[name]):
            signs = (">=", "<=") if self.time == "closed" else ("<", "<=", ">=", ">")
            atoms.append(f"wait {self.random.choice(signs)} {self.random.choice(('soon', 'late'))}")
        if not atoms or self.chance(0.4):
            return [""]
        guard = self.random.choice(atoms)
        if self.chance(0.3):
            other = self.random.choice(atoms)
            guard = f"{guard} {self.random.choice(('and', 'or'))} {other}"
        is_timed = "wait" in guard
        if self.chance(0.5) or (is_timed and self.time == "closed"):
            return [guard]
        return [guard, f"not ({guard})"]

    def _atom(self, name: str, domain: Domain) -> str:
        """Return a condition on a variable or a field."""
        if domain == BOOL:
            return self.random.choice((name, f"not {name}"))
        if domain == MOOD:
            return f"{name} {self.random.choice(('==', '!='))} low"
        return f"{name} {self.random.choice(('==', '<', '>=', '!='))} {self.random.choice((1, 2))}"

    def _effect(self, sketch: Sketch, details: Mapping[str, Domain]) -> str:
        """Return statements for some of the variables, and resets of clocks."""
        found: list[str] = []
        for name, (domain, _) in sketch.variables.items():
            if self.chance(0.4):
                new = [str(value).lower() for value in domain.members()]
                new += [f"msg.{key}" for key, each in details.items() if each == domain] * 2
                new += [f"{name} + 1"] if domain.kind == "int" else []
                found.append(f"{name} = {self.random.choice(new)}")
        found += [f"{clock} = 0" for clock in sketch.clocks if self.chance(0.5)]
        return "; ".join(found)

    def _duties(self, sketch: Sketch, rows: Rows) -> Obligations:
        """Return obligations: of something that some row of the state sends."""
        found: Obligations = {}
        for state in self._lively(sketch) if self.time != "none" else ():
            sent = [row[2].split()[1] for row in rows if row[1] == state and "send" in row[2]]
            if not sent or self.chance(0.5):
                continue
            names = self.random.sample([*dict.fromkeys(sent)], 1)
            within = self.random.choice(("soon", "late", "late", "0 s"))
            clock = self.random.choice((*sketch.clocks, None))
            conditions = [self._atom(key, domain) for key, (domain, _) in sketch.variables.items()]
            when = self.random.choice(("", "", *conditions))
            found[state] = [(" ".join(names), within, clock, when)]
        return found

    def _properties(self) -> Iterator[Property]:
        """Walk up to three properties."""
        for count in range(self.random.choice((0, 1, 2, 3))):
            sketch = self.random.choice(self.sketches)
            name = f"property {count}"
            kinds: tuple[Literal["never", "always", "sometimes"], ...]
            kinds = ("never", "sometimes", "always")
            if self.time == "clocks" and self.chance(0.4):
                yield from self._promise(name, sketch)
                continue
            atoms = [self._atom(key, domain) for key, (domain, _) in sketch.variables.items()]
            atoms.append(f"state == {self.random.choice(sketch.states)}")
            source = self.random.choice(atoms)
            if self.chance(0.5):
                source = f"{source} and state != {self.random.choice(sketch.states)}"
            condition = self.toy.condition(sketch.name, source)
            kind = self.random.choice(kinds)
            yield Property(name, kind, sketch.name, condition, None, (), None, "", AT)

    def _promise(self, name: str, sketch: Sketch) -> Iterator[Property]:
        """Walk one `leads to`, about messages of one machine, that the client sees."""
        seen = [each for each in sketch.messages if self.messages[each].kind != "network"]
        if len(seen) > 1:
            trigger, answer = sorted(self.random.sample(range(len(seen)), 2))
            within = self.random.choice(("soon", "late"))
            to = (seen[answer],)
            yield Property(name, "leads to", sketch.name, None, seen[trigger], to, within, "", AT)
