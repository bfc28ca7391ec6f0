"""The plugin folder of the toy protocol with hooks."""
