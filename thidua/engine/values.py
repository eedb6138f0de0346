"""How a value of a template is printed: its text or runs, checked and escaped; the mark of one that is missing."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from jinja2.runtime import Undefined

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.kind_words import kind_of
from thidua.engine.refusals import RefusedError
from thidua.layout.lines import Chu, Dong
from thidua.model.data import said_of
from thidua.model.node import Node
from thidua.pictures import Anh
from thidua.records import frozen
from thidua.wording import MOST_FIGURES, asked, control_characters, is_nothing, shorten

MOST_COLUMNS = 63
"""The columns of a table of Word."""


_OF_PYTHON = frozenset((str, int, float, bool, type(None), Decimal, bytes))
"""Classes of values that hold no other."""


class Xml(str):
    """Text that is XML already, made here from escaped values; everything else is escaped when it is printed."""

    __slots__ = ()


class Block(str):
    """What a ``{% set %}`` block has printed: its text wherever it is used, its ``markup`` where it is printed."""

    __slots__ = ("markup",)
    markup: str

    @classmethod
    def of(cls, markup: str, written: Written) -> Block:
        """A block of a format."""
        made = cls(written.text(markup))
        made.markup = markup
        return made

    def __html__(self) -> str:
        """For docxtpl's own printing."""
        return self.markup


@frozen
class Written:
    """How text stands in the markup of a format: ``put`` writes it there, ``text`` reads it off; ``more`` says whether
    some markup is more than text: a look, a paragraph.
    """

    put: Callable[[str], str]
    text: Callable[[str], str]
    more: Callable[[str], bool]


def escaped(text: str) -> str:
    """Text that can stand in an element."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    return text.replace("<", "&lt;").replace(">", "&gt;") if "<" in text or ">" in text else text


_BREAK = re.compile(r"</w:p>(?!$)|<(?:w:)?br\b[^<>]*+>|</(?:p|div|li|tr)>(?!$)")
_ELEMENT = re.compile(r"<[^<>]*+>")


def _read_off(xml: str) -> str:
    """The text of some XML or HTML: its elements gone, each paragraph on a line of its own."""
    if "<" in xml:
        xml = _ELEMENT.sub("", _BREAK.sub("\n", xml.replace("<w:tab/>", "\t")))
    if "&" not in xml:
        return xml
    import html  # its table of entities is large, and seldom asked

    return html.unescape(xml)


XML = Written(lambda text: escaped(checked(text)), _read_off, lambda xml: "<" in xml)
"""Text in XML, and in HTML."""
AS_TYPED = Written(str, str, lambda _: False)
"""Text that is nothing else."""

_OF_PROGRAMS = (str, int, float, Decimal, Enum, datetime.date, datetime.time, bytes, bytearray)


def printed(value: Any) -> str:
    """A value as the document says it: a day in words, a number the Vietnamese way, nothing for ``None``.

    Raises ``RefusedError`` for a value that has no printed form: a list, a part of the model, a function.
    """
    if type(value) is str:
        return value
    if value is None:
        return ""
    if isinstance(value, _OF_PROGRAMS) or asked(value, "dtype") is not None:
        return _of_program(value)
    if isinstance(value, Dong):
        return value.typed  # what is text is read once more, by its marks
    if isinstance(value, Anh):
        raise RefusedError(faults.PICTURE_PLACE.said())
    if isinstance(value, Undefined):
        return str(value)  # raises, or notes it
    if isinstance(value, datetime.timedelta) or type(value).__module__.partition(".")[0] == "pandas":
        return _of_tables(value)
    if isinstance(value, tuple | list | set | frozenset | Mapping):  # whatever their classes say of themselves
        lists = isinstance(value, tuple | list)
        raise RefusedError(faults.NO_WORDS.said("danh_sach") if lists else faults.NO_WORDS.said(loai=kind_of(value)))
    said = getattr(value, "dai", None) or getattr(value, "van_ban", None)
    if isinstance(said, str):
        return said
    own: object = type(value).__str__
    if own in (object.__str__, Node.__str__):
        raise RefusedError(faults.NO_WORDS.said(loai=kind_of(value)))
    return str(value)


def cell_colour(value: Any) -> str:
    """The colour of a cell: six hexadecimal figures, or ``auto`` for none. Raises ``RefusedError`` for all else."""
    said = checked(printed(value)) or "auto"
    if fault := colour_fault(said):
        raise RefusedError(fault)
    return said


def colour_fault(said: str) -> Diagnostic | None:
    """What is wrong with the colour of a cell."""
    if said == "auto" or re.fullmatch("[0-9A-Fa-f]{6}", said):
        return None
    plain = said.removeprefix("#")
    if plain != said and re.fullmatch("[0-9A-Fa-f]{6}", plain):
        return faults.CELL_VALUE.said("thang", gia_tri=said, dung=plain)
    return faults.CELL_VALUE.said("mau", gia_tri=said)


def cell_columns(value: Any) -> str:
    """How many columns a cell is wide. Raises ``RefusedError`` for what is no such number."""
    said = checked(printed(value))
    if fault := columns_fault(said):
        raise RefusedError(fault)
    return str(int(said))


def columns_fault(said: str) -> Diagnostic | None:
    """What is wrong with the number of columns of a cell."""
    if re.fullmatch("[0-9]{1,3}", said) and 1 <= int(said) <= MOST_COLUMNS:
        return None
    return faults.CELL_VALUE.said("cot", gia_tri=said, nhieu=MOST_COLUMNS)


def _of_program(value: Any) -> str:
    """A value as programs have it; with dots in a number that is a ``Decimal``. Raises ``RefusedError`` for bytes, NaN
    and what else has no printed form.
    """
    if asked(asked(value, "dtype"), "kind") == "m":  # a timedelta of numpy, which calls itself a number
        return _of_tables(value)
    if (said := said_of(value)) is not None:
        return said
    if isinstance(value, bytes | bytearray):
        raise RefusedError(faults.NO_WORDS.said("bytes"))
    if is_nothing(value):
        raise RefusedError(faults.NO_WORDS.said("nan", gia_tri=str(value)))
    if isinstance(value, int | float | Decimal):
        said = shorten(str(Decimal(value) if isinstance(value, int) else value))  # Python refuses long ones as text
        raise RefusedError(faults.UNFIT_VALUE.said("nhieu", gia_tri=said, nhieu=MOST_FIGURES))
    raise RefusedError(faults.NO_WORDS.said("danh_sach"))


def _of_tables(value: Any) -> str:
    """Raises ``RefusedError``: a duration, a period and the like would be printed in English."""
    if is_nothing(value):
        raise RefusedError(faults.NO_WORDS.said("nan", gia_tri=str(value)))
    loai = kind_of(value)
    form = {"danh sách": "danh_sach", "khoảng thời gian": "khoang"}.get(loai, "ky")
    raise RefusedError(faults.NO_WORDS.said(form, gia_tri=shorten(str(value))))


def runs(value: Any) -> tuple[Chu, ...]:
    """The runs that a value prints."""
    if isinstance(value, Dong):
        return value.van
    return (value if isinstance(value, Chu) else Chu(printed(value)),)


_DEEPEST = 6


def docxtpl_object(value: Any) -> Any:
    """One of docxtpl's own objects among some values, if there is one; what stands there twice is looked at once."""
    seen: set[int] = set()
    level = [value]
    for _ in range(_DEEPEST + 1):
        below: list[Any] = []
        for one in level:
            kind = type(one)
            if kind in _OF_PYTHON or id(one) in seen:
                continue
            if kind.__module__.partition(".")[0] == "docxtpl":
                return one
            if isinstance(one, Mapping | list | tuple):
                seen.add(id(one))
                below += one.values() if isinstance(one, Mapping) else one
        level = below
    return None


def foreign_in(value: Any) -> str:
    """The class of an object of docxtpl's that a value is or holds; empty for none."""
    found = docxtpl_object(value)
    return "" if found is None else type(found).__name__


def checked(text: str) -> str:
    """The text. Raises ``RefusedError`` for characters that no document can hold, and names them."""
    if wrong := control_characters(text):
        raise RefusedError(faults.UNPRINTABLE_SIGN.said(ky_tu=tuple(wrong)))
    return text
