"""A text between quotes, as a plan file that is written needs it."""

from __future__ import annotations

import re

HIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
"""Characters that are written by their number, for nobody sees them in a file."""
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_MARK_AFTER_ESCAPE = re.compile(r"(?<!\\)((?:\\\\)*\\(?:u[0-9a-f]{4}|[a-z]))([\u0300-\u036f])")


def quoted(text: str) -> str:
    """A text in quotes, which YAML and TOML read alike: single ones where that spares escapes."""
    if ('"' in text or "\\" in text) and "'" not in text and not HIDDEN.search(text):
        return f"'{text}'"
    return double_quoted(text)


def double_quoted(text: str) -> str:
    """A text in double quotes."""
    escaped = "".join(_ESCAPES.get(sign, sign) for sign in text)
    return keep_marks_apart('"' + HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", escaped) + '"')


def keep_marks_apart(dumped: str) -> str:
    """A dumped file in which an accent that stands alone behind ``\\n`` is written by its number.

    Else the file's own composing (``n`` + accent) would make another letter of the escape's ``n``.
    """
    return _MARK_AFTER_ESCAPE.sub(lambda match: f"{match[1]}\\u{ord(match[2]):04x}", dumped)
