"""What a Word file may hold: limits for templates, and the few that are wider for documents."""

import attrs


@attrs.frozen
class Limits:
    """Limits of a Word file.

    ``parts``: how many parts; ``bytes``: what the parts that are read hold, unpacked; ``ratio``: how many times its
    packed size a part may declare (deflate, which Word writes, reaches 1,032); ``markup``: how many signs of markup
    (``<`` and ``=``) a part may have, each of which becomes an object in memory.
    """

    parts: int = 1000
    bytes: int = 64 * 1024 * 1024
    ratio: int = 1100
    markup: int = 3_000_000


LIMITS = Limits()
DOCUMENT_LIMITS = Limits(parts=10_000)
"""Of a document that is read: a report of a year may hold thousands of pictures, none of which is unpacked."""
