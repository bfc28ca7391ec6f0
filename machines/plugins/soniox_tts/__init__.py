"""Soniox text to speech: the released plugin, the proposed fix and the corrected one."""
