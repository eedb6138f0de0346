"""``template.toml`` as it is typed: its text with lines, and what is wrong with its keys and values by themselves."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from thidua import files
from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults
from thidua.engine.kinds import DECLARED, variables
from thidua.errors import PlanError, Problem, TemplateError
from thidua.layout.convention import CONVENTIONS
from thidua.layout.style import Kieu
from thidua.listed import copied
from thidua.records import frozen
from thidua.rulebook import mistyped
from thidua.templates.own import faults_of_body, faults_of_sheet
from thidua.toml_places import Places, is_too_nested
from thidua.wording import fold

_KEYS = (
    "tieu_de",
    "loai",
    "quy_uoc",
    "quy_uoc_khac",
    "the_thuc",
    "extends",
    "noi_dung",
    "kieu",
    "ly_do",
    "van_ban",
    "than",
    "bieu_mau",
    "gia_tri",
    "pdf",
)
STYLE = {field.name: field for field in attrs.fields(Kieu) if field.name != "quy_uoc"}
"""The style values by name."""
PAPER = "kho_giay"
"""What the size of the paper is called under ``[ly_do]``."""


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of a template. Raises :class:`TemplateError` for one that cannot be read."""
    try:
        return files.read_bytes(path)
    except PlanError as error:
        raise TemplateError(error.problems) from error


def read_text(path: Path) -> str:
    """The text of a file of a template, without the mark that Windows puts before it.

    Raises :class:`TemplateError` for one that cannot be read.
    """
    return _text(read_bytes(path), path)


def _text(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise TemplateError(faults.UNFIT_FILE.said("utf8", at=Place(str(path)))) from error


_AT = re.compile(r" \(at line (\d+), column (\d+)\)$")
_AGAIN = re.compile("Cannot (?:overwrite|declare|mutate|redefine)|Duplicate")
"""What tomllib says of a key or a table that stands twice."""
_QUOTES = re.compile("[“”‘’]")


@frozen
class Text:
    """A file ``template.toml``: what it says, and on which line."""

    path: Path
    values: Mapping[str, Any]
    places: Places

    @classmethod
    def read(cls, path: Path) -> Text:
        """Reads a file. Raises :class:`TemplateError` for what is no TOML, with its line."""
        data = read_bytes(path)
        text = _text(data, path)
        if (said := copied(path, data)) is not None:
            return cls(path, said, Places(text))
        if is_too_nested(text):
            raise TemplateError(faults.UNREADABLE_TOML.said("gia_tri", at=Place(str(path))))
        import tomllib  # what is bundled needs it not

        try:
            return cls(path, tomllib.loads(text), Places(text))
        except tomllib.TOMLDecodeError as error:
            raise TemplateError(_unreadable(str(error), text, path)) from error
        except (ValueError, RecursionError) as error:  # more digits or brackets than Python reads, a day 31/02
            raise TemplateError(faults.UNREADABLE_TOML.said("gia_tri", at=Place(str(path)))) from error

    def table(self, name: str) -> Mapping[str, Any]:
        """A table of the file; empty where it is none."""
        table = self.values.get(name, {})
        return table if isinstance(table, dict) else {}

    def place(self, *keys: str | int) -> Place:
        """The place of a key, as it is typed; its line is 0 where it does not stand."""
        line, column = self.places.lines.get(keys, (0, 0))
        return Place(str(self.path), line, column, keys)

    def problem(self, said: Diagnostic, *keys: str | int) -> Problem:
        """What is wrong with a key."""
        return Problem.of(said, at=self.place(*keys))

    def error(self, said: Diagnostic, *keys: str) -> TemplateError:
        """The same, to be raised."""
        return TemplateError(self.problem(said, *keys))


def _unreadable(message: str, text: str, path: Path) -> Diagnostic:
    """What is said of a text that is no TOML, by the words of tomllib."""
    at = _AT.search(message)
    again = _AGAIN.search(message)
    line, column = (int(at[1]), int(at[2])) if at else (text.rstrip().count("\n") + 1, 1) if again else (0, 0)
    words = (*text.splitlines(), "")[line - 1].strip() if line else ""
    place = Place(str(path), line, column)
    if not words:
        return faults.UNREADABLE_TOML.said("do_dang", at=place)
    if "Invalid date" in message:
        return faults.UNREADABLE_TOML.said("gia_tri", at=place)
    form = "nhay" if _QUOTES.search(words) else "hai_lan" if again else ""
    return faults.UNREADABLE_TOML.said(form, at=place, chu=words)


def faults_in(text: Text) -> Iterator[Problem]:
    """What is wrong with the keys and values of a manifest, ``extends`` aside, in the order of the file."""
    typed = text.values
    for key in typed:
        if key not in _KEYS:
            yield text.problem(mistyped(faults.UNKNOWN_KEY, key, _KEYS, "co"), key)
    for key in ("tieu_de", "loai", "quy_uoc"):
        if not isinstance(typed.get(key, ""), str):
            yield text.problem(faults.WRONG_KIND.said("chu", ten=key), key)
    if not isinstance(typed.get("the_thuc", True), bool):
        yield text.problem(faults.WRONG_KIND.said("dung_sai", ten="the_thuc", dung="false"), "the_thuc")
    convention = typed.get("quy_uoc", "nd30")
    if isinstance(convention, str) and convention not in CONVENTIONS:
        yield text.problem(mistyped(faults.UNKNOWN_CONVENTION, convention, CONVENTIONS, "co"), "quy_uoc")
    for path, fault in faults_of_body(typed.get("than", [])):
        yield text.problem(fault, "than", *path)
    for name, faults_of in _TABLES.items():
        if not isinstance(typed.get(name, {}), dict):
            yield text.problem(faults.WRONG_KIND.said("bang", ten=name), name)
        for key, fault in faults_of(text.table(name)):
            yield text.problem(fault, name, key)


_Faults = Iterator[tuple[str, Diagnostic]]  # each with its key


def _faults_of_kieu(table: Mapping[str, Any]) -> _Faults:
    for key, value in table.items():
        if fault := style_fault(key, value):
            yield key, fault


def faults_of_reasons(table: Mapping[str, Any]) -> _Faults:
    names = (*STYLE, PAPER)
    for key, reason in table.items():
        if key not in names:
            yield key, mistyped(faults.UNKNOWN_REASON, key, names)
        elif not isinstance(reason, str) or not reason.strip():
            yield key, faults.UNKNOWN_REASON.said(ten=key)


def _faults_of_twins(table: Mapping[str, Any]) -> _Faults:
    for key, name in table.items():
        if key not in CONVENTIONS:
            yield key, mistyped(faults.UNKNOWN_CONVENTION, key, CONVENTIONS, "co")
        elif not isinstance(name, str) or not name.strip():
            yield key, faults.WRONG_KIND.said("mau", ten=key)


def _faults_of_van_ban(table: Mapping[str, Any]) -> _Faults:
    seen: dict[str, str] = {}
    for key in table:
        if (first := seen.setdefault(fold(key), key)) != key:
            yield key, faults.PART_TWICE.said(truoc=first, ten=key)


def _faults_of_values(table: Mapping[str, Any]) -> _Faults:
    for key, kind in table.items():
        if not key.isidentifier() or key.startswith("_") or key in variables():
            yield key, faults.DECLARED_VALUE.said("ten", ten=key)
        elif kind not in DECLARED:
            yield key, faults.DECLARED_VALUE.said(ten=key, co=tuple(DECLARED))


def _faults_of_pdf(table: Mapping[str, Any]) -> _Faults:
    for key, text in table.items():
        if not key.isidentifier() or key.startswith("_"):
            yield key, faults.DECLARED_VALUE.said("ten", ten=key)
        elif not isinstance(text, str | list):
            yield key, faults.WRONG_KIND.said("chu", ten=key)


_TABLES = {
    "kieu": _faults_of_kieu,
    "ly_do": faults_of_reasons,
    "quy_uoc_khac": _faults_of_twins,
    "van_ban": _faults_of_van_ban,
    "bieu_mau": faults_of_sheet,
    "gia_tri": _faults_of_values,
    "pdf": _faults_of_pdf,
}
"""The tables of a manifest, each with what is wrong in it."""


def style_fault(key: str, value: Any) -> Diagnostic | None:
    """What is wrong with a style value by itself."""
    if key not in STYLE:
        return mistyped(faults.UNKNOWN_STYLE, key, STYLE, "co")
    if key == "phong":
        good = isinstance(value, str) and value.strip()
        return None if good else faults.WRONG_KIND.said("phong", ten=key)
    zero = STYLE[key].metadata["bounds"].low == 0
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not (0 <= value < _MOST) or (value == 0 and not zero):  # of which nan is neither
        return faults.WRONG_KIND.said("khong_am" if zero else "so", ten=key)
    if key.startswith("co_") and round(value * 2, 6) % 1:
        low = math.floor(value * 2) / 2
        return faults.UNEVEN_SIZE.said(ten=key, gia_tri=f"{value:g}", duoi=f"{low:g}", tren=f"{low + 0.5:g}")
    return None


_MOST = 10_000
"""What is no measure of a page any more, in any unit."""
