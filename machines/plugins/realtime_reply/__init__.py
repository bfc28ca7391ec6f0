"""Replies of an agent over a realtime model: what is under test is LiveKit's agent session."""
