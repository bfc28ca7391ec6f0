"""Breadth-first search of programs, in columns of numbers: `breadth_first` begins."""
