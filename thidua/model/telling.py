"""What people are told of a field before they give it a value: its meaning, an example, its article in words."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import cache
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import attrs

from thidua.grammar.conventions import HD05, ND30, TITLES
from thidua.listed import listed
from thidua.records import frozen

if TYPE_CHECKING:
    from thidua.model.node import Node

_LAW, _PARTY = TITLES[ND30], TITLES[HD05]
_OTHERS = {
    "HD05": _PARTY, "L06": "Luật Thi đua, khen thưởng (06/2022/QH15), Điều", "NQ202": "Nghị quyết 202/2025/QH15",
    "PL2": f"{_LAW}, Phụ lục II", "PL3": f"{_LAW}, Phụ lục III",
}  # fmt: skip
"""What is no article of Phụ lục I of the decree, by the first step of its number."""
_STEPS = ("Phần", "Mục", "khoản", "điểm")
_WIDTH = 100


@frozen
class Told:
    """A field in words: ``label``, ``meaning`` (Vietnamese), ``example`` as it is typed in a plan file, ``source``."""

    label: str
    meaning: str
    example: str
    source: str

    @property
    def line(self) -> str:
        """Label, meaning and article: ``số: số của văn bản; … (I.II.3.a)``."""
        return f"{self.label}: {self.meaning}{f' ({self.source})' if self.source else ''}"


@cache
def _meanings() -> Mapping[str, Mapping[str, str]]:
    return listed(__file__, "meanings")


def told(cls: type[Node], name: str) -> Told:
    """What is told of a field of a class; of one that it has from another class, what that class says."""
    field = cls.fields()[name]
    said = next((table[name] for base in cls.__mro__ if name in (table := _meanings().get(base.__name__, {}))), "")
    meaning, _, example = (part.strip() for part in said.partition("|"))
    return Told(field.label, meaning, example, field.source)


def article(source: str) -> str:
    """An article in words; empty for none.

    >>> article("I.II.3.a")
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm a'
    >>> article("L06.17")
    'Luật Thi đua, khen thưởng (06/2022/QH15), Điều 17'
    """
    first, _, rest = source.partition(".")
    if named := _OTHERS.get(first):
        return f"{named}{' ' if named.endswith('Điều') else ', '}{rest}" if rest else named
    if not source:
        return ""
    return ", ".join([_LAW, "Phụ lục I", *map(" ".join, zip(_STEPS, source.split("."), strict=False))])


def page(cls: type[Node], own: str) -> str:
    """The docstring of a class: its own words, and each field with label, meaning and article."""
    lines = [inspect.cleandoc(own), "", "Các trường:", ""]
    for name in cls.fields():
        lines += wrap(f"{name} – {told(cls, name).line}", _WIDTH, initial_indent="    ", subsequent_indent=" " * 8)
    return "\n".join(lines)


def signature(cls: type[Node]) -> inspect.Signature:
    """What the constructor takes, by name; the types are those of the attributes, each value in any form of a plan
    file.
    """
    fields: Any = attrs.fields(cls)
    of = {field.alias: field for field in fields}
    return inspect.Signature([
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=of[name].default, annotation=of[name].type)
        for name in cls.fields()
    ])  # fmt: skip
