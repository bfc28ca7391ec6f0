"""xAI streaming text to speech."""
