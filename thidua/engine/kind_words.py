"""What kind of thing a value is, in a word or two: for what is said of values that do not fit."""

from __future__ import annotations

from typing import Any

_WORDS = {
    "chữ": "str Undefined",
    "giá trị có/không": "bool",
    "số": "int float Decimal Fraction number",
    "ngày": "date Ngay",
    "giờ": "time",
    "khoảng thời gian": "timedelta Timedelta timedelta64",
    "thời hạn": "ThoiHan",
    "chỗ trống": "NoneType",
    "danh sách": "list tuple set frozenset generator map filter zip range dict_items dict_keys dict_values "
    "Series Index ndarray _Steps",
    "bảng": "BangIn DataFrame",
    "nhóm": "dict Mapping Node LoopContext",
    "kế hoạch": "KeHoach",
    "khối": "Khoi",
    "dòng chữ": "Dong Chu",
    "đường kẻ": "Ke",
    "ảnh": "Anh",
    "bytes": "bytes bytearray",
}
_NAMED = {name: word for word, names in _WORDS.items() for name in names.split()}
_ANY = "giá trị khác loại"


def kind_of(value: Any) -> str:
    """What kind of thing a value is: ``danh sách``, ``khối``, ``số``.

    >>> kind_of([1]), kind_of(True), kind_of(object())
    ('danh sách', 'giá trị có/không', 'giá trị khác loại')
    """
    return kind_of_class(type(value))


def kind_of_class(of: type) -> str:
    """The same of the values of a class."""
    return next((_NAMED[cls.__name__] for cls in of.__mro__ if cls.__name__ in _NAMED), _ANY)


def kind_named(name: str) -> str:
    """The same by the name of a class, as Python's messages have it.

    >>> kind_named("decimal.Decimal")
    'số'
    """
    return _NAMED.get(name.rpartition(".")[2], _ANY)
