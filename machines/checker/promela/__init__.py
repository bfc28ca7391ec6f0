"""Programs as Promela, and SPIN, which has to agree."""
