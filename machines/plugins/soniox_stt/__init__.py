"""Soniox streaming speech to text: the corrected plugin, and the fix that was proposed."""
