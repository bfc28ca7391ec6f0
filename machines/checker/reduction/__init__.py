"""Searches that leave out what cannot matter: symmetry and stubborn sets."""
