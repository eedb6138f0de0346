"""From plain data (mappings, lists, texts) to the model and back: every fault with its path, all at once."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Set
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, cast

import attrs

from thidua.budget import DEEPEST
from thidua.cursor import Path as Path  # for the classes of the model, which take it from here
from thidua.diagnostics import Diagnostic, words_of
from thidua.errors import PlanError, Problem
from thidua.grammar.days import Ngay, hour_in_words, in_figures
from thidua.grammar.deadlines import ThoiHan
from thidua.grammar.signs import NONE_WORD, SAMPLES, WORDS, numbering_of, sample_of
from thidua.records import frozen
from thidua.rulebook import mistyped
from thidua.rulebook.plans import (
    CONTROL_CHARACTERS,
    DOUBLE_SIGN,
    DUPLICATE_KEY,
    GAP,
    LIST_FOR_ONE,
    NOT_A_CHOICE,
    NOT_A_FLAG,
    NOT_A_NUMBER,
    NOT_A_TEXT,
    NOT_IN_ORDER,
    TOO_DEEP,
    UNKNOWN_KEY,
)
from thidua.wording import (
    MOST_FIGURES,
    as_told,
    asked,
    control_characters,
    fold,
    format_number,
    is_nothing,
    is_printable,
    nearest_word,
    nfc,
    parse_number,
    plain,
    shorten,
)

if TYPE_CHECKING:
    from thidua.model.node import Node


@attrs.define
class Faults:
    """What is wrong with some data, collected while all of it is read; ``stopped``: the rest of it is not read."""

    found: list[Problem] = attrs.field(factory=list)
    stopped: bool = False

    def note(self, path: Path, said: Diagnostic) -> None:
        """Notes what a rule says of the value at a path."""
        self.found.append(Problem.of(said, label=words_of(path), path=path))

    def adopt(self, path: Path, error: PlanError) -> None:
        """Notes what a value that refused its parts has said."""
        for problem in error.problems:
            label = ", ".join(part for part in (words_of(path), problem.label) if part)
            self.found.append(problem.changed(label=label, path=(*path, *problem.path)))

    def raise_any(self) -> None:
        """Raises :class:`PlanError` with all faults, if there are any."""
        if self.found:
            raise PlanError(self.found)


Sort = Literal["text", "choice", "numbering", "flag", "number", "day", "deadline", "row", "note", "style", "words"]


class Takes(NamedTuple):
    """What a field may be given, for those who say it before there is a value: type checkers and the JSON Schema.

    ``of`` a sort of text, or the class of a part; ``many``: some of it in a list, or one; ``most`` so many at most (0:
    any number); ``words`` those of a choice.
    """

    of: Sort | type[Node]
    many: bool = False
    most: int = 0
    words: tuple[str, ...] = ()


class Kind(Protocol):
    """How one field is read from plain data and written to it."""

    def takes(self, owner: type[Node]) -> Takes:
        """What :meth:`read` takes without a fault; ``owner`` is the class that has the field."""

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> Any:
        """The field's value; a fault is noted and any value of the type given back. ``None`` reads as empty."""

    def write(self, value: Any) -> Any:
        """Plain data that reads back as the same value; ``None`` for an empty one."""


def _no_text(value: object) -> Diagnostic:
    if isinstance(value, Mapping):
        return NOT_A_TEXT.said("nhom")
    if isinstance(value, bytes | bytearray | memoryview):
        return NOT_A_TEXT.said("bytes")
    if is_nothing(value):
        return NOT_A_TEXT.said("nan", gia_tri=as_told(value))
    if isinstance(value, Iterable):
        return NOT_A_TEXT.said("danh_sach")
    if isinstance(value := plain(value), int | float | Decimal):
        if Decimal(value).is_finite():
            return NOT_A_NUMBER.said("dai", nhieu_nhat=MOST_FIGURES)
        return NOT_A_NUMBER.said("vo_han", chu=str(value))
    return NOT_A_TEXT.said(gia_tri=as_told(value))


def said_of(value: object) -> str | None:
    """What is printed of a value as programs have it: a text, a number the Vietnamese way, a day as ``09/3/2026``, a
    time as ``08 giờ 30 phút``, ``có`` or ``không``; ``None`` for all else. A whole number has no dots, for it may be a
    year.
    """
    value = plain(value)
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, int | Decimal):
        if not is_printable(Decimal(value)):
            return None
        return str(value) if isinstance(value, int) else format_number(value)
    if isinstance(value, datetime.time):
        return hour_in_words(value)
    return in_figures(value) if isinstance(value, datetime.date) and not is_nothing(value) else None


def members(value: Any, path: Path, faults: Faults) -> list[Any] | tuple[Any, ...] | None:
    """What stands for a list of things: a list, a tuple, what a program goes through in order (a generator, a Series);
    ``None`` for one thing alone. A fault is noted of a set, which has no order, and of a table.
    """
    if isinstance(value, list | tuple):
        return value
    if isinstance(value, str | bytes | bytearray | memoryview | Mapping) or not isinstance(value, Iterable):
        return None
    if isinstance(value, Set) and not hasattr(value, "mapping"):  # the keys of a mapping are in order
        faults.note(path, NOT_IN_ORDER.said())
        return ()
    if (dimensions := asked(value, "ndim", 1)) != 1:
        if dimensions:
            faults.note(path, NOT_IN_ORDER.said("bang", kieu=type(value).__name__))
        return () if dimensions else None
    return list(value)


def as_text(value: object, path: Path, faults: Faults) -> str:
    """A text: NFC, without blanks at its ends and its lines' ends; other values as :func:`said_of` says."""
    if value is None:
        return ""
    said = value if type(value) is str else said_of(value)
    if said is None:
        faults.note(path, _no_text(value))
        return ""
    text = nfc(said)
    if text.isprintable():  # as nearly all are: no line break, no control character
        return text.strip()
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if wrong := control_characters(text):
        faults.note(path, CONTROL_CHARACTERS.said("gia_tri", ky_tu=tuple(wrong)))
        return ""
    if "\n" in text:
        text = "\n".join(line.strip() for line in text.split("\n") if line.strip())
    return text.strip()


@frozen
class Text:
    """One text; a line break in it begins a new paragraph."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("text")

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> str:
        return as_text(value, path, faults)

    def write(self, value: str) -> str | None:
        return value or None


@frozen
class Texts:
    """Some texts, or one."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("text", many=True)

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> tuple[str, ...]:
        some = members(value, path, faults)
        if some is None:
            text = as_text(value, path, faults)
            return (text,) if text else ()
        return tuple(t for i, v in enumerate(some) if (t := as_text(v, (*path, i), faults)))

    def write(self, value: tuple[str, ...]) -> Any:
        return value[0] if len(value) == 1 else list(value) or None


@frozen
class Flag:
    """``có`` or ``không``."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("flag")

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> bool:
        before = len(faults.found)
        word = fold(text := as_text(value, path, faults))
        if word not in ("", *YES, *NO) and len(faults.found) == before:
            faults.note(path, NOT_A_FLAG.said(gia_tri=text))
        return word in YES

    def write(self, value: bool) -> str | None:
        return _YES if value else None


_YES, _NO = "có", "không"
YES, NO = (fold(_YES), "true"), (fold(_NO), "false")
"""What each is typed as, folded; ``true`` and ``false`` as all other files of data have it."""


@frozen
class Number:
    """A number, the Vietnamese way: ``50.000`` is fifty thousand, ``7,5`` seven and a half."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("number")

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> Decimal | None:
        value = plain(value)
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            if is_printable(number := Decimal(value)):
                return number
            faults.note(path, _no_text(value))
            return None
        text = as_text(value, path, faults)
        if not text:
            return None
        try:
            return parse_number(text)
        except ValueError:
            if sum(map(str.isdigit, text)) > MOST_FIGURES:
                faults.note(path, NOT_A_NUMBER.said("dai", nhieu_nhat=MOST_FIGURES))
            elif text.endswith("%"):
                faults.note(path, NOT_A_NUMBER.said("phan_tram", chu=text, so=text[:-1].strip()))
            else:
                faults.note(path, NOT_A_NUMBER.said(chu=text))
            return None

    def write(self, value: Decimal | None) -> str | None:
        return None if value is None else format_number(value)


@frozen
class Choice:
    """One of some words."""

    words: tuple[str, ...]

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("choice", words=self.words)

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> str:
        text = as_text(value, path, faults)
        if not text:
            return ""
        for word in self.words:
            if fold(word) == fold(text):
                return word
        faults.note(path, NOT_A_CHOICE.said(chu=text, co=self.words))
        return ""

    def write(self, value: str) -> str | None:
        return value or None


@frozen
class Numbering:
    """How a list is numbered: ``số``, ``chữ``, ``gạch``, ``cộng``, ``không``, or a sample of the sign (``1)``)."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("numbering")

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> str:
        text = as_text(value, path, faults)
        found = NONE_WORD if fold(text) in NO else numbering_of(text)
        if text and not found:
            faults.note(path, NOT_A_CHOICE.said(chu=text, co=(*WORDS, *(one for one in SAMPLES if one not in _WORDED))))
        return found

    def write(self, value: str) -> str | None:
        return value or None


_WORDED = frozenset(WORDS.values())


@frozen
class Signs:
    """The signs of the levels of a text from the top, each as a sample: ``A.``, ``I.``, ``1.``, ``a)``."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("numbering", many=True)

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> tuple[str, ...]:
        found: list[str] = []
        for text in Texts().read(value, path, faults, owner):
            sample = sample_of(numbering_of(text))
            if not sample:
                faults.note(path, NOT_A_CHOICE.said(chu=text, co=SAMPLES))
            elif sample in found:
                faults.note(path, DOUBLE_SIGN.said(dau=sample))
            else:
                found.append(sample)
        return tuple(found)

    def write(self, value: tuple[str, ...]) -> Any:
        return Texts().write(value)


@frozen
class Day:
    """A day as far as it is known."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("day")

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> Ngay | None:
        if value is None or isinstance(value, Ngay):
            return value or None
        try:
            if (day := _date(value)) is not None:
                return Ngay.of(day)
            return Ngay.parse(as_text(value, path, faults)) or None
        except PlanError as error:
            faults.adopt(path, error)
            return None

    def write(self, value: Ngay | None) -> str | None:
        return str(value) if value else None


@frozen
class Deadline:
    """A day, month, quarter or year, or a text."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("deadline")

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> ThoiHan | None:
        if value is None or isinstance(value, ThoiHan):
            return value
        try:
            if (day := _date(value)) is not None:
                return ThoiHan(str(Ngay.of(day)))
            text = as_text(str(value) if isinstance(value, Ngay) else value, path, faults)
            return ThoiHan(text) if text else None
        except PlanError as error:
            faults.adopt(path, error)
            return None

    def write(self, value: ThoiHan | None) -> str | None:
        return value.nguyen_van if value else None


def _date(value: object) -> datetime.date | None:
    """The day of a date or of a time on that day, as programs have it (``pandas.Timestamp``)."""
    value = plain(value)
    return value if isinstance(value, datetime.date) and not is_nothing(value) else None


@frozen
class One:
    """One part of the model: a mapping, or the text that its class takes for it."""

    cls: Callable[[], type[Node]]

    def takes(self, owner: type[Node]) -> Takes:
        return Takes(self.cls())

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> Node | None:
        if value is None:
            return None
        if members(value, path, faults) is not None:
            faults.note(path, LIST_FOR_ONE.said())
            return None
        return read_node(self.cls(), value, path, faults)

    def write(self, value: Node | None) -> Any:
        return None if value is None else write_node(value)


@frozen
class Many:
    """Parts of the model in order; one alone needs no list. Without ``cls``: of the class that holds them."""

    cls: Callable[[], type[Node]] | None = None

    def takes(self, owner: type[Node]) -> Takes:
        return Takes(self.cls() if self.cls else owner, many=True)

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> tuple[Node, ...]:
        cls = self.cls() if self.cls else owner
        if value is None:
            return ()
        if isinstance(value, tuple) and all(isinstance(v, cls) for v in value):
            return cast("tuple[Node, ...]", value)
        some = members(value, path, faults)
        if some is None:
            read = (read_node(cls, v, path, faults) for v in (value,))
        else:
            read = (read_node(cls, v, (*path, i), faults) for i, v in enumerate(some) if v is not None)
        return tuple(node for node in read if node is not None)

    def write(self, value: tuple[Node, ...]) -> Any:
        data = [write_node(node) for node in value]
        return data[0] if len(data) == 1 and isinstance(data[0], str) else data or None


def read_node(cls: type[Node], value: Any, path: Path, faults: Faults) -> Node | None:
    """One part of the model from plain data, or ``None`` with the faults noted."""
    if isinstance(value, cls):
        return value
    if faults.stopped or len(path) > DEEPEST:
        if not faults.stopped:  # as data does that holds itself: one fault says enough
            faults.stopped = True
            faults.note(path[:3], TOO_DEEP.said("du_lieu", nhieu_nhat=DEEPEST))
        return None
    before = len(faults.found)
    try:
        node = cls.from_data(value, path, faults)
    except PlanError as error:
        if len(faults.found) > before and all(problem.kind == GAP for problem in error.problems):
            return None  # what it lacks may be what was refused
        faults.adopt(path, error)
        return None
    return node if len(faults.found) == before else None


def read_mapping(cls: type[Node], data: Mapping[Any, Any], path: Path, faults: Faults) -> dict[str, Any]:
    """The constructor's arguments that a mapping holds; keys fold, unknown and double ones are faults."""
    fields = cls.fields()
    values: dict[str, Any] = {}
    spelled: dict[str, str] = {}
    for key, value in data.items():
        name = fold(str(key))
        here = (*path, str(key))
        if name not in fields:
            faults.note(here, _below(cls, name, str(key)) or _unknown(cls, str(key), value, alone=len(data) == 1))
        elif name in spelled:
            faults.note(here, DUPLICATE_KEY.said("khac", ten=str(key), ten_truoc=spelled[name]))
        else:
            spelled[name] = str(key)
            values[name] = fields[name].kind.read(value, here, faults, cls)
    return values


def _below(cls: type[Node], name: str, typed: str) -> Diagnostic | None:
    """What is said of a key that belongs one level further down (``địa danh`` under ``cơ quan``)."""
    for field in cls.fields().values():
        inner = field.part(cls)
        if inner and isinstance(field.kind, One) and name in inner.fields():
            return UNKNOWN_KEY.said("duoi", ten=typed, dung=inner.fields()[name].label, cha=field.label)
    return None


def is_name(key: str) -> bool:
    """A key is a name as programs have it (``text``, ``ho_ten``), and no word of a sentence."""
    return key.isascii() and key.isidentifier() and key == key.lower()


def _unknown(cls: type[Node], typed: str, value: Any, *, alone: bool) -> Diagnostic:
    """What is said of a key that a class has not; a pair that stands alone may be a sentence with a colon."""
    labels = tuple(field.label for field in cls.fields().values())
    if alone and cls.shorthand and isinstance(value, str) and not is_name(typed) and not nearest_word(typed, labels):
        return UNKNOWN_KEY.said("cau", ten=shorten(typed), co=labels)
    if value is None and (meant := _with_colon(typed, labels)):
        return UNKNOWN_KEY.said("hai_cham", ten=shorten(typed), dung=shorten(meant))
    return mistyped(UNKNOWN_KEY, typed, labels, "co")


_MOST_WORDS = 5
"""Words of the longest label."""


def _with_colon(typed: str, labels: tuple[str, ...]) -> str:
    """A key and its value that were typed without a colon (``chức vụ Giám đốc``), with one; empty for anything else."""
    words, known = typed.split(), {*map(fold, labels)}
    for count in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
        if fold(label := " ".join(words[:count])) in known:
            return f"{label}: {' '.join(words[count:])}"
    return ""


def write_node(node: Node) -> Any:
    """Plain data that reads back as the same part: its short text where that says it all, else a mapping."""
    if not node.parses:
        if node.shorthand and (only := node.only_text()):
            return only
        data = node.to_data()
        short = node.fields()[node.shorthand].label if node.shorthand else ""
        return data[short] if list(data) == [short] else data
    text = _short_form(node)
    return node.to_data() if text is None else text


@lru_cache(maxsize=4096)  # reading a text back costs more than all the rest of writing a plan
def _short_form(node: Node) -> str | None:
    """The text that alone reads back as this part, if there is one."""
    text = node.as_text()
    if text is None:
        return None
    try:
        return text if type(node).from_text(text) == node else None
    except PlanError:
        return None  # the text alone is not a legal part: the mapping is
