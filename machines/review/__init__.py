"""Review of a spec: how it differs from another, and how much of it the checks would miss.

- `revision`: the specs that a call names, from files or from git
- `formal`, `changes`: what two specs say differently
- `alphabet`, `follower`, `surroundings`, `search`, `distinction`, `behaviour`: what one allows and
  the other does not
- `merged`: both versions of the machines that changed, for one picture
- `difference`: all of that together, for people and for programs
- `printed`, `edits`, `mutants`: specs with one small fault
- `replayed`, `kills`, `mutation`: who notices them
"""

from __future__ import annotations

from machines.review.behaviour import behaviour
from machines.review.changes import Change, changes
from machines.review.difference import Difference, compare
from machines.review.distinction import Behaviour
from machines.review.mutation import MutationReport, mutate
from machines.review.revision import GitLacks, NothingToCompare, specs_named

__all__ = [
    "Behaviour",
    "Change",
    "Difference",
    "GitLacks",
    "MutationReport",
    "NothingToCompare",
    "behaviour",
    "changes",
    "compare",
    "mutate",
    "specs_named",
]
