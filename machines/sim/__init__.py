"""A simulated kernel under stock asyncio. It knows no specification and no program under test.

The rule: replace the kernel, never asyncio. Sockets, the selector and the clock are simulated; the
loop's order of callbacks, its transports, tasks, futures and TLS are the stock ones. So every order
of events that an episode shows is one that a real kernel, network and scheduler could produce, and
the same schedule of choices gives the same execution, byte for byte.

A map of the code, from the bottom up:

- `choice`: the one function through which every choice goes; schedules and where they come from
- `conditions`: sizes and speeds of the simulated machine and network
- `trace`: what happened in an episode, and its digest
- `wire`: virtual time, and the events of the outside world
- `pipe`: one direction of a connection: bytes in order, latency, capacity
- `descriptor`, `sockets`, `listener`: what asyncio takes for the sockets of its machine
- `remote`: the far end of a connection, scripted, outside the loop
- `secure`: TLS for such a machine
- `kernel`: descriptors, names, hosts, connecting
- `selector`: a poll; also where idleness is decided
- `jobs`: what the loop's program gives to threads
- `watchdog`: what happens when the loop never gets back to its kernel
- `networking`, `loop`: the stock loop on a simulated kernel; `World`, which holds an episode
- `clock`, `randomness`, `identity`: what else would differ from run to run, and how it is found
"""

from machines.sim.choice import (
    LABELS,
    Choices,
    Key,
    Label,
    Source,
    Tier,
    benign,
    decode_key,
    encode_key,
    planned,
    swarm,
)
from machines.sim.clock import escaping_clock_reads
from machines.sim.conditions import Conditions
from machines.sim.identity import identity_sets
from machines.sim.kernel import Kernel, OpenSocket, Quiescent
from machines.sim.loop import SimulatedLoop, World, run
from machines.sim.remote import Refuse, Remote, RemoteHandler
from machines.sim.secure import secured
from machines.sim.trace import Trace

__all__ = [
    "LABELS",
    "Choices",
    "Conditions",
    "Kernel",
    "Key",
    "Label",
    "OpenSocket",
    "Quiescent",
    "Refuse",
    "Remote",
    "RemoteHandler",
    "SimulatedLoop",
    "Source",
    "Tier",
    "Trace",
    "World",
    "benign",
    "decode_key",
    "encode_key",
    "escaping_clock_reads",
    "identity_sets",
    "planned",
    "run",
    "secured",
    "swarm",
]
