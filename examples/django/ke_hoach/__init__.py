"""Plans in a Django site: a view that prints one, a command that prints one for each row of a table."""
