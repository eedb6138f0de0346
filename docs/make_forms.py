"""Rewrites ``thidua/model/forms.pyi``, what constructors and ``evolve`` take, from the fields:
``python docs/make_forms.py``.

Type checkers and editors read it; at run time nothing does. Of each class a ``TypedDict``, whose members carry label,
meaning and article, as an editor shows them at the name of an argument.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

import thidua
from thidua.model.data import Takes
from thidua.model.node import Node
from thidua.model.telling import told

TARGET = Path(__file__).parent.parent / "thidua" / "model" / "forms.pyi"
WIDTH = 120
HEAD = '''"""What constructors and ``evolve`` take, plan-file sugar included; made by ``docs/make_forms.py``."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypedDict

from thidua.model import {classes}
'''
SORTS = {
    "text": "str | float | Decimal | date | None",
    "choice": "str | None",
    "numbering": "str | None",
    "flag": "bool | str | None",
    "number": "Decimal | float | str | None",
    "day": "Ngay | date | str | int | None",
    "deadline": "ThoiHan | Ngay | date | str | int | None",
    "row": "Text | Iterable[Text]",
    "style": "Mapping[str, Any] | tuple[tuple[str, Decimal | str], ...] | None",
    "words": "Mapping[str, Any] | tuple[tuple[str, str], ...] | None",
}
"""What each sort of text may be given in Python; one that a field has several of, alone or several."""


def classes() -> list[type[Node]]:
    """The public parts of a document, by name."""
    found = (getattr(thidua, name) for name in thidua.__all__)
    return [cls for cls in found if isinstance(cls, type) and issubclass(cls, Node)]


def text() -> str:
    """The whole file."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    parts = classes()
    names = sorted([*(cls.__name__ for cls in parts), "Ngay", "ThoiHan"])
    head = HEAD.format(classes=", ".join(names))
    yield from head.splitlines() if max(map(len, head.splitlines())) <= WIDTH else _wrapped_import(names)
    yield ""
    for sort, forms in SORTS.items():
        yield f"{sort.capitalize()} = {forms}"
    yield "Texts = Text | Iterable[Text]"
    yield "Numberings = Numbering | Iterable[Numbering]"
    yield "Rows = Iterable[Row] | None"
    for cls in parts:
        name = cls.__name__
        takes_text = " | Text" if cls.shorthand or cls.parses else " | None"
        yield f"{name}Like = {name} | Mapping[str, Any]{takes_text}"
        yield f"{name}Likes = {name}Like | Iterable[{name}Like]"
        yield f"{name}Data = {'str | ' if cls.shorthand or cls.parses else ''}Mapping[str, Any]"
    yield "Notes = ChuThichLikes | Mapping[str, Text] | Iterable[Text] | Text"
    for cls in parts:
        yield ""
        yield f"class {cls.__name__}Form(TypedDict, total=False):"
        for name, field in cls.fields().items():
            yield f"    {name}: {_alias(field.kind.takes(cls))}"
            yield from _comment(cls, name)
    yield ""


def _wrapped_import(names: list[str]) -> Iterator[str]:
    before, _ = HEAD.split("from thidua.model")
    yield from before.splitlines()
    yield "from thidua.model import ("
    yield from (f"    {name}," for name in names)
    yield ")"


def _alias(takes: Takes) -> str:
    """The name of what a field takes."""
    if isinstance(takes.of, type):
        return f"{takes.of.__name__}Like{'s' if takes.many else ''}"
    many = takes.many and takes.of != "note"
    return {"note": "Notes"}.get(takes.of, f"{takes.of.capitalize()}{'s' if many else ''}")


def _comment(cls: type[Node], name: str) -> Iterator[str]:
    """The words about a field, as a string below it."""
    said = f'"""{told(cls, name).line}"""'
    yield from wrap(said, WIDTH, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)


if __name__ == "__main__":
    TARGET.write_text(text(), "utf-8")
