"""From roles to a plan: what the lines of a document say."""
