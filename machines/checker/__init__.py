"""A model checker: a spec as a program of guarded commands, and what can be found out of it."""
