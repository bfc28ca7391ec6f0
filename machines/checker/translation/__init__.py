"""From a spec and an instance to a program of guarded commands: `translator` begins."""
