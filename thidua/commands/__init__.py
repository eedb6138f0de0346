"""The commands of the command line, a room each, and what several of them need."""
