"""LiveKit's base class for streams of speech, under a plugin that does as it is told."""
