"""Template languages: compiled once, sandboxed, shared by threads."""
