"""What is written out from specs: diagrams, generated tests and sequence charts.

Every output is made whole in memory by a pure function of the spec. `outputs` is the one place that
puts outputs on the disk, or compares them with what is there.
"""
