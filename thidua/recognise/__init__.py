"""From a sheet to roles: which line of a document is what, how surely, and because of which rule."""
