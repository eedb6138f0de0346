"""The paper's language, a module for each piece of it: what a text says, read and written."""
