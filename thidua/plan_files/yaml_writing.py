"""A plain tree as YAML, as a person would type it."""

from __future__ import annotations

import re

from thidua.plan_files.quoting import HIDDEN, quoted
from thidua.plan_files.tree import Data

_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`\ufeff.][^\n]*|\.(?!\.\.)[^\n]*")
_BREAKS_PLAIN = re.compile(r":(?=\s|$)|\s#")


def dump(data: Data) -> str:
    """A plain tree as YAML as a person would type it; ``load`` gives the same tree back."""
    if data is None:
        return ""
    if isinstance(data, str):
        return scalar(data) + "\n"
    if not data:
        return _inline(data) + "\n"
    if isinstance(data, list):
        return "\n".join(_block(data, "")) + "\n"
    pieces: list[str] = []
    was_block = False
    for key, value in data.items():
        lines = member(key, value, "")
        is_block = len(lines) > 1
        if pieces and (is_block or was_block):
            pieces.append("")  # a blank line sets off what takes several lines
        pieces += lines
        was_block = is_block
    return "\n".join(pieces) + "\n"


def _block(data: dict[str, Data] | list[Data], pad: str) -> list[str]:
    if isinstance(data, dict):
        return [line for key, value in data.items() for line in member(key, value, pad)]
    return [line for value in data for line in item(value, pad)]


def member(key: str, value: Data, pad: str, *, typed: bool = False) -> list[str]:
    """The lines of a member of a mapping; ``typed``: its key is as a file has it."""
    head = f"{pad}{key if typed else _key(key)}:"
    if value is None:
        return [head]
    if isinstance(value, str):
        return _text(head, value, pad + "  ")
    return [head, *_block(value, pad + "  ")] if value else [f"{head} {_inline(value)}"]


def item(value: Data, pad: str) -> list[str]:
    """The lines of an item of a list."""
    if value is None:
        return [f"{pad}-"]
    if isinstance(value, str):
        return _text(f"{pad}-", value, pad + "  ")
    if not value or (isinstance(value, list) and all(_fits_row(cell) for cell in value)):
        return [f"{pad}- {_inline(value)}"]
    first, *rest = _block(value, pad + "  ")
    return [f"{pad}- {first[len(pad) + 2 :]}", *rest]


def _fits_row(cell: Data) -> bool:
    return isinstance(cell, str) and "\n" not in cell


def _inline(value: dict[str, Data] | list[Data]) -> str:
    if isinstance(value, dict):
        return "{}"
    return f"[{', '.join(scalar(cell, flow=True) for cell in value if isinstance(cell, str))}]"


def _key(key: str) -> str:
    return scalar(key) if ":" not in key else quoted(key)


def _text(head: str, text: str, pad: str) -> list[str]:
    """A text after its key or dash; one of several lines as a block under ``|``, every line as it is."""
    body = text.removesuffix("\n")
    lines = body.split("\n")
    if "\n" in text and all(line == line.rstrip() for line in lines) and _may_be_block(body):
        sign = "|" if body != text else "|-"
        return [f"{head} {sign}", *(pad + line if line else "" for line in lines)]
    return [f"{head} {scalar(text)}"]


def _may_be_block(body: str) -> bool:
    # YAML takes the indentation of a block from its first line
    return (
        bool(body) and not body[0].isspace() and not body.endswith("\n") and not HIDDEN.search(body.replace("\n", ""))
    )


def scalar(text: str, *, flow: bool = False) -> str:
    """A text on one line, in quotes only where YAML needs them."""
    plain = (
        _PLAIN.fullmatch(text)
        and text == text.strip()
        and not HIDDEN.search(text)
        and not _BREAKS_PLAIN.search(text)
        and not (flow and (text[0] == "^" or re.search(r"[,\[\]{}:]", text)))
    )
    return text if plain else quoted(text)
