"""The key of receipts, as a caller gives it; nothing here, and nobody who asks here, shows it."""

from __future__ import annotations

from thidua.errors import UsageError
from thidua.rulebook.calls import RECEIPT_KEY

RECEIPT = "doc-406"
"""The rule by which an account tells of a receipt."""


def key_of(given: object) -> bytes | None:
    """A key as bytes, a text by its UTF-8. Raises :class:`UsageError` for what is no key, and for an empty one."""
    if given is None:
        return None
    if not isinstance(given, bytes | str):
        raise UsageError(RECEIPT_KEY.said(kieu=type(given).__name__))
    if not given:
        raise UsageError(RECEIPT_KEY.said("trong"))
    return given.encode() if isinstance(given, str) else given
