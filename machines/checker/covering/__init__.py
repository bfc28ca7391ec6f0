"""Runs that cover a spec, found in the graphs of its instances: `paths` begins."""
