"""A spec made executable: machines, parties, monitors, frames and exhaustive exploration."""

from __future__ import annotations

from machines.model.codec import Malformed, decode, encode
from machines.model.departure import Assumption, Departure, NearMiss, NotAllowed
from machines.model.duty import Copy, Due, start
from machines.model.flow import FlowBreach, FlowMonitor
from machines.model.machine import Model, UnknownProtocol, build, find_spec, load
from machines.model.occurrence import Action, Occurrence, Taken
from machines.model.party import NEW, Enabled, Party
from machines.model.property import Awaited, PropertyBreach, PropertyMonitor

__all__ = [
    "NEW",
    "Action",
    "Assumption",
    "Awaited",
    "Copy",
    "Departure",
    "Due",
    "Enabled",
    "FlowBreach",
    "FlowMonitor",
    "Malformed",
    "Model",
    "NearMiss",
    "NotAllowed",
    "Occurrence",
    "Party",
    "PropertyBreach",
    "PropertyMonitor",
    "Taken",
    "UnknownProtocol",
    "build",
    "decode",
    "encode",
    "find_spec",
    "load",
    "start",
]
