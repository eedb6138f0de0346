"""The version: in documents' receipts, on the command line, in the package's metadata."""

__version__ = "0.2.0"
