"""Drives a real plugin beside its machine, over the orders of events a real world could produce.

A map of the code, in the order in which data flows:

    driver      what couples a plugin, and how plugins are found
    step        one move of the environment as data;   payload: its payload as a recipe
    transport   the plugin's edge to aiohttp, watched;  peer: the vendor's end of a connection
    director    lets the environment move, feeds the oracle, keeps the story
    oracle      the client's machines, deadlines, flows and properties; findings
    episode     a world from its beginning to a verdict
    walk        random steps;   search: many walks on all cores
    shrink      the shortest story that shows the same;   replay: it as a file
    testing     the face that generated tests use
    verdict     findings, stories;   errors: whose fault it is
"""

from machines.lockstep.driver import Driver, Plugin, Seam
from machines.lockstep.errors import BadCall, DoesNotConform, HarnessBug, NotInstalled
from machines.lockstep.step import Step
from machines.lockstep.verdict import Finding, Moment, Verdict

__all__ = [
    "BadCall",
    "DoesNotConform",
    "Driver",
    "Finding",
    "HarnessBug",
    "Moment",
    "NotInstalled",
    "Plugin",
    "Seam",
    "Step",
    "Verdict",
]
