"""OpenAI Realtime: the corrected plugin, and the fix that was proposed."""
