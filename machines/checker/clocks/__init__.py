"""Time: zones, which are exact, and counted time, a second meaning to hold them to."""
